#include "core/dicom_out/dicom_export.h"

#include "core/base/exception_error.h"
#include "core/classifier/research_notice.h"
#include "core/dicom_out/instance_file.h"
#include "core/dicom_out/measurement_report.h"
#include "core/dicom_out/new_instance.h"
#include "core/dicom_out/secondary_capture.h"
#include "core/dicom_out/source_instance.h"
#include "core/dicom_out/uid.h"
#include "core/dicom_out/vl_photograph.h"
#include "core/imaging/dicom_file.h"
#include "core/imaging/image_reader.h"
#include "core/screening/case_region.h"
#include "core/screening/overlay.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmsr/cmr/init.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <mutex>

namespace vignette {

namespace {

constexpr int overlaySide = 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DicomOut)
};

enum class Kind { Report, Overlay, Photograph };

/// The context groups of the templates are made at their first use, which only one thread may do.
void prepareTemplates()
{
    static std::once_flag once;
    std::call_once(once, [] { CMR_ContentMappingResource::initializeAllContextGroups(); });
    silenceDcmtk();
}

class Export
{
public:
    Export(const Manifest& manifest, const SaliencyFunction& saliency, const DicomExportRequest& request,
           const JobContext& job)
        : m_manifest(manifest), m_saliency(saliency), m_request(request), m_job(job)
    {
    }

    Result<DicomExportSummary> run()
    {
        if (auto fine = check(); !fine)
            return fail(fine.error());
        for (size_t i = 0; i < m_request.cases.size(); ++i) {
            if (m_job.cancelled())
                return fail(ErrorCode::Cancelled, Text::tr("The export was cancelled."));
            const ReviewedCase& entry = m_request.cases[i];
            if (auto done = write(entry); !done) {
                // A full disk is so for every case; one that cannot be read concerns this case only.
                if (done.error().code == ErrorCode::WriteFailed)
                    return fail(done.error());
                m_summary.failures.push_back({entry.record.row, done.error()});
            }
            m_job.progress(qint64(i + 1), qint64(m_request.cases.size()));
        }
        return m_summary;
    }

private:
    Result<void> check() const
    {
        if (m_request.cases.empty())
            return fail(ErrorCode::InvalidArgument, Text::tr("There are no cases to export."));
        if (const auto& study = m_request.photographs) {
            if (study->patientId.trimmed().isEmpty())
                return fail(ErrorCode::InvalidArgument, Text::tr("Give the id of the patient of the photographs."));
            static const QStringList known{QString(), QStringLiteral("M"), QStringLiteral("F"), QStringLiteral("O")};
            if (!known.contains(study->sex))
                return fail(ErrorCode::InvalidArgument, Text::tr("The sex is M, F or O (other), or not given."));
        }
        if (m_request.folder.isEmpty() || !QDir().mkpath(m_request.folder))
            return fail(ErrorCode::WriteFailed, Text::tr("The folder for the DICOM files cannot be made."));
        const QString folder = QFileInfo(m_request.folder).canonicalFilePath();
        for (const ReviewedCase& entry : m_request.cases) {
            if (QFileInfo(entry.record.path).canonicalPath() == folder)
                return fail(ErrorCode::InvalidArgument,
                            Text::tr("The DICOM files cannot go among the pictures, where they would be taken for "
                                     "cases the next time. Choose another folder."));
        }
        return {};
    }

    Result<void> write(const ReviewedCase& entry)
    {
        const CaseRecord& record = entry.record;
        if (!record.prediction()) {
            ++m_summary.withoutVerdict;
            return {};
        }
        if (!isOfThisClassifier(*record.prediction()))
            return fail(ErrorCode::InvalidArgument, Text::tr("The verdict is of another classifier."));
        const auto info = probeImage(record.path);
        if (!info)
            return fail(info.error());
        const bool isDicom = info->provenance.format == QLatin1String("DICOM");
        if (!isDicom && !m_request.photographs) {
            ++m_summary.photographsSkipped;
            return {};
        }
        const auto source = isDicom ? readSource(record.path, record.frame) : makePhotograph(record);
        if (!source)
            return fail(source.error());
        if (auto written = writeReport(entry, *source); !written)
            return written;
        const bool isShown = m_request.overlays && m_saliency && !record.is(Outcome::NoneOfThese);
        return isShown ? writeOverlay(record, *source) : Result<void>();
    }

    bool isOfThisClassifier(const Prediction& prediction) const
    {
        const size_t classes = m_manifest.classes.size();
        const auto isClass = [classes](int index) { return index >= 0 && size_t(index) < classes; };
        return prediction.probabilities.size() == classes && prediction.logits.size() == classes &&
               isClass(prediction.label) && std::ranges::all_of(prediction.set, isClass);
    }

    /// The next instance of its kind in a study.
    NewInstance next(const QString& studyUid, Kind kind)
    {
        Series& series = m_series[{studyUid, int(kind)}];
        if (series.uid.isEmpty())
            series.uid = newUid();
        NewInstance instance;
        instance.instanceUid = newUid();
        instance.seriesUid = series.uid;
        instance.instanceNumber = ++series.instances;
        // High numbers come behind the series of the source.
        instance.seriesNumber = kind == Kind::Photograph ? 1 : kind == Kind::Report ? 9901 : 9902;
        return instance;
    }

    Result<SourceInstance> makePhotograph(const CaseRecord& record)
    {
        if (m_photographStudyUid.isEmpty())
            m_photographStudyUid = newUid();
        NewInstance instance = next(m_photographStudyUid, Kind::Photograph);
        instance.seriesDescription = Text::tr("Photographs");
        auto made =
            vlPhotograph(record.path, record.frame, *m_request.photographs, m_photographStudyUid, std::move(instance));
        if (!made)
            return fail(made.error());
        auto source = sourceOf(*made->dataset, 0);
        if (!source)
            return source;
        if (auto written =
                writeInstance(std::move(made->dataset), made->coding, m_request.folder, QStringLiteral("XC"));
            !written)
            return fail(written.error());
        ++m_summary.photographs;
        return source;
    }

    Result<void> writeReport(const ReviewedCase& entry, const SourceInstance& source)
    {
        NewInstance instance = next(source.studyUid, Kind::Report);
        instance.seriesDescription = Text::tr("Vignette results. %1").arg(researchUseNotice());
        auto report = measurementReport(
            {m_manifest, entry, source, instance, m_request.reviewer.trimmed(), m_request.organization});
        if (!report)
            return fail(report.error());
        auto written = writeInstance(std::move(*report), PixelCoding::Native, m_request.folder, QStringLiteral("SR"));
        m_summary.reports += written.has_value();
        return written;
    }

    Result<void> writeOverlay(const CaseRecord& record, const SourceInstance& source)
    {
        ReadOptions options;
        options.frame = record.frame;
        options.atLeast = overlaySide;
        const int top = topClass(record);
        const auto picture = readImage(record.path, options).and_then([&](const Image& image) {
            const auto looked = [&](const Image& part) { return m_saliency(part, top); };
            return saliencyIn(image, record.region, looked).and_then([&](const SaliencyMap& map) {
                return overlaidPicture(image, map, overlaySide);
            });
        });
        if (!picture)
            return fail(picture.error());
        NewInstance instance = next(source.studyUid, Kind::Overlay);
        instance.seriesDescription = Text::tr("Vignette overlays. %1").arg(researchUseNotice());
        const QString description =
            Text::tr("Where the network looked for %1, in colours over the picture. Not evidence.")
                .arg(m_manifest.classes[size_t(top)].name) +
            QLatin1Char(' ') + researchUseNotice();
        auto written = writeInstance(secondaryCapture(*picture, source, std::move(instance), description),
                                     PixelCoding::Native, m_request.folder, QStringLiteral("SC"));
        m_summary.overlays += written.has_value();
        return written;
    }

    struct Series
    {
        QString uid;
        int instances = 0;
    };

    const Manifest& m_manifest;
    const SaliencyFunction& m_saliency;
    const DicomExportRequest& m_request;
    const JobContext& m_job;
    QString m_photographStudyUid;
    QHash<std::pair<QString, int>, Series> m_series; ///< by study and kind
    DicomExportSummary m_summary;
};

} // namespace

Result<DicomExportSummary> exportDicom(const Manifest& manifest, const SaliencyFunction& saliency,
                                       const DicomExportRequest& request, const JobContext& job)
{
    try {
        prepareTemplates();
        return Export(manifest, saliency, request, job).run();
    } catch (const std::exception& e) {
        return fail(errorOf(e, Text::tr("The export broke off. What was written stays.")));
    }
}

} // namespace vignette
