# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Locales that a place lacks, made in the cache: nothing in the system is touched. Sourced, not run.

# Where they lie, for LOCPATH; empty while the place has all that is wanted.
locales=''

# person_locales: the locales that the environment names, e.g. de_DE.UTF-8 or ca_ES.UTF-8@valencia.
person_locales () {
  printenv | sed -nE 's/^(LANG|LC_[A-Z]+)=([a-z]{2,3}_[A-Z]{2}\.)(UTF-8|utf8)(@[a-z]+)?$/\2UTF-8\4/p' | sort -u
}

make_locale () {
  local folder=$1 name=$2 input
  input=${name/.UTF-8/}
  if [ -d "$folder/$name" ]; then
    return
  fi
  rm -rf "$folder/.$name"
  # localedef's status tells of warnings, too: what counts is what lies there afterwards.
  logged locale apart localedef --no-archive -i "$input" -f UTF-8 "$folder/.$name" || true
  if [ -d "$folder/.$name" ]; then mv -T "$folder/.$name" "$folder/$name"; fi
}

# prepare_locales NAME…: as LOCPATH hides what the system has, one that lacks makes all of them.
prepare_locales () {
  local name present lacking=no
  present=$(apart locale -a | sed 's/utf8/UTF-8/')
  for name in "$@"; do
    if ! grep -qxF "$name" <<< "$present"; then lacking=yes; fi
  done
  if [ "$lacking" = no ]; then
    return
  fi
  mkdir -p "$cache/locales/$place" 2>/dev/null || fail_cache
  for name in "$@"; do
    make_locale "$cache/locales/$place" "$name"
  done
  locales=$cache/locales/$place
}
