#include "ui/review/change_plot.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace vignette {

namespace {

constexpr int barsHeight = 40;
constexpr int gap = 4;

} // namespace

ChangePlot::ChangePlot(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Verdicts changed by each answer"));
    setToolTip(accessibleName());
}

void ChangePlot::setChanges(std::vector<int> changes)
{
    m_changes = std::move(changes);
    QStringList numbers;
    for (const int count : m_changes)
        numbers += locale().toString(count);
    setAccessibleDescription(numbers.join(QStringLiteral(", ")));
    update();
}

QSize ChangePlot::sizeHint() const
{
    return {160, barsHeight + fontMetrics().height()};
}

QSize ChangePlot::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void ChangePlot::paintEvent(QPaintEvent*)
{
    if (m_changes.empty())
        return;
    QPainter painter(this);
    const int widest = fontMetrics().horizontalAdvance(locale().toString(*std::ranges::max_element(m_changes)));
    const int step = std::max(20, widest) + gap;
    const auto room = size_t(std::max(1, width() / step));
    const size_t first = m_changes.size() - std::min(m_changes.size(), room);
    const int most = std::max(1, *std::max_element(m_changes.begin() + std::ptrdiff_t(first), m_changes.end()));
    for (size_t i = first; i < m_changes.size(); ++i) {
        const int tall = std::max(1, barsHeight * m_changes[i] / most);
        const int x = int(i - first) * step;
        const QRect bar(layoutDirection() == Qt::RightToLeft ? width() - x - step + gap : x, height() - tall,
                        step - gap, tall);
        painter.fillRect(bar, palette().color(QPalette::Highlight));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(bar.x() - gap, bar.y() - fontMetrics().height(), step + gap, fontMetrics().height()),
                         Qt::AlignCenter, locale().toString(m_changes[i]));
    }
}

} // namespace vignette
