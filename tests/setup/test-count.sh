#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The last line of build-aux/test.
. "$(dirname "$0")/check.sh"

# meson_said: a build whose tests ended like this, a result a word.
meson_said () {
  local result
  mkdir -p "$nest/build/meson-logs" "$nest/build/meson-info"
  echo '[{"name": "x", "suite": ["unknot:core"]}, {"name": "y", "suite": ["unknot:ui"]}]' > "$nest/build/meson-info/intro-tests.json"
  for result in "$@"; do
    printf '%s\n' "{\"name\": \"core / $result\", \"result\": \"$result\", \"duration\": 1.5, \"stdout\": \"not ok 1 - /a\\nthe end\"}"
  done > "$nest/build/meson-logs/testlog.json"
}

count_tests () { python3 "$source_root/build-aux/lib/count-tests.py" "$nest/build" "$@"; }

last_line () { tail -n 1 <<< "$1"; }

all_passed () {
  meson_said OK EXPECTEDFAIL SKIP OK
  same "$(count_tests 0)" '3 passed, 0 failed, 1 skipped'
}

some_failed () {
  meson_said OK FAIL TIMEOUT ERROR UNEXPECTEDPASS INTERRUPT SKIP
  fails count_tests 1
  same "$(last_line "$said")" '1 passed, 5 failed, 1 skipped'
  says "$said" 'core / TIMEOUT: TIMEOUT after 1.5 s'
  says "$said" 'the end'
}

none_ran () {
  meson_said
  fails count_tests 0
  same "$(last_line "$said")" '0 passed, 1 failed, 0 skipped'
  rm -r "$nest/build"
  fails count_tests 1
  same "$(last_line "$said")" '0 passed, 1 failed, 0 skipped'
}

an_unknown_suite_is_told () {
  meson_said OK
  fails count_tests 0 core nonsense
  says "$said" 'no test belongs to nonsense. There are: core, ui.'
  same "$(last_line "$said")" '1 passed, 1 failed, 0 skipped'
}

meson_failed_by_itself () {
  meson_said OK
  fails count_tests 2
  same "$(last_line "$said")" '1 passed, 1 failed, 0 skipped'
}

check '/count/passed' all_passed
check '/count/failed' some_failed
check '/count/none' none_ran
check '/count/unknown-suite' an_unknown_suite_is_told
check '/count/meson-failed' meson_failed_by_itself
done_checking
