#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""count-tests.py BUILD STATUS [SUITE...]: what came of `meson test` in BUILD, which ended with STATUS.

Prints what the failed tests said and, as the last line, "N passed, N failed, N skipped".
Exits with 1 when something failed, or when there was nothing to run.
"""

import json
import os
import sys

PASSED = {"OK", "EXPECTEDFAIL"}
SKIPPED = {"SKIP"}
LINES = 60


def read_results(build):
    """The results that Meson wrote, a JSON object a line; none when it never got so far."""
    path = os.path.join(build, "meson-logs", "testlog.json")
    try:
        with open(path, encoding="utf-8", errors="replace") as log:
            return [json.loads(line) for line in log if line.strip()]
    except (OSError, ValueError):
        return []


def known_suites(build):
    """The names that --suite takes, without the project's own before them."""
    try:
        with open(os.path.join(build, "meson-info", "intro-tests.json"), encoding="utf-8") as file:
            tests = json.load(file)
    except (OSError, ValueError):
        return []
    return sorted({suite.rpartition(":")[2] for test in tests for suite in test["suite"]})


def excerpt(text):
    """The lines of a log that say what failed, and its end."""
    lines = text.rstrip().splitlines()
    if len(lines) <= LINES:
        return lines
    told = [line for line in lines[:-LINES] if line.lstrip().startswith("not ok")]
    return told + ["[…]"] + lines[-LINES:]


def tell_failure(result):
    """What a failed test left behind, readable without opening a log."""
    duration = result.get("duration") or 0
    print(f"\n── {result['name']}: {result['result']} after {duration:.1f} s ──")
    for stream in "stdout", "stderr":
        for line in excerpt(result.get(stream) or ""):
            print("  " + line)


def tell_nothing(build, suites):
    """Why there was nothing to count."""
    if suites:
        print(f"Unknot: no test belongs to {' or '.join(suites)}. There are: {', '.join(known_suites(build))}.")
    else:
        print("Unknot: no test was run.")


def main(build, status, *suites):
    results = read_results(build)
    failed = [r for r in results if r["result"] not in PASSED | SKIPPED]
    passed = sum(r["result"] in PASSED for r in results)
    skipped = sum(r["result"] in SKIPPED for r in results)
    strangers = [s for s in suites if s.rpartition(":")[2] not in known_suites(build)]
    count = len(failed)

    for result in failed:
        tell_failure(result)
    if not results or strangers:
        tell_nothing(build, strangers or suites)
        count += 1
    elif status != "0" and not failed:
        print(f"Unknot: meson test ended with the status {status} although no test failed.")
        count += 1
    if count:
        print(f"\nThe whole log: {os.path.join(build, 'meson-logs', 'testlog.txt')}")
    print(f"{passed} passed, {count} failed, {skipped} skipped", flush=True)
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
