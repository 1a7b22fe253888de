# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the set-up says, asks and writes down. Sourced, not run.

# All that is said goes to stderr: stdout belongs to the command that was asked for.
say () { printf '%s\n' "$*" >&2; }

fail () {
  printf 'Unknot: %s\n' "$*" >&2
  exit 1
}

# logged NAME CMD…: runs CMD with its output in the log NAME, whose path is left in $log.
logged () {
  log=$cache/logs/$1.log
  shift
  mkdir -p "$cache/logs" 2>/dev/null || fail_cache
  { printf '$ %s\n' "$*" > "$log"; } 2>/dev/null || fail_cache
  "$@" >> "$log" 2>&1 < /dev/null
}

# because: a sentence on why the command behind $log failed and what to do about it.
because () {
  if grep -qiE 'no space left on device|disk quota exceeded|enough free space|write error' "$log"; then
    echo 'The disk is full: make some room, then call this again.'
  elif grep -qiE 'temporary failure|could not resolve|could not connect|unable to connect|network is unreachable|no route to host|connection (timed out|refused|failed)' "$log"; then
    echo 'The package server could not be reached: check the network, then call this again.'
  elif grep -qiE 'could not get lock|unable to acquire|unable to lock' "$log"; then
    echo 'Another package manager is at work: wait until it is done, then call this again.'
  elif grep -qiE 'permission denied|operation not permitted|read-only file system|are you root|password is required|not in the sudoers' "$log"; then
    echo 'The rights for that are missing: call this as root or as somebody who may, then it goes on.'
  else
    echo 'The log says why; calling this again starts that step afresh.'
  fi
}

# fail_logged SENTENCE: ends with the sentence, the reason and the way to the log.
fail_logged () { fail "$1 $(because) Log: $log"; }

fail_cache () {
  fail "$cache cannot be written to. Make room on that disk or get the right to write there," \
    "or choose another place with XDG_CACHE_HOME, then call this again."
}

# agree QUESTION: asks. --yes and the absence of a terminal mean yes.
agree () {
  local answer
  if [ "$yes" = yes ] || ! [ -t 0 ] || ! [ -t 2 ]; then
    return 0
  fi
  printf '%s [Y/n] ' "$1" >&2
  read -r answer || answer=n
  case $answer in
    ''|[Yy]*) return 0 ;;
    *) return 1 ;;
  esac
}

# locked FILE CMD…: runs CMD while nobody else holds the lock FILE.
locked () {
  local file=$1 fd
  shift
  mkdir -p "${file%/*}" 2>/dev/null || fail_cache
  { exec {fd}> "$file"; } 2>/dev/null || fail_cache
  if ! flock -n "$fd"; then
    say 'Somebody else is setting this up at the moment. Waiting …'
    flock "$fd"
  fi
  "$@"
  exec {fd}>&-
}

# enough_room DIRECTORY MIB WHAT: ends with a sentence when there is less room than WHAT takes.
enough_room () {
  local free
  free=$(df --output=avail -m "$1" 2>/dev/null | tail -n 1 | tr -d ' ')
  if [ "${free:-$2}" -lt "$2" ]; then
    fail "The disk is too full: $3 takes about $2 MB in $1, and $free MB are free." \
      "Make some room (or choose another place with XDG_CACHE_HOME), then call this again."
  fi
}
