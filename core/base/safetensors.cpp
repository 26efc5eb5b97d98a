#include "core/base/safetensors.h"

#include "core/base/save_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QFloat16>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QtEndian>
#include <QtNumeric>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <tuple>

namespace vignette {

namespace {

const QLatin1String metadataKey("__metadata__");
const std::string scaleSuffix = ".scale";
constexpr float largestHalf = 65504;

tl::unexpected<Error> corrupt(const QString& detail)
{
    return fail(ErrorCode::Corrupt, QCoreApplication::translate("Base", "The file is damaged or is not of this kind."),
                detail);
}

tl::unexpected<Error> tooLarge(const QString& detail)
{
    return fail(ErrorCode::TooLarge,
                QCoreApplication::translate("Base", "The file is larger than this program accepts."), detail);
}

/// One tensor as the header announces it.
struct Entry
{
    std::string name;
    StorageType type = StorageType::F32;
    std::vector<int64_t> shape;
    qint64 count = 1;
    qint64 begin = 0;
    qint64 end = 0;
};

struct TypeInfo
{
    StorageType type;
    QLatin1String key;
    int bytes;
};

const TypeInfo types[] = {
    {StorageType::F32, QLatin1String("F32"), 4},
    {StorageType::F16, QLatin1String("F16"), 2},
    {StorageType::I8, QLatin1String("I8"), 1},
};

/// Fills all of `entry` but the name; false where the header makes no sense or says more than a header says.
bool readEntry(const QJsonObject& value, qint64 dataBytes, Entry& entry)
{
    if (value.size() != 3)
        return false;
    const QString dtype = value[QLatin1String("dtype")].toString();
    const auto* type =
        std::find_if(std::begin(types), std::end(types), [&](const TypeInfo& info) { return info.key == dtype; });
    const QJsonValue shape = value[QLatin1String("shape")];
    const QJsonArray offsets = value[QLatin1String("data_offsets")].toArray();
    if (type == std::end(types) || !shape.isArray() || shape.toArray().size() > 8 || offsets.size() != 2)
        return false;
    entry.type = type->type;
    for (const QJsonValue& side : shape.toArray()) {
        const qint64 length = side.toInteger(-1);
        if (length < 0 || length > dataBytes || qMulOverflow(entry.count, length, &entry.count) ||
            entry.count > dataBytes)
            return false;
        entry.shape.push_back(length);
    }
    entry.begin = offsets[0].toInteger(-1);
    entry.end = offsets[1].toInteger(-1);
    return entry.begin >= 0 && entry.end >= entry.begin && entry.end <= dataBytes &&
           (entry.end - entry.begin) / type->bytes == entry.count && (entry.end - entry.begin) % type->bytes == 0;
}

void readValues(const char* bytes, const Entry& entry, std::vector<float>& out)
{
    out.resize(size_t(entry.count));
    if (out.empty())
        return;
    switch (entry.type) {
    case StorageType::F32:
        qFromLittleEndian<float>(bytes, entry.count, out.data());
        break;
    case StorageType::F16: {
        std::vector<qfloat16> half(out.size());
        qFromLittleEndian<qfloat16>(bytes, entry.count, half.data());
        qFloatFromFloat16(out.data(), half.data(), entry.count);
        break;
    }
    case StorageType::I8:
        std::transform(bytes, bytes + entry.count, out.begin(), [](char byte) { return float(int8_t(byte)); });
        break;
    }
}

/// Multiplies the rows of quantised tensors by their scales and drops the scales.
bool widenQuantized(const std::vector<Entry>& entries, TensorFile& file)
{
    for (const Entry& entry : entries) {
        if (entry.type != StorageType::I8)
            continue;
        const std::string scaleName = entry.name + scaleSuffix;
        const auto scale = file.tensors.find(scaleName);
        if (scale == file.tensors.end() || file.storage.at(scaleName) != StorageType::F32 || entry.shape.empty() ||
            scale->second.shape != std::vector<int64_t>{entry.shape[0]})
            return false;
        FloatTensor& tensor = file.tensors.at(entry.name);
        const size_t columns = entry.shape[0] ? size_t(entry.count / entry.shape[0]) : 0;
        for (size_t i = 0; i < tensor.values.size(); ++i)
            tensor.values[i] *= scale->second.values[i / columns];
        file.tensors.erase(scale);
        file.storage.erase(scaleName);
    }
    return true;
}

bool allFinite(const std::vector<float>& values)
{
    return std::all_of(values.begin(), values.end(), [](float v) { return std::isfinite(v); });
}

bool shapeFits(const FloatTensor& tensor)
{
    qint64 count = 1;
    for (int64_t side : tensor.shape) {
        if (side < 0 || qMulOverflow(count, qint64(side), &count))
            return false;
    }
    return count == qint64(tensor.values.size()) && tensor.shape.size() <= 8;
}

struct SplitFile
{
    QJsonObject header;
    QByteArrayView data;
};

Result<SplitFile> splitHeader(const QByteArray& bytes, qint64 mostHeaderBytes)
{
    if (bytes.size() < 8)
        return corrupt(QStringLiteral("shorter than its length field"));
    const quint64 headerLength = qFromLittleEndian<quint64>(bytes.constData());
    if (headerLength > quint64(bytes.size() - 8))
        return corrupt(QStringLiteral("header length %1").arg(headerLength));
    if (headerLength > quint64(mostHeaderBytes))
        return tooLarge(QStringLiteral("header length %1").arg(headerLength));
    QJsonParseError parseError{};
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(bytes.constData() + 8, qsizetype(headerLength)), &parseError);
    if (!document.isObject())
        return corrupt(QStringLiteral("header: ") + parseError.errorString());
    return SplitFile{document.object(), QByteArrayView(bytes).sliced(8 + qsizetype(headerLength))};
}

QByteArray joined(const QJsonObject& header, QByteArrayView data)
{
    QByteArray json = QJsonDocument(header).toJson(QJsonDocument::Compact);
    // The format asks for 8-byte alignment of the data.
    json.append(QByteArray((8 - json.size() % 8) % 8, ' '));
    QByteArray out(8, '\0');
    qToLittleEndian<quint64>(quint64(json.size()), out.data());
    out.reserve(8 + json.size() + data.size());
    return out.append(json).append(data);
}

/// Collects header and data of a file to be written.
class Writer
{
public:
    /// False where the name is taken.
    bool append(const std::string& name, StorageType type, const std::vector<int64_t>& shape, const QByteArray& bytes)
    {
        const QString key = QString::fromStdString(name);
        if (m_header.contains(key) || key == metadataKey)
            return false;
        QJsonArray sides;
        for (int64_t side : shape)
            sides.append(qint64(side));
        m_header[key] =
            QJsonObject{{QStringLiteral("dtype"), types[int(type)].key},
                        {QStringLiteral("shape"), sides},
                        {QStringLiteral("data_offsets"), QJsonArray{m_body.size(), m_body.size() + bytes.size()}}};
        m_body.append(bytes);
        return true;
    }

    QByteArray finish(const std::map<QString, QString>& metadata)
    {
        QJsonObject object;
        for (const auto& [key, value] : metadata)
            object[key] = value;
        m_header[metadataKey] = object;
        return joined(m_header, m_body);
    }

private:
    QJsonObject m_header;
    QByteArray m_body;
};

bool appendQuantized(Writer& writer, const std::string& name, const FloatTensor& tensor)
{
    const size_t rows = size_t(tensor.shape[0]);
    const size_t columns = rows ? tensor.values.size() / rows : 0;
    QByteArray quantized(qsizetype(tensor.values.size()), Qt::Uninitialized);
    std::vector<float> scales(rows, 1.0f);
    for (size_t row = 0; row < rows; ++row) {
        const float* values = tensor.values.data() + row * columns;
        float largest = 0;
        for (size_t column = 0; column < columns; ++column)
            largest = std::max(largest, std::abs(values[column]));
        if (largest > 0)
            scales[row] = std::max(largest / 127, std::numeric_limits<float>::min());
        for (size_t column = 0; column < columns; ++column)
            quantized[qsizetype(row * columns + column)] =
                char(std::clamp(std::lround(values[column] / scales[row]), -127L, 127L));
    }
    return writer.append(name, StorageType::I8, tensor.shape, quantized) &&
           writer.append(name + scaleSuffix, StorageType::F32, {tensor.shape[0]},
                         storedBytes({{tensor.shape[0]}, scales}, StorageType::F32));
}

} // namespace

int64_t FloatTensor::count() const
{
    int64_t count = 1;
    for (int64_t side : shape)
        count *= side;
    return count;
}

void roundToHalf(std::span<float> values)
{
    // Not value by value: Qt's array functions may round differently, by the CPU.
    std::vector<qfloat16> half(values.size());
    qFloatToFloat16(half.data(), values.data(), qsizetype(half.size()));
    qFloatFromFloat16(values.data(), half.data(), qsizetype(half.size()));
}

bool fitsHalf(const FloatTensor& tensor)
{
    return std::all_of(tensor.values.begin(), tensor.values.end(),
                       [](float value) { return std::abs(value) <= largestHalf; });
}

QByteArray storedBytes(const FloatTensor& tensor, StorageType type)
{
    const qsizetype count = qsizetype(tensor.values.size());
    QByteArray bytes(count * types[int(type)].bytes, Qt::Uninitialized);
    if (type == StorageType::F32 && count > 0) {
        qToLittleEndian<float>(tensor.values.data(), count, bytes.data());
    } else if (type == StorageType::F16 && count > 0) {
        std::vector<qfloat16> half(tensor.values.size());
        qFloatToFloat16(half.data(), tensor.values.data(), count);
        qToLittleEndian<qfloat16>(half.data(), count, bytes.data());
    }
    return bytes;
}

QString storageKey(StorageType type)
{
    return types[int(type)].key;
}

Result<TensorFile> parseTensorFile(const QByteArray& bytes, const TensorFileLimits& limits)
{
    if (bytes.size() > limits.fileBytes)
        return tooLarge(QStringLiteral("%1 bytes").arg(bytes.size()));
    const auto split = splitHeader(bytes, limits.headerBytes);
    if (!split)
        return fail(split.error());
    const auto& [header, content] = *split;
    const QJsonObject metadata = header[metadataKey].toObject();
    if (header.size() > limits.tensors + 1 || metadata.size() > limits.tensors)
        return tooLarge(QStringLiteral("%1 tensors").arg(header.size()));

    const char* data = content.data();
    const qint64 dataBytes = content.size();
    TensorFile file;
    std::vector<Entry> entries;
    qint64 values = 0;
    for (auto it = header.begin(); it != header.end(); ++it) {
        if (!it->isObject())
            return corrupt(it.key().left(200) + QStringLiteral(" is not an object"));
        if (it.key() == metadataKey)
            continue;
        Entry entry;
        entry.name = it.key().toStdString();
        if (!readEntry(it->toObject(), dataBytes, entry))
            return corrupt(QStringLiteral("type, shape or range of ") + it.key().left(200));
        values += entry.count;
        entries.push_back(std::move(entry));
    }
    for (auto it = metadata.begin(); it != metadata.end(); ++it) {
        if (!it->isString())
            return corrupt(QStringLiteral("metadata ") + it.key().left(200));
        file.metadata[it.key()] = it->toString();
    }

    // Empty tensors share their offset with the next one and come first.
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a.begin, a.end, a.name) < std::tie(b.begin, b.end, b.name);
    });
    qint64 expected = 0;
    for (const Entry& entry : entries) {
        if (entry.begin != expected)
            return corrupt(QStringLiteral("gap or overlap before ") + QString::fromStdString(entry.name).left(200));
        expected = entry.end;
    }
    if (expected != dataBytes)
        return corrupt(QStringLiteral("bytes after the last tensor"));
    if (values > limits.values)
        return tooLarge(QStringLiteral("%1 values").arg(values));

    for (const Entry& entry : entries) {
        FloatTensor& tensor = file.tensors[entry.name];
        tensor.shape = entry.shape;
        readValues(data + entry.begin, entry, tensor.values);
        file.storage[entry.name] = entry.type;
    }
    if (!widenQuantized(entries, file))
        return corrupt(QStringLiteral("a quantised tensor has no fitting scale"));
    for (const auto& [name, tensor] : file.tensors) {
        if (!allFinite(tensor.values))
            return corrupt(QString::fromStdString(name).left(200) + QStringLiteral(" is not finite"));
    }
    return file;
}

Result<QByteArray> readWholeFile(const QString& path, qint64 mostBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Base", "The file \"%1\" does not exist.").arg(path));
    QFile file(path);
    // A folder, a pipe or a device never ends or never answers.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable,
                    QCoreApplication::translate("Base", "The file \"%1\" cannot be opened.").arg(path),
                    file.errorString());
    if (file.size() > mostBytes)
        return tooLarge(QStringLiteral("%1 bytes").arg(file.size()));
    // One byte more than announced tells of a file that grows while it is read.
    const QByteArray bytes = file.read(file.size() + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Unreadable,
                    QCoreApplication::translate("Base", "The file \"%1\" cannot be read.").arg(path),
                    file.errorString());
    if (bytes.size() > mostBytes)
        return tooLarge(QStringLiteral("%1 bytes").arg(bytes.size()));
    return bytes;
}

Result<void> writeWholeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !commitFile(out))
        return fail(ErrorCode::WriteFailed,
                    QCoreApplication::translate("Base",
                                                "The file \"%1\" cannot be written. Is the disk full or the folder "
                                                "read-only?")
                        .arg(path),
                    out.errorString());
    return {};
}

Result<TensorFile> readTensorFile(const QString& path, const TensorFileLimits& limits)
{
    const auto bytes = readWholeFile(path, limits.fileBytes);
    return bytes ? parseTensorFile(*bytes, limits) : fail(bytes.error());
}

Result<QByteArray> withMetadata(const QByteArray& bytes, const std::map<QString, QString>& entries)
{
    auto split = splitHeader(bytes, TensorFileLimits().headerBytes);
    if (!split)
        return fail(split.error());
    QJsonObject metadata = split->header[metadataKey].toObject();
    for (const auto& [key, value] : entries)
        metadata[key] = value;
    split->header[metadataKey] = metadata;
    return joined(split->header, split->data);
}

QByteArray serializeTensorFile(const TensorFile& file, const std::map<std::string, StorageType>& storage)
{
    Writer writer;
    // Wide elements first: then every tensor is aligned to its element size.
    for (const TypeInfo& info : types) {
        for (const auto& [name, tensor] : file.tensors) {
            const auto wanted = storage.find(name);
            StorageType type = wanted == storage.end() ? StorageType::F32 : wanted->second;
            if ((type == StorageType::F16 && !fitsHalf(tensor)) || (type == StorageType::I8 && tensor.shape.empty()))
                type = StorageType::F32;
            if (type != info.type)
                continue;
            if (!shapeFits(tensor) || !allFinite(tensor.values))
                return {};
            const bool fresh = type == StorageType::I8
                                   ? appendQuantized(writer, name, tensor)
                                   : writer.append(name, type, tensor.shape, storedBytes(tensor, type));
            if (!fresh)
                return {};
        }
    }
    return writer.finish(file.metadata);
}

Result<void> writeTensorFile(const QString& path, const TensorFile& file,
                             const std::map<std::string, StorageType>& storage)
{
    const QByteArray bytes = serializeTensorFile(file, storage);
    if (bytes.isEmpty())
        return fail(ErrorCode::InvalidArgument,
                    QCoreApplication::translate("Base", "There are numbers to be stored that are "
                                                        "not finite or not complete."));
    return writeWholeFile(path, bytes);
}

} // namespace vignette
