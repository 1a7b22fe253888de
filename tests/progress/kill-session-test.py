#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills a session at every call of every checkpoint write, and at random instants: what is offered afterwards is the place of
the kill or the interval before, and all that was done before is in the record."""
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import jsonschema
import referencing

WALK, PACK, SCHEMAS, DOCS = sys.argv[1:5]
RANDOM_KILLS = 100
LEFTOVER = '.new-'


def make_validator():
    schemas = {}
    for name in ('progress', 'session'):
        with open(os.path.join(SCHEMAS, f'{name}.schema.json'), encoding='utf-8') as file:
            schemas[name] = json.load(file)
    registry = referencing.Registry().with_resources(
        [(schema['$id'], referencing.Resource.from_contents(schema)) for schema in schemas.values()])
    return jsonschema.Draft202012Validator(schemas['session'], registry=registry)


VALIDATOR = make_validator()


def run(folder, *words, **extra):
    result = subprocess.run([WALK, PACK, folder, *words], env={**os.environ, **extra}, stdout=subprocess.PIPE,
                            encoding='utf-8', check=False, timeout=120)
    return result.returncode, result.stdout


class Story:
    """What a walk said until it ended, or was killed: places that it came to, and those that it saw on the disk."""

    def __init__(self, said):
        self.places, self.kept, self.ended, self.safe = [], None, False, False
        for line in said.splitlines(keepends=True):
            if not line.endswith('\n'):
                continue
            word, *numbers = line.split()
            numbers = [int(number) for number in numbers]
            if word == 'at' and (not self.places or self.places[-1] != numbers[0]):
                self.places.append(numbers[0])
            elif word == 'kept':
                self.kept = numbers
            self.ended |= word == 'end'
            self.safe |= word == 'safe'


class Rest:
    """What another start finds."""

    def __init__(self, folder, what):
        check_file(folder, what)
        code, said = run(folder, 'show')
        assert code == 0, f'{what}: the next start ended with {code}'
        self.offer, self.records = None, []
        for line in said.splitlines():
            word, *numbers = line.split()
            if word == 'offer':
                self.offer = [int(number) for number in numbers]
            elif word == 'record':
                self.records.append([int(number) for number in numbers])


def check_file(folder, what):
    """Whatever is there is whole."""
    path = os.path.join(folder, 'session.json')
    if os.path.exists(path):
        with open(path, encoding='utf-8') as file:
            try:
                VALIDATOR.validate(json.load(file))
            except (ValueError, jsonschema.ValidationError) as error:
                raise AssertionError(f'{what}: {error}') from error


def check(folder, story, what):
    """The offer is the place of the kill or the one before; what was done before is there. Then it is saved or finished."""
    rest = Rest(folder, what)
    if story.safe:
        assert rest.offer is None and len(rest.records) == 1, f'{what}: safe, and {rest.offer}, {rest.records}'
        return
    if rest.records:
        assert story.ended and len(rest.records) == 1 and rest.offer is None, f'{what}: both a record and an offer'
    elif story.kept is None:
        assert rest.offer is None or rest.offer[0] in story.places, f'{what}: offers {rest.offer[0]}'
    else:
        assert rest.offer is not None, f'{what}: nothing is offered'
        assert rest.offer[0] in story.places[-2:], f'{what}: offers {rest.offer[0]}, but it was at {story.places[-2:]}'
        lost = [i for i, (was, now) in enumerate(zip(story.kept[1:], rest.offer[1:])) if now < was]
        assert not lost, f'{what}: figures of {lost} are less than they were'
    left = [name for name in os.listdir(folder) if LEFTOVER in name]
    assert not left, f'{what}: left {left}'


def check_save(folder, what):
    """What is on offer can be saved, and is then the record, figure by figure."""
    offer = Rest(folder, what).offer
    if offer is None:
        return
    code, said = run(folder, 'save')
    assert code == 0 and said == 'safe\n', f'{what}: saving ended with {code}: {said}'
    rest = Rest(folder, what)
    assert rest.offer is None and not os.path.exists(os.path.join(folder, 'session.json')), f'{what}: still offered'
    done = [figure for figure in offer[1:] if figure > 0]
    if done:
        assert len(rest.records) == 1 and [figure for figure in rest.records[0] if figure > 0] == done, what
    else:
        assert not rest.records, what


def check_finish(folder, what):
    """What is on offer can be continued to the end, to one record that has at least the figures of before."""
    offer = Rest(folder, what).offer
    if offer is None:
        return
    code, said = run(folder, 'finish')
    assert code == 0 and said.endswith('end\nsafe\n'), f'{what}: continuing ended with {code}'
    rest = Rest(folder, what)
    assert rest.offer is None and len(rest.records) == 1, f'{what}: {rest.offer}, {rest.records}'
    assert sum(rest.records[0]) >= sum(offer[1:]), what


def kill_at(folder, n, seed, what):
    code, said = run(folder, 'walk', str(seed), KILL_AT=str(n))
    assert code in (0, -signal.SIGKILL), f'{what}: ended with {code}'
    story = Story(said)
    with tempfile.TemporaryDirectory() as again:
        shutil.copytree(folder, again, dirs_exist_ok=True)
        check(folder, story, what)
        (check_save if n % 2 else check_finish)(again, what)
    return code


def count_calls(seed):
    with tempfile.TemporaryDirectory() as folder, tempfile.NamedTemporaryFile('r', encoding='utf-8') as trace:
        code, said = run(folder, 'walk', str(seed), TRACE=trace.name)
        assert code == 0 and said.endswith('end\nsafe\n')
        calls = [line.split()[1:] for line in trace]
        renames = sum(call[0] == 'rename' and call[1].endswith('/session.json') for call in calls)
        return len(calls), renames, len(Story(said).places)


def kill_in_every_write():
    """Each call of the first three writes and of the end; of the other writes one call each, another one every time."""
    n_calls, writes, places = count_calls(0)
    assert writes >= places > 50, f'{writes} checkpoints at {places} places'
    length = n_calls // writes
    chance = random.Random(4)
    numbers = set(range(1, 4 * length)) | set(range(n_calls - 4 * length, n_calls + 1))
    numbers |= {i * length + chance.randrange(length) + 1 for i in range(writes)}
    kills = 0
    for n in sorted(numbers):
        with tempfile.TemporaryDirectory() as folder:
            kills += kill_at(folder, n, 0, f'killed at call {n} of {n_calls}') != 0
    return kills, writes


def measure():
    """How long a session takes from its first place to its end."""
    with tempfile.TemporaryDirectory() as folder:
        with subprocess.Popen([WALK, PACK, folder, 'walk', '1'], stdout=subprocess.PIPE, encoding='utf-8') as process:
            process.stdout.readline()
            started = time.monotonic()
            process.communicate()
    return time.monotonic() - started


def kill_at_random_instants():
    """Of sessions with pauses and jumps, another one each time, until so many were killed in the middle."""
    chance = random.Random(2026)
    length = min(measure() for _ in range(3))
    in_the_middle = kills = 0
    while in_the_middle < RANDOM_KILLS:
        kills += 1
        assert kills < 10 * RANDOM_KILLS, f'{in_the_middle} of {kills} kills in the middle'
        with tempfile.TemporaryDirectory() as folder:
            what = f'random kill {kills}'
            with subprocess.Popen([WALK, PACK, folder, 'walk', str(kills)], stdout=subprocess.PIPE, encoding='utf-8') as process:
                said = process.stdout.readline()
                time.sleep(chance.uniform(0, length))
                process.kill()
                said += process.communicate()[0]
            story = Story(said)
            if story.safe:
                continue
            in_the_middle += story.kept is not None and not story.ended
            check(folder, story, what)
            (check_save if kills % 2 else check_finish)(folder, what)
    return kills


def killed_again_and_again():
    """One session, killed whenever it has come a little further, comes to its end as one record."""
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        code, said = run(folder, 'walk', '0', KILL_AT='120')
        assert code == -signal.SIGKILL
        starts = 1
        while code != 0:
            what = f'start {starts}'
            check(folder, Story(said), what)
            code, said = run(folder, 'finish', KILL_AT=str(chance.randrange(60, 140)))
            starts += 1
            assert starts < 100
        rest = Rest(folder, 'the end')
        assert rest.offer is None and len(rest.records) == 1
        with tempfile.TemporaryDirectory() as other:
            run(other, 'walk', '0')
            assert Rest(other, 'in one go').records == rest.records, 'the figures differ from those of a session in one go'
    return starts


def check_docs():
    """What docs/files.md shows is sound, in our one form, and its record is what is saved."""
    with open(DOCS, encoding='utf-8') as file:
        example = file.read().split('## session.json')[1].split('```json\n')[1].split('```')[0]
    value = json.loads(example)
    VALIDATOR.validate(value)
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, 'session.json'), 'w', encoding='utf-8') as file:
            file.write(example)
        assert run(folder, 'save') == (0, 'safe\n')
        with open(os.path.join(folder, 'progress.json'), encoding='utf-8') as file:
            assert json.load(file)['records'] == [value['record']]


def main():
    print('TAP version 13\n1..4')
    kills, writes = kill_in_every_write()
    print(f'ok 1 - {kills} kills in {writes} checkpoint writes', flush=True)
    kills = kill_at_random_instants()
    print(f'ok 2 - {kills} kills at random instants, {RANDOM_KILLS} of them in the middle', flush=True)
    starts = killed_again_and_again()
    print(f'ok 3 - one session in {starts} starts', flush=True)
    check_docs()
    print('ok 4 - the example in the docs', flush=True)


main()
