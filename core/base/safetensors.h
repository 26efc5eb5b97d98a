#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <span>
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
/// I8 tensors are symmetric per-row quantised: tensor `x` comes with `x.scale` (F32) of shape
/// [rows], and value = int8 * scale[row]. Reading widens everything to float.
struct TensorFile
{
    std::map<QString, QString> metadata; ///< the `__metadata__` object, string to string
    ParameterSet tensors;
    /// How the file that was read stores each tensor. The writer does not look at it.
    std::map<std::string, StorageType> storage = {};
};

/// Limits that hold before anything is allocated.
struct TensorFileLimits
{
    qint64 fileBytes = qint64(256) << 20;
    qint64 headerBytes = qint64(8) << 20;
    qint64 tensors = 10000;            ///< also of metadata entries
    qint64 values = qint64(128) << 20; ///< of all tensors together, widened
};

/// Leaves of each value what remains of it when it is stored as F16. All must fit.
void roundToHalf(std::span<float> values);

/// Whether every value can be stored as F16 without becoming infinite.
bool fitsHalf(const FloatTensor& tensor);

/// The values as a file stores them: little-endian F32 or F16. Not for I8.
QByteArray storedBytes(const FloatTensor& tensor, StorageType type);

/// "F32", "F16" or "I8".
QString storageKey(StorageType type);

/// The bytes of a file. Errors: NotFound, Unreadable (also of a folder, a pipe, a device), TooLarge.
Result<QByteArray> readWholeFile(const QString& path, qint64 mostBytes);

/// Writes atomically (QSaveFile). Errors: WriteFailed.
Result<void> writeWholeFile(const QString& path, const QByteArray& bytes);

/// Reads and checks a whole file: header length, JSON, names, dtypes, shapes against byte ranges,
/// no other keys, no overlap, no gap, finite values. Errors: NotFound, Unreadable, TooLarge, Corrupt.
/// This function and the following are thread-safe.
Result<TensorFile> readTensorFile(const QString& path, const TensorFileLimits& limits = {});

/// The same on bytes that are already in memory.
Result<TensorFile> parseTensorFile(const QByteArray& bytes, const TensorFileLimits& limits = {});

/// The same file with `entries` in its metadata, in place of those of the same names; every tensor keeps its bytes.
/// Errors: Corrupt.
Result<QByteArray> withMetadata(const QByteArray& bytes, const std::map<QString, QString>& entries);

/// Serialises deterministically: what parseTensorFile() made of such a file gives the same bytes again, unless it has
/// I8 tensors. `storage` names tensors that are not to be stored as F32; F16 is
/// ignored for a tensor that would overflow, I8 for a scalar. Nothing (an empty array) where the
/// file could not be read back: a value that is not finite, a shape that does not fit its values,
/// a name that is taken.
QByteArray serializeTensorFile(const TensorFile& file, const std::map<std::string, StorageType>& storage = {});

/// Serialises and writes atomically. Errors: WriteFailed, InvalidArgument (see
/// serializeTensorFile()).
Result<void> writeTensorFile(const QString& path, const TensorFile& file,
                             const std::map<std::string, StorageType>& storage = {});

} // namespace vignette
