#pragma once

#include "core/runtime/workbench.h"
#include "core/screening/review_store.h"
#include "ui/common/latest_request.h"
#include "ui/session/screening_run.h"
#include "ui/session/task_document.h"

#include <QColor>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <memory>
#include <optional>
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
    void saveTask(const QString& path);
    void saveClassifier(const QString& path);

    const std::optional<Classifier>& classifier() const { return m_classifier; }
    /// The task says something else than what the classifier was made of.
    bool isOutdated() const;
    QList<QColor> classColours() const; ///< of the classifier's classes, in their order
    void synthesize();
    void cancelSynthesis();
    void setLive(bool live); ///< synthesizes, and screens again, after each change
    bool isLive() const { return m_live; }

    /// Screens now, or as soon as the classifier that is being made or opened is there.
    void screen(const QStringList& paths);
    void cancelScreening();
    void setScreeningPaused(bool paused);
    bool isScreening() const { return m_screening.isAtWork(); }
    const QStringList& screened() const { return m_screened; } ///< last, with this task or classifier
    const std::vector<CaseRecord>& records() const { return m_records; }

    const ReviewStore* reviews() const { return m_reviews.get(); } ///< null before the first cases
    /// One step to undo. Where it cannot be stored the former review stands.
    void setReview(const CaseRecord& record, const Review& review);
    TableRequest results() const; ///< the cases with their reviews, still without a path

    /// In private mode reviews and unfinished results are kept in memory only. Refused while a screening runs.
    void setPrivate(bool isPrivate);
    bool isPrivate() const { return m_private; }

Q_SIGNALS:
    void stateChanged();
    void workBegan();                 ///< what was said before is over
    void opened(const QString& path); ///< a task or classifier
    void saved(const QString& path);  ///< the same
    void classifierChanged();         ///< another one or none: the cases of the former are gone
    void synthesisProgressed(int done, int total);
    void synthesized(const vignette::SynthesizedClassifier& made);
    void synthesisCancelled();
    void screeningStarted(bool asked); ///< by a person, or by itself after a change
    void found(const QStringList& paths);
    /// The last of records().
    void classified(const std::vector<vignette::CaseRecord>& records);
    void screeningProgressed(const vignette::ScreeningProgress& progress);
    void screeningFinished(const vignette::ScreeningSummary& summary);
    void screeningStopped(const vignette::Error& error); ///< also once cancelled, with ErrorCode::Cancelled
    void reviewed(const QString& key, const vignette::Review& review); ///< see reviewKey()
    void privacyChanged();
    void failed(const vignette::Error& error); ///< to be shown

private:
    friend class ReviewCommand;

    struct Queued
    {
        QStringList paths;
        bool asked = false; ///< by a person
    };

    bool isMaking() const { return m_opening.isRunning() || m_synthesis.isRunning(); }
    void refuse(const QString& sentence);
    void updateState();
    void abandonWork();
    void openClassifier(const QString& path);
    void setClassifier(std::optional<Classifier> classifier);
    void edited();
    void synthesizeLive();
    void startQueued();
    void start(const Queued& screening);
    void stopped(const Error& error);
    bool openReviews();
    bool storeReview(const QString& key, const Review& from, const Review& to);

    Workbench& m_bench;
    QUndoStack m_undo;
    TaskDocument m_document;
    State m_told = State::Idle; ///< with stateChanged()
    LatestRequest<Classifier> m_opening;
    LatestRequest<SynthesizedClassifier> m_synthesis;
    std::optional<Classifier> m_classifier;
    TaskSpec m_madeFrom; ///< what the classifier was made from, without colours
    bool m_live = false;
    QTimer m_liveTimer;
    ScreeningRun m_screening;
    std::optional<Queued> m_queued; ///< waits for the classifier, or for the end of a screening that was cancelled
    QStringList m_screened;
    std::vector<CaseRecord> m_records;
    std::unique_ptr<ReviewStore> m_reviews;
    bool m_private = false;
};

/// The folder with the sample task; empty where it was not installed.
QString samplesFolder();

} // namespace vignette
