#include "ui/help/help_window.h"

#include "core/classifier/research_notice.h"
#include "ui/common/message_box.h"
#include "ui/common/window_size.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vignette {

namespace {

/// Shows what is built into the program, and nothing else: neither files nor the network.
class HelpView : public QTextBrowser
{
public:
    explicit HelpView(QString keys) : m_keys(std::move(keys)) {}

    QVariant loadResource(int type, const QUrl& name) override
    {
        const QString address = source().resolved(name).toString();
        if (address == keysPage)
            return m_keys;
        if (address == inShortPage)
            return inShortHtml();
        QFile file(QStringLiteral(":") + QUrl(address).path());
        if (!address.startsWith(QLatin1String("qrc:/")) || !file.open(QIODevice::ReadOnly))
            return {};
        if (type == QTextDocument::ImageResource)
            return fitted(file.readAll());
        const QString text = QString::fromUtf8(file.readAll());
        return address.endsWith(QLatin1String(".md")) ? text
                                                      : QStringLiteral("<pre>%1</pre>").arg(text.toHtmlEscaped());
    }

private:
    /// Pictures of the window are wider than a column of text.
    QPixmap fitted(const QByteArray& data) const
    {
        QPixmap picture;
        picture.loadFromData(data);
        const int width = int(fontMetrics().averageCharWidth() * 92 * devicePixelRatio());
        if (picture.width() > width)
            picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(devicePixelRatio());
        return picture;
    }

    QString m_keys;
};

} // namespace

HelpWindow::HelpWindow(const QMenuBar& menus, QWidget* parent)
    : QDialog(parent), m_pages(helpPages()), m_words(new QLineEdit), m_contents(new QListWidget),
      m_nothing(new QLabel(tr("No page has these words."))), m_view(new HelpView(keysHtml(menus)))
{
    setWindowTitle(tr("Help"));
    const auto button = [this](const QString& text, Qt::ArrowType arrow, QKeySequence::StandardKey key) {
        auto* tool = new QToolButton;
        tool->setArrowType(arrow);
        tool->setAccessibleName(text);
        tool->setShortcut(key);
        tool->setToolTip(QStringLiteral("%1 (%2)").arg(text, tool->shortcut().toString(QKeySequence::NativeText)));
        tool->setAutoRaise(true);
        tool->setFocusPolicy(Qt::TabFocus);
        tool->setEnabled(false);
        return tool;
    };
    const bool isReversed = layoutDirection() == Qt::RightToLeft;
    auto* back = button(tr("Back"), isReversed ? Qt::RightArrow : Qt::LeftArrow, QKeySequence::Back);
    auto* forward = button(tr("Forward"), isReversed ? Qt::LeftArrow : Qt::RightArrow, QKeySequence::Forward);
    connect(back, &QToolButton::clicked, m_view, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_view, &QTextBrowser::forward);
    connect(m_view, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);

    m_words->setPlaceholderText(tr("Find"));
    m_words->setAccessibleName(tr("Find in the manual"));
    m_words->setToolTip(tr("Shows the pages with these words; Return goes to the next place on the page"));
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::textChanged, this, &HelpWindow::search);
    const auto onKey = [this](const QKeySequence& key, const auto& action) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, action);
    };
    onKey(QKeySequence::Find, [this] {
        m_words->setFocus();
        m_words->selectAll();
    });
    onKey(QKeySequence::FindNext, [this] { findNext(false); });
    onKey(QKeySequence::FindPrevious, [this] { findNext(true); });

    m_contents->setAccessibleName(tr("Contents"));
    for (const HelpPage& page : m_pages)
        m_contents->addItem(page.title);
    m_contents->setCurrentRow(0);
    connect(m_contents, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showPage(m_pages[row].address);
    });
    m_nothing->setWordWrap(true);
    m_nothing->hide();

    m_view->setAccessibleName(tr("Page of the manual"));
    m_view->setOpenLinks(false);
    m_view->document()->setDocumentMargin(fontMetrics().averageCharWidth() * 2);
    connect(m_view, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_view, &QTextBrowser::sourceChanged, this, [this](const QUrl& source) {
        const QSignalBlocker blocker(m_contents);
        const auto page = std::ranges::find(m_pages, source.toString(), &HelpPage::address);
        m_contents->setCurrentRow(page == m_pages.end() ? -1 : int(page - m_pages.begin()));
        markHits();
    });

    auto* tools = new QHBoxLayout;
    tools->addWidget(back);
    tools->addWidget(forward);
    tools->addWidget(m_words, 1);
    auto* side = new QWidget;
    auto* left = new QVBoxLayout(side);
    left->setContentsMargins(0, 0, 0, 0);
    left->addLayout(tools);
    left->addWidget(m_contents, 1);
    left->addWidget(m_nothing);
    auto* split = new QSplitter;
    split->addWidget(side);
    split->addWidget(m_view);
    split->setStretchFactor(1, 1);
    split->setSizes({fontMetrics().averageCharWidth() * 36, fontMetrics().averageCharWidth() * 104});
    split->setChildrenCollapsible(false);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (auto* each : buttons->buttons())
        each->setAccessibleName(each->text().remove(QLatin1Char('&')));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return belongs to the field
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* below = new QHBoxLayout;
    below->addWidget(new QLabel(researchUseNotice()), 1);
    below->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->addWidget(split, 1);
    column->addLayout(below);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { findNext(false); });
    resize(windowSize({fontMetrics().averageCharWidth() * 142, fontMetrics().lineSpacing() * 46}));
    showPage(m_pages.first().address);
    m_view->setFocus();
}

void HelpWindow::showPage(const QString& address)
{
    m_view->setSource(QUrl(address));
}

void HelpWindow::follow(const QUrl& link)
{
    const QUrl target = m_view->source().resolved(link);
    if (target.scheme() == QLatin1String("qrc"))
        return m_view->setSource(target);
    if (target.scheme() != QLatin1String("https"))
        return;
    const QString question = tr("This link leads to the internet:\n%1\nOpen it in the browser?").arg(target.toString());
    if (MessageBox::question(this, tr("Help"), question, QMessageBox::Open | QMessageBox::Cancel,
                             QMessageBox::Cancel) == QMessageBox::Open)
        QDesktopServices::openUrl(target);
}

/// Leaves those pages in the contents that have the words.
void HelpWindow::search()
{
    if (m_texts.isEmpty()) {
        for (const HelpPage& page : m_pages) {
            const QString text = m_view->loadResource(QTextDocument::HtmlResource, QUrl(page.address)).toString();
            const bool isMarkdown = page.address.endsWith(QLatin1String(".md"));
            m_texts += (isMarkdown ? QTextDocumentFragment::fromMarkdown(text) : QTextDocumentFragment::fromHtml(text))
                           .toPlainText();
        }
    }
    const QString words = m_words->text().trimmed();
    int first = -1;
    for (int i = 0; i < m_pages.size(); ++i) {
        const bool has = m_texts[i].contains(words, Qt::CaseInsensitive);
        m_contents->item(i)->setHidden(!has);
        if (has && first < 0)
            first = i;
    }
    m_nothing->setVisible(first < 0);
    const QListWidgetItem* current = m_contents->currentItem();
    if (!words.isEmpty() && first >= 0 && (!current || current->isHidden()))
        return m_contents->setCurrentRow(first); // and marks what is on it
    markHits();
}

void HelpWindow::findNext(bool backward)
{
    const QString words = m_words->text().trimmed();
    const QTextDocument::FindFlags flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (words.isEmpty() || m_view->find(words, flags))
        return;
    m_view->moveCursor(backward ? QTextCursor::End : QTextCursor::Start); // round the end
    m_view->find(words, flags);
}

/// Every place on the page that has the words; the first of them is shown.
void HelpWindow::markHits()
{
    const QString words = m_words->text().trimmed();
    QList<QTextEdit::ExtraSelection> hits;
    QTextCursor place(m_view->document());
    while (!words.isEmpty() && !(place = m_view->document()->find(words, place)).isNull()) {
        QTextEdit::ExtraSelection hit;
        hit.cursor = place;
        hit.format.setBackground(QColor(0xff, 0xd5, 0x4f));
        hit.format.setForeground(Qt::black);
        hits.append(hit);
    }
    m_view->setExtraSelections(hits);
    if (hits.isEmpty())
        return;
    QTextCursor before = hits.first().cursor;
    before.setPosition(before.selectionStart());
    m_view->setTextCursor(before);
    m_view->ensureCursorVisible();
}

} // namespace vignette
