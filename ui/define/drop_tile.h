#pragma once

#include <QPushButton>

namespace vignette {

/// The place of a card where pictures are dropped, and that asks for files when it is pressed: an outline with a plus.
class DropTile : public QPushButton
{
    Q_OBJECT

public:
    explicit DropTile(QWidget* parent = nullptr);

    void setLarge(bool large); ///< there are no pictures yet

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_large = false;
};

} // namespace vignette
