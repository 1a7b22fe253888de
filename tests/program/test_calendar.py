#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The month by keyboard and by ear: its keys, its words, ticking with undo, and what a session leaves there."""
import subprocess

from flow import MONDAY, Flow
from harness import Looks, main

TODAY = "Monday 23 November"


class Calendar(Flow):
    def show(self, **kw):
        """The calendar, with the focus on today."""
        app = self.open("--page=calendar", plan=[1, 3, 5], **kw)
        app.find("table", lambda name: "2026" in name)
        return app

    def enter(self, app):
        app.find("table cell", lambda name: name.startswith(TODAY))
        self.move_to(app, "table cell", lambda name: name.startswith(TODAY))

    def stand_on(self, app, day):
        """Wait until the focus is on that day."""
        app.wait(lambda: [node for node in app.all("table cell", lambda name: name.startswith(day))
                          if "focused" in node.states])

    def test_keys(self):
        app = self.show()
        self.enter(app)
        for key, day in (("Left", "Sunday 22 November"), ("Up", "Sunday 15 November"), ("Right", "Monday 16 November"),
                         ("Down", TODAY), ("Home", "Sunday 22 November"), ("End", "Saturday 28 November"),
                         ("Page_Up", "Wednesday 28 October"), ("Page_Down", "Saturday 28 November"),
                         ("Page_Down", "Monday 28 December"), ("t", TODAY)):
            with self.subTest(key):
                app.key(key)
                self.stand_on(app, day)
        app.find("heading", "November 2026")

    def test_months_by_button(self):
        app = self.show()
        self.press(app, "button", "Previous Month")
        app.find("heading", "October 2026")
        self.press(app, "button", "Next Month")
        app.find("heading", "November 2026")
        self.press(app, "button", "Next Month")
        app.find("heading", "December 2026")
        self.press(app, "button", "Today")
        app.find("heading", "November 2026")

    def test_swipes(self):
        """Sideways a wheel turns the months; up and down it scrolls the page, which is longer than a low window."""
        app = self.show(size=(360, 480))
        app.find("table cell", lambda name: name.startswith(TODAY)).point(button=7)
        app.find("heading", "December 2026")
        app.find("table cell", "Monday 7 December, day 1 of 3, planned").point(button=6, times=2)
        app.find("heading", "October 2026")
        self.press(app, "button", "Today")
        table = app.find("table", "November 2026")
        before = table.box()[1]
        app.find("table cell", lambda name: name.startswith("Monday 16 November")).point(button=5)
        app.wait(lambda: table.box()[1] < before)
        app.find("heading", "November 2026")

    def test_swipes_from_right_to_left(self):
        app = self.show(looks=Looks(rtl=True))
        app.find("table cell", lambda name: name.startswith(TODAY)).point(button=7)
        app.find("heading", "October 2026")

    def test_words(self):
        """A day says what it is by words, not by its mark alone."""
        app = self.show()
        for name in ("Monday 16 November, day 1 of 3, not done", "Tuesday 17 November, rest",
                     "Monday 23 November, day 1 of 3, planned", "Friday 27 November, day 3 of 3, planned"):
            app.find("table cell", name)
        self.press(app, "toggle button", "What the Marks Mean")
        for name in "Planned", "Done", "Partly done", "Daily care", "Skipped", "Not done", "Extra", "With a note":
            app.find("label", name)
        app.key("Escape")
        app.gone("label", "Partly done")

    def test_tick_and_undo(self):
        app = self.show()
        self.enter(app)
        app.key("Left", "Left", "Left", "Return")
        app.find("heading", "Friday 20 November")
        self.press(app, "button", "Mark as Done")
        app.find("table cell", "Friday 20 November, day 3 of 3, done")
        self.press(app, "button", "Undo")
        app.find("table cell", "Friday 20 November, day 3 of 3, not done")

        self.press(app, "button", "Mark as Done")
        app.find("table cell", "Friday 20 November, day 3 of 3, done")
        self.press(app, "button", "Take Back")
        app.find("table cell", "Friday 20 November, day 3 of 3, not done")
        self.press(app, "button", "Undo")
        app.find("table cell", "Friday 20 November, day 3 of 3, done")
        app.restart("--page=calendar", clock=MONDAY)
        app.find("table cell", "Friday 20 November, day 3 of 3, done")
        self.assertEqual([mark["day"] for mark in self.journal(app)["days"] if not mark.get("deleted")], ["2026-11-20"])

    def test_a_session_stands_in_its_day(self):
        app = self.show(clock=MONDAY + " x60")
        app.action("start-session", "daily-care")
        app.find("label", "Saved.", within=60, pause=0.5)
        app.action("show-page", "calendar")
        app.find("list item", lambda name: name.startswith("Daily care"), pause=0.3)
        record, = self.records(app)
        self.assertEqual((record["routine"], record["outcome"], record["day"]), ("daily-care", "full", "2026-11-23"))

    def test_german(self):
        if "de_DE.utf8" not in subprocess.run(["locale", "-a"], stdout=subprocess.PIPE, text=True).stdout:
            self.skipTest("this machine lacks the locale de_DE.UTF-8")
        app = self.show(looks=Looks(language="de_DE.UTF-8"))
        app.find("heading", "November 2026")
        table = app.find("table", "November 2026")
        words = [node.name for node in app.all("label", under=table) if not node.name.isdigit()]
        self.assertEqual((words[0], words[6]), ("Montag", "Sonntag"))
        cells = [node.name for node in app.all("table cell")]
        self.assertTrue(cells[0].startswith("Montag, 26. Oktober") or cells[0].startswith("Montag 26. Oktober"), cells[0])
        app.find(None, "Kalender")


if __name__ == "__main__":
    main()
