#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Take pictures of pages in every look and both sizes, as FOLDER/PAGE-LOOK-SIZE.png.

    screens.py shots --page today --page=exercises --action preferences --action show-exercise=wall-slides \\
        --look dark --size phone --profile-from DIR -- build/src/unknot

--page NAME starts the program with --page=NAME; --start [ROUTINE] with --start; --action NAME[=TEXT] activates an
action (win.NAME: of the window) after the start; --press NAME presses a button. Without any of them, the first page.
A name before a colon is what the picture is called: --page mine:calendar.
"""
import argparse
import os
import shutil
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from harness import Session  # noqa: E402
from harness.looks import ALL, SIZES  # noqa: E402


class Page:
    """A place in the program: the words to start it with, and what to do then."""

    def __init__(self, kind, text):
        label, colon, rest = text.partition(":")
        if not colon:
            rest = text
        self.kind, self.text = kind, rest
        self.label = label if colon else (text.replace("=", "-") or kind)

    def words(self):
        if self.kind == "page":
            return [f"--page={self.text}"]
        if self.kind == "start":
            return ["--start=" + self.text if self.text else "--start"]
        return []

    def go(self, app):
        if self.kind == "action":
            name, equals, text = self.text.partition("=")
            app.action(name, text if equals else None)
        elif self.kind == "press":
            app.find(None, self.text).click()


def take(page, look, size, options):
    """One picture; whatever the program complains of is printed."""
    width, height = SIZES[size]
    path = os.path.join(options.folder, f"{page.label}-{look}-{size}.png")
    with Session(size=(width, height), looks=ALL[look]) as app:
        if options.profile_from:
            shutil.copytree(options.profile_from, app.profile, dirs_exist_ok=True)
        if not options.first_run:
            app.set_preferences(first_run_done=True, safety_answer="no", safety_checked="2026-03-01")
        app.set_preferences(window_width=width, window_height=height)
        app.start(*options.command, *page.words(), clock=options.clock)
        app.resize(width, height)
        page.go(app)
        app.xdo("mousemove", width - 1, height - 1)
        app.settle()
        app.shot(path)
        app.stop()
        for fault in app.faults():
            print(f"{path}: {fault}", file=sys.stderr)
    print(path, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    pages = []
    for kind in "page", "start", "action", "press":
        parser.add_argument("--" + kind, nargs="?", const="", action="append", default=[],
                            type=lambda text, kind=kind: pages.append(Page(kind, text)) or text)
    parser.add_argument("--look", action="append", choices=ALL, help="only this look (may be given again)")
    parser.add_argument("--size", action="append", choices=SIZES, help="only this size (may be given again)")
    parser.add_argument("--clock", help="libfaketime's word: '@2026-03-10 09:00:00'")
    parser.add_argument("--profile-from", metavar="DIR", help="a profile to start from: DIR/data/unknot/progress.json")
    parser.add_argument("--first-run", action="store_true", help="as on a machine where nobody answered anything")
    parser.add_argument("command", nargs="+", help="the program, after --")
    options = parser.parse_args()
    # argparse gives a bare --start no text, and so no call of its type.
    pages += [Page("start", "") for text in options.start if text == "" and not any(p.kind == "start" for p in pages)]
    os.makedirs(options.folder, exist_ok=True)
    for page in pages or [Page("first", "")]:
        for look in options.look or ALL:
            for size in options.size or SIZES:
                take(page, look, size, options)


if __name__ == "__main__":
    main()
