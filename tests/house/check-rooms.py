#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-rooms.py SRC: hold the includes of SRC against the order of the rooms.

A room may include only itself and rooms named before it; the rooms before ui know no GTK, and of figure only what
lies in its folder view does; no file is longer than 600 lines. With --self-test it tries itself on a small wrong tree first, so that it is known to be able to fail.
"""
import pathlib
import re
import sys
import tempfile

ROOMS = ["catalogue", "plan", "session", "progress", "figure", "cues", "desktop", "ui"]
WITHOUT_GTK = {"catalogue", "plan", "session", "progress", "figure", "cues"}
VIEW = "figure/view/"
LONGEST = 600
INCLUDE = re.compile(r'^\s*#\s*include\s+[<"]([^>"]+)[>"]', re.MULTILINE)


def look(source):
    """Yield a sentence for everything in the tree that is not as it should be."""
    for path in sorted([*source.rglob("*.c"), *source.rglob("*.h"), *source.rglob("*.blp")]):
        name = path.relative_to(source)
        text = path.read_text(encoding="utf-8")
        lines = text.count("\n")
        if lines > LONGEST:
            yield f"{name} has {lines} lines; look for the second class that hides in it"
        if path.suffix == ".blp" or len(name.parts) == 1:
            continue
        room = name.parts[0]
        if room not in ROOMS:
            yield f"{name} lies in no room of the design"
            continue
        for include in INCLUDE.findall(text):
            other = include.split("/")[0]
            if other in ROOMS and ROOMS.index(other) > ROOMS.index(room):
                yield f"{name} includes {include}: {other} comes after {room}"
            if name.as_posix().startswith(VIEW):
                continue
            if room in WITHOUT_GTK and include.startswith(VIEW):
                yield f"{name} includes {include}: what draws comes after {room}"
            if room in WITHOUT_GTK and re.match(r"(gtk|gdk|gsk|adwaita)", include):
                yield f"{name} includes {include}: {room} knows no GTK"


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder)
        for name, text in {
            "catalogue/upward.c": '#include "ui/window.h"\n',
            "plan/drawn.c": "#include <gtk/gtk.h>\n",
            "figure/drawn.c": "#include <gtk/gtk.h>\n",
            "figure/seen.c": '#include "figure/view/unknot-figure.h"\n',
            "figure/view/fine.c": '#include <gtk/gtk.h>\n#include "figure/view/unknot-figure.h"\n',
            "attic/forgotten.c": "\n",
            "ui/endless.c": "\n" * (LONGEST + 1),
            "ui/fine.c": '#include "plan/plan.h"\n#include <adwaita.h>\n',
        }.items():
            (source / name).parent.mkdir(exist_ok=True)
            (source / name).write_text(text, encoding="utf-8")
        found = list(look(source))
        assert len(found) == 6, found
        assert not any("fine" in sentence for sentence in found), found


self_test()
troubles = list(look(pathlib.Path(sys.argv[1])))
print("\n".join(troubles))
sys.exit(1 if troubles else 0)
