#include "core/engine/engine_info.h"
#include "core/runtime/runtime.h"
#include "tests/pacs/archives.h"
#include "tests/pacs/proxy.h"
#include "tests/ui/window_helpers.h"
#include "ui/archive/archive_dialog.h"
#include "ui/archive/archive_form.h"
#include "ui/archive/archive_settings.h"
#include "ui/archive/worklist_dialog.h"
#include "ui/exports/changes_dialog.h"
#include "ui/exports/dicom_export_dialog.h"
#include "ui/exports/picture_export_dialog.h"
#include "ui/exports/report_dialog.h"
#include "ui/screen/case_model.h"

#include <QComboBox>
#include <QDate>
#include <QFile>
#include <QGroupBox>
#include <QImage>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace vignette;
using namespace vignette::test;

/// From the archive into the window, and from the window to the archive.
class ArchiveTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<Archive> m_archive;

    static QStringList files(const QString& folder, const QString& pattern)
    {
        return QDir(folder).entryList({pattern}, QDir::Files);
    }

private Q_SLOTS:
    void initTestCase()
    {
        isolate(QStringLiteral("archive-test"));
        m_runtime = std::make_unique<Runtime>();
        if (!QFile::exists(defaultEnginePath()))
            QSKIP("The engine file is not here.");
        m_bench = std::make_unique<Workbench>();
        m_archive = Archive::start(ArchiveKind::Orthanc);
        if (!m_archive)
            return;
        QStringList paths;
        for (const QString& name : files(samples() + QStringLiteral("/cases/dicom"), QStringLiteral("*.dcm")))
            paths += samples() + QStringLiteral("/cases/dicom/") + name;
        const auto stored = storeInstances(m_archive->server(), paths);
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().message + stored.error().detail));
        QCOMPARE(int(stored->stored), int(paths.size()));
    }

    void cleanupTestCase()
    {
        m_archive.reset();
        m_bench.reset();
        m_runtime.reset();
    }

    void withoutAnArchiveItSaysWhatIsMissing()
    {
        QVERIFY(!archiveSettings().isConfigured());
        const QTemporaryDir dir;
        ArchiveDialog dialog(*m_bench, dir.path());
        dialog.show();
        QVERIFY(showsText(dialog, QStringLiteral("No archive is set")));
        QVERIFY(dialog.findChild<ArchiveForm*>()->isVisible());
        click(dialog, QStringLiteral("Search"));
        const auto* cancel = named<QAbstractButton>(dialog, QStringLiteral("Close"));
        QTRY_COMPARE_WITH_TIMEOUT(cancel->text(), QStringLiteral("Close"), patience); // it has ended
        QVERIFY(!showsText(dialog, QStringLiteral("Searching")));
        picture(dialog, QStringLiteral("archive-settings"));
    }

    void aStudyIsFoundFetchedAndScreened()
    {
        if (!m_archive)
            QSKIP("Orthanc is not installed.");
        TestWindow window(*m_bench);
        window.show();
        window.session.open(samples() + QStringLiteral("/task.json"));
        window.session.synthesize();
        QTRY_VERIFY_WITH_TIMEOUT(window.hasClassifier() && !window.isBusy(), patience);
        auto* dialog = openDialog<ArchiveDialog>(window, QStringLiteral("Pictures from the a&rchive…"));
        QVERIFY(dialog);
        dialog->findChild<ArchiveForm*>()->setServer(m_archive->server());
        click(*dialog, QStringLiteral("Test the connection"));
        QTRY_VERIFY_WITH_TIMEOUT(showsText(*dialog, QStringLiteral("The archive answers")), patience);
        QCOMPARE(archiveSettings().port, m_archive->server().port);
        named<QComboBox>(*dialog, QStringLiteral("Date of the study"))->setCurrentIndex(3); // any
        click(*dialog, QStringLiteral("Search"));
        auto* table = dialog->findChild<QTableWidget*>();
        QTRY_VERIFY_WITH_TIMEOUT(table->rowCount() > 0, patience);
        picture(*dialog, QStringLiteral("archive"));
        QPointer<ArchiveDialog> watched(dialog);
        click(*dialog, QStringLiteral("Fetch and screen"));
        QTRY_VERIFY_WITH_TIMEOUT(!watched && !window.isBusy() && window.cases().count() > 0, patience);
        QCOMPARE(window.modes().current(), Mode::Screen);
        const QString fetched = window.session.screened().first();
        QCOMPARE(QFile::permissions(fetched) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!window.cases().model().record(0).instanceUid.isEmpty());

        // Its verdicts go back as reports of the study.
        const QTemporaryDir dir;
        auto* out = openDialog<DicomExportDialog>(window, QStringLiteral("Export &DICOM reports…"));
        QVERIFY(out);
        picture(*out, QStringLiteral("dicom-export"));
        exportTo(*out, dir.path());
        QTRY_VERIFY_WITH_TIMEOUT(!window.message().isEmpty(), patience);
        const QStringList reports = files(dir.path(), QStringLiteral("SR.*"));
        QCOMPARE(int(reports.size()), window.cases().count());
        const auto stored = storeInstances(m_archive->server(), {dir.filePath(reports.first())});
        QVERIFY(stored);
        QCOMPARE(stored->stored, 1);
    }

    /// Who is planned for today is chosen, and what the archive has of that patient is found.
    void aPatientOfTheWorklist()
    {
        if (!m_archive || !isInstalled(QStringLiteral("dump2dcm")))
            QSKIP("Orthanc, or a program of DCMTK, is not installed.");
        StudyQuery everything;
        const auto there = findStudies(m_archive->server(), everything);
        QVERIFY(there && !there->studies.empty());
        const QString id = there->studies.front().patientId;
        const QString today = QDate::currentDate().toString(QStringLiteral("yyyyMMdd"));
        const QString tomorrow = QDate::currentDate().addDays(1).toString(QStringLiteral("yyyyMMdd"));
        QVERIFY(plan(m_archive->worklistFolder(),
                     {QStringLiteral("Doe^Jane"), id, QStringLiteral("DMS"), today, QStringLiteral("0930")}));
        QVERIFY(plan(m_archive->worklistFolder(), {QStringLiteral("Roe^Rick"), QStringLiteral("P3"),
                                                   QStringLiteral("ES"), tomorrow, QStringLiteral("1000")}));
        const QTemporaryDir dir;
        ArchiveDialog dialog(*m_bench, dir.path());
        dialog.show();
        dialog.findChild<ArchiveForm*>()->setServer(m_archive->server());
        click(dialog, QStringLiteral("Worklist"));
        QPointer<WorklistDialog> list = dialog.findChild<WorklistDialog*>();
        QVERIFY(list);
        auto* table = list->findChild<QTableWidget*>();
        QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 1, patience); // only today's
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("09:30"));
        picture(*list, QStringLiteral("worklist"));
        named<QComboBox>(*list, QStringLiteral("Day"))->setCurrentIndex(2);
        QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 2, patience);
        click(*list, QStringLiteral("Choose"));
        QTRY_VERIFY(!list);
        QCOMPARE(named<QLineEdit>(dialog, QStringLiteral("Patient ID"))->text(), id);
        auto* studies = named<QTableWidget>(dialog, QStringLiteral("Studies that were found"));
        QTRY_VERIFY_WITH_TIMEOUT(studies->rowCount() > 0, patience);
        QCOMPARE(studies->item(0, 1)->text(), id);

        // Of an archive without a worklist it is said.
        const auto without = Archive::start(ArchiveKind::DcmQrScp);
        if (!without)
            return;
        dialog.findChild<ArchiveForm*>()->setServer(without->server());
        click(dialog, QStringLiteral("Worklist"));
        list = dialog.findChild<WorklistDialog*>();
        QTRY_VERIFY_WITH_TIMEOUT(showsText(*list, QStringLiteral("offer")), patience);
        QVERIFY(!named<QAbstractButton>(*list, QStringLiteral("Choose"))->isEnabled());
    }

    /// The first are cases of the window before the last has come.
    void screenedWhileTheyCome()
    {
        if (!m_archive)
            QSKIP("Orthanc is not installed.");
        const QTemporaryDir dir;
        const QString study = QStringLiteral("1.2.826.0.1.3680043.10.999.77");
        constexpr int pictures = 60;
        QVERIFY(
            storeInstances(m_archive->server(), writeStudy(dir.filePath(QStringLiteral("study")), study, pictures)));
        const Proxy proxy(m_archive->server().port, {.delayMs = 100});
        PacsServer slow = m_archive->server();
        slow.port = proxy.port();
        slow.storagePort = 0; // by C-GET, over the slow way
        saveArchiveSettings(slow);
        TestWindow window(*m_bench);
        window.show();
        window.session.open(samples() + QStringLiteral("/task.json"));
        window.session.synthesize();
        QTRY_VERIFY_WITH_TIMEOUT(window.hasClassifier() && !window.isBusy(), patience);
        auto* dialog = openDialog<ArchiveDialog>(window, QStringLiteral("Pictures from the a&rchive…"));
        QVERIFY(dialog);
        named<QComboBox>(*dialog, QStringLiteral("Date of the study"))->setCurrentIndex(3); // any
        click(*dialog, QStringLiteral("Search"));
        auto* table = dialog->findChild<QTableWidget*>();
        QTRY_VERIFY_WITH_TIMEOUT(table->rowCount() > 0, patience);
        int row = 0;
        while (row < table->rowCount() && table->item(row, 5)->text() != QString::number(pictures))
            ++row;
        QVERIFY(row < table->rowCount());
        table->setCurrentCell(row, 0);
        QPointer<ArchiveDialog> open(dialog);
        click(*dialog, QStringLiteral("Fetch and screen"));
        QTRY_VERIFY_WITH_TIMEOUT(window.cases().count() > 0, patience);
        QVERIFY(open && window.session.isScreening()); // more is to come
        QVERIFY(window.cases().count() < pictures);
        QTRY_VERIFY_WITH_TIMEOUT(!open && !window.isBusy(), patience);
        QCOMPARE(window.cases().count(), pictures);
        saveArchiveSettings({});
    }

    void theKindOfArchiveIsChosen()
    {
        const auto web = Archive::start(ArchiveKind::OrthancWeb);
        if (!web)
            QSKIP("Orthanc, or its plugin for DICOMweb, is not installed.");
        const QString folder = samples() + QStringLiteral("/cases/dicom/");
        const QStringList names = files(folder, QStringLiteral("*.dcm"));
        QVERIFY(storeInstances(web->server(), {folder + names.first()}));
        const QTemporaryDir dir;
        QSettings().clear(); // where no archive is known the form is open
        ArchiveDialog dialog(*m_bench, dir.path());
        dialog.show();
        auto* form = dialog.findChild<ArchiveForm*>();
        auto* kind = named<QComboBox>(dialog, QStringLiteral("Kind of archive"));
        auto* token = named<QLineEdit>(dialog, QStringLiteral("Or a token"));
        auto* title = named<QLineEdit>(dialog, QStringLiteral("Title of the archive (AE)"));
        kind->setCurrentIndex(0);
        QVERIFY(title->isVisible() && !token->isVisible());
        kind->setCurrentIndex(1);
        QVERIFY(token->isVisible() && !title->isVisible());
        named<QLineEdit>(dialog, QStringLiteral("Address"))->setText(QStringLiteral("pacs.example/dicom-web"));
        QCOMPARE(form->server().host, QStringLiteral("https://pacs.example/dicom-web"));
        picture(dialog, QStringLiteral("archive-web"));
        const PacsServer server = web->server();
        named<QLineEdit>(dialog, QStringLiteral("Address"))->setText(server.host);
        named<QLineEdit>(dialog, QStringLiteral("User name"))->setText(server.user);
        auto* password = named<QLineEdit>(dialog, QStringLiteral("Password"));
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        password->setText(QStringLiteral("wrong"));
        click(dialog, QStringLiteral("Test the connection"));
        QTRY_VERIFY_WITH_TIMEOUT(showsText(dialog, QStringLiteral("does not accept the user name")), patience);
        password->setText(server.password);
        click(dialog, QStringLiteral("Test the connection"));
        QTRY_VERIFY_WITH_TIMEOUT(showsText(dialog, QStringLiteral("The archive answers")), patience);
        // For the next dialog, and on no disk.
        QCOMPARE(archiveSettings().password, server.password);
        QFile settings(QSettings().fileName());
        QSettings().sync();
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const QByteArray kept = settings.readAll();
        QVERIFY(kept.contains("reader") && !kept.contains(server.password.toUtf8()));
        named<QComboBox>(dialog, QStringLiteral("Date of the study"))->setCurrentIndex(3); // any
        click(dialog, QStringLiteral("Search"));
        auto* table = dialog.findChild<QTableWidget*>();
        QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 1, patience);
        const QSignalSpy arriving(&dialog, &ArchiveDialog::arriving);
        click(dialog, QStringLiteral("Fetch and screen"));
        QTRY_COMPARE_WITH_TIMEOUT(int(arriving.count()), 1, patience);
        saveArchiveSettings({});
    }

    void whatGoesWrongIsSaid()
    {
        const QTemporaryDir dir;
        ArchiveDialog dialog(*m_bench, dir.path());
        dialog.show();
        PacsServer nobody;
        nobody.host = QStringLiteral("127.0.0.1");
        nobody.port = freePort();
        nobody.calledAe = QStringLiteral("NOBODY");
        dialog.findChild<ArchiveForm*>()->setServer(nobody);
        QVERIFY(!named<QAbstractButton>(dialog, QStringLiteral("Fetch and screen"))->isEnabled());
        const auto* close = named<QAbstractButton>(dialog, QStringLiteral("Close"));
        click(dialog, QStringLiteral("Search"));
        QCOMPARE(close->text(), QStringLiteral("Cancel"));
        QTRY_COMPARE_WITH_TIMEOUT(close->text(), QStringLiteral("Close"), patience);
        bool said = false;
        for (const auto* label : dialog.findChildren<QLabel*>())
            said |= label->isVisible() && label->text().contains(QStringLiteral("Nothing answers"));
        QVERIFY(said);
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }

    void patientsStayBehind()
    {
        TestWindow window(*m_bench);
        window.show();
        window.session.openSample();
        QTRY_VERIFY_WITH_TIMEOUT(window.cases().count() > 20 && !window.isBusy(), patience);
        const auto closeTable = [&window](const char* attribute) {
            QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ChangesDialog*>(), patience);
            auto* changes = window.findChild<ChangesDialog*>();
            QVERIFY(!changes->findChild<QTableWidget*>()
                         ->findItems(QString::fromLatin1(attribute), Qt::MatchExactly)
                         .isEmpty());
            delete changes;
        };
        // Into DICOM.
        const QTemporaryDir dicom;
        auto* out = openDialog<DicomExportDialog>(window, QStringLiteral("Export &DICOM reports…"));
        QVERIFY(out);
        click(*out, QStringLiteral("Remove the identity"));
        named<QGroupBox>(*out, QStringLiteral("Photographs that are no DICOM"))->setChecked(true);
        QVERIFY(!named<QLineEdit>(*out, QStringLiteral("Patient ID"))->isEnabled());
        picture(*out, QStringLiteral("dicom-export-without"));
        auto* regions = named<QLineEdit>(*out, QStringLiteral("Blacken regions"));
        regions->setText(QStringLiteral("0,0,10"));
        click(*out, QStringLiteral("Export"));
        QVERIFY(showsText(*out, QStringLiteral("four numbers")));
        regions->setText(QStringLiteral("0,0,10,10; 20,20,5,5"));
        exportTo(*out, dicom.path());
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ChangesDialog*>(), patience);
        picture(*window.findChild<ChangesDialog*>(), QStringLiteral("changes"));
        closeTable("PatientName");
        QCOMPARE(int(files(dicom.path(), QStringLiteral("SR.*")).size()), window.cases().count());
        QCOMPARE(int(files(dicom.path(), QStringLiteral("IM.*")).size()), 2);
        QVERIFY(QFile::exists(dicom.filePath(QStringLiteral("deidentified.csv"))));
        // As pictures.
        const QTemporaryDir pictures;
        auto* asPictures = openDialog<PictureExportDialog>(window, QStringLiteral("Export pict&ures…"));
        QVERIFY(asPictures);
        click(*asPictures, QStringLiteral("Remove the identity"));
        click(*asPictures, QStringLiteral("Blacken the corners"));
        picture(*asPictures, QStringLiteral("picture-export-without"));
        exportTo(*asPictures, pictures.path());
        closeTable("PatientName");
        const QStringList written = files(pictures.path(), QStringLiteral("case-*.png"));
        QCOMPARE(int(written.size()), window.cases().count());
        QCOMPARE(QImage(pictures.filePath(written.first())).pixelColor(0, 0), QColor(Qt::black));
        QVERIFY(!QFile::exists(pictures.filePath(QStringLiteral("pictures.csv"))));
        // As a report.
        const QTemporaryDir report;
        auto* asReport = openDialog<ReportDialog>(window, QStringLiteral("Export re&port…"));
        QVERIFY(asReport);
        click(*asReport, QStringLiteral("Remove the identity"));
        QVERIFY(!named<QAbstractButton>(*asReport, QStringLiteral("Include file names"))->isEnabled());
        exportTo(*asReport, report.filePath(QStringLiteral("report.pdf")));
        closeTable("PatientName");
        QVERIFY(QFile::exists(report.filePath(QStringLiteral("report-deidentified.csv"))));
    }

    void photographsNeedTheirPatient()
    {
        TestWindow window(*m_bench);
        window.show();
        window.session.openSample();
        QTRY_VERIFY_WITH_TIMEOUT(window.cases().count() > 20 && !window.isBusy(), patience);
        auto* out = openDialog<DicomExportDialog>(window, QStringLiteral("Export &DICOM reports…"));
        QVERIFY(out);
        named<QGroupBox>(*out, QStringLiteral("Photographs that are no DICOM"))->setChecked(true);
        const QTemporaryDir dir;
        exportTo(*out, dir.path()); // not asked for a folder yet
        QVERIFY(showsText(*out, QStringLiteral("need the ID of their patient")));
        QVERIFY(files(dir.path(), QStringLiteral("*")).isEmpty());
        named<QLineEdit>(*out, QStringLiteral("Patient ID"))->setText(QStringLiteral("TEST-1"));
        exportTo(*out, dir.path());
        QTRY_VERIFY_WITH_TIMEOUT(!window.message().isEmpty(), patience);
        QCOMPARE(int(files(dir.path(), QStringLiteral("SR.*")).size()), window.cases().count());
        QCOMPARE(int(files(dir.path(), QStringLiteral("XC.*")).size()), window.cases().count() - 2); // two are DICOM
    }
};

QTEST_MAIN(ArchiveTest)
#include "archive_test.moc"
