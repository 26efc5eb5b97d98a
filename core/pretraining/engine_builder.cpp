#include "core/pretraining/engine_builder.h"

#include "core/base/exception_error.h"
#include "core/engine/closed_form.h"
#include "core/pretraining/calibration_fitting.h"
#include "core/pretraining/domain_fitting.h"
#include "core/pretraining/generator_training.h"

#include <ATen/ATen.h>

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
    engine.sentenceEncoder = input.sentenceEncoder;
    engine.vocabulary = input.vocabulary;
    return engine;
}

} // namespace

Result<EngineFile> buildEngine(const QString& dataFolder, const TrainingIndex& index,
                               const std::map<QString, ClassText>& texts, const PictureCache& pictures,
                               const BuilderInput& input, const GeneratorOptions& generator,
                               const std::function<void(const QString&)>& log, const JobContext& job)
{
    try {
        const auto sentences = SentenceEncoder::create(input.sentenceEncoder, input.vocabulary);
        if (!sentences)
            return fail(sentences.error());
        const auto raw =
            encodeAll(dataFolder, index, input.architecture, input.preprocessing, input.encoder, input.features, job);
        if (!raw)
            return fail(raw.error());

        EngineFile engine = emptyEngine(input);
        const TrainingFeatures features(index, *raw);
        const Standardization standard = standardize(features, input.architecture);
        engine.featureMean = standard.mean;
        engine.featureScale = standard.scale;
        const at::Tensor whitening = fitWhitening(features, standard);
        engine.whitening = toFloatTensor(whitening);
        engine.dermoscopy = fitDermoscopy(features, standard, whitening, log);

        TextFeatures textFeatures(*sentences);
        const TextData words{features, standard, whitening, texts, textFeatures};
        const auto fitText = [&](const std::function<bool(size_t)>& isLeftOut) {
            FittedTextMap fitted = fitTextMap(words, isLeftOut);
            log(QStringLiteral("text map: %1 descriptions of %2 classes").arg(fitted.descriptions).arg(fitted.classes));
            return std::move(fitted.map);
        };
        const TextMap withoutHeldOut = fitText([&](size_t c) { return index.classes[c].heldOut; });
        EpisodeSource episodes(words, withoutHeldOut, input.seed);
        engine.textWeight = chooseTextWeight(ClosedFormHead(engine), episodes, log);
        const FittedCalibration calibration =
            fitCalibration(ClosedFormHead(engine), episodes, index.classes, engine.grid, log);
        engine.temperature = calibration.temperature;
        engine.noneBelow = calibration.noneBelow;
        engine.dermoscopy.noneShift = calibration.noneShift;
        engine.uncertainBelow = calibration.uncertainBelow;
        engine.calibrationSource = calibration.source;

        const GeneratorData data{index, pictures, features.raw, unseenWords(words)};
        if (const auto trained = trainGenerator(engine, data, generator, log, job); !trained)
            return fail(trained.error());
        engine.textMap = fitText([](size_t) { return false; });
        const FittedDomain domain = fitDomain(features, standard.z, input.architecture, log);
        engine.domainWeight = domain.weight;
        engine.domainBias = domain.bias;
        engine.foreignAbove = domain.foreignAbove;
        return engine;
    } catch (const std::exception& error) {
        return fail(errorOf(error, QStringLiteral("The engine could not be built.")));
    }
}

} // namespace vignette
