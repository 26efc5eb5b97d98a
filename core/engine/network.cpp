#include "core/engine/network.h"

#include "core/base/exception_error.h"
#include "core/engine/cpu/executor.h"
#include "core/engine/network_torch.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <QCoreApplication>

namespace vignette {

namespace {

// Keeps the first activations of a picture below 2 GB.
constexpr int maxSide = 4096;

at::Device toTorch(const Device& device)
{
    return device.kind == Device::Kind::Cuda ? at::Device(at::kCUDA, at::DeviceIndex(device.index))
                                             : at::Device(at::kCPU);
}

tl::unexpected<Error> failed(const std::exception& error)
{
    return fail(errorOf(error, QCoreApplication::translate("Engine", "The network could not be run.")));
}

Result<void> checkInput(const Architecture& architecture, std::span<const float> input, int count, int side)
{
    if (count >= 0 && side >= 32 && architecture.takesSide(side) && side <= maxSide &&
        input.size() == size_t(count) * side * side * 3)
        return {};
    return fail(ErrorCode::InvalidArgument,
                QCoreApplication::translate("Engine", "The picture has a size that the network "
                                                      "cannot take."),
                QStringLiteral("%1 floats as %2 pictures of side %3").arg(input.size()).arg(count).arg(side));
}

} // namespace

struct Network::Impl
{
    Architecture architecture;
    Device device;
    std::unique_ptr<const cpu::Executor> executor; ///< null: through ATen
    TensorMap tensors;                             ///< empty where there is an executor

    at::Tensor input(std::span<const float> values, int count, int side) const
    {
        // N H W C in memory is the channels-last layout of N C H W.
        return at::from_blob(const_cast<float*>(values.data()), {count, side, side, 3})
            .permute({0, 3, 1, 2})
            .to(toTorch(device));
    }
};

Result<Network> Network::create(const Architecture& architecture, const ParameterSet& parameters, const Device& device)
{
    if (const auto checked = architecture.check(parameters); !checked)
        return fail(checked.error());
    try {
        auto impl = std::make_shared<Impl>();
        impl->architecture = architecture;
        impl->device = device;
        if (device.kind == Device::Kind::Cpu)
            impl->executor = cpu::Executor::create(architecture, parameters);
        if (!impl->executor)
            impl->tensors = toTensors(parameters, toTorch(device));
        Network network;
        network.m_impl = std::move(impl);
        return network;
    } catch (const std::exception& error) {
        return failed(error);
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
    if (const auto checked = checkInput(architecture(), input, count, side); !checked)
        return fail(checked.error());
    try {
        const auto cancelled = [] {
            return fail(ErrorCode::Cancelled, QCoreApplication::translate("Engine", "Cancelled."));
        };
        std::vector<float> out;
        if (m_impl->executor) {
            if (!m_impl->executor->features(input, count, side, job, out))
                return cancelled();
            return out;
        }
        const c10::InferenceMode guard;
        constexpr int batch = 32;
        out.reserve(size_t(count) * architecture().outputCount());
        for (int first = 0; first < count; first += batch) {
            if (job.cancelled())
                return cancelled();
            const int n = std::min(batch, count - first);
            const size_t image = size_t(side) * side * 3;
            const at::Tensor features = forwardFeatures(m_impl->architecture, m_impl->tensors,
                                                        m_impl->input(input.subspan(first * image, n * image), n, side))
                                            .to(at::kCPU)
                                            .contiguous();
            const float* values = features.data_ptr<float>();
            out.insert(out.end(), values, values + features.numel());
            job.progress(first + n, count);
        }
        return out;
    } catch (const std::exception& error) {
        return failed(error);
    }
}

Result<std::vector<FeatureMap>> Network::featureMaps(std::span<const float> input, int side) const
{
    if (const auto checked = checkInput(architecture(), input, 1, side); !checked)
        return fail(checked.error());
    try {
        if (m_impl->executor)
            return m_impl->executor->featureMaps(input, side);
        const c10::InferenceMode guard;
        std::vector<FeatureMap> out;
        const auto toVector = [](const at::Tensor& tensor) {
            const at::Tensor plain = tensor.to(at::kCPU).contiguous();
            return std::vector<float>(plain.data_ptr<float>(), plain.data_ptr<float>() + plain.numel());
        };
        const auto maps = forwardMaps(m_impl->architecture, m_impl->tensors, m_impl->input(input, 1, side));
        const auto weights = placeWeights(m_impl->architecture, m_impl->tensors, maps);
        for (size_t i = 0; i < maps.size(); ++i) {
            const at::Tensor& map = maps[i];
            out.push_back({int(map.size(3)), int(map.size(2)), int(map.size(1)), toVector(map[0].permute({1, 2, 0})),
                           toVector(weights[i])});
        }
        return out;
    } catch (const std::exception& error) {
        return failed(error);
    }
}

} // namespace vignette
