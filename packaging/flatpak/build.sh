#!/usr/bin/env bash
# Makes dist/postwright-VERSION-linux-x86_64.flatpak. It needs flatpak-builder, and the runtime and base that
# org.postwright.Postwright.yaml names, which `flatpak-builder --install-deps-from` fetches.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

here=packaging/flatpak
id=org.postwright.Postwright
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' editor/__init__.py)
sources=build/flatpak/sources
# Of the runtime.
python=3.13
rm -rf build/flatpak
mkdir -p $sources/wheels dist

# What the base has already, and what only freezing needs, stays out: pip would otherwise fetch all of Qt.
wanted=build/flatpak/requirements.txt
packaging/flatpak/wanted.py packaging/requirements.lock >$wanted
python3 -m pip download --quiet --require-hashes --no-deps --only-binary=:all: --python-version $python \
    --platform manylinux2014_x86_64 --platform manylinux_2_28_x86_64 --dest $sources/wheels --requirement $wanted
python3 -m pip wheel --quiet --no-deps --wheel-dir $sources/wheels .

cp resources/icons/postwright.svg $sources
for file in postwright.desktop postwright.metainfo.xml; do
    packaging/linux/filled.sh packaging/linux/$file $id >$sources/$file
done

flatpak-builder --force-clean --disable-rofiles-fuse --user --install-deps-from=flathub --repo=build/flatpak/repo \
    --state-dir=build/flatpak/state build/flatpak/app $here/$id.yaml
flatpak build-bundle build/flatpak/repo "dist/postwright-$version-linux-x86_64.flatpak" $id
