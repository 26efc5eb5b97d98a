#include "ui/review/question_bar.h"

#include "ui/review/change_plot.h"
#include "ui/session/questions.h"
#include "ui/session/teaching.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace vignette {

namespace {

constexpr int keys = 9;

/// A whole line for each class while there is room for that.
int columnsFor(qsizetype classes)
{
    return classes <= 6 ? 1 : 2;
}

} // namespace

QuestionBar::QuestionBar(Questions& questions, const Teaching& teaching, QWidget* parent)
    : QFrame(parent), m_questions(questions), m_teaching(teaching), m_question(new QLabel), m_change(new QLabel),
      m_plot(new ChangePlot), m_classes(new QWidget), m_grid(new QGridLayout(m_classes))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Questions"));
    QFont bold = font();
    bold.setBold(true);
    m_question->setFont(bold);
    for (QLabel* label : {m_question, m_change}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_none = addButton(tr("None of these (N)"), Qt::Key_N);
    m_skip = addButton(tr("Skip (S)"), Qt::Key_S);
    m_more = addButton(tr("Ask more"), {});
    m_end = addButton(tr("End (Esc)"), Qt::Key_Escape);
    connect(m_none, &QPushButton::clicked, this, [this] { m_questions.answer(-1); });
    connect(m_skip, &QPushButton::clicked, &m_questions, &Questions::skip);
    connect(m_more, &QPushButton::clicked, &m_questions, &Questions::start);
    connect(m_end, &QPushButton::clicked, &m_questions, &Questions::end);
    for (int place = 0; place < keys; ++place) {
        auto* key = new QShortcut(QKeySequence(Qt::Key_1 + place), this);
        connect(key, &QShortcut::activated, this, [this, place] {
            if (place < m_teaching.classes().size())
                m_questions.answer(place);
        });
    }
    auto* others = new QHBoxLayout;
    for (QPushButton* button : {m_none, m_skip, m_more})
        others->addWidget(button);
    others->addStretch();
    others->addWidget(m_end);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_question);
    column->addWidget(m_classes);
    column->addLayout(others);
    column->addWidget(m_change);
    column->addWidget(m_plot);
    connect(&questions, &Questions::changed, this, &QuestionBar::show);
    show();
}

QPushButton* QuestionBar::addButton(const QString& text, const QKeySequence& key)
{
    auto* button = new QPushButton(text);
    button->setAccessibleName(text);
    if (!key.isEmpty())
        connect(new QShortcut(key, this), &QShortcut::activated, button, &QPushButton::click);
    return button;
}

void QuestionBar::show()
{
    const Questions::State state = m_questions.state();
    const bool asks = state == Questions::State::Asking;
    const bool answered = state == Questions::State::Answered;
    // The place of the keyboard outlasts the buttons that go.
    const bool hadFocus = isAncestorOf(focusWidget());
    setVisible(state != Questions::State::Off);
    if (asks)
        m_question->setText(tr("Question %1 of %2: which is it?").arg(m_questions.number()).arg(m_questions.count()));
    else
        m_question->setText(answered ? tr("All questions are answered.") : tr("Choosing which cases to ask about…"));
    if (asks)
        showClasses();
    m_classes->setVisible(asks);
    m_none->setVisible(asks);
    m_skip->setVisible(asks);
    m_more->setVisible(answered);
    const int verdicts = m_questions.lastChanged();
    m_change->setText(tr("Verdicts changed by your last answer: %1").arg(verdicts));
    m_change->setVisible(verdicts >= 0);
    m_plot->setChanges(m_questions.changes());
    m_plot->setVisible(m_questions.changes().size() > 1); // one number is said above
    if (hadFocus && answered)
        m_more->setFocus();
}

/// A button for each class of the task, which may have changed since the question before.
void QuestionBar::showClasses()
{
    const QStringList names = m_teaching.classes();
    if (m_buttons.size() != names.size()) {
        for (QPushButton* button : m_buttons) {
            button->hide();
            button->deleteLater(); // it may be the one that was pressed
        }
        m_buttons.clear();
        const int columns = columnsFor(names.size());
        for (int place = 0; place < names.size(); ++place) {
            auto* button = new QPushButton;
            button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // names are long, the bar is narrow
            connect(button, &QPushButton::clicked, this, [this, place] { m_questions.answer(place); });
            m_grid->addWidget(button, place / columns, place % columns);
            m_buttons += button;
        }
    }
    fitNames();
}

void QuestionBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitNames();
}

/// The key first, and of the name what there is room for.
void QuestionBar::fitNames()
{
    const QStringList names = m_teaching.classes();
    const int columns = columnsFor(names.size());
    const int room = (contentsRect().width() - 16 - (columns - 1) * m_grid->horizontalSpacing()) / columns - 24;
    for (int place = 0; place < std::min(names.size(), m_buttons.size()); ++place) {
        const QString name = names[place].isEmpty() ? tr("Class %1").arg(place + 1) : names[place];
        const QString text = place < keys ? QStringLiteral("%1  %2").arg(place + 1).arg(name) : name;
        m_buttons[place]->setToolTip(name);
        m_buttons[place]->setAccessibleName(text);
        m_buttons[place]->setText(
            fontMetrics().elidedText(text, Qt::ElideRight, room).replace(QLatin1Char('&'), QLatin1String("&&")));
    }
}

} // namespace vignette
