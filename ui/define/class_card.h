#pragma once

#include "core/classifier/prediction.h"
#include "core/task/task_spec.h"
#include "ui/define/example_list.h"
#include "ui/session/task_document.h"

#include <QFrame>

#include <functional>
#include <span>

class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QTimer;
class QToolButton;

namespace vignette {

class ColourButton;
class DropTile;
class ReadingLabel;
class Workbench;

/// One class of the task: name, description and example pictures, which can be dropped or pasted
/// here.
class ClassCard : public QFrame
{
    Q_OBJECT

public:
    ClassCard(Workbench& bench, ThumbnailCache& thumbnails, QWidget* parent = nullptr);

    ClassSpec spec() const;
    /// Changes only what differs; emits nothing. A hidden card only keeps it: to fill the fields takes its time.
    void setSpec(const ClassSpec& spec);
    void fill(); ///< at the latest when it is shown
    void setVisible(bool visible) override;
    /// Place among `count` classes, for the number, the colour and the menu.
    void setPlace(int index, int count);
    /// A class of a classifier that was opened from a file: nothing to edit, no pictures.
    void setFromFile(int supportCount);
    /// What classifiers made without each example said of it; empty forgets.
    void setVerdicts(std::span<const Prediction> verdicts, int ownClass, const QStringList& classNames);
    void addFiles(const QStringList& paths);
    /// Which examples are cases of the screening too.
    using IsCase = std::function<bool(const Example&)>;
    void setIsCase(IsCase isCase);
    /// Keeps a pasted picture that is no file, and gives its path.
    using KeepPicture = std::function<Result<QString>(const QImage&)>;
    void setKeepPicture(KeepPicture keep) { m_keepPicture = std::move(keep); }
    void focusName();
    QList<QWidget*> tabStops() const; ///< in the order in which a card is filled in

Q_SIGNALS:
    void changed(vignette::TaskField field);
    void removeRequested();
    void moveRequested(int step);
    /// Examples that shall go to the class at place `target`; they are still here.
    void examplesTaken(const std::vector<Example>& examples); ///< that shall come here from wherever they are
    void examplesPushed(const std::vector<Example>& examples, int target);
    void note(const QString& sentence);
    void failed(const vignette::Error& error);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QMenu* makeMenu();
    void chooseColour(const QString& colour); ///< empty: by the place
    void display(const ClassSpec& spec);
    void showExamples();
    void removeSelected();
    void pushSelected(int target);
    void openExample(int row);
    void paste();
    void chooseFiles();
    void chooseCondition();
    void editOtherDescriptions();
    void rewriteDescription(const QString& text);
    void fitExamples();
    void updateCount();

    Workbench& m_bench;
    ClassSpec m_spec;
    int m_index = 0;
    int m_count = 1;
    bool m_fromFile = false;
    bool m_filled = false; ///< the fields show the spec
    ColourButton* m_number;
    QLineEdit* m_name;
    QPlainTextEdit* m_description;
    ExampleList* m_examples;
    QLabel* m_summary;
    DropTile* m_add;
    QToolButton* m_condition;
    QToolButton* m_others; ///< in other words
    ReadingLabel* m_reading;
    QTimer* m_readingTimer;
    QToolButton* m_menuButton;
    QString m_verdictSummary;
    KeepPicture m_keepPicture;
    IsCase m_isCase = [](const Example&) { return false; };
};

} // namespace vignette
