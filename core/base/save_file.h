#pragma once

#include <QSaveFile>

namespace vignette {

/// Ends an atomic write; false where any of it failed, and then the file that was there stays.
/// QSaveFile::commit() of Qt 6.4 forgets what fails when the last buffer goes out: on a full disk a
/// small file would be replaced by an empty one.
/// On a disk that fills up a part is written first, which is a failure without a reason; the second flush gets one.
inline bool commitFile(QSaveFile& file)
{
    return (file.flush() || file.flush()) && file.commit();
}

} // namespace vignette
