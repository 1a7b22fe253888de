# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that the session bus starts, as a click in the desktop's menu does."""
import os
import shlex
import signal
import subprocess
import time

from gi.repository import GLib

from .node import PATIENCE_MS

BUS = "org.freedesktop.DBus"


class Activated:
    """What subprocess.Popen is for a child, for a program that the bus started."""

    def __init__(self, pid, command):
        self.pid, self.args, self.returncode = pid, command, None

    def poll(self):
        """None while it runs. Nobody but the bus hears the status of its end, so that counts as 0."""
        try:
            with open(f"/proc/{self.pid}/stat", encoding="utf-8") as file:
                if file.read().rpartition(")")[2].split()[0] not in "ZX":
                    return None
        except OSError:
            pass
        self.returncode = 0
        return self.returncode

    def wait(self, timeout=60):
        end = time.monotonic() + timeout
        while self.poll() is None:
            if time.monotonic() > end:
                raise subprocess.TimeoutExpired(self.args, timeout)
            time.sleep(0.02)
        return self.returncode

    def terminate(self):
        os.kill(self.pid, signal.SIGTERM)

    def kill(self):
        os.kill(self.pid, signal.SIGKILL)


def call_bus(bus, method, signature=None, *values):
    value = GLib.Variant(signature, values) if signature else None
    return bus.call_sync(BUS, "/org/freedesktop/DBus", BUS, method, value, None, 0, PATIENCE_MS, None).unpack()


def offer(session, command, env):
    """Tell the session bus how to start the program, and what with."""
    folder = session.profile + "/data/dbus-1/services"
    os.makedirs(folder, exist_ok=True)
    words = " ".join(map(shlex.quote, [*command, "--gapplication-service"]))
    script = session.folder + "/activated"
    with open(script, "w", encoding="utf-8") as file:
        file.write(f"#!/bin/sh\nexec {words} >>{shlex.quote(session.log)} 2>&1\n")
    os.chmod(script, 0o700)
    with open(f"{folder}/{session.app_id}.service", "w", encoding="utf-8") as file:
        file.write(f"[D-BUS Service]\nName={session.app_id}\nExec={script}\n")
    call_bus(session.bus, "UpdateActivationEnvironment", "(a{ss})", env)
    call_bus(session.bus, "ReloadConfig")


def find_program(session, command):
    """The program behind the application id, once the bus has started it."""
    pid = call_bus(session.bus, "GetConnectionUnixProcessID", "(s)", session.app_id)[0]
    return Activated(pid, command)
