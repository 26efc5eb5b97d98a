#include "ui/session/task_document.h"

#include "core/task/example_files.h"
#include "ui/session/session_folder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QUndoCommand>
#include <QUndoStack>

#include <utility>

namespace vignette {

/// From one state of the task to another.
class TaskCommand : public QUndoCommand
{
public:
    TaskCommand(TaskDocument& document, TaskSpec before, TaskSpec after, TaskField field, int place)
        : QUndoCommand(TaskDocument::tr("change of the task")), m_document(document), m_before(std::move(before)),
          m_after(std::move(after)), m_field(field), m_place(place)
    {
        m_age.start();
    }

    void undo() override { m_document.apply(m_before); }
    void redo() override { m_document.apply(m_after); }
    int id() const override { return m_field == TaskField::Structure ? -1 : 1; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const TaskCommand*>(other);
        if (next->m_field != m_field || next->m_place != m_place || m_age.elapsed() > 1500)
            return false;
        m_after = next->m_after;
        m_age.restart();
        return true;
    }

private:
    TaskDocument& m_document;
    TaskSpec m_before;
    TaskSpec m_after;
    TaskField m_field;
    int m_place;
    QElapsedTimer m_age;
};

TaskDocument::TaskDocument(QUndoStack& undo, QObject* parent) : QObject(parent), m_undo(undo)
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(1000);
    connect(&m_draftTimer, &QTimer::timeout, this, &TaskDocument::keepDraft);
}

TaskDocument::~TaskDocument()
{
    discardDraft();
}

TaskSpec TaskDocument::task() const
{
    TaskSpec task = m_written;
    QStringList taken;
    for (ClassSpec& spec : task.classes) {
        if (spec.id.isEmpty())
            spec.id = makeClassId(spec.name, taken);
        taken += spec.id;
    }
    return task;
}

bool TaskDocument::isSaved() const
{
    return isEmpty() || task() == m_saved;
}

void TaskDocument::replace(const TaskSpec& task, const QString& path)
{
    discardDraft();
    put(task, std::nullopt, path);
}

void TaskDocument::replace(const Manifest& manifest)
{
    TaskSpec task;
    task.name = manifest.taskName;
    for (const ManifestClass& entry : manifest.classes)
        task.classes.push_back({entry.id, entry.name, entry.description, {}, entry.codes, {}, entry.otherDescriptions});
    put(task, manifest, {});
}

void TaskDocument::put(const TaskSpec& task, std::optional<Manifest> manifest, const QString& path)
{
    m_undo.clear();
    m_written = task;
    m_manifest = std::move(manifest);
    m_path = path;
    m_saved = this->task();
    Q_EMIT replaced();
    Q_EMIT changed();
}

void TaskDocument::improve()
{
    if (m_manifest)
        put(TaskSpec(m_written), std::nullopt, {});
}

void TaskDocument::edit(const TaskSpec& next, TaskField field, int place)
{
    if (!(next == m_written))
        m_undo.push(new TaskCommand(*this, m_written, next, field, place));
}

void TaskDocument::apply(const TaskSpec& task)
{
    m_written = task;
    m_draftTimer.start();
    Q_EMIT edited();
    Q_EMIT changed();
}

Result<void> TaskDocument::save(const QString& path)
{
    // In the window the pictures stay where they are, so that each step can still be undone.
    const auto saved = withOwnPictures(task(), m_draft ? m_draft->pictureFolder() : QString(), path)
                           .and_then([&](const TaskSpec& task) { return writeTask(task, path); });
    if (!saved)
        return saved;
    m_saved = task();
    m_path = path;
    m_draftTimer.stop();
    if (m_draft)
        m_draft->forget();
    Q_EMIT changed();
    return {};
}

void TaskDocument::setPrivate(bool isPrivate)
{
    m_private = isPrivate;
    if (m_private && m_draft)
        m_draft->forget(); // but for pasted pictures, which the task still needs
}

bool TaskDocument::keepDrafts()
{
    if (m_private || m_draft)
        return false;
    m_draft.emplace(dataFolder() + QStringLiteral("/drafts"));
    const bool found = m_draft->leftBehind().has_value();
    if (found)
        Q_EMIT draftFound();
    return found;
}

void TaskDocument::recover()
{
    if (!m_draft || !m_draft->leftBehind())
        return;
    replace(*m_draft->leftBehind());
    m_saved = {};
    m_draft->takeOver();
    Q_EMIT changed();
}

Result<QString> TaskDocument::keepPicture(const QImage& picture)
{
    if (m_private)
        return fail(ErrorCode::InvalidArgument,
                    tr("In private mode nothing is written on the disk, so a copied picture cannot be kept. "
                       "Save it as a file yourself and drop that here."));
    keepDrafts();
    return m_draft->keepPicture(picture);
}

void TaskDocument::keepDraft()
{
    if (!m_draft || m_private)
        return;
    if (const auto kept = m_draft->keep(task()); !kept)
        Q_EMIT failed({kept.error().code,
                       tr("Your changes are not safe from a crash: the data folder cannot be written. Is the "
                          "disk full? Save the task in another place."),
                       kept.error().detail});
}

void TaskDocument::discardDraft()
{
    m_draftTimer.stop();
    if (m_draft)
        m_draft->discard();
}

} // namespace vignette
