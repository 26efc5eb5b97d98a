#include "ui/common/review_text.h"

#include <QCoreApplication>

namespace vignette {

QString otherDiagnosisText()
{
    return QCoreApplication::translate("ReviewBar", "none of these");
}

QString notGradableText()
{
    return QCoreApplication::translate("ReviewBar", "not gradable");
}

QString decisionText(const Review& review)
{
    // No-break spaces: a sign stands beside its word, not above it.
    if (review.decision == Review::Decision::Accepted)
        return QStringLiteral("\u2713\u00a0") +
               (review.label.isEmpty() ? QCoreApplication::translate("ReviewBar", "Accepted")
                                       : QCoreApplication::translate("ReviewBar", "Accepted: %1").arg(review.label));
    if (review.decision == Review::Decision::Overruled)
        return QStringLiteral("\u2192\u00a0") + (review.label.isEmpty() ? otherDiagnosisText() : review.label);
    if (review.decision == Review::Decision::NotGradable)
        return QStringLiteral("\u2298\u00a0") + notGradableText();
    return {};
}

QString reviewText(const Review& review)
{
    QString text = decisionText(review);
    if (review.marked)
        text.prepend(text.isEmpty() ? QStringLiteral("\u2605") : QStringLiteral("\u2605\u00a0"));
    if (!review.note.isEmpty())
        text += text.isEmpty() ? QStringLiteral("\u270e") : QStringLiteral(" \u270e");
    return text;
}

QString reviewSigns(const Review& review)
{
    QString signs;
    if (review.marked)
        signs += QChar(0x2605);
    if (review.decision != Review::Decision::None)
        signs += decisionText(review).front();
    if (!review.note.isEmpty())
        signs += QChar(0x270e);
    return signs;
}

} // namespace vignette
