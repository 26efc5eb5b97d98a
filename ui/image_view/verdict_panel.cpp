#include "ui/image_view/verdict_panel.h"

#include "core/engine/emitted_network.h"
#include "ui/common/class_colour.h"
#include "ui/common/probability_bar.h"
#include "ui/common/review_text.h"
#include "ui/common/verdict_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace vignette {

VerdictPanel::VerdictPanel(QWidget* parent)
    : QWidget(parent), m_outcome(new QLabel), m_said(new QLabel), m_reason(new QLabel), m_bars(new QWidget),
      m_barGrid(new QGridLayout(m_bars)), m_set(new QLabel)
{
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.2);
    heading.setBold(true);
    for (QLabel* label : {m_outcome, m_said})
        label->setFont(heading);
    for (QLabel* label : {m_outcome, m_said, m_reason, m_set}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_barGrid->setContentsMargins(0, 0, 0, 0);
    m_barGrid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_outcome, m_said, m_reason, m_bars, m_set})
        column->addWidget(part);
    clear();
}

void VerdictPanel::setClassifier(const std::optional<Classifier>& classifier)
{
    clear();
    m_classifier = classifier;
    m_names.clear();
    if (m_classifier) {
        for (const ManifestClass& entry : m_classifier->manifest().classes)
            m_names += entry.name;
    }
}

void VerdictPanel::setColours(const QList<QColor>& colours)
{
    m_colours = colours;
    if (m_record.prediction())
        showProbabilities();
}

void VerdictPanel::setCase(const CaseRecord& record)
{
    m_record = record;
    const int top = topClass(record);
    const bool named = record.is(Outcome::Likely);
    m_outcome->setText(named ? tr("%1: %2").arg(outcomeText(record), m_names.value(top)) : outcomeText(record));
    m_outcome->show();
    m_reason->setText(record.reason);
    m_reason->setVisible(!record.reason.isEmpty());
    showProbabilities();
    show();
}

void VerdictPanel::setReview(const Review& review)
{
    m_said->setText(tr("You: %1").arg(decisionText(review)));
    m_said->setVisible(review.decision != Review::Decision::None);
}

void VerdictPanel::clear()
{
    m_record = {};
    hide();
    for (QWidget* part : std::initializer_list<QWidget*>{m_outcome, m_said, m_reason, m_bars, m_set})
        part->hide();
}

void VerdictPanel::showProbabilities()
{
    while (QLayoutItem* item = m_barGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Prediction none;
    const Prediction& prediction = m_record.prediction() ? *m_record.prediction() : none;
    const int count = std::min(int(prediction.probabilities.size()), int(m_names.size()));
    // Of what is none of the classes no class is likely, whatever its share among them.
    const bool isNone = m_record.is(Outcome::NoneOfThese);
    if (isNone)
        m_barGrid->addWidget(new QLabel(tr("If it had to be one of these:")), 0, 0, 1, 3);
    for (int i = 0; i < count; ++i) {
        const double probability = prediction.probabilities[size_t(i)];
        auto* name = new QLabel(m_names[i]);
        name->setTextFormat(Qt::PlainText);
        auto* bar = new ProbabilityBar(probability, m_colours.value(i, classColor(i)));
        bar->setAccessibleName(tr("Probability of %1").arg(m_names[i]));
        auto* value = new QLabel(tr("%1 %").arg(QLocale().toString(100 * probability, 'f', 1)));
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        bar->setEnabled(!isNone);
        m_barGrid->addWidget(name, i + 1, 0);
        m_barGrid->addWidget(bar, i + 1, 1);
        m_barGrid->addWidget(value, i + 1, 2);
    }
    m_bars->setVisible(count > 0);
    m_set->setText(setText());
    m_set->setVisible(!m_set->text().isEmpty());
}

QString VerdictPanel::setText() const
{
    if (!m_classifier || !m_record.prediction())
        return {};
    const double coverage = m_classifier->network().calibration.sets.coverage;
    if (coverage <= 0)
        return tr("Too few examples for a guarantee of what can be told apart");
    const std::vector<int>& set = m_record.prediction()->set;
    if (set.size() < 2)
        return {};
    QStringList names;
    for (const int index : set)
        names += m_names.value(index);
    return tr("Cannot be told apart with %1 % coverage: %2")
        .arg(QLocale().toString(100 * coverage, 'f', 0), names.join(QStringLiteral(", ")));
}

} // namespace vignette
