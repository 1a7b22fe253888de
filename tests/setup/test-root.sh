#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian root: made beside, renamed, kept while it is whole, mended when it is not.
# shellcheck disable=SC2034,SC2154
. "$(dirname "$0")/check.sh"

# A machine where mmdebstrap makes a very small root. $1: what it does besides, before it is done.
small_debian () {
  stub unshare <<'END'
while [[ $1 == --* ]]; do shift; done
exec "$@"
END
  stub mmdebstrap <<END
echo called >> $nest/calls
while [ "\$1" != trixie ] && [ "\$1" != unstable ]; do shift; done
tree=\$2
if [ "\$tree" = - ]; then tree=\$(mktemp -d $nest/tree-XXXXXX); fi
mkdir -p "\$tree/usr/bin" "\$tree/etc" "\$tree/var/lib/dpkg"
${1:-}
echo meson > "\$tree/usr/bin/meson"
if [ "\$2" = - ]; then tar -c -C "\$tree" .; fi
END
  load
  install_packages () { :; }
  enough_room () { :; }
}

calls () { wc -l < "$nest/calls" | tr -d ' '; }

leftovers () { find "$cache/roots" -maxdepth 1 -name '.*' | wc -l; }

made_once () {
  small_debian
  prepare_root
  [ -e "$root/usr/bin/meson" ]
  grep -q localhost "$root/etc/hosts"
  prepare_root
  same "$(calls)" 1
  same "$(leftovers)" 0
}

key_follows_the_list () {
  load
  local first
  first=$(root_key)
  same "$(root_key)" "$first"
  packages () { echo one more; }
  [ "$(root_key)" != "$first" ]
  first=$(root_key)
  root_suite=unstable
  [ "$(root_key)" != "$first" ]
}

damage_is_mended () {
  small_debian
  prepare_root
  rm "$root/usr/bin/meson"
  said=$(prepare_root 2>&1)
  says "$said" damaged
  [ -e "$root/usr/bin/meson" ]
  echo longer >> "$root/usr/bin/meson"
  prepare_root
  rm "$root/.inventory"
  prepare_root
  same "$(calls)" 4
}

other_roots_go () {
  small_debian
  mkdir -p "$cache/roots/trixie-old" "$cache/roots/trixie-busy" "$cache/roots/unstable-x" "$cache/roots/.making-x"
  exec 7< "$cache/roots/trixie-busy"
  flock -s 7
  prepare_root
  [ ! -e "$cache/roots/trixie-old" ]
  [ -e "$cache/roots/trixie-busy" ]
  [ -e "$cache/roots/unstable-x" ]
  same "$(leftovers)" 0
}

troubles_have_sentences () {
  local line sentence
  while IFS='|' read -r line sentence; do
    small_debian "echo \"$line\" >&2; exit 1"
    fails prepare_root
    says "$said" 'The Debian root could not be made'
    says "$said" "$sentence"
    same "$(leftovers)" 0
    [ ! -e "$(root_folder)" ]
  done <<'END'
E: Could not connect to example.org:80|could not be reached
cp: error writing 'x': No space left on device|disk is full
E: unshare: Operation not permitted|rights
END
  small_debian
  prepare_root
}

a_small_disk_is_seen_before () {
  small_debian
  . "$source_root/build-aux/lib/say.sh"
  stub df <<< 'echo Avail; echo 100'
  fails prepare_root
  says "$said" 'too full'
  says "$said" '100 MB are free'
  [ ! -e "$nest/calls" ]
}

# begin: prepare_root in a shell of its own, until its mmdebstrap has begun.
begin () {
  small_debian "echo \$\$ > $nest/pid; exec sleep 30"
  (prepare_root) > "$nest/said" 2>&1 &
  began=$!
  for _ in {1..100}; do
    if [ -s "$nest/pid" ]; then return; fi
    sleep 0.02
  done
  false
}

a_kill_costs_nothing () {
  begin
  kill -KILL "$began"
  wait "$began" || true
  gone "$(cat "$nest/pid")"
  [ ! -e "$(root_folder)" ]
  small_debian
  prepare_root
  [ -e "$root/usr/bin/meson" ]
  same "$(leftovers)" 0
}

a_stop_is_tidy () {
  begin
  kill -TERM "$began"
  not wait "$began"
  gone "$(cat "$nest/pid")"
  says "$(cat "$nest/said")" 'Stopped'
  same "$(leftovers)" 0
}

two_at_once_make_one () {
  small_debian 'sleep 0.3'
  (prepare_root) &
  (prepare_root) &
  wait
  same "$(calls)" 1
}

check '/root/made-once' made_once
check '/root/key' key_follows_the_list
check '/root/damage' damage_is_mended
check '/root/others-go' other_roots_go
check '/root/troubles' troubles_have_sentences
check '/root/small-disk' a_small_disk_is_seen_before
check '/root/kill' a_kill_costs_nothing
check '/root/stop' a_stop_is_tidy
check '/root/two-at-once' two_at_once_make_one
done_checking
