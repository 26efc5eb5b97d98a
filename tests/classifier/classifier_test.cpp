#include "core/classifier/classifier.h"
#include "core/classifier/manifest_json.h"
#include "core/classifier/model_card.h"
#include "core/classifier/research_notice.h"
#include "core/engine/emitted_network.h"
#include "core/runtime/runtime.h"
#include "tests/classifier/tiny_network.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cstdio>
#include <limits>
#include <numeric>

using namespace vignette;

namespace {

std::vector<Image> pictures()
{
    std::vector<Image> out;
    for (unsigned i = 0; i < 37; ++i)
        out.push_back(tiny::picture(50 + int(i), 40, i));
    return out;
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Gives a changed file the digest of its new content, as a forger would.
void reseal(TensorFile& file)
{
    file.metadata[QStringLiteral("digest")] = fileDigest(file, file.storage);
}

/// Head with known logits: features are unit vectors, classes are axes.
Head axes()
{
    Head head;
    head.mean = {0, 0, 0};
    head.scale = {1, 1, 1};
    head.weight = {4, 0, 0, 0, 4, 0, 0, 0, 4};
    head.bias = {0, 0, 0};
    return head;
}

} // namespace

class ClassifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto created = tiny::classifier();
        QVERIFY2(created, qPrintable(created ? QString() : created.error().detail));
        m_classifier = std::make_unique<Classifier>(*created);
        m_path = m_folder.filePath(QStringLiteral("x.vignette"));
        QVERIFY(m_classifier->save(m_path));
    }

    void manifestSaysWhatWasGiven()
    {
        const Manifest& m = m_classifier->manifest();
        const TaskSpec task = tiny::task();
        QCOMPARE(m.formatVersion, 2);
        QCOMPARE(m.taskName, task.name);
        QCOMPARE(int(m.classes.size()), tiny::way);
        for (int k = 0; k < tiny::way; ++k) {
            QCOMPARE(m.classes[k].id, task.classes[k].id);
            QCOMPARE(m.classes[k].name, task.classes[k].name);
            QCOMPARE(m.classes[k].description, task.classes[k].description);
            QCOMPARE(m.classes[k].otherDescriptions, task.classes[k].otherDescriptions);
            QVERIFY(m.classes[k].codes == task.classes[k].codes);
            QCOMPARE(m.classes[k].supportCount, k);
        }
        QCOMPARE(m.seed, task.seed);
        QCOMPARE(m.device, QStringLiteral("cpu"));
        QCOMPARE(m.dtype, QStringLiteral("float32"));
        QCOMPARE(m.engine.sha256, tiny::engine().sha256);
        QCOMPARE(m.supportHashes.size(), 0 + 1 + 2);
        QVERIFY(qAbs(m.created.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
        QVERIFY(m.intendedUse.contains(QStringLiteral("Not for diagnosis")));
        QCOMPARE(m.warnings, tiny::synthesis(1).warnings);
        QCOMPARE(m.digest.size(), 64);
    }

    void reopenedClassifierIsTheSame()
    {
        const auto loaded = Classifier::load(m_path);
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail));
        const Manifest& a = m_classifier->manifest();
        const Manifest& b = loaded->manifest();
        QVERIFY(toMetadata(a, m_classifier->network()) == toMetadata(b, loaded->network()));
        QCOMPARE(b.digest, a.digest);
        const auto before = m_classifier->classify(pictures());
        const auto after = loaded->classify(pictures());
        QVERIFY(before && after);
        for (size_t i = 0; i < before->size(); ++i) {
            QCOMPARE((*after)[i].logits, (*before)[i].logits);
            QCOMPARE((*after)[i].probabilities, (*before)[i].probabilities);
            QCOMPARE((*after)[i].outcome, (*before)[i].outcome);
            QCOMPARE((*after)[i].set, (*before)[i].set);
            QCOMPARE((*after)[i].set.empty(), (*after)[i].outcome == Outcome::NoneOfThese);
        }
        QVERIFY(loaded->network().calibration.sets == m_classifier->network().calibration.sets);
        QVERIFY(modelCard(*loaded).contains(QStringLiteral("90 % coverage")));
        const QString again = m_folder.filePath(QStringLiteral("again.vignette"));
        QVERIFY(loaded->save(again));
        QCOMPARE(read(again), read(m_path));
    }

    void storesTheBackboneInHalfTheSpaceAndExactly()
    {
        const auto file = readTensorFile(m_path);
        QVERIFY(file);
        for (const auto& [name, tensor] : *m_classifier->network().backbone) {
            QVERIFY(file->storage.at(name) == StorageType::F16);
            QCOMPARE(file->tensors.at(name).values, tensor.values);
        }
        for (const auto& [name, tensor] : m_classifier->network().head.toParameters()) {
            QVERIFY(file->storage.at(name) == StorageType::F32);
            QCOMPARE(file->tensors.at(name).values, tensor.values);
        }
    }

    void backboneThatIsExactStaysShared()
    {
        Synthesis synthesis = tiny::synthesis(1);
        synthesis.network.backbone = m_classifier->network().backbone;
        const TaskSpec task = tiny::task();
        const auto second = Classifier::create(synthesis, task, tiny::support(task), tiny::engine());
        QVERIFY(second);
        QCOMPARE(second->network().backbone.get(), m_classifier->network().backbone.get());
    }

    void sameAnswersInAnotherProcessAndThreadCount_data()
    {
        QTest::addColumn<QString>("threads");
        QTest::newRow("1 thread") << QStringLiteral("1");
        QTest::newRow("2 threads") << QStringLiteral("2");
        QTest::newRow("5 threads") << QStringLiteral("5");
    }

    void sameAnswersInAnotherProcessAndThreadCount()
    {
        QFETCH(QString, threads);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--logits"), m_path, threads});
        QVERIFY(child.waitForFinished(120000));
        QCOMPARE(child.exitCode(), 0);
        const QJsonObject answer = QJsonDocument::fromJson(child.readAllStandardOutput()).object();
        QCOMPARE(answer[QLatin1String("device")].toString(), QStringLiteral("CPU, %1 thread(s)").arg(threads));
        const auto expected = m_classifier->classify(pictures());
        QVERIFY(expected);
        const QJsonArray logits = answer[QLatin1String("logits")].toArray();
        QCOMPARE(size_t(logits.size()), expected->size());
        for (qsizetype i = 0; i < logits.size(); ++i) {
            for (int k = 0; k < tiny::way; ++k)
                QVERIFY(std::abs(logits[i][k].toDouble() - (*expected)[size_t(i)].logits[size_t(k)]) <= 1e-5);
        }
        const QJsonArray names = answer[QLatin1String("names")].toArray();
        for (int k = 0; k < tiny::way; ++k)
            QCOMPARE(names[k].toString(), tiny::task().classes[size_t(k)].name);
    }

    void reorderedClassesPermuteLogitsExactly()
    {
        const std::vector<size_t> order = {2, 0, 1};
        const TaskSpec task = tiny::task();
        const SupportSet support = tiny::support(task);
        const Synthesis synthesis = tiny::synthesis(1);
        TaskSpec newTask = task;
        SupportSet newSupport = support;
        Synthesis newSynthesis = synthesis;
        const size_t f = synthesis.network.head.mean.size();
        for (size_t k = 0; k < order.size(); ++k) {
            newTask.classes[k] = task.classes[order[k]];
            newSupport.classes[k] = support.classes[order[k]];
            newSynthesis.network.head.bias[k] = synthesis.network.head.bias[order[k]];
            std::copy_n(synthesis.network.head.weight.begin() + long(order[k] * f), f,
                        newSynthesis.network.head.weight.begin() + long(k * f));
        }
        const auto created = Classifier::create(newSynthesis, newTask, newSupport, tiny::engine());
        QVERIFY(created);
        const QString path = m_folder.filePath(QStringLiteral("reordered.vignette"));
        QVERIFY(created->save(path));
        const auto loaded = Classifier::load(path);
        QVERIFY(loaded);
        const auto before = m_classifier->classify(pictures());
        const auto after = loaded->classify(pictures());
        QVERIFY(before && after);
        for (size_t k = 0; k < order.size(); ++k) {
            QCOMPARE(loaded->manifest().classes[k].name, task.classes[order[k]].name);
            QCOMPARE(loaded->manifest().classes[k].supportCount, task.classes[order[k]].shot());
            for (size_t i = 0; i < before->size(); ++i)
                QCOMPARE((*after)[i].logits[k], (*before)[i].logits[order[k]]);
        }
        for (size_t i = 0; i < before->size(); ++i)
            QCOMPARE(loaded->manifest().classes[size_t((*after)[i].label)].id,
                     m_classifier->manifest().classes[size_t((*before)[i].label)].id);
    }

    void batchesGiveWhatSinglePicturesGive()
    {
        const std::vector<Image> images = pictures();
        const auto together = m_classifier->classify(images);
        QVERIFY(together);
        QCOMPARE(together->size(), images.size());
        for (size_t i = 0; i < images.size(); ++i) {
            const auto alone = m_classifier->classify(std::span(images).subspan(i, 1));
            QVERIFY(alone);
            for (int k = 0; k < tiny::way; ++k)
                QVERIFY(std::abs((*alone)[0].logits[size_t(k)] - (*together)[i].logits[size_t(k)]) <= 1e-5f);
        }
        QVERIFY(m_classifier->classify({})->empty());
    }

    void whatIsEncodedOnceIsJudgedByEveryClassifierOfTheEncoder()
    {
        Synthesis synthesis = tiny::synthesis(1);
        synthesis.network.head = tiny::head(synthesis.network.architecture.featureCount(), 9, 2);
        const TaskSpec task = tiny::task(2);
        const auto other = Classifier::create(synthesis, task, tiny::support(task), tiny::engine());
        QVERIFY(other);
        QCOMPARE(m_classifier->encoderDigest().size(), 64);
        QCOMPARE(other->encoderDigest(), m_classifier->encoderDigest());
        QCOMPARE(Classifier::load(m_path)->encoderDigest(), m_classifier->encoderDigest());
        QVERIFY(tiny::classifier(2)->encoderDigest() != m_classifier->encoderDigest());

        const std::vector<Image> images = pictures();
        const Preprocessing& preprocessing = m_classifier->network().preprocessing;
        const size_t size = size_t(preprocessing.side) * size_t(preprocessing.side) * 3;
        std::vector<float> input(images.size() * size);
        for (size_t i = 0; i < images.size(); ++i)
            preprocess(images[i], preprocessing, std::span(input).subspan(i * size, size));
        const auto features = m_classifier->encode(input, int(images.size()));
        QVERIFY(features);
        const size_t length = features->size() / images.size();
        const auto together = other->judge(*features);
        QCOMPARE(together.size(), images.size());
        const auto wanted = other->classify(images);
        QVERIFY(wanted);
        for (size_t i = 0; i < images.size(); ++i) {
            for (size_t k = 0; k < 2; ++k)
                QVERIFY(std::abs(together[i].logits[k] - (*wanted)[i].logits[k]) <= 1e-5f);
            // Alone it gets the same bits as among others.
            const auto alone = other->judge(std::span(*features).subspan(i * length, length));
            QCOMPARE(alone.size(), size_t(1));
            QCOMPARE(alone[0].logits, together[i].logits);
            QCOMPARE(alone[0].domainScore, together[i].domainScore);
        }
        QVERIFY(other->judge({}).empty());
    }

    void anExampleIsKnownAgain()
    {
        const SupportSet support = tiny::support(tiny::task());
        const Preprocessing& preprocessing = m_classifier->network().preprocessing;
        const auto knows = [&](const Image& image) {
            std::vector<float> input(size_t(preprocessing.side) * size_t(preprocessing.side) * 3);
            preprocess(image, preprocessing, input);
            return m_classifier->isExample(input);
        };
        for (const auto& examples : support.classes)
            QVERIFY(std::ranges::all_of(examples, knows));
        QVERIFY(!knows(tiny::picture(40, 30, 99)));
    }

    void anAdaptationIsSaid()
    {
        QVERIFY(!modelCard(*m_classifier).contains(QStringLiteral("Adapted")));
        Synthesis synthesis = tiny::synthesis(1);
        synthesis.adapted = 67;
        const TaskSpec task = tiny::task();
        const auto made = Classifier::create(synthesis, task, tiny::support(task), tiny::engine());
        QVERIFY(made && made->save(m_path));
        const auto loaded = Classifier::load(m_path);
        QVERIFY(loaded);
        QCOMPARE(loaded->manifest().adapted, 67);
        QVERIFY(modelCard(*loaded).contains(QStringLiteral("Adapted: to 67 pictures of a folder")));
        for (const char* wrong : {"0", "-3", "067", "many", ""}) {
            auto file = readTensorFile(m_path);
            QVERIFY(file);
            file->metadata[QStringLiteral("adapted")] = QLatin1String(wrong);
            reseal(*file);
            const QString path = m_folder.filePath(QStringLiteral("wrong.vignette"));
            QVERIFY(writeTensorFile(path, *file, file->storage));
            QCOMPARE(Classifier::load(path).error().code, ErrorCode::Corrupt);
        }
    }

    void outcomes()
    {
        const Head head = axes();
        const std::vector<float> sure = {1, 0, 0};
        const std::vector<float> torn = {1, 1, 0.9f};
        const Calibration calibration{2, 0.5f, 0, {}, {}};
        const Prediction likely = predict(head, calibration, sure);
        QCOMPARE(likely.outcome, Outcome::Likely);
        QCOMPARE(likely.label, 0);
        QCOMPARE(likely.logits, (std::vector<float>{4, 0, 0}));
        const float e = std::exp(2.0f);
        QVERIFY(std::abs(likely.probabilities[0] - e / (e + 2)) < 1e-6f);
        QVERIFY(std::abs(likely.probabilities[1] - 1 / (e + 2)) < 1e-6f);
        QCOMPARE(predict(head, calibration, torn).outcome, Outcome::Uncertain);

        Head foreign = head;
        foreign.domainWeight = {1, 1, 0};
        foreign.domainBias = {-0.9f};
        // Foreign comes before uncertain: a strange picture is no close call.
        QCOMPARE(predict(foreign, calibration, sure).outcome, Outcome::NoneOfThese);
        QCOMPARE(predict(foreign, calibration, torn).outcome, Outcome::NoneOfThese);
        QCOMPARE(predict(foreign, {2, 0.5f, 0.2f, {}, {}}, sure).outcome, Outcome::Likely);
        // A head that cannot tell foreign pictures refuses none, whatever the threshold.
        QCOMPARE(predict(head, {2, 0.5f, -1, {}, {}}, sure).outcome, Outcome::Likely);
        // At the threshold itself nothing is refused.
        QCOMPARE(predict(head, {2, 0.5f, 0, {}, {}}, sure).outcome, Outcome::Likely);
        QCOMPARE(predict(head, {2, likely.probabilities[0], 0, {}, {}}, sure).outcome, Outcome::Likely);
        // Of the domain, but like none of the classes.
        QCOMPARE(predict(head, {2, 0.5f, 0, {}, {}, 4.1f}, sure).outcome, Outcome::NoneOfThese);
        QCOMPARE(predict(head, {2, 0.5f, 0, {}, {}, 4}, sure).outcome, Outcome::Likely);
    }

    void brokenNumbersAreNeverAccepted()
    {
        const Calibration calibration{1, 0, 1e6f, {}, {}, -1e6f, {0.9, 0.5f, 9}};
        for (float bad : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
            const Prediction prediction = predict(axes(), calibration, std::vector{bad, 0.f, 0.f});
            QCOMPARE(prediction.outcome, Outcome::Uncertain);
            QCOMPARE(prediction.set, (std::vector<int>{0, 1, 2})); // nothing was ruled out
            QVERIFY(prediction.label >= 0 && prediction.label < 3);
            QCOMPARE(std::accumulate(prediction.probabilities.begin(), prediction.probabilities.end(), 0.0f), 1.0f);
        }
        Head steep = axes();
        steep.weight[0] = 3e38f;
        const Prediction prediction = predict(steep, calibration, std::vector{1.f, 0.f, 0.f});
        QCOMPARE(prediction.probabilities, (std::vector<float>{1, 0, 0}));
    }

    void cancelAndProgress()
    {
        int polls = 0;
        qint64 done = 0;
        const JobContext stop([&] { return ++polls > 3; });
        const auto cancelled = m_classifier->classify(pictures(), stop);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        const JobContext watch({}, [&](qint64 now, qint64 total) {
            QVERIFY(now > done);
            QCOMPARE(total, qint64(37));
            done = now;
        });
        QVERIFY(m_classifier->classify(pictures(), watch));
        QCOMPARE(done, qint64(37));
    }

    void wrongArguments()
    {
        const auto codeOf = [](const auto& result) { return result ? ErrorCode::Internal : result.error().code; };
        const std::vector<Image> nothing(1);
        QCOMPARE(codeOf(m_classifier->classify(nothing)), ErrorCode::InvalidArgument);
        QCOMPARE(codeOf(m_classifier->saliency(Image(), 0)), ErrorCode::InvalidArgument);
        QCOMPARE(codeOf(m_classifier->saliency(pictures()[0], -1)), ErrorCode::InvalidArgument);
        QCOMPARE(codeOf(m_classifier->saliency(pictures()[0], 3)), ErrorCode::InvalidArgument);
        const std::vector<float> half(33 * 33 * 3 / 2);
        QCOMPARE(codeOf(m_classifier->encode(half, 1)), ErrorCode::InvalidArgument);
        QCOMPARE(codeOf(m_classifier->encode(half, -1)), ErrorCode::InvalidArgument);

        const TaskSpec task = tiny::task();
        const SupportSet support = tiny::support(task);
        const auto create = [&](const Synthesis& synthesis, const TaskSpec& spec, const SupportSet& examples) {
            return codeOf(Classifier::create(synthesis, spec, examples, tiny::engine()));
        };
        const Synthesis good = tiny::synthesis(1);
        QCOMPARE(create(good, tiny::task(2), support), ErrorCode::InvalidArgument);
        QCOMPARE(create(good, task, {}), ErrorCode::InvalidArgument);
        Synthesis bad = good;
        bad.network.backbone.reset();
        QCOMPARE(create(bad, task, support), ErrorCode::InvalidArgument);
        bad = good;
        bad.network.calibration.temperature = 0;
        QCOMPARE(create(bad, task, support), ErrorCode::InvalidArgument);
        bad = good;
        bad.network.architecture.topChannels += 1;
        QCOMPARE(create(bad, task, support), ErrorCode::Corrupt);
        // Few parameters, but maps of half a billion values.
        bad = good;
        bad.network.architecture.stemChannels = 2048;
        bad.network.architecture.stages[0].inChannels = 2048;
        bad.network.preprocessing.side = 1024;
        bad.network.backbone = std::make_shared<const ParameterSet>(tiny::parameters(bad.network.architecture, 1));
        QCOMPARE(create(bad, task, support), ErrorCode::Corrupt);
        TaskSpec twins = task;
        twins.classes[1].name = twins.classes[0].name;
        QCOMPARE(create(good, twins, support), ErrorCode::InvalidArgument);
    }

    void failedSaveKeepsTheOldFile()
    {
        const auto saved = m_classifier->save(m_folder.filePath(QStringLiteral("no such folder/x.vignette")));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::WriteFailed);
        const QByteArray before = read(m_path);
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto second = m_classifier->save(m_path);
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(second || second.error().code == ErrorCode::WriteFailed);
        QCOMPARE(read(m_path), before);
    }

    void nothingOfThePatientIsInTheFile()
    {
        TaskSpec task = tiny::task();
        SupportSet support = tiny::support(task);
        QByteArrayList secrets;
        const auto secret = [&](const char* what) {
            secrets << QByteArray("ZZPHI") + what;
            return QString::fromLatin1(secrets.back());
        };
        for (size_t k = 0; k < task.classes.size(); ++k) {
            for (size_t i = 0; i < task.classes[k].examples.size(); ++i) {
                task.classes[k].examples[i].path = QStringLiteral("/home/") + secret("path") + QStringLiteral(".jpg");
                Provenance& provenance = support.classes[k][i].provenance;
                provenance.path = secret("source");
                provenance.studyUid = secret("study");
                provenance.seriesUid = secret("series");
                provenance.instanceUid = secret("instance");
                provenance.modality = secret("modality");
                // A picture that would be seen in the file if any part of it were there.
                for (size_t p = 0; p < support.classes[k][i].rgb.size(); ++p)
                    support.classes[k][i].rgb[p] = uint8_t("ZZPHIpixel"[p % 10]);
                secrets << QByteArray("ZZPHIpixel");
            }
        }
        const auto created = Classifier::create(tiny::synthesis(1), task, support, tiny::engine());
        QVERIFY(created);
        const QString path = m_folder.filePath(QStringLiteral("private.vignette"));
        QVERIFY(created->save(path));
        const QByteArray bytes = read(path) + modelCard(*created).toUtf8();
        QVERIFY(bytes.size() > 1000);
        for (const QByteArray& word : secrets) {
            QVERIFY(!bytes.contains(word));
            QVERIFY(!bytes.contains(word.toBase64().left(8)));
            QVERIFY(!bytes.contains(word.toHex()));
            QVERIFY(!bytes.contains(QCryptographicHash::hash(word, QCryptographicHash::Sha256).toHex()));
        }
        QVERIFY(!bytes.contains(m_folder.path().toUtf8()));
        QVERIFY(!bytes.contains(QDir::homePath().toUtf8()) || QDir::homePath() == QLatin1String("/"));
    }

    void supportHashesTellExamplesByTheSaltOnly()
    {
        const TaskSpec task = tiny::task();
        const SupportSet support = tiny::support(task);
        const Manifest& m = m_classifier->manifest();
        QVERIFY(m.supportHashes.contains(supportHash(support.classes[1][0], 33, m.salt)));
        QVERIFY(!m.supportHashes.contains(supportHash(tiny::picture(40, 30, 99), 33, m.salt)));
        const auto second = tiny::classifier();
        QVERIFY(second);
        QVERIFY(second->manifest().salt != m.salt);
        for (const QString& hash : second->manifest().supportHashes)
            QVERIFY(!m.supportHashes.contains(hash));
    }

    void damagedFilesAreRefused()
    {
        const QByteArray good = read(m_path);
        const QString path = m_folder.filePath(QStringLiteral("damaged.vignette"));
        const auto refused = [&](const QByteArray& bytes) {
            write(path, bytes);
            const auto loaded = Classifier::load(path);
            return !loaded && loaded.error().code == ErrorCode::Corrupt && !loaded.error().message.isEmpty();
        };
        QVERIFY(refused({}));
        QVERIFY(refused("hello"));
        QVERIFY(refused(QByteArray(100000, '\0')));
        QVERIFY(refused(good.left(good.size() / 2)));
        QVERIFY(refused(good.left(good.size() - 1)));
        QVERIFY(refused(good + 'x'));
        for (qsizetype at = 8; at < good.size(); at += 97) {
            QByteArray bytes = good;
            bytes[at] = char(bytes[at] ^ 1);
            QVERIFY2(refused(bytes), QByteArray::number(at));
        }
        QVERIFY(refused(QByteArray(good).replace("Class 1", "Class 7")));
        const auto missing = Classifier::load(m_folder.filePath(QStringLiteral("no such")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        TensorFile stranger;
        stranger.tensors["x"] = {{1}, {1}};
        QVERIFY(refused(serializeTensorFile(stranger)));
    }

    void resealedFilesAreChecked_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* name, const char* key, const char* from, const char* to,
                            ErrorCode code = ErrorCode::Corrupt) {
            QTest::newRow(name) << QString::fromLatin1(key) << QByteArray(from) << QByteArray(to) << code;
        };
        row("newer version", "format_version", "2", "3", ErrorCode::Unsupported);
        row("version 0", "format_version", "2", "0");
        row("version is a word", "format_version", "2", "one");
        row("another format", "format", "vignette", "viñeta");
        row("entry that cannot be shown", "thumbnail", "", "data");
        row("classes not JSON", "classes", "[", "");
        row("twins", "classes", "class-1", "class-0");
        row("equal names", "classes", "Class 1", "Class 0");
        row("line break in a name", "classes", "Class 1", "Class\\n1");
        row("escape in a name", "classes", "Class 1", "Class\\u001b[2J1");
        row("override in a name", "classes", "Class 1", "Class\\u202e1");
        row("bell in the task", "task", "", "\a");
        row("id with a path", "classes", "class-1", "../x");
        row("21 examples", "classes", "\"support_count\":2", "\"support_count\":21");
        row("half an example", "classes", "\"support_count\":2", "\"support_count\":1.5");
        row("temperature 0", "calibration", "\"temperature\":1.2999", "\"temperature\":0,\"x\":1.2");
        row("temperature negative", "calibration", "\"temperature\":", "\"temperature\":-");
        row("temperature a word", "calibration", "\"temperature\":", "\"temperature\":\"x\",\"y\":");
        row("threshold above 1", "calibration", "\"uncertain_below\":0", "\"uncertain_below\":1");
        row("none_below a word", "calibration", "\"none_below\":", "\"none_below\":\"x\",\"y\":");
        row("coverage 1", "calibration", "\"coverage\":0.9", "\"coverage\":1");
        row("coverage not a number", "calibration", "\"coverage\":0.9", "\"coverage\":\"nan\"");
        row("coverage of too few examples", "calibration", "\"examples\":20", "\"examples\":8");
        row("more examples than fit a task", "calibration", "\"examples\":20", "\"examples\":401");
        row("set threshold negative", "calibration", "\"threshold\":0.25", "\"threshold\":-0.25");
        row("set threshold above 1", "calibration", "\"threshold\":0.25", "\"threshold\":1.25");
        row("set threshold not a number", "calibration", "\"threshold\":0.25", "\"threshold\":NaN");
        row("set threshold null", "calibration", "\"threshold\":0.25", "\"threshold\":null");
        row("set threshold missing", "calibration", "\"threshold\":0.25", "\"x\":0.25");
        row("sets are a word", "calibration", "\"prediction_sets\":", "\"prediction_sets\":\"x\",\"y\":");
        row("pooling to a point", "architecture", "\"pooling_width\":0", "\"pooling_width\":0.001");
        row("pooling negative", "architecture", "\"pooling_width\":0", "\"pooling_width\":-1");
        row("side too large", "preprocessing", "33", "100000");
        row("side too small", "preprocessing", "33", "3");
        row("side 1e300", "preprocessing", "33", "1e300");
        row("deviation 0", "preprocessing", "\"deviation\":[", "\"deviation\":[0,1,1],\"x\":[");
        row("huge network", "architecture", "\"top_channels\":12", "\"top_channels\":99999999");
        row("other network", "architecture", "\"top_channels\":12", "\"top_channels\":13");
        row("kernel 7", "architecture", "\"kernel\":5", "\"kernel\":7");
        row("seed a word", "synthesis", "18446744073709551615", "seed");
        row("no date", "synthesis", "\"created\":\"", "\"created\":\"x");
        row("salt not hex", "support", "\"salt\":\"", "\"salt\":\"xyz");
        row("hash cut", "support", "\"hashes\":[\"", "\"hashes\":[\"a");
        row("other test picture", "self_test", "mod 256", "mod 255");
        row("test logit missing", "self_test", "[", "[],\"x\":[");
        // What cannot be shown: more than the program reads.
        row("key in a class", "classes", "{\"codes\"", "{\"a\":1,\"codes\"");
        row("key in a code", "classes", "\"system\":", "\"note\":\"x\",\"system\":");
        row("key in the architecture", "architecture", "\"top_channels\":", "\"top\":[1],\"top_channels\":");
        row("key in a stage", "architecture", "\"tap\":", "\"taq\":{\"x\":1},\"tap\":");
        row("key in the preprocessing", "preprocessing", "\"side\":", "\"sidf\":1,\"side\":");
        row("key in the calibration", "calibration", "\"temperature\":", "\"temp\":\"x\",\"temperature\":");
        row("key in the sets", "calibration", "\"threshold\":0.25", "\"threshold\":0.25,\"x\":0");
        row("key in the engine", "engine", "\"version\":", "\"verse\":\"x\",\"version\":");
        row("key in the synthesis", "synthesis", "\"seed\":", "\"seat\":\"x\",\"seed\":");
        row("key in the support", "support", "\"salt\":", "\"sugar\":\"x\",\"salt\":");
        row("key in the self-test", "self_test", "\"logits\":", "\"logit\":[0],\"logits\":");
        row("key twice", "engine", "\"version\":", "\"version\":\"hidden\",\"version\":");
        row("blanks", "calibration", "{", "{          ");
        row("digits behind a number", "calibration", "\"coverage\":0.9", "\"coverage\":0.90000000000000000123");
        row("seed with zeros", "synthesis", "18446744073709551615", "0018446744073709551");
        row("hashes of no examples", "classes", "\"support_count\":2", "\"support_count\":1");
    }

    void resealedFilesAreChecked()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(ErrorCode, code);
        auto file = readTensorFile(m_path);
        QVERIFY(file);
        QString& value = file->metadata[key];
        QVERIFY(from.isEmpty() || value.toUtf8().contains(from));
        value = from.isEmpty() ? QString::fromUtf8(to) : QString::fromUtf8(value.toUtf8().replace(from, to));
        reseal(*file);
        const QString path = m_folder.filePath(QStringLiteral("resealed.vignette"));
        QVERIFY(writeTensorFile(path, *file, file->storage));
        const auto loaded = Classifier::load(path);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, code);
        QVERIFY(!loaded.error().message.isEmpty());
    }

    void resealedTensorsAreChecked()
    {
        const auto codeAfter = [&](const std::function<void(TensorFile&)>& change) {
            auto file = readTensorFile(m_path);
            if (!file)
                return ErrorCode::NotFound;
            change(*file);
            reseal(*file);
            const QString path = m_folder.filePath(QStringLiteral("resealed.vignette"));
            if (!writeTensorFile(path, *file, file->storage))
                return ErrorCode::WriteFailed;
            const auto loaded = Classifier::load(path);
            return loaded ? ErrorCode::Internal : loaded.error().code;
        };
        QCOMPARE(codeAfter([](TensorFile&) {}), ErrorCode::Internal); // loads
        // The self-test finds what the checksum was made to agree with.
        QCOMPARE(codeAfter([](TensorFile& f) { f.tensors["top.bias"].values[0] += 0.5f; }), ErrorCode::Corrupt);
        QCOMPARE(codeAfter([](TensorFile& f) { f.tensors["head.bias"].values[1] += 0.001f; }), ErrorCode::Corrupt);
        QCOMPARE(codeAfter([](TensorFile& f) { f.tensors.erase("top.bias"); }), ErrorCode::Corrupt);
        QCOMPARE(codeAfter([](TensorFile& f) { f.tensors.erase("head.mean"); }), ErrorCode::Corrupt);
        QCOMPARE(codeAfter([](TensorFile& f) { f.tensors["thumbnail"] = {{1}, {1}}; }), ErrorCode::Corrupt);
        QCOMPARE(codeAfter([](TensorFile& f) { f.tensors["head.x"] = {{1}, {1}}; }), ErrorCode::Corrupt);
        QCOMPARE(codeAfter([](TensorFile& f) { f.tensors["top.bias"].shape = {1, 12}; }), ErrorCode::Corrupt);
        QCOMPARE(codeAfter([](TensorFile& f) { f.storage["top.bias"] = StorageType::F32; }), ErrorCode::Corrupt);
        QCOMPARE(codeAfter([](TensorFile& f) { f.tensors["head.scale"].values[0] = -1; }), ErrorCode::Corrupt);
    }

    /// Bytes that are none of the content: no reader shows them, and the digest of the content does not see them.
    void hiddenBytesAreRefused()
    {
        const QByteArray good = read(m_path);
        const qsizetype length = qsizetype(qFromLittleEndian<quint64>(good.constData()));
        const QByteArray header = good.mid(8, length);
        const QByteArray data = good.mid(8 + length);
        const auto code = [&](const QByteArray& newHeader, const QByteArray& newData) {
            QByteArray size(8, '\0');
            qToLittleEndian<quint64>(quint64(newHeader.size()), size.data());
            const QString path = m_folder.filePath(QStringLiteral("hidden.vignette"));
            write(path, size + newHeader + newData);
            const auto loaded = Classifier::load(path);
            return loaded ? ErrorCode::Internal : loaded.error().code;
        };
        const auto changed = [&](const char* from, const QByteArray& to) {
            const qsizetype at = header.indexOf(from);
            return QByteArray(header).replace(at, qsizetype(qstrlen(from)), to);
        };
        QCOMPARE(code(header, data), ErrorCode::Internal); // loads
        QCOMPARE(code(header + QByteArray(3 << 20, ' '), data), ErrorCode::Corrupt);
        QCOMPARE(code(changed("{", "{" + QByteArray(3 << 20, ' ')), data), ErrorCode::Corrupt);
        QCOMPARE(code(changed("{", "{\n"), data), ErrorCode::Corrupt);
        QCOMPARE(code(changed("\"dtype\":", "\"note\":\"x\",\"dtype\":"), data), ErrorCode::Corrupt);
        QCOMPARE(code(changed("{\"__metadata__\":", "{\"__metadata__\":{\"a\":\"b\"},\"__metadata__\":"), data),
                 ErrorCode::Corrupt);
        QCOMPARE(code(changed("\"task\":", "\"task\":\"hidden\",\"task\":"), data), ErrorCode::Corrupt);
        QCOMPARE(code(changed("head.bias", "\\u0068ead.bias"), data), ErrorCode::Corrupt); // another spelling
        QCOMPARE(code(header, data + QByteArray(8, '\0')), ErrorCode::Corrupt);
        QCOMPARE(code(header, QByteArray(8, '\0') + data), ErrorCode::Corrupt);
    }

    void modelCardHasAllSections()
    {
        TaskSpec task = tiny::task();
        task.classes[0].name = QStringLiteral("<b>|x|</b> [a](http://b)\n# y");
        QVERIFY(!Classifier::create(tiny::synthesis(1), task, tiny::support(task), tiny::engine())); // two lines
        task.classes[0].name.replace(QLatin1Char('\n'), QLatin1Char(' '));
        const auto created = Classifier::create(tiny::synthesis(1), task, tiny::support(task), tiny::engine());
        QVERIFY(created);
        const QString card = modelCard(*created);
        for (const char* title :
             {"Model details", "Intended use", "Factors", "Metrics", "Evaluation data", "Training data",
              "Quantitative analyses", "Ethical considerations", "Caveats and recommendations"})
            QVERIFY2(card.contains(QStringLiteral("\n## ") + QLatin1String(title)), title);
        QVERIFY(card.contains(QStringLiteral("Research use only. Not for diagnosis.")));
        QVERIFY(card.contains(created->manifest().digest));
        QVERIFY(card.contains(QStringLiteral("0 (description only)")));
        // What a user typed cannot become a heading, a table cell, a link or HTML.
        QVERIFY(!card.contains(QStringLiteral("<b>")));
        QVERIFY(!card.contains(QStringLiteral("](http")));
        QVERIFY(!card.contains(QStringLiteral("\n# y")));
    }

    /// Files from before these entries: a plain mean of the maps, no threshold on the largest logit, no sets.
    void olderFilesStillOpen()
    {
        auto file = readTensorFile(m_path);
        QVERIFY(file);
        QString& calibration = file->metadata[QStringLiteral("calibration")];
        QString& architecture = file->metadata[QStringLiteral("architecture")];
        QVERIFY(calibration.contains(QStringLiteral("\"none_below\":-1000000,")));
        calibration.remove(QStringLiteral("\"none_below\":-1000000,"));
        const QString sets =
            QStringLiteral("\"prediction_sets\":{\"coverage\":0.9,\"examples\":20,\"threshold\":0.25},");
        QVERIFY(calibration.contains(sets));
        calibration.remove(sets);
        QVERIFY(architecture.contains(QStringLiteral("\"pooling_width\":0,")));
        architecture.remove(QStringLiteral("\"pooling_width\":0,"));
        reseal(*file);
        QVERIFY(writeTensorFile(m_path, *file, file->storage));
        const auto opened = Classifier::load(m_path);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        const auto before = m_classifier->classify(pictures());
        const auto after = opened->classify(pictures());
        QVERIFY(before && after);
        for (size_t i = 0; i < before->size(); ++i)
            QCOMPARE((*after)[i].logits, (*before)[i].logits);
        QVERIFY(opened->network().calibration.sets == SetCalibration());
        QVERIFY((*after)[0].set.empty());
    }

    void keysInFilesAreFixed()
    {
        QCOMPARE(outcomeKey(Outcome::Likely), QStringLiteral("likely"));
        QCOMPARE(outcomeKey(Outcome::Uncertain), QStringLiteral("uncertain"));
        QCOMPARE(outcomeKey(Outcome::NoneOfThese), QStringLiteral("none_of_these"));
        QCOMPARE(researchUseNotice(), QStringLiteral("Research use only. Not for diagnosis."));
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Classifier> m_classifier;
};

/// The child process of sameAnswersInAnotherProcessAndThreadCount().
static int printLogits(const QString& path)
{
    const auto classifier = Classifier::load(path);
    const auto predictions =
        classifier ? classifier->classify(pictures()) : Result<std::vector<Prediction>>(fail(classifier.error()));
    if (!predictions)
        return 1;
    QJsonArray rows;
    for (const Prediction& prediction : *predictions) {
        QJsonArray row;
        for (float logit : prediction.logits)
            row.append(double(logit));
        rows.append(row);
    }
    QJsonArray names;
    for (const ManifestClass& entry : classifier->manifest().classes)
        names.append(entry.name);
    const QJsonObject answer{{QStringLiteral("device"), describeDevice({})},
                             {QStringLiteral("logits"), rows},
                             {QStringLiteral("names"), names}};
    std::fputs(QJsonDocument(answer).toJson().constData(), stdout);
    return 0;
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--logits")) {
        const Runtime runtime(Runtime::Options{arguments[3].toInt()});
        return printLogits(arguments[2]);
    }
    ClassifierTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "classifier_test.moc"
