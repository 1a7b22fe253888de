#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A day with less time, strength and kit than the session needs: chosen by keyboard, seen, done, and written down."""
import json
import os

from gi.repository import GLib

from flow import MONDAY, Flow
from harness import main

# Monday, Wednesday, Friday.
PLAN = [1, 3, 5]
TICKS = ["Foam roller", "Band", "Weights", "Mat or bench", "Doorway"]


class Bend(Flow):
    def rows(self, app):
        """The exercises that are kept, as a screen reader has them."""
        return [node.name for node in app.all("list item", under=app.find("list", "What is kept"))]

    def find_card(self, app, *words):
        """Wait until the card's line has all of that in it."""
        return app.find("label", lambda name: name.startswith("about ") and all(word in name for word in words))

    def put_kit_away(self, app):
        self.press(app, "toggle button", "All Kit")
        for thing in TICKS:
            self.press(app, "check box", thing)
        app.key("Escape")
        app.gone("check box", "Band")
        app.find("toggle button", "No Kit")

    def test_a_bad_day(self):
        """Ten minutes, a bad day, no kit."""
        app = self.open(clock=MONDAY + " x60", plan=PLAN)
        self.find_card(app, "about 40 min", "10 exercises")
        self.press(app, "toggle button", "10 min")
        self.find_card(app, "about 10 min", "6 exercises")
        self.press(app, "toggle button", "A Bad Day")
        self.find_card(app, "5 exercises")
        self.put_kit_away(app)
        self.find_card(app, "2 exercises", "no kit")
        self.assertEqual([row.split(",")[0] for row in self.rows(app)], ["Chin tucks", "Wall slides"])

        self.press(app, "button", "Start")
        app.find("label", "Saved.", within=150, pause=1)
        record, = self.records(app)
        self.assertEqual(record["bent"], {"minutes": 10, "gentle": True, "kit": []})
        self.assertEqual(record["outcome"], "full")
        self.assertEqual(record["routine"], "corrective")
        self.assertEqual(record["done"], [["chin-tucks", "reps", 15, 15, 15], ["wall-slides", "reps", 12, 12, 12, 12]])
        self.assertLessEqual(record["seconds"], 600)

        app.action("show-page", "today")
        app.find("label", "You did 2 of 10. It counts.")
        app.action("show-page", "progress")
        app.find("label", lambda name: name.endswith("2 exercises · made shorter"))
        app.action("show-page", "calendar")
        app.find(name=lambda name: name.startswith("Monday 23 November") and "partly done" in name, pause=0.2)

    def test_remembered(self):
        """The kit is there again after a restart; time and mood are those of now."""
        app = self.open(plan=PLAN)
        self.press(app, "toggle button", "5 min")
        self.put_kit_away(app)
        self.find_card(app, "about 5 min", "2 exercises", "no kit")
        app.restart(clock=MONDAY)
        app.find("toggle button", "No Kit")
        self.find_card(app, "about 8 min", "2 exercises", "no kit")
        pressed = [node.name for node in app.all("toggle button") if "pressed" in node.states]
        self.assertEqual(pressed, ["All the Time"])

    def test_source(self):
        """What is said of two minutes is one press away from where it comes from."""
        app = self.open(plan=PLAN)
        app.find("label", "Two minutes still count.")
        self.press(app, "toggle button", "Source")
        app.find("label", lambda name: "Andersen et al., Pain 152" in name)

    def test_by_action(self):
        """From outside, and after a power cut: it is the same short session that goes on."""
        profile = self.folder()
        app = self.open(plan=PLAN, profile=profile)
        app.action("start-bent", GLib.Variant("(sub)", ("", 5, True)))
        app.find("button", "Pause", state="focused")
        app.find("label", "Exercise 1 of 2")
        app.key("Right")
        app.find("label", "Work")
        app.key("s")
        app.find("label", "Exercise 2 of 2")
        app.wait(lambda: os.path.exists(app.file("session.json")) and self.checkpoint(app)["interval"] > 1)
        app.kill()
        self.assertEqual(self.checkpoint(app)["record"]["bent"]["minutes"], 5)

        app = self.open(profile=profile)
        self.press(app, "button", "Continue")
        app.find("label", "Exercise 2 of 2")

    def checkpoint(self, app):
        with open(app.file("session.json"), encoding="utf-8") as file:
            return json.load(file)


if __name__ == "__main__":
    main()
