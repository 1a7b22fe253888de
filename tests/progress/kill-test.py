#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills a program at every call of a save, and at random times: there is always a whole generation, and what was
reported saved is there."""
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

SAVE_ONCE, SCHEMA = sys.argv[1:3]
RANDOM_KILLS = 50
LEFTOVER = '.new-'

# Who is traced cannot look for leaks.
TRACED = {**os.environ, 'ASAN_OPTIONS': os.environ.get('ASAN_OPTIONS', '') + ':detect_leaks=0'}

with open(SCHEMA, encoding='utf-8') as schema_file:
    VALIDATOR = jsonschema.Draft202012Validator(json.load(schema_file))


def record(name, modified):
    return {'id': name, 'modified': modified, 'start': '2026-11-20T09:00:00+01:00', 'day': '2026-11-20',
            'routine': 'corrective', 'kind': 'training', 'outcome': 'full', 'seconds': 2280,
            'done': [['wall-slides', 'reps', 12, 12, 12, 8]]}


def document(*names):
    return json.dumps({'format': 'unknot-progress', 'version': 1, 'days': [], 'plan': [],
                       'records': [record(name, i + 1) for i, name in enumerate(names)]})


def put(folder, name, text):
    with open(os.path.join(folder, name), 'w', encoding='utf-8') as file:
        file.write(text)


def read_ids(path):
    with open(path, encoding='utf-8') as file:
        value = json.load(file)
    VALIDATOR.validate(value)
    return {entry['id'] for entry in value['records']}


def nothing(folder):
    return set()


def two_generations(folder):
    put(folder, 'progress.json~', document('a'))
    put(folder, 'progress.json', document('a', 'b'))
    return {'a', 'b'}


def through_link(folder):
    os.mkdir(os.path.join(folder, 'elsewhere'))
    put(folder, 'elsewhere/mine.json', document('a', 'b'))
    os.symlink('elsewhere/mine.json', os.path.join(folder, 'progress.json'))
    return {'a', 'b'}


def damaged(folder):
    put(folder, 'progress.json~', document('a', 'b'))
    put(folder, 'progress.json', document('a', 'b', 'c')[:-40])
    return {'a', 'b'}


def partly_damaged(folder):
    value = json.loads(document('a', 'b', 'c'))
    value['records'][2]['seconds'] = 'many'
    put(folder, 'progress.json~', document('a'))
    put(folder, 'progress.json', json.dumps(value))
    return {'a', 'b'}


def run(folder, *names, **extra):
    return subprocess.run([SAVE_ONCE, folder, *names], env={**os.environ, **extra}, stdout=subprocess.PIPE,
                          encoding='utf-8', check=False)


def list_files(folder):
    return [os.path.join(path, name) for path, _, names in os.walk(folder) for name in names]


def check(folder, kept, old_text, reported, what):
    """At least one whole generation with all that was kept; the one in place is whole, or it is the damaged one as it was."""
    place = os.path.join(folder, 'progress.json')
    expected = kept | reported
    if os.path.exists(place):
        with open(place, encoding='utf-8') as file:
            in_place = file.read()
        if in_place == old_text:
            assert not reported, f'{what}: reported as saved, and the file is the old one'
            assert kept <= sound_ids(in_place) | whole_ids(place + '~'), f'{what}: the good generation is gone'
            return
        assert expected <= read_ids(place), f'{what}: {expected} not all there'
    else:
        assert not expected, f'{what}: no file'
    if old_text is not None and not is_sound(old_text):
        texts = []
        for path in list_files(folder):
            with open(path, encoding='utf-8') as file:
                texts.append(file.read())
        assert old_text in texts, f'{what}: the damaged file is lost'


def is_sound(text):
    try:
        VALIDATOR.validate(json.loads(text))
        return True
    except (ValueError, jsonschema.ValidationError):
        return False


def sound_ids(text):
    try:
        return {entry['id'] for entry in json.loads(text)['records'] if isinstance(entry['seconds'], int)}
    except ValueError:
        return set()


def whole_ids(path):
    try:
        return read_ids(path)
    except (OSError, ValueError, jsonschema.ValidationError):
        return set()


def read_text(path):
    if not os.path.exists(path):
        return None
    with open(path, encoding='utf-8') as file:
        return file.read()


def kill_at_every_call(prepare):
    for n in range(1, 1000):
        with tempfile.TemporaryDirectory() as folder:
            kept = prepare(folder)
            old_text = read_text(os.path.join(folder, 'progress.json'))
            result = run(folder, 'new', KILL_AT=str(n))
            what = f'{prepare.__name__}, killed at call {n}'
            assert result.returncode in (0, -signal.SIGKILL), f'{what}: ended with {result.returncode}'
            reported = {'new'} if 'saved new' in result.stdout else set()
            check(folder, kept, old_text, reported, what)
            if result.returncode == 0:
                assert reported
                return n - 1

            # The next start goes on as if nothing had been, and cleans up.
            result = run(folder, 'next')
            assert result.returncode == 0, f'{what}: the next start ended with {result.returncode}'
            check(folder, kept | reported | {'next'}, old_text, {'next'}, what + ', then started anew')
            left = [path for path in list_files(folder) if LEFTOVER in path]
            assert not left, f'{what}: left {left}'
    raise AssertionError(f'{prepare.__name__}: no end')


def list_system_calls():
    """Those of a save, as strace counts them; none where it may not trace. Those that only move memory are left out."""
    if shutil.which('strace') is None:
        return []
    with tempfile.TemporaryDirectory() as folder, tempfile.NamedTemporaryFile('r', encoding='utf-8') as counts:
        two_generations(folder)
        result = subprocess.run(['strace', '-f', '-c', '-o', counts.name, SAVE_ONCE, folder, 'new'], env=TRACED, check=False,
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if result.returncode != 0:
            return []
        names = {line.split()[-1] for line in counts if line.strip()[:1].isdigit()}
    return sorted(names - {'total', 'execve', 'exit_group', 'mmap', 'munmap', 'mprotect', 'madvise', 'brk', 'sched_yield'})


def kill_at_every_system_call(names):
    kills = 0
    for name in names:
        for n in range(1, 2000):
            with tempfile.TemporaryDirectory() as folder:
                kept = two_generations(folder)
                old_text = read_text(os.path.join(folder, 'progress.json'))
                result = subprocess.run(
                    ['strace', '-f', '-o', '/dev/null', '-e', f'trace={name}', '-e', f'inject={name}:signal=SIGKILL:when={n}',
                     SAVE_ONCE, folder, 'new'],
                    env=TRACED, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding='utf-8', check=False)
                what = f'killed at {name} number {n}'
                check(folder, kept, old_text, {'new'} if 'saved new' in result.stdout else set(), what)
                assert whole_ids(os.path.join(folder, 'progress.json~')), what
                if result.returncode == 0:
                    break
                kills += 1
    return kills


def kill_at_random_times():
    chance = random.Random(2026)
    names = [f'r{i:03}' for i in range(200)]
    with tempfile.TemporaryDirectory() as folder:
        kept = two_generations(folder)
        started = time.monotonic()
        run(folder, *names[:20])
        one = (time.monotonic() - started) / 20
        kept |= set(names[:20])
        for i in range(RANDOM_KILLS):
            batch = [f'k{i}-{name}' for name in names]
            with subprocess.Popen([SAVE_ONCE, folder, *batch], stdout=subprocess.PIPE, encoding='utf-8') as process:
                time.sleep(chance.uniform(0, 25 * one + 0.02))
                process.kill()
                said, _ = process.communicate()
            kept |= {line.split()[1] for line in said.splitlines() if line.startswith('saved ') and line.count(' ') == 1}
            check(folder, kept, None, set(), f'random kill {i}')
        return len(kept)


def check_order():
    with tempfile.TemporaryDirectory() as folder, tempfile.NamedTemporaryFile('r', encoding='utf-8') as trace:
        two_generations(folder)
        run(folder, 'new', TRACE=trace.name)
        calls = [line.split()[1:] for line in trace]
        place = os.path.join(folder, 'progress.json')
        new = [name for call, name in calls if call == 'create' and name.startswith(place + LEFTOVER)]
        assert len(new) == 1, new
        order = [calls.index(['fsync', new[0]]), calls.index(['rename', place])]
        last_write = max(i for i, call in enumerate(calls) if call == ['write', new[0]])
        order = [last_write, *order]
        order.append(max(i for i, call in enumerate(calls) if call == ['fsync', folder]))
        assert order == sorted(order), f'not in this order: write, fsync, rename, fsync of the folder: {calls}'
        assert not any(call in ('create', 'write', 'rename', 'unlink') for call, _ in calls[order[-1] + 1:])


def main():
    cases = [nothing, two_generations, through_link, damaged, partly_damaged]
    print(f'TAP version 13\n1..{len(cases) + 3}')
    check_order()
    print('ok 1 - fsync before rename, and the folder after it', flush=True)
    for i, prepare in enumerate(cases):
        n = kill_at_every_call(prepare)
        print(f'ok {i + 2} - {prepare.__name__}: killed at each of {n} calls', flush=True)
    n = kill_at_random_times()
    print(f'ok {len(cases) + 2} - {RANDOM_KILLS} random kills, {n} records kept', flush=True)
    names = list_system_calls()
    n = kill_at_every_system_call(names)
    print(f'ok {len(cases) + 3} - killed at {n} calls of {len(names)} kinds' + ('' if names else ' # SKIP strace may not trace'),
          flush=True)


main()
