#include "core/imaging/image_reader.h"
#include "core/screening/picture_export.h"

#include "support.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vignette;

namespace {

Result<SaliencyMap> saliency(const Image&, int)
{
    return SaliencyMap{2, 2, {0, 0.2f, 0.6f, 1}};
}

} // namespace

class PictureExportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::vector<CaseRecord> m_cases;

    QString folder(const QString& name) const
    {
        QDir().mkpath(m_dir.filePath(name));
        return m_dir.filePath(name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerImageCodecs();
        for (int i = 0; i < 3; ++i) {
            CaseRecord& record = m_cases.emplace_back();
            record.row = 10 + i;
            record.path = m_dir.filePath(QStringLiteral("Doe-Jane-%1.png").arg(i));
            record.state = test::prediction({0.25F, 0.75F});
            QImage picture = test::picture(i);
            picture.setText(QStringLiteral("Comment"), QStringLiteral("Doe-Jane"));
            QVERIFY(picture.save(record.path));
        }
    }
    void cleanupTestCase() { unregisterImageCodecs(); }

    void picturesAreWholeAndNameNobody()
    {
        const QString target = folder(QStringLiteral("plain"));
        qint64 told = 0;
        const auto written = exportPictures(saliency, {target, m_cases, false, false},
                                            JobContext({}, [&told](qint64 done, qint64) { told = done; }));
        QVERIFY(written);
        QCOMPARE(written->written, 3);
        QCOMPARE(told, 3);
        const QStringList names = QDir(target).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names, (QStringList{QStringLiteral("case-000010.png"), QStringLiteral("case-000011.png"),
                                     QStringLiteral("case-000012.png")}));
        for (int i = 0; i < 3; ++i) {
            const QString path = target + QLatin1Char('/') + names[i];
            QVERIFY(!test::readFile(path).contains("Doe"));
            QCOMPARE(QImage(path).convertToFormat(QImage::Format_RGB32), test::picture(i));
        }
    }

    void overlaysAndTheTableWhereTheyAreAsked()
    {
        const QString target = folder(QStringLiteral("overlaid"));
        QVERIFY(
            exportPictures(saliency, {target, m_cases, true, true, {QStringLiteral("red"), QStringLiteral("green")}}));
        QVERIFY(QImage(target + QStringLiteral("/case-000010.png")).convertToFormat(QImage::Format_RGB32) !=
                test::picture(0));
        const QByteArray table = test::readFile(target + QStringLiteral("/pictures.csv"));
        QVERIFY(table.startsWith("\xEF\xBB\xBF"
                                 "picture,path,frame,outcome,label\ncase-000010.png,"));
        QVERIFY(table.contains("Doe-Jane-2.png,0,likely,green\n"));
    }

    void nothingIsReplaced()
    {
        const QString target = folder(QStringLiteral("taken"));
        test::writeFile(target + QStringLiteral("/case-000012.png"), "kept");
        const auto refused = exportPictures(saliency, {target, m_cases, false, false});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(QDir(target).entryList(QDir::Files).size(), 1);
        QCOMPARE(test::readFile(target + QStringLiteral("/case-000012.png")), QByteArray("kept"));
    }

    void faults()
    {
        auto cases = m_cases;
        cases[1].path = m_dir.filePath(QStringLiteral("gone.png"));
        const QString target = folder(QStringLiteral("partly"));
        const auto partly = exportPictures(saliency, {target, cases, false, false});
        QVERIFY(partly);
        QCOMPARE(partly->written, 2);
        QCOMPARE(partly->failed, 1);
        QCOMPARE(exportPictures(saliency, {target, {}, false, false}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(exportPictures(saliency, {QStringLiteral("/proc"), m_cases, false, false}).error().code,
                 ErrorCode::WriteFailed);
        int asked = 0;
        const QString half = folder(QStringLiteral("half"));
        const auto cancelled =
            exportPictures(saliency, {half, m_cases, false, false}, JobContext([&asked] { return ++asked > 2; }));
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QCOMPARE(QDir(half).entryList(QDir::Files).size(), 2); // finished work stays
    }
};

QTEST_GUILESS_MAIN(PictureExportTest)
#include "picture_export_test.moc"
