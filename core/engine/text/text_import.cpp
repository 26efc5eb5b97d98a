#include "core/engine/text/text_import.h"

#include "core/engine/text/sentence_encoder.h"
#include "core/engine/text/tokenizer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <cstring>

namespace vignette {

namespace {

constexpr qint64 largestFile = qint64(512) << 20;

Result<QByteArray> readAll(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Engine", "The file %1 does not exist.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable,
                    QCoreApplication::translate("Engine", "The file %1 cannot be read.").arg(path), file.errorString());
    if (file.size() > largestFile)
        return fail(ErrorCode::TooLarge, QCoreApplication::translate("Engine", "The file %1 is too large.").arg(path));
    return file.readAll();
}

tl::unexpected<Error> corrupt(const QString& detail)
{
    return fail(ErrorCode::Corrupt, QCoreApplication::translate("Engine", "The sentence encoder's files are broken."),
                detail);
}

bool isNeeded(const QString& name)
{
    return (name.startsWith(QLatin1String("embeddings.")) || name.startsWith(QLatin1String("encoder.layer."))) &&
           !name.endsWith(QLatin1String("position_ids"));
}

/// The checkpoint has integer buffers, which readTensorFile() rightly refuses: an engine file
/// never has any. So its header is read here, float tensors only.
Result<ParameterSet> readCheckpoint(const QByteArray& bytes)
{
    if (bytes.size() < 8)
        return corrupt(QStringLiteral("shorter than a header"));
    const quint64 headerSize = qFromLittleEndian<quint64>(bytes.constData());
    if (headerSize > quint64(bytes.size() - 8))
        return corrupt(QStringLiteral("header beyond the file"));
    const QJsonObject header = QJsonDocument::fromJson(bytes.mid(8, qsizetype(headerSize))).object();
    const qint64 start = 8 + qint64(headerSize);
    ParameterSet parameters;
    for (auto entry = header.begin(); entry != header.end(); ++entry) {
        if (!isNeeded(entry.key()))
            continue;
        const QJsonObject tensor = entry.value().toObject();
        const QJsonArray range = tensor.value(QLatin1String("data_offsets")).toArray();
        const qint64 first = range.at(0).toInteger(-1);
        const qint64 last = range.at(1).toInteger(-1);
        if (tensor.value(QLatin1String("dtype")).toString() != QLatin1String("F32") || first < 0 || last < first ||
            last > bytes.size() - start)
            return corrupt(entry.key());
        FloatTensor values;
        qint64 count = 1;
        for (const auto& size : tensor.value(QLatin1String("shape")).toArray()) {
            const qint64 extent = size.toInteger(0);
            if (extent <= 0 || extent > (last - first) / 4 / count)
                return corrupt(entry.key());
            count *= extent;
            values.shape.push_back(extent);
        }
        if (count * 4 != last - first)
            return corrupt(entry.key());
        values.values.resize(size_t(count));
        std::memcpy(values.values.data(), bytes.constData() + start + first, size_t(last - first));
        parameters[entry.key().toStdString()] = std::move(values);
    }
    return parameters;
}

} // namespace

Result<SentenceEncoderFiles> importSentenceEncoder(const QString& modelFolder)
{
    const QDir folder(modelFolder);
    const auto bytes = readAll(folder.filePath(QStringLiteral("model.safetensors")));
    if (!bytes)
        return fail(bytes.error());
    const auto vocabulary = readAll(folder.filePath(QStringLiteral("vocab.txt")));
    if (!vocabulary)
        return fail(vocabulary.error());
    auto parameters = readCheckpoint(*bytes);
    if (!parameters)
        return fail(parameters.error());
    FloatTensor& positions = (*parameters)["embeddings.position_embeddings.weight"];
    if (positions.shape.size() != 2 || positions.shape[0] < Tokenizer::maximumTokens)
        return corrupt(QStringLiteral("position embeddings"));
    positions.shape[0] = Tokenizer::maximumTokens;
    positions.values.resize(size_t(positions.shape[0] * positions.shape[1]));

    SentenceEncoderFiles files{std::move(*parameters), QString::fromUtf8(*vocabulary).trimmed()};
    files.vocabulary.remove(QLatin1Char('\r'));
    if (const auto encoder = SentenceEncoder::create(files.parameters, files.vocabulary); !encoder)
        return fail(encoder.error());
    return files;
}

} // namespace vignette
