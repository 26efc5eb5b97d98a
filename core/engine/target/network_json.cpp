#include "core/engine/target/network_json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vignette {

namespace {

tl::unexpected<Error> corrupt(const QString& key)
{
    return fail(ErrorCode::Corrupt,
                QCoreApplication::translate("Engine", "The file describes a network that this program "
                                                      "does not know."),
                key);
}

bool read(const QJsonObject& json, const char* key, int low, int high, int& value)
{
    const double number = json[QLatin1String(key)].toDouble(-1e9);
    if (!(number >= low && number <= high)) // first: a huge double cannot be cast
        return false;
    value = int(number);
    return number == value;
}

} // namespace

QJsonObject toJson(const Architecture& architecture)
{
    QJsonArray stages;
    for (const StageSpec& stage : architecture.stages)
        stages.append(QJsonObject{{QStringLiteral("expand"), stage.expand},
                                  {QStringLiteral("kernel"), stage.kernel},
                                  {QStringLiteral("stride"), stage.stride},
                                  {QStringLiteral("in_channels"), stage.inChannels},
                                  {QStringLiteral("out_channels"), stage.outChannels},
                                  {QStringLiteral("blocks"), stage.blocks},
                                  {QStringLiteral("tap"), stage.tap}});
    QJsonObject json{{QStringLiteral("stem_channels"), architecture.stemChannels},
                     {QStringLiteral("top_channels"), architecture.topChannels},
                     {QStringLiteral("pooling_width"), architecture.poolingWidth},
                     {QStringLiteral("stages"), stages}};
    const FinderSpec& finder = architecture.finder;
    if (!finder.taps.empty()) {
        QJsonArray taps;
        for (const int tap : finder.taps)
            taps.append(tap);
        json[QStringLiteral("finder")] = QJsonObject{{QStringLiteral("taps"), taps},
                                                     {QStringLiteral("grid"), finder.grid},
                                                     {QStringLiteral("hidden"), finder.hidden},
                                                     {QStringLiteral("middle"), finder.middle},
                                                     {QStringLiteral("context_taps"), finder.contextTaps},
                                                     {QStringLiteral("context_width"), finder.contextWidth}};
    }
    return json;
}

namespace {

/// False where the finder does not fit the stages.
bool readFinder(const QJsonObject& json, Architecture& architecture)
{
    constexpr int maxChannels = 256;
    FinderSpec& finder = architecture.finder;
    const QJsonArray taps = json[QLatin1String("taps")].toArray();
    if (taps.isEmpty() || taps.size() > 16 || !read(json, "grid", 0, 15, finder.grid) ||
        !read(json, "hidden", 8, maxChannels, finder.hidden) || !read(json, "middle", 8, maxChannels, finder.middle) ||
        finder.hidden % 8 != 0 || finder.middle % 8 != 0 || !read(json, "context_taps", 0, 15, finder.contextTaps))
        return false;
    finder.contextWidth = json[QLatin1String("context_width")].toDouble(0);
    if (!(finder.contextWidth >= 0.05 && finder.contextWidth <= 10))
        return false;
    for (const QJsonValue& tap : taps)
        finder.taps.push_back(tap.toInt(-1));
    // The kernels read maps in whole blocks of 8 channels.
    const int channels = architecture.finderChannels();
    if (channels == 0)
        return false;
    int tapped = 0;
    for (const StageSpec& stage : architecture.stages) {
        tapped += stage.tap;
        if (stage.tap && stage.outChannels % 8 != 0)
            return false;
    }
    return finder.contextTaps <= tapped;
}

} // namespace

Result<Architecture> architectureFromJson(const QJsonObject& json)
{
    constexpr int maxChannels = 4096;
    Architecture architecture;
    if (!read(json, "stem_channels", 1, maxChannels, architecture.stemChannels) ||
        !read(json, "top_channels", 1, maxChannels, architecture.topChannels))
        return corrupt(QStringLiteral("channels"));
    // Older files have no such entry: a plain mean.
    architecture.poolingWidth = json[QLatin1String("pooling_width")].toDouble(0);
    if (!(architecture.poolingWidth == 0 || (architecture.poolingWidth >= 0.05 && architecture.poolingWidth <= 10)))
        return corrupt(QStringLiteral("pooling_width"));
    const QJsonArray stages = json[QLatin1String("stages")].toArray();
    if (stages.isEmpty() || stages.size() > 16)
        return corrupt(QStringLiteral("stages"));
    int channels = architecture.stemChannels;
    for (const QJsonValue& value : stages) {
        const QJsonObject object = value.toObject();
        StageSpec stage;
        if (!read(object, "expand", 1, 8, stage.expand) || !read(object, "kernel", 3, 5, stage.kernel) ||
            stage.kernel == 4 || !read(object, "stride", 1, 2, stage.stride) ||
            !read(object, "in_channels", channels, channels, stage.inChannels) ||
            !read(object, "out_channels", 1, maxChannels, stage.outChannels) ||
            !read(object, "blocks", 1, 16, stage.blocks) || !object[QLatin1String("tap")].isBool())
            return corrupt(QStringLiteral("stage"));
        stage.tap = object[QLatin1String("tap")].toBool();
        channels = stage.outChannels;
        architecture.stages.push_back(stage);
    }
    if (json.contains(QLatin1String("finder")) && !readFinder(json[QLatin1String("finder")].toObject(), architecture))
        return corrupt(QStringLiteral("finder"));
    int64_t parameters = 0;
    for (const auto& [name, shape] : architecture.parameterShapes()) {
        int64_t count = 1;
        for (int64_t side : shape)
            count *= side;
        parameters += count;
    }
    if (parameters > 64'000'000)
        return corrupt(QStringLiteral("%1 parameters").arg(parameters));
    return architecture;
}

QJsonObject toJson(const Preprocessing& preprocessing)
{
    const auto array = [](const std::array<float, 3>& values) {
        return QJsonArray{double(values[0]), double(values[1]), double(values[2])};
    };
    return {{QStringLiteral("side"), preprocessing.side},
            {QStringLiteral("mean"), array(preprocessing.mean)},
            {QStringLiteral("deviation"), array(preprocessing.deviation)}};
}

Result<Preprocessing> preprocessingFromJson(const QJsonObject& json)
{
    Preprocessing preprocessing;
    if (!read(json, "side", 32, 1024, preprocessing.side))
        return corrupt(QStringLiteral("side"));
    const auto readArray = [&](const char* key, double low, double high, std::array<float, 3>& out) {
        const QJsonArray values = json[QLatin1String(key)].toArray();
        if (values.size() != 3)
            return false;
        for (int i = 0; i < 3; ++i) {
            const double value = values[i].toDouble(-1);
            if (!(value >= low && value <= high))
                return false;
            out[i] = float(value);
        }
        return true;
    };
    if (!readArray("mean", 0, 255, preprocessing.mean) || !readArray("deviation", 1e-3, 1e3, preprocessing.deviation))
        return corrupt(QStringLiteral("mean or deviation"));
    return preprocessing;
}

} // namespace vignette
