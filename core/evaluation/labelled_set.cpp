#include "core/evaluation/labelled_set.h"

#include "core/base/csv.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QSet>

#include <algorithm>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LabelledSet)
};

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, Text::tr("Reading the labels was stopped."));
}

QString compared(const QString& label)
{
    return label.trimmed().toCaseFolded();
}

QString absolute(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

struct Columns
{
    int picture = -1;
    int label = -1;
    bool found() const { return picture >= 0 && label >= 0; }
};

Columns columnsOf(const std::vector<CsvRow>& rows)
{
    if (rows.empty())
        return {};
    return {csvColumn(rows.front(), csvPictureColumns), csvColumn(rows.front(), {"label", "class", "diagnosis", "dx"})};
}

/// Finds pictures by file name; walks the folder when it is first asked.
class PictureFinder
{
public:
    PictureFinder(QString folder, const JobContext& job) : m_folder(std::move(folder)), m_job(job) {}

    /// Absolute path of what the table calls `written`; empty where there is none or no single one.
    QString find(const QString& written)
    {
        const QString direct = QDir(m_folder).absoluteFilePath(written);
        if (QFileInfo(direct).isFile())
            return absolute(direct);
        if (!m_walked)
            walk();
        const QString name = QFileInfo(written).fileName();
        const QStringList sameName = m_byName.value(compared(name));
        if (!sameName.isEmpty())
            return sameName.size() == 1 ? sameName.first() : QString();
        const QStringList sameStem = m_byStem.value(compared(name));
        return sameStem.size() == 1 ? sameStem.first() : QString();
    }

private:
    void walk()
    {
        m_walked = true;
        QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext() && !m_job.cancelled()) {
            const QString path = absolute(files.next());
            const QFileInfo info(path);
            if (info.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0)
                continue;
            m_byName[compared(info.fileName())] += path;
            m_byStem[compared(info.completeBaseName())] += path;
        }
    }

    QString m_folder;
    const JobContext& m_job;
    bool m_walked = false;
    QHash<QString, QStringList> m_byName;
    QHash<QString, QStringList> m_byStem;
};

QString namesOf(const std::vector<LabelClass>& classes)
{
    QStringList names;
    for (const LabelClass& entry : classes)
        names += entry.name.isEmpty() ? entry.id : entry.name;
    return names.join(QStringLiteral(", "));
}

} // namespace

Result<LabelledSet> LabelledSet::read(const QString& folderOrTable, const std::vector<LabelClass>& classes,
                                      const JobContext& job)
{
    const QFileInfo given(folderOrTable);
    if (!given.exists())
        return fail(ErrorCode::NotFound, Text::tr("\"%1\" does not exist.").arg(folderOrTable));
    LabelledSet set;
    set.m_folder = absolute(given.isDir() ? folderOrTable : given.path());
    for (int k = 0; k < int(classes.size()); ++k)
        set.m_classes.insert(compared(classes[size_t(k)].id), k);
    for (int k = 0; k < int(classes.size()); ++k) {
        const QString name = compared(classes[size_t(k)].name);
        if (!name.isEmpty() && !set.m_classes.contains(name))
            set.m_classes.insert(name, k);
    }

    if (!given.isDir()) {
        const auto done = set.readTable(folderOrTable, classes, job);
        return done ? Result<LabelledSet>(std::move(set)) : fail(done.error());
    }
    // Tables of something else may lie there too, such as exported results.
    QStringList tables;
    const QDir dir(set.m_folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name)) {
        const auto rows = readCsv(dir.filePath(name));
        if (!rows)
            return fail(rows.error());
        // The columns of a table of results read like labels, but they are a program's word.
        if (columnsOf(*rows).found() && csvColumn(rows->front(), {"outcome"}) < 0)
            tables += name;
        if (job.cancelled())
            return cancelled();
    }
    if (tables.size() > 1)
        return fail(ErrorCode::InvalidArgument,
                    Text::tr("The folder holds several tables of labels (%1). Keep one of them there.")
                        .arg(tables.join(QStringLiteral(", "))));
    const auto done =
        tables.isEmpty() ? set.readFolders(classes, job) : set.readTable(dir.filePath(tables.first()), classes, job);
    if (!done)
        return fail(done.error());
    return set;
}

Result<void> LabelledSet::readTable(const QString& path, const std::vector<LabelClass>& classes, const JobContext& job)
{
    const auto rows = readCsv(path);
    if (!rows)
        return fail(rows.error());
    m_table = QFileInfo(path).fileName();
    const Columns columns = columnsOf(*rows);
    if (!columns.found())
        return fail(ErrorCode::InvalidArgument,
                    Text::tr("\"%1\" is no table of labels: it needs a column for the file and one for the label.")
                        .arg(m_table));
    PictureFinder finder(m_folder, job);
    bool anyClass = false;
    for (size_t i = 1; i < rows->size(); ++i) {
        if (job.cancelled())
            return cancelled();
        const CsvRow& row = (*rows)[i];
        const QString written = row.value(columns.picture).trimmed();
        const QString label = row.value(columns.label).trimmed();
        const QString picture = written.isEmpty() || label.isEmpty() ? QString() : finder.find(written);
        if (picture.isEmpty()) {
            ++m_unusedRows;
            continue;
        }
        const int index = classOf(label);
        anyClass |= index != other;
        const auto known = m_labels.constFind(picture);
        if (known != m_labels.constEnd() && *known != index)
            return fail(
                ErrorCode::InvalidArgument,
                Text::tr("The table \"%1\" gives the picture \"%2\" two different labels.").arg(m_table, written));
        if (known != m_labels.constEnd())
            continue;
        m_labels.insert(picture, index);
        m_paths += picture;
        if (index == other && !m_otherLabels.contains(label))
            m_otherLabels += label;
    }
    if (job.cancelled())
        return cancelled();
    if (m_labels.isEmpty())
        return fail(ErrorCode::InvalidArgument,
                    Text::tr("None of the pictures that the table \"%1\" names is in the folder.").arg(m_table));
    if (!anyClass)
        return fail(
            ErrorCode::InvalidArgument,
            Text::tr("No label of the table \"%1\" is a class of the classifier (%2).").arg(m_table, namesOf(classes)));
    return {};
}

Result<void> LabelledSet::readFolders(const std::vector<LabelClass>& classes, const JobContext& job)
{
    m_paths = {m_folder};
    bool anyClass = false;
    QSet<QString> classFolders;
    QStringList topFolders;
    QDirIterator folders(m_folder, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (folders.hasNext()) {
        if (job.cancelled())
            return cancelled();
        const QString relative = QDir(m_folder).relativeFilePath(folders.next());
        const QString top = relative.section(QLatin1Char('/'), 0, 0);
        if (classOf(folders.fileName()) != other) {
            anyClass = true;
            classFolders += top;
        } else if (relative == top) {
            topFolders += top;
        }
    }
    if (!anyClass)
        return fail(ErrorCode::InvalidArgument,
                    Text::tr("The folder has no table of labels, and no sub-folder is named like a class "
                             "of the classifier (%1).")
                        .arg(namesOf(classes)));
    std::ranges::copy_if(topFolders, std::back_inserter(m_otherLabels),
                         [&](const QString& name) { return !classFolders.contains(name); });
    m_otherLabels.sort();
    return {};
}

int LabelledSet::classOf(const QString& label) const
{
    return m_classes.value(compared(label), other);
}

std::optional<int> LabelledSet::labelOf(const QString& path) const
{
    if (!m_table.isEmpty()) {
        const auto found = m_labels.constFind(path);
        return found == m_labels.constEnd() ? std::nullopt : std::optional(*found);
    }
    const QString inside = m_folder.endsWith(QLatin1Char('/')) ? m_folder : m_folder + QLatin1Char('/');
    if (!path.startsWith(inside))
        return std::nullopt;
    QStringList folders = path.mid(inside.size()).split(QLatin1Char('/'));
    folders.removeLast();
    for (qsizetype i = folders.size(); i-- > 0;) {
        const int index = classOf(folders[i]);
        if (index != other)
            return index;
    }
    // Beside the labelled folders lies what nobody has sorted.
    return folders.isEmpty() ? std::nullopt : std::optional(int(other));
}

} // namespace vignette
