#include "core/evaluation/reader_agreement.h"

#include "core/screening/review_audit.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace vignette {

namespace {

/// Nothing where no answer was given, or was taken back.
QString answerOf(const AuditedReview& review)
{
    switch (review.decision) {
    case Review::Decision::NotGradable:
        return QStringLiteral("not_gradable");
    case Review::Decision::Overruled:
        return review.label.isEmpty() ? QStringLiteral("none_of_these") : QStringLiteral("is:") + review.label;
    case Review::Decision::Accepted: // by an older version without the name of what was accepted
        return review.label.isEmpty() ? QString() : QStringLiteral("is:") + review.label;
    case Review::Decision::None:
        break;
    }
    return {};
}

/// Not only a mark, a region or a note. Where nothing is changed at all, somebody else said the same.
bool isAnswer(const ReviewChange& change)
{
    const auto& [before, now] = std::tie(change.before, change.now);
    const bool isOther = before.decision != now.decision || before.label != now.label;
    return isOther || (before.marked == now.marked && before.region == now.region && !change.noteChanged);
}

} // namespace

std::optional<Estimate> cohensKappa(std::span<const std::pair<QString, QString>> answers)
{
    const double n = double(answers.size());
    QMap<QString, double> first;
    QMap<QString, double> second;
    QMap<std::pair<QString, QString>, double> both;
    for (const auto& [a, b] : answers) {
        first[a] += 1 / n;
        second[b] += 1 / n;
        both[{a, b}] += 1 / n;
    }
    double agreed = 0;
    double expected = 0;
    for (auto a = first.cbegin(); a != first.cend(); ++a) {
        agreed += both.value({a.key(), a.key()});
        expected += a.value() * second.value(a.key());
    }
    if (answers.empty() || expected > 1 - 1e-9)
        return std::nullopt;
    const double kappa = (agreed - expected) / (1 - expected);
    double variance = -std::pow(kappa - expected * (1 - kappa), 2);
    for (auto cell = both.cbegin(); cell != both.cend(); ++cell) {
        const auto& [a, b] = cell.key();
        if (a == b)
            variance += cell.value() * std::pow(1 - (first.value(a) + second.value(a)) * (1 - kappa), 2);
        else
            variance += cell.value() * std::pow((second.value(a) + first.value(b)) * (1 - kappa), 2);
    }
    const double half = z95 * std::sqrt(std::max(0.0, variance) / n) / (1 - expected);
    return Estimate{kappa, std::max(-1.0, kappa - half), std::min(1.0, kappa + half), int(answers.size())};
}

Result<std::vector<ReaderPair>> readerAgreement(const ReviewStore& store, const QSet<QString>& keys)
{
    struct Answer
    {
        QString said;
        QString instead; ///< what stood there before, of whomever
    };
    QMap<QString, QHash<QString, Answer>> answers; // of each reader to each case
    const auto read = store.forEachChange([&](const ReviewChange& change) -> Result<void> {
        if (change.reviewer.isEmpty() || !isAnswer(change) || (!keys.isEmpty() && !keys.contains(change.key)))
            return {};
        QHash<QString, Answer>& own = answers[change.reviewer];
        const QString before = answerOf(change.before);
        const QString now = answerOf(change.now);
        const auto former = own.constFind(change.key);
        // Who takes back an answer brings back that of somebody else, and has not said it.
        const bool isTakenBack = former != own.constEnd() && former->said == before && former->instead == now;
        if (now.isEmpty() || isTakenBack)
            own.remove(change.key);
        else
            own.insert(change.key, {now, before});
        return {};
    });
    if (!read)
        return fail(read.error());
    std::vector<ReaderPair> pairs;
    for (auto first = answers.cbegin(); first != answers.cend(); ++first) {
        for (auto second = std::next(first); second != answers.cend(); ++second) {
            std::vector<std::pair<QString, QString>> both;
            for (auto one = first->cbegin(); one != first->cend(); ++one) {
                if (const auto other = second->constFind(one.key()); other != second->cend())
                    both.emplace_back(one->said, other->said);
            }
            if (both.empty())
                continue;
            const auto agreed = std::ranges::count_if(both, [](const auto& pair) { return pair.first == pair.second; });
            pairs.push_back(
                {first.key(), second.key(), estimateProportion(int(agreed), int(both.size())), cohensKappa(both)});
        }
    }
    return pairs;
}

} // namespace vignette
