#include "core/base/safetensors.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cmath>
#include <limits>

using namespace vignette;

namespace {

QByteArray fileOf(const QByteArray& header, const QByteArray& data = {})
{
    QByteArray length(8, '\0');
    qToLittleEndian<quint64>(quint64(header.size()), length.data());
    return length + header + data;
}

QByteArray floats(std::initializer_list<float> values)
{
    QByteArray bytes(qsizetype(values.size()) * 4, '\0');
    qToLittleEndian<float>(values.begin(), qsizetype(values.size()), bytes.data());
    return bytes;
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TensorFile sample()
{
    TensorFile file;
    file.metadata = {{QStringLiteral("name"), QStringLiteral("Läsion \"ä\"\n\U0001F600")}, {QString(), QString()}};
    file.tensors["b"] = {{2, 3}, {1, -2, 3.5f, 1e-30f, -0.0f, 1e30f}};
    file.tensors["a.scalar"] = {{}, {0.1f}};
    file.tensors["a.empty"] = {{0, 7}, {}};
    file.tensors["z"] = {{3}, {1, 2, 65504}};
    return file;
}

} // namespace

class SafetensorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTripKeepsEveryBit()
    {
        const TensorFile file = sample();
        const auto parsed = parseTensorFile(serializeTensorFile(file));
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().detail));
        QCOMPARE(parsed->metadata, file.metadata);
        QCOMPARE(parsed->tensors.size(), file.tensors.size());
        for (const auto& [name, tensor] : file.tensors) {
            QCOMPARE(parsed->tensors.at(name).shape, tensor.shape);
            QCOMPARE(parsed->tensors.at(name).values, tensor.values);
            QVERIFY(parsed->storage.at(name) == StorageType::F32);
        }
        QVERIFY(std::signbit(parsed->tensors.at("b").values[4]));
    }

    void writingIsDeterministicAndStable()
    {
        const QByteArray once = serializeTensorFile(sample());
        QCOMPARE(serializeTensorFile(sample()), once);
        QCOMPARE(serializeTensorFile(*parseTensorFile(once)), once);
        QCOMPARE(qFromLittleEndian<quint64>(once.constData()) % 8, quint64(0));
    }

    void halfIsExactAfterRounding()
    {
        TensorFile file;
        FloatTensor tensor{{1001}, {}};
        for (int i = 0; i < 1001; ++i)
            tensor.values.push_back(std::ldexp(float(std::sin(i)), i % 40 - 25));
        const FloatTensor before = tensor;
        roundToHalf(tensor.values);
        for (size_t i = 0; i < tensor.values.size(); ++i)
            QVERIFY(std::abs(tensor.values[i] - before.values[i]) <=
                    std::max(std::abs(before.values[i]) / 1024, 1e-7f));
        file.tensors["x"] = tensor;
        file.tensors["odd"] = {{1}, {3}}; // what follows stays aligned
        const auto parsed =
            parseTensorFile(serializeTensorFile(file, {{"x", StorageType::F16}, {"odd", StorageType::F16}}));
        QVERIFY(parsed);
        QCOMPARE(parsed->tensors.at("x").values, tensor.values);
        QVERIFY(parsed->storage.at("x") == StorageType::F16);
    }

    void halfThatWouldOverflowStaysSingle()
    {
        TensorFile file;
        file.tensors["x"] = {{2}, {1, 70000}};
        QVERIFY(!fitsHalf(file.tensors["x"]));
        const auto parsed = parseTensorFile(serializeTensorFile(file, {{"x", StorageType::F16}}));
        QVERIFY(parsed);
        QCOMPARE(parsed->tensors.at("x").values, file.tensors["x"].values);
    }

    void quantisedRowsStayWithinHalfAStep()
    {
        TensorFile file;
        FloatTensor tensor{{3, 50}, {}};
        for (int i = 0; i < 150; ++i)
            tensor.values.push_back(i < 50 ? 0 : float(std::cos(i)) * (i < 100 ? 1e-3f : 100));
        tensor.values[0] = 1e-40f; // a row too small for any scale
        file.tensors["x"] = tensor;
        file.tensors["s"] = {{}, {7}};
        const auto parsed =
            parseTensorFile(serializeTensorFile(file, {{"x", StorageType::I8}, {"s", StorageType::I8}}));
        QVERIFY(parsed);
        QCOMPARE(parsed->tensors.size(), size_t(2));
        QVERIFY(parsed->storage.at("x") == StorageType::I8);
        QCOMPARE(parsed->tensors.at("s").values[0], 7.0f);
        for (int i = 0; i < 150; ++i) {
            const float step = (i < 50 ? 1e-37f : i < 100 ? 1e-3f : 100) / 127;
            QVERIFY(std::abs(parsed->tensors.at("x").values[i] - tensor.values[i]) <= step * 0.51f);
        }
    }

    void readsWhatThePythonPackageWrote()
    {
        // Written by safetensors 0.8.0 for Python (save_file of safetensors.numpy).
        const auto file = readTensorFile(QStringLiteral(VIGNETTE_SOURCE_DIR "/tests/base/data/python.safetensors"));
        QVERIFY2(file, qPrintable(file ? QString() : file.error().detail));
        QCOMPARE(file->metadata.at(QStringLiteral("text")), QStringLiteral("Läsion \"ä\" 皮"));
        const auto& tensors = file->tensors;
        QCOMPARE(tensors.size(), size_t(5));
        QCOMPARE(tensors.at("grid").shape, (std::vector<int64_t>{2, 3}));
        QCOMPARE(tensors.at("grid").values, (std::vector<float>{0, .25f, .5f, .75f, 1, 1.25f}));
        QCOMPARE(tensors.at("half").values, (std::vector<float>{1, -2, 65504, std::ldexp(1.0f, -24)}));
        QCOMPARE(tensors.at("empty").shape, (std::vector<int64_t>{0, 3}));
        QCOMPARE(tensors.at("scalar").values, std::vector<float>{2.5f});
        QVERIFY(tensors.at("scalar").shape.empty());
        QCOMPARE(tensors.at("rows").values, (std::vector<float>{.5f, -1, 254, -256}));
    }

    void thePythonPackageReadsWhatWeWrote()
    {
        QString python = qEnvironmentVariable("VIGNETTE_PYTHON");
        if (python.isEmpty())
            python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty() ||
            QProcess::execute(python, {QStringLiteral("-c"), QStringLiteral("import safetensors.numpy")}) != 0)
            QSKIP("no Python with the package safetensors (VIGNETTE_PYTHON names another)");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.safetensors"));
        TensorFile file = sample();
        file.tensors["q"] = {{2, 2}, {127, -64, 0.5f, 0.25f}};
        QVERIFY(writeTensorFile(path, file, {{"z", StorageType::F16}, {"q", StorageType::I8}}));
        QProcess process;
        process.start(python, {QStringLiteral("-c"), QStringLiteral(R"(
import json, sys
from safetensors import safe_open
with safe_open(sys.argv[1], 'numpy') as f:
    out = {k: [str(f.get_tensor(k).dtype), list(f.get_tensor(k).shape),
               f.get_tensor(k).astype('float64').ravel().tolist()] for k in f.keys()}
    print(json.dumps([f.metadata(), out]))
)"),
                               path});
        QVERIFY(process.waitForFinished());
        const QByteArray output = process.readAllStandardOutput();
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const QJsonDocument expected =
            QJsonDocument::fromJson(QByteArray("[{'': '', 'name': 'Läsion \\\"ä\\\"\\n\xf0\x9f\x98\x80'},"
                                               "{'a.empty': ['float32', [0, 7], []],"
                                               " 'a.scalar': ['float32', [], [0.10000000149011612]],"
                                               " 'b': ['float32', [2, 3],"
                                               "       [1, -2, 3.5, 1.0000000031710769e-30, 0, 1.0000000150474662e30]],"
                                               " 'q': ['int8', [2, 2], [127, -64, 127, 64]],"
                                               " 'q.scale': ['float32', [2], [1, 0.003937007859349251]],"
                                               " 'z': ['float16', [3], [1, 2, 65504]]}]")
                                        .replace('\'', '"'));
        QVERIFY(expected.isArray());
        QCOMPARE(QJsonDocument::fromJson(output), expected);
    }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = R"({"x":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})";
        const QByteArray eight(8, '\0');
        const auto swap = [&](const char* from, const char* to) {
            return fileOf(QByteArray(good).replace(from, to), eight);
        };
        QVERIFY(parseTensorFile(fileOf(good, eight)));

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("seven bytes") << QByteArray(7, '\0');
        QTest::newRow("no header") << QByteArray(8, '\0');
        QTest::newRow("length beyond the end") << QByteArray(8, '\x01') + good;
        QTest::newRow("length -1") << QByteArray(8, '\xff') + good;
        QTest::newRow("not JSON") << fileOf("hello");
        QTest::newRow("deep nesting") << fileOf(QByteArray(200000, '['));
        QTest::newRow("array") << fileOf("[1]");
        QTest::newRow("trailing bytes") << fileOf(good, eight + "x");
        QTest::newRow("data missing") << fileOf(good, QByteArray(7, '\0'));
        QTest::newRow("unknown type") << swap("F32", "F64");
        QTest::newRow("type is a number") << swap("\"F32\"", "32");
        QTest::newRow("type missing") << swap("\"dtype\":\"F32\",", "");
        QTest::newRow("shape missing") << swap("\"shape\":[2],", "");
        QTest::newRow("shape negative") << swap("[2]", "[-2]");
        QTest::newRow("shape fraction") << swap("[2]", "[2.5]");
        QTest::newRow("shape text") << swap("[2]", "[\"2\"]");
        QTest::newRow("shape too small") << swap("[2]", "[1]");
        QTest::newRow("shape too large") << swap("[2]", "[3]");
        QTest::newRow("shape overflows") << swap("[2]", "[4294967296,4294967296,4294967296,2]");
        QTest::newRow("shape wraps to fit") << swap("[2]", "[9223372036854775807,9223372036854775807]");
        QTest::newRow("shape 1e300") << swap("[2]", "[1e300]");
        QTest::newRow("nine dimensions") << swap("[2]", "[2,1,1,1,1,1,1,1,1]");
        QTest::newRow("range backwards") << swap("[0,8]", "[8,0]");
        QTest::newRow("range negative") << swap("[0,8]", "[-8,0]");
        QTest::newRow("range beyond the end") << swap("[0,8]", "[8,16]");
        QTest::newRow("range huge") << swap("[0,8]", "[0,9223372036854775807]");
        QTest::newRow("range of one number") << swap("[0,8]", "[0]");
        QTest::newRow("range of odd length") << swap("[0,8]", "[0,7]");
        QTest::newRow("tensor is a number") << fileOf(R"({"x":1})");
        QTest::newRow("metadata is a number") << fileOf(R"({"__metadata__":1})");
        QTest::newRow("metadata not text") << fileOf(R"({"__metadata__":{"a":1}})");
        QTest::newRow("gap") << fileOf(
            R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[8,12]}})",
            QByteArray(12, '\0'));
        QTest::newRow("overlap") << fileOf(
            R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})",
            QByteArray(12, '\0'));
        QTest::newRow("the same range twice") << fileOf(
            R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})",
            eight);
        QTest::newRow("not a number") << fileOf(good, floats({1, std::numeric_limits<float>::quiet_NaN()}));
        QTest::newRow("infinite") << fileOf(good, floats({std::numeric_limits<float>::infinity(), 1}));
        QTest::newRow("infinite half") << fileOf(R"({"x":{"dtype":"F16","shape":[1],"data_offsets":[0,2]}})",
                                                 QByteArray("\x00\x7c", 2));
        const QByteArray quantised = R"({"x":{"dtype":"I8","shape":[1,4],"data_offsets":[0,4]})";
        QTest::newRow("quantised without scale") << fileOf(quantised + "}", QByteArray(4, '\1'));
        QTest::newRow("quantised scalar")
            << fileOf(R"({"x":{"dtype":"I8","shape":[],"data_offsets":[0,1]}})", QByteArray(1, '\1'));
        QTest::newRow("scale of another shape") << fileOf(
            quantised + R"(,"x.scale":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})", QByteArray(12, '\0'));
        QTest::newRow("scale is quantised") << fileOf(
            quantised + R"(,"x.scale":{"dtype":"I8","shape":[1],"data_offsets":[4,5]}})", QByteArray(5, '\1'));
        QTest::newRow("scale is quantised with scale") << fileOf(
            R"({"x":{"dtype":"I8","shape":[1],"data_offsets":[4,5]},"x.scale":{"dtype":"I8","shape":[1],"data_offsets":[5,6]},"x.scale.scale":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})",
            QByteArray(6, '\0'));
        QTest::newRow("scale overflows") << fileOf(
            quantised + R"(,"x.scale":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
            QByteArray(4, '\x7f') + floats({3e38f}));
    }

    void malformed()
    {
        QFETCH(QByteArray, bytes);
        const auto parsed = parseTensorFile(bytes);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::Corrupt);
        QVERIFY(!parsed.error().message.isEmpty());
    }

    void limitsHold()
    {
        const QByteArray bytes = serializeTensorFile(sample());
        const auto codeWith = [&](const TensorFileLimits& limits) {
            const auto parsed = parseTensorFile(bytes, limits);
            return parsed ? ErrorCode::Internal : parsed.error().code;
        };
        TensorFileLimits limits;
        limits.fileBytes = bytes.size() - 1;
        QCOMPARE(codeWith(limits), ErrorCode::TooLarge);
        limits = {};
        limits.headerBytes = 100;
        QCOMPARE(codeWith(limits), ErrorCode::TooLarge);
        limits = {};
        limits.tensors = 3;
        QCOMPARE(codeWith(limits), ErrorCode::TooLarge);
        limits = {};
        limits.values = 9;
        QCOMPARE(codeWith(limits), ErrorCode::TooLarge);
    }

    void whatCannotBeReadBackIsNotWritten()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x"));
        TensorFile file = sample();
        QVERIFY(writeTensorFile(path, file));
        const QByteArray before = read(path);
        const auto refused = [&](const TensorFile& bad, const std::map<std::string, StorageType>& storage = {}) {
            const auto written = writeTensorFile(path, bad, storage);
            return !written && written.error().code == ErrorCode::InvalidArgument;
        };
        file.tensors["x"] = {{1}, {std::numeric_limits<float>::quiet_NaN()}};
        QVERIFY(refused(file));
        file.tensors["x"] = {{2}, {1}};
        QVERIFY(refused(file));
        QVERIFY(refused(file, {{"x", StorageType::I8}}));
        file.tensors["x"] = {{2}, {1, 2}};
        file.tensors["x.scale"] = {{2}, {1, 2}};
        QVERIFY(refused(file, {{"x", StorageType::I8}}));
        file.tensors.erase("x.scale");
        file.tensors["__metadata__"] = {{1}, {1}};
        QVERIFY(refused(file));
        QCOMPARE(read(path), before);
    }

    void failuresOfTheFileSystem()
    {
        QTemporaryDir folder;
        const auto codeOf = [](const QString& path) { return readTensorFile(path).error().code; };
        QCOMPARE(codeOf(folder.filePath(QStringLiteral("no such"))), ErrorCode::NotFound);
        QCOMPARE(codeOf(folder.path()), ErrorCode::Unreadable);
        if (QFile::exists(QStringLiteral("/dev/zero")))
            QCOMPARE(codeOf(QStringLiteral("/dev/zero")), ErrorCode::Unreadable);
        const auto written = writeTensorFile(folder.filePath(QStringLiteral("no such/x")), sample());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::WriteFailed);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SafetensorsTest)
#include "safetensors_test.moc"
