# shellcheck shell=bash
# Shared by the scripts of this folder; sourced, not run. Works from any folder.
set -euo pipefail

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
preset=release # of CMakePresets.json
build_dir=$source_dir/build/$preset
log_dir=$source_dir/build/logs

# A bare system has no locale, and Qt wants one that knows UTF-8.
[ -n "${LC_ALL:-}${LANG:-}" ] || export LANG=C.UTF-8

step() { printf '\n== %s\n' "$*"; }

die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# quietly NAME COMMAND...: runs with the output in a log, and shows its end where it fails.
quietly() {
    local log=$log_dir/$1.log
    shift
    mkdir -p "$log_dir"
    "$@" >>"$log" 2>&1 </dev/null && return
    tail -n 25 "$log" >&2
    die "failed: $* (all of it in ${log#"$source_dir"/})"
}

# install_packages [MORE...]: installs what of debian-packages.txt (and MORE) is missing.
install_packages() {
    local package wanted installed missing=() as_root=()
    if ! command -v apt-get >/dev/null; then
        step "No apt here: taking the packages of packaging/debian-packages.txt as installed"
        return
    fi
    wanted=$(sed 's/#.*//' "$source_dir/packaging/debian-packages.txt")
    # shellcheck disable=SC2086 # one word per package
    # A package that dpkg has never heard of makes it fail; the others are printed all the same.
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted "$@" 2>/dev/null || true)
    for package in $wanted "$@"; do
        grep -qx "installed $package" <<<"$installed" || missing+=("$package")
    done
    if [ ${#missing[@]} = 0 ]; then
        step "All packages are installed"
        return
    fi
    step "Installing ${#missing[@]} packages: ${missing[*]}"
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null ||
            die "these packages are missing, and neither root nor sudo is here. Ask an administrator for:
  apt-get install --no-install-recommends ${missing[*]}"
        as_root=(sudo)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive)
    local install=(apt-get install -y --no-install-recommends "${missing[@]}")
    # The lists on this machine may be absent or out of date: only then fetch them.
    if ! "${as_root[@]}" "${install[@]}" >/dev/null 2>&1 </dev/null; then
        echo "(fetching the package lists first)"
        quietly apt "${as_root[@]}" apt-get update
        quietly apt "${as_root[@]}" "${install[@]}"
    fi
}

# One compiler process with LibTorch's headers takes up to 1.2 GB.
build_jobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/MemAvailable/ {print int($2 / 1500000)}' /proc/meminfo)
    [ "$memory" -ge 1 ] || memory=1
    echo $((cores < memory ? cores : memory))
}

# build [TARGET...]: configures where that was not done, then builds.
build() {
    cd "$source_dir"
    if [ ! -f "$build_dir/build.ninja" ]; then
        step "Configuring build/$preset"
        quietly configure cmake --preset "$preset"
    fi
    step "Building ${*:-everything} in build/$preset with $(build_jobs) jobs (the first time takes minutes)"
    cmake --build --preset "$preset" --parallel "$(build_jobs)" ${1:+--target "$@"} |
        awk '/^\[[0-9]+\/[0-9]+\]/ {n++; if (n % 25 == 0) {print; fflush()} next} {print; fflush()}'
}

has_target() {
    [ -n "$(ninja -C "$build_dir" -t query "$1" 2>/dev/null)" ]
}

# Where this computer gets its Debian packages from.
debian_mirror() {
    apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Component: main' | head -n 1
}
