#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Preferences by keyboard and by ear: each says its name and value, takes effect at once, and is there the next time."""
from flow import MONDAY, Ear, Flow
from harness import main
from harness.session import read_preference

TURNOVER, PREPARE, CHANGE, RESTS, TEMPO, PACE = (
    "My day begins at", "Get ready", "Change position or kit", "Rests", "Time for each movement", "At my own pace")

KIND, LENGTH, START, COUNT, ROUTINE, CARE = (
    "Training days are", "Days in a round", "Day 1 is", "Sessions a week", "On training days", "Daily care on the other days")


class Preferences(Flow):
    def show(self, app):
        app.key("ctrl+comma")
        app.find("list item", TEMPO)
        self.find_dialog(app, "Preferences")

    def close(self, app):
        if app.all("button", "Undo"):
            app.key("Escape")  # sends the toast away first
            app.gone("button", "Undo")
        self.leave_dialog(app, "Preferences")

    def find_spin(self, app, title):
        return app.find("spin button", lambda name: name.startswith(title))

    def change_by_keyboard(self, app, title, *keys):
        """Go to that row by Tab, press keys there, and return its value."""
        self.move_to(app, "spin button", lambda name: name.startswith(title), most=60)
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
        self.assertEqual(self.read_choice(app, KIND), "Days of the week")
        self.assertEqual(self.read_choice(app, ROUTINE), "Corrective session")
        app.find("check box", CARE)
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
        self.see_last_week(app)

    def choose(self, app, title, words, *keys):
        """Go to that row, open its list, press keys there that lead to these words, and take them."""
        row = self.move_to(app, "combo box", title)
        app.xdo("mousemove", "0", "0")  # in such a list GTK chooses what the pointer comes to lie on
        app.key("space")
        app.wait(lambda: not self.has_focus(row))  # it is in the list
        app.settle(within=1)  # which may still scroll to what is chosen
        app.key(*keys, "Return")
        app.wait(lambda: self.has_focus(row))
        app.wait(lambda: self.read_choice(app, title) == words)

    def read_choice(self, app, title):
        """What a screen reader is told of that row after its name."""
        return app.find("combo box", title).description

    def find_pressed(self, app):
        """The names of the days that train."""
        plan = app.find("list", "Your Plan")
        return [node.name for node in app.all("toggle button", under=plan) if "pressed" in node.states]

    def see_last_week(self, app):
        """It is judged by its own plan: Monday, Wednesday, Friday."""
        app.action("show-page", "calendar")
        app.find(None, lambda name: name.startswith("Friday 20 November") and "not done" in name.lower())
        app.find(None, lambda name: name.startswith("Tuesday 17 November") and "not done" not in name.lower())

    def read_entries(self, app):
        """The entries of the plan, without what only merging needs."""
        return [{name: value for name, value in entry.items() if name not in ("id", "modified")}
                for entry in self.journal(app)["plan"] if not entry.get("deleted")]

    def test_counted_from_a_start(self):
        """Days 1, 4 and 5 of ten, from tomorrow on. Days in a row are spoken of, and hold."""
        app = self.open(plan=[1, 3, 5])
        ear = Ear(app)
        self.show(app)
        self.choose(app, KIND, "Days counted from a start", "Down")
        self.assertEqual(self.find_pressed(app), ["Day 1", "Day 3", "Day 5"])
        self.press(app, "toggle button", "Day 3")
        self.press(app, "toggle button", "Day 4")
        warning = app.find("label", lambda name: name.startswith("Two training days follow each other")).name
        app.wait(lambda: warning in ear.listen())
        self.assertEqual(self.change_by_keyboard(app, LENGTH, "Up", "Up", "Up"), 10)
        app.find("toggle button", "Day 10")
        self.choose(app, START, "Tomorrow", "Down")
        self.close(app)
        app.find("heading", "Monday · rest day")
        self.assertEqual(ear.listen().count(warning), 1)

        app.restart(clock=MONDAY)
        self.assertEqual(self.read_entries(app)[1:], [{
            "from": "2026-11-23", "pattern": "cycle", "days": [1, 4, 5], "length": 10, "start": "2026-11-24",
            "routine": "corrective", "care": "daily-care"}])
        self.show(app)
        self.assertEqual(self.read_choice(app, KIND), "Days counted from a start")
        self.assertEqual(self.read_choice(app, START), "Tomorrow")
        self.assertEqual(self.find_spin(app, LENGTH).value(), 10)
        self.assertEqual(self.find_pressed(app), ["Day 1", "Day 4", "Day 5"])
        self.close(app)
        self.see_last_week(app)

    def test_so_many_a_week(self):
        """Four sessions on any days, and no daily care."""
        app = self.open(plan=[1, 3, 5])
        self.show(app)
        self.choose(app, KIND, "So many a week, on any days", "Down", "Down")
        self.assertEqual(self.change_by_keyboard(app, COUNT, "Up"), 4)
        self.move_to(app, "check box", CARE)
        app.key("space")
        app.wait(lambda: "checked" not in app.all("check box", CARE)[-1].states)
        self.close(app)

        app.restart(clock=MONDAY)
        self.assertEqual(self.read_entries(app)[1:], [
            {"from": "2026-11-23", "pattern": "count", "count": 4, "routine": "corrective"}])
        self.show(app)
        self.assertEqual(self.read_choice(app, KIND), "So many a week, on any days")
        self.assertEqual(self.find_spin(app, COUNT).value(), 4)
        self.assertNotIn("checked", app.all("check box", CARE)[-1].states)
        self.close(app)
        self.see_last_week(app)

    def test_undo(self):
        """One toast for all that was changed; by keyboard where the change was made, or by its button."""
        app = self.open(plan=[1, 3, 5])
        before = self.read_entries(app)
        self.show(app)
        for by_keyboard in True, False:
            self.press(app, "toggle button", "Monday")
            self.choose(app, KIND, "So many a week, on any days", "Down", "Down")
            button = app.find("button", "Undo")
            self.assertEqual(len(app.all("button", "Undo")), 1)
            if by_keyboard:
                app.key("ctrl+z")
            else:
                button.click()
            app.gone("button", "Undo")
            app.wait(lambda: self.read_choice(app, KIND) == "Days of the week")
            self.assertEqual(self.find_pressed(app), ["Monday", "Wednesday", "Friday"])
        self.close(app)
        app.find("heading", "Monday · day 1 of 3")
        app.restart(clock=MONDAY)
        self.assertEqual(self.read_entries(app), before)

    def test_no_day_is_no_plan(self):
        app = self.open(plan=[1])
        ear = Ear(app)
        self.show(app)
        self.press(app, "toggle button", "Monday")
        sentence = app.find("label", lambda name: name.startswith("Choose at least one day")).name
        app.wait(lambda: sentence in ear.listen())
        self.close(app)
        app.find("heading", "Monday · day 1 of 1")
        app.restart(clock=MONDAY)
        self.assertEqual([entry["weekdays"] for entry in self.read_entries(app)], [[1]])

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
        self.move_to(app, "check box", PACE, most=60)
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
