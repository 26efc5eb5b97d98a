#include "core/engine/network.h"

#include "core/engine/network_torch.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <QCoreApplication>

namespace vignette {

namespace {

at::Device toTorch(const Device& device)
{
    return device.kind == Device::Kind::Cuda ? at::Device(at::kCUDA, at::DeviceIndex(device.index))
                                             : at::Device(at::kCPU);
}

tl::unexpected<Error> internal(const char* what)
{
    return fail(ErrorCode::Internal,
                QCoreApplication::translate("Engine", "The network could not be run."),
                QString::fromUtf8(what));
}

} // namespace

struct Network::Impl
{
    Architecture architecture;
    Device device;
    TensorMap tensors;

    at::Tensor input(std::span<const float> values, int count, int side) const
    {
        // N H W C in memory is the channels-last layout of N C H W.
        return at::from_blob(const_cast<float*>(values.data()), {count, side, side, 3})
            .permute({0, 3, 1, 2})
            .to(toTorch(device));
    }
};

Result<Network> Network::create(const Architecture& architecture, const ParameterSet& parameters,
                                const Device& device)
{
    if (const auto checked = architecture.check(parameters); !checked)
        return fail(checked.error());
    try {
        auto impl = std::make_shared<Impl>();
        impl->architecture = architecture;
        impl->device = device;
        impl->tensors = toTensors(parameters, toTorch(device));
        Network network;
        network.m_impl = std::move(impl);
        return network;
    } catch (const std::exception& error) {
        return internal(error.what());
    }
}

const Architecture& Network::architecture() const
{
    return m_impl->architecture;
}

const Device& Network::device() const
{
    return m_impl->device;
}

Result<std::vector<float>> Network::features(std::span<const float> input, int count, int side,
                                             const JobContext& job) const
{
    try {
        const c10::InferenceMode guard;
        constexpr int batch = 32;
        std::vector<float> out;
        out.reserve(size_t(count) * architecture().featureCount());
        for (int first = 0; first < count; first += batch) {
            if (job.cancelled())
                return fail(ErrorCode::Cancelled, QCoreApplication::translate("Engine", "Cancelled."));
            const int n = std::min(batch, count - first);
            const size_t image = size_t(side) * side * 3;
            const at::Tensor features =
                forwardFeatures(m_impl->architecture, m_impl->tensors,
                                m_impl->input(input.subspan(first * image, n * image), n, side))
                    .to(at::kCPU)
                    .contiguous();
            const float* values = features.data_ptr<float>();
            out.insert(out.end(), values, values + features.numel());
        }
        return out;
    } catch (const std::exception& error) {
        return internal(error.what());
    }
}

Result<std::vector<FeatureMap>> Network::featureMaps(std::span<const float> input, int side) const
{
    try {
        const c10::InferenceMode guard;
        std::vector<FeatureMap> out;
        for (const at::Tensor& map :
             forwardMaps(m_impl->architecture, m_impl->tensors, m_impl->input(input, 1, side))) {
            const at::Tensor plain = map[0].permute({1, 2, 0}).to(at::kCPU).contiguous();
            const float* values = plain.data_ptr<float>();
            out.push_back({int(plain.size(1)), int(plain.size(0)), int(plain.size(2)),
                           {values, values + plain.numel()}});
        }
        return out;
    } catch (const std::exception& error) {
        return internal(error.what());
    }
}

} // namespace vignette
