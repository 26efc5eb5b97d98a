#pragma once

#include "core/base/error.h"
#include "core/classifier/classifier.h"
#include "core/dicom_out/dicom_export.h"
#include "core/engine/engine_info.h"
#include "core/evaluation/evaluate_folder.h"
#include "core/evaluation/reader_agreement.h"
#include "core/imaging/dicom_attributes.h"
#include "core/imaging/gray_image.h"
#include "core/imaging/image.h"
#include "core/imaging/image_reader.h"
#include "core/pacs/pacs_client.h"
#include "core/runtime/watch_folder.h"
#include "core/screening/case_features.h"
#include "core/screening/case_groups.h"
#include "core/screening/case_layout.h"
#include "core/screening/case_questions.h"
#include "core/screening/case_region.h"
#include "core/screening/picture_export.h"
#include "core/screening/report.h"
#include "core/screening/screening.h"
#include "core/synthesis/synthesize_classifier.h"
#include "core/task/example_files.h"
#include "core/task/task_spec.h"

#include <QFuture>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>

namespace vignette {

/// The one door through which a window reaches core. Every function returns at once; the work is
/// done on five threads, one for what a person waits for, one for screenings, one that watches a folder, one that only
/// reads pictures, one that talks to archives, so that neither a screening nor a row of thumbnails nor a slow archive
/// makes a click wait. Cancel with QFuture::cancel(): it is heard within 100 ms of work, and the future then finishes
/// without a result. Progress is the future's progress value.
///
/// All functions are thread-safe. The destructor cancels everything, then waits. No exception
/// comes out of a future.
///
///   Workbench bench;
///   bench.synthesize(task).then(this, [](Result<SynthesizedClassifier> made) { ... });
class Workbench
{
public:
    struct Options
    {
        QString enginePath; ///< empty: defaultEnginePath()
        Device device;
    };

    Workbench(); ///< default engine on the CPU
    explicit Workbench(Options options);
    ~Workbench();
    Workbench(const Workbench&) = delete;
    Workbench& operator=(const Workbench&) = delete;

    /// Reads the engine ahead of its first use.
    QFuture<Result<EngineInfo>> loadEngine();

    /// See synthesizeClassifier(); loads the engine where that was not done.
    /// Adapted to the cases of `folder`, where they were encoded by the same engine, but for its rows `labelled`: to
    /// 2,000 of them at most, spread evenly, as more would move it no further.
    QFuture<Result<SynthesizedClassifier>> synthesize(TaskSpec task, std::shared_ptr<const CaseFeatures> folder = {},
                                                      QSet<qint64> labelled = {});

    QFuture<Result<Classifier>> loadClassifier(QString path);
    QFuture<Result<void>> saveClassifier(Classifier classifier, QString path);
    /// For other programs, see core/classifier/export.h.
    QFuture<Result<void>> exportClassifier(Classifier classifier, QString path);

    /// See core/task/example_files.h.
    QFuture<Result<FoundExamples>> findExamples(QStringList paths);
    QFuture<Result<std::vector<ClassSpec>>> classesFromFolder(QString folder);

    /// See readImage().
    QFuture<Result<Image>> readPicture(QString path, ReadOptions options = {});
    /// See readGray().
    QFuture<Result<GrayImage>> readGrayPicture(QString path, ReadOptions options = {});
    /// See readDicomAttributes().
    QFuture<Result<std::vector<DicomAttribute>>> readAttributes(QString path);

    /// One picture: its prediction.
    QFuture<Result<Prediction>> classify(Classifier classifier, Image image);
    QFuture<Result<SaliencyMap>> saliency(Classifier classifier, Image image, std::optional<Region> region,
                                          int classIndex);
    /// See case_region.h.
    QFuture<Result<JudgedRegion>> judgeRegion(Classifier classifier, QString path, int frame,
                                              std::optional<Region> region);
    QFuture<Result<Region>> proposeRegion(Classifier classifier, Image image);

    /// See runScreening(). The callbacks come from the screening thread. QFuture::suspend() pauses
    /// the screening, resume() lets it go on, cancel() is heard in either state; callbacks.paused is
    /// taken for this.
    QFuture<Result<ScreeningSummary>> screen(Classifier classifier, ScreeningRequest request,
                                             ScreeningCallbacks callbacks = {});

    /// See listIndex(); of the callbacks onCase and onProgress, from the screening thread. It is paused as screen() is.
    QFuture<Result<ScreeningSummary>> listIndex(const Classifier& classifier, QString folder,
                                                ScreeningCallbacks callbacks);

    /// See watchFolder(), on a thread of its own; with a report of each case in `dicomFolder`, see reportNewCases(), if
    /// that is not empty. Pauses as screen() does. Cancelled it is at its good end.
    QFuture<Result<ScreeningSummary>> watch(Classifier classifier, WatchRequest request, WatchCallbacks callbacks,
                                            QString dicomFolder);

    /// See vignette::judge(). The features must be complete: nobody adds to them any more.
    QFuture<Result<std::vector<CaseVerdict>>> judge(Classifier classifier,
                                                    std::shared_ptr<const CaseFeatures> features);

    /// See vignette::groupCases(); the records of one screening. Waits for a running one.
    QFuture<Result<CaseGroups>> groupCases(std::vector<CaseRecord> records, Grouping grouping);

    /// See vignette::layOutCases(), with the features that the head of `classifier` looks at: where cases lie depends
    /// on its encoder alone. The features must be complete.
    QFuture<Result<std::vector<CasePlace>>> layOutCases(const Classifier& classifier,
                                                        std::shared_ptr<const CaseFeatures> features);

    /// See suggestCases(); of a classifier that synthesize() made, with its space. Loads the engine where that was not
    /// done.
    QFuture<Result<std::vector<qint64>>> suggestCases(Classifier classifier, std::shared_ptr<const TaskSpace> space,
                                                      std::shared_ptr<const CaseFeatures> features,
                                                      QSet<qint64> excluded, int count);

    /// See similarExamples(); as suggestCases().
    QFuture<Result<std::vector<SimilarExample>>> similarExamples(Classifier classifier,
                                                                 std::shared_ptr<const TaskSpace> space,
                                                                 std::shared_ptr<const CaseFeatures> features,
                                                                 qint64 row, int count);

    /// See writeReviewedCsv().
    QFuture<Result<qint64>> exportTable(TableRequest request);
    /// Where the examples lie that the cases of a report are like; see similarExamples(). Empty for a classifier that
    /// was opened.
    struct ExampleSources
    {
        std::shared_ptr<const TaskSpace> space;
        std::shared_ptr<const CaseFeatures> features;
        TaskSpec task; ///< that the classifier was made from
    };
    /// See writeReport(); with the overlays of `classifier`, and the figures of its last evaluateFolder() by this
    /// workbench. Waits for a running screening.
    QFuture<Result<ReportSummary>> report(Classifier classifier, ReportRequest request, ExampleSources examples = {});
    /// See exportPictures(); with the overlays of `classifier`. Waits for a running screening.
    QFuture<Result<PictureExportSummary>> exportPictures(Classifier classifier, PictureExportRequest request);
    /// See exportDicom(); with the overlays of `classifier`. Waits for a running screening.
    QFuture<Result<DicomExportSummary>> exportDicom(Classifier classifier, DicomExportRequest request);
    /// See evaluateFolder(); the figures are kept in memory for reports. Waits for a running screening.
    QFuture<Result<Evaluation>> evaluateFolder(Classifier classifier, QString folderOrTable, Grouping grouping,
                                               QString workFolder);

    /// See ReviewStore::lastChange().
    QFuture<Result<qint64>> lastReviewChange(QString reviews);
    /// See readerAgreement(), of the reviews in this file.
    QFuture<Result<std::vector<ReaderPair>>> readerAgreement(QString reviews, QSet<QString> keys);

    /// See core/pacs/pacs_client.h; one after the other. RetrieveRequest::onFile comes from the archive's thread.
    QFuture<Result<void>> echoArchive(PacsServer server);
    QFuture<Result<FoundStudies>> findStudies(PacsServer server, StudyQuery query);
    QFuture<Result<PlannedSteps>> findPlanned(PacsServer server, WorklistQuery query);
    QFuture<Result<std::vector<FoundSeries>>> findSeries(PacsServer server, QString studyUid);
    QFuture<Result<RetrieveSummary>> retrieveInstances(PacsServer server, RetrieveRequest request);
    QFuture<Result<StoreSummary>> storeInstances(PacsServer server, QStringList files);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vignette
