#!/usr/bin/env bash
# Proves the .deb in dist/: lintian has nothing against it, and in a Debian that is made for this apt installs it and
# upgrades it from a lower version with the settings kept, an ordinary user's program passes its self-test on a screen,
# and a purge leaves nothing. Needs root and the network. `make package-test` runs this.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

release=bookworm
package=$(ls dist/postwright_*.deb 2>/dev/null) || { echo "There is no package in dist; make package makes it." >&2; exit 1; }
[ "$(id -u)" -eq 0 ] || { echo "A system of its own can be made by root only: sudo make package-test" >&2; exit 1; }
# In a mount namespace of its own, so that nothing stays mounted, however this ends.
[ -n "${OWN_MOUNTS:-}" ] || exec env OWN_MOUNTS=yes unshare --mount "$0"

echo "package-test: lintian"
lintian --allow-root --fail-on error,warning --tag-display-limit 0 "$package"

system=$(mktemp --directory)
chmod 755 "$system"  # it is the root folder of others than root too
trap 'umount "$system/proc" 2>/dev/null || true; rm -rf --one-file-system "$system"' EXIT

echo "package-test: making a $release in $system"
debootstrap --variant=minbase "$release" "$system" >/dev/null
mount --bind /proc "$system/proc"
install -d --mode=1777 "$system/dev/shm"

# The same files under a lower version.
older=$system/older
dpkg-deb --raw-extract "$package" "$older"
sed -i 's/^Version: .*/Version: 0.0.1/' "$older/DEBIAN/control"
dpkg-deb --root-owner-group -Znone --build "$older" "$system/tmp/older.deb" >/dev/null
rm -rf "$older"
cp "$package" "$system/tmp/newer.deb"

cat >"$system/tmp/inside.sh" <<'END'
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
say() { echo "package-test: $*"; }
put() { apt-get install -qq --yes --no-install-recommends "$@" >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; exit 1; }; }
as_writer() { su --login writer --command "$1"; }
ours() { find / -xdev \( -path /tmp -o -path /home -o -path /proc \) -prune -o -iname '*postwright*' -print; }

put xvfb
useradd --create-home writer
say "installing an older version"
put /tmp/older.deb
as_writer 'QT_QPA_PLATFORM=offscreen postwright --selftest 2>/dev/null'
settings=/home/writer/.config/postwright/postwright.ini
as_writer 'mkdir -p .config/postwright && printf "[preferences]\ntext_size=14\n" >.config/postwright/postwright.ini'
before=$(cat $settings)

say "upgrading it"
put /tmp/newer.deb
[ "$(cat $settings)" = "$before" ] || { say "the upgrade changed the settings"; exit 1; }
as_writer 'postwright --version'
as_writer 'Xvfb :1 -screen 0 1280x900x24 >/dev/null 2>&1 & screen=$!; sleep 2
    DISPLAY=:1 postwright --selftest 2>/tmp/errors; result=$?; kill $screen; exit $result' ||
    { cat /tmp/errors; exit 1; }

say "purging it"
apt-get purge -qq --yes --option=Dpkg::Use-Pty=0 postwright >/dev/null
left=$(ours)
[ -z "$left" ] || { say "the purge left:" "$left"; exit 1; }
say "nothing is left"
END
chroot "$system" bash /tmp/inside.sh
