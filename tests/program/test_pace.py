#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A session that waits for the person, and one whose pace is changed while it runs; by keys alone."""
import datetime
import json
import time

from flow import Flow
from harness import main

BEGIN = datetime.datetime(2026, 11, 23, 9)
TEMPO, WAIT, OWN = "Time for each movement", "Wait for me", "At my own pace"


class Pace(Flow):
    def begin(self, exercise="exercise:wall-slides", **preferences):
        self.begun = time.monotonic()
        app = self.open(clock=BEGIN.strftime("@%Y-%m-%d %H:%M:%S"), preferences=preferences)
        app.action("start-session", exercise)
        return app

    def turn(self, app, seconds):
        """Let so much time pass at once, and a little more."""
        self.begun -= seconds
        now = BEGIN + datetime.timedelta(seconds=time.monotonic() - self.begun)
        app.turn_clock(now.strftime("@%Y-%m-%d %H:%M:%S"))

    def checkpoint(self, app):
        try:
            with open(app.file("session.json"), encoding="utf-8") as file:
                return json.load(file)
        except FileNotFoundError:
            return {"options": {}}

    def find_count(self, app):
        """The rep under way, of twelve."""
        return int(app.find("label", lambda name: name.endswith(" of 12")).name.split()[0])

    def open_pace(self, app):
        app.key("p")
        self.find_dialog(app, "Pace")
        app.find("label", "Paused")

    def set_tempo(self, app, percent):
        self.open_pace(app)
        self.move_to(app, "spin button", lambda name: name.startswith(TEMPO))
        app.key("ctrl+a", *str(percent), "Return")
        app.wait(lambda: app.find("spin button", lambda name: name.startswith(TEMPO)).value() == percent)
        self.leave_dialog(app, "Pace")

    def switch(self, app, name, on):
        self.open_pace(app)
        self.move_to(app, "check box", name)
        app.key("space")
        app.wait(lambda: ("checked" in app.all("check box", name)[-1].states) == on)
        self.leave_dialog(app, "Pace")

    # --- Waiting ---

    def test_waits(self):
        app = self.begin("corrective", wait_for_me=True)
        app.find("label", "Ready when you are")
        app.find("button", "I’m ready", state="focused")
        app.find("button", "Safety").click()  # pausing there works as anywhere
        app.find("label", "While You Train")
        app.key("Escape")
        app.gone("label", "While You Train")
        app.find("label", "Paused")
        app.find("label", "Exercise 1 of 10")
        app.key("space")
        app.find("label", "Ready when you are")
        app.key("space")
        app.gone("label", "Ready when you are")
        app.find("label", "Work")
        app.find("label", "Exercise 1 of 10")

        for key, exercise in ("Return", 2), ("Right", 3):
            app.key("s")
            app.find("label", f"Exercise {exercise} of 10")
            app.find("label", "Ready when you are")
            app.key(key)
            app.gone("label", "Ready when you are")
            app.find("label", "Work")
            app.find("label", f"Exercise {exercise} of 10")

    def test_waits_long(self):
        """Half an hour, of which the estimate of the time left has only what it usually takes."""
        app = self.begin(wait_for_me=True)
        app.find("label", "5 min left")
        app.find("label", "Ready when you are")
        self.turn(app, 1800)
        app.find("label", "4 min left")
        app.find("label", "Ready when you are")
        self.open_pace(app)
        self.leave_dialog(app, "Pace")
        app.find("label", "Ready when you are")
        app.wait(lambda: self.checkpoint(app)["elapsed"] > 1800 * 10**6)

    def test_ready_by_button(self):
        """The way between sets is not waited on."""
        app = self.begin(wait_for_me=True, self_paced=True)
        app.find("label", "Ready when you are")
        app.find("button", "I’m Ready").click()
        app.find("label", "Work")
        app.key("Return")
        app.find("label", "Rest")
        app.find("label", lambda name: name.endswith("seconds left"))
        self.turn(app, 50)
        app.find("label", "Work")
        app.find("label", "Set 2 of 3")

    def test_continues_waiting(self):
        app = self.begin(wait_for_me=True, self_paced=True)
        app.find("label", "Ready when you are")
        app.key("space")
        app.find("label", "Work")
        app.key("Return")
        app.find("label", "Rest")
        app.key("Left")
        app.key("Left")
        app.key("Left")
        app.find("label", "Ready when you are")
        app.wait(lambda: self.checkpoint(app)["options"].get("wait-for-me") is True)
        app.wait(lambda: self.checkpoint(app)["interval"] == 0)
        app.kill()

        app = self.open(clock="@2026-11-23 18:30:00", profile=app.profile)
        self.press(app, "button", "Continue")
        app.find("label", "Paused")
        app.key("space")
        app.find("label", "Ready when you are")

    # --- Another pace ---

    def test_slower_in_a_set(self):
        """Twelve reps of four seconds would be over after fifty; at twice the time there are some to go."""
        app = self.begin()
        app.find("label", "Get ready")
        app.key("Right")
        app.find("label", "Work")
        self.set_tempo(app, 200)
        app.find("label", "Work")
        app.wait(lambda: self.checkpoint(app)["options"].get("tempo-factor") == 2)
        self.turn(app, 50)
        app.wait(lambda: self.find_count(app) >= 7)
        self.assertLess(self.find_count(app), 12)
        app.find("label", "Set 1 of 3")
        self.turn(app, 150)
        app.gone("label", "Set 1 of 3")

    def test_own_pace_in_a_set(self):
        app = self.begin()
        app.find("label", "Get ready")
        app.key("Right")
        app.find("label", "Work")
        self.switch(app, OWN, True)
        app.find("label", "At your own pace")
        app.find("button", "Done")
        self.turn(app, 600)
        app.find("label", "12 reps")
        self.switch(app, OWN, False)
        app.gone("label", "At your own pace")
        app.gone("label", "Going on")
        self.turn(app, 50)
        app.find("label", "Rest")

    def test_wait_from_now_on(self):
        app = self.begin("corrective")
        app.find("label", "Get ready")
        self.switch(app, WAIT, True)
        app.find("label", "Ready when you are")
        self.turn(app, 600)
        app.find("label", "Exercise 1 of 10")
        self.switch(app, WAIT, False)
        app.gone("label", "Ready when you are")
        app.gone("label", "Going on")
        self.turn(app, 40)
        app.find("label", "Work")

    def test_button(self):
        """By the button, in little room with large letters: each row is there, and the session waits."""
        app = self.begin()
        app.find("button", "Pace").click()
        self.find_dialog(app, "Pace")
        app.find("label", "Paused")
        for title in TEMPO, "Rests", "Get ready", "Change position or kit", "After a pause":
            app.find("list item", title)
        for title in OWN, WAIT:
            app.find("check box", title)
        self.leave_dialog(app, "Pace")
        app.find("label", "Going on")


if __name__ == "__main__":
    main()
