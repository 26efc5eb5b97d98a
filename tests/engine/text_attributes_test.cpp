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

#include <map>

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
        QVERIFY(!a.ownWords.empty());
        for (const TextPlace& place : a.ownWords)
            QVERIFY(place.start >= 0 && place.length > 0 && place.start + place.length <= text.size());
        previous = a.start;
    }
    int end = 0;
    for (const UnreadWord& word : readDescription(text).unread) {
        QVERIFY(word.place.start >= end && word.place.length > 0);
        end = word.place.start + word.place.length;
        QVERIFY(end <= text.size());
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
        for (const LexiconEntry& entry : attributeLexicon(Language::English)) {
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

    /// Every phrase of the other languages states what stands beside it, and no other language is taken for it.
    void everyPhraseOfTheTablesIsRead()
    {
        for (const Language language : {Language::German, Language::French, Language::Spanish, Language::Portuguese,
                                        Language::Chinese, Language::Japanese}) {
            QSet<QString> stated;
            for (const LexiconEntry& entry : attributeLexicon(language)) {
                const auto names = QString::fromUtf8(entry.attributes).split(QLatin1Char(' '), Qt::SkipEmptyParts);
                for (const QString& name : names)
                    QVERIFY2(attributeNames().contains(name), qPrintable(name));
                for (QString phrase : QString::fromUtf8(entry.phrases).split(QStringLiteral(", "))) {
                    phrase.remove(QLatin1Char('*'));
                    QVERIFY2(!phrase.trimmed().isEmpty() && !phrase.contains(QLatin1Char(',')), qPrintable(phrase));
                    QSet<QString> read;
                    for (const RecognizedAttribute& a : readDescription(phrase, language).attributes)
                        read.insert(attributeNames()[a.index]);
                    for (const QString& name : names)
                        QVERIFY2(read.contains(name), qPrintable(QLatin1String(codeOf(language)) + QLatin1String(": ") +
                                                                 phrase + QLatin1String(" gives no ") + name));
                    stated.unite(read);
                }
            }
            for (const QString& name : attributeNames())
                QVERIFY2(stated.contains(name), qPrintable(QLatin1String(codeOf(language)) + name));
        }
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
        for (const char* text :
             {"", " ", "\n\n", "...", "-", "\xd7\x90\xd7\x93\xd7\x95\xd7\x9d", "\xf0\x9f\x98\x80\xf0\x9f\x98\x80",
              "\xd0\xba\xd1\x80\xd0\xb0\xd1\x81\xd0\xbd\xd1\x8b\xd0\xb9", "no", "without", "may", "is absent", "absent",
              "rather than", "5", "5 to", "5-", "non-"}) {
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
        for (const LexiconEntry& entry : attributeLexicon(Language::English))
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

    void faultsOfTheClinic_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("stated");
        QTest::addColumn<QStringList>("unstated");
        const auto row = [](const char* text, const char* stated, const char* unstated = "") {
            QTest::newRow(QByteArray(text).replace('\n', ' ').constData())
                << QString::fromUtf8(text) << QString::fromLatin1(stated).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                << QString::fromLatin1(unstated).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        row("Black dots and a pigment network", "dermoscopy:dots-globules colour:black", "lesion:hair-loss");
        row("Yellow dots in a brown patch", "dermoscopy:dots-globules colour:yellow", "lesion:hair-loss");
        row("Black dots on the scalp", "lesion:hair-loss", "dermoscopy:dots-globules");
        row("Round bald areas with black dots", "lesion:hair-loss", "dermoscopy:dots-globules");
        row("Mostly larger than 6 mm", "size:large", "size:small size:tiny");
        row("Wider than 2 cm", "size:large", "size:small");
        row("Larger than 2 mm", "size:small", "size:tiny size:large");
        row("Not larger than 6 mm", "size:small", "");
        row("Several papules", "arrangement:few", "arrangement:multiple");
        row("Multiple papules", "arrangement:multiple", "arrangement:few");
        row("Red plaque file:///home/anna/scratch.jpg", "colour:red lesion:plaque", "lesion:excoriation");
        row("Red plaque file:///home/anna/scratch marks/black wart.jpg", "colour:red",
            "lesion:excoriation colour:black surface:rough");
        row("C:\\Users\\anna\\scratch 1.jpg\nbrown macule", "colour:brown lesion:macule", "lesion:excoriation");
        row("/home/anna/scratch/blue\nbrown macule", "colour:brown", "lesion:excoriation colour:blue");
        row("brown macule, scratch.PNG", "colour:brown", "lesion:excoriation");
        row("https://example.org/scratch brown", "colour:brown", "lesion:excoriation");
        // A slash is no path.
        row("Red/brown papules and/or scale", "colour:red colour:brown lesion:scale");
    }

    void faultsOfTheClinic()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, stated);
        QFETCH(QStringList, unstated);
        const QSet<QString> found = read(text, Certainty::Present);
        for (const QString& name : stated)
            QVERIFY2(found.contains(name), qPrintable(name));
        for (const QString& name : unstated)
            QVERIFY2(!found.contains(name), qPrintable(name));
        checkSpans(text);
    }

    void negations()
    {
        const std::pair<const char*, const char*> denied[] = {
            {"Scale is not seen.", "lesion:scale"},       {"Ulcers are not present", "lesion:ulcer"},
            {"It isn't scaly.", "lesion:scale"},          {"The nodule doesn't itch", "symptom:itch"},
            {"Red patch w/o crust", "lesion:crust"},      {"A scale-free patch", "lesion:scale"},
            {"A nonscaly red patch", "lesion:scale"},     {"Crust is missing", "lesion:crust"},
            {"She denies pain", "symptom:pain"},          {"No signs of ulceration", "lesion:ulcer"},
            {"Scale was never observed", "lesion:scale"},
        };
        for (const auto& [text, attribute] : denied)
            QVERIFY2(read(QLatin1String(text), Certainty::Absent).contains(QLatin1String(attribute)), text);
        const std::pair<const char*, const char*> stated[] = {
            {"A nonscaly red patch", "colour:red"},
            {"Not only scaly", "lesion:scale"},
            {"Missing hair", "lesion:hair-loss"},
            {"Papules, not present at birth", "lesion:papule"},
        };
        for (const auto& [text, attribute] : stated)
            QVERIFY2(read(QLatin1String(text), Certainty::Present).contains(QLatin1String(attribute)), text);
    }

    void slipsAreReadAndSuggested()
    {
        const QString text = QStringLiteral("Erythmatous papuls and a plauqe with sacle");
        const DescriptionReading reading = readDescription(text);
        QStringList written;
        QStringList suggested;
        for (const UnreadWord& word : reading.unread) {
            written += text.mid(word.place.start, word.place.length);
            suggested += word.suggestion;
        }
        QCOMPARE(written, QStringList({QStringLiteral("Erythmatous"), QStringLiteral("papuls"),
                                       QStringLiteral("plauqe"), QStringLiteral("sacle")}));
        QCOMPARE(suggested, QStringList({QStringLiteral("erythematous"), QStringLiteral("papules"),
                                         QStringLiteral("plaque"), QStringLiteral("scale")}));
        for (const char* name : {"colour:red", "lesion:papule", "lesion:plaque", "lesion:scale"})
            QVERIFY2(read(text, Certainty::Present).contains(QLatin1String(name)), name);
        QCOMPARE(reading.english, QStringLiteral("erythematous papules and a plaque with scale"));
    }

    void englishWordsAreNoSlips()
    {
        // One letter from "plaque", "papule", "crust", "scaly", "nodule", "round".
        for (const char* text : {"The plague", "A module", "They trust it", "A scale of scales", "The wound, a mound",
                                 "Scarlet and sharply", "Thigh and sight"}) {
            const DescriptionReading reading = readDescription(QString::fromLatin1(text));
            QVERIFY2(std::all_of(reading.unread.begin(), reading.unread.end(),
                                 [](const UnreadWord& word) { return word.suggestion.isEmpty(); }),
                     text);
        }
        QVERIFY(!read(QStringLiteral("The plague"), Certainty::Present).contains(QStringLiteral("lesion:plaque")));
        // Short words have too many neighbours.
        QVERIFY(readDescription(QStringLiteral("rde")).unread.front().suggestion.isEmpty());
    }

    void unreadWordsHavePlaces()
    {
        const QString text = QStringLiteral("\U0001F600 Red xyzzq, usually of the skin. /tmp/red.jpg");
        const DescriptionReading reading = readDescription(text);
        QCOMPARE(reading.unread.size(), size_t(2));
        QCOMPARE(text.mid(reading.unread[0].place.start, reading.unread[0].place.length), QStringLiteral("xyzzq"));
        QCOMPARE(text.mid(reading.unread[1].place.start, reading.unread[1].place.length),
                 QStringLiteral("/tmp/red.jpg"));
        QVERIFY(!reading.english.contains(QLatin1String("tmp")));
        // Nothing is said twice where all is read, and the sentence encoder gets the text as it is.
        const QString plain = QStringLiteral("A firm, dark red papule with no scale; 2-4 mm.");
        QVERIFY(readDescription(plain).unread.empty());
        QCOMPARE(readDescription(plain).english, plain);
    }

    void ownWordsTouchNothingElse()
    {
        const auto own = [](const QString& text, const char* name) {
            QStringList words;
            for (const RecognizedAttribute& a : recognizeAttributes(text)) {
                if (attributeNames()[a.index] != QLatin1String(name))
                    continue;
                for (const TextPlace& place : a.ownWords)
                    words += text.mid(place.start, place.length);
            }
            return words;
        };
        const auto S = [](const char* s) { return QStringList(QString::fromLatin1(s)); };
        // The crust keeps its word, the word that denies goes with what it alone denies.
        QCOMPARE(own(QStringLiteral("Haemorrhagic crust"), "flag:bleeding"), S("Haemorrhagic"));
        QCOMPARE(own(QStringLiteral("Red papule. No scale."), "lesion:scale"), S("No scale"));
        QCOMPARE(own(QStringLiteral("Red papule, no scale or crust."), "lesion:scale"), S("scale"));
        QCOMPARE(own(QStringLiteral("Red patch, may ulcerate."), "lesion:ulcer"), S("may ulcerate"));
        QCOMPARE(own(QStringLiteral("Scale is usually absent"), "lesion:scale"),
                 QStringList({QStringLiteral("Scale"), QStringLiteral("absent")}));
        QCOMPARE(own(QStringLiteral("A haemangioma"), "flag:vascular"), S("haemangioma"));
        // A chip that goes takes none of the others.
        const QString text = QStringLiteral(
            "Red-brown, scaly plaques with haemorrhagic crust, no pustules or vesicles, may itch; 2-4 cm on the face.");
        const auto before = recognizeAttributes(text);
        for (const RecognizedAttribute& chip : before) {
            QString rest = text;
            for (const RecognizedAttribute& mention : before) {
                for (const TextPlace& place : mention.ownWords) {
                    if (mention.index == chip.index)
                        rest.replace(place.start, place.length, QString(place.length, QLatin1Char(' ')));
                }
            }
            QVERIFY(attributeVector(recognizeAttributes(rest))[size_t(chip.index)] == 0);
        }
    }

    void sentencesOnDermoscopyAreLeftOut()
    {
        const QString clinical = QStringLiteral("A red, scaly plaque of 1.5 cm. It itches.");
        QCOMPARE(
            withoutDermoscopy(clinical + QStringLiteral(" Dotted vessels and white scale. Dermoscopy is regular.")),
            clinical);
        QCOMPARE(withoutDermoscopy(clinical), QString());
        QCOMPARE(withoutDermoscopy(QStringLiteral("Dotted vessels and a pigment network.")), QString());
        QCOMPARE(withoutDermoscopy({}), QString());
        // Only at the end: what stands between clinical sentences belongs to them.
        QCOMPARE(withoutDermoscopy(QStringLiteral("Dotted vessels. A red plaque.")), QString());
    }

    /// What is read of translations against what is read of the English text.
    void translationsAreRead()
    {
        QFile english(QStringLiteral(VIGNETTE_DATA_DIR "/data/descriptions.jsonl"));
        if (!english.open(QIODevice::ReadOnly))
            QSKIP("descriptions.jsonl is not in VIGNETTE_DATA_DIR");
        QHash<QString, QString> texts;
        while (!english.atEnd()) {
            const QJsonObject row = QJsonDocument::fromJson(english.readLine()).object();
            texts.insert(row.value(QStringLiteral("class")).toString(),
                         row.value(QStringLiteral("clinical")).toString());
        }
        QFile file(QStringLiteral(VIGNETTE_SOURCE_DIR "/tests/engine/data/translated_descriptions.jsonl"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        struct Tally
        {
            int texts = 0;
            int both = 0;
            int translated = 0;
            int original = 0;
        };
        std::map<QString, Tally> tallies;
        while (!file.atEnd()) {
            const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
            const QString language = row.value(QStringLiteral("language")).toString();
            const QString text = row.value(QStringLiteral("clinical")).toString();
            const QString original = texts.value(row.value(QStringLiteral("class")).toString());
            QVERIFY2(!original.isEmpty(), qPrintable(text));
            QCOMPARE(QLatin1String(codeOf(readDescription(text).language)), language);
            checkSpans(text);
            const auto stated = [](const QString& of) {
                return read(of, Certainty::Present).unite(read(of, Certainty::Possible));
            };
            Tally& tally = tallies[language];
            ++tally.texts;
            tally.both += int((stated(text) & stated(original)).size());
            tally.translated += int(stated(text).size());
            tally.original += int(stated(original).size());
        }
        QCOMPARE(tallies.size(), size_t(6));
        for (const auto& [language, tally] : tallies) {
            const double precision = double(tally.both) / tally.translated;
            const double recall = double(tally.both) / tally.original;
            qInfo("%s: %d texts, precision %.3f, recall %.3f", qPrintable(language), tally.texts, precision, recall);
            QVERIFY2(precision > 0.88 && recall > 0.75, qPrintable(language));
        }
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
