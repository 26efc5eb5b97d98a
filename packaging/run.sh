#!/usr/bin/env bash
# Installs what is missing, builds, and runs the main job:
#
#   packaging/run.sh [OPTIONS] [TASK.json] [CASE_FILE_OR_FOLDER...]
#
# Without arguments it takes the bundled lesion phantoms (resources/samples). With a display the window
# opens; without one the command line synthesizes a classifier, screens the cases, prints the verdicts
# and says where the overlays are.
#
#   --no-window        the command line in any case
#   --results FOLDER   where to write (default: a new folder under build/results)
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
    sed -n '2,/^[^#]/ s/^# \{0,1\}//p' "$source_dir/packaging/run.sh"
    exit "$1"
}

window=yes
results=
task=
cases=()
while [ $# -gt 0 ]; do
    case $1 in
    --no-window) window=no ;;
    --results)
        [ $# -gt 1 ] || usage 2 >&2
        results=$2
        shift
        ;;
    -h | --help) usage 0 ;;
    -*) usage 2 >&2 ;;
    *.json)
        [ -z "$task" ] || die "two task files are given: $task and $1"
        [ -f "$1" ] || die "the task file $1 does not exist"
        task=$(realpath "$1")
        ;;
    *)
        [ -e "$1" ] || die "$1 does not exist"
        cases+=("$(realpath "$1")")
        ;;
    esac
    shift
done
task=${task:-$source_dir/resources/samples/task.json}
[ ${#cases[@]} -gt 0 ] || cases=("$source_dir/resources/samples/cases")
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || window=no
results=$(realpath -m "${results:-$source_dir/build/results/$(date +%Y%m%d-%H%M%S)}")

install_packages
build vignette-cli
if [ $window = yes ] && has_target vignette; then
    build vignette
    step "Opening the window"
    exec "$build_dir/app/vignette/vignette" "$task" "${cases[@]}"
fi

cli=$build_dir/app/vignette-cli/vignette-cli
classifier=$results/$(basename "$task" .json).vignette
mkdir -p "$results"
step "Synthesizing a classifier from $task"
"$cli" synthesize "$task" --out "$classifier"

step "Screening ${cases[*]}"
status=0
"$cli" screen "$classifier" "${cases[@]}" --out "$results/results.csv" --overlays "$results/overlays" ||
    status=$?
# 1 says that some files could not be read; they are in the table, with the reason.
[ $status -le 1 ] || exit $status

step "Done"
echo "verdicts:    $results/results.csv"
echo "overlays:    $results/overlays"
echo "classifier:  $classifier"
