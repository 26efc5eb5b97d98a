#include "ui/session/session.h"

#include "core/base/log.h"
#include "core/base/private_files.h"
#include "core/base/program_files.h"
#include "core/runtime/runtime.h"
#include "ui/common/class_colour.h"
#include "ui/session/session_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QUndoCommand>

#include <utility>

namespace vignette {

/// One change of one review.
class ReviewCommand : public QUndoCommand
{
public:
    ReviewCommand(Session& session, QString key, Review before, Review after)
        : QUndoCommand(Session::tr("review")), m_session(session), m_key(std::move(key)), m_before(std::move(before)),
          m_after(std::move(after))
    {
    }

    void undo() override { setObsolete(!m_session.storeReview(m_key, m_after, m_before)); }
    void redo() override { setObsolete(!m_session.storeReview(m_key, m_before, m_after)); }

private:
    Session& m_session;
    QString m_key;
    Review m_before;
    Review m_after;
};

QString samplesFolder()
{
    const QString folder = programFile(QStringLiteral("samples"));
    return QFileInfo::exists(folder + QStringLiteral("/task.json")) ? folder : QString();
}

Session::Session(Workbench& bench, QObject* parent)
    : QObject(parent), m_bench(bench), m_document(m_undo), m_screening(bench)
{
    m_liveTimer.setSingleShot(true);
    m_liveTimer.setInterval(600);
    connect(&m_liveTimer, &QTimer::timeout, this, &Session::synthesizeLive);
    connect(&m_document, &TaskDocument::replaced, this, [this] {
        if (m_document.manifest())
            return; // with its classifier
        abandonWork();
        m_screened.clear();
        setClassifier(std::nullopt);
    });
    connect(&m_document, &TaskDocument::edited, this, &Session::edited);
    connect(&m_document, &TaskDocument::failed, this, &Session::failed);
    connect(&m_screening, &ScreeningRun::found, this, &Session::found);
    connect(&m_screening, &ScreeningRun::classified, this, [this](const std::vector<CaseRecord>& records) {
        m_records.insert(m_records.end(), records.begin(), records.end());
        Q_EMIT classified(records);
    });
    connect(&m_screening, &ScreeningRun::progressed, this, &Session::screeningProgressed);
    connect(&m_screening, &ScreeningRun::finished, this, [this](const ScreeningSummary& summary) {
        Q_EMIT screeningFinished(summary);
        if (!summary.vanished.isEmpty())
            refuse(tr("\"%1\" was taken away while it was screened: what could not be read any more is in "
                      "the import ledger.")
                       .arg(QDir::toNativeSeparators(summary.vanished.first())));
        updateState();
    });
    connect(&m_screening, &ScreeningRun::failed, this, &Session::stopped);
}

Session::~Session() = default;

Session::State Session::state() const
{
    if (m_opening.isRunning())
        return State::Opening;
    if (m_synthesis.isRunning())
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
    m_queued.reset();
    updateState();
}

void Session::setClassifier(std::optional<Classifier> classifier)
{
    // Rows and overlays of one classifier must not be shown beside the names of another.
    m_screening.abandon();
    m_records.clear();
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
    m_synthesis.start(
        m_bench.synthesize(task),
        [this, from = withoutColours(task)](const SynthesizedClassifier& made) {
            m_madeFrom = from;
            setClassifier(made.classifier);
            Q_EMIT synthesized(made);
            startQueued();
        },
        [this](const Error& error) {
            m_queued.reset();
            updateState();
            Q_EMIT failed(error);
        },
        [this](int done, int total) { Q_EMIT synthesisProgressed(done, total); });
    updateState();
}

void Session::cancelSynthesis()
{
    if (!m_synthesis.isRunning())
        return;
    abandonWork();
    Q_EMIT synthesisCancelled();
}

void Session::setLive(bool live)
{
    m_live = live;
    if (m_live)
        m_liveTimer.start();
}

void Session::edited()
{
    if (m_classifier && !isOutdated())
        m_liveTimer.stop(); // colours change no classifier, and what was undone is as it was
    else if (m_live)
        m_liveTimer.start();
}

void Session::synthesizeLive()
{
    if (isMaking())
        return m_liveTimer.start();
    // An unfinished task waits for its next change.
    if (!m_live || !m_document.task().validate())
        return;
    synthesize();
    if (!m_queued && !m_screened.isEmpty())
        m_queued = {m_screened, false}; // the keyboard stays with what is being written
}

void Session::screen(const QStringList& paths)
{
    start({paths, true});
}

void Session::startQueued()
{
    if (m_classifier && m_queued)
        start(*std::exchange(m_queued, std::nullopt));
}

void Session::start(const Queued& screening)
{
    if (isMaking() || (m_screening.isAtWork() && m_screening.isCancelled())) {
        m_queued = screening;
        return;
    }
    if (!m_classifier)
        return refuse(tr("Make or open a classifier first, then screen with it."));
    if (m_screening.isAtWork())
        return refuse(tr("A screening is running. Wait for its end, or cancel it."));
    if (const auto started = m_screening.start(*m_classifier, screening.paths, m_private); !started)
        return Q_EMIT failed(started.error());
    Q_EMIT workBegan();
    m_screened = screening.paths;
    m_records.clear();
    openReviews();
    Q_EMIT screeningStarted(screening.asked);
    updateState();
}

void Session::cancelScreening()
{
    m_screening.cancel();
}

void Session::setScreeningPaused(bool paused)
{
    m_screening.setPaused(paused);
}

void Session::stopped(const Error& error)
{
    Q_EMIT screeningStopped(error);
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error);
    else
        startQueued();
    updateState();
}

TableRequest Session::results() const
{
    TableRequest table;
    for (const CaseRecord& record : m_records)
        table.cases.push_back({record, m_reviews ? m_reviews->review(reviewKey(record)) : Review()});
    for (const ManifestClass& entry : m_classifier ? m_classifier->manifest().classes : std::vector<ManifestClass>()) {
        table.classIds += entry.id;
        table.classNames += entry.name;
    }
    return table;
}

/// False, once it was told, where reviews cannot be kept.
bool Session::openReviews()
{
    if (m_reviews)
        return true;
    if (!m_private)
        makePrivateFolder(dataFolder());
    auto store = ReviewStore::open(m_private ? QString() : dataFolder() + QStringLiteral("/reviews.sqlite"));
    if (!store) {
        Q_EMIT failed(store.error());
        return false;
    }
    m_reviews = std::move(*store);
    return true;
}

void Session::setReview(const CaseRecord& record, const Review& review)
{
    const QString key = reviewKey(record);
    if (openReviews())
        m_undo.push(new ReviewCommand(*this, key, m_reviews->review(key), review));
    else
        Q_EMIT reviewed(key, {});
}

bool Session::storeReview(const QString& key, const Review& from, const Review& to)
{
    auto stored = Result<ReviewStore::Change>(ReviewStore::Change::Conflict);
    if (m_reviews->review(key) == from) // else what is to be undone is not there any more
        stored = m_reviews->setReview(key, to, m_reviews->version(key));
    if (!stored)
        Q_EMIT failed(stored.error());
    else if (*stored == ReviewStore::Change::Conflict)
        refuse(tr("Another window has changed the review of this case. It is shown now; yours was not stored."));
    Q_EMIT reviewed(key, m_reviews->review(key));
    return stored && *stored == ReviewStore::Change::Stored;
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
