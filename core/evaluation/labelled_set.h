#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vignette {

/// What a label of a folder is compared with. Blanks around it and upper or lower case do not
/// matter; an id goes before a name.
struct LabelClass
{
    QString id;
    QString name;
};

/// The true classes of the pictures of a folder, as a person gave them.
///
/// Where the folder holds one table (*.csv) whose header has a picture column (path, file, filename,
/// file_name, image, image_id) and a label column (label, class, diagnosis, dx), the table says it:
/// RFC 4180 with comma, semicolon or tab, UTF-8 or Latin-1. Pictures are given relative to the
/// folder or absolute, or by file name, with or without suffix, wherever they lie below the folder.
/// Else the nearest sub-folder that is named like a class says it for all that lies in it.
///
/// A value; const functions are thread-safe.
class LabelledSet
{
public:
    /// "Class" of a picture whose label names no class of the classifier: it should be refused.
    static constexpr int other = -1;

    /// `classes` in logit order. `folderOrTable` may be the table itself, where the folder has several.
    /// Walks the names below the folder, opens no picture. Errors: NotFound, InvalidArgument (no label names a class,
    /// several tables, one picture with two labels), Unreadable, TooLarge (a table above 64 MiB), Cancelled.
    static Result<LabelledSet> read(const QString& folderOrTable, const std::vector<LabelClass>& classes,
                                    const JobContext& job = {});

    /// What is to be screened: the pictures of the table, or the folder.
    const QStringList& paths() const { return m_paths; }

    /// Class index, or `other`; nothing where nobody gave the picture a label. `path` is absolute,
    /// as in CaseRecord.
    std::optional<int> labelOf(const QString& path) const;

    /// File name of the table; empty where sub-folders give the labels.
    const QString& table() const { return m_table; }
    /// Labels that name no class, as written, each once.
    const QStringList& otherLabels() const { return m_otherLabels; }
    /// Rows of the table whose picture is not there or whose label is empty.
    int unusedRows() const { return m_unusedRows; }

private:
    Result<void> readTable(const QString& path, const std::vector<LabelClass>& classes, const JobContext& job);
    Result<void> readFolders(const std::vector<LabelClass>& classes, const JobContext& job);
    int classOf(const QString& label) const; ///< or `other`

    QString m_folder; ///< absolute
    QString m_table;
    QStringList m_paths;
    QStringList m_otherLabels;
    int m_unusedRows = 0;
    QHash<QString, int> m_classes; ///< index of each id and name, as compared
    QHash<QString, int> m_labels;  ///< of a table, by absolute path
};

} // namespace vignette
