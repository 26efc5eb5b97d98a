#include "core/base/csv.h"

#include "core/base/escape.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <cstring>
#include <random>

using namespace vignette;

namespace {

/// Text of what tables break at, as often as of what they do not.
QString oddText(QRandomGenerator& random)
{
    static const QStringList parts = {
        QStringLiteral("="),     QStringLiteral("+"),       QStringLiteral("-"),      QStringLiteral("@"),
        QStringLiteral("\t"),    QStringLiteral("\r"),      QStringLiteral("\n"),     QStringLiteral("'"),
        QStringLiteral("\""),    QStringLiteral(","),       QStringLiteral(";"),      QStringLiteral("\\"),
        QStringLiteral("\\x1b"), QStringLiteral("\\u202e"), QStringLiteral("\\x5c"),  QStringLiteral("x1b"),
        QStringLiteral("\x1b"),  QStringLiteral("\x07"),    QStringLiteral("\u202e"), QStringLiteral("\u0085"),
        QStringLiteral("é"),     QStringLiteral("皮膚"),    QStringLiteral("😀"),      QStringLiteral(" "),
        QStringLiteral("a"),     QStringLiteral("1.5"),     QString(QChar(0)),        QStringLiteral("\r\n")};
    QString text;
    for (quint32 n = random.bounded(8u); n > 0; --n)
        text += parts[random.bounded(parts.size())];
    return text;
}

std::vector<CsvRow> oddRows(int count)
{
    QRandomGenerator random(11);
    std::vector<CsvRow> rows = {{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}};
    for (int i = 0; i < count; ++i)
        rows.push_back({oddText(random), oddText(random), oddText(random)});
    return rows;
}

Result<void> write(const QString& path, CsvReader reader, const std::vector<CsvRow>& rows)
{
    return writeCsv(path, reader, [&rows](const CsvAppend& append) -> Result<void> {
        for (const CsvRow& row : rows) {
            QByteArrayList fields;
            for (const QString& field : row)
                fields += csvField(field);
            if (auto done = append(fields.join(',') + '\n'); !done)
                return done;
        }
        return {};
    });
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString at(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void fieldsAreQuotedAndFormulasDisarmed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << QStringLiteral("/a b.jpg") << QByteArray("/a b.jpg");
        QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("quote") << QStringLiteral("a\"b") << QByteArray("\"a\"\"b\"");
        QTest::newRow("line") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("semicolon") << QStringLiteral("a;b") << QByteArray("\"a;b\"");
        QTest::newRow("tab") << QStringLiteral("\ta") << QByteArray("\"'\ta\"");
        QTest::newRow("return") << QStringLiteral("\ra") << QByteArray("\"'\ra\"");
        QTest::newRow("guarded already") << QStringLiteral("'=1") << QByteArray("''=1");
        QTest::newRow("apostrophe") << QStringLiteral("'t Hooft") << QByteArray("'t Hooft");
        QTest::newRow("escape") << QStringLiteral("a\x1b[2Jb") << QByteArray("a\\x1b[2Jb");
        QTest::newRow("zero") << QStringLiteral("a") + QChar(0) << QByteArray("a\\x00");
        QTest::newRow("override") << QStringLiteral("a\u202eb") << QByteArray("a\\u202eb");
        QTest::newRow("escaped already") << QStringLiteral("a\\x1b") << QByteArray("a\\x5cx1b");
        QTest::newRow("backslash") << QStringLiteral("C:\\x1\\u1234") << QByteArray("C:\\x1\\u1234");
        QTest::newRow("unicode") << QString::fromUtf8("é") << QByteArray("é");
        QTest::newRow("equals") << QStringLiteral("=1+1") << QByteArray("'=1+1");
        QTest::newRow("plus") << QStringLiteral("+1") << QByteArray("'+1");
        QTest::newRow("minus") << QStringLiteral("-1") << QByteArray("'-1");
        QTest::newRow("at") << QStringLiteral("@a,b") << QByteArray("\"'@a,b\"");
        QTest::newRow("empty") << QString() << QByteArray();
    }
    void fieldsAreQuotedAndFormulasDisarmed()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, field);
        QCOMPARE(csvField(text), field);
    }

    void numbersReadBackToTheSameBits()
    {
        std::mt19937 random(1);
        for (int i = 0; i < 20000; ++i) {
            const uint32_t bits = random();
            float value = 0;
            std::memcpy(&value, &bits, sizeof value);
            if (!std::isfinite(value))
                continue;
            QCOMPARE(csvNumber(value).toFloat(), value);
        }
        QCOMPARE(csvNumber(0.1f), QByteArray("0.1"));
        QCOMPARE(csvNumber(1), QByteArray("1"));
    }

    void whatIsWrittenReadsBack()
    {
        const std::vector<CsvRow> rows = oddRows(5000);
        for (const CsvReader reader : {CsvReader::Program, CsvReader::Person}) {
            QVERIFY(write(at("rows.csv"), reader, rows));
            const auto read = readCsv(at("rows.csv"));
            QVERIFY(read);
            QCOMPARE(read->size(), rows.size());
            for (size_t i = 0; i < rows.size(); ++i)
                QCOMPARE((*read)[i], rows[i]);
            QFile file(at("rows.csv"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll().startsWith("\xEF\xBB\xBF"), reader == CsvReader::Person);
        }
    }

    void noFieldIsAFormulaOrSteers()
    {
        QRandomGenerator random(12);
        for (int i = 0; i < 20000; ++i) {
            QByteArray field = csvField(oddText(random));
            if (field.startsWith('"'))
                field = field.mid(1, field.size() - 2);
            QVERIFY2(field.isEmpty() || !QByteArrayView("=+-@\t\r\n").contains(field.front()), field);
            for (const QChar c : QString::fromUtf8(field))
                QVERIFY2(!isControl(c) || QStringView(u"\t\r\n").contains(c), field);
        }
    }

    void pythonReadsTheSame()
    {
        const std::vector<CsvRow> rows = oddRows(2000);
        QVERIFY(write(at("python.csv"), CsvReader::Person, rows));
        QProcess python;
        python.start(
            QStringLiteral(VIGNETTE_PYTHON),
            {QStringLiteral("-B"), QStringLiteral(VIGNETTE_SOURCE_DIR "/tests/base/read_csv.py"), at("python.csv")});
        QVERIFY(python.waitForFinished(60000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError());
        const QJsonArray read = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
        QCOMPARE(size_t(read.size()), rows.size());
        for (size_t i = 0; i < rows.size(); ++i) {
            CsvRow row;
            for (const auto field : read[qsizetype(i)].toArray())
                row += field.toString();
            QCOMPARE(row, rows[i]);
        }
    }

    void tablesOfOthersAreRead()
    {
        using Rows = std::vector<CsvRow>;
        const Rows two = {{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("1"), QStringLiteral("2")}};
        QCOMPARE(parseCsv(QStringLiteral("a;b\r\n1;2\r\n")), two);
        QCOMPARE(parseCsv(QStringLiteral("a\tb\n\n1\t2")), two);
        QCOMPARE(parseCsv(QStringLiteral("\"a\",\"b\"\n\"1\",2")), two);
        QCOMPARE(parseCsv(QStringLiteral("\"a;\nb\",c\n")), (Rows{{QStringLiteral("a;\nb"), QStringLiteral("c")}}));
        QVERIFY(parseCsv(QString()).empty());
        QFile file(at("latin1.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("n\xe6vus,b\n") > 0);
        file.close();
        QCOMPARE(readCsv(at("latin1.csv")).value(), (Rows{{QStringLiteral("nævus"), QStringLiteral("b")}}));
        QCOMPARE(readCsv(at("missing.csv")).error().code, ErrorCode::Unreadable);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize((qint64(64) << 20) + 1));
        QCOMPARE(readCsv(at("latin1.csv")).error().code, ErrorCode::TooLarge);
    }

    void whatFailsKeepsTheOldTable()
    {
        QVERIFY(write(at("kept.csv"), CsvReader::Program, {{QStringLiteral("a"), QStringLiteral("b")}}));
        const auto broken = writeCsv(at("kept.csv"), CsvReader::Program, [](const CsvAppend& append) -> Result<void> {
            (void)append("half");
            return fail(ErrorCode::Cancelled, QStringLiteral("Cancelled."));
        });
        QCOMPARE(broken.error().code, ErrorCode::Cancelled);
        QCOMPARE(readCsv(at("kept.csv"))->front(), (CsvRow{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(write(QStringLiteral("/nowhere/t.csv"), CsvReader::Program, {}).error().code, ErrorCode::WriteFailed);
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
