#include "ui/settings/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace vignette {

namespace {

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
      m_language(new QComboBox), m_theme(new QComboBox),
      m_reopen(new QCheckBox(tr("&Reopen the last task or classifier")))
{
    setWindowTitle(tr("Settings"));
    auto* form = new QFormLayout(this);
    const auto add = [form](const QString& label, QWidget* field) {
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        form->addRow(label, field);
    };
    m_theme->addItem(tr("Like the system"), QStringLiteral("system"));
    m_theme->addItem(tr("Light"), QStringLiteral("light"));
    m_theme->addItem(tr("Dark"), QStringLiteral("dark"));
    choose(m_theme, preferences.theme);
    add(tr("&Theme"), m_theme);
    m_language->addItem(tr("Like the system"), QString());
    for (const char* code : {"en", "de", "fr", "es", "pt", "zh_CN", "ja"}) {
        const QString name = QString::fromLatin1(code);
        m_language->addItem(QLocale(name).nativeLanguageName(), name);
    }
    choose(m_language, preferences.language);
    add(tr("&Language"), m_language);
    m_device->addItem(tr("Automatic"), QStringLiteral("auto"));
    m_device->addItem(tr("Processor (CPU)"), QStringLiteral("cpu"));
    m_device->addItem(tr("Graphics card (CUDA)"), QStringLiteral("cuda"));
    choose(m_device, preferences.device);
    add(tr("&Compute on"), m_device);
    m_threads->setRange(0, 256);
    m_threads->setSpecialValueText(tr("One per core"));
    m_threads->setValue(preferences.threads);
    add(tr("Threa&ds"), m_threads);
    auto* later = new QLabel(tr("Language, device and threads take effect at the next start of the program."));
    later->setWordWrap(true);
    form->addRow(later);
    m_thumbnails->setRange(thumbnailMemory::least, thumbnailMemory::most);
    m_thumbnails->setSingleStep(64);
    m_thumbnails->setSuffix(tr(" MB", "megabytes"));
    m_thumbnails->setValue(preferences.thumbnails);
    m_thumbnails->setToolTip(tr("Memory for the small pictures of cases. Nothing of them is kept on disk."));
    add(tr("T&humbnails"), m_thumbnails);
    m_reopen->setAccessibleName(m_reopen->text().remove(QLatin1Char('&')));
    m_reopen->setChecked(preferences.reopenLast);
    form->addRow(tr("At start"), m_reopen);
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
    return out;
}

} // namespace vignette
