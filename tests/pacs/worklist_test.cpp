#include "archives.h"

#include "core/imaging/image_reader.h"

#include <QFile>
#include <QTest>

#include <vector>

using namespace vignette;
using namespace vignette::test;

/// What is planned for the camera, asked of the archive.
class WorklistTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Archive> m_archive;

private Q_SLOTS:
    void initTestCase()
    {
        registerImageCodecs();
        m_archive = Archive::start(ArchiveKind::Orthanc);
        if (!m_archive || !isInstalled(QStringLiteral("dump2dcm")))
            QSKIP("Orthanc, or a program of DCMTK, is not installed");
        const std::vector<WorklistEntry> entries{
            {QStringLiteral("M\u00fcller^J\u00f6rg"), QStringLiteral("P1"), QStringLiteral("DMS"),
             QStringLiteral("20261201"), QStringLiteral("1015")},
            {QStringLiteral("Doe^Jane"), QStringLiteral("P2"), QStringLiteral("XC"), QStringLiteral("20261201"),
             QStringLiteral("0900")},
            {QStringLiteral("Roe^Rick"), QStringLiteral("P3"), QStringLiteral("ES"), QStringLiteral("20261202"),
             QStringLiteral("0900")}};
        for (const WorklistEntry& entry : entries)
            QVERIFY(plan(m_archive->worklistFolder(), entry));
    }
    void cleanupTestCase()
    {
        m_archive.reset();
        unregisterImageCodecs();
    }

    void stepsAreFound_data()
    {
        QTest::addColumn<QString>("modality");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QStringList>("ids");
        const auto row = [](const char* name, const char* modality, const char* day, const QStringList& ids) {
            QTest::newRow(name) << QString::fromLatin1(modality) << QString::fromLatin1(day) << ids;
        };
        row("all, the next first", "", "", {QStringLiteral("P2"), QStringLiteral("P1"), QStringLiteral("P3")});
        row("photographs", "XC", "", {QStringLiteral("P2")});
        row("dermoscopy", "DMS", "", {QStringLiteral("P1")});
        row("endoscopy", "ES", "", {QStringLiteral("P3")});
        row("a day", "", "2026-12-01", {QStringLiteral("P2"), QStringLiteral("P1")});
        row("nothing", "XC", "2026-12-02", {});
    }
    void stepsAreFound()
    {
        QFETCH(QString, modality);
        QFETCH(QString, day);
        QFETCH(QStringList, ids);
        WorklistQuery query;
        query.modality = modality;
        query.from = query.to = QDate::fromString(day, Qt::ISODate);
        const auto found = findPlanned(m_archive->server(), query);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().message + found.error().detail));
        QStringList got;
        for (const PlannedStep& step : found->steps)
            got += step.patientId;
        QCOMPARE(got, ids);
    }

    void aStepIsToldWhole()
    {
        WorklistQuery query;
        query.patientId = QStringLiteral("P1");
        const auto found = findPlanned(m_archive->server(), query);
        QVERIFY(found);
        QCOMPARE(int(found->steps.size()), 1);
        const PlannedStep& step = found->steps.front();
        QCOMPARE(step.patientName, QStringLiteral("M\u00fcller^J\u00f6rg"));
        QCOMPARE(step.birthDate, QDate(1970, 1, 31));
        QCOMPARE(step.date, QDate(2026, 12, 1));
        QCOMPARE(step.time.left(4), QStringLiteral("1015"));
        QCOMPARE(step.accession, QStringLiteral("A-P1"));
        QCOMPARE(step.modality, QStringLiteral("DMS"));
        QCOMPARE(step.station, QStringLiteral("DERMA"));
        QCOMPARE(step.description, QStringLiteral("Whole body"));
        QCOMPARE(step.studyUid, QStringLiteral("1.2.826.0.1.3680043.10.999.4"));
    }

    void cutAtTheLimit()
    {
        WorklistQuery query;
        query.limit = 2;
        const auto found = findPlanned(m_archive->server(), query);
        QVERIFY(found && found->isCut);
        QCOMPARE(int(found->steps.size()), 2);
    }

    void whoHasNoneSaysSo()
    {
        PacsServer web;
        web.host = QStringLiteral("https://127.0.0.1/dicom-web");
        const auto refused = findPlanned(web, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unsupported);
        const auto other = Archive::start(ArchiveKind::DcmQrScp);
        if (!other)
            QSKIP("dcmqrscp is not installed");
        const auto none = findPlanned(other->server(), {});
        QVERIFY(!none);
        QVERIFY2(none.error().code == ErrorCode::Unsupported && !none.error().message.isEmpty(),
                 qPrintable(none.error().message));
    }
};

QTEST_GUILESS_MAIN(WorklistTest)

#include "worklist_test.moc"
