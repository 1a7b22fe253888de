#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the figure costs: a frame of it outside the renderer, its instructions, and a running session beside a spinner.

A frame is that of figure.c: posing the body and building the nodes at 400 × 400, as an average over a movement, for each motion.
Instructions are counted by callgrind between a short and a longer run, so what starting takes is left out; they do not depend
on what else the machine does, and are compared with those that figure.json keeps (--record writes it anew).
For the session, processor time per second of the whole program is compared, side by side, with that of hello showing a spinner.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

from harness import servers

FRAME_BOUND = 500  # µs
KEPT_BOUND = 64 * 1024  # bytes, of all frames
SEEN_CHANGE = 0.05
RECORD = os.path.join(os.path.dirname(os.path.abspath(__file__)), "figure.json")


def draw_frames(program, pack, frames):
    """The µs of a frame and the bytes kept, by the exercise."""
    lines = subprocess.run([program, pack, str(frames)], check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    return {name: (float(cost), int(kept)) for name, cost, kept in map(str.split, lines)}


def judge_frames(program, pack):
    """Print what each motion costs; return how many are beyond the bounds."""
    runs = [draw_frames(program, pack, 600) for _ in range(3)]
    broken = 0
    for name in runs[0]:
        cost, kept = min(run[name][0] for run in runs), min(run[name][1] for run in runs)
        wrong = cost > FRAME_BOUND or kept > KEPT_BOUND
        broken += wrong
        print(f"{'NOT OK' if wrong else 'ok':7}{name:24}{cost:7.0f} ≤ {FRAME_BOUND} µs a frame, {kept} bytes kept of 600")
    return broken


def count_instructions(program, pack, frames):
    with tempfile.TemporaryDirectory(prefix="unknot-bench-") as folder:
        out = folder + "/callgrind"
        subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=" + out, program, pack, str(frames)], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with open(out, encoding="utf-8") as file:
            return next(int(line.split()[1]) for line in file if line.startswith(("totals:", "summary:")))


def compare_instructions(program, pack, record):
    """Print the instructions of a frame, as an average over all motions, beside those on record."""
    if not shutil.which("valgrind"):
        print("instructions: skipped, this machine lacks valgrind")
        return
    motions = len(draw_frames(program, pack, 1))
    few, many = (count_instructions(program, pack, frames) for frames in (4, 14))
    now = (many - few) / (2 * 10 * motions)  # each frame is drawn once more to warm up
    if record:
        with open(RECORD, "w", encoding="utf-8") as file:
            json.dump({"instructions-of-a-frame": round(now)}, file, indent=2)
            file.write("\n")
    with open(RECORD, encoding="utf-8") as file:
        before = json.load(file)["instructions-of-a-frame"]
    change = now / before - 1
    print(f"{'look' if abs(change) > SEEN_CHANGE else 'ok':7}{'instructions of a frame':24}{now:11.0f} on record {before} ({change:+.1%})")


def read_cpu(pid):
    """Seconds of processor time so far."""
    with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
        stat = file.read().rpartition(")")[2].split()
    return (int(stat[11]) + int(stat[12])) / os.sysconf("SC_CLK_TCK")


def watch_all(apps, seconds):
    """Processor time per second of each, over the same seconds."""
    begin, before = time.monotonic(), [read_cpu(app.pid) for app in apps]
    time.sleep(seconds)
    return [(read_cpu(app.pid) - was) / (time.monotonic() - begin) for app, was in zip(apps, before)]


def make_profile(folder):
    from harness.session import write_preferences
    for kind in "config", "data", "cache", "state":
        os.makedirs(f"{folder}/{kind}")
    write_preferences(folder, first_run_done=True, safety_answer="no", safety_checked=time.strftime("%Y-%m-%d"))


def start(command, env, folder, **more):
    """One program on a display and a bus of its own; return it, its display and what must be ended with it."""
    runtime = folder + "/runtime"
    make_profile(folder)
    os.mkdir(runtime, 0o700)
    server, name = servers.start_display(1280, 800)
    env = env | {f"XDG_{kind.upper()}_HOME": f"{folder}/{kind}" for kind in ("config", "data", "cache", "state")}
    env |= {"DISPLAY": name, "XDG_RUNTIME_DIR": runtime} | more
    bus, env["DBUS_SESSION_BUS_ADDRESS"] = servers.start_bus(env)
    app = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return app, name, [bus, server]


def press(display, key):
    subprocess.run(["xdotool", "key", key], env=dict(os.environ, DISPLAY=display), check=True)


def compare_session(hello, unknot, seconds):
    """A session at work, then paused, beside a spinner that turns all the time."""
    env = dict(os.environ, GDK_BACKEND="x11", GSK_RENDERER="cairo", GDK_DISABLE="gl,vulkan", GDK_DEBUG="no-portals",
               ADW_DISABLE_PORTAL="1", GSETTINGS_BACKEND="keyfile", GTK_A11Y="none", LC_ALL="C.UTF-8")
    env.pop("G_DEBUG", None)
    with tempfile.TemporaryDirectory(prefix="unknot-bench-") as folder:
        spinner, _, ends = start([hello], env, folder + "/hello", HELLO_SPINNER="1")
        session, display, more = start([unknot, "--start=corrective"], env, folder + "/unknot")
        try:
            time.sleep(5)
            press(display, "Right")  # from getting ready to the first set
            time.sleep(2)
            turning, working = watch_all([spinner, session], seconds)
            press(display, "space")
            time.sleep(3)
            _, paused = watch_all([spinner, session], seconds)
            if session.poll() is not None or spinner.poll() is not None:
                raise SystemExit("session: a program ended by itself")
        finally:
            for app in spinner, session:
                app.kill()
                app.wait()
            for server in ends + more:
                servers.end(server)
    print(f"{'':7}{'spinner':24}{turning:7.1%} of a core")
    print(f"{'':7}{'session at work':24}{working:7.1%} of a core, {working / max(turning, 0.001):.1f} × the spinner")
    print(f"{'NOT OK' if paused > 0.01 else 'ok':7}{'session paused':24}{paused:7.1%} ≤ 1.0% of a core")
    return paused > 0.01


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--record", action="store_true", help="keep the instructions as those to compare with")
    parser.add_argument("--seconds", type=float, default=15)
    parser.add_argument("--buildtype", default="release")
    parser.add_argument("figure")
    parser.add_argument("pack")
    parser.add_argument("hello")
    parser.add_argument("unknot")
    options = parser.parse_args()
    if options.buildtype != "release":
        print(f"This is a {options.buildtype} build; the bounds are meant for a release build (--buildtype=release).")
    broken = judge_frames(options.figure, options.pack)
    compare_instructions(options.figure, options.pack, options.record)
    lacks = servers.missing_tools()
    if lacks:
        print("session: skipped, this machine lacks " + ", ".join(lacks))
    else:
        broken += compare_session(options.hello, options.unknot, options.seconds)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
