#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking exercises up by keyboard: search, filters, nothing found, all ten details, and the width of a telephone."""
from flow import Flow
from harness import main

TEN = ["Foam rolling the upper back", "Upper back extension over the roller", "Cat-cow", "Chin tucks", "Wall slides",
       "Prone Y-T-W raises", "Dead bug", "Bent-over rows", "Face pulls", "Doorway chest stretch"]


class Exercises(Flow):
    def show(self, **kw):
        app = self.open("--page=exercises", **kw)
        app.find("list item", TEN[0])
        return app

    def listed(self, app):
        """The exercises in the list, in its order."""
        return [node.name for node in app.all("list item") if node.name in TEN]

    def filter(self, app, *names):
        """Switch these marks of the filter by keyboard; at first all are set."""
        self.press(app, "toggle button", "Filter")
        for name in names:
            self.press(app, "check box", name)
        app.key("Escape")
        app.gone("check box", names[0])

    def test_search(self):
        app = self.show()
        self.assertEqual(sorted(self.listed(app)), sorted(TEN))
        app.key("ctrl+f")
        app.type("wall")
        app.wait(lambda: "Wall slides" in self.listed(app) and "Cat-cow" not in self.listed(app))
        app.key("ctrl+a", "BackSpace")
        app.wait(lambda: len(self.listed(app)) == 10)

    def test_nothing_found(self):
        app = self.show()
        app.key("ctrl+f")
        app.type("swimming")
        app.find(None, "Nothing Found")
        self.assertEqual(self.listed(app), [])
        app.key("ctrl+a", "BackSpace")
        app.gone(None, "Nothing Found")

        self.filter(app, "Loosen", "Wake", "Strengthen", "Stretch")
        app.find(None, "Nothing Found")
        self.press(app, "button", "Clear Filters")
        app.wait(lambda: len(self.listed(app)) == 10)

    def test_filters(self):
        app = self.show()
        self.filter(app, "Loosen", "Wake", "Stretch")
        app.wait(lambda: self.listed(app) == ["Prone Y-T-W raises", "Dead bug", "Bent-over rows", "Face pulls"])
        self.filter(app, "Band")
        app.wait(lambda: self.listed(app) == ["Prone Y-T-W raises", "Dead bug", "Bent-over rows"])
        self.filter(app, "Loosen", "Wake", "Stretch", "Band")
        app.wait(lambda: len(self.listed(app)) == 10)

    def test_all_ten(self):
        """By the arrow keys through the list: each has its name, its cautions before its steps, and a way to try it."""
        app = self.show()
        app.key("ctrl+f", "Down")
        for title in self.listed(app):
            with self.subTest(title):
                row = self.move_to(app, "list item", title, key="Down", most=3)
                self.assertEqual(row.name, title)
                app.find("heading", title)
                page = app.find("grouping", title)
                lists = [node.name for node in app.all("list", under=page)]
                self.assertLess(lists.index("Take Care"), lists.index(next(
                    name for name in lists if name.startswith(("How It Goes", "Y", "Steps")))))
                for name in "What It Is Good For", "Common Mistakes", "Easier", "Harder":
                    self.assertIn(name, lists)
                app.find("button", "Try It Now")

    def test_try_it_now(self):
        app = self.show()
        app.key("ctrl+f", "Down", "Down", "Down", "Return")
        app.find("heading", "Cat-cow")
        self.press(app, "button", "Try It Now")
        app.find("label", "Get ready")
        app.find("label", "Cat-cow")
        app.find("button", "Pause")

    def test_narrow(self):
        """List, exercise and back, by Return and Escape; the focus comes back to the row."""
        app = self.show(size=(360, 640))
        app.resize(360, 640)
        app.settle(within=1)
        app.key("ctrl+f", "Down")
        for title in "Cat-cow", "Chin tucks":
            self.move_to(app, "list item", title, key="Down", most=4)
            app.key("Return")
            app.find("heading", title)
            app.gone("list item", "Wall slides")
            app.find("button", "Try It Now")
            app.key("Escape")
            app.find("list item", "Wall slides")
            app.gone("button", "Try It Now")


if __name__ == "__main__":
    main()
