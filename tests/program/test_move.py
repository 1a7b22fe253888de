#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Moving about in a running session: its overview by keys alone, and what the record has of it."""
import json

from flow import Flow
from harness import main


class MoveTest(Flow):
    def begin(self, **preferences):
        app = self.open(preferences=preferences)
        app.start_session("corrective")
        app.find("label", "Get ready")
        return app

    def open_overview(self, app):
        app.key("o")
        app.find("label", "This Session")
        app.settle(within=1)

    def leave(self, app):
        app.key("Escape")
        app.find(None, "Stop Here?")
        app.all("button", "Stop")[-1].click()
        app.find("button", "Done")

    def done(self, record):
        return {work[0]: work[3:] for work in record["done"]}

    def test_looking_costs_nothing(self):
        app = self.begin()
        app.find("button", "Overview").click()
        app.find("label", "This Session")
        app.find("label", "Paused")
        app.find("list item", "Foam rolling the upper back", state="focused")
        app.settle(within=1)
        app.key("Escape")
        app.gone("label", "This Session")
        app.find("label", "Get ready")
        app.find("label", "Exercise 1 of 10")

    def test_jump_forth_and_back(self):
        app = self.begin(self_paced=True)
        self.open_overview(app)
        for _ in range(4):
            app.key("Down")
        app.find("list item", "Wall slides", state="focused")
        app.key("Return")
        app.find("label", "Exercise 5 of 10")
        app.find("label", "Set up")
        app.key("Right")
        app.find("label", "Work")
        app.key("Return")
        app.find("label", "Rest")

        self.open_overview(app)
        app.find("label", "1 of 3 sets")
        app.key("Up")
        app.find("list item", "Chin tucks", state="focused")
        app.key("Return")
        app.find("label", "Exercise 4 of 10")

        self.open_overview(app)
        app.key("Down")
        app.key("Return")
        app.find("label", "Exercise 5 of 10")
        app.find("label", "Set 2 of 3")
        app.find("label", "Rest")
        self.leave(app)
        app.stop()
        record, = self.records(app)
        self.assertEqual(self.done(record)["wall-slides"], [12, 0, 0])
        self.assertEqual(record["outcome"], "partial")

    def open_menu(self, app, row, below):
        """From the row of the present exercise so many rows down, and there into the menu."""
        self.open_overview(app)
        for _ in range(below):
            app.key("Down")
        app.find("list item", row, state="focused")
        app.key("Tab")
        app.key("space")

    def choose(self, app, name):
        item = app.find("menu item", name)
        app.settle(within=1)
        for _ in range(24):
            if self.has_focus(item):
                break
            app.key("Down")
            app.settle(within=0.5)
        app.key("Return")
        app.gone("menu item", name)

    def test_leave_out(self):
        app = self.begin(self_paced=True)
        self.open_menu(app, "Upper back extension over the roller", 1)
        self.choose(app, "Leave Out: It Hurts")
        app.find("label", "Left out: it hurts · 0 of 1 set")
        app.settle(within=1)
        app.key("o")
        app.find("label", "Then: Cat-cow")
        app.key("s")
        app.find("label", "Exercise 3 of 10")
        app.key("s")
        app.key("Right")
        app.find("label", "Work")
        app.key("Return")
        app.find("label", "Rest")
        self.leave(app)
        app.find("label", "Left out: it hurts")
        app.find("button", "Done").click()
        app.find("button", "Continue")
        app.action("show-page", "progress")
        app.find("list item", lambda name: "Corrective session" in name).click()
        app.find("label", "Left out: it hurts")
        app.stop()
        record, = self.records(app)
        self.assertEqual(record["skipped"], [[1, "pain"]])
        self.assertEqual(self.done(record)["chin-tucks"][0], record["done"][3][2])

    def test_variation(self):
        app = self.begin(self_paced=True)
        for _ in range(4):
            app.key("s")
        app.find("label", "Wall slides")
        self.open_menu(app, "Wall slides", 0)
        self.choose(app, "Facing the wall")
        app.find("label", "0 of 3 sets · Facing the wall")
        app.settle(within=1)
        app.key("o")
        app.find("label", "Facing the wall")
        app.key("Right")
        app.find("label", "Work")
        app.find("label", "Facing the wall")
        app.key("Return")
        app.find("label", "Rest")
        app.kill()
        with open(app.file("session.json"), encoding="utf-8") as file:
            self.assertEqual(json.load(file)["record"]["variations"], [[4, "face-the-wall"]])


if __name__ == "__main__":
    main()
