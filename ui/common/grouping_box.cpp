#include "ui/common/grouping_box.h"

#include "ui/common/file_dialogs.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace vignette {

namespace {

using By = Grouping::By;

} // namespace

GroupingBox::GroupingBox(QWidget* parent)
    : QWidget(parent), m_by(new QComboBox), m_rule(new QLineEdit), m_browse(new QPushButton(tr("Choose…")))
{
    const auto add = [this](By by, const QString& text) { m_by->addItem(text, int(by)); };
    add(By::Nothing, tr("Each picture alone"));
    add(By::Patient, tr("By patient"));
    add(By::Study, tr("By study"));
    add(By::Lesion, tr("By lesion"));
    add(By::Folder, tr("By folder"));
    add(By::File, tr("By file, with all frames"));
    add(By::Name, tr("By file name"));
    add(By::Table, tr("By a table"));
    m_by->setAccessibleName(tr("Which pictures belong together"));
    m_by->setToolTip(tr("Pictures that belong together get one verdict beside their own"));
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_by->setMinimumContentsLength(16);
    m_rule->setAccessibleName(tr("Part of the file name that is the same"));
    m_rule->setToolTip(tr("A regular expression: what it finds in the file name, or its first part in brackets, is the "
                          "same for pictures that belong together"));
    m_browse->setAccessibleName(tr("Choose the table of the groups"));
    connect(m_by, &QComboBox::activated, this, &GroupingBox::choose);
    connect(m_rule, &QLineEdit::editingFinished, this, [this] { take({By::Name, m_rule->text().trimmed()}); });
    connect(m_browse, &QPushButton::clicked, this, &GroupingBox::chooseTable);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_by, 1);
    row->addWidget(m_rule, 1);
    row->addWidget(m_browse);
    setFocusProxy(m_by);
    showRule();
}

void GroupingBox::setGrouping(const Grouping& grouping)
{
    m_grouping = grouping;
    showRule();
}

void GroupingBox::choose()
{
    const auto by = By(m_by->currentData().toInt());
    if (by == By::Table)
        return chooseTable();
    // What most clinics put first: "P017_left arm_2.jpg".
    take({by, by == By::Name ? QStringLiteral("^[^_ -]+") : QString()});
}

void GroupingBox::chooseTable()
{
    const QString path = askOpenPath(this, tr("Choose the table of the groups"), tr("Tables (*.csv);;All files (*)"));
    if (path.isEmpty())
        return showRule(); // as it was
    take({By::Table, path});
}

void GroupingBox::take(const Grouping& grouping)
{
    if (grouping == m_grouping)
        return;
    const auto checked = groupingFromText(groupingText(grouping));
    if (!checked) {
        Q_EMIT failed(checked.error());
        return showRule();
    }
    m_grouping = *checked;
    showRule();
    Q_EMIT chosen(m_grouping);
}

void GroupingBox::showRule()
{
    m_by->setCurrentIndex(m_by->findData(int(m_grouping.by)));
    m_rule->setVisible(m_grouping.by == By::Name);
    m_rule->setText(m_grouping.by == By::Name ? m_grouping.rule : QString());
    m_browse->setVisible(m_grouping.by == By::Table);
    m_browse->setToolTip(m_grouping.by == By::Table ? QFileInfo(m_grouping.rule).fileName() : QString());
}

} // namespace vignette
