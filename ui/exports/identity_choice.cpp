#include "ui/exports/identity_choice.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace vignette {

IdentityChoice::IdentityChoice(For what, const QString& kept, const QString& removed, QWidget* parent)
    : QGroupBox(tr("Identity of the patients"), parent), m_remove(new QRadioButton(tr("&Remove: %1").arg(removed))),
      m_keepUids(new QCheckBox(tr("Keep the &UIDs, by which the pictures can be traced back"))),
      m_corners(new QCheckBox(tr("Blacken the four &corners of each picture"))), m_regions(new QLineEdit),
      m_burnedIn(new QCheckBox(tr("Also pictures that sa&y that names are written into them")))
{
    auto* keep = new QRadioButton(tr("&Keep: %1").arg(kept));
    keep->setChecked(true);
    keep->setAccessibleName(tr("Keep the identity"));
    m_remove->setAccessibleName(tr("Remove the identity"));
    m_keepUids->setAccessibleName(tr("Keep the UIDs"));
    m_keepUids->setToolTip(tr("Without it studies, series and pictures get new ones, the same for all files"));
    m_corners->setAccessibleName(tr("Blacken the corners"));
    m_corners->setToolTip(tr("A quarter of the width and a tenth of the height each"));
    m_regions->setAccessibleName(tr("Blacken regions"));
    m_regions->setPlaceholderText(tr("Blacken regions: left,top,width,height; … in pixels"));
    m_burnedIn->setAccessibleName(tr("Pictures with names written into them"));
    auto* options = new QWidget;
    auto* inner = new QVBoxLayout(options);
    inner->setContentsMargins(24, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_corners, m_regions, m_keepUids, m_burnedIn})
        inner->addWidget(widget);
    m_keepUids->setVisible(what == For::Dicom);
    m_burnedIn->setVisible(what == For::Dicom);
    options->setEnabled(false);
    auto* column = new QVBoxLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{keep, m_remove, options})
        column->addWidget(widget);
    connect(m_remove, &QRadioButton::toggled, options, &QWidget::setEnabled);
    connect(m_remove, &QRadioButton::toggled, this, &IdentityChoice::changed);
}

bool IdentityChoice::isRemoved() const
{
    return m_remove->isChecked();
}

std::optional<BlankedPixels> IdentityChoice::blanked() const
{
    BlankedPixels parts;
    parts.corners = m_corners->isChecked();
    for (const QString& text : m_regions->text().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const auto region = parseRegion(text.trimmed());
        if (!region)
            return {};
        parts.regions.push_back(*region);
    }
    return parts;
}

std::optional<DeidentifyRules> IdentityChoice::rules() const
{
    if (!isRemoved())
        return {};
    DeidentifyRules rules;
    rules.keepUids = m_keepUids->isChecked();
    rules.allowBurnedIn = m_burnedIn->isChecked();
    rules.blanked = blanked().value_or(BlankedPixels());
    return rules;
}

QString IdentityChoice::problem() const
{
    if (!isRemoved() || blanked())
        return {};
    m_regions->setFocus();
    return tr("A region is four numbers in pixels: left,top,width,height.");
}

} // namespace vignette
