#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first run, by keyboard: the safety check, the days, and what becomes of either answer."""
from flow import MONDAY, Flow
from harness import main
from harness.session import read_preference

QUESTION = "Is any of these signs true for you now?"
BANNER = "You answered yes in the safety check. Please see someone before you train."


class Welcome(Flow):
    def first_run(self, *words, clock=MONDAY, **kw):
        app = self.start(*words, clock=clock, **kw)
        app.find("label", QUESTION)
        self.find_dialog(app, "Welcome")
        return app

    def find_banner(self, app):
        return app.all("grouping", BANNER)

    def test_no_leads_to_the_days(self):
        app = self.first_run()
        self.assertEqual(self.find_banner(app), [])
        self.press(app, "button", "No")
        app.find("heading", "Which three days suit you?")
        dialog = app.find("dialog", "Welcome")
        pressed = [node.name for node in app.all("toggle button", under=dialog) if "pressed" in node.states]
        self.assertEqual(pressed, ["Monday", "Wednesday", "Friday"])

        for day in "Monday", "Wednesday", "Friday":
            self.press(app, "toggle button", day)
        app.find("label", "Choose at least one day.")
        self.assertNotIn("sensitive", app.find("button", "Begin").states)
        for day in "Tuesday", "Saturday":
            self.press(app, "toggle button", day)
        app.find("label", "2 days a week, and a few minutes of daily care on the others.")
        self.press(app, "button", "Begin")
        app.gone("dialog", "Welcome")

        app.find("heading", "Monday · rest day")
        app.find("label", "Corrective session · day 1 of 2")
        app.find("list item", "Tuesday 24 November: Planned")
        app.find("list item", "Saturday 28 November: Planned")
        app.restart(clock=MONDAY)
        entry, = self.journal(app)["plan"]
        self.assertEqual((entry["from"], entry["weekdays"], entry["routine"], entry["care"]),
                         ("2026-11-23", [2, 6], "corrective", "daily-care"))
        app.find("list item", "Tuesday 24 November: Planned")
        self.assertEqual(app.all("dialog"), [])

    def test_yes_asks_to_see_someone(self):
        app = self.first_run()
        self.press(app, "button", "Yes")
        app.find(None, "Please see someone first")
        self.press(app, "button", "Look Around")
        app.gone("dialog", "Welcome")
        app.wait(lambda: self.find_banner(app))
        self.assertEqual(read_preference(app.profile, "safety-answer"), "'yes'")
        self.assertEqual(read_preference(app.profile, "safety-checked"), "'2026-11-23'")

        app.restart(clock=MONDAY)
        app.wait(lambda: self.find_banner(app))
        self.assertEqual(app.all("dialog"), [])
        app.find("button", "Choose Days…")

    def test_unanswered_is_asked_again(self):
        app = self.first_run()
        self.leave_dialog(app, "Welcome")
        app.restart(clock=MONDAY)
        app.find("label", QUESTION)
        self.find_dialog(app, "Welcome")
        self.leave_dialog(app, "Welcome")

    def test_a_session_does_not_wait_for_answers(self):
        app = self.first_run(clock=MONDAY)
        app.action("start-session", "corrective")
        app.find("label", "Before you begin")
        app.gone("label", QUESTION)
        app.find("label", lambda name: name.endswith("left") and name[0].isdigit())
        app.find("button", "Pause")
        app.key("Right")
        app.find("label", "Foam rolling the upper back")

    def test_the_answer_changes_later(self):
        app = self.open(preferences={"safety_answer": "yes"})
        app.wait(lambda: self.find_banner(app))
        app.key("F2")
        self.find_dialog(app, "Safety")
        app.find("label", lambda name: name.startswith("You answered yes on "))
        self.press(app, "button", "No", most=60)
        app.find("label", lambda name: name.startswith("You answered no on "))
        self.leave_dialog(app, "Safety")
        app.gone("grouping", BANNER)
        self.assertEqual(read_preference(app.profile, "safety-answer"), "'no'")

    def test_safety_from_the_menu(self):
        app = self.open()
        app.key("F10")
        app.find("menu item", "Safety")
        app.key("Return")
        self.find_dialog(app, "Safety")
        self.press(app, "button", "Yes", most=60)
        self.leave_dialog(app, "Safety")
        app.wait(lambda: self.find_banner(app))
        self.press(app, "button", "Safety")
        self.find_dialog(app, "Safety")
        app.find("label", lambda name: name.startswith("You answered yes on "))
        self.leave_dialog(app, "Safety")


if __name__ == "__main__":
    main()
