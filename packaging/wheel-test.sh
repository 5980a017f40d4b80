#!/usr/bin/env bash
# Installs the wheel in dist/ as its users do, in a fresh environment outside of the checkout, and runs the self-test there
# on a screen of its own; then looks at the licences of all that came along. `make wheel-test` runs this.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
checkout=$PWD

version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' editor/__init__.py)
wheel=$checkout/dist/postwright-$version-py3-none-any.whl
[ -f "$wheel" ] || { echo "There is no $wheel; make wheel makes it." >&2; exit 1; }
folder=$(mktemp --directory --tmpdir postwright-wheel.XXXXXX)
trap 'kill "${screen:-}" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"

echo "wheel-test: installing it in $folder"
"$checkout/.venv/bin/python" -m venv environment
environment/bin/python -m pip install --quiet --disable-pip-version-check "$wheel"

# Root as a common user, for whom Chromium's sandbox works, where the machine allows that.
as_user=()
if [ "$(id -u)" -eq 0 ]; then
    as_user=(unshare --user --map-user=1000 --map-group=1000)
    if ! "${as_user[@]}" unshare --user true 2>/dev/null; then
        as_user=()
        export QTWEBENGINE_DISABLE_SANDBOX=1
    fi
fi
mkfifo number
Xvfb -displayfd 3 -screen 0 1280x900x24 3>number 2>/dev/null &
screen=$!
read -r number <number
mkdir home
unset PYTHONPATH
# Its warnings about a machine without graphics matter only where it fails.
HOME=$folder/home DISPLAY=:$number "${as_user[@]}" environment/bin/postwright --selftest 2>errors ||
    { cat errors >&2; exit 1; }
environment/bin/python "$checkout/packaging/check_licences.py" "$checkout/resources/vendor/licences.txt"
