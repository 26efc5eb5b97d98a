#include "core/screening/reviewed_csv.h"

#include "core/base/csv.h"
#include "core/screening/results_csv.h"
#include "support.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace vignette;

/// What is read back from a table that was written; see review_store_test for what is written.
class ReviewedCsvTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    const QStringList m_ids{QStringLiteral("a"), QStringLiteral("b-2")};
    const QStringList m_names{QStringLiteral("Alpha, first"), QStringLiteral("Beta")};

    QString written(const QByteArray& table)
    {
        const QString path = m_dir.filePath(QStringLiteral("table.csv"));
        test::writeFile(path, table);
        return path;
    }

    Result<std::vector<ReviewedCase>> read(const QByteArray& table)
    {
        return readReviewedCsv(written(table), m_ids, m_names);
    }

    static std::vector<ReviewedCase> cases()
    {
        std::vector<ReviewedCase> out(5);
        for (size_t i = 0; i < out.size(); ++i) {
            CaseRecord& record = out[i].record;
            record.row = qint64(10 * i + 7); // a selection of the rows
            record.path = QStringLiteral("/p/=f \"%1\";\nx.dcm").arg(i);
            record.studyUid = QStringLiteral("1.2");
            record.seriesUid = QStringLiteral("1.2.3");
            record.instanceUid = QStringLiteral("1.2.3.%1").arg(i);
            record.frame = int(i);
            record.state = test::prediction({0.1F, 0.9F});
            std::get<Prediction>(record.state).logits = {-1.5F, 0.7F};
        }
        auto& first = std::get<Prediction>(out[0].record.state);
        first.set = {1, 0};
        out[0].review = {Review::Decision::Overruled, QStringLiteral("Alpha, first"), true, QStringLiteral("-a\nb")};
        auto& second = std::get<Prediction>(out[1].record.state);
        second.outcome = Outcome::NoneOfThese;
        second.logits = {std::numeric_limits<float>::infinity(), -1e-38F};
        out[1].record.reason = QStringLiteral("Why.");
        out[1].review.decision = Review::Decision::Overruled; // none of these
        out[2].review = {Review::Decision::Overruled, QStringLiteral("Of another classifier"), false, {}};
        out[3].review.decision = Review::Decision::Accepted;
        out[4].record.state = NoPicture{FileStatus::Duplicate};
        out[4].review.decision = Review::Decision::NotGradable;
        return out;
    }

    static void compare(const ReviewedCase& read, const ReviewedCase& written)
    {
        QCOMPARE(read.record.path, written.record.path);
        QCOMPARE(read.record.studyUid, written.record.studyUid);
        QCOMPARE(read.record.seriesUid, written.record.seriesUid);
        QCOMPARE(read.record.instanceUid, written.record.instanceUid);
        QCOMPARE(read.record.frame, written.record.frame);
        QCOMPARE(read.record.reason, written.record.reason);
        QCOMPARE(read.record.fileStatus(), written.record.fileStatus());
        const Prediction* one = read.record.prediction();
        const Prediction* other = written.record.prediction();
        QCOMPARE(one != nullptr, other != nullptr);
        if (!one)
            return;
        QCOMPARE(one->outcome, other->outcome);
        QCOMPARE(one->label, other->label);
        QCOMPARE(one->probabilities, other->probabilities);
        QVERIFY(one->logits == other->logits);
        QCOMPARE(one->set, other->set);
    }

private Q_SLOTS:
    void aTableWithReviewsComesBack()
    {
        TableRequest request;
        request.path = m_dir.filePath(QStringLiteral("reviewed.csv"));
        request.cases = cases();
        request.classIds = m_ids;
        request.classNames = m_names;
        QVERIFY(writeReviewedCsv(request));
        const auto back = readReviewedCsv(request.path, m_ids, m_names);
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        QCOMPARE(back->size(), request.cases.size());
        for (size_t i = 0; i < back->size(); ++i) {
            compare((*back)[i], request.cases[i]);
            QCOMPARE((*back)[i].record.row, request.cases[i].record.row);
            QVERIFY((*back)[i].review == request.cases[i].review);
        }
        request.includeFileNames = false;
        QVERIFY(writeReviewedCsv(request));
        const auto nameless = readReviewedCsv(request.path, m_ids, m_names);
        QVERIFY(!nameless);
        QVERIFY(nameless.error().message.contains(QStringLiteral("names of the files")));
    }

    void aReviewerHasAColumnOnlyWhereOneIsNamed()
    {
        TableRequest request;
        request.path = m_dir.filePath(QStringLiteral("reviewer.csv"));
        request.cases = cases();
        request.classIds = m_ids;
        request.classNames = m_names;
        const auto header = [&] { return test::readFile(request.path).split('\n').value(0).trimmed(); };
        QVERIFY(writeReviewedCsv(request));
        QVERIFY(header().endsWith(",note,case"));
        request.cases[1].review.marked = true;
        request.cases[1].review.reviewer = QStringLiteral("Doe, \"Jane\"");
        QVERIFY(writeReviewedCsv(request));
        QVERIFY(header().endsWith(",note,case,reviewer"));
        const auto back = readReviewedCsv(request.path, m_ids, m_names);
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        QCOMPARE((*back)[1].review.reviewer, request.cases[1].review.reviewer);
        QVERIFY((*back)[0].review.reviewer.isEmpty());
    }

    void severalLesionsOfAPictureAreToldApart()
    {
        TableRequest request;
        request.path = m_dir.filePath(QStringLiteral("lesions.csv"));
        request.cases = cases();
        request.classIds = m_ids;
        request.classNames = m_names;
        ReviewedCase further = request.cases[0];
        further.record.row = qint64(request.cases.size()) + 1;
        further.record.lesion = 2;
        further.record.region = Region{3, 4, 50, 60};
        request.cases.push_back(further);
        QVERIFY(writeReviewedCsv(request));
        const QByteArray table = test::readFile(request.path);
        QVERIFY(table.split('\n').front().trimmed().endsWith(
            ",note,case,lesion,region_x,region_y,region_width,region_height"));
        const auto back = readReviewedCsv(request.path, m_ids, m_names);
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        QCOMPARE(back->front().record.lesion, 1);
        QCOMPARE(back->back().record.lesion, 2);
        QCOMPARE(back->back().record.region, further.record.region);

        QFile broken(request.path);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(table).replace(",2,3,4,50,60", ",0,3,4,50,60"));
        broken.close();
        QVERIFY(!readReviewedCsv(request.path, m_ids, m_names));
    }

    void rowsOfATableWithoutReviewsAreCounted()
    {
        QByteArray table = csvHeader(m_ids);
        for (const ReviewedCase& entry : cases())
            table += csvRow(entry.record, m_ids);
        const auto back = read(table);
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        QCOMPARE(back->size(), size_t(5));
        for (size_t i = 0; i < back->size(); ++i) {
            compare((*back)[i], cases()[i]);
            QCOMPARE((*back)[i].record.row, qint64(i) + 1);
            QVERIFY((*back)[i].review.isEmpty());
        }
    }

    void otherTablesAreRefused()
    {
        for (const QByteArray& table :
             {QByteArray(), QByteArray("path,label\nx,y\n"), csvHeader({QStringLiteral("b-2"), QStringLiteral("a")}),
              csvHeader({QStringLiteral("a")})}) {
            const auto back = read(table);
            QVERIFY2(!back, table);
            QCOMPARE(back.error().code, ErrorCode::Corrupt);
        }
    }

    void valuesThatCannotBeAreRefused()
    {
        const QByteArray good = "/x,,,,0,likely,a,0.75,0.25,1,2,,a;b-2\n";
        QVERIFY(read(csvHeader(m_ids) + good));
        for (const QByteArray& bad :
             {QByteArray("/x,,,,-1,likely,a,0.75,0.25,1,2,,a\n"), QByteArray("/x,,,,0,sure,a,0.75,0.25,1,2,,a\n"),
              QByteArray("/x,,,,0,likely,c,0.75,0.25,1,2,,a\n"), QByteArray("/x,,,,0,likely,a,1.75,0.25,1,2,,a\n"),
              QByteArray("/x,,,,0,likely,a,nan,0.25,1,2,,a\n"), QByteArray("/x,,,,0,likely,a,0.75,0.25,1,,,a\n"),
              QByteArray("/x,,,,0,likely,a,\"0,75\",0.25,1,2,,a\n"), QByteArray("/x,,,,0,likely,a,0.75,0.25,1,2,,c\n"),
              QByteArray("/x,,,,0,likely,a,0.75\n"), QByteArray("/x,,,,one,likely,a,0.75,0.25,1,2,,a\n")}) {
            const auto back = read(csvHeader(m_ids) + good + bad);
            QVERIFY2(!back, bad);
            QCOMPARE(back.error().code, ErrorCode::Corrupt);
            QVERIFY(back.error().message.contains(QLatin1Char('2'))); // the row
        }
    }
};

QTEST_GUILESS_MAIN(ReviewedCsvTest)

#include "reviewed_csv_test.moc"
