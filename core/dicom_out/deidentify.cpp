#include "core/dicom_out/deidentify.h"

#include "core/base/exception_error.h"
#include "core/base/output_files.h"
#include "core/dicom_out/identity_removal.h"
#include "core/dicom_out/instance_file.h"
#include "core/imaging/dicom_file.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <QCoreApplication>
#include <QDir>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DicomOut)
};

} // namespace

Result<DeidentifySummary> deidentify(const DeidentifyRequest& request, const JobContext& job)
{
    try {
        silenceDcmtk();
        if (request.files.isEmpty() || request.folder.isEmpty())
            return fail(ErrorCode::InvalidArgument, Text::tr("Give files, and a folder to write to."));
        if (const auto apart = checkOutputFolder(request.folder, request.files); !apart)
            return fail(apart.error());
        if (!QDir().mkpath(request.folder))
            return fail(ErrorCode::WriteFailed, Text::tr("The folder for the DICOM files cannot be made."));
        IdentityRemoval removal(request);
        DeidentifySummary summary;
        for (qsizetype i = 0; i < request.files.size(); ++i) {
            if (job.cancelled())
                return fail(ErrorCode::Cancelled, Text::tr("The export was cancelled."));
            const auto written = removal.clean(request.files[i]).and_then([&](CleanPicture picture) {
                return writeInstance(std::move(picture.dataset), picture.coding, request.folder, QStringLiteral("IM"));
            });
            // A full disk is so for every file.
            if (!written && written.error().code == ErrorCode::WriteFailed)
                return fail(written.error());
            if (written)
                ++summary.written;
            else
                summary.failures.push_back({request.files[i], written.error()});
            job.progress(i + 1, request.files.size());
        }
        summary.changes = removal.changes();
        return summary;
    } catch (const std::exception& e) {
        return fail(errorOf(e, Text::tr("The export broke off. What was written stays.")));
    }
}

} // namespace vignette
