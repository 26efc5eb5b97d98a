#pragma once

#include "core/task/task_spec.h"

#include <QWidget>

#include <memory>
#include <utility>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace vignette {

class Workbench;

/// The examples that a case is most like, as thumbnails with the names of their classes. Hidden where there are none.
class SimilarExamples : public QWidget
{
    Q_OBJECT

public:
    explicit SimilarExamples(Workbench& bench, QWidget* parent = nullptr);

    void setExamples(const std::vector<std::pair<Example, QString>>& examples);
    void clear();

private:
    void add(const Example& example, const QString& className);

    Workbench& m_bench;
    QHBoxLayout* m_row;
    std::unique_ptr<QObject> m_readings; ///< with it go late answers
};

} // namespace vignette
