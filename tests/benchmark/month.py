#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a month of the calendar costs: twenty years of records, every month paged through there and back, beside GtkCalendar.

month.c does the paging and tells each frame. A frame is judged by the processor time of our own work, from the action to the end
of the snapshot; the time that passed meanwhile is only shown, and so is what the renderer and the display took. On a busy machine
a frame that is interrupted costs processor time, too: a month is as slow as the fastest of its passes, and how many frames took
longer than the bound is shown for both. GtkCalendar shows the same months, with no records and no panel beside them: a
yardstick for this machine, not a bound. The first pass fills what is kept for later; after it the memory must not grow.
"""
import argparse
import os
import statistics
import subprocess
import sys

from harness import servers

FRAME_BOUND = 16  # ms of processor time, in the slowest month
GROWTH_BOUND = 1024  # KiB, resident or in use, after the first pass
COLUMNS = "own, cpu", "own, passed", "renderer"


def run(program, journal, passes):
    """The frames, as ms by who, in the order of their months and of the passes; and the KiB after each pass."""
    server, name = servers.start_display(1280, 800)
    env = dict(os.environ, DISPLAY=name, GDK_BACKEND="x11", GSK_RENDERER="cairo", GDK_DISABLE="gl,vulkan", GDK_DEBUG="no-portals",
               ADW_DISABLE_PORTAL="1", GSETTINGS_BACKEND="memory", GTK_A11Y="none", LC_ALL="C.UTF-8",
               DBUS_SESSION_BUS_ADDRESS="disabled:")
    env.pop("G_DEBUG", None)
    try:
        lines = subprocess.run([program, journal, str(passes)], env=env, check=True, stdout=subprocess.PIPE, text=True).stdout
    finally:
        servers.end(server)
    frames, memory = {}, []
    for what, *words in map(str.split, lines.splitlines()):
        if what == "frame":
            frames.setdefault(words[0], []).append([int(word) / 1000 for word in words[2:]])
        elif what == "memory":
            memory.append([int(word) for word in words[1:]])
    return frames, memory


def print_table(frames):
    print(f"{'ms a frame':14}" + "".join(f"{column:>30}" for column in COLUMNS))
    print(f"{'':14}" + f"{'median   99 %    most':>30}" * len(COLUMNS))
    for who, rows in frames.items():
        cells = (f"{statistics.median(column):.2f} {statistics.quantiles(column, n=100)[98]:7.2f} {max(column):7.2f}"
                 for column in zip(*rows))
        above = sum(row[0] > FRAME_BOUND for row in rows)
        print(f"{who:14}" + "".join(cell.rjust(30) for cell in cells) + f"   {above} of {len(rows)} above {FRAME_BOUND} ms")


def judge(frames, memory):
    """Print each bound and how it stands; return how many are broken."""
    each = len(frames["calendar"]) // len(memory)
    slowest = max(min(row[0] for row in frames["calendar"][month::each]) for month in range(each))
    checks = [("slowest month", slowest, FRAME_BOUND, "ms of our own"),
              ("resident", memory[-1][0] - memory[0][0], GROWTH_BOUND, "KiB more than after the first pass"),
              ("in use", memory[-1][1] - memory[0][1], GROWTH_BOUND, "KiB more than after the first pass")]
    broken = 0
    for what, value, bound, unit in checks:
        broken += value > bound
        print(f"{'NOT OK' if value > bound else 'ok':7}{what:24}{value:7.1f} ≤ {bound} {unit}")
    return broken


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--passes", type=int, default=3)
    parser.add_argument("--buildtype", default="release")
    parser.add_argument("month")
    parser.add_argument("journal")
    options = parser.parse_args()
    lacks = servers.missing_tools()
    if lacks:
        print("skipped: this machine lacks " + ", ".join(lacks))
        return 77
    if options.buildtype != "release":
        print(f"This is a {options.buildtype} build; the bounds are meant for a release build (--buildtype=release).")
    frames, memory = run(options.month, options.journal, options.passes)
    print_table(frames)
    print("memory after each pass: " + ", ".join(f"{resident / 1024:.1f} MiB ({used / 1024:.1f} in use)" for resident, used in memory))
    return 1 if judge(frames, memory) else 0


if __name__ == "__main__":
    sys.exit(main())
