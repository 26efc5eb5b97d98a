#include "core/screening/comparison.h"

#include "core/base/csv.h"
#include "core/screening/results_csv.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace vignette {

namespace {

QString keyOf(const QString& name)
{
    return name.simplified().toCaseFolded();
}

/// Place in `second` of each class of `first`; empty where they do not know the same classes.
std::vector<size_t> matched(const ComparedClasses& first, const ComparedClasses& second)
{
    if (first.names.size() != second.names.size())
        return {};
    std::vector<size_t> places;
    for (const QString& name : first.names) {
        const auto found =
            std::ranges::find_if(second.names, [&](const QString& other) { return sameClassName(name, other); });
        if (found == second.names.end())
            return {};
        places.push_back(size_t(found - second.names.begin()));
    }
    return places;
}

QString topName(const CaseRecord& record, const ComparedClasses& classes)
{
    return classes.names.value(topClass(record));
}

bool isRefused(const CaseRecord& record)
{
    return record.is(Outcome::NoneOfThese);
}

/// `places`: of the classes of the first among those of the second.
float distance(const Prediction& first, const Prediction& second, const std::vector<size_t>& places)
{
    float sum = 0;
    for (size_t i = 0; i < places.size(); ++i)
        sum += std::abs(first.probabilities[i] - second.probabilities[places[i]]);
    return std::min(1.0F, sum / 2);
}

} // namespace

bool sameClassName(const QString& first, const QString& second)
{
    return keyOf(first) == keyOf(second);
}

std::vector<ComparedCase> compareCases(std::span<const CaseRecord> first, const ComparedClasses& firstClasses,
                                       std::span<const CaseRecord> second, const ComparedClasses& secondClasses)
{
    QHash<std::pair<QString, int>, const CaseRecord*> seen;
    for (const CaseRecord& record : second) {
        if (record.prediction() && record.lesion == 1)
            seen.insert({record.path, record.frame}, &record);
    }
    const auto places = matched(firstClasses, secondClasses);
    std::vector<ComparedCase> cases;
    for (const CaseRecord& record : first) {
        const CaseRecord* other = seen.value({record.path, record.frame});
        if (!record.prediction() || record.lesion > 1 || !other)
            continue;
        const bool refused = isRefused(record) || isRefused(*other);
        const bool same = refused ? isRefused(record) == isRefused(*other)
                                  : sameClassName(topName(record, firstClasses), topName(*other, secondClasses));
        const float apart =
            refused || places.empty() ? float(!same) : distance(*record.prediction(), *other->prediction(), places);
        cases.push_back({record, *other, same, apart});
    }
    std::ranges::stable_sort(cases, std::greater<>(), &ComparedCase::disagreement);
    return cases;
}

Result<void> writeComparisonCsv(const std::vector<ComparedCase>& cases, const ComparedClasses& firstClasses,
                                const ComparedClasses& secondClasses, const QString& path)
{
    const auto header = [](const char* which, const QStringList& ids) {
        QByteArray names = QByteArray(",") + which + "_outcome," + which + "_label";
        for (const QString& id : ids)
            names += ',' + csvField(QLatin1String(which) + QStringLiteral("_probability_") + id);
        return names;
    };
    const auto fields = [](const CaseRecord& record, const QStringList& ids) {
        QByteArray values = ',' + csvOutcome(record, ids);
        for (const float probability : record.prediction()->probabilities)
            values += ',' + csvNumber(probability);
        return values;
    };
    return writeCsv(path, CsvReader::Person, [&](const CsvAppend& append) -> Result<void> {
        auto done = append("path,study_uid,series_uid,instance_uid,frame,disagreement" +
                           header("first", firstClasses.ids) + header("second", secondClasses.ids) + '\n');
        for (size_t i = 0; done && i < cases.size(); ++i) {
            const CaseRecord& record = cases[i].first;
            QByteArray line = csvField(record.path);
            for (const QString& uid : {record.studyUid, record.seriesUid, record.instanceUid})
                line += ',' + csvField(uid);
            line += ',' + QByteArray::number(record.frame) + ',' + csvNumber(cases[i].disagreement);
            done = append(line + fields(record, firstClasses.ids) + fields(cases[i].second, secondClasses.ids) + '\n');
        }
        return done;
    });
}

} // namespace vignette
