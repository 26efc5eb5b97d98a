#include "ui/image_stage/similar_examples.h"

#include "core/runtime/workbench.h"
#include "ui/common/latest_request.h"
#include "ui/common/qimage_of.h"

#include <QHBoxLayout>
#include <QLabel>

namespace vignette {

namespace {

constexpr int side = 44; ///< logical pixels

} // namespace

SimilarExamples::SimilarExamples(Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_row(new QHBoxLayout(this))
{
    setAccessibleName(tr("Most similar examples"));
    m_row->setContentsMargins(0, 0, 0, 0);
    clear();
}

void SimilarExamples::clear()
{
    m_readings = std::make_unique<QObject>();
    while (QLayoutItem* item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    hide();
}

void SimilarExamples::setExamples(const std::vector<std::pair<Example, QString>>& examples)
{
    clear();
    if (examples.empty())
        return;
    auto* title = new QLabel(tr("Most like:"));
    m_row->addWidget(title);
    for (const auto& [example, className] : examples)
        add(example, className);
    m_row->addStretch();
    show();
}

void SimilarExamples::add(const Example& example, const QString& className)
{
    auto* picture = new QLabel;
    picture->setFixedSize(side, side);
    picture->setToolTip(tr("Example of: %1").arg(className));
    picture->setAccessibleName(picture->toolTip());
    m_row->addWidget(picture);
    ReadOptions options;
    options.frame = example.frame;
    options.atLeast = 2 * side;
    deliver(m_readings.get(), m_bench.readPicture(example.path, options), [this, picture](const Result<Image>& image) {
        if (image)
            picture->setPixmap(thumbnail(*image, side, devicePixelRatioF()));
    });
}

} // namespace vignette
