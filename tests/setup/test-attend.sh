#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The app gets a bus and a display where it has none, and nothing is left behind.
. "$(dirname "$0")/check.sh"

# In the place of gtk4-broadwayd: it writes down its display, and answers whoever asks with a few lines of its script.
broadway () {
  stub gtk4-broadwayd <<END
echo \$\$ > $nest/broadway; echo "\$3" > $nest/display
exec python3 -c '
import socket, sys
s = socket.socket(socket.AF_UNIX)
s.bind(sys.argv[1])
s.listen()
script = """    lastState = lastState & ~getButtonMask (button);
    var pos = 0;
    sendInput (BROADWAY_EVENT_BUTTON_RELEASE, [lastState, button]);
    doUngrab();
"""
while True:
    caller = s.accept()[0]
    caller.recv(1000)
    caller.sendall(("HTTP/1.0 200 OK\\r\\nContent-Length: %d\\r\\n\\r\\n%s" % (len(script), script)).encode())
    caller.close()
' "\$2"
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
  # It tells that it is ready only once it would notice.
  broadway; app "trap 'echo saved > $nest/saved; kill \$!; exit' TERM; sleep 60 & echo > $nest/ready; wait"
  "$source_root/build-aux/lib/attend" app 2>/dev/null &
  local attendant=$!
  wait_for "$nest/ready"
  kill -TERM "$attendant"
  wait "$attendant"
  same "$(cat "$nest/saved")" saved
  ended broadway bus app
}

a_kill_ends_all () {
  attend_in_background
  kill -KILL "$attendant"
  wait "$attendant" || true
  ended broadway bus app
  rm -rf "$(sed -n 's/^XDG_RUNTIME_DIR=//p' "$nest/env")" # nobody was left to do it
}

# fetch PATH: from the address that was said, without its head.
fetch () {
  python3 -c 'import sys, urllib.request as r; sys.stdout.write(r.urlopen(sys.argv[1]).read().decode())' "$(address)$1"
}

address () { sed -n 's/.*\(http:[^ ]*\).*/\1/p' "$nest/told"; }

attend_in_background () {
  broadway; app 'exec sleep 60'
  "$source_root/build-aux/lib/attend" app 2> "$nest/told" &
  attendant=$!
  wait_for "$nest/env"
}

# GTK wants to be told of a released button while it still counts as held.
a_release_names_its_button () {
  attend_in_background
  fetch broadway.js > "$nest/mended"
  fetch other.js > "$nest/other"
  kill -TERM "$attendant"
  wait "$attendant"
  same "$(grep -o 'sendInput\|~getButtonMask\|doUngrab' "$nest/other" | paste -sd ' ')" '~getButtonMask sendInput doUngrab'
  same "$(grep -o 'sendInput\|~getButtonMask\|doUngrab' "$nest/mended" | paste -sd ' ')" 'sendInput ~getButtonMask doUngrab'
}

a_taken_port_is_passed_over () {
  local taker
  python3 -c '
import socket, time
try:
    s = socket.create_server(("127.0.0.1", 8085))
except OSError:
    pass # taken already
print("taken", flush=True)
time.sleep(60)' > "$nest/taken" &
  taker=$!
  wait_for "$nest/taken"
  attend_in_background
  kill -TERM "$attendant"
  wait "$attendant"
  kill "$taker"
  says "$(address)" 'http://127.0.0.1:8'
  not grep -qF :8085/ "$nest/told"
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
  fails attend
  says "$said" 'cannot be served'
  ended bus
  [ ! -e "$nest/app" ]
}

check '/attend/no-display' without_a_display
check '/attend/display' with_a_display
check '/attend/term' a_term_ends_all
check '/attend/kill' a_kill_ends_all
check '/attend/release' a_release_names_its_button
check '/attend/port' a_taken_port_is_passed_over
check '/attend/broadway-display' a_taken_display_is_passed_over
check '/attend/no-broadway' no_broadway_is_a_sentence
done_checking
