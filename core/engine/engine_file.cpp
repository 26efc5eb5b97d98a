#include "core/engine/engine_file.h"

#include "core/engine/network_json.h"
#include "core/engine/text/attributes.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

namespace vignette {

namespace {

const std::string backbonePrefix = "backbone.";
const std::string encoderPrefix = "text.encoder.";
const std::string generatorPrefix = "generator.";

QString formatName()
{
    return QStringLiteral("vignette-engine");
}

tl::unexpected<Error> corrupt(const QString& detail)
{
    return fail(ErrorCode::Corrupt,
                QCoreApplication::translate("Engine", "The engine file is damaged or is not an engine."), detail);
}

QJsonObject object(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString text(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

Result<EngineFile> readEngineFile(const QString& path)
{
    QFile source(path);
    TensorFileLimits limits;
    limits.fileBytes = qint64(128) << 20;
    if (!source.open(QIODevice::ReadOnly) || source.size() > limits.fileBytes)
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Engine", "The engine file \"%1\" cannot be opened.").arg(path),
                    source.errorString());
    const QByteArray bytes = source.readAll();
    auto file = parseTensorFile(bytes, limits);
    if (!file)
        return corrupt(file.error().detail);
    const auto meta = [&](const char* key) {
        const auto found = file->metadata.find(QLatin1String(key));
        return found == file->metadata.end() ? QString() : found->second;
    };
    if (meta("format") != formatName() || meta("format_version") != QLatin1String("3"))
        return corrupt(QStringLiteral("format ") + meta("format") + QLatin1Char(' ') + meta("format_version"));
    if (meta("text.attributes") != attributeNames().join(QLatin1Char('\n')))
        return fail(ErrorCode::Corrupt,
                    QCoreApplication::translate("Engine", "The engine file was made for another version "
                                                          "of this program."),
                    QStringLiteral("attribute list differs"));

    EngineFile engine;
    engine.info = {meta("name"), meta("version"),
                   QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                   meta("licence"), meta("trained")};
    const auto architecture = architectureFromJson(object(meta("architecture")));
    if (!architecture)
        return fail(architecture.error());
    engine.architecture = *architecture;
    const auto preprocessing = preprocessingFromJson(object(meta("preprocessing")));
    if (!preprocessing)
        return fail(preprocessing.error());
    engine.preprocessing = *preprocessing;
    engine.calibrationSource = meta("calibration.source");
    engine.vocabulary = meta("text.vocabulary");

    for (auto it = file->tensors.begin(); it != file->tensors.end();) {
        const auto next = std::next(it);
        for (const auto& [prefix, target] :
             {std::pair(backbonePrefix, &engine.backbone), std::pair(generatorPrefix, &engine.generator),
              std::pair(encoderPrefix, &engine.sentenceEncoder)}) {
            if (it->first.starts_with(prefix)) {
                (*target)[it->first.substr(prefix.size())] = std::move(it->second);
                file->tensors.erase(it);
                break;
            }
        }
        it = next;
    }
    if (const auto fits = engine.architecture.check(engine.backbone); !fits)
        return fail(fits.error());

    const int64_t f = engine.architecture.featureCount();
    const auto dimension = [&](const char* name, size_t axis) -> int64_t {
        const auto found = file->tensors.find(name);
        return found != file->tensors.end() && found->second.shape.size() > axis ? found->second.shape[axis] : -1;
    };
    const int64_t p = dimension("text.mean", 0);
    const int64_t r = dimension("text.anchors", 0);
    const int64_t d = dimension("domain.weight", 0);
    const int64_t e = dimension("domain.weight", 1);
    const int64_t k = dimension("text.weight", 0);
    QString wrong;
    const auto take = [&](const char* name, const std::vector<int64_t>& shape) {
        const auto found = file->tensors.find(name);
        if (found == file->tensors.end() || found->second.shape != shape) {
            wrong = QLatin1String(name);
            return FloatTensor{};
        }
        return std::move(found->second);
    };
    engine.featureMean = take("feature.mean", {f}).values;
    engine.featureScale = take("feature.scale", {f}).values;
    engine.whitening = take("whitening", {dimension("whitening", 0), f});
    engine.dermoscopy.mean = take("dermoscopy.mean", {f}).values;
    engine.dermoscopy.axis = take("dermoscopy.axis", {f}).values;
    engine.dermoscopy.gate = take("dermoscopy.gate", {f + 1}).values;
    const FloatTensor factors = take("dermoscopy.factors", {3});
    engine.textMean = take("text.mean", {p});
    engine.textScale = take("text.scale", {p});
    engine.textAnchors = take("text.anchors", {r, p});
    engine.textUp = take("text.up", {f, r});
    engine.textWeight = take("text.weight", {k}).values;
    engine.temperature = take("calibration.temperature", {7, 5});
    engine.noneBelow = take("calibration.none", {7, 5});
    engine.domainWeight = take("domain.weight", {d, e}).values;
    engine.domainBias = take("domain.bias", {d}).values;
    const FloatTensor thresholds = take("calibration.thresholds", {2});
    if (!wrong.isEmpty() || k < 2 || d < 1 || e < 1 || e > f || p < attributeNames().size())
        return corrupt(wrong);
    engine.dermoscopy.textFactor = factors.values[0];
    engine.dermoscopy.temperatureFactor = factors.values[1];
    engine.dermoscopy.noneShift = factors.values[2];
    engine.uncertainBelow = thresholds.values[0];
    engine.foreignAbove = thresholds.values[1];
    return engine;
}

Result<void> writeEngineFile(const QString& path, const EngineFile& engine)
{
    TensorFile file;
    file.metadata = {
        {QStringLiteral("format"), formatName()},
        {QStringLiteral("format_version"), QStringLiteral("3")},
        {QStringLiteral("name"), engine.info.name},
        {QStringLiteral("version"), engine.info.version},
        {QStringLiteral("licence"), engine.info.licence},
        {QStringLiteral("trained"), engine.info.trained},
        {QStringLiteral("architecture"), text(toJson(engine.architecture))},
        {QStringLiteral("preprocessing"), text(toJson(engine.preprocessing))},
        {QStringLiteral("text.attributes"), attributeNames().join(QLatin1Char('\n'))},
        {QStringLiteral("text.vocabulary"), engine.vocabulary},
        {QStringLiteral("calibration.source"), engine.calibrationSource},
    };
    std::map<std::string, StorageType> storage;
    for (const auto& [name, tensor] : engine.backbone) {
        file.tensors[backbonePrefix + name] = tensor;
        storage[backbonePrefix + name] = StorageType::F16;
    }
    for (const auto& [name, tensor] : engine.generator) {
        file.tensors[generatorPrefix + name] = tensor;
        storage[generatorPrefix + name] = StorageType::F16;
    }
    for (const auto& [name, tensor] : engine.sentenceEncoder) {
        file.tensors[encoderPrefix + name] = tensor;
        // Embeddings stay within a cosine of 0.996 of the float ones.
        storage[encoderPrefix + name] = tensor.shape.size() == 2 ? StorageType::I8 : StorageType::F16;
    }
    const auto vector = [&](const char* name, const std::vector<float>& values) {
        file.tensors[name] = {{int64_t(values.size())}, values};
    };
    vector("feature.mean", engine.featureMean);
    vector("feature.scale", engine.featureScale);
    vector("dermoscopy.mean", engine.dermoscopy.mean);
    vector("dermoscopy.axis", engine.dermoscopy.axis);
    vector("dermoscopy.gate", engine.dermoscopy.gate);
    vector("dermoscopy.factors",
           {engine.dermoscopy.textFactor, engine.dermoscopy.temperatureFactor, engine.dermoscopy.noneShift});
    vector("text.weight", engine.textWeight);
    vector("domain.bias", engine.domainBias);
    vector("calibration.thresholds", {engine.uncertainBelow, engine.foreignAbove});
    file.tensors["whitening"] = engine.whitening;
    file.tensors["text.mean"] = engine.textMean;
    file.tensors["text.scale"] = engine.textScale;
    file.tensors["text.anchors"] = engine.textAnchors;
    file.tensors["text.up"] = engine.textUp;
    file.tensors["calibration.temperature"] = engine.temperature;
    file.tensors["calibration.none"] = engine.noneBelow;
    file.tensors["domain.weight"] = {
        {int64_t(engine.domainBias.size()), int64_t(engine.domainWeight.size() / engine.domainBias.size())},
        engine.domainWeight};
    for (const char* name : {"whitening", "text.anchors", "text.up"})
        storage[name] = StorageType::F16;
    return writeTensorFile(path, file, storage);
}

} // namespace vignette
