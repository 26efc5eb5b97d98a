#include "core/runtime/workbench.h"

#include "core/base/exception_error.h"
#include "core/base/log.h"
#include "core/classifier/export.h"
#include "core/engine/emitted_network.h"
#include "core/engine/engine.h"
#include "core/evaluation/figure_text.h"
#include "core/index/screen_index.h"
#include "core/runtime/decode_pool.h"
#include "core/runtime/runtime.h"
#include "core/runtime/task_pool.h"

#include <QCoreApplication>
#include <QHash>
#include <QPromise>
#include <QThread>
#include <QThreadPool>
#include <QtConcurrent>

#include <atomic>
#include <mutex>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace vignette {

namespace {

/// Lets the calling thread and those that it starts give way to the window: a screening lasts for hours and
/// keeps all cores busy. Where there is room they are as fast as ever.
void giveWay()
{
#ifdef Q_OS_LINUX
    // Here 0 is the calling thread, and QThread's priorities have no effect.
    setpriority(PRIO_PROCESS, 0, getpriority(PRIO_PROCESS, 0) + 10);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

/// What `body` answers; exceptions become errors here, at the border of the thread.
template <typename T, typename Body> Result<T> answerOf(const Body& body)
{
    const auto sentence = [] {
        return QCoreApplication::translate("Runtime", "Something went wrong inside the program. Nothing was lost.");
    };
    try {
        return body();
    } catch (const std::exception& e) {
        return fail(errorOf(e, sentence()));
    } catch (...) {
        return fail(ErrorCode::Internal, sentence());
    }
}

} // namespace

struct Workbench::Impl
{
    Options options;
    std::atomic<bool> closing = false;
    std::mutex engineLock;
    std::shared_ptr<const Engine> engine; ///< by loadedEngine() only
    std::mutex figuresLock;
    QHash<QString, std::vector<ReportFigure>> figures; ///< of evaluations, by the digest of the classifier
    QThreadPool interactive;
    QThreadPool screening;
    QThreadPool watching;
    QThreadPool pictures;
    QThreadPool archive;

    Result<std::shared_ptr<const Engine>> loadedEngine()
    {
        const std::scoped_lock lock(engineLock);
        if (!engine) {
            auto loaded =
                Engine::load(options.enginePath.isEmpty() ? defaultEnginePath() : options.enginePath, options.device);
            if (!loaded)
                return fail(loaded.error());
            engine = std::move(*loaded);
        }
        return engine;
    }

    /// Runs `body(job)` or `body(job, promise)` on a pool.
    template <typename T, typename Body> QFuture<Result<T>> start(QThreadPool& pool, Body body)
    {
        return QtConcurrent::run(&pool, [this, body = std::move(body)](QPromise<Result<T>>& promise) {
            const JobContext job([this, &promise] { return closing || promise.isCanceled(); },
                                 [&promise](qint64 done, qint64 total) {
                                     if (total > 0)
                                         promise.setProgressRange(0, int(std::min<qint64>(total, INT_MAX)));
                                     promise.setProgressValue(int(std::min<qint64>(done, INT_MAX)));
                                 });
            if (job.cancelled()) {
                promise.future().cancel();
                return;
            }
            Runtime::waitUntilReady();
            auto answer = answerOf<T>([&] {
                if constexpr (std::is_invocable_v<const Body&, const JobContext&, const QPromise<Result<T>>&>)
                    return body(job, promise);
                else
                    return body(job);
            });
            if (!answer)
                logError(logRuntime(), answer.error());
            promise.addResult(std::move(answer));
        });
    }
};

Workbench::Workbench() : Workbench(Options()) {}

Workbench::Workbench(Options options) : m_impl(std::make_unique<Impl>())
{
    m_impl->options = std::move(options);
    // One thread each, and always the same one: the caches of the libraries belong to threads.
    for (QThreadPool* pool :
         {&m_impl->interactive, &m_impl->screening, &m_impl->watching, &m_impl->pictures, &m_impl->archive}) {
        pool->setMaxThreadCount(1);
        pool->setExpiryTimeout(-1);
    }
    m_impl->screening.start(giveWay);
    m_impl->watching.start(giveWay);
}

Workbench::~Workbench()
{
    m_impl->closing = true;
    m_impl->interactive.waitForDone();
    m_impl->screening.waitForDone();
    m_impl->watching.waitForDone();
    m_impl->pictures.waitForDone();
    m_impl->archive.waitForDone();
}

QFuture<Result<EngineInfo>> Workbench::loadEngine()
{
    return m_impl->start<EngineInfo>(m_impl->interactive, [d = m_impl.get()](const JobContext&) -> Result<EngineInfo> {
        return d->loadedEngine().map([](const auto& engine) { return engine->info(); });
    });
}

QFuture<Result<SynthesizedClassifier>> Workbench::synthesize(TaskSpec task, std::shared_ptr<const CaseFeatures> folder,
                                                             QSet<qint64> labelled)
{
    return m_impl->start<SynthesizedClassifier>(
        m_impl->interactive,
        [d = m_impl.get(), task = std::move(task), folder = std::move(folder),
         labelled = std::move(labelled)](const JobContext& job) -> Result<SynthesizedClassifier> {
            // Before the engine is loaded, which takes longer.
            if (auto valid = task.validate(); !valid)
                return fail(valid.error());
            return d->loadedEngine().and_then([&](const auto& engine) -> Result<SynthesizedClassifier> {
                const std::vector<float> features = folder ? folder->readSome(2000, labelled) : std::vector<float>();
                auto made = synthesizeClassifier(*engine, task, d->options.device, job, features);
                if (made && folder && made->classifier.encoderDigest() != folder->encoderDigest())
                    return synthesizeClassifier(*engine, task, d->options.device, job); // of another engine
                return made;
            });
        });
}

QFuture<Result<Classifier>> Workbench::loadClassifier(QString path)
{
    return m_impl->start<Classifier>(m_impl->interactive,
                                     [d = m_impl.get(), path = std::move(path)](const JobContext&) {
                                         return Classifier::load(path, d->options.device);
                                     });
}

QFuture<Result<void>> Workbench::saveClassifier(Classifier classifier, QString path)
{
    return m_impl->start<void>(m_impl->interactive, [classifier = std::move(classifier), path = std::move(path)](
                                                        const JobContext&) { return classifier.save(path); });
}

QFuture<Result<void>> Workbench::exportClassifier(Classifier classifier, QString path)
{
    return m_impl->start<void>(m_impl->interactive,
                               [classifier = std::move(classifier), path = std::move(path)](const JobContext&) {
                                   return vignette::exportClassifier(classifier, path);
                               });
}

QFuture<Result<FoundExamples>> Workbench::findExamples(QStringList paths)
{
    return m_impl->start<FoundExamples>(m_impl->interactive, [paths = std::move(paths)](const JobContext& job) {
        return vignette::findExamples(paths, job);
    });
}

QFuture<Result<std::vector<ClassSpec>>> Workbench::classesFromFolder(QString folder)
{
    return m_impl->start<std::vector<ClassSpec>>(
        m_impl->interactive,
        [folder = std::move(folder)](const JobContext& job) { return vignette::classesFromFolder(folder, job); });
}

QFuture<Result<Image>> Workbench::readPicture(QString path, ReadOptions options)
{
    return m_impl->start<Image>(
        m_impl->pictures, [path = std::move(path), options](const JobContext&) { return readImage(path, options); });
}

QFuture<Result<GrayImage>> Workbench::readGrayPicture(QString path, ReadOptions options)
{
    return m_impl->start<GrayImage>(
        m_impl->pictures, [path = std::move(path), options](const JobContext&) { return readGray(path, options); });
}

QFuture<Result<std::vector<DicomAttribute>>> Workbench::readAttributes(QString path)
{
    return m_impl->start<std::vector<DicomAttribute>>(
        m_impl->pictures, [path = std::move(path)](const JobContext&) { return readDicomAttributes(path); });
}

QFuture<Result<Prediction>> Workbench::classify(Classifier classifier, Image image)
{
    return m_impl->start<Prediction>(
        m_impl->interactive,
        [classifier = std::move(classifier), image = std::move(image)](const JobContext& job) -> Result<Prediction> {
            auto predictions = classifier.classify(std::span(&image, 1), job);
            if (!predictions)
                return fail(predictions.error());
            return std::move(predictions->front());
        });
}

QFuture<Result<SaliencyMap>> Workbench::saliency(Classifier classifier, Image image, std::optional<Region> region,
                                                 int classIndex)
{
    return m_impl->start<SaliencyMap>(
        m_impl->interactive,
        [classifier = std::move(classifier), image = std::move(image), region, classIndex](const JobContext&) {
            return saliencyIn(image, region, [&](const Image& part) { return classifier.saliency(part, classIndex); });
        });
}

QFuture<Result<JudgedRegion>> Workbench::judgeRegion(Classifier classifier, QString path, int frame,
                                                     std::optional<Region> region)
{
    return m_impl->start<JudgedRegion>(m_impl->interactive, [classifier = std::move(classifier), path = std::move(path),
                                                             frame, region](const JobContext& job) {
        return vignette::judgeRegion(classifier, path, frame, region, job);
    });
}

QFuture<Result<Region>> Workbench::proposeRegion(Classifier classifier, Image image)
{
    return m_impl->start<Region>(m_impl->interactive,
                                 [classifier = std::move(classifier), image = std::move(image)](const JobContext&) {
                                     return vignette::proposeRegion(classifier, image);
                                 });
}

QFuture<Result<ScreeningSummary>> Workbench::screen(Classifier classifier, ScreeningRequest request,
                                                    ScreeningCallbacks callbacks)
{
    return m_impl->start<ScreeningSummary>(
        m_impl->screening,
        [model = screeningModel(classifier), request = std::move(request),
         callbacks = std::move(callbacks)](const JobContext& job, const QPromise<Result<ScreeningSummary>>& promise) {
            ScreeningCallbacks pausing = callbacks;
            // The future stays "suspending": once "suspended", watchers hold back what they have.
            pausing.paused = [future = promise.future()] { return future.isSuspending(); };
            return runScreening(model, request, openDecodePool(), pausing, job);
        });
}

QFuture<Result<ScreeningSummary>> Workbench::listIndex(const Classifier& classifier, QString folder,
                                                       ScreeningCallbacks callbacks)
{
    return m_impl->start<ScreeningSummary>(
        m_impl->screening,
        [model = indexModel(classifier), folder = std::move(folder),
         callbacks = std::move(callbacks)](const JobContext& job, const QPromise<Result<ScreeningSummary>>& promise) {
            const auto tell = [&, future = promise.future()](qint64 done, qint64 total) {
                ScreeningProgress progress;
                progress.filesDone = done;
                progress.filesTotal = total;
                callbacks.onProgress(progress);
                while (future.isSuspending() && !job.cancelled())
                    QThread::msleep(20);
            };
            TaskPool pool;
            return vignette::listIndex(model, folder, callbacks.onCase, &pool,
                                       JobContext([&job] { return job.cancelled(); }, tell));
        });
}

QFuture<Result<ScreeningSummary>> Workbench::watch(Classifier classifier, WatchRequest request,
                                                   WatchCallbacks callbacks, QString dicomFolder)
{
    return m_impl->start<ScreeningSummary>(
        m_impl->watching, [classifier = std::move(classifier), request = std::move(request),
                           callbacks = std::move(callbacks), dicomFolder = std::move(dicomFolder)](
                              const JobContext& job, const QPromise<Result<ScreeningSummary>>& promise) {
            WatchCallbacks own = callbacks;
            own.paused = [future = promise.future()] { return future.isSuspending(); };
            return watchAndReport(classifier, request, own, dicomFolder, job);
        });
}

QFuture<Result<std::vector<CaseVerdict>>> Workbench::judge(Classifier classifier,
                                                           std::shared_ptr<const CaseFeatures> features)
{
    return m_impl->start<std::vector<CaseVerdict>>(
        m_impl->interactive, [classifier = std::move(classifier), features = std::move(features)](
                                 const JobContext& job) { return vignette::judge(classifier, *features, job); });
}

QFuture<Result<CaseGroups>> Workbench::groupCases(std::vector<CaseRecord> records, Grouping grouping)
{
    return m_impl->start<CaseGroups>(
        m_impl->screening, [records = std::move(records), grouping = std::move(grouping)](const JobContext& job) {
            return vignette::groupCases(records, grouping, job);
        });
}

QFuture<Result<std::vector<CasePlace>>> Workbench::layOutCases(const Classifier& classifier,
                                                               std::shared_ptr<const CaseFeatures> features)
{
    return m_impl->start<std::vector<CasePlace>>(
        m_impl->interactive, [length = classifier.network().head.featureCount(), features = std::move(features)](
                                 const JobContext& job) { return vignette::layOutCases(*features, length, job); });
}

QFuture<Result<std::vector<qint64>>> Workbench::suggestCases(Classifier classifier,
                                                             std::shared_ptr<const TaskSpace> space,
                                                             std::shared_ptr<const CaseFeatures> features,
                                                             QSet<qint64> excluded, int count)
{
    return m_impl->start<std::vector<qint64>>(
        m_impl->interactive,
        [d = m_impl.get(), classifier = std::move(classifier), space = std::move(space), features = std::move(features),
         excluded = std::move(excluded), count](const JobContext& job) -> Result<std::vector<qint64>> {
            return d->loadedEngine().and_then([&](const auto& engine) {
                return vignette::suggestCases(*engine, classifier, *space, *features, excluded, count, job);
            });
        });
}

QFuture<Result<std::vector<SimilarExample>>> Workbench::similarExamples(Classifier classifier,
                                                                        std::shared_ptr<const TaskSpace> space,
                                                                        std::shared_ptr<const CaseFeatures> features,
                                                                        qint64 row, int count)
{
    return m_impl->start<std::vector<SimilarExample>>(
        m_impl->interactive,
        [d = m_impl.get(), classifier = std::move(classifier), space = std::move(space), features = std::move(features),
         row, count](const JobContext&) -> Result<std::vector<SimilarExample>> {
            return d->loadedEngine().and_then([&](const auto& engine) {
                return vignette::similarExamples(*engine, classifier, *space, *features, row, count);
            });
        });
}

QFuture<Result<qint64>> Workbench::exportTable(TableRequest request)
{
    return m_impl->start<qint64>(m_impl->interactive, [request = std::move(request)](const JobContext& job) {
        return writeReviewedCsv(request, job);
    });
}

QFuture<Result<ReportSummary>> Workbench::report(Classifier classifier, ReportRequest request, ExampleSources examples)
{
    return m_impl->start<ReportSummary>(m_impl->screening, [d = m_impl.get(), classifier = std::move(classifier),
                                                            request = std::move(request),
                                                            examples = std::move(examples)](const JobContext& job) {
        ReportRequest whole = request;
        {
            const std::scoped_lock lock(d->figuresLock);
            whole.evaluation = d->figures.value(classifier.manifest().digest);
        }
        ReportSources sources;
        sources.saliency = [&](const Image& image, int classIndex) { return classifier.saliency(image, classIndex); };
        if (examples.space && examples.features)
            sources.similar = [&](const CaseRecord& record) {
                const auto engine = d->loadedEngine();
                return engine ? similarPictures(**engine, classifier, *examples.space, *examples.features,
                                                examples.task, record)
                              : std::vector<SimilarPicture>();
            };
        return writeReport(classifier.manifest(), sources, whole, job);
    });
}

QFuture<Result<PictureExportSummary>> Workbench::exportPictures(Classifier classifier, PictureExportRequest request)
{
    return m_impl->start<PictureExportSummary>(
        m_impl->screening, [classifier = std::move(classifier), request = std::move(request)](const JobContext& job) {
            return vignette::exportPictures(
                [&classifier](const Image& image, int classIndex) { return classifier.saliency(image, classIndex); },
                request, job);
        });
}

QFuture<Result<DicomExportSummary>> Workbench::exportDicom(Classifier classifier, DicomExportRequest request)
{
    return m_impl->start<DicomExportSummary>(
        m_impl->screening, [classifier = std::move(classifier), request = std::move(request)](const JobContext& job) {
            return vignette::exportDicom(
                classifier.manifest(),
                [&classifier](const Image& image, int classIndex) { return classifier.saliency(image, classIndex); },
                request, job);
        });
}

QFuture<Result<Evaluation>> Workbench::evaluateFolder(Classifier classifier, QString folderOrTable, Grouping grouping,
                                                      QString workFolder)
{
    return m_impl->start<Evaluation>(m_impl->screening, [d = m_impl.get(), classifier = std::move(classifier),
                                                         folderOrTable = std::move(folderOrTable),
                                                         grouping = std::move(grouping),
                                                         workFolder = std::move(workFolder)](const JobContext& job) {
        auto evaluation =
            vignette::evaluateFolder(classifier, folderOrTable, grouping, workFolder, openDecodePool(), job);
        if (evaluation) {
            QStringList names;
            for (const ManifestClass& entry : classifier.manifest().classes)
                names += entry.name;
            const std::scoped_lock lock(d->figuresLock);
            d->figures.insert(classifier.manifest().digest, reportFigures(evaluation->report, names));
        }
        return evaluation;
    });
}

QFuture<Result<std::vector<ReaderPair>>> Workbench::readerAgreement(QString reviews, QSet<QString> keys)
{
    return m_impl->start<std::vector<ReaderPair>>(
        m_impl->interactive, [reviews = std::move(reviews), keys = std::move(keys)](const JobContext&) {
            return ReviewStore::open(reviews).and_then(
                [&](const std::unique_ptr<ReviewStore>& store) { return vignette::readerAgreement(*store, keys); });
        });
}

QFuture<Result<qint64>> Workbench::lastReviewChange(QString reviews)
{
    return m_impl->start<qint64>(m_impl->archive, [reviews = std::move(reviews)](const JobContext&) {
        return ReviewStore::lastChange(reviews);
    });
}

QFuture<Result<void>> Workbench::echoArchive(PacsServer server)
{
    return m_impl->start<void>(m_impl->archive, [server = std::move(server)](const JobContext& job) {
        return vignette::echoArchive(server, job);
    });
}

QFuture<Result<FoundStudies>> Workbench::findStudies(PacsServer server, StudyQuery query)
{
    return m_impl->start<FoundStudies>(m_impl->archive,
                                       [server = std::move(server), query = std::move(query)](const JobContext& job) {
                                           return vignette::findStudies(server, query, job);
                                       });
}

QFuture<Result<PlannedSteps>> Workbench::findPlanned(PacsServer server, WorklistQuery query)
{
    return m_impl->start<PlannedSteps>(m_impl->archive,
                                       [server = std::move(server), query = std::move(query)](const JobContext& job) {
                                           return vignette::findPlanned(server, query, job);
                                       });
}

QFuture<Result<std::vector<FoundSeries>>> Workbench::findSeries(PacsServer server, QString studyUid)
{
    return m_impl->start<std::vector<FoundSeries>>(
        m_impl->archive, [server = std::move(server), studyUid = std::move(studyUid)](const JobContext& job) {
            return vignette::findSeries(server, studyUid, job);
        });
}

QFuture<Result<RetrieveSummary>> Workbench::retrieveInstances(PacsServer server, RetrieveRequest request)
{
    return m_impl->start<RetrieveSummary>(
        m_impl->archive, [server = std::move(server), request = std::move(request)](const JobContext& job) {
            return vignette::retrieveInstances(server, request, job);
        });
}

QFuture<Result<StoreSummary>> Workbench::storeInstances(PacsServer server, QStringList files)
{
    return m_impl->start<StoreSummary>(m_impl->archive,
                                       [server = std::move(server), files = std::move(files)](const JobContext& job) {
                                           return vignette::storeInstances(server, files, job);
                                       });
}

} // namespace vignette
