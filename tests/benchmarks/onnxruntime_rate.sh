#!/usr/bin/env bash
# Our executor against ONNX Runtime in the same run.
# usage: onnxruntime_rate.sh BUILD_DIR [options of network_rate]
#   ONNXRUNTIME_PYTHON  a python that has onnx and onnxruntime 1.20.1; made under BUILD_DIR otherwise
#   VIGNETTE_DATA_DIR   the folder with models/ (../shared)
#   THREADS             2
set -euo pipefail
[ $# -ge 1 ] || { sed -n '2,6s/^# //p' "$0"; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd)
shift
data=${VIGNETTE_DATA_DIR:-$here/../../../shared}
threads=${THREADS:-2}
weights=$data/models/efficientnet_b0_imagenet.safetensors
[ -f "$weights" ] || { echo "The base weights are missing: $weights" >&2; exit 1; }

python=${ONNXRUNTIME_PYTHON:-}
if [ -z "$python" ]; then
    venv=$build/onnxruntime-venv
    if [ ! -x "$venv/bin/python" ]; then
        python3 -m venv "$venv"
        "$venv/bin/pip" install --quiet onnxruntime==1.20.1 onnx==1.17.0 'numpy<3'
    fi
    python=$venv/bin/python
fi
model=$build/base.onnx
[ "$model" -nt "$weights" ] && [ "$model" -nt "$here/make_base_onnx.py" ] \
    || "$python" "$here/make_base_onnx.py" "$weights" "$model"
exec "$build/tests/benchmarks/network_rate" --threads "$threads" "$@" \
    --peer "\"$python\" \"$here/onnxruntime_peer.py\" \"$model\" $threads"
