#!/usr/bin/env bash
# Builds with sanitizers and runs all tests: packaging/sanitize.sh [asan|tsan] [CTEST ARGUMENTS...]
#
#   packaging/sanitize.sh             addresses and undefined behaviour, then threads; hours
#   packaging/sanitize.sh tsan        one of them
#   packaging/sanitize.sh asan -L unit
#
# Any finding ends the program that it is in, and with it its test. What libraries do without being built for it is in
# packaging/sanitizers, each with its reason.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

case "${1:-}" in
asan | tsan)
    presets=$1
    shift
    ;;
*) presets="asan tsan" ;;
esac
suppressions=$source_dir/packaging/sanitizers
export LSAN_OPTIONS=suppressions=$suppressions/lsan.txt:print_suppressions=0
export TSAN_OPTIONS=suppressions=$suppressions/tsan.txt:ignore_noninstrumented_modules=1:print_suppressions=0
export UBSAN_OPTIONS=print_stacktrace=1

install_packages
failed=
for preset in $presets; do
    build_dir=$source_dir/build/$preset
    build
    step "Testing with $preset"
    ctest --test-dir "$build_dir" --output-on-failure --no-tests=error --parallel "$(nproc)" "$@" || failed+=" $preset"
done
[ -z "$failed" ] || die "findings or failures with$failed"
