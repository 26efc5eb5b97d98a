#include "core/screening/case_groups.h"

#include "dicom_files.h"
#include "support.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace vignette;

namespace {

CaseRecord caseOf(const QString& path, std::vector<float> logits = {0, 0})
{
    CaseRecord record;
    record.path = path;
    Prediction prediction = test::prediction(std::vector<float>(logits.size(), 1 / float(logits.size())));
    prediction.logits = std::move(logits);
    record.state = prediction;
    return record;
}

CaseRecord dicomCase(const QString& path, const char* study, const char* instance)
{
    CaseRecord record = caseOf(path);
    record.studyUid = QString::fromLatin1(study);
    record.instanceUid = QString::fromLatin1(instance);
    return record;
}

Grouping by(const char* text)
{
    return groupingFromText(QString::fromUtf8(text)).value();
}

} // namespace

class CaseGroupsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString at(const QString& name) const { return m_dir.filePath(name); }

private Q_SLOTS:
    void groupingsAreReadAndWritten()
    {
        for (const char* text :
             {"nothing", "patient", "study", "lesion", "folder", "file", "name:^(a:b)", "table:/x/y z.csv"})
            QCOMPARE(groupingText(by(text)), QString::fromLatin1(text));
        for (const char* text : {"", "Patient", "patients", "patient:x", "name", "name:", "name:(", "table"}) {
            const auto grouping = groupingFromText(QString::fromLatin1(text));
            QVERIFY2(!grouping || grouping->by == Grouping::By::Table, text);
            if (!grouping)
                QCOMPARE(grouping.error().code, ErrorCode::InvalidArgument);
        }
    }

    void foldersFilesAndNames()
    {
        std::vector<CaseRecord> records{
            caseOf(QStringLiteral("/a/x/P1_arm.png")), caseOf(QStringLiteral("/a/y/P1_leg.png")),
            caseOf(QStringLiteral("/a/x/P2_arm.png")), caseOf(QStringLiteral("/a/x/P2_arm.png")),
            caseOf(QStringLiteral("/a/x/_.png"))};
        records[3].frame = 1;
        records.push_back({});
        records.back().path = QStringLiteral("/elsewhere/P1_note.txt");
        records.back().state = NoPicture{FileStatus::NotAnImage};

        const auto folders = groupCases(records, by("folder"));
        QVERIFY(folders);
        QCOMPARE(folders->names, (QStringList{QStringLiteral("a/x"), QStringLiteral("a/y")}));
        QCOMPARE(folders->ofRecord, (std::vector{0, 1, 0, 0, 0, -1}));
        const auto files = groupCases(records, by("file"));
        QCOMPARE(files->ofRecord, (std::vector{0, 1, 2, 2, 3, -1}));
        // The part in brackets, or all that is found; what nothing is found in stands alone.
        const auto names = groupCases(records, by("name:^(P\\d)_"));
        QCOMPARE(names->ofRecord, (std::vector{0, 0, 1, 1, 2, -1}));
        QCOMPARE(names->names, (QStringList{QStringLiteral("P1"), QStringLiteral("P2"), QStringLiteral("_.png")}));
        QCOMPARE(groupCases(records, by("name:arm|leg"))->ofRecord, (std::vector{0, 1, 0, 0, 2, -1}));
        const auto alone = groupCases(records, by("nothing"));
        QCOMPARE(alone->ofRecord, (std::vector{0, 1, 2, 3, 4, -1}));
        QCOMPARE(alone->names[3], QStringLiteral("P2_arm.png, frame 2"));
    }

    void patientsAreToldByTheirIdAndNeverNamed()
    {
        // Two studies of one patient, one of another, and a photograph.
        test::writeDicom(at(QStringLiteral("1.dcm")), 1, 1, QStringLiteral("1.1"), QStringLiteral("Doe^Jane"));
        test::writeDicom(at(QStringLiteral("2.dcm")), 2, 1, QStringLiteral("1.2"), QStringLiteral("Roe^Richard"));
        test::writeDicom(at(QStringLiteral("3.dcm")), 3, 1, QStringLiteral("1.3"), QStringLiteral("Doe^Jane"));
        const std::vector<CaseRecord> records{
            dicomCase(at(QStringLiteral("1.dcm")), "10", "1.1"), dicomCase(at(QStringLiteral("2.dcm")), "20", "1.2"),
            dicomCase(at(QStringLiteral("3.dcm")), "30", "1.3"), caseOf(at(QStringLiteral("photo.png")))};
        const auto patients = groupCases(records, by("patient"));
        QVERIFY(patients);
        QCOMPARE(patients->ofRecord, (std::vector{0, 1, 0, 2}));
        QCOMPARE(patients->names,
                 (QStringList{QStringLiteral("Patient 1"), QStringLiteral("Patient 2"), QStringLiteral("photo.png")}));
        QCOMPARE(groupCases(records, by("study"))->ofRecord, (std::vector{0, 1, 2, 3}));
        QCOMPARE(groupCases(records, by("lesion"))->ofRecord, (std::vector{0, 1, 2, 3})); // nobody tracked one
        // Gone since: a study is at least a study.
        QFile::remove(at(QStringLiteral("3.dcm")));
        QCOMPARE(groupCases(records, by("patient"))->ofRecord, (std::vector{0, 1, 2, 3}));
        QCOMPARE(groupCases(records, by("study"), JobContext([] { return true; })).error().code, ErrorCode::Cancelled);
    }

    void tablesNameGroups()
    {
        test::writeFile(at(QStringLiteral("groups.csv")),
                        "file;Lesion\nx/one.png;L1\ntwo;L1\nthree.png;\nfour.png;'=L2\nnobody.png;L3\n");
        const std::vector<CaseRecord> records{
            caseOf(at(QStringLiteral("x/one.png"))), caseOf(QStringLiteral("/b/two.jpg")),
            caseOf(QStringLiteral("/b/three.png")), caseOf(QStringLiteral("/b/four.png"))};
        const auto groups = groupCases(records, {Grouping::By::Table, at(QStringLiteral("groups.csv"))});
        QVERIFY(groups);
        QCOMPARE(groups->ofRecord, (std::vector{0, 0, 1, 2}));
        QCOMPARE(groups->names,
                 (QStringList{QStringLiteral("L1"), QStringLiteral("three.png"), QStringLiteral("=L2")}));

        test::writeFile(at(QStringLiteral("twice.csv")), "file,group\none.png,a\none.png,b\n");
        test::writeFile(at(QStringLiteral("other.csv")), "file,diagnosis\none.png,a\n");
        for (const char* name : {"twice.csv", "other.csv", "missing.csv"}) {
            const auto refused = groupCases(records, {Grouping::By::Table, at(QString::fromLatin1(name))});
            QVERIFY2(!refused && !refused.error().message.isEmpty(), name);
        }
    }

    void aGroupIsJudgedByTheMeanOfItsLogits()
    {
        Calibration calibration;
        calibration.temperature = 2;
        calibration.uncertainBelow = 0.6F;
        calibration.foreignAbove = 5;
        std::vector<CaseRecord> records{caseOf(QStringLiteral("/a/1"), {4, 0}), caseOf(QStringLiteral("/a/2"), {0, 2}),
                                        caseOf(QStringLiteral("/b/1"), {1, 0}), caseOf(QStringLiteral("/b/2"), {9, 9}),
                                        caseOf(QStringLiteral("/b/3"), {0, 9}), caseOf(QStringLiteral("/c/1"), {5, 0})};
        const auto predictionOf = [&records](size_t i) -> Prediction& {
            return std::get<Prediction>(records[i].state);
        };
        // Of no skin; a table does not tell its domain score.
        predictionOf(3).outcome = Outcome::NoneOfThese;
        predictionOf(5) = predictionOf(3);
        records[4].isExample = true;
        const auto groups = groupCases(records, by("folder"));
        const auto verdicts = judgeGroups(records, *groups, calibration);
        QCOMPARE(verdicts.size(), size_t(3));

        QCOMPARE(verdicts[0].judged, 2);
        QCOMPARE(verdicts[0].members, (std::vector<size_t>{0, 1}));
        QCOMPARE(verdicts[0].prediction->logits, (std::vector<float>{2, 1}));
        QVERIFY(std::abs(verdicts[0].prediction->probabilities[0] - 1 / (1 + std::exp(-0.5F))) < 1e-6F);
        QCOMPARE(verdicts[0].prediction->outcome, Outcome::Likely);
        // A picture that shows no skin has no say, nor has an example; they are members all the same.
        QCOMPARE(verdicts[1].members.size(), size_t(3));
        QCOMPARE(verdicts[1].judged, 2);
        QCOMPARE(verdicts[1].prediction->logits, (std::vector<float>{1, 0}));
        QCOMPARE(verdicts[1].prediction->outcome, Outcome::Likely);
        // Where no picture shows skin, the group is none of these.
        QCOMPARE(verdicts[2].prediction->outcome, Outcome::NoneOfThese);

        // One picture alone is judged as it was.
        const auto alone = judgeGroups(records, *groupCases(records, by("nothing")), calibration);
        QCOMPARE(alone[2].prediction->logits, predictionOf(2).logits);
    }

    void theTableOfGroupsHasTheirVerdicts()
    {
        std::vector<CaseRecord> records{caseOf(QStringLiteral("/a/1"), {4, 0}), caseOf(QStringLiteral("/b/1"), {0, 2}),
                                        caseOf(QStringLiteral("/a/2"), {4, 0})};
        for (size_t i = 0; i < records.size(); ++i)
            records[i].row = qint64(i) + 11;
        const auto groups = groupCases(records, by("folder"));
        const QString path = at(QStringLiteral("out.csv"));
        QVERIFY(writeGroupsCsv(records, *groups, judgeGroups(records, *groups, {}),
                               {QStringLiteral("x"), QStringLiteral("y")}, CsvReader::Program, path));
        const auto rows = readCsv(path);
        QVERIFY(rows);
        QCOMPARE(rows->size(), size_t(3));
        QCOMPARE((*rows)[0], QString::fromLatin1("group,pictures,outcome,label,probability_x,probability_y,logit_x,"
                                                 "logit_y,set,rows")
                                 .split(QLatin1Char(',')));
        QCOMPARE((*rows)[1].mid(0, 4),
                 (CsvRow{QStringLiteral("a"), QStringLiteral("2"), QStringLiteral("likely"), QStringLiteral("x")}));
        QCOMPARE((*rows)[1].last(), QStringLiteral("11;13"));
        QCOMPARE((*rows)[2].mid(6, 2), (CsvRow{QStringLiteral("0"), QStringLiteral("2")}));
    }
};

QTEST_GUILESS_MAIN(CaseGroupsTest)
#include "case_groups_test.moc"
