# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What this machine has, and what its package manager could give. Sourced, not run.

gtk_needed=4.18
adwaita_needed=1.7

# Where these are looked for; the tests look elsewhere.
os_release=${os_release:-/etc/os-release}
apt_folder=${apt_folder:-/etc/apt}

have () { command -v "$1" > /dev/null 2>&1; }

# host_is NAME: a member of os-release, e.g. ID or VERSION_ID.
host_is () { sed -n "s/^$1=//p" "$os_release" 2>/dev/null | tr -d '"' | head -n 1; }

# at_least A B: whether version A is B or later.
at_least () { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# upstream VERSION: without epoch and packager's part.
upstream () { printf '%s\n' "$1" | sed -e 's/^[0-9]*://' -e 's/[-+~].*//'; }

host_manager () {
  local manager
  for manager in apt-get dnf pacman; do
    if have "$manager"; then
      echo "$manager"
      return
    fi
  done
  echo none
}

host_has_platform () {
  have pkg-config \
    && pkg-config --atleast-version="$gtk_needed" gtk4 \
    && pkg-config --atleast-version="$adwaita_needed" libadwaita-1
} 2> /dev/null

# apt_candidates PACKAGE…: "PACKAGE: VERSION" a line, for those that apt could install.
apt_candidates () {
  LC_ALL=C apt-cache policy "$@" 2>/dev/null \
    | awk '/^[^ ]/ { name = $1 } $1 == "Candidate:" && $2 != "(none)" { print name, $2 }'
}

apt_could_install_platform () {
  local candidates gtk adwaita
  candidates=$(apt_candidates libgtk-4-dev libadwaita-1-dev)
  gtk=$(sed -n 's/^libgtk-4-dev: //p' <<< "$candidates")
  adwaita=$(sed -n 's/^libadwaita-1-dev: //p' <<< "$candidates")
  if [ -n "$gtk" ] && [ -n "$adwaita" ]; then
    at_least "$(upstream "$gtk")" "$gtk_needed" && at_least "$(upstream "$adwaita")" "$adwaita_needed"
  else
    release_is_new
  fi
}

# Asking apt takes up to a second, so its answer is kept until sources, lists or installed packages change.
apt_offers_platform () {
  local state answer=no kept=$cache/apt-offer
  state=$(stat -L -c '%n %Y %s' "$os_release" "$apt_folder"/* /var/lib/apt/lists /var/lib/dpkg/status 2>/dev/null | sha256sum)
  if [ "$(head -n 1 "$kept" 2>/dev/null)" != "$state" ]; then
    if apt_could_install_platform; then answer=yes; fi
    mkdir -p "$cache" 2>/dev/null && { printf '%s\n%s\n' "$state" "$answer" > "$kept"; } 2>/dev/null || fail_cache
  fi
  [ "$(tail -n 1 "$kept")" = yes ]
}

# A machine that never read its package lists is judged by its name.
release_is_new () {
  local version
  version=$(host_is VERSION_ID)
  case $(host_is ID) in
    debian) [ -z "$version" ] || at_least "$version" 13 ;;
    ubuntu) at_least "${version:-0}" 25.04 ;;
    fedora) [ "$version" = rawhide ] || at_least "${version:-0}" 42 ;;
    arch|archarm|manjaro|endeavouros|cachyos) true ;;
    *) false ;;
  esac
}

# Whether the host has, or could be given, a platform that is new enough.
host_is_new_enough () {
  if host_has_platform; then
    return 0
  fi
  case $(host_manager) in
    apt-get) apt_offers_platform ;;
    dnf|pacman) release_is_new ;;
    *) false ;;
  esac
}

# packages LIST GROUP…: the packages of these groups, sorted, each once.
packages () {
  local list=$build_aux/packages/$1.txt
  shift
  awk -v groups=" $* " '
    /^\[/ { wanted = index(groups, " " substr($0, 2, length($0) - 2) " "); next }
    wanted && NF && !/^#/ { print $1 }' "$list" | LC_ALL=C sort -u
}

# missing_packages PACKAGE…: those that the host's package manager has not installed.
missing_packages () {
  case $(host_manager) in
    apt-get)
      comm -13 \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null \
          | sed -n 's/^installed //p' | LC_ALL=C sort -u) \
        <(printf '%s\n' "$@" | LC_ALL=C sort -u)
      ;;
    dnf)
      local package
      for package in "$@"; do
        rpm -q --quiet --whatprovides "$package" 2>/dev/null || echo "$package"
      done
      ;;
    pacman) pacman -T "$@" || true ;;
  esac
}

# as_root CMD…: CMD with the rights of root, by sudo where we are not root.
as_root () {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif [ -t 0 ]; then
    sudo "$@"
  else
    sudo -n "$@"
  fi
}

# install_command PACKAGE…: fills the array install with the words that install them.
install_command () {
  case $(host_manager) in
    apt-get)
      install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends
               -o DPkg::Lock::Timeout=300 "$@")
      ;;
    dnf) install=(dnf install -y --setopt=install_weak_deps=False "$@") ;;
    pacman) install=(pacman -S --needed --noconfirm "$@") ;;
  esac
}

run_install () {
  if [ "$(host_manager)" = apt-get ]; then
    # A list that could not be read again may still be good enough to install from.
    as_root apt-get update -o DPkg::Lock::Timeout=300 || true
  fi
  if as_root "${install[@]}"; then
    return 0
  fi
  # An installation that was killed is brought to its end first.
  grep -q 'dpkg was interrupted' "$log" && as_root dpkg --configure -a && as_root "${install[@]}"
}

# install_packages PACKAGE…: puts what is missing of these onto the host, after showing the command and asking.
install_packages () {
  local missing install
  mapfile -t missing < <(missing_packages "$@")
  if [ "${#missing[@]}" = 0 ]; then
    return
  fi
  install_command "${missing[@]}"
  if [ "$(id -u)" != 0 ] && ! have sudo; then
    fail "Packages are missing, and only root may install them. Ask for this, then call again: ${install[*]}"
  fi
  say 'These packages are missing. This command installs them:'
  say "  ${install[*]}"
  agree 'Shall it run now?' || fail 'Nothing was installed. Run the command above by hand, then call this again.'
  say 'Installing …'
  logged packages run_install || fail_logged 'The packages could not be installed.'
}

# need_tools TOOL…: for a host whose package manager we do not know.
need_tools () {
  local tool missing=()
  for tool in "$@"; do
    have "$tool" || missing+=("$tool")
  done
  if [ "${#missing[@]}" != 0 ]; then
    fail "These programs are missing: ${missing[*]}. Install them with this machine's own means, then call again."
  fi
}

# prepare_host GROUP…: sees that the host has the packages of the groups.
prepare_host () {
  local list names
  case $(host_manager) in
    apt-get) list=debian ;;
    dnf) list=fedora ;;
    pacman) list=arch ;;
    *)
      need_tools cc meson ninja pkg-config blueprint-compiler msgfmt
      return
      ;;
  esac
  # PulseAudio would push out PipeWire: who has that keeps it, and a test says that it is left out.
  if [[ " $* " == *' test '* ]] && ! command -v pipewire >/dev/null; then set -- "$@" server; fi
  mapfile -t names < <(packages "$list" "$@")
  install_packages "${names[@]}"
}
