#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace vignette {

/// An owned dense row-major float tensor; the currency in which parameters cross rooms.
struct FloatTensor
{
    std::vector<int64_t> shape;
    std::vector<float> values;

    /// Product of the shape; 1 for a scalar.
    int64_t count() const;
};

/// Named parameters, ordered by name so that files and digests are reproducible.
using ParameterSet = std::map<std::string, FloatTensor>;

/// Element type of a stored tensor.
enum class StorageType { F32, F16, I8 };

/// A safetensors file: 8-byte little-endian header length, JSON header, raw tensors
/// (https://github.com/huggingface/safetensors, "Format"). Data only: nothing in it is executed.
///
/// I8 tensors are symmetric per-row quantised: tensor `x` comes with `x.scale` of shape
/// [rows], and value = int8 * scale[row]. Reading widens everything to float.
struct TensorFile
{
    std::map<QString, QString> metadata; ///< the `__metadata__` object, string to string
    ParameterSet tensors;
};

/// Limits that hold before anything is allocated.
struct TensorFileLimits
{
    qint64 fileBytes = qint64(256) << 20;
    qint64 headerBytes = qint64(8) << 20;
    qint64 tensors = 10000;
};

/// Reads and checks a whole file: header length, JSON, names, dtypes, shapes against byte ranges,
/// no overlap, no gap, finite values. Errors: NotFound, Unreadable, TooLarge, Corrupt.
Result<TensorFile> readTensorFile(const QString& path, const TensorFileLimits& limits = {});

/// The same on bytes that are already in memory.
Result<TensorFile> parseTensorFile(const QByteArray& bytes, const TensorFileLimits& limits = {});

/// Serialises deterministically. `storage` names tensors that are not to be stored as F32.
QByteArray serializeTensorFile(const TensorFile& file,
                               const std::map<std::string, StorageType>& storage = {});

/// Serialises and writes atomically (QSaveFile). Errors: WriteFailed.
Result<void> writeTensorFile(const QString& path, const TensorFile& file,
                             const std::map<std::string, StorageType>& storage = {});

} // namespace vignette
