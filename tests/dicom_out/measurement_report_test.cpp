#include "core/classifier/research_notice.h"
#include "core/dicom_out/dicom_export.h"
#include "core/imaging/image_reader.h"

#include "tests/base/full_disk.h"
#include "tests/dicom_out/source_files.h"
#include "tests/dicom_out/written_files.h"
#include "tests/screening/support.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace vignette;
using test::codedManifest;
using test::filesIn;
using test::secret;
using test::verdictOn;

class MeasurementReportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_source; ///< one frame
    QString m_frames; ///< three

    QString at(const QString& name) const { return m_dir.filePath(name); }

    DicomExportRequest request(const QString& folder, std::vector<ReviewedCase> cases) const
    {
        DicomExportRequest out;
        out.folder = at(folder);
        out.cases = std::move(cases);
        return out;
    }

    /// The one report that an export of one case writes.
    test::ReadReport reportOf(const DicomExportRequest& wanted, const Manifest& manifest = codedManifest())
    {
        const auto done = exportDicom(manifest, {}, wanted);
        const QStringList files = filesIn(wanted.folder);
        if (!done || !done->failures.empty() || files.size() != 1) {
            qWarning() << (!done ? done.error().message : QStringLiteral("no report"));
            return {};
        }
        return test::readReport(files.front());
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerImageCodecs();
        m_source = at(QStringLiteral("in/%1.dcm").arg(secret));
        m_frames = at(QStringLiteral("in/frames.dcm"));
        test::writeSource({.path = m_source, .seed = 1});
        test::writeSource(
            {.path = m_frames, .seed = 2, .frames = 3, .instanceUid = QStringLiteral("1.2.826.0.1.3680043.10.999.53")});
    }
    void cleanupTestCase() { unregisterImageCodecs(); }

    void theReportHoldsTheVerdict()
    {
        const auto report = reportOf(request(QStringLiteral("verdict"), {verdictOn(m_source, 12)}));
        QVERIFY(report.valid);
        QCOMPARE(report.documentType, QStringLiteral("Enhanced SR"));
        QCOMPARE(report.templateId, QStringLiteral("1500"));
        QCOMPARE(report.title, QStringLiteral("126000|DCM|Imaging Measurement Report"));
        QCOMPARE(report.measurements.size(), size_t(3));
        const QStringList numbers{QStringLiteral("0.7"), QStringLiteral("0.1234567"), QStringLiteral("1.1754944e-38")};
        const QStringList logits{QStringLiteral("1.5"), QStringLiteral("-0.25"), QStringLiteral("-87.33655")};
        const QString malignant = QStringLiteral("Melanom \u2013 b\u00f6sartig");
        const QStringList codes{QStringLiteral("372244006|SCT|") + malignant, QStringLiteral("D22|I10|Naevus"),
                                QStringLiteral("a-class-without-any-code|99VIGNETTE|Without/a code")};
        for (int k = 0; k < 3; ++k) {
            const test::ReadMeasurement& one = report.measurements[size_t(k)];
            QCOMPARE(one.name, QStringLiteral("PROBABILITY|99VIGNETTE|Class probability"));
            QCOMPARE(one.value, numbers[k]);
            QCOMPARE(one.unit, QStringLiteral("1|UCUM|no units"));
            QCOMPARE(one.logit, logits[k]);
            QCOMPARE(one.findings.front(), codes[k]);
            QCOMPARE(one.imageInstance, QStringLiteral("1.2.826.0.1.3680043.10.999.50"));
            QCOMPARE(one.frame, 0);
        }
        QCOMPARE(report.measurements[0].findings, QStringList({codes[0], QStringLiteral("C43|I10|") + malignant}));
        QCOMPARE(report.measurements[0].meaning, QStringLiteral("Probability of ") + malignant);
        QCOMPARE(report.evaluations[QStringLiteral("OUTCOME")],
                 QStringList(QStringLiteral("LIKELY|99VIGNETTE|Likely")));
        QCOMPARE(report.evaluations[QStringLiteral("CLASS")], QStringList(codes[0]));
        QCOMPARE(report.evaluations[QStringLiteral("PREDICTION_SET")], QStringList({codes[0], codes[2]}));
        QCOMPARE(report.evaluations[QStringLiteral("NOTICE")], QStringList(researchUseNotice()));
        QCOMPARE(report.evaluations[QStringLiteral("112039")], QStringList(QStringLiteral("Case 12")));
        QVERIFY(!report.evaluations.contains(QStringLiteral("REVIEW")));
        const Manifest manifest = codedManifest();
        QCOMPARE(report.algorithm[QStringLiteral("Algorithm Name")], QStringList(QStringLiteral("Vignette")));
        QCOMPARE(report.algorithm[QStringLiteral("Algorithm Version")], QStringList(QStringLiteral(VIGNETTE_VERSION)));
        QCOMPARE(report.algorithm[QStringLiteral("Algorithm Parameters")],
                 QStringList({QStringLiteral("classifier: Pigmented lesions"),
                              QStringLiteral("classifier SHA-256: ") + manifest.digest,
                              QStringLiteral("engine: engine-x 9.8"),
                              QStringLiteral("engine SHA-256: ") + manifest.engine.sha256}));
        QCOMPARE(report.verification, QStringLiteral("UNVERIFIED"));
        QCOMPARE(report.observers, QStringList(QStringLiteral("Vignette")));
    }

    void aRegionIsAPlanarRegionOfInterest()
    {
        auto marked = verdictOn(m_source, 12);
        const auto whole = reportOf(request(QStringLiteral("whole"), {marked}));
        QVERIFY(whole.valid && whole.region.isEmpty());
        QCOMPARE(whole.groupTemplate, QStringLiteral("1501"));
        marked.record.region = Region{4, 6, 20, 30};
        const auto report = reportOf(request(QStringLiteral("region"), {marked}));
        QVERIFY(report.valid);
        QCOMPARE(report.groupTemplate, QStringLiteral("1410"));
        QCOMPARE(report.region, (QList<double>{4, 6, 24, 6, 24, 36, 4, 36, 4, 6}));
        QCOMPARE(report.regionImage, QStringLiteral("1.2.826.0.1.3680043.10.999.50"));
        QCOMPARE(report.measurements.size(), whole.measurements.size());
        QCOMPARE(report.evaluations[QStringLiteral("OUTCOME")], whole.evaluations[QStringLiteral("OUTCOME")]);
    }

    void itBelongsToTheStudyOfItsSource()
    {
        const auto wanted = request(QStringLiteral("study"), {verdictOn(m_source, 1), verdictOn(m_frames, 2, 2)});
        const auto done = exportDicom(codedManifest(), {}, wanted);
        QVERIFY(done);
        QCOMPARE(done->reports, 2);
        QCOMPARE(done->overlays, 0);
        QStringList series, instances, numbers;
        for (const QString& file : filesIn(wanted.folder)) {
            const auto elements = test::readElements(file);
            const auto value = [&elements](const char* name) { return elements.value(QString::fromLatin1(name)); };
            QCOMPARE(value("StudyInstanceUID"), QStringLiteral("1.2.826.0.1.3680043.10.999.40"));
            QCOMPARE(value("PatientName"), QStringLiteral("M\u00fcller^J\u00f6rg"));
            QCOMPARE(value("SpecificCharacterSet"), QStringLiteral("ISO_IR 192"));
            QCOMPARE(value("PatientID"), QStringLiteral("P-0815"));
            QCOMPARE(value("IssuerOfPatientID"), QStringLiteral("Clinic"));
            QCOMPARE(value("PatientBirthDate"), QStringLiteral("19700131"));
            QCOMPARE(value("PatientSex"), QStringLiteral("F"));
            QCOMPARE(value("PatientAge"), QStringLiteral("056Y"));
            QCOMPARE(value("StudyDate"), QStringLiteral("20261101"));
            QCOMPARE(value("StudyTime"), QStringLiteral("101112"));
            QCOMPARE(value("StudyID"), QStringLiteral("S1"));
            QCOMPARE(value("AccessionNumber"), QStringLiteral("A-17"));
            QCOMPARE(value("ReferringPhysicianName"), QStringLiteral("Lang^Eva"));
            QCOMPARE(value("StudyDescription"), QStringLiteral("Dermoscopy"));
            QCOMPARE(value("Modality"), QStringLiteral("SR"));
            QCOMPARE(value("CodingSchemeIdentificationSequence[0].CodingSchemeDesignator"),
                     QStringLiteral("99VIGNETTE"));
            series += value("SeriesInstanceUID");
            instances += value("SOPInstanceUID");
            numbers += value("InstanceNumber");
            QCOMPARE(QFileInfo(file).fileName(), QStringLiteral("SR.%1.dcm").arg(instances.back()));
            QCOMPARE(value("MediaStorageSOPInstanceUID"), instances.back());
            const auto report = test::readReport(file);
            QVERIFY(report.valid);
            const bool isFrame = report.measurements.front().frame > 0;
            const QString source =
                QStringLiteral("1.2.826.0.1.3680043.10.999.5") + (isFrame ? QLatin1Char('3') : QLatin1Char('0'));
            QCOMPARE(report.measurements.front().frame, isFrame ? 3 : 0); // frames count from 1 in DICOM
            QCOMPARE(report.measurements.front().imageInstance, source);
            QCOMPARE(report.library, QStringList(source));
            QCOMPARE(report.evidence,
                     QStringList(QStringLiteral("1.2.826.0.1.3680043.10.999.40/1.2.826.0.1.3680043.10.999.40.7/"
                                                "1.2.840.10008.5.1.4.1.1.7.4/") +
                                 source));
        }
        numbers.sort();
        QCOMPARE(numbers, QStringList({QStringLiteral("1"), QStringLiteral("2")}));
        QCOMPARE(series[0], series[1]);
        QVERIFY(series[0] != QStringLiteral("1.2.826.0.1.3680043.10.999.40.7"));
        QVERIFY(instances[0] != instances[1]);
        static const QRegularExpression uid(QStringLiteral("\\A2\\.25\\.[1-9][0-9]{0,38}\\z"));
        for (const QString& made : series + instances)
            QVERIFY2(uid.match(made).hasMatch(), qPrintable(made));
    }

    void nothingElseOfTheSourceGoesOut()
    {
        auto wanted = request(QStringLiteral("secrets"), {verdictOn(m_source, 1), verdictOn(m_frames, 2, 1)});
        wanted.overlays = true;
        const auto saliency = [](const Image&, int) -> Result<SaliencyMap> { return SaliencyMap{2, 1, {0, 1}}; };
        QVERIFY(test::readFile(m_source).contains(secret.toLatin1()));
        const auto done = exportDicom(codedManifest(), saliency, wanted);
        QVERIFY(done);
        QCOMPARE(done->overlays, 2);
        QCOMPARE(filesIn(wanted.folder).size(), 4);
        for (const QString& file : filesIn(wanted.folder)) {
            const QByteArray bytes = file.toUtf8() + test::readFile(file);
            for (const QByteArray& mark : {secret.toLatin1(), QByteArray("VENDOR"), QByteArray("frames.dcm")})
                QVERIFY2(!bytes.contains(mark), qPrintable(file + QString::fromLatin1(mark)));
        }
    }

    void aReviewIsVerifiedByWhoIsNamed()
    {
        ReviewedCase entry = verdictOn(m_source, 1);
        entry.review = {Review::Decision::Overruled, QStringLiteral("Naevus"), true,
                        QStringLiteral("gr\u00fcn \\ flach\nin May")};
        auto wanted = request(QStringLiteral("named"), {entry});
        wanted.reviewer = QStringLiteral("Doe^Jane");
        wanted.organization = QStringLiteral("Clinic of Skin");
        auto report = reportOf(wanted);
        QVERIFY(report.valid);
        QCOMPARE(report.verification, QStringLiteral("VERIFIED"));
        QCOMPARE(report.verifiers, QStringList(QStringLiteral("Doe^Jane/Clinic of Skin")));
        QVERIFY(report.observers.contains(QStringLiteral("Doe^Jane")));
        QCOMPARE(report.evaluations[QStringLiteral("REVIEW")],
                 QStringList(QStringLiteral("OVERRULED|99VIGNETTE|Overruled")));
        QCOMPARE(report.evaluations[QStringLiteral("REVIEWED_CLASS")], QStringList(QStringLiteral("D22|I10|Naevus")));
        QCOMPARE(report.evaluations[QStringLiteral("MARKED")], QStringList(QStringLiteral("373066001|SCT|Yes")));
        QCOMPARE(report.evaluations[QStringLiteral("NOTE")], QStringList(entry.review.note));

        // A name alone verifies nothing, and a decision of nobody neither.
        wanted = request(QStringLiteral("unreviewed"), {verdictOn(m_source, 1)});
        wanted.reviewer = QStringLiteral("Doe^Jane");
        report = reportOf(wanted);
        QCOMPARE(report.verification, QStringLiteral("UNVERIFIED"));
        QCOMPARE(report.observers, QStringList(QStringLiteral("Vignette")));
        report = reportOf(request(QStringLiteral("nobody"), {entry}));
        QCOMPARE(report.verification, QStringLiteral("UNVERIFIED"));
        QCOMPARE(report.evaluations[QStringLiteral("REVIEW")].size(), 1);
        QVERIFY(report.verifiers.isEmpty());

        // Who is named in the review is its observer, and attests nothing.
        entry.review.reviewer = QStringLiteral("Roe^Ann");
        report = reportOf(request(QStringLiteral("kept"), {entry}));
        QVERIFY(report.valid);
        QCOMPARE(report.verification, QStringLiteral("UNVERIFIED"));
        QVERIFY(report.observers.contains(QStringLiteral("Roe^Ann")));
        wanted = request(QStringLiteral("both"), {entry});
        wanted.reviewer = QStringLiteral("Doe^Jane");
        report = reportOf(wanted);
        QVERIFY(report.valid);
        QCOMPARE(report.verification, QStringLiteral("VERIFIED"));
        QVERIFY(report.observers.contains(QStringLiteral("Roe^Ann")));
        QCOMPARE(report.verifiers, QStringList(QStringLiteral("Doe^Jane/unknown")));
    }

    void theReviewersClassMayBeNoneOrAnother()
    {
        ReviewedCase entry = verdictOn(m_source, 1);
        entry.review.decision = Review::Decision::Overruled;
        QCOMPARE(reportOf(request(QStringLiteral("none"), {entry})).evaluations[QStringLiteral("REVIEWED_CLASS")],
                 QStringList(QStringLiteral("NONE_OF_THESE|99VIGNETTE|None of these")));
        entry.review.label = QStringLiteral("Of another classifier");
        QCOMPARE(reportOf(request(QStringLiteral("other"), {entry})).evaluations[QStringLiteral("REVIEWED_CLASS")],
                 QStringList(entry.review.label));
        entry.review = {};
        entry.review.decision = Review::Decision::Accepted;
        QCOMPARE(reportOf(request(QStringLiteral("yes"), {entry})).evaluations[QStringLiteral("REVIEW")],
                 QStringList(QStringLiteral("ACCEPTED|99VIGNETTE|Accepted")));
    }

    void noneOfTheseNamesNoClass()
    {
        ReviewedCase entry = verdictOn(m_source, 1);
        auto& verdict = std::get<Prediction>(entry.record.state);
        verdict.outcome = Outcome::NoneOfThese;
        verdict.set.clear();
        constexpr float infinite = std::numeric_limits<float>::infinity();
        verdict.logits = {std::numeric_limits<float>::quiet_NaN(), infinite, -infinite};
        const auto report = reportOf(request(QStringLiteral("refused"), {entry}));
        QVERIFY(report.valid);
        QCOMPARE(report.evaluations[QStringLiteral("OUTCOME")],
                 QStringList(QStringLiteral("NONE_OF_THESE|99VIGNETTE|None of these")));
        QVERIFY(!report.evaluations.contains(QStringLiteral("CLASS")));
        QVERIFY(!report.evaluations.contains(QStringLiteral("PREDICTION_SET")));
        QCOMPARE(report.measurements[0].logit, QStringLiteral("114000|DCM|Not a number"));
        QCOMPARE(report.measurements[1].logit, QStringLiteral("114002|DCM|Positive Infinity"));
        QCOMPARE(report.measurements[2].logit, QStringLiteral("114001|DCM|Negative Infinity"));
    }

    void whatIsTypedCannotBreakAReport()
    {
        Manifest manifest = codedManifest();
        manifest.taskName = QStringLiteral("a\\b\x1b=^");
        manifest.classes[0].name = QStringLiteral(" \\=^\n ");
        manifest.classes[0].codes = {{QStringLiteral("SNOMED CT"), QString()},
                                     {QStringLiteral("SNOMED CT"), QStringLiteral("1\\2")},
                                     {QStringLiteral("ICD-10"), QString(40, QLatin1Char('L'))}};
        ReviewedCase entry = verdictOn(m_source, 1);
        entry.review = {Review::Decision::Overruled, QStringLiteral("\\^=\n"), false, QStringLiteral("\x1b[2J")};
        auto wanted = request(QStringLiteral("typed"), {entry});
        wanted.reviewer = QStringLiteral("a^b^c^d^e^f=g\\h");
        wanted.organization = QString(200, QLatin1Char('x'));
        const auto report = reportOf(wanted, manifest);
        QVERIFY(report.valid);
        QCOMPARE(report.verifiers, QStringList(QStringLiteral("a^b^c^d^e f g/h/") + QString(64, QLatin1Char('x'))));
        QCOMPARE(report.measurements[0].findings,
                 QStringList(QString(40, QLatin1Char('L')) + QStringLiteral("|I10|/=^")));
        QCOMPARE(report.evaluations[QStringLiteral("NOTE")], QStringList(QStringLiteral("\\x1b[2J")));
    }

    void aVerdictOfAnotherClassifierIsNotReported()
    {
        Manifest manifest = codedManifest();
        manifest.classes.pop_back();
        const auto wanted = request(QStringLiteral("foreign"), {verdictOn(m_source, 1)});
        const auto done = exportDicom(manifest, {}, wanted);
        QVERIFY(done);
        QCOMPARE(done->failures.size(), size_t(1));
        QCOMPARE(filesIn(wanted.folder), QStringList());
    }

    void aCodeOfTwoClassesTellsNone()
    {
        Manifest manifest = codedManifest();
        manifest.classes[1].codes = {{QStringLiteral("SNOMED CT"), QStringLiteral("372244006")}};
        manifest.classes[2].name = QString(u'\u00e4').repeated(120);
        const auto report = reportOf(request(QStringLiteral("shared"), {verdictOn(m_source, 1)}), manifest);
        QVERIFY(report.valid);
        QCOMPARE(report.measurements[0].findings, QStringList(QStringLiteral("C43|I10|") + manifest.classes[0].name));
        QCOMPARE(report.measurements[1].findings, QStringList(QStringLiteral("naevus|99VIGNETTE|Naevus")));
        QCOMPARE(report.measurements[2].meaning, QStringLiteral("Probability of ") + manifest.classes[2].name);
        QCOMPARE(report.measurements[2].findings.front().section(QLatin1Char('|'), 2), QString(u'\u00e4').repeated(32));
    }

    void oneBadSourceIsNotAll()
    {
        const QString missing = at(QStringLiteral("in/%1-gone.dcm").arg(secret));
        const QString unnamed = at(QStringLiteral("in/unnamed.dcm"));
        const QString unknown = at(QStringLiteral("in/unknown.dcm"));
        test::writeSource({.path = unnamed, .studyUid = QString()});
        test::writeSource({.path = unknown, .characterSet = ""});
        ReviewedCase refused;
        refused.record.row = 5;
        refused.record.path = at(QStringLiteral("in/letter.txt"));
        refused.record.state = NoPicture{FileStatus::NotAnImage};
        const auto done =
            exportDicom(codedManifest(), {},
                        request(QStringLiteral("some"), {verdictOn(missing, 1), verdictOn(unnamed, 2),
                                                         verdictOn(unknown, 3), verdictOn(m_source, 4), refused}));
        QVERIFY(done);
        QCOMPARE(done->reports, 1);
        QCOMPARE(done->withoutVerdict, 1);
        QCOMPARE(done->failures.size(), size_t(3));
        QCOMPARE(done->failures[0].error.code, ErrorCode::NotFound);
        QVERIFY(done->failures[1].error.message.contains(QStringLiteral("which study")));
        QVERIFY(done->failures[2].error.message.contains(QStringLiteral("character set")));
        QCOMPARE(done->failures[2].row, 3);
    }

    void namesOfAllCharacterSetsAreKept_data()
    {
        QTest::addColumn<QByteArray>("characterSet");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* characterSet, const char* bytes, const char* name) {
            QTest::newRow(characterSet) << QByteArray(characterSet) << QByteArray(bytes) << QString::fromUtf8(name);
        };
        row("", "Doe^Jane", "Doe^Jane"); // ASCII needs no telling
        row("ISO_IR 100", "M\xfcller^J\xf6rg", "M\u00fcller^J\u00f6rg");
        row("ISO_IR 144", "\xbb\xee\xda", "\u041b\u044e\u043a");
        row("ISO_IR 138", "\xf9\xf8\xe5\xef", "\u05e9\u05e8\u05d5\u05df");
        row("ISO_IR 192", "\xe7\x8e\x8b^\xe5\xb0\x8f", "\u738b^\u5c0f");
        row("GB18030", "Wang=\xcd\xf5^\xd0\xa1", "Wang=\u738b^\u5c0f");
        row("\\ISO 2022 IR 149", "Hong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce", "Hong=\u6d2a^\u5409");
        // PS3.5 H.3.1 and H.3.2
        row("\\ISO 2022 IR 87", "Yamada=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B", "Yamada=\u5c71\u7530^\u592a\u90ce");
        row("ISO 2022 IR 13\\ISO 2022 IR 87", "\xd4\xcf\xc0\xde^\xc0\xdb\xb3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J",
            "\uff94\uff8f\uff80\uff9e^\uff80\uff9b\uff73=\u5c71\u7530^\u592a\u90ce");
    }
    void namesOfAllCharacterSetsAreKept()
    {
        QFETCH(QByteArray, characterSet);
        QFETCH(QByteArray, bytes);
        const QString file = at(QStringLiteral("in/named.dcm"));
        test::writeSource(
            {.path = file, .patientName = QString::fromLatin1(bytes), .characterSet = characterSet.constData()});
        const auto wanted =
            request(QStringLiteral("sets-") + QString::fromLatin1(characterSet.toHex()), {verdictOn(file, 1)});
        QVERIFY(exportDicom(codedManifest(), {}, wanted));
        QTEST(test::readElements(filesIn(wanted.folder).value(0))[QStringLiteral("PatientName")], "name");
    }

    void whatIsNoDateIsLeftOut()
    {
        const QString file = at(QStringLiteral("in/old.dcm"));
        for (const auto& [written, read] : {std::pair("1970.01.31", "19700131"), std::pair("00000000", "")}) {
            test::writeSource({.path = file, .birthDate = written});
            const auto wanted = request(QStringLiteral("old-%1").arg(QLatin1String(written)), {verdictOn(file, 1)});
            QVERIFY(exportDicom(codedManifest(), {}, wanted));
            const auto elements = test::readElements(filesIn(wanted.folder).value(0));
            QVERIFY(elements.contains(QStringLiteral("PatientBirthDate")));
            QCOMPARE(elements[QStringLiteral("PatientBirthDate")], QString::fromLatin1(read));
        }
    }

    void whatCannotBeDoneIsRefused()
    {
        const auto codeOf = [](const DicomExportRequest& wanted, const JobContext& job = {}) {
            const auto done = exportDicom(codedManifest(), {}, wanted, job);
            return done ? std::optional<ErrorCode>() : done.error().code;
        };
        QCOMPARE(codeOf(request(QStringLiteral("empty"), {})), ErrorCode::InvalidArgument);
        QCOMPARE(codeOf(request(QStringLiteral("in"), {verdictOn(m_source, 1)})), ErrorCode::InvalidArgument);
        test::writeFile(at(QStringLiteral("file")), "x");
        QCOMPARE(codeOf(request(QStringLiteral("file/below"), {verdictOn(m_source, 1)})), ErrorCode::WriteFailed);
        auto wanted = request(QStringLiteral("no-id"), {verdictOn(m_source, 1)});
        wanted.photographs.emplace();
        QCOMPARE(codeOf(wanted), ErrorCode::InvalidArgument);
        wanted.photographs->patientId = QStringLiteral("1");
        wanted.photographs->sex = QStringLiteral("female");
        QCOMPARE(codeOf(wanted), ErrorCode::InvalidArgument);

        int asked = 0;
        const JobContext stopped([&asked] { return ++asked > 1; });
        wanted = request(QStringLiteral("stopped"), {verdictOn(m_source, 1), verdictOn(m_source, 2)});
        QCOMPARE(codeOf(wanted, stopped), ErrorCode::Cancelled);
        QCOMPARE(filesIn(wanted.folder).size(), 1);
    }

    void aFullDiskLeavesNoPieces()
    {
        const auto wanted = request(QStringLiteral("full"), {verdictOn(m_source, 1)});
        Result<DicomExportSummary> done = fail(ErrorCode::Internal, QString());
        {
            const test::FullDisk full(2000);
            done = exportDicom(codedManifest(), {}, wanted);
        }
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::WriteFailed);
        QCOMPARE(filesIn(wanted.folder), QStringList());
    }

    void progressCountsCases()
    {
        std::vector<std::pair<qint64, qint64>> seen;
        const JobContext job([] { return false; }, [&seen](qint64 done, qint64 all) { seen.emplace_back(done, all); });
        QVERIFY(exportDicom(codedManifest(), {},
                            request(QStringLiteral("progress"), {verdictOn(m_source, 1), verdictOn(m_frames, 2)}),
                            job));
        QCOMPARE(seen, (std::vector<std::pair<qint64, qint64>>{{1, 2}, {2, 2}}));
    }
};

QTEST_GUILESS_MAIN(MeasurementReportTest)

#include "measurement_report_test.moc"
