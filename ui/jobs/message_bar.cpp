#include "ui/jobs/message_bar.h"

#include "ui/jobs/press_on_return.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace vignette {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_offer(new QPushButton), m_close(new QToolButton)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setText(QString(QChar(0x2715))); // unlike the icon of the style, seen in the dark as well
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_offer->setAccessibleName(tr("Do what is offered"));
    connect(m_offer, &QPushButton::clicked, this, [this] {
        const auto accepted = std::exchange(m_accepted, {});
        clear();
        if (accepted)
            accepted();
    });
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->installEventFilter(new PressOnReturn(this));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 4, 4);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_offer);
    row->addWidget(m_close);
    hide();
}

void MessageBar::showError(const QString& sentence)
{
    show(sentence, true);
}

void MessageBar::showNote(const QString& sentence)
{
    show(sentence, false);
}

void MessageBar::showOffer(const QString& sentence, const QString& button, std::function<void()> accepted)
{
    show(sentence, false);
    m_offer->setText(button);
    m_offer->setAccessibleName(button);
    m_offer->show();
    m_accepted = std::move(accepted);
}

void MessageBar::clear()
{
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::show(const QString& sentence, bool isError)
{
    const auto icon = style()->standardIcon(isError ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxInformation);
    m_offer->hide();
    m_accepted = {};
    m_icon->setPixmap(icon.pixmap(20));
    m_text->setText(sentence);
    m_text->setAccessibleName(isError ? tr("Error: %1").arg(sentence) : sentence);
    setVisible(true);
}

} // namespace vignette
