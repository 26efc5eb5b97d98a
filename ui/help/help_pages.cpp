#include "ui/help/help_pages.h"

#include "core/classifier/research_notice.h"
#include "core/screening/verdict_text.h"

#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(vignette::HelpWindow)
};

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

QString manualPage(const QString& name)
{
    return QStringLiteral("qrc:/resources/manual/%1.md").arg(name);
}

QList<HelpPage> helpPages()
{
    QList<HelpPage> pages{{inShortPage, Text::tr("In short")}};
    QFile contents(QStringLiteral(":/resources/manual/contents.md"));
    if (contents.open(QIODevice::ReadOnly)) {
        static const QRegularExpression entry(QStringLiteral(R"(^- \[(.+)\]\((.+)\.md\))"),
                                              QRegularExpression::MultilineOption);
        auto found = entry.globalMatch(QString::fromUtf8(contents.readAll()));
        while (found.hasNext()) {
            const auto match = found.next();
            pages.append({manualPage(match.captured(2)), match.captured(1)});
        }
    }
    pages.append({keysPage, Text::tr("Keys")});
    return pages;
}

QString keysHtml(const QMenuBar& menus)
{
    QList<std::pair<QString, QString>> keys;
    collectKeys(menus.actions(), keys);
    keys.append(
        {QStringLiteral("1 – 9"), Text::tr("Move the selected examples to another class, or answer a question")});
    keys.append({QStringLiteral("[   ]"), Text::tr("Previous or next frame of the file")});
    return heading(Text::tr("Keys")) + table(keys);
}

QString inShortHtml()
{
    QString html = QStringLiteral("<p><b>%1</b></p>").arg(researchUseNotice().toHtmlEscaped());
    const QLocale::Language language = QLocale().language();
    if (language != QLocale::English && language != QLocale::C)
        html += QStringLiteral("<p>%1</p>").arg(Text::tr("The pages of the manual are in English.").toHtmlEscaped());
    html += heading(Text::tr("Make a classifier"));
    html += list(
        "ol", {
                  Text::tr("Choose New task. Name two or more classes, or drop a folder that holds one folder of "
                           "pictures for each class."),
                  Text::tr("Drop 1 to 20 example pictures on each class, and describe the class in clinical words: "
                           "colour, shape, surface, border, site. What was understood is shown below the text."),
                  Text::tr("Press Synthesize. After a second or so the classifier is ready."),
                  Text::tr("Save the classifier as one file. It holds no pictures, but names and descriptions as "
                           "you typed them."),
                  Text::tr("Export classifier writes it for other programs, as ONNX or TorchScript. This program opens "
                           "classifier files only."),
              });
    html += heading(Text::tr("Screen a folder"));
    html += list("ol",
                 {
                     Text::tr("Make or open a classifier, then choose Screen folder or drop the folder on the window. "
                              "DICOM folders and DICOMDIR files work too."),
                     Text::tr("Go through the cases with J and K. Accept, overrule, mark or note each of them."),
                     Text::tr("The import ledger lists every file with what became of it, so that none is lost "
                              "unseen."),
                     Text::tr("Export the results as a table, or a report as a PDF or web page."),
                 });
    html += heading(Text::tr("Teach it"));
    html += list(
        "ol", {
                  Text::tr("Select cases and press E and a digit, or drag them to a class: they become its examples. "
                           "All cases are judged anew at once, and what has changed can be shown alone."),
                  Text::tr("Press Q to be asked about the cases whose answers help most. 1 to 9 name the class, N "
                           "says none of these, S skips, Escape ends."),
                  Text::tr("While examples are few, Adapt to this folder lets the cases themselves move the "
                           "classifier. It is for this folder then, and how well it does is not measured."),
                  Text::tr("Improve makes a task of a classifier that was opened from a file."),
              });
    html += heading(Text::tr("Know how far to trust it"));
    html += list("ol",
                 {
                     Text::tr("Collect pictures whose classes are known and that were no examples, in sub-folders "
                              "named like the classes."),
                     Text::tr("Choose Evaluate on a labelled folder."),
                     Text::tr("Read each figure with its interval. Click on a cell of the confusion matrix to see its "
                              "pictures."),
                 });
    html += heading(Text::tr("What the outcomes mean"));
    html += table({
        {outcomeText(Outcome::Likely), Text::tr("One class is probable enough to be named. It can still be wrong.")},
        {notToldApartText(), Text::tr("It is one of the classes that are named, but which of them cannot be told.")},
        {outcomeText(Outcome::Uncertain),
         Text::tr("The picture fits the task, but no class is probable enough. Decide without the "
                  "program.")},
        {outcomeText(Outcome::NoneOfThese),
         Text::tr("The picture is unlike those that the classifier was made for. Its probabilities mean "
                  "nothing here.")},
    });
    html += heading(Text::tr("What the figures mean"));
    html += table({
        {Text::tr("Probability"), Text::tr("Of the classes of this task only: they add up to 100 %. A disease "
                                           "that is no class cannot be named.")},
        {Text::tr("Sensitivity"), Text::tr("Share of the pictures of a class that were named as it.")},
        {Text::tr("Specificity"), Text::tr("Share of all other pictures that were not named as it.")},
        {Text::tr("AUC"), Text::tr("How well the probabilities order the pictures: 0.5 is chance, 1 is "
                                   "perfect.")},
        {Text::tr("Calibration"), Text::tr("Whether answers given with 80 % are right in 80 % of the cases.")},
        {Text::tr("Net benefit"), Text::tr("Whether acting on the classifier does more good than harm, against "
                                           "treating all or none.")},
        {Text::tr("95 % interval"), Text::tr("Where the true figure probably lies. It is wide where pictures "
                                             "are few.")},
        {Text::tr("Where the network looked"), Text::tr("The places that spoke for a class. This is no evidence "
                                                        "of disease.")},
    });
    html += heading(Text::tr("Limits"));
    html += list(
        "ul",
        {
            Text::tr("Few examples cannot show all that a disease can look like. Skin tone, camera, light "
                     "and body site change the errors."),
            Text::tr("Describe the classes in English where you can: the other languages of the window are read too, "
                     "but not as well."),
            Text::tr("Do not mix dermoscopic and clinical pictures in one task."),
            Text::tr("A qualified person must look at every case."),
            Text::tr("The program makes no connection to a network but to the archive that you set. In private mode it "
                     "writes nothing on disk unless you save it."),
        });
    return html;
}

} // namespace vignette
