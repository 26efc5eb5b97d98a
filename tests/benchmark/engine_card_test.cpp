#include "core/benchmark/engine_card.h"
#include "core/benchmark/svg_plot.h"
#include "core/runtime/runtime.h"
#include "tests/benchmark/sample_episodes.h"

#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamReader>

#include <cmath>

using namespace vignette;

namespace {

/// Every way in which the card may write a number that was measured.
void collect(const QJsonValue& value, QSet<QString>& known)
{
    if (value.isDouble()) {
        const double number = std::abs(value.toDouble());
        known << QString::number(100 * number, 'f', 1) << QString::number(number, 'f', 3);
    }
    for (const QJsonValue& entry : value.toArray())
        collect(entry, known);
    const QJsonObject object = value.toObject();
    double sum = 0;
    for (const QJsonValue& entry : object) {
        collect(entry, known);
        sum += entry.toDouble();
    }
    // A row of the confusion matrix is shown in shares.
    for (const QJsonValue& entry : object)
        known << QString::number(100 * entry.toDouble() / sum, 'f', 1);
}

} // namespace

/// A tiny run on the bundled phantoms and the engine that ships.
class EngineCardTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Runtime> m_runtime;
    QTemporaryDir m_folder;
    EngineMeasures m_measures;

    QByteArray read(const QString& name)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_runtime = std::make_unique<Runtime>();
        const auto engine = Engine::load(defaultEnginePath());
        QVERIFY(engine.has_value());
        const SampleEpisodes samples;
        QJsonObject settings;
        for (const EpisodeSetting& setting : samples.file.settings) {
            QJsonArray episodes;
            for (const Episode& episode : setting.episodes) {
                const auto lists = [](const std::vector<QStringList>& groups) {
                    QJsonArray out;
                    for (const QStringList& paths : groups)
                        out += QJsonArray::fromStringList(paths);
                    return out;
                };
                episodes += QJsonObject{{QStringLiteral("classes"), QJsonArray::fromStringList(episode.classes)},
                                        {QStringLiteral("support"), lists(episode.support)},
                                        {QStringLiteral("query"), lists(episode.query)}};
            }
            settings[setting.name] = episodes;
        }
        QFile bench(m_folder.filePath(QStringLiteral("bench.json")));
        QVERIFY(bench.open(QIODevice::WriteOnly));
        bench.write(QJsonDocument(QJsonObject{{QStringLiteral("name"), samples.file.name},
                                              {QStringLiteral("settings"), settings}})
                        .toJson());
        bench.close();

        EngineMeasureOptions options;
        options.benchFiles = {bench.fileName()};
        options.foreignFolders = {QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples/cases")};
        options.picturesRead = QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/engine/pictures-read.txt");
        options.fineTuned = 0;
        QStringList log;
        auto measures = measureEngine(**engine, defaultEnginePath(), samples.texts, options,
                                      [&](const QString& line) { log << line; });
        QVERIFY2(measures.has_value(), qPrintable(measures ? QString() : measures.error().message));
        m_measures = std::move(*measures);
        QVERIFY(log.filter(QStringLiteral("2-way 2-shot")).size() == 1);
        QVERIFY(writeEngineCard(m_measures, m_folder.filePath(QStringLiteral("."))).has_value());
    }

    void everySectionIsThere()
    {
        const QString card = QString::fromUtf8(read(QStringLiteral("MODEL_CARD.md")));
        QCOMPARE(card, engineCard(m_measures));
        qsizetype position = 0;
        for (const QString& section : engineCardSections()) {
            const qsizetype found = card.indexOf(QStringLiteral("\n## %1\n").arg(section), position);
            QVERIFY2(found > position, qPrintable(section));
            position = found;
        }
        for (const char* part : {"Use of the words", "ablation", "Head of another task", "Calibration", "Confusion",
                                 "Refusal", "What is emitted"})
            QVERIFY2(card.contains(QLatin1String(part)), part);
        QVERIFY(card.contains(m_measures.info.sha256));
    }

    void onlyMeasuredNumbersAreInTables()
    {
        QSet<QString> known;
        collect(toJson(m_measures), known);
        for (const RefusalMeasures& entry : m_measures.refusal) {
            for (const Proportion& share : {entry.falseRefusal, entry.falseAcceptance})
                known << QString::number(100 * share.low, 'f', 1) << QString::number(100 * share.high, 'f', 1);
        }
        static const QRegularExpression number(QStringLiteral("\\d+\\.\\d+"));
        const QStringList lines =
            engineCard(m_measures).section(QStringLiteral("## Quantitative"), 1).split(QLatin1Char('\n'));
        int looked = 0;
        for (const QString& line : lines) {
            if (!line.startsWith(QLatin1Char('|')))
                continue;
            for (auto matches = number.globalMatch(line); matches.hasNext(); ++looked) {
                const QString text = matches.next().captured();
                QVERIFY2(known.contains(text), qPrintable(text + QStringLiteral(" in ") + line));
            }
        }
        QVERIFY(looked > 50);
    }

    void whatWasNotMeasuredIsSaidToBeSo()
    {
        EngineMeasures nothing;
        nothing.info = m_measures.info;
        const QString card = engineCard(nothing);
        QCOMPARE(card.count(QStringLiteral("Not measured in this run.")), 3);
        QVERIFY(card.contains(QStringLiteral("was not given to this run")));
    }

    void theProofsHold()
    {
        QVERIFY(m_measures.emission.has_value());
        const EmissionProof& proof = *m_measures.emission;
        QCOMPARE(proof.base + proof.emitted, proof.target);
        QVERIFY(proof.isBaseShared);
        QVERIFY(proof.differing > 0);
        QCOMPARE(proof.differing + int(proof.equal.size()), proof.tensors);
        QVERIFY(proof.reopened < 1e-4);
        QVERIFY(proof.rounded < 0.1);
        QVERIFY(proof.pictures > 0);
        QVERIFY(m_measures.training.has_value());
        QCOMPARE(m_measures.training->shared, 0);
    }

    void plotsAreWellFormed()
    {
        const QStringList names = QDir(m_folder.path()).entryList({QStringLiteral("*.svg")});
        QVERIFY(names.contains(QStringLiteral("accuracy-phantoms-2-way.svg")));
        QVERIFY(names.contains(QStringLiteral("reliability-phantoms.svg")));
        QVERIFY(names.contains(QStringLiteral("confusion-phantoms.svg")));
        QVERIFY(names.contains(QStringLiteral("refusal-phantoms.svg")));
        const QString card = engineCard(m_measures);
        for (const QString& name : names) {
            QVERIFY2(card.contains(QStringLiteral("(%1)").arg(name)), qPrintable(name));
            const QByteArray bytes = read(name);
            QVERIFY(bytes.size() < 20'000);
            QVERIFY(!bytes.contains("nan"));
            QXmlStreamReader xml(bytes);
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        }
    }

    void namesAreEscapedInPlots()
    {
        Plot plot;
        plot.title = QStringLiteral("a < b & c");
        plot.series = {{QStringLiteral("<script>"), {{0.5, 0.5, 0.4, 0.6}}}};
        QVERIFY(toSvg(plot).contains(QStringLiteral("a &lt; b &amp; c")));
        QVERIFY(!toSvg(plot).contains(QStringLiteral("<script>")));
        QVERIFY(heatMapSvg({}, {QStringLiteral("x"), QStringLiteral("y")}, {{3, 1}, {0, 0}})
                    .contains(QStringLiteral(">75<")));
    }
};

QTEST_GUILESS_MAIN(EngineCardTest)
#include "engine_card_test.moc"
