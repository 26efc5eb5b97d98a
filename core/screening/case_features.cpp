#include "core/screening/case_features.h"

#include "core/classifier/classifier.h"
#include "core/engine/emitted_network.h"
#include "core/screening/case_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace vignette {

namespace {

constexpr int blockCases = 512;

} // namespace

void CaseFeatures::add(qint64 row, std::span<const float> features)
{
    if (count() >= mostCases) {
        m_complete = false;
        return;
    }
    m_length = features.size();
    if (count() % blockCases == 0)
        m_blocks.emplace_back(std::make_shared<Block>())->reserve(m_length * blockCases);
    Block& block = *m_blocks.back();
    block.resize(block.size() + m_length);
    qFloatToFloat16(block.data() + block.size() - m_length, features.data(), qsizetype(m_length));
    m_rows.push_back(row);
}

CaseFeatures CaseFeatures::with(qint64 row, std::span<const float> features) const
{
    CaseFeatures copy = *this;
    if (features.size() != m_length)
        return copy;
    const auto found = std::ranges::lower_bound(m_rows, row);
    if (found == m_rows.end()) {
        if (count() % blockCases != 0)
            copy.m_blocks.back() = std::make_shared<Block>(*copy.m_blocks.back());
        copy.add(row, features);
        return copy;
    }
    if (*found != row)
        return copy;
    const auto place = size_t(found - m_rows.begin());
    std::shared_ptr<Block>& block = copy.m_blocks[place / blockCases];
    block = std::make_shared<Block>(*block);
    qFloatToFloat16(block->data() + place % blockCases * m_length, features.data(), qsizetype(m_length));
    return copy;
}

std::vector<float> CaseFeatures::read(int first, int count) const
{
    std::vector<float> out(size_t(count) * m_length);
    for (int done = 0; done < count;) {
        const int place = (first + done) % blockCases;
        const int some = std::min(count - done, blockCases - place);
        qFloatFromFloat16(out.data() + size_t(done) * m_length,
                          m_blocks[size_t((first + done) / blockCases)]->data() + size_t(place) * m_length,
                          qsizetype(size_t(some) * m_length));
        done += some;
    }
    return out;
}

std::vector<float> CaseFeatures::readSome(int most, const QSet<qint64>& without) const
{
    std::vector<int> places;
    for (int i = 0; i < count(); ++i) {
        if (!without.contains(m_rows[size_t(i)]))
            places.push_back(i);
    }
    const int taken = std::min(most, int(places.size()));
    std::vector<float> out;
    out.reserve(size_t(taken) * m_length);
    for (int i = 0; i < taken; ++i) {
        const std::vector<float> one = read(places[size_t(i) * places.size() / size_t(taken)], 1);
        out.insert(out.end(), one.begin(), one.end());
    }
    return out;
}

bool saysOther(const Prediction& before, const QStringList& ids, const Prediction& after, const QStringList& idsAfter)
{
    if (before.outcome != after.outcome)
        return true;
    return !std::ranges::equal(namedClasses(before), namedClasses(after),
                               [&](int one, int other) { return ids.value(one) == idsAfter.value(other); });
}

Result<std::vector<CaseVerdict>> judge(const Classifier& classifier, const CaseFeatures& features,
                                       const JobContext& job)
{
    const bool fits = features.count() == 0 || features.length() == classifier.network().head.outputCount();
    if (features.encoderDigest() != classifier.encoderDigest() || !fits)
        return fail(
            ErrorCode::InvalidArgument,
            QCoreApplication::translate("Screening", "The cases were read by another engine. Screen them again."));
    std::vector<CaseVerdict> verdicts;
    verdicts.reserve(size_t(features.count()));
    for (int first = 0; first < features.count(); first += blockCases) {
        if (job.cancelled())
            return fail(ErrorCode::Cancelled, QCoreApplication::translate("Screening", "Cancelled."));
        const int count = std::min(blockCases, features.count() - first);
        std::vector<Prediction> predictions = classifier.judge(features.read(first, count));
        for (int i = 0; i < count; ++i) {
            Prediction& prediction = predictions[size_t(i)];
            QString reason = verdictReason(prediction, classifier.network().calibration);
            verdicts.push_back({features.rows()[size_t(first + i)], std::move(prediction), std::move(reason)});
        }
    }
    return verdicts;
}

} // namespace vignette
