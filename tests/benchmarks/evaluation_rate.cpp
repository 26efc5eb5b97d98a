// How long the benchmarks take.
//
//   evaluation_rate [EPISODES_PER_SETTING] [baselines]
//
// The time of one core is what stays the same where other programs run beside it.
// Acceptance on two cores: both benchmarks within 45 minutes.

#include "core/benchmark/few_shot.h"
#include "core/runtime/runtime.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <set>

using namespace vignette;

namespace {

int stop(const Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    return 1;
}

double queriesOf(const EpisodeSetting& setting)
{
    double count = 0;
    for (const Episode& episode : setting.episodes) {
        for (const QStringList& paths : episode.query)
            count += double(paths.size());
    }
    return count;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QString root = QStringLiteral(VIGNETTE_DATA_DIR);
    FewShotOptions options;
    const QString dataFolder = root + QStringLiteral("/data");
    options.limit = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 20;
    options.baselines = argc > 2;
    const Runtime runtime;
    const auto texts = readDescriptions(dataFolder + QStringLiteral("/descriptions.jsonl"));
    if (!texts)
        return stop(texts.error());
    const auto engine = Engine::load(defaultEnginePath());
    if (!engine)
        return stop(engine.error());
    PictureFeatures pictures(**engine, dataFolder);
    double wall = 0;
    double cpu = 0;
    for (const char* name : {"isic_fs.json", "rare_fs.json"}) {
        const auto file = readEpisodes(root + QStringLiteral("/bench/") + QString::fromLatin1(name));
        if (!file)
            return stop(file.error());
        // Encoding the examples comes once for a picture, however many episodes there are.
        QElapsedTimer clock;
        clock.start();
        std::clock_t busy = std::clock();
        std::set<QString> examples;
        for (const EpisodeSetting& setting : file->settings) {
            for (const Episode& episode : setting.episodes) {
                for (const QStringList& paths : episode.support)
                    examples.insert(paths.begin(), paths.end());
            }
        }
        for (const QString& path : examples) {
            if (const auto encoded = pictures.encoded(path, {}); !encoded)
                return stop(encoded.error());
        }
        const auto took = [&](double times) {
            const std::pair spent(double(clock.restart()) / 60'000 * times,
                                  double(std::clock() - busy) / CLOCKS_PER_SEC / 60 * times);
            busy = std::clock();
            wall += spent.first;
            cpu += spent.second;
            return spent;
        };
        const auto encoding = took(1);
        std::printf("%-8s %zu examples encoded: %.1f min, %.1f min of one core\n", qPrintable(file->name),
                    examples.size(), encoding.first, encoding.second);
        for (const EpisodeSetting& setting : file->settings) {
            options.settings = {setting.name};
            const auto results = evaluateFewShot(pictures, *file, *texts, options);
            if (!results)
                return stop(results.error());
            const auto whole = took(double(setting.episodes.size()) / results->front().accuracy.count);
            const double queries = queriesOf(setting);
            std::printf("%-8s %-14s %6.1f queries/s, %6.1f per second of one core; the whole setting %4.1f min, "
                        "%4.1f min of one core\n",
                        qPrintable(file->name), qPrintable(setting.name), queries / whole.first / 60,
                        queries / whole.second / 60, whole.first, whole.second);
            std::fflush(stdout);
        }
    }
    std::printf("both benchmarks: %.1f min, %.1f min of one core\n", wall, cpu);
    return 0;
}
