#include "core/screening/report_content.h"

#include "core/screening/verdict_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString percent(float probability)
{
    return QLocale().toString(double(probability) * 100, 'f', 1) + QLatin1String(" %");
}

/// With the whole year and the time to the minute.
QString dateText(const QDateTime& moment)
{
    const QLocale locale;
    return Text::tr("%1, %2", "date, time")
        .arg(locale.toString(moment.date(), QLocale::LongFormat), locale.toString(moment.time(), QLocale::ShortFormat));
}

/// The outcome in words, without the sign that tells it apart in lists.
QString outcomeName(const CaseRecord& record)
{
    return outcomeText(record).section(QLatin1Char(' '), 1);
}

/// What was typed, on as many lines.
QString paragraphs(const QString& text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

/// Rows of a name and what is said of it.
class Facts
{
public:
    /// What is empty is left out.
    void add(const QString& name, const QString& value) { addHtml(name, value.toHtmlEscaped()); }
    void addHtml(const QString& name, const QString& value)
    {
        if (value.isEmpty())
            return;
        m_rows += QStringLiteral("<tr><th align=\"left\" valign=\"top\" width=\"200\">%1</th><td>%2</td></tr>\n")
                      .arg(name.toHtmlEscaped(), value);
    }
    QString html() const
    {
        return m_rows.isEmpty() ? QString()
                                : QStringLiteral("<table cellpadding=\"2\" class=\"facts\">\n%1</table>\n").arg(m_rows);
    }

private:
    QString m_rows;
};

/// Small, below a picture.
QString caption(const QString& html)
{
    return QStringLiteral("<p style=\"margin-top:4px;margin-bottom:0\"><small>%1</small></p>").arg(html);
}

QString heading(const QString& text)
{
    return QStringLiteral("<h2>%1</h2>\n").arg(text.toHtmlEscaped());
}

/// What the reviewer said; empty for nothing.
QString reviewText(const Review& review)
{
    QStringList said;
    if (review.decision == Review::Decision::Accepted)
        said += review.label.isEmpty() ? Text::tr("accepted by the reviewer")
                                       : Text::tr("accepted by the reviewer: %1").arg(review.label);
    else if (review.decision == Review::Decision::Overruled)
        said += Text::tr("overruled by the reviewer: %1")
                    .arg(review.label.isEmpty() ? outcomeText(Outcome::NoneOfThese).section(QLatin1Char(' '), 1)
                                                : review.label);
    else if (review.decision == Review::Decision::NotGradable)
        said += Text::tr("not gradable in the reviewer's eyes");
    if (review.marked)
        said += Text::tr("marked");
    return said.join(QStringLiteral(", "));
}

} // namespace

QString ReportContent::title() const
{
    return m_manifest.taskName.isEmpty() ? Text::tr("Screening report")
                                         : Text::tr("Screening report: %1").arg(m_manifest.taskName);
}

QString ReportContent::firstPage() const
{
    Facts made;
    made.add(Text::tr("Classifier"), m_manifest.taskName);
    made.add(Text::tr("Classifier made"), dateText(m_manifest.created.toLocalTime()));
    made.add(Text::tr("Classifier digest"), m_manifest.digest.left(16));
    made.add(Text::tr("Engine"), m_manifest.engine.name + QLatin1Char(' ') + m_manifest.engine.version);
    made.add(Text::tr("Engine digest"), m_manifest.engine.sha256.left(16));
    made.add(Text::tr("Adapted to a folder"),
             m_manifest.adapted > 0 ? Text::tr("to %Ln picture(s) without labels", nullptr, m_manifest.adapted)
                                    : Text::tr("no"));
    made.add(Text::tr("Intended use"), m_manifest.intendedUse);

    QString warnings;
    for (const QString& warning : m_manifest.warnings)
        warnings += QStringLiteral("<li>%1</li>\n").arg(warning.toHtmlEscaped());
    if (!warnings.isEmpty())
        warnings = heading(Text::tr("Warnings")) + QStringLiteral("<ul>\n%1</ul>\n").arg(warnings);

    Facts reported;
    reported.add(Text::tr("Report made"), dateText(QDateTime::currentDateTime()));
    reported.add(Text::tr("Cases"), counts(true));
    reported.add(Text::tr("Files without a verdict"), counts(false));
    reported.add(Text::tr("Reviews"), reviewCounts());
    return QStringLiteral("<h1>%1</h1>\n").arg(title().toHtmlEscaped()) + reported.html() +
           heading(Text::tr("The classifier")) + made.html() + heading(Text::tr("Classes")) + classes() +
           heading(Text::tr("How well it does")) + performance() + warnings + groups();
}

/// Those with several pictures, of which some are in the report.
QString ReportContent::groups() const
{
    QString rows;
    for (size_t g = 0; g < m_request.groups.size(); ++g) {
        const ReportGroup& group = m_request.groups[g];
        const bool isHere = std::ranges::any_of(
            m_request.cases, [&](const ReviewedCase& entry) { return group.rows.contains(entry.record.row); });
        if (group.rows.size() < 2 || !group.prediction || !isHere)
            continue;
        CaseRecord record;
        record.state = *group.prediction;
        rows += QStringLiteral("<tr><td>%1</td><td>%2</td><td align=\"right\">%3</td></tr>\n")
                    .arg(groupName(g).toHtmlEscaped(), verdictText(record, classNames()).toHtmlEscaped(),
                         QLocale().toString(group.judged));
    }
    if (rows.isEmpty())
        return {};
    return heading(Text::tr("Pictures that belong together")) +
           QStringLiteral("<p>%1</p>\n<table cellpadding=\"3\" class=\"groups\">\n"
                          "<tr><th align=\"left\">%2</th><th align=\"left\">%3</th><th align=\"right\">%4</th></tr>\n"
                          "%5</table>\n")
               .arg(Text::tr("The verdict on a group is by the mean of the logits of its pictures.").toHtmlEscaped(),
                    Text::tr("Group").toHtmlEscaped(), Text::tr("Verdict").toHtmlEscaped(),
                    Text::tr("Pictures").toHtmlEscaped(), rows);
}

/// What all pictures together say that the case belongs to; empty where it stands alone.
QString ReportContent::groupOf(const CaseRecord& record) const
{
    for (size_t g = 0; g < m_request.groups.size(); ++g) {
        const ReportGroup& group = m_request.groups[g];
        if (group.rows.size() < 2 || !group.prediction || !group.rows.contains(record.row))
            continue;
        CaseRecord together;
        together.state = *group.prediction;
        return QStringLiteral("<p class=\"group\"><b>%1</b> %2</p>\n")
            .arg(Text::tr("%1:", "name of a group, before its verdict").arg(groupName(g)).toHtmlEscaped(),
                 Text::tr("%Ln picture(s) together: %1", nullptr, group.judged)
                     .arg(verdictText(together, classNames()))
                     .toHtmlEscaped());
    }
    return {};
}

/// Folders, files and what is written in them may name patients.
QString ReportContent::groupName(size_t index) const
{
    return m_request.includeFileNames ? m_request.groups[index].name : Text::tr("Group %1").arg(index + 1);
}

QStringList ReportContent::classNames() const
{
    QStringList names;
    for (size_t k = 0; k < m_manifest.classes.size(); ++k)
        names += className(k);
    return names;
}

QString ReportContent::classes() const
{
    QString rows = QStringLiteral("<tr><th align=\"left\">%1</th><th align=\"left\">%2</th><th align=\"right\">%3</th>"
                                  "</tr>\n")
                       .arg(Text::tr("Class").toHtmlEscaped(), Text::tr("Description").toHtmlEscaped(),
                            Text::tr("Examples").toHtmlEscaped());
    for (size_t k = 0; k < m_manifest.classes.size(); ++k) {
        const ManifestClass& entry = m_manifest.classes[k];
        QStringList said{paragraphs(entry.description)};
        for (const QString& other : entry.otherDescriptions)
            said += paragraphs(other);
        rows += QStringLiteral("<tr><td valign=\"top\" width=\"150\">%1<b>%2</b></td><td valign=\"top\">%3</td>"
                               "<td valign=\"top\" align=\"right\">%4</td></tr>\n")
                    .arg(swatch(k), entry.name.toHtmlEscaped(), said.join(QStringLiteral("<br>")),
                         QLocale().toString(entry.supportCount));
    }
    return QStringLiteral("<table width=\"100%\" cellpadding=\"3\" class=\"classes\">\n%1</table>\n").arg(rows);
}

QString ReportContent::performance() const
{
    Facts facts;
    QString tried = Text::tr("not known");
    if (m_manifest.adapted > 0) {
        tried = Text::tr("not measured, as it was adapted to a folder");
    } else if (m_request.leaveOneOut) {
        const Proportion& right = m_request.leaveOneOut->accuracy;
        const auto share = [](double value) { return QLocale().toString(100 * value, 'f', 0); };
        tried = Text::tr("%1 of %2 right (95 % interval %3 to %4 %), %5 named")
                    .arg(right.hits)
                    .arg(right.count)
                    .arg(share(right.low), share(right.high))
                    .arg(m_request.leaveOneOut->answered);
    }
    facts.add(Text::tr("Each example judged without itself"), tried);
    if (m_request.evaluation.empty())
        facts.add(Text::tr("On labelled pictures"), Text::tr("not evaluated"));
    for (const ReportFigure& figure : m_request.evaluation)
        facts.add(figure.name, figure.value);
    return facts.html();
}

QString ReportContent::casePage(const ReviewedCase& entry)
{
    const CaseRecord& record = entry.record;
    QString name = Text::tr("Case %1").arg(record.row);
    if (m_request.includeFileNames)
        name += QStringLiteral(" – ") + caseName(record);
    return heading(name) + pictures(record) + verdict(record) + groupOf(record) + similar(record) +
           descriptions(record) + review(entry.review);
}

QString ReportContent::filesWithoutVerdict() const
{
    QString rows;
    for (const ReviewedCase& entry : m_request.cases) {
        const CaseRecord& record = entry.record;
        if (record.prediction())
            continue;
        QStringList cells{QString::number(record.row)};
        if (m_request.includeFileNames)
            cells += caseName(record);
        cells += {outcomeName(record), reasonOf(record), reviewText(entry.review),
                  m_request.includeNotes ? entry.review.note : QString()};
        rows += QStringLiteral("<tr>");
        for (const QString& cell : cells)
            rows += QStringLiteral("<td valign=\"top\">%1</td>").arg(cell.toHtmlEscaped());
        rows += QStringLiteral("</tr>\n");
    }
    if (rows.isEmpty())
        return {};
    return heading(Text::tr("Files without a verdict")) +
           QStringLiteral("<table cellpadding=\"3\" class=\"files\">\n%1</table>\n").arg(rows);
}

/// "3 in all; Likely: 2; Uncertain: 1" of the cases, or of the files that have no verdict.
QString ReportContent::counts(bool withVerdict) const
{
    std::vector<std::pair<QString, int>> found; // in the order of their appearance
    int all = 0;
    for (const ReviewedCase& entry : m_request.cases) {
        if ((entry.record.prediction() != nullptr) != withVerdict)
            continue;
        const QString name = outcomeName(entry.record);
        const auto known = std::ranges::find(found, name, &std::pair<QString, int>::first);
        ++(known != found.end() ? *known : found.emplace_back(name, 0)).second;
        ++all;
    }
    if (all == 0 && !withVerdict)
        return {};
    QStringList parts{Text::tr("%1 in all").arg(all)};
    for (const auto& [name, count] : found)
        parts += Text::tr("%1: %2").arg(name).arg(count);
    return parts.join(QStringLiteral("; "));
}

QString ReportContent::reviewCounts() const
{
    const auto count = [this](auto is) {
        return std::count_if(m_request.cases.begin(), m_request.cases.end(),
                             [&](const ReviewedCase& entry) { return is(entry.review); });
    };
    return Text::tr("%1 accepted, %2 overruled, %3 not gradable, %4 marked")
        .arg(count([](const Review& r) { return r.decision == Review::Decision::Accepted; }))
        .arg(count([](const Review& r) { return r.decision == Review::Decision::Overruled; }))
        .arg(count([](const Review& r) { return r.decision == Review::Decision::NotGradable; }))
        .arg(count([](const Review& r) { return r.marked; }));
}

QString ReportContent::className(size_t index) const
{
    return index < m_manifest.classes.size() ? m_manifest.classes[index].name : QString::number(index + 1);
}

/// A small square in the colour of the class.
QString ReportContent::swatch(size_t index) const
{
    const QString colour = m_request.classColours.value(qsizetype(index));
    return colour.isEmpty() ? QString()
                            : QStringLiteral("<span style=\"color:%1\">\u25a0</span> ").arg(colour.toHtmlEscaped());
}

/// The picture, and beside it where the network looked, with its scale; or why there is none.
QString ReportContent::pictures(const CaseRecord& record)
{
    const auto cell = [](const QString& content, const QString& below) {
        return QStringLiteral("<td valign=\"top\" width=\"%1\">%2%3</td>\n")
            .arg(QString::number(ReportPictures::shownSide + 10), content, below);
    };
    const int top = topClass(record);
    const auto shown = m_pictures.ofCase(record, top);
    QString cells;
    if (shown.plain.isEmpty()) {
        ++m_missing;
        cells = cell({}, caption(Text::tr("The picture cannot be read any more.").toHtmlEscaped()));
    } else {
        cells = cell(shown.plain, {});
    }
    if (!shown.overlay.isEmpty())
        cells += cell(shown.overlay,
                      caption(QStringLiteral("0 %1 1").arg(ReportPictures::scale())) +
                          caption(Text::tr("Where the network looked for %1; 1 is the place that speaks most for it. "
                                           "Not evidence.")
                                      .arg(className(size_t(top)))
                                      .toHtmlEscaped()));
    return QStringLiteral("<table cellpadding=\"3\" class=\"pictures\"><tr>\n%1</tr></table>\n").arg(cells);
}

QString ReportContent::verdict(const CaseRecord& record) const
{
    const Prediction& prediction = *record.prediction();
    QString html =
        QStringLiteral("<h3 class=\"verdict\">%1</h3>\n").arg(headlineText(record, classNames()).toHtmlEscaped());
    if (const auto& region = record.region)
        html += QStringLiteral("<p>%1</p>\n")
                    .arg(Text::tr("Judged on the marked part of the picture: %1 × %2 pixels from %3, %4.")
                             .arg(region->width)
                             .arg(region->height)
                             .arg(region->x)
                             .arg(region->y)
                             .toHtmlEscaped());
    if (const QString reason = reasonOf(record); !reason.isEmpty())
        html += QStringLiteral("<p><i>%1</i></p>\n").arg(reason.toHtmlEscaped());
    // What is none of the classes has no share among them that means anything.
    if (record.is(Outcome::NoneOfThese))
        return html;
    std::vector<size_t> order(prediction.probabilities.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(
        order, [&](size_t a, size_t b) { return prediction.probabilities[a] > prediction.probabilities[b]; });
    QString rows;
    for (const size_t k : order)
        rows += QStringLiteral("<tr><td>%1%2</td><td align=\"right\">%3</td></tr>\n")
                    .arg(swatch(k), className(k).toHtmlEscaped(), percent(prediction.probabilities[k]));
    return html + QStringLiteral("<table cellpadding=\"2\" class=\"probabilities\">\n%1</table>\n").arg(rows);
}

QString ReportContent::similar(const CaseRecord& record)
{
    QString cells;
    for (const SimilarPicture& one : m_sources.similar ? m_sources.similar(record) : std::vector<SimilarPicture>()) {
        if (const QString picture = m_pictures.thumbnail(one.example); !picture.isEmpty())
            cells +=
                QStringLiteral("<td valign=\"top\" width=\"110\">%1<br><small>%2%3</small></td>\n")
                    .arg(picture, swatch(size_t(one.classIndex)), className(size_t(one.classIndex)).toHtmlEscaped());
    }
    if (cells.isEmpty())
        return {};
    return QStringLiteral("<p><b>%1</b></p>\n<table cellpadding=\"3\" class=\"similar\"><tr>\n%2</tr></table>\n")
        .arg(Text::tr("Most like these examples").toHtmlEscaped(), cells);
}

/// What is written of the classes that the verdict names.
QString ReportContent::descriptions(const CaseRecord& record) const
{
    QString html;
    for (const int k : namedClasses(*record.prediction())) {
        if (size_t(k) >= m_manifest.classes.size() || m_manifest.classes[size_t(k)].description.isEmpty())
            continue;
        const ManifestClass& entry = m_manifest.classes[size_t(k)];
        html += QStringLiteral("<p class=\"description\"><b>%1</b> %2</p>\n")
                    .arg(Text::tr("%1:", "name of a class, before its description").arg(entry.name).toHtmlEscaped(),
                         paragraphs(entry.description));
    }
    return html;
}

QString ReportContent::review(const Review& review) const
{
    Facts facts;
    const QString said = reviewText(review);
    facts.add(Text::tr("Review"), said.isEmpty() ? Text::tr("none") : said);
    if (m_request.includeNotes) {
        facts.add(Text::tr("Reviewer"), review.reviewer);
        facts.addHtml(Text::tr("Note"), paragraphs(review.note));
    }
    return facts.html();
}

QString ReportContent::reasonOf(const CaseRecord& record) const
{
    return m_request.includeFileNames ? record.reason : reasonWithoutNames(record);
}

} // namespace vignette
