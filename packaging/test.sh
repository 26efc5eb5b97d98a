#!/usr/bin/env bash
# Installs what is missing, builds, and runs all tests: packaging/test.sh [CTEST ARGUMENTS...]
#
#   packaging/test.sh                 everything
#   packaging/test.sh -L unit         tests with one label (unit, gui, model, fuzz, slow)
#   packaging/test.sh -R dicom -V     tests by name, with their output
#
# Tests that need the data folder look for it in ../shared, or where CMake's VIGNETTE_DATA_DIR says,
# and say so where they skip.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

install_packages
build
step "Testing"
# The end of ctest's output is the end of this script's.
exec ctest --test-dir "$build_dir" --output-on-failure --no-tests=error --parallel "$(nproc)" "$@"
