#!/usr/bin/env bash
# Makes a checkout ready and starts Postwright from it: packaging/run.sh FOLDER
set -euo pipefail
checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
python=$checkout/.venv/bin/python

if [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no screen to show the window on: neither DISPLAY nor WAYLAND_DISPLAY is set." >&2
    echo "Run this in a terminal of a desktop session, or through 'ssh -X' from one." >&2
    exit 1
fi
${MAKE:-make} --silent --directory "$checkout" setup-run

# Qt asks whether the variable is set, not what it says.
if [ "$(id -u)" -eq 0 ] && [ -z "${QTWEBENGINE_DISABLE_SANDBOX+set}" ]; then
    echo "Note: started as root, where the sandbox of the preview cannot work, so the preview runs without it" >&2
    echo "(QTWEBENGINE_DISABLE_SANDBOX=1). Started by a normal user it has its sandbox." >&2
    export QTWEBENGINE_DISABLE_SANDBOX=1
fi
exec "$python" -m editor "$@"
