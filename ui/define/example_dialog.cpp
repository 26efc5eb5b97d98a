#include "ui/define/example_dialog.h"

#include "core/runtime/workbench.h"
#include "ui/common/qimage_of.h"
#include "ui/common/theme_icon.h"
#include "ui/common/window_size.h"
#include "ui/image_stage/image_view.h"
#include "ui/image_stage/stage_bar.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace vignette {

ExampleDialog::ExampleDialog(Workbench& bench, const Example& example, QWidget* parent)
    : QDialog(parent), m_region(example.region), m_view(new ImageView), m_mark(new QPushButton(tr("&Mark a region"))),
      m_whole(new QPushButton(tr("&Whole picture")))
{
    setWindowTitle(QFileInfo(example.path).fileName());
    resize(windowSize({960, 720}));
    darken(m_view);
    m_view->setAccessibleName(tr("Picture of the example"));
    m_view->setMessage(tr("Reading the picture…"));
    m_mark->setCheckable(true);
    m_mark->setIcon(themeIcon(QStringLiteral("region")));
    m_mark->setToolTip(tr("Mark the lesion with a box: it is the example in the place of the picture"));
    m_mark->setAccessibleName(tr("Mark a region"));
    m_whole->setIcon(themeIcon(QStringLiteral("whole")));
    m_whole->setAccessibleName(tr("Whole picture"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    for (QAbstractButton* button : buttons->buttons())
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_mark, &QPushButton::toggled, m_view,
            [this](bool on) { m_view->setTool(on ? ImageView::Tool::Region : ImageView::Tool::Hand); });
    connect(m_view, &ImageView::toolLeft, m_mark, [this] { m_mark->setChecked(false); });
    connect(m_view, &ImageView::regionDrawn, this, [this](const QRectF& drawn) {
        m_mark->setChecked(false);
        const QRect box = drawn.toRect();
        setRegion(regionOfWhole(m_image,
                                clamped({box.x(), box.y(), box.width(), box.height()}, m_image.width, m_image.height)));
    });
    connect(m_whole, &QPushButton::clicked, this, [this] { setRegion({}); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_mark);
    row->addWidget(m_whole);
    row->addStretch(1);
    row->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_view, 1);
    column->addLayout(row);
    m_mark->setEnabled(false);
    m_whole->setEnabled(false);
    ReadOptions options;
    options.frame = example.frame;
    options.atLeast = 1024;
    m_reading.start(
        bench.readPicture(example.path, options), [this](const Image& image) { show(image); },
        [this](const Error& error) { m_view->setMessage(error.message); });
}

void ExampleDialog::show(const Image& image)
{
    m_image = image;
    m_view->setPicture(qimageOf(image));
    m_mark->setEnabled(true);
    setRegion(m_region);
}

void ExampleDialog::setRegion(const std::optional<Region>& region)
{
    m_region = region;
    m_whole->setEnabled(region.has_value());
    if (!region)
        return m_view->setRegion({});
    const Region inside = regionIn(m_image, *region);
    m_view->setRegion(QRectF(inside.x, inside.y, inside.width, inside.height));
}

} // namespace vignette
