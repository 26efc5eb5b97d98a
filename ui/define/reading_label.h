#pragma once

#include "ui/define/link_label.h"

#include <QHash>

namespace vignette {

/// What the engine reads in a description, feature by feature. Each feature can be clicked: it is
/// shown in the text, taken out of it, or denied; others can be added from a list. All of that
/// changes the text, which stays the only thing that the engine reads.
class ReadingLabel : public LinkLabel
{
    Q_OBJECT

public:
    explicit ReadingLabel(QWidget* parent = nullptr);

    void setDescription(const QString& description);
    void setReadOnly(bool readOnly);

    // It takes the width that it gets. A rich text is laid out anew for each width that a layout
    // asks about, and it asks often: each answer is kept until the text or the font changes.
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override { return {0, fontMetrics().height()}; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void showRequested(int start, int length); ///< characters of the description
    void rewritten(const QString& description);

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();
    void openFeature(int which);
    void openAddMenu();

    QString m_description;
    bool m_readOnly = false;
    mutable QHash<int, int> m_heights; ///< by width
};

} // namespace vignette
