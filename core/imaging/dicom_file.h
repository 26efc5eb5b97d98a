#pragma once

#include "core/imaging/file_bytes.h"

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dcfilefo.h>

#include <QString>

#include <memory>

class DcmPixelData;
class DcmPixelSequence;

namespace vignette {

/// True when bytes from the start of a file are DICOM: by "DICM" after the preamble or, without
/// one, by a first few data elements that make sense (PS3.10 7.1, PS3.5 7.1).
bool looksLikeDicom(Bytes start);

/// A parsed DICOM file; values longer than a few kilobytes stay in the file until asked for.
struct DicomFile
{
    std::unique_ptr<DcmFileFormat> format;
    DcmDataset* dataset = nullptr; ///< owned by `format`
    QString transferSyntaxUid;     ///< as the file says, else as found out
    bool complete = true;          ///< false when parsing stopped before the end of the file
};

/// Parses within limits on depth, work and memory, whatever the file claims. Values that stay in the
/// file are read from the same descriptor later. With `stop` no further than to the first element from that tag on:
/// fast, and `complete` says nothing of the rest.
Result<DicomFile> openDicom(const std::shared_ptr<FileBytes>& file, const DcmTagKey& stop = DCM_UndefinedTagKey);
Result<DicomFile> openDicom(const QString& path, const DcmTagKey& stop = DCM_UndefinedTagKey);

/// The fragments of compressed pixel data; null when pixels are stored without compression.
DcmPixelSequence* encapsulatedPixels(DcmPixelData& pixels);

/// First value of a code string or UID, trimmed; empty unless it consists of the characters that
/// such values may have, so that no free text slips through.
QString dicomCode(DcmItem& item, const DcmTagKey& tag);

/// DCMTK's own log goes to stderr and quotes attribute values; call before anything else of it.
void silenceDcmtk();

} // namespace vignette
