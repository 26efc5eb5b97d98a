#include "ui/common/empty_state.h"

#include "ui/common/theme_icon.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vignette {

EmptyState::EmptyState(const QString& icon, const QString& sentence, const QString& button, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_picture(new QLabel), m_sentence(new QLabel), m_button(new QPushButton)
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(480);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::clicked);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignCenter);
    auto* row = new QHBoxLayout; // wide as the sentence needs it, in the middle
    row->addStretch(1);
    row->addWidget(m_sentence, 8);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_button, 0, Qt::AlignCenter);
    column->addStretch(3);
    setSentence(sentence);
    setButton(button);
    showIcon();
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setButton(const QString& text)
{
    m_button->setText(text);
    m_button->setAccessibleName(text);
    m_button->setVisible(!text.isEmpty());
    m_button->setFocusPolicy(text.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void EmptyState::showIcon()
{
    m_picture->setPixmap(themeIcon(m_icon).pixmap(QSize(48, 48), devicePixelRatioF(), QIcon::Disabled));
}

} // namespace vignette
