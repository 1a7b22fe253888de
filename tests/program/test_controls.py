#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The controls of a session by their buttons, its labels in each kind of interval, and the ways out of it."""
from flow import MONDAY, SOURCE, Flow
from harness import main


class Controls(Flow):
    def begin(self, routine="corrective", **kw):
        app = self.open(plan=[1, 3, 5], **kw)
        app.action("start-session", routine)
        app.find("label", lambda name: name.startswith("Exercise 1 of "))  # "Get ready" is over at once on a fast clock
        return app

    def find_left(self, app, least, most):
        """The seconds that are left are said, and are between these two."""
        def is_between():
            for node in app.all("label", lambda name: name.endswith("seconds left")):
                return least <= int(node.name.split()[0]) <= most
        app.wait(is_between)

    def check_labels(self, app, stage, title, nth, count):
        """What a person asks a session: where am I, what now, which set, how far, how long still."""
        app.find("label", stage)
        names = [node.name for node in app.all("label")]
        self.assertIn(title, names)
        self.assertTrue([name for name in names if name.startswith(nth)], names)
        self.assertTrue([name for name in names if count in name], names)
        self.assertTrue([name for name in names if name.startswith("Exercise ") and " of " in name], names)
        self.assertTrue([name for name in names if name.endswith("left") and ("min" in name or "s left" in name)], names)

    def test_labels(self):
        """Preparation, time, holds, reps and rests: each says phase, exercise, set, count and what is left."""
        app = self.begin()
        self.check_labels(app, "Get ready", "Foam rolling the upper back", "Set 1 of 1", "left")
        app.key("Right")
        self.check_labels(app, "Work", "Foam rolling the upper back", "Set 1 of 1", "left")
        for _ in range(4):
            app.key("s")
        self.check_labels(app, "Set up", "Wall slides", "Set 1 of 3", "seconds left")
        app.key("Right")
        self.check_labels(app, "Work", "Wall slides", "Set 1 of 3", " of 12")
        app.key("Right")
        self.check_labels(app, "Rest", "Wall slides", "Set 2 of 3", "left")
        app.key("s")
        app.key("Right")
        self.check_labels(app, "Work", "Prone Y-T-W raises", "Set 1 of 3 · Y", " of 10")
        for _ in range(4):
            app.key("s")
        app.find("label", "Exercise 10 of 10")
        app.key("Right")
        self.check_labels(app, "Hold", "Doorway chest stretch", "Set 1 of ", "seconds left")

    def test_buttons(self):
        app = self.begin()
        app.find("button", "Pause").click()
        app.find("label", "Paused")
        app.find("label", "Continues with: Get ready")
        app.find("button", "Resume").click()
        app.find("label", "Going on")
        app.find("label", "Get ready")
        app.find("button", "+15 s").click()
        self.find_left(app, 30, 40)
        app.find("button", "Restart").click()
        self.find_left(app, 18, 25)
        app.find("button", "Next").click()
        app.find("label", "Work")
        app.find("button", "Previous").click()
        app.find("label", "Get ready")
        app.find("button", "Skip exercise").click()
        app.find("label", "Exercise 2 of 10")
        app.find("button", "Stop").click()
        app.find(None, "Stop Here?")
        app.find("button", "Keep Going").click()
        app.gone(None, "Stop Here?")
        app.find("label", "Exercise 2 of 10")

    def test_restart_by_key(self):
        app = self.begin()
        app.key("plus")
        self.find_left(app, 30, 40)
        app.key("r")
        self.find_left(app, 18, 25)

    def test_another_page_keeps_the_session(self):
        """A wish from outside for a page or a second session takes nothing away from the one that runs."""
        app = self.begin("daily-care")
        for page in "calendar", "today":
            app.action("show-page", page)
        app.action("start-session", "corrective")
        app.find("label", "Exercise 1 of 2")
        app.find("button", "Pause")
        app.action("show-exercise", "cat-cow")
        app.find("heading", "Cat-cow")
        app.find("button", "Back to the Session").click()
        app.find("label", "Exercise 1 of 2")

    def test_closing_saves_what_was_done(self):
        """A set at one's own pace, then the window goes: the set is on the disk, as part of a day."""
        app = self.begin("exercise:wall-slides", preferences={"self_paced": True})
        app.key("Right")
        app.find("button", "Done").click()
        app.find("label", "Rest")
        app.close()
        app.find("button", "Save and Close").click()
        self.assertEqual(app.app.wait(20), 0)
        record, = self.records(app)
        self.assertEqual(record["outcome"], "partial")
        self.assertEqual(record["done"], [["wall-slides", "reps", 12, 12, 0, 0]])

    def test_to_the_end_and_back_to_today(self):
        app = self.begin(clock=MONDAY + " x100")
        app.find("label", "Saved.", within=150, pause=1.5)
        app.restart(clock=MONDAY)  # the same morning, at the pace of the world
        app.gone("button", "Start", within=2)
        app.find("list item", lambda name: name.startswith("Monday 23 November, today: Done"))

    def test_daily_care_on_a_rest_day(self):
        app = self.open(plan=[2, 4], clock=MONDAY + " x60")
        app.find("heading", "Monday · rest day")
        app.find("button", "Start").click()
        app.find("label", "Saved.", within=60, pause=0.5)
        app.find("button", "Done").click()
        app.find("heading", lambda name: name.startswith("Monday"), pause=0.3)
        record, = self.records(app)
        self.assertEqual((record["routine"], record["kind"], record["outcome"]), ("daily-care", "care", "full"))

    def test_other_session_on_a_rest_day(self):
        """What today does not ask for can be started all the same, the person's own routines, too."""
        profile = self.folder()
        with open(f"{SOURCE}/docs/example-pack.json", "rb") as file:
            self.write(profile, "packs/desk.json", file.read())
        app = self.open(plan=[2, 4], profile=profile)
        app.find("heading", "Monday · rest day")
        app.find("button", "Start Desk break")
        app.find("button", "Start Corrective session").click()
        app.find("button", "Stop")
        app.find("label", lambda name: name.endswith("left") and name[0].isdigit())


if __name__ == "__main__":
    main()
