#include "ui/common/message_bar.h"

#include "ui/common/details_dialog.h"
#include "ui/common/press_on_return.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace vignette {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_offer(new QPushButton),
      m_details(new QPushButton(tr("Details…"))), m_close(new QToolButton)
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
    m_details->setAccessibleName(tr("Details of this error"));
    connect(m_details, &QPushButton::clicked, this, &MessageBar::showDetails);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->installEventFilter(new PressOnReturn(this));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 4, 4);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_offer);
    row->addWidget(m_details);
    row->addWidget(m_close);
    hide();
}

void MessageBar::showError(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    show(error.message, true);
    m_error = error;
    // A plain refusal has said all.
    m_details->setVisible(error.code != ErrorCode::InvalidArgument || !error.detail.isEmpty());
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
