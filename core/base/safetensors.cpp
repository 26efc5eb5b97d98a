#include "core/base/safetensors.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QtEndian>
#include <QFloat16>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace vignette {

namespace {

Result<TensorFile> corrupt(const QString& detail)
{
    return fail(ErrorCode::Corrupt,
                QCoreApplication::translate("Base", "The file is damaged or is not of this kind."),
                detail);
}

struct Entry
{
    std::string name;
    StorageType type;
    std::vector<int64_t> shape;
    int64_t count;
    qint64 begin;
    qint64 end;
};

int bytesPerElement(StorageType type)
{
    switch (type) {
    case StorageType::F32: return 4;
    case StorageType::F16: return 2;
    case StorageType::I8: return 1;
    }
    return 0;
}

void readValues(const uchar* bytes, const Entry& entry, std::vector<float>& out)
{
    out.resize(size_t(entry.count));
    switch (entry.type) {
    case StorageType::F32:
        qFromLittleEndian<float>(bytes, entry.count, out.data());
        break;
    case StorageType::F16: {
        std::vector<qfloat16> half(out.size());
        std::memcpy(half.data(), bytes, out.size() * 2);
        qFloatFromFloat16(out.data(), half.data(), qsizetype(half.size()));
        break;
    }
    case StorageType::I8:
        std::transform(bytes, bytes + out.size(), out.begin(),
                       [](uchar byte) { return float(int8_t(byte)); });
        break;
    }
}

const std::string scaleSuffix = ".scale";

/// Multiplies the rows of quantised tensors by their scales and drops the scales.
bool widenQuantized(const std::vector<Entry>& entries, ParameterSet& tensors)
{
    for (const Entry& entry : entries) {
        if (entry.type != StorageType::I8)
            continue;
        const auto scale = tensors.find(entry.name + scaleSuffix);
        FloatTensor& tensor = tensors.at(entry.name);
        if (scale == tensors.end() || tensor.shape.empty()
            || int64_t(scale->second.values.size()) != tensor.shape[0])
            return false;
        const int64_t columns = tensor.shape[0] ? tensor.count() / tensor.shape[0] : 0;
        for (int64_t row = 0; row < tensor.shape[0]; ++row) {
            for (int64_t column = 0; column < columns; ++column)
                tensor.values[row * columns + column] *= scale->second.values[row];
        }
        tensors.erase(scale);
    }
    return true;
}

} // namespace

int64_t FloatTensor::count() const
{
    int64_t count = 1;
    for (int64_t side : shape)
        count *= side;
    return count;
}

Result<TensorFile> parseTensorFile(const QByteArray& bytes, const TensorFileLimits& limits)
{
    if (bytes.size() > limits.fileBytes)
        return fail(ErrorCode::TooLarge,
                    QCoreApplication::translate("Base", "The file is larger than this program accepts."),
                    QString::number(bytes.size()));
    if (bytes.size() < 8)
        return corrupt(QStringLiteral("shorter than its length field"));
    const auto* data = reinterpret_cast<const uchar*>(bytes.constData());
    const quint64 headerLength = qFromLittleEndian<quint64>(data);
    if (headerLength > quint64(limits.headerBytes) || headerLength > quint64(bytes.size() - 8))
        return corrupt(QStringLiteral("header length %1").arg(headerLength));
    QJsonParseError parseError{};
    const QJsonDocument document =
        QJsonDocument::fromJson(bytes.mid(8, qsizetype(headerLength)), &parseError);
    if (!document.isObject())
        return corrupt(QStringLiteral("header: ") + parseError.errorString());
    const QJsonObject header = document.object();
    if (header.size() > limits.tensors)
        return corrupt(QStringLiteral("%1 tensors").arg(header.size()));

    const qint64 dataBytes = bytes.size() - 8 - qint64(headerLength);
    TensorFile file;
    std::vector<Entry> entries;
    for (auto it = header.begin(); it != header.end(); ++it) {
        const QJsonObject value = it->toObject();
        if (it.key() == QLatin1String("__metadata__")) {
            for (auto item = value.begin(); item != value.end(); ++item) {
                if (!item->isString())
                    return corrupt(QStringLiteral("metadata ") + item.key());
                file.metadata[item.key()] = item->toString();
            }
            continue;
        }
        Entry entry;
        entry.name = it.key().toStdString();
        const QString dtype = value[QLatin1String("dtype")].toString();
        if (dtype == QLatin1String("F32"))
            entry.type = StorageType::F32;
        else if (dtype == QLatin1String("F16"))
            entry.type = StorageType::F16;
        else if (dtype == QLatin1String("I8"))
            entry.type = StorageType::I8;
        else
            return corrupt(QStringLiteral("dtype of ") + it.key());
        const QJsonArray shape = value[QLatin1String("shape")].toArray();
        const QJsonArray offsets = value[QLatin1String("data_offsets")].toArray();
        if (shape.size() > 8 || offsets.size() != 2 || !value[QLatin1String("shape")].isArray())
            return corrupt(QStringLiteral("shape of ") + it.key());
        entry.count = 1;
        for (const QJsonValue& side : shape) {
            const qint64 length = side.toInteger(-1);
            if (length < 0 || length > dataBytes)
                return corrupt(QStringLiteral("shape of ") + it.key());
            entry.shape.push_back(length);
            entry.count *= length;
            if (entry.count > dataBytes)
                return corrupt(QStringLiteral("shape of ") + it.key());
        }
        entry.begin = offsets[0].toInteger(-1);
        entry.end = offsets[1].toInteger(-1);
        if (entry.begin < 0 || entry.end < entry.begin || entry.end > dataBytes
            || entry.end - entry.begin != entry.count * bytesPerElement(entry.type))
            return corrupt(QStringLiteral("range of ") + it.key());
        entries.push_back(std::move(entry));
    }

    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return a.begin < b.begin; });
    qint64 expected = 0;
    for (const Entry& entry : entries) {
        if (entry.begin != expected)
            return corrupt(QStringLiteral("gap or overlap before %1").arg(QString::fromStdString(entry.name)));
        expected = entry.end;
    }
    if (expected != dataBytes)
        return corrupt(QStringLiteral("bytes after the last tensor"));

    for (const Entry& entry : entries) {
        FloatTensor& tensor = file.tensors[entry.name];
        tensor.shape = entry.shape;
        readValues(data + 8 + headerLength + entry.begin, entry, tensor.values);
        if (!std::all_of(tensor.values.begin(), tensor.values.end(),
                         [](float value) { return std::isfinite(value); }))
            return corrupt(QStringLiteral("%1 is not finite").arg(QString::fromStdString(entry.name)));
    }
    if (!widenQuantized(entries, file.tensors))
        return corrupt(QStringLiteral("a quantised tensor has no scale"));
    return file;
}

Result<TensorFile> readTensorFile(const QString& path, const TensorFileLimits& limits)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Base", "The file \"%1\" does not exist.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable,
                    QCoreApplication::translate("Base", "The file \"%1\" cannot be opened.").arg(path),
                    file.errorString());
    if (file.size() > limits.fileBytes)
        return fail(ErrorCode::TooLarge,
                    QCoreApplication::translate("Base", "The file is larger than this program accepts."),
                    QString::number(file.size()));
    return parseTensorFile(file.readAll(), limits);
}

QByteArray serializeTensorFile(const TensorFile& file,
                               const std::map<std::string, StorageType>& storage)
{
    QJsonObject header;
    QByteArray body;
    const auto append = [&](const std::string& name, QLatin1String dtype,
                            const std::vector<int64_t>& shape, const void* bytes, qsizetype size) {
        QJsonArray sides;
        for (int64_t side : shape)
            sides.append(qint64(side));
        header[QString::fromStdString(name)] =
            QJsonObject{{QStringLiteral("dtype"), dtype},
                        {QStringLiteral("shape"), sides},
                        {QStringLiteral("data_offsets"),
                         QJsonArray{qint64(body.size()), qint64(body.size() + size)}}};
        body.append(static_cast<const char*>(bytes), size);
    };
    for (const auto& [name, tensor] : file.tensors) {
        const auto stored = storage.find(name);
        const qsizetype count = qsizetype(tensor.values.size());
        switch (stored == storage.end() ? StorageType::F32 : stored->second) {
        case StorageType::F32: {
            std::vector<float> little(tensor.values.size());
            qToLittleEndian<float>(tensor.values.data(), count, little.data());
            append(name, QLatin1String("F32"), tensor.shape, little.data(), count * 4);
            break;
        }
        case StorageType::F16: {
            std::vector<qfloat16> half(tensor.values.size());
            qFloatToFloat16(half.data(), tensor.values.data(), count);
            append(name, QLatin1String("F16"), tensor.shape, half.data(), count * 2);
            break;
        }
        case StorageType::I8: {
            const int64_t rows = tensor.shape.empty() ? 1 : tensor.shape[0];
            const int64_t columns = rows ? count / rows : 0;
            std::vector<int8_t> quantized(tensor.values.size());
            std::vector<float> scales(size_t(rows), 1.0f);
            for (int64_t row = 0; row < rows; ++row) {
                const float* values = tensor.values.data() + row * columns;
                float largest = 0;
                for (int64_t column = 0; column < columns; ++column)
                    largest = std::max(largest, std::abs(values[column]));
                if (largest > 0)
                    scales[row] = largest / 127;
                for (int64_t column = 0; column < columns; ++column)
                    quantized[row * columns + column] = int8_t(std::lround(values[column] / scales[row]));
            }
            append(name, QLatin1String("I8"), tensor.shape, quantized.data(), count);
            append(name + scaleSuffix, QLatin1String("F32"), {rows}, scales.data(), rows * 4);
            break;
        }
        }
    }
    QJsonObject metadata;
    for (const auto& [key, value] : file.metadata)
        metadata[key] = value;
    header[QStringLiteral("__metadata__")] = metadata;
    QByteArray json = QJsonDocument(header).toJson(QJsonDocument::Compact);
    // The format asks for 8-byte alignment of the data.
    json.append(QByteArray((8 - json.size() % 8) % 8, ' '));
    QByteArray out(8, '\0');
    qToLittleEndian<quint64>(quint64(json.size()), out.data());
    return out + json + body;
}

Result<void> writeTensorFile(const QString& path, const TensorFile& file,
                             const std::map<std::string, StorageType>& storage)
{
    QSaveFile out(path);
    const QByteArray bytes = serializeTensorFile(file, storage);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return fail(ErrorCode::WriteFailed,
                    QCoreApplication::translate("Base", "The file \"%1\" cannot be written.").arg(path),
                    out.errorString());
    return {};
}

} // namespace vignette
