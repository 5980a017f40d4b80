#!/usr/bin/env bash
# Makes dist/postwright, the program with all it needs, and its list of parts beside it (CycloneDX), in the environment
# that packaging/setup.sh makes from the lock file. Runs on Linux, macOS and in Git's bash on Windows.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bin=build/locked/bin
if [ -d build/locked/Scripts ]; then bin=build/locked/Scripts; fi
[ -f resources/vendor/packages.json ] || packaging/assets/build.sh
$bin/python packaging/translations.py compile
# The time of the last commit, so that the same sources make the same files.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export PYTHONHASHSEED=1

# PyInstaller warns of parts of Qt that do not come along; what is really missing fails.
$bin/pyinstaller --noconfirm --log-level=ERROR --distpath=dist --workpath=build/freeze packaging/postwright.spec
$bin/python packaging/sbom.py dist/postwright >dist/postwright.cdx.json
