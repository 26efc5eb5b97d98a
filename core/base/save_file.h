#pragma once

#include <QSaveFile>

namespace vignette {

/// Ends an atomic write; false where any of it failed, and then the file that was there stays.
/// QSaveFile::commit() of Qt 6.4 forgets what fails when the last buffer goes out: on a full disk a
/// small file would be replaced by an empty one.
inline bool commitFile(QSaveFile& file)
{
    return file.flush() && file.commit();
}

} // namespace vignette
