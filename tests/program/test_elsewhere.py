#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A session and the rest of the desktop: notifications, and the sleep of the computer. The test plays the desktop's part."""
import json
import os
import select

from gi.repository import Gio, GLib
from Xlib import X, display

from flow import ANSWERED, Flow
from harness import main
from harness.session import connect

CLOCK = "@2026-03-10 09:00:00"
LOGIND = "org.freedesktop.login1"
NOTIFICATIONS = "org.gtk.Notifications"

INTERFACE = """<node><interface name="org.gtk.Notifications">
  <method name="AddNotification"><arg type="s"/><arg type="s"/><arg type="a{sv}"/></method>
  <method name="RemoveNotification"><arg type="s"/><arg type="s"/></method>
</interface></node>"""
MANAGER = """<node><interface name="org.freedesktop.login1.Manager">
  <method name="Inhibit"><arg type="s"/><arg type="s"/><arg type="s"/><arg type="s"/><arg type="h" direction="out"/></method>
</interface></node>"""


class Desktop:
    """What shows notifications, and what puts the computer to sleep; on the session bus, which is the system's too."""

    def __init__(self, app):
        self.app, self.notes, self.most, self.added = app, {}, 0, 0
        self.asked, self.locks = [], []
        self.bus = connect(app.env["DBUS_SESSION_BUS_ADDRESS"])
        self.bus.register_object_with_closures2("/org/gtk/Notifications",
                                                Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0],
                                                self.called, None, None)
        self.bus.register_object_with_closures2("/org/freedesktop/login1",
                                                Gio.DBusNodeInfo.new_for_xml(MANAGER).interfaces[0],
                                                self.inhibit, None, None)
        for name in NOTIFICATIONS, LOGIND:
            self.bus.call_sync("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "RequestName",
                               GLib.Variant("(su)", (name, 0)), None, 0, -1, None)

    def called(self, _bus, _sender, _path, _interface, method, value, invocation):
        _app, number, *note = value.unpack()
        if method == "AddNotification":
            self.notes[number] = note[0]["title"]
            self.added += 1
        else:
            self.notes.pop(number, None)
        self.most = max(self.most, len(self.notes))
        invocation.return_value(None)

    def inhibit(self, _bus, _sender, _path, _interface, _method, value, invocation):
        """As logind does: a file that is closed by whoever no longer wants the computer to wait."""
        ours, theirs = os.pipe()
        files = Gio.UnixFDList.new()
        files.append(theirs)
        os.close(theirs)
        self.asked.append(value.unpack())
        self.locks.append(ours)
        invocation.return_value_with_unix_fd_list(GLib.Variant("(h)", (0,)), files)

    def is_waiting(self):
        """Whether somebody still has a lock; the program has been asked something since."""
        self.listen()
        return any(not select.select([lock], [], [], 0)[0] for lock in self.locks)

    def listen(self):
        """The titles that are shown now; the program has been asked something since."""
        self.app.let_it_settle()
        while GLib.MainContext.default().iteration(False):
            pass
        return list(self.notes.values())

    def prepare_for_sleep(self, before):
        self.bus.emit_signal(None, "/org/freedesktop/login1", LOGIND + ".Manager", "PrepareForSleep",
                             GLib.Variant("(b)", (before,)))
        self.bus.flush_sync(None)


class ElsewhereTest(Flow):
    def open_session(self):
        app = self.session()
        app.set_preferences(**ANSWERED)
        desktop = Desktop(app)
        app.start(self.program, clock=CLOCK, env={"DBUS_SYSTEM_BUS_ADDRESS": app.env["DBUS_SESSION_BUS_ADDRESS"]})
        app.action("start-session", "corrective")
        app.find("label", "Get ready")
        return app, desktop

    def look_elsewhere(self, app):
        """Another window takes the keyboard."""
        screen = display.Display(app.env["DISPLAY"])
        self.addCleanup(screen.close)
        other = screen.screen().root.create_window(0, 0, 9, 9, 0, X.CopyFromParent, X.InputOutput, override_redirect=True)
        other.map()
        screen.sync()
        other.set_input_focus(X.RevertToNone, X.CurrentTime)
        screen.sync()
        app.gone("frame", state="active")

    def test_notifications(self):
        app, desktop = self.open_session()
        app.key("Right")
        app.find("label", "Work")
        self.assertEqual(desktop.listen(), [])

        self.look_elsewhere(app)
        self.assertEqual(desktop.listen(), [])
        app.find("button", "Next").click()
        app.wait(lambda: desktop.listen() == ["Get ready"])
        app.find("button", "Next").click()
        app.wait(lambda: desktop.listen() == ["Work"])
        app.find("button", "Pause").click()
        app.wait(lambda: desktop.listen() == ["Paused"])
        self.assertEqual((desktop.most, desktop.added), (1, 3))

        app.xdo("windowfocus", app.window())
        app.wait(lambda: desktop.listen() == [])
        self.assertEqual(desktop.added, 3)

    def test_gone_at_the_end(self):
        app, desktop = self.open_session()
        self.look_elsewhere(app)
        app.find("button", "Next").click()
        app.wait(lambda: desktop.listen() == ["Work"])
        app.stop()
        app.wait(lambda: any(GLib.MainContext.default().iteration(False) for _ in range(9)) or not desktop.notes)
        self.assertEqual(desktop.notes, {})

    def test_sleep(self):
        """An hour of sleep in a hold: found paused, where it was."""
        app, desktop = self.open_session()
        app.key("Right")
        app.find("label", "Work")
        app.wait(desktop.is_waiting)
        self.assertEqual([(what, mode) for what, _who, _why, mode in desktop.asked], [("sleep", "delay")])

        desktop.prepare_for_sleep(True)
        app.wait(lambda: not desktop.is_waiting())
        with open(app.file("session.json"), encoding="utf-8") as file:
            place = json.load(file)
        app.find("label", "Paused")
        left = app.find("label", lambda name: name.endswith(" left") and ":" in name).name
        app.turn_clock("@2026-03-10 10:00:00")
        desktop.prepare_for_sleep(False)
        app.settle(within=1)
        app.find("label", "Paused")
        app.find("label", left)
        with open(app.file("session.json"), encoding="utf-8") as file:
            self.assertEqual(json.load(file), place)
        self.assertFalse(desktop.is_waiting())
        app.key("space")
        app.find("label", "Going on")
        app.wait(desktop.is_waiting)
        self.assertEqual(len(desktop.asked), 2)

        app.key("space")
        app.find("label", "Paused")
        app.wait(lambda: not desktop.is_waiting())


if __name__ == "__main__":
    main()
