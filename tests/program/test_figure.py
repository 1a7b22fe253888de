#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The moving picture of an exercise, by keyboard and as a screen reader finds it: play, pause, scrub, speed, steps and variations."""
import json

from flow import Flow
from harness import Looks, main

RAISE = {
    "format": "unknot-pack", "version": 1, "id": "mine", "title": "Mine", "routines": [],
    "exercises": [{
        "id": "raise", "title": "Raise", "why": "Why not.", "purpose": "loosen", "position": "standing", "kit": [],
        "works": ["rhomboids"], "stretches": [], "benefits": ["Good."], "cautions": ["Care."], "mistakes": ["None."],
        "transition": "Stand.",
        "dose": {"pacing": "reps", "sets": 1, "reps": 10, "rest": 30,
                 "tempo": [{"title": "Up", "seconds": 3}, {"title": "Down", "seconds": 3}]},
        "steps": ["Stand there.", {"text": "Raise them.", "phase": 0}, {"text": "Lower them.", "phase": 1}],
        "motion": {"seen": "From the front: both arms rise.", "view": "front",
                   "keyframes": [{"at": 0}, {"at": 1, "arms": {"raise": 90}}]},
        "easier": [{"id": "low", "title": "Half as high", "text": "Lower.",
                    "motion": {"seen": "From the front: both arms rise a little.", "view": "front",
                               "keyframes": [{"at": 0}, {"at": 1, "arms": {"raise": 45}}]}}],
    }],
}

MOVING = Looks(motion=True)


class Figure(Flow):
    def show(self, looks=MOVING, **kw):
        profile = self.folder()
        self.write(profile, "packs/mine.json", json.dumps(RAISE))
        app = self.open("--page=exercises", looks=looks, profile=profile, **kw)
        app.find("list item", "Raise")
        app.action("show-exercise", "raise")
        app.find("heading", "Raise")
        return app

    def words(self, app):
        """What is said of the slider's value."""
        return app.find("slider", "Moment").get("Value", "Text")

    def is_chosen(self, app, step):
        return "selected" in app.find("list item", step).states

    def test_play_and_scrub(self):
        app = self.show()
        app.find("image", "From the front: both arms rise.")
        self.assertEqual(self.words(app), "Playing")
        self.press(app, "button", "Pause")
        app.find("button", "Play")
        slider = self.move_to(app, "slider", "Moment")

        # It stands: the keys count from where they say.
        app.key("Home")
        app.wait(lambda: self.words(app) == "Up, 0.0 s")
        app.key("Right", "Right", "Right")
        app.wait(lambda: self.words(app) == "Up, 0.3 s")
        app.key("Left", "Page_Up")
        app.wait(lambda: self.words(app) == "Up, 1.2 s")
        slider.set_value(4.5)
        app.wait(lambda: self.words(app) == "Down, 1.5 s")

        app.key("space")
        app.find("button", "Pause")
        self.assertEqual(self.words(app), "Playing")
        app.key("Right")  # taken in hand, it stands
        app.find("button", "Play")

    def test_nothing_is_said_while_it_plays(self):
        app = self.show()
        before = app.find("slider", "Moment").value()
        app.settle(within=1)
        self.assertEqual(app.find("slider", "Moment").value(), before)
        self.assertEqual(self.words(app), "Playing")

    def test_speed(self):
        app = self.show()
        self.press(app, "toggle button", "Normal Speed")
        app.find("radio button", "Half Speed")
        self.press(app, "radio button", "Half Speed", key="Up")
        app.find("toggle button", "Half Speed")
        app.key("Escape")
        app.gone("radio button", "Half Speed")

    def test_steps(self):
        app = self.show()
        app.find("button", "Pause")
        self.move_to(app, "list item", "Raise them.")
        app.key("Return")
        app.wait(lambda: self.is_chosen(app, "Raise them."))
        app.find("button", "Play")
        self.assertEqual(self.words(app), "Step 2")

        app.key("Down", "space")
        app.wait(lambda: self.is_chosen(app, "Lower them."))
        self.assertFalse(self.is_chosen(app, "Raise them."))
        app.key("Return")
        app.wait(lambda: not self.is_chosen(app, "Lower them."))
        app.find("button", "Pause")
        # The focus goes on from there.
        self.move_to(app, "button", "Try It Now")

    def test_variation(self):
        app = self.show()
        self.press(app, "toggle button", "Variation: The exercise")
        app.find("list item", "Half as high")
        app.key("Down", "Return")
        app.find("image", "From the front: both arms rise a little.")
        app.find("toggle button", "Variation: Half as high")
        self.move_to(app, "list item", "Raise them.")
        app.key("Return")
        app.find("image", "From the front: both arms rise.")

    def test_nothing_moves(self):
        """Whoever wants no movement has start and end, and any one moment."""
        app = self.show(looks=Looks(motion=False))
        pair = app.find("toggle button", "Start and End")
        self.assertIn("pressed", pair.states)
        app.gone("button", "Play")
        app.gone("toggle button", "Normal Speed")
        self.move_to(app, "slider", "Moment")
        app.key("Page_Up")
        app.wait(lambda: self.words(app) == "Up, 1.0 s")
        app.wait(lambda: "pressed" not in app.find("toggle button", "Start and End").states)
        app.key("space")
        app.wait(lambda: "pressed" in app.find("toggle button", "Start and End").states)


if __name__ == "__main__":
    main()
