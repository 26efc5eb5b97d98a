#include "core/screening/file_table.h"

#include <QCoreApplication>
#include <QVariant>

#include <algorithm>
#include <limits>
#include <vector>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Screening)
};

} // namespace

QStringList FileTable::schema()
{
    return {
        QStringLiteral("CREATE TABLE file(id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, "
                       "status INTEGER NOT NULL, reason TEXT, sha256 BLOB, study_uid TEXT, "
                       "series_uid TEXT, instance_uid TEXT, frame_count INTEGER NOT NULL, "
                       "first_row INTEGER NOT NULL)"),
        QStringLiteral("CREATE INDEX file_sha256 ON file(sha256) WHERE status=0"),
        QStringLiteral("CREATE INDEX file_instance ON file(instance_uid) "
                       "WHERE status=0 AND instance_uid<>''"),
    };
}

QString FileTable::entryColumns()
{
    return QStringLiteral("file.path, file.status, file.reason, file.sha256, file.study_uid, "
                          "file.series_uid, file.instance_uid, file.frame_count");
}

LedgerEntry FileTable::readEntry(const Row& row, int firstColumn)
{
    LedgerEntry entry;
    entry.path = row.text(firstColumn);
    entry.status = FileStatus(row.enumerator(firstColumn + 1, int(FileStatus::Unreadable)));
    entry.reason = row.text(firstColumn + 2);
    entry.sha256 = row.blob(firstColumn + 3, 0, 32);
    entry.studyUid = row.text(firstColumn + 4);
    entry.seriesUid = row.text(firstColumn + 5);
    entry.instanceUid = row.text(firstColumn + 6);
    entry.frameCount = int(row.integer(firstColumn + 7, 0, std::numeric_limits<int>::max()));
    return entry;
}

FileTable::FileTable(const Database& database, QString frameTable, std::vector<Statement> statements)
    : m_database(&database), m_frameTable(std::move(frameTable)), m_insertFile(std::move(statements[0])),
      m_findPath(std::move(statements[1])), m_findHash(std::move(statements[2])),
      m_findInstance(std::move(statements[3]))
{
}

Result<FileTable> FileTable::open(const Database& database, const QString& frameTable)
{
    std::vector<Statement> statements;
    for (const QString& sql : {
             QStringLiteral("INSERT INTO file(path, status, reason, sha256, study_uid, series_uid, instance_uid, "
                            "frame_count, first_row) VALUES(?,?,?,?,?,?,?,?,?) RETURNING id"),
             QStringLiteral("SELECT count(*) FROM file WHERE path=?"),
             QStringLiteral("SELECT first_row FROM file WHERE status=0 AND sha256=?"),
             QStringLiteral("SELECT first_row FROM file WHERE status=0 AND instance_uid<>'' AND instance_uid=?"),
         }) {
        auto statement = database.prepare(sql);
        if (!statement)
            return fail(statement.error());
        statements.push_back(std::move(*statement));
    }
    FileTable table(database, frameTable, std::move(statements));
    // In one walk through the table, which may have millions of rows.
    QStringList sums{
        QStringLiteral("coalesce(max(first_row + CASE WHEN frame_count>1 THEN frame_count ELSE 1 END), 1)"),
        QStringLiteral("count(*)")};
    constexpr int statuses = int(FileStatus::Unreadable) + 1;
    for (int status = 0; status < statuses; ++status)
        sums += QStringLiteral("count(CASE WHEN status=%1 THEN 1 END)").arg(status);
    auto done =
        database.forEach(QStringLiteral("SELECT %1 FROM file").arg(sums.join(QLatin1String(", "))), {},
                         [&](const Row& row) -> Result<void> {
                             table.m_nextRow = row.integer(0, 1);
                             qint64 known = 0;
                             for (int status = 0; status < statuses; ++status)
                                 known += table.m_counts.of(FileStatus(status)) = row.integer(2 + status, 0);
                             return known == row.integer(1) ? row.check() : database.corrupt(QStringLiteral("status"));
                         });
    if (!done)
        return fail(done.error());
    return table;
}

Result<bool> FileTable::contains(const QString& path)
{
    return m_findPath.number({path}).map([](qint64 count) { return count > 0; });
}

Result<FileTable::Place> FileTable::add(const LedgerEntry& given)
{
    const auto known = contains(given.path);
    if (!known)
        return fail(known.error());
    if (*known)
        return fail(ErrorCode::InvalidArgument, Text::tr("The file was screened already."));
    Place place{0, m_nextRow, given};
    LedgerEntry& entry = place.entry;
    if (entry.status == FileStatus::Loaded) {
        const auto sameBytes = m_findHash.number({entry.sha256});
        const auto sameInstance = m_findInstance.number({entry.instanceUid});
        for (const auto* found : {&sameBytes, &sameInstance}) {
            if (!*found)
                return fail(found->error());
        }
        // Named by row: a path in the reason would be a second place where paths are kept.
        if (*sameBytes > 0)
            entry.reason = Text::tr("Same file as in row %1.").arg(*sameBytes);
        else if (*sameInstance > 0)
            entry.reason = Text::tr("Same DICOM instance as in row %1.").arg(*sameInstance);
        if (*sameBytes > 0 || *sameInstance > 0) {
            entry.status = FileStatus::Duplicate;
            entry.frameCount = 0;
        }
    }
    const auto inserted =
        m_insertFile.number({entry.path, int(entry.status), entry.reason, entry.sha256, entry.studyUid, entry.seriesUid,
                             entry.instanceUid, entry.frameCount, place.firstRow});
    if (!inserted)
        return fail(inserted.error());
    place.fileId = *inserted;
    m_nextRow += std::max(1, entry.frameCount);
    ++m_counts.of(entry.status);
    return place;
}

Result<void> FileTable::commit()
{
    return m_database->commit().and_then([this] { return m_database->begin(); });
}

Result<QSet<QString>> FileTable::finishedPaths() const
{
    const auto open = partial();
    if (!open)
        return fail(open.error());
    QSet<QString> paths;
    const auto read =
        m_database->forEach(QStringLiteral("SELECT path FROM file"), {}, [&](const Row& row) -> Result<void> {
            paths.insert(row.text(0));
            return {};
        });
    if (!read)
        return fail(read.error());
    if (*open)
        paths.remove((*open)->place.entry.path);
    return paths;
}

Result<std::optional<FileTable::Partial>> FileTable::partial() const
{
    // Only the last loaded file can be open: verdicts come in the order of the files.
    std::optional<Partial> found;
    const auto read =
        m_database->forEach(QStringLiteral("SELECT id, first_row, (SELECT count(*) FROM %2 WHERE file_id=file.id), %1 "
                                           "FROM file WHERE status=0 ORDER BY id DESC LIMIT 1")
                                .arg(entryColumns(), m_frameTable),
                            {}, [&](const Row& row) -> Result<void> {
                                const Place place{row.integer(0), row.integer(1, 1), readEntry(row, 3)};
                                const int done = int(row.integer(2, 0, std::numeric_limits<int>::max()));
                                if (done < place.entry.frameCount)
                                    found = Partial{place, done};
                                return {};
                            });
    if (!read)
        return fail(read.error());
    return found;
}

Result<void> FileTable::forEachEntry(const std::function<Result<void>(const LedgerEntry&)>& visit) const
{
    return m_database->forEach(QStringLiteral("SELECT %1 FROM file ORDER BY id").arg(entryColumns()), {},
                               [&](const Row& row) -> Result<void> {
                                   const LedgerEntry entry = readEntry(row, 0);
                                   return row.check().and_then([&] { return visit(entry); });
                               });
}

CaseRecord FileTable::record(const Place& place)
{
    const LedgerEntry& entry = place.entry;
    return {place.firstRow,    entry.path, entry.studyUid,          entry.seriesUid,
            entry.instanceUid, 0,          NoPicture{entry.status}, entry.reason};
}

} // namespace vignette
