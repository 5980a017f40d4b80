#!/usr/bin/env bash
# Prints a file of the desktop's with what only a build knows: packaging/linux/filled.sh FILE [DESKTOP-ID]
#
# @VERSION@ and @DATE@ are those of the program and of its last commit. PICTURES in the environment is the web address of
# the folder resources/readme, from which software centres fetch the screenshots; where it is not given none are named,
# as they take no others. DESKTOP-ID is how the desktop file and the icon are called where that is not "postwright".
set -euo pipefail
file=$(realpath "$1")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

id=${2:-postwright}
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' editor/__init__.py)
day=$(date --utc --date="@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}" +%F)
pictures=${PICTURES:-}
if [ -z "$pictures" ]; then without=(-e '/<screenshots>/,/<\/screenshots>/d'); else without=(); fi
sed "${without[@]}" -e "s|@VERSION@|$version|g; s|@DATE@|$day|g; s|@PICTURES@|${pictures%/}|g" \
    -e "s|>postwright.desktop<|>$id.desktop<|; s|^Icon=postwright$|Icon=$id|" "$file"
