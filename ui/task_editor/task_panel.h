#pragma once

#include "core/classifier/classifier.h"
#include "core/task/task_spec.h"

#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace vignette {

class ClassCard;
class Workbench;

/// What a classifier is made from, and the button that makes it.
class TaskPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TaskPanel(Workbench& bench, QWidget* parent = nullptr);

    void setTask(const TaskSpec& task);
    TaskSpec task() const;
    bool isEmpty() const { return m_cards.empty(); }

    /// Shows what a classifier file says of itself; it cannot be synthesized again.
    void showManifest(const Manifest& manifest);

    void setBusy(bool busy);
    void setProgress(qint64 done, qint64 total); ///< `total` 0: not known
    void setStatus(const QString& sentence);
    void setWarnings(const QStringList& warnings);
    void setReadings(const std::vector<TextReading>& readings);
    void setDevice(const QString& device);
    void setSaveEnabled(bool enabled);

Q_SIGNALS:
    void openRequested();
    void sampleRequested();
    void newRequested();
    void synthesizeRequested();
    void cancelRequested();
    void saveRequested();
    void edited();

private:
    void addCard(const ClassSpec& spec);
    void clearCards();
    void updateButtons();

    Workbench& m_bench;
    TaskSpec m_task; ///< name and seed; the classes are in the cards
    std::vector<ClassCard*> m_cards;
    bool m_fromFile = false;
    bool m_busy = false;
    QLabel* m_title;
    QStackedWidget* m_stack;
    QVBoxLayout* m_list;
    QPushButton* m_addClass;
    QPushButton* m_synthesize;
    QPushButton* m_save;
    QProgressBar* m_progress;
    QLabel* m_status;
    QLabel* m_warnings;
    QLabel* m_device;
};

} // namespace vignette
