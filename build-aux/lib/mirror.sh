# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The package server this machine already uses. Sourced, not run.

# Prints "URI SUITE" for each enabled binary source with main, from files in the deb822 format.
read_sources () {
  sed -e '/^#/d' "$@" < /dev/null | awk '
    function flush(   uri, suite, i, j, uris, suites) {
      if (type ~ /(^| )deb( |$)/ && tolower(enabled) !~ /^(no|false|0|off)$/ && component ~ /(^| )main( |$)/)
        for (i = split(uri_words, uris, " "); i >= 1; i--)
          for (j = split(suite_words, suites, " "); j >= 1; j--)
            print uris[i], suites[j]
      type = uri_words = suite_words = component = enabled = field = ""
    }
    /^[ \t]*$/ { flush(); next }
    /^[^ \t]/ { field = tolower($1); sub(/:.*/, "", field); sub(/^[^:]*:[ \t]*/, "") }
    {
      if (field == "types") type = type " " $0
      else if (field == "uris") uri_words = uri_words " " $0
      else if (field == "suites") suite_words = suite_words " " $0
      else if (field == "components") component = component " " $0
      else if (field == "enabled") { enabled = $0; gsub(/[ \t]/, "", enabled) }
    }
    END { flush() }'
}

# The same from files with one source a line.
read_lists () {
  sed -nE 's/^deb[[:space:]]+(\[[^]]*\][[:space:]]+)?([^[:space:]]+)[[:space:]]+([^[:space:]]+)[[:space:]].*\<main\>.*/\2 \3/p' "$@" < /dev/null
}

host_sources () {
  local file
  for file in "$apt_folder"/sources.list "$apt_folder"/sources.list.d/*.list; do
    if [ -r "$file" ]; then read_lists "$file"; fi
  done
  for file in "$apt_folder"/sources.list.d/*.sources; do
    if [ -r "$file" ]; then
      read_sources "$file"
    fi
  done
}

# debian_mirror: the server of the host's own release, or nothing: then mmdebstrap knows one.
debian_mirror () {
  local uri codename
  if [ "$(host_is ID)" != debian ]; then
    return
  fi
  codename=$(host_is VERSION_CODENAME)
  uri=$(host_sources | awk -v suite="$codename" '$2 == suite && $1 !~ /^cdrom:/ { print $1; exit }')
  case $uri in
    mirror+file:*)
      uri=${uri#mirror+file:}
      uri=/${uri##+(/)}
      uri=$(sed -n '/^[^#]/{s/[[:space:]].*//p;q}' "$uri" 2>/dev/null)
      ;;
  esac
  echo "$uri"
}

# apt_settings: those of the host's settings that reaching the server may hang on, as lines for mmdebstrap.
apt_settings () {
  apt-config dump 2>/dev/null | grep -E '^Acquire::(https?::(Proxy|Verify-Peer|CaInfo)|Retries|ForceIPv[46])' || true
  # A server may stand still (a snapshot, an offline copy); the signatures are still checked.
  echo 'Acquire::Check-Valid-Until "false";'
}
