#!/usr/bin/env python3
"""Asks ONNX Runtime what an exported classifier says of the classifier's own self-test picture.

    vignette-cli export X.vignette --out X.onnx
    onnxruntime_export.py X.vignette X.onnx

Fails where a logit is off by more than 1e-4, or where probabilities or outcome do not follow from what the
model says of its calibration. Needs onnxruntime and numpy; onnxruntime_rate.sh makes a Python that has them.
"""

import json
import struct
import sys

import numpy
import onnxruntime


def metadata_of(classifier: str) -> dict:
    with open(classifier, "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        return json.loads(file.read(length))["__metadata__"]


def self_test_picture(side: int) -> numpy.ndarray:
    """As core/classifier/README.md says."""
    y, x, c = numpy.mgrid[0:side, 0:side, 0:3]
    return ((5 * x + 3 * y + 61 * c + x * y // 16) % 256).astype(numpy.uint8)


def main(classifier: str, model: str) -> int:
    wanted = numpy.array(json.loads(metadata_of(classifier)["self_test"])["logits"])
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    props = session.get_modelmeta().custom_metadata_map
    side = json.loads(props["preprocessing"])["side"]
    calibration = json.loads(props["calibration"])
    picture = self_test_picture(side)
    batch = numpy.stack([picture, picture[::-1], picture])
    logits, probabilities, score, outcome = session.run(None, {"image": batch})
    off = numpy.abs(logits[[0, 2]] - wanted).max()
    cooled = logits.astype(numpy.float64) / calibration["temperature"]
    expected = numpy.exp(cooled - cooled.max(1, keepdims=True))
    expected /= expected.sum(1, keepdims=True)
    none = (score[:, 0] > calibration["foreign_above"]) | (logits.max(1) < calibration["none_below"])
    follows = numpy.where(none, 2, numpy.where(expected.max(1) < calibration["uncertain_below"], 1, 0))
    faults = []
    if not off <= 1e-4:
        faults.append("the logits are not those of the classifier")
    if not numpy.abs(probabilities - expected).max() <= 1e-5:
        faults.append("the probabilities do not follow from logits and temperature")
    if not numpy.array_equal(outcome[:, 0], follows):
        faults.append("the outcome does not follow from the thresholds")
    names = [entry["name"] for entry in json.loads(props["classes"])]
    print(f"{props['notice']} Classes: {', '.join(names)}. Logits off by {off:.1e} at most.")
    for fault in faults:
        print(f"error: {fault}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
