#pragma once

#include "core/classifier/manifest.h"
#include "core/task/task_spec.h"
#include "ui/session/task_draft.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QUndoStack;

namespace vignette {

/// What an edit of the task changed. Writing in one field without a pause is one step to undo.
enum class TaskField { Structure, Name, Description };

/// The task that is being written: its classes, its file, whether it is saved, and a draft on disk that survives a
/// crash. Every edit goes onto the undo stack.
class TaskDocument : public QObject
{
    Q_OBJECT

public:
    explicit TaskDocument(QUndoStack& undo, QObject* parent = nullptr);
    ~TaskDocument() override; ///< discards the draft: who ends in good order was asked, or has nothing to keep

    const TaskSpec& written() const { return m_written; } ///< classes without an id among it
    TaskSpec task() const;                                ///< the same, with an id for every class
    bool isEmpty() const { return m_written.classes.empty(); }
    bool isSaved() const; ///< or there is none
    /// The classes of a classifier that was opened: they cannot be edited, nor synthesized again.
    const std::optional<Manifest>& manifest() const { return m_manifest; }
    const QString& path() const { return m_path; } ///< empty where it has no file

    /// Another task takes the place of this one, and its history with it. `path`: of its file.
    void replace(const TaskSpec& task, const QString& path = {});
    void replace(const Manifest& manifest);
    /// The classes and descriptions of the classifier that was opened become a task to edit. Its examples are not in
    /// its file.
    void improve();
    /// `place` of the class, -1 for the name of the task. What changes nothing is no step.
    void edit(const TaskSpec& next, TaskField field = TaskField::Structure, int place = 0);
    /// Pasted pictures are copied beside the file. Errors: those of writeTask().
    Result<void> save(const QString& path);

    /// In private mode nothing is kept on disk.
    void setPrivate(bool isPrivate);
    /// From now on a draft is kept while the task is edited, but not in private mode. True where a crash left one
    /// behind, which is told too: recover() takes it over.
    bool keepDrafts();
    void recover();
    /// Keeps a pasted picture until the task is saved or discarded, and gives its path.
    Result<QString> keepPicture(const QImage& picture);

Q_SIGNALS:
    void replaced();
    void edited();     ///< undone and redone steps too
    void changed();    ///< any of the above, or it was saved
    void draftFound(); ///< that a crash left behind
    void failed(const vignette::Error& error);

private:
    friend class TaskCommand;

    void apply(const TaskSpec& task);
    void put(const TaskSpec& task, std::optional<Manifest> manifest, const QString& path);
    void keepDraft();
    void discardDraft();

    QUndoStack& m_undo;
    TaskSpec m_written;
    std::optional<Manifest> m_manifest;
    QString m_path;
    TaskSpec m_saved; ///< as it was opened or saved last
    std::optional<TaskDraft> m_draft;
    QTimer m_draftTimer;
    bool m_private = false;
};

} // namespace vignette
