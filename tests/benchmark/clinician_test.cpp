#include "core/benchmark/descriptions.h"
#include "core/benchmark/picture_features.h"
#include "core/engine/engine_info.h"
#include "core/runtime/runtime.h"
#include "core/synthesis/adapt.h"
#include "core/synthesis/suggest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <numeric>
#include <random>

using namespace vignette;

namespace {

constexpr int episodes = 150;
constexpr int way = 5;
constexpr int rounds = 4;
constexpr int perRound = 5;
constexpr size_t leastPictures = 10; ///< of a class, so that both halves say something
constexpr double foreignShare = 0.2;

struct Class
{
    QString name;
    QString description;
    QString otherWords;   ///< the same from another source
    QStringList pictures; ///< below the data folder
};

/// One picture of the folder that is screened.
struct Case
{
    QString path;
    int label = -1; ///< place among the classes of the task; -1: of none of them
};

struct Folder
{
    std::vector<const Class*> classes;
    std::vector<Case> pool;   ///< without labels
    std::vector<Case> others; ///< what the classifier is judged by
};

/// Mean and half the width of its 95 % interval over episodes.
struct Mean
{
    double value = 0;
    double half = 0;
};

Mean meanOf(const std::vector<double>& values)
{
    const double n = double(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double square = 0;
    for (const double value : values)
        square += (value - mean) * (value - mean);
    return {mean, 1.96 * std::sqrt(square / (n - 1) / n)};
}

} // namespace

/// A clinician who starts from words alone, screens a folder and answers what the program asks, against one who labels
/// as many pictures by chance. Rare diseases that the engine never saw, from the data beside the source tree.
class ClinicianTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Runtime> m_runtime;
    std::shared_ptr<const Engine> m_engine;
    std::unique_ptr<PictureFeatures> m_pictures;
    std::vector<Class> m_classes;

    const std::vector<float>& encoded(const QString& path)
    {
        const auto features = m_pictures->encoded(path, {});
        if (!features)
            qFatal("%s", qPrintable(features.error().message));
        return **features;
    }

    std::span<const float> upright(const QString& path)
    {
        return std::span(encoded(path)).first(encoded(path).size() / 8);
    }

    Folder folder(std::mt19937& random)
    {
        std::vector<const Class*> shuffled;
        for (const Class& one : m_classes)
            shuffled.push_back(&one);
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        Folder made;
        std::vector<Case> foreign;
        for (const Class* one : shuffled) {
            const bool isOfTask = one->pictures.size() >= qsizetype(leastPictures) && made.classes.size() < way;
            if (isOfTask)
                made.classes.push_back(one);
            QStringList pictures = one->pictures;
            std::shuffle(pictures.begin(), pictures.end(), random);
            const qsizetype half = std::min<qsizetype>(pictures.size() / 2, 12);
            for (qsizetype i = 0; i < pictures.size(); ++i) {
                if (!isOfTask)
                    foreign.push_back({pictures[i], -1});
                else
                    (i < half ? made.pool : made.others).push_back({pictures[i], int(made.classes.size()) - 1});
            }
        }
        std::shuffle(foreign.begin(), foreign.end(), random);
        foreign.resize(size_t(std::lround(double(made.pool.size()) * foreignShare / (1 - foreignShare))));
        made.pool.insert(made.pool.end(), foreign.begin(), foreign.end());
        std::shuffle(made.pool.begin(), made.pool.end(), random);
        return made;
    }

    Synthesis synthesize(const Folder& folder, const EncodedSupport& support)
    {
        TaskSpec task;
        for (const Class* one : folder.classes) {
            ClassSpec& spec = task.classes.emplace_back();
            spec.name = one->name;
            spec.description = one->description;
            spec.otherDescriptions << one->otherWords;
        }
        auto made = m_engine->synthesize(task, support);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return std::move(*made);
    }

    /// Mean over the classes of the share of other pictures that get their own.
    double accuracy(const Folder& folder, const Head& head)
    {
        std::vector<double> right(way, 0);
        std::vector<double> all(way, 0);
        for (const Case& one : folder.others) {
            const std::vector<float> logits = head.logits(upright(one.path));
            right[size_t(one.label)] += std::ranges::max_element(logits) - logits.begin() == one.label;
            ++all[size_t(one.label)];
        }
        double sum = 0;
        for (size_t k = 0; k < way; ++k)
            sum += right[k] / all[k] / way;
        return 100 * sum;
    }

    /// Of the pictures of the pool as the prototypes meet them.
    std::vector<float> directions(const Folder& folder, const Head& head)
    {
        std::vector<float> rows;
        for (const Case& one : folder.pool) {
            const std::vector<float> scores = head.unitScores(upright(one.path));
            rows.insert(rows.end(), scores.begin(), scores.end());
        }
        return m_engine->whiten(rows);
    }

    /// The same classifier, adapted to the pool.
    Head adapted(const Folder& folder, const Synthesis& made, const EncodedSupport& support)
    {
        std::vector<int> shots;
        for (const auto& examples : support.classes)
            shots.push_back(int(examples.size()));
        const std::vector<float> pictures = directions(folder, made.network.head);
        const auto moved = adaptToFolder({made.network.head.featureCount(), made.space.prototypes, pictures, shots,
                                          made.space.textWeight, made.space.exampleLength});
        if (!moved)
            qFatal("%s", qPrintable(moved.error().detail));
        Head head = made.network.head;
        head.weight = m_engine->headWeight(moved->prototypes);
        return head;
    }

    /// Places in the pool, of those that are not asked yet.
    std::vector<size_t> chosen(const Folder& folder, const Synthesis& made, const std::vector<char>& asked)
    {
        std::vector<size_t> open;
        std::vector<float> directions;
        for (size_t i = 0; i < folder.pool.size(); ++i) {
            if (asked[i])
                continue;
            open.push_back(i);
            const std::vector<float> scores = made.network.head.unitScores(upright(folder.pool[i].path));
            directions.insert(directions.end(), scores.begin(), scores.end());
        }
        directions = m_engine->whiten(directions);
        const auto places = suggestQuestions(
            {made.network.head.featureCount(), made.space.prototypes, directions, made.space.examples}, perRound);
        if (!places)
            qFatal("%s", qPrintable(places.error().detail));
        std::vector<size_t> out;
        for (const int place : *places)
            out.push_back(open[size_t(place)]);
        return out;
    }

    struct Course
    {
        std::vector<double> plain;   ///< accuracy on other pictures after 0, 5, 10, ... answers
        std::vector<double> adapted; ///< the same, adapted to the pool
    };

    Course session(const Folder& folder, bool byProgram, std::mt19937& random)
    {
        EncodedSupport support;
        support.classes.resize(way);
        std::vector<char> asked(folder.pool.size(), 0);
        Course out;
        for (int round = 0; round <= rounds; ++round) {
            const Synthesis made = synthesize(folder, support);
            out.plain.push_back(accuracy(folder, made.network.head));
            if (byProgram)
                out.adapted.push_back(accuracy(folder, adapted(folder, made, support)));
            std::vector<size_t> questions;
            if (byProgram) {
                questions = chosen(folder, made, asked);
            } else {
                for (size_t i = 0; i < asked.size(); ++i) {
                    if (!asked[i])
                        questions.push_back(i);
                }
                std::shuffle(questions.begin(), questions.end(), random);
                questions.resize(std::min<size_t>(questions.size(), perRound));
            }
            for (const size_t place : questions) {
                asked[place] = 1;
                if (const int label = folder.pool[place].label; label >= 0)
                    support.classes[size_t(label)].push_back(encoded(folder.pool[place].path));
            }
        }
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_runtime = std::make_unique<Runtime>();
        const QString data = QStringLiteral(VIGNETTE_DATA_DIR "/data");
        const auto texts = readDescriptions(data + QStringLiteral("/descriptions.jsonl"));
        QFile list(QStringLiteral(VIGNETTE_DATA_DIR "/bench/rare_fs.json"));
        if (!texts || !list.open(QIODevice::ReadOnly))
            QSKIP("The pictures of rare diseases are not here.");
        const auto engine = Engine::load(defaultEnginePath());
        if (!engine)
            QSKIP("The engine file is not here.");
        m_engine = *engine;
        m_pictures = std::make_unique<PictureFeatures>(*m_engine, data);
        for (const QJsonValue& value : QJsonDocument::fromJson(list.readAll())[QLatin1String("novel")].toArray()) {
            const QString name = value.toString();
            const ClassText* text = findDescription(*texts, name);
            Class one{name, text ? text->description() : QString(), text ? text->otherDescription() : QString(), {}};
            const QDir pictures(data + QStringLiteral("/clinical/") + name);
            for (const QString& file : pictures.entryList(QDir::Files, QDir::Name))
                one.pictures += QStringLiteral("clinical/%1/%2").arg(name, file);
            if (!one.description.isEmpty() && !one.pictures.isEmpty())
                m_classes.push_back(one);
        }
        if (m_classes.size() < 10)
            QSKIP("The pictures of rare diseases are not here.");
    }

    void cleanupTestCase() { m_runtime.reset(); }

    void questionsTeachMoreThanChance()
    {
        std::vector<std::vector<double>> byProgram(rounds + 1);
        std::vector<std::vector<double>> byChance(rounds + 1);
        std::vector<std::vector<double>> gain(rounds + 1);
        std::vector<std::vector<double>> adaptation(rounds + 1);
        double pool = 0;
        for (int episode = 0; episode < episodes; ++episode) {
            std::mt19937 random{unsigned(episode)};
            const Folder one = folder(random);
            pool += double(one.pool.size()) / episodes;
            const Course asked = session(one, true, random);
            const Course drawn = session(one, false, random);
            for (size_t round = 0; round <= rounds; ++round) {
                byProgram[round].push_back(asked.plain[round]);
                byChance[round].push_back(drawn.plain[round]);
                gain[round].push_back(asked.plain[round] - drawn.plain[round]);
                adaptation[round].push_back(asked.adapted[round] - asked.plain[round]);
            }
        }
        std::printf("%d episodes, %d-way, folders of %.0f pictures, a fifth of them foreign; accuracy on others\n",
                    episodes, way, pool);
        for (int round = 0; round <= rounds; ++round) {
            const Mean asked = meanOf(byProgram[size_t(round)]);
            const Mean drawn = meanOf(byChance[size_t(round)]);
            const Mean more = meanOf(gain[size_t(round)]);
            const Mean moved = meanOf(adaptation[size_t(round)]);
            std::printf(
                "%2d answers: asked %.1f (%.1f), by chance %.1f (%.1f), difference %+.1f (%.1f); adapted to the "
                "folder %+.1f (%.1f)\n",
                round * perRound, asked.value, asked.half, drawn.value, drawn.half, more.value, more.half, moved.value,
                moved.half);
        }
        const Mean words = meanOf(byProgram[0]);
        QVERIFY(words.value > 50);
        QVERIFY(meanOf(byProgram[1]).value > words.value + 3);
        QVERIFY(meanOf(byProgram[rounds]).value > words.value + 8);
        const Mean last = meanOf(gain[rounds]);
        QVERIFY2(last.value - last.half > 0, "the questions of the program teach no more than as many by chance");
    }
};

QTEST_GUILESS_MAIN(ClinicianTest)
#include "clinician_test.moc"
