#include "core/base/safetensors.h"

#include <QTest>

#include <random>

using namespace vignette;

/// Seeded damage to a small valid file: every result is a value, and whatever is accepted is whole.
class SafetensorsFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        TensorFile file;
        file.metadata[QStringLiteral("key")] = QStringLiteral("value");
        file.tensors["f32"] = {{4, 3}, std::vector<float>(12, 1.5f)};
        file.tensors["f16"] = {{5}, std::vector<float>(5, -2)};
        file.tensors["i8"] = {{3, 4}, std::vector<float>(12, 3)};
        file.tensors["none"] = {{0, 9}, {}};
        m_bytes = serializeTensorFile(file, {{"f16", StorageType::F16}, {"i8", StorageType::I8}});
        QVERIFY(parseTensorFile(m_bytes));
    }

    void everyTruncationIsRefused()
    {
        for (qsizetype length = 0; length < m_bytes.size(); ++length)
            QVERIFY(!parseTensorFile(m_bytes.left(length)));
    }

    void everyBitFlip()
    {
        for (qsizetype bit = 0; bit < m_bytes.size() * 8; ++bit) {
            QByteArray damaged = m_bytes;
            damaged[bit / 8] = char(damaged[bit / 8] ^ (1 << (bit % 8)));
            check(damaged);
        }
    }

    void manyChanges()
    {
        std::mt19937 random(20240601);
        const auto below = [&](qsizetype end) { return qsizetype(random() % quint64(end)); };
        const QByteArray tokens[] = {"0",      "9",    "-1",     "99999999999999999999",
                                     "1e308",  "null", "[",      "]",
                                     "{",      "}",    "\"",     ",",
                                     ":",      "F16",  "I8",     "[]",
                                     ".scale", "\xff", "\\u0000"};
        for (int round = 0; round < 20000; ++round) {
            QByteArray damaged = m_bytes;
            for (int change = 0; change < 1 + round % 5; ++change) {
                const qsizetype at = below(damaged.size());
                switch (random() % 4) {
                case 0:
                    damaged[at] = char(random());
                    break;
                case 1:
                    damaged.insert(at, tokens[random() % std::size(tokens)]);
                    break;
                case 2:
                    damaged.remove(at, 1 + below(8));
                    break;
                case 3:
                    damaged.replace(at, 1, tokens[random() % std::size(tokens)]);
                    break;
                }
                if (damaged.isEmpty())
                    break;
            }
            // Half of the time the header stays reachable.
            if (round % 2 && damaged.size() > 8)
                damaged.replace(0, 8, m_bytes.left(8));
            check(damaged);
        }
    }

private:
    static void check(const QByteArray& bytes)
    {
        const auto parsed = parseTensorFile(bytes);
        if (!parsed) {
            QVERIFY(!parsed.error().message.isEmpty());
            return;
        }
        for (const auto& [name, tensor] : parsed->tensors)
            QCOMPARE(tensor.count(), int64_t(tensor.values.size()));
        // What was accepted can be written and read again.
        QVERIFY(parseTensorFile(serializeTensorFile(*parsed)));
    }

    QByteArray m_bytes;
};

QTEST_GUILESS_MAIN(SafetensorsFuzz)
#include "safetensors_fuzz.moc"
