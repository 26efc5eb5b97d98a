#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace vignette {

/// The row of tools on the stage, above the picture: each is an action that menus may hold too.
class StageBar : public QWidget
{
    Q_OBJECT

public:
    explicit StageBar(QWidget* parent = nullptr);

    /// A button without words: they are its accessible name. `icon`: see stageIcon().
    void add(QAction* action, const QString& icon);
    void addGap();     ///< between groups
    void addStretch(); ///< what follows stands at the other end

private:
    QHBoxLayout* m_row;
};

/// Makes `stage` and all on it dark and neutral in every theme, as colours of skin are judged best.
void darken(QWidget* stage);

} // namespace vignette
