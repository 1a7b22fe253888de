# SPDX-License-Identifier: GPL-3.0-or-later
"""A display, a session bus, an accessibility bus and a person's empty folders; in them one program."""
import os
import re
import shutil
import subprocess
import tempfile
import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402
from Xlib import display, error  # noqa: E402
from Xlib.protocol import event  # noqa: E402

from . import activation, servers  # noqa: E402
from .looks import Looks  # noqa: E402
from .node import ATSPI, PATIENCE_MS, ROOT, Missing, Tree  # noqa: E402

APP = "io.github.unknot_app.Unknot"
HERE = os.path.dirname(os.path.abspath(__file__))

# A window without a compositor has a grey frame of five pixels: away with it, so that 360 means 360.
FRAMELESS = "window.csd, window.solid-csd { padding: 0; margin: 0; border: none; border-radius: 0; box-shadow: none; }\n"

# What no program of ours may say.
FAULT = re.compile(r"-(?:WARNING|CRITICAL|ERROR) \*\*|\(process:\d+\)|runtime error:|AddressSanitizer|LeakSanitizer")

# How much longer than usual to wait: set it on slow machines.
PATIENCE = float(os.environ.get("UNKNOT_TEST_PATIENCE", "1"))


class Session:
    """Where one person sits. start() opens the program; the session ends with the `with` block.

    size is that of the screen. looks says how windows look. env is added to the program's environment.
    profile is the folder for the person's files; without it, one that vanishes with the session.
    """

    def __init__(self, size=(1280, 800), looks=Looks(), env=None, profile=None):
        self.size, self.looks, self.extra = size, looks, env or {}
        self.servers, self.app, self.name, self.app_id, self.tree = [], None, None, APP, None
        self.given_profile = profile

    # --- Life of the session ---

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="unknot-test-")
        try:
            self.open()
        except BaseException:
            self.__exit__()
            raise
        return self

    def open(self):
        self.profile = self.given_profile or self.folder + "/profile"
        os.makedirs(self.profile, exist_ok=True)
        runtime = self.folder + "/runtime"
        os.mkdir(runtime, 0o700)
        server, screen = servers.start_display(*self.size)
        self.servers.append(server)
        self.env = dict(os.environ, DISPLAY=screen, XDG_RUNTIME_DIR=runtime,
                        GDK_BACKEND="x11", GSK_RENDERER="cairo", GDK_DISABLE="gl,vulkan", GDK_DEBUG="no-portals",
                        GTK_A11Y="atspi", GSETTINGS_BACKEND="keyfile", ADW_DISABLE_PORTAL="1")
        self.env.pop("WAYLAND_DISPLAY", None)
        self.use_profile(self.profile)
        with open(self.folder + "/xsettings", "w", encoding="utf-8") as file:
            file.write(self.looks.xsettings())
        self.servers.append(subprocess.Popen(["xsettingsd", "-c", self.folder + "/xsettings"], env=self.env,
                                             stderr=subprocess.DEVNULL))
        server, address = servers.start_bus(self.env)
        self.servers.append(server)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = address
        self.bus = connect(address)
        self.a11y = connect(self.bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress",
                                               None, None, 0, PATIENCE_MS, None).unpack()[0])

    def __exit__(self, *error):
        if self.app and self.app.poll() is None:
            self.stop()
        for server in reversed(self.servers):
            servers.end(server)
        shutil.rmtree(self.folder, ignore_errors=True)

    # --- The person's folders ---

    def use_profile(self, folder):
        self.profile = folder
        for kind in "config", "data", "cache", "state":
            os.makedirs(f"{folder}/{kind}", exist_ok=True)
            self.env[f"XDG_{kind.upper()}_HOME"] = f"{folder}/{kind}"
        os.makedirs(f"{folder}/config/gtk-4.0", exist_ok=True)
        with open(f"{folder}/config/gtk-4.0/gtk.css", "w", encoding="utf-8") as file:
            file.write(FRAMELESS)

    def file(self, *names):
        """A path in the program's own data folder: file("progress.json")."""
        return os.path.join(self.profile, "data", "unknot", *names)

    def set_preferences(self, **values):
        """Write preferences before the start: set_preferences(first_run_done=True, safety_answer="no")."""
        write_preferences(self.profile, **values)

    # --- The clock ---

    def clock_options(self, clock):
        """The environment that gives the program a clock of its own."""
        if not clock:
            return {}
        library = servers.find_faketime()
        if not library:
            raise RuntimeError("libfaketime is not installed")
        self.turn_clock(clock)
        # The times of files stay true: the program compares them with what another program wrote.
        return {"LD_PRELOAD": library, "FAKETIME_TIMESTAMP_FILE": self.folder + "/clock", "FAKETIME_CACHE_DURATION": "1",
                "FAKETIME_DONT_RESET": "1", "NO_FAKE_STAT": "1"}

    def turn_clock(self, clock):
        """Let time jump for a program that was started with a clock: "@2026-03-11 00:00:10". Timers see the jump too."""
        with open(self.folder + "/clock.new", "w", encoding="utf-8") as file:
            file.write(clock + "\n")
        os.replace(self.folder + "/clock.new", self.folder + "/clock")
        if self.app and self.app.poll() is None:
            time.sleep(1.1)  # libfaketime looks at that file once a second; what is done before would come before the jump

    # --- Life of the program ---

    def start(self, *command, clock=None, profile=None, env=None, app_id=APP, within=30, wait=True):
        """Start the program and wait until its window can be read.

        clock is libfaketime's word for the program alone: "+3d", "@2030-01-01 08:00:00", "+0 x60". It scales timers too.
        profile is another person's folder, for instance that of an earlier start.
        With wait=False, it returns at once; call wait_for_window() later.
        """
        self.prepare(command, clock, profile, env, app_id)
        with open(self.log, "wb") as log:
            self.app = subprocess.Popen(command, env=self.program_env, stdout=log, stderr=log)
        if wait:
            self.wait_for_window(within)

    def prepare(self, command, clock, profile, env, app_id):
        """What a start of the program needs."""
        if self.app and self.app.poll() is None:
            raise RuntimeError("the program still runs: stop() it first")
        if profile:
            self.use_profile(profile)
        self.app_id, self.name, self.tree = app_id, None, None
        self.program_env = self.env | {"G_DEBUG": "fatal-criticals", "G_ENABLE_DIAGNOSTIC": "1"} | sanitizer_options()
        self.program_env |= build_options(command[0])
        self.program_env |= self.looks.environment() | self.clock_options(clock) | self.extra | (env or {})
        self.command, self.log = command, f"{self.folder}/program.log"

    def activate(self, *command, action=None, clock=None, profile=None, env=None, app_id=APP, within=30):
        """Let the session bus start the program, as the desktop's menu does; action is one of its desktop file."""
        self.prepare(command, clock, profile, env, app_id)
        open(self.log, "wb").close()
        activation.offer(self, command, self.program_env)
        if action:
            self.desktop_action(action)
        else:
            self.desktop("Activate", "(a{sv})", {})
        self.app = activation.find_program(self, command)
        self.wait_for_window(within)

    def call_again(self, *words, within=30):
        """Call the same program once more, as a second click on its icon does; return its exit status."""
        with open(self.log, "ab") as log:
            return subprocess.run([self.command[0], *words], env=self.program_env, stdout=log, stderr=log,
                                  timeout=within * PATIENCE).returncode

    def wait_for_window(self, within=30):
        self.wait(self.attach, within)

    def let_it_settle(self):
        """GTK enters itself in the registry before it knows its own windows, and is critical when it is asked for them in
        between. Its name it can tell at once: each answer is a turn of its main loop."""
        for _ in range(10):
            self.call(ROOT, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (ATSPI + "Accessible", "Name")))

    def attach(self):
        if self.app.poll() is not None:
            raise RuntimeError(f"the program ended with status {self.app.returncode}:\n{self.output()}")
        names = self.a11y.call_sync("org.a11y.atspi.Registry", ROOT, ATSPI + "Accessible", "GetChildren",
                                    None, None, 0, PATIENCE_MS, None).unpack()[0]
        if not names:
            return False
        if self.name != names[-1][0]:
            self.name = names[-1][0]
            self.let_it_settle()
        return any(node.role == "frame" for node in self.look().nodes)

    def stop(self, within=20):
        """Close the window, so that the program ends by itself; return its exit status."""
        # A dialog takes the first wish to close for itself, so it is said more than once. One that was told while it
        # opened stays for good (libadwaita 1.7), but the end of the program takes it along.
        for end in [self.close] * 3 + [self.quit, self.app.terminate, self.app.kill]:
            if self.app.poll() is None:
                try:
                    end()
                    self.wait_for_end(within * PATIENCE / 4)
                except (subprocess.SubprocessError, LookupError):
                    pass
        self.name = None
        return self.app.wait()

    def wait_for_end(self, within):
        """Until the program has ended; whether a session shall be saved is answered with yes."""
        deadline = time.monotonic() + within
        while True:
            try:
                return self.app.wait(min(1, within))
            except subprocess.TimeoutExpired:
                if time.monotonic() > deadline:
                    raise
            try:
                for button in self.all("button", lambda name: name in ("Save and Close", "Stop and Close")):
                    button.click()
            except (LookupError, GLib.Error, Missing):
                pass

    def kill(self):
        """End the program as a power cut does."""
        self.app.kill()
        self.app.wait()
        self.name = None

    def output(self):
        """All that the program said so far."""
        with open(self.log, encoding="utf-8", errors="replace") as file:
            return file.read()

    def faults(self):
        """The lines of its output that no program of ours may say."""
        return [line for line in self.output().splitlines() if FAULT.search(line)]

    # --- Look ---

    def look(self):
        """Take a snapshot of all widgets. It costs the program about 0.05 s."""
        self.tree = Tree(self)
        return self.tree

    def dump(self):
        return str(self.look())

    def all(self, role=None, name=None, state="showing", under=None):
        """The widgets of that role, name (a string or a function of it) and state; under: only those inside that one."""
        tree = self.look()
        nodes = tree.under(under) if under else tree.nodes
        return [node for node in nodes if (role is None or node.role == role) and state in node.states
                and (name is None or (name(node.name) if callable(name) else node.name == name))]

    def find(self, role=None, name=None, within=10, pause=0.02, **kw):
        """The first such widget; wait for it. Under a fast clock, pause longer between two looks."""
        try:
            return self.wait(lambda: self.all(role, name, **kw), within, pause)[0]
        except Missing:
            raise Missing(f"no {role} named {name!r} in\n{self.tree}") from None

    def gone(self, role=None, name=None, within=10, **kw):
        """Wait until there is no such widget."""
        try:
            self.wait(lambda: not self.all(role, name, **kw), within)
        except Missing:
            raise Missing(f"still a {role} named {name!r} in\n{self.tree}") from None

    def wait(self, ready, within=10, pause=0.02):
        """Ask again and again until ready() answers something true; return that."""
        end = time.monotonic() + within * PATIENCE
        while True:
            try:
                result = ready()
            except GLib.Error:  # a widget that went away meanwhile
                result = None
                if self.app.poll() is not None:
                    raise RuntimeError(f"the program ended with status {self.app.returncode}:\n{self.output()}") from None
            if result:
                return result
            if time.monotonic() > end:
                raise Missing("waited in vain")
            time.sleep(pause)

    def settle(self, within=5):
        """Wait until two pictures 0.15 s apart are the same."""
        before, end = self.picture(), time.monotonic() + within * PATIENCE
        while time.monotonic() < end:
            time.sleep(0.15)
            now = self.picture()
            if now == before:
                return
            before = now

    def picture(self):
        return subprocess.run(["import", "-window", "root", "ppm:-"], env=self.env, check=True, stdout=subprocess.PIPE).stdout

    def shot(self, path):
        """Write a picture of the whole screen, as PNG."""
        subprocess.run(["import", "-window", "root", path], env=self.env, check=True)

    # --- Act ---

    def quit(self):
        """Ask the program to end, as far as it has the action "quit"."""
        try:
            self.action("quit")
        except GLib.Error:
            pass

    def key(self, *keys):
        """Press keys by their X names: key("ctrl+a", "Return")."""
        self.xdo("key", *keys)

    def type(self, text):
        """Type on the US keyboard. Letters that it lacks: use set_text of the entry."""
        self.xdo("type", "--delay", 20, text)

    def action(self, name, parameter=None):
        """Activate an action over D-Bus, as the desktop does: "quit", "win.close"; parameter: text, number or GLib.Variant."""
        path = "/" + self.app_id.replace(".", "/").replace("-", "_")
        if name.startswith("win."):
            path += "/window/1"
        name = name.removeprefix("win.").removeprefix("app.")
        self.bus.call_sync(self.app_id, path, "org.gtk.Actions", "Activate",
                           GLib.Variant("(sava{sv})", (name, [] if parameter is None else [as_variant(parameter)], {})),
                           None, 0, PATIENCE_MS, None)

    def start_session(self, word, pause=0.02):
        """Start a session ("corrective", "exercise:cat-cow") and wait until its keys work: before, they would go elsewhere."""
        self.action("start-session", word)
        return self.find("button", "Pause", state="focused", pause=pause)

    def desktop_action(self, name):
        """What the desktop does for an action of the desktop file."""
        self.desktop("ActivateAction", "(sava{sv})", name, [], {})

    def desktop(self, method, signature, *values):
        path = "/" + self.app_id.replace(".", "/").replace("-", "_")
        self.bus.call_sync(self.app_id, path, "org.freedesktop.Application", method, GLib.Variant(signature, values),
                           None, 0, 30000, None)

    def window(self):
        """The program's newest window; a tooltip or a menu, which are windows to the display too, is none."""
        screen = display.Display(self.env["DISPLAY"])
        try:
            numbers = self.xdo("search", "--onlyvisible", "--pid", self.app.pid).split()
            return [number for number in numbers if not screen.create_resource_object(
                "window", int(number)).get_attributes().override_redirect][-1]
        except (IndexError, error.BadWindow):
            raise LookupError("no window is left") from None
        finally:
            screen.close()

    def resize(self, width, height):
        """Make the window that large, and put it into the upper left corner of the screen."""
        window = self.window()
        shape = dict(line.split("=") for line in self.xdo("getwindowgeometry", "--shell", window).split())
        if (shape["WIDTH"], shape["HEIGHT"]) != (str(width), str(height)):
            self.xdo("windowsize", "--sync", window, width, height)
        self.xdo("windowmove", window, 0, 0)

    def close(self):
        """Ask the window to close, as a window manager does."""
        screen = display.Display(self.env["DISPLAY"])
        window = screen.create_resource_object("window", int(self.window()))
        delete = (32, [screen.intern_atom("WM_DELETE_WINDOW"), 0, 0, 0, 0])
        window.send_event(event.ClientMessage(window=window, client_type=screen.intern_atom("WM_PROTOCOLS"), data=delete))
        screen.sync()
        screen.close()

    # --- Wire ---

    def xdo(self, *words):
        return subprocess.run(["xdotool", *map(str, words)], env=self.env, check=True, stdout=subprocess.PIPE, text=True,
                              timeout=30 * PATIENCE).stdout

    def call(self, path, interface, method, value=None):
        return self.a11y.call_sync(self.name, path, interface, method, value, None, 0, PATIENCE_MS, None).unpack()


def connect(address):
    flags = Gio.DBusConnectionFlags
    return Gio.DBusConnection.new_for_address_sync(
        address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)


def as_variant(value):
    if isinstance(value, GLib.Variant):
        return value
    kinds = {bool: "b", int: "i", float: "d", str: "s"}
    return GLib.Variant(kinds[type(value)], value)


def build_options(program):
    """Where a program that runs from its build folder finds its settings and translations; and no daemons that nobody ends."""
    quiet = {"PULSE_SERVER": "unix:/nowhere", "SPEECHD_CMD": "/bin/false"}
    folder = os.path.dirname(os.path.abspath(program))
    while not os.path.exists(folder + "/data/gschemas.compiled"):
        if folder == "/":
            return quiet
        folder = os.path.dirname(folder)
    return {**quiet, "GSETTINGS_SCHEMA_DIR": folder + "/data", "UNKNOT_LOCALEDIR": folder + "/po",
            "UNKNOT_SOUNDDIR": os.path.join(os.path.dirname(os.path.dirname(HERE)), "data", "sounds")}


def sanitizer_options():
    """For programs built with sanitizers; others do not read them. libfaketime has to come before ASan's own library."""
    return {"ASAN_OPTIONS": "verify_asan_link_order=0:abort_on_error=0:exitcode=23:detect_leaks=1",
            "UBSAN_OPTIONS": "halt_on_error=1:print_stacktrace=1",
            "LSAN_OPTIONS": f"suppressions={HERE}/lsan.supp:print_suppressions=0"}


def write_preferences(profile, **values):
    """Write preferences into the key file of that profile, beside those that are there."""
    path = f"{profile}/config/glib-2.0/settings/keyfile"
    os.makedirs(os.path.dirname(path), exist_ok=True)
    file = GLib.KeyFile()
    if os.path.exists(path):
        file.load_from_file(path, GLib.KeyFileFlags.NONE)
    for name, value in values.items():
        file.set_value(APP.replace(".", "/"), name.replace("_", "-"), as_variant(value).print_(False))
    file.save_to_file(path)


def read_preference(profile, name):
    """What that profile's key file says of a preference, as GVariant text; None where it says nothing."""
    file = GLib.KeyFile()
    try:
        file.load_from_file(f"{profile}/config/glib-2.0/settings/keyfile", GLib.KeyFileFlags.NONE)
        return file.get_value(APP.replace(".", "/"), name)
    except GLib.Error:
        return None
