#!/usr/bin/env bash
# Makes dist/postwright-VERSION-windows-x86_64.exe, an installer, of the frozen program in dist/postwright. It needs
# makensis: on Windows NSIS 3, which Git's bash finds on the PATH; on Debian the package nsis.
#
# In the environment, optional:
#   WINDOWS_SIGN     a command that signs the file that is given to it as its last argument, such as
#                    'signtool sign /fd sha256 /tr http://timestamp.example /td sha256 /n NAME'
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

program=${PROGRAM:-dist/postwright}
python=build/locked/bin/python
if [ -d build/locked/Scripts ]; then python=build/locked/Scripts/python; fi
[ -f "$program/postwright.exe" ] || { echo "There is no $program/postwright.exe; packaging/freeze.sh makes it on Windows." >&2; exit 1; }
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' editor/__init__.py)
name=postwright-$version-windows-x86_64

# Git's bash writes /c/…, and Windows reads C:/….
path() { if command -v cygpath >/dev/null; then cygpath --mixed --absolute "$1"; else realpath "$1"; fi; }
sign() { if [ -n "${WINDOWS_SIGN:-}" ]; then $WINDOWS_SIGN "$1"; fi; }

mkdir -p build/nsis dist
for file in "$program"/*.exe; do sign "$file"; done
$python packaging/windows/list_files.py "$program" build/nsis/remove.nsh
for kind in ico bmp; do
    QT_QPA_PLATFORM=offscreen $python packaging/icons.py resources/icons/postwright.svg build/nsis/postwright.$kind
done
makensis -V2 -WX "-DVERSION=$version" "-DPROGRAM=$(path "$program")" "-DREMOVE=$(path build/nsis/remove.nsh)" \
    "-DICON=$(path build/nsis/postwright.ico)" "-DPICTURE=$(path build/nsis/postwright.bmp)" \
    "-DOUTPUT=$(path dist)/$name.exe" packaging/windows/postwright.nsi
sign "dist/$name.exe"
if [ -f dist/postwright.cdx.json ]; then cp dist/postwright.cdx.json "dist/$name.cdx.json"; fi
