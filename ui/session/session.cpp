#include "ui/session/session.h"

#include "core/base/log.h"
#include "core/base/private_files.h"
#include "core/base/program_files.h"
#include "core/runtime/runtime.h"
#include "ui/common/class_colour.h"
#include "ui/session/session_folder.h"
#include "ui/session/teaching.h"

#include <QDir>
#include <QFileInfo>
#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace vignette {

namespace {

constexpr int livePause = 600; ///< milliseconds without a change

} // namespace

QString samplesFolder()
{
    const QString folder = programFile(QStringLiteral("samples"));
    return QFileInfo::exists(folder + QStringLiteral("/task.json")) ? folder : QString();
}

Session::Session(Workbench& bench, QObject* parent)
    : QObject(parent), m_bench(bench), m_document(m_undo), m_screening(bench)
{
    m_liveTimer.setSingleShot(true);
    connect(&m_liveTimer, &QTimer::timeout, this, &Session::synthesizeLive);
    connect(&m_othersTimer, &QTimer::timeout, this, &Session::lookForOthers);
    connect(&m_document, &TaskDocument::replaced, this, [this] {
        if (m_document.manifest() || m_improving)
            return; // with its classifier
        abandonWork();
        m_screened.clear();
        m_adapting = false;
        setClassifier(std::nullopt);
    });
    connect(&m_document, &TaskDocument::edited, this, &Session::edited);
    connect(&m_document, &TaskDocument::failed, this, &Session::failed);
    connect(&m_screening, &ScreeningRun::found, this, &Session::found);
    connect(&m_screening, &ScreeningRun::classified, this, &Session::append);
    connect(&m_screening, &ScreeningRun::progressed, this, &Session::screeningProgressed);
    connect(&m_screening, &ScreeningRun::folderSeen, this,
            [this](bool isThere) { Q_EMIT watching(m_screened.value(0), isThere); });
    connect(&m_screening, &ScreeningRun::finished, this, [this](const ScreeningSummary& summary) {
        m_features = m_screening.features();
        const bool adapts = m_adapting && whyNotAdapting().isEmpty() && m_space;
        Q_EMIT screeningFinished(summary);
        followRegions();
        if (summary.leftOut > 0)
            Q_EMIT noted(
                tr("The index has more cases than a window lists: these are the most likely of each class, and "
                   "%Ln row(s) are left out. vignette-cli writes the table of all.",
                   nullptr, int(summary.leftOut)));
        if (!summary.vanished.isEmpty())
            refuse(tr("\"%1\" was taken away while it was screened: what could not be read any more is in "
                      "the import ledger.")
                       .arg(QDir::toNativeSeparators(summary.vanished.first())));
        if (adapts)
            synthesizeAnew(); // to what is there now
        else
            followTeaching();
        updateState();
    });
    connect(&m_screening, &ScreeningRun::failed, this, &Session::stopped);
}

Session::~Session() = default;

Session::State Session::state() const
{
    if (m_opening.isRunning())
        return State::Opening;
    if (m_synthesis.isRunning() || m_judging.isRunning())
        return State::Synthesizing;
    return m_screening.isBusy() ? State::Screening : State::Idle;
}

void Session::updateState()
{
    if (const State now = state(); std::exchange(m_told, now) != now)
        Q_EMIT stateChanged();
}

void Session::refuse(const QString& sentence)
{
    Q_EMIT failed({ErrorCode::InvalidArgument, sentence, {}});
}

void Session::open(const QString& path)
{
    Q_EMIT workBegan();
    if (!path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return openClassifier(path);
    const auto task = readTaskInWork(path);
    if (!task)
        return Q_EMIT failed(task.error());
    m_document.replace(*task, path);
    Q_EMIT opened(path);
}

void Session::openClassifier(const QString& path)
{
    abandonWork();
    m_opening.start(
        m_bench.loadClassifier(path),
        [this, path](const Classifier& classifier) {
            m_document.replace(classifier.manifest());
            m_screened.clear();
            setClassifier(classifier);
            Q_EMIT opened(path);
            startQueued();
        },
        [this](const Error& error) {
            m_queued.reset();
            updateState();
            Q_EMIT failed(error);
        });
    updateState();
}

void Session::newTask()
{
    Q_EMIT workBegan();
    TaskSpec task;
    task.name = tr("New task");
    task.classes.resize(TaskSpec::minWay);
    m_document.replace(task);
}

void Session::openSample()
{
    const QString folder = samplesFolder();
    if (folder.isEmpty())
        return refuse(tr("The sample task is not installed."));
    open(folder + QStringLiteral("/task.json"));
    if (m_document.isEmpty())
        return;
    synthesize();
    screen({folder + QStringLiteral("/cases")});
}

void Session::improve()
{
    if (!m_document.manifest())
        return;
    m_madeFrom = {};
    m_improving = true;
    m_document.improve();
    m_improving = false;
    Q_EMIT noted(tr("Its example pictures are not in a classifier's file. Add yours, or teach it from cases, and "
                    "synthesize; until then this classifier judges."));
}

void Session::saveTask(const QString& path)
{
    if (const auto written = m_document.save(path); !written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT saved(path);
}

void Session::saveClassifier(const QString& path)
{
    if (!m_classifier)
        return;
    deliver(this, m_bench.saveClassifier(*m_classifier, path), [this, path](const Result<void>& written) {
        if (!written)
            Q_EMIT failed(written.error());
        else
            Q_EMIT saved(path);
    });
}

bool Session::isOutdated() const
{
    return m_classifier && !m_document.manifest() && !(withoutColours(m_document.task()) == m_madeFrom);
}

/// Another task or classifier takes the place of the one in work.
void Session::abandonWork()
{
    m_opening.cancel();
    m_synthesis.cancel();
    m_judging.cancel();
    m_queued.reset();
    updateState();
}

void Session::setClassifier(std::optional<Classifier> classifier)
{
    // Rows and overlays of one classifier must not be shown beside the names of another.
    m_screening.abandon();
    m_records.clear();
    m_cases.clear();
    m_rowOfKey.clear();
    m_features.reset();
    m_regions.clear();
    m_judgingRegion.cancel();
    m_space.reset();
    m_leaveOneOut.reset();
    m_classifier = std::move(classifier);
    Q_EMIT classifierChanged();
    updateState();
}

QList<QColor> Session::classColours() const
{
    const TaskSpec task = m_document.task();
    QList<QColor> colours;
    for (int i = 0; m_classifier && i < m_classifier->way(); ++i) {
        colours += classColor(i);
        // By id: the task may have changed since.
        for (int place = 0; place < task.way(); ++place) {
            const ClassSpec& spec = task.classes[size_t(place)];
            if (spec.id == m_classifier->manifest().classes[size_t(i)].id)
                colours.back() = classColor(spec, place);
        }
    }
    return colours;
}

void Session::synthesize()
{
    if (isMaking() || m_document.isEmpty())
        return;
    Q_EMIT workBegan();
    const TaskSpec task = m_document.task();
    if (const auto valid = task.validate(); !valid)
        return Q_EMIT failed(valid.error());
    const bool adapts = m_adapting && whyNotAdapting().isEmpty();
    m_synthesis.start(
        adapts ? m_bench.synthesize(task, m_features, labelledRows()) : m_bench.synthesize(task),
        [this, from = withoutColours(task)](const SynthesizedClassifier& made) { take(made, from); },
        [this](const Error& error) {
            m_queued.reset();
            updateState();
            Q_EMIT failed(error);
        },
        [this](int done, int total) { Q_EMIT synthesisProgressed(done, total); });
    updateState();
}

void Session::take(const SynthesizedClassifier& made, const TaskSpec& from)
{
    if ((m_queued && m_queued->asked) || !canJudge(made.classifier))
        return replaceCases(made, from);
    m_judging.start(
        m_bench.judge(made.classifier, m_features),
        [this, made, from](const std::vector<CaseVerdict>& verdicts) { judge(made, from, verdicts); },
        [this, made, from](const Error& error) {
            replaceCases(made, from);
            Q_EMIT failed(error);
        });
}

/// The classifier is there, without the cases of the former; they are screened again.
void Session::replaceCases(const SynthesizedClassifier& made, const TaskSpec& from)
{
    if (!m_queued && (m_screening.isBusy() || !m_records.empty()))
        m_queued = {m_screened, false}; // the keyboard stays where it is
    m_madeFrom = from;
    setClassifier(made.classifier);
    m_space = made.space;
    m_leaveOneOut = made.leaveOneOut;
    Q_EMIT synthesized(made);
    startQueued();
}

void Session::cancelSynthesis()
{
    if (!m_synthesis.isRunning() && !m_judging.isRunning())
        return;
    abandonWork();
    Q_EMIT synthesisCancelled();
}

void Session::setLive(bool live)
{
    m_live = live;
    if (m_live)
        m_liveTimer.start(livePause);
}

void Session::edited()
{
    if (m_classifier && !isOutdated())
        m_liveTimer.stop(); // colours change no classifier, and what was undone is as it was
    else if (m_live && !isTaught())
        m_liveTimer.start(livePause);
    followTeaching();
}

/// At once; what is taught while a classifier is made or cases are screened, when that is over.
void Session::followTeaching()
{
    if (isTaught())
        m_liveTimer.start(0);
}

/// Since the classifier was made cases have become examples, or ceased to be, and nothing else has changed.
bool Session::isTaught() const
{
    // One that is under way would begin again.
    return isOutdated() && !m_screening.isBusy() &&
           differByCases(withoutColours(m_document.task()), m_madeFrom,
                         [this](const Example& example) { return isCase(example); });
}

void Session::synthesizeLive()
{
    if (m_opening.isRunning())
        return m_liveTimer.start(livePause);
    // An unfinished task waits for its next change.
    if ((!m_live && !isTaught()) || !m_document.task().validate())
        return;
    synthesizeAnew();
}

/// In the place of what is being made of the task as it was.
void Session::synthesizeAnew()
{
    m_synthesis.cancel();
    m_judging.cancel();
    synthesize();
}

void Session::setAdapting(bool on)
{
    if (on == m_adapting)
        return;
    m_adapting = on;
    Q_EMIT adaptingChanged();
    if (m_space && m_features)
        synthesizeAnew();
}

QString Session::whyNotAdapting() const
{
    if (m_document.isEmpty() || m_document.manifest())
        return tr("Only a classifier that is made here can be adapted.");
    if (!m_features || m_features->count() == 0)
        return tr("Screen a folder first.");
    const auto& classes = m_document.written().classes;
    if (std::ranges::all_of(classes, [](const ClassSpec& spec) { return spec.shot() > mostExamplesToAdapt; }))
        return tr("With more than %1 examples in every class there is nothing to gain.").arg(mostExamplesToAdapt);
    return {};
}

QStringList Session::classIds() const
{
    QStringList ids;
    for (const ManifestClass& entry : m_classifier ? m_classifier->manifest().classes : std::vector<ManifestClass>())
        ids += entry.id;
    return ids;
}

QStringList Session::classNames() const
{
    QStringList names;
    for (const ManifestClass& entry : m_classifier ? m_classifier->manifest().classes : std::vector<ManifestClass>())
        names += entry.name;
    return names;
}

void Session::setPrivate(bool isPrivate)
{
    if (isPrivate == m_private)
        return;
    if (m_screening.isAtWork())
        return refuse(tr("A screening is running. Wait for its end, or cancel it."));
    m_private = isPrivate;
    if (m_private)
        stopLogFile();
    else
        (void)startLogFile(logFolder()); // without a file the log goes to the terminal
    m_document.setPrivate(isPrivate);
    m_undo.clear(); // its steps belong to the other store
    const auto before = std::exchange(m_reviews, nullptr);
    m_isServerGone = false;
    m_lookingForOthers.cancel();
    if (!m_records.empty() && openReviews()) {
        for (const CaseRecord& record : m_records) {
            const QString key = reviewKey(record);
            if (m_private && before && !before->review(key).isEmpty()) {
                if (const auto kept = m_reviews->setReview(key, before->review(key), m_reviews->version(key)); !kept)
                    Q_EMIT failed(kept.error());
            }
            Q_EMIT reviewed(key, m_reviews->review(key)); // what was said privately is not kept
        }
    }
    Q_EMIT privacyChanged();
}

} // namespace vignette
