#include "core/imaging/image_reader.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace vignette;

namespace {

const QString folder = QStringLiteral(VIGNETTE_DATA_DIR "/data");

/// Fields of one line; those in quotes may hold commas.
QStringList fields(const QString& line)
{
    QStringList result(1);
    bool quoted = false;
    for (const QChar c : line) {
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (c == QLatin1Char(',') && !quoted)
            result += QString();
        else
            result.back() += c;
    }
    return result;
}

struct Expected
{
    QString want; ///< decode, refuse, decode-or-refuse
    int width = 0;
    int height = 0;
    QList<int> frames; ///< the counts that are right
    QList<double> mean;
    QStringList probes; ///< x,y=r/g/b
    double tolerance = 0;
};

QList<double> numbers(const QString& text, const QString& separators)
{
    QList<double> result;
    for (const QString& part : text.split(QRegularExpression(QStringLiteral("[") + separators + QStringLiteral("]"))))
        result += part.toDouble();
    return result;
}

/// What is wrong with a picture; empty when nothing is.
QString problem(const Image& image, const Expected& expected)
{
    if (image.width != expected.width || image.height != expected.height)
        return QStringLiteral("%1 x %2 instead of %3 x %4")
            .arg(image.width)
            .arg(image.height)
            .arg(expected.width)
            .arg(expected.height);
    if (!expected.frames.contains(image.provenance.frameCount))
        return QStringLiteral("%1 frames").arg(image.provenance.frameCount);
    QList<double> mean(3);
    for (size_t i = 0; i < image.rgb.size(); ++i)
        mean[qsizetype(i % 3)] += image.rgb[i] * 3.0 / double(image.rgb.size());
    for (int c = 0; c < 3; ++c) {
        if (std::abs(mean[c] - expected.mean[c]) > expected.tolerance + 0.5)
            return QStringLiteral("mean %1 %2 %3").arg(mean[0]).arg(mean[1]).arg(mean[2]);
    }
    for (const QString& probe : expected.probes) {
        const QList<double> at = numbers(probe, QStringLiteral(",=/"));
        const size_t pixel = (size_t(at[1]) * size_t(image.width) + size_t(at[0])) * 3;
        for (int c = 0; c < 3; ++c) {
            if (std::abs(image.rgb[pixel + size_t(c)] - at[2 + c]) > expected.tolerance)
                return QStringLiteral("%1 is %2/%3/%4")
                    .arg(probe)
                    .arg(image.rgb[pixel])
                    .arg(image.rgb[pixel + 1])
                    .arg(image.rgb[pixel + 2]);
        }
    }
    return {};
}

} // namespace

/// Reads every file of data/cases, which were all read wrongly once, and compares with what
/// expected.csv says is right.
class CasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(folder + QStringLiteral("/cases/expected.csv")))
            QSKIP("the odd files (data/cases under VIGNETTE_DATA_DIR) are not here");
        registerImageCodecs();
    }
    void cleanupTestCase() { unregisterImageCodecs(); }

    void reads_data()
    {
        QTest::addColumn<QStringList>("row");
        QFile table(folder + QStringLiteral("/cases/expected.csv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(table.readLine()).trimmed(),
                 QStringLiteral("file,want,width,height,frames,mean_rgb,probes,tolerance,note,reports"));
        while (!table.atEnd()) {
            const QStringList row = fields(QString::fromUtf8(table.readLine()).trimmed());
            QCOMPARE(row.size(), 10);
            QTest::newRow(qPrintable(row[0])) << row;
        }
    }
    void reads()
    {
        QFETCH(QStringList, row);
        Expected expected{.want = row[1],
                          .width = row[2].toInt(),
                          .height = row[3].toInt(),
                          .frames = {row[4].toInt()},
                          .mean = numbers(row[5], QStringLiteral(" ")),
                          .probes = row[6].split(QLatin1Char(';'), Qt::SkipEmptyParts),
                          .tolerance = row[7].toDouble()};
        static const QRegularExpression either(QStringLiteral("(\\d+) or (\\d+) frames"));
        if (const auto match = either.match(row[8]); match.hasMatch())
            expected.frames = {match.captured(1).toInt(), match.captured(2).toInt()};
        else if (row[8].startsWith(QLatin1String("three pages")))
            expected.frames = {3};

        const auto image = readImage(folder + QLatin1Char('/') + row[0]);
        QString wrong;
        if (image)
            wrong = expected.want == QLatin1String("refuse") ? QStringLiteral("decoded") : problem(*image, expected);
        else if (expected.want == QLatin1String("decode"))
            wrong = image.error().detail;
        // A file that is sound must not be called damaged.
        else if (expected.want == QLatin1String("decode-or-refuse") && image.error().code != ErrorCode::Unsupported)
            wrong = image.error().detail;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(CasesTest)
#include "cases_test.moc"
