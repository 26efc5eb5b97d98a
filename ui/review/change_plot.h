#pragma once

#include <QWidget>

#include <vector>

namespace vignette {

/// How many verdicts each answer changed, as bars from left to right: where they become small, further answers teach
/// little. The last answers where there is no room for all. Says the same in its accessible description.
class ChangePlot : public QWidget
{
    Q_OBJECT

public:
    explicit ChangePlot(QWidget* parent = nullptr);

    void setChanges(std::vector<int> changes); ///< of each answer, oldest first

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<int> m_changes;
};

} // namespace vignette
