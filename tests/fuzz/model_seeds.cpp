#include "core/engine/engine.h"
#include "core/engine/engine_file.h"
#include "core/engine/generator.h"
#include "core/engine/text/attributes.h"
#include "core/engine/text/sentence_encoder.h"
#include "tests/classifier/tiny_network.h"
#include "tests/engine/random_engine.h"
#include "tests/fuzz/seed_path.h"

using namespace vignette;
using namespace vignette::fuzz;

/// fuzz_model_seeds FOLDER: a classifier and an engine that load, in FOLDER/classifier and FOLDER/engine.
int main(int argc, char* argv[])
{
    if (argc < 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    sound(sound(tiny::classifier()).save(seedPath(folder, "classifier", QStringLiteral("tiny.vignette"))));

    at::manual_seed(1);
    const Architecture architecture = tiny::architectureWithFinder();
    EngineFile engine = test::randomEngine(architecture);
    engine.preprocessing.side = 32;
    engine.generator = toParameters(createGenerator(architecture, at::randn({16, architecture.featureCount()}),
                                                    {.projection = 16, .width = 24, .layers = 1}));
    const TensorFile text =
        sound(readTensorFile(QStringLiteral(VIGNETTE_SOURCE_DIR "/tests/engine/data/text_tiny_bert.safetensors")));
    engine.sentenceEncoder = text.tensors;
    engine.vocabulary = text.metadata.at(QStringLiteral("text.vocabulary"));
    const auto sentences = sound(SentenceEncoder::create(engine.sentenceEncoder, engine.vocabulary));
    const int64_t words = attributeNames().size() + sentences.dimension();
    const auto ones = [](std::vector<int64_t> shape) { return toFloatTensor(at::ones(shape)); };
    engine.textMap = {ones({words}), ones({words}), ones({2, words}), ones({architecture.featureCount(), 2})};
    engine.grid = {{0, 1}, {2, 3}};
    engine.temperature = ones({2, 2});
    engine.noneBelow = ones({2, 2});
    engine.domainWeight = ones({2, architecture.contextCount()}).values;
    engine.domainBias = {0, 0};
    const QString file = seedPath(folder, "engine", QStringLiteral("tiny.safetensors"));
    sound(writeEngineFile(file, engine));
    sound(sealEngineFile(file));
    sound(Engine::load(file));
    return 0;
}
