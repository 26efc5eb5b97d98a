#pragma once

#include <QMenu>

namespace vignette {

class CasePanel;
class Session;
class Teaching;

/// The classes that the selected cases can become examples of, and all that the reviews say at once. Filled when it is
/// opened; in the order of the task, so that a digit chooses a class.
class TeachMenu : public QMenu
{
    Q_OBJECT

public:
    TeachMenu(const Session& session, Teaching& teaching, const CasePanel& cases, QWidget* parent = nullptr);

Q_SIGNALS:
    void improveRequested(); ///< of a classifier that was opened from a file

private:
    void fill();

    const Session& m_session;
    Teaching& m_teaching;
    const CasePanel& m_cases;
};

} // namespace vignette
