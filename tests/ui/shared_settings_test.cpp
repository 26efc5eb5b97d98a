#include "core/runtime/runtime.h"
#include "core/runtime/workbench.h"
#include "tests/classifier/tiny_network.h"
#include "tests/ui/window_helpers.h"
#include "ui/common/shared_settings.h"
#include "ui/exports/report_dialog.h"
#include "ui/exports/table_dialog.h"
#include "ui/session/session.h"
#include "ui/session/session_folder.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settings_dialog.h"
#include "ui/start/licence_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vignette;
using namespace vignette::test;

/// What a user sets, an administrator presets and locks, and what heeds it.
class SharedSettingsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_system;
    std::unique_ptr<Runtime> m_runtime;

    /// Writes the file of the administrator.
    static void preset(const QHash<QString, QVariant>& values, const QStringList& locked = {})
    {
        QDir().mkpath(QFileInfo(systemSettingsFile()).path());
        QSettings file(systemSettingsFile(), QSettings::IniFormat);
        file.clear();
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            file.setValue(value.key(), value.value());
        if (!locked.isEmpty())
            file.setValue(QStringLiteral("locked"), locked);
    }

private Q_SLOTS:
    void initTestCase()
    {
        isolate(QStringLiteral("vignette-shared-settings-test"));
        for (const auto format : {QSettings::IniFormat, QSettings::NativeFormat})
            QSettings::setPath(format, QSettings::SystemScope, m_system.path());
        m_runtime = std::make_unique<Runtime>();
    }

    void init()
    {
        QSettings().clear();
        preset({});
    }

    void cleanupTestCase() { m_runtime.reset(); }

    void aPresetHoldsUntilAUserChoosesAndALockAlways()
    {
        QVERIFY(systemSettingsFile().startsWith(m_system.path()));
        QCOMPARE(settingValue(QStringLiteral("theme"), QStringLiteral("system")).toString(), QStringLiteral("system"));
        preset({{QStringLiteral("theme"), QStringLiteral("dark")}, {QStringLiteral("threads"), 2}});
        QCOMPARE(Preferences::load().theme, QStringLiteral("dark"));
        QCOMPARE(Preferences::load().threads, 2);
        // To close the dialog without a change makes no choice of what is preset.
        QVERIFY(Preferences::load().save());
        preset({{QStringLiteral("theme"), QStringLiteral("light")}, {QStringLiteral("threads"), 3}});
        QCOMPARE(Preferences::load().theme, QStringLiteral("light"));
        QCOMPARE(Preferences::load().threads, 3);
        Preferences chosen = Preferences::load();
        chosen.theme = QStringLiteral("dark");
        QVERIFY(chosen.save());
        QCOMPARE(Preferences::load().theme, QStringLiteral("dark"));
        preset({{QStringLiteral("theme"), QStringLiteral("light")}},
               {QStringLiteral("theme"), QStringLiteral("device")});
        QCOMPARE(Preferences::load().theme, QStringLiteral("light"));
        QVERIFY(isSettingLocked(QStringLiteral("theme")) && !isSettingLocked(QStringLiteral("threads")));
        QCOMPARE(Preferences::load().device, QStringLiteral("auto")); // locked without a value: the standard
    }

    void whatIsLockedIsShownAsThat()
    {
        preset({{QStringLiteral("reviewer"), QStringLiteral("Skin clinic")}, {QStringLiteral("threads"), 4}},
               {QStringLiteral("reviewer"), QStringLiteral("reopenLast"), QStringLiteral("dataFolder")});
        SettingsDialog dialog(Preferences::load());
        dialog.show();
        auto* reviewer = named<QLineEdit>(dialog, QStringLiteral("Reviewer"));
        QVERIFY(reviewer && !reviewer->isEnabled());
        QCOMPARE(reviewer->text(), QStringLiteral("Skin clinic"));
        QVERIFY(showsText(dialog, lockedSettingText()));
        QVERIFY(!named<QPushButton>(dialog, QStringLiteral("Choose the data folder"))->isEnabled());
        QVERIFY(named<QSpinBox>(dialog, QStringLiteral("Threads"))->isEnabled());
        QCOMPARE(dialog.preferences(), Preferences::load());
        picture(dialog, QStringLiteral("settings-locked"));
        Preferences other = dialog.preferences();
        other.reviewer = QStringLiteral("Somebody");
        QVERIFY(other.save());
        QCOMPARE(Preferences::load().reviewer, QStringLiteral("Skin clinic"));
        QVERIFY(!QSettings(QSettings().fileName(), QSettings::IniFormat).contains(settingKey::reviewer));
    }

    void exportsBeginAsTheDepartmentWants_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<bool>("table");
        QTest::addColumn<bool>("report");
        QTest::newRow("as proposed") << QString() << true << false;
        QTest::newRow("without names") << QStringLiteral("no") << false << false;
        QTest::newRow("with names") << QStringLiteral("yes") << true << true;
    }

    void exportsBeginAsTheDepartmentWants()
    {
        QFETCH(QString, chosen);
        QFETCH(bool, table);
        QFETCH(bool, report);
        Workbench bench;
        const Classifier classifier = tiny::classifier().value();
        for (const bool locked : {false, true}) {
            preset({{settingKey::exportNames, chosen}}, locked ? QStringList{settingKey::exportNames} : QStringList());
            const TableDialog asTable(bench, {}, {});
            const ReportDialog asReport(bench, classifier, {}, {});
            const auto* inTable = named<QCheckBox>(asTable, QStringLiteral("Include file names and DICOM UIDs"));
            const auto* inReport = named<QCheckBox>(asReport, QStringLiteral("Include file names"));
            QCOMPARE(inTable->isChecked(), table);
            QCOMPARE(inReport->isChecked(), report);
            for (const auto* choice : {inTable, inReport}) {
                QCOMPARE(choice->isEnabled(), !locked);
                QCOMPARE(choice->text().contains(lockedSettingText()), locked);
            }
        }
    }

    void dataLieWhereItIsSaid()
    {
        const QString usual = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
        QCOMPARE(dataFolder(), usual);
        const QTemporaryDir other;
        QSettings().setValue(settingKey::dataFolder, other.filePath(QStringLiteral("vignette")));
        QCOMPARE(dataFolder(), other.filePath(QStringLiteral("vignette")));
        QVERIFY(SessionFolder::make(false).value()->path().startsWith(dataFolder()));
        QSettings().setValue(settingKey::dataFolder, QStringLiteral("~/skin"));
        QCOMPARE(dataFolder(), QDir::homePath() + QStringLiteral("/skin"));
        QSettings().setValue(settingKey::dataFolder, QStringLiteral("/srv/%u/skin"));
        QCOMPARE(dataFolder(), QStringLiteral("/srv/") + QDir::home().dirName() + QStringLiteral("/skin"));
        QSettings().setValue(settingKey::dataFolder, QStringLiteral("relative"));
        QCOMPARE(dataFolder(), usual);
    }

    void aReviewNamesTheReviewer()
    {
        Workbench bench;
        Session session(bench);
        session.setPrivate(true);
        CaseRecord record;
        record.row = 1;
        record.path = QStringLiteral("/nowhere/case.png");
        Review review;
        review.marked = true;
        session.setReview(record, review);
        QCOMPARE(session.reviews()->review(reviewKey(record)).reviewer, QString());
        QSettings().setValue(settingKey::reviewer, QStringLiteral(" Doe^Jane "));
        review.note = QStringLiteral("dark");
        session.setReview(record, review);
        QCOMPARE(session.reviews()->review(reviewKey(record)).reviewer, QStringLiteral("Doe^Jane"));
        session.undoStack().undo();
        QCOMPARE(session.reviews()->review(reviewKey(record)).reviewer, QString());
        session.setReview(record, {});
        QVERIFY(session.reviews()->review(reviewKey(record)).isEmpty());
        QCOMPARE(session.reviews()->version(reviewKey(record)), 0);
    }

    void theLicenceIsShownOnce()
    {
        QVERIFY(!LicenceDialog::isAccepted());
        LicenceDialog dialog;
        dialog.show();
        QVERIFY(showsText(dialog, QStringLiteral("Research use only")));
        QVERIFY(named<QPlainTextEdit>(dialog, QStringLiteral("Licence"))
                    ->toPlainText()
                    .contains(QStringLiteral("Apache License")));
        picture(dialog, QStringLiteral("licence"));
        click(dialog, QStringLiteral("Accept"));
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        LicenceDialog::keepAccepted();
        QVERIFY(LicenceDialog::isAccepted());
        QSettings().clear();
        LicenceDialog refused;
        refused.show();
        click(refused, QStringLiteral("Quit"));
        QCOMPARE(refused.result(), int(QDialog::Rejected));
        preset({{QStringLiteral("licenceAccepted"), 1}}); // by an administrator, for all
        QVERIFY(LicenceDialog::isAccepted());
    }
};

QTEST_MAIN(SharedSettingsTest)
#include "shared_settings_test.moc"
