#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""make_journal.py FILE [RECORDS]: write a progress.json of ten years: a full session on each of RECORDS days up to today.

The same number gives the same file, but for its dates. docs/files.md tells the format.
"""
import datetime
import json
import os
import random
import sys
import uuid

# What a full corrective session holds: exercise, unit, asked per set, how many sets.
SETS = (("foam-roll", "seconds", 150, 1), ("thoracic-extension", "reps", 12, 1), ("cat-cow", "seconds", 90, 1),
        ("chin-tucks", "reps", 15, 2), ("wall-slides", "reps", 12, 3), ("prone-ytw", "reps", 10, 9),
        ("dead-bug", "reps", 10, 3), ("bent-over-row", "reps", 12, 3), ("face-pull", "reps", 15, 3),
        ("doorway-stretch", "seconds", 30, 3))


def canonical(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def make_id(chance):
    return str(uuid.UUID(int=chance.getrandbits(128), version=4))


def make_record(chance, day):
    """One session on that day; one in ten is partial."""
    full = chance.random() < 0.9
    work = []
    for exercise, unit, asked, sets in SETS if full else SETS[:chance.randint(1, len(SETS) - 1)]:
        done = [asked if full else chance.randint(1, asked) for _ in range(sets)]
        work.append([exercise, unit, asked, *done])
    start = datetime.datetime.combine(day, datetime.time(chance.randint(6, 20), chance.randint(0, 59)), datetime.timezone.utc)
    seconds = chance.randint(2100, 2600) if full else chance.randint(200, 1900)
    return {"id": make_id(chance), "modified": int(start.timestamp() + seconds) * 1000, "start": start.isoformat(),
            "day": day.isoformat(), "routine": "corrective", "kind": "training",
            "outcome": "full" if full else "partial", "seconds": seconds, "done": work}


def make_journal(count, today):
    chance = random.Random(3650)
    days = [today - datetime.timedelta(days=n) for n in range(count - 1, -1, -1)]
    since = days[0] if days else today
    plan = {"id": make_id(chance), "modified": 1000, "from": since.isoformat(), "pattern": "weekdays",
            "weekdays": [1, 3, 5], "routine": "corrective", "care": "daily-care"}
    return {"day-notes": [], "days": [], "format": "unknot-progress", "moves": [], "plan": [plan],
            "records": [make_record(chance, day) for day in days], "version": 2}


def write_journal(path, count=3650, today=None):
    journal = make_journal(count, today or datetime.date.today())
    os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        members = []
        for name in sorted(journal):
            value = journal[name]
            lines = "[\n" + ",\n".join(map(canonical, value)) + "\n]" if isinstance(value, list) and value else canonical(value)
            members.append(f'"{name}":{lines}')
        file.write("{\n" + ",\n".join(members) + "\n}\n")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    write_journal(sys.argv[1], int(sys.argv[2]) if len(sys.argv) == 3 else 3650)
