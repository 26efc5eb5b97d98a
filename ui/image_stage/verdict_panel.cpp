#include "ui/image_stage/verdict_panel.h"

#include "core/engine/emitted_network.h"
#include "core/screening/verdict_text.h"
#include "ui/common/class_colour.h"
#include "ui/common/press_on_return.h"
#include "ui/common/probability_bar.h"
#include "ui/common/review_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vignette {

VerdictPanel::VerdictPanel(QWidget* parent)
    : QWidget(parent), m_outcome(new QLabel), m_said(new QLabel), m_reason(new QLabel), m_disclose(new QToolButton),
      m_bars(new QWidget), m_barGrid(new QGridLayout(m_bars)), m_set(new QLabel)
{
    // What is none of the classes has no probability among them that means anything: only on demand.
    m_disclose->setText(tr("If it had to be one of these"));
    m_disclose->setAccessibleName(m_disclose->text());
    m_disclose->setCheckable(true);
    m_disclose->setAutoRaise(true);
    m_disclose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_disclose->setFocusPolicy(Qt::TabFocus);
    m_disclose->installEventFilter(new PressOnReturn(m_disclose));
    connect(m_disclose, &QToolButton::toggled, this, &VerdictPanel::showBars);
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
    m_barGrid->setColumnStretch(0, 3);
    m_barGrid->setColumnStretch(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_outcome, m_said, m_reason, m_disclose, m_bars, m_set})
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
    m_outcome->setText(headlineText(record, m_names));
    m_disclose->setChecked(false);
    m_outcome->show();
    QStringList lines{record.region ? tr("Judged on the marked part of the picture.") : QString(), record.reason};
    lines.removeAll(QString());
    m_reason->setText(lines.join(QLatin1Char('\n')));
    m_reason->setVisible(!lines.isEmpty());
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
    for (QWidget* part : std::initializer_list<QWidget*>{m_outcome, m_said, m_reason, m_disclose, m_bars, m_set})
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
    for (int i = 0; i < count; ++i) {
        const double probability = prediction.probabilities[size_t(i)];
        auto* name = new QLabel(m_names[i]);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true); // long names must not widen the panel
        auto* bar = new ProbabilityBar(probability, m_colours.value(i, classColor(i)));
        bar->setAccessibleName(tr("Probability of %1").arg(m_names[i]));
        auto* value = new QLabel(tr("%1 %").arg(QLocale().toString(100 * probability, 'f', 1)));
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        bar->setEnabled(!isNone);
        m_barGrid->addWidget(name, i, 0);
        m_barGrid->addWidget(bar, i, 1);
        m_barGrid->addWidget(value, i, 2);
    }
    m_disclose->setVisible(isNone && count > 0);
    showBars();
    m_set->setText(setText());
    m_set->setVisible(!m_set->text().isEmpty());
}

void VerdictPanel::showBars()
{
    m_disclose->setArrowType(m_disclose->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_bars->setVisible(m_record.prediction() && (!m_record.is(Outcome::NoneOfThese) || m_disclose->isChecked()));
}

QString VerdictPanel::setText() const
{
    if (!m_classifier || !m_record.prediction())
        return {};
    if (m_classifier->manifest().adapted > 0)
        return tr("Adapted to this folder: no guarantee of what can be told apart");
    const double coverage = m_classifier->network().calibration.sets.coverage;
    if (coverage <= 0)
        return tr("Too few examples for a guarantee of what can be told apart");
    if (namedClasses(*m_record.prediction()).size() < 2)
        return {};
    return tr("The right one is among them in %1 % of pictures of these classes.")
        .arg(QLocale().toString(100 * coverage, 'f', 0));
}

} // namespace vignette
