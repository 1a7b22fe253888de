# SPDX-License-Identifier: GPL-3.0-or-later
"""The base of all tests of whole windows."""
import os
import shutil
import sys
import tempfile
import unittest

from .servers import missing_tools
from .session import Session

SKIPPED = 77  # for Meson


class WindowTest(unittest.TestCase):
    """Starts the program that the environment's UNKNOT names; fails when it ends badly or complains.

    known is a list of pieces of complaints that are somebody else's fault; each wants a comment that says whose.
    """

    program = os.environ.get("UNKNOT", "unknot")
    known = ()

    def session(self, **kw):
        """A Session that ends with the test, the program with it; then its output is looked at."""
        session = self.enterContext(Session(**kw))
        session.restart = lambda *words, **kw: self.restart(session, *words, **kw)
        self.addCleanup(self.check, session)
        return session

    def start(self, *words, size=(1280, 800), looks=None, clock=None, env=None, preferences=None, profile=None, **kw):
        """Open the program with these words of its command line; return the Session.

        preferences: written before the start, {"first-run-done": True}. profile: a folder that outlives the session.
        """
        options = {"size": size, "env": env, "profile": profile}
        if looks:
            options["looks"] = looks
        session = self.session(**options)
        if preferences:
            session.set_preferences(**preferences)
        session.start(self.program, *words, clock=clock, **kw)
        return session

    def restart(self, session, *words, **kw):
        """Close the program, see that it ended well, and open it again in the same folders."""
        self.check(session)
        session.start(self.program, *words, **kw)

    def check(self, session):
        """Close the program if it still runs; it must have ended by itself with status 0 and said nothing ill."""
        if not session.app:
            return
        running = session.app.poll() is None
        status = session.stop()
        faults = [line for line in session.faults() if not any(word in line for word in self.known)]
        if faults or (running and status):
            self.fail(f"the program ended with status {status} and said:\n{session.output()}")

    def folder(self):
        """A folder that vanishes with the test: for a profile, or for files that the program shall find."""
        path = tempfile.mkdtemp(prefix="unknot-test-")
        self.addCleanup(shutil.rmtree, path, ignore_errors=True)
        return path


def main():
    """Run the tests of the calling file; where the tools are missing, say which and be counted as skipped."""
    lacks = missing_tools()
    if lacks:
        print("skipped: this machine lacks " + ", ".join(lacks))
        sys.exit(SKIPPED)
    unittest.main(verbosity=2)
