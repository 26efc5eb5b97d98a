#include "core/evaluation/evaluation_csv.h"

#include "core/base/csv.h"
#include "core/classifier/prediction.h"
#include "core/classifier/research_notice.h"

#include <QCoreApplication>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EvaluationCsv)
};

QByteArray number(double value)
{
    return csvNumber(float(value));
}

class Table
{
public:
    Table() : m_bytes("figure,class,item,x,value,low_95,high_95,hits,n\n") {}

    void add(const char* figure, const QString& className, const QString& item, const QByteArrayList& numbers = {})
    {
        m_bytes += QByteArray(figure) + ',' + csvField(className) + ',' + csvField(item);
        for (int i = 0; i < 6; ++i)
            m_bytes += ',' + numbers.value(i);
        m_bytes += '\n';
    }
    void add(const char* figure, const QString& className, const Proportion& share, const QByteArray& x = {})
    {
        const bool shown = enough(share);
        add(figure, className, {},
            {x, shown ? number(share.value) : QByteArray(), shown ? number(share.low) : QByteArray(),
             shown ? number(share.high) : QByteArray(), QByteArray::number(share.hits),
             QByteArray::number(share.count)});
    }
    void add(const char* figure, const QString& className, const Estimate& estimate, const QByteArray& x = {})
    {
        add(figure, className, {},
            {x,
             number(estimate.mean),
             number(estimate.low),
             number(estimate.high),
             {},
             QByteArray::number(estimate.count)});
    }
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

void addConfusion(Table& table, const EvaluationReport& report, const QStringList& classIds)
{
    const QStringList rows = classIds + QStringList{QStringLiteral("other")};
    const QStringList columns =
        classIds + QStringList{outcomeKey(Outcome::Uncertain), outcomeKey(Outcome::NoneOfThese)};
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < columns.size(); ++column)
            table.add("confusion", rows[row], columns[column],
                      {{}, {}, {}, {}, {}, QByteArray::number(report.confusion[size_t(row)][size_t(column)])});
    }
}

void addClass(Table& table, const ClassFigures& figures, const QString& id)
{
    table.add("sensitivity", id, figures.sensitivity);
    table.add("specificity", id, figures.specificity);
    if (!figures.roc)
        return table.add("auc", id, {}, {{}, {}, {}, {}, {}, QByteArray::number(figures.pictures)});
    const RocCurve& roc = *figures.roc;
    table.add("auc", id, roc.area);
    for (const RocPoint& point : roc.points)
        table.add("roc", id, QString::fromLatin1(csvNumber(point.threshold)),
                  {number(double(point.falsePositives) / roc.negatives),
                   number(double(point.truePositives) / roc.positives),
                   {},
                   {},
                   QByteArray::number(point.truePositives),
                   QByteArray::number(roc.positives)});
    for (const DecisionPoint& point : figures.decisions) {
        table.add("net_benefit", id, point.netBenefit, number(point.threshold));
        table.add(
            "net_benefit_all", id, {},
            {number(point.threshold), number(point.ofAll), {}, {}, {}, QByteArray::number(point.netBenefit.count)});
    }
}

} // namespace

Result<void> writeEvaluationCsv(const EvaluationReport& report, const QStringList& classIds,
                                const QString& classifierDigest, const QString& path)
{
    if (classIds.size() != report.classCount)
        return fail(ErrorCode::InvalidArgument, Text::tr("The figures are of other classes."));
    Table table;
    table.add("notice", {}, researchUseNotice());
    table.add("classifier", {}, classifierDigest);
    addConfusion(table, report, classIds);
    table.add("top_class_right", {}, report.topRight);
    table.add("likely_right", {}, report.right);
    table.add("likely", {}, report.answered);
    table.add("likely_answers_right", {}, report.rightOfAnswered);
    table.add("others_refused", {}, report.othersRefused);
    for (int k = 0; k < report.classCount; ++k)
        addClass(table, report.classes[size_t(k)], classIds[k]);
    if (report.calibration) {
        for (const CalibrationBin& bin : report.calibration->bins) {
            if (bin.right.count > 0)
                table.add("calibration_bin", {}, bin.right, number(bin.meanConfidence));
        }
        table.add("expected_calibration_error", {}, report.calibration->expectedError);
        table.add("overconfidence", {}, report.calibration->overconfidence);
    }

    return writeCsv(path, CsvReader::Person, [&](const CsvAppend& append) { return append(table.bytes()); });
}

} // namespace vignette
