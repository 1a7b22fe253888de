#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A session by its keys, at the person's own pace, and the question before it ends. Whole days are in test_day.py."""
import json
import os
import subprocess

from harness import Looks, WindowTest, main

ANSWERED = {"first_run_done": True, "safety_answer": "no", "safety_checked": "2026-03-09"}
CLOCK = "@2026-03-10 09:00:00"


class SessionTest(WindowTest):
    def open(self, **kw):
        app = self.start(clock=kw.pop("clock", CLOCK), preferences=ANSWERED | kw)
        app.start_session("corrective")
        app.find("label", "Get ready")
        return app

    def skip_to_work(self, app):
        app.key("Right")
        app.find("label", "Work")

    def test_question_keeps_going(self):
        app = self.open()
        self.skip_to_work(app)
        app.key("Escape")
        app.find(None, "Stop Here?")
        app.key("Return")
        app.gone(None, "Stop Here?")
        app.find("label", "Going on")
        app.find("label", "Work")

    def test_closing_asks(self):
        """The cross, and Ctrl+Q, ask first; meanwhile the session waits. Who quits twice means it."""
        app = self.open()
        self.skip_to_work(app)
        for ask in (app.close, lambda: app.key("ctrl+q")):
            ask()
            app.find(None, "Stop Here and Close?")
            app.find("label", "Paused")
            app.find("button", "Keep Going", state="focused")
            app.settle(within=1)
            app.key("Return")
            app.gone(None, "Stop Here and Close?")
            app.find("label", "Work")
        app.key("ctrl+q")
        app.find(None, "Stop Here and Close?")
        app.settle(within=1)
        app.quit()
        self.assertEqual(app.app.wait(20), 0)
        self.assertFalse(os.path.exists(app.file("session.json")))

    def test_stop_and_close(self):
        app = self.open()
        app.close()
        app.find("button", "Stop and Close").click()
        self.assertEqual(app.app.wait(20), 0)
        self.assertFalse(os.path.exists(app.file("session.json")))

    def test_safety_pauses(self):
        app = self.open()
        app.find("button", "Safety").click()
        app.find("label", "While You Train")
        app.key("Escape")
        app.gone("label", "While You Train")
        app.find("label", "Paused")
        app.key("space")
        app.find("label", "Get ready")
        app.find("label", "Get ready")  # the lead-in is over
        app.key("F2")
        app.find("label", "While You Train")
        app.key("Escape")
        app.gone("label", "While You Train")
        app.find("label", "Paused")

    def test_nothing_done_is_nothing_saved(self):
        app = self.open()
        app.key("Escape")
        app.find(None, "Stop Here?")
        app.all("button", "Stop")[-1].click()  # the one of the question
        app.gone("button", "Stop")
        app.stop()
        if os.path.exists(app.file("progress.json")):
            with open(app.file("progress.json"), encoding="utf-8") as file:
                self.assertEqual(json.load(file)["records"], [])

    def test_keys(self):
        app = self.open()
        app.find("button", "Pause", state="focused")
        app.key("space")
        app.find("label", "Paused")
        app.find("button", "Resume")
        app.key("space")
        app.find("label", "Going on")
        app.find("label", "Get ready")
        app.key("plus")
        app.find("label", lambda name: name.startswith("3") and name.endswith("seconds left"))
        app.key("s")
        app.find("label", "Exercise 2 of 10")
        app.key("Left")
        app.find("label", "Exercise 1 of 10")

    def test_own_pace(self):
        app = self.open(self_paced=True)
        for _ in range(4):
            app.key("s")
        app.find("label", "Wall slides")
        self.skip_to_work(app)
        app.find("label", "12 reps")
        app.find("button", "Done")
        app.key("Return")
        app.find("label", "Rest")
        app.find("label", "Set 2 of 3")

    # --- The figure ---

    def open_slides(self, preferences={}, **kw):
        """Stand before the fifth exercise, whose figure is told from others by its words."""
        app = self.start(clock=CLOCK, preferences=ANSWERED | preferences, **kw)
        app.start_session("corrective")
        for _ in range(4):
            app.key("s")
        app.find("label", "Wall slides")
        return app

    def find_figure(self, app):
        return app.find("image", lambda name: "like goalposts" in name)

    def see(self, app, box):
        """What that place of the screen looks like now."""
        x, y, width, height = box
        return subprocess.run(["import", "-window", "root", "-crop", f"{width}x{height}+{x}+{y}", "ppm:-"],
                              env=app.env, check=True, stdout=subprocess.PIPE).stdout

    def find_count(self, app):
        return app.find("label", lambda name: name.endswith(" of 12")).name

    def test_pausing_freezes(self):
        # Nothing is to be heard, so no notice that nothing can be heard moves the page about.
        app = self.open_slides(preferences={"voice": False, "sounds": False}, looks=Looks(motion=True))
        self.skip_to_work(app)
        app.xdo("mousemove", 0, 0)
        box = self.find_figure(app).box()
        before = self.see(app, box)
        app.wait(lambda: self.see(app, box) != before)
        app.key("space")
        app.find("label", "Paused")
        app.settle()
        box, count = self.find_figure(app).box(), self.find_count(app)
        before = self.see(app, box)
        for _ in range(5):
            self.assertEqual(self.find_count(app), count)
            self.assertEqual(self.see(app, box), before)
        app.key("space")
        app.find("label", "Work")
        app.settle(within=0.5)
        box = self.find_figure(app).box()
        before = self.see(app, box)
        app.wait(lambda: self.see(app, box) != before)
        app.kill()  # closed in the midst of a movement, one frame's nodes stay now and then: not found out yet

    def test_next_exercise_is_shown(self):
        app = self.open_slides()
        app.find("label", "Set up")
        app.find("label", "Coming up")
        app.find("label", "Then: Prone Y-T-W raises")
        self.find_figure(app)
        self.skip_to_work(app)
        app.gone("label", "Coming up")
        app.find("label", "Next: Prone Y-T-W raises")
        app.key("Right")
        app.find("label", "Rest")
        self.find_figure(app)
        app.key("Escape")
        app.find(None, "Stop Here?")
        app.all("button", "Stop")[-1].click()
        app.gone("label", "Rest")
        app.gone("image", lambda name: "like goalposts" in name)

    def test_nothing_moves_where_none_is_wanted(self):
        app = self.open_slides(preferences={"voice": False, "sounds": False})  # nothing to hear is wanted: nothing flashes
        self.skip_to_work(app)
        app.settle()
        box = self.find_figure(app).box()
        before = self.see(app, box)
        app.find("label", "2 of 12")
        self.assertEqual(self.see(app, box), before)


if __name__ == "__main__":
    main()
