#include "ui/evaluate/readers_view.h"

#include "core/evaluation/figure_text.h"
#include "ui/common/empty_state.h"
#include "ui/session/session.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vignette {

ReadersView::ReadersView(Session& session, QWidget* parent)
    : QStackedWidget(parent), m_session(session), m_empty(new EmptyState(QStringLiteral("review"), {}, {})),
      m_table(new QTreeWidget)
{
    const QStringList titles{tr("Reader"), tr("Second reader"), tr("Both answered"), tr("Same answer"),
                             tr("Cohen\u2019s kappa")};
    m_table->setHeaderLabels(titles);
    m_table->setRootIsDecorated(false);
    m_table->setAccessibleName(tr("Agreement of readers"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents); // what has no room is scrolled to
    m_table->header()->setAccessibleName(tr("Columns"));
    auto* about =
        new QLabel(tr("The last answer of each reader to each case on the screen, with 95 % intervals. Kappa is "
                      "the agreement beyond chance: 0 is chance, 1 is full agreement. It is too high where the "
                      "second reader saw what the first had said: see Review > Read blind."));
    about->setWordWrap(true);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(about);
    column->addWidget(m_table, 1);
    addWidget(m_empty);
    addWidget(page);
}

void ReadersView::refresh()
{
    m_request.start(
        m_session.readerAgreement(), [this](const std::vector<ReaderPair>& pairs) { show(pairs); },
        [this](const Error& error) {
            m_empty->setSentence(error.message);
            setCurrentIndex(0);
        });
}

void ReadersView::show(const std::vector<ReaderPair>& pairs)
{
    m_empty->setSentence(tr("No case on the screen was answered by two readers. Each writes a name in the settings and "
                            "reviews the same cases; with Review > Read blind the second does not see what the first "
                            "said."));
    m_table->clear();
    for (const ReaderPair& pair : pairs) {
        const QString kappa = !enough(pair.agreement) ? notEnoughText()
                              : pair.kappa            ? estimateText(*pair.kappa)
                                                      : tr("not defined: one answer for all");
        new QTreeWidgetItem(m_table, {pair.first, pair.second, locale().toString(pair.agreement.count),
                                      shareText(pair.agreement), kappa});
    }
    setCurrentIndex(pairs.empty() ? 0 : 1);
}

} // namespace vignette
