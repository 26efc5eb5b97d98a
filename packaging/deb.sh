#!/usr/bin/env bash
# Makes the Debian packages vignette and vignette-engine in build/packages: packaging/deb.sh
#
# Where lintian, desktop-file-validate and appstreamcli are
# installed they look at the result, and a complaint ends the script.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

packages_dir=$source_dir/build/packages

install_packages help2man cmark-gfm
build vignette vignette-cli

. "$source_dir/packaging/documents.sh"
step "Making changelog and copyright file"
version=$(sed -n 's/^project(Vignette VERSION \([0-9.]*\).*/\1/p' "$source_dir/CMakeLists.txt")
maintainer=$(sed -n 's/.*PACKAGE_MAINTAINER "\(.*\)").*/\1/p' "$source_dir/packaging/package.cmake")
printf 'vignette (%s) unstable; urgency=medium\n\n  * See CHANGELOG.md of the source.\n\n -- %s  %s\n' \
    "$version" "$maintainer" "$(date -R)" | gzip --no-name --best >"$made_dir/changelog.gz"
{
    cat "$source_dir/NOTICE"
    printf '\nOn Debian systems the full texts are in /usr/share/common-licenses/Apache-2.0 and, of libraries that are\n'
    printf 'linked, in /usr/share/common-licenses/LGPL-3.\n'
} >"$made_dir/copyright"

step "Packing"
quietly cpack cmake -S "$source_dir" -B "$build_dir"
quietly cpack cpack --config "$build_dir/CPackConfig.cmake" -B "$packages_dir"
rm -rf "$packages_dir/_CPack_Packages"

desktop=$source_dir/app/vignette/desktop/org.vignette.Vignette
! command -v desktop-file-validate >/dev/null || desktop-file-validate "$desktop.desktop"
! command -v appstreamcli >/dev/null || appstreamcli validate --no-net "$desktop.metainfo.xml"
! command -v lintian >/dev/null || lintian --fail-on error "$packages_dir"/*.deb
ls -sh "$packages_dir"/*.deb
