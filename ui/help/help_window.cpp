#include "ui/help/help_window.h"

#include "core/classifier/research_notice.h"
#include "core/runtime/workbench.h"
#include "core/screening/verdict_text.h"
#include "ui/common/window_size.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace vignette {

namespace {

QString heading(const QString& text)
{
    return QStringLiteral("<h2>%1</h2>").arg(text.toHtmlEscaped());
}

QString list(const char* tag, const QStringList& items)
{
    QString html;
    for (const QString& item : items)
        html += QStringLiteral("<li>%1</li>").arg(item.toHtmlEscaped());
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), html);
}

/// Rows of a bold word and its explanation.
QString table(const QList<std::pair<QString, QString>>& rows)
{
    QString html;
    for (const auto& [word, meaning] : rows) {
        html += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(word.toHtmlEscaped(), meaning.toHtmlEscaped());
    }
    return QStringLiteral("<table cellpadding=\"3\">%1</table>").arg(html);
}

QString plain(const QAction& action)
{
    return action.text().remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

void collectKeys(const QList<QAction*>& actions, QList<std::pair<QString, QString>>& rows)
{
    for (const QAction* action : actions) {
        if (action->menu())
            collectKeys(action->menu()->actions(), rows);
        else if (!action->shortcut().isEmpty())
            rows.append({action->shortcut().toString(QKeySequence::NativeText), plain(*action)});
    }
}

} // namespace

/// In the language of the window.
QString HelpWindow::shortHelp(const QMenuBar& menus)
{
    QString html = QStringLiteral("<p><b>%1</b></p>").arg(researchUseNotice().toHtmlEscaped());
    html += heading(tr("Make a classifier"));
    html +=
        list("ol", {
                       tr("Choose New task. Name two or more classes, or drop a folder that holds one folder of "
                          "pictures for each class."),
                       tr("Drop 1 to 20 example pictures on each class, and describe the class in clinical words: "
                          "colour, shape, surface, border, site. What was understood is shown below the text."),
                       tr("Press Synthesize. After a second or so the classifier is ready."),
                       tr("Save the classifier as one file. It holds no pictures, but names and descriptions as "
                          "you typed them."),
                       tr("Export classifier writes it for other programs, as ONNX or TorchScript. This program opens "
                          "classifier files only."),
                   });
    html += heading(tr("Screen a folder"));
    html += list("ol", {
                           tr("Make or open a classifier, then choose Screen folder or drop the folder on the window. "
                              "DICOM folders and DICOMDIR files work too."),
                           tr("Go through the cases with J and K. Accept, overrule, mark or note each of them."),
                           tr("The import ledger lists every file with what became of it, so that none is lost "
                              "unseen."),
                           tr("Export the results as a table, or a report as a PDF or web page."),
                       });
    html += heading(tr("Teach it"));
    html +=
        list("ol", {
                       tr("Select cases and press E and a digit, or drag them to a class: they become its examples. "
                          "All cases are judged anew at once, and what has changed can be shown alone."),
                       tr("Press Q to be asked about the cases whose answers help most. 1 to 9 name the class, N "
                          "says none of these, S skips, Escape ends."),
                       tr("While examples are few, Adapt to this folder lets the cases themselves move the "
                          "classifier. It is for this folder then, and how well it does is not measured."),
                       tr("Improve makes a task of a classifier that was opened from a file."),
                   });
    html += heading(tr("Know how far to trust it"));
    html += list("ol", {
                           tr("Collect pictures whose classes are known and that were no examples, in sub-folders "
                              "named like the classes."),
                           tr("Choose Evaluate on a labelled folder."),
                           tr("Read each figure with its interval. Click on a cell of the confusion matrix to see its "
                              "pictures."),
                       });
    html += heading(tr("What the outcomes mean"));
    html += table({
        {outcomeText(Outcome::Likely), tr("One class is probable enough to be named. It can still be wrong.")},
        {notToldApartText(), tr("It is one of the classes that are named, but which of them cannot be told.")},
        {outcomeText(Outcome::Uncertain),
         tr("The picture fits the task, but no class is probable enough. Decide without the "
            "program.")},
        {outcomeText(Outcome::NoneOfThese),
         tr("The picture is unlike those that the classifier was made for. Its probabilities mean "
            "nothing here.")},
    });
    html += heading(tr("What the figures mean"));
    html += table({
        {tr("Probability"), tr("Of the classes of this task only: they add up to 100 %. A disease "
                               "that is no class cannot be named.")},
        {tr("Sensitivity"), tr("Share of the pictures of a class that were named as it.")},
        {tr("Specificity"), tr("Share of all other pictures that were not named as it.")},
        {tr("AUC"), tr("How well the probabilities order the pictures: 0.5 is chance, 1 is "
                       "perfect.")},
        {tr("Calibration"), tr("Whether answers given with 80 % are right in 80 % of the cases.")},
        {tr("Net benefit"), tr("Whether acting on the classifier does more good than harm, against "
                               "treating all or none.")},
        {tr("95 % interval"), tr("Where the true figure probably lies. It is wide where pictures "
                                 "are few.")},
        {tr("Where the network looked"), tr("The places that spoke for a class. This is no evidence "
                                            "of disease.")},
    });
    html += heading(tr("Limits"));
    html += list("ul", {
                           tr("Few examples cannot show all that a disease can look like. Skin tone, camera, light "
                              "and body site change the errors."),
                           tr("Descriptions are read best in English."),
                           tr("Do not mix dermoscopic and clinical pictures in one task."),
                           tr("A qualified person must look at every case."),
                           tr("The program makes no connection to a network, but to an archive that you set up. In "
                              "private mode it writes nothing on disk unless you save it."),
                       });
    html += heading(tr("Keys"));
    QList<std::pair<QString, QString>> keys;
    collectKeys(menus.actions(), keys);
    keys.append({QStringLiteral("1 – 9"), tr("Move the selected examples to another class, or answer a question")});
    keys.append({QStringLiteral("[   ]"), tr("Previous or next frame of the file")});
    html += table(keys);

    return html;
}

HelpWindow::HelpWindow(const QMenuBar& menus, QWidget* parent)
    : QDialog(parent), m_inShort(shortHelp(menus)), m_contents(new QListWidget), m_page(new ManualBrowser),
      m_search(new QLineEdit)
{
    setWindowTitle(tr("Help"));
    m_contents->setAccessibleName(tr("Contents of the manual"));
    m_contents->addItem(tr("In short, with all keys"));
    for (const ManualPage& page : m_pages)
        m_contents->addItem(page.title);
    m_page->setAccessibleName(tr("Help"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    auto* back = new QPushButton(tr("Back"));
    back->setAccessibleName(tr("Back to the page before"));
    back->setEnabled(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(back, QDialogButtonBox::ActionRole);
    for (auto* button : buttons->buttons()) {
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(button->text().remove(QLatin1Char('&')));
        static_cast<QPushButton*>(button)->setAutoDefault(false); // Return searches on
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(back, &QPushButton::clicked, m_page, &QTextBrowser::backward);
    connect(m_page, &QTextBrowser::backwardAvailable, back, &QPushButton::setEnabled);
    connect(m_page, &QTextBrowser::sourceChanged, this, &HelpWindow::followSource);
    connect(m_contents, &QListWidget::currentRowChanged, this, &HelpWindow::showRow);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::findNext);

    auto* side = new QWidget;
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->addWidget(m_search);
    sideColumn->addWidget(m_contents, 1);
    auto* panes = new QSplitter;
    panes->addWidget(side);
    panes->addWidget(m_page);
    panes->setStretchFactor(1, 1);
    panes->setChildrenCollapsible(false);
    panes->setSizes({260, 700});
    auto* column = new QVBoxLayout(this);
    column->addWidget(panes, 1);
    column->addWidget(buttons);
    m_contents->setCurrentRow(0);
    m_page->setFocus();
    resize(windowSize({fontMetrics().averageCharWidth() * 150, fontMetrics().lineSpacing() * 44}));
}

void HelpWindow::showPage(const QString& name)
{
    const auto page = std::ranges::find_if(m_pages, [&](const ManualPage& one) { return one.file.contains(name); });
    m_contents->setCurrentRow(page == m_pages.end() ? 0 : int(page - m_pages.begin()) + 1);
}

void HelpWindow::showRow(int row)
{
    if (row == 0)
        m_page->setHtml(m_inShort);
    else if (row > 0 && m_page->source() != urlOf(m_pages[size_t(row - 1)]))
        m_page->setSource(urlOf(m_pages[size_t(row - 1)]), QTextDocument::MarkdownResource);
    findNext();
}

/// A link was followed, or the way back.
void HelpWindow::followSource(const QUrl& source)
{
    const auto page = std::ranges::find(m_pages, source.adjusted(QUrl::RemoveFragment), &HelpWindow::urlOf);
    if (page != m_pages.end())
        m_contents->setCurrentRow(int(page - m_pages.begin()) + 1);
}

/// Leaves the pages that hold the words.
void HelpWindow::search(const QString& text)
{
    int first = -1;
    for (int row = 0; row < m_contents->count(); ++row) {
        const QString& page = row == 0 ? m_inShort : m_pages[size_t(row - 1)].text;
        const bool holds = page.contains(text.trimmed(), Qt::CaseInsensitive);
        m_contents->item(row)->setHidden(!holds);
        if (holds && first < 0)
            first = row;
    }
    if (first >= 0 && m_contents->currentItem() && m_contents->currentItem()->isHidden())
        m_contents->setCurrentRow(first);
    else
        findNext();
}

void HelpWindow::findNext()
{
    const QString text = m_search->text().trimmed();
    if (text.isEmpty() || m_page->find(text))
        return;
    m_page->moveCursor(QTextCursor::Start); // from the top again
    m_page->find(text);
}

QUrl HelpWindow::urlOf(const ManualPage& page)
{
    return QUrl(QStringLiteral("qrc") + page.file);
}

} // namespace vignette
