#!/usr/bin/env bash
# Builds against LibTorch 2.x instead of Debian's 1.13, and runs all tests:
#
#   packaging/test-libtorch2.sh [CTEST ARGUMENTS...]
#
# The Python wheel of torch carries headers, libraries and CMake files; it goes into a virtual
# environment under build/. Needs the CPU build of torch: VIGNETTE_TORCH names what pip shall install,
# a version or the path of a wheel (default: torch==2.13.0). What PyPI serves by default is the CUDA
# build, which takes several GB and needs the CUDA toolkit to be found by CMake.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

torch=${VIGNETTE_TORCH:-torch==2.13.0}
environment=$source_dir/build/libtorch2-python
build_dir=$source_dir/build/libtorch2

install_packages python3-venv
step "Installing $torch under build/"
[ -x "$environment/bin/python" ] || quietly venv /usr/bin/python3 -m venv "$environment"
quietly pip "$environment/bin/pip" install --no-deps "$torch"

step "Configuring build/libtorch2"
# The folder of torch itself: with torch.utils.cmake_prefix_path, which lies below it, CMake finds this
# Torch but Debian's Caffe2 and libtorch.so.
prefix=$("$environment/bin/python" -c \
    'from importlib.util import find_spec; print(find_spec("torch").submodule_search_locations[0])')
quietly configure-libtorch2 cmake -S "$source_dir" -B "$build_dir" -G Ninja \
    -DCMAKE_BUILD_TYPE=RelWithDebInfo "-DCMAKE_CXX_FLAGS_RELWITHDEBINFO=-O3 -g1 -DNDEBUG" \
    "-DCMAKE_PREFIX_PATH=$prefix"
grep -q "^TORCH_LIBRARY:FILEPATH=$prefix/" "$build_dir/CMakeCache.txt" ||
    die "CMake took another LibTorch; remove ${build_dir#"$source_dir"/} and try again"
step "Building with $(build_jobs) jobs"
cmake --build "$build_dir" --parallel "$(build_jobs)" |
    awk '/^\[[0-9]+\/[0-9]+\]/ {n++; if (n % 25 == 0) {print; fflush()} next} {print; fflush()}'
step "Testing"
exec ctest --test-dir "$build_dir" --output-on-failure --no-tests=error --parallel "$(nproc)" "$@"
