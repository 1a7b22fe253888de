# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole windows without a screen: start a program on a display and a bus of its own, drive it over AT-SPI, picture it.

    class Calendar(WindowTest):
        def test_tick(self):
            app = self.start("--page=calendar", clock="@2026-03-10 09:00:00")
            app.find("button", "Tick").click()
            app.find("label", "Done")

See README.md for what AT-SPI can and cannot do with GTK 4.18.
"""
from .looks import Looks
from .node import Missing, Node
from .session import APP, Session


def __getattr__(name):
    # Late, because a benchmark or a picture needs no unittest.
    if name in ("WindowTest", "main"):
        from . import case
        return getattr(case, name)
    raise AttributeError(name)


__all__ = ["APP", "Looks", "Missing", "Node", "Session", "WindowTest", "main"]
