#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The doors from outside, which stay as they are: command line, actions, start by the desktop."""
import subprocess

from harness import Session, WindowTest, main

ANSWERED = {"first_run_done": True, "safety_answer": "no", "safety_checked": "2026-03-09"}
CLOCK = "@2026-03-10 09:00:00"
PAGES = {"today": "Tuesday", "exercises": "Foam rolling the upper back", "calendar": "March 2026", "progress": None}


class Doors(WindowTest):
    def open(self, *words, **kw):
        return self.start(*words, clock=CLOCK, preferences=ANSWERED, **kw)

    def find_page(self, app, page):
        """The switcher tells which page is open; where the page has fixed words, they are there too."""
        app.wait(lambda: [node for node in app.all(None, page.capitalize())
                          if node.states & {"selected", "checked", "pressed"}])
        if PAGES[page]:
            app.find(None, lambda name: name.startswith(PAGES[page]))

    def test_version_and_help(self):
        with Session() as session:
            session.prepare((self.program,), None, None, None, session.app_id)
            for word, said in ("--version", "0."), ("--help", "--page"):
                done = subprocess.run([self.program, word], env=session.program_env, stdout=subprocess.PIPE, text=True,
                                      timeout=30, check=True)
                self.assertIn(said, done.stdout)

    def test_a_page_by_the_command_line(self):
        app = self.open("--page=calendar")
        self.find_page(app, "calendar")
        for page in "exercises", "today":
            self.assertEqual(app.call_again(f"--page={page}"), 0)
            self.find_page(app, page)

    def test_pages_by_action(self):
        app = self.open()
        for page in PAGES:
            app.action("show-page", page)
            self.find_page(app, page)

    def test_an_exercise_by_action(self):
        app = self.open()
        app.action("show-exercise", "face-pull")
        app.find(None, "Face the anchor and hold the band with both hands.")

    def test_what_does_not_exist_does_no_harm(self):
        app = self.open()
        app.action("show-page", "nowhere")
        app.action("show-exercise", "handstand")
        app.action("start-session", "marathon")
        app.action("show-page", "today")
        self.find_page(app, "today")

    def test_dialogs_by_action(self):
        for name in "safety", "preferences", "about":
            with self.subTest(name):
                app = self.open()
                before = len(app.all())
                app.action(name)
                app.wait(lambda: len(app.all()) > before + 5)
                app.settle()  # libadwaita 1.7 never closes a dialog that is told to while it opens
                self.check(app)

    def test_quit_by_action(self):
        app = self.open()
        app.action("quit")
        self.assertEqual(app.app.wait(20), 0)

    def test_quit_over_a_dialog(self):
        app = self.open()
        app.action("preferences")
        app.settle()
        app.action("quit")
        self.assertEqual(app.app.wait(20), 0)

    def test_start_by_the_desktop(self):
        app = self.session()
        app.set_preferences(**ANSWERED)
        app.activate(self.program, clock=CLOCK)
        self.find_page(app, "today")

    def test_todays_session_by_the_desktop(self):
        app = self.session()
        app.set_preferences(**ANSWERED)
        app.activate(self.program, action="start-today", clock=CLOCK)
        app.find(None, lambda name: "Foam rolling the upper back" in name)
        app.find("button", lambda name: name.startswith("Pause"))

    def test_a_session_on_a_fresh_profile_waits_for_nobody(self):
        app = self.start("--start=corrective", clock=CLOCK + " x60")
        app.find(None, lambda name: "Foam rolling the upper back" in name, within=30, pause=0.5)


if __name__ == "__main__":
    main()
