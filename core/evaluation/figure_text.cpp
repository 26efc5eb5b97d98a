#include "core/evaluation/figure_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FigureText)
};

/// As many digits as the number of pictures can bear, and never "100 %" for less than all.
int decimals(const Proportion& share)
{
    return share.count < 200 ? 0 : 1;
}

} // namespace

QString shareValueText(const Proportion& share)
{
    return enough(share) ? Text::tr("%1\u00a0%").arg(QLocale().toString(100 * share.value, 'f', decimals(share)))
                         : QString();
}

QString shareIntervalText(const Proportion& share)
{
    return enough(share) ? Text::tr("%1–%2\u00a0%")
                               .arg(QLocale().toString(100 * share.low, 'f', decimals(share)))
                               .arg(QLocale().toString(100 * share.high, 'f', decimals(share)))
                         : QString();
}

QString shareText(const Proportion& share)
{
    const QString counts = Text::tr("%1 of %2").arg(share.hits).arg(share.count);
    if (!enough(share))
        return Text::tr("%1: %2").arg(notEnoughText(), counts);
    return Text::tr("%1 (%2), %3").arg(shareValueText(share), shareIntervalText(share), counts);
}

QString estimateText(const Estimate& estimate, int decimals)
{
    const auto number = [decimals](double value) {
        const double scale = std::pow(10, decimals);
        const double rounded = std::round(value * scale) / scale;
        return QLocale()
            .toString(rounded == 0 ? 0.0 : rounded, 'f', decimals) // no minus before a zero
            .replace(QLatin1Char('-'), QChar(0x2212));
    };
    const QString low = number(estimate.low);
    const bool negative = low.startsWith(QChar(0x2212)); // a dash beside a minus is hard to read
    return (negative ? Text::tr("%1 (%2 to %3)") : Text::tr("%1 (%2–%3)"))
        .arg(number(estimate.mean), low, number(estimate.high));
}

std::vector<ReportFigure> reportFigures(const EvaluationReport& report, const QStringList& classNames)
{
    std::vector<ReportFigure> figures{
        {Text::tr("Labelled pictures"),
         Text::tr("%1 of the classes, %2 of none of them").arg(report.pictures).arg(report.others)},
        {Text::tr("Named, and rightly"), shareText(report.right)},
        {Text::tr("Right of those named"), shareText(report.rightOfAnswered)},
    };
    if (report.others > 0)
        figures.push_back({Text::tr("Of none of the classes, not named"), shareText(report.othersRefused)});
    for (size_t k = 0; k < report.classes.size(); ++k) {
        const ClassFigures& one = report.classes[k];
        figures.push_back(
            {classNames.value(qsizetype(k)),
             Text::tr("sensitivity %1; specificity %2").arg(shareText(one.sensitivity), shareText(one.specificity))});
    }
    return figures;
}

QString notEnoughText()
{
    return Text::tr("Not enough to estimate");
}

} // namespace vignette
