#include "core/imaging/dicom_pixel_module.h"

#include "core/imaging/dicom_file.h"
#include "core/imaging/refusal.h"

#include <dcmtk/dcmdata/dcdeftag.h>

#include <QSet>

#include <algorithm>

namespace vignette {

namespace {

int number(DcmItem& item, const DcmTagKey& tag, int fallback)
{
    Uint16 value = 0;
    return item.findAndGetUint16(tag, value).good() ? value : fallback;
}

/// Integer strings in the wild carry letters ("1A"); what can be read of them counts.
int frameCount(DcmItem& item)
{
    OFString text;
    if (item.findAndGetOFString(DCM_NumberOfFrames, text).bad())
        return 1;
    return int(std::clamp(std::strtol(text.c_str(), nullptr, 10), 1L, 10'000'000L));
}

} // namespace

Result<PixelModule> readPixelModule(DcmItem& item)
{
    PixelModule module;
    module.rows = number(item, DCM_Rows, 0);
    module.columns = number(item, DCM_Columns, 0);
    module.samples = number(item, DCM_SamplesPerPixel, 1);
    module.bitsAllocated = number(item, DCM_BitsAllocated, 8);
    module.bitsStored = number(item, DCM_BitsStored, module.bitsAllocated);
    module.isSigned = number(item, DCM_PixelRepresentation, 0) == 1;
    module.planar = number(item, DCM_PlanarConfiguration, 0) == 1 && module.samples > 1;
    module.frames = frameCount(item);
    module.photometric = dicomCode(item, DCM_PhotometricInterpretation);
    if (module.bitsStored < 1 || module.bitsStored > module.bitsAllocated)
        module.bitsStored = module.bitsAllocated;
    module.highBit = number(item, DCM_HighBit, module.bitsStored - 1);
    if (module.highBit < module.bitsStored - 1 || module.highBit >= module.bitsAllocated)
        module.highBit = module.bitsStored - 1;

    if (module.rows == 0 || module.columns == 0)
        return refuse(Refusal::Broken, QStringLiteral("no rows or columns"));
    const bool bit = module.bitsAllocated == 1 && module.samples == 1;
    if ((module.samples != 1 && module.samples != 3) ||
        (!bit && module.bitsAllocated != 8 && module.bitsAllocated != 16 && module.bitsAllocated != 32))
        return refuse(Refusal::PixelFormat,
                      QStringLiteral("%1 samples of %2 bits").arg(module.samples).arg(module.bitsAllocated));
    static const QSet<QString> gray = {QStringLiteral("MONOCHROME1"), QStringLiteral("MONOCHROME2"),
                                       QStringLiteral("PALETTE COLOR")};
    static const QSet<QString> colour = {QStringLiteral("RGB"),          QStringLiteral("YBR_FULL"),
                                         QStringLiteral("YBR_FULL_422"), QStringLiteral("YBR_PARTIAL_422"),
                                         QStringLiteral("YBR_ICT"),      QStringLiteral("YBR_RCT")};
    const bool known = gray.contains(module.photometric) || colour.contains(module.photometric);
    if (!known && !module.photometric.isEmpty())
        return refuse(Refusal::PixelFormat, module.photometric);
    // The number of samples is what the bytes obey; the label may be wrong or missing.
    if (module.samples == 1 && !gray.contains(module.photometric))
        module.photometric = QStringLiteral("MONOCHROME2");
    if (module.samples == 3 && !colour.contains(module.photometric))
        module.photometric = QStringLiteral("RGB");
    if (module.halfChroma() && module.bitsAllocated != 8)
        return refuse(Refusal::PixelFormat, module.photometric + QStringLiteral(" with 16 bits"));
    return module;
}

void putPixelModule(DcmItem& item, const PixelModule& module)
{
    item.putAndInsertUint16(DCM_SamplesPerPixel, Uint16(module.samples));
    item.putAndInsertString(DCM_PhotometricInterpretation, module.photometric.toLatin1().constData());
    item.putAndInsertUint16(DCM_Rows, Uint16(module.rows));
    item.putAndInsertUint16(DCM_Columns, Uint16(module.columns));
    item.putAndInsertUint16(DCM_BitsAllocated, Uint16(module.bitsAllocated));
    item.putAndInsertUint16(DCM_BitsStored, Uint16(module.bitsStored));
    item.putAndInsertUint16(DCM_HighBit, Uint16(module.highBit));
    item.putAndInsertUint16(DCM_PixelRepresentation, module.isSigned ? 1 : 0);
    if (module.samples > 1)
        item.putAndInsertUint16(DCM_PlanarConfiguration, module.planar ? 1 : 0);
}

} // namespace vignette
