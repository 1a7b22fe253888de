# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of flows share: a person who has been here before, the keyboard, and the file that is left behind."""
import json
import os

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

from harness import WindowTest  # noqa: E402
from harness.node import ATSPI, PATIENCE_MS  # noqa: E402

SOURCE = os.environ["UNKNOT_SOURCE"]

# Somebody who has answered the questions of the first run.
ANSWERED = {"first_run_done": True, "safety_answer": "no", "safety_checked": "2026-11-20"}

FOCUSED = int(Atspi.StateType.FOCUSED)

# A Monday morning.
MONDAY = "@2026-11-23 09:00:00"


class Flow(WindowTest):
    def open(self, *words, clock=MONDAY, preferences=None, plan=None, **kw):
        """Start as that person; plan: weekdays (Monday is 1) that hold from 1 November 2026 on."""
        profile = kw.pop("profile", None) or self.folder()
        if plan:
            self.write(profile, "progress.json", json.dumps(make_document(plan)))
        return self.start(*words, clock=clock, preferences=ANSWERED | (preferences or {}), profile=profile, **kw)

    def write(self, profile, name, content):
        """Put a file into the person's data folder before the start; return its path."""
        path = f"{profile}/data/unknot/{name}"
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        return path

    def journal(self, app):
        """progress.json as it is on the disk, held against its schema."""
        with open(app.file("progress.json"), encoding="utf-8") as file:
            document = json.load(file)
        try:
            import jsonschema
        except ImportError:
            return document
        with open(f"{SOURCE}/data/schema/progress.schema.json", encoding="utf-8") as file:
            jsonschema.validate(document, json.load(file))
        return document

    def records(self, app):
        return [record for record in self.journal(app)["records"] if not record.get("deleted")]

    def focus(self, app):
        """The innermost widget that has the focus, or None."""
        nodes = [node for node in app.all() if "focused" in node.states]
        return nodes[-1] if nodes else None

    def find_dialog(self, app, name):
        """Wait for that dialog, until it is all there: libadwaita 1.7 never closes one that is told to while it opens."""
        node = app.find("dialog", name)
        for _ in range(2):
            self.has_focus(node)
            app.settle(within=1)  # a caret blinks for ever

    def leave_dialog(self, app, name):
        """Close a dialog that find_dialog() has found."""
        app.key("Escape")
        app.gone("dialog", name)

    def has_focus(self, node):
        """Whether the widget has the focus, once the program has seen all keys that were pressed."""
        for _ in range(5):  # a turn of its main loop each, and of each event that waits for it
            low, _high = node.call("Accessible", "GetState")[0]
        return bool(low >> FOCUSED & 1)

    def move_to(self, app, role, name, key="Tab", most=40):
        """Press that key until the focus is on the widget: it has to be within reach of a keyboard."""
        app.find(role, name)
        nodes = app.all(role, name, state="focusable")
        for _ in range(most):
            for node in nodes:
                if self.has_focus(node):
                    return node
            app.key(key)
        self.fail(f"{most} times {key} did not lead to the {role} {name!r} in\n{app.dump()}")

    def press(self, app, role, name, **kw):
        """Go to a button by keyboard and press it."""
        self.move_to(app, role, name, **kw)
        app.key("space")


class Ear:
    """Hears what is announced, as a screen reader does. Make it before there is anything to hear."""

    def __init__(self, app):
        self.app, self.heard = app, []
        app.a11y.call_sync("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", ATSPI + "Registry", "RegisterEvent",
                           GLib.Variant("(sass)", ("object:announcement", [], "")), None, 0, PATIENCE_MS, None)
        app.a11y.signal_subscribe(None, ATSPI + "Event.Object", "Announcement", None, None, Gio.DBusSignalFlags.NONE, self.note)

    def note(self, _bus, _sender, _path, _interface, _member, value):
        self.heard.append(value.unpack()[3])

    def listen(self):
        """All that was announced so far. The program has been asked something since, so that no more is on its way."""
        self.app.let_it_settle()
        while GLib.MainContext.default().iteration(False):
            pass
        return self.heard


def make_document(weekdays, **members):
    """A whole progress.json, with a plan on these weekdays."""
    entry = {"id": "11111111-1111-4111-8111-111111111111", "modified": 1793520000000, "from": "2026-11-01",
             "pattern": "weekdays", "weekdays": weekdays, "routine": "corrective", "care": "daily-care"}
    return {"format": "unknot-progress", "version": 1, "plan": [entry], "records": [], "days": []} | members
