#pragma once

#include "core/runtime/workbench.h"
#include "core/screening/review_store.h"
#include "ui/common/latest_request.h"
#include "ui/session/judged_anew.h"
#include "ui/session/screening_run.h"
#include "ui/session/task_document.h"

#include <QColor>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace vignette {

/// What is worked on, without a window: the task, the classifier that was made of it or opened, the cases that it
/// screens, and the reviews of them. Windows show it and pass on what a person asks for. All work goes through the
/// Workbench, which must outlive it. GUI thread only.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Opening,      ///< a classifier file
        Synthesizing, ///< a screening by the former classifier may go on meanwhile
        Screening,
    };

    explicit Session(Workbench& bench, QObject* parent = nullptr);
    ~Session() override; ///< cancels what runs

    State state() const;
    Workbench& bench() const { return m_bench; }
    QUndoStack& undoStack() { return m_undo; } ///< of task and reviews
    /// Another task in it takes the place of the classifier too.
    TaskDocument& document() { return m_document; }
    const TaskDocument& document() const { return m_document; }

    /// A task (`.json`) or a classifier (anything else). It takes the place of what is there.
    void open(const QString& path);
    void newTask();
    void openSample(); ///< makes its classifier too, and screens its cases
    /// The classifier that was opened becomes a task to edit, and goes on to judge until another one is made of that.
    void improve();
    void saveTask(const QString& path);
    void saveClassifier(const QString& path);

    const std::optional<Classifier>& classifier() const { return m_classifier; }
    /// The task says something else than what the classifier was made of.
    bool isOutdated() const;
    QList<QColor> classColours() const; ///< of the classifier's classes, in their order
    /// The cases stay and are judged anew, without a picture being read, where their features are kept (see
    /// CaseFeatures) and the engine is the same; else they are screened again.
    void synthesize();
    void cancelSynthesis();
    /// Synthesizes after each change. Where cases become examples, or cease to be, this is done in any case: who
    /// teaches wants to see what it does to the others.
    void setLive(bool live);
    bool isLive() const { return m_live; }

    /// The classifier is made with the cases that were screened, without their labels, see adaptToFolder(). Off at
    /// first, and with each other task. Made anew at once, and after each screening, where it can be.
    void setAdapting(bool on);
    bool isAdapting() const { return m_adapting; }
    QString whyNotAdapting() const; ///< in a sentence; empty where it can be done

    /// Screens files and folders, or an index (see listIndex()), now or as soon as the classifier that is being made or
    /// opened is there.
    void screen(const QStringList& paths);
    /// Screens what comes into a folder, until cancelScreening(); the same otherwise.
    void watch(const ScreeningRun::Watch& watch);
    bool isWatching() const { return m_screening.isWatching(); }
    bool isCase(const Example& example) const;    ///< one of records()
    bool isExample(const Example& example) const; ///< of the task as it is written
    void cancelScreening();
    void setScreeningPaused(bool paused);
    bool isScreening() const { return m_screening.isAtWork(); }
    const QStringList& screened() const { return m_screened; } ///< last, with this task or classifier
    const std::vector<CaseRecord>& records() const { return m_records; }
    /// There is what to choose questions from: cases with features, and a classifier that was made here.
    bool canAsk() const { return m_space && m_features && !m_records.empty(); }
    /// Of the cases that the reviewer decided about and of those that are examples.
    QSet<qint64> labelledRows() const;
    /// Rows of the cases that should be labelled next, the best first; see suggestCases(). Only where canAsk().
    QFuture<Result<std::vector<qint64>>> suggestCases(const QSet<qint64>& excluded, int count) const;
    /// There are cases with features, and no screening that adds to them.
    bool canLayOut() const { return m_classifier && m_features && !m_records.empty(); }
    /// Where the cases lie on a map by likeness; see vignette::layOutCases(). Only where canLayOut().
    QFuture<Result<std::vector<CasePlace>>> layOutCases() const;
    /// The examples that a case is most like, by `answered` once they are known; see similarExamples(). Never, where
    /// that cannot be told or another case is asked about first.
    using Similar = std::vector<std::pair<Example, QString>>; ///< and the name of its class
    void findSimilar(const CaseRecord& record, std::function<void(const Similar& examples)> answered);
    /// The classes of the classifier, in the order of its logits.
    QStringList classIds() const;
    QStringList classNames() const;

    const ReviewStore* reviews() const { return m_reviews.get(); } ///< null before the first cases
    /// One step to undo. Where it cannot be stored the former review stands.
    void setReview(const CaseRecord& record, const Review& review);
    /// The same of several cases: what `review` says otherwise than the review of `shown`, which is one of them, but
    /// for the note, which is of that one alone. Accepted is of each case the class that its own verdict names; one
    /// that names no single class stays as it is. One step to undo.
    void setReviews(const std::vector<CaseRecord>& records, const CaseRecord& shown, const Review& review);
    /// What of the picture is judged, or all of it: said with the review, and judged at once. One step to undo. A
    /// further lesion without a region is taken away.
    void setRegion(const CaseRecord& record, const std::optional<Region>& region);
    /// One more lesion of the picture of `record`: a case of its own, behind the others, as soon as it is judged (see
    /// regionJudged()). One step to undo. Gives its key, see reviewKey(); empty where it was refused, which is told.
    QString addLesion(const CaseRecord& record, const Region& region);
    /// The other lesions of its picture that are marked.
    std::vector<CaseRecord> lesionsOf(const CaseRecord& record) const;
    /// Whether what other reviewers said is kept from this one, for a second reading; set by settingKey::readBlind.
    /// Only for a reviewer with a name.
    bool isReadingBlind() const;
    /// As the settings want them shown: to be called where these have changed.
    void showReviews();
    /// How far those agree who answered the same cases of the screen.
    QFuture<Result<std::vector<ReaderPair>>> readerAgreement();
    /// Who changed which review when, as a table for people. Errors: WriteFailed, Corrupt.
    Result<void> writeAudit(const QString& path);
    TableRequest results() const; ///< the cases with their reviews, still without a path
    /// What a report of all cases says, still without a path; and where their like examples lie.
    ReportRequest report() const;
    Workbench::ExampleSources exampleSources() const { return {m_space, m_features, m_madeFrom}; }

    /// Where the reviews and their audit are kept, from the next start of work on them: `postgresql://...`, see
    /// Database::open(). Empty: as the settings say, or in the data folder.
    void setDatabase(const QString& address);
    /// In private mode reviews and unfinished results are kept in memory only. Refused while a screening runs.
    void setPrivate(bool isPrivate);
    bool isPrivate() const { return m_private; }

Q_SIGNALS:
    void stateChanged();
    void workBegan();                 ///< what was said before is over
    void opened(const QString& path); ///< a task or classifier
    void saved(const QString& path);  ///< the same
    void classifierChanged();         ///< another one or none: the cases of the former are gone
    /// Another classifier took the place of the former, and the cases stay: all that have a verdict have one by it now.
    void judgedAnew(const vignette::JudgedAnew& judged);
    /// One case by another part of its picture; a further lesion is there from then on, or without a verdict any more.
    void regionJudged(const vignette::CaseRecord& record);
    void synthesisProgressed(int done, int total);
    void synthesized(const vignette::SynthesizedClassifier& made);
    void synthesisCancelled();
    void screeningStarted(bool asked);                  ///< by a person, or by itself after a change
    void watching(const QString& folder, bool isThere); ///< from its start on
    void found(const QStringList& paths);
    /// The last of records().
    void classified(const std::vector<vignette::CaseRecord>& records);
    void screeningProgressed(const vignette::ScreeningProgress& progress);
    void screeningFinished(const vignette::ScreeningSummary& summary);
    void screeningStopped(const vignette::Error& error); ///< also once cancelled, with ErrorCode::Cancelled
    void reviewed(const QString& key, const vignette::Review& review); ///< see reviewKey()
    void privacyChanged();
    void adaptingChanged();
    void noted(const QString& sentence);       ///< to be shown
    void failed(const vignette::Error& error); ///< the same

private:
    friend class ReviewCommand;

    struct Queued
    {
        QStringList paths;
        bool asked = false; ///< by a person
        std::optional<ScreeningRun::Watch> watch = {};
    };

    bool isMaking() const { return m_opening.isRunning() || m_synthesis.isRunning() || m_judging.isRunning(); }
    void refuse(const QString& sentence);
    void updateState();
    void abandonWork();
    void openClassifier(const QString& path);
    void setClassifier(std::optional<Classifier> classifier);
    void take(const SynthesizedClassifier& made, const TaskSpec& from);
    void replaceCases(const SynthesizedClassifier& made, const TaskSpec& from);
    bool canJudge(const Classifier& classifier) const;
    void judge(const SynthesizedClassifier& made, const TaskSpec& from, const std::vector<CaseVerdict>& verdicts);
    bool isTaught() const;
    void followTeaching();
    void synthesizeAnew();
    void edited();
    void synthesizeLive();
    void startQueued();
    void start(const Queued& screening);
    void append(const std::vector<CaseRecord>& records);
    void stopped(const Error& error);
    Result<void> openStore();
    QString reviewsPlace() const;
    bool openReviews();
    void findReviews();
    void followRegions(); ///< after a screening
    void followRegion(const QString& key);
    void judgeNextRegion();
    const CaseRecord* recordOf(const QString& key) const;
    void takeAway(const QString& key);
    void takeRegion(const QString& key, const std::optional<Region>& region, const JudgedRegion& judged);
    void lookForOthers();
    void askServer();
    void readOtherReviews();
    void tellStoreFault(const Error& error);
    bool storeReview(const QString& key, const Review& from, const Review& to);

    Workbench& m_bench;
    QUndoStack m_undo;
    TaskDocument m_document;
    State m_told = State::Idle; ///< with stateChanged()
    LatestRequest<Classifier> m_opening;
    LatestRequest<SynthesizedClassifier> m_synthesis;
    LatestRequest<std::vector<SimilarExample>> m_comparing;
    LatestRequest<std::vector<CaseVerdict>> m_judging; ///< the cases by a classifier that was just made
    std::optional<Classifier> m_classifier;
    std::shared_ptr<const TaskSpace> m_space; ///< of the classifier, where it was made here
    std::optional<LeaveOneOut> m_leaveOneOut; ///< the same
    TaskSpec m_madeFrom;                      ///< what the classifier was made from, without colours
    bool m_improving = false;                 ///< the document is another one, the classifier is the same
    bool m_adapting = false;
    bool m_live = false;
    QTimer m_liveTimer;
    ScreeningRun m_screening;
    std::optional<Queued> m_queued; ///< waits for the classifier, or for the end of a screening that was cancelled
    QStringList m_screened;
    std::vector<CaseRecord> m_records;
    QHash<QString, qint64> m_rowOfKey;              ///< of the records, see reviewKey()
    QSet<QString> m_cases;                          ///< which pictures are in the records
    std::shared_ptr<const CaseFeatures> m_features; ///< of the records, from the end of their screening on
    QStringList m_regions;                          ///< keys of cases whose part of the picture is to be judged
    LatestRequest<JudgedRegion> m_judgingRegion;
    QString m_database; ///< see setDatabase()
    std::unique_ptr<ReviewStore> m_reviews;
    QTimer m_othersTimer; ///< looks for the reviews of others
    LatestRequest<qint64> m_lookingForOthers;
    bool m_isServerGone = false; ///< it is asked again until it is there
    bool m_private = false;
};

/// The folder with the sample task; empty where it was not installed.
QString samplesFolder();

} // namespace vignette
