#include "core/engine/engine_info.h"
#include "core/runtime/runtime.h"
#include "tests/pacs/archives.h"
#include "tests/ui/window_helpers.h"
#include "ui/archive/archive_dialog.h"
#include "ui/archive/archive_form.h"
#include "ui/archive/archive_settings.h"
#include "ui/exports/dicom_export_dialog.h"
#include "ui/screen/case_model.h"

#include <QComboBox>
#include <QFile>
#include <QGroupBox>
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
        const QSignalSpy retrieved(&dialog, &ArchiveDialog::retrieved);
        click(dialog, QStringLiteral("Fetch and screen"));
        QTRY_COMPARE_WITH_TIMEOUT(int(retrieved.count()), 1, patience);
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

    void photographsNeedTheirPatient()
    {
        TestWindow window(*m_bench);
        window.show();
        window.session.openSample();
        QTRY_VERIFY_WITH_TIMEOUT(window.cases().count() > 20 && !window.isBusy(), patience);
        auto* out = openDialog<DicomExportDialog>(window, QStringLiteral("Export &DICOM reports…"));
        QVERIFY(out);
        out->findChild<QGroupBox*>()->setChecked(true);
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
