#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The harness on its own small program: what the other tests of this folder build on."""
import os
import time

from harness import Looks, Missing, Session, WindowTest, main


def late(name):
    return name.startswith("Tick ") and name[-8:] > "09:01:00"


class Harness(WindowTest):
    program = os.environ["UNKNOT_DEMO"]

    def test_press(self):
        app = self.start()
        app.find("label", "Ready")
        app.find("button", "Press").click()
        app.find("label", "Pressed")
        app.gone("label", "Ready")

    def test_keyboard(self):
        app = self.start()
        app.find("text", "Name").set_text("Ann")
        app.find("label", "Ann")
        app.find("text", "Name").click()
        app.find("text", "Name", state="focused")
        app.key("ctrl+a")
        app.type("Zoe")
        app.find("label", "Zoe")
        app.key("ctrl+d")
        app.find("label", "Shortcut")

    def test_action(self):
        app = self.start()
        app.action("say", "Hello")
        app.find("label", "Hello")
        self.assertEqual(app.call_again(), 0)

    def test_started_by_the_bus(self):
        app = self.session()
        app.activate(self.program)
        app.find("label", "Ready")
        self.assertEqual(app.app.poll(), None)
        app.stop()
        app.activate(self.program, action="hello", clock="@2030-01-01 08:00:00")
        app.find("label", "Hello from the menu")
        app.find("label", lambda name: "at 2030-01-01" in name)

    def test_fast_clock(self):
        app = self.start(clock="@2026-03-10 09:00:00 x60")
        begin = time.monotonic()
        app.find("label", late, within=20, pause=0.3)
        self.assertLess(time.monotonic() - begin, 15)

    def test_date(self):
        app = self.start(clock="@2030-01-01 08:00:00")
        app.find("label", lambda name: "at 2030-01-01 08:00:0" in name)

    def test_time_jumps(self):
        app = self.start(clock="@2030-01-01 08:00:00")
        app.find("label", lambda name: "at 2030-01-01 08:00:0" in name)
        app.turn_clock("@2030-01-02 09:00:00")
        app.find("label", lambda name: "at 2030-01-02 09:00:" in name)

    def test_restart_in_the_same_folders(self):
        folder = self.folder()
        app = self.start(profile=folder, clock="@2030-01-01 08:00:00")
        first = app.app.pid
        app.restart(clock="@2030-01-02 08:00:00")
        self.assertNotEqual(app.app.pid, first)
        app.find("label", lambda name: "at 2030-01-02" in name)
        self.assertTrue(app.file("progress.json").startswith(folder))

    def test_narrow(self):
        app = self.start(size=(360, 640))
        app.resize(360, 640)
        app.settle()
        frame = app.find("frame")
        self.assertEqual(tuple(frame.box()[2:]), (360, 640))

    def test_looks(self):
        pictures = set()
        for looks in Looks(), Looks(dark=True), Looks(text=1.5), Looks(rtl=True), Looks(contrast=True):
            with Session(size=(600, 400), looks=looks) as app:
                # Stopped at one second, so that only the looks can make a difference.
                app.start(self.program, clock="2030-01-01 08:00:00")
                app.resize(600, 400)
                app.settle()
                pictures.add(app.picture())
        self.assertEqual(len(pictures), 5)

    def test_what_is_missing_is_told_with_the_tree(self):
        app = self.start()
        with self.assertRaises(Missing) as missing:
            app.find("button", "Nowhere", within=0.2)
        self.assertIn("button 'Press'", str(missing.exception))

    def test_a_complaint_is_a_failure(self):
        app = self.start(env={"G_DEBUG": ""})
        app.find("button", "Complain").click()
        app.wait(app.faults)
        with self.assertRaises(AssertionError):
            self.check(app)
        app.app = None  # seen and done with

    def test_a_crash_is_a_failure(self):
        app = self.start()
        app.kill()
        self.assertNotEqual(app.app.returncode, 0)
        with self.assertRaises(RuntimeError):
            app.find("button", "Press", within=1)
        app.app = None


if __name__ == "__main__":
    main()
