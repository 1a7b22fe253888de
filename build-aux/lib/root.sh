# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A Debian root of our own, for a host that is too old. Sourced, not run.

root_suite=trixie
root_megabytes=2500
root_locales=(en_GB ar_EG de_DE fr_FR)

# Whatever shapes the root goes into its key: another list, another root.
root_key () {
  {
    echo "1 $root_suite $(uname -m) ${root_locales[*]}"
    if [ "$root_suite" != trixie ]; then date +%Y-%m; fi
    packages debian build run test server
  } | sha256sum | cut -c 1-12
}

root_folder () { echo "$cache/roots/$root_suite-$(root_key)"; }

# The names and sizes of all that lies in a root. A tenth of a second, so it is compared at every start.
root_inventory () {
  find "$1" -xdev -path "$1/.inventory" -o -type d -printf 'd %P\n' -o -printf '%y %P %s\n' | LC_ALL=C sort | sha256sum
}

root_is_whole () {
  [ -s "$1/.inventory" ] && [ "$(cat "$1/.inventory")" = "$(root_inventory "$1")" ]
} 2> /dev/null

# discard FOLDER…: renames first, so that a kill in the middle leaves no half thing under a good name.
discard () {
  local folder
  for folder in "$@"; do
    [ -e "$folder" ] || continue
    case ${folder##*/} in
      .*) ;;
      *)
        mv "$folder" "${folder%/*}/.old-$$-${folder##*/}"
        folder=${folder%/*}/.old-$$-${folder##*/}
        ;;
    esac
    rm -rf --one-file-system "$folder" 2>/dev/null || fail "$folder is in the way and cannot be removed." \
      "Remove it (it holds nothing of yours), then call this again."
  done
}

# Roots made from another list, unless a program still runs in them.
discard_other_roots () {
  local folder
  for folder in "$cache/roots/$root_suite"-*/; do
    folder=${folder%/}
    if [ "$folder" != "$1" ] && [ -d "$folder" ] && flock -n -x "$folder" true; then
      discard "$folder"
    fi
  done
}

# mmdebstrap_words OPTION…: fills the array words with the call that makes the tree.
mmdebstrap_words () {
  local line
  words=(mmdebstrap --variant=minbase --include="$(packages debian build run test server | paste -sd,)"
         --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*'
         --customize-hook="for l in ${root_locales[*]}; do echo \"\$l.UTF-8 UTF-8\"; done > \"\$1/etc/locale.gen\""
         --customize-hook='chroot "$1" locale-gen')
  while read -r line; do
    words+=(--aptopt="$line")
  done < <(apt_settings)
  words+=("$@" "$root_suite")
}

# Both ways of making a tree are begun in the background, as direct children, so that a signal reaches us
# at once; and should we be killed, nothing that we began goes on writing.
begin_tree_as_root () {
  local words mirror
  mirror=$(debian_mirror)
  mmdebstrap_words --mode=root --format=directory
  TMPDIR=$1.tmp setpriv --pdeathsig KILL unshare --pid --fork --kill-child --mount-proc \
    "${words[@]}" "$1" ${mirror:+"$mirror"} > "$log" 2>&1 < /dev/null &
}

# A user's root belongs to that user alone, so that it can be removed without any art. It is put together in
# /var/tmp, as the ids that mmdebstrap borrows may not look into a home. A tar that was cut short ends in
# an error of the reader.
begin_tree_as_user () {
  local words mirror
  mirror=$(debian_mirror)
  mmdebstrap_words --mode=unshare --format=tar
  TMPDIR=/var/tmp setpriv --pdeathsig TERM "${words[@]}" - ${mirror:+"$mirror"} 2> "$log" < /dev/null \
    | tar -x -C "$1" --no-same-owner --exclude './dev/*' 2>> "$log" &
}

# What mmdebstrap leaves open because it differs from machine to machine.
finish_tree () {
  mkdir -p "$1/etc"
  printf '127.0.0.1 localhost\n::1 localhost\n' > "$1/etc/hosts"
  : > "$1/etc/resolv.conf"
  tr -d - < /proc/sys/kernel/random/uuid > "$1/etc/machine-id"
  root_inventory "$1" > "$1.inventory"
  mv "$1.inventory" "$1/.inventory"
}

stop_making () {
  trap '' INT TERM HUP
  # shellcheck disable=SC2046
  kill $(jobs -p) 2> /dev/null || true
  wait
  discard "$1" "$1.tmp"
  fail 'Stopped. Nothing is lost: the next call starts the Debian root afresh.'
}

# make_root FOLDER: makes the root beside and renames it, so that FOLDER is whole or not there.
make_root () {
  local folder=$1 making
  if root_is_whole "$folder"; then
    return # somebody else made it while we waited
  fi
  discard "$cache"/roots/.making-* "$cache"/roots/.old-*
  if [ -e "$folder" ]; then
    say 'The Debian root is damaged; it is made anew.'
    discard "$folder"
  fi
  enough_room "$cache/roots" "$root_megabytes" 'a Debian root'
  making=$(mktemp -d "$cache/roots/.making-XXXXXX") || fail_cache
  chmod 755 "$making"
  say "Making a Debian root ($root_suite) in $folder; this takes a few minutes, once …"
  logged root mkdir "$making.tmp"
  if [ "$(id -u)" = 0 ]; then begin_tree_as_root "$making"; else begin_tree_as_user "$making"; fi
  # The place is named now: a local is gone when the trap is sprung.
  # shellcheck disable=SC2064
  trap "stop_making '$making'" INT TERM HUP
  if ! wait $!; then
    discard "$making" "$making.tmp"
    fail_logged 'The Debian root could not be made.'
  fi
  trap - INT TERM HUP
  finish_tree "$making" || fail_cache
  mv -T "$making" "$folder"
  discard "$making.tmp"
  discard_other_roots "$folder"
}

# prepare_root: sees that there is a root, and leaves its place in $root.
prepare_root () {
  case $(host_manager) in
    apt-get) install_packages mmdebstrap bubblewrap uidmap debian-archive-keyring ;;
    dnf) install_packages mmdebstrap bubblewrap shadow-utils debian-keyring ;;
    pacman) install_packages mmdebstrap bubblewrap shadow debian-archive-keyring ;;
    *) need_tools mmdebstrap bwrap ;;
  esac
  mkdir -p "$cache/roots" 2>/dev/null && [ -w "$cache/roots" ] || fail_cache
  root=$(root_folder)
  if ! root_is_whole "$root"; then
    locked "$cache/roots.lock" make_root "$root"
  fi
}
