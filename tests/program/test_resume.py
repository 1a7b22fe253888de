#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A session that is cut off by a kill, and what is offered at the next start."""
import json
import os

from flow import MONDAY, SOURCE, Flow
from harness import main

LATER = "@2026-11-23 18:30:00"
NEXT_DAY = "@2026-11-24 08:00:00"
SAVED = "The session that you left in the middle is saved, with all that you did."


class Resume(Flow):
    def checkpoint(self, app):
        """session.json as it is on the disk, held against its schema; None where there is none."""
        try:
            with open(app.file("session.json"), encoding="utf-8") as file:
                checkpoint = json.load(file)
        except FileNotFoundError:
            return None
        try:
            import jsonschema
            import referencing
        except ImportError:
            return checkpoint
        schemas = []
        for name in ("progress", "session"):
            with open(f"{SOURCE}/data/schema/{name}.schema.json", encoding="utf-8") as file:
                schemas.append(json.load(file))
        registry = referencing.Registry().with_resources(
            [(schema["$id"], referencing.Resource.from_contents(schema)) for schema in schemas])
        jsonschema.Draft202012Validator(schemas[1], registry=registry).validate(checkpoint)
        return checkpoint

    def cut_off(self, profile=None, **kw):
        """Kill a session in the second set of wall slides; return the profile and what was on the disk."""
        profile = profile or self.folder()
        app = self.open(profile=profile, plan=[1, 3, 5], preferences={"self_paced": True}, **kw)
        app.start_session("corrective")
        app.find("label", "Get ready")
        for number in range(2, 6):
            app.key("s")
            app.find("label", f"Exercise {number} of 10")
        app.find("label", "Wall slides")
        app.key("Right")
        app.find("button", "Done")
        app.key("Return")
        app.find("label", "Rest")
        app.wait(lambda: self.figures(self.checkpoint(app), "wall-slides") == [12, 0, 0])
        rest = self.checkpoint(app)["interval"]
        app.key("Right")
        app.find("label", "Work")
        app.wait(lambda: self.checkpoint(app)["interval"] == rest + 1)
        app.kill()
        return profile, self.checkpoint(app)

    def figures(self, checkpoint, exercise):
        return [work for work in checkpoint["record"]["done"] if work[0] == exercise][0][3:]

    def test_continue(self):
        profile, before = self.cut_off()
        app = self.open(clock=LATER, profile=profile)
        app.find("heading", "Continue: Wall slides, set 2 of 3")
        self.press(app, "button", "Continue")

        app.find("label", "Paused")
        app.find("label", "Wall slides")
        self.wait_for_state(app, "paused")
        after = self.checkpoint(app)
        self.assertEqual(before | {"state": "paused", "record": None}, after | {"record": None})
        self.assertEqual(before["record"] | {"modified": 0}, after["record"] | {"modified": 0})

        app.key("space")
        app.find("label", "Going on")
        app.find("label", "Work")
        app.find("button", "Done")  # as it was begun: at the person's own pace
        app.key("Escape")
        app.find(None, "Stop Here?")
        app.all("button", "Stop")[-1].click()
        app.find("label", "Saved.")
        app.wait(lambda: self.checkpoint(app) is None)
        record, = self.records(app)
        for member in ("id", "start", "day", "routine"):
            self.assertEqual(record[member], before["record"][member])
        self.assertGreaterEqual(sum(sum(work[3:]) for work in record["done"]),
                                sum(sum(work[3:]) for work in before["record"]["done"]))

    def wait_for_state(self, app, state):
        app.wait(lambda: (self.checkpoint(app) or {"state": None})["state"] == state)

    def test_save(self):
        profile, before = self.cut_off()
        app = self.open(clock=LATER, profile=profile)
        self.press(app, "button", "Save What I Did")
        app.gone("button", "Save What I Did")
        app.wait(lambda: self.checkpoint(app) is None)
        record, = self.records(app)
        self.assertEqual(record, before["record"])
        self.assertEqual(record["outcome"], "partial")
        app.restart(clock=LATER)
        app.find("heading", lambda name: name.startswith("Monday"))
        app.find("button", "Continue")  # what the day has left
        self.assertEqual(app.all("button", "Save What I Did"), [])

    def test_discard(self):
        profile, _ = self.cut_off()
        app = self.open(clock=LATER, profile=profile)
        self.press(app, "button", "Discard")
        app.gone("button", "Save What I Did")
        app.wait(lambda: self.checkpoint(app) is None)
        app.find("button", "Undo").click()
        app.find("button", "Continue")
        app.wait(lambda: self.checkpoint(app) is not None)
        app.find("button", "Discard").click()
        app.wait(lambda: self.checkpoint(app) is None)
        app.stop()
        self.assertEqual(self.records(app) if os.path.exists(app.file("progress.json")) else [], [])

    def test_next_day(self):
        """Nobody decided: it is saved by itself, said in one sentence, and said once."""
        profile, before = self.cut_off()
        app = self.open(clock=NEXT_DAY, profile=profile)
        app.find("label", SAVED)
        self.assertEqual(app.all("button", "Save What I Did"), [])
        app.wait(lambda: self.checkpoint(app) is None)
        record, = self.records(app)
        self.assertEqual(record, before["record"])
        self.press(app, "button", "OK")
        app.gone("label", SAVED)

    def test_days_later(self):
        """It belongs to the day on which it was begun, whenever the program is started again."""
        profile, before = self.cut_off()
        app = self.open(clock="@2026-11-27 08:00:00", profile=profile)
        app.find("label", SAVED)
        app.wait(lambda: self.checkpoint(app) is None)
        record, = self.records(app)
        self.assertEqual(record, before["record"])
        self.assertEqual((record["day"], record["outcome"]), ("2026-11-23", "partial"))

    def test_day_ends_meanwhile(self):
        """The day ends while it is offered on the screen."""
        profile, before = self.cut_off()
        app = self.open(clock="@2026-11-23 23:58:00", profile=profile)
        app.find("button", "Save What I Did")
        app.turn_clock("@2026-11-24 00:00:10")
        app.find("label", SAVED)
        app.gone("button", "Save What I Did")
        app.wait(lambda: self.checkpoint(app) is None)
        record, = self.records(app)
        self.assertEqual(record, before["record"])

    def test_killed_again(self):
        """Killed once more while it is continued, after another set: nothing is lost, and it is still one session."""
        profile, before = self.cut_off()
        app = self.open(clock=LATER, profile=profile)
        self.press(app, "button", "Continue")
        app.find("label", "Paused")
        self.wait_for_state(app, "paused")
        app.key("space")
        app.find("label", "Work")
        app.find("button", "Done")
        app.key("Return")
        app.find("label", "Rest")
        app.wait(lambda: self.figures(self.checkpoint(app), "wall-slides") == [12, 12, 0])
        app.kill()
        again = self.checkpoint(app)
        self.assertEqual(again["record"]["id"], before["record"]["id"])

        app = self.open(clock=LATER, profile=profile)
        app.find("heading", "Continue: Wall slides, set 3 of 3")
        self.press(app, "button", "Save What I Did")
        app.wait(lambda: self.checkpoint(app) is None)
        record, = self.records(app)
        self.assertEqual(record, again["record"])

    def test_new_session_first(self):
        """Whoever begins anew loses nothing."""
        profile, before = self.cut_off()
        app = self.open(clock=LATER, profile=profile)
        app.find("button", "Continue")
        app.action("start-session", "daily-care")
        app.find("label", "Get ready")
        app.wait(lambda: (self.checkpoint(app) or before)["record"]["routine"] == "daily-care")
        record, = self.records(app)
        self.assertEqual(record, before["record"])

    def test_left_behind_by_nobody(self):
        """Who stops, or closes the window, leaves no place behind."""
        app = self.open()
        app.start_session("corrective")
        app.find("label", "Get ready")
        app.wait(lambda: self.checkpoint(app) is not None)
        app.key("Escape")
        app.find(None, "Stop Here?")
        app.all("button", "Stop")[-1].click()
        app.wait(lambda: self.checkpoint(app) is None)
        app.stop()
        self.assertIsNone(self.checkpoint(app))

    def test_bad_files(self):
        """A sentence for each, and the day goes on."""
        for content, start in ((b"{", "Your place in an unfinished session was damaged"),
                               (bytes(2 * 1024 * 1024), "Your place in an unfinished session was damaged")):
            with self.subTest(start):
                profile = self.folder()
                self.write(profile, "session.json", content)
                app = self.open(profile=profile)
                app.find("label", lambda name: name.startswith(start))
                self.assertIsNone(self.checkpoint(app))
                names = os.listdir(os.path.dirname(app.file("session.json")))
                self.assertEqual([name for name in names if name.startswith("session.damaged-")],
                                 ["session.damaged-2026-11-23.json"])
                app.stop()

    def test_changed(self):
        """The exercises are not the same any more: it cannot be continued, but what was done is kept."""
        profile, before = self.cut_off()
        self.write(profile, "session.json", json.dumps(before | {"script": "0" * 64}))
        app = self.open(clock=LATER, profile=profile)
        app.find("heading", "A session was left in the middle")
        app.find("label", lambda name: name.endswith("Its exercises have changed since. What you did can be saved."))
        self.assertEqual(app.all("button", "Continue"), [])
        self.press(app, "button", "Save What I Did")
        app.wait(lambda: self.checkpoint(app) is None)
        record, = self.records(app)
        self.assertEqual(record, before["record"])


if __name__ == "__main__":
    main()
