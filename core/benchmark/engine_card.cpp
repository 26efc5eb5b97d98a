#include "core/benchmark/engine_card.h"

#include "core/base/safetensors.h"
#include "core/benchmark/card_plots.h"
#include "core/benchmark/card_text.h"

#include <QDir>
#include <QJsonDocument>

#include <algorithm>

namespace vignette {

namespace {

struct DataSet
{
    const char* folder;
    const char* name;
    const char* licence;
};

constexpr DataSet dataSets[] = {
    {"ham10000", "HAM10000, dermoscopy (Tschandl, Rosendahl, Kittler 2018)", "CC BY-NC 4.0"},
    {"isic2017", "ISIC 2017 challenge training set, dermoscopy", "CC0"},
    {"clinical", "DermNet New Zealand, clinical photographs", "CC BY-NC-ND 3.0 NZ"},
    {"other", "blood cells, Pap smears, kidney CT", "Apache-2.0 repositories"},
};

const QString notMeasured = QStringLiteral("Not measured in this run.");

class Card
{
public:
    explicit Card(const EngineMeasures& measures) : m_measures(measures) {}

    QString text()
    {
        m_lines << QStringLiteral("# Model card: ") + m_measures.info.name + QLatin1Char(' ') + m_measures.info.version
                << QString() << QStringLiteral("**Research use only. Not for diagnosis.**") << QString()
                << QStringLiteral("Written by `vignette-pretrain card`; every figure was measured in that run, and "
                                  "`figures.json` beside this file holds it with all its digits.");
        using Writer = void (Card::*)();
        constexpr Writer writers[] = {&Card::details,  &Card::intendedUse,    &Card::factors,
                                      &Card::metrics,  &Card::evaluationData, &Card::trainingData,
                                      &Card::analyses, &Card::ethics,         &Card::caveats};
        for (qsizetype i = 0; i < engineCardSections().size(); ++i) {
            m_lines << QString() << QStringLiteral("## ") + engineCardSections()[i] << QString();
            (this->*writers[i])();
        }
        return m_lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }

private:
    void part(const QString& title) { m_lines << QString() << QStringLiteral("### ") + title << QString(); }

    void item(const QString& name, const QString& value) { m_lines << QStringLiteral("- %1: %2").arg(name, value); }

    void plot(const QString& file, const QString& what)
    {
        m_lines << QString() << QStringLiteral("![%1](%2)").arg(what, file);
    }

    void details()
    {
        item(QStringLiteral("What"),
             QStringLiteral("a pretrained generator (semantic-guided parameter synthesis, arXiv 2511.14082): example "
                            "pictures and descriptions in, a complete image classifier out, without a "
                            "gradient step"));
        item(QStringLiteral("Engine SHA-256"), m_measures.info.sha256);
        item(QStringLiteral("Trained"), m_measures.info.trained);
        item(QStringLiteral("Licence"), m_measures.info.licence);
        item(QStringLiteral("File"),
             QStringLiteral("%1 MB, data only").arg(decimals(double(m_measures.fileBytes) / 1e6, 1)));
        item(QStringLiteral("Input"),
             QStringLiteral("RGB picture, whole, resized to %1 x %1 pixels").arg(m_measures.side));
        if (const auto& proof = m_measures.emission) {
            item(QStringLiteral("Emitted network"),
                 QStringLiteral("%1 parameters, %2 of them the task's own; %3 MB as a file")
                     .arg(proof->base + proof->emitted)
                     .arg(proof->emitted)
                     .arg(decimals(double(proof->fileBytes) / 1e6, 1)));
            item(QStringLiteral("Synthesis"), QStringLiteral("%1 s, median, where the examples are already encoded")
                                                  .arg(decimals(proof->synthesisSeconds, 3)));
        }
    }

    void intendedUse()
    {
        m_lines << QStringLiteral(
            "Research on sorting and reviewing skin pictures, by people who are qualified to judge "
            "them, where there are too few examples to train a classifier. Not for diagnosis, "
            "triage or any decision on a patient; not for pictures that are not of skin.");
    }

    void factors()
    {
        m_lines << QStringLiteral(
            "Domain (dermoscopy, clinical photographs), number of classes, examples per class, and "
            "whether there is a description are reported below. Skin tone, age, sex, body site, "
            "camera and lighting are not: the benchmarks do not say them for all pictures, and "
            "they change the errors.");
    }

    void metrics()
    {
        m_lines << QStringLiteral(
                       "- Accuracy: mean over episodes of the share of queries whose largest logit is their "
                       "class, with its 95 % interval (normal approximation over episodes). Episodes share "
                       "pictures and classes, so the intervals do not cover other pictures or other diseases.")
                << QStringLiteral("- Differences are paired: both methods on the same queries of the same episodes.")
                << QStringLiteral("- Expected calibration error (15 bins) and mean negative log likelihood, over all "
                                  "queries of a setting.")
                << QStringLiteral("- Area under ROC for refusal; shares of pictures with Wilson's interval.")
                << QStringLiteral("- All answers come from the emitted network, run without the generator.");
    }

    void evaluationData()
    {
        if (m_measures.benches.empty())
            m_lines << notMeasured;
        for (const BenchMeasures& bench : m_measures.benches) {
            m_lines << QString() << QStringLiteral("**%1**").arg(bench.name) << QString()
                    << tableHead({QStringLiteral("setting"), QStringLiteral("episodes"), QStringLiteral("classes"),
                                  QStringLiteral("queries")});
            for (const SettingResult& setting : bench.settings) {
                int queries = 0;
                for (const auto& [truth, answers] : setting.confusion) {
                    for (const auto& [answer, count] : answers)
                        queries += count;
                }
                m_lines << row({setting.name, QString::number(setting.accuracy.count),
                                QString::number(setting.confusion.size()), QString::number(queries)});
            }
        }
        if (const auto& training = m_measures.training)
            m_lines << QString()
                    << QStringLiteral("Of the %1 pictures of the benchmarks, training read %2.")
                           .arg(training->benchmarkPictures)
                           .arg(training->shared);
    }

    void trainingData()
    {
        if (const auto& training = m_measures.training) {
            m_lines << tableHead(
                {QStringLiteral("data set"), QStringLiteral("pictures read"), QStringLiteral("terms")});
            for (const auto& [folder, count] : training->perSet) {
                const auto known = std::ranges::find_if(
                    dataSets, [&](const DataSet& set) { return folder == QLatin1String(set.folder); });
                const bool isKnown = known != std::end(dataSets);
                m_lines << row({isKnown ? QString::fromLatin1(known->name) : folder, QString::number(count),
                                isKnown ? QString::fromLatin1(known->licence) : QStringLiteral("not stated")});
            }
            m_lines << QString();
        } else {
            m_lines << QStringLiteral("The list of pictures that training read was not given to this run.")
                    << QString();
        }
        m_lines << QStringLiteral(
            "Descriptions of conditions were written for this project and not reviewed by a "
            "dermatologist. Initial weights: EfficientNet-B0 on ImageNet (Tan and Le 2019, "
            "Apache-2.0) and the sentence encoder all-MiniLM-L6-v2 (Apache-2.0). The terms of the "
            "pictures make the engine, and every classifier made with it, fit for research and "
            "non-commercial use only.");
    }

    void analyses()
    {
        part(QStringLiteral("Accuracy against other methods"));
        baselines();
        part(QStringLiteral("Use of the words"));
        words();
        part(QStringLiteral("What is left out: ablation"));
        ablation();
        part(QStringLiteral("Head of another task"));
        swapped();
        part(QStringLiteral("Calibration"));
        calibration();
        part(QStringLiteral("Confusion"));
        confusion();
        part(QStringLiteral("Refusal"));
        refusal();
        part(QStringLiteral("What is emitted"));
        emission();
    }

    void baselines()
    {
        m_lines << QStringLiteral(
            "All methods have the same base network and the same flips and quarter turns of the "
            "examples; \"fine-tuned head\", \"tip-adapter\" and \"fine-tuned network\" have the words "
            "too. In brackets, what the synthesized network has more, on the first episodes where a method was "
            "run on some only.");
        for (const BenchMeasures& bench : m_measures.benches) {
            QStringList names;
            for (const SettingResult& setting : bench.settings) {
                for (const MethodResult& method : setting.baselines) {
                    if (!names.contains(method.method))
                        names << method.method;
                }
            }
            m_lines << QString() << QStringLiteral("**%1**, accuracy in %").arg(bench.name) << QString()
                    << tableHead(QStringList{QStringLiteral("setting"), QStringLiteral("synthesized")} + names);
            for (const SettingResult& setting : bench.settings) {
                QStringList cells{setting.name, percent(setting.accuracy)};
                for (const QString& name : std::as_const(names)) {
                    const MethodResult* method = find(setting.baselines, name);
                    if (!method) {
                        cells << QStringLiteral("-");
                        continue;
                    }
                    cells << QStringLiteral("%1 [%2]").arg(decimals(100 * method->accuracy.mean, 1),
                                                           points(method->advantage));
                    if (method->accuracy.count != setting.accuracy.count)
                        cells.last() += QStringLiteral(" on %1").arg(method->accuracy.count);
                }
                m_lines << row(cells);
            }
            for (const int way : waysOf(bench))
                plot(fileName(QStringLiteral("accuracy"), bench.name, QStringLiteral("-%1-way").arg(way)),
                     QStringLiteral("Accuracy by examples per class"));
        }
        const FineTuning& tuning = m_measures.fineTuning;
        m_lines << QString()
                << QStringLiteral(
                       "\"fine-tuned network\": every parameter of the base network and a cosine head that starts "
                       "from examples and words, %1 steps of AdamW, peak rates %2 (network) and %3 (head), at "
                       "least %4 views a step.")
                       .arg(tuning.steps)
                       .arg(tuning.learningRate)
                       .arg(tuning.headLearningRate)
                       .arg(tuning.batch);
    }

    /// Accuracy of some variants and what the full network has more than each.
    void variants(const QStringList& names, const QString& gain)
    {
        for (const BenchMeasures& bench : m_measures.benches) {
            int above = 0;
            int compared = 0;
            m_lines << QString() << QStringLiteral("**%1**, accuracy in %, and the paired gain").arg(bench.name)
                    << QString();
            QStringList head{QStringLiteral("setting"), QStringLiteral("episodes")};
            for (const QString& name : names)
                head << name << gain.arg(name);
            m_lines << tableHead(head);
            for (const SettingResult& setting : bench.settings) {
                QStringList cells{setting.name};
                for (const QString& name : names) {
                    const MethodResult* method = find(setting.variants, name);
                    if (cells.size() == 1)
                        cells << (method ? QString::number(method->accuracy.count) : QStringLiteral("0"));
                    cells << (method ? decimals(100 * method->accuracy.mean, 1) : QStringLiteral("-"))
                          << (method ? points(method->advantage) : QStringLiteral("-"));
                    compared += method != nullptr;
                    above += method && method->advantage.low > 0;
                }
                m_lines << row(cells);
            }
            m_lines << QString()
                    << QStringLiteral("The interval lies above 0 in %1 of %2 comparisons.").arg(above).arg(compared);
        }
    }

    void words()
    {
        m_lines << QStringLiteral("Shuffled: each class has the description of another class of its task.");
        variants({QStringLiteral("shuffled words"), QStringLiteral("no words")}, QStringLiteral("own words minus %1"));
    }

    void ablation()
    {
        QStringList names;
        for (const Variant& variant : cardVariants()) {
            if (variant.name != QStringLiteral("shuffled words"))
                names << variant.name;
        }
        m_lines << QStringLiteral(
            "Where the gain over a row is not above 0, the part that is left out brings nothing that "
            "these episodes can show.");
        variants(names, QStringLiteral("full minus %1"));
    }

    void swapped()
    {
        m_lines
            << QStringLiteral(
                   "The queries of each episode judged with the head that was emitted for the episode before (other "
                   "classes, or the same in another order). The base network is the same for all tasks: this is "
                   "where the synthesized parameters carry the task.")
            << QString()
            << tableHead({QStringLiteral("benchmark"), QStringLiteral("setting"), QStringLiteral("episodes"),
                          QStringLiteral("accuracy, %"), QStringLiteral("own minus other, points")});
        int above = 0;
        int compared = 0;
        for (const BenchMeasures& bench : m_measures.benches) {
            for (const SettingResult& setting : bench.settings) {
                if (const auto& result = setting.swappedHead) {
                    m_lines << row({bench.name, setting.name, QString::number(result->accuracy.count),
                                    decimals(100 * result->accuracy.mean, 1), points(result->advantage)});
                    ++compared;
                    above += result->advantage.low > 0;
                }
            }
        }
        m_lines << QString()
                << QStringLiteral("The interval lies above 0 in %1 of %2 settings.").arg(above).arg(compared);
    }

    void calibration()
    {
        for (const BenchMeasures& bench : m_measures.benches) {
            m_lines << QString() << QStringLiteral("**%1**").arg(bench.name) << QString()
                    << tableHead({QStringLiteral("setting"), QStringLiteral("calibration error at temperature 1"),
                                  QStringLiteral("with temperature"), QStringLiteral("log loss at temperature 1"),
                                  QStringLiteral("with temperature")});
            for (const SettingResult& setting : bench.settings)
                m_lines << row({setting.name, decimals(setting.uncalibrated.expectedError, 3),
                                decimals(setting.calibrated.expectedError, 3),
                                decimals(setting.uncalibrated.negativeLogLikelihood, 3),
                                decimals(setting.calibrated.negativeLogLikelihood, 3)});
            plot(fileName(QStringLiteral("reliability"), bench.name), QStringLiteral("Reliability"));
        }
    }

    void confusion()
    {
        for (const BenchMeasures& bench : m_measures.benches) {
            const SettingResult* setting = largestSetting(bench);
            if (!setting)
                continue;
            m_lines << QString() << QStringLiteral("**%1 %2**, over all episodes").arg(bench.name, setting->name)
                    << QString()
                    << tableHead({QStringLiteral("class"), QStringLiteral("queries"), QStringLiteral("right, %"),
                                  QStringLiteral("most often taken for")});
            for (const auto& [truth, answers] : setting->confusion) {
                int queries = 0;
                int right = 0;
                std::pair<int, QString> worst;
                for (const auto& [answer, count] : answers) {
                    queries += count;
                    if (answer == truth)
                        right = count;
                    else
                        worst = std::max(worst, {count, answer});
                }
                m_lines << row(
                    {truth, QString::number(queries), decimals(100.0 * right / queries, 1),
                     worst.first
                         ? QStringLiteral("%1 (%2 %)").arg(worst.second, decimals(100.0 * worst.first / queries, 1))
                         : QStringLiteral("-")});
            }
            plot(fileName(QStringLiteral("confusion"), bench.name), QStringLiteral("Confusion"));
        }
    }

    void refusal()
    {
        if (m_measures.refusal.empty()) {
            m_lines << notMeasured;
        } else {
            m_lines << QStringLiteral("Pictures that are not skin, each scored by networks of several tasks, at the "
                                      "threshold that ships.")
                    << QString()
                    << tableHead({QStringLiteral("benchmark"), QStringLiteral("other pictures"),
                                  QStringLiteral("of these, training read"), QStringLiteral("networks"),
                                  QStringLiteral("area under ROC"), QStringLiteral("skin pictures refused, %"),
                                  QStringLiteral("other pictures let through, %")});
            for (const RefusalMeasures& entry : m_measures.refusal)
                m_lines << row({entry.bench,
                                QStringLiteral("%1, %2").arg(entry.falseAcceptance.count).arg(entry.foreign),
                                entry.seen ? QString::number(*entry.seen) : QStringLiteral("not known"),
                                QString::number(entry.networks), area(entry.area), percent(entry.falseRefusal),
                                percent(entry.falseAcceptance)});
            for (const BenchMeasures& bench : m_measures.benches) {
                if (hasRefusal(m_measures, bench.name))
                    plot(fileName(QStringLiteral("refusal"), bench.name), QStringLiteral("Refusal"));
            }
        }
        m_lines << QString()
                << QStringLiteral(
                       "Queries that are of none of the classes of their task, and queries of the classes that are "
                       "refused; means over episodes.")
                << QString()
                << tableHead({QStringLiteral("benchmark"), QStringLiteral("setting"),
                              QStringLiteral("own classes refused, %"), QStringLiteral("area under ROC, domain score"),
                              QStringLiteral("area under ROC, 1 - top probability"),
                              QStringLiteral("other classes let through, %")});
        for (const BenchMeasures& bench : m_measures.benches) {
            for (const SettingResult& setting : bench.settings) {
                const auto& none = setting.noneOfThese;
                m_lines << row({bench.name, setting.name, percentOfShares(setting.falseRefusal),
                                none ? area(none->domainArea) : QStringLiteral("-"),
                                none ? area(none->doubtArea) : QStringLiteral("-"),
                                none ? percentOfShares(none->falseAcceptance) : QStringLiteral("-")});
            }
        }
    }

    void emission()
    {
        const auto& proof = m_measures.emission;
        if (!proof) {
            m_lines << notMeasured;
            return;
        }
        item(QStringLiteral("Parameters"),
             QStringLiteral("%1 of the base network and %2 emitted for the task (the head); the target network has %3: "
                            "%4")
                 .arg(proof->base)
                 .arg(proof->emitted)
                 .arg(proof->target)
                 .arg(proof->base + proof->emitted == proof->target ? QStringLiteral("equal")
                                                                    : QStringLiteral("**not equal**")));
        item(QStringLiteral("Two tasks"),
             QStringLiteral("%1 of %2 emitted tensors differ, and the base network is %3")
                 .arg(proof->differing)
                 .arg(proof->tensors)
                 .arg(proof->isBaseShared ? QStringLiteral("the same") : QStringLiteral("**not the same**")));
        if (!proof->equal.isEmpty()) {
            constexpr qsizetype shown = 12;
            m_lines.last() +=
                QStringLiteral(". Equal in both: ") + proof->equal.mid(0, shown).join(QStringLiteral(", "));
            if (proof->equal.size() > shown)
                m_lines.last() += QStringLiteral(" and %1 more").arg(proof->equal.size() - shown);
        }
        item(QStringLiteral("Without the generator"),
             QStringLiteral(
                 "a saved classifier was opened from its file alone and judged %1 pictures: logits differ from "
                 "those before saving by at most %2, and from the emission before rounding to half precision "
                 "by at most %3")
                 .arg(proof->pictures)
                 .arg(QString::number(proof->reopened, 'g', 2), QString::number(proof->rounded, 'g', 2)));
    }

    void ethics()
    {
        m_lines << QStringLiteral(
            "A wrong answer can delay treatment: every answer must be reviewed by a qualified person. "
            "The training pictures show people who did not agree to this use beyond the terms of the "
            "data sets; no picture is in the engine file. Which skin tones they show is not known.");
    }

    void caveats()
    {
        m_lines << QStringLiteral("- Words weigh much: a wrong description misleads, see \"Use of the words\".")
                << QStringLiteral("- The benchmarks have few pictures per class, from two sources; figures on other "
                                  "cameras and populations will be lower.")
                << QStringLiteral(
                       "- The refusal of pictures of none of the classes is weaker than that of pictures that are "
                       "not skin, see \"Refusal\".")
                << QStringLiteral("- Measure a classifier on your own labelled pictures before you rely on it.");
    }

    const EngineMeasures& m_measures;
    QStringList m_lines;
};

} // namespace

const QStringList& engineCardSections()
{
    static const QStringList sections = {QStringLiteral("Model details"),
                                         QStringLiteral("Intended use"),
                                         QStringLiteral("Factors"),
                                         QStringLiteral("Metrics"),
                                         QStringLiteral("Evaluation data"),
                                         QStringLiteral("Training data"),
                                         QStringLiteral("Quantitative analyses"),
                                         QStringLiteral("Ethical considerations"),
                                         QStringLiteral("Caveats and recommendations")};
    return sections;
}

QString engineCard(const EngineMeasures& measures)
{
    return Card(measures).text();
}

Result<void> writeEngineCard(const EngineMeasures& measures, const QString& folder)
{
    const QDir out(folder);
    out.mkpath(QStringLiteral("."));
    for (const auto& [name, text] : plotsOf(measures)) {
        if (const auto written = writeWholeFile(out.filePath(name), text.toUtf8()); !written)
            return written;
    }
    if (const auto written =
            writeWholeFile(out.filePath(QStringLiteral("figures.json")), QJsonDocument(toJson(measures)).toJson());
        !written)
        return written;
    return writeWholeFile(out.filePath(QStringLiteral("MODEL_CARD.md")), engineCard(measures).toUtf8());
}

} // namespace vignette
