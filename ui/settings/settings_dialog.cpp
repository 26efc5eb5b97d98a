#include "ui/settings/settings_dialog.h"

#include "ui/common/file_dialogs.h"
#include "ui/common/shared_settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace vignette {

namespace {

constexpr int maxReviewer = 64; ///< characters; that many a name has in DICOM

void choose(QComboBox* box, const QString& value)
{
    const int index = box->findData(value);
    if (index < 0 && !value.isEmpty())
        box->addItem(value, value); // "cuda:1" and the like, written by hand
    box->setCurrentIndex(index < 0 ? (value.isEmpty() ? 0 : box->count() - 1) : index);
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences& preferences, QWidget* parent)
    : QDialog(parent), m_device(new QComboBox), m_threads(new QSpinBox), m_thumbnails(new QSpinBox),
      m_language(new QComboBox), m_theme(new QComboBox), m_reviewer(new QLineEdit), m_exportNames(new QComboBox),
      m_dataFolder(new QLineEdit), m_database(new QLineEdit),
      m_reopen(new QCheckBox(tr("&Reopen the last task or classifier")))
{
    setWindowTitle(tr("Settings"));
    auto* form = new QFormLayout(this);
    const auto add = [form](const QString& label, QWidget* field, const QString& key, QWidget* beside = nullptr) {
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        auto* row = new QHBoxLayout;
        row->addWidget(field, 1);
        if (beside)
            row->addWidget(beside);
        if (isSettingLocked(key)) {
            field->setEnabled(false);
            if (beside)
                beside->setEnabled(false);
            row->addWidget(new QLabel(lockedSettingText()));
        }
        form->addRow(label, row);
        static_cast<QLabel*>(form->labelForField(row))->setBuddy(field);
    };
    m_theme->addItem(tr("Like the system"), QStringLiteral("system"));
    m_theme->addItem(tr("Light"), QStringLiteral("light"));
    m_theme->addItem(tr("Dark"), QStringLiteral("dark"));
    choose(m_theme, preferences.theme);
    add(tr("&Theme"), m_theme, QStringLiteral("theme"));
    m_language->addItem(tr("Like the system"), QString());
    for (const char* code : {"en", "de", "fr", "es", "pt", "zh_CN", "ja"}) {
        const QString name = QString::fromLatin1(code);
        m_language->addItem(QLocale(name).nativeLanguageName(), name);
    }
    choose(m_language, preferences.language);
    add(tr("&Language"), m_language, QStringLiteral("language"));
    m_device->addItem(tr("Automatic"), QStringLiteral("auto"));
    m_device->addItem(tr("Processor (CPU)"), QStringLiteral("cpu"));
    m_device->addItem(tr("Graphics card (CUDA)"), QStringLiteral("cuda"));
    choose(m_device, preferences.device);
    add(tr("&Compute on"), m_device, QStringLiteral("device"));
    m_threads->setRange(0, 256);
    m_threads->setSpecialValueText(tr("One per core"));
    m_threads->setValue(preferences.threads);
    add(tr("Threa&ds"), m_threads, QStringLiteral("threads"));
    auto* later = new QLabel(tr("Language, device and threads take effect at the next start of the program."));
    later->setWordWrap(true);
    form->addRow(later);
    m_thumbnails->setRange(thumbnailMemory::least, thumbnailMemory::most);
    m_thumbnails->setSingleStep(64);
    m_thumbnails->setSuffix(tr(" MB", "megabytes"));
    m_thumbnails->setValue(preferences.thumbnails);
    m_thumbnails->setToolTip(tr("Memory for the small pictures of cases. Nothing of them is kept on disk."));
    add(tr("T&humbnails"), m_thumbnails, QStringLiteral("thumbnails"));
    m_reopen->setAccessibleName(m_reopen->text().remove(QLatin1Char('&')));
    m_reopen->setChecked(preferences.reopenLast);
    m_reopen->setEnabled(!isSettingLocked(QStringLiteral("reopenLast")));
    if (!m_reopen->isEnabled())
        m_reopen->setText(tr("%1 (%2)", "choice, why it cannot be changed").arg(m_reopen->text(), lockedSettingText()));
    form->addRow(tr("At start"), m_reopen);
    m_reviewer->setText(preferences.reviewer);
    m_reviewer->setMaxLength(maxReviewer);
    m_reviewer->setPlaceholderText(tr("nobody is named"));
    m_reviewer->setToolTip(tr("Kept with each review from now on, and shown in tables, reports and DICOM."));
    add(tr("Re&viewer"), m_reviewer, settingKey::reviewer);
    m_exportNames->addItem(tr("As each export proposes"), QString());
    m_exportNames->addItem(tr("Leave them out"), QStringLiteral("no"));
    m_exportNames->addItem(tr("Include them"), QStringLiteral("yes"));
    m_exportNames->setToolTip(tr("What an export begins with. File names and UIDs may lead to patients."));
    choose(m_exportNames, preferences.exportNames);
    add(tr("File &names in exports"), m_exportNames, settingKey::exportNames);
    m_dataFolder->setText(QDir::toNativeSeparators(preferences.dataFolder));
    m_dataFolder->setPlaceholderText(tr("usual folder"));
    m_dataFolder->setToolTip(tr("Where reviews, drafts and unfinished screenings lie. What is there already is not "
                                "moved. Takes effect at the next start."));
    auto* browse = new QPushButton(tr("C&hoose…"));
    browse->setAccessibleName(tr("Choose the data folder"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, [this] {
        if (const QString folder = askFolder(this, tr("Data folder")); !folder.isEmpty())
            m_dataFolder->setText(QDir::toNativeSeparators(folder));
    });
    add(tr("Dat&a folder"), m_dataFolder, settingKey::dataFolder, browse);
    m_database->setText(preferences.database);
    m_database->setPlaceholderText(tr("none: reviews lie in the data folder"));
    m_database->setToolTip(tr("A PostgreSQL server that keeps the reviews of several people: "
                              "postgresql://user@host/database. Takes effect at the next start."));
    add(tr("Data&base"), m_database, settingKey::database);
    auto* clear = new QPushButton(tr("Clear the list of recent &files"));
    clear->setAccessibleName(tr("Clear the list of recent files"));
    clear->setAutoDefault(false);
    connect(clear, &QPushButton::clicked, this, [this, clear] {
        Q_EMIT clearRecentRequested();
        clear->setEnabled(false);
    });
    form->addRow(QString(), clear);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    for (auto* button : buttons->buttons())
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

Preferences SettingsDialog::preferences() const
{
    Preferences out;
    out.device = m_device->currentData().toString();
    out.threads = m_threads->value();
    out.language = m_language->currentData().toString();
    out.theme = m_theme->currentData().toString();
    out.thumbnails = m_thumbnails->value();
    out.reopenLast = m_reopen->isChecked();
    out.reviewer = m_reviewer->text().trimmed();
    out.exportNames = m_exportNames->currentData().toString();
    out.dataFolder = QDir::fromNativeSeparators(m_dataFolder->text().trimmed());
    out.database = m_database->text().trimmed();
    return out;
}

} // namespace vignette
