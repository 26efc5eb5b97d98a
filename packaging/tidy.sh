#!/usr/bin/env bash
# Runs clang-tidy over the sources that changed since a commit: packaging/tidy.sh [REVISION]   (default: HEAD)
#
# By .clang-tidy, with clang-tidy 14 and the compiler commands of build/release, so build first. Some seconds a file.
# Fails where it finds something.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

install_packages clang-tidy-14
[ -f "$build_dir/compile_commands.json" ] || die "nothing is built yet: run packaging/run.sh or packaging/test.sh first"
cd "$source_dir"
step "Looking at the sources that changed since ${1:-HEAD}"
git diff -z --name-only --diff-filter=d "${1:-HEAD}" -- 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp' |
    xargs -0 -r -n 1 -P "$(nproc)" clang-tidy-14 -p "$build_dir" --quiet --warnings-as-errors='*'
