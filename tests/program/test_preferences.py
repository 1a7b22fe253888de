#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Preferences by keyboard and by ear: each says its name and value, takes effect at once, and is there the next time."""
from flow import MONDAY, Flow
from harness import main
from harness.session import read_preference

TURNOVER, PREPARE, CHANGE, RESTS, TEMPO, PACE = (
    "My day begins at", "Get ready", "Change position or kit", "Rests", "Time for each movement", "At my own pace")


class Preferences(Flow):
    def show(self, app):
        app.key("ctrl+comma")
        app.find("list item", TEMPO)
        self.find_dialog(app, "Preferences")

    def close(self, app):
        self.leave_dialog(app, "Preferences")

    def find_spin(self, app, title):
        return app.find("spin button", lambda name: name.startswith(title))

    def change_by_keyboard(self, app, title, *keys):
        """Go to that row by Tab, press keys there, and return its value."""
        self.move_to(app, "spin button", lambda name: name.startswith(title), most=30)
        app.key(*keys)
        return self.find_spin(app, title).value()

    def test_rows_are_named_and_have_values(self):
        app = self.open()
        self.show(app)
        for title, value in (TURNOVER, 0), (PREPARE, 25), (CHANGE, 40), (RESTS, 100), (TEMPO, 100):
            with self.subTest(title):
                app.find("list item", title)
                self.assertEqual(self.find_spin(app, title).value(), value)
        app.find("check box", PACE)
        for day in "Monday", "Sunday":
            app.find("toggle button", day)
        self.close(app)

    def test_days(self):
        """Changed days hold from today on; what was planned before stays in the past."""
        app = self.open(plan=[1, 3, 5])
        app.find("heading", "Monday · day 1 of 3")
        self.show(app)
        self.press(app, "toggle button", "Monday")
        self.press(app, "toggle button", "Sunday", key="shift+Tab")
        self.close(app)
        app.find("heading", "Monday · rest day")
        app.find("list item", "Wednesday 25 November: Planned")
        app.restart(clock=MONDAY)
        self.assertEqual([(entry["from"], entry["weekdays"]) for entry in self.journal(app)["plan"]],
                         [("2026-11-01", [1, 3, 5]), ("2026-11-23", [3, 5, 7])])
        app.action("show-page", "calendar")
        app.find(None, lambda name: name.startswith("Friday 20 November") and "not done" in name.lower())

    def test_turnover(self):
        """At one in the night of Tuesday: Tuesday for most, still Monday for those whose day begins at three."""
        app = self.open(clock="@2026-11-24 01:00:00", plan=[1, 3, 5])
        app.find("heading", "Tuesday · rest day")
        self.show(app)
        self.assertEqual(self.change_by_keyboard(app, TURNOVER, "Up", "Up", "Up"), 3)
        self.close(app)
        app.find("heading", "Monday · day 1 of 3")
        self.assertEqual(read_preference(app.profile, "day-turnover"), "180")

        app.restart(clock="@2026-11-24 01:00:00")
        app.find("heading", "Monday · day 1 of 3")
        self.show(app)
        self.change_by_keyboard(app, TURNOVER, "ctrl+a", "0", "Return")
        self.close(app)
        app.find("heading", "Tuesday · rest day")

    def test_times_of_a_session(self):
        """Longer preparation and changes, by typing and by arrows; the next session takes them, and the next start too."""
        app = self.open()
        self.show(app)
        self.assertEqual(self.change_by_keyboard(app, PREPARE, "ctrl+a", "5", "5", "Return"), 55)
        self.assertEqual(self.change_by_keyboard(app, CHANGE, "Up", "Up"), 50)
        self.assertAlmostEqual(self.change_by_keyboard(app, RESTS, "Up"), 110)
        self.assertAlmostEqual(self.change_by_keyboard(app, TEMPO, "Down", "Down"), 80)
        self.close(app)
        for start in range(2):
            app.start_session("exercise:chin-tucks")
            app.find("label", "Get ready")
            app.key("space")
            app.find("label", lambda name: name.startswith("5") and name.endswith("seconds left"))
            app.key("Escape")
            self.press_answer(app, "Stop")
            app.gone("button", "Stop")
            if not start:
                app.restart(clock=MONDAY)
        self.show(app)
        for title, value in (PREPARE, 55), (CHANGE, 50), (RESTS, 110), (TEMPO, 80):
            self.assertAlmostEqual(self.find_spin(app, title).value(), value)
        self.close(app)

    def press_answer(self, app, answer):
        app.find(None, "Stop Here?")
        app.settle()
        self.press(app, "button", answer)

    def test_rest_and_tempo_change_the_length(self):
        """Today tells how long the session takes: longer rests and slower movements show there."""
        app = self.open(plan=[1, 3, 5])
        before = self.read_length(app)
        self.show(app)
        self.change_by_keyboard(app, RESTS, "Page_Up")
        self.close(app)
        app.wait(lambda: self.read_length(app) > before)
        longer = self.read_length(app)
        self.show(app)
        self.change_by_keyboard(app, TEMPO, "Page_Up", "Page_Up")
        self.close(app)
        app.wait(lambda: self.read_length(app) > longer)

    def read_length(self, app):
        """The minutes of "about 40 min · 10 exercises · …"."""
        return int(app.find("label", lambda name: "min · 10 exercises" in name).name.split()[1])

    def test_own_pace(self):
        app = self.open()
        self.show(app)
        self.move_to(app, "check box", PACE, most=30)
        app.key("space")
        app.wait(lambda: "checked" in app.all("check box", PACE)[-1].states)
        self.close(app)
        for start in range(2):
            app.start_session("exercise:dead-bug")
            app.key("Right")
            app.find("label", "At your own pace")
            app.find("button", "Done")
            left = app.find("label", lambda name: name.endswith("min left")).name
            app.turn_clock("@2026-11-23 09:30:00")
            app.gone("label", left)  # the program has seen it: more than the set was thought to take is over
            app.find("label", "Work")  # and yet it waits
            app.find("label", "Set 1 of 3")
            app.key("Return")
            app.find("label", "Rest")
            if not start:
                app.restart(clock=MONDAY)


if __name__ == "__main__":
    main()
