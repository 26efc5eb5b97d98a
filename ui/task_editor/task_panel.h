#pragma once

#include "core/classifier/manifest.h"
#include "core/task/task_spec.h"

#include "ui/task_editor/class_card.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QMimeData;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QUndoStack;
class QVBoxLayout;

namespace vignette {

class Workbench;
struct LeaveOneOut;

/// The one folder that is dragged, where it holds folders: one for each class.
QString folderOfFolders(const QMimeData* data);

/// What a classifier is made from, and the button that makes it. Every edit goes onto the undo
/// stack.
class TaskPanel : public QWidget
{
    Q_OBJECT

public:
    TaskPanel(Workbench& bench, QUndoStack& undo, QWidget* parent = nullptr);

    void setTask(const TaskSpec& task); ///< another task: forgets the history of the one before
    TaskSpec task() const;              ///< with an id for every class
    /// One class for each folder in `folder` with pictures, added to the task.
    void addClassesFrom(const QString& folder);
    void addClass();        ///< an empty one, and the keyboard into its name, where there is room for one more
    void focusStart();      ///< to the first class
    void focusSynthesize(); ///< what a task that was opened is for
    bool isLive() const;
    bool isEmpty() const { return m_cards.empty(); }

    /// Shows what a classifier file says of itself; it cannot be synthesized again.
    void showManifest(const Manifest& manifest);

    void setBusy(bool busy);
    void setProgress(qint64 done, qint64 total); ///< `total` 0: not known
    void setStatus(const QString& sentence);
    void setWarnings(const QStringList& warnings);
    /// What was made: figures on the examples, or why there are none.
    void setVerdicts(const std::optional<LeaveOneOut>& verdicts);
    void setDevice(const QString& device);
    void setKeepPicture(ClassCard::KeepPicture keep) { m_keepPicture = std::move(keep); }
    void setSaveEnabled(bool enabled);

Q_SIGNALS:
    void openRequested();
    void synthesizeRequested();
    void cancelRequested();
    void saveRequested();
    void edited();
    void liveChanged();
    void note(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    friend class TaskCommand;

    TaskSpec written() const; ///< as it stands in the cards
    void apply(const TaskSpec& task);
    void record(ClassCard::Field field, int place);
    ClassCard* addCard();
    void fitCards(size_t count);
    void showCards(int room);
    void moveCard(ClassCard* card, int step);
    void pushExamples(ClassCard* from, const std::vector<Example>& examples, int target);
    void updateButtons();
    void fitWarnings();

    Workbench& m_bench;
    QUndoStack& m_undo;
    TaskSpec m_task;  ///< name and seed; the classes are in the cards
    TaskSpec m_known; ///< what the undo stack holds
    ThumbnailCache m_thumbnails{400};
    std::vector<ClassCard*> m_cards;
    ClassCard::KeepPicture m_keepPicture;
    bool m_fromFile = false;
    bool m_busy = false;
    QLineEdit* m_title;
    QVBoxLayout* m_list;
    QPushButton* m_open;
    QPushButton* m_addClass;
    QPushButton* m_synthesize;
    QPushButton* m_save;
    QCheckBox* m_live;
    QProgressBar* m_progress;
    QLabel* m_status;
    QLabel* m_warnings;
    QScrollArea* m_warningArea;
    QLabel* m_verdicts;
    QLabel* m_device;
};

} // namespace vignette
