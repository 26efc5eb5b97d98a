#include "core/engine/text/attributes.h"
#include "core/engine/text/lexicon.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace vignette;

namespace {

QSet<QString> read(const QString& text, Certainty certainty)
{
    QSet<QString> names;
    const std::vector<float> values = attributeVector(recognizeAttributes(text));
    const float wanted = certainty == Certainty::Present ? 1.0F : certainty == Certainty::Possible ? 0.5F : -1.0F;
    for (size_t i = 0; i < values.size(); ++i) {
        if (values[i] == wanted)
            names.insert(attributeNames()[int(i)]);
    }
    return names;
}

void checkSpans(const QString& text)
{
    const auto found = recognizeAttributes(text);
    int previous = 0;
    for (const RecognizedAttribute& a : found) {
        QVERIFY(a.index >= 0 && a.index < attributeNames().size());
        QVERIFY(a.start >= previous && a.length > 0);
        QVERIFY(qint64(a.start) + a.length <= text.size());
        previous = a.start;
    }
    QCOMPARE(attributeVector(found).size(), size_t(attributeNames().size()));
    QCOMPARE(attributeVector(recognizeAttributes(text)), attributeVector(found));
}

} // namespace

class TextAttributesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUniqueAndGrouped()
    {
        const QStringList& names = attributeNames();
        QVERIFY(names.size() >= 80);
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
        const QRegularExpression form(QStringLiteral("^[a-z]+:[a-z0-9-]+$"));
        for (const QString& name : names)
            QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
    }

    void everyLexiconEntryIsReadable()
    {
        QSet<QString> stated;
        for (const LexiconEntry& entry : attributeLexicon()) {
            const auto names = QString::fromUtf8(entry.attributes).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            for (const QString& name : names)
                QVERIFY2(attributeNames().contains(name), qPrintable(name));
            const auto phrases = QString::fromUtf8(entry.phrases).split(QStringLiteral(", "));
            for (const QString& phrase : phrases) {
                QVERIFY2(!phrase.trimmed().isEmpty() && !phrase.contains(QLatin1Char(',')), qPrintable(phrase));
                if (names.isEmpty())
                    continue;
                // Its own words must find it again, unless another phrase is there to hide them.
                QString words = phrase;
                words.remove(QLatin1Char('*'));
                for (const RecognizedAttribute& a : recognizeAttributes(words))
                    stated.insert(attributeNames()[a.index]);
            }
        }
        for (const QString& name : attributeNames())
            QVERIFY2(stated.contains(name), qPrintable(name));
    }

    void readsSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("present");
        QTest::addColumn<QStringList>("possible");
        QTest::addColumn<QStringList>("absent");
        const auto row = [](const char* text, const QStringList& present, const QStringList& possible = {},
                            const QStringList& absent = {}) {
            QTest::newRow(text) << QString::fromUtf8(text) << present << possible << absent;
        };
        const auto S = [](const char* s) { return QString::fromUtf8(s); };
        row("A red papule.", {S("colour:red"), S("lesion:papule")});
        row("RED PAPULES", {S("colour:red"), S("lesion:papule")});
        row("Grey tumour", {S("colour:grey"), S("lesion:tumour")});
        row("Gray tumors", {S("colour:grey"), S("lesion:tumour")});
        row("A skin-colored, scaling, edematous plaque",
            {S("colour:skin-coloured"), S("lesion:scale"), S("lesion:swelling"), S("lesion:plaque")});
        row("Skin coloured oedematous plaques", {S("colour:skin-coloured"), S("lesion:swelling"), S("lesion:plaque")});
        row("Brown macule without scale or crust.", {S("colour:brown"), S("lesion:macule")}, {},
            {S("lesion:scale"), S("lesion:crust")});
        row("No scale, crust or ulceration; a pink rim.", {S("colour:pink")}, {},
            {S("lesion:scale"), S("lesion:crust"), S("lesion:ulcer")});
        row("Non-scaly red patch", {S("colour:red"), S("lesion:patch")}, {}, {S("lesion:scale")});
        row("It lacks a pigment network but shows blue globules.", {S("colour:blue"), S("dermoscopy:dots-globules")},
            {}, {S("dermoscopy:pigment-network")});
        row("Absence of telangiectasia in a white area", {S("colour:white")}, {}, {S("lesion:telangiectasia")});
        row("Scale is usually absent.", {}, {}, {S("lesion:scale")});
        row("Purple rather than red plaques.", {S("colour:purple")}, {}, {S("colour:red")});
        row("Red patches on the trunk, sparing the face.", {S("site:trunk"), S("colour:red")}, {}, {S("site:face")});
        row("The scalp is spared.", {}, {}, {S("site:scalp")});
        row("There is no scale on the face.", {S("site:face")}, {}, {S("lesion:scale")});
        row("Red patch, may ulcerate.", {S("colour:red"), S("lesion:patch")}, {S("lesion:ulcer")});
        row("Sometimes crusted, often scaly.", {S("lesion:scale")}, {S("lesion:crust")});
        row("Pustules may develop. Scale.", {S("lesion:scale")}, {S("lesion:pustule")});
        row("No scale at first, later thick scale.", {S("lesion:scale")});
        row("Not only red but also blue.", {S("colour:red"), S("colour:blue")});
        row("Backs of the hands", {S("site:acral")});
        row("Orange-peel surface on the back", {S("surface:rough"), S("site:trunk")});
        row("Nodule of 2-4 mm", {S("size:tiny")});
        row("Nodule of 2 to 3 cm", {S("size:large")});
        row("Blue-white veil and arborizing vessels",
            {S("dermoscopy:blue-white-veil"), S("dermoscopy:arborising-vessels")});
        row("A 6-month-old with a nodule", {S("age:infant"), S("lesion:nodule")});
        row("A 72-year-old woman", {S("age:elderly"), S("age:adult")});
        row("Alopecia: hair loss without scarring", {S("lesion:hair-loss")}, {}, {S("lesion:scar")});
        row("Absent hair on the scalp", {S("lesion:hair-loss"), S("site:scalp")});
        row("N\xc3\xa6vus-like br\xc3\xb3wn spots", {S("lesion:macule")});
    }

    void readsSentences()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, present);
        QFETCH(QStringList, possible);
        QFETCH(QStringList, absent);
        const auto check = [&](const QStringList& wanted, Certainty certainty) {
            const QSet<QString> found = read(text, certainty);
            for (const QString& name : wanted)
                QVERIFY2(found.contains(name),
                         qPrintable(name + QLatin1String(" in: ") +
                                    QStringList(found.begin(), found.end()).join(QLatin1Char(' '))));
        };
        check(present, Certainty::Present);
        check(possible, Certainty::Possible);
        check(absent, Certainty::Absent);
        checkSpans(text);
    }

    void hiddenWordsStayHidden()
    {
        QVERIFY(!read(QStringLiteral("Backs of the hands"), Certainty::Present).contains(QStringLiteral("site:trunk")));
        QVERIFY(!read(QStringLiteral("orange-peel"), Certainty::Present).contains(QStringLiteral("colour:orange")));
        QVERIFY(!read(QStringLiteral("20 mm"), Certainty::Present).contains(QStringLiteral("size:tiny")));
        QVERIFY(!read(QStringLiteral("tender, textured, terminal"), Certainty::Present)
                     .contains(QStringLiteral("site:acral")));
        const std::pair<const char*, const char*> hidden[] = {
            {"An ill-defined patch", "border:well-defined"},      {"Poorly marginated plaques", "border:well-defined"},
            {"A blurry-edged macule", "border:well-defined"},     {"A macule of a few millimetres", "arrangement:few"},
            {"A plaque several cm wide", "arrangement:multiple"}, {"It lasts for several days", "arrangement:few"},
            {"One or two shades of brown", "arrangement:few"},    {"Black and several colors", "arrangement:multiple"},
        };
        for (const auto& [text, attribute] : hidden)
            QVERIFY2(!read(QLatin1String(text), Certainty::Present).contains(QLatin1String(attribute)), text);
        // What hides still says what it means itself.
        QVERIFY(read(QStringLiteral("ill-defined"), Certainty::Present).contains(QStringLiteral("border:ill-defined")));
        QVERIFY(read(QStringLiteral("A few millimetres"), Certainty::Present).contains(QStringLiteral("size:tiny")));
        QVERIFY(read(QStringLiteral("A few papules, over several weeks"), Certainty::Present)
                    .contains(QStringLiteral("arrangement:few")));
    }

    void spansPointAtTheWords()
    {
        const QString text = QStringLiteral("  (Shiny) blue\u2013white veil\u2026");
        QStringList words;
        for (const RecognizedAttribute& a : recognizeAttributes(text))
            words.append(text.mid(a.start, a.length));
        QVERIFY(words.contains(QStringLiteral("Shiny")));
        QVERIFY(words.contains(QStringLiteral("blue\u2013white veil")));
    }

    void otherLanguagesGiveLittleAndDoNoHarm()
    {
        for (const char* text : {"", " ", "\n\n", "...", "-", "\xe7\x9a\xae\xe8\x86\x9a\xe7\xba\xa2\xe8\x89\xb2",
                                 "\xd7\x90\xd7\x93\xd7\x95\xd7\x9d", "\xf0\x9f\x98\x80\xf0\x9f\x98\x80",
                                 "\xd0\xba\xd1\x80\xd0\xb0\xd1\x81\xd0\xbd\xd1\x8b\xd0\xb9", "no", "without", "may",
                                 "is absent", "absent", "rather than", "5", "5 to", "5-", "non-"}) {
            const QString unicode = QString::fromUtf8(text);
            QVERIFY2(recognizeAttributes(unicode).empty(), text);
            checkSpans(unicode);
        }
    }

    void anyTextIsRead()
    {
        QRandomGenerator random(7);
        QStringList words = {QStringLiteral("no"), QStringLiteral("without"), QStringLiteral("may"),
                             QStringLiteral("or"), QStringLiteral(","),       QStringLiteral("."),
                             QStringLiteral("5"),  QStringLiteral("0.5"),     QStringLiteral("mm"),
                             QStringLiteral("is"), QStringLiteral("absent"),  QStringLiteral("non-")};
        for (const LexiconEntry& entry : attributeLexicon())
            words += QString::fromUtf8(entry.phrases).split(QStringLiteral(", "));
        for (int round = 0; round < 300; ++round) {
            QString text;
            const int length = random.bounded(60);
            for (int i = 0; i < length; ++i) {
                if (random.bounded(4) == 0)
                    text += QChar(char16_t(random.bounded(0x10000)));
                else
                    text += words[random.bounded(int(words.size()))];
                if (random.bounded(5) != 0)
                    text += QLatin1Char(' ');
            }
            checkSpans(text);
        }
    }

    void longTextsAreCut()
    {
        checkSpans(QString(3000000, QLatin1Char('a')));
        checkSpans(QStringLiteral("no scale, or ").repeated(100000));
        checkSpans(QStringLiteral("1 to ").repeated(100000));
        checkSpans(QString(1000000, QChar(0xD800)));
    }

    void vectorIgnoresStrangeIndices()
    {
        const auto values = attributeVector({{-1}, {1 << 20}, {0, Certainty::Absent}});
        QCOMPARE(values.size(), size_t(attributeNames().size()));
        QCOMPARE(values[0], -1.0F);
    }

    /// Agreement with attributes that a person wrote beside each description. Many of those are
    /// inferred from the picture of the disease and stated nowhere, so that neither figure can
    /// come near one.
    void agreesWithWrittenAttributes()
    {
        QFile file(QStringLiteral(VIGNETTE_DATA_DIR "/data/descriptions.jsonl"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("descriptions.jsonl is not in VIGNETTE_DATA_DIR");
        const QStringList groups = {QStringLiteral("colour"), QStringLiteral("lesion")};
        const QStringList keys = {QStringLiteral("colours"), QStringLiteral("lesion")};
        for (int g = 0; g < groups.size(); ++g) {
            file.seek(0);
            int both = 0;
            int onlyRead = 0;
            int onlyWritten = 0;
            QSet<QString> known;
            std::vector<std::pair<QSet<QString>, QSet<QString>>> pairs;
            while (!file.atEnd()) {
                const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
                QSet<QString> written;
                const QJsonArray list = row.value(QStringLiteral("attributes")).toObject().value(keys[g]).toArray();
                for (const auto& value : list)
                    written.insert(groups[g] + QLatin1Char(':') + value.toString());
                const QString text = row.value(QStringLiteral("clinical")).toString() + QLatin1Char(' ') +
                                     row.value(QStringLiteral("paraphrase")).toString();
                known.unite(written);
                pairs.emplace_back(read(text, Certainty::Present).unite(read(text, Certainty::Possible)), written);
            }
            for (auto& [found, written] : pairs) {
                found.intersect(known);
                both += int((found & written).size());
                onlyRead += int((found - written).size());
                onlyWritten += int((written - found).size());
            }
            const double precision = double(both) / (both + onlyRead);
            const double recall = double(both) / (both + onlyWritten);
            qInfo("%s: precision %.3f, recall %.3f", qPrintable(groups[g]), precision, recall);
            QVERIFY(precision > (g == 0 ? 0.85 : 0.65));
            QVERIFY(recall > (g == 0 ? 0.7 : 0.75));
        }
    }
};

QTEST_GUILESS_MAIN(TextAttributesTest)
#include "text_attributes_test.moc"
