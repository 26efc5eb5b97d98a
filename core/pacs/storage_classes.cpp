#include "core/pacs/storage_classes.h"

#include <dcmtk/dcmdata/dcuid.h>

#include <algorithm>
#include <string_view>

namespace vignette {

namespace {

const std::vector<const char*>& compressedSyntaxes()
{
    static const std::vector<const char*> syntaxes{
        UID_JPEGProcess1TransferSyntax,   UID_JPEGProcess2_4TransferSyntax, UID_JPEGProcess14SV1TransferSyntax,
        UID_JPEGLSLosslessTransferSyntax, UID_JPEGLSLossyTransferSyntax,    UID_JPEG2000LosslessOnlyTransferSyntax,
        UID_JPEG2000TransferSyntax,       UID_RLELosslessTransferSyntax};
    return syntaxes;
}

const std::vector<const char*>& pictureClasses()
{
    static const std::vector<const char*> classes{UID_VLPhotographicImageStorage,
                                                  UID_DermoscopicPhotographyImageStorage,
                                                  UID_VLEndoscopicImageStorage,
                                                  UID_VLMicroscopicImageStorage,
                                                  UID_OphthalmicPhotography8BitImageStorage,
                                                  UID_SecondaryCaptureImageStorage,
                                                  UID_MultiframeTrueColorSecondaryCaptureImageStorage,
                                                  UID_MultiframeGrayscaleByteSecondaryCaptureImageStorage};
    return classes;
}

} // namespace

std::vector<PresentationContext> retrievedContexts(Compression compression)
{
    constexpr size_t most = 127; // 128 by the standard, one of them for the C-GET itself
    std::vector<PresentationContext> contexts;
    for (const char* one : pictureClasses()) {
        for (size_t i = 0; compression == Compression::Kept && i < compressedSyntaxes().size(); ++i)
            contexts.push_back({one, {compressedSyntaxes()[i]}, true});
        contexts.push_back({one, uncompressedSyntaxes(), true});
    }
    const auto isPicture = [](std::string_view sopClass) {
        return std::ranges::any_of(pictureClasses(), [&](std::string_view one) { return one == sopClass; });
    };
    // First the documents of studies, then what other modalities make.
    std::vector<const char*> others{UID_EnhancedSRStorage,        UID_ComprehensiveSRStorage,
                                    UID_Comprehensive3DSRStorage, UID_BasicTextSRStorage,
                                    UID_SegmentationStorage,      UID_GrayscaleSoftcopyPresentationStateStorage,
                                    UID_EncapsulatedPDFStorage};
    for (int i = 0; i < numberOfDcmLongSCUStorageSOPClassUIDs; ++i)
        others.push_back(dcmLongSCUStorageSOPClassUIDs[i]);
    for (size_t i = 0; i < others.size() && contexts.size() < most; ++i) {
        const std::string_view one = others[i];
        const bool isKnown = isPicture(one) || std::ranges::any_of(contexts, [&](const auto& context) {
                                 return context.sopClass == one;
                             });
        if (!isKnown)
            contexts.push_back({others[i], uncompressedSyntaxes(), true});
    }
    return contexts;
}

const std::vector<const char*>& acceptedSopClasses()
{
    static const std::vector<const char*> classes = [] {
        std::vector<const char*> all(dcmAllStorageSOPClassUIDs,
                                     dcmAllStorageSOPClassUIDs + numberOfDcmAllStorageSOPClassUIDs);
        all.push_back(UID_VerificationSOPClass);
        return all;
    }();
    return classes;
}

const std::vector<const char*>& acceptedSyntaxes()
{
    // A context that leaves the choice gets what need not be unfolded by the archive.
    static const std::vector<const char*> syntaxes = [] {
        std::vector<const char*> all{UID_LittleEndianExplicitTransferSyntax};
        all.insert(all.end(), compressedSyntaxes().begin(), compressedSyntaxes().end());
        all.push_back(UID_LittleEndianImplicitTransferSyntax);
        return all;
    }();
    return syntaxes;
}

} // namespace vignette
