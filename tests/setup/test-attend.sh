#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The app gets a bus and a display where it has none, and nothing is left behind.
. "$(dirname "$0")/check.sh"

# A server for one port that says nothing, in the place of gtk4-broadwayd; it writes down its port and its address.
broadway () {
  stub gtk4-broadwayd <<END
while [ \$# -gt 1 ]; do
  case \$1 in --address) address=\$2; shift ;; --port) port=\$2; shift ;; esac
  shift
done
echo "\$address" > $nest/address; echo \$\$ > $nest/broadway; echo "\$1" > $nest/display
exec python3 -c '
import socket, sys, time
s = socket.create_server((sys.argv[1], int(sys.argv[2])))
while True:
    s.accept()[0].close()
' "\$address" "\$port"
END
  stub dbus-daemon <<END
echo \$\$ > $nest/bus
echo unix:path=$nest/no-bus
exec sleep 60
END
}

app () {
  stub app <<END
echo \$\$ > $nest/app
env > $nest/env
$1
END
}

attend () { "$source_root/build-aux/lib/attend" app; }

ended () {
  local name
  for name in "$@"; do
    gone "$(cat "$nest/$name")"
  done
}

wait_for () {
  for _ in {1..200}; do
    if [ -s "$1" ]; then return; fi
    sleep 0.02
  done
  echo "$1 never came"
  false
}

without_a_display () {
  broadway; app 'exit 3'
  local status=0
  said=$(attend 2>&1) || status=$?
  same "$status" 3
  says "$said" 'http://127.0.0.1:'
  same "$(cat "$nest/address")" 127.0.0.1
  grep -qx GDK_BACKEND=broadway "$nest/env"
  grep -qx "BROADWAY_DISPLAY=$(cat "$nest/display")" "$nest/env"
  grep -q "^DBUS_SESSION_BUS_ADDRESS=unix:path=$nest/no-bus" "$nest/env"
  ended broadway bus app
}

with_a_display () {
  broadway; app 'exit 0'
  export DISPLAY=:77 DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere
  same "$(attend 2>&1)" ''
  not grep -q ^GDK_BACKEND "$nest/env"
  grep -qx DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere "$nest/env"
  [ ! -e "$nest/broadway" ]
  [ ! -e "$nest/bus" ]
}

a_term_ends_all () {
  broadway; app "trap 'echo saved > $nest/saved; kill \$!; exit' TERM; sleep 60 & wait"
  "$source_root/build-aux/lib/attend" app 2>/dev/null &
  local attendant=$!
  wait_for "$nest/env"
  kill -TERM "$attendant"
  wait "$attendant"
  same "$(cat "$nest/saved")" saved
  ended broadway bus app
}

a_kill_ends_all () {
  broadway; app 'exec sleep 60'
  "$source_root/build-aux/lib/attend" app 2>/dev/null &
  local attendant=$!
  wait_for "$nest/env"
  kill -KILL "$attendant"
  wait "$attendant" || true
  ended broadway bus app
}

a_taken_port_is_passed_over () {
  # shellcheck source=/dev/null
  . "$source_root/build-aux/lib/attend"
  listening () { [ "$1" -lt 8087 ]; }
  same "$(free_port)" 8087
  same "$(free_port 8090)" 8090
  listening () { true; }
  not free_port
}

a_taken_display_is_passed_over () {
  # shellcheck source=/dev/null
  . "$source_root/build-aux/lib/attend"
  export XDG_RUNTIME_DIR=$nest
  same "$(free_display)" :5
  touch "$nest/broadway6.socket"
  same "$(free_display)" :6
}

no_broadway_is_a_sentence () {
  broadway; app 'exit 0'
  stub gtk4-broadwayd <<< 'exit 1'
  sed -e 's/candidate < 8285/candidate < 8087/' "$source_root/build-aux/lib/attend" > "$nest/bin/attend"
  fails bash "$nest/bin/attend" app
  says "$said" 'cannot be served'
  ended bus
  [ ! -e "$nest/app" ]
}

check '/attend/no-display' without_a_display
check '/attend/display' with_a_display
check '/attend/term' a_term_ends_all
check '/attend/kill' a_kill_ends_all
check '/attend/port' a_taken_port_is_passed_over
check '/attend/broadway-display' a_taken_display_is_passed_over
check '/attend/no-broadway' no_broadway_is_a_sentence
done_checking
