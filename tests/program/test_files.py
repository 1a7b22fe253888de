#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's files in every bad state, under the whole program: a sentence, nothing lost, and the day can still be ticked."""
import glob
import json
import os
import stat

from flow import MONDAY, Flow, make_document
from harness import main

GOOD = json.dumps(make_document([1, 3, 5]))

# What stands in the place of progress.json, and how the sentence about it begins.
DAMAGED, NOT_UNDERSTOOD, NOT_READ, NEWER = (
    "Your progress file was damaged", "Your progress file could not be understood.", "Your progress could not be read.",
    "A newer version of Unknot wrote your progress.")
BROKEN = {
    "empty": (b"", DAMAGED),
    "truncated": (GOOD[:len(GOOD) // 2].encode(), DAMAGED),
    "zeros": (bytes(4096), DAMAGED),
    "not UTF-8": (GOOD.replace("daily-care", "daily-\udcff").encode(errors="surrogateescape"), DAMAGED),
    "NaN": (GOOD.replace("1793520000000", "NaN").encode(), DAMAGED),
    "deep nesting": (b"[" * 100000 + b"]" * 100000, DAMAGED),
    "wrong types": (GOOD.replace('"records": []', '"records": {"a": 1}').encode(), DAMAGED),
    "wrong member": (GOOD.replace('"weekdays": [1, 3, 5]', '"weekdays": "all"').encode(), DAMAGED),
    "another program's": (b'{"format": "shopping", "version": 1, "items": []}', DAMAGED),
    "a list": (b"[1, 2, 3]", DAMAGED),
}


class Files(Flow):
    def find_sentence(self, app, start):
        return app.find("label", lambda name: name.startswith(start))

    def folder_with(self, content):
        profile = self.folder()
        self.write(profile, "progress.json", content)
        return profile

    def look_into(self, profile):
        """Every file of the person's folder as bytes."""
        found = {}
        for path in glob.glob(f"{profile}/data/unknot/*"):
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    found[os.path.basename(path)] = file.read()
        return found

    def tick(self, app):
        app.action("show-page", "calendar")
        app.find("button", "Mark as Done").click()
        app.find(None, lambda name: name.startswith("Monday 23 November") and "done" in name and "not done" not in name)

    def wait_for_mark(self, app):
        def is_there():
            try:
                return [mark["day"] for mark in self.journal(app)["days"]] == ["2026-11-23"]
            except (OSError, ValueError):
                return False
        app.wait(is_there)

    def test_broken(self):
        """Set aside as it was, said so, and the next tick goes into a good file."""
        for what, (content, sentence) in BROKEN.items():
            with self.subTest(what):
                profile = self.folder_with(content)
                app = self.open(profile=profile)
                self.find_sentence(app, sentence)
                self.assertIn(content, self.look_into(profile).values())
                self.tick(app)
                self.wait_for_mark(app)
                self.assertIn(content, self.look_into(profile).values())
                self.check(app)

    def test_left_alone(self):
        """What is no file, too large or too new is not touched; a tick says why it is not kept, or is kept beside."""
        for what, make, sentence in (
                ("newer", self.put_newer, NEWER),
                ("folder", os.mkdir, NOT_READ),
                ("pipe", os.mkfifo, NOT_READ),
                ("200 MB", self.put_huge, NOT_UNDERSTOOD),
                ("unreadable", self.put_unreadable, NOT_READ)):
            if what == "unreadable" and os.geteuid() == 0:
                continue  # nothing is, for root
            with self.subTest(what):
                profile = self.folder()
                os.makedirs(f"{profile}/data/unknot")
                path = f"{profile}/data/unknot/progress.json"
                make(path)
                before = os.lstat(path)
                app = self.open(profile=profile)
                self.find_sentence(app, sentence)
                self.tick(app)
                app.find("label", lambda name: name.startswith((sentence, "Your progress could not be saved.")))
                self.check(app)
                after = os.lstat(path)
                self.assertEqual((stat.S_IFMT(before.st_mode), before.st_size, before.st_mtime_ns, before.st_ino),
                                 (stat.S_IFMT(after.st_mode), after.st_size, after.st_mtime_ns, after.st_ino))

    def put_newer(self, path):
        with open(path, "w", encoding="utf-8") as file:
            file.write(GOOD.replace('"version": 1', '"version": 99'))

    def put_unreadable(self, path):
        with open(path, "w", encoding="utf-8") as file:
            file.write(GOOD)
        os.chmod(path, 0)

    def put_huge(self, path):
        with open(path, "wb") as file:
            file.write(GOOD.encode())
            file.truncate(200 << 20)

    def test_link_to_nowhere(self):
        """A link is kept: the file comes to be where it points, or a sentence says that it cannot."""
        profile = self.folder()
        elsewhere = self.folder()
        os.makedirs(f"{profile}/data/unknot")
        link = f"{profile}/data/unknot/progress.json"
        os.symlink(f"{elsewhere}/mine.json", link)
        app = self.open(profile=profile)
        self.tick(app)
        self.wait_for_mark(app)
        self.assertTrue(os.path.islink(link))
        self.assertTrue(os.path.exists(f"{elsewhere}/mine.json"))

    def test_replaced_under_the_program(self):
        """Another program writes while ours is open: after a tick both sides are there, in the window and on the disk."""
        app = self.open(plan=[1, 3, 5])
        app.find("heading", "Monday · day 1 of 3")
        other = make_document([1, 2, 5], days=[{"id": "22222222-2222-4222-8222-222222222222", "modified": 1795000000000,
                                             "day": "2026-11-20", "mark": "done"}])
        other["plan"][0] |= {"modified": 1795000000001}
        path = app.file("progress.json")
        with open(path + ".other", "w", encoding="utf-8") as file:
            json.dump(other, file)
        os.replace(path + ".other", path)
        self.tick(app)
        self.find_sentence(app, "Another device or program changed your progress. Both are kept.")
        app.find(None, lambda name: name.startswith("Friday 20 November") and name.endswith(", done"))
        app.find(None, lambda name: name.startswith("Tuesday 24 November") and name.endswith("planned"))
        app.wait(lambda: sorted(mark["day"] for mark in self.journal(app)["days"]) == ["2026-11-20", "2026-11-23"])

    def test_folder_that_is_none(self):
        """Where the folder cannot be, a sentence; once it can, trying again saves what was done meanwhile."""
        profile = self.folder()
        os.makedirs(f"{profile}/data")
        with open(f"{profile}/data/unknot", "w", encoding="utf-8") as file:
            file.write("in the way")
        app = self.open(profile=profile)
        self.tick(app)
        self.find_sentence(app, "Your progress could not be ")
        with open(f"{profile}/data/unknot", encoding="utf-8") as file:
            self.assertEqual(file.read(), "in the way")
        os.remove(f"{profile}/data/unknot")
        app.find("button", "Try Again").click()
        self.wait_for_mark(app)
        app.gone("button", "Try Again")

    def test_folder_that_takes_nothing(self):
        profile = self.folder()
        os.symlink("/proc", f"{profile}/data")
        app = self.open(profile=profile)
        self.tick(app)
        self.find_sentence(app, "Your progress could not be saved.")
        app.find("button", "Try Again").click()
        self.find_sentence(app, "Your progress could not be saved.")

    def test_disk_full(self):
        """No room for a file of that size: a sentence, the old file whole; with room again, all of it is saved."""
        profile = self.folder_with(GOOD)
        app = self.open(profile=profile)
        app.find("heading", "Monday · day 1 of 3")
        limit = self.limit_files(app, 100)
        self.tick(app)
        self.find_sentence(app, "Your progress could not be saved.")
        self.assertEqual(self.look_into(profile)["progress.json"].decode(), GOOD)
        self.limit_files(app, limit)
        app.find("button", "Try Again").click()
        self.wait_for_mark(app)

    def limit_files(self, app, size):
        """Let no file of the program grow larger; return the limit from before."""
        import resource
        before, hard = resource.prlimit(app.app.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(app.app.pid, resource.RLIMIT_FSIZE, (size, hard))
        return before

    def test_packs(self):
        """Good packs of one's own are used, and what is wrong with the others is said by name."""
        profile = self.folder()
        own = json.dumps({"format": "unknot-pack", "version": 1, "id": "mine", "exercises": [], "routines": []})
        for name, content in {"broken.json": "{", "empty.json": "", "good.json": self.make_pack(), "none.json": own,
                              "latin.json": b'{"format": "\xff"}'}.items():
            self.write(profile, f"packs/{name}", content)
        os.mkdir(f"{profile}/data/unknot/packs/folder.json")
        app = self.open("--page=exercises", profile=profile, clock=MONDAY)
        app.find("list item", "Shoulder shrugs")
        app.find("list item", "Face pulls")
        app.find("label", lambda name: name.endswith("in your own files could not be used"))
        app.find("button", "Details").click()
        words = self.find_sentence(app, "broken.json").name
        for name in "empty.json", "latin.json", "folder.json":
            self.assertIn(name, words)
        self.assertNotIn("good.json", words)
        app.find("button", "Close", within=5)
        app.settle()
        app.key("Escape")

    def make_pack(self):
        source = os.environ["UNKNOT_SOURCE"]
        with open(glob.glob(f"{source}/data/**/core.json", recursive=True)[0], encoding="utf-8") as file:
            core = json.load(file)
        exercise = next(exercise for exercise in core["exercises"] if exercise["id"] == "wall-slides")
        exercise |= {"id": "shrugs", "title": "Shoulder shrugs"}
        return json.dumps({"format": core["format"], "version": core["version"], "id": "mine", "title": "Mine",
                           "exercises": [exercise], "routines": []})


if __name__ == "__main__":
    main()
