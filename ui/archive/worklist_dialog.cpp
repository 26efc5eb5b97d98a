#include "ui/archive/worklist_dialog.h"

#include "ui/archive/study_cells.h"
#include "ui/common/window_size.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace vignette {

namespace {

/// "101112" as "10:11".
QString clock(const QString& time)
{
    return time.size() >= 4 ? time.left(2) + QLatin1Char(':') + time.mid(2, 2) : time;
}

} // namespace

WorklistDialog::WorklistDialog(Workbench& bench, PacsServer server, QString modality, QWidget* parent)
    : QDialog(parent), m_bench(bench), m_server(std::move(server)), m_modality(std::move(modality)),
      m_days(new QComboBox),
      m_table(studyTable(tr("Planned patients"),
                         {tr("Time"), tr("Patient"), tr("Patient ID"), tr("Born"), tr("Modality"), tr("Description")})),
      m_status(new QLabel), m_choose(new QPushButton(tr("C&hoose")))
{
    setWindowTitle(tr("Worklist"));
    resize(windowSize({760, 420}));
    m_days->addItem(tr("Today"), 0);
    m_days->addItem(tr("Tomorrow"), 1);
    m_days->addItem(tr("Any day"), -1);
    m_days->setAccessibleName(tr("Day"));
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_choose->setDefault(true);
    m_choose->setAccessibleName(tr("Choose"));
    m_choose->setEnabled(false);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    cancel->setAccessibleName(tr("Cancel"));
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_days);
    bottom->addStretch(1);
    bottom->addWidget(m_choose);
    bottom->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addWidget(m_status);
    column->addLayout(bottom);
    connect(m_days, &QComboBox::currentIndexChanged, this, &WorklistDialog::ask);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_choose->setEnabled(m_table->currentRow() >= 0); });
    connect(m_table, &QTableWidget::itemActivated, this, &WorklistDialog::choose);
    connect(m_choose, &QPushButton::clicked, this, &WorklistDialog::choose);
    connect(cancel, &QPushButton::clicked, this, &WorklistDialog::reject);
    ask();
}

void WorklistDialog::ask()
{
    WorklistQuery query;
    query.modality = m_modality;
    if (const int days = m_days->currentData().toInt(); days >= 0)
        query.from = query.to = QDate::currentDate().addDays(days);
    m_table->setRowCount(0);
    m_steps.clear();
    m_status->setText(tr("Asking the archive…"));
    m_asking.start(
        m_bench.findPlanned(m_server, query), [this](const PlannedSteps& planned) { showSteps(planned); },
        [this](const Error& error) { m_status->setText(error.message); });
}

void WorklistDialog::showSteps(const PlannedSteps& planned)
{
    m_steps = planned.steps;
    m_table->setRowCount(int(m_steps.size()));
    for (int row = 0; row < int(m_steps.size()); ++row) {
        const PlannedStep& step = m_steps[size_t(row)];
        const bool isToday = step.date == QDate::currentDate();
        const QString time = isToday ? clock(step.time) : dateText(step.date) + QLatin1Char(' ') + clock(step.time);
        const QStringList texts{time,          step.patientName, step.patientId, dateText(step.birthDate),
                                step.modality, step.description};
        for (int at = 0; at < int(texts.size()); ++at)
            m_table->setItem(row, at, studyCell(texts[at]));
    }
    m_table->resizeColumnsToContents();
    m_status->setText(m_steps.empty() ? tr("Nothing is planned. Choose another day, or any modality.")
                      : planned.isCut ? tr("There are more entries than are shown.")
                                      : tr("%Ln entry(s) planned.", nullptr, int(m_steps.size())));
    if (m_steps.empty())
        return;
    m_table->setCurrentCell(0, 0);
    m_table->setFocus();
}

void WorklistDialog::choose()
{
    const int row = m_table->currentRow();
    if (row < 0 || size_t(row) >= m_steps.size())
        return;
    const PlannedStep step = m_steps[size_t(row)];
    accept();
    Q_EMIT chosen(step);
}

} // namespace vignette
