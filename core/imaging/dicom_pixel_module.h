#pragma once

#include "core/base/error.h"

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dcitem.h>

#include <QString>

namespace vignette {

/// The image pixel module (PS3.3 C.7.6.3), checked.
struct PixelModule
{
    int rows = 0;
    int columns = 0;
    int samples = 1;
    int bitsAllocated = 8;
    int bitsStored = 8;
    int highBit = 7;
    bool isSigned = false;
    bool planar = false;
    int frames = 1;
    QString photometric;

    int bytesPerSample() const { return bitsAllocated / 8; }
    qint64 pixels() const { return qint64(rows) * columns; }
    bool halfChroma() const { return photometric.endsWith(QLatin1String("_422")); }
    /// One frame as stored without compression.
    qint64 frameBits() const
    {
        if (halfChroma())
            return qint64(rows) * ((columns + 1) / 2) * 4 * 8;
        return pixels() * samples * bitsAllocated;
    }
};

/// Reads what the attributes say, mends what can only be a slip, and refuses the rest.
/// Errors: Unreadable (no rows or columns), Unsupported.
Result<PixelModule> readPixelModule(DcmItem& item);

void putPixelModule(DcmItem& item, const PixelModule& module);

} // namespace vignette
