#pragma once

#include "core/classifier/classifier.h"

#include <QByteArray>

#include <map>

namespace vignette {

/// A classifier for other programs: preprocessing but for the resizing, network, calibration and outcome in
/// one model. Nothing is left for its user to get wrong but the order of colours and the size.
///
/// Input `image`: N x side x side x 3, 8-bit, R G B, the whole picture resized to side x side; N is free.
/// Outputs, rows in the order of the classes:
/// - `logits` and `probabilities`, N x K float: softmax(logits / temperature)
/// - `domain_score`, N x 1 float, see Head::domainScore()
/// - `outcome`, N x 1 64-bit integer: 0 likely, 1 uncertain, 2 none of these; see Prediction
///
/// All functions are thread-safe. The program never loads what they write.

/// ONNX, opset 13, IR version 8; exportMetadata() as `metadata_props`.
QByteArray toOnnx(const Classifier& classifier);

/// TorchScript; the outputs are a tuple, exportMetadata() is the extra file `vignette.json`. Errors: Internal.
Result<QByteArray> toTorchScript(const Classifier& classifier);

/// Writes the form that the suffix of `path` names, `.onnx` or `.pt`, atomically. Errors: InvalidArgument
/// (another suffix), Internal, WriteFailed.
Result<void> exportClassifier(const Classifier& classifier, const QString& path);

/// What goes with the model: `notice`, and the entries of the classifier file (core/classifier/README.md) but
/// for those that only that file needs: format, architecture, support hashes, self-test.
std::map<QString, QString> exportMetadata(const Classifier& classifier);

} // namespace vignette
