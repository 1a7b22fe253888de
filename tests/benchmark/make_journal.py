#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""make_journal.py FILE [RECORDS] [--varied]: write a progress.json of RECORDS days up to today (ten years, if not said).

A full session stands on each of the days. --varied is a life instead: as many sessions, but some days have two and others none,
with ticks, skipped days, moves, notes, and a new plan every two and a half years. The same number gives the same file, but for
its dates. docs/files.md tells the format.
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


# The plans of a life, one after the other: weekdays, days of a cycle, or so many times a week.
PLANS = ({"pattern": "weekdays", "weekdays": [1, 3, 5]}, {"pattern": "cycle", "length": 5, "days": [1, 3]},
         {"pattern": "count", "count": 3}, {"pattern": "weekdays", "weekdays": [2, 4]},
         {"pattern": "cycle", "length": 9, "days": [1, 4, 7]}, {"pattern": "count", "count": 2},
         {"pattern": "weekdays", "weekdays": [1, 2, 4, 6]}, {"pattern": "cycle", "length": 2, "days": [1]})
REASONS = "pain", "ill", "away", "other"


def entry(day, /, **members):
    """An entry that is known by its day, made at noon."""
    noon = datetime.datetime.combine(day, datetime.time(12), datetime.timezone.utc)
    return {"id": day.isoformat(), "modified": int(noon.timestamp()) * 1000} | members


def is_due(plan, day):
    if plan["pattern"] == "weekdays":
        return day.isoweekday() in plan["weekdays"]
    if plan["pattern"] == "cycle":
        return (day - datetime.date.fromisoformat(plan["start"])).days % plan["length"] + 1 in plan["days"]
    return False


def make_life(count, today):
    """As make_journal(); of ten days one has no session and one a second, of daily care."""
    chance = random.Random(count)
    days = [today - datetime.timedelta(days=n) for n in range(count - 1, -1, -1)]
    alone = chance.sample(range(count), count // 10 * 2)
    without, twice = set(alone[::2]), set(alone[1::2])
    life = {"day-notes": [], "days": [], "format": "unknot-progress", "moves": [], "plan": [], "records": [], "version": 2}
    for n, day in enumerate(days):
        if n % (count // len(PLANS) + 1) == 0:
            plan = PLANS[len(life["plan"])] | {"routine": "corrective", "care": "daily-care", "from": day.isoformat()}
            plan |= {"start": day.isoformat()} if plan["pattern"] == "cycle" else {}
            life["plan"].append(entry(day, **plan))
        if n not in without:
            life["records"].append(make_record(chance, day))
        elif chance.random() < 0.3:
            life["days"].append(entry(day, day=day.isoformat(), mark="done"))
        elif chance.random() < 0.5:
            life["days"].append(entry(day, day=day.isoformat(), mark="skipped", reason=chance.choice(REASONS)))
        if n in twice:
            life["records"].append(make_record(chance, day) | {"kind": "care", "routine": "daily-care"})
        if chance.random() < 0.2:
            life["day-notes"].append(entry(day, day=day.isoformat(), text=f"Slept badly on the train to town {n}."))
        if is_due(plan, day) and chance.random() < 0.1:
            to = day + datetime.timedelta(days=chance.randint(1, 3))
            life["moves"].append(entry(day, **{"from": day.isoformat(), "to": to.isoformat(), "routine": "corrective"}))
    life["records"].sort(key=lambda record: (record["modified"], record["id"]))
    return life


def write_journal(path, count=3650, today=None, make=make_journal):
    journal = make(count, today or datetime.date.today())
    os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        members = []
        for name in sorted(journal):
            value = journal[name]
            lines = "[\n" + ",\n".join(map(canonical, value)) + "\n]" if isinstance(value, list) and value else canonical(value)
            members.append(f'"{name}":{lines}')
        file.write("{\n" + ",\n".join(members) + "\n}\n")


if __name__ == "__main__":
    words = [word for word in sys.argv[1:] if word != "--varied"]
    if len(words) not in (1, 2):
        sys.exit(__doc__)
    write_journal(words[0], int(words[1]) if len(words) == 2 else 3650, make=make_life if "--varied" in sys.argv else make_journal)
