#include "ui/screen/case_panel.h"

#include "core/screening/case_groups.h"
#include "ui/common/empty_state.h"
#include "ui/common/press_on_return.h"
#include "ui/common/theme_icon.h"
#include "ui/screen/case_filter.h"
#include "ui/screen/case_filter_bar.h"
#include "ui/screen/case_grid.h"
#include "ui/screen/case_model.h"
#include "ui/screen/case_table.h"
#include "ui/screen/filmstrip.h"
#include "ui/screen/group_panel.h"
#include "ui/screen/ledger_view.h"
#include "ui/screen/map/case_map.h"
#include "ui/screen/screening_status.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace vignette {

CasePanel::CasePanel(Workbench& bench, QWidget* parent)
    : QWidget(parent), m_model(new CaseModel(bench, this)), m_sorted(new CaseFilter(m_model, this)),
      m_table(new CaseTable(m_sorted)), m_grid(new CaseGrid(m_sorted)),
      m_map(new CaseMap(*m_sorted, *m_table->selectionModel(),
                        [this](int row) -> MappedCase {
                            const int source = m_sorted->mapToSource(m_sorted->index(row, 0)).row();
                            return {m_model->record(source), m_model->review(source)};
                        })),
      m_groups(new GroupPanel(bench)), m_filmstrip(new Filmstrip(m_sorted)), m_views(new QStackedWidget),
      m_hits(new QStackedWidget),
      m_noHits(new EmptyState(QStringLiteral("screen"), tr("No case passes the filter."), tr("Show all cases"))),
      m_size(new QSlider(Qt::Horizontal)), m_ledger(new LedgerView), m_tabs(new QTabWidget),
      m_stack(new QStackedWidget), m_empty(new EmptyState(QStringLiteral("folder"), {}, {})), m_screen(new QPushButton),
      m_pause(new QPushButton), m_export(new QPushButton(tr("Export results…"))),
      m_ask(new QPushButton(tr("Which should I label?"))), m_status(new ScreeningStatus),
      m_filters(new CaseFilterBar(*m_sorted, m_ask)), m_counts(new QLabel)
{
    m_grid->setSelectionModel(m_table->selectionModel());
    m_filmstrip->setSelectionModel(m_table->selectionModel());
    m_views->addWidget(m_table);
    m_views->addWidget(m_grid);
    m_views->addWidget(m_map);
    m_hits->addWidget(m_views);
    m_hits->addWidget(m_noHits);
    connect(m_noHits, &EmptyState::clicked, this, [this] {
        m_groups->chooseAll();
        m_filters->showAll();
    });
    connect(m_empty, &EmptyState::clicked, this, &CasePanel::screenRequested);
    for (QAbstractItemView* view : std::initializer_list<QAbstractItemView*>{m_table, m_grid, m_filmstrip})
        connect(view, &QAbstractItemView::activated, this, &CasePanel::reviewRequested);

    auto* cases = new QWidget;
    auto* casesColumn = new QVBoxLayout(cases);
    casesColumn->setContentsMargins(0, 8, 0, 0);
    casesColumn->addWidget(m_filters);
    auto* sides = new QSplitter(Qt::Vertical); // side by side, neither would have room for names
    sides->addWidget(m_groups);
    sides->addWidget(m_hits);
    sides->setChildrenCollapsible(false);
    sides->setStretchFactor(1, 1);
    sides->setSizes({200, 400});
    casesColumn->addWidget(sides, 1);
    m_tabs->addTab(cases, {});
    m_tabs->addTab(m_ledger, {});
    m_tabs->setAccessibleName(tr("Cases and import ledger"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    m_tabs->setDocumentMode(true);
    makeActions();

    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tabs);

    m_counts->setWordWrap(true); // it must not widen the window
    m_counts->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_pause->hide();
    m_export->setAccessibleName(tr("Export the results as a table"));
    m_export->setToolTip(tr("Save the results as CSV"));
    m_export->setEnabled(false);
    m_ask->setAccessibleName(m_ask->text());
    m_ask->setToolTip(tr("Ask me about the cases whose answers help the classifier most (Q)"));
    m_ask->setEnabled(false);
    connect(m_ask, &QPushButton::clicked, this, &CasePanel::askRequested);
    connect(m_screen, &QPushButton::clicked, this, [this] {
        if (m_running)
            Q_EMIT cancelRequested();
        else
            Q_EMIT screenRequested();
    });
    connect(m_filters, &CaseFilterBar::changed, this, &CasePanel::filtered);
    connect(m_filters, &CaseFilterBar::left, this, &CasePanel::focusCases);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_filters, [this] {
        m_tabs->setCurrentIndex(CasesTab);
        m_filters->focusSearch();
    });
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(!m_paused); });
    connect(m_export, &QPushButton::clicked, this, &CasePanel::exportRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CasePanel::showSelected);
    connect(m_groups, &GroupPanel::studyChosen, this, [this](const StudyNode& node) {
        m_sorted->setStudy(node);
        filtered();
    });
    connect(m_groups, &GroupPanel::groupChosen, this, [this](int group) {
        m_sorted->setGroup(group);
        filtered();
    });
    connect(m_groups, &GroupPanel::groupingChosen, this, &CasePanel::groupingRequested);
    connect(m_groups, &GroupPanel::failed, this, &CasePanel::failed);
    connect(m_ledger, &LedgerView::exportRequested, this, &CasePanel::ledgerExportRequested);
    connect(m_ledger, &LedgerView::selected, this, &CasePanel::showRow);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_sorted, signal, this, &CasePanel::updateCounts);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &CasePanel::updateCounts);
    connect(&m_ledger->model(), &QAbstractItemModel::rowsInserted, this, &CasePanel::updateCounts);
    connect(&m_ledger->model(), &QAbstractItemModel::modelReset, this, &CasePanel::updateCounts);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
                if (roles.isEmpty()) // not a thumbnail
                    updateCounts();
            });

    m_screen->setIcon(themeIcon(QStringLiteral("screen")));
    m_export->setIcon(themeIcon(QStringLiteral("export")));
    m_ask->setIcon(themeIcon(QStringLiteral("question")));
    auto* top = new QHBoxLayout;
    top->addWidget(m_screen);
    top->addWidget(m_pause);
    top->addWidget(m_export);
    top->addWidget(m_counts, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    updateCounts();
    updatePage();
}

void CasePanel::makeActions()
{
    auto* views = new QActionGroup(this);
    m_asTable = views->addAction(tr("&Table"));
    m_asTable->setShortcut(Qt::Key_T);
    m_asTable->setToolTip(tr("Show the cases as a table (T)"));
    m_asGrid = views->addAction(tr("&Grid"));
    m_asGrid->setShortcut(Qt::Key_G);
    m_asGrid->setToolTip(tr("Show the cases as a grid of pictures (G)"));
    m_asMap = views->addAction(tr("&Map"));
    m_asMap->setShortcut(Qt::Key_P);
    m_asMap->setToolTip(tr("Show the cases on a map, where alike ones lie together (P)"));
    for (QAction* action : views->actions())
        action->setCheckable(true);
    m_asTable->setChecked(true);
    // Also where the view is the one that was shown last: the ledger may be before it.
    connect(views, &QActionGroup::triggered, this, [this](QAction* view) {
        showView(view == m_asGrid  ? static_cast<QWidget*>(m_grid)
                 : view == m_asMap ? static_cast<QWidget*>(m_map)
                                   : m_table);
    });
    m_showLedger = new QAction(tr("&Import ledger"), this);
    m_showLedger->setShortcut(Qt::Key_L);
    m_showLedger->setCheckable(true);
    connect(m_showLedger, &QAction::toggled, this,
            [this](bool show) { m_tabs->setCurrentIndex(show ? LedgerTab : CasesTab); });
    connect(m_showLedger, &QAction::triggered, this, &CasePanel::focusCases);

    m_showGroups = new QAction(tr("Gro&ups"), this);
    m_showGroups->setShortcut(Qt::Key_Y);
    m_showGroups->setCheckable(true);
    m_showGroups->setToolTip(tr("Show which pictures belong together, such as those of one study or patient (Y)"));
    m_groups->hide();
    connect(m_showGroups, &QAction::triggered, this, [this](bool show) {
        m_tabs->setCurrentIndex(CasesTab);
        const bool hadFocus = m_groups->hasFocusWithin();
        if (!show)
            m_groups->chooseAll(); // what is hidden must not filter
        const auto usual = m_model->hasStudies() ? Grouping::By::Study : Grouping::By::Folder;
        Q_EMIT groupingRequested({show ? usual : Grouping::By::Nothing});
        if (show)
            m_groups->setFocus();
        else if (hadFocus)
            focusCases();
    });

    m_asTable->setIcon(themeIcon(QStringLiteral("table")));
    m_asGrid->setIcon(themeIcon(QStringLiteral("grid")));
    m_asMap->setIcon(themeIcon(QStringLiteral("map")));
    m_showGroups->setIcon(themeIcon(QStringLiteral("studies")));
    m_size->setRange(CaseGrid::leastThumbnail, CaseGrid::mostThumbnail);
    m_size->setPageStep(32);
    m_size->setValue(m_grid->iconSize().width());
    m_size->setMaximumWidth(96);
    m_size->setToolTip(tr("Size of the pictures"));
    m_size->setAccessibleName(m_size->toolTip());
    m_size->hide(); // the table has its own
    connect(m_size, &QSlider::valueChanged, m_grid, &CaseGrid::setThumbnailSize);

    auto* buttons = new QWidget;
    auto* press = new PressOnReturn(buttons);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 4, 2);
    row->setSpacing(2);
    row->addWidget(m_size);
    for (QAction* action : {m_showGroups, m_asTable, m_asGrid, m_asMap}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(action->toolTip());
        button->installEventFilter(press);
        row->addWidget(button);
    }
    m_tabs->setCornerWidget(buttons);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this, buttons](int tab) {
        m_showLedger->setChecked(tab == LedgerTab);
        buttons->setVisible(tab == CasesTab);
        if (tab == CasesTab)
            showSelected();
    });
}

} // namespace vignette
