#!/usr/bin/env bash
# Makes dist/postwright_VERSION_ARCHITECTURE.deb and dist/postwright-VERSION-linux-MACHINE.tar.gz of the frozen program in
# dist/postwright. `make package` runs this.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

python=build/locked/bin/python
program=dist/postwright
linux=packaging/linux
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' editor/__init__.py)
architecture=$(dpkg --print-architecture)
# The time of the last commit, so that the same sources make the same package.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
# Whoever publishes a package says how to reach them; nobody can be reached at the address that stands here.
maintainer=${MAINTAINER:-The Postwright authors <authors@postwright.invalid>}
[ -x "$program/postwright" ] || { echo "There is no frozen program in $program; make freeze makes it." >&2; exit 1; }

tree=build/deb
rm -rf "$tree"
mkdir -p "$tree/DEBIAN"

# -- Files ------------------------------------------------------------------------------------------------------------

put() { install -D --mode=644 "$1" "$tree/$2"; }

mkdir -p "$tree/usr/lib" "$tree/usr/bin"
cp --recursive --no-dereference --preserve=links "$program" "$tree/usr/lib/postwright"
find "$tree/usr/lib/postwright" -type f -exec chmod 644 {} +
chmod 755 "$tree/usr/lib/postwright/postwright" "$tree"/usr/lib/postwright/_internal/PySide6/Qt/libexec/QtWebEngineProcess
ln -s ../lib/postwright/postwright "$tree/usr/bin/postwright"

put $linux/postwright.desktop usr/share/applications/postwright.desktop
put resources/icons/postwright.svg usr/share/icons/hicolor/scalable/apps/postwright.svg
QT_QPA_PLATFORM=offscreen $python packaging/icons.py resources/icons/postwright.svg "$tree/usr/share/icons/hicolor"
put <($linux/filled.sh $linux/postwright.metainfo.xml) usr/share/metainfo/org.postwright.Postwright.metainfo.xml
put <($linux/filled.sh $linux/postwright.1 | gzip -9n) usr/share/man/man1/postwright.1.gz
put $linux/apparmor-profile usr/share/postwright/apparmor-profile
put $linux/lintian-overrides usr/share/lintian/overrides/postwright
put <($python $linux/copyright.py $program) usr/share/doc/postwright/copyright
put dist/postwright.cdx.json usr/share/doc/postwright/postwright.cdx.json
put <(gzip -9n < CHANGELOG.md) usr/share/doc/postwright/CHANGELOG.md.gz
put <(printf 'postwright (%s) unstable; urgency=medium\n\n  * This release. CHANGELOG.md.gz beside this says what is new.\n\n -- %s  %s\n' \
    "$version" "$maintainer" "$(LC_ALL=C date --utc --date="@$SOURCE_DATE_EPOCH" -R)" | gzip -9n) \
    usr/share/doc/postwright/changelog.gz

# -- Control ----------------------------------------------------------------------------------------------------------

# What the lists name: for a line with several packages, which are names of the same in different releases, any of them.
depends() {
    sed '/^#/d' $linux/run-packages.txt | awk '{ line = $2; for (n = 3; n <= NF; n++) line = line " | " $n; print line }' |
        sort -u | paste --serial --delimiters=, | sed 's/,/, /g'
}

# The newest version of the C library that a file in the program asks for.
glibc() {
    find "$tree/usr/lib/postwright" -type f \( -name '*.so*' -o -perm /111 \) -exec objdump -T {} + 2>/dev/null |
        grep -o 'GLIBC_[0-9.]*' | sort --version-sort --unique | tail -1 | sed 's/GLIBC_//'
}

cat >"$tree/DEBIAN/control" <<END
Package: postwright
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $(du --summarize --block-size=1024 "$tree/usr" | cut -f1)
Depends: libc6 (>= $(glibc)), $(depends)
Recommends: libcups2t64 | libcups2, xdg-utils
Section: editors
Priority: optional
Description: desktop editor for blogs kept as Markdown files
 Postwright edits the posts of a Jekyll site, or of any folder of Markdown
 files: front matter in a form, Markdown with a preview of what Jekyll
 publishes, drafts, images and links. It needs no server and no account, and
 changes nothing in a file but what was edited.
 .
 Python and Qt are inside, so that it runs alike on every release.
END
for script in postinst prerm; do install --mode=755 $linux/$script "$tree/DEBIAN/$script"; done
(cd "$tree" && find usr -type f -print0 | sort --zero-terminated | xargs --null md5sum) >"$tree/DEBIAN/md5sums"
chmod 644 "$tree/DEBIAN/md5sums" "$tree/DEBIAN/control"
find "$tree" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +

# -- Packages ---------------------------------------------------------------------------------------------------------

# xz, which is the smallest of those that every dpkg reads.
dpkg-deb --root-owner-group -Zxz --build "$tree" "dist/postwright_${version}_$architecture.deb"

name=postwright-$version-linux-$(uname -m)
tar --create --gzip --file "dist/$name.tar.gz" --owner=0 --group=0 --numeric-owner --sort=name \
    --mtime="@$SOURCE_DATE_EPOCH" --transform "s|^postwright|$name|" --directory "$tree/usr/lib" postwright \
    --transform "s|^doc/postwright|$name|" --directory ../share doc/postwright/copyright doc/postwright/postwright.cdx.json
cp dist/postwright.cdx.json "dist/$name.cdx.json"
