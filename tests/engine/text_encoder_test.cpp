#include "core/base/safetensors.h"
#include "core/engine/text/sentence_encoder.h"
#include "core/engine/text/text_import.h"
#include "core/engine/text/tokenizer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace vignette;

namespace {

const QString dataFolder = QStringLiteral(VIGNETTE_SOURCE_DIR "/tests/engine/data/");

/// Folder of the published all-MiniLM-L6-v2 checkpoint, for the tests on real weights.
QString modelFolder()
{
    return qEnvironmentVariable("VIGNETTE_MINILM_DIR");
}

double cosine(const std::vector<float>& a, const QJsonArray& b)
{
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        const double v = b.at(int(i)).toDouble();
        ab += a[i] * v;
        aa += double(a[i]) * a[i];
        bb += v * v;
    }
    return ab / std::sqrt(aa * bb);
}

QJsonArray toJson(const std::vector<int32_t>& tokens)
{
    QJsonArray array;
    for (const int32_t token : tokens)
        array.append(token);
    return array;
}

} // namespace

class TextEncoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(dataFolder + QStringLiteral("text_tokens.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        m_vocabulary = json.value(QStringLiteral("vocabulary")).toString();
        m_cases = json.value(QStringLiteral("cases")).toArray();
        QVERIFY(m_cases.size() > 200);
        auto tiny = readTensorFile(dataFolder + QStringLiteral("text_tiny_bert.safetensors"));
        QVERIFY2(tiny, tiny ? "" : qPrintable(tiny.error().detail));
        QCOMPARE(tiny->metadata.at(QStringLiteral("text.vocabulary")), m_vocabulary);
        m_tiny = std::move(tiny->tensors);
    }

    void tokensEqualTheReference()
    {
        const auto tokenizer = Tokenizer::create(m_vocabulary);
        QVERIFY(tokenizer);
        compareTokens(*tokenizer, QStringLiteral("small"));
    }

    void tokensOfTheRealVocabularyEqualTheReference()
    {
        QFile file(modelFolder() + QStringLiteral("/vocab.txt"));
        if (modelFolder().isEmpty() || !file.open(QIODevice::ReadOnly))
            QSKIP("VIGNETTE_MINILM_DIR does not name the folder of all-MiniLM-L6-v2");
        const auto tokenizer = Tokenizer::create(QString::fromUtf8(file.readAll()));
        QVERIFY(tokenizer);
        QCOMPARE(tokenizer->vocabularySize(), 30522);
        compareTokens(*tokenizer, QStringLiteral("full"));
    }

    void brokenVocabulariesAreRefused()
    {
        for (const char* text : {"", "\n\n", "a\nb", "[UNK]\n[CLS]", "[CLS]\n[SEP]"}) {
            const auto tokenizer = Tokenizer::create(QString::fromUtf8(text));
            QVERIFY(!tokenizer);
            QCOMPARE(tokenizer.error().code, ErrorCode::Corrupt);
        }
        QVERIFY(!Tokenizer::create(QString(1 << 20, QLatin1Char('\n'))));
    }

    void anyTextBecomesTokens()
    {
        const auto tokenizer = Tokenizer::create(m_vocabulary);
        QVERIFY(tokenizer);
        QRandomGenerator random(3);
        for (int round = 0; round < 300; ++round) {
            QString text;
            const int length = random.bounded(400);
            for (int i = 0; i < length; ++i)
                text += QChar(char16_t(random.bounded(2) ? random.bounded(128) : random.bounded(0x10000)));
            checkTokens(*tokenizer, text);
        }
        checkTokens(*tokenizer, QString(5000000, QLatin1Char('a')));
        checkTokens(*tokenizer, QString(5000000, QLatin1Char(' ')));
        checkTokens(*tokenizer, QString(300000, QChar(0x301)));
        checkTokens(*tokenizer, QString(300000, QChar(0xD800)));
        checkTokens(*tokenizer, QStringLiteral("red, ").repeated(100000));
    }

    void embeddingsEqualTheReference()
    {
        const auto encoder = SentenceEncoder::create(m_tiny, m_vocabulary);
        QVERIFY2(encoder, encoder ? "" : qPrintable(encoder.error().detail));
        QCOMPARE(encoder->dimension(), 64);
        QVERIFY(worstCosine(*encoder, QStringLiteral("tiny_embedding")) > 0.99999);
    }

    void embeddingsAreUnitAndRepeatable()
    {
        const auto encoder = SentenceEncoder::create(m_tiny, m_vocabulary);
        QVERIFY(encoder);
        for (const QString& text : {QString(), QStringLiteral("red"), QString(9000, QLatin1Char('.'))}) {
            const std::vector<float> a = encoder->encode(text);
            QCOMPARE(a, encoder->encode(text));
            QVERIFY(std::abs(std::inner_product(a.begin(), a.end(), a.begin(), 0.0) - 1) < 1e-5);
        }
    }

    void incompleteWeightsAreRefused()
    {
        QVERIFY(!SentenceEncoder::create({}, m_vocabulary));
        for (const auto& [name, tensor] : m_tiny) {
            ParameterSet without = m_tiny;
            without.erase(name);
            const auto missing = SentenceEncoder::create(without, m_vocabulary);
            // Without a query weight the stack only ends earlier, unless it is the first.
            if (name != "encoder.layer.1.attention.self.query.weight")
                QVERIFY2(!missing && missing.error().code == ErrorCode::Corrupt, name.c_str());
            ParameterSet other = m_tiny;
            other[name].shape.push_back(2);
            QVERIFY2(!SentenceEncoder::create(other, m_vocabulary), name.c_str());
        }
        QVERIFY(!SentenceEncoder::create(m_tiny, m_vocabulary + QStringLiteral("\nmore")));
    }

    void importedAndQuantisedWeightsKeepTheEmbedding()
    {
        if (modelFolder().isEmpty())
            QSKIP("VIGNETTE_MINILM_DIR does not name the folder of all-MiniLM-L6-v2");
        const auto files = importSentenceEncoder(modelFolder());
        QVERIFY2(files, files ? "" : qPrintable(files.error().detail));
        const auto whole = SentenceEncoder::create(files->parameters, files->vocabulary);
        QVERIFY(whole);
        QVERIFY(worstCosine(*whole, QStringLiteral("embedding")) > 0.9999);

        const auto stored = [&](const char* what, auto typeOf) {
            std::map<std::string, StorageType> storage;
            for (const auto& [name, tensor] : files->parameters)
                storage[name] = typeOf(name, tensor);
            TensorFile file;
            file.tensors = files->parameters;
            const QByteArray bytes = serializeTensorFile(file, storage);
            const auto back = parseTensorFile(bytes);
            if (!back)
                return 0.0;
            const auto encoder = SentenceEncoder::create(back->tensors, files->vocabulary);
            const double worst = encoder ? worstCosine(*encoder, QStringLiteral("embedding")) : 0;
            qInfo("%s: %.1f MB, lowest cosine %.5f", what, double(bytes.size()) / 1e6, worst);
            return worst;
        };
        const auto allHalf = [](const std::string&, const FloatTensor&) { return StorageType::F16; };
        const auto mixed = [](const std::string& name, const FloatTensor&) {
            return name == "embeddings.word_embeddings.weight" ? StorageType::I8 : StorageType::F16;
        };
        const auto all8 = [](const std::string&, const FloatTensor& tensor) {
            return tensor.shape.size() == 2 ? StorageType::I8 : StorageType::F16;
        };
        QVERIFY(stored("float16", allHalf) > 0.999);
        QVERIFY(stored("vocabulary int8, rest float16", mixed) > 0.999);
        QVERIFY(stored("all matrices int8", all8) > 0.995);
    }

    void brokenCheckpointsAreRefused()
    {
        QTemporaryDir folder;
        QCOMPARE(importSentenceEncoder(folder.path()).error().code, ErrorCode::NotFound);
        const auto write = [&](const char* name, const QByteArray& bytes) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        write("vocab.txt", m_vocabulary.toUtf8());
        const auto withHeader = [](const QByteArray& json) {
            return QByteArray::fromHex("ff00000000000000").replace(0, 1, QByteArray(1, char(json.size()))) + json +
                   QByteArray(64, '\0');
        };
        for (const QByteArray& bytes :
             {QByteArray(), QByteArray("abc"), QByteArray(8, '\xff'), QByteArray(100, '\0'),
              withHeader(R"({"embeddings.a":{"dtype":"F32","shape":[99999999999],"data_offsets":[0,64]}})"),
              withHeader(R"({"embeddings.a":{"dtype":"F32","shape":[16],"data_offsets":[0,640]}})"),
              withHeader(R"({"embeddings.a":{"dtype":"F32","shape":[-1,-16],"data_offsets":[0,64]}})"),
              withHeader(
                  R"({"embeddings.position_embeddings.weight":{"dtype":"F32","shape":[16],"data_offsets":[0,64]}})"),
              withHeader(R"({"embeddings.a":7})"), withHeader("[]")}) {
            write("model.safetensors", bytes);
            const auto files = importSentenceEncoder(folder.path());
            QVERIFY(!files);
            QCOMPARE(files.error().code, ErrorCode::Corrupt);
        }
    }

private:
    void compareTokens(const Tokenizer& tokenizer, const QString& key)
    {
        for (const auto& value : m_cases) {
            const QJsonObject entry = value.toObject();
            const QString text = entry.value(QStringLiteral("text")).toString();
            const QJsonArray tokens = toJson(tokenizer.encode(text));
            QVERIFY2(tokens == entry.value(key).toArray(),
                     qPrintable(
                         text + QLatin1String(" -> ") +
                         QString::fromUtf8(QJsonDocument(tokens).toJson(QJsonDocument::Compact)) +
                         QLatin1String(" instead of ") +
                         QString::fromUtf8(QJsonDocument(entry.value(key).toArray()).toJson(QJsonDocument::Compact))));
        }
    }

    static void checkTokens(const Tokenizer& tokenizer, const QString& text)
    {
        const std::vector<int32_t> tokens = tokenizer.encode(text);
        QVERIFY(tokens.size() >= 2 && tokens.size() <= size_t(Tokenizer::maximumTokens));
        for (const int32_t token : tokens)
            QVERIFY(token >= 0 && token < tokenizer.vocabularySize());
    }

    double worstCosine(const SentenceEncoder& encoder, const QString& key) const
    {
        double worst = 1;
        int compared = 0;
        for (const auto& value : m_cases) {
            const QJsonObject entry = value.toObject();
            const QJsonArray expected = entry.value(key).toArray();
            if (expected.size() != encoder.dimension())
                continue;
            ++compared;
            worst = std::min(worst, cosine(encoder.encode(entry.value(QStringLiteral("text")).toString()), expected));
        }
        return compared > 5 ? worst : 0;
    }

    QString m_vocabulary;
    QJsonArray m_cases;
    ParameterSet m_tiny;
};

QTEST_GUILESS_MAIN(TextEncoderTest)
#include "text_encoder_test.moc"
