#include "core/screening/comparison.h"

#include "support.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vignette;

namespace {

CaseRecord verdict(const QString& path, std::vector<float> probabilities, Outcome outcome = Outcome::Likely)
{
    CaseRecord record;
    record.path = path;
    record.state = test::prediction(std::move(probabilities), outcome);
    return record;
}

CaseRecord unread(const QString& path)
{
    CaseRecord record;
    record.path = path;
    record.state = NoPicture();
    return record;
}

ComparedClasses classes(const QStringList& names)
{
    return {names, names};
}

const QString a = QStringLiteral("/a.jpg");
const QString b = QStringLiteral("/b.jpg");
const QString c = QStringLiteral("/c.jpg");
const QString d = QStringLiteral("/d.jpg");
const QStringList skin{QStringLiteral("Naevus"), QStringLiteral("Melanoma")};

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameClassesInAnotherOrder()
    {
        const std::vector<CaseRecord> first{verdict(a, {0.75F, 0.25F}), verdict(b, {1, 0}), verdict(c, {0.75F, 0.25F}),
                                            verdict(d, {1, 0})};
        const std::vector<CaseRecord> second{verdict(b, {1, 0}), verdict(a, {0.5F, 0.5F}), verdict(c, {0.25F, 0.75F})};
        const auto cases = compareCases(first, classes(skin), second,
                                        classes({QStringLiteral("MELANOMA "), QStringLiteral("naevus")}));
        QCOMPARE(cases.size(), size_t(3)); // the second did not see d
        QCOMPARE(cases[0].first.path, b);
        QCOMPARE(cases[0].disagreement, 1.0F);
        QCOMPARE(cases[1].first.path, a);
        QCOMPARE(cases[1].second.path, a);
        QCOMPARE(cases[1].disagreement, 0.25F);
        QVERIFY(!cases[0].sameAnswer && cases[2].sameAnswer);
        QCOMPARE(cases[2].disagreement, 0.0F);
    }

    void otherClassesAreComparedByTheirNames()
    {
        const std::vector<CaseRecord> first{verdict(a, {0.6F, 0.4F}), verdict(b, {0.1F, 0.9F})};
        const std::vector<CaseRecord> second{verdict(a, {0.2F, 0.1F, 0.7F}), verdict(b, {0.2F, 0.1F, 0.7F})};
        const auto cases =
            compareCases(first, classes(skin), second,
                         classes({QStringLiteral("Psoriasis"), QStringLiteral("Naevus"), QStringLiteral("melanoma")}));
        QCOMPARE(cases[0].first.path, a);
        QCOMPARE(cases[0].disagreement, 1.0F);
        QCOMPARE(cases[1].disagreement, 0.0F);
    }

    void aRefusalIsAnAnswer()
    {
        const auto none = Outcome::NoneOfThese;
        const std::vector<CaseRecord> first{verdict(a, {0.9F, 0.1F}, none), verdict(b, {0.9F, 0.1F}, none)};
        const std::vector<CaseRecord> second{verdict(a, {0.1F, 0.9F}, none), verdict(b, {0.9F, 0.1F})};
        const auto cases = compareCases(first, classes(skin), second, classes(skin));
        QCOMPARE(cases[0].first.path, b);
        QCOMPARE(cases[0].disagreement, 1.0F);
        QCOMPARE(cases[1].disagreement, 0.0F);
    }

    void framesAreToldApartAndFilesWithoutVerdictLeftOut()
    {
        std::vector<CaseRecord> first{verdict(a, {1, 0}), verdict(a, {1, 0}), unread(b)};
        first[1].frame = 1;
        std::vector<CaseRecord> second{verdict(a, {0, 1}), unread(b)};
        second[0].frame = 1;
        const auto cases = compareCases(first, classes(skin), second, classes(skin));
        QCOMPARE(cases.size(), size_t(1));
        QCOMPARE(cases[0].first.frame, 1);
    }

    void theTableHasBothVerdicts()
    {
        QTemporaryDir dir;
        const std::vector<CaseRecord> first{verdict(a, {0.75F, 0.25F})};
        const std::vector<CaseRecord> second{verdict(a, {0.25F, 0.75F}, Outcome::Uncertain)};
        const auto cases = compareCases(first, classes(skin), second, classes(skin));
        const QString path = dir.filePath(QStringLiteral("comparison.csv"));
        QVERIFY(writeComparisonCsv(cases, classes(skin), classes(skin), path));
        QCOMPARE(test::readFile(path),
                 QByteArray("\xEF\xBB\xBF" // for a spreadsheet
                            "path,study_uid,series_uid,instance_uid,frame,disagreement,"
                            "first_outcome,first_label,first_probability_Naevus,first_probability_Melanoma,"
                            "second_outcome,second_label,second_probability_Naevus,second_probability_Melanoma\n"
                            "/a.jpg,,,,0,0.5,likely,Naevus,0.75,0.25,uncertain,Melanoma,0.25,0.75\n"));
        const auto failed = writeComparisonCsv(cases, classes(skin), classes(skin), QStringLiteral("/proc/x.csv"));
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::WriteFailed);
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
