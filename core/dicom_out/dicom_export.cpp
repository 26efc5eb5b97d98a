#include "core/dicom_out/dicom_export.h"

#include "core/base/exception_error.h"
#include "core/classifier/research_notice.h"
#include "core/dicom_out/identity_removal.h"
#include "core/dicom_out/instance_file.h"
#include "core/dicom_out/measurement_report.h"
#include "core/dicom_out/new_instance.h"
#include "core/dicom_out/secondary_capture.h"
#include "core/dicom_out/source_instance.h"
#include "core/dicom_out/uid.h"
#include "core/dicom_out/vl_photograph.h"
#include "core/imaging/blanked_pixels.h"
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
        if (request.withoutIdentity)
            m_removal.emplace(*request.withoutIdentity);
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
        if (m_removal)
            return tellChanges();
        return m_summary;
    }

private:
    Result<void> check() const
    {
        if (m_request.cases.empty())
            return fail(ErrorCode::InvalidArgument, Text::tr("There are no cases to export."));
        if (const auto& study = m_request.photographs) {
            if (!m_removal && study->patientId.trimmed().isEmpty())
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
        const auto source = !isDicom    ? makePhotograph(record)
                            : m_removal ? cleanSource(record)
                                        : readSource(record.path, record.frame);
        if (!source)
            return fail(source.error());
        if (auto written = writeReport(m_removal ? unnamed(entry) : entry, *source); !written)
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

    /// Notes are free text, in which anybody may be named.
    static ReviewedCase unnamed(ReviewedCase entry)
    {
        entry.review.note.clear();
        entry.review.reviewer.clear();
        return entry;
    }

    /// The picture without its patient, written at its first frame.
    Result<SourceInstance> cleanSource(const CaseRecord& record)
    {
        if (const auto known = m_clean.constFind(record.path); known != m_clean.constEnd()) {
            SourceInstance source = *known;
            if (source.frame > 0) // of several
                source.frame = record.frame + 1;
            return source;
        }
        auto picture = m_removal->clean(record.path);
        if (!picture)
            return fail(picture.error());
        auto source = sourceOf(*picture->dataset, record.frame);
        if (!source)
            return source;
        if (auto written =
                writeInstance(std::move(picture->dataset), picture->coding, m_request.folder, QStringLiteral("IM"));
            !written)
            return fail(written.error());
        ++m_summary.pictures;
        m_clean.insert(record.path, *source);
        return source;
    }

    /// Of the photographs only that they are of one patient.
    PhotographStudy unnamedStudy()
    {
        PhotographStudy study;
        study.patientId = m_removal->newNameOf(QStringLiteral("photographs"));
        study.patientName = QStringLiteral("Subject^") + study.patientId;
        return study;
    }

    Result<DicomExportSummary> tellChanges()
    {
        for (auto at = m_removal->changes().begin(); at != m_removal->changes().end(); ++at) {
            AttributeChange& change = m_summary.changes[at.key()];
            change.name = at->name;
            change.kept += at->kept;
            change.replaced += at->replaced;
            change.removed += at->removed;
        }
        return writeChangesInto(m_request.folder, m_summary.changes).transform([this](const QString& path) {
            m_summary.changesPath = path;
            return m_summary;
        });
    }

    Result<SourceInstance> makePhotograph(const CaseRecord& record)
    {
        if (m_photographStudyUid.isEmpty())
            m_photographStudyUid = newUid();
        NewInstance instance = next(m_photographStudyUid, Kind::Photograph);
        instance.seriesDescription = Text::tr("Photographs");
        auto made = vlPhotograph(record.path, record.frame, m_removal ? unnamedStudy() : *m_request.photographs,
                                 m_photographStudyUid, std::move(instance), blanked());
        if (!made)
            return fail(made.error());
        if (m_removal) {
            m_removal->declare(*made->dataset);
            addRemoved(m_summary.changes, record.path);
        }
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
        auto report = measurementReport({m_manifest, entry, source, instance,
                                         m_removal ? QString() : m_request.reviewer.trimmed(),
                                         m_removal ? QString() : m_request.organization});
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
        const auto picture = readImage(record.path, options).and_then([&](Image image) {
            blank(image, blanked());
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

    BlankedPixels blanked() const
    {
        return m_request.withoutIdentity ? m_request.withoutIdentity->blanked : BlankedPixels();
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
    std::optional<IdentityRemoval> m_removal;
    QHash<QString, SourceInstance> m_clean; ///< by the path that they were made of
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
