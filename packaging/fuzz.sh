#!/usr/bin/env bash
# Reads damaged files until something goes wrong: packaging/fuzz.sh [--no-build] HOURS|SECONDSs [NAME...]
#
#   packaging/fuzz.sh 1               every target for an hour, as many side by side as there are cores
#   packaging/fuzz.sh 8 tiff dicom    two of them for eight hours
#   JOBS=1 packaging/fuzz.sh 30s      every target for half a minute, one after the other
#
# Targets are of libFuzzer, with Clang 14 and the sanitizers for addresses and undefined behaviour (CMake preset
# "fuzz"). build/fuzz-runs/NAME (FUZZ_RUNS says where else) keeps what is found: `corpus` holds inputs that reach
# further, for the next run, `findings` those that crash, leak, take over two seconds of processor time or 1 GB of memory.
# Fails where there are findings. What was mended goes to tests/fuzz/findings/PROGRAM, where each test run reads it.
#
# --no-build: only where the targets are there and up to date, else 77, which is "skipped" for ctest.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

preset=fuzz
build_dir=$source_dir/build/$preset
runs=${FUZZ_RUNS:-$source_dir/build/fuzz-runs}
pictures="jpeg png tiff bmp webp heif jxl dicom"
all="$pictures dicomdir task classifier engine case_store review_store index"
most_findings=20 # of a target in a run: the same fault is found again and again

program_of() {
    case " $pictures " in
    *" $1 "*) echo picture ;;
    *) echo "$1" ;;
    esac
}

# A machine that is busy makes quick inputs look slow; what counts is the time that the processor takes.
drop_quick_ones() { # PROGRAM FOLDER
    local input used
    for input in "$2"/timeout-* "$2"/slow-unit-*; do
        [ -f "$input" ] || continue
        used=$(TIMEFORMAT='%U %S'; { time "$1" -timeout=60 "$input" >/dev/null 2>&1 || true; } 2>&1 |
            awk '{print int(($1 + $2) * 10)}')
        [ "$used" -gt 20 ] || rm "$input"
    done
}

run_target() { # NAME SECONDS
    local name=$1 end=$((SECONDS + $2)) folder=$runs/$1 program=$build_dir/tests/fuzz/fuzz_$(program_of "$1")
    local known=$source_dir/tests/fuzz/findings/$(program_of "$1") corpora found left child=
    mkdir -p "$folder/corpus" "$folder/findings"
    corpora=("$folder/corpus" "$runs/seeds/$name")
    [ ! -d "$known" ] || corpora+=("$known")
    : >"$folder/log"
    trap 'kill $child; exit 1' INT TERM
    while left=$((end - SECONDS)) && [ "$left" -gt 0 ]; do
        TMPDIR=$scratch "$program" -max_total_time="$left" -timeout=2 -rss_limit_mb=1024 -max_len=400000 \
            -print_final_stats=1 -close_fd_mask=3 -artifact_prefix="$folder/findings/" "${corpora[@]}" \
            >>"$folder/log" 2>&1 </dev/null &
        child=$!
        wait $child && break
        drop_quick_ones "$program" "$folder/findings"
        found=$(find "$folder/findings" -type f | wc -l)
        [ "$found" -lt "$most_findings" ] || break
    done
    drop_quick_ones "$program" "$folder/findings"
    awk -v name="$name" -v seconds=$((SECONDS - end + $2)) \
        -v findings="$(find "$folder/findings" -type f | wc -l)" '
        /^stat::number_of_executed_units/ {runs += $2}
        /^stat::peak_rss_mb/ {peak = $2 > peak ? $2 : peak}
        END {printf "%-14s %12d %9d %9d %9d\n", name, runs, seconds, peak, findings}' "$folder/log" >"$folder/summary"
}

may_build=yes
[ "${1:-}" != --no-build ] || { may_build=no; shift; }
case "${1:-}" in
*[!0-9.s]* | "") die "packaging/fuzz.sh [--no-build] HOURS|SECONDSs [NAME...]; names: $all" ;;
*s) seconds=${1%s} ;;
*) seconds=$(awk -v hours="$1" 'BEGIN {print int(hours * 3600)}') ;;
esac
shift
[ $# -gt 0 ] || set -- $all
for name; do
    [[ " $all " == *" $name "* ]] || die "there is no target \"$name\"; names: $all"
done

if [ $may_build = no ]; then
    [ -f "$build_dir/build.ninja" ] && ninja -C "$build_dir" -n fuzzers | grep -q "no work to do" || exit 77
else
    install_packages
    build fuzzers
fi

export ASAN_OPTIONS=quarantine_size_mb=16:allocator_may_return_null=0:detect_odr_violation=0${ASAN_OPTIONS:+:$ASAN_OPTIONS}
export LSAN_OPTIONS=suppressions=$source_dir/packaging/sanitizers/lsan.txt:print_suppressions=0
export UBSAN_OPTIONS=print_stacktrace=1${UBSAN_OPTIONS:+:$UBSAN_OPTIONS}
scratch=$(mktemp -d -p "$([ -w /dev/shm ] && echo /dev/shm || echo /tmp)" vignette-fuzz.XXXXXX)
trap 'rm -rf "$scratch"' EXIT
step "Making seeds"
rm -rf "$runs/seeds"
quietly fuzz-seeds "$build_dir/tests/fuzz/fuzz_model_seeds" "$runs/seeds"
quietly fuzz-seeds "$build_dir/tests/fuzz/fuzz_seeds" "$runs/seeds" "$source_dir/resources/samples" \
    "$source_dir/tests/imaging/data" "$source_dir/../shared/data/cases" \
    "$source_dir/../shared/data/dicom"

step "Running $# targets for $seconds seconds each, ${JOBS:-$(nproc)} at a time"
trap 'kill $(jobs -p) 2>/dev/null; wait; exit 1' INT TERM
for name; do
    while [ "$(jobs -rp | wc -l)" -ge "${JOBS:-$(nproc)}" ]; do
        wait -n || true
    done
    run_target "$name" "$seconds" &
done
wait
printf '%-14s %12s %9s %9s %9s\n' target inputs seconds 'peak MB' findings
for name; do
    cat "$runs/$name/summary"
done
findings=$(for name; do find "$runs/$name/findings" -type f; done)
[ -z "$findings" ] || die "findings, each tried again by build/fuzz/tests/fuzz/fuzz_PROGRAM FILE:
$findings"
