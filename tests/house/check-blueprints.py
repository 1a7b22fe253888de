#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-blueprints.py COMPILER SOURCES: Blueprint has nothing to say against any interface file below SOURCES.

Its warnings leave the build as it is, so nothing else would notice them.
"""
import pathlib
import subprocess
import sys
import tempfile


def main(compiler, sources):
    files = sorted(pathlib.Path(sources).rglob("*.blp"))
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run([compiler, "batch-compile", folder, sources, *files],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    print(done.stdout, end="")
    return 1 if done.stdout.strip() or done.returncode or not files else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
