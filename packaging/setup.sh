#!/usr/bin/env bash
# Makes everything ready to run Postwright from a checkout, to test it, or to package it: a virtual environment with the
# Python packages, and on Debian and Ubuntu what is missing of the system's libraries. What is there already is left
# alone. The environment is .venv; to package there is one by itself, build/locked, with exactly what the lock file names.
#
#   packaging/setup.sh run|test|package        with PYTHON=… in the environment: the Python to use
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

purpose=${1:?say what to make ready for: run, test or package}
venv=.venv
lists=(packaging/linux/run-packages.txt)
case $purpose in
run) wanted=(--editable .) ;;
test) lists+=(packaging/linux/test-packages.txt) wanted=(--editable '.[dev]') ;;
package)
    venv=build/locked
    lists+=(packaging/linux/package-packages.txt) wanted=(--require-hashes --requirement packaging/requirements.lock)
    ;;
esac
python_in_venv=$venv/bin/python
case $(uname) in MINGW* | MSYS*) python_in_venv=$venv/Scripts/python.exe ;; esac

say() { printf 'setup: %s\n' "$*"; }

fail() {
    printf 'setup: %s\n' "$@" >&2
    exit 1
}

# -- Python ------------------------------------------------------------------------------------------------------------

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
    local candidate
    for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
        if new_enough "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
    if [ -n "${PYTHON:-}" ]; then
        fail "Postwright needs Python 3.11 or newer, and PYTHON=$PYTHON is not one."
    fi
    fail "Postwright needs Python 3.11 or newer, and there is none on the PATH." \
        "Install one, for example: apt-get install python3.11 python3.11-venv" \
        "or name the one to use: make $purpose PYTHON=/path/to/python3.11"
}

make_environment() {
    if new_enough "$python_in_venv" && "$python_in_venv" -m pip --version >/dev/null 2>&1; then
        return
    fi
    local python version
    python=$(find_python)
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        say "Python $version has no module venv."
        install_packages "python$version-venv"
    fi
    say "making a virtual environment for Python $version in $venv"
    "$python" -m venv --clear "$venv"
}

install_python_packages() {
    local quiet=(--quiet)
    if [ -t 1 ]; then quiet=(); fi
    say "installing the Python packages (some 700 MB for Qt the first time)"
    "$python_in_venv" -m pip install "${quiet[@]}" --disable-pip-version-check "${wanted[@]}" ||
        fail "The Python packages could not be installed; pip says why above. make $purpose tries again."
}

# -- The system --------------------------------------------------------------------------------------------------------

# The shared libraries that Qt's parts ask for and the system has not. Qt's plugins for other uses are left out.
missing_libraries() {
    local qt
    qt=$("$python_in_venv" -c 'import PySide6; print(PySide6.__path__[0])')/Qt
    ldd "$qt"/lib/libQt6{Widgets,PrintSupport,Svg,XcbQpa,WebEngineCore,WebEngineWidgets}.so.6 \
        "$qt"/plugins/platforms/lib{qxcb,qwayland,qoffscreen}.so "$qt"/plugins/xcbglintegrations/*.so \
        "$qt"/libexec/QtWebEngineProcess 2>/dev/null | awk '/not found/ { print $1 }' | sort -u
}

# The listed commands and files that are not there.
missing_things() {
    local thing
    sed '/^#/d' "${lists[@]}" | while read -r thing _; do
        case $thing in
        *.so | *.so.*) ;;
        /*) [ -e "$thing" ] || echo "$thing" ;;
        *) command -v "$thing" >/dev/null || echo "$thing" ;;
        esac
    done
}

# The name that this release has for the package of a library, command or file; nothing for one that is in no list.
package_of() {
    local package names=()
    mapfile -t names < <(awk -v thing="$1" '$1 == thing { for (n = 2; n <= NF; n++) print $n }' "${lists[@]}")
    for package in "${names[@]}"; do
        if apt-cache show --no-all-versions "$package" >/dev/null 2>&1; then
            break
        fi
    done
    if [ -n "${package:-}" ]; then echo "$package"; fi
}

missing() { missing_libraries; missing_things; }

install_system_packages() {
    local things=() packages=()
    mapfile -t things < <(missing)
    [ ${#things[@]} -gt 0 ] || return 0
    command -v apt-get >/dev/null ||
        fail "There is no apt-get here. Install these with this system's own package manager and try again:" "${things[@]}"
    update_package_lists
    # One that is in no list is needed by a library of another package, which brings it along.
    mapfile -t packages < <(for thing in "${things[@]}"; do package_of "$thing"; done)
    install_packages "${packages[@]}"
    mapfile -t things < <(missing)
    [ ${#things[@]} -eq 0 ] || fail "This is still missing; install what has it and try again:" "${things[@]}"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        # Without a terminal nobody can type a password.
        if [ -t 0 ]; then sudo "$@"; else sudo -n "$@"; fi
    else
        return 1
    fi
}

update_package_lists() {
    [ -z "${lists_updated:-}" ] || return 0
    say "reading the system's package lists"
    as_root apt-get -qq -o DPkg::Lock::Timeout=300 update || say "apt-get update failed; trying with the lists as they are"
    lists_updated=yes
}

install_packages() {
    local packages
    mapfile -t packages < <(printf '%s\n' "$@" | sort -u)
    command -v apt-get >/dev/null ||
        fail "There is no apt-get here. Install this with the system's own package manager and try again: ${packages[*]}"
    update_package_lists
    say "apt-get install ${packages[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 \
        install --yes --no-install-recommends "${packages[@]}" >/dev/null ||
        fail "These packages could not be installed. Do it as root and try again:" "apt-get install ${packages[*]}"
}

# ----------------------------------------------------------------------------------------------------------------------

make_environment
install_python_packages
if [ "$(uname)" = Linux ]; then
    install_system_packages
fi
if [ $venv = .venv ]; then touch $venv/.ready-to-run; fi
touch "$venv/.ready-to-$purpose"
say "ready"
