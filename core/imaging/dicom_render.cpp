#include "core/imaging/dicom_render.h"

#include "core/imaging/dicom_palette.h"
#include "core/imaging/refusal.h"

#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcsequen.h>
#include <dcmtk/dcmimage/diregist.h>
#include <dcmtk/dcmimgle/dcmimage.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace vignette {

namespace {

/// Brightness rises from black at `low` to white at `high`.
struct Ramp
{
    double low = 0;
    double high = 0;
};

/// PS3.3 C.11.2.1.2.1. The linear function is not defined for widths below 1, which come with small
/// rescale slopes: they are taken as LINEAR_EXACT (C.11.2.1.3.2).
Ramp rampOf(const GrayWindow& window, bool exact)
{
    if (exact || window.width < 1)
        return {window.center - window.width / 2, window.center + window.width / 2};
    return {window.center - 0.5 - (window.width - 1) / 2, window.center - 0.5 + (window.width - 1) / 2};
}

/// With fewer steps than this between black and white, whole numbers show.
constexpr double coarse = 1024;

GrayWindow windowOf(const Ramp& ramp)
{
    return fullWindow(ramp.low, ramp.high);
}

std::optional<GrayWindow> declaredWindow(DcmItem& item)
{
    GrayWindow window;
    if (item.findAndGetFloat64(DCM_WindowCenter, window.center).good() &&
        item.findAndGetFloat64(DCM_WindowWidth, window.width).good() && window.width > 0 &&
        std::isfinite(window.center) && std::isfinite(window.width))
        return window;
    return {};
}

/// One stored value, from the bits that count (PS3.5 8.1.1).
int32_t storedValue(const StoredFrame& frame, size_t index)
{
    const PixelModule& module = frame.module;
    uint32_t raw = 0;
    std::memcpy(&raw, frame.bytes.data() + index * size_t(module.bytesPerSample()), size_t(module.bytesPerSample()));
    raw <<= 31 - module.highBit;
    const int unused = 32 - module.bitsStored;
    return module.isSigned ? int32_t(raw) >> unused : int32_t(raw >> unused);
}

/// A value that is signed or not as the pixels are.
std::optional<Uint16> word(DcmItem& item, const DcmTagKey& tag)
{
    Uint16 value = 0;
    Sint16 signedValue = 0;
    if (item.findAndGetUint16(tag, value).good())
        return value;
    if (item.findAndGetSint16(tag, signedValue).good())
        return Uint16(signedValue);
    return {};
}

/// Pixels that lie outside the picture (PS3.3 C.7.5.1.1.2) spoil a window that is made of the least
/// and the greatest value when they are its brightest or take more than half of it: they become as
/// dark as the darkest that counts.
void darkenPadding(DcmItem& item, StoredFrame& frame)
{
    const PixelModule& module = frame.module;
    const auto first = word(item, DCM_PixelPaddingValue);
    if (!first || module.bitsAllocated > 16)
        return;
    const Uint16 last = word(item, DCM_PixelPaddingRangeLimit).value_or(*first);
    const auto number = [&](Uint16 bits) { return module.isSigned ? int32_t(Sint16(bits)) : int32_t(bits); };
    const auto [low, high] = std::minmax({number(*first), number(last)});

    const auto pixels = size_t(module.pixels());
    const bool darkIsHigh = module.photometric == QLatin1String("MONOCHROME1");
    std::vector<size_t> padding;
    std::optional<size_t> darkest;
    int32_t least = std::numeric_limits<int32_t>::max();
    int32_t greatest = std::numeric_limits<int32_t>::min();
    for (size_t i = 0; i < pixels; ++i) {
        const int32_t value = storedValue(frame, i);
        if (value >= low && value <= high) {
            padding.push_back(i);
            continue;
        }
        if (!darkest || (darkIsHigh ? value > greatest : value < least))
            darkest = i;
        least = std::min(least, value);
        greatest = std::max(greatest, value);
    }
    const bool bright = darkIsHigh ? low < least : high > greatest;
    const double span = double(greatest) - least;
    if (!darkest || (!bright && std::max<double>(greatest, high) - std::min<double>(least, low) <= 2 * span))
        return;
    const auto size = size_t(module.bytesPerSample());
    for (const size_t i : padding)
        std::memcpy(frame.bytes.data() + i * size, frame.bytes.data() + *darkest * size, size);
}

/// Values of any type that DCMTK may hold them in.
bool copyValues(const DiPixel& pixels, std::vector<float>& to)
{
    const auto copy = [&]<typename T>(T) {
        const auto* from = static_cast<const T*>(pixels.getData());
        std::copy_n(from, to.size(), to.begin());
        return true;
    };
    if (!pixels.getData() || pixels.getCount() < to.size())
        return false;
    switch (pixels.getRepresentation()) {
    case EPR_Uint8:
        return copy(Uint8());
    case EPR_Sint8:
        return copy(Sint8());
    case EPR_Uint16:
        return copy(Uint16());
    case EPR_Sint16:
        return copy(Sint16());
    case EPR_Uint32:
        return copy(Uint32());
    case EPR_Sint32:
        return copy(Sint32());
    }
    return false;
}

} // namespace

/// A frame in DCMTK's hands.
struct DicomRenderer::Prepared
{
    std::unique_ptr<DcmDataset> dataset; ///< must outlive `picture`
    std::unique_ptr<DicomImage> picture;
    PixelModule module; ///< as stored
    /// DCMTK keeps rescaled values as whole numbers, of which small slopes leave none: then it gets
    /// the stored values, and windows are converted to them.
    bool rescaledHere = false;
    double slope = 1;
    double intercept = 0;
    std::optional<GrayWindow> window; ///< the file's own, in modality units, unless DCMTK has it
    bool exact = false;               ///< VOI LUT function LINEAR_EXACT
    bool sigmoid = false;

    void setWindow(const GrayWindow& wanted) const
    {
        GrayWindow stored = wanted;
        if (sigmoid) { // DCMTK knows the function by the data set
            if (rescaledHere)
                stored = {(wanted.center - intercept) / slope, wanted.width / std::abs(slope)};
        } else {
            Ramp ramp = rampOf(wanted, exact);
            if (rescaledHere) {
                ramp = {(ramp.low - intercept) / slope, (ramp.high - intercept) / slope};
                if (slope < 0)
                    std::swap(ramp.low, ramp.high);
            }
            stored = windowOf(ramp);
        }
        picture->setWindow(stored.center, stored.width);
    }

    void chooseWindow(const std::optional<GrayWindow>& wanted) const
    {
        if (wanted && wanted->width > 0)
            setWindow(*wanted);
        else if (module.bitsStored == 1)
            picture->setWindow(1, 1);
        // Where both are there, each is right (PS3.3 C.11.2.1.1); a table is the more exact one.
        else if (picture->getVoiLutCount() > 0 && picture->setVoiLut(0))
            return;
        else if (window)
            setWindow(*window);
        else if (picture->getWindowCount() > 0 && picture->setWindow(0))
            return;
        else
            picture->setMinMaxWindow();
    }
};

DicomRenderer::DicomRenderer(DcmDataset& dataset) : m_dataset(dataset)
{
    dataset.findAndGetSequenceItem(DCM_SharedFunctionalGroupsSequence, m_shared);
    DcmSequenceOfItems* frames = nullptr;
    if (dataset.findAndGetSequence(DCM_PerFrameFunctionalGroupsSequence, frames).bad() || !frames)
        return;
    for (DcmObject* at = frames->nextInContainer(nullptr); at; at = frames->nextInContainer(at))
        m_perFrame.push_back(dynamic_cast<DcmItem*>(at));
}

/// Item of a functional group, of the frame itself or shared.
DcmItem* DicomRenderer::functionalGroup(int frame, const DcmTagKey& group) const
{
    DcmItem* result = nullptr;
    DcmItem* own = size_t(frame) < m_perFrame.size() ? m_perFrame[size_t(frame)] : nullptr;
    if (own && own->findAndGetSequenceItem(group, result).good())
        return result;
    if (m_shared && m_shared->findAndGetSequenceItem(group, result).good())
        return result;
    return nullptr;
}

void DicomRenderer::copyTransformations(int frame, DcmDataset& to) const
{
    const auto copy = [&to](DcmItem* item, std::initializer_list<DcmTagKey> tags) {
        for (const DcmTagKey& tag : tags) {
            if (item && !to.tagExists(tag))
                item->findAndInsertCopyOfElement(tag, &to);
        }
    };
    const auto rescale = {DCM_RescaleIntercept, DCM_RescaleSlope, DCM_ModalityLUTSequence};
    const auto window = {DCM_WindowCenter, DCM_WindowWidth, DCM_VOILUTSequence, DCM_VOILUTFunction};
    copy(functionalGroup(frame, DCM_PixelValueTransformationSequence), rescale);
    copy(functionalGroup(frame, DCM_FrameVOILUTSequence), window);
    copy(&m_dataset, rescale);
    copy(&m_dataset, window);
}

Result<DicomRenderer::Prepared> DicomRenderer::prepare(StoredFrame frame, int number, bool windowGiven) const
{
    // YBR_RCT and YBR_ICT name JPEG 2000's own transforms, which are undone by now.
    if (frame.module.photometric == QLatin1String("YBR_RCT") || frame.module.photometric == QLatin1String("YBR_ICT"))
        frame.module.photometric = QStringLiteral("RGB");
    Prepared prepared;
    prepared.dataset = std::make_unique<DcmDataset>();
    prepared.module = frame.module;
    DcmDataset& dataset = *prepared.dataset;
    copyTransformations(number, dataset);
    PixelModule seen = frame.module;
    if (seen.photometric.startsWith(QLatin1String("MONOCHROME"))) {
        const bool table = dataset.tagExists(DCM_VOILUTSequence);
        const auto window = declaredWindow(dataset);
        if (!windowGiven && !window && !table)
            darkenPadding(m_dataset, frame);
        OFString function;
        dataset.findAndGetOFString(DCM_VOILUTFunction, function);
        prepared.exact = function == "LINEAR_EXACT";
        prepared.sigmoid = function == "SIGMOID";
        dataset.findAndGetFloat64(DCM_RescaleSlope, prepared.slope);
        dataset.findAndGetFloat64(DCM_RescaleIntercept, prepared.intercept);
        const double slope = std::abs(prepared.slope);
        const double span = window ? window->width : slope * std::exp2(seen.bitsStored);
        prepared.rescaledHere =
            slope > 0 && slope < 1 && span < coarse && !table && !dataset.tagExists(DCM_ModalityLUTSequence);
        if (window && (prepared.rescaledHere || (window->width < 1 && !prepared.sigmoid)))
            prepared.window = window;
        if (prepared.rescaledHere) {
            for (const DcmTagKey& tag : {DCM_RescaleSlope, DCM_RescaleIntercept, DCM_WindowCenter, DCM_WindowWidth})
                dataset.findAndDeleteElement(tag);
            if (prepared.slope < 0)
                seen.photometric = seen.photometric.endsWith(QLatin1Char('1')) ? QStringLiteral("MONOCHROME2")
                                                                               : QStringLiteral("MONOCHROME1");
        }
    }
    putPixelModule(dataset, seen);
    if (seen.photometric == QLatin1String("PALETTE COLOR") && !copyPalette(m_dataset, dataset))
        return refuse(Refusal::Broken, QStringLiteral("palette"));
    OFCondition status;
    if (seen.bitsAllocated == 8) {
        status = dataset.putAndInsertUint8Array(DCM_PixelData, frame.bytes.data(), frame.bytes.size());
    } else {
        if (frame.bytes.size() % 2)
            frame.bytes.push_back(0);
        status = dataset.putAndInsertUint16Array(DCM_PixelData, reinterpret_cast<const Uint16*>(frame.bytes.data()),
                                                 frame.bytes.size() / 2);
    }
    if (status.bad())
        return refuse(Refusal::Failure, QString::fromLatin1(status.text()));
    frame.bytes = {};
    prepared.picture = std::make_unique<DicomImage>(&dataset, EXS_LittleEndianExplicit, CIF_MayDetachPixelData);
    if (prepared.picture->getStatus() != EIS_Normal)
        return refuse(Refusal::Broken, QString::fromLatin1(DicomImage::getString(prepared.picture->getStatus())));
    return prepared;
}

Result<Image> DicomRenderer::render(StoredFrame frame, int number, const ReadOptions& options) const
{
    const auto prepared = prepare(std::move(frame), number, options.window.has_value());
    if (!prepared)
        return fail(prepared.error());
    DicomImage& picture = *prepared->picture;
    if (picture.isMonochrome())
        prepared->chooseWindow(options.window);
    Image image;
    image.width = int(picture.getWidth());
    image.height = int(picture.getHeight());
    const auto pixels = size_t(prepared->module.pixels());
    const size_t channels = picture.isMonochrome() ? 1 : 3;
    std::vector<uint8_t> out(pixels * channels);
    if (size_t(image.width) * size_t(image.height) != pixels || picture.getOutputDataSize(8) != out.size() ||
        !picture.getOutputData(out.data(), out.size(), 8))
        return refuse(Refusal::Broken, QStringLiteral("no output"));
    if (channels == 3) {
        image.rgb = std::move(out);
    } else {
        image.rgb.resize(pixels * 3);
        for (size_t i = 0; i < pixels; ++i)
            std::memset(image.rgb.data() + i * 3, out[i], 3);
    }
    return image;
}

Result<GrayImage> DicomRenderer::gray(StoredFrame frame, int number) const
{
    const auto prepared = prepare(std::move(frame), number, false);
    if (!prepared)
        return fail(prepared.error());
    DicomImage& picture = *prepared->picture;
    if (!picture.isMonochrome())
        return fail(ErrorCode::InvalidArgument, QCoreApplication::translate("Imaging", "The picture has colours."));
    GrayImage gray;
    gray.width = int(picture.getWidth());
    gray.height = int(picture.getHeight());
    gray.values.resize(size_t(gray.width) * size_t(gray.height));
    const DiPixel* values = picture.getInterData();
    if (!values || gray.values.empty() || !copyValues(*values, gray.values))
        return refuse(Refusal::Broken, QStringLiteral("no output"));
    if (prepared->rescaledHere) {
        for (float& value : gray.values)
            value = float(value * prepared->slope + prepared->intercept);
    }
    const auto [low, high] = std::ranges::minmax_element(gray.values);
    gray.minimum = *low;
    gray.maximum = *high;
    gray.inverted = prepared->module.photometric == QLatin1String("MONOCHROME1");
    prepared->chooseWindow({});
    if (prepared->window)
        gray.window = prepared->sigmoid ? *prepared->window : windowOf(rampOf(*prepared->window, prepared->exact));
    else if (prepared->rescaledHere || picture.getWindow(gray.window.center, gray.window.width) == 0)
        gray.window = fullWindow(gray.minimum, gray.maximum);
    return gray;
}

} // namespace vignette
