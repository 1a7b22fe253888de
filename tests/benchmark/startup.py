#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast the window comes and how much memory it takes, against the least that an app can be.

A run starts at exec. "mapped" is when the first window of more than 100 × 100 pixels appears, "painted" the first damage
after which the middle of that window is no longer black, "settled" the last damage before the program is idle: for us the day
as the files tell it. "cpu" and "peak" (VmHWM) are taken then, at the earliest a second after painting. The programs take turns on one display, each run with a bus and folders of its own: on a
shared machine only ratios of runs side by side mean anything, so times are judged by the median of the ratios of each turn.
"""
import argparse
import os
import select
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from harness import servers

TIME_BOUND, EMPTY_BOUND, PARSE_BOUND = 1.35, 1.15, 1.25
COLUMNS = "mapped", "painted", "settled", "cpu", "peak"
MAPPED, PAINTED, SETTLED, CPU, PEAK = range(5)
WINDOW_WITHIN = 60


class Watcher:
    """Sees from outside when a window is mapped and painted."""

    def __init__(self, name):
        from Xlib import X, display
        from Xlib.ext import damage
        self.X, self.damage = X, damage
        self.display = display.Display(name)
        self.display.damage_query_version()
        self.display.screen().root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self.display.sync()

    def forget(self):
        """Leave out what the program before did."""
        self.display.sync()
        while self.display.pending_events():
            self.display.next_event()

    def watch(self, app, begin):
        """Return the milliseconds from begin to mapped and to painted."""
        mapped = size = None
        while True:
            if not self.display.pending_events() and not select.select([self.display.fileno()], [], [], 0.2)[0]:
                if app.poll() is not None or time.monotonic() - begin > WINDOW_WITHIN:
                    raise SystemExit(f"{app.args[0]}: no window (status {app.returncode})")
                continue
            event, now = self.display.next_event(), time.monotonic() - begin
            if event.type == self.X.CreateNotify:
                event.window.damage_create(self.damage.DamageReportRawRectangles)
            elif event.type == self.X.MapNotify and mapped is None:
                size = event.window.get_geometry()
                if size.width > 100 and size.height > 100:
                    mapped, self.window = now, event.window
            elif mapped and self.is_damage(event):
                pixel = self.window.get_image(size.width // 2, size.height // 2, 1, 1, self.X.ZPixmap, 0xffffff)
                if any(pixel.data):
                    self.painted = event.timestamp
                    return mapped * 1000, now * 1000

    def is_damage(self, event):
        return event.type == self.display.extension_event.DamageNotify and event.drawable.id == self.window.id

    def see_later(self):
        """Return the milliseconds from painted to the last change of the window until now, by the clock of the display."""
        last = self.painted
        self.display.sync()
        while self.display.pending_events():
            event = self.display.next_event()
            if self.is_damage(event):
                last = event.timestamp
        return last - self.painted


def read_cpu(pid):
    """Milliseconds of processor time so far, in steps of ten."""
    with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
        stat = file.read().rpartition(")")[2].split()
    return (int(stat[11]) + int(stat[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def read_peak(pid):
    """The most MiB that it ever held."""
    with open(f"/proc/{pid}/status", encoding="utf-8") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmHWM")) / 1024


def wait_for_idle(pid):
    """Wait until it has used no processor time for three quarters of a second."""
    end, quiet, before = time.monotonic() + 20, 0, read_cpu(pid)
    while quiet < 4 and time.monotonic() < end:
        time.sleep(0.25)
        now = read_cpu(pid)
        quiet, before = quiet + 1 if now == before else 0, now


def run_once(command, profile, watcher, env):
    """One start; return what the columns tell."""
    with tempfile.TemporaryDirectory(prefix="unknot-bench-") as folder:
        home, runtime = folder + "/home", folder + "/runtime"
        shutil.copytree(profile, home)
        os.mkdir(runtime, 0o700)
        env = env | {f"XDG_{kind.upper()}_HOME": f"{home}/{kind}" for kind in ("config", "data", "cache", "state")}
        env["XDG_RUNTIME_DIR"] = runtime
        bus, env["DBUS_SESSION_BUS_ADDRESS"] = servers.start_bus(env)
        watcher.forget()
        begin = time.monotonic()
        app = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            mapped, painted = watcher.watch(app, begin)
            wait_for_idle(app.pid)
            return mapped, painted, painted + watcher.see_later(), read_cpu(app.pid), read_peak(app.pid)
        finally:
            app.kill()
            app.wait()
            servers.end(bus)


def measure(programs, rounds):
    """All programs in turn; return the rows of each by its name."""
    server, name = servers.start_display(1280, 800)
    try:
        watcher = Watcher(name)
        env = dict(os.environ, DISPLAY=name, GDK_BACKEND="x11", GSK_RENDERER="cairo", GDK_DISABLE="gl,vulkan",
                   GDK_DEBUG="no-portals", ADW_DISABLE_PORTAL="1", GSETTINGS_BACKEND="keyfile", GTK_A11Y="none",
                   LC_ALL="C.UTF-8")
        env.pop("G_DEBUG", None)
        results = {name: [] for name in programs}
        for turn in range(rounds + 1):
            for name, (command, profile) in programs.items():
                result = run_once(command, profile, watcher, env)
                if turn:  # the first turn only fills the disk cache
                    results[name].append(result)
    finally:
        servers.end(server)
    return results


def ratio(results, name, column):
    """How many times hello's figure, as the median over the turns."""
    return statistics.median(row[column] / least[column] for row, least in zip(results[name], results["hello"]))


def print_table(results):
    print(f"{'':22}" + "".join(f"{title:>18}" for title in COLUMNS) + f"{'painted':>10}{'settled':>10}{'peak':>8}")
    print(f"{'':22}" + "".join(f"{unit:>18}" for unit in ("ms", "ms", "ms", "ms", "MiB"))
          + f"{'× hello':>10}{'× hello':>10}{'× hello':>8}")
    for name, rows in results.items():
        cells = "".join(f"{statistics.median(column):.0f} ({min(column):.0f}–{max(column):.0f})".rjust(18)
                        for column in zip(*rows))
        print(f"{name:22}{cells}{ratio(results, name, PAINTED):10.2f}{ratio(results, name, SETTLED):10.2f}"
              f"{ratio(results, name, PEAK):8.2f}")


def parse_alone(program, path, rounds):
    """The MiB and the milliseconds that json-glib takes for that file; medians."""
    rows = [subprocess.run([program, path], check=True, stdout=subprocess.PIPE, text=True).stdout.split()
            for _ in range(rounds)]
    return statistics.median(int(row[0]) for row in rows) / 1024, statistics.median(float(row[1]) for row in rows)


def judge(results, parse_peak):
    """Print each bound and how it stands; return how many are broken."""
    peaks = {name: statistics.median(row[PEAK] for row in rows) for name, rows in results.items()}
    checks = [("painted, empty", ratio(results, "unknot, empty", PAINTED), TIME_BOUND, "× hello"),
              ("peak, empty", ratio(results, "unknot, empty", PEAK), EMPTY_BOUND, "× hello"),
              ("painted, with records", ratio(results, "unknot, with records", PAINTED), TIME_BOUND, "× hello"),
              ("peak, with records", peaks["unknot, with records"], peaks["hello"] + PARSE_BOUND * parse_peak, "MiB")]
    broken = 0
    for what, value, bound, unit in checks:
        broken += value > bound
        print(f"{'NOT OK' if value > bound else 'ok':7}{what:24}{value:7.2f} ≤ {bound:.2f} {unit}")
    return broken


def make_profiles(folder, records):
    """Two profiles of people who answered the first questions and have a plan, one new, one with ten years of records.

    Return both folders and the file with the records.
    """
    from harness.session import write_preferences
    from make_journal import write_journal
    empty, full = folder + "/empty", folder + "/full"
    for profile in empty, full:
        for kind in "config", "data", "cache", "state":
            os.makedirs(f"{profile}/{kind}")
        write_preferences(profile, first_run_done=True, safety_answer="no", safety_checked=time.strftime("%Y-%m-%d"))
        write_journal(f"{profile}/data/unknot/progress.json", records if profile == full else 0)
    return empty, full, full + "/data/unknot/progress.json"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--records", type=int, default=3650)
    parser.add_argument("--buildtype", default="release")
    parser.add_argument("hello")
    parser.add_argument("parse")
    parser.add_argument("unknot")
    options = parser.parse_args()
    lacks = servers.missing_tools()
    if lacks:
        print("skipped: this machine lacks " + ", ".join(lacks))
        return 77
    with tempfile.TemporaryDirectory(prefix="unknot-bench-") as folder:
        empty, full, journal = make_profiles(folder, options.records)
        programs = {"hello": ([options.hello], empty), "unknot, empty": ([options.unknot], empty),
                    "unknot, with records": ([options.unknot], full)}
        if shutil.which("gnome-clocks"):
            programs["gnome-clocks"] = (["gnome-clocks"], empty)
        results = measure(programs, options.rounds)
        size = os.path.getsize(journal) / 1024 / 1024
        parse_peak, parse_time = parse_alone(options.parse, journal, options.rounds)
    if options.buildtype != "release":
        print(f"This is a {options.buildtype} build; the bounds are meant for a release build (--buildtype=release).")
    print(f"{options.rounds} turns after one to warm up: median (least–most); × hello is the median of the ratios of each turn")
    print_table(results)
    print(f"json-glib alone: {parse_peak:.1f} MiB and {parse_time:.0f} ms for {options.records} records ({size:.1f} MiB)")
    return 1 if judge(results, parse_peak) else 0


if __name__ == "__main__":
    sys.exit(main())
