# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What run, test and shell share. Sourced, not run; each of the files below is one concern.

set -euo pipefail
shopt -s extglob

build_aux=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
source=${build_aux%/*}
HOME=${HOME:-~}
export HOME
cache=${XDG_CACHE_HOME:-$HOME/.cache}/unknot
prefix=$cache/prefix
log=''
yes=no
# Further words for bubblewrap from whoever enters a root.
bwrap_more=()

for part in say host mirror root locales enter build; do
  # shellcheck source=/dev/null
  . "$build_aux/lib/$part.sh"
done

# take_option OPTION: the options that all commands have. Its caller has a function usage.
take_option () {
  case $1 in
    -h|--help)
      usage
      exit 0
      ;;
    -y|--yes) yes=yes ;;
    *) fail "There is no option $1. See ${0##*/} --help." ;;
  esac
}
