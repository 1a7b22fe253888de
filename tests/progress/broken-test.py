#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts broken things in the place of progress.json, lets a program load and save, and looks: it comes to a good end and says a
sentence; what was not understood is still there, byte by byte; what was sound is loaded. And wherever JSON can be read at all,
the schema agrees."""
import copy
import datetime
import errno
import json
import os
import stat
import subprocess
import sys
import tempfile

import jsonschema

SAVE_ONCE, SCHEMA, DOCS = sys.argv[1:4]

with open(SCHEMA, encoding='utf-8') as schema_file:
    SCHEMA_VALUE = json.load(schema_file)
jsonschema.Draft202012Validator.check_schema(SCHEMA_VALUE)
CHECKER = jsonschema.FormatChecker()


@CHECKER.checks('date', raises=ValueError)
def check_date(value):
    return not isinstance(value, str) or bool(datetime.date.fromisoformat(value))


@CHECKER.checks('date-time', raises=ValueError)
def check_date_time(value):
    return not isinstance(value, str) or bool(datetime.datetime.fromisoformat(value))


VALIDATOR = jsonschema.Draft202012Validator(SCHEMA_VALUE, format_checker=CHECKER)

RECORD = {'id': 'bad', 'modified': 1, 'start': '2026-11-20T09:00:00+01:00', 'day': '2026-11-20', 'routine': 'corrective',
          'kind': 'training', 'outcome': 'full', 'seconds': 2280, 'done': [['wall-slides', 'reps', 12, 12, 12, 8]]}
DAY = {'id': 'bad', 'modified': 1, 'day': '2026-11-20', 'mark': 'done'}
PLAN = {'id': 'bad', 'modified': 1, 'from': '2026-11-20', 'routine': 'corrective', 'pattern': 'weekdays', 'weekdays': [1, 3, 5]}
SKIPPED = {**DAY, 'mark': 'skipped', 'reason': 'ill'}
NOTE = {'id': 'bad', 'modified': 1, 'day': '2026-11-20', 'text': 'Müde'}
MOVE = {'id': 'bad', 'modified': 1, 'from': '2026-11-20', 'to': '2026-11-22', 'routine': 'corrective'}
CYCLE = {'id': 'bad', 'modified': 1, 'from': '2026-11-20', 'routine': 'corrective', 'pattern': 'cycle', 'start': '2026-11-21',
         'length': 7, 'days': [1, 3, 5]}
COUNT = {'id': 'bad', 'modified': 1, 'from': '2026-11-20', 'routine': 'corrective', 'pattern': 'count', 'count': 3}
ADVICE = {'id': 'bad', 'modified': 1, 'advice': 'easier', 'accepted': True, 'record': 'good', 'aim': 0, 'fewer': 0, 'out': False}
GOOD = {**RECORD, 'id': 'good'}
WHOLE = {'format': 'unknot-progress', 'version': 2, 'day-notes': [], 'days': [], 'moves': [], 'plan': [], 'records': [GOOD]}
LISTS = {'advice', 'day-notes', 'days', 'moves', 'plan', 'records'}
KINDS = {'records': RECORD, 'days': DAY, 'plan': PLAN, 'day-notes': NOTE, 'moves': MOVE, 'skipped': SKIPPED, 'cycle': CYCLE,
         'count': COUNT, 'advice': ADVICE}
MISSING = object()


def with_entry(kind, entry):
    value = copy.deepcopy(WHOLE)
    value.setdefault({'skipped': 'days', 'cycle': 'plan', 'count': 'plan'}.get(kind, kind), []).append(entry)
    return value


def with_member(kind, member, what):
    entry = copy.deepcopy(KINDS[kind])
    if what is MISSING:
        del entry[member]
    else:
        entry[member] = what
    return with_entry(kind, entry)


def with_top(member, what):
    value = copy.deepcopy(WHOLE)
    if what is MISSING:
        del value[member]
    else:
        value[member] = what
    return value


# Each is: name, value, whether the sound record beside it can still be read.
ENTRIES = [(f'{kind} {member} {"missing" if what is MISSING else json.dumps(what)[:40]}', with_member(kind, member, what), True)
           for kind, member, what in [
               ('records', 'id', MISSING), ('records', 'id', ''), ('records', 'id', 'x' * 65), ('records', 'id', 7),
               ('records', 'id', None), ('records', 'modified', MISSING), ('records', 'modified', -1),
               ('records', 'modified', 1.5), ('records', 'modified', '1'), ('records', 'modified', 10 ** 15),
               ('records', 'modified', True), ('records', 'deleted', 'yes'), ('records', 'deleted', None),
               ('records', 'start', MISSING), ('records', 'start', '2026-11-20'), ('records', 'start', '2026-11-20T09:00:00'),
               ('records', 'start', '2026-11-20T24:00:00Z'), ('records', 'start', '2026-02-30T09:00:00Z'),
               ('records', 'start', '2026-11-20T09:00:00.1234567Z'), ('records', 'start', '2026-11-20T09:00:00+25:00'),
               ('records', 'start', 'yesterday'), ('records', 'start', 5), ('records', 'day', MISSING),
               ('records', 'day', '2026-11-31'), ('records', 'day', '1899-12-31'), ('records', 'day', '3000-01-01'),
               ('records', 'day', '2026-1-1'), ('records', 'day', '2026-11-20 '), ('records', 'day', []),
               ('records', 'routine', MISSING), ('records', 'routine', 'x' * 65), ('records', 'kind', 'strength'),
               ('records', 'kind', MISSING), ('records', 'outcome', 'half'), ('records', 'outcome', True),
               ('records', 'seconds', 86401), ('records', 'seconds', -1), ('records', 'seconds', 'many'),
               ('records', 'done', MISSING), ('records', 'done', {}), ('records', 'done', [[]]),
               ('records', 'done', [['a', 'reps']]), ('records', 'done', [['a', 'miles', 1]]),
               ('records', 'done', [[1, 'reps', 1]]), ('records', 'done', [['a', 'reps', 65536]]),
               ('records', 'done', [['a', 'reps', 1, -1]]), ('records', 'done', [['a', 'reps', 1, 1.5]]),
               ('records', 'done', [['a', 'reps', 1, None]]), ('records', 'done', [['a', 'reps', 1, [1]]]),
               ('records', 'done', ['a']), ('records', 'done', [['a', 'reps', 1]] * 201),
               ('records', 'done', [['a', 'reps', 1] + [1] * 201]),
               ('records', 'pain', 3), ('records', 'pain', [3, 2]), ('records', 'pain', {'before': 11}),
               ('records', 'pain', {'after': -1}), ('records', 'pain', {'morning': 2.5}), ('records', 'pain', {'before': None}),
               ('records', 'effort', 11), ('records', 'effort', '5'), ('records', 'note', 'x' * 2001), ('records', 'note', ['x']),
               ('records', 'spots', 'left'), ('records', 'spots', ['both']), ('records', 'spots', [1]),
               ('records', 'spots', ['left'] * 17), ('records', 'loads', {}), ('records', 'loads', [[0]]),
               ('records', 'loads', [[-1, {'kg': 4}]]), ('records', 'loads', [[0, 4]]), ('records', 'loads', [[0, {}]]),
               ('records', 'loads', [[0, {'kg': 0}]]), ('records', 'loads', [[0, {'kg': 1000.5}]]),
               ('records', 'loads', [[0, {'kg': '4'}]]), ('records', 'loads', [[0, {'band': 'red'}]]),
               ('records', 'loads', [[0, {'band': None}]]), ('records', 'loads', [[0, {'kg': 4, 'band': 'none'}]]),
               ('advice', 'advice', 'harder'), ('advice', 'advice', MISSING), ('advice', 'accepted', 'no'),
               ('advice', 'record', MISSING), ('advice', 'aim', 101), ('advice', 'aim', MISSING), ('advice', 'fewer', -1),
               ('advice', 'out', None), ('advice', 'variation', 5), ('advice', 'kg', 0), ('advice', 'band', 'blue'),
               ('days', 'day', MISSING), ('days', 'day', '2027-02-29'), ('days', 'mark', 'missed'), ('days', 'mark', MISSING),
               ('days', 'mark', 1), ('plan', 'from', MISSING), ('plan', 'from', 'today'), ('plan', 'routine', MISSING),
               ('plan', 'pattern', 'every-other-day'), ('plan', 'pattern', MISSING), ('plan', 'weekdays', MISSING),
               ('plan', 'weekdays', [0]), ('plan', 'weekdays', [8]), ('plan', 'weekdays', [1, 1]),
               ('plan', 'weekdays', ['1']), ('plan', 'weekdays', 1), ('plan', 'care', 3), ('plan', 'care', None),
               ('skipped', 'reason', MISSING), ('skipped', 'reason', 'lazy'), ('skipped', 'reason', None),
               ('day-notes', 'day', MISSING), ('day-notes', 'text', MISSING), ('day-notes', 'text', 5),
               ('day-notes', 'text', 'x' * 2001), ('moves', 'from', MISSING), ('moves', 'from', '2026-11-31'),
               ('moves', 'to', MISSING), ('moves', 'to', 'tomorrow'), ('moves', 'routine', MISSING), ('moves', 'routine', 'x' * 65),
               ('cycle', 'start', MISSING), ('cycle', 'start', 'today'), ('cycle', 'length', MISSING), ('cycle', 'length', 1),
               ('cycle', 'length', 29), ('cycle', 'length', '7'), ('cycle', 'days', MISSING), ('cycle', 'days', [0]),
               ('cycle', 'days', [29]), ('cycle', 'days', [3, 3]), ('cycle', 'days', {}), ('count', 'count', MISSING),
               ('count', 'count', 0), ('count', 'count', 8), ('count', 'count', 2.5),
           ]]
OTHERS = [
    ('an entry that is no object', with_entry('records', 5), True),
    ('an entry that is null', with_entry('days', None), True),
    ('a tombstone without a moment', with_entry('records', {'id': 'x', 'deleted': True}), True),
    ('records missing', with_top('records', MISSING), False),
    ('records an object', with_top('records', {}), False),
    ('days missing', with_top('days', MISSING), True),
    ('plan null', with_top('plan', None), True),
    ('advice an object', with_top('advice', {}), True),
    ('moves an object', with_top('moves', {}), True),
    ('notes a text', with_top('day-notes', 'tired'), True),
    ('format missing', with_top('format', MISSING), False),
    ('format of a pack', with_top('format', 'unknot-pack'), False),
    ('version missing', with_top('version', MISSING), False),
    ('version 0', with_top('version', 0), False),
    ('version a text', with_top('version', '1'), False),
    ('a list', [WHOLE], False),
    ('a text', 'progress', False),
]
SOUND = [
    ('whole', WHOLE),
    ('unknown members', {**WHOLE, 'mood': {'a': [1, None]}, 'records': [{**GOOD, 'sleep': [3, 2], 'weather': 'Übung'}]}),
    ('answers', with_entry('records', {**RECORD, 'pain': {'before': 4, 'after': 0, 'morning': 10}, 'effort': 0,
                                        'spots': ['left', 'right', 'neck', 'lower'], 'note': 'Ü' * 2000})),
    ('one answer', with_entry('records', {**RECORD, 'pain': {'morning': 3}})),
    ('loads', with_entry('records', {**RECORD, 'done': [['a', 'reps', 5]] * 3,
                                      'loads': [[0, {'kg': 0.1}], [1, {'band': 'very-light'}], [2, {'band': 'heavy', 'kg': 1000}]]})),
    ('advice taken', with_entry('advice', {**ADVICE, 'variation': 'one-arm', 'kg': 2.5, 'band': 'light', 'aim': 50})),
    ('a tombstone', with_entry('records', {'id': 'x', 'modified': 1, 'deleted': True})),
    ('a tombstone with the rest', with_entry('records', {**RECORD, 'deleted': True})),
    ('not deleted', with_entry('records', {**RECORD, 'deleted': False})),
    ('nothing done', with_entry('records', {**RECORD, 'done': []})),
    ('no training days', with_entry('plan', {**PLAN, 'weekdays': []})),
    ('a skipped day', with_entry('days', SKIPPED)),
    ('a note', with_entry('day-notes', {**NOTE, 'text': 'x' * 1999 + '\n'})),
    ('a move', with_entry('moves', MOVE)),
    ('a cycle', with_entry('plan', CYCLE)),
    ('a cycle without training', with_entry('plan', {**CYCLE, 'days': []})),
    ('a count', with_entry('plan', {**COUNT, 'care': 'daily-care'})),
    ('version 1', {'format': 'unknot-progress', 'version': 1, 'days': [DAY], 'plan': [PLAN], 'records': [GOOD]}),
    ('whole doubles', with_entry('records', {**RECORD, 'seconds': 60.0})),
    ('fraction and Z', with_entry('records', {**RECORD, 'start': '2026-11-20T08:00:00.25Z'})),
]
GOOD_BYTES = json.dumps(WHOLE).encode()
TEXTS = [
    ('empty', b''),
    ('a space', b' '),
    ('truncated', GOOD_BYTES[:-20]),
    ('truncated in a text', GOOD_BYTES[:30]),
    ('zeros', bytes(4096)),
    ('NaN', GOOD_BYTES.replace(b'2280', b'NaN')),
    ('Infinity', GOOD_BYTES.replace(b'2280', b'Infinity')),
    ('too large a number', GOOD_BYTES.replace(b'2280', b'1e999')),
    ('not UTF-8', GOOD_BYTES.replace(b'corrective', b'correc\xff\xfe')),
    ('UTF-16', json.dumps(WHOLE).encode('utf-16')),
    ('deep nesting', GOOD_BYTES[:-1] + b', "x": ' + b'[' * 100000 + b']' * 100000 + b'}'),
    ('deep nesting, open', b'[' * 1000000),
    ('two files', GOOD_BYTES + GOOD_BYTES),
    ('a member twice', GOOD_BYTES[:-1] + b', "records": []}'),
    ('a comma too many', GOOD_BYTES[:-1] + b',}'),
    ('single quotes', GOOD_BYTES.replace(b'"', b"'")),
    ('a conflict of a version control', b'<<<<<<< ours\n' + GOOD_BYTES + b'\n=======\n' + GOOD_BYTES + b'\n>>>>>>> theirs\n'),
    ('the character 0', GOOD_BYTES.replace(b'corrective', b'corr\\u0000ective')),
    ('a web page', b'<!DOCTYPE html><title>Sign in</title>'),
]


class Run:
    """One start of the program."""

    def __init__(self, folder, **extra):
        result = subprocess.run([SAVE_ONCE, folder, 'new'], env={**os.environ, **extra}, stdout=subprocess.PIPE,
                                encoding='utf-8', timeout=120, check=False)
        self.code = result.returncode
        lines = dict(line.split(' ', 1) for line in result.stdout.splitlines())
        self.lines = lines
        self.state = lines.get('state')
        self.message = lines.get('message')
        self.records = int(lines.get('records', -1))
        self.saved = 'saved' in lines


def put(folder, data, name='progress.json'):
    with open(os.path.join(folder, name), 'wb') as file:
        file.write(data)


def get(path):
    with open(path, 'rb') as file:
        return file.read()


def get_all(folder):
    return {name: get(os.path.join(folder, name)) for name in os.listdir(folder)
            if stat.S_ISREG(os.lstat(os.path.join(folder, name)).st_mode)}


def check_whole(folder, *ids, name='progress.json'):
    value = json.loads(get(os.path.join(folder, name)))
    VALIDATOR.validate(value)
    assert {entry['id'] for entry in value['records']} >= set(ids), ids
    return value


def check_damaged(data, records, previous):
    with tempfile.TemporaryDirectory() as folder:
        put(folder, data)
        if previous:
            put(folder, GOOD_BYTES, 'progress.json~')
            records = 1
        run = Run(folder)
        assert run.code == 0 and run.saved, f'ended with {run.code}: {run.lines}'
        assert run.message.endswith('.') and run.state == 'unsaved', run.lines
        assert run.records == records, f'{run.records} records instead of {records}'
        files = get_all(folder)
        aside = [name for name in files if '.damaged-' in name]
        assert len(aside) == 1 and files[aside[0]] == data, f'not set aside: {list(files)}'
        assert aside[0] in run.message, run.message
        check_whole(folder, 'new', *(['good'] if records else []))

        # A second one on the same day takes another name.
        put(folder, data)
        Run(folder)
        files = get_all(folder)
        aside = [name for name in files if '.damaged-' in name]
        assert len(aside) == 2 and all(files[name] == data for name in aside), list(files)
        check_whole(folder, 'new')


def check_sound(value):
    data = json.dumps(value).encode()
    VALIDATOR.validate(value)
    with tempfile.TemporaryDirectory() as folder:
        put(folder, data)
        run = Run(folder)
        assert run.code == 0 and run.saved and run.message == '' and run.state == 'saved', run.lines
        written = check_whole(folder, 'good', 'new')
        assert set(os.listdir(folder)) == {'progress.json', 'progress.json~'}
        assert get(os.path.join(folder, 'progress.json~')) == data
        for name in value.keys() - LISTS - {'version'}:
            assert written[name] == value[name], name
        assert written['version'] == 2
        for name in value.keys() & LISTS - {'records'}:
            assert written[name] == value[name], name
        old = {entry['id']: entry for entry in value['records'] if not entry.get('deleted')}
        for entry in written['records']:
            for member in old.get(entry['id'], {}).keys() - {'start', 'deleted'}:
                assert entry[member] == old[entry['id']][member], member

        # Written once more, it is the same byte by byte, but for the one record that was put again.
        before = get(os.path.join(folder, 'progress.json'))
        Run(folder)
        assert get(os.path.join(folder, 'progress.json')) == before.replace(b'"modified":1002', b'"modified":1003')


def check_schema_refuses(value):
    assert not VALIDATOR.is_valid(value), 'the schema takes it'


def check_newer():
    value = {**WHOLE, 'version': 3, 'records': [GOOD, {'id': 'x', 'shape': 'new'}], 'moods': []}
    data = json.dumps(value).encode()
    with tempfile.TemporaryDirectory() as folder:
        put(folder, data)
        run = Run(folder)
        assert run.code == 3 and run.state == 'read-only' and run.records == 2, run.lines
        assert run.message.endswith('.')
        assert get_all(folder) == {'progress.json': data}


def check_too_large():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'progress.json')
        put(folder, GOOD_BYTES)
        os.truncate(path, 200 * 1024 * 1024)
        run = Run(folder)
        assert run.code == 3 and run.state == 'read-only' and run.message.endswith('.'), run.lines
        assert os.path.getsize(path) == 200 * 1024 * 1024 and os.listdir(folder) == ['progress.json']


def check_in_its_place(make):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'progress.json')
        make(path)
        before = os.lstat(path)
        run = Run(folder)
        assert run.code == 3 and run.state == 'failed' and run.message.endswith('.'), run.lines
        assert 'unreadable' in run.lines
        after = os.lstat(path)
        assert (before.st_ino, before.st_mtime_ns, before.st_mode) == (after.st_ino, after.st_mtime_ns, after.st_mode)
        assert os.listdir(folder) == ['progress.json']


def make_loop(path):
    os.symlink('progress.json', path)


def check_dangling_link():
    with tempfile.TemporaryDirectory() as folder:
        os.symlink('not/there/yet.json', os.path.join(folder, 'progress.json'))
        run = Run(folder)
        assert run.code == 0 and run.saved and run.message == '', run.lines
        assert os.path.islink(os.path.join(folder, 'progress.json'))
        check_whole(folder, 'new', name='not/there/yet.json')


def check_fault(call, code, loads=True):
    """The disk refuses a call: a sentence, and all is as it was; when it no longer does, all is well."""
    with tempfile.TemporaryDirectory() as folder:
        put(folder, GOOD_BYTES)
        put(folder, GOOD_BYTES, 'progress.json~')
        before = get_all(folder)
        run = Run(folder, FAIL=f'{call}:{code}')
        assert run.code == 3 and run.state == 'failed' and run.message.endswith('.'), run.lines
        assert ('unreadable' in run.lines) == (not loads)
        assert get_all(folder) == before, os.listdir(folder)
        assert Run(folder).saved
        check_whole(folder, 'good', 'new')


def check_cannot_set_aside():
    data = GOOD_BYTES[:-20]
    with tempfile.TemporaryDirectory() as folder:
        put(folder, data)
        put(folder, GOOD_BYTES, 'progress.json~')
        before = get_all(folder)
        run = Run(folder, FAIL=f'fsync:{errno.EIO}')
        assert run.code == 3 and run.state == 'read-only' and run.records == 2, run.lines
        after = get_all(folder)
        assert all(after[name] == data for name, data in before.items())


def check_gone():
    with tempfile.TemporaryDirectory() as folder:
        put(folder, GOOD_BYTES, 'progress.json~')
        run = Run(folder)
        assert run.code == 0 and run.saved and run.records == 1 and run.message.endswith('.'), run.lines
        check_whole(folder, 'good', 'new')


def check_no_folder():
    with tempfile.TemporaryDirectory() as folder:
        run = Run(os.path.join(folder, 'a', 'b'))
        assert run.code == 0 and run.saved and run.message == '', run.lines
        assert stat.S_IMODE(os.stat(os.path.join(folder, 'a', 'b')).st_mode) == 0o700
        assert stat.S_IMODE(os.stat(os.path.join(folder, 'a', 'b', 'progress.json')).st_mode) == 0o600
        check_whole(os.path.join(folder, 'a', 'b'), 'new')


def check_mode():
    with tempfile.TemporaryDirectory() as folder:
        put(folder, GOOD_BYTES)
        os.chmod(os.path.join(folder, 'progress.json'), 0o640)
        assert Run(folder).saved
        assert stat.S_IMODE(os.stat(os.path.join(folder, 'progress.json')).st_mode) == 0o640


def check_docs():
    """What docs/files.md shows is what we write, line by line."""
    with open(DOCS, encoding='utf-8') as file:
        example = file.read().split('```json\n')[1].split('```')[0]
    VALIDATOR.validate(json.loads(example))
    with tempfile.TemporaryDirectory() as folder:
        put(folder, example.encode())
        run = Run(folder)
        assert run.saved and run.message == '' and run.records == 1, run.lines
        lines = get(os.path.join(folder, 'progress.json')).decode().splitlines()
        assert [line for line in lines if '"id":"new"' not in line] == example.splitlines(), lines


def list_checks():
    for name, value, sound_beside in ENTRIES + OTHERS:
        yield f'schema: {name}', check_schema_refuses, (value,)
        yield name, check_damaged, (json.dumps(value).encode(), 1 if sound_beside else 0, False)
    for name, value in SOUND:
        yield name, check_sound, (value,)
    for name, data in TEXTS:
        yield name, check_damaged, (data, 0, False)
        yield name + ', with a previous generation', check_damaged, (data, 0, True)
    yield ('a whole number that JSON readers cut', check_damaged,
           (GOOD_BYTES[:-1] + b', "x": [12345678901234567890123]}', 1, False))
    yield 'a newer version', check_newer, ()
    yield '200 MiB', check_too_large, ()
    yield 'a folder', check_in_its_place, (os.mkdir,)
    yield 'a pipe', check_in_its_place, (os.mkfifo,)
    yield 'a link to itself', check_in_its_place, (make_loop,)
    yield 'a device', check_in_its_place, (lambda path: os.symlink('/dev/zero', path),)
    yield 'a dangling link', check_dangling_link, ()
    yield 'unreadable', check_fault, ('open', errno.EACCES, False)
    yield 'a disk that cannot be read', check_fault, ('read', errno.EIO, False)
    for call in ('create', 'write', 'fchmod', 'rename', 'fsync'):
        for code in (errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EIO):
            if (call, code) != ('fsync', errno.EROFS):
                yield f'{call} fails: {os.strerror(code)}', check_fault, (call, code)
    yield 'damaged, and cannot be set aside', check_cannot_set_aside, ()
    yield 'gone, with a previous generation', check_gone, ()
    yield 'no folder', check_no_folder, ()
    yield 'permissions stay', check_mode, ()
    yield 'the example in the docs', check_docs, ()


def main():
    checks = list(list_checks())
    failed = 0
    print(f'TAP version 13\n1..{len(checks)}')
    for i, (name, function, arguments) in enumerate(checks):
        try:
            function(*arguments)
            print(f'ok {i + 1} - {name}'.replace('#', ''), flush=True)
        except (AssertionError, OSError, ValueError, jsonschema.ValidationError, subprocess.TimeoutExpired) as error:
            failed += 1
            print(f'not ok {i + 1} - {name}\n# {type(error).__name__}: {str(error)[:600]}'.replace('\n', '\n# ')
                  .replace('# # ', '# '), flush=True)
    sys.exit(failed > 0)


main()
