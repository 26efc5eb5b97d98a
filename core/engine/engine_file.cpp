#include "core/engine/engine_file.h"

#include "core/base/sha256.h"
#include "core/engine/engine.h"
#include "core/engine/self_test.h"
#include "core/engine/target/network_json.h"
#include "core/engine/text/attributes.h"

#include <ATen/Parallel.h>

#include <QCoreApplication>
#include <QJsonArray>
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

QString formatVersion()
{
    return QStringLiteral("5");
}

TensorFileLimits limits()
{
    TensorFileLimits limits;
    limits.fileBytes = qint64(128) << 20;
    return limits;
}

struct Digest
{
    QByteArray stated; ///< empty where the file has none
    QByteArray computed;
};

/// See the top of engine_file.h.
Digest digestOf(QByteArrayView bytes)
{
    constexpr qsizetype digits = 64;
    // Within a value the quotation marks would stand behind backslashes: this is the entry itself.
    const QByteArrayView key("\"digest\":\"");
    const qsizetype found = bytes.indexOf(key);
    const qsizetype place = found + key.size();
    if (found < 0 || bytes.size() < place + digits)
        return {};
    Sha256 sum;
    sum.add(bytes.first(place));
    sum.add(QByteArray(digits, '0'));
    sum.add(bytes.sliced(place + digits));
    return {bytes.sliced(place, digits).toByteArray(), sum.result().toHex()};
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

Result<EngineFile> parseEngine(Result<TensorFile> file)
{
    if (!file)
        return file.error().code == ErrorCode::Corrupt ? corrupt(file.error().detail) : fail(file.error());
    const auto meta = [&](const char* key) {
        const auto found = file->metadata.find(QLatin1String(key));
        return found == file->metadata.end() ? QString() : found->second;
    };
    if (meta("format") != formatName())
        return corrupt(QStringLiteral("format ") + meta("format").left(100));
    if (meta("format_version") != formatVersion() ||
        meta("text.attributes") != attributeNames().join(QLatin1Char('\n')))
        return fail(ErrorCode::Corrupt,
                    QCoreApplication::translate("Engine", "The engine file was made for another version "
                                                          "of this program."),
                    QStringLiteral("format %1 or list of attributes").arg(meta("format_version").left(100)));

    EngineFile engine;
    engine.info = {meta("name"), meta("version"), {}, meta("licence"), meta("trained")};
    const auto architecture = architectureFromJson(object(meta("architecture")));
    if (!architecture)
        return fail(architecture.error());
    engine.architecture = *architecture;
    const auto preprocessing = preprocessingFromJson(object(meta("preprocessing")));
    if (!preprocessing)
        return fail(preprocessing.error());
    engine.preprocessing = *preprocessing;
    const auto grid = gridFromJson(object(meta("calibration.grid")));
    if (!grid)
        return corrupt(QStringLiteral("calibration.grid"));
    engine.grid = *grid;
    const QJsonObject selfTest = object(meta("self_test"));
    for (const QJsonValue& description : selfTest[QLatin1String("descriptions")].toArray())
        engine.selfTest.descriptions << description.toString();
    for (const QJsonValue& value : selfTest[QLatin1String("answer")].toArray())
        engine.selfTest.answer.push_back(float(value.toDouble()));
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
    engine.textMap.mean = take("text.mean", {p});
    engine.textMap.scale = take("text.scale", {p});
    engine.textMap.anchors = take("text.anchors", {r, p});
    engine.textMap.up = take("text.up", {f, r});
    engine.textWeight = take("text.weight", {k}).values;
    const std::vector<int64_t> cells = {int64_t(engine.grid.shots.size()), int64_t(engine.grid.ways.size())};
    engine.temperature = take("calibration.temperature", cells);
    engine.noneBelow = take("calibration.none", cells);
    engine.domainWeight = take("domain.weight", {d, e}).values;
    engine.domainBias = take("domain.bias", {d}).values;
    const FloatTensor thresholds = take("calibration.thresholds", {2});
    if (!wrong.isEmpty() || k < 2 || d < 1 || e < 1 || e != engine.architecture.contextCount() ||
        p < attributeNames().size())
        return corrupt(wrong);
    engine.dermoscopy.textFactor = factors.values[0];
    engine.dermoscopy.temperatureFactor = factors.values[1];
    engine.dermoscopy.noneShift = factors.values[2];
    engine.uncertainBelow = thresholds.values[0];
    engine.foreignAbove = thresholds.values[1];
    return engine;
}

Result<EngineFile> readEngineFile(const QString& path)
{
    const auto bytes = readWholeFile(path, limits().fileBytes);
    if (!bytes)
        return fail(bytes.error());
    Digest digest;
    QByteArray sum;
    Result<TensorFile> file = corrupt({});
    // Two sums take about as long as the parsing.
    at::parallel_for(0, 3, 1, [&](int64_t begin, int64_t end) {
        for (int64_t task = begin; task < end; ++task) {
            if (task == 0)
                digest = digestOf(*bytes);
            else if (task == 1)
                sum = Sha256::of(*bytes);
            else
                file = parseTensorFile(*bytes, limits());
        }
    });
    // First: a file of another version has a sentence of its own.
    auto engine = parseEngine(std::move(file));
    if (!engine)
        return engine;
    if (digest.stated.isEmpty() || digest.stated != digest.computed)
        return fail(ErrorCode::Corrupt,
                    QCoreApplication::translate("Engine", "The engine file is damaged: its checksum does not match. "
                                                          "Install the program again."),
                    QStringLiteral("digest %1, computed %2")
                        .arg(QString::fromLatin1(digest.stated), QString::fromLatin1(digest.computed)));
    if (engine->selfTest.descriptions.size() != 2)
        return corrupt(QStringLiteral("self_test"));
    engine->info.sha256 = QString::fromLatin1(sum.toHex());
    return engine;
}

Result<void> writeEngineFile(const QString& path, const EngineFile& engine)
{
    TensorFile file;
    file.metadata = {
        {QStringLiteral("format"), formatName()},
        {QStringLiteral("format_version"), formatVersion()},
        {QStringLiteral("name"), engine.info.name},
        {QStringLiteral("version"), engine.info.version},
        {QStringLiteral("licence"), engine.info.licence},
        {QStringLiteral("trained"), engine.info.trained},
        {QStringLiteral("architecture"), text(toJson(engine.architecture))},
        {QStringLiteral("preprocessing"), text(toJson(engine.preprocessing))},
        {QStringLiteral("text.attributes"), attributeNames().join(QLatin1Char('\n'))},
        {QStringLiteral("text.vocabulary"), engine.vocabulary},
        {QStringLiteral("calibration.grid"), text(toJson(engine.grid))},
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
    file.tensors["text.mean"] = engine.textMap.mean;
    file.tensors["text.scale"] = engine.textMap.scale;
    file.tensors["text.anchors"] = engine.textMap.anchors;
    file.tensors["text.up"] = engine.textMap.up;
    file.tensors["calibration.temperature"] = engine.temperature;
    file.tensors["calibration.none"] = engine.noneBelow;
    file.tensors["domain.weight"] = {
        {int64_t(engine.domainBias.size()), int64_t(engine.domainWeight.size() / engine.domainBias.size())},
        engine.domainWeight};
    for (const char* name : {"whitening", "text.anchors", "text.up"})
        storage[name] = StorageType::F16;
    return writeTensorFile(path, file, storage);
}

Result<void> sealEngineFile(const QString& path)
{
    const auto bytes = readWholeFile(path, limits().fileBytes);
    if (!bytes)
        return fail(bytes.error());
    auto file = parseEngine(parseTensorFile(*bytes, limits()));
    if (!file)
        return fail(file.error());
    const auto engine = Engine::create(std::move(*file));
    if (!engine)
        return fail(engine.error());
    // Letters of a language that no lexicon reads: another reading of words must not change the answer.
    const QStringList descriptions = {QStringLiteral("α β γ."), QStringLiteral("δ ε ζ η.")};
    const auto answer = (*engine)->answerSelfTest(descriptions);
    if (!answer)
        return fail(answer.error());
    QJsonArray values;
    for (float value : *answer)
        values.append(double(value));
    auto sealed = withMetadata(
        *bytes,
        {{QStringLiteral("self_test"), text({{QStringLiteral("input"), selfTestInput()},
                                             {QStringLiteral("descriptions"), QJsonArray::fromStringList(descriptions)},
                                             {QStringLiteral("answer"), values}})},
         {QStringLiteral("digest"), QString(64, QLatin1Char('0'))}});
    if (!sealed)
        return fail(sealed.error());
    const Digest digest = digestOf(*sealed);
    sealed->replace(sealed->indexOf(digest.stated), digest.computed.size(), digest.computed);
    return writeWholeFile(path, *sealed);
}

} // namespace vignette
