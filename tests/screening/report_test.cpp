#include "core/classifier/research_notice.h"
#include "core/screening/report.h"

#include "support.h"

#include <QDirIterator>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace vignette;

namespace {

const QString secretName = QStringLiteral("Doe-Jane-19700101.png");

Manifest manifest()
{
    Manifest out;
    out.taskName = QStringLiteral("Red & <green>");
    out.engine.name = QStringLiteral("engine-x");
    out.engine.version = QStringLiteral("9.8");
    out.created = QDateTime::currentDateTimeUtc();
    for (const char* name : {"Redness", "Greenness"}) {
        ManifestClass entry;
        entry.id = entry.name = QString::fromLatin1(name);
        out.classes.push_back(entry);
    }
    return out;
}

const ReportSources sources{[](const Image&, int) -> Result<SaliencyMap> {
    return SaliencyMap{2, 2, {0, 0.2f, 0.6f, 1}};
}};

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    ReviewedCase verdict(qint64 row, const QString& name, Outcome outcome)
    {
        ReviewedCase out;
        out.record.row = row;
        out.record.path = m_dir.filePath(name);
        out.record.state = test::prediction({0.875f, 0.125f}, outcome);
        if (!QFile::exists(out.record.path))
            test::writePicture(out.record.path, int(row));
        return out;
    }

    ReportRequest request(const QString& name)
    {
        ReportRequest out;
        out.path = m_dir.filePath(name);
        out.cases.push_back(verdict(1, secretName, Outcome::Likely));
        out.cases.back().review = {Review::Decision::Overruled, QStringLiteral("Greenness"), true,
                                   QStringLiteral("look <again>\nin May")};
        out.cases.push_back(verdict(2, QStringLiteral("two.png"), Outcome::Uncertain));
        ReviewedCase refused;
        refused.record.row = 3;
        refused.record.path = m_dir.filePath(QStringLiteral("Secret-Name.txt"));
        refused.record.state = NoPicture{FileStatus::NotAnImage};
        refused.record.reason = QStringLiteral("Secret-Name.txt holds no picture.");
        out.cases.push_back(refused);
        return out;
    }

private Q_SLOTS:
    void htmlHoldsEverythingInOneFile()
    {
        const auto wanted = request(QStringLiteral("report.html"));
        const auto written = writeReport(manifest(), sources, wanted);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QCOMPARE(written->cases, 3);
        QCOMPARE(written->picturesMissing, 0);
        const QString html = QString::fromUtf8(test::readFile(wanted.path));
        QCOMPARE(html.count(QStringLiteral("data:image/jpeg;base64,")), 4); // two with overlay each
        QCOMPARE(html.count(QStringLiteral("data:image/png;base64,")), 2);  // the scale of each overlay
        QVERIFY(!html.contains(QStringLiteral("http")));
        for (const char* text :
             {"Red &amp; &lt;green&gt;", "engine-x 9.8", "87.5 %", "12.5 %", "2 in all; Likely: 1; Uncertain: 1",
              "1 in all; Not an image: 1", "0 accepted, 1 overruled, 0 not gradable, 1 marked",
              "overruled by the reviewer: Greenness", "look &lt;again&gt;<br>in May"})
            QVERIFY2(html.contains(QString::fromUtf8(text)), text);
        QVERIFY(html.contains(researchUseNotice()));
        QVERIFY(!html.contains(QStringLiteral(">Reviewer<")));
        auto named = wanted;
        named.cases.front().review.reviewer = QStringLiteral("Doe & Jane");
        QVERIFY(writeReport(manifest(), sources, named));
        QVERIFY(test::readFile(named.path).contains(">Reviewer</th><td>Doe &amp; Jane</td>"));
    }

    void picturesKeepTheirAspect()
    {
        auto wanted = request(QStringLiteral("aspect.html"));
        wanted.cases.clear();
        for (const QSize size : {QSize(300, 100), QSize(90, 360)}) {
            const QString name = QStringLiteral("%1x%2.png").arg(size.width()).arg(size.height());
            QImage picture(size, QImage::Format_RGB888);
            picture.fill(Qt::darkCyan);
            QVERIFY(picture.save(m_dir.filePath(name)));
            wanted.cases.push_back(verdict(qint64(wanted.cases.size()) + 1, name, Outcome::Likely));
        }
        QVERIFY(writeReport(manifest(), sources, wanted));
        const QString html = QString::fromUtf8(test::readFile(wanted.path));
        QCOMPARE(html.count(QStringLiteral("<img width=\"320\" height=\"107\"")), 2); // picture and overlay
        QCOMPARE(html.count(QStringLiteral("<img width=\"80\" height=\"320\"")), 2);
    }

    void aVerdictNamesItsClassAndItsSet()
    {
        QVERIFY(writeReport(manifest(), sources, request(QStringLiteral("one.html"))));
        QVERIFY(QString::fromUtf8(test::readFile(m_dir.filePath(QStringLiteral("one.html"))))
                    .contains(QStringLiteral(">Suggests Redness</h3>")));
        auto wanted = request(QStringLiteral("set.html"));
        std::get<Prediction>(wanted.cases[0].record.state).set = {0, 1};
        QVERIFY(writeReport(manifest(), sources, wanted));
        const QString html = QString::fromUtf8(test::readFile(wanted.path));
        QVERIFY(html.contains(QStringLiteral(">Redness or Greenness: cannot be told apart</h3>")));
        QVERIFY(html.contains(QStringLiteral(">? Uncertain</h3>")));
    }

    void theFirstPageTellsOfTheClassifier()
    {
        Manifest made = manifest();
        made.classes[0].description = QStringLiteral("Red all over.");
        made.classes[0].supportCount = 5;
        made.warnings = {QStringLiteral("Example 2 is <blurred>.")};
        made.digest = QStringLiteral("0123456789abcdef0123");
        made.engine.sha256 = QStringLiteral("fedcba98765432100123");
        auto wanted = request(QStringLiteral("first.html"));
        const auto firstPage = [&] {
            if (!writeReport(made, sources, wanted))
                return QString();
            const QString html = QString::fromUtf8(test::readFile(wanted.path));
            return html.first(html.indexOf(QStringLiteral("<section")));
        };
        QString page = firstPage();
        for (const char* text : {"Red all over.", ">5</td>", "Example 2 is &lt;blurred&gt;.", "0123456789abcdef<",
                                 "fedcba9876543210<", "not known", "not evaluated"})
            QVERIFY2(page.contains(QString::fromLatin1(text)), text);
        wanted.leaveOneOut.emplace();
        wanted.leaveOneOut->accuracy = estimateProportion(7, 8);
        wanted.leaveOneOut->answered = 6;
        wanted.evaluation = {{QStringLiteral("Right & named"), QStringLiteral("46 of 50")}};
        page = firstPage();
        QVERIFY(page.contains(QStringLiteral("7 of 8 right (95 % interval 53 to 98 %), 6 named")));
        QVERIFY(page.contains(QStringLiteral("Right &amp; named</th><td>46 of 50</td>")));
        made.adapted = 40; // then the figures on examples are those of another classifier
        page = firstPage();
        QVERIFY(page.contains(QStringLiteral("not measured, as it was adapted to a folder")));
        QVERIFY(!page.contains(QStringLiteral("7 of 8")));
    }

    void aCaseShowsTheExamplesThatItIsMostLikeAndWhatIsWritten()
    {
        Manifest made = manifest();
        made.classes[0].description = QStringLiteral("Red all over.");
        made.classes[1].description = QStringLiteral("Green all over.");
        auto wanted = request(QStringLiteral("similar.html"));
        test::writePicture(m_dir.filePath(QStringLiteral("example.png")), 5);
        ReportSources with = sources;
        int asked = 0;
        with.similar = [&](const CaseRecord&) -> std::vector<SimilarPicture> {
            ++asked;
            return {{{m_dir.filePath(QStringLiteral("example.png")), 0}, 1},
                    {{m_dir.filePath(QStringLiteral("gone.png")), 0}, 0}};
        };
        QVERIFY(writeReport(made, with, wanted));
        QCOMPARE(asked, 2);
        const QString html = QString::fromUtf8(test::readFile(wanted.path));
        QCOMPARE(html.count(QStringLiteral("Most like these examples")), 2);
        QCOMPARE(html.count(QStringLiteral("alt=\"Example\"")), 2); // what is gone is left out
        const QString first = html.section(QStringLiteral("<section"), 1, 1);
        QVERIFY(first.contains(QStringLiteral("Red all over.")));
        QVERIFY(!first.contains(QStringLiteral("Green all over."))); // is not suggested
    }

    void filesWithoutAVerdictAreOneList()
    {
        auto wanted = request(QStringLiteral("list.html"));
        wanted.includeFileNames = true;
        wanted.cases.insert(wanted.cases.begin(), wanted.cases.back()); // comes first, is told last
        wanted.cases.back().record.row = 4;
        wanted.cases.back().review.note = QStringLiteral("a letter");
        QVERIFY(writeReport(manifest(), sources, wanted));
        const QString html = QString::fromUtf8(test::readFile(wanted.path));
        QCOMPARE(html.count(QStringLiteral("<section")), 2);
        QCOMPARE(html.count(QStringLiteral("<td valign=\"top\">Not an image</td>")), 2);
        QVERIFY(html.indexOf(QStringLiteral("class=\"files\"")) > html.lastIndexOf(QStringLiteral("</section>")));
        for (const char* text : {"Secret-Name.txt</td>", "holds no picture.</td>", "a letter</td>"})
            QVERIFY2(html.contains(QString::fromLatin1(text)), text);
    }

    void controlCharactersAreEscaped()
    {
        auto wanted = request(QStringLiteral("controls.html"));
        wanted.cases.front().review.note = QStringLiteral("seen\x1b[2J \u202etxt");
        QVERIFY(writeReport(manifest(), sources, wanted));
        const QByteArray html = test::readFile(wanted.path);
        QVERIFY(!html.contains('\x1b') && !html.contains("\u202e"));
        QVERIFY(html.contains("seen\\x1b[2J \\u202etxt"));
    }

    void classesHaveTheirColours()
    {
        auto wanted = request(QStringLiteral("colours.html"));
        wanted.classColours = {QStringLiteral("#123456"), QStringLiteral("\"><script>")};
        QVERIFY(writeReport(manifest(), sources, wanted));
        const QByteArray html = test::readFile(wanted.path);
        QVERIFY(html.contains("style=\"color:#123456\""));
        QVERIFY(!html.contains("<script>"));
    }

    void fileNamesOnlyWhenAsked()
    {
        auto wanted = request(QStringLiteral("names.html"));
        QVERIFY(writeReport(manifest(), sources, wanted));
        QByteArray html = test::readFile(wanted.path);
        QVERIFY(!html.contains("Doe-Jane"));
        QVERIFY(!html.contains("Secret-Name"));
        QVERIFY(!html.contains(m_dir.path().toUtf8()));
        wanted.includeFileNames = true;
        QVERIFY(writeReport(manifest(), sources, wanted));
        html = test::readFile(wanted.path);
        QVERIFY(html.contains("Doe-Jane"));
        QVERIFY(html.contains("Secret-Name"));
    }

    void groupsAreToldOnceAndWithEachOfTheirCases()
    {
        auto wanted = request(QStringLiteral("groups.html"));
        wanted.groups = {{QStringLiteral("Doe-Jane"), 2, test::prediction({0.25f, 0.75f}), {1, 2}},
                         {QStringLiteral("alone"), 1, test::prediction({0.25f, 0.75f}), {3}}};
        QVERIFY(writeReport(manifest(), sources, wanted));
        QByteArray html = test::readFile(wanted.path);
        QCOMPARE(html.count("class=\"group\""), 2);
        QCOMPARE(html.count("class=\"groups\""), 1);
        QVERIFY(html.contains("75.0 %"));
        QVERIFY(html.contains("Group 1") && !html.contains("Doe-Jane") && !html.contains("Group 2"));
        wanted.includeFileNames = true;
        QVERIFY(writeReport(manifest(), sources, wanted));
        html = test::readFile(wanted.path);
        QVERIFY(html.contains("<td>Doe-Jane</td>") && !html.contains("Group 1"));
    }

    void pdfIsPaginatedAndAtomic()
    {
        auto wanted = request(QStringLiteral("report.pdf"));
        for (int n = 4; n < 14; ++n)
            wanted.cases.push_back(verdict(n, QStringLiteral("two.png"), Outcome::Likely));
        wanted.cases[1].review.note = QStringLiteral("line\n").repeated(120); // longer than a page
        const auto written = writeReport(manifest(), sources, wanted);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        const QByteArray pdf = test::readFile(wanted.path);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.count("/Type /Page\n") >= 4);
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        if (const QString keep = qEnvironmentVariable("VIGNETTE_SCREENSHOTS"); !keep.isEmpty())
            QFile::copy(wanted.path, keep + QStringLiteral("/report.pdf"));
    }

    void aMissingPictureIsSaid()
    {
        auto wanted = request(QStringLiteral("missing.html"));
        wanted.cases[1].record.path = m_dir.filePath(QStringLiteral("gone.png"));
        const auto written = writeReport(manifest(), sources, wanted);
        QVERIFY(written);
        QCOMPARE(written->picturesMissing, 1);
        QVERIFY(test::readFile(wanted.path).contains("cannot be read any more"));
    }

    void cancelAndFailureLeaveTheFormerFile()
    {
        for (const char* name : {"kept.html", "kept.pdf"}) {
            const auto wanted = request(QString::fromLatin1(name));
            test::writeFile(wanted.path, "former");
            int asked = 0;
            const JobContext job([&asked] { return ++asked > 2; });
            const auto written = writeReport(manifest(), sources, wanted, job);
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::Cancelled);
            QCOMPARE(test::readFile(wanted.path), QByteArray("former"));
        }
        auto nowhere = request(QStringLiteral("no/such/folder.html"));
        QCOMPARE(writeReport(manifest(), sources, nowhere).error().code, ErrorCode::WriteFailed);
        nowhere.cases.clear();
        QCOMPARE(writeReport(manifest(), sources, nowhere).error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_MAIN(ReportTest)
#include "report_test.moc"
