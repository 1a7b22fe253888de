#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hold packs against the schema with a validator that is not ours.

validate-pack.py SCHEMA PACK…             every PACK must be valid
validate-pack.py SCHEMA --broken FOLDER   for each broken pack of FOLDER/EXPECTED the schema must say what stands there
"""

import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    print('python3-jsonschema is not there')
    sys.exit(77)


def refuse_constant(name):
    raise ValueError(f'{name} is not JSON')


def load(path):
    """Read strict JSON in UTF-8: Python itself would take NaN."""
    return json.loads(path.read_bytes().decode('utf-8'), parse_constant=refuse_constant)


def find_faults(validator, path):
    return [f'{path.name}: {"/".join(map(str, error.absolute_path))}: {error.message[:200]}'
            for error in validator.iter_errors(load(path))]


def judge(validator, path):
    """Return what the schema says of a broken pack, in the words of EXPECTED."""
    try:
        return 'yes' if find_faults(validator, path) else 'accepts'
    except (ValueError, RecursionError):
        return 'no'


def check_broken(validator, folder):
    faults = []
    listed = set()
    for line in (folder / 'EXPECTED').read_text('utf-8').splitlines():
        if not line or line.startswith('#'):
            continue
        name, _kept, expected, _problem = line.split('\t')
        listed.add(name)
        verdict = judge(validator, folder / name)
        if verdict != expected:
            faults.append(f'{name}: the schema says “{verdict}”, the loader’s list says “{expected}”')
    faults += [f'{path.name}: not in EXPECTED' for path in folder.glob('*.json') if path.name not in listed]
    print(f'{len(listed)} broken packs')
    return faults


def main():
    schema = load(pathlib.Path(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)

    if sys.argv[2] == '--broken':
        faults = check_broken(validator, pathlib.Path(sys.argv[3]))
    else:
        faults = [fault for name in sys.argv[2:] for fault in find_faults(validator, pathlib.Path(name))]

    print('\n'.join(faults))
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
