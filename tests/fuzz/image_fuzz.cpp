#include "tests/fuzz/picture_samples.h"
#include "tests/imaging/test_pictures.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <random>

using namespace vignette;
using namespace vignette::test;

/// Damages good files in many ways and reads them: each ends as a picture or as an error with a
/// reason. VIGNETTE_FUZZ_ITERATIONS says how many files (default 3000), VIGNETTE_FUZZ_SEED which.
class ImageFuzz : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("damaged"));
    std::mt19937 m_random{1};
    std::vector<std::pair<QByteArray, QByteArray>> m_samples; ///< name, bytes
    int m_pictures = 0;
    qint64 m_slowest = 0;
    QByteArray m_slowestName;

    size_t below(size_t limit) { return limit ? m_random() % limit : 0; }

    void damage(QByteArray& bytes)
    {
        if (bytes.isEmpty())
            return;
        // Headers decide more than pixels do.
        const size_t reach = below(2) ? size_t(bytes.size()) : std::min<size_t>(size_t(bytes.size()), 1500);
        const auto at = qsizetype(below(reach));
        switch (below(8)) {
        case 0:
        case 1:
            bytes[at] = char(bytes[at] ^ (1 << below(8)));
            break;
        case 2:
            bytes[at] = char(m_random());
            break;
        case 3: {
            static constexpr uint8_t edges[] = {0x00, 0xff, 0x7f, 0x80, 0x01};
            for (qsizetype i = at; i < std::min(bytes.size(), at + qsizetype(1 + below(4))); ++i)
                bytes[i] = char(edges[below(std::size(edges))]);
            break;
        }
        case 4:
            bytes.truncate(at);
            break;
        case 5:
            bytes.remove(at, qsizetype(1 + below(16)));
            break;
        case 6:
            bytes.insert(at, bytes.mid(qsizetype(below(reach)), qsizetype(1 + below(64))));
            break;
        case 7: {
            const QByteArray& other = m_samples[below(m_samples.size())].second;
            const auto from = qsizetype(below(size_t(other.size())));
            bytes.replace(at, qsizetype(below(64)), other.mid(from, qsizetype(below(64))));
            break;
        }
        }
    }

    void check(const QByteArray& bytes, const QByteArray& name)
    {
        writeFile(m_path, bytes);
        const std::clock_t start = std::clock();
        ReadOptions options;
        options.atLeast = below(2) ? 16 : 0;
        options.frame = int(below(8) == 0);
        const auto image = readImage(m_path, options);
        const auto info = probeImage(m_path);
        const qint64 elapsed = qint64(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
        if (elapsed > m_slowest) {
            m_slowest = elapsed;
            m_slowestName = name;
        }
        if (image) {
            ++m_pictures;
            QVERIFY(image->width > 0 && image->height > 0);
            QCOMPARE(image->rgb.size(), size_t(image->width) * size_t(image->height) * 3);
        } else {
            QVERIFY(!image.error().message.isEmpty());
            QVERIFY(!image.error().detail.isEmpty());
            QVERIFY(image.error().code != ErrorCode::NotFound);
        }
        if (!info)
            QVERIFY(!info.error().message.isEmpty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerImageCodecs();
        m_samples = pictureSamples();
        // Real files have odder headers than made ones.
        for (const char* folder : {VIGNETTE_DATA_DIR "/data/dicom", VIGNETTE_DATA_DIR "/data/cases",
                                   VIGNETTE_SOURCE_DIR "/tests/imaging/data"}) {
            QDirIterator files(QString::fromUtf8(folder), QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                if (files.fileInfo().size() < 40'000)
                    m_samples.emplace_back(files.fileName().toLatin1(), readFile(path));
            }
        }
        m_random.seed(uint32_t(qEnvironmentVariableIntValue("VIGNETTE_FUZZ_SEED") + 1));
    }
    void cleanupTestCase()
    {
        qInfo("%zu samples, %d damaged files still gave a picture, slowest %lld ms of CPU (%s)", m_samples.size(),
              m_pictures, m_slowest, m_slowestName.constData());
        unregisterImageCodecs();
    }

    void damagedFiles()
    {
        bool given = false;
        int iterations = qEnvironmentVariableIntValue("VIGNETTE_FUZZ_ITERATIONS", &given);
        if (!given)
            iterations = 3000;
        for (int i = 0; i < iterations && !QTest::currentTestFailed(); ++i) {
            const auto& [name, sample] = m_samples[size_t(i) % m_samples.size()];
            QByteArray bytes = sample;
            for (size_t k = 1 + below(4); k > 0; --k)
                damage(bytes);
            check(bytes, name);
        }
    }

    void randomBytes()
    {
        for (int i = 0; i < 300 && !QTest::currentTestFailed(); ++i) {
            QByteArray bytes(qsizetype(below(2000)), '\0');
            for (char& byte : bytes)
                byte = char(m_random());
            // Half of them behind the signature of a format.
            if (i % 2)
                bytes.replace(0, 12, m_samples[size_t(i) % m_samples.size()].second.left(12));
            check(bytes, "random");
        }
    }
};

QTEST_GUILESS_MAIN(ImageFuzz)
#include "image_fuzz.moc"
