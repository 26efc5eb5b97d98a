#include "core/evaluation/labelled_set.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace vignette;

namespace {

const std::vector<LabelClass> classes = {{QStringLiteral("nv"), QStringLiteral("Naevus")},
                                         {QStringLiteral("mel"), QStringLiteral("Melanoma")}};

} // namespace

class LabelledSetTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    QString path(const QString& name) const { return m_dir->filePath(name); }

    void write(const QString& name, const QByteArray& bytes = "x")
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    Result<LabelledSet> read() const { return LabelledSet::read(m_dir->path(), classes); }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void foldersNamedLikeClasses()
    {
        write(QStringLiteral("NAEVUS /a.jpg"));
        write(QStringLiteral("mel/patient 1/b.jpg"));
        write(QStringLiteral("site 2/Melanoma/c.jpg"));
        write(QStringLiteral("wart/d.jpg"));
        write(QStringLiteral("unsorted.jpg"));
        const auto set = read();
        QVERIFY2(set, set ? "" : qPrintable(set.error().message));
        QCOMPARE(set->paths(), QStringList{m_dir->path()});
        QCOMPARE(set->labelOf(path(QStringLiteral("NAEVUS /a.jpg"))), std::optional(0));
        QCOMPARE(set->labelOf(path(QStringLiteral("mel/patient 1/b.jpg"))), std::optional(1));
        QCOMPARE(set->labelOf(path(QStringLiteral("site 2/Melanoma/c.jpg"))), std::optional(1));
        QCOMPARE(set->labelOf(path(QStringLiteral("wart/d.jpg"))), std::optional(int(LabelledSet::other)));
        QVERIFY(!set->labelOf(path(QStringLiteral("unsorted.jpg"))));
        QVERIFY(!set->labelOf(QStringLiteral("/elsewhere/nv/a.jpg")));
        QCOMPARE(set->otherLabels(), QStringList{QStringLiteral("wart")});
        QVERIFY(set->table().isEmpty());
    }

    void foldersOfSomethingElseAreAnError()
    {
        write(QStringLiteral("patient 1/a.jpg"));
        const auto set = read();
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::InvalidArgument);
        QVERIFY(set.error().message.contains(QStringLiteral("Naevus, Melanoma")));
        const auto nowhere = LabelledSet::read(path(QStringLiteral("nowhere")), classes);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
    }

    void tableWithQuotes()
    {
        write(QStringLiteral("a.jpg"));
        write(QStringLiteral("odd, \"name\".jpg"));
        write(QStringLiteral("deep/b.jpg"));
        write(QStringLiteral("labels.csv"), "\xEF\xBB\xBF"
                                            "Note,FILE,Diagnosis\r\n"
                                            "\"two\r\nlines\",a.jpg, NV \r\n"
                                            ",\"odd, \"\"name\"\".jpg\",melanoma\r\n"
                                            "\r\n"
                                            ",deep/b.jpg,\"wart, viral\"\r\n"
                                            ",missing.jpg,nv\r\n"
                                            ",a.jpg,naevus"); // said twice, with one meaning
        const auto set = read();
        QVERIFY2(set, set ? "" : qPrintable(set.error().message));
        QCOMPARE(set->table(), QStringLiteral("labels.csv"));
        QCOMPARE(set->labelOf(path(QStringLiteral("a.jpg"))), std::optional(0));
        QCOMPARE(set->labelOf(path(QStringLiteral("odd, \"name\".jpg"))), std::optional(1));
        QCOMPARE(set->labelOf(path(QStringLiteral("deep/b.jpg"))), std::optional(int(LabelledSet::other)));
        QCOMPARE(set->otherLabels(), QStringList{QStringLiteral("wart, viral")});
        QCOMPARE(set->unusedRows(), 1);
        QCOMPARE(set->paths().size(), 3);
        QVERIFY(!set->labelOf(path(QStringLiteral("labels.csv"))));
    }

    void tableFindsPicturesByName()
    {
        write(QStringLiteral("images/ISIC_1.jpg"));
        write(QStringLiteral("more/ISIC_2.PNG"));
        write(QStringLiteral("one/same.jpg"));
        write(QStringLiteral("two/same.jpg"));
        write(QStringLiteral("truth.csv"), "image_id;dx\nISIC_1;mel\nisic_2.png;nv\nsame;nv\n");
        const auto set = read();
        QVERIFY2(set, set ? "" : qPrintable(set.error().message));
        QCOMPARE(set->labelOf(path(QStringLiteral("images/ISIC_1.jpg"))), std::optional(1));
        QCOMPARE(set->labelOf(path(QStringLiteral("more/ISIC_2.PNG"))), std::optional(0));
        QCOMPARE(set->unusedRows(), 1); // which of the two is not said
    }

    void tableGoesBeforeFolders()
    {
        write(QStringLiteral("mel/a.jpg"));
        write(QStringLiteral("labels.csv"), "path,label\nmel/a.jpg,nv\n");
        QCOMPARE(read()->labelOf(path(QStringLiteral("mel/a.jpg"))), std::optional(0));
    }

    void tablesOfSomethingElseAreLeftAlone()
    {
        write(QStringLiteral("mel/a.jpg"));
        write(QStringLiteral("prices.csv"), "item,price\na,1\n");
        write(QStringLiteral("results.csv"), "path,frame,outcome,label\nmel/a.jpg,0,accepted,nv\n");
        const auto set = read();
        QVERIFY(set);
        QVERIFY(set->table().isEmpty());
        QCOMPARE(set->labelOf(path(QStringLiteral("mel/a.jpg"))), std::optional(1));
    }

    void tablesThatCannotBeUsedAreErrors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("two labels") << QByteArray("file,label\na.jpg,nv\na.jpg,mel\n")
                                    << QStringLiteral("two different labels");
        QTest::newRow("no class") << QByteArray("file,label\na.jpg,wart\n") << QStringLiteral("No label");
        QTest::newRow("no picture") << QByteArray("file,label\nb.jpg,nv\n") << QStringLiteral("None of the pictures");
        QTest::newRow("header only") << QByteArray("file,label\n") << QStringLiteral("None of the pictures");
        QTest::newRow("open quote") << QByteArray("file,label\n\"a.jpg,nv\n") << QStringLiteral("None of the pictures");
    }

    void tablesThatCannotBeUsedAreErrors()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        write(QStringLiteral("a.jpg"));
        write(QStringLiteral("labels.csv"), bytes);
        const auto set = read();
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(set.error().message.contains(says), qPrintable(set.error().message));
    }

    void severalTablesAreAnError()
    {
        write(QStringLiteral("a.jpg"));
        write(QStringLiteral("one.csv"), "file,label\na.jpg,nv\n");
        write(QStringLiteral("two.csv"), "file,label\na.jpg,mel\n");
        const auto set = read();
        QVERIFY(!set);
        QVERIFY(set.error().message.contains(QStringLiteral("one.csv, two.csv")));
        // The one that is meant can be given.
        const auto two = LabelledSet::read(path(QStringLiteral("two.csv")), classes);
        QVERIFY(two);
        QCOMPARE(two->table(), QStringLiteral("two.csv"));
        QCOMPARE(two->labelOf(path(QStringLiteral("a.jpg"))), std::optional(1));
        const auto picture = LabelledSet::read(path(QStringLiteral("a.jpg")), classes);
        QVERIFY(!picture);
        QVERIFY(picture.error().message.contains(QStringLiteral("no table of labels")));
    }

    void cancelIsHeard()
    {
        write(QStringLiteral("mel/a.jpg"));
        const auto set = LabelledSet::read(m_dir->path(), classes, JobContext([] { return true; }));
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(LabelledSetTest)
#include "labelled_set_test.moc"
