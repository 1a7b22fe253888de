#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Moving about in a running session: its overview by keys alone, and what the record has of it."""
from flow import Flow
from harness import main


class MoveTest(Flow):
    def begin(self, **preferences):
        app = self.open(preferences=preferences)
        app.action("start-session", "corrective")
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


if __name__ == "__main__":
    main()
