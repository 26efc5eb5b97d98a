#pragma once

#include "core/imaging/region.h"
#include "core/screening/case_store.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace vignette {

class Database;
struct ReviewChange;

/// What a clinician decided about one case, beside the verdict and never instead of it.
struct Review
{
    enum class Decision {
        None,
        Accepted,
        Overruled,
        NotGradable, ///< the picture allows no diagnosis, such as a blurred one
    };
    static constexpr std::array decisions{Decision::None, Decision::Accepted, Decision::Overruled,
                                          Decision::NotGradable};

    Decision decision = Decision::None;
    /// Name of the class that the clinician agreed to or chose, so that it stays said whatever the next classifier
    /// says; or a diagnosis of the clinician's own that is no class. Empty for none of these, for what cannot be
    /// graded, and where an older version accepted.
    QString label;
    bool marked = false;
    QString note;
    /// What is judged in the place of the whole picture, see case_region.h.
    std::optional<Region> region = {};
    QString reviewer = {}; ///< name of the person who said it last; empty where nobody is named

    /// Nothing is said, whoever said it.
    bool isEmpty() const
    {
        return decision == Decision::None && label.isEmpty() && !marked && note.isEmpty() && !region;
    }
    bool operator==(const Review&) const = default;
};

/// What a reader sees of a review who reads blind: not what somebody else said and noted; a region and a mark stay, as
/// they say nothing of the diagnosis.
Review withoutAnswerOfOthers(Review review, const QString& reader);

/// The review that stands after a reader changed what was shown of it into `given`: what was not shown stays, but for
/// an answer that the reader's own takes the place of.
Review changedReview(const Review& stored, const Review& shown, const Review& given, const QString& reader);

/// "accepted", "overruled", "not_gradable" or nothing, as it stands in exported tables.
QString decisionKey(Review::Decision decision);
std::optional<Review::Decision> decisionOf(const QString& key); ///< nothing where it is none of these

/// A region in a store: "x y width height", or empty.
QString writtenRegion(const std::optional<Region>& region);
std::optional<Region> readRegion(const QString& text); ///< nothing where it is none

/// Names a row of a screening for good, so that its review is found again whichever classifier screens it next: by
/// the SOP Instance UID (DICOM PS3.3 C.12.1) where there is one, else by the absolute path, with the frame and, of a
/// further lesion, its number.
///
/// No two rows of a screening have the same: of the files with one SOP Instance UID the first is loaded, and the
/// others are duplicates of it, which go by their paths.
QString reviewKey(const CaseRecord& record);
/// From a key that of the first lesion of the same picture, and the number of the lesion.
std::pair<QString, int> lesionOfKey(const QString& key);

/// The reviews of a clinician in one SQLite file, or those of a department on a PostgreSQL server; each change is
/// permanent when setReview() returns.
///
/// Every change is entered into an audit in the same transaction (see review_audit.h): who changed what when, which no
/// later change takes away.
///
/// The file holds paths and notes: it belongs in the user's own data folder, nobody else can read it, and a note that
/// is deleted is overwritten: the audit says that it was there, and not what it was. Several programs may have it open.
/// An empty path keeps the reviews in memory only (private mode). Use from one thread. Needs a QCoreApplication.
class ReviewStore
{
public:
    static constexpr qsizetype maxNoteLength = 4000;    ///< characters; more is cut
    static constexpr qsizetype maxReviewerLength = 200; ///< the same

    /// Opens or makes the store at a place (see Database::open()) and reads all reviews. Errors: Corrupt (no such
    /// store, damaged, or of a later version; the file is left as it is), WriteFailed.
    static Result<std::unique_ptr<ReviewStore>> open(const QString& place);
    static Result<bool> exists(const QString& place);
    ~ReviewStore();

    /// As this program knows it: as read when the store was opened, or by the last setReview() of this key.
    Review stored(const QString& key) const { return m_entries.value(key).review; }
    /// The same as it is shown; see readBlindly().
    Review review(const QString& key) const;
    /// From now on review() keeps from this reader what others said. An empty name ends that.
    void readBlindly(const QString& reader) { m_blindReader = reader; }
    /// Others on other computers may have it open.
    bool isShared() const { return m_isShared; }
    /// Number of the last change of all, by whatever program. Of a place it can be asked without waiting for a server
    /// with the store itself. Errors: those of open().
    static Result<qint64> lastChange(const QString& place);
    qint64 lastChange() const { return m_lastChange; } ///< that was read
    /// Reads what other programs changed since it was asked last, or since the store was opened. Gives the keys of all
    /// that were changed, by this one too. Errors: Corrupt, WriteFailed (the server is not there).
    Result<QStringList> readChanges();

    /// Keys of the reviews that mark a region.
    QStringList keysWithRegion() const;
    /// Of the same; another after every change, by whatever program. 0 where there is no review.
    qint64 version(const QString& key) const { return m_entries.value(key).version; }

    enum class Change {
        Stored,
        Conflict, ///< another program changed the review: it stands, and review() gives it now
    };
    /// Stores a review in the place of the one with the version `basedOn`. An empty review removes the entry. On an
    /// error the former review stands. `changedBy` is who does it, as the audit names them: not always the reviewer
    /// that the review names, as where one takes back what another said. Errors: WriteFailed, Corrupt.
    Result<Change> setReview(const QString& key, Review review, qint64 basedOn, QString changedBy = {});

    /// Visits the audit in its order. Errors: Corrupt, and those of `visit`.
    Result<void> forEachChange(const std::function<Result<void>(const ReviewChange&)>& visit) const;

private:
    struct Entry
    {
        Review review;
        qint64 version = 0;
    };

    explicit ReviewStore(std::unique_ptr<Database> database);
    Result<void> read(const QString& condition, const QList<QVariant>& values);
    Result<void> write(const QString& key, const Review& review);

    std::unique_ptr<Database> m_database;
    bool m_isShared = false;
    qint64 m_lastChange = 0; ///< number in the audit, up to which the entries were read
    QHash<QString, Entry> m_entries;
    QString m_blindReader; ///< empty: all is shown
};

} // namespace vignette
