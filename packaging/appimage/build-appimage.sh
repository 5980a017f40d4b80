#!/usr/bin/env bash
# Makes dist/postwright-VERSION-linux-MACHINE.AppImage of the frozen program in dist/postwright. It needs appimagetool,
# which APPIMAGETOOL in the environment may name. With --folder it stops at the folder that goes into it, build/appimage.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

program=dist/postwright
linux=packaging/linux
id=org.postwright.Postwright
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' editor/__init__.py)
folder=build/appimage
[ -x "$program/postwright" ] || { echo "There is no frozen program in $program; make freeze makes it." >&2; exit 1; }

rm -rf $folder
mkdir -p $folder/usr/lib $folder/usr/share/doc/postwright
cp --recursive --no-dereference --preserve=links,mode $program $folder/usr/lib/postwright
cp dist/postwright.cdx.json $folder/usr/share/doc/postwright
build/locked/bin/python $linux/copyright.py $program >$folder/usr/share/doc/postwright/copyright
install -D --mode=644 $linux/postwright.desktop $folder/usr/share/applications/$id.desktop
sed -i "s/^\[Desktop Entry\]/&\nX-AppImage-Version=$version/" $folder/usr/share/applications/$id.desktop
install -D --mode=644 resources/icons/postwright.svg $folder/usr/share/icons/hicolor/scalable/apps/postwright.svg
mkdir -p $folder/usr/share/metainfo
$linux/filled.sh $linux/postwright.metainfo.xml $id >$folder/usr/share/metainfo/$id.appdata.xml
ln -s usr/share/applications/$id.desktop $folder/$id.desktop
ln -s usr/share/icons/hicolor/scalable/apps/postwright.svg $folder/postwright.svg
ln -s postwright.svg $folder/.DirIcon
ln -s usr/lib/postwright/postwright $folder/AppRun
[ "${1:-}" != --folder ] || exit 0

ARCH=$(uname -m) "${APPIMAGETOOL:-appimagetool}" $folder "dist/postwright-$version-linux-$(uname -m).AppImage"
