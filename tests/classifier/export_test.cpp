#include "core/classifier/export.h"
#include "core/classifier/research_notice.h"
#include "core/imaging/preprocess.h"
#include "tests/classifier/onnx_model.h"
#include "tests/classifier/tiny_network.h"

#include <ATen/ATen.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/serialization/import.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <sstream>
#include <stdexcept>

using namespace vignette;

namespace {

at::Tensor toTensor(const test::OnnxConstant& constant)
{
    return (constant.floats.empty() ? at::tensor(constant.integers) : at::tensor(constant.floats))
        .reshape(constant.shape);
}

/// The operators of a model as ONNX defines them, by ATen; throws on any that a classifier has no need of.
/// tests/benchmarks/onnxruntime_export.py asks ONNX Runtime instead.
std::map<std::string, at::Tensor> interpret(const test::OnnxModel& model, const at::Tensor& image)
{
    std::map<std::string, at::Tensor> values{{"image", image}};
    for (const auto& [name, constant] : model.constants)
        values[name] = toTensor(constant);
    const auto compute = [&values](const test::OnnxNode& node) -> at::Tensor {
        std::vector<at::Tensor> in;
        for (const std::string& name : node.inputs)
            in.push_back(name.empty() ? at::Tensor() : values.at(name));
        const auto all = [&node](const char* name) -> const std::vector<int64_t>& { return node.attributes.at(name); };
        const auto one = [&all](const char* name) { return all(name).at(0); };
        const std::string& type = node.type;
        if (type == "Cast")
            return in[0].to(at::kFloat);
        if (type == "Transpose")
            return in[0].permute(all("perm"));
        if (type == "Add")
            return in[0] + in[1];
        if (type == "Sub")
            return in[0] - in[1];
        if (type == "Mul")
            return in[0] * in[1];
        if (type == "Div")
            return in[0] / in[1];
        if (type == "Sigmoid")
            return at::sigmoid(in[0]);
        if (type == "GlobalAveragePool")
            return in[0].mean({2, 3}, true);
        if (type == "Slice") { // from one place to another along each of some axes
            at::Tensor out = in[0];
            for (int64_t i = 0; i < in[3].numel(); ++i)
                out = out.slice(in[3][i].item<int64_t>(), in[1][i].item<int64_t>(), in[2][i].item<int64_t>(),
                                in.size() > 4 ? in[4][i].item<int64_t>() : 1);
            return out;
        }
        if (type == "Sqrt")
            return in[0].sqrt();
        if (type == "Clip")
            return in[0].clamp(in[1].item<float>(), in[2].item<float>());
        if (type == "ReduceSum")
            return in[0].sum({in[1][0].item<int64_t>(), in[1][1].item<int64_t>()}, true);
        if (type == "Pad") // by the edge, along height and width
            return at::replication_pad2d(in[0], {in[1][3].item<int64_t>(), in[1][7].item<int64_t>(),
                                                 in[1][2].item<int64_t>(), in[1][6].item<int64_t>()});
        if (type == "Resize") {
            const auto side = [&](int64_t axis) {
                return int64_t(std::lround(double(in[0].size(axis)) * in[2][axis].item<double>()));
            };
            return at::upsample_bilinear2d(in[0], {side(2), side(3)}, false);
        }
        if (type == "Concat")
            return at::cat(in, one("axis"));
        if (type == "Flatten")
            return in[0].flatten(one("axis"));
        if (type == "LpNormalization")
            return in[0] / in[0].norm(double(one("p")), {one("axis")}, true);
        if (type == "Gemm")
            return at::matmul(in[0], one("transB") ? in[1].t() : in[1]) + in[2];
        if (type == "Softmax")
            return at::softmax(in[0], one("axis"));
        if (type == "ReduceSumSquare")
            return in[0].square().sum(all("axes"), one("keepdims"));
        if (type == "ReduceMax")
            return in[0].amax(all("axes"), one("keepdims"));
        if (type == "Greater")
            return in[0] > in[1];
        if (type == "Less")
            return in[0] < in[1];
        if (type == "Or")
            return in[0].logical_or(in[1]);
        if (type == "Where")
            return at::where(in[0], in[1], in[2]);
        if (type == "Conv") {
            const std::vector<int64_t>& pads = all("pads"); // top, left, bottom, right
            return at::conv2d(at::constant_pad_nd(in[0], {pads[1], pads[3], pads[0], pads[2]}), in[1],
                              in.size() > 2 ? in[2] : at::Tensor(), all("strides"), at::IntArrayRef{0, 0}, 1,
                              one("group"));
        }
        throw std::runtime_error("an operator that is not expected: " + type);
    };
    for (const test::OnnxNode& node : model.nodes)
        values[node.output] = compute(node);
    return values;
}

/// N x side x side x 3, 8-bit, as the model wants it.
at::Tensor stacked(const std::vector<Image>& pictures, int side)
{
    at::Tensor out = at::empty({int64_t(pictures.size()), side, side, 3}, at::kByte);
    uint8_t* value = out.data_ptr<uint8_t>();
    for (const Image& picture : pictures)
        value = std::ranges::copy(resizeForNetwork(picture, side), value).out;
    return out;
}

torch::jit::Module loaded(const QByteArray& script, torch::jit::ExtraFilesMap* extra = nullptr)
{
    std::istringstream in(script.toStdString());
    torch::jit::ExtraFilesMap ignored;
    return torch::jit::load(in, at::Device(at::kCPU), extra ? *extra : ignored);
}

/// `outputs`: logits, probabilities, domain score and outcome.
void compare(const std::vector<at::Tensor>& outputs, const std::vector<Prediction>& wanted)
{
    QCOMPARE(outputs.size(), size_t(4));
    QCOMPARE(outputs[0].size(0), int64_t(wanted.size()));
    for (size_t i = 0; i < wanted.size(); ++i) {
        const auto row = int64_t(i);
        for (size_t k = 0; k < wanted[i].logits.size(); ++k) {
            const auto of = [&](const at::Tensor& rows) { return rows[row][int64_t(k)].item<float>(); };
            QVERIFY(std::abs(of(outputs[0]) - wanted[i].logits[k]) < 1e-4f);
            QVERIFY(std::abs(of(outputs[1]) - wanted[i].probabilities[k]) < 1e-4f);
        }
        const float score = wanted[i].domainScore;
        QVERIFY(std::abs(outputs[2][row][0].item<float>() - score) <= 1e-4f * std::max(1.0f, score));
        QCOMPARE(outputs[3][row][0].item<int64_t>(), int64_t(wanted[i].outcome));
    }
    if (wanted.size() > 1)
        QCOMPARE(std::get<0>(at::_unique(outputs[3])).numel(), int64_t(3)); // all outcomes came up
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onnxIsValid()
    {
        const auto classifier = tiny::classifier();
        QVERIFY(classifier);
        try {
            const test::OnnxModel model = test::parseOnnx(toOnnx(*classifier));
            QCOMPARE(model.outputs, std::vector<std::string>({"logits", "probabilities", "domain_score", "outcome"}));
        } catch (const std::exception& error) {
            QFAIL(error.what());
        }
    }

    void bothAnswerAsTheClassifier_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<double>("poolingWidth");
        QTest::addColumn<bool>("knowsItsDomain");
        QTest::addColumn<bool>("finds");
        QTest::newRow("odd side") << 33 << 0.0 << true << false;
        QTest::newRow("even side, the centre weighs more") << 64 << 0.18 << true << false;
        QTest::newRow("even, then odd, no domain score") << 90 << 0.25 << false << false;
        QTest::newRow("with a lesion finder") << 64 << 0.35 << true << true;
    }

    void bothAnswerAsTheClassifier()
    {
        QFETCH(int, side);
        QFETCH(double, poolingWidth);
        QFETCH(bool, knowsItsDomain);
        QFETCH(bool, finds);
        Synthesis synthesis = tiny::synthesis(5);
        EmittedNetwork& network = synthesis.network;
        if (finds) {
            network.architecture = tiny::architectureWithFinder();
            network.backbone = std::make_shared<const ParameterSet>(tiny::parameters(network.architecture, 5));
            network.head = tiny::head(network.architecture.featureCount(), 6);
            network.head.context = network.architecture.contextCount();
            network.head.domainWeight.resize(size_t(network.head.context));
        }
        network.preprocessing.side = side;
        network.architecture.poolingWidth = poolingWidth;
        if (!knowsItsDomain) {
            network.head.domainWeight.clear();
            network.head.domainBias.clear();
        }
        std::vector<Image> pictures;
        for (unsigned i = 0; i < 12; ++i)
            pictures.push_back(tiny::picture(side + int(i), side, i));
        const TaskSpec task = tiny::task();
        const auto made = [&] { return Classifier::create(synthesis, task, tiny::support(task), tiny::engine()); };

        // Thresholds in the middle of what the pictures give, so that every outcome comes up.
        const auto first = made();
        QVERIFY(first);
        const auto seen = first->classify(pictures);
        QVERIFY(seen);
        const auto middle = [&](const auto& of, double share) {
            std::vector<float> values;
            std::ranges::transform(*seen, std::back_inserter(values), of);
            std::ranges::sort(values);
            const size_t at = size_t(share * double(values.size()));
            return (values[at - 1] + values[at]) / 2;
        };
        network.calibration.foreignAbove =
            knowsItsDomain ? middle([](const Prediction& p) { return p.domainScore; }, 0.8) : -1;
        network.calibration.noneBelow =
            middle([](const Prediction& p) { return *std::ranges::max_element(p.logits); }, 0.2);
        network.calibration.uncertainBelow =
            middle([](const Prediction& p) { return *std::ranges::max_element(p.probabilities); }, 0.6);

        const auto classifier = made();
        QVERIFY(classifier);
        const auto wanted = classifier->classify(pictures);
        QVERIFY(wanted);
        const at::Tensor input = stacked(pictures, side);

        const auto values = interpret(test::parseOnnx(toOnnx(*classifier)), input);
        compare({values.at("logits"), values.at("probabilities"), values.at("domain_score"), values.at("outcome")},
                *wanted);
        if (QTest::currentTestFailed())
            return;

        const auto script = toTorchScript(*classifier);
        QVERIFY2(script, qPrintable(script ? QString() : script.error().detail));
        torch::jit::Module module = loaded(*script);
        const auto outputs = [&](const at::Tensor& batch) {
            const c10::IValue answer = module.forward({batch});
            std::vector<at::Tensor> out;
            for (const c10::IValue& value : answer.toTupleRef().elements())
                out.push_back(value.toTensor());
            return out;
        };
        compare(outputs(input), *wanted);
        compare(outputs(input.slice(0, 3, 4)), {(*wanted)[3]});
    }

    void bothSayWhatTheyAre()
    {
        const auto classifier = tiny::classifier();
        QVERIFY(classifier);
        const auto entries = exportMetadata(*classifier);
        QCOMPARE(entries.at(QStringLiteral("notice")), researchUseNotice());
        const QString classes = entries.at(QStringLiteral("classes"));
        QVERIFY(classes.indexOf(QStringLiteral("\"id\":\"class-0\"")) <
                classes.indexOf(QStringLiteral("\"id\":\"class-2\"")));
        for (const char* key :
             {"task", "calibration", "preprocessing", "engine", "intended_use", "warnings", "synthesis"})
            QVERIFY2(entries.contains(QString::fromLatin1(key)), key);
        for (const char* key : {"support", "self_test", "architecture", "format"})
            QVERIFY2(!entries.contains(QString::fromLatin1(key)), key);

        const test::OnnxModel model = test::parseOnnx(toOnnx(*classifier));
        QCOMPARE(QString::fromStdString(model.docString), researchUseNotice());
        std::map<QString, QString> props;
        for (const auto& [key, value] : model.metadata)
            props[QString::fromStdString(key)] = QString::fromStdString(value);
        QCOMPARE(props, entries);

        const auto script = toTorchScript(*classifier);
        QVERIFY(script);
        torch::jit::ExtraFilesMap extra{{"vignette.json", {}}};
        loaded(*script, &extra);
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(extra["vignette.json"])).object();
        for (const auto& [key, value] : entries)
            QCOMPARE(json[key].toString(), value);
    }

    void onlyWholeFilesOfKnownForms()
    {
        const auto classifier = tiny::classifier();
        QVERIFY(classifier);
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("x.onnx"));
        QVERIFY(exportClassifier(*classifier, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), toOnnx(*classifier));
        QVERIFY(exportClassifier(*classifier, dir.filePath(QStringLiteral("x.PT"))));
        const auto elsewhere = exportClassifier(*classifier, dir.filePath(QStringLiteral("none/x.onnx")));
        QVERIFY(!elsewhere);
        QCOMPARE(elsewhere.error().code, ErrorCode::WriteFailed);
        const auto unknown = exportClassifier(*classifier, dir.filePath(QStringLiteral("x.h5")));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 2);
    }
};

QTEST_APPLESS_MAIN(ExportTest)
#include "export_test.moc"
