#include "core/base/escape.h"
#include "core/classifier/research_notice.h"
#include "core/screening/report_files.h"

#include <QIODevice>
#include <QLocale>

namespace vignette {

namespace {

/// Begins the page. While it is printed the notice is fixed: browsers then repeat it on each sheet.
QString head(const QString& title)
{
    const bool rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\">"
                          "<title>%3</title>\n<style>\n"
                          "body{font-family:sans-serif;line-height:1.4;max-width:60em;margin:3em auto 2em;"
                          "padding:0 1em;color:#1a1a1a}\n"
                          ".notice{position:sticky;top:0;background:#fff3cd;color:#000;padding:.5em;"
                          "font-weight:bold}\n"
                          "h1{font-size:1.5em}h2{font-size:1.15em;margin:1.2em 0 .4em}"
                          "h3{font-size:1.3em;margin:.6em 0 .2em}\n"
                          ".case{border-top:1px solid #999;margin-top:2em}\n"
                          "table{border-collapse:collapse}th{font-weight:600}"
                          ".classes td,.classes th,.files td{border-bottom:1px solid #ddd}\n"
                          "img{vertical-align:middle;max-width:100%;height:auto}small{color:#555}\n"
                          "@media print{.notice{position:fixed;left:0;right:0}body{margin:2em 0}"
                          ".case,.rest{break-before:page;border:0;margin-top:0;padding-top:3em}}\n"
                          "</style></head><body>\n<div class=\"notice\">%4</div>\n")
        .arg(QLocale().bcp47Name(), rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"), title.toHtmlEscaped(),
             researchUseNotice().toHtmlEscaped());
}

} // namespace

bool writeReportHtml(ReportContent& content, const ReportRequest& request, QIODevice& file, const JobContext& job)
{
    const auto put = [&file](const QString& text) {
        const QByteArray bytes = withoutControls(text, u"\n").toUtf8();
        return file.write(bytes) == bytes.size();
    };
    if (!put(head(content.title()) + content.firstPage()))
        return false;
    for (size_t n = 0; n < request.cases.size(); ++n) {
        if (job.cancelled())
            return true;
        const ReviewedCase& entry = request.cases[n];
        if (entry.record.prediction() && !put(QStringLiteral("<section class=\"case\">\n") + content.casePage(entry) +
                                              QStringLiteral("</section>\n")))
            return false;
        job.progress(qint64(n) + 1, qint64(request.cases.size()));
    }
    const QString without = content.filesWithoutVerdict();
    return put((without.isEmpty() ? without : QStringLiteral("<div class=\"rest\">\n%1</div>\n").arg(without)) +
               QStringLiteral("</body></html>\n"));
}

} // namespace vignette
