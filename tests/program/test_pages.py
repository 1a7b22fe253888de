#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Today and Exercises, as a keyboard and a screen reader meet them."""
import re

from harness import WindowTest, main

ANSWERED = {"first_run_done": True, "safety_answer": "no"}

# A Monday morning.
MONDAY = "@2026-11-23 09:00:00"


class Pages(WindowTest):
    def test_continue(self):
        """A session that was left half-way is offered for the rest of the day, and only what is left of it."""
        app = self.start(clock=MONDAY + " x60", preferences=ANSWERED)
        app.action("start-session", "corrective")
        app.find("label", "Wall slides", within=150, pause=0.5)
        app.find("button", "Stop").click()
        app.find(None, "Stop Here?")
        app.all("button", "Stop")[-1].click()  # the one of the question
        app.find("label", "Saved.", pause=0.5)

        app.restart(clock=MONDAY)
        sentence = app.find("label", lambda name: name.startswith("You did "))
        n_done = int(re.fullmatch(r"You did (\d+) of 10. It counts.", sentence.name)[1])
        app.find("button", "Continue").click()
        app.find("label", f"Exercise 1 of {10 - n_done}")
        app.find("button", "Stop").click()
        app.find(None, "Stop Here?")
        app.all("button", "Stop")[-1].click()  # the one of the question

    def test_exercise_by_keyboard(self):
        app = self.start("--page=exercises", clock=MONDAY, preferences=ANSWERED)
        app.find("list item", "Foam rolling the upper back")
        app.key("ctrl+f")
        app.type("row")
        app.gone("list item", "Foam rolling the upper back")
        app.key("Down")
        app.key("Return")
        app.find("heading", "Bent-over rows")
        app.key("ctrl+f")
        app.key("Escape")
        app.find("list item", "Foam rolling the upper back")

    def test_exercise_narrow(self):
        """At the width of a telephone the list leads to the exercise and Escape back."""
        app = self.start("--page=exercises", clock=MONDAY, preferences=ANSWERED, size=(360, 640))
        app.resize(360, 640)
        app.key("ctrl+f")
        app.key("Down")
        app.key("Down")
        app.key("Return")
        app.find("heading", "Upper back extension over the roller")
        app.find("button", "Try It Now")
        app.key("Escape")
        app.gone("heading", "Upper back extension over the roller")
        app.find("list item", "Cat-cow")

    def test_keys_are_listed(self):
        """The list of keys is made when it is asked for, as often as that is."""
        app = self.start(clock=MONDAY, preferences=ANSWERED)
        for _ in range(2):
            app.find("label", "This Week")
            app.key("ctrl+question")
            app.find(name="Start today’s session")
            app.key("Escape")
            app.gone(name="Start today’s session")

    def test_focus_follows_the_page(self):
        """A page that is opened by key has the focus in it: no ring stays on another page's tab."""
        app = self.start(clock=MONDAY, preferences=ANSWERED)
        app.find("label", "This Week")
        for key, role, name in (("alt+3", "table cell", "Monday 23 November"),
                                ("alt+2", "list item", "Foam rolling the upper back"), ("alt+1", "button", "Start")):
            with self.subTest(key):
                app.key(key)
                app.wait(lambda: [node for node in app.all(role, lambda said: said.startswith(name))
                                  if "focused" in node.states])

    def test_a_session_goes_on(self):
        """Whoever asks for a second session is told that the first goes on."""
        app = self.start("--start=corrective", clock=MONDAY, preferences=ANSWERED)
        app.find("label", "Exercise 1 of 10")
        self.assertEqual(app.call_again("--start=daily-care"), 0)
        app.find("label", "A session is running. It goes on.")
        app.find("label", "Exercise 1 of 10")

    def test_switcher_below(self):
        """At the width of a telephone the switcher is below, and above again when there is room."""
        app = self.start(clock=MONDAY, preferences=ANSWERED, size=(800, 640))
        app.resize(360, 640)
        app.find(name="Calendar", role="page tab").click()
        app.find(name="November 2026")
        app.resize(800, 640)
        app.find(name="Today", role="page tab").click()
        app.find("label", "This Week")


if __name__ == "__main__":
    main()
