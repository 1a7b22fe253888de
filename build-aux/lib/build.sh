# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Configuring, building and installing. Sourced, not run.

# configure BUILD OPTION…: a build folder with these options; one that is half made, or made with others, goes.
configure () {
  local build=$1 wanted
  shift
  wanted="$place $source $*"
  if [ -e "$build/build.ninja" ] && [ "$(cat "$build/.configured" 2>/dev/null)" = "$wanted" ]; then
    return
  fi
  rm -rf "$build" 2>/dev/null && mkdir -p "$build" 2>/dev/null || fail_source
  say 'Configuring …'
  if ! logged configure apart meson setup "$build" "$@"; then
    show_log
    fail_logged 'Meson could not configure the build.'
  fi
  { printf '%s\n' "$wanted" > "$build/.configured"; } 2>/dev/null || fail_source
}

fail_source () {
  fail "$source cannot be written to. Make room on that disk or get the right to write there, then call this again."
}

show_log () { tail -n 40 "$log" >&2; }

build () {
  logged build apart ninja -C "$@"
  if ! grep -q '^ninja: no work to do' "$log"; then
    say 'Built.'
  fi
}

# build_or_fail BUILD TARGET…: an error of the compiler is shown in full, as its reader is who wrote the line.
build_or_fail () {
  say 'Building …'
  if ! build "$@"; then
    show_log
    fail_logged 'The build failed.'
  fi
}

# Builds that belong to a root or to a kind that is no more.
discard_old_builds () {
  local folder
  for folder in "$source"/_build/*-trixie-*/; do
    case ${folder%/} in
      *-"$place") ;;
      *)
        if [ -d "$folder" ] && [ "$place" != host ]; then rm -rf "$folder"; fi
        ;;
    esac
  done
}

# All that an installation is made from: what ninja has done, and the sources that are copied as they are.
install_state () {
  {
    echo "$1 $prefix"
    cat "$1/.ninja_log"
    cd "$source" && find . \( -path ./.git -o -path './_build*' -o -path './build*' \) -prune -o -type f -printf '%P %s %T@\n' | LC_ALL=C sort
  } 2>/dev/null | sha256sum
}

# install_build BUILD: into the private prefix, unless that is what lies there already.
install_build () {
  local state
  state=$(install_state "$1")
  if [ "$(cat "$prefix/.installed" 2>/dev/null)" = "$state" ]; then
    return
  fi
  say 'Installing …'
  rm -rf "$prefix" 2>/dev/null && mkdir -p "$prefix" 2>/dev/null || fail_cache
  logged install apart meson install -C "$1" --no-rebuild || fail_logged 'The app could not be installed.'
  { printf '%s\n' "$state" > "$prefix/.installed"; } 2>/dev/null || fail_cache
}
