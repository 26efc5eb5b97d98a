#include "core/dicom_out/instance_file.h"

#include "core/base/save_file.h"
#include "core/imaging/dicom_file.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcostrmb.h>
#include <dcmtk/dcmdata/dctk.h>

#include <QCoreApplication>
#include <QDir>

#include <vector>

namespace vignette {

namespace {

/// Hands the bytes on piece by piece, as DCMTK asks for room.
OFCondition stream(DcmFileFormat& format, E_TransferSyntax syntax, QIODevice& to)
{
    std::vector<char> buffer(size_t(1) << 18);
    DcmOutputBufferStream out(buffer.data(), offile_off_t(buffer.size()));
    format.transferInit();
    OFCondition status = EC_StreamNotifyClient;
    while (status == EC_StreamNotifyClient) {
        status = format.write(out, syntax, EET_ExplicitLength, nullptr);
        void* bytes = nullptr;
        offile_off_t count = 0;
        out.flushBuffer(bytes, count);
        if (to.write(static_cast<const char*>(bytes), count) != count)
            status = EC_InvalidStream;
    }
    format.transferEnd();
    return status;
}

} // namespace

Result<void> writeInstance(std::unique_ptr<DcmDataset> dataset, PixelCoding coding, const QString& folder,
                           const QString& prefix)
{
    const QString name = prefix + QLatin1Char('.') + dicomCode(*dataset, DCM_SOPInstanceUID) + QStringLiteral(".dcm");
    QSaveFile file(QDir(folder).filePath(name));
    DcmFileFormat format(dataset.release(), OFFalse);
    const E_TransferSyntax syntax = coding == PixelCoding::BaselineJpeg ? EXS_JPEGProcess1 : EXS_LittleEndianExplicit;
    OFCondition status = EC_Normal;
    const bool written =
        file.open(QIODevice::WriteOnly) && (status = stream(format, syntax, file)).good() && commitFile(file);
    if (!written)
        return fail(
            ErrorCode::WriteFailed,
            QCoreApplication::translate(
                "DicomOut", "The DICOM files cannot be written there. Is the disk full or the folder read-only?"),
            status.bad() ? QString::fromLatin1(status.text()) : file.errorString());
    return {};
}

} // namespace vignette
