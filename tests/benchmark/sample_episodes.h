#pragma once

#include "core/benchmark/descriptions.h"
#include "core/benchmark/episodes.h"
#include "core/task/task_spec.h"

namespace vignette {

/// Two-way episodes from the bundled phantoms, so that tests need no data: four classes with five
/// pictures each. Two settings, "2-way 1-shot" and "2-way 2-shot", with four episodes each.
struct SampleEpisodes
{
    EpisodeFile file{QStringLiteral("phantoms"), {}};
    std::map<QString, ClassText> texts;

    SampleEpisodes()
    {
        const auto task = readTask(QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples/task.json"));
        if (!task)
            return;
        for (const ClassSpec& entry : task->classes)
            texts[entry.id] = {entry.id, entry.description, {}, {}, {}};
        for (const int shot : {1, 2}) {
            EpisodeSetting setting{QStringLiteral("2-way %1-shot").arg(shot), {}};
            for (size_t e = 0; e < 4; ++e) {
                Episode episode;
                for (const size_t k : {e, (e + 1) % 4}) {
                    const ClassSpec& entry = task->classes[k];
                    episode.classes << entry.id;
                    episode.support.emplace_back();
                    episode.query.emplace_back();
                    for (int i = 0; i < entry.shot(); ++i)
                        (i < shot ? episode.support : episode.query).back() << entry.examples[size_t(i)].path;
                }
                setting.episodes.push_back(std::move(episode));
            }
            file.settings.push_back(std::move(setting));
        }
    }
};

} // namespace vignette
