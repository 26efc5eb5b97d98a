#pragma once

#include "core/base/error.h"
#include "core/classifier/prediction.h"
#include "core/task/task_spec.h"

#include <QCache>
#include <QIcon>
#include <QListWidget>

#include <functional>
#include <span>
#include <vector>

namespace vignette {

class Workbench;

/// Thumbnails of example pictures by path and frame, in memory only.
using ThumbnailCache = QCache<QString, QIcon>;

/// The example pictures of a class at their true aspect, each with what a classifier made without it took it for where
/// that was another class.
class ExampleList : public QListWidget
{
    Q_OBJECT

public:
    ExampleList(Workbench& bench, ThumbnailCache& thumbnails, QWidget* parent = nullptr);

    /// `isCase`: which of them are cases of the screening too. Forgets the verdicts.
    void setExamples(const std::vector<Example>& examples, const std::function<bool(const Example&)>& isCase);
    /// One for each example, or none. Gives how many named the class at place `ownClass`.
    int setVerdicts(std::span<const Prediction> verdicts, int ownClass, const QStringList& classNames);
    std::vector<Example> selected() const;
    void fit(int width); ///< its height to the rows that it needs at this width

Q_SIGNALS:
    void removeRequested(); ///< of what is selected
    void pasteRequested();
    void openRequested(int row);    ///< to be looked at, by a double click or Return
    void moveRequested(int target); ///< of what is selected, to the class at this place
    void failed(const vignette::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString tipOf(size_t row) const;
    void read(const Example& example);
    void setThumbnail(const Example& example, const QIcon& icon);

    Workbench& m_bench;
    ThumbnailCache& m_thumbnails;
    std::vector<Example> m_examples; ///< of the rows
    std::vector<bool> m_areCases;    ///< of the rows
};

} // namespace vignette
