#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""About this pain: its picture of the muscles, by keyboard and as a screen reader finds it."""
from flow import Flow
from harness import main

MUSCLES = ("Upper trapezius", "Middle trapezius", "Lower trapezius", "Rhomboids", "Levator scapulae", "Serratus anterior",
           "Rear deltoids", "Shoulder rotators", "Upper back extensors", "Chest muscles", "Deep neck flexors", "Deep abdominals")


class Guide(Flow):
    def show(self, **kw):
        app = self.open(**kw)
        app.action("about-pain")
        self.find_dialog(app, "About This Pain")
        return app

    def wait_for_note(self, app, words):
        app.wait(lambda: app.all("label", lambda name: words in name, state="showing"))

    def check_list(self, app):
        names = app.find("list", "Muscles of the region")
        self.assertEqual({node.name for node in app.all("list item", under=names)}, set(MUSCLES))
        for node in app.all("list item", under=names):
            self.assertRegex(node.get("Accessible", "Description"), r"(Trained|Stretched) by: ")

    def test_from_the_menu(self):
        app = self.open()
        app.key("F10")
        app.find("menu item", "About This Pain").click()
        self.find_dialog(app, "About This Pain")
        app.find("image", "A body from the back, with the muscles around the shoulder blades.")
        app.find("image", "A body from the front, with the muscles that pull from there.")
        self.check_list(app)

    def test_names_by_keyboard(self):
        app = self.show()
        self.move_to(app, "list item", "Upper trapezius")
        self.wait_for_note(app, "Lifts the blades.")
        app.key("Down")
        app.wait(lambda: self.focus(app).name == "Middle trapezius")
        self.wait_for_note(app, "Draws the blades back.")

    def test_names_by_pointer(self):
        app = self.show()
        app.find("list item", "Rhomboids").point()
        self.wait_for_note(app, "They draw the blades together.")
        app.find("list item", "Deep abdominals").click()
        self.wait_for_note(app, "Around the belly, like a belt.")
        self.assertEqual(self.focus(app).name, "Deep abdominals")

    def test_an_exercise_by_its_link(self):
        app = self.show()
        self.move_to(app, "list item", "Upper trapezius")
        app.key("Tab", "Return")
        app.gone("dialog", "About This Pain")
        app.find("heading", "Chin tucks")

    def test_narrow(self):
        app = self.show(size=(360, 640))
        app.resize(360, 640)
        self.check_list(app)
        self.move_to(app, "list item", "Upper trapezius")
        app.key("Tab", "Return")
        app.gone("dialog", "About This Pain")
        app.find("heading", "Chin tucks")


if __name__ == "__main__":
    main()
