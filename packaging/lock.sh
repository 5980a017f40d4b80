#!/usr/bin/env bash
# Writes packaging/requirements.lock: the versions of all that the packaged program is made with, for Linux, Windows and
# macOS at once, each with the checksums of its files. What is locked stays as it is where pyproject.toml allows that.
#
#   packaging/lock.sh                          what pyproject.toml asks for by now
#   packaging/lock.sh --upgrade                the newest of everything
#   packaging/lock.sh --upgrade-package NAME   the newest of one
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

lock=packaging/requirements.lock
# uv looks for certificates of its own, where pip is told which to use.
if [ -n "${PIP_CERT:-}" ]; then export SSL_CERT_FILE=${SSL_CERT_FILE:-$PIP_CERT}; fi
# Checksums say which files; where they come from is for each machine's own settings to say.
.venv/bin/uv pip compile --no-config --quiet --universal --python-version 3.11 --extra package "$@" --generate-hashes \
    --no-emit-index-url --custom-compile-command "packaging/lock.sh" --output-file $lock pyproject.toml
echo "lock: $(grep --count == $lock) packages in $lock"
