#!/usr/bin/env bash
# Makes dist/postwright-VERSION-macos-MACHINE.dmg of dist/Postwright.app, which packaging/freeze.sh makes. On macOS only.
#
# In the environment, all optional:
#   MACOS_IDENTITY   the name of a "Developer ID Application" certificate in the keychain: packaging/freeze.sh signs the
#                    program with it, this the image. Without one only who insists can start the program.
#   MACOS_PROFILE    what `xcrun notarytool store-credentials` calls the credentials: the image is notarised with them
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

app=dist/Postwright.app
[ -d $app ] || { echo "There is no $app; packaging/freeze.sh makes it on macOS." >&2; exit 1; }
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' editor/__init__.py)
name=postwright-$version-macos-$(uname -m)
image=dist/$name.dmg

# PyInstaller signs everything inside with the same certificate, with what entitlements.plist asks for.
if [ -n "${MACOS_IDENTITY:-}" ]; then codesign --verify --deep --strict $app; fi

folder=build/dmg
rm -rf $folder "$image"
mkdir -p $folder
cp -R $app $folder
ln -s /Applications $folder/Applications
hdiutil create -volname "Postwright $version" -srcfolder $folder -format UDZO -ov "$image"

if [ -n "${MACOS_IDENTITY:-}" ]; then codesign --timestamp --sign "$MACOS_IDENTITY" "$image"; fi
if [ -n "${MACOS_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$MACOS_PROFILE" --wait
    xcrun stapler staple "$image"
fi
cp dist/postwright.cdx.json "dist/$name.cdx.json"
