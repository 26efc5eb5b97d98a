#!/bin/bash
# example.sh SHARES OUT ARCHIVE...: encodes an archive by a job array and merges it when all shares are there.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
encoding=$(sbatch --parsable --array="1-$1" "$here/encode.sbatch" "$@")
sbatch --dependency="afterok:$encoding" "$here/merge.sbatch" "$2"
