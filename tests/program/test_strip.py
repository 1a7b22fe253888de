#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A session that goes on while another page is looked at, and the strip there that leads back to it."""
from flow import MONDAY, Flow
from harness import main

BACK = "Back to the Session"


class StripTest(Flow):
    def open_quiet(self, **kw):
        return self.open(preferences={"voice": False, "sounds": False}, plan=[1, 3, 5], **kw)

    def begin(self):
        app = self.open_quiet()
        app.start_session("corrective")
        return app

    def leave(self, app):
        app.key("alt+Left")
        app.find("button", BACK)
        app.gone("label", "Exercise 1 of 10")

    def test_there_and_back_by_keys(self):
        app = self.begin()
        app.gone("button", BACK, within=0.1)
        self.leave(app)
        app.find("heading", "Monday · day 1 of 3")
        strip = app.find("button", BACK)
        self.assertIn("Foam rolling the upper back", strip.description)
        app.key("alt+Right")
        app.find("label", "Exercise 1 of 10")
        app.find("label", "Get ready")
        app.find("button", "Pause", state="focused")
        app.gone("button", BACK)

    def test_strip_by_keyboard(self):
        """It goes on meanwhile, is paused and resumed from the strip, and reached by Tab."""
        app = self.begin()
        app.key("Right")
        app.find("label", "Work")
        self.leave(app)
        app.find("label", lambda name: name.startswith("Work"))
        app.wait(lambda: "1:5" in app.find("button", BACK).description)
        self.press(app, "button", "Pause")
        app.find("label", lambda name: name.startswith("Paused"))
        self.press(app, "button", "Resume")
        app.find("label", lambda name: name.startswith("Going on"))
        self.press(app, "button", BACK, key="shift+Tab")
        app.find("label", "Exercise 1 of 10")
        app.find("label", "Work")

    def test_single_keys_stay_in_the_session(self):
        app = self.begin()
        self.leave(app)
        app.key("s", "space", "Escape")
        app.gone(None, "Stop Here?", within=0.1)
        app.key("alt+Right")
        app.find("label", "Exercise 1 of 10")
        app.find("label", "Get ready")

    def test_by_pointer(self):
        app = self.begin()
        app.find("button", "Back").click()  # libadwaita 1.7 loses the menu of this button when it is really pointed at
        app.find("button", BACK).point()
        app.find("label", "Exercise 1 of 10")

    def test_pages_and_actions(self):
        """Each page has the strip. Another session does not begin: the one that runs is shown."""
        app = self.begin()
        for page in "exercises", "calendar", "progress", "today":
            app.action("show-page", page)
            app.find("button", BACK)
        app.action("routines")
        app.find("button", "New Routine")
        app.find("button", BACK).click()
        app.find("label", "Exercise 1 of 10")
        app.key("alt+Left")
        app.find("button", "New Routine")
        app.action("show-exercise", "cat-cow")
        app.find("heading", "Cat-cow")
        app.find("button", BACK)
        app.action("start-session", "daily-care")
        app.find("label", "Exercise 1 of 10")
        app.find("label", "A session is running. It goes on.")

    def test_second_call(self):
        app = self.begin()
        self.leave(app)
        self.assertEqual(app.call_again("--page=calendar"), 0)
        app.find("button", BACK)
        app.find("button", "Next Month")
        self.assertEqual(app.call_again(), 0)
        app.find("button", BACK)

    def test_end_elsewhere(self):
        """Sixty times as fast: the session ends while the calendar is looked at; its summary waits, and goes once it was seen."""
        app = self.open_quiet(clock=MONDAY + " x60")
        app.action("start-session", "exercise:chin-tucks")
        app.action("show-page", "calendar")
        button = app.find("button", "See What You Did", within=60, pause=0.5)
        self.assertIn("The session is over", button.description)
        record, = self.records(app)
        self.assertEqual(record["outcome"], "full")
        button.click()
        app.find("label", "Saved.", pause=0.3)
        app.find("button", "Done").click()
        app.find("heading", "Monday · day 1 of 3")
        app.gone("button", "See What You Did")
        app.gone("button", BACK)

    def test_closing_from_elsewhere(self):
        app = self.begin()
        self.leave(app)
        app.close()
        app.find(None, "Stop Here and Close?")
        app.find("label", "Exercise 1 of 10")
        app.find("button", "Keep Going", state="focused")
        app.settle(within=1)
        app.key("Return")
        app.gone(None, "Stop Here and Close?")
        app.find("label", "Get ready")


if __name__ == "__main__":
    main()
