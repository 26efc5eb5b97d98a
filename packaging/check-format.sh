#!/usr/bin/env bash
# Fails where a source file is not laid out as .clang-format says: packaging/check-format.sh [--fix]
#
# The layout depends on the version of clang-format; Debian 12 has 14, and debian-packages.txt installs it.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

install_packages
case ${1:-} in
'') mode=(--dry-run --Werror) ;;
--fix) mode=(-i) ;;
*) die "usage: packaging/check-format.sh [--fix]" ;;
esac
step "Checking the layout of the source files"
cd "$source_dir"
git ls-files -z '*.cpp' '*.h' | xargs -0 -n 50 -P "$(nproc)" clang-format-14 "${mode[@]}"
