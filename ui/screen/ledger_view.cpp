#include "ui/screen/ledger_view.h"

#include "core/screening/verdict_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vignette {

namespace {

constexpr std::array statuses{FileStatus::Loaded, FileStatus::Duplicate, FileStatus::NotAnImage,
                              FileStatus::Unreadable};

} // namespace

LedgerView::LedgerView(QWidget* parent)
    : QWidget(parent), m_model(new LedgerModel(this)), m_filter(new LedgerFilter(this)), m_table(new QTreeView),
      m_status(new QComboBox), m_export(new QPushButton(tr("Export ledger…")))
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Import ledger: every file with what became of it"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->header()->setAccessibleName(tr("Columns of the ledger"));
    m_table->header()->setStretchLastSection(true);
    // The reasons get what is left: they are what the ledger is read for.
    const QFontMetrics metrics = m_table->fontMetrics();
    const auto titleWidth = [&](int column) {
        return m_table->header()->fontMetrics().horizontalAdvance(
                   m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) +
               16;
    };
    m_table->setColumnWidth(LedgerModel::File, 22 * metrics.averageCharWidth());
    int statusWidth = titleWidth(LedgerModel::Status);
    for (const FileStatus status : statuses) {
        const QString text = outcomeText(status);
        statusWidth = std::max(statusWidth, metrics.horizontalAdvance(text) + 16);
    }
    m_table->setColumnWidth(LedgerModel::Status, statusWidth);
    m_table->setColumnWidth(LedgerModel::Frames, titleWidth(LedgerModel::Frames));

    m_status->setAccessibleName(tr("Show only files of a status"));
    m_status->setToolTip(m_status->accessibleName());
    m_status->addItem({});
    for (const FileStatus status : statuses)
        m_status->addItem({}, int(status));
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_export->setAccessibleName(tr("Export the import ledger as a table"));
    m_export->setToolTip(tr("Save every file with its status and reason as CSV"));

    auto* top = new QHBoxLayout;
    top->addWidget(m_status);
    top->addStretch();
    top->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    setTabOrder(m_status, m_export);
    setTabOrder(m_export, m_table);

    connect(m_status, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant status = m_status->currentData();
        m_filter->setStatus(status.isValid() ? std::optional(FileStatus(status.toInt())) : std::nullopt);
    });
    connect(m_export, &QPushButton::clicked, this, &LedgerView::exportRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    Q_EMIT selected(m_model->firstRowOf(m_filter->mapToSource(current).row()));
            });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &LedgerView::updateCounts);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LedgerView::updateCounts);
    updateCounts();
}

void LedgerView::focusList()
{
    m_table->setFocus();
}

void LedgerView::start()
{
    m_table->setCurrentIndex({});
    m_model->clear();
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_status->setCurrentIndex(0);
}

void LedgerView::updateCounts()
{
    LedgerCounts counts = m_model->counts();
    const QLocale locale;
    m_status->setItemText(0, tr("All files (%1)").arg(locale.toString(counts.total())));
    for (size_t i = 0; i < statuses.size(); ++i)
        m_status->setItemText(int(i) + 1,
                              tr("%1 (%2)").arg(outcomeText(statuses[i]), locale.toString(counts.of(statuses[i]))));
    m_export->setEnabled(counts.total() > 0);
}

} // namespace vignette
