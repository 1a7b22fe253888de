#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""List the sentences of the core pack for translators.

Packs are JSON, which xgettext does not read; the loader looks each text up in the context "exercise". This writes those
texts as NC_("exercise", "…") into po/catalogue-strings.h, which POTFILES.in names and no compiler sees.

catalogue-strings.py HEADER PACK            write HEADER
catalogue-strings.py --check HEADER PACK    fail if HEADER is not what would be written
"""
import argparse
import json
import pathlib
import sys

HEAD = '''/* catalogue-strings.h: the texts of data/packs/core.json, for xgettext only
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Written by build-aux/catalogue-strings.py: change the pack, then run it again.
 */
'''


def list_dose(place, dose):
    for title in dose.get('blocks', []):
        yield f'{place}, the name of a block', title
    for phase in dose.get('tempo', []):
        yield f'{place}, a part of a rep or a breath, said while it lasts', phase['title']


def list_motion(place, owner):
    """What a picture shows. A motion that is borrowed by its name has no words of its own."""
    motion = owner.get('motion')
    if isinstance(motion, dict):
        yield f'{place}, what the picture shows, for people who cannot see it', motion['seen']


def list_exercise(exercise):
    place = exercise['title']
    yield 'the name of an exercise', exercise['title']
    yield f'{place}, why', exercise['why']
    if 'transition' in exercise:
        yield f'{place}, what to set up before it', exercise['transition']
    yield from list_dose(place, exercise['dose'])
    for step in exercise['steps']:
        yield f'{place}, step', step if isinstance(step, str) else step['text']
    for member, word in ('benefits', 'benefit'), ('cautions', 'caution'), ('mistakes', 'common mistake'):
        for text in exercise.get(member, []):
            yield f'{place}, {word}', text
    for member in 'easier', 'harder':
        for variation in exercise.get(member, []):
            yield f'{place}, name of a variation ({member})', variation['title']
            yield f'{place}, variation ({member}): {variation["title"]}', variation['text']
            yield from list_motion(f'{place} ({variation["title"]})', variation)
    yield from list_motion(place, exercise)


def list_routine(routine):
    yield 'the name of a routine', routine['title']
    if 'summary' in routine:
        yield f'{routine["title"]}, summary', routine['summary']
    for item in routine['items']:
        if 'dose' in item:
            yield from list_dose(routine['title'], item['dose'])
    bend = routine.get('bend', {})
    if 'why' in bend:
        yield f'{routine["title"]}, what is kept of it when there is less time', bend['why']
    for keep in bend.get('keep', []):
        yield f'{routine["title"]}, why {keep["exercise"]} is kept when there is less time', keep['why']


def list_pack(pack):
    yield 'the name of the pack of exercises that comes with Unknot', pack['title']
    for exercise in pack.get('exercises', []):
        yield from list_exercise(exercise)
    for routine in pack.get('routines', []):
        yield from list_routine(routine)


def quote(text):
    return '"' + text.replace('\\', '\\\\').replace('"', '\\"') + '"'


def write(pack):
    """The header's whole text. A text that stands in several places is listed once, with all of them."""
    places = {}
    for place, text in list_pack(pack):
        places.setdefault(text, []).append(place)

    parts = [HEAD]
    for text, where in places.items():
        comment = '; '.join(dict.fromkeys(where)).replace('*/', '* /')
        parts.append(f'\n/* Translators: {comment} */\n')
        if '%' in text:
            parts.append('/* xgettext:no-c-format */\n')
        parts.append(f'NC_("exercise", {quote(text)})\n')
    return ''.join(parts)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--check', action='store_true')
    parser.add_argument('header', type=pathlib.Path)
    parser.add_argument('pack', type=pathlib.Path)
    arguments = parser.parse_args()

    text = write(json.loads(arguments.pack.read_text('utf-8')))
    if not arguments.check:
        arguments.header.write_text(text, 'utf-8')
        return 0

    if arguments.header.exists() and arguments.header.read_text('utf-8') == text:
        return 0

    print(f'{arguments.header} is out of date. Run: build-aux/catalogue-strings.py po/catalogue-strings.h data/packs/core.json')
    return 1


if __name__ == '__main__':
    sys.exit(main())
