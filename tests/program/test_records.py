#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Records put right and deleted, from the keyboard alone, with undo, and as they were left after a restart."""
import json
import os

from flow import MONDAY, Flow, make_document
from harness import main

RECORD = {"id": "22222222-2222-4222-8222-222222222222", "modified": 1795423080000, "start": "2026-11-20T09:00:00+00:00",
          "day": "2026-11-20", "routine": "corrective", "kind": "training", "outcome": "partial", "seconds": 1200,
          "done": [["wall-slides", "reps", 12, 12, 12, 8], ["prone-ytw", "reps", 10, 10, 10, 10, 0, 0, 0],
                   ["doorway-stretch", "seconds", 30, 0, 0]],
          "skipped": [[2, "time"]]}
OTHER = RECORD | {"id": "33333333-3333-4333-8333-333333333333", "day": "2026-11-18", "start": "2026-11-18T09:00:00+00:00"}
TITLE = "Corrective session"


class Records(Flow):
    def show(self, *records, **kw):
        profile = self.folder()
        self.write(profile, "progress.json", json.dumps(make_document([1, 3, 5], records=list(records or (RECORD,)))))
        app = self.open("--page=progress", profile=profile, **kw)
        app.find("list item", lambda name: name.startswith("Friday 20 November"))
        return app

    def open_record(self, app, day="Friday 20 November"):
        self.move_to(app, "list item", lambda name: name.startswith(day), key="Down" if day != "Friday 20 November" else "Tab")
        app.key("Return")
        return self.find_dialog(app, TITLE)

    def open_exercise(self, app, title, first):
        self.move_to(app, "list item", title)
        app.key("Return")
        app.find("list item", first)
        app.settle(within=1)

    def enter(self, app, name, figure):
        """Go to the figure of that set and type another one over it, without confirming it."""
        self.move_to(app, "spin button", name)
        app.key("ctrl+a")
        app.type(str(figure))

    def wait_for_focus(self, app, words):
        """The focus is not lost with a dialog or a row."""
        app.wait(lambda: (self.focus(app).name or "").startswith(words))

    def done(self, app):
        return [record["done"] for record in self.records(app)]

    def wait_for(self, app, *records):
        app.wait(lambda: self.done(app) == list(records))

    def changed(self, **works):
        """The figures of RECORD, with these of the exercises instead."""
        return [work[:3] + works.get(work[0].replace("-", "_"), work[3:]) for work in RECORD["done"]]

    def test_edit_and_undo(self):
        app = self.show()
        self.open_record(app)
        self.open_exercise(app, "Wall slides", "Set 1 of 3")
        self.enter(app, "Set 3 of 3", 12)
        app.key("Escape")
        app.find("label", "Changed: Wall slides")
        app.find("label", "3 × 12 reps")
        self.wait_for(app, self.changed(wall_slides=[12, 12, 12]))

        # By Ctrl+Z where it was done, and again by the toast, which outlives the dialog.
        app.key("ctrl+z")
        self.wait_for(app, self.changed())
        app.find("label", "12, 12, 8 of 12 reps")
        self.open_exercise(app, "Wall slides", "Set 1 of 3")
        self.enter(app, "Set 3 of 3", 11)
        app.key("Escape")
        self.wait_for(app, self.changed(wall_slides=[12, 12, 11]))
        self.leave_dialog(app, TITLE)
        self.wait_for_focus(app, "Friday 20 November")
        self.press(app, "button", "Undo")
        self.wait_for(app, self.changed())

    def test_edit_stays(self):
        """All of it done after all: the record says so, in its list too, and after a restart."""
        app = self.show()
        self.open_record(app)
        self.open_exercise(app, "Prone Y-T-W raises", "Set 1 of 2 · Y")
        for block in "YTW":
            self.enter(app, f"Set 2 of 2 · {block}", 10)
        app.key("Escape")
        self.open_exercise(app, "Doorway chest stretch", "Set 1 of 2")
        self.enter(app, "Set 1 of 2", 30)
        self.enter(app, "Set 2 of 2", 24)
        app.key("Escape")
        self.open_exercise(app, "Wall slides", "Set 1 of 3")
        self.enter(app, "Set 3 of 3", 10)
        app.key("Escape")
        app.find("label", "Done · 3 exercises")
        self.leave_dialog(app, TITLE)
        app.find("list item", lambda name: name.startswith("Friday 20 November") and "Partly done" not in name)

        app.restart("--page=progress", clock=MONDAY)
        app.find("list item", lambda name: name.startswith("Friday 20 November") and "Partly done" not in name)
        record, = self.records(app)
        self.assertEqual(record["outcome"], "full")
        self.assertNotIn("skipped", record)
        self.assertEqual(record["done"], self.changed(wall_slides=[12, 12, 10], prone_ytw=[10] * 6, doorway_stretch=[30, 24]))
        self.assertEqual((record["id"], record["start"], record["seconds"]), (RECORD["id"], RECORD["start"], 1200))

    def test_quit_while_typing(self):
        """What was typed when the program was closed is kept."""
        app = self.show()
        self.open_record(app)
        self.open_exercise(app, "Wall slides", "Set 1 of 3")
        self.enter(app, "Set 1 of 3", 9)
        app.restart("--page=progress", clock=MONDAY)
        self.wait_for(app, self.changed(wall_slides=[9, 12, 8]))

    def test_delete_and_undo(self):
        app = self.show(RECORD, OTHER)
        for undo in (lambda: self.press(app, "button", "Undo")), (lambda: app.key("ctrl+z")):
            self.open_record(app)
            self.press(app, "button", "Delete")
            app.gone("dialog", TITLE)
            app.find("label", f"Deleted: Friday 20 November 2026, {TITLE}")
            app.gone("list item", lambda name: name.startswith("Friday 20 November"))
            self.wait_for(app, OTHER["done"])
            self.wait_for_focus(app, "Wednesday 18 November")
            undo()
            app.find("list item", lambda name: name.startswith("Friday 20 November"))
            self.wait_for(app, RECORD["done"], OTHER["done"])

        self.open_record(app)
        self.press(app, "button", "Delete")
        app.gone("dialog", TITLE)
        app.restart("--page=progress", clock=MONDAY)
        app.find("list item", lambda name: name.startswith("Wednesday 18 November"))
        app.gone("list item", lambda name: name.startswith("Friday 20 November"))

    def test_delete_the_last(self):
        """The list goes with its last record; undo brings both back."""
        app = self.show(size=(360, 640), preferences={"window_width": 360, "window_height": 640})
        self.open_record(app)
        self.press(app, "button", "Delete")
        app.find("label", "Your Records Will Be Here")
        self.wait_for_focus(app, "Go to Today")
        app.key("ctrl+z")
        app.find("list item", lambda name: name.startswith("Friday 20 November"))
        self.wait_for(app, RECORD["done"])

    def test_undo_elsewhere(self):
        """Ctrl+Z on another page undoes nothing of this one."""
        app = self.show(RECORD, OTHER)
        self.open_record(app)
        self.press(app, "button", "Delete")
        app.gone("dialog", TITLE)
        app.key("alt+2")
        app.find("list item", "Wall slides")
        app.key("ctrl+z")
        app.key("alt+4")
        app.find("list item", lambda name: name.startswith("Wednesday 18 November"))
        self.assertEqual(self.done(app), [OTHER["done"]])

    def test_deleted_elsewhere(self):
        """Another computer deleted the record later than it was put right here: once that is known the dialog goes, and it stays deleted."""
        app = self.show()
        self.open_record(app)
        self.open_exercise(app, "Wall slides", "Set 1 of 3")
        self.enter(app, "Set 1 of 3", 9)
        tombstone = {"deleted": True, "id": RECORD["id"], "modified": RECORD["modified"] + 24 * 3600 * 1000}
        path = app.file("progress.json")
        with open(path + ".other", "w", encoding="utf-8") as file:
            json.dump(make_document([1, 3, 5], records=[tombstone]), file)
        os.replace(path + ".other", path)
        app.key("Escape")  # saves, and so reads
        app.gone("dialog", TITLE)
        app.find("label", "Your Records Will Be Here")
        app.gone("button", "Undo")
        app.restart("--page=progress", clock=MONDAY)
        app.find("label", "Your Records Will Be Here")
        self.assertEqual(self.records(app), [])


if __name__ == "__main__":
    main()
