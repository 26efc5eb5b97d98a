#include "core/imaging/refusal.h"

#include <QCoreApplication>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Imaging)
};

Error describe(Refusal refusal)
{
    const auto word = [](const char* text) { return QString::fromLatin1(text); };
    switch (refusal) {
    case Refusal::Missing:
        return {ErrorCode::NotFound, Text::tr("The file does not exist."), word("missing")};
    case Refusal::Directory:
        return {ErrorCode::NotAnImage, Text::tr("This is a folder, not a picture."), word("folder")};
    case Refusal::NotRegular:
        return {ErrorCode::NotAnImage, Text::tr("This is a device or pipe, not a picture file."), word("special-file")};
    case Refusal::CannotOpen:
        return {ErrorCode::Unreadable, Text::tr("The file cannot be opened; check that you are allowed to read it."),
                word("cannot-open")};
    case Refusal::Empty:
        return {ErrorCode::Unreadable, Text::tr("The file is empty."), word("empty")};
    case Refusal::Truncated:
        return {ErrorCode::Unreadable, Text::tr("The file ends too early: part of the picture is missing."),
                word("truncated")};
    case Refusal::Broken:
        return {ErrorCode::Unreadable, Text::tr("The picture in this file is damaged."), word("broken")};
    case Refusal::Implausible:
        return {ErrorCode::Unreadable, Text::tr("The file claims a picture far larger than it can contain."),
                word("implausible")};
    case Refusal::Text:
        return {ErrorCode::NotAnImage, Text::tr("This is a text file, not a picture."), word("text")};
    case Refusal::UnknownFormat:
        return {ErrorCode::NotAnImage, Text::tr("This is not a picture file."), word("unknown-format")};
    case Refusal::NoPixels:
        return {ErrorCode::NotAnImage, Text::tr("This DICOM file holds no picture."), word("no-pixels")};
    case Refusal::DicomDirectory:
        return {ErrorCode::NotAnImage,
                Text::tr("This is a DICOM directory (DICOMDIR): it lists pictures but holds none."), word("directory")};
    case Refusal::OtherFormat:
        return {ErrorCode::Unsupported,
                Text::tr("This picture format is not supported; save the picture as JPEG or PNG."),
                word("other-format")};
    case Refusal::TransferSyntax:
        return {ErrorCode::Unsupported,
                Text::tr("The compression of this DICOM file (transfer syntax) is not supported."),
                word("transfer-syntax")};
    case Refusal::PixelFormat:
        return {ErrorCode::Unsupported, Text::tr("The pixel format of this picture is not supported."),
                word("pixel-format")};
    case Refusal::TooLarge:
        return {ErrorCode::TooLarge, Text::tr("The picture is larger than this program accepts."), word("too-large")};
    case Refusal::NoSuchFrame:
        return {ErrorCode::InvalidArgument, Text::tr("The file has no frame with this number."), word("frame")};
    case Refusal::Failure:
        break;
    }
    return {ErrorCode::Internal, Text::tr("The picture could not be decoded."), word("failure")};
}

} // namespace

tl::unexpected<Error> refuse(Refusal refusal, const QString& detail)
{
    Error error = describe(refusal);
    if (!detail.isEmpty())
        error.detail += QStringLiteral(": ") + detail;
    return fail(std::move(error));
}

} // namespace vignette
