#include "ui/common/details_dialog.h"

#include "core/base/log.h"
#include "ui/common/window_size.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vignette {

DetailsDialog::DetailsDialog(const Error& error, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Details"));
    QStringList lines{error.message, {}, tr("Code: %1").arg(errorCodeKey(error.code))};
    if (!error.detail.isEmpty())
        lines += error.detail;
    lines += tr("Program: %1").arg(QLatin1String("Vignette " VIGNETTE_VERSION));
    auto* text = new QPlainTextEdit(lines.join(QLatin1Char('\n')));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    for (auto* button : buttons->buttons())
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
    connect(copy, &QPushButton::clicked, text, [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resize(windowSize({fontMetrics().averageCharWidth() * 80, fontMetrics().lineSpacing() * 14}));
}

} // namespace vignette
