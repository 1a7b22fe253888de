#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Host or root, and what is installed on the host.
# shellcheck disable=SC2034,SC2154
. "$(dirname "$0")/check.sh"

# machine ID VERSION MANAGER: a machine of this name with this package manager only.
machine () {
  printf 'ID=%s\nVERSION_ID="%s"\n' "$1" "$2" > "$nest/os-release"
  os_release=$nest/os-release
  load
  manager=$3
  host_manager () { echo "$manager"; }
}

# platform GTK ADWAITA: what pkg-config knows; apt GTK ADWAITA: what apt would install ('' for nothing).
platform () {
  stub pkg-config <<E2
case \$2 in gtk4) has=$1 ;; *) has=$2 ;; esac
want=\${1#--atleast-version=}
[ -n "\$has" ] && [ "\$(printf '%s\n%s\n' "\$want" "\$has" | sort -V | head -n 1)" = "\$want" ]
E2
}

apt () {
  rm -f "$nest/cache/unknot/apt-offer"
  stub apt-cache <<E2
echo asked >> $nest/asked
shift
for package in "\$@"; do
  case \$package in libgtk-4-dev) has='$1' ;; *) has='$2' ;; esac
  [ -z "\$has" ] || printf '%s:\n  Installed: (none)\n  Candidate: %s\n  Version table:\n' "\$package" "\$has"
done
E2
}

decides () { # expected, then a sentence
  local found=root
  if host_is_new_enough; then found=host; fi
  same "$found" "$1"
}

versions_are_compared () {
  load
  at_least 4.18.6 4.18
  at_least 4.18 4.18
  at_least 4.100 4.18
  not at_least 4.8.3 4.18
  same "$(upstream '4.18.6+ds-2')" 4.18.6
  same "$(upstream '1:1.7~rc-1')" 1.7
}

installed_platform_decides () {
  machine debian 12 apt-get; apt '' ''
  platform 4.18.6 1.7.6; decides host
}

offered_platform_decides () {
  machine debian 13 apt-get; platform '' ''
  apt 4.18.6+ds-2 1.7.6-1; decides host
  apt 4.8.3+ds-2 1.2.2-1; decides root
  apt 4.18.6+ds-2 1.6.0-1; decides root
}

an_answer_is_kept () {
  machine debian 13 apt-get; platform '' ''
  apt 4.18.6+ds-2 1.7.6-1
  decides host
  decides host
  same "$(wc -l < "$nest/asked")" 1
  echo 'ID=other' >> "$os_release"
  decides host
  same "$(wc -l < "$nest/asked")" 2
}

# An update from old to new is apt's to offer; an old one that is installed does not settle it.
old_platform_with_offer () {
  machine debian 13 apt-get; platform 4.8.3 1.2.2
  apt 4.18.6+ds-2 1.7.6-1; decides host
}

unread_lists_go_by_name () {
  local case
  for case in debian:13:host debian:12:root debian::host ubuntu:24.04:root ubuntu:25.04:host linuxmint:22:root; do
    IFS=: read -r id version expected <<< "$case"
    (machine "$id" "$version" apt-get; platform '' ''; apt '' ''; decides "$expected")
  done
}

others_go_by_name () {
  (machine fedora 42 dnf; platform '' ''; decides host)
  (machine fedora 41 dnf; platform '' ''; decides root)
  (machine arch '' pacman; platform '' ''; decides host)
  (machine nixos 25 none; platform '' ''; decides root)
  (machine nixos 25 none; platform 4.20 1.8; decides host)
}

package_lists_are_read () {
  load
  local list
  for list in debian fedora arch; do
    says "$(packages $list build)" meson
    says "$(packages $list test)" valgrind
    same "$(packages $list build run test)" "$(packages $list build run test | LC_ALL=C sort -u)"
    not grep -q '[^a-z0-9A-Z.+-]' <<< "$(packages $list build run test)"
    not grep -q valgrind <<< "$(packages $list build)"
  done
}

# The stand-ins of a machine where apt works and 'meson' is missing.
apt_machine () {
  machine debian 13 apt-get
  stub dpkg-query <<< 'echo "installed gcc"; echo "not-installed meson"'
  stub id <<< "echo ${1:-0}"
  stub apt-get <<E2
echo "apt-get \$*" >> $nest/calls
E2
}

only_the_missing_is_installed () {
  apt_machine
  said=$(install_packages gcc meson 2>&1)
  says "$said" 'apt-get install -y'
  says "$(cat "$nest/calls")" update
  grep -q 'install .*meson$' "$nest/calls"
  not grep -q 'install.*gcc' "$nest/calls"
}

nothing_missing_is_silent () {
  apt_machine
  same "$(install_packages gcc 2>&1)" ''
  [ ! -e "$nest/calls" ]
}

a_user_without_sudo_is_told () {
  apt_machine 1000
  have () { [ "$1" != sudo ] && command -v "$1" > /dev/null; }
  fails install_packages meson
  says "$said" 'only root may install'
  [ ! -e "$nest/calls" ]
}

a_refusal_ends_it () {
  apt_machine
  agree () { false; }
  fails install_packages meson
  says "$said" 'Nothing was installed'
  [ ! -e "$nest/calls" ]
}

an_interrupted_dpkg_is_mended () {
  apt_machine
  stub dpkg <<< "touch $nest/configured"
  stub apt-get <<END
if [ "\$1" = install ] && [ ! -e $nest/configured ]; then
  echo "E: dpkg was interrupted, you must manually run 'dpkg --configure -a' to correct the problem."
  exit 100
fi
END
  install_packages meson
  [ -e "$nest/configured" ]
}

each_trouble_has_its_sentence () {
  local trouble line sentence
  while IFS='|' read -r line sentence; do
    apt_machine
    stub apt-get <<< "echo \"$line\"; exit 100"
    fails install_packages meson
    says "$said" "$sentence"
    says "$said" 'Log: '
  done <<'END'
E: Temporary failure resolving 'example.org'|could not be reached
E: You don't have enough free space in /var/cache/apt/archives/.|disk is full
E: Could not open lock file: Permission denied|rights
E: Could not get lock /var/cache/apt/archives/lock. It is held by process 7|Another package manager
E: something nobody thought of|The log says why
END
}

check '/host/versions' versions_are_compared
check '/host/decision/installed' installed_platform_decides
check '/host/decision/offered' offered_platform_decides
check '/host/decision/kept' an_answer_is_kept
check '/host/decision/old-with-offer' old_platform_with_offer
check '/host/decision/unread-lists' unread_lists_go_by_name
check '/host/decision/others' others_go_by_name
check '/host/packages' package_lists_are_read
check '/host/install/only-missing' only_the_missing_is_installed
check '/host/install/nothing-missing' nothing_missing_is_silent
check '/host/install/no-sudo' a_user_without_sudo_is_told
check '/host/install/refused' a_refusal_ends_it
check '/host/install/interrupted' an_interrupted_dpkg_is_mended
check '/host/install/troubles' each_trouble_has_its_sentence
done_checking
