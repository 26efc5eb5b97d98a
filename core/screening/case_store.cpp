#include "core/screening/case_store.h"

#include "core/base/database.h"
#include "core/classifier/prediction_set.h"
#include "core/screening/file_table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

#include <cstring>
#include <limits>
#include <tuple>

namespace vignette {

namespace {

/// "Vgnt", in the header of the SQLite file: tells our stores from other databases.
constexpr int applicationId = 0x56676e74;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Screening)
};

QByteArray toBlob(const std::vector<float>& values)
{
    return QByteArray(reinterpret_cast<const char*>(values.data()), qsizetype(values.size() * sizeof(float)));
}

std::vector<float> fromBlob(const QByteArray& blob)
{
    std::vector<float> values(size_t(blob.size()) / sizeof(float));
    std::memcpy(values.data(), blob.constData(), values.size() * sizeof(float));
    return values;
}

QString toJson(const QStringList& list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

DatabaseKind kindOfStore()
{
    DatabaseKind kind;
    kind.applicationId = applicationId;
    kind.exclusive = true;
    kind.schema = {FileTable::schema() +
                   QStringList{
                       QStringLiteral("CREATE TABLE screening(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID"),
                       // Logits and probabilities are little-endian 32-bit floats, exactly as computed.
                       QStringLiteral("CREATE TABLE verdict(file_id INTEGER NOT NULL REFERENCES file(id), "
                                      "frame INTEGER NOT NULL, outcome INTEGER, label INTEGER, logits BLOB, "
                                      "probabilities BLOB, domain_score REAL, reason TEXT, "
                                      "PRIMARY KEY(file_id, frame)) WITHOUT ROWID"),
                   }};
    kind.serverSchema = {kind.schema.first()};
    kind.corrupt = Text::tr("The stored progress of the screening is damaged. Start the screening anew.");
    kind.otherVersion = Text::tr("The stored progress of the screening was made by another version of this program. "
                                 "Start the screening anew.");
    kind.notStored = Text::tr("The progress of the screening cannot be stored.");
    return kind;
}

} // namespace

struct CaseStore::Impl
{
    Database database;
    ScreeningIdentity identity;
    Statement insertVerdict;
    std::optional<FileTable> files = {}; ///< after the database, which it uses

    static Result<std::unique_ptr<Impl>> open(const QString& path, const ScreeningIdentity& identity);
    Result<void> readProgress();
    Result<void> checkIdentity(const QString& key, const QString& value, const QString& sentence);
};

/// A store that is empty gets the identity; one that has another is refused.
Result<std::unique_ptr<CaseStore::Impl>> CaseStore::Impl::open(const QString& path, const ScreeningIdentity& identity)
{
    auto database = Database::open(path, kindOfStore());
    if (!database)
        return fail(database.error());
    auto insertVerdict = database->prepare(QStringLiteral("INSERT INTO verdict VALUES(?,?,?,?,?,?,?,?)"));
    if (!insertVerdict)
        return fail(insertVerdict.error());
    auto impl = std::unique_ptr<Impl>(new Impl{std::move(*database), identity, std::move(*insertVerdict)});
    if (auto done = impl->database.begin().and_then([&] { return impl->readProgress(); }); !done)
        return fail(done.error());
    auto files = FileTable::open(impl->database, QStringLiteral("verdict"));
    if (!files)
        return fail(files.error());
    impl->files.emplace(std::move(*files));
    return impl;
}

Result<void> CaseStore::Impl::readProgress()
{
    const QString otherClassifier = Text::tr("The unfinished screening was made with another classifier. Go on with "
                                             "that one, or start the screening anew.");
    const QString otherPaths = Text::tr("The unfinished screening is of other files or folders. Give the same ones, "
                                        "or start the screening anew.");
    const auto known = database.number(QStringLiteral("SELECT count(*) FROM screening"));
    if (!known)
        return fail(known.error());
    const std::tuple<QString, QString, QString> values[] = {
        {QStringLiteral("classifier_digest"), identity.classifierDigest, otherClassifier},
        {QStringLiteral("class_ids"), toJson(identity.classIds), otherClassifier},
        {QStringLiteral("paths"), toJson(identity.paths), otherPaths},
    };
    for (const auto& [key, value, sentence] : values) {
        auto done = *known == 0 ? database.run(QStringLiteral("INSERT INTO screening VALUES(?, ?)"), {key, value})
                                : checkIdentity(key, value, sentence);
        if (!done)
            return done;
    }
    if (*known == 0)
        return database.commit().and_then([this] { return database.begin(); });
    return {};
}

Result<void> CaseStore::Impl::checkIdentity(const QString& key, const QString& value, const QString& sentence)
{
    const auto same =
        database.number(QStringLiteral("SELECT count(*) FROM screening WHERE key=? AND value=?"), {key, value});
    if (!same)
        return fail(same.error());
    return *same == 1 ? Result<void>() : fail(ErrorCode::InvalidArgument, sentence);
}

CaseStore::CaseStore(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

CaseStore::~CaseStore() = default;

Result<std::unique_ptr<CaseStore>> CaseStore::create(const QString& place, const ScreeningIdentity& identity)
{
    const auto there = exists(place);
    if (!there)
        return fail(there.error());
    if (*there)
        return fail(ErrorCode::InvalidArgument,
                    Text::tr("There is a stored screening for these results. Resume it or restart."));
    return Impl::open(place, identity).map([](std::unique_ptr<Impl> impl) {
        return std::unique_ptr<CaseStore>(new CaseStore(std::move(impl)));
    });
}

Result<std::unique_ptr<CaseStore>> CaseStore::resume(const QString& place, const ScreeningIdentity& identity)
{
    const auto there = exists(place);
    if (!there)
        return fail(there.error());
    if (!*there)
        return fail(ErrorCode::NotFound, Text::tr("There is no unfinished screening to go on with."));
    // A run that was killed while it made the store left it empty.
    return Impl::open(place, identity).map([](std::unique_ptr<Impl> impl) {
        return std::unique_ptr<CaseStore>(new CaseStore(std::move(impl)));
    });
}

Result<bool> CaseStore::exists(const QString& place)
{
    return Database::exists(place, kindOfStore());
}

Result<void> CaseStore::remove(const QString& place)
{
    auto removed = Database::remove(place, kindOfStore());
    if (!removed && (removed.error().code == ErrorCode::Corrupt || removed.error().code == ErrorCode::InvalidArgument))
        return fail(ErrorCode::InvalidArgument,
                    Text::tr("\"%1\" is not a screening of this program and is left alone.").arg(place),
                    removed.error().detail);
    if (!removed)
        return fail(ErrorCode::WriteFailed, Text::tr("The unfinished screening cannot be removed."),
                    removed.error().detail);
    return {};
}

Result<void> CaseStore::setComplete()
{
    return m_impl->database
        .run(QStringLiteral("INSERT INTO screening VALUES('complete', '1') "
                            "ON CONFLICT(key) DO UPDATE SET value=excluded.value"))
        .and_then([this] { return commit(); });
}

Result<bool> CaseStore::isComplete() const
{
    return m_impl->database.number(QStringLiteral("SELECT count(*) FROM screening WHERE key='complete'"))
        .map([](qint64 count) { return count > 0; });
}

Result<qint64> CaseStore::reportedRows() const
{
    return m_impl->database.number(
        QStringLiteral("SELECT CAST(value AS BIGINT) FROM screening WHERE key='reported_rows'"));
}

Result<void> CaseStore::setReportedRows(qint64 rows)
{
    return m_impl->database
        .run(QStringLiteral("INSERT INTO screening VALUES('reported_rows', ?) "
                            "ON CONFLICT(key) DO UPDATE SET value=excluded.value"),
             {QString::number(rows)})
        .and_then([this] { return commit(); });
}

Result<bool> CaseStore::contains(const QString& path) const
{
    return m_impl->files->contains(path);
}

Result<CaseStore::Place> CaseStore::addFile(const LedgerEntry& entry)
{
    return m_impl->files->add(entry);
}

Result<void> CaseStore::addVerdict(qint64 fileId, const Verdict& verdict)
{
    if (!verdict.prediction)
        return m_impl->insertVerdict.run({fileId, verdict.frame, {}, {}, {}, {}, {}, verdict.reason});
    const Prediction& prediction = *verdict.prediction;
    return m_impl->insertVerdict.run({fileId, verdict.frame, int(prediction.outcome), prediction.label,
                                      toBlob(prediction.logits), toBlob(prediction.probabilities),
                                      double(prediction.domainScore), verdict.reason});
}

Result<void> CaseStore::commit()
{
    return m_impl->files->commit();
}

LedgerCounts CaseStore::counts() const
{
    return m_impl->files->counts();
}

const ScreeningIdentity& CaseStore::identity() const
{
    return m_impl->identity;
}

FileTable& CaseStore::files()
{
    return *m_impl->files;
}

CaseRecord CaseStore::record(const Place& place, const Verdict& verdict) const
{
    CaseRecord record = this->record(place);
    record.row = place.firstRow + verdict.frame;
    record.frame = verdict.frame;
    record.reason = verdict.reason;
    if (verdict.prediction)
        record.state = *verdict.prediction;
    return record;
}

CaseRecord CaseStore::record(const Place& place) const
{
    return FileTable::record(place);
}

Result<void> CaseStore::forEachCase(const std::function<Result<void>(const CaseRecord&)>& visit) const
{
    const qsizetype way = m_impl->identity.classIds.size();
    const qsizetype bytes = way * qsizetype(sizeof(float));
    qint64 next = 1;
    const auto visitRow = [&](const Row& row) -> Result<void> {
        Place place;
        place.firstRow = row.integer(0, 1);
        place.entry = FileTable::readEntry(row, 1);
        Verdict verdict;
        const bool isFrame = !row.isNull(9);
        if (isFrame) {
            verdict.frame = int(row.integer(9, 0, std::numeric_limits<int>::max()));
            verdict.reason = row.text(14);
        }
        if (isFrame && !row.isNull(10)) {
            Prediction& prediction = verdict.prediction.emplace();
            prediction.outcome = Outcome(row.enumerator(10, int(Outcome::NoneOfThese)));
            prediction.label = row.enumerator(11, int(way) - 1);
            prediction.logits = fromBlob(row.blob(12, bytes));
            prediction.probabilities = fromBlob(row.blob(13, bytes));
        }
        if (auto sound = row.check(); !sound)
            return sound;
        if (isFrame != (place.entry.status == FileStatus::Loaded))
            return m_impl->database.corrupt(QStringLiteral("status without verdict, or verdict without status"));
        if (verdict.prediction)
            verdict.prediction->set = predictionSet(m_impl->identity.sets, *verdict.prediction);
        const CaseRecord made = isFrame ? record(place, verdict) : record(place);
        // A row that is missing would shorten the table without a word.
        if (made.row != next++)
            return m_impl->database.corrupt(QStringLiteral("row %1 is missing").arg(next - 1));
        return visit(made);
    };
    const auto done = m_impl->database.forEach(
        QStringLiteral("SELECT file.first_row, %1, v.frame, v.outcome, v.label, v.logits, v.probabilities, v.reason "
                       "FROM file LEFT JOIN verdict v ON v.file_id=file.id ORDER BY file.id, v.frame")
            .arg(FileTable::entryColumns()),
        {}, visitRow);
    if (done && next != m_impl->files->nextRow())
        return m_impl->database.corrupt(QStringLiteral("rows after %1 are missing").arg(next - 1));
    return done;
}

Result<void> CaseStore::forEachEntry(const std::function<Result<void>(const LedgerEntry&)>& visit) const
{
    return m_impl->files->forEachEntry(visit);
}

QString verdictReason(const Prediction& prediction, const Calibration& calibration, int adapted)
{
    QString reason;
    if (prediction.outcome == Outcome::NoneOfThese) {
        reason = Text::tr("The picture is unlike those that this classifier was made for.");
    } else if (prediction.outcome == Outcome::Uncertain) {
        const float top = prediction.label >= 0 && prediction.label < int(prediction.probabilities.size())
                              ? prediction.probabilities[size_t(prediction.label)]
                              : 0;
        reason = Text::tr("No class is probable enough: %1 % at most, %2 % are needed.")
                     .arg(QString::number(100 * double(top), 'f', 0),
                          QString::number(100 * double(calibration.uncertainBelow), 'f', 0));
    }
    if (adapted == 0)
        return reason;
    const QString how = Text::tr("By a classifier that was adapted to a folder (pictures: %1).").arg(adapted);
    return reason.isEmpty() ? how : reason + QLatin1Char(' ') + how;
}

} // namespace vignette
