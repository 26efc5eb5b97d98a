#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vignette {

/// One few-shot task with its test pictures (Vinyals et al. 2016); all per class, in class order.
struct Episode
{
    QStringList classes;
    std::vector<QStringList> support; ///< paths below the data folder
    std::vector<QStringList> query;
};

struct EpisodeSetting
{
    QString name; ///< "5-way 1-shot"
    std::vector<Episode> episodes;
};

/// A fixed benchmark: {"name", "root", "suffix", "settings": {name: [{"classes", "support",
/// "query"}]}}; a picture's path is root / id + suffix.
struct EpisodeFile
{
    QString name;
    std::vector<EpisodeSetting> settings;
};

/// Errors: NotFound, TooLarge (above 256 MB), Corrupt (the message names the setting).
Result<EpisodeFile> readEpisodes(const QString& path);

} // namespace vignette
