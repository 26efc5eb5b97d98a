#pragma once

#include "core/screening/case_record.h"
#include "core/screening/review_store.h"
#include "core/task/task_spec.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <span>
#include <vector>

namespace vignette {

class Session;

/// Makes cases examples of the session's task, each time as one step to undo. The session then makes the classifier
/// anew and judges all cases by it. GUI thread only; the session must outlive it.
class Teaching : public QObject
{
    Q_OBJECT

public:
    explicit Teaching(Session& session, QObject* parent = nullptr);

    /// Names of the classes that can be taught, in the order of the task; empty where there is no task to edit.
    QStringList classes() const;

    /// As examples of the class at `place`. Those that are examples of another class move.
    void teach(std::span<const CaseRecord> records, int place);

    /// Cases whose review names a class of the task of which they are no example yet.
    int reviewedCount() const;
    /// Makes them examples of these classes.
    void teachReviewed();

    /// A case that a person was asked about: the review names the class at `place`, and the case becomes an example of
    /// it. -1: none of the classes, which is a review alone.
    void answer(const CaseRecord& record, int place);

Q_SIGNALS:
    void noted(const QString& sentence);

private:
    std::vector<std::vector<Example>> reviewed() const; ///< by class
    void edit(const TaskSpec& task, int leftOut);

    Session& m_session;
};

/// The picture of a case: its file, the frame in it, and what of it was judged.
inline Example exampleOf(const CaseRecord& record)
{
    return {record.path, record.frame, record.region};
}

struct Taught
{
    TaskSpec task;
    int leftOut = 0; ///< the class has as many as a class can have
};

/// `task` with the pictures as examples of the class at `place`. Those that are examples of another class move.
Taught withExamples(TaskSpec task, std::span<const Example> examples, int place);

/// What a reviewer says who gives a case the class of this name: agrees where the verdict names it alone, else
/// overrules. Marks and notes of the former review stay. An empty name: none of the classes.
Review reviewNaming(const QString& name, const QStringList& classNames, const CaseRecord& record, Review former);

/// Whether two tasks differ in nothing but examples for which `isCase` holds.
bool differByCases(const TaskSpec& one, const TaskSpec& other, const std::function<bool(const Example&)>& isCase);

} // namespace vignette
