# SPDX-License-Identifier: GPL-3.0-or-later
"""The servers that a window needs, and the tools that a test needs."""
import glob
import os
import shutil
import signal
import subprocess

TOOLS = ("Xvfb", "xdotool", "xsettingsd", "dbus-daemon", "import")


def missing_tools():
    """What this machine lacks for tests of whole windows, as names."""
    lacks = [tool for tool in TOOLS if not shutil.which(tool)]
    for module in "gi", "Xlib":
        try:
            __import__(module)
        except ImportError:
            lacks.append(f"python3 module {module}")
    if "python3 module gi" not in lacks:
        import gi
        try:
            gi.require_version("Atspi", "2.0")
        except ValueError:
            lacks.append("Atspi-2.0 typelib")
    if not any(os.path.exists(folder + "/dbus-1/services/org.a11y.Bus.service") for folder in data_folders()):
        lacks.append("at-spi2-core")
    return lacks


def data_folders():
    return (os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":")


def find_faketime():
    """The path of libfaketime, or None."""
    for pattern in ("/usr/lib/*/faketime/libfaketime.so.1", "/usr/lib*/faketime/libfaketime.so.1",
                    "/usr/local/lib/faketime/libfaketime.so.1", "/app/lib/faketime/libfaketime.so.1"):
        for path in glob.glob(pattern):
            return path
    if shutil.which("faketime"):  # it tells its library to what it starts
        words = subprocess.run(["faketime", "+0", "printenv", "LD_PRELOAD"], stdout=subprocess.PIPE, text=True).stdout
        return next((word for word in words.replace(":", " ").split() if "faketime" in word), None)
    return None


def spawn(command, flag, **kw):
    """Start a server that tells its address on a pipe; return the process and the address."""
    r, w = os.pipe()
    process = subprocess.Popen([*command, flag.format(w)], pass_fds=[w],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **kw)
    os.close(w)
    with os.fdopen(r) as pipe:
        address = pipe.readline().strip()
    if not address:
        raise RuntimeError(f"{command[0]} did not start")
    return process, address


def start_display(width, height):
    """Start an X server without a screen; return the process and its DISPLAY."""
    server, number = spawn(["Xvfb", "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset", "-displayfd"],
                           "{}")
    return server, ":" + number


def start_bus(env):
    """Start a session bus; return the process and its address."""
    return spawn(["dbus-daemon", "--session", "--nofork"], "--print-address={}", env=env)


def end(process, within=10):
    """Ask a server to end; insist when it does not."""
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(within)
        except subprocess.TimeoutExpired:
            process.kill()
    process.wait()
