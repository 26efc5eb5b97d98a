#include "core/base/escape.h"
#include "core/classifier/research_notice.h"
#include "core/screening/report_files.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIODevice>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>

namespace vignette {

namespace {

constexpr double cssPixelsPerInch = 96;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Pages of A4, each block on pages of its own.
class Pages
{
public:
    explicit Pages(QPdfWriter& writer)
        : m_writer(writer), m_painter(&writer), m_scale(writer.resolution() / cssPixelsPerInch),
          m_width(writer.width() / m_scale), m_bottom(writer.height() / m_scale - margin)
    {
        m_painter.scale(m_scale, m_scale);
    }

    bool isActive() const { return m_painter.isActive(); }

    bool add(const QString& html)
    {
        QTextDocument document;
        QFont font = QGuiApplication::font();
        font.setPixelSize(13);
        document.setDefaultFont(font);
        document.setUseDesignMetrics(true);
        QTextOption option;
        option.setTextDirection(QLocale().textDirection());
        document.setDefaultTextOption(option);
        document.setDefaultStyleSheet(QStringLiteral("h1{font-size:22px} h2{font-size:15px} h3{font-size:18px} "
                                                     "body{color:#000} small{color:#555}"));
        document.setHtml(withoutControls(html, u"\n"));
        // Only many classes, a long note or a long list take more than a page: no line is cut in two.
        const double height = m_bottom - margin;
        document.setPageSize({m_width, height});
        for (int page = 0; page < document.pageCount(); ++page) {
            if (!nextPage())
                return false;
            m_painter.save();
            m_painter.translate(0, margin - page * height);
            document.drawContents(&m_painter, QRectF(0, page * height, m_width, height));
            m_painter.restore();
        }
        return true;
    }

    bool end() { return m_painter.end(); }

private:
    static constexpr double margin = 28; ///< for the notice above and the page number below

    bool nextPage()
    {
        if (m_page > 0 && !m_writer.newPage())
            return false;
        QFont font = QGuiApplication::font();
        font.setPixelSize(12);
        font.setBold(true);
        m_painter.setFont(font);
        m_painter.drawText(QRectF(0, 0, m_width, margin), Qt::AlignHCenter | Qt::AlignTop, researchUseNotice());
        font.setBold(false);
        m_painter.setFont(font);
        m_painter.drawText(QRectF(0, m_bottom, m_width, margin), Qt::AlignCenter, Text::tr("Page %1").arg(++m_page));
        return true;
    }

    QPdfWriter& m_writer;
    QPainter m_painter;
    double m_scale; ///< device units per CSS pixel
    double m_width;
    double m_bottom;
    int m_page = 0;
};

} // namespace

bool writeReportPdf(ReportContent& content, const ReportRequest& request, QIODevice& file, const JobContext& job)
{
    QPdfWriter writer(&file);
    writer.setTitle(withoutControls(content.title()));
    writer.setCreator(QStringLiteral("Vignette"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(15, 12, 15, 12)); // mm
    Pages pages(writer);
    if (!pages.isActive() || !pages.add(content.firstPage()))
        return false;
    for (size_t n = 0; n < request.cases.size(); ++n) {
        if (job.cancelled())
            return true;
        if (request.cases[n].record.prediction() && !pages.add(content.casePage(request.cases[n])))
            return false;
        job.progress(qint64(n) + 1, qint64(request.cases.size()));
    }
    const QString without = content.filesWithoutVerdict();
    return (without.isEmpty() || pages.add(without)) && pages.end();
}

} // namespace vignette
