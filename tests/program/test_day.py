#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From a fresh profile to a ticked day: whole sessions under a fast clock, by action and by keyboard alone."""
import json
import os

from harness import WindowTest, main

SOURCE = os.environ["UNKNOT_SOURCE"]
CORRECTIVE = ["foam-roll", "thoracic-extension", "cat-cow", "chin-tucks", "wall-slides",
              "prone-ytw", "dead-bug", "bent-over-row", "face-pull", "doorway-stretch"]
ANSWERED = {"first_run_done": True, "safety_answer": "no"}

# A Monday morning.
MONDAY = "@2026-11-23 09:00:00"


def read_schema():
    with open(f"{SOURCE}/data/schema/progress.schema.json", encoding="utf-8") as file:
        return json.load(file)


class Day(WindowTest):
    def journal(self, app):
        """The file as it is on the disk, held against its schema."""
        with open(app.file("progress.json"), encoding="utf-8") as file:
            document = json.load(file)
        try:
            import jsonschema
        except ImportError:
            return document
        jsonschema.validate(document, read_schema())
        return document

    def records(self, app):
        return [record for record in self.journal(app)["records"] if not record.get("deleted")]

    def find_day(self, app, day, state):
        """The cell of that day in the month, saying that."""
        return app.find(name=lambda name: name.startswith(day) and state in name, pause=0.2)

    def test_whole_session(self):
        """On a fresh profile, by the action alone, touching nothing: every exercise, every set, ticked."""
        app = self.start(clock=MONDAY + " x60")
        app.action("start-session", "corrective")
        app.find("label", "Saved.", within=150, pause=1)

        record, = self.records(app)
        self.assertEqual(record["outcome"], "full")
        self.assertEqual(record["routine"], "corrective")
        self.assertEqual(record["day"], "2026-11-23")
        self.assertEqual([work[0] for work in record["done"]], CORRECTIVE)
        for exercise, unit, asked, *sets in record["done"]:
            with self.subTest(exercise):
                self.assertEqual(sets, [asked] * len(sets))
                self.assertGreater(len(sets), 0)
        self.assertEqual({work[0]: len(work) - 3 for work in record["done"]}["prone-ytw"], 9)

        app.action("show-page", "calendar")
        self.find_day(app, "Monday 23 November", "done")

        app.restart("--page=calendar", clock="@2026-11-23 20:00:00")
        self.find_day(app, "Monday 23 November", "done")
        self.assertEqual([record], self.records(app))

    def test_left_half_way(self):
        app = self.start(clock=MONDAY + " x60", preferences=ANSWERED)
        app.action("start-session", "corrective")
        app.find("label", "Wall slides", within=150, pause=0.5)
        app.find("button", "Stop").click()
        app.find(None, "Stop Here?")
        app.all("button", "Stop")[-1].click()  # the one of the question
        app.find("label", "Saved.", pause=0.5)

        record, = self.records(app)
        self.assertEqual(record["outcome"], "partial")
        done = {work[0]: work[3:] for work in record["done"]}
        self.assertEqual(sum(done["foam-roll"]), 120)
        self.assertEqual(sum(done["doorway-stretch"]), 0)

    def test_closed_half_way(self):
        """The window may be closed at any moment: what was done stays."""
        app = self.start(clock=MONDAY + " x60", preferences=ANSWERED)
        app.action("start-session", "corrective")
        app.find("label", "Cat-cow", within=150, pause=0.5)
        app.close()
        app.find("button", "Save and Close").click()
        app.app.wait(30)

        record, = self.records(app)
        self.assertEqual(record["outcome"], "partial")

    def test_yesterday_by_keyboard(self):
        app = self.start("--page=calendar", clock=MONDAY, preferences=ANSWERED)
        for _ in range(20):
            if any("focused" in node.states for node in app.all(name=lambda name: name.startswith("Monday 23 November"))):
                break
            app.key("Tab")
        app.key("Left")
        app.key("Return")
        app.find("heading", "Sunday 22 November")
        for _ in range(12):
            if any("focused" in node.states for node in app.all("button", "Mark as Done")):
                break
            app.key("Tab")
        app.key("space")
        self.find_day(app, "Sunday 22 November", "done")

        app.restart("--page=calendar", clock=MONDAY)
        self.find_day(app, "Sunday 22 November", "done")
        mark, = self.journal(app)["days"]
        self.assertEqual((mark["day"], mark["mark"]), ("2026-11-22", "done"))


if __name__ == "__main__":
    main()
