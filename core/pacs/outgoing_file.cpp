#include "core/pacs/outgoing_file.h"

#include "core/imaging/dicom_file.h"
#include "core/pacs/pacs_error.h"

#include <dcmtk/dcmdata/dctk.h>

namespace vignette {

Result<OutgoingFile> lookAtFile(const QString& path)
{
    const auto file = openDicom(path);
    if (!file)
        return fail(file.error().code, PacsText::tr("The file is no DICOM, or is damaged."), file.error().detail);
    OutgoingFile outgoing{path, dicomCode(*file->dataset, DCM_SOPClassUID).toStdString(),
                          dicomCode(*file->dataset, DCM_SOPInstanceUID).toStdString(),
                          file->transferSyntaxUid.toStdString()};
    if (!file->complete)
        return fail(ErrorCode::Corrupt, PacsText::tr("The file is cut off."));
    if (outgoing.sopClass.empty() || outgoing.instance.empty() || outgoing.syntax.empty())
        return fail(ErrorCode::Unsupported, PacsText::tr("The file does not say what it is in DICOM."));
    return outgoing;
}

} // namespace vignette
