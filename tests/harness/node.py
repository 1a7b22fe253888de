# SPDX-License-Identifier: GPL-3.0-or-later
"""Widgets as a screen reader sees them.

The tree is read with plain D-Bus calls, a level at a time: one snapshot of 200 widgets takes 0.08 s and is never
stale, where libatspi needs a second and keeps a cache that may lag behind the program.
"""
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (Atspi for the names of roles and states only)

ATSPI = "org.a11y.atspi."
PROPERTIES = "org.freedesktop.DBus.Properties"
ROOT = "/org/a11y/atspi/accessible/root"
PATIENCE_MS = 10000

# Roles whose first action is to be pressed. Rows and days have none: they want the pointer.
PRESSED = {"button", "push button", "toggle button", "check box", "link", "menu item", "radio button", "switch"}


class Missing(AssertionError):
    """What a test waited for did not come."""


class Node:
    """One widget as a snapshot saw it: role, name, description, states (a set of words)."""

    def __init__(self, session, path, item, depth):
        self.session, self.path, self.depth = session, path, depth
        _, _, _, self.index, _, interfaces, self.name, role, self.description, (low, high) = item
        self.role = Atspi.Role(role).value_nick.replace("-", " ")
        self.interfaces = {name.removeprefix(ATSPI) for name in interfaces}
        bits = low | high << 32
        self.states = {Atspi.StateType(n).value_nick for n in range(64) if bits >> n & 1}

    def __repr__(self):
        states = " ".join(sorted(self.states - {"visible", "showing", "sensitive", "enabled"}))
        words = f"{self.role} {self.name!r}"
        if self.description:
            words += f" ({self.description})"
        return f"{words} {states}".rstrip()

    # --- Read ---

    def box(self):
        """x, y, width and height in pixels of the screen (of its own surface for what is in a popover)."""
        return self.call("Component", "GetExtents", "(u)", 1)[0]

    def text(self):
        return self.call("Text", "GetText", "(ii)", 0, -1)[0]

    def value(self):
        return self.get("Value", "CurrentValue")

    def parent(self):
        return self.session.tree.parent(self)

    def inside(self):
        """This widget and all that is in it, as the same snapshot saw them."""
        return self.session.tree.under(self)

    # --- Act ---

    def click(self):
        """Press by the widget's own action; with the pointer where it has none (rows, calendar days)."""
        if self.role in PRESSED and "Action" in self.interfaces and self.get("Action", "NActions"):
            self.call("Action", "DoAction", "(i)", 0)
        else:
            self.point()

    def point(self, button=1, times=1):
        """Move the pointer to the middle and press a button."""
        x, y, width, height = self.box()
        self.session.xdo("mousemove", x + width // 2, y + height // 2)
        self.session.xdo("click", "--repeat", times, "--delay", 60, button)

    def select(self):
        """Select this row of a list through the list's Selection interface."""
        self.parent().call("Selection", "SelectChild", "(i)", self.index)

    def set_text(self, text):
        self.call("EditableText", "SetTextContents", "(s)", text)

    def set_value(self, value):
        self.session.call(self.path, PROPERTIES, "Set", GLib.Variant(
            "(ssv)", (ATSPI + "Value", "CurrentValue", GLib.Variant("d", value))))

    def focus(self):
        self.call("Component", "GrabFocus")

    # --- Wire ---

    def call(self, interface, method, signature=None, *values):
        value = GLib.Variant(signature, values) if signature else None
        return self.session.call(self.path, ATSPI + interface, method, value)

    def get(self, interface, name):
        return self.session.call(self.path, PROPERTIES, "Get", GLib.Variant("(ss)", (ATSPI + interface, name)))[0]


class Tree:
    """All widgets at one moment, in reading order."""

    def __init__(self, session):
        self.above, self.nodes = {}, []
        children = self.read_children(session)
        # Only after the walk does the cache know every widget; then one call tells all about all of them.
        items = {item[0][1]: item for item in session.call("/org/a11y/atspi/cache", ATSPI + "Cache", "GetItems")[0]}

        def visit(path, depth):
            if path in items:
                self.nodes.append(Node(session, path, items[path], depth))
            for child in children.get(path, []):
                self.above[child] = path
                visit(child, depth + 1)

        visit(ROOT, 0)
        self.by_path = {node.path: node for node in self.nodes}

    @staticmethod
    def read_children(session):
        """Who is in whom, breadth first, every level at once."""
        context, children, level = GLib.MainContext.default(), {}, [ROOT]
        while level:
            waiting = set(level)

            def answer(bus, result, path):
                waiting.discard(path)
                try:
                    children[path] = [child for _, child in bus.call_finish(result).unpack()[0]]
                except GLib.Error:  # gone meanwhile
                    children[path] = []

            for path in level:
                session.a11y.call(session.name, path, ATSPI + "Accessible", "GetChildren", None, None, 0, PATIENCE_MS,
                                  None, answer, path)
            while waiting:
                context.iteration(True)
            level = [child for path in level for child in children[path] if child not in children]
        return children

    def parent(self, node):
        return self.by_path[self.above[node.path]]

    def under(self, node):
        first = next(i for i, other in enumerate(self.nodes) if other.path == node.path)
        last = next((i for i in range(first + 1, len(self.nodes)) if self.nodes[i].depth <= node.depth), len(self.nodes))
        return self.nodes[first:last]

    def __str__(self):
        return "\n".join("  " * node.depth + repr(node) for node in self.nodes)
