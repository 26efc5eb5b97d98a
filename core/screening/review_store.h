#pragma once

#include "core/screening/case_store.h"

#include <QHash>
#include <QString>

#include <memory>

namespace vignette {

/// What a clinician decided about one case, beside the verdict and never instead of it.
struct Review
{
    enum class Decision { None, Accepted, Overruled };

    Decision decision = Decision::None;
    QString label; ///< name of the class the clinician chose; empty unless overruled, and for none of these
    bool marked = false;
    QString note;

    bool isEmpty() const { return *this == Review(); }
    bool operator==(const Review&) const = default;
};

/// "accepted", "overruled" or nothing, as it stands in exported tables.
QString decisionKey(Review::Decision decision);

/// Names a frame for good, so that its review is found again whichever classifier screens it next:
/// by the SOP Instance UID (DICOM PS3.3 C.12.1) where there is one, else by the absolute path.
QString reviewKey(const CaseRecord& record);

/// The clinician's reviews in one SQLite file; each change is permanent when setReview() returns.
///
/// The file holds paths and notes: it belongs in the user's own data folder. An empty path keeps
/// the reviews in memory only (private mode). Use from one thread. Needs a QCoreApplication.
class ReviewStore
{
public:
    static constexpr int schemaVersion = 1;
    static constexpr qsizetype maxNoteLength = 4000; ///< characters; more is cut

    /// Opens or makes the file and reads all reviews. Errors: Corrupt (no such store, damaged, or
    /// of a later version; the file is left as it is), WriteFailed.
    static Result<std::unique_ptr<ReviewStore>> open(const QString& path);
    ~ReviewStore();

    Review review(const QString& key) const { return m_reviews.value(key); }

    /// An empty review removes the entry. On an error the former review stands.
    /// Errors: WriteFailed.
    Result<void> setReview(const QString& key, Review review);

private:
    explicit ReviewStore(QString connection);

    QString m_connection;
    QHash<QString, Review> m_reviews;
};

} // namespace vignette
