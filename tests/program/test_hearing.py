#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a session tells those who do not look: the announcements for screen readers, the notice where nothing is heard; and
the full screen, for those who look from afar. Voice and sounds have no server here."""
from Xlib import X, display

from flow import Ear, Flow
from harness import main

CLOCK = "@2026-03-10 09:00:00"


class HearingTest(Flow):
    def open_session(self, routine="corrective", clock=CLOCK, **kw):
        app = self.open(clock=clock, **kw)
        ear = Ear(app)
        app.action("start-session", routine)
        return app, ear

    def test_one_announcement_each(self):
        """By keys, one transition after the other."""
        app, ear = self.open_session()
        app.wait(ear.listen)
        app.key("Right")
        app.find("label", "Work")
        app.key("space")
        app.find("label", "Paused")
        app.key("space")
        app.find("label", "Going on")
        app.find("label", "Work")
        app.key("Right")
        app.find("label", "Exercise 2 of 10")
        stages = [words.split(".")[0] for words in ear.listen()]
        self.assertEqual(stages, ["Get ready", "Work", "Paused", "Going on", "Work", "Get ready"])

    def test_from_another_page(self):
        """Whoever looks at the calendar meanwhile is told what the session comes to all the same."""
        app, ear = self.open_session()
        app.find("button", "Pause", state="focused")
        app.key("alt+Left")
        app.find("button", "Back to the Session")
        app.find("button", "Pause").click()
        app.find("button", "Resume").click()
        app.find("button", "Pause")
        stages = [words.split(".")[0] for words in ear.listen()]
        self.assertEqual(stages[-2:], ["Paused", "Going on"])

    def test_whole_session(self):
        """Sixty times as fast: whatever happens every second, nobody is told."""
        app, ear = self.open_session("daily-care", clock=CLOCK + " x60")
        app.find("label", "Saved.", within=90, pause=0.5)
        heard = ear.listen()
        print("", *heard, sep="\n")
        without_count = [words.rsplit(". ", 1)[0] for words in heard]
        self.assertEqual(len(without_count), len(set(without_count)))
        sets = sum(len(work) - 3 for work in self.records(app)[0]["done"])
        begun = sum(words.startswith(("Work. ", "Hold. ")) for words in heard)
        self.assertTrue(0 < begun <= sets, begun)

    def test_notice(self):
        app, _ear = self.open_session()
        app.find("label", "No voice and no sounds on this computer. The screen flashes instead.")
        app.find("button", "Preferences").click()
        app.find("label", "This computer has nothing that speaks.")
        app.key("Escape")
        app.gone("label", "This computer has nothing that speaks.")
        app.find("label", "Paused")
        app.key("Right")
        app.gone("button", "Preferences")

    def test_no_notice_where_nothing_is_wanted(self):
        app, _ear = self.open_session(preferences={"voice": False, "sounds": False})
        app.key("Right")
        app.find("label", "Work")
        app.gone("button", "Preferences", within=0.1)


class FullScreenTest(Flow):
    """There is no window manager, so this is one, as far as it concerns the full screen."""

    def setUp(self):
        self.screen = None

    def manage(self, app):
        self.screen = display.Display(app.env["DISPLAY"])
        self.addCleanup(self.screen.close)
        self.root = self.screen.screen().root
        self.root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self.screen.sync()

    def serve(self):
        """Do what the program asked for; return whether its window now fills the screen, or None if it asked nothing."""
        self.screen.sync()
        answer = None
        state, full = (self.screen.intern_atom(name) for name in ("_NET_WM_STATE", "_NET_WM_STATE_FULLSCREEN"))
        while self.screen.pending_events():
            event = self.screen.next_event()
            if event.type == X.ClientMessage and event.client_type == state and full in event.data[1][1:3]:
                answer = event.data[1][0] == 1
                event.window.change_property(state, self.screen.intern_atom("ATOM"), 32, [full] if answer else [])
                self.screen.sync()
        return answer

    def fills(self, app, expected):
        answers = []
        app.wait(lambda: answers.append(self.serve()) or answers[-1] is not None)
        self.assertEqual(answers[-1], expected)
        app.let_it_settle()

    def test_keys(self):
        app = self.open(clock=CLOCK)
        self.manage(app)
        app.start_session("corrective")
        app.key("F11")
        self.fills(app, True)
        app.key("Escape")
        self.fills(app, False)
        app.find("label", "Get ready")
        app.key("F11")
        self.fills(app, True)
        app.key("F11")
        self.fills(app, False)
        app.key("Escape")
        app.find(None, "Stop Here?")
        app.key("Escape")
        app.gone(None, "Stop Here?")



if __name__ == "__main__":
    main()
