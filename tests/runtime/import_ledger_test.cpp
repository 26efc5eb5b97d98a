#include "core/runtime/runtime.h"
#include "dicom_files.h"
#include "support.h"

#include <QBuffer>
#include <QHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace vignette;
using namespace vignette::test;

/// Acceptance: a tree of 1,000 good and bad files; every file ends once, with the right reason.
class ImportLedgerTest : public QObject
{
    Q_OBJECT

    struct Expected
    {
        QString status;
        QString reason; ///< a part of it
    };

private Q_SLOTS:
    void thousandFiles()
    {
        const Runtime runtime;
        QTemporaryDir dir;
        const QString root = dir.filePath(QStringLiteral("tree"));
        QRandomGenerator random(1000);
        QHash<QString, Expected> expected;
        const auto jpeg = [](int seed) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            picture(seed, 96, 72).save(&buffer, "JPG", 90);
            return bytes;
        };
        for (int i = 0; i < 1000; ++i) {
            // Two digits of folder, so that kinds are mixed in every folder.
            const QString stem = root + QStringLiteral("/%1/%2").arg(i % 13).arg(i, 4, 10, QChar(u'0'));
            QString path;
            Expected want{QStringLiteral("loaded"), {}};
            switch (i % 10) {
            case 0:
            case 1:
            case 2:
                path = stem + QStringLiteral(".jpg");
                writeFile(path, jpeg(i + 10));
                break;
            case 3:
                path = stem + QStringLiteral(".dat"); // by content, not by suffix
                writeFile(path, jpeg(i + 10));
                break;
            case 4: {
                path = stem + QStringLiteral(".dcm");
                // Every second one repeats the instance of the one before with other pixels.
                const bool again = i / 10 % 2 == 1;
                writeDicom(path, i, 1, QStringLiteral("1.2.3.%1").arg(i / 20), QString());
                want.status = again ? QStringLiteral("instance") : want.status;
                break;
            }
            case 5:
                path = stem + QStringLiteral("-copy.jpg");
                writeFile(path, jpeg(1));
                want.status = QStringLiteral("copy");
                break;
            case 6:
                path = stem + QStringLiteral(".jpg");
                writeFile(path, {});
                want = {QStringLiteral("unreadable"), QStringLiteral("empty")};
                break;
            case 7: {
                path = stem + QStringLiteral(".jpg");
                const QByteArray bytes = jpeg(i + 10);
                writeFile(path, bytes.left(bytes.size() / 2));
                want = {QStringLiteral("unreadable"), QStringLiteral("too early")};
                break;
            }
            case 8:
                path = stem + QStringLiteral(".jpg");
                writeFile(path, "These are notes of a visit, not a picture.\n");
                want = {QStringLiteral("not_an_image"), QStringLiteral("text")};
                break;
            default: {
                path = stem + QStringLiteral(".png");
                if (i % 100 == 9) {
                    QDir().mkpath(QFileInfo(path).path());
                    QVERIFY(QFile::link(root + QStringLiteral("/gone"), path));
                    want = {QStringLiteral("unreadable"), QStringLiteral("does not exist")};
                } else if (i % 100 == 19) {
                    QDir().mkpath(QFileInfo(path).path());
                    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
                    want = {QStringLiteral("not_an_image"), QStringLiteral("pipe")};
                } else {
                    QByteArray bytes(300 + i, '\0');
                    for (char& byte : bytes)
                        byte = char(random.generate());
                    bytes[0] = '\x01'; // no known start, whatever chance brings
                    writeFile(path, bytes);
                    want = {QStringLiteral("not_an_image"), QStringLiteral("not a picture file")};
                }
            }
            }
            expected[path] = want;
        }

        ScreeningRequest request;
        request.paths = {root};
        request.csvPath = dir.filePath(QStringLiteral("results.csv"));
        request.ledgerPath = dir.filePath(QStringLiteral("ledger.csv"));
        QHash<QString, CaseRecord> found;
        ScreeningCallbacks callbacks;
        callbacks.onCase = [&](const CaseRecord& record, std::span<const float>) {
            QVERIFY2(!found.contains(record.path), qPrintable(record.path));
            found[record.path] = record;
        };
        const auto summary = runScreening(fakeModel(), request, callbacks);
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
        QCOMPARE(summary->ledger.total(), 1000);
        QCOMPARE(summary->rows, 1000);
        QCOMPARE(found.size(), 1000);
        QCOMPARE(readFile(request.csvPath).count('\n'), 1001);
        QCOMPARE(readFile(request.ledgerPath).count('\n'), 1001);

        LedgerCounts counts;
        int copies = 0;
        int repeats = 0;
        for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
            const CaseRecord& record = found[it.key()];
            const QString status = fileStatusKey(record.fileStatus().value_or(FileStatus::Unreadable));
            const QByteArray where = it.key().toUtf8() + ": " + status.toUtf8() + ", " + record.reason.toUtf8();
            const bool loaded = record.prediction() != nullptr;
            // Which of several equal files comes first is a matter of the walk.
            if (it->status == QLatin1String("copy")) {
                QVERIFY2(loaded || record.fileStatus() == FileStatus::Duplicate, where);
                copies += loaded;
            } else if (it->status == QLatin1String("instance") || (loaded != (it->status == QLatin1String("loaded")) &&
                                                                   it.key().endsWith(QLatin1String(".dcm")))) {
                QVERIFY2(loaded || record.reason.contains(QLatin1String("instance")), where);
            } else if (it->status == QLatin1String("loaded")) {
                QVERIFY2(loaded, where);
            } else {
                QVERIFY2(status == it->status, where);
                QVERIFY2(record.reason.contains(it->reason), where);
            }
            repeats += !loaded && it.key().endsWith(QLatin1String(".dcm"));
            ++counts.of(*record.fileStatus());
        }
        QCOMPARE(copies, 1);
        QCOMPARE(repeats, 50);
        QCOMPARE(counts, summary->ledger);
        QCOMPARE(counts, (LedgerCounts{451, 149, 190, 210}));
    }
};

QTEST_GUILESS_MAIN(ImportLedgerTest)
#include "import_ledger_test.moc"
