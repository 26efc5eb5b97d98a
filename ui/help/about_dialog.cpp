#include "ui/help/about_dialog.h"

#include "core/classifier/research_notice.h"
#include "core/runtime/runtime.h"
#include "core/runtime/workbench.h"
#include "ui/common/latest_request.h"
#include "ui/common/window_size.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace vignette {

AboutDialog::AboutDialog(Workbench& bench, const QString& device, QWidget* parent)
    : QDialog(parent), m_engine(new QLabel(tr("is being read…")))
{
    setWindowTitle(tr("About Vignette"));
    auto* form = new QFormLayout(this);
    const auto bold = [](QLabel* label, double scale) {
        QFont font = label->font();
        font.setBold(true);
        font.setPointSizeF(font.pointSizeF() * scale);
        label->setFont(font);
        return label;
    };
    const auto add = [form](const QString& title, QLabel* value) {
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setAccessibleName(title);
        form->addRow(title, value);
    };
    form->addRow(bold(new QLabel(tr("Vignette %1").arg(programVersion())), 1.4));
    form->addRow(bold(new QLabel(researchUseNotice()), 1));
    add(tr("Engine"), m_engine);
    add(tr("Computes on"), new QLabel(device));
    QStringList libraries;
    for (const Finding& library : libraryVersions())
        libraries += library.title + QLatin1Char(' ') + library.value;
    add(tr("Libraries"), new QLabel(libraries.join(QStringLiteral(", "))));

    QFile notice(QStringLiteral(":/about/NOTICE"));
    auto* licences = new QPlainTextEdit;
    if (notice.open(QIODevice::ReadOnly))
        licences->setPlainText(QString::fromUtf8(notice.readAll()));
    licences->setReadOnly(true);
    licences->setTabChangesFocus(true);
    licences->setLayoutDirection(Qt::LeftToRight); // English, in columns
    licences->setLineWrapMode(QPlainTextEdit::NoWrap);
    licences->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    licences->setAccessibleName(tr("Licences"));
    licences->setMinimumHeight(fontMetrics().lineSpacing() * 14);
    auto* title = new QLabel(tr("&Licences"));
    title->setBuddy(licences);
    form->addRow(title);
    form->addRow(licences);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (auto* button : buttons->buttons())
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    constexpr int longestLine = 98; // of the notice
    resize(windowSize({QFontMetrics(licences->font()).horizontalAdvance(QString(longestLine + 6, QLatin1Char('M'))),
                       sizeHint().height()}));

    deliver(this, bench.loadEngine(), [this](const Result<EngineInfo>& info) {
        if (!info)
            return m_engine->setText(info.error().message);
        const QDate trained = QDate::fromString(info->trained.left(10), Qt::ISODate);
        const QString text = info->name + QLatin1Char(' ') + info->version;
        m_engine->setText(trained.isValid()
                              ? tr("%1, trained on %2").arg(text, QLocale().toString(trained, QLocale::LongFormat))
                              : text);
    });
}

} // namespace vignette
