#include "core/screening/report.h"
#include "core/screening/reviewed_csv.h"

#include "support.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace vignette;

namespace {

/// What a program prints; nothing where it fails.
std::optional<QString> output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text of each page, every stretch of white space one space.
QStringList pagesOf(const QString& pdf)
{
    QStringList pages = output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")})
                            .value_or(QString())
                            .split(QLatin1Char('\f'));
    pages.removeLast(); // behind the last page
    for (QString& page : pages)
        page = page.simplified();
    return pages;
}

/// A picture as it is on a page.
struct Placed
{
    int page = 0; ///< from 1
    double aspect = 0;
    double distortion = 0; ///< of a pixel: 1 for none
};

/// From the table of pdfimages: page num type width height ... x-ppi y-ppi size ratio.
std::vector<Placed> picturesOf(const QString& pdf)
{
    std::vector<Placed> out;
    const QStringList lines = output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf})
                                  .value_or(QString())
                                  .split(QLatin1Char('\n'));
    for (const QString& line : lines.mid(2)) {
        const QStringList cells = line.simplified().split(QLatin1Char(' '));
        if (cells.size() < 14 || cells[2] != QLatin1String("image"))
            continue;
        const double xPpi = cells[12].toDouble();
        const double yPpi = cells[13].toDouble();
        out.push_back({cells[0].toInt(), cells[3].toDouble() / cells[4].toDouble(), xPpi / yPpi});
    }
    return out;
}

} // namespace

/// What a report shows once it is drawn: the PDF as Poppler reads it, and the web page as a browser prints it.
class ReportRenderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    ReportRequest m_request;
    std::vector<double> m_aspects;

    QStringList names() const { return {QStringLiteral("Redness"), QStringLiteral("Greenness")}; }

    void add(const QSize& size, std::vector<float> probabilities, Outcome outcome, std::vector<int> set, Review review)
    {
        ReviewedCase entry;
        entry.record.row = qint64(m_request.cases.size()) + 1;
        entry.record.path = m_dir.filePath(QStringLiteral("case-%1.png").arg(entry.record.row));
        auto said = test::prediction(std::move(probabilities), outcome);
        said.set = std::move(set);
        entry.record.state = said;
        entry.review = std::move(review);
        QImage picture(size, QImage::Format_RGB888);
        picture.fill(Qt::darkRed);
        QVERIFY(picture.save(entry.record.path));
        m_request.cases.push_back(std::move(entry));
        m_aspects.push_back(double(size.width()) / size.height());
    }

    Manifest manifest() const
    {
        Manifest out;
        out.taskName = QStringLiteral("Colours");
        out.created = QDateTime::currentDateTimeUtc();
        for (const QString& name : names()) {
            ManifestClass entry;
            entry.id = name.toLower();
            entry.name = name;
            entry.description = QStringLiteral("Described as %1.").arg(name.toLower());
            out.classes.push_back(entry);
        }
        return out;
    }

    bool write(const QString& name)
    {
        m_request.path = m_dir.filePath(name);
        const ReportSources sources{[](const Image&, int) -> Result<SaliencyMap> {
            return SaliencyMap{2, 2, {0, 0.2F, 0.6F, 1}};
        }};
        return writeReport(manifest(), sources, m_request).has_value();
    }

    /// Pages of cases, in their order.
    void compareWithTheTable(const QString& pdf)
    {
        TableRequest table{m_dir.filePath(QStringLiteral("results.csv")), m_request.cases, {}, names()};
        for (const QString& name : names())
            table.classIds += name.toLower();
        QVERIFY(writeReviewedCsv(table));
        const auto rows = readReviewedCsv(table.path, table.classIds, table.classNames);
        QVERIFY(rows);
        const QStringList pages = pagesOf(pdf);
        const auto pictures = picturesOf(pdf);
        QCOMPARE(pages.size(), 5); // the classifier, three cases, the rest
        QVERIFY(pages[0].contains(QStringLiteral("Described as redness.")));
        for (int n = 0; n < 3; ++n) {
            const ReviewedCase& row = (*rows)[size_t(n)];
            const Prediction& said = *row.record.prediction();
            const QString& page = pages[n + 1];
            const auto shows = [&page](const QString& text) {
                return page.contains(text) || (qWarning("%s\n%s", qPrintable(text), qPrintable(page)), false);
            };
            QVERIFY(shows(QStringLiteral("Case %1").arg(row.record.row)));
            QVERIFY(shows(QStringLiteral("Research use only")));
            for (int k = 0; k < 2 && said.outcome != Outcome::NoneOfThese; ++k)
                QVERIFY(shows(QStringLiteral("%1 %2 %")
                                  .arg(names()[k])
                                  .arg(100 * double(said.probabilities[size_t(k)]), 0, 'f', 1)));
            const auto suggested = namedClasses(said);
            if (suggested.size() == 2)
                QVERIFY(shows(QStringLiteral("Redness or Greenness: cannot be told apart")));
            else if (suggested.size() == 1)
                QVERIFY(shows(QStringLiteral("Suggests ") + names()[suggested.front()]));
            else
                QVERIFY(shows(QStringLiteral("None of these")));
            for (const int k : suggested)
                QVERIFY(shows(QStringLiteral("Described as %1.").arg(names()[k].toLower())));
            if (row.review.decision == Review::Decision::Overruled)
                QVERIFY(shows(QStringLiteral("overruled by the reviewer: ") + row.review.label));
            if (row.review.decision == Review::Decision::Accepted)
                QVERIFY(shows(QStringLiteral("accepted by the reviewer: ") + row.review.label));
            QCOMPARE(page.contains(QStringLiteral("marked")), row.review.marked);
            QVERIFY(shows(row.review.note));
            // Picture and overlay, as they are; the scale is far longer than high.
            const auto isWhole = [&](const Placed& one) {
                return one.page == n + 2 && std::abs(one.aspect / m_aspects[size_t(n)] - 1) < 0.03 &&
                       std::abs(one.distortion - 1) < 0.03;
            };
            QVERIFY2(std::ranges::count_if(pictures, isWhole) == 2, qPrintable(page));
        }
        QVERIFY(pages[4].contains(QStringLiteral("Unreadable")));
        QVERIFY(pages[4].contains(QStringLiteral("It is empty.")));
    }

private Q_SLOTS:
    void initTestCase()
    {
        add({900, 300}, {0.875F, 0.125F}, Outcome::Likely, {},
            {Review::Decision::Overruled, QStringLiteral("Greenness"), true, QStringLiteral("seen in May")});
        add({200, 500}, {0.5625F, 0.4375F}, Outcome::Likely, {0, 1},
            {Review::Decision::Accepted, QStringLiteral("Redness"), false, {}});
        add({400, 400}, {0.5F, 0.5F}, Outcome::NoneOfThese, {}, {});
        ReviewedCase empty;
        empty.record.row = 4;
        empty.record.path = QStringLiteral("/nowhere/empty.png");
        empty.record.state = NoPicture{FileStatus::Unreadable};
        empty.record.reason = QStringLiteral("It is empty.");
        m_request.cases.push_back(empty);
    }

    void thePdfSaysWhatTheTableSays()
    {
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(), "poppler-utils is missing");
        QVERIFY(write(QStringLiteral("report.pdf")));
        if (const QString keep = qEnvironmentVariable("VIGNETTE_SCREENSHOTS"); !keep.isEmpty())
            QFile::copy(m_request.path, keep + QStringLiteral("/rendered.pdf"));
        compareWithTheTable(m_request.path);
        // And it can be drawn.
        QVERIFY(output(QStringLiteral("pdftoppm"), {QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("60"),
                                                    m_request.path, m_dir.filePath(QStringLiteral("page"))}));
        const QImage page(m_dir.filePath(QStringLiteral("page-2.png")));
        QVERIFY(!page.isNull());
        int red = 0; // of the picture, on paper that is white
        for (int x = 0; x < page.width(); ++x)
            red += page.pixelColor(x, page.height() / 7).lightness() < 100;
        QVERIFY(red > page.width() / 4);
    }

    void theWebPagePrintsTheSame()
    {
        QString browser;
        for (const char* name : {"chromium", "chromium-browser", "google-chrome"}) {
            if (browser.isEmpty())
                browser = QStandardPaths::findExecutable(QString::fromLatin1(name));
        }
        if (browser.isEmpty())
            QSKIP("No chromium is installed to draw the web page with.");
        QVERIFY(write(QStringLiteral("report.html")));
        const QString pdf = m_dir.filePath(QStringLiteral("printed.pdf"));
        const auto printed = output(
            browser, {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
                      QStringLiteral("--user-data-dir=") + m_dir.filePath(QStringLiteral("browser")),
                      QStringLiteral("--print-to-pdf=") + pdf, m_request.path});
        if (!printed || !QFile::exists(pdf))
            QSKIP("This chromium cannot print without a window.");
        if (const QString keep = qEnvironmentVariable("VIGNETTE_SCREENSHOTS"); !keep.isEmpty())
            QFile::copy(pdf, keep + QStringLiteral("/printed.pdf"));
        compareWithTheTable(pdf);
    }
};

QTEST_MAIN(ReportRenderTest)
#include "report_render_test.moc"
