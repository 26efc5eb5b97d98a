#include "core/classifier/manifest_json.h"

#include "core/base/escape.h"
#include "core/base/sha256.h"
#include "core/engine/emitted_network.h"
#include "core/engine/self_test.h"
#include "core/engine/target/network_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QtEndian>

#include <cmath>

namespace vignette {

namespace {

constexpr int formatVersion = 2;
const QLatin1String formatName("vignette-classifier");

constexpr int maxName = 120;
constexpr int maxDescription = 4000;
constexpr int maxText = 4000;
constexpr int maxWarnings = 200;
constexpr int maxCodes = 50;

tl::unexpected<Error> corrupt(const QString& detail)
{
    return fail(ErrorCode::Corrupt,
                QCoreApplication::translate("Classifier", "The classifier file is damaged or is not "
                                                          "a Vignette classifier."),
                detail);
}

template <typename Json> QString text(const Json& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonArray toJson(const std::vector<float>& values)
{
    QJsonArray array;
    for (float value : values)
        array.append(double(value));
    return array;
}

QJsonObject toJson(const ManifestClass& entry)
{
    QJsonArray codes;
    for (const Code& code : entry.codes)
        codes.append(QJsonObject{{QStringLiteral("system"), code.system}, {QStringLiteral("value"), code.value}});
    QJsonObject out{{QStringLiteral("id"), entry.id},
                    {QStringLiteral("name"), entry.name},
                    {QStringLiteral("description"), entry.description},
                    {QStringLiteral("codes"), codes},
                    {QStringLiteral("support_count"), entry.supportCount}};
    if (!entry.otherDescriptions.isEmpty())
        out[QStringLiteral("other_descriptions")] = QJsonArray::fromStringList(entry.otherDescriptions);
    return out;
}

QJsonObject toJson(const EngineInfo& engine)
{
    return {{QStringLiteral("name"), engine.name},
            {QStringLiteral("version"), engine.version},
            {QStringLiteral("sha256"), engine.sha256},
            {QStringLiteral("licence"), engine.licence},
            {QStringLiteral("trained"), engine.trained}};
}

QJsonObject toJson(const SetCalibration& sets)
{
    return {{QStringLiteral("coverage"), sets.coverage},
            {QStringLiteral("threshold"), double(sets.threshold)},
            {QStringLiteral("examples"), sets.examples}};
}

QJsonObject toJson(const Calibration& calibration)
{
    return {{QStringLiteral("temperature"), double(calibration.temperature)},
            {QStringLiteral("uncertain_below"), double(calibration.uncertainBelow)},
            {QStringLiteral("foreign_above"), double(calibration.foreignAbove)},
            {QStringLiteral("none_below"), double(calibration.noneBelow)},
            {QStringLiteral("prediction_sets"), toJson(calibration.sets)},
            {QStringLiteral("temperature_source"), calibration.temperatureSource},
            {QStringLiteral("threshold_source"), calibration.thresholdSource}};
}

/// Reads checked values and remembers the first that was wrong.
class Checker
{
public:
    const QString& wrong() const { return m_wrong; }

    QString string(const QJsonObject& json, const char* key, int most)
    {
        const QJsonValue value = json[QLatin1String(key)];
        expect(value.isString() && value.toString().size() <= most, key);
        return value.toString().left(most);
    }

    double number(const QJsonValue& value, double low, double high, const char* key)
    {
        const double number = value.toDouble(std::nan(""));
        expect(number >= low && number <= high, key);
        return number;
    }

    float real(const QJsonObject& json, const char* key, double low, double high)
    {
        return float(number(json[QLatin1String(key)], low, high, key));
    }

    int integer(const QJsonObject& json, const char* key, int low, int high)
    {
        const double value = number(json[QLatin1String(key)], low, high, key);
        expect(value == std::floor(value), key);
        return m_wrong.isEmpty() ? int(value) : low;
    }

    QJsonArray array(const QJsonValue& value, qsizetype least, qsizetype most, const char* key)
    {
        const QJsonArray array = value.toArray();
        expect(value.isArray() && array.size() >= least && array.size() <= most, key);
        return m_wrong.isEmpty() ? array : QJsonArray();
    }

    QStringList strings(const QJsonValue& value, qsizetype count, int length, const char* key)
    {
        QStringList out;
        for (const QJsonValue& item : array(value, 0, count, key)) {
            expect(item.isString() && item.toString().size() <= length, key);
            out += item.toString().left(length);
        }
        return out;
    }

    void expect(bool good, const char* key)
    {
        if (!good && m_wrong.isEmpty())
            m_wrong = QLatin1String(key);
    }

private:
    QString m_wrong;
};

bool isHex(const QString& value, int length)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[0-9a-f]*\\z"));
    return value.size() == length && pattern.match(value).hasMatch();
}

SetCalibration readSets(Checker& check, const QJsonObject& json)
{
    SetCalibration sets;
    sets.coverage = check.number(json[QLatin1String("coverage")], 0, 0.99, "coverage");
    sets.threshold = check.real(json, "threshold", 0, 1);
    sets.examples = check.integer(json, "examples", 0, TaskSpec::maxWay * TaskSpec::maxShot);
    // No file claims a guarantee that its number of examples does not allow.
    check.expect(sets.coverage == 0 || (1 - sets.coverage) * (sets.examples + 1) > 1 - 1e-6, "prediction_sets");
    return sets;
}

ManifestClass readClass(Checker& check, const QJsonObject& json)
{
    static const QRegularExpression idPattern(QStringLiteral("\\A[a-z0-9-]+\\z"));
    ManifestClass entry;
    entry.id = check.string(json, "id", maxName);
    check.expect(idPattern.match(entry.id).hasMatch(), "id");
    entry.name = check.string(json, "name", maxName);
    check.expect(!entry.name.trimmed().isEmpty() && !hasControls(entry.name), "name");
    entry.description = check.string(json, "description", maxDescription);
    for (const QJsonValue& value : check.array(json[QLatin1String("codes")], 0, maxCodes, "codes"))
        entry.codes.push_back(
            {check.string(value.toObject(), "system", maxName), check.string(value.toObject(), "value", maxName)});
    entry.supportCount = check.integer(json, "support_count", 0, TaskSpec::maxShot);
    if (json.contains(QLatin1String("other_descriptions")))
        entry.otherDescriptions = check.strings(json[QLatin1String("other_descriptions")],
                                                TaskSpec::maxDescriptions - 1, maxDescription, "other_descriptions");
    return entry;
}

/// Whether every part of `json` is a part of `shown` too, in its place.
bool isPartOf(const QJsonValue& json, const QJsonValue& shown)
{
    if (json.isObject() && shown.isObject()) {
        const QJsonObject all = shown.toObject();
        const QJsonObject parts = json.toObject();
        const QStringList keys = parts.keys();
        return std::all_of(keys.begin(), keys.end(),
                           [&](const QString& key) { return all.contains(key) && isPartOf(parts[key], all[key]); });
    }
    if (json.isArray() && shown.isArray()) {
        const QJsonArray all = shown.toArray();
        const QJsonArray parts = json.toArray();
        return std::equal(parts.begin(), parts.end(), all.begin(), all.end(), isPartOf);
    }
    // Values become floats when they are read.
    return json == shown || (json.isDouble() && float(json.toDouble()) == float(shown.toDouble()));
}

/// Whether an entry of a file says nothing but what the program read in it, `shown`, and so can show. Entries that
/// older files lack may be missing; blanks and doubled keys are not in what this program writes.
bool holdsNothingElse(const QString& entry, const QString& shown)
{
    if (entry == shown)
        return true;
    const QJsonDocument json = QJsonDocument::fromJson(entry.toUtf8());
    const QJsonDocument all = QJsonDocument::fromJson(shown.toUtf8());
    if (json.isNull() || QString::fromUtf8(json.toJson(QJsonDocument::Compact)) != entry)
        return false;
    return isPartOf(json.array(), all.array()) && isPartOf(json.object(), all.object());
}

/// Adds parts with their lengths, so that no two contents give the same bytes.
class Digest
{
public:
    void add(quint64 number)
    {
        const quint64 little = qToLittleEndian(number);
        m_sum.add(QByteArrayView(reinterpret_cast<const char*>(&little), 8));
    }
    void add(const QByteArray& bytes)
    {
        add(quint64(bytes.size()));
        m_sum.add(bytes);
    }
    QString hex() { return QString::fromLatin1(m_sum.result().toHex()); }

private:
    Sha256 m_sum;
};

} // namespace

std::map<QString, QString> toMetadata(const Manifest& manifest, const EmittedNetwork& network)
{
    QJsonArray classes;
    for (const ManifestClass& entry : manifest.classes)
        classes.append(toJson(entry));
    const QJsonObject synthesis{{QStringLiteral("seed"), QString::number(manifest.seed)},
                                {QStringLiteral("device"), manifest.device},
                                {QStringLiteral("dtype"), manifest.dtype},
                                {QStringLiteral("created"), manifest.created.toUTC().toString(Qt::ISODate)}};
    const QJsonObject support{{QStringLiteral("salt"), manifest.salt},
                              {QStringLiteral("hashes"), QJsonArray::fromStringList(manifest.supportHashes)}};
    const QJsonObject selfTest{{QStringLiteral("input"), manifest.selfTest.input},
                               {QStringLiteral("logits"), toJson(manifest.selfTest.logits)}};
    std::map<QString, QString> metadata{
        {QStringLiteral("format"), formatName},
        {QStringLiteral("format_version"), QString::number(manifest.formatVersion)},
        {QStringLiteral("task"), manifest.taskName},
        {QStringLiteral("classes"), text(classes)},
        {QStringLiteral("architecture"), text(vignette::toJson(network.architecture))},
        {QStringLiteral("preprocessing"), text(vignette::toJson(network.preprocessing))},
        {QStringLiteral("calibration"), text(toJson(network.calibration))},
        {QStringLiteral("engine"), text(toJson(manifest.engine))},
        {QStringLiteral("synthesis"), text(synthesis)},
        {QStringLiteral("support"), text(support)},
        {QStringLiteral("intended_use"), manifest.intendedUse},
        {QStringLiteral("warnings"), text(QJsonArray::fromStringList(manifest.warnings))},
        {QStringLiteral("self_test"), text(selfTest)}};
    if (manifest.adapted > 0)
        metadata[QStringLiteral("adapted")] = QString::number(manifest.adapted);
    return metadata;
}

Result<void> readMetadata(const std::map<QString, QString>& metadata, Manifest& manifest, EmittedNetwork& network)
{
    const auto value = [&](const char* key) {
        const auto found = metadata.find(QLatin1String(key));
        return found == metadata.end() ? QString() : found->second;
    };
    const auto json = [&](const char* key) { return QJsonDocument::fromJson(value(key).toUtf8()); };
    if (value("format") != formatName)
        return corrupt(QStringLiteral("format"));
    bool isNumber = false;
    manifest.formatVersion = value("format_version").toInt(&isNumber);
    if (!isNumber || manifest.formatVersion < 1)
        return corrupt(QStringLiteral("format_version"));
    if (manifest.formatVersion > formatVersion)
        return fail(ErrorCode::Unsupported,
                    QCoreApplication::translate("Classifier", "This classifier was made by a newer version of "
                                                              "Vignette. Update the program to open it."),
                    QStringLiteral("format_version %1").arg(manifest.formatVersion));
    // What the program cannot show before a file is shared must not be in it.
    auto known = toMetadata({}, {});
    for (const char* key : {"digest", "adapted"}) // the latter only where there is something to say
        known.emplace(QLatin1String(key), QString());
    for (const auto& [key, ignored] : metadata) {
        if (!known.contains(key))
            return corrupt(QStringLiteral("unknown entry ") + key.left(maxName));
    }

    Checker check;
    manifest.taskName = value("task");
    check.expect(manifest.taskName.size() <= maxName && !hasControls(manifest.taskName), "task");
    manifest.classes.clear();
    QSet<QString> ids;
    QSet<QString> names;
    const QJsonArray classes = check.array(json("classes").array(), TaskSpec::minWay, TaskSpec::maxWay, "classes");
    for (const QJsonValue& entry : classes) {
        manifest.classes.push_back(readClass(check, entry.toObject()));
        ids += manifest.classes.back().id;
        names += manifest.classes.back().name;
    }
    check.expect(ids.size() == classes.size() && names.size() == classes.size(), "two classes of one name");

    const QJsonObject calibration = json("calibration").object();
    network.calibration = {
        check.real(calibration, "temperature", 1e-3, 1e3), check.real(calibration, "uncertain_below", 0, 1),
        check.real(calibration, "foreign_above", -1e6, 1e6), check.string(calibration, "temperature_source", maxText),
        check.string(calibration, "threshold_source", maxText)};
    // Older files have no such entries.
    if (calibration.contains(QLatin1String("none_below")))
        network.calibration.noneBelow = check.real(calibration, "none_below", -1e6, 1e6);
    if (calibration.contains(QLatin1String("prediction_sets")))
        network.calibration.sets = readSets(check, calibration[QLatin1String("prediction_sets")].toObject());
    const QJsonObject engine = json("engine").object();
    manifest.engine = {check.string(engine, "name", maxName), check.string(engine, "version", maxName),
                       check.string(engine, "sha256", maxName), check.string(engine, "licence", maxText),
                       check.string(engine, "trained", maxName)};
    const QJsonObject synthesis = json("synthesis").object();
    manifest.seed = check.string(synthesis, "seed", 20).toULongLong(&isNumber);
    check.expect(isNumber, "seed");
    manifest.device = check.string(synthesis, "device", maxName);
    manifest.dtype = check.string(synthesis, "dtype", maxName);
    manifest.created = QDateTime::fromString(check.string(synthesis, "created", 40), Qt::ISODate);
    check.expect(manifest.created.isValid(), "created");
    const QJsonObject support = json("support").object();
    manifest.salt = check.string(support, "salt", 64);
    check.expect(isHex(manifest.salt, int(manifest.salt.size())), "salt");
    manifest.supportHashes =
        check.strings(support[QLatin1String("hashes")], TaskSpec::maxWay * TaskSpec::maxShot, 64, "hashes");
    for (const QString& hash : manifest.supportHashes)
        check.expect(isHex(hash, 64), "hashes");
    int examples = 0;
    for (const ManifestClass& entry : manifest.classes)
        examples += entry.supportCount;
    check.expect(manifest.supportHashes.size() == examples, "hashes");
    manifest.adapted = 0;
    if (metadata.contains(QStringLiteral("adapted"))) {
        manifest.adapted = value("adapted").toInt();
        check.expect(manifest.adapted > 0 && QString::number(manifest.adapted) == value("adapted"), "adapted");
    }
    manifest.intendedUse = value("intended_use");
    check.expect(manifest.intendedUse.size() <= maxText, "intended_use");
    manifest.warnings = check.strings(json("warnings").array(), maxWarnings, maxText, "warnings");
    const QJsonObject selfTest = json("self_test").object();
    manifest.selfTest.input = check.string(selfTest, "input", maxText);
    check.expect(manifest.selfTest.input == selfTestInput(), "self_test input");
    manifest.selfTest.logits.clear();
    for (const QJsonValue& logit :
         check.array(selfTest[QLatin1String("logits")], classes.size(), classes.size(), "logits"))
        manifest.selfTest.logits.push_back(float(check.number(logit, -1e30, 1e30, "logits")));
    manifest.digest = value("digest");
    if (!check.wrong().isEmpty())
        return corrupt(check.wrong());

    auto architecture = architectureFromJson(json("architecture").object());
    if (!architecture)
        return fail(architecture.error());
    auto preprocessing = preprocessingFromJson(json("preprocessing").object());
    if (!preprocessing)
        return fail(preprocessing.error());
    network.architecture = std::move(*architecture);
    network.preprocessing = *preprocessing;
    for (const auto& [key, shown] : toMetadata(manifest, network)) {
        if (!holdsNothingElse(metadata.at(key), shown))
            return corrupt(QStringLiteral("more in the entry %1 than can be shown").arg(key));
    }
    return {};
}

QString fileDigest(const TensorFile& file, const std::map<std::string, StorageType>& storage)
{
    Digest digest;
    for (const auto& [key, value] : file.metadata) {
        if (key == QLatin1String("digest"))
            continue;
        digest.add(key.toUtf8());
        digest.add(value.toUtf8());
    }
    for (const auto& [name, tensor] : file.tensors) {
        const auto stored = storage.find(name);
        const StorageType type = stored == storage.end() ? StorageType::F32 : stored->second;
        digest.add(QByteArray::fromStdString(name));
        digest.add(storageKey(type).toUtf8());
        digest.add(quint64(tensor.shape.size()));
        for (int64_t side : tensor.shape)
            digest.add(quint64(side));
        digest.add(storedBytes(tensor, type));
    }
    return digest.hex();
}

QString encoderDigest(const EmittedNetwork& network)
{
    const std::map<QString, QString> encoder{{QStringLiteral("architecture"), text(toJson(network.architecture))},
                                             {QStringLiteral("preprocessing"), text(toJson(network.preprocessing))}};
    return fileDigest({encoder, *network.backbone}, classifierStorage(*network.backbone));
}

std::shared_ptr<const ParameterSet> asStored(std::shared_ptr<const ParameterSet> parameters)
{
    auto copy = std::make_shared<ParameterSet>(*parameters);
    bool same = true;
    for (auto& [name, tensor] : *copy) {
        if (!fitsHalf(tensor))
            continue;
        roundToHalf(tensor.values);
        same = same && tensor.values == parameters->at(name).values;
    }
    return same ? parameters : copy;
}

std::map<std::string, StorageType> classifierStorage(const ParameterSet& backbone)
{
    std::map<std::string, StorageType> storage;
    for (const auto& [name, tensor] : backbone) {
        if (fitsHalf(tensor))
            storage[name] = StorageType::F16;
    }
    return storage;
}

} // namespace vignette
