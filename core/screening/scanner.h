#pragma once

#include "core/base/error.h"
#include "core/base/job_context.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace vignette {

/// One file met on the way, in the order of the walk.
struct FoundFile
{
    QString path; ///< absolute; see pathText()
    /// Set where it is clear without opening the file that it cannot be read: broken link, pipe or
    /// device, a DICOMDIR record that leads out of its folder, a folder that is left out.
    std::optional<Error> error;
};

/// Walks files, folder trees and DICOMDIR files lazily, one file per call, so that no tree is ever
/// held in memory: at most the names of one folder per level.
///
/// The order is always the same: the given paths in their order, the entries of a folder by the
/// bytes of their names. Hidden folders and those in which systems and devices keep waste baskets and
/// copies (".Trash", "@eaDir", "__MACOSX") are not entered, but found with an error that says so,
/// unless they are given by path. Links are followed, each real folder is entered once, so loops end. A
/// DICOMDIR given by path stands for the files it refers to; one that is met in a folder is a file
/// like any other. Not thread-safe: one caller at a time.
class Scanner
{
public:
    /// `paths` must exist where the caller wants to tell; what does not is found with an error.
    /// `exclude` are absolute files and folders that are passed over (the program's own output).
    explicit Scanner(const QStringList& paths, const QStringList& exclude = {}, const JobContext& job = {});
    ~Scanner();

    /// The next file, or nothing at the end and once the job is cancelled.
    std::optional<FoundFile> next();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// The files that a DICOMDIR (PS3.10, PS3.3 F) refers to, in the order of its records. Records
/// that leave the folder of the DICOMDIR come with an error. Errors: NotAnImage where the file is
/// no DICOMDIR, Unreadable, TooLarge.
Result<std::vector<FoundFile>> readDicomDir(const QString& path);

/// The version of DCMTK, for people.
QString dicomLibraryVersion();

} // namespace vignette
