#!/bin/bash
# Signs, notarises and packs dist/Gradient Desk.app. UNTESTED: written from Apple's documentation, never run.
#   release.sh "Developer ID Application: NAME (TEAM)" KEYCHAIN-PROFILE
set -eu
identity=$1
profile=$2
cd "$(dirname "$0")/../.."
app="dist/Gradient Desk.app"
version=$(/usr/libexec/PlistBuddy -c "Print CFBundleShortVersionString" "$app/Contents/Info.plist")
image="dist/gradient-desk-$version-macos-arm64.dmg"

sign() {
    codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist --sign "$identity" "$@"
}

# From the inside out: a signature covers what is signed already.
find "$app/Contents" -type f \( -name "*.dylib" -o -name "*.so" \) -print0 | while IFS= read -r -d '' library; do
    sign "$library"
done
find "$app/Contents/Frameworks" -type d -name "*.framework" -prune -print0 | while IFS= read -r -d '' framework; do
    sign "$framework"
done
sign "$app/Contents/MacOS/gradient-desk-cli"
sign "$app"
codesign --verify --deep --strict "$app"

rm -rf dist/image
mkdir dist/image
ditto "$app" "dist/image/Gradient Desk.app"
ln -s /Applications dist/image/Applications
hdiutil create -volname "Gradient Desk" -srcfolder dist/image -fs APFS -format ULMO -ov "$image"
rm -rf dist/image
codesign --sign "$identity" --timestamp "$image"
xcrun notarytool submit "$image" --keychain-profile "$profile" --wait
xcrun stapler staple "$image"
