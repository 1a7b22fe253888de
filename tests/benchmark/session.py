#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a running session costs while no figure is seen, beside hello.

The window is made so small that there is no room for the figure: the session page shows the number, which changes every second
or with each repetition, and the words. Then the window is withdrawn, as by a change of the workspace. Processor time per second
of the whole program is compared with that of hello, which shows a label, over the same seconds. That the session runs all the
while is seen from its picture.
A still figure (no animations) is shown beside; it has no bound.
"""
import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
import time

from figure import press, start, watch_all
from harness import servers

BOUND = 0.01  # of a core, above hello
LOW = "400", "450"  # px: all there but the figure


def run(display, *command):
    return subprocess.run(command, env=dict(os.environ, DISPLAY=display), check=True, stdout=subprocess.PIPE).stdout


class Session:
    """A session in its first set of foam rolling, which lasts two minutes, beside hello."""

    def __init__(self, hello, unknot, folder, **more):
        env = dict(os.environ, GDK_BACKEND="x11", GSK_RENDERER="cairo", GDK_DISABLE="gl,vulkan", GDK_DEBUG="no-portals",
                   ADW_DISABLE_PORTAL="1", GSETTINGS_BACKEND="keyfile", GTK_A11Y="none", LC_ALL="C.UTF-8") | more
        env.pop("G_DEBUG", None)
        self.hello, _, ends = start([hello], env, folder + "/hello")
        self.app, self.display, more_ends = start([unknot, "--start=corrective"], env, folder + "/unknot")
        self.ends = ends + more_ends
        time.sleep(5)
        self.window = run(self.display, "xdotool", "search", "--onlyvisible", "--name", ".").split()[-1]
        self.press("Right")

    def press(self, key):
        press(self.display, key)
        time.sleep(1)

    def look(self):
        return hashlib.sha256(run(self.display, "import", "-window", "root", "ppm:-")).digest()

    def check_that_it_ran(self, before):
        if self.look() == before:
            raise SystemExit("session: it does not run")

    def shrink(self):
        run(self.display, "xdotool", "windowsize", self.window, *LOW)
        time.sleep(2)

    def hide(self):
        run(self.display, "xdotool", "windowunmap", self.window)
        time.sleep(2)

    def show(self):
        run(self.display, "xdotool", "windowmap", self.window)
        time.sleep(2)

    def measure(self, what, seconds, bound=BOUND):
        """Print what it takes above hello; return whether that is beyond the bound."""
        least, most = watch_all([self.hello, self.app], seconds)
        if self.hello.poll() is not None or self.app.poll() is not None:
            raise SystemExit("session: a program ended by itself")
        above = most - least
        wrong = bound is not None and above > bound
        limit = f" ≤ {bound:.1%}" if bound is not None else ""
        print(f"{'NOT OK' if wrong else 'ok' if bound is not None else '':7}{what:32}"
              f"{most:7.2%} of a core, hello {least:.2%}: {above:+.2%}{limit}")
        return wrong

    def stop(self):
        for app in self.hello, self.app:
            app.kill()
            app.wait()
        for server in self.ends:
            servers.end(server)


def judge_hidden(session, seconds):
    """In a timed set, then in one of wall slides, at the tempo of its own."""
    session.shrink()
    timed = session.look()
    broken = session.measure("no room for it, a timed set", seconds)
    session.check_that_it_ran(timed)

    for _ in range(4):
        session.press("s")
    session.press("Right")
    reps = session.look()
    broken += session.measure("no room for it, a set of reps", seconds)
    session.check_that_it_ran(reps)

    reps = session.look()
    session.hide()
    broken += session.measure("window withdrawn, a set of reps", seconds)
    session.show()
    session.check_that_it_ran(reps)
    return broken


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=15)
    parser.add_argument("--buildtype", default="release")
    parser.add_argument("hello")
    parser.add_argument("unknot")
    options = parser.parse_args()
    lacks = servers.missing_tools()
    if lacks:
        print("skipped: this machine lacks " + ", ".join(lacks))
        return 77
    if options.buildtype != "release":
        print(f"This is a {options.buildtype} build; the bounds are meant for a release build (--buildtype=release).")

    with tempfile.TemporaryDirectory(prefix="unknot-bench-") as folder:
        session = Session(options.hello, options.unknot, folder + "/hidden")
        try:
            broken = judge_hidden(session, options.seconds)
        finally:
            session.stop()

        os.makedirs(folder + "/still/gtk-4.0")
        with open(folder + "/still/gtk-4.0/settings.ini", "w", encoding="utf-8") as file:
            file.write("[Settings]\ngtk-enable-animations=0\n")
        session = Session(options.hello, options.unknot, folder + "/seen", XDG_CONFIG_DIRS=folder + "/still")
        try:
            session.measure("a still figure, a timed set", options.seconds, bound=None)
        finally:
            session.stop()
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
