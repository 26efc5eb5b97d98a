#pragma once

#include "core/task/task_spec.h"
#include "ui/common/latest_request.h"
#include "ui/session/session.h"

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
class QBoxLayout;
class QHBoxLayout;

namespace vignette {

class ClassList;

/// The one folder that is dragged, where it holds folders: one for each class.
QString folderOfFolders(const QMimeData* data);

/// The task of the session as cards, one for each class, and the button that makes the classifier. Shows what the
/// session's document says; what is written here goes there as an edit.
class TaskPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TaskPanel(Session& session, QWidget* parent = nullptr);

    /// One class for each folder in `folder` with pictures, added to the task.
    void addClassesFrom(const QString& folder);
    void addClass();        ///< an empty one, and the keyboard into its name, where there is room for one more
    void focusStart();      ///< to the first class
    void focusSynthesize(); ///< what a task that was opened is for
    void setDevice(const QString& device);
    /// With the outcome below the classes: it goes there by itself where the room is narrow.
    QSize minimumSizeHint() const override { return {210, 320}; }

Q_SIGNALS:
    void openRequested();
    void saveRequested();
    void note(const QString& sentence);
    void failed(const vignette::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QHBoxLayout* makeTop();
    QHBoxLayout* makeActions();
    QWidget* makeOutcome();
    void arrange();
    void bind();
    bool isEditable() const; ///< there is a task, and it is not that of a classifier's file
    void showTask();         ///< another one: nothing of the former is left
    void showEdit();
    void showName();
    void addClasses(const QString& folder, const std::vector<ClassSpec>& found);
    void showState();
    void setStatus(const QString& sentence);
    void setWarnings(const QStringList& warnings);
    /// What was made: figures on the examples, or why there are none.
    void setVerdicts(const SynthesizedClassifier& made);
    void updateButtons();
    void fitWarnings();

    Session& m_session;
    Session::State m_state = Session::State::Idle;   ///< that is shown
    LatestRequest<std::vector<ClassSpec>> m_looking; ///< for classes in a folder
    QLineEdit* m_title;
    QPushButton* m_open;
    ClassList* m_classes;
    QBoxLayout* m_parts; ///< classes and outcome
    QWidget* m_outcome;
    QPushButton* m_synthesize;
    QPushButton* m_save;
    QCheckBox* m_live;
    QCheckBox* m_adapt;
    QProgressBar* m_progress;
    QLabel* m_status;
    QLabel* m_warnings;
    QScrollArea* m_warningArea;
    QLabel* m_verdicts;
    QLabel* m_advice;
    QLabel* m_device;
};

} // namespace vignette
