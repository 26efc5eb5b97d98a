#pragma once

#include "core/base/safetensors.h"
#include "core/classifier/manifest.h"

#include <map>
#include <memory>

/// The manifest in a classifier file's `__metadata__`; keys in core/classifier/README.md.
namespace vignette {

struct EmittedNetwork;

/// All entries but "digest". What a user reads is never translated in a file.
std::map<QString, QString> toMetadata(const Manifest& manifest, const EmittedNetwork& network);

/// Checks and reads every entry: lengths, ranges, counts, unique ids and names. Fills the manifest,
/// and architecture, preprocessing and calibration of the network; parameters are not looked at.
/// Errors: Corrupt, Unsupported (a newer format).
Result<void> readMetadata(const std::map<QString, QString>& metadata, Manifest& manifest, EmittedNetwork& network);

/// SHA-256 (hex) over all metadata but "digest" and all tensors as stored by `storage`
/// (F32 where it does not name one).
QString fileDigest(const TensorFile& file, const std::map<std::string, StorageType>& storage);

/// See Classifier::encoderDigest().
QString encoderDigest(const EmittedNetwork& network);

/// The parameters as they come back from a file. The same object where storage does not change them, so that equal
/// backbones stay shared.
std::shared_ptr<const ParameterSet> asStored(std::shared_ptr<const ParameterSet> parameters);

/// How a classifier stores its tensors: the backbone as F16 where it fits, the head as F32.
std::map<std::string, StorageType> classifierStorage(const ParameterSet& backbone);

} // namespace vignette
