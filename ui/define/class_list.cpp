#include "ui/define/class_list.h"

#include "core/engine/text/attributes.h"
#include "ui/common/theme_icon.h"
#include "ui/session/session.h"
#include "ui/session/teaching.h"

#include <QApplication>
#include <QGridLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace vignette {

ClassList::ClassList(Session& session, QWidget* before, QWidget* parent)
    : QScrollArea(parent), m_session(session), m_before(before), m_list(new QGridLayout),
      m_add(new QPushButton(tr("Add a class")))
{
    auto* classes = new QWidget;
    auto* column = new QVBoxLayout(classes);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_list);
    column->addWidget(m_add);
    column->addStretch();
    m_add->setIcon(themeIcon(QStringLiteral("add")));
    m_add->setAccessibleName(m_add->text());
    m_add->setToolTip(tr("Add a class (Ctrl+Shift+N)"));
    connect(m_add, &QPushButton::clicked, this, &ClassList::addClass);
    setWidget(classes);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Classes of the task"));
    setFocusPolicy(Qt::NoFocus); // its cards take it, one after the other
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, QWidget* now) {
        // By itself it follows the keyboard only within, not from elsewhere to what is out of sight.
        if (now && widget()->isAncestorOf(now) && QGuiApplication::mouseButtons() == Qt::NoButton)
            ensureWidgetVisible(now);
    });
    connect(&session.document(), &TaskDocument::replaced, this, &ClassList::showTask);
    connect(&session.document(), &TaskDocument::edited, this, &ClassList::showEdit);
    showTask();
    // The first card and the first reading of a text are slow: they load letters and the lexicon. Better while nobody
    // waits.
    QTimer::singleShot(0, this, [] { recognizeAttributes({}); });
    QTimer::singleShot(50, this, [this] {
        ClassCard first(m_session.bench(), m_thumbnails);
        ClassSpec spec;
        spec.name = QStringLiteral("The quick brown fox jumps over the lazy dog");
        spec.description = spec.name + QStringLiteral(": brown, red, no scale.");
        first.setSpec(spec);
        first.fill();
        first.grab();
    });
}

void ClassList::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    constexpr int cardWidth = 330;
    constexpr int mostColumns = 4;
    const int columns = std::clamp(viewport()->width() / cardWidth, 1, mostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    arrange();
}

void ClassList::arrange()
{
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_list->addWidget(m_cards[i], int(i) / m_columns, int(i) % m_columns, Qt::AlignTop); // from where it was
    for (int column = 0; column < std::max(m_columns, m_list->columnCount()); ++column)
        m_list->setColumnStretch(column, column < m_columns ? 1 : 0);
}

TaskSpec ClassList::written() const
{
    TaskSpec task = m_session.document().written();
    task.classes.clear();
    for (const ClassCard* card : m_cards)
        task.classes.push_back(card->spec());
    return task;
}

void ClassList::showTask()
{
    fitCards(0); // those of a file cannot be edited
    showEdit();
    if (const auto& manifest = m_session.document().manifest()) {
        for (size_t i = 0; i < m_cards.size(); ++i)
            m_cards[i]->setFromFile(manifest->classes[i].supportCount);
    }
}

void ClassList::showEdit()
{
    const TaskSpec& task = m_session.document().written();
    fitCards(task.classes.size());
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setSpec(task.classes[i]);
    revealCards(1);
    updatePlaces();
}

void ClassList::addClass()
{
    if (m_session.document().isEmpty() || m_add->isHidden())
        return;
    ClassCard* card = addCard();
    card->show();
    card->focusName();
    m_session.document().edit(written());
}

void ClassList::focusFirst()
{
    if (!m_cards.empty())
        m_cards.front()->focusName();
}

void ClassList::setVerdicts(std::span<const std::vector<Prediction>> verdicts)
{
    QStringList names;
    for (const ClassCard* card : m_cards)
        names += card->spec().name;
    for (size_t i = 0; i < std::min(m_cards.size(), verdicts.size()); ++i)
        m_cards[i]->setVerdicts(verdicts[i], int(i), names);
}

ClassCard* ClassList::addCard()
{
    auto* card = new ClassCard(m_session.bench(), m_thumbnails);
    card->setKeepPicture([this](const QImage& picture) { return m_session.document().keepPicture(picture); });
    card->setIsCase([this](const Example& example) { return m_session.isCase(example); });
    card->hide(); // else the layout shows it, and all of them at once
    m_list->addWidget(card, int(m_cards.size()) / m_columns, int(m_cards.size()) % m_columns, Qt::AlignTop);
    // Behind the card before it, not behind all else in the window.
    QWidget* before = m_cards.empty() ? m_before : m_cards.back()->tabStops().constLast();
    for (QWidget* stop : card->tabStops()) {
        setTabOrder(before, stop);
        before = stop;
    }
    m_cards.push_back(card);
    connect(card, &ClassCard::changed, this,
            [this, card](TaskField field) { m_session.document().edit(written(), field, placeOf(card)); });
    connect(card, &ClassCard::removeRequested, this, [this, card] {
        TaskSpec task = written();
        task.classes.erase(task.classes.begin() + placeOf(card));
        m_session.document().edit(task);
    });
    connect(card, &ClassCard::moveRequested, this, [this, card](int step) { moveCard(card, step); });
    connect(card, &ClassCard::examplesTaken, this, [this, card](const std::vector<Example>& examples) {
        const Taught taught = withExamples(written(), examples, placeOf(card));
        m_session.document().edit(taught.task);
        if (taught.leftOut > 0)
            Q_EMIT note(
                tr("A class takes up to %1 examples. Left out: %2.").arg(TaskSpec::maxShot).arg(taught.leftOut));
    });
    connect(card, &ClassCard::examplesPushed, this,
            [this, card](const std::vector<Example>& examples, int target) { pushExamples(card, examples, target); });
    connect(card, &ClassCard::note, this, &ClassList::note);
    connect(card, &ClassCard::failed, this, &ClassList::failed);
    return card;
}

void ClassList::fitCards(size_t count)
{
    while (m_cards.size() > count) {
        // Later: the card may be the one whose menu asked for this.
        m_cards.back()->hide();
        m_cards.back()->disconnect(this);
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    while (m_cards.size() < count)
        addCard();
}

/// To show is to fill and to lay out: a few at a time, so that the window does not wait for twenty.
void ClassList::revealCards(int room)
{
    for (ClassCard* card : m_cards) {
        if (!card->isHidden())
            continue;
        if (room-- == 0)
            return QTimer::singleShot(1, this, [this] { revealCards(1); }); // 0 would be in the same turn
        card->show();
    }
}

void ClassList::moveCard(const ClassCard* card, int step)
{
    const int from = placeOf(card);
    const int to = from + step;
    if (to < 0 || to >= int(m_cards.size()))
        return;
    TaskSpec task = written();
    std::swap(task.classes[size_t(from)], task.classes[size_t(to)]);
    m_session.document().edit(task);
    m_cards[size_t(to)]->focusName();
}

void ClassList::pushExamples(const ClassCard* from, const std::vector<Example>& examples, int target)
{
    TaskSpec task = written();
    std::vector<Example>& there = task.classes[size_t(target)].examples;
    if (there.size() + examples.size() > size_t(TaskSpec::maxShot))
        return Q_EMIT note(tr("A class takes up to %1 examples.").arg(TaskSpec::maxShot));
    std::erase_if(task.classes[size_t(placeOf(from))].examples, [&](const Example& example) {
        return std::find(examples.begin(), examples.end(), example) != examples.end();
    });
    there.insert(there.end(), examples.begin(), examples.end());
    m_session.document().edit(task);
}

int ClassList::placeOf(const ClassCard* card) const
{
    return int(std::find(m_cards.begin(), m_cards.end(), card) - m_cards.begin());
}

void ClassList::updatePlaces()
{
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setPlace(int(i), int(m_cards.size()));
    m_add->setVisible(!m_session.document().manifest() && m_cards.size() < size_t(TaskSpec::maxWay));
}

} // namespace vignette
