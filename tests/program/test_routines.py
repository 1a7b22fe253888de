#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Routines of one's own, from the keyboard alone: composed, changed, run, and as they were left after a restart."""
import glob
import json

from flow import MONDAY, SOURCE, Flow
from harness import main


class Routines(Flow):
    def open_routines(self, **kw):
        app = self.open(plan=[1, 3, 5], **kw)
        app.find("heading", "Monday · day 1 of 3")
        app.key("alt+5")
        app.find("label", "Ready Made")
        return app

    def own(self, app):
        """The routines of one's own as they are on the disk: title and exercises of each."""
        try:
            with open(app.file("packs", "my-routines.json"), encoding="utf-8") as file:
                pack = json.load(file)
        except FileNotFoundError:
            return []
        return [(routine["title"], [item["exercise"] for item in routine["items"]]) for routine in pack["routines"]]

    def wait_for(self, app, *routines):
        app.wait(lambda: self.own(app) == list(routines))

    def add(self, app, *words):
        """Add the first exercise that is found for each word, from within the editor."""
        self.move_to(app, "button", "Add Exercises")
        app.key("Return")
        search = app.find("entry", "Search exercises")
        app.wait(lambda: self.has_focus(search))
        for n, word in enumerate(words):
            search.set_text(word)
            app.key("Return")
            app.find("label", lambda name, n=n: name.startswith("Added: ") and name.endswith(f"{n + 1} exercise" + "s" * (n > 0)))
        app.key("Escape")
        app.gone("entry", "Search exercises")

    def compose(self, app, title, *words):
        app.key("ctrl+n")
        self.find_dialog(app, "New Routine")
        app.find("text", "Name").set_text(title)
        self.add(app, *words)
        app.key("ctrl+s")
        app.gone("dialog", "New Routine")

    def menu(self, app, title, word):
        """Open the menu of a routine and choose the item of that name, by keyboard."""
        self.move_to(app, "toggle button", f"More for {title}")
        app.key("space")
        app.find("menu item", word)
        for _ in range(8):
            if any("focused" in node.states for node in app.all("menu item", word)):
                break
            app.key("Down")
        app.key("Return")
        app.gone("menu item", word)

    def test_compose_and_run(self):
        """Three exercises, renamed, in another order, run, and all as left after a restart."""
        app = self.open_routines()
        app.find("heading", "No Routines of Your Own Yet")
        self.compose(app, "Evening", "wall slides", "chin tucks", "cat")
        self.wait_for(app, ("Evening", ["wall-slides", "chin-tucks", "cat-cow"]))

        row = self.move_to(app, "list item", "Evening")
        app.key("Return")
        self.find_dialog(app, "Edit Routine")
        app.find("text", "Name").set_text("Before bed")
        self.move_to(app, "list item", "Wall slides")
        app.key("alt+Down")
        app.wait(lambda: self.focus(app).name == "Wall slides")
        app.key("alt+Down")
        app.wait(lambda: [node.name for node in app.all("list item")][-1] == "Wall slides")
        app.key("ctrl+s")
        app.gone("dialog", "Edit Routine")
        self.wait_for(app, ("Before bed", ["chin-tucks", "cat-cow", "wall-slides"]))

        app.restart(clock=MONDAY)
        app.find("heading", "Monday · day 1 of 3")
        self.press(app, "button", "Start Before bed")
        app.find("label", lambda name: "Chin tucks" in name)

    def test_narrow(self):
        """In a narrow window too; what was typed is not lost by closing."""
        app = self.open_routines(size=(360, 640), preferences={"window_width": 360, "window_height": 640})
        app.key("ctrl+n")
        self.find_dialog(app, "New Routine")
        self.move_to(app, "text", "Name")
        app.type("Rest")
        app.wait(lambda: app.find("text", "Name").text() == "Rest")
        app.key("Escape")
        self.press(app, "button", "Keep Editing")
        app.gone("button", "Keep Editing")
        self.assertEqual(app.find("text", "Name").text(), "Rest")
        app.settle(within=1)
        app.key("Escape")
        self.press(app, "button", "Discard")
        app.gone("dialog", "New Routine")
        self.assertEqual(self.own(app), [])

    def test_delete_and_undo(self):
        app = self.open_routines()
        self.menu(app, "Daily care", "Duplicate")
        self.wait_for(app, ("Daily care (copy)", ["foam-roll", "chin-tucks"]))
        app.find("list item", "Daily care (copy)")
        self.menu(app, "Daily care (copy)", "Delete")
        self.wait_for(app)
        app.find("heading", "No Routines of Your Own Yet")
        app.key("ctrl+z")
        self.wait_for(app, ("Daily care (copy)", ["foam-roll", "chin-tucks"]))
        app.find("list item", "Daily care (copy)")

    def open_file(self, app, name, content):
        path = f"{self.folder()}/{name}"
        with open(path, "wb") as file:
            file.write(content)
        app.call_again(path)

    def test_packs(self):
        """A good pack is looked at, added, removed and brought back; of a broken one is said what is wrong, and nothing happens."""
        with open(f"{SOURCE}/docs/example-pack.json", "rb") as file:
            example = file.read()
        pack = json.loads(example)
        routine = pack["routines"][0]["title"]
        app = self.open_routines()

        self.open_file(app, "rubbish.json", b'{"format": "unknot-pa')
        app.find("label", lambda name: name.startswith("rubbish.json: "))
        app.settle(within=1)
        app.key("Escape")
        app.gone("label", lambda name: name.startswith("rubbish.json: "))

        pack["routines"][0]["kind"] = "circus"
        self.open_file(app, "half.json", json.dumps(pack).encode())
        app.find("label", "Left Out")
        app.find("label", lambda name: "kind: must be one of training, care" in name)
        app.settle(within=1)
        app.key("Escape")
        app.gone("label", "Left Out")
        self.assertEqual(glob.glob(app.file("packs", "*")), [])

        self.open_file(app, "good.json", example)
        self.press(app, "button", "Add")
        app.find("list item", routine)
        app.find("list item", pack["title"])
        with open(app.file("packs", f"{pack['id']}.json"), "rb") as file:
            self.assertEqual(file.read(), example)

        self.open_file(app, "again.json", example)
        app.find("button", "Replace")
        app.settle(within=1)
        app.key("Escape")
        app.gone("button", "Replace")

        self.menu(app, pack["title"], "Remove")
        app.gone("list item", routine)
        self.assertEqual(glob.glob(app.file("packs", "*.json")), [])
        app.key("ctrl+z")
        app.find("list item", routine)

    def test_damaged(self):
        """A damaged file of own routines is kept aside and said, and the routines are as they were before."""
        profile = self.folder()
        good = {"format": "unknot-pack", "version": 1, "id": "mine-1", "title": "Mine", "routines": [
            {"id": "evening-1", "title": "Evening", "kind": "care", "items": [{"exercise": "wall-slides"}]}]}
        self.write(profile, "packs/my-routines.json~", json.dumps(good))
        self.write(profile, "packs/my-routines.json", "{")
        app = self.open_routines(profile=profile)
        app.find("label", lambda name: name.startswith("The file of your routines was damaged."))
        app.find("list item", "Evening")
        self.assertEqual(len(glob.glob(app.file("packs", "my-routines.damaged-*.json"))), 1)
        self.wait_for(app, ("Evening", ["wall-slides"]))

    def test_plan(self):
        """From today on another routine on the same days; taken back, the old one."""
        app = self.open_routines()
        self.compose(app, "Evening", "wall slides")
        self.menu(app, "Evening", "Put into the Plan")
        app.find("label", "From today on: “Evening” on your training days")
        app.wait(lambda: any(entry["routine"].startswith("evening-") and entry["weekdays"] == [1, 3, 5]
                             for entry in self.journal(app)["plan"]))
        app.action("show-page", "today")
        app.find("label", "Evening")


if __name__ == "__main__":
    main()
