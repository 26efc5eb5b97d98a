#include "core/base/csv.h"
#include "core/dicom_out/dicom_export.h"
#include "core/imaging/image_reader.h"
#include "core/screening/results_csv.h"

#include "tests/dicom_out/source_files.h"
#include "tests/dicom_out/written_files.h"
#include "tests/screening/support.h"

#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <numeric>

using namespace vignette;
using test::filesIn;

/// Fifty frames are screened, the table is written and exported, and the reports must say what the table says.
class DicomAgreementTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    const QStringList m_ids{QStringLiteral("red"), QStringLiteral("green"), QStringLiteral("blue")};
    QStringList m_header;
    QMap<QString, CsvRow> m_rows; ///< of the table, by "instance frame"
    QString m_folder;
    QMap<QString, CsvRow> m_photographs; ///< rows without an instance, by name of the file

    Manifest manifest() const
    {
        Manifest out;
        out.taskName = QStringLiteral("Colours");
        out.digest = QStringLiteral("0123456789abcdef").repeated(4);
        out.classes.resize(3);
        for (size_t k = 0; k < 3; ++k)
            out.classes[k].id = out.classes[k].name = m_ids[qsizetype(k)];
        out.classes[1].codes = {{QStringLiteral("SNOMED CT"), QStringLiteral("371246006")}};
        return out;
    }

    QString field(const CsvRow& row, const QString& name) const { return row.value(m_header.indexOf(name)); }

    /// Probability and logit of each class, as the table has them.
    QStringList numbers(const CsvRow& row) const
    {
        QStringList out;
        for (const QString& id : m_ids)
            out += {field(row, QStringLiteral("probability_") + id), field(row, QStringLiteral("logit_") + id)};
        return out;
    }

    /// Runs a program; nothing where it is not installed.
    static std::optional<QByteArray> output(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForStarted() || !process.waitForFinished(120000))
            return {};
        return process.readAll();
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerImageCodecs();
        const QString cases = m_dir.filePath(QStringLiteral("cases"));
        const QString uid = QStringLiteral("1.2.826.0.1.3680043.10.999.6");
        for (int n = 0; n < 44; ++n)
            test::writeSource({.path = QStringLiteral("%1/%2.dcm").arg(cases).arg(n),
                               .seed = n,
                               .frames = n == 7 ? 4 : 1,
                               .instanceUid = uid + QString::number(n),
                               .studyUid = QStringLiteral("%1.%2").arg(uid).arg(n % 5)});
        for (int n = 0; n < 3; ++n)
            test::writePicture(QStringLiteral("%1/%2.jpg").arg(cases).arg(n), n);
        test::writeFile(cases + QStringLiteral("/letter.txt"), "text");
        ScreeningRequest request;
        request.paths = {cases};
        request.csvPath = m_dir.filePath(QStringLiteral("results.csv"));
        QVERIFY(test::runScreening(test::fakeModel(), request));

        const auto table = readCsv(request.csvPath);
        QVERIFY(table);
        m_header = table->front();
        for (auto row = table->begin() + 1; row != table->end(); ++row) {
            const QString instance = field(*row, QStringLiteral("instance_uid"));
            if (instance.isEmpty())
                m_photographs[QFileInfo(field(*row, QStringLiteral("path"))).fileName()] = *row;
            else
                m_rows[instance + QLatin1Char(' ') + field(*row, QStringLiteral("frame"))] = *row;
        }

        auto read = readReviewedCsv(request.csvPath, m_ids, m_ids);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        DicomExportRequest wanted;
        wanted.folder = m_folder = m_dir.filePath(QStringLiteral("out"));
        wanted.cases = std::move(*read);
        wanted.cases.front().review.decision = Review::Decision::Accepted;
        wanted.cases.front().record.region = Region{4, 6, 20, 30};
        wanted.reviewer = QStringLiteral("Doe^Jane");
        wanted.overlays = true;
        wanted.photographs.emplace();
        wanted.photographs->patientId = QStringLiteral("P1");
        const auto done = exportDicom(manifest(), test::fakeModel().saliency, wanted);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(done->failures.empty());
        QCOMPARE(done->withoutVerdict, 1);
        QCOMPARE(done->photographs, 3);
        QCOMPARE(done->reports, 50);
        QCOMPARE(filesIn(m_folder).size(), 50 + done->overlays + done->photographs);

        // A photograph becomes an instance of its own, which its row cannot know: it is known by its pixels, which
        // two decoders of JPEG read a little differently.
        QMap<QString, std::vector<uint8_t>> pictures;
        for (const ReviewedCase& entry : wanted.cases) {
            const QFileInfo file(entry.record.path);
            if (file.suffix() == QLatin1String("jpg"))
                pictures[file.fileName()] = readImage(file.filePath())->rgb;
        }
        for (const QString& path : filesIn(m_folder, QStringLiteral("XC."))) {
            const auto pixels = test::readPixels(path).image.rgb;
            const auto difference = [&](const QString& name) {
                return std::transform_reduce(pixels.begin(), pixels.end(), pictures[name].begin(), 0LL, std::plus<>(),
                                             [](int one, int other) { return std::abs(one - other); });
            };
            const QStringList names = pictures.keys();
            const QString same = *std::ranges::min_element(names, {}, difference);
            QVERIFY(difference(same) < qint64(8 * pixels.size()));
            pictures.remove(same);
            m_rows[test::readElements(path)[QStringLiteral("SOPInstanceUID")] + QStringLiteral(" 0")] =
                m_photographs[same];
        }
        QCOMPARE(m_rows.size(), 50);
    }

    void cleanupTestCase() { unregisterImageCodecs(); }

    void theReportsSayWhatTheTableSays()
    {
        int compared = 0;
        for (const QString& file : filesIn(m_folder, QStringLiteral("SR."))) {
            const auto report = test::readReport(file);
            QVERIFY(report.valid);
            const auto& first = report.measurements.front();
            const auto row =
                m_rows.constFind(QStringLiteral("%1 %2").arg(first.imageInstance).arg(std::max(0, first.frame - 1)));
            QVERIFY(row != m_rows.constEnd());
            ++compared;
            QStringList said;
            for (const auto& one : report.measurements)
                said += {one.value, one.logit};
            QCOMPARE(said, numbers(*row));
            const auto evaluation = [&report](const char* name) {
                QStringList codes;
                for (const QString& code : report.evaluations[QString::fromLatin1(name)])
                    codes += code.section(QLatin1Char('|'), 2);
                return codes.join(QLatin1Char(';'));
            };
            QCOMPARE(report.evaluations[QStringLiteral("OUTCOME")].value(0).section(QLatin1Char('|'), 0, 0).toLower(),
                     field(*row, QStringLiteral("outcome")));
            QCOMPARE(evaluation("CLASS"), field(*row, QStringLiteral("label")));
            QCOMPARE(evaluation("PREDICTION_SET"), field(*row, QStringLiteral("set")));
            if (const QString study = field(*row, QStringLiteral("study_uid")); !study.isEmpty())
                QCOMPARE(test::readElements(file)[QStringLiteral("StudyInstanceUID")], study);
        }
        QCOMPARE(compared, 50);
    }

    /// Of Debian's dicom3tools: checks values, modules and references against the standard.
    void dciodvfyFindsNoError()
    {
        int checked = 0;
        for (const QString& file : filesIn(m_folder)) {
            const auto said = output(QStringLiteral("dciodvfy"), {QStringLiteral("-new"), file});
            if (!said)
                QSKIP("dciodvfy of dicom3tools is not installed");
            QVERIFY2(!said->contains("Error"), *said);
            ++checked;
        }
        QVERIFY(checked > 50);
    }

    void pydicomReadsTheSameNumbers()
    {
        QString python;
        for (const char* candidate : {"python3", "/usr/bin/python3"}) {
            const auto said = output(QString::fromLatin1(candidate),
                                     {QStringLiteral("-c"), QStringLiteral("import pydicom; print('yes')")});
            if (said && said->trimmed() == "yes")
                python = QString::fromLatin1(candidate);
        }
        if (python.isEmpty())
            QSKIP("pydicom is not installed");
        const auto said = output(python, QStringList(QStringLiteral(VIGNETTE_READ_REPORTS)) +
                                             filesIn(m_folder, QStringLiteral("SR.")));
        QVERIFY(said);
        const auto lines = parseCsv(QString::fromUtf8(*said));
        QCOMPARE(lines.size(), size_t(50));
        int compared = 0;
        for (const CsvRow& line : lines) {
            const auto row = m_rows.constFind(line.value(0) + QLatin1Char(' ') + line.value(1));
            QVERIFY(row != m_rows.constEnd());
            ++compared;
            QCOMPARE(line.value(2), field(*row, QStringLiteral("outcome")));
            for (qsizetype k = 0; k < 6; ++k)
                QCOMPARE(line.value(3 + k).toFloat(), numbers(*row)[k].toFloat());
        }
        QCOMPARE(compared, 50);
        int regions = 0;
        for (const CsvRow& line : lines) {
            if (line.value(9).isEmpty())
                continue;
            ++regions;
            QCOMPARE(line.value(9), QStringLiteral("1410 POLYLINE 4 6 24 6 24 36 4 36 4 6"));
        }
        QCOMPARE(regions, 1);
    }
};

QTEST_GUILESS_MAIN(DicomAgreementTest)

#include "dicom_agreement_test.moc"
