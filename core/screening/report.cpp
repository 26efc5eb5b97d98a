#include "core/screening/report.h"

#include "core/base/escape.h"
#include "core/base/save_file.h"
#include "core/classifier/research_notice.h"
#include "core/imaging/image_reader.h"
#include "core/screening/overlay.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSizeF>
#include <QTextDocument>

#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <numeric>

namespace vignette {

namespace {

constexpr int pictureSide = 480; ///< longer side in the file, pixels
constexpr int shownSide = 200;   ///< longer side on the page, CSS pixels
constexpr float overlayOpacity = 0.6f;
constexpr int jpegQuality = 85;
constexpr double cssPixelsPerInch = 96;

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

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Likely:
        return Text::tr("Likely");
    case Outcome::Uncertain:
        return Text::tr("Uncertain");
    case Outcome::NoneOfThese:
        break;
    }
    return Text::tr("None of these");
}

QString outcomeName(const CaseRecord& record)
{
    if (record.prediction())
        return outcomeName(record.prediction()->outcome);
    if (record.fileStatus() == FileStatus::Duplicate)
        return Text::tr("Duplicate");
    if (record.fileStatus() == FileStatus::NotAnImage)
        return Text::tr("Not an image");
    return Text::tr("Unreadable");
}

/// An <img> with the picture inside, at its true aspect; a rendered PNG comes in, a JPEG goes out, a tenth of its size.
QString embedded(const QByteArray& png, const QString& description)
{
    std::vector<uchar> jpeg;
    const cv::Mat encoded(1, int(png.size()), CV_8UC1, const_cast<char*>(png.data()));
    const cv::Mat picture = cv::imdecode(encoded, cv::IMREAD_COLOR);
    cv::imencode(".jpg", picture, jpeg, {cv::IMWRITE_JPEG_QUALITY, jpegQuality});
    const QByteArray bytes(reinterpret_cast<const char*>(jpeg.data()), qsizetype(jpeg.size()));
    // Both sides are given: QTextDocument takes a missing one from the picture as it is, unscaled.
    const QSize shown = QSizeF(picture.cols, picture.rows).scaled(shownSide, shownSide, Qt::KeepAspectRatio).toSize();
    return QStringLiteral("<img width=\"%1\" height=\"%2\" alt=\"%3\" src=\"data:image/jpeg;base64,%4\">")
        .arg(QString::number(shown.width()), QString::number(shown.height()), description.toHtmlEscaped(),
             QString::fromLatin1(bytes.toBase64()));
}

class Report
{
public:
    Report(const Manifest& manifest, const SaliencyFunction& saliency, const ReportRequest& request)
        : m_manifest(manifest), m_saliency(saliency), m_request(request)
    {
    }

    QString title() const
    {
        return m_manifest.taskName.isEmpty() ? Text::tr("Screening report")
                                             : Text::tr("Screening report: %1").arg(m_manifest.taskName);
    }

    QString header() const
    {
        QStringList names;
        for (const ManifestClass& entry : m_manifest.classes)
            names += entry.name;
        QString rows;
        const auto row = [&rows](const QString& name, const QString& value) {
            rows += QStringLiteral("<tr><th align=\"left\">%1</th><td>%2</td></tr>\n")
                        .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
        };
        row(Text::tr("Classes"), names.join(QStringLiteral(", ")));
        row(Text::tr("Classifier made"), dateText(m_manifest.created.toLocalTime()));
        row(Text::tr("Engine"), m_manifest.engine.name + QLatin1Char(' ') + m_manifest.engine.version);
        row(Text::tr("Classifier digest"), m_manifest.digest.left(16));
        row(Text::tr("Report made"), dateText(QDateTime::currentDateTime()));
        row(Text::tr("Cases"), counts(true));
        if (const QString without = counts(false); !without.isEmpty())
            row(Text::tr("Files without a verdict"), without);
        row(Text::tr("Reviews"), reviewCounts());
        for (const QString& warning : m_manifest.warnings)
            row(Text::tr("Warning"), warning);
        return QStringLiteral("<h1>%1</h1>\n<table cellpadding=\"2\" class=\"facts\">\n%2</table>\n")
            .arg(title().toHtmlEscaped(), rows);
    }

    /// The block of one case with a verdict. Reads its picture.
    QString block(const ReviewedCase& entry)
    {
        const CaseRecord& record = entry.record;
        QString heading = Text::tr("Case %1").arg(record.row);
        if (m_request.includeFileNames)
            heading += QStringLiteral(" – ") + fileName(record);
        QString html =
            QStringLiteral("<h2>%1</h2>\n<table width=\"100%\" cellpadding=\"3\"><tr>\n").arg(heading.toHtmlEscaped());
        html += pictures(record);
        html += QStringLiteral("<td valign=\"top\">%1</td></tr></table>\n").arg(verdict(entry));
        if (!entry.review.note.isEmpty())
            html += QStringLiteral("<p><b>%1</b> %2</p>\n")
                        .arg(Text::tr("Note:").toHtmlEscaped(),
                             entry.review.note.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
        return html;
    }

    /// One list of the files that have no verdict, with the reasons; empty where there are none.
    QString filesWithoutVerdict() const
    {
        QString rows;
        for (const ReviewedCase& entry : m_request.cases) {
            const CaseRecord& record = entry.record;
            if (record.prediction())
                continue;
            QStringList cells{QString::number(record.row)};
            if (m_request.includeFileNames)
                cells += fileName(record);
            cells += {outcomeName(record), reasonOf(record), reviewText(entry.review), entry.review.note};
            rows += QStringLiteral("<tr>");
            for (const QString& cell : cells)
                rows += QStringLiteral("<td valign=\"top\">%1</td>").arg(cell.toHtmlEscaped());
            rows += QStringLiteral("</tr>\n");
        }
        if (rows.isEmpty())
            return {};
        return QStringLiteral("<h2>%1</h2>\n<table cellpadding=\"3\" class=\"files\">\n%2</table>\n")
            .arg(Text::tr("Files without a verdict").toHtmlEscaped(), rows);
    }

    qint64 picturesMissing() const { return m_missing; }

private:
    /// "3 in all; Likely: 2; Uncertain: 1" of the cases, or of the files that have no verdict.
    QString counts(bool withVerdict) const
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

    QString reviewCounts() const
    {
        const auto count = [this](auto is) {
            return std::count_if(m_request.cases.begin(), m_request.cases.end(),
                                 [&](const ReviewedCase& entry) { return is(entry.review); });
        };
        return Text::tr("%1 accepted, %2 overruled, %3 marked")
            .arg(count([](const Review& r) { return r.decision == Review::Decision::Accepted; }))
            .arg(count([](const Review& r) { return r.decision == Review::Decision::Overruled; }))
            .arg(count([](const Review& r) { return r.marked; }));
    }

    QString className(size_t index) const
    {
        return index < m_manifest.classes.size() ? m_manifest.classes[index].name : QString::number(index + 1);
    }

    /// A small square in the colour of the class.
    QString swatch(size_t index) const
    {
        const QString colour = m_request.classColours.value(qsizetype(index));
        return colour.isEmpty() ? QString()
                                : QStringLiteral("<span style=\"color:%1\">\u25a0</span> ").arg(colour.toHtmlEscaped());
    }

    /// Cells with the picture and the overlay, or one that says why there is none.
    QString pictures(const CaseRecord& record)
    {
        const auto cell = [](const QString& content, const QString& caption) {
            return QStringLiteral("<td valign=\"top\" width=\"%1\">%2<br><small>%3</small></td>\n")
                .arg(QString::number(shownSide + 10), content, caption.toHtmlEscaped());
        };
        ReadOptions options;
        options.frame = record.frame;
        options.atLeast = pictureSide;
        const auto image = readImage(record.path, options);
        const auto plain = image ? renderOverlay(*image, SaliencyMap{1, 1, {0}}, pictureSide, 0)
                                 : Result<QByteArray>(fail(image.error()));
        if (!plain) {
            ++m_missing;
            return cell({}, Text::tr("The picture cannot be read any more."));
        }
        QString html = cell(embedded(*plain, Text::tr("Picture")), {});
        if (!m_saliency)
            return html;
        const int top = topClass(record);
        const auto map = m_saliency(*image, top);
        const auto overlay =
            map ? renderOverlay(*image, *map, pictureSide, overlayOpacity) : Result<QByteArray>(fail(map.error()));
        if (overlay)
            html += cell(embedded(*overlay, Text::tr("Overlay")),
                         Text::tr("Where the network looked for %1. Not evidence.").arg(className(size_t(top))));
        return html;
    }

    static QString fileName(const CaseRecord& record)
    {
        const QString name = QFileInfo(record.path).fileName();
        return record.frame > 0 ? name + Text::tr(", frame %1").arg(record.frame + 1) : name;
    }

    QString reasonOf(const CaseRecord& record) const
    {
        return m_request.includeFileNames ? record.reason : reasonWithoutNames(record);
    }

    /// What the reviewer said; empty for nothing.
    static QString reviewText(const Review& review)
    {
        QStringList said;
        if (review.decision == Review::Decision::Accepted)
            said += review.label.isEmpty() ? Text::tr("accepted by the reviewer")
                                           : Text::tr("accepted by the reviewer: %1").arg(review.label);
        else if (review.decision == Review::Decision::Overruled)
            said += Text::tr("overruled by the reviewer: %1")
                        .arg(review.label.isEmpty() ? outcomeName(Outcome::NoneOfThese) : review.label);
        if (review.marked)
            said += Text::tr("marked");
        return said.join(QStringLiteral(", "));
    }

    QString verdict(const ReviewedCase& entry) const
    {
        const CaseRecord& record = entry.record;
        const Prediction& prediction = *record.prediction();
        QStringList names;
        for (const int index : namedClasses(prediction))
            names += className(size_t(index));
        const QString headline = names.isEmpty() ? outcomeName(prediction.outcome)
                                 : names.size() == 1
                                     ? Text::tr("Suggests %1").arg(names.first())
                                     : Text::tr("Cannot be told apart: %1").arg(names.join(QStringLiteral(", ")));
        QString html = QStringLiteral("<b>%1</b><br>").arg(headline.toHtmlEscaped());
        std::vector<size_t> order(prediction.probabilities.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(),
                         [&](size_t a, size_t b) { return prediction.probabilities[a] > prediction.probabilities[b]; });
        if (record.is(Outcome::NoneOfThese))
            order.clear(); // what is none of the classes has no share among them that means anything
        for (const size_t k : order)
            html += QStringLiteral("%1%2: %3<br>")
                        .arg(swatch(k), className(k).toHtmlEscaped(), percent(prediction.probabilities[k]));
        if (const QString reason = reasonOf(record); !reason.isEmpty())
            html += QStringLiteral("<i>%1</i><br>").arg(reason.toHtmlEscaped());
        const QString said = reviewText(entry.review);
        return html + QStringLiteral("<b>%1</b> %2")
                          .arg(Text::tr("Review:").toHtmlEscaped(),
                               (said.isEmpty() ? Text::tr("none") : said).toHtmlEscaped());
    }

    const Manifest& m_manifest;
    const SaliencyFunction& m_saliency;
    const ReportRequest& m_request;
    qint64 m_missing = 0;
};

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, Text::tr("The report was cancelled."));
}

tl::unexpected<Error> notWritten(const QSaveFile& file)
{
    return fail(ErrorCode::WriteFailed,
                Text::tr("The report cannot be written. Is the disk full or the folder read-only?"),
                file.errorString());
}

Result<void> writeHtml(Report& report, const ReportRequest& request, QSaveFile& file, const JobContext& job)
{
    const auto put = [&file](const QString& text) {
        const QByteArray bytes = withoutControls(text, u"\n").toUtf8();
        return file.write(bytes) == bytes.size();
    };
    const bool rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    // Fixed while printing: browsers then repeat it on each page.
    bool fine = put(QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\">"
                                   "<title>%3</title>\n<style>\n"
                                   "body{font-family:sans-serif;max-width:60em;margin:3em auto 2em;padding:0 1em}\n"
                                   ".notice{position:sticky;top:0;background:#fff3cd;color:#000;padding:.5em;"
                                   "font-weight:bold}\n.case{border-top:1px solid #999;break-inside:avoid}\n"
                                   "table{width:auto}small{color:#555}\n"
                                   "@media print{.notice{position:fixed;left:0;right:0}}\n"
                                   "</style></head><body>\n<div class=\"notice\">%4</div>\n")
                        .arg(QLocale().bcp47Name(), rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                             report.title().toHtmlEscaped(), researchUseNotice().toHtmlEscaped()));
    fine = fine && put(report.header());
    for (size_t n = 0; fine && n < request.cases.size(); ++n) {
        if (job.cancelled())
            return cancelled();
        if (request.cases[n].record.prediction())
            fine = put(QStringLiteral("<section class=\"case\">\n") + report.block(request.cases[n]) +
                       QStringLiteral("</section>\n"));
        job.progress(qint64(n) + 1, qint64(request.cases.size()));
    }
    if (!fine || !put(report.filesWithoutVerdict() + QStringLiteral("</body></html>\n")))
        return notWritten(file);
    return {};
}

/// Puts blocks one below the other on pages; a block goes to the next page rather than being cut.
class Pages
{
public:
    explicit Pages(QPdfWriter& writer)
        : m_writer(writer), m_painter(&writer), m_scale(writer.resolution() / cssPixelsPerInch),
          m_width(writer.width() / m_scale), m_bottom(writer.height() / m_scale - margin)
    {
        m_painter.scale(m_scale, m_scale);
        startPage();
    }

    bool isActive() const { return m_painter.isActive(); }

    bool add(const QString& html)
    {
        QTextDocument document;
        QFont font = QGuiApplication::font();
        font.setPixelSize(13);
        document.setDefaultFont(font);
        document.setUseDesignMetrics(true);
        document.setDefaultStyleSheet(QStringLiteral("h1{font-size:22px} h2{font-size:15px} body{color:#000}"));
        document.setHtml(withoutControls(html, u"\n"));
        document.setTextWidth(m_width);
        const double height = document.size().height();
        if (m_y > margin && m_y + height > m_bottom && !nextPage())
            return false;
        // Only a note of many lines is longer than a page.
        for (double shown = 0; shown < height;) {
            const double part = std::min(height - shown, m_bottom - m_y);
            m_painter.save();
            m_painter.translate(0, m_y - shown);
            document.drawContents(&m_painter, QRectF(0, shown, m_width, part));
            m_painter.restore();
            shown += part;
            m_y += part;
            if (shown < height && !nextPage())
                return false;
        }
        return true;
    }

    bool end() { return m_painter.end(); }

private:
    static constexpr double margin = 28; ///< for the notice above and the page number below

    bool nextPage()
    {
        if (!m_writer.newPage())
            return false;
        startPage();
        return true;
    }

    void startPage()
    {
        QFont font = QGuiApplication::font();
        font.setPixelSize(12);
        font.setBold(true);
        m_painter.setFont(font);
        m_painter.drawText(QRectF(0, 0, m_width, margin), Qt::AlignCenter, researchUseNotice());
        font.setBold(false);
        m_painter.setFont(font);
        m_painter.drawText(QRectF(0, m_bottom, m_width, margin), Qt::AlignCenter, Text::tr("Page %1").arg(++m_page));
        m_y = margin;
    }

    QPdfWriter& m_writer;
    QPainter m_painter;
    double m_scale; ///< device units per CSS pixel
    double m_width;
    double m_bottom;
    double m_y = 0;
    int m_page = 0;
};

Result<void> writePdf(Report& report, const ReportRequest& request, QSaveFile& file, const JobContext& job)
{
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return fail(ErrorCode::InvalidArgument, Text::tr("A PDF can only be made with the window. Ask for HTML."));
    QPdfWriter writer(&file);
    writer.setTitle(withoutControls(report.title()));
    writer.setCreator(QStringLiteral("Vignette"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(15, 12, 15, 12)); // mm
    Pages pages(writer);
    bool fine = pages.isActive() && pages.add(report.header());
    for (size_t n = 0; fine && n < request.cases.size(); ++n) {
        if (job.cancelled())
            return cancelled();
        if (request.cases[n].record.prediction())
            fine = pages.add(report.block(request.cases[n])) && file.error() == QFileDevice::NoError;
        job.progress(qint64(n) + 1, qint64(request.cases.size()));
    }
    const QString without = report.filesWithoutVerdict();
    if (!fine || (!without.isEmpty() && !pages.add(without)) || !pages.end())
        return notWritten(file);
    return {};
}

} // namespace

Result<ReportSummary> writeReport(const Manifest& manifest, const SaliencyFunction& saliency,
                                  const ReportRequest& request, const JobContext& job)
{
    if (request.cases.empty())
        return fail(ErrorCode::InvalidArgument, Text::tr("There are no cases to report."));
    QSaveFile file(request.path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    Report report(manifest, saliency, request);
    const bool pdf = request.path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    const auto written = pdf ? writePdf(report, request, file, job) : writeHtml(report, request, file, job);
    if (!written)
        return fail(written.error());
    // The last moment at which a cancel leaves no file behind.
    if (job.cancelled())
        return cancelled();
    if (!commitFile(file))
        return notWritten(file);
    return ReportSummary{qint64(request.cases.size()), report.picturesMissing()};
}

} // namespace vignette
