#include "ui/image_stage/stage_bar.h"

#include "ui/common/press_on_return.h"
#include "ui/common/theme_icon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace vignette {

StageBar::StageBar(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(8, 4, 8, 4);
    m_row->setSpacing(0);
}

void StageBar::add(QAction* action, const QString& icon)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setIcon(stageIcon(icon));
    button->setIconSize({18, 18});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text().remove(QLatin1Char('&')));
    button->installEventFilter(new PressOnReturn(button));
    // An action that changes gives the button its own icon, which is none.
    connect(action, &QAction::changed, button, [button, icon] { button->setIcon(stageIcon(icon)); });
    m_row->addWidget(button);
}

void StageBar::addGap()
{
    m_row->addSpacing(8);
}

void StageBar::addStretch()
{
    m_row->addStretch(1);
}

void darken(QWidget* stage)
{
    const QColor ground(0x12, 0x13, 0x15);
    QPalette dark(QColor(0x26, 0x28, 0x2c), ground);
    dark.setColor(QPalette::Base, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        dark.setColor(role, QColor(0xeb, 0xeb, 0xeb));
        dark.setColor(QPalette::Disabled, role, QColor(0x70, 0x74, 0x78));
    }
    dark.setColor(QPalette::Highlight, QColor(0x2f, 0x86, 0xd6));
    dark.setColor(QPalette::HighlightedText, Qt::white);
    stage->setPalette(dark);
    stage->setAutoFillBackground(true);
}

} // namespace vignette
