#include "core/base/sha256.h"
#include "core/engine/engine.h"
#include "core/engine/engine_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

#include <cmath>

using namespace vignette;

namespace {

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Gives a changed engine file the digest of its new content, as a forger would.
QByteArray resealed(QByteArray bytes)
{
    const QByteArray key = "\"digest\":\"";
    const qsizetype at = bytes.indexOf(key) + key.size();
    bytes.replace(at, 64, QByteArray(64, '0'));
    return bytes.replace(at, 64, Sha256::of(bytes).toHex());
}

} // namespace

/// On the engine that ships.
class EngineFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_good = read(defaultEnginePath());
        if (m_good.isEmpty())
            QSKIP("there is no engine file in resources/engine");
        m_dataBegin = 8 + qsizetype(qFromLittleEndian<quint64>(m_good.constData()));
        m_header = QJsonDocument::fromJson(m_good.mid(8, m_dataBegin - 8)).object();
        m_path = m_folder.filePath(QStringLiteral("engine.safetensors"));
    }

    void theShippedEngineLoads()
    {
        const auto engine = Engine::load(defaultEnginePath());
        QVERIFY2(engine, qPrintable(engine ? QString() : engine.error().detail));
        QCOMPARE((*engine)->info().sha256, QString::fromLatin1(Sha256::of(m_good).toHex()));
    }

    void damageAnywhereIsFound_data()
    {
        QTest::addColumn<qsizetype>("at");
        QTest::addRow("header length") << qsizetype(1);
        for (const char* entry : {"name", "licence", "trained", "text.vocabulary", "calibration.grid",
                                  "calibration.source", "self_test", "digest"})
            QTest::addRow("entry %s", entry)
                << qsizetype(m_good.indexOf('"' + QByteArray(entry) + "\":") + qsizetype(qstrlen(entry)) + 10);
        // A tensor of each kind, at its first byte and in its midst.
        for (const char* tensor : {"backbone.stem.weight",
                                   "backbone.top.weight",
                                   "generator.projection",
                                   "generator.trunk.0.in.weight",
                                   "generator.out.task.weight",
                                   "backbone.finder.conv1.weight",
                                   "text.encoder.embeddings.word_embeddings.weight",
                                   "text.encoder.embeddings.word_embeddings.weight.scale",
                                   "feature.mean",
                                   "feature.scale",
                                   "whitening",
                                   "dermoscopy.mean",
                                   "dermoscopy.axis",
                                   "dermoscopy.gate",
                                   "dermoscopy.factors",
                                   "text.mean",
                                   "text.scale",
                                   "text.anchors",
                                   "text.up",
                                   "text.weight",
                                   "calibration.temperature",
                                   "calibration.none",
                                   "calibration.thresholds",
                                   "domain.weight",
                                   "domain.bias"}) {
            const QJsonArray range =
                m_header[QLatin1String(tensor)].toObject()[QLatin1String("data_offsets")].toArray();
            QVERIFY2(range.size() == 2, tensor);
            QTest::addRow("first of %s", tensor) << m_dataBegin + qsizetype(range[0].toInteger());
            QTest::addRow("midst of %s", tensor)
                << m_dataBegin + qsizetype(range[0].toInteger() + range[1].toInteger()) / 2;
        }
        QTest::addRow("last byte") << m_good.size() - 1;
    }

    void damageAnywhereIsFound()
    {
        QFETCH(qsizetype, at);
        for (const bool block : {false, true}) {
            QByteArray bytes = m_good;
            if (block)
                bytes.replace(at, std::min<qsizetype>(4096, bytes.size() - at),
                              QByteArray(std::min<qsizetype>(4096, bytes.size() - at), '\0'));
            else
                bytes[at] = char(bytes[at] ^ 4);
            if (bytes == m_good)
                continue;
            write(bytes);
            const auto file = readEngineFile(m_path);
            QVERIFY(!file);
            QCOMPARE(file.error().code, ErrorCode::Corrupt);
            QVERIFY(!file.error().message.isEmpty());
        }
    }

    void damageStopsTheLoading()
    {
        QByteArray bytes = m_good;
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        write(bytes);
        const auto engine = Engine::load(m_path);
        QVERIFY(!engine);
        QCOMPARE(engine.error().code, ErrorCode::Corrupt);
        QVERIFY2(engine.error().message.contains(QStringLiteral("checksum")), qPrintable(engine.error().message));
    }

    void withoutADigestItIsRefused()
    {
        write(QByteArray(m_good).replace("\"digest\":", "\"digust\":"));
        const auto file = readEngineFile(m_path);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Corrupt);
    }

    void anotherFormatSaysSo()
    {
        write(resealed(QByteArray(m_good).replace("\"format_version\":\"5\"", "\"format_version\":\"4\"")));
        const auto file = readEngineFile(m_path);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Corrupt);
        QVERIFY2(file.error().message.contains(QStringLiteral("another version")), qPrintable(file.error().message));
    }

    /// What the checksum was made to agree with: the engine answers otherwise than its file says.
    void otherAnswersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("tensor");
        for (const char* tensor : {"feature.scale", "whitening", "text.up", "text.weight", "backbone.stem.weight",
                                   "backbone.stacks.2.0.project.weight", "domain.weight",
                                   "text.encoder.encoder.layer.0.output.dense.weight"})
            QTest::addRow("%s", tensor) << QByteArray(tensor);
    }

    void otherAnswersAreRefused()
    {
        QFETCH(QByteArray, tensor);
        const QJsonObject entry = m_header[QString::fromLatin1(tensor)].toObject();
        const QJsonArray range = entry[QLatin1String("data_offsets")].toArray();
        QVERIFY(range.size() == 2);
        QByteArray bytes = m_good;
        // A quarter of its values is lost.
        const qsizetype length = qsizetype(range[1].toInteger() - range[0].toInteger()) / 16 * 4;
        bytes.replace(m_dataBegin + qsizetype(range[0].toInteger()), length, QByteArray(length, '\0'));
        write(resealed(bytes));
        const auto engine = Engine::load(m_path);
        QVERIFY(!engine);
        QCOMPARE(engine.error().code, ErrorCode::Corrupt);
        QVERIFY2(engine.error().message.contains(QStringLiteral("does not give the answers")),
                 qPrintable(engine.error().message + engine.error().detail));
    }

    /// A copy whose seal is taken off gets the same tensors, entries and digest again.
    void sealingChangesNoTensor()
    {
        write(QByteArray(m_good).replace("\"digest\":", "\"digust\":"));
        const auto sealed = sealEngineFile(m_path);
        QVERIFY2(sealed, qPrintable(sealed ? QString() : sealed.error().detail));
        const QByteArray bytes = read(m_path);
        const qsizetype begin = 8 + qsizetype(qFromLittleEndian<quint64>(bytes.constData()));
        QVERIFY(bytes.mid(begin) == m_good.mid(m_dataBegin));
        QVERIFY(Engine::load(m_path));
    }

    void theSelfTestDoesNotDependOnTheLexicon()
    {
        const auto file = readEngineFile(defaultEnginePath());
        QVERIFY(file);
        for (const QString& description : file->selfTest.descriptions)
            QVERIFY2(recognizeAttributes(description).empty(), qPrintable(description));
    }

    void theKnotsAreInTheFile()
    {
        auto file = readEngineFile(defaultEnginePath());
        QVERIFY(file);
        QCOMPARE(file->grid, CalibrationGrid());
        QCOMPARE(file->grid.cell(0, 2), size_t(0));
        QCOMPARE(file->grid.cell(4, 4), size_t(3 * 5 + 1)); // between knots the lower ones count
        QCOMPARE(file->grid.cell(20, 20), size_t(6 * 5 + 4));
        for (const char* wrong : {"{}", "{\"shots\":[0,1],\"ways\":[]}", "{\"shots\":[0,0],\"ways\":[2]}",
                                  "{\"shots\":[1],\"ways\":[2]}", "{\"shots\":[0,1.5],\"ways\":[2]}"})
            QVERIFY2(!gridFromJson(QJsonDocument::fromJson(wrong).object()), wrong);
        QVERIFY(!file->calibrationSource.contains(QStringLiteral("%%")));
    }

private:
    void write(const QByteArray& bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_good;
    qsizetype m_dataBegin = 0;
    QJsonObject m_header;
};

QTEST_GUILESS_MAIN(EngineFileTest)
#include "engine_file_test.moc"
