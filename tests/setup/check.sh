# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A few words for tests of shell functions, in TAP. Each case runs in a shell of its own, with a home, a cache and
# a PATH of its own, in which stand-ins come first. Sourced by the tests.

source_root=${UNKNOT_SOURCE:-$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)}
nest=$(mktemp -d "${TMPDIR:-/tmp}/unknot-setup-XXXXXX")
trap 'rm -rf "$nest" "$nest.said"' EXIT
real_path=/usr/bin:/bin:/usr/sbin:/sbin
count=0

# stub NAME: a stand-in for a command, its script on stdin.
stub () {
  mkdir -p "$nest/bin"
  { echo '#!/usr/bin/env bash'; cat; } > "$nest/bin/$1"
  chmod +x "$nest/bin/$1"
}

# load: the functions of the set-up, as the commands have them.
load () {
  # shellcheck source=/dev/null
  . "$source_root/build-aux/lib/setup.sh"
}

fresh_nest () {
  rm -rf "${nest:?}"/*
  mkdir -p "$nest/bin" "$nest/home"
}

# run_apart FUNCTION: in the background, as a shell that is waited for in a condition forgets its set -e.
run_apart () {
  (set -e; "$@") > "$nest.said" 2>&1 < /dev/null &
  wait $!
}

# check NAME FUNCTION: one line of TAP for a case; what it said is shown when it fails.
check () {
  local before=$PATH
  count=$((count + 1))
  fresh_nest
  export HOME=$nest/home XDG_CACHE_HOME=$nest/cache PATH=$nest/bin:$real_path
  unset XDG_RUNTIME_DIR DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS CI
  if run_apart "$2"; then
    echo "ok $count - $1"
  else
    echo "not ok $count - $1"
    sed 's/^/# /' "$nest.said"
  fi
  PATH=$before
}

done_checking () { echo "1..$count"; }

same () {
  if [ "$1" != "$2" ]; then
    echo "expected '$2', got '$1'"
    exit 1
  fi
}

says () {
  if ! grep -qF -- "$2" <<< "$1"; then
    echo "'$2' is missing in: $1"
    exit 1
  fi
}

# not CMD…: a plain ! is no condition for set -e.
not () {
  if "$@"; then
    echo "should have been false: $*"
    exit 1
  fi
}

# gone PID: waits for the end of a process that is not our child; a dead one may lie about for a while.
gone () {
  for _ in {1..100}; do
    if ! kill -0 "$1" 2> /dev/null || grep -q '^[0-9]* ([^)]*) Z' "/proc/$1/stat"; then
      return 0
    fi
    sleep 0.02
  done
  echo "process $1 is still there"
  exit 1
}

# fails CMD…: runs CMD in a shell of its own, where it must fail; what it said is left in $said.
fails () {
  local status=0
  (set -e; "$@") > "$nest/said.txt" 2>&1 &
  wait $! || status=$?
  said=$(cat "$nest/said.txt")
  if [ "$status" = 0 ]; then
    echo "should have failed: $*; said: $said"
    exit 1
  fi
}
