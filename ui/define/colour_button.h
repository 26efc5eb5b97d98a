#pragma once

#include <QColor>
#include <QToolButton>

class QMenu;

namespace vignette {

struct ClassSpec;

/// The number of a class on its colour, which a click lets choose.
class ColourButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ColourButton(QWidget* parent = nullptr);

    /// `index`: place of the class, that gives its number and, where nobody chose one, its colour.
    void setClass(const ClassSpec& spec, int index);
    void setReadOnly(); ///< of a classifier's file

Q_SIGNALS:
    void chosen(const QString& colour); ///< "#rrggbb"; empty: by its place

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void fillMenu(QMenu* menu);
    void chooseOther();

    int m_index = 0;
    QColor m_colour;
    bool m_isChosen = false;
};

} // namespace vignette
