#include "core/benchmark/few_shot_json.h"

#include <QJsonArray>

namespace vignette {

namespace {

QJsonObject toJson(const Estimate& estimate, const QString& name)
{
    return {{name, estimate.mean},
            {QStringLiteral("low"), estimate.low},
            {QStringLiteral("high"), estimate.high},
            {QStringLiteral("episodes"), estimate.count}};
}

QJsonObject toJson(const MethodResult& method)
{
    QJsonObject json = toJson(method.accuracy, QStringLiteral("accuracy"));
    json[QStringLiteral("advantage")] = QJsonObject{{QStringLiteral("mean"), method.advantage.mean},
                                                    {QStringLiteral("low"), method.advantage.low},
                                                    {QStringLiteral("high"), method.advantage.high}};
    return json;
}

QJsonObject toJson(const std::vector<MethodResult>& methods)
{
    QJsonObject json;
    for (const MethodResult& method : methods)
        json[method.method] = toJson(method);
    return json;
}

QJsonArray toJson(const std::vector<CalibrationBin>& bins)
{
    QJsonArray rows;
    for (const CalibrationBin& bin : bins) {
        if (bin.right.count > 0)
            rows += QJsonArray{bin.meanConfidence, bin.right.value, bin.right.count};
    }
    return rows;
}

} // namespace

QJsonObject toJson(const SettingResult& result)
{
    QJsonObject json = toJson(result.accuracy, QStringLiteral("accuracy"));
    json[QStringLiteral("calibration_error")] = result.calibrated.expectedError;
    json[QStringLiteral("calibration_error_at_temperature_1")] = result.uncalibrated.expectedError;
    json[QStringLiteral("negative_log_likelihood")] = result.calibrated.negativeLogLikelihood;
    json[QStringLiteral("negative_log_likelihood_at_temperature_1")] = result.uncalibrated.negativeLogLikelihood;
    json[QStringLiteral("reliability")] = toJson(result.calibrated.bins);
    json[QStringLiteral("reliability_at_temperature_1")] = toJson(result.uncalibrated.bins);
    json[QStringLiteral("false_refusal")] = toJson(result.falseRefusal, QStringLiteral("share"));
    QJsonArray perEpisode;
    for (const double accuracy : result.perEpisode)
        perEpisode += accuracy;
    json[QStringLiteral("per_episode")] = perEpisode;
    QJsonObject confusion;
    for (const auto& [truth, answers] : result.confusion) {
        QJsonObject row;
        for (const auto& [answer, count] : answers)
            row[answer] = count;
        confusion[truth] = row;
    }
    json[QStringLiteral("confusion")] = confusion;
    if (!result.baselines.empty())
        json[QStringLiteral("baselines")] = toJson(result.baselines);
    if (!result.variants.empty())
        json[QStringLiteral("variants")] = toJson(result.variants);
    if (result.swappedHead)
        json[QStringLiteral("swapped_head")] = toJson(*result.swappedHead);
    json[QStringLiteral("contradicted")] = toJson(result.contradicted, QStringLiteral("share"));
    if (result.noneOfThese)
        json[QStringLiteral("none_of_these")] = QJsonObject{
            {QStringLiteral("domain_auroc"), toJson(result.noneOfThese->domainArea, QStringLiteral("area"))},
            {QStringLiteral("doubt_auroc"), toJson(result.noneOfThese->doubtArea, QStringLiteral("area"))},
            {QStringLiteral("false_acceptance"), toJson(result.noneOfThese->falseAcceptance, QStringLiteral("share"))}};
    if (result.sets) {
        QJsonObject sets = toJson(result.sets->coverage, QStringLiteral("coverage"));
        sets[QStringLiteral("mean_size")] = result.sets->size;
        json[QStringLiteral("prediction_sets")] = sets;
    }
    return json;
}

} // namespace vignette
