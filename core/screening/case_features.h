#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"
#include "core/classifier/prediction.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <qfloat16.h>

#include <memory>
#include <span>
#include <vector>

namespace vignette {

class Classifier;

/// Features of the cases of one screening, by their rows, so that another classifier of the same encoder judges them
/// anew without a picture being read. In memory only, in half precision: 4 KB a case, 200 MB at most. Of a screening of
/// more than `mostCases` the first are kept, and isComplete() says no: its cases must be screened again.
///
/// Not thread-safe while it is filled; afterwards it may be read from several threads.
class CaseFeatures
{
public:
    static constexpr int mostCases = 50'000;

    /// `encoderDigest`: of the classifier that encodes, see Classifier.
    explicit CaseFeatures(QString encoderDigest) : m_encoderDigest(std::move(encoderDigest)) {}

    /// One case more; all must be equally long. Those that a screening tells lose nothing by it.
    void add(qint64 row, std::span<const float> features);

    /// The same with other features of one row, or with a row more behind the others, as by add(); as they are where a
    /// row in between has none. Shares what is the same.
    CaseFeatures with(qint64 row, std::span<const float> features) const;

    const QString& encoderDigest() const { return m_encoderDigest; }
    bool isComplete() const { return m_complete; }
    int count() const { return int(m_rows.size()); }
    int length() const { return int(m_length); }
    /// CaseRecord::row of each, in the order in which they were added.
    const std::vector<qint64>& rows() const { return m_rows; }
    /// All of them but the rows of `without`, or `most` that are spread evenly: n x length() values.
    std::vector<float> readSome(int most, const QSet<qint64>& without = {}) const;
    /// count x length() values of some of them.
    std::vector<float> read(int first, int count) const;

private:
    QString m_encoderDigest;
    bool m_complete = true;
    size_t m_length = 0;
    std::vector<qint64> m_rows;
    using Block = std::vector<qfloat16>;
    std::vector<std::shared_ptr<Block>> m_blocks; ///< so that to grow moves nothing
};

/// The verdict on one case of a screening.
struct CaseVerdict
{
    qint64 row = 0; ///< CaseRecord::row
    Prediction prediction;
    QString reason; ///< see verdictReason()
};

/// Whether two verdicts on one case say something else to a reader: another outcome, or other classes. `ids` and
/// `idsAfter` are those of the classes of the two classifiers: classes may have come, gone or moved.
bool saysOther(const Prediction& before, const QStringList& ids, const Prediction& after, const QStringList& idsAfter);

/// What `classifier` says of all cases, in their order: what it would say had it screened them, to the bit. 10,000
/// cases and five classes take a tenth of a second. Errors: InvalidArgument (of another encoder), Cancelled.
Result<std::vector<CaseVerdict>> judge(const Classifier& classifier, const CaseFeatures& features,
                                       const JobContext& job = {});

} // namespace vignette
