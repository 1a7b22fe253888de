#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What a person types first: help, and words that are not understood.
. "$(dirname "$0")/check.sh"

help_is_there () {
  local command said
  for command in run test shell sid; do
    said=$("$source_root/build-aux/$command" --help)
    says "$said" "Usage: build-aux/$command"
    says "$said" --yes
  done
  [ ! -e "$nest/cache" ]
}

unknown_options_are_refused () {
  local command
  for command in run test shell; do
    if [ "$command" = run ]; then continue; fi # there they belong to the app
    fails "$source_root/build-aux/$command" --nonsense
    says "$said" 'There is no option --nonsense'
  done
}

a_test_that_cannot_start_says_failed () {
  fails "$source_root/build-aux/test" --nonsense
  same "$(tail -n 1 <<< "$said")" '0 passed, 1 failed, 0 skipped'
}

ci_runs_the_documented_command () {
  grep -q 'build-aux/test" --yes' "$source_root/.ci/run"
}

cache_that_cannot_be_written_is_a_sentence () {
  echo in the way > "$nest/cache"
  printf 'ID=debian\nVERSION_ID="12"\n' > "$nest/os-release"
  stub apt-cache <<< 'exit 0'
  stub dpkg-query <<< 'for p in bubblewrap debian-archive-keyring mmdebstrap uidmap; do echo "installed $p"; done'
  stub pkg-config <<< 'exit 1'
  export os_release=$nest/os-release
  fails "$source_root/build-aux/test" --yes
  says "$said" 'cannot be written to'
  same "$(tail -n 1 <<< "$said")" '0 passed, 1 failed, 0 skipped'
}

check '/commands/help' help_is_there
check '/commands/unknown-option' unknown_options_are_refused
check '/commands/test/last-line' a_test_that_cannot_start_says_failed
check '/commands/ci' ci_runs_the_documented_command
check '/commands/cache-in-the-way' cache_that_cannot_be_written_is_a_sentence
done_checking
