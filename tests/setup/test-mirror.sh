#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The package server is the one that the machine already uses.
# shellcheck disable=SC2034
. "$(dirname "$0")/check.sh"

# Debian 12 with these sources: name of the file, its text on stdin.
debian_with () {
  printf 'ID=debian\nVERSION_ID="12"\nVERSION_CODENAME=bookworm\n' > "$nest/os-release"
  os_release=$nest/os-release
  apt_folder=$nest/apt
  mkdir -p "$apt_folder/sources.list.d"
  cat > "$apt_folder/$1"
  load
}

stanzas () {
  debian_with sources.list.d/debian.sources <<'END'
Types: deb
# an older server
URIs: http://one.example/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: http://one.example/debian-security
Suites: bookworm-security
Components: main
END
  same "$(debian_mirror)" http://one.example/debian
}

stanzas_that_do_not_count () {
  debian_with sources.list.d/all.sources <<'END'
Types: deb
URIs: http://off.example/debian
Suites: bookworm
Components: main
Enabled: no

Types: deb-src
URIs: http://src.example/debian
Suites: bookworm
Components: main

Types: deb
URIs: http://other.example/tool
Suites: nodistro
Components: main

Types: deb-src deb
URIs:
 http://folded.example/debian
Suites:
 bookworm
Components: main contrib
END
  same "$(debian_mirror)" http://folded.example/debian
}

lines () {
  debian_with sources.list <<'END'
# deb http://commented.example/debian bookworm main
deb cdrom:[Debian 12]/ bookworm main
deb-src http://src.example/debian bookworm main
deb http://one.example/debian-security bookworm-security main
deb [arch=amd64 signed-by=/usr/share/keyrings/k.gpg] http://two.example/debian bookworm contrib main
END
  same "$(debian_mirror)" http://two.example/debian
}

list_of_mirrors () {
  printf '# ours\nhttp://three.example/debian\tpriority:1\nhttp://four.example/debian\n' > "$nest/mirrors"
  debian_with sources.list <<< "deb mirror+file://$nest/mirrors bookworm main"
  same "$(debian_mirror)" http://three.example/debian
}

none_on_another_system () {
  debian_with sources.list <<< 'deb http://two.example/ubuntu bookworm main'
  printf 'ID=ubuntu\nVERSION_ID="22.04"\nVERSION_CODENAME=jammy\n' > "$nest/os-release"
  same "$(debian_mirror)" ''
}

settings_are_carried_over () {
  debian_with sources.list <<< ''
  stub apt-config <<'END'
echo 'APT::Architecture "amd64";'
echo 'Acquire::http::Proxy "http://proxy.example:3128";'
END
  says "$(apt_settings)" 'Acquire::http::Proxy "http://proxy.example:3128";'
  not grep -q Architecture <<< "$(apt_settings)"
}

check '/mirror/stanzas' stanzas
check '/mirror/stanzas/not-counted' stanzas_that_do_not_count
check '/mirror/lines' lines
check '/mirror/list-of-mirrors' list_of_mirrors
check '/mirror/another-system' none_on_another_system
check '/mirror/settings' settings_are_carried_over
done_checking
