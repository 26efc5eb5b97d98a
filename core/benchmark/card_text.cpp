#include "core/benchmark/card_text.h"

#include <algorithm>

namespace vignette {

QString percent(const Estimate& estimate)
{
    return QStringLiteral("%1 (%2 to %3)")
        .arg(100 * estimate.mean, 0, 'f', 1)
        .arg(100 * estimate.low, 0, 'f', 1)
        .arg(100 * estimate.high, 0, 'f', 1);
}

/// A mean of shares: the normal approximation may leave their range.
QString percentOfShares(Estimate estimate)
{
    estimate.low = std::max(estimate.low, 0.0);
    estimate.high = std::min(estimate.high, 1.0);
    return percent(estimate);
}

QString percent(const Proportion& share)
{
    return QStringLiteral("%1 (%2 to %3), %4 of %5")
        .arg(100 * share.value, 0, 'f', 1)
        .arg(100 * share.low, 0, 'f', 1)
        .arg(100 * share.high, 0, 'f', 1)
        .arg(share.hits)
        .arg(share.count);
}

QString points(const Estimate& difference)
{
    return (difference.mean >= 0 ? QStringLiteral("+") : QString()) + percent(difference);
}

QString area(const Estimate& estimate)
{
    return QStringLiteral("%1 (%2 to %3)")
        .arg(estimate.mean, 0, 'f', 3)
        .arg(estimate.low, 0, 'f', 3)
        .arg(estimate.high, 0, 'f', 3);
}

QString decimals(double value, int count)
{
    return QString::number(value, 'f', count);
}

QString row(const QStringList& cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
}

QStringList tableHead(const QStringList& names)
{
    return {row(names), QStringLiteral("|") + QStringLiteral("---|").repeated(names.size())};
}

} // namespace vignette
