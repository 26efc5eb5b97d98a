#include "core/screening/picture_export.h"

#include "core/base/csv.h"
#include "core/base/save_file.h"
#include "core/imaging/image_reader.h"
#include "core/screening/case_region.h"
#include "core/screening/overlay.h"
#include "core/screening/results_csv.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Screening)
};

/// The picture of a case as PNG.
Result<QByteArray> rendered(const CaseRecord& record, const SaliencyFunction& saliency, const BlankedPixels& blanked)
{
    ReadOptions options;
    options.frame = record.frame;
    return readImage(record.path, options).and_then([&](Image image) -> Result<QByteArray> {
        blank(image, blanked);
        const int longerSide = std::max(image.width, image.height);
        if (!saliency || !record.prediction())
            return renderOverlay(image, SaliencyMap{1, 1, {0}}, longerSide, 0);
        const auto looked = [&](const Image& part) { return saliency(part, topClass(record)); };
        return saliencyIn(image, record.region, looked).and_then([&](const SaliencyMap& map) {
            return renderOverlay(image, map, longerSide);
        });
    });
}

Result<void> writeTable(const PictureExportRequest& request, const QString& path)
{
    const std::vector<CaseRecord>& cases = request.cases;
    return writeCsv(path, CsvReader::Person, [&](const CsvAppend& append) -> Result<void> {
        auto done = append("picture,path,frame,outcome,label\n");
        for (size_t i = 0; done && i < cases.size(); ++i)
            done = append(csvField(exportedPictureName(cases[i])) + ',' + csvField(cases[i].path) + ',' +
                          QByteArray::number(cases[i].frame) + ',' + csvOutcome(cases[i], request.classIds) + '\n');
        return done;
    });
}

} // namespace

QString exportedPictureName(const CaseRecord& record)
{
    return QStringLiteral("case-%1.png").arg(record.row, 6, 10, QLatin1Char('0'));
}

Result<PictureExportSummary> exportPictures(const SaliencyFunction& saliency, const PictureExportRequest& request,
                                            const JobContext& job)
{
    if (request.cases.empty())
        return fail(ErrorCode::InvalidArgument, Text::tr("There are no pictures to export."));
    const QDir folder(request.folder);
    const QString table = folder.filePath(QStringLiteral("pictures.csv"));
    const bool taken = (request.includeFileNames && QFile::exists(table)) ||
                       std::ranges::any_of(request.cases, [&](const CaseRecord& record) {
                           return folder.exists(exportedPictureName(record));
                       });
    if (taken)
        return fail(ErrorCode::InvalidArgument,
                    Text::tr("The folder holds pictures of an earlier export, which are not replaced. "
                             "Choose another folder."));
    PictureExportSummary summary;
    for (size_t i = 0; i < request.cases.size(); ++i) {
        if (job.cancelled())
            return fail(ErrorCode::Cancelled, Text::tr("Cancelled."));
        const CaseRecord& record = request.cases[i];
        const auto png = rendered(record, request.overlays ? saliency : SaliencyFunction(), request.blanked);
        if (!png) {
            ++summary.failed;
        } else {
            QSaveFile file(folder.filePath(exportedPictureName(record)));
            if (!file.open(QIODevice::WriteOnly) || file.write(*png) != png->size() || !commitFile(file))
                return fail(ErrorCode::WriteFailed,
                            Text::tr("The pictures cannot be written there. Is the disk full or the "
                                     "folder read-only?"),
                            file.errorString());
            ++summary.written;
            if (request.tellChanges)
                addRemoved(summary.changes, record.path);
        }
        job.progress(qint64(i + 1), qint64(request.cases.size()));
    }
    if (request.includeFileNames) {
        if (auto written = writeTable(request, table); !written)
            return fail(written.error());
    }
    if (request.tellChanges) {
        auto path = writeChangesInto(request.folder, summary.changes);
        if (!path)
            return fail(path.error());
        summary.changesPath = std::move(*path);
    }
    return summary;
}

} // namespace vignette
