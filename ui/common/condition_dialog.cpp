#include "ui/common/condition_dialog.h"

#include "ui/common/window_size.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace vignette {

ConditionDialog::ConditionDialog(Purpose purpose, const QString& name, QWidget* parent)
    : QDialog(parent), m_query(new QLineEdit), m_list(new QListWidget), m_detail(new QLabel), m_purpose(purpose)
{
    const bool startsClass = purpose == Purpose::StartClass;
    setWindowTitle(startsClass ? tr("Start from a condition") : tr("My diagnosis"));
    resize(windowSize({820, 520}));
    QFile file(QStringLiteral(":/conditions/conditions.json"));
    file.open(QIODevice::ReadOnly);
    if (auto conditions = parseConditions(file.readAll()))
        m_conditions = std::move(*conditions);

    m_query->setPlaceholderText(tr("Name, feature or ICD-10 code"));
    m_query->setAccessibleName(tr("Find a condition"));
    m_query->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Conditions"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names are cut, and whole beside the list
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_detail->setMargin(4);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_use = buttons->addButton(startsClass ? tr("Use this condition") : tr("Use as my diagnosis"),
                               QDialogButtonBox::AcceptRole);
    m_use->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false); // Return uses, whatever has the focus

    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list, 2);
    middle->addWidget(m_detail, 3);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_query);
    column->addLayout(middle, 1);
    auto* note = new QLabel(startsClass ? tr("The descriptions are a start: change them to what you see.")
                                        : tr("What is not in the list can be typed."));
    note->setWordWrap(true);
    column->addWidget(note);
    column->addWidget(buttons);
    setTabOrder(m_query, m_list);
    setTabOrder(m_list, m_use);
    setTabOrder(m_use, buttons->button(QDialogButtonBox::Cancel));

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_query, &QLineEdit::textChanged, this, &ConditionDialog::search);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        const Condition* condition = chosen();
        m_use->setEnabled(!chosenName().isEmpty());
        QStringList lines;
        if (condition) {
            lines += condition->name;
            if (!condition->synonyms.isEmpty())
                lines += tr("Also: %1").arg(condition->synonyms.join(QStringLiteral(", ")));
            for (const Code& code : condition->codes)
                lines += QStringLiteral("%1 %2").arg(code.system, code.value);
            lines += QString();
            lines += condition->description;
        }
        m_detail->setText(lines.join(QLatin1Char('\n')));
    });
    if (!searchConditions(m_conditions, name).empty()) {
        m_query->setText(name);
        m_query->selectAll();
    }
    search();
}

const Condition* ConditionDialog::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item && item->data(Qt::UserRole).isValid() ? &m_conditions[size_t(item->data(Qt::UserRole).toInt())]
                                                      : nullptr; // what was typed is none
}

QString ConditionDialog::chosenName() const
{
    if (const Condition* condition = chosen())
        return condition->name;
    return m_purpose == Purpose::Diagnosis ? m_query->text().simplified() : QString();
}

void ConditionDialog::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step && m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
    else
        QDialog::keyPressEvent(event);
}

void ConditionDialog::search()
{
    m_list->clear();
    for (const Condition* condition : searchConditions(m_conditions, m_query->text())) {
        auto* item = new QListWidgetItem(condition->name, m_list);
        item->setData(Qt::UserRole, int(condition - m_conditions.data()));
        item->setToolTip(condition->name);
    }
    if (m_purpose == Purpose::Diagnosis && !m_query->text().trimmed().isEmpty())
        m_list->addItem(tr("“%1”, as typed").arg(m_query->text().simplified()));
    m_list->setCurrentRow(0);
    m_use->setEnabled(!chosenName().isEmpty());
}

} // namespace vignette
