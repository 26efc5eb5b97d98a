#include "core/benchmark/episodes.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace vignette {

namespace {

tl::unexpected<Error> corrupt(const QString& where)
{
    return fail(
        ErrorCode::Corrupt,
        QCoreApplication::translate("Evaluation", "The episode file is not in the expected form (%1).").arg(where));
}

std::optional<std::vector<QStringList>> readPaths(const QJsonValue& value, qsizetype classes, const QString& root,
                                                  const QString& suffix)
{
    const QJsonArray perClass = value.toArray();
    if (perClass.size() != classes)
        return std::nullopt;
    std::vector<QStringList> out;
    for (const QJsonValue& ids : perClass) {
        if (!ids.isArray())
            return std::nullopt;
        QStringList paths;
        for (const QJsonValue& id : ids.toArray()) {
            if (!id.isString())
                return std::nullopt;
            paths << (root.isEmpty() ? QString() : root + QLatin1Char('/')) + id.toString() + suffix;
        }
        out.push_back(paths);
    }
    return out;
}

} // namespace

Result<EpisodeFile> readEpisodes(const QString& path)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Evaluation", "The episode file \"%1\" cannot be opened.").arg(path),
                    source.errorString());
    if (source.size() > (qint64(256) << 20))
        return fail(ErrorCode::TooLarge,
                    QCoreApplication::translate("Evaluation", "The episode file is larger than this program accepts."));
    QJsonParseError error{};
    const QJsonObject json = QJsonDocument::fromJson(source.readAll(), &error).object();
    const QJsonObject settings = json[QLatin1String("settings")].toObject();
    if (settings.isEmpty())
        return corrupt(error.error == QJsonParseError::NoError ? QStringLiteral("settings") : error.errorString());
    EpisodeFile file;
    file.name = json[QLatin1String("name")].toString();
    const QString root = json[QLatin1String("root")].toString();
    const QString suffix = json[QLatin1String("suffix")].toString();
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        EpisodeSetting setting{it.key(), {}};
        const QJsonArray episodes = it->toArray();
        for (const QJsonValue& value : episodes) {
            const QJsonObject object = value.toObject();
            Episode episode;
            for (const QJsonValue& name : object[QLatin1String("classes")].toArray())
                episode.classes << name.toString();
            auto support = readPaths(object[QLatin1String("support")], episode.classes.size(), root, suffix);
            auto query = readPaths(object[QLatin1String("query")], episode.classes.size(), root, suffix);
            if (episode.classes.isEmpty() || !support || !query)
                return corrupt(it.key());
            episode.support = std::move(*support);
            episode.query = std::move(*query);
            setting.episodes.push_back(std::move(episode));
        }
        if (setting.episodes.empty())
            return corrupt(it.key());
        file.settings.push_back(std::move(setting));
    }
    return file;
}

} // namespace vignette
