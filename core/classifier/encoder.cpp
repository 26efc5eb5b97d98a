#include "core/classifier/encoder.h"

#include "core/base/exception_error.h"
#include "core/classifier/domain_digest.h"
#include "core/classifier/manifest_json.h"
#include "core/engine/emitted_network.h"
#include "core/engine/engine.h"

#include <QCoreApplication>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Classifier)
};

tl::unexpected<Error> failed(const std::exception& error)
{
    return fail(errorOf(error, Text::tr("The classifier could not be run.")));
}

} // namespace

struct Encoder::Impl
{
    EmittedNetwork base;
    Network runner;
    QString digest;
    QString domainDigest;
};

Result<Encoder> Encoder::create(const Engine& engine, const Device& device)
{
    try {
        auto impl = std::make_shared<Impl>();
        impl->base = engine.baseNetwork();
        impl->base.backbone = asStored(impl->base.backbone);
        auto runner = Network::create(impl->base.architecture, *impl->base.backbone, device);
        if (!runner)
            return fail(runner.error());
        impl->runner = std::move(*runner);
        impl->digest = encoderDigest(impl->base);
        impl->domainDigest = vignette::domainDigest(impl->base.head);
        Encoder encoder;
        encoder.m_impl = std::move(impl);
        return encoder;
    } catch (const std::exception& error) {
        return failed(error);
    }
}

const QString& Encoder::digest() const
{
    return m_impl->digest;
}

const QString& Encoder::domainDigest() const
{
    return m_impl->domainDigest;
}

const Preprocessing& Encoder::preprocessing() const
{
    return m_impl->base.preprocessing;
}

int Encoder::featureCount() const
{
    return m_impl->base.head.outputCount();
}

Result<std::vector<float>> Encoder::encode(std::span<const float> input, int count, const JobContext& job) const
{
    try {
        const int side = preprocessing().side;
        if (count < 0 || input.size() != size_t(count) * size_t(side) * size_t(side) * 3)
            return fail(ErrorCode::InvalidArgument, Text::tr("There is no picture to classify."));
        if (count == 0)
            return std::vector<float>();
        return m_impl->runner.features(input, count, side, job);
    } catch (const std::exception& error) {
        return failed(error);
    }
}

std::vector<float> Encoder::domainScores(std::span<const float> features) const
{
    return m_impl->base.head.domainScores(features);
}

} // namespace vignette
