#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Moving data in and out by keyboard: exported, deleted, imported; a copy from another device; a backup brought back."""
import csv
import glob
import json
import os

from flow import MONDAY, Flow, make_document
from harness import main
from harness.session import read_preference

RECORD = {"id": "0d5c7e0e-7f1c-4a58-9a53-6f0f1f9d2a11", "modified": 1795423080000, "day": "2026-11-20",
          "start": "2026-11-20T09:00:00+00:00", "routine": "corrective", "kind": "training", "outcome": "partial", "seconds": 2280,
          "done": [["wall-slides", "reps", 12, 12, 12, 8]]}
NOTE = {"id": "2026-11-19", "modified": 1795423080000, "day": "2026-11-19", "text": "=stiff, very"}
OTHER = RECORD | {"id": "1d5c7e0e-7f1c-4a58-9a53-6f0f1f9d2a11", "day": "2026-11-18", "start": "2026-11-18T09:00:00+00:00"}


class Moving(Flow):
    def open_with(self, env=None, **members):
        profile = self.folder()
        self.write(profile, "progress.json", json.dumps(make_document([1, 3, 5], version=2, **{"day-notes": [NOTE], "moves": []} | members)))
        return self.open(profile=profile, env=env)

    def show(self, app):
        app.key("ctrl+comma")
        self.find_dialog(app, "Preferences")

    def choose_row(self, app, role, title):
        self.move_to(app, role, title, most=60)
        app.key("Return")

    def answer(self, app, heading, word):
        app.find(None, heading)
        app.settle(within=1)
        self.press(app, "button", word)
        app.gone("alert", heading)

    def choose_file(self, app, title, path, opens=False):
        """In the chooser that GTK shows where there is no portal."""
        app.find(None, title)
        app.settle(within=1)
        if opens:
            app.key("ctrl+l")
            app.settle(within=1)  # it fills in its folder
        app.find("text", state="focused").set_text(path)
        app.settle(within=1)  # it looks what there is of that name
        app.key("Return")
        app.gone("dialog", title)
        # No window manager gives the keys back to the window below.
        app.xdo("search", "--onlyvisible", "--name", "^Unknot$", "windowfocus")

    def export(self, app, form, path):
        self.choose_row(app, "list item", "Export…")
        self.answer(app, "Export", form)
        self.choose_file(app, "Export", path)
        app.wait(lambda: os.path.exists(path))

    def read(self, path):
        with open(path, "rb") as file:
            return file.read()

    def test_out_gone_and_in(self):
        """What comes back is byte by byte what was there; in between nothing of it is on the disk, and it is the first run."""
        # GTK's chooser leaks the names that it completes.
        app = self.open_with(records=[RECORD], env={"LSAN_OPTIONS": "detect_leaks=0"})
        app.find("heading", "Monday · day 1 of 3")
        app.action("show-page", "calendar")
        app.find("button", "Mark as Done").click()
        app.wait(lambda: self.journal(app)["days"])
        app.action("show-page", "today")
        before = self.read(app.file("progress.json"))
        copy = f"{self.folder()}/copy.json"
        table = f"{self.folder()}/table.csv"
        self.show(app)
        self.export(app, "Copy for Unknot (JSON)", copy)
        self.assertEqual(self.read(copy), before)
        self.export(app, "Table (CSV)", table)
        with open(table, encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual([row["done"] for row in rows if row["what"] == "set"], ["12", "12", "8"])
        self.assertEqual([row["text"] for row in rows if row["what"] == "note"], ["'=stiff, very"])

        self.choose_row(app, "button", "Delete All My Data…")
        self.answer(app, "Delete All My Data?", "Cancel")
        self.assertEqual(self.read(app.file("progress.json")), before)
        self.choose_row(app, "button", "Delete All My Data…")
        self.answer(app, "Delete All My Data?", "Delete All")
        app.gone("dialog", "Preferences")
        app.find("label", "All your data is deleted")
        app.wait(lambda: not glob.glob(app.file("*")))
        self.assertIn(read_preference(app.profile, "safety-answer"), ("none", None, ""))
        self.find_dialog(app, "Welcome")
        self.leave_dialog(app, "Welcome")
        self.assertEqual(glob.glob(app.file("*")), [])

        self.show(app)
        self.choose_row(app, "list item", "Import…")
        self.choose_file(app, "Import", copy, opens=True)
        app.find("label", lambda name: "Sessions: 1 new" in name and "Notes: 1 new" in name)
        self.answer(app, "Import This?", "Import")
        app.find("label", "Imported")
        app.wait(lambda: os.path.exists(app.file("progress.json")))
        app.key("Escape")
        app.gone("label", "Imported")
        self.leave_dialog(app, "Preferences")
        app.restart(clock=MONDAY)
        self.assertEqual(self.read(app.file("progress.json")), before)

    def test_refused(self):
        app = self.open_with(records=[RECORD])
        before = self.read(app.file("progress.json"))
        path = f"{self.folder()}/rubbish.json"
        with open(path, "w", encoding="utf-8") as file:
            file.write("{}")
        self.show(app)
        self.choose_row(app, "list item", "Import…")
        self.choose_file(app, "Import", path, opens=True)
        app.find("label", "It is not a file with what you did in Unknot. Nothing was changed.")
        self.answer(app, "This Cannot Be Imported", "Close")
        self.leave_dialog(app, "Preferences")
        self.assertEqual(self.read(app.file("progress.json")), before)

    def test_copy_of_another_device(self):
        """It is offered once, told before it is taken in, and set aside."""
        profile = self.folder()
        self.write(profile, "progress.json", json.dumps(make_document([1, 3, 5], records=[RECORD])))
        theirs = json.dumps(make_document([1, 3, 5], records=[OTHER]))
        copy = self.write(profile, "progress.sync-conflict-20261127-101010-ABCDEFG.json", theirs)
        app = self.open(profile=profile)
        self.press(app, "button", "Look…")
        app.find("label", lambda name: "Sessions: 1 new" in name)
        self.answer(app, "Import This?", "Import")
        app.wait(lambda: len(self.records(app)) == 2)
        app.wait(lambda: not os.path.exists(copy))
        aside = glob.glob(app.file("progress.merged-*.json"))
        self.assertEqual([self.read(path) for path in aside], [theirs.encode()])
        app.gone("button", "Look…")
        app.restart(clock=MONDAY)
        app.find("heading", "Monday · day 1 of 3")
        app.settle(within=1)
        self.assertFalse(app.all("button", "Look…"))

    def test_backup(self):
        """The one of a week ago brings back a session that was deleted since; undone, it is gone again."""
        app = self.open_with(records=[RECORD])
        app.find("heading", "Monday · day 1 of 3")
        app.wait(lambda: glob.glob(app.file("backups", "progress-2026-11-23.json")))
        document = make_document([1, 3, 5], version=2, **{"day-notes": [NOTE], "moves": []}, days=[], records=[
            {"id": RECORD["id"], "modified": 1795423090000, "deleted": True}])
        profile = app.profile
        app.stop()
        self.write(profile, "progress.json", json.dumps(document))
        app = self.open(profile=profile)
        app.find("heading", "Monday · day 1 of 3")
        self.show(app)
        self.choose_row(app, "list item", "Backups…")
        self.find_dialog(app, "Backups")
        self.choose_row(app, "list item", lambda name: name.startswith("Monday 23 November"))
        app.gone("dialog", "Backups")
        app.find("label", lambda name: "Sessions: 1 new" in name)
        self.answer(app, "Bring This Back?", "Bring Back")
        app.find("label", "Brought back")
        app.wait(lambda: len(self.records(app)) == 1)
        self.press(app, "button", "Undo", most=60)
        app.wait(lambda: not self.records(app))
        app.key("Tab")  # the focus went with the button
        self.leave_dialog(app, "Preferences")


if __name__ == "__main__":
    main()
