#include "core/classifier/classifier.h"
#include "core/classifier/manifest_json.h"
#include "core/engine/emitted_network.h"
#include "tests/classifier/tiny_network.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <random>
#include <sys/resource.h>

using namespace vignette;

/// Seeded damage to a classifier file: every load ends with a classifier or a sentence, in under a
/// second of processor time and in bounded memory.
class ClassifierFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto classifier = tiny::classifier();
        QVERIFY(classifier);
        m_path = m_folder.filePath(QStringLiteral("x.vignette"));
        QVERIFY(classifier->save(m_path));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_bytes = file.readAll();
        const auto parsed = parseTensorFile(m_bytes);
        QVERIFY(parsed);
        m_file = *parsed;
        m_memoryBefore = peakMegabytes();
    }

    void truncations()
    {
        for (qsizetype length = 0; length < m_bytes.size(); length += 1 + length / 40)
            QVERIFY(!loads(m_bytes.left(length)));
    }

    void bitFlips()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 1500; ++round) {
            QByteArray bytes = m_bytes;
            const qsizetype at = qsizetype(random() % quint64(bytes.size()));
            bytes[at] = char(bytes[at] ^ (1 << (random() % 8)));
            QVERIFY2(!loads(bytes), QByteArray::number(at));
        }
    }

    /// The checksum agrees, so that everything behind it is reached.
    void resealedEntries()
    {
        std::mt19937 random(11);
        const QByteArray tokens[] = {"0",  "9", "-", "1e300", "99999999999", "null", "[",  "]",  "{",       "}",
                                     "\"", ",", ":", "4096",  "1024",        "true", "[]", "{}", "\\u0000", "[[[[[[[["};
        std::vector<QString> keys;
        for (const auto& [key, value] : m_file.metadata)
            keys.push_back(key);
        int accepted = 0;
        for (int round = 0; round < 3000; ++round) {
            TensorFile file = m_file;
            for (int change = 0; change < 1 + round % 3; ++change) {
                QString& text = file.metadata[keys[random() % keys.size()]];
                QByteArray value = text.toUtf8();
                const qsizetype at = qsizetype(random() % quint64(value.size() + 1));
                const QByteArray& token = tokens[random() % std::size(tokens)];
                switch (random() % 4) {
                case 0:
                    value.insert(at, token);
                    break;
                case 1:
                    value.remove(at, 1 + qsizetype(random() % 5));
                    break;
                case 2:
                    value.replace(at, 1, token);
                    break;
                case 3: {
                    // A number becomes another.
                    qsizetype digit = at;
                    while (digit < value.size() && (value[digit] < '0' || value[digit] > '9'))
                        ++digit;
                    qsizetype end = digit;
                    while (end < value.size() && value[end] >= '0' && value[end] <= '9')
                        ++end;
                    value.replace(digit, end - digit, token);
                    break;
                }
                }
                text = QString::fromUtf8(value);
            }
            file.metadata[QStringLiteral("digest")] = fileDigest(file, file.storage);
            accepted += loads(serializeTensorFile(file, file.storage));
        }
        qInfo("%d of 3000 changes did no harm", accepted);
    }

    void largestInput()
    {
        TensorFile file = m_file;
        file.metadata[QStringLiteral("preprocessing")].replace(QStringLiteral("33"), QStringLiteral("1024"));
        file.metadata[QStringLiteral("digest")] = fileDigest(file, file.storage);
        QVERIFY(!loads(serializeTensorFile(file, file.storage)));
    }

    void resealedTensors()
    {
        std::mt19937 random(13);
        for (int round = 0; round < 300; ++round) {
            TensorFile file = m_file;
            auto tensor = std::next(file.tensors.begin(), long(random() % file.tensors.size()));
            switch (random() % 4) {
            case 0:
                for (float& value : tensor->second.values)
                    value *= 60000;
                break;
            case 1:
                std::reverse(tensor->second.shape.begin(), tensor->second.shape.end());
                break;
            case 2:
                file.tensors.erase(tensor);
                break;
            case 3:
                tensor->second = {{0}, {}};
                break;
            }
            file.metadata[QStringLiteral("digest")] = fileDigest(file, file.storage);
            loads(serializeTensorFile(file, file.storage));
        }
    }

    void timeAndMemory()
    {
        qInfo("longest load %.3f s of processor time, %lld MB more at the peak", m_longest,
              peakMegabytes() - m_memoryBefore);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        QVERIFY(m_longest < 1);
        QVERIFY(peakMegabytes() - m_memoryBefore < 512);
#endif
    }

private:
    static qint64 peakMegabytes()
    {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss / 1024;
    }

    bool loads(const QByteArray& bytes)
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        const std::clock_t start = std::clock();
        const auto loaded = Classifier::load(m_path);
        m_longest = std::max(m_longest, double(std::clock() - start) / CLOCKS_PER_SEC);
        if (!loaded && loaded.error().message.isEmpty())
            qFatal("refused without a sentence");
        return loaded.has_value();
    }

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_bytes;
    TensorFile m_file;
    double m_longest = 0;
    qint64 m_memoryBefore = 0;
};

QTEST_GUILESS_MAIN(ClassifierFuzz)
#include "classifier_fuzz.moc"
