#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-install.py BUILD DATADIR: what the desktop needs goes where the desktop looks, and the files agree with each other."""
import configparser
import json
import os
import sys
import xml.etree.ElementTree as ET

APP = "io.github.unknot_app.Unknot"
PROGRAM = "unknot"
WANTED = (f"applications/{APP}.desktop", f"metainfo/{APP}.metainfo.xml", f"dbus-1/services/{APP}.service",
          f"glib-2.0/schemas/{APP}.gschema.xml", f"icons/hicolor/scalable/apps/{APP}.svg",
          f"icons/hicolor/symbolic/apps/{APP}-symbolic.svg")


def read_sections(path):
    parser = configparser.RawConfigParser(delimiters="=")
    parser.optionxform = str
    parser.read(path, encoding="utf-8")
    return parser


def faults(build, datadir):
    with open(f"{build}/meson-info/intro-installed.json", encoding="utf-8") as file:
        source_of = {goal: source for source, goal in json.load(file).items()}
    for folder, _, names in os.walk(source_of.get(f"{datadir}/icons/hicolor", "")):
        for name in names:
            path = os.path.join(folder, name)
            source_of[path.replace(source_of[f"{datadir}/icons/hicolor"], f"{datadir}/icons/hicolor")] = path
    sounds = source_of.get(f"{datadir}/unknot/sounds", "")
    for sound in "tick", "start", "halfway", "three-two-one", "rest", "change", "done":
        path = f"{sounds}/{sound}.ogg"
        if not os.path.exists(path):
            yield f"The sound {sound} is not installed."
        elif os.path.getsize(path) >= 10000:
            yield f"The sound {sound} is larger than it need be."
    lacking = [name for name in WANTED if f"{datadir}/{name}" not in source_of]
    yield from (f"{name} is not installed." for name in lacking)
    if lacking:
        return
    desktop = read_sections(source_of[f"{datadir}/{WANTED[0]}"])
    entry = desktop["Desktop Entry"]
    if entry["Icon"] != APP:
        yield "The desktop entry names an icon that is not installed."
    if entry.getboolean("DBusActivatable"):
        service = read_sections(source_of[f"{datadir}/{WANTED[2]}"])["D-BUS Service"]
        if service["Name"] != APP or "--gapplication-service" not in service["Exec"]:
            yield "The bus service does not start the desktop entry’s program."
    program = entry["Exec"].split()[0]
    if os.path.basename(program) != PROGRAM or program not in source_of:
        yield "The desktop entry does not name the program where it is installed."
    for action in filter(None, entry["Actions"].split(";")):
        if f"Desktop Action {action}" not in desktop:
            yield f"The desktop entry lacks its action {action}."
    metainfo = ET.parse(source_of[f"{datadir}/{WANTED[1]}"]).getroot()
    if metainfo.findtext("id") != APP or metainfo.findtext("launchable") != APP + ".desktop":
        yield "The metainfo is about another program."


def main():
    found = list(faults(*sys.argv[1:]))
    for fault in found:
        print(fault, file=sys.stderr)
    return 1 if found else 0


sys.exit(main())
