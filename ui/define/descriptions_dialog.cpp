#include "ui/define/descriptions_dialog.h"

#include "core/task/task_spec.h"
#include "ui/common/scrolled.h"
#include "ui/common/window_size.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vignette {

DescriptionsDialog::DescriptionsDialog(const QString& className, const QStringList& descriptions, QWidget* parent)
    : QDialog(parent), m_fields(new QVBoxLayout)
{
    setWindowTitle(className.isEmpty() ? tr("In other words") : tr("In other words: %1").arg(className));
    resize(windowSize({560, 420}));
    auto* hint = new QLabel(tr("Describe the same condition in other words, best from another source. Two descriptions "
                               "tell the engine more than one, most of all where there are few examples."));
    hint->setWordWrap(true);
    auto* more = new QPushButton(tr("&Add another"));
    more->setAccessibleName(tr("Add another description"));
    more->setAutoDefault(false);
    connect(more, &QPushButton::clicked, this, [this, more] {
        add({});
        m_texts.back()->setFocus();
        more->setEnabled(m_texts.size() + 1 < size_t(TaskSpec::maxDescriptions));
    });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* inside = new QWidget;
    inside->setLayout(m_fields);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->addStretch();
    QScrollArea* scroll = scrolled(inside);
    for (const QString& text : descriptions.isEmpty() ? QStringList{QString()} : descriptions)
        add(text);
    more->setEnabled(m_texts.size() + 1 < size_t(TaskSpec::maxDescriptions));
    auto* column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addWidget(scroll, 1);
    column->addWidget(more, 0, Qt::AlignLeading);
    column->addWidget(buttons);
    m_texts.front()->setFocus();
}

QStringList DescriptionsDialog::descriptions() const
{
    QStringList out;
    for (const QPlainTextEdit* text : m_texts) {
        if (const QString written = text->toPlainText().trimmed(); !written.isEmpty())
            out += written;
    }
    return out;
}

void DescriptionsDialog::add(const QString& text)
{
    auto* field = new QPlainTextEdit(text);
    field->setTabChangesFocus(true);
    field->setMinimumHeight(5 * field->fontMetrics().lineSpacing());
    field->setAccessibleName(tr("Other description %1").arg(m_texts.size() + 1));
    m_fields->insertWidget(int(m_texts.size()), field);
    m_texts.push_back(field);
}

} // namespace vignette
