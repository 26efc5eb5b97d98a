#include "ui/screen/case_filter_bar.h"

#include "core/screening/verdict_text.h"
#include "ui/screen/case_filter.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace vignette {

namespace {

/// Not narrower than its first entry, which shows while nothing is filtered. The others, such as long
/// names of classes, must not widen it: the window would grow with them.
void fitFirst(QComboBox& box)
{
    const QFontMetrics metrics = box.fontMetrics();
    const int letter = metrics.horizontalAdvance(QLatin1Char('X'));
    box.setMinimumContentsLength(metrics.horizontalAdvance(box.itemText(0)) / letter + 1);
}

} // namespace

CaseFilterBar::CaseFilterBar(CaseFilter& filter, QWidget* beside, QWidget* parent)
    : QWidget(parent), m_filter(filter), m_search(new QLineEdit), m_changed(new QPushButton)
{
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find cases by file name, note or label"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::returnPressed, this, &CaseFilterBar::left);
    auto* back = new QShortcut(Qt::Key_Escape, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(back, &QShortcut::activated, this, [this] {
        m_search->clear();
        Q_EMIT left();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* first = new QHBoxLayout;
    first->addWidget(m_search, 1);
    first->addWidget(beside);
    column->addLayout(first);
    auto* row = new QHBoxLayout;
    column->addLayout(row);
    m_changed->setCheckable(true);
    m_changed->setToolTip(tr("Show only cases about which the classifier says something else than the one before it"));
    m_changed->hide();
    column->addWidget(m_changed, 0, Qt::AlignLeading);
    connect(m_changed, &QPushButton::toggled, this, [this](bool only) {
        m_filter.setChanged(only);
        Q_EMIT changed();
    });
    const auto addChoice = [row](const QString& name) {
        auto* box = new QComboBox;
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row->addWidget(box, 1);
        return box;
    };
    m_outcome = addChoice(tr("Show only cases of an outcome"));
    m_outcome->addItem(tr("All outcomes"), int(CaseFilter::Shown::All));
    m_outcome->addItem(outcomeText(Outcome::Likely), int(CaseFilter::Shown::Likely));
    m_outcome->addItem(notToldApartText(), int(CaseFilter::Shown::NotToldApart));
    m_outcome->addItem(outcomeText(Outcome::Uncertain), int(CaseFilter::Shown::Uncertain));
    m_outcome->addItem(outcomeText(Outcome::NoneOfThese), int(CaseFilter::Shown::NoneOfThese));
    m_outcome->addItem(outcomeText(FileStatus::Unreadable), int(CaseFilter::Shown::Unreadable));
    m_class = addChoice(tr("Show only cases of a class"));
    m_class->addItem(tr("All classes"));
    m_reviewed = addChoice(tr("Show only cases in a state of review"));
    m_reviewed->addItem(tr("All reviews"), int(CaseFilter::Reviewed::All));
    m_reviewed->addItem(tr("Not reviewed"), int(CaseFilter::Reviewed::Open));
    m_reviewed->addItem(tr("Reviewed"), int(CaseFilter::Reviewed::Done));
    m_reviewed->addItem(tr("Overruled"), int(CaseFilter::Reviewed::Overruled));
    m_reviewed->addItem(tr("Not gradable"), int(CaseFilter::Reviewed::NotGradable));
    m_reviewed->addItem(tr("Marked"), int(CaseFilter::Reviewed::Marked));
    for (QComboBox* box : {m_outcome, m_class, m_reviewed})
        fitFirst(*box);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setText(text);
        Q_EMIT changed();
    });
    connect(m_outcome, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setShown(CaseFilter::Shown(m_outcome->currentData().toInt()));
        Q_EMIT changed();
    });
    connect(m_class, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setClass(m_class->currentData().toString());
        Q_EMIT changed();
    });
    connect(m_reviewed, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setReviewed(CaseFilter::Reviewed(m_reviewed->currentData().toInt()));
        Q_EMIT changed();
    });
}

void CaseFilterBar::start(const QStringList& classIds, const QStringList& classNames)
{
    showAll();
    setClasses(classIds, classNames);
    setChanged(0);
}

void CaseFilterBar::showAll()
{
    m_search->clear();
    m_changed->setChecked(false);
    for (QComboBox* box : {m_outcome, m_class, m_reviewed})
        box->setCurrentIndex(0);
}

void CaseFilterBar::setClasses(const QStringList& ids, const QStringList& names)
{
    const QString chosen = m_class->currentData().toString();
    {
        const QSignalBlocker quiet(m_class);
        m_class->clear();
        m_class->addItem(tr("All classes"));
        for (int i = 0; i < ids.size(); ++i)
            m_class->addItem(names.value(i), ids[i]);
        m_class->setCurrentIndex(std::max(0, int(ids.indexOf(chosen)) + 1));
    }
    if (m_class->currentData().toString() != chosen) {
        m_filter.setClass({});
        Q_EMIT changed();
    }
}

void CaseFilterBar::setChanged(int count)
{
    m_changed->setText(tr("%Ln verdict(s) changed", nullptr, count));
    m_changed->setAccessibleName(m_changed->text());
    m_changed->setVisible(count > 0);
    if (count == 0)
        m_changed->setChecked(false);
}

void CaseFilterBar::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace vignette
