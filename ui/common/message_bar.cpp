#include "ui/common/message_bar.h"

#include "ui/common/details_dialog.h"
#include "ui/common/press_on_return.h"
#include "ui/common/theme_icon.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace vignette {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_offer(new QPushButton),
      m_details(new QPushButton(tr("Details…"))), m_close(new QToolButton)
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(themeIcon(QStringLiteral("close")));
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
    m_details->setAccessibleName(tr("Details of this error"));
    connect(m_details, &QPushButton::clicked, this, &MessageBar::showDetails);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->installEventFilter(new PressOnReturn(this));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_offer);
    row->addWidget(m_details);
    row->addWidget(m_close);
    hide();
}

void MessageBar::floatOver(QWidget* window)
{
    m_floats = true;
    setParent(window);
    window->installEventFilter(this);
    hide();
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::place()
{
    constexpr int widest = 680;
    constexpr int below = 84; ///< the menus and the tool bar
    if (isHidden() || !m_floats)
        return;
    const int width = std::min(widest, parentWidget()->width() - 32);
    resize(width, std::max(sizeHint().height(), heightForWidth(width)));
    move((parentWidget()->width() - width) / 2, below);
    raise();
}

void MessageBar::showError(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    show(error.message, true);
    m_error = error;
    // A plain refusal has said all.
    m_details->setVisible(error.code != ErrorCode::InvalidArgument || !error.detail.isEmpty());
    place();
}

void MessageBar::showError(const QString& sentence)
{
    show(sentence, true);
}

void MessageBar::showNote(const QString& sentence)
{
    show(sentence, false);
}

void MessageBar::showSaved(const QString& path)
{
    showNote(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void MessageBar::showOffer(const QString& sentence, const QString& button, std::function<void()> accepted)
{
    show(sentence, false);
    m_offer->setText(button);
    m_offer->setAccessibleName(button);
    m_offer->show();
    place();
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
    m_details->hide();
    m_error.reset();
    m_icon->setPixmap(icon.pixmap(20));
    m_text->setText(sentence);
    m_text->setAccessibleName(isError ? tr("Error: %1").arg(sentence) : sentence);
    setVisible(true);
    place();
}

void MessageBar::showDetails()
{
    if (!m_error)
        return;
    auto* dialog = new DetailsDialog(*m_error, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace vignette
