#include "ui/image_stage/overlay_panel.h"

#include "ui/image_stage/colour_bar.h"
#include "ui/image_stage/image_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

namespace vignette {

OverlayPanel::OverlayPanel(ImageView& view, ColourBar& scale, QWidget* parent)
    : QWidget(parent), m_view(view), m_scale(scale), m_wanted(new QCheckBox(tr("Where it looked (S)"))),
      m_class(new QComboBox), m_controls(new QWidget), m_note(new QLabel)
{
    m_wanted->setAccessibleName(tr("Show where the network looked"));
    m_class->setAccessibleName(tr("Class that the overlay speaks for"));
    m_class->setToolTip(tr("Class that the overlay speaks for"));
    m_class->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_class->setMinimumContentsLength(12);
    m_note->setWordWrap(true);
    auto* controls = new QVBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->addWidget(m_wanted);
    controls->addWidget(m_class);
    m_options = makeOptions();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_controls, m_options, m_note})
        column->addWidget(part);
    connect(m_wanted, &QCheckBox::toggled, this, [this] {
        showOptions();
        Q_EMIT changed();
    });
    connect(m_class, &QComboBox::currentIndexChanged, this, [this] {
        m_view.clearSaliency();
        Q_EMIT changed();
    });
    setAvailable(false);
}

QWidget* OverlayPanel::makeOptions()
{
    m_style = new QComboBox;
    m_style->addItem(tr("Colours"), int(ImageView::Style::Heat));
    m_style->addItem(tr("Contour"), int(ImageView::Style::Contour));
    m_style->setAccessibleName(tr("Style of the overlay"));
    m_style->setToolTip(tr("Colours cover the lesion; a contour leaves its own colours visible"));
    const auto slider = [](const QString& name, int value) {
        auto* made = new QSlider(Qt::Horizontal);
        made->setRange(0, 100);
        made->setValue(value);
        made->setAccessibleName(name);
        made->setToolTip(name);
        return made;
    };
    m_threshold = slider(tr("Threshold: what is below is not shown"), 30);
    m_thresholdText = new QLabel;
    m_opacity = slider(tr("Opacity of the overlay"), 60);

    auto* opacityText = new QLabel(tr("Opacity"));
    const auto showStyle = [this, opacityText] {
        const auto style = ImageView::Style(m_style->currentData().toInt());
        const bool coloured = style == ImageView::Style::Heat;
        m_view.setStyle(style);
        m_opacity->setVisible(coloured);
        opacityText->setVisible(coloured);
        m_note->setText(coloured ? tr("Bright colours: where the network looked. This is no evidence of disease.")
                                 : tr("Inside the line: where the network looked. This is no evidence of disease."));
    };
    connect(m_style, &QComboBox::currentIndexChanged, this, showStyle);
    showStyle();
    const auto showThreshold = [this](int value) {
        m_view.setThreshold(value / 100.0);
        m_scale.setThreshold(value / 100.0);
        m_thresholdText->setText(tr("Threshold %1").arg(QLocale().toString(value / 100.0, 'f', 2)));
    };
    connect(m_threshold, &QSlider::valueChanged, this, showThreshold);
    connect(m_opacity, &QSlider::valueChanged, this, [this](int value) { m_view.setOpacity(value / 100.0); });
    showThreshold(m_threshold->value());
    m_view.setOpacity(m_opacity->value() / 100.0);

    auto* rows = new QWidget;
    auto* grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_style, 0, 0, 1, 2);
    grid->addWidget(m_thresholdText, 1, 0);
    grid->addWidget(m_threshold, 1, 1);
    grid->addWidget(opacityText, 2, 0);
    grid->addWidget(m_opacity, 2, 1);
    grid->setColumnStretch(1, 1);
    return rows;
}

void OverlayPanel::setClasses(const QStringList& names)
{
    const QSignalBlocker quiet(m_class);
    m_class->clear();
    m_class->addItems(names);
}

void OverlayPanel::setClass(int index)
{
    const QSignalBlocker quiet(m_class);
    m_class->setCurrentIndex(index);
}

int OverlayPanel::currentClass() const
{
    return m_class->currentIndex();
}

void OverlayPanel::setAvailable(bool available)
{
    m_controls->setEnabled(available);
    showOptions();
}

void OverlayPanel::setWanted(bool wanted)
{
    m_wanted->setChecked(wanted);
}

bool OverlayPanel::isWanted() const
{
    return m_wanted->isChecked();
}

bool OverlayPanel::isShown() const
{
    return m_wanted->isChecked() && m_controls->isEnabled();
}

void OverlayPanel::showOptions()
{
    m_view.setOverlayVisible(m_wanted->isChecked());
    m_note->setVisible(isShown());
    m_options->setVisible(isShown());
    m_scale.setVisible(isShown());
}

} // namespace vignette
