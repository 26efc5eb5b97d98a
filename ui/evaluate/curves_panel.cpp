#include "ui/evaluate/curves_panel.h"

#include "core/evaluation/figure_text.h"
#include "ui/evaluate/plot.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace vignette {

namespace {

/// What lies at 0 or 1 is not drawn on the frame.
constexpr QRectF unitRange(-0.02, -0.02, 1.04, 1.04);
/// Smaller differences of probability and share are of no consequence, however sure they are.
constexpr double notableBias = 0.02;

void fill(Plot* plot, QLabel* caption, Plot::Content content, const QString& sentence)
{
    plot->setContent(std::move(content), sentence);
    caption->setText(sentence);
    caption->setVisible(!sentence.isEmpty()); // nothing to select, nothing to read aloud
}

QPolygonF rocLine(const RocCurve& curve)
{
    QPolygonF line;
    for (const RocPoint& point : curve.points)
        line += QPointF(double(point.falsePositives) / curve.negatives, double(point.truePositives) / curve.positives);
    return line;
}

} // namespace

CurvesPanel::CurvesPanel(QWidget* parent)
    : QTabWidget(parent), m_rocClass(addClassChooser()), m_decisionClass(addClassChooser()),
      m_specificity(new QDoubleSpinBox)
{
    setAccessibleName(tr("Curves"));
    setMinimumHeight(30 * fontMetrics().height()); // room for a plot above a long caption
    m_specificity->setRange(50, 99);
    m_specificity->setDecimals(0);
    m_specificity->setSingleStep(5);
    m_specificity->setValue(90);
    m_specificity->setPrefix(tr("at specificity "));
    m_specificity->setSuffix(tr(" %"));
    m_specificity->setAccessibleName(tr("Specificity at which the sensitivity is given"));
    m_specificity->setToolTip(m_specificity->accessibleName());
    m_roc = addPlot(tr("&ROC"), tr("ROC curve"), {m_rocClass, m_specificity});
    m_calibration = addPlot(tr("&Calibration"), tr("Calibration curve"));
    m_decisions = addPlot(tr("&Decision curve"), tr("Decision curve"), {m_decisionClass});
    // One class at a time, the same on both pages.
    connect(m_rocClass, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_decisionClass->setCurrentIndex(index);
        updateRoc();
    });
    connect(m_decisionClass, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_rocClass->setCurrentIndex(index);
        updateDecisions();
    });
    connect(m_specificity, &QDoubleSpinBox::valueChanged, this, [this] {
        updateRoc();
        Q_EMIT specificityChanged();
    });
}

QComboBox* CurvesPanel::addClassChooser()
{
    auto* chooser = new QComboBox;
    chooser->setAccessibleName(tr("Class of the curve"));
    chooser->setToolTip(chooser->accessibleName());
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return chooser;
}

CurvesPanel::Page CurvesPanel::addPlot(const QString& title, const QString& name, const QList<QWidget*>& controls)
{
    Page page{new Plot(name), new QLabel};
    page.caption->setWordWrap(true);
    page.caption->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    if (!controls.isEmpty()) {
        auto* row = new QHBoxLayout;
        for (QWidget* control : controls)
            row->addWidget(control);
        row->addStretch();
        column->addLayout(row);
    }
    column->addWidget(page.plot, 1);
    column->addWidget(page.caption);
    addTab(widget, title);
    return page;
}

double CurvesPanel::specificity() const
{
    return m_specificity->value() / 100;
}

void CurvesPanel::setReport(const EvaluationReport& report, const QStringList& classNames)
{
    m_report = report;
    m_names = classNames;
    // The first class that has a curve to show.
    const auto shown =
        std::ranges::find_if(report.classes, [](const ClassFigures& figures) { return figures.roc.has_value(); });
    const int index = shown == report.classes.end() ? 0 : int(shown - report.classes.begin());
    for (QComboBox* chooser : {m_rocClass, m_decisionClass}) {
        const QSignalBlocker quiet(chooser);
        chooser->clear();
        chooser->addItems(classNames);
        chooser->setCurrentIndex(index);
    }
    updateRoc();
    updateCalibration();
    updateDecisions();
}

void CurvesPanel::updateRoc()
{
    const int k = m_rocClass->currentIndex();
    if (k < 0)
        return;
    Plot::Content content;
    const ClassFigures& figures = m_report.classes[size_t(k)];
    if (!figures.roc) {
        content.message = tr("Not enough to estimate. Pictures of %1: %2; of the other classes: %3. "
                             "Both need at least %4.")
                              .arg(m_names[k])
                              .arg(figures.pictures)
                              .arg(m_report.pictures - figures.pictures)
                              .arg(minimumForShare);
        return fill(m_roc.plot, m_roc.caption, content, {});
    }
    content.range = unitRange;
    content.xTitle = tr("1 − specificity");
    content.yTitle = tr("Sensitivity");
    content.curves.push_back({tr("Chance"), {{0, 0}, {1, 1}}, Plot::Stroke::Reference});
    bool named = false;
    for (int other = 0; other < int(m_names.size()); ++other) {
        const auto& roc = m_report.classes[size_t(other)].roc;
        if (other != k && roc) {
            content.curves.push_back({named ? QString() : tr("Other classes"), rocLine(*roc), Plot::Stroke::Other});
            named = true;
        }
    }
    content.curves.insert(content.curves.begin(), {m_names[k], rocLine(*figures.roc), Plot::Stroke::Main});
    const OperatingPoint point = sensitivityAtSpecificity(*figures.roc, specificity());
    content.marks.push_back({{1 - point.specificity.value, point.sensitivity.value},
                             point.sensitivity.low,
                             point.sensitivity.high,
                             shareValueText(point.sensitivity)});
    const QString called = point.threshold > 1
                               ? tr("no threshold reaches it but calling none")
                               : tr("called from a probability of %1").arg(double(point.threshold), 0, 'g', 2);
    fill(m_roc.plot, m_roc.caption, content,
         tr("%1 against the other classes: AUC %2, %3 pictures against %4. Sensitivity %5 at a "
            "specificity of %6 (%7). In brackets: 95 % intervals. The threshold is chosen on these "
            "pictures, so expect a little less on others.")
             .arg(m_names[k], estimateText(figures.roc->area))
             .arg(figures.roc->positives)
             .arg(figures.roc->negatives)
             .arg(shareText(point.sensitivity), shareText(point.specificity), called));
}

void CurvesPanel::updateCalibration()
{
    Plot::Content content;
    if (!m_report.calibration) {
        content.message = tr("Not enough to estimate. Pictures of the classes: %1. Calibration needs at "
                             "least %2.")
                              .arg(m_report.pictures)
                              .arg(minimumForCalibration);
        return fill(m_calibration.plot, m_calibration.caption, content, {});
    }
    const CalibrationFigures& figures = *m_report.calibration;
    content.range = unitRange;
    content.xTitle = tr("Probability of the top class");
    content.yTitle = tr("Share that was right");
    content.curves.push_back({tr("Perfect"), {{0, 0}, {1, 1}}, Plot::Stroke::Reference});
    QPolygonF line;
    for (const CalibrationBin& bin : figures.bins) {
        if (bin.right.count == 0)
            continue;
        line += QPointF(bin.meanConfidence, bin.right.value);
        content.marks.push_back({line.back(), bin.right.low, bin.right.high, tr("n %1").arg(bin.right.count)});
    }
    content.curves.push_back({tr("This classifier, with 95 % intervals"), line, Plot::Stroke::Main});
    const Estimate& bias = figures.overconfidence;
    QString verdict = tr("on the whole neither too sure nor too unsure of itself, as far as these pictures tell");
    if (bias.low > 0 && bias.mean >= notableBias)
        verdict = tr("it is too sure of itself");
    else if (bias.high < 0 && bias.mean <= -notableBias)
        verdict = tr("it is not sure enough of itself");
    fill(m_calibration.plot, m_calibration.caption, content,
         tr("Expected calibration error %1, %2 pictures. Mean probability minus share that was "
            "right: %3; %4. In brackets: 95 % intervals. With few pictures the error is "
            "overestimated.")
             .arg(estimateText(figures.expectedError))
             .arg(figures.expectedError.count)
             .arg(estimateText(bias), verdict));
}

void CurvesPanel::updateDecisions()
{
    const int k = m_decisionClass->currentIndex();
    if (k < 0)
        return;
    Plot::Content content;
    const ClassFigures& figures = m_report.classes[size_t(k)];
    if (figures.decisions.empty()) {
        content.message = tr("Not enough to estimate. Pictures of %1: %2; of the other classes: %3. "
                             "Both need at least %4.")
                              .arg(m_names[k])
                              .arg(figures.pictures)
                              .arg(m_report.pictures - figures.pictures)
                              .arg(minimumForShare);
        return fill(m_decisions.plot, m_decisions.caption, content, {});
    }
    QPolygonF line;
    QPolygonF upper;
    QPolygonF lower;
    QPolygonF all;
    double highest = 0;
    for (const DecisionPoint& point : figures.decisions) {
        line += QPointF(point.threshold, point.netBenefit.mean);
        upper += QPointF(point.threshold, point.netBenefit.high);
        lower.prepend(QPointF(point.threshold, point.netBenefit.low));
        all += QPointF(point.threshold, point.ofAll);
        highest = std::max({highest, point.netBenefit.high, point.ofAll});
    }
    const double share = double(figures.pictures) / m_report.pictures;
    const double top = std::max(0.05, highest * 1.05);
    content.range = QRectF(QPointF(0, -top / 4), QPointF(1, top));
    content.xTitle = tr("Threshold on the probability of the class");
    content.yTitle = tr("Net benefit");
    content.curves.push_back({m_names[k], line, Plot::Stroke::Main});
    content.curves.push_back({tr("Call all"), all, Plot::Stroke::Other});
    content.curves.push_back({tr("Call none"), {{0, 0}, {1, 0}}, Plot::Stroke::Reference});
    content.band = upper + lower;
    const DecisionPoint& middle = figures.decisions[49];
    fill(m_decisions.plot, m_decisions.caption, content,
         tr("Net benefit of calling %1 from a threshold on: true calls per picture minus false ones, "
            "weighted by the odds of the threshold. At 0.5: %2, %3 pictures; the band is the 95 % "
            "interval. It holds where %4 % of the pictures are of this class, as here.")
             .arg(m_names[k], estimateText(middle.netBenefit))
             .arg(middle.netBenefit.count)
             .arg(100 * share, 0, 'f', 0));
}

} // namespace vignette
