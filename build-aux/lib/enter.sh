# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Commands in the surroundings that prepare_place chose: the host itself, or a Debian root. Sourced, not run.
#
# apart CMD…    what is built and tested: nothing of the person's own, no network, no display
# athome CMD…   what the person runs: their files, settings, buses, display and sound

system_path=/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin:/usr/games

# prepare_place GROUP…: decides between host and root ($root stays empty for the host), and sets it up.
prepare_place () {
  root=''
  if [ "$root_suite" = trixie ] && host_is_new_enough; then
    prepare_host "$@"
    place=host
  else
    prepare_root
    place=${root##*/}
    # Held as long as we or what we start runs: a root in use is not removed.
    exec {root_lock}< "$root"
    flock -s "$root_lock"
    root_can_be_entered
  fi
}

# The system's folders come from the root; everything else is for the caller to add.
root_words () {
  local link
  words=(bwrap --ro-bind "$root/usr" /usr --tmpfs /usr/local --tmpfs /usr/src --ro-bind "$root/etc" /etc
         --ro-bind "$root/var/lib/dpkg" /var/lib/dpkg --proc /proc --ro-bind /sys /sys --perms 1777 --dir /var/tmp)
  for link in bin sbin lib lib32 lib64 libx32; do
    if [ -L "$root/$link" ]; then
      words+=(--symlink "$(readlink "$root/$link")" "/$link")
    fi
  done
  if [ "$(id -u)" != 0 ]; then
    words+=(--ro-bind "$(person_file passwd "$(id -u)")" /etc/passwd --ro-bind "$(person_file group "$(id -g)")" /etc/group)
  fi
}

# person_file passwd|group ID: the root's list and this person's line, as a file.
person_file () {
  local file=$cache/$1-$place
  { cat "$root/etc/$1"; getent "$1" "$2"; } > "$file.$$" 2>/dev/null || true
  mv "$file.$$" "$file" 2>/dev/null || fail_cache
  echo "$file"
}

root_can_be_entered () {
  local words
  root_words
  logged enter "${words[@]}" true || fail_logged 'The Debian root cannot be entered by bubblewrap.'
}

# bind FOLDER…: those that are there, where they are.
bind () {
  local folder
  for folder in "$@"; do
    if [ -n "$folder" ] && [ -e "$folder" ]; then
      words+=(--bind "$folder" "$folder")
    fi
  done
}

# A tree of sources that lies where the root's own system lies would be hidden.
check_source_place () {
  case $source in
    /usr/local/*|/usr/src/*) ;;
    /usr/*|/etc/*|/proc/*|/sys/*|/dev/*)
      fail "The sources lie in $source, where the Debian root has its own files. Move them, e.g. to your home." ;;
  esac
}

# What a build or a test may know of its caller.
apart_environment () {
  local name
  environment=("PATH=$system_path" "TERM=${TERM:-dumb}" LANG=C.UTF-8 SHELL=/bin/bash "UNKNOT_PLACE=$place")
  for name in CI NINJA_STATUS MAKEFLAGS CFLAGS CC SOURCE_DATE_EPOCH LSAN_OPTIONS; do
    if [ -n "${!name:-}" ]; then environment+=("$name=${!name}"); fi
  done
}

apart_in_root () {
  local words environment uid
  uid=$(id -u)
  apart_environment
  root_words
  words+=(--dev /dev --tmpfs /tmp --tmpfs /run --perms 0700 --dir "/run/user/$uid" --perms 0700 --dir /tmp/home)
  bind "$source" "$cache"
  words+=(--chdir "$source" --unshare-pid --unshare-net --unshare-ipc --unshare-uts --die-with-parent)
  "${words[@]}" env -i "${environment[@]}" HOME=/tmp/home "XDG_RUNTIME_DIR=/run/user/$uid" "$@"
}

# On the host what a test writes goes into a folder of its own; the display and the buses stay unknown to it.
apart_on_host () {
  local environment nest status=0
  apart_environment
  nest=$(mktemp -d /tmp/unknot-XXXXXX) || fail 'A folder in /tmp could not be made. Make room there, then call this again.'
  mkdir -m 700 "$nest/home" "$nest/run"
  if [ -n "$locales" ]; then environment+=("LOCPATH=$locales"); fi
  (cd "$source" && env -i "${environment[@]}" "HOME=$nest/home" "XDG_RUNTIME_DIR=$nest/run" "$@") || status=$?
  rm -rf "$nest"
  return "$status"
}

apart () {
  if [ -n "$root" ]; then apart_in_root "$@"; else apart_on_host "$@"; fi
}

# Every folder of the host that is not of its system, so that files are found where they always are.
bind_host_folders () {
  local entry
  for entry in /*; do
    case ${entry#/} in
      usr|bin|sbin|lib|lib32|lib64|libx32|etc|var|dev|proc|sys|boot|lost+found) ;;
      *)
        if [ -L "$entry" ]; then
          words+=(--symlink "$(readlink "$entry")" "$entry")
        elif [ -d "$entry" ]; then
          words+=(--bind "$entry" "$entry")
        fi
        ;;
    esac
  done
}

# The zone by its name where it has one, else by its file.
time_zone () {
  local zone
  zone=$(readlink -f /etc/localtime 2>/dev/null || true)
  case $zone in
    */zoneinfo/*) echo "${zone##*/zoneinfo/}" ;;
    '') echo UTC ;;
    *) echo :/var/host/localtime ;;
  esac
}

# Folders that the person has put elsewhere than in their home, the screen's key, fonts, name service, zone.
bind_person () {
  bind "$HOME" "$source" "$cache" "${XDG_DATA_HOME:-}" "${XDG_CONFIG_HOME:-}" "${XDG_CACHE_HOME:-}" \
    "${XDG_STATE_HOME:-}" "${XDG_RUNTIME_DIR:-}" /var/tmp
  if [ -n "${XAUTHORITY:-}" ] && [ -e "$XAUTHORITY" ]; then words+=(--ro-bind "$XAUTHORITY" "$XAUTHORITY"); fi
  if [ -d /usr/share/fonts ]; then words+=(--ro-bind /usr/share/fonts /usr/local/share/fonts); fi
  if [ -e /etc/resolv.conf ]; then words+=(--ro-bind /etc/resolv.conf /etc/resolv.conf); fi
  if [ -f /etc/localtime ]; then words+=(--ro-bind "$(readlink -f /etc/localtime)" /var/host/localtime); fi
}

# What points into the host's system means nothing in the root.
athome_environment () {
  environment=("PATH=$system_path" "UNKNOT_PLACE=$place")
  if [ -z "$root" ]; then
    environment=("PATH=$PATH" "XDG_DATA_DIRS=$prefix/share:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}")
    return
  fi
  environment=(-u LD_PRELOAD -u LD_LIBRARY_PATH -u GTK_PATH -u GTK_MODULES -u GIO_EXTRA_MODULES -u GIO_MODULE_DIR
               -u GSETTINGS_SCHEMA_DIR -u GDK_PIXBUF_MODULE_FILE -u LOCPATH -u PYTHONPATH -u PYTHONHOME
               "${environment[@]}" "XDG_DATA_DIRS=$prefix/share:/usr/local/share:/usr/share" "TZ=${TZ:-$(time_zone)}")
  if [ -n "$locales" ]; then environment+=("LOCPATH=$locales"); fi
}

# athome_words CMD…: fills the array words with the call that runs CMD with all that is the person's own.
athome_words () {
  local environment
  athome_environment
  words=()
  if [ -n "$root" ]; then
    root_words
    words+=(--dev-bind /dev /dev)
    bind_host_folders
    bind_person
    words+=("${bwrap_more[@]}" --chdir "$PWD" --die-with-parent)
  fi
  words+=(env "${environment[@]}" "$@")
}
