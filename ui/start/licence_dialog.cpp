#include "ui/start/licence_dialog.h"

#include "core/classifier/research_notice.h"
#include "ui/common/shared_settings.h"
#include "ui/common/window_size.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace vignette {

namespace {

constexpr int words = 1; ///< goes up with each change of what is agreed to
constexpr QLatin1String key("licenceAccepted");

} // namespace

LicenceDialog::LicenceDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Before you begin"));
    auto* notice = new QLabel(researchUseNotice());
    QFont bold = notice->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.4);
    notice->setFont(bold);
    notice->setWordWrap(true);
    auto* meaning = new QLabel(tr("Vignette makes classifiers from a few examples. They are often wrong, also where "
                                  "they seem sure. Do not use what they say to find or rule out a disease, or to "
                                  "treat anyone."));
    meaning->setWordWrap(true);
    auto* text = new QPlainTextEdit;
    if (QFile file(QStringLiteral(":/about/LICENSE")); file.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(file.readAll()));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLayoutDirection(Qt::LeftToRight); // English
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(tr("Licence"));
    auto* title = new QLabel(tr("&Licence"));
    title->setBuddy(text);
    auto* buttons = new QDialogButtonBox;
    auto* accept = buttons->addButton(tr("&Accept"), QDialogButtonBox::AcceptRole);
    accept->setAccessibleName(tr("Accept"));
    accept->setDefault(true);
    auto* quit = buttons->addButton(tr("&Quit"), QDialogButtonBox::RejectRole);
    quit->setAccessibleName(tr("Quit"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{notice, meaning, title, text, buttons})
        column->addWidget(widget);
    accept->setFocus();
    constexpr int line = 86; // characters, of the licence
    resize(windowSize({QFontMetrics(text->font()).horizontalAdvance(QString(line, QLatin1Char('M'))), 520}));
}

bool LicenceDialog::isAccepted()
{
    return settingValue(key).toInt() >= words;
}

void LicenceDialog::keepAccepted()
{
    QSettings().setValue(key, words);
}

} // namespace vignette
