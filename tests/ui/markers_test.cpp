#include "core/dicom_out/deidentify.h"
#include "core/engine/engine_info.h"
#include "core/runtime/runtime.h"
#include "core/runtime/workbench.h"
#include "core/screening/case_store.h"
#include "tests/dicom_out/markers.h"
#include "tests/ui/window_helpers.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace vignette;
using namespace vignette::test;

namespace {

const QByteArray marker = "MARKXQ";
const QString python = QStringLiteral(VIGNETTE_PYTHON);
const QString tool = QStringLiteral(VIGNETTE_SOURCE_DIR "/tests/ui/markers.py");

/// The markers in files and their names, each with its file.
QList<QByteArray> markersIn(const QString& folder)
{
    QProcess process;
    process.start(python, {tool, QStringLiteral("find"), folder});
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
    QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

QSet<QByteArray> distinct(const QList<QByteArray>& lines)
{
    QSet<QByteArray> markers;
    for (const QByteArray& line : lines)
        markers += line.left(line.indexOf(' '));
    return markers;
}

template <typename T> T valueOf(QFuture<Result<T>> future)
{
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().message + result.error().detail));
    return *result;
}

} // namespace

/// Markers stand for all that a clinic may have written: in each attribute of DICOM, private ones, EXIF, GPS, XMP, IPTC
/// and comments, behind the pixels, in the names of files and folders, in notes and names of reviewers. Of what leaves
/// without its patients no file holds one.
class MarkersTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<Workbench> m_bench;
    QTemporaryDir m_dir;
    QString m_in;  ///< pictures with markers
    QString m_out; ///< what was made of them
    std::optional<Classifier> m_classifier;
    std::vector<ReviewedCase> m_cases;
    int m_names = 0;

    QString name(const QString& suffix = {})
    {
        return QStringLiteral("MARKXQ%1%2").arg(200'000 + ++m_names).arg(suffix);
    }

    QString copied(const QString& path, const QString& folder)
    {
        const QString below = folder + QLatin1Char('/') + name();
        QDir().mkpath(below);
        const QString to = below + QLatin1Char('/') + name(path.mid(path.lastIndexOf(QLatin1Char('.'))));
        return QFile::copy(path, to) && QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner) ? to
                                                                                                        : QString();
    }

    static void mark(const QString& path)
    {
        DcmFileFormat format;
        if (format.loadFile(QFile::encodeName(path).constData()).bad())
            qFatal("a sample cannot be read");
        format.loadAllDataIntoMemory();
        DcmDataset& data = *format.getDataset();
        putMarkers(data, marker);
        data.findAndDeleteElement(DCM_DirectoryRecordSequence); // or it would be no picture any more
        int next = 50'000;
        for (Uint16 group = 0x0009; group < 0x0100; group = Uint16(group + 2)) { // private ones
            data.putAndInsertString(DcmTag(group, 0x0010, EVR_LO), (marker + QByteArray::number(++next)).constData());
            data.putAndInsertString(DcmTag(group, 0x1001, EVR_LO), (marker + QByteArray::number(++next)).constData());
        }
        data.putAndInsertString(DCM_BurnedInAnnotation, "NO");
        if (format.saveFile(QFile::encodeName(path).constData(), data.getOriginalXfer()).bad())
            qFatal("a file cannot be written");
    }

    QString folder(const char* name) const
    {
        const QString path = m_out + QLatin1Char('/') + QString::fromLatin1(name);
        QDir().mkpath(path);
        return path;
    }

private Q_SLOTS:
    void initTestCase()
    {
        isolate(QStringLiteral("markers-test"));
        m_runtime = std::make_unique<Runtime>();
        if (!QFile::exists(defaultEnginePath()))
            QSKIP("The engine file is not here.");
        m_bench = std::make_unique<Workbench>();
        m_in = m_dir.filePath(QStringLiteral("in"));
        m_out = m_dir.filePath(QStringLiteral("out"));
        QDir().mkpath(m_out);

        auto task = readTask(samples() + QStringLiteral("/task.json"));
        QVERIFY(task);
        for (ClassSpec& one : task->classes) {
            for (Example& example : one.examples)
                example.path = copied(example.path, m_in + QStringLiteral("/examples"));
        }
        const QString cases = m_in + QStringLiteral("/cases");
        QDirIterator at(samples() + QStringLiteral("/cases"), QDir::Files, QDirIterator::Subdirectories);
        while (at.hasNext()) {
            const QString path = copied(at.next(), cases);
            QVERIFY(!path.isEmpty());
            if (path.endsWith(QLatin1String(".dcm")))
                mark(path);
        }
        QImage png(samples() + QStringLiteral("/cases/naevus1.jpg"));
        QVERIFY(png.scaled(png.size() * 0.9).save(cases + QLatin1Char('/') + name(QStringLiteral(".png"))));
        QProcess dress;
        dress.start(python, {tool, QStringLiteral("dress"), m_in});
        QVERIFY(dress.waitForFinished(patience) && dress.exitCode() == 0);

        // That the search would find them, and that there are enough.
        const auto there = distinct(markersIn(m_in));
        qInfo("%d different markers go in", int(there.size()));
        QVERIFY(there.size() >= 1000);

        const auto made = m_bench->synthesize(*task).result();
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        m_classifier = made->classifier;
        ScreeningRequest request;
        request.paths = {cases};
        request.csvPath = m_dir.filePath(QStringLiteral("results.csv"));
        ScreeningCallbacks callbacks;
        callbacks.onCase = [this](const CaseRecord& record, std::span<const float>) {
            ReviewedCase entry{record, {}};
            entry.review.decision = Review::Decision::Overruled;
            entry.review.note = name();
            entry.review.reviewer = name();
            entry.review.marked = true;
            m_cases.push_back(entry);
        };
        valueOf(m_bench->screen(*m_classifier, request, callbacks));
        QVERIFY(m_cases.size() > 20);
        for (const ReviewedCase& entry : m_cases)
            QVERIFY2(entry.record.prediction() || !entry.record.path.endsWith(QLatin1String(".dcm")),
                     qPrintable(entry.record.reason));
    }

    void cleanupTestCase()
    {
        m_bench.reset();
        m_runtime.reset();
    }

    void pictures()
    {
        for (const bool overlays : {false, true}) {
            PictureExportRequest request;
            request.folder = folder(overlays ? "overlays" : "pictures");
            for (const ReviewedCase& entry : m_cases)
                request.cases.push_back(entry.record);
            request.overlays = overlays;
            request.tellChanges = true;
            request.blanked.corners = true;
            const auto summary = valueOf(m_bench->exportPictures(*m_classifier, request));
            QVERIFY(summary.written > 20);
            QVERIFY(QFile::exists(summary.changesPath));
            QVERIFY(summary.changes[QStringLiteral("EXIF")].removed > 20);
            QVERIFY(summary.changes[QStringLiteral("XMP")].removed > 20);
            QVERIFY(summary.changes[QStringLiteral("zTXt")].removed == 1);
            QVERIFY(summary.changes[QStringLiteral("(0010,0010)")].removed > 0);
            const QImage picture(request.folder + QLatin1Char('/') + exportedPictureName(m_cases.front().record));
            QCOMPARE(picture.pixelColor(0, 0), QColor(Qt::black));
            QCOMPARE(picture.pixelColor(picture.width() - 1, picture.height() - 1), QColor(Qt::black));
        }
    }

    void dicom()
    {
        for (const bool keepsUids : {false, true}) {
            DicomExportRequest request;
            request.folder = folder(keepsUids ? "dicom with uids" : "dicom");
            request.cases = m_cases;
            request.overlays = true;
            request.reviewer = name();
            request.organization = name();
            request.photographs.emplace();
            request.photographs->patientId = name();
            request.photographs->patientName = name();
            request.photographs->description = name();
            request.withoutIdentity.emplace();
            request.withoutIdentity->keepUids = keepsUids;
            const auto summary = valueOf(m_bench->exportDicom(*m_classifier, request));
            QVERIFY2(summary.failures.empty(),
                     summary.failures.empty() ? "" : qPrintable(summary.failures.front().error.message));
            QVERIFY(summary.reports > 20 && summary.pictures == 2 && summary.photographs > 20);
            QVERIFY(QFile::exists(summary.changesPath));
            QVERIFY(summary.changes[QStringLiteral("(0010,0010)")].replaced == 2);
            QVERIFY(summary.changes[QStringLiteral("EXIF")].removed > 20);
        }
    }

    void dicomFiles()
    {
        DeidentifyRequest request;
        request.folder = folder("deidentified");
        for (const ReviewedCase& entry : m_cases) {
            if (entry.record.path.endsWith(QLatin1String(".dcm")))
                request.files += entry.record.path;
        }
        const auto summary = deidentify(request);
        QVERIFY(summary);
        QCOMPARE(summary->written, request.files.size());
    }

    void reports()
    {
        for (const char* file : {"report.html", "report.pdf"}) {
            ReportRequest request;
            request.path = folder("reports") + QLatin1Char('/') + QString::fromLatin1(file);
            request.cases = m_cases;
            request.includeNotes = false;
            const auto summary = valueOf(m_bench->report(*m_classifier, request));
            QVERIFY(summary.cases > 20 && summary.changes.size() > 5);
            QVERIFY(writeChangesInto(folder("reports"), summary.changes));
        }
    }

    void tables()
    {
        TableRequest request;
        request.path = folder("tables") + QStringLiteral("/results.csv");
        request.cases = m_cases;
        request.includeFileNames = false;
        request.includeNotes = false;
        for (const ManifestClass& one : m_classifier->manifest().classes) {
            request.classIds += one.id;
            request.classNames += one.name;
        }
        QVERIFY(valueOf(m_bench->exportTable(request)) > 20);
    }

    void classifiers()
    {
        const QString to = folder("classifiers") + QStringLiteral("/classifier.");
        QVERIFY(m_bench->saveClassifier(*m_classifier, to + QStringLiteral("vignette")).result());
        for (const char* form : {"onnx", "pt"})
            QVERIFY(m_bench->exportClassifier(*m_classifier, to + QString::fromLatin1(form)).result());
    }

    void noneIsFound()
    {
        int files = 0;
        for (QDirIterator at(m_out, QDir::Files, QDirIterator::Subdirectories); at.hasNext(); at.next())
            ++files;
        qInfo("%d files were looked into", files);
        QVERIFY(files > 200);
        const auto found = markersIn(m_out);
        QVERIFY2(found.isEmpty(), found.mid(0, 20).join('\n').constData());
    }
};

QTEST_MAIN(MarkersTest)
#include "markers_test.moc"
