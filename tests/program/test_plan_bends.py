#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan that bends, from the keyboard alone: skipped, moved, written about, changed; and all as it was left after a restart."""
import json

from flow import MONDAY, Flow, make_document
from harness import main

TUESDAY = "@2026-11-24 09:00:00"

RECORD = {"id": "0d5c7e0e-7f1c-4a58-9a53-6f0f1f9d2a11", "modified": 1795423080000, "start": "2026-11-20T09:00:00+00:00",
          "day": "2026-11-20", "routine": "corrective", "kind": "training", "outcome": "full", "seconds": 2280,
          "done": [["wall-slides", "reps", 12, 12, 12, 12]]}


class Plan(Flow):
    def show_calendar(self, app):
        app.action("show-page", "calendar")
        app.find("heading", "November 2026")

    def stand_on(self, app, day, *keys):
        """Go to that day by keyboard, from today, and into its panel."""
        app.key("t")
        self.move_to(app, "table cell", lambda name: name.startswith("Monday 23 November"))
        if keys:
            app.key(*keys)
        app.wait(lambda: [node for node in app.all("table cell", lambda name: name.startswith(day)) if "focused" in node.states])
        app.find("heading", day)

    def day(self, app, name):
        app.find("table cell", name)

    def entries(self, app, kind):
        return [entry for entry in self.journal(app)[kind] if not entry.get("deleted")]

    def choose(self, app, dialog, row):
        """In that dialog, go to a row and choose it."""
        self.find_dialog(app, dialog)
        self.move_to(app, "list item", row)
        app.key("Return")
        app.gone("dialog", dialog)

    def skip(self, app, reason):
        self.press(app, "button", "Skip…")
        self.choose(app, "Skip", reason)

    def move(self, app, day):
        self.press(app, "button", "Move…")
        self.choose(app, "Move the Session", day)

    def test_skip(self):
        app = self.open("--page=calendar", plan=[1, 3, 5])
        self.stand_on(app, "Monday 23 November")
        self.press(app, "button", "Skip…")
        self.find_dialog(app, "Skip")
        self.move_to(app, "spin button", lambda name: name.startswith("Days"))
        app.key("Up", "Up")
        app.find("list item", "Days").get("Accessible", "Description")
        self.choose(app, "Skip", "Away")
        self.day(app, "Monday 23 November, day 1 of 3, skipped: Away")
        self.day(app, "Wednesday 25 November, day 2 of 3, skipped: Away")
        self.day(app, "Friday 27 November, day 3 of 3, planned")
        app.find("label", "Skipped until Wednesday 25 November")
        app.action("show-page", "today")
        app.find("label", "Today’s session is left out. Take good care of yourself.")
        self.show_calendar(app)
        app.key("ctrl+z")
        self.day(app, "Wednesday 25 November, day 2 of 3, planned")

        self.skip(app, "In pain")
        self.day(app, "Monday 23 November, day 1 of 3, skipped: In pain")
        app.restart("--page=calendar", clock=MONDAY)
        self.day(app, "Monday 23 November, day 1 of 3, skipped: In pain")
        self.stand_on(app, "Monday 23 November")
        self.press(app, "button", "Take Back")
        self.day(app, "Monday 23 November, day 1 of 3, planned")

    def test_move_and_bring_back(self):
        app = self.open("--page=calendar", plan=[1, 3, 5])
        self.stand_on(app, "Wednesday 25 November", "Right", "Right")
        self.move(app, "Sunday 29 November")
        self.day(app, "Wednesday 25 November, moved to Sunday 29 November")
        self.day(app, "Sunday 29 November, day 2 of 3, planned")
        app.restart("--page=calendar", clock=MONDAY)
        self.day(app, "Sunday 29 November, day 2 of 3, planned")
        self.stand_on(app, "Wednesday 25 November", "Right", "Right")
        self.press(app, "button", "Bring Back")
        self.day(app, "Wednesday 25 November, day 2 of 3, planned")
        self.day(app, "Sunday 29 November, rest")

    def test_note(self):
        """A note stays, whether it is left by Enter, by going elsewhere, or by closing the window in the midst of it."""
        app = self.open("--page=calendar", plan=[1, 3, 5])
        self.stand_on(app, "Monday 23 November")
        for leave in (lambda: app.key("Return"), lambda: app.action("show-page", "today"), app.close):
            note = self.move_to(app, "text", "Note")
            app.key("End")
            app.type("x")
            app.wait(lambda note=note: note.text().endswith("x"))
            leave()
            if leave != app.close:
                self.show_calendar(app)
        app.restart("--page=calendar", clock=MONDAY)
        entry, = self.entries(app, "day-notes")
        self.assertEqual((entry["day"], entry["text"]), ("2026-11-23", "xxx"))
        app.wait(lambda: app.find("text", "Note").text() == "xxx")

    def test_missed_yesterday(self):
        """It is offered once, and forgotten when declined."""
        app = self.open(plan=[1, 3, 5], clock=TUESDAY)
        app.find("heading", "Tuesday · rest day")
        self.press(app, "button", "Do It Today")
        app.find("heading", "Tuesday · day 1 of 3")
        app.find("label", "Moved here from Monday 23 November. It is ready when you are.")
        app.key("ctrl+z")
        app.find("heading", "Tuesday · rest day")
        self.press(app, "button", "Let It Go")
        app.gone("button", "Let It Go")
        app.restart(clock=TUESDAY)
        app.find("heading", "Tuesday · rest day")
        self.assertEqual(app.all("button", "Let It Go"), [])

    def test_score(self):
        app = self.open(profile=self.profile(RECORD))
        # Nine sessions were planned since the first of November, one was done.
        app.find("label", "1 of 9 sessions in the last weeks")
        self.press(app, "toggle button", "How This Is Counted")
        app.find("label", lambda name: name.startswith("Sessions done, of those planned"))

    def profile(self, *records):
        profile = self.folder()
        self.write(profile, "progress.json", json.dumps(make_document([1, 3, 5], records=list(records))))
        return profile

    def change_days(self, app):
        """Tuesday, Thursday and Saturday from today on."""
        app.key("ctrl+comma")
        self.find_dialog(app, "Preferences")
        for day in "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday":
            self.move_to(app, "toggle button", day)
            app.key("space")
        app.find("button", "Undo")
        app.key("Escape")  # sends the toast away
        app.gone("button", "Undo")
        self.leave_dialog(app, "Preferences")

    def test_whole(self):
        """One change after the other, and all as left."""
        app = self.open(profile=self.profile(RECORD))
        app.find("heading", "Monday · day 1 of 3")
        self.change_days(app)
        app.find("heading", "Monday · rest day")

        self.show_calendar(app)
        for name in ("Monday 16 November, day 1 of 3, not done", "Wednesday 18 November, day 2 of 3, not done",
                     "Friday 20 November, day 3 of 3, done", "Tuesday 24 November, day 1 of 3, planned",
                     "Thursday 26 November, day 2 of 3, planned", "Saturday 28 November, day 3 of 3, planned"):
            self.day(app, name)

        self.stand_on(app, "Tuesday 24 November", "Right")
        self.move(app, "Sunday 29 November")
        self.day(app, "Sunday 29 November, day 1 of 3, planned")

        self.stand_on(app, "Thursday 26 November", "Right", "Right", "Right")
        self.skip(app, "Ill")
        self.day(app, "Thursday 26 November, day 2 of 3, skipped: Ill")

        self.stand_on(app, "Friday 20 November", "Left", "Left", "Left")
        self.move_to(app, "list item", lambda name: name.startswith("Corrective session"))
        app.key("Return")
        self.find_dialog(app, "Corrective session")
        self.press(app, "button", "Delete")
        self.day(app, "Friday 20 November, day 3 of 3, not done")
        app.key("ctrl+z")
        self.day(app, "Friday 20 November, day 3 of 3, done")

        self.compose_and_run(app)

        app.restart("--page=calendar", clock=MONDAY)
        for name in ("Wednesday 18 November, day 2 of 3, not done", "Friday 20 November, day 3 of 3, done",
                     "Tuesday 24 November, moved to Sunday 29 November", "Thursday 26 November, day 2 of 3, skipped: Ill",
                     "Sunday 29 November, day 1 of 3, planned"):
            self.day(app, name)
        app.action("show-page", "today")
        app.find("button", "Start Evening")
        before, evening = sorted(self.records(app), key=lambda record: record["day"])
        self.assertEqual((before["id"], before["day"]), (RECORD["id"], "2026-11-20"))
        self.assertEqual((evening["day"], evening["outcome"], [work[0] for work in evening["done"]]),
                         ("2026-11-23", "full", ["wall-slides", "chin-tucks", "cat-cow"]))

    def compose_and_run(self, app):
        app.key("alt+5")
        app.find("label", "Ready Made")
        app.key("ctrl+n")
        self.find_dialog(app, "New Routine")
        app.find("text", "Name").set_text("Evening")
        self.move_to(app, "button", "Add Exercises")
        app.key("Return")
        search = app.find("entry", "Search exercises")
        app.wait(lambda: self.has_focus(search))
        for n, word in enumerate(("wall slides", "chin tucks", "cat")):
            search.set_text(word)
            app.key("Return")
            app.find("label", lambda name, n=n: name.startswith("Added: ") and name.endswith(f"{n + 1} exercise" + "s" * (n > 0)))
        app.key("Escape")
        app.gone("entry", "Search exercises")
        app.key("ctrl+s")
        app.gone("dialog", "New Routine")

        # A minute a second, so that it comes to its end.
        app.restart(clock=MONDAY + " x60")
        self.press(app, "button", "Start Evening")
        app.find("label", "Saved.", within=60, pause=0.5)


if __name__ == "__main__":
    main()
