#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever a keyboard can reach on any page or dialog says what it is."""
from flow import Flow
from harness import Looks, main

# What a person does something with; a list and what scrolls are places on the way, and their parts have names.
CONTROLS = {"button", "toggle button", "check box", "radio button", "switch", "entry", "text", "spin button", "slider",
            "list item", "menu item", "page tab", "table cell", "combo box", "link", "tree item"}


class Names(Flow):
    def check_names(self, app, place):
        app.settle(within=1)
        tree = app.look()
        nodes = [node for node in tree.nodes if {"focusable", "showing"} <= node.states and node.role in CONTROLS]
        self.assertGreater(len(nodes), 4, f"{place}\n{tree}")
        for node in nodes:
            with self.subTest(place, widget=repr(node)):
                self.assertTrue(node.name.strip(), f"{place}\n{tree}")
        # An icon's name or an id is no name for a person.
        for node in nodes:
            self.assertNotRegex(node.name, r"-symbolic$|^[a-z]+[-_][a-z-_]+$", place)

    def test_pages(self):
        app = self.open(plan=[1, 3, 5])
        for page in "today", "exercises", "calendar", "progress":
            app.action("show-page", page)
            self.check_names(app, page)
        app.resize(360, 640)
        for page in "today", "exercises", "calendar", "progress":
            app.action("show-page", page)
            self.check_names(app, page + ", narrow")

    def test_popovers(self):
        app = self.open("--page=exercises")
        self.press(app, "toggle button", "Filter")
        self.check_names(app, "filter")
        app.key("Escape")
        app.key("F10")
        app.find("menu item", "Safety")
        self.check_names(app, "menu")
        app.key("Escape")

    def test_dialogs(self):
        app = self.open(plan=[1, 3, 5])
        for action, title in (("safety", "Safety"), ("about-pain", "About This Pain"), ("preferences", "Preferences"),
                              ("about", "About")):
            app.action(action)
            self.find_dialog(app, title)
            self.check_names(app, action)
            self.leave_dialog(app, title)

    def test_welcome(self):
        app = self.start()
        self.find_dialog(app, "Welcome")
        self.check_names(app, "safety check")
        self.press(app, "button", "No")
        app.find("button", "Begin")
        self.check_names(app, "days")
        self.press(app, "button", "Begin")
        app.gone("dialog", "Welcome")

    def test_session_and_summary(self):
        app = self.open(plan=[1, 3, 5], preferences={"self_paced": True})
        app.start_session("exercise:wall-slides")
        app.find("label", "Get ready")
        self.check_names(app, "preparation")
        app.key("Right")
        app.find("button", "Done")
        self.check_names(app, "own pace")
        app.key("Return")
        app.find("label", "Rest")
        app.key("Escape")
        app.find(None, "Stop Here?")
        self.check_names(app, "question")
        app.all("button", "Stop")[-1].click()  # the one of the question
        app.find("label", "Saved.")
        app.settle()
        self.check_names(app, "summary")
        app.find("button", "Done").click()
        app.action("show-page", "progress")
        app.find("list item", lambda name: "Wall slides" in name)
        self.check_names(app, "a record")

    def test_german(self):
        """The names are words of the person's language too: those of the main page, at least."""
        app = self.open(plan=[1, 3, 5], looks=Looks(language="de_DE.UTF-8"))
        self.check_names(app, "Heute")


if __name__ == "__main__":
    main()
