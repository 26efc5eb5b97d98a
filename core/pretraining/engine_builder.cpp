#include "core/pretraining/engine_builder.h"

#include "core/base/exception_error.h"
#include "core/engine/closed_form.h"
#include "core/pretraining/calibration_fitting.h"
#include "core/pretraining/domain_fitting.h"

#include <ATen/ATen.h>

#include <QDir>
#include <QFileInfo>

namespace vignette {

namespace {

EngineFile emptyEngine(const BuilderInput& input)
{
    EngineFile engine;
    engine.info = {QStringLiteral("Vignette base engine"),
                   input.version,
                   {},
                   QStringLiteral("Research use only, non-commercial: trained on HAM10000 (CC BY-NC 4.0), "
                                  "ISIC-2017 (CC0) and DermNet NZ photographs (CC BY-NC-ND 3.0 NZ); initial "
                                  "weights EfficientNet-B0 (Apache-2.0) and all-MiniLM-L6-v2 (Apache-2.0)."),
                   input.date};
    engine.architecture = input.architecture;
    engine.preprocessing = input.preprocessing;
    engine.backbone = input.encoder;
    for (auto& [name, tensor] : engine.backbone)
        roundToHalf(tensor.values); // as it is stored, so that all that follows is fitted on what ships
    engine.sentenceEncoder = input.sentenceEncoder;
    engine.vocabulary = input.vocabulary;
    return engine;
}

void setStatistics(EngineFile& engine, const Standardization& standard, const at::Tensor& whitening)
{
    engine.featureMean = standard.mean;
    engine.featureScale = standard.scale;
    engine.whitening = toFloatTensor(whitening);
}

Result<ParameterSet> finderOf(EngineFile engine, const QString& dataFolder, const TrainingIndex& index,
                              const BuilderInput& input, const FinderOptions& options,
                              const std::function<void(const QString&)>& log, const JobContext& job)
{
    const QDir folder(input.folder);
    const QString path = folder.filePath(QStringLiteral("finder.safetensors"));
    if (QFileInfo::exists(path)) {
        auto file = readTensorFile(path);
        return file ? Result<ParameterSet>(std::move(file->tensors)) : fail(file.error());
    }
    const auto raw = encodeAll(dataFolder, index, engine.architecture, engine.preprocessing, engine.backbone,
                               folder.filePath(QStringLiteral("features-centre.safetensors")), job);
    if (!raw)
        return fail(raw.error());
    const TrainingFeatures features(index, engine.architecture, *raw);
    const Standardization standard = standardize(features, engine.architecture);
    setStatistics(engine, standard, fitWhitening(features, standard));
    auto finder = fitLesionFinder(dataFolder, index, engine, options, log, job);
    if (!finder)
        return finder;
    for (auto& [name, tensor] : *finder)
        roundToHalf(tensor.values);
    if (const auto kept = writeTensorFile(path, {{}, *finder}); !kept)
        return fail(kept.error());
    return finder;
}

void setCalibration(EngineFile& engine, const FittedCalibration& calibration)
{
    engine.temperature = calibration.temperature;
    engine.noneBelow = calibration.noneBelow;
    engine.dermoscopy.noneShift = calibration.noneShift;
    engine.uncertainBelow = calibration.uncertainBelow;
    engine.calibrationSource = calibration.source;
}

} // namespace

Result<EngineFile> buildEngine(const QString& dataFolder, const TrainingIndex& index,
                               const std::map<QString, ClassText>& texts, const BuilderInput& input,
                               const FinderOptions& finderOptions, const GeneratorOptions& generator,
                               const std::function<void(const QString&)>& log, const JobContext& job)
{
    try {
        const auto sentences = SentenceEncoder::create(input.sentenceEncoder, input.vocabulary);
        if (!sentences)
            return fail(sentences.error());
        EngineFile engine = emptyEngine(input);
        auto finder = finderOf(engine, dataFolder, index, input, finderOptions, log, job);
        if (!finder)
            return fail(finder.error());
        engine.backbone.merge(*finder);
        engine.architecture = engine.architecture.withFinder();

        const auto raw = encodeAll(dataFolder, index, engine.architecture, engine.preprocessing, engine.backbone,
                                   QDir(input.folder).filePath(QStringLiteral("features.safetensors")), job);
        if (!raw)
            return fail(raw.error());
        const TrainingFeatures features(index, engine.architecture, *raw);
        const Standardization standard = standardize(features, engine.architecture);
        const at::Tensor whitening = fitWhitening(features, standard);
        setStatistics(engine, standard, whitening);
        engine.dermoscopy = fitDermoscopy(features, standard, whitening, log);

        TextFeatures textFeatures(*sentences);
        const TextData words{features, standard, whitening, texts, textFeatures};
        const auto fitText = [&](const std::function<bool(size_t)>& isLeftOut) {
            FittedTextMap fitted = fitTextMap(words, isLeftOut);
            log(QStringLiteral("text map: %1 descriptions of %2 classes").arg(fitted.descriptions).arg(fitted.classes));
            return std::move(fitted.map);
        };
        const TextMap withoutHeldOut = fitText([&](size_t c) { return index.classes[c].heldOut; });
        const auto episodes = [&] { return EpisodeSource(words, withoutHeldOut, input.seed); };
        EpisodeSource forWeights = episodes();
        engine.textWeight = chooseTextWeight(ClosedFormHead(engine), forWeights, log);
        // The generator is trained at the temperatures of the closed form alone, then they are fitted to both.
        EpisodeSource before = episodes();
        setCalibration(engine, fitCalibration(engine, before, index.classes, [](const QString&) {}));
        const GeneratorData data{index, features.raw, unseenWords(words)};
        if (const auto trained = trainGenerator(engine, data, generator, log, job); !trained)
            return fail(trained.error());
        EpisodeSource after = episodes();
        setCalibration(engine, fitCalibration(engine, after, index.classes, log));

        engine.textMap = fitText([](size_t) { return false; });
        const FittedDomain domain = fitDomain(features, engine.architecture, log);
        engine.domainWeight = domain.weight;
        engine.domainBias = domain.bias;
        engine.foreignAbove = domain.foreignAbove;
        return engine;
    } catch (const std::exception& error) {
        return fail(errorOf(error, QStringLiteral("The engine could not be built.")));
    }
}

} // namespace vignette
