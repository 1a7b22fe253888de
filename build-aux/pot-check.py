#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hold the catalogue of sentences, po/unknot.pot, against the sources.

Without arguments: fail when po/POTFILES.in misses a source file with translatable text, names one that is not there,
or when po/unknot.pot lacks a sentence or has one too many (places in the sources and dates do not count).
With --update: bring po/POTFILES.in up to date, write po/unknot.pot afresh and take it into each po/LANGUAGE.po.
With --complete LANGUAGE…: fail when po/LANGUAGE.po lacks a sentence of the committed .pot, only guesses one (fuzzy),
or has one that msgfmt does not accept.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
POTFILES = os.path.join(TOP, "po", "POTFILES.in")
POT = os.path.join(TOP, "po", "unknot.pot")

# A call that marks a sentence, and the one form that xgettext would lose.
MARKED = re.compile(r'\b(?:N?C?_|n?gettext|g_dn?p?gettext2?)\s*\(\s*"')
SINGLE = re.compile(r"\bC?_\s*\(\s*'")

CUT_OFF = re.compile(r'(?<!%)%"$', re.M)

# As Meson's "glib" preset has them.
XGETTEXT = [
    "xgettext", "--from-code=UTF-8", "--add-comments=Translators", "--add-location=file",
    "--package-name=unknot", "--copyright-holder=The Unknot contributors",
    "--keyword=_", "--keyword=N_", "--keyword=C_:1c,2", "--keyword=NC_:1c,2",
    "--keyword=g_dcgettext:2", "--keyword=g_dngettext:2,3", "--keyword=g_dpgettext2:2c,3",
    "--flag=N_:1:pass-c-format", "--flag=C_:2:pass-c-format", "--flag=NC_:2:pass-c-format",
    "--flag=g_dngettext:2:pass-c-format", "--flag=g_strdup_printf:1:c-format",
    "--flag=g_string_printf:2:c-format", "--flag=g_string_append_printf:2:c-format",
    "--flag=g_error_new:3:c-format", "--flag=g_set_error:4:c-format", "--flag=g_print:1:c-format",
    "--flag=g_printerr:1:c-format",
]


def listed():
    """The files that POTFILES.in names."""
    with open(POTFILES, encoding="utf-8") as file:
        return [line.strip() for line in file if line.strip() and not line.startswith("#")]


def languages():
    with open(os.path.join(TOP, "po", "LINGUAS"), encoding="utf-8") as file:
        return [word for line in file if not line.startswith("#") for word in line.split()]


def sources():
    """Every source file that could hold words for people."""
    for room, _, names in os.walk(os.path.join(TOP, "src")):
        for name in names:
            if name.endswith((".c", ".h", ".blp", ".ui")):
                yield os.path.relpath(os.path.join(room, name), TOP)
    for folder, ends in ("data", (".desktop.in", ".metainfo.xml.in", ".gschema.xml")), ("po", (".h",)):
        for name in os.listdir(os.path.join(TOP, folder)):
            if name.endswith(ends):
                yield os.path.join(folder, name)


def has_words(path):
    """Whether the file holds sentences that must be listed; XML and desktop files always do."""
    if not path.endswith((".c", ".h", ".blp")):
        return not path.endswith(".ui") or 'translatable="' in read(path)
    return MARKED.search(read(path)) is not None


def read(path):
    with open(os.path.join(TOP, path), encoding="utf-8") as file:
        return file.read()


def list_faults():
    """What is wrong with POTFILES.in, as sentences."""
    names = listed()
    for name in names:
        if not os.path.exists(os.path.join(TOP, name)):
            yield f"po/POTFILES.in names {name}, which is not there."
        if names.count(name) > 1:
            yield f"po/POTFILES.in names {name} twice."
    for path in sorted(sources()):
        if path not in names and has_words(path):
            yield f"{path} has words for people, but po/POTFILES.in does not name it."
    yield from quote_faults()


def quote_faults():
    """Which Blueprint files mark a sentence that gets lost, as sentences."""
    for path in sorted(sources()):
        if path.endswith(".blp") and SINGLE.search(read(path)):
            yield f"{path} marks a text in 'single quotes', which xgettext loses: use double quotes."


def extract(output):
    """Run xgettext over all listed files; return what it complains of.

    Blueprint is read as C: its comments, quotes and _("…") are the same.
    """
    blueprints = [name for name in listed() if name.endswith(".blp")]
    others = [name for name in listed() if not name.endswith(".blp")]
    complaints = run_xgettext("--output", output, *others)
    if blueprints:
        complaints += run_xgettext("--language=C", "--join-existing", "--output", output, *blueprints)
    return complaints


def run_xgettext(*words):
    done = subprocess.run([*XGETTEXT, *words], cwd=TOP, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        sys.exit(done.stderr)
    return done.stderr


def entries(path):
    """The sentences of a .pot or .po with their comments for translators, without places, dates and flags."""
    with open(path, encoding="utf-8") as file:
        blocks = file.read().split("\n\n")
    found = set()
    for block in blocks[1:]:
        lines = [line for line in block.splitlines()
                 if line and not line.startswith(("#:", "#,", "#~", "#|", "msgstr"))]
        if any(line.startswith("msgid") for line in lines):
            found.add("\n".join(lines))
    return found


def pot_faults():
    """How the committed .pot differs from the sources, as sentences."""
    if not os.path.exists(POT):
        yield "po/unknot.pot is not there."
        return
    with tempfile.TemporaryDirectory() as folder:
        fresh = os.path.join(folder, "unknot.pot")
        complaints = extract(fresh)
        now, then = entries(fresh), entries(POT)
    if complaints:
        yield complaints.rstrip()
    for entry in sorted(now):
        # xgettext knows PRId64 and its kin, but not G_GINT64_FORMAT and its kin.
        if CUT_OFF.search(entry):
            yield f"xgettext reads only the beginning of this sentence; write %zu or PRId64:\n{entry}"
    for entry in sorted(now - then):
        yield f"po/unknot.pot lacks:\n{entry}"
    for entry in sorted(then - now):
        yield f"po/unknot.pot has what the sources no longer have:\n{entry}"


def unfinished(path, kind):
    """The sentences of a .po that msgattrib finds to be of this kind, as the .po has them."""
    done = subprocess.run(["msgattrib", "--no-obsolete", "--no-location", kind, path], stdout=subprocess.PIPE, text=True,
                          encoding="utf-8", check=True)
    return done.stdout.rstrip("\n").split("\n\n")[1:]


def language_faults(language):
    """What a translation that claims to be whole lacks, as sentences."""
    if language not in languages():
        yield f"po/LINGUAS does not name {language}."
        return
    path = os.path.join(TOP, "po", language + ".po")
    with tempfile.TemporaryDirectory() as folder:
        # A sentence that the .po has not heard of yet is untranslated too.
        merged = os.path.join(folder, language + ".po")
        subprocess.run(["msgmerge", "--quiet", "--no-fuzzy-matching", "--output-file", merged, path, POT], check=True)
        for entry in unfinished(merged, "--untranslated"):
            yield f"po/{language}.po has no translation of:\n{entry}"
        for entry in unfinished(merged, "--only-fuzzy"):
            yield f"po/{language}.po only guesses (fuzzy):\n{entry}"
        checked = subprocess.run(["msgfmt", "--check", "--output-file=" + os.devnull, merged], stderr=subprocess.PIPE,
                                 text=True, check=False)
    if checked.returncode:
        yield checked.stderr.rstrip()


def update_list():
    """Write POTFILES.in afresh under the comments at its head."""
    with open(POTFILES, encoding="utf-8") as file:
        head = [line for line in file if line.startswith("#")]
    names = sorted(path for path in set(sources()) if has_words(path))
    with open(POTFILES, "w", encoding="utf-8") as file:
        file.writelines([*head, *(name + "\n" for name in names)])


def update():
    update_list()
    print(extract(POT), end="", file=sys.stderr)
    for language in languages():
        path = os.path.join(TOP, "po", language + ".po")
        subprocess.run(["msgmerge", "--quiet", "--update", "--backup=none", "--add-location=file", path, POT], check=True)
        print(language, end=": ", flush=True)
        subprocess.run(["msgfmt", "--check", "--statistics", "--output-file=" + os.devnull, path], check=True,
                       stderr=subprocess.STDOUT)


def report(faults):
    """Print what is wrong; return what the program ends with."""
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update", action="store_true", help="write the .pot and bring the translations up to date")
    parser.add_argument("--complete", metavar="LANGUAGE", nargs="+", help="hold these translations against the .pot instead")
    options = parser.parse_args()
    if options.complete:
        return report([fault for language in options.complete for fault in language_faults(language)])
    faults = list(quote_faults() if options.update else list_faults())
    if not faults and options.update:
        update()
    elif not faults:
        faults = list(pot_faults())
    report(faults)
    if faults and not options.update:
        print("build-aux/update-po refreshes the catalogue of sentences.", file=sys.stderr)
    return 1 if faults else 0


sys.exit(main())
