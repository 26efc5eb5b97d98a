#include "core/engine/cpu/executor.h"

#include "core/engine/cpu/run.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <atomic>
#include <mutex>

namespace vignette::cpu {

namespace {

const Kernels* bestKernels(bool portable)
{
#if defined(VIGNETTE_AVX2_KERNELS)
    if (!portable && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return &avx2Kernels();
#endif
#if defined(VIGNETTE_PORTABLE_KERNELS)
    return &portableKernels();
#else
    (void)portable;
    return nullptr;
#endif
}

} // namespace

struct Executor::Impl
{
    const Kernels* kernels = nullptr;
    PackedNetwork network;

    mutable std::mutex mutex;
    mutable std::vector<std::unique_ptr<Workspace>> idle;

    std::unique_ptr<Workspace> takeWorkspace(const Plan& plan, int threads) const
    {
        std::unique_ptr<Workspace> space;
        {
            const std::lock_guard lock(mutex);
            if (!idle.empty()) {
                space = std::move(idle.back());
                idle.pop_back();
            }
        }
        if (!space)
            space = std::make_unique<Workspace>();
        fit(*space, plan, threads);
        return space;
    }
};

Executor::Executor(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Executor::~Executor() = default;

std::unique_ptr<const Executor> Executor::create(const Architecture& architecture, const ParameterSet& parameters,
                                                 bool portable)
{
    const Kernels* kernels = bestKernels(portable);
    auto network = kernels ? packNetwork(architecture, parameters) : std::nullopt;
    if (!network)
        return nullptr;
    auto impl = std::make_unique<Impl>();
    impl->kernels = kernels;
    impl->network = std::move(*network);
    return std::unique_ptr<const Executor>(new Executor(std::move(impl)));
}

const char* Executor::kernelName() const
{
    return m_impl->kernels->name;
}

bool Executor::features(std::span<const float> input, int count, int side, const JobContext& job,
                        std::vector<float>& out) const
{
    const size_t outputCount = size_t(m_impl->network.architecture.outputCount());
    out.assign(size_t(count) * outputCount, 0.f);
    const int threads = std::max(1, at::get_num_threads());
    const int workers = std::min(threads, count);
    // Fewer pictures than threads: the threads share each picture instead.
    const int inside = count < threads ? threads : 1;
    const int groupLimit = std::clamp(count / (2 * threads), 1, 4);
    const Plan plan = makePlan(m_impl->network, side, groupLimit);
    const int groups = (count + plan.group - 1) / plan.group;

    std::atomic<int> next = 0;
    std::atomic<int> done = 0;
    std::atomic<bool> cancelled = false;
    const auto work = [&] {
        auto space = m_impl->takeWorkspace(plan, inside);
        for (int g = next++; g < groups && !cancelled; g = next++) {
            const int first = g * plan.group;
            const int images = std::min(plan.group, count - first);
            if (job.cancelled() ||
                !runGroup(*m_impl->kernels, m_impl->network, plan, input.data() + size_t(first) * side * side * 3,
                          images, *space, inside, job, out.data() + first * outputCount, nullptr))
                cancelled = true;
            else
                job.progress(done += images, count);
        }
        const std::lock_guard lock(m_impl->mutex);
        m_impl->idle.push_back(std::move(space));
    };
    if (inside > 1 || workers == 1)
        work();
    else
        at::parallel_for(0, workers, 1, [&](int64_t begin, int64_t end) {
            for (int64_t i = begin; i < end; ++i)
                work();
        });
    return !cancelled;
}

std::vector<FeatureMap> Executor::featureMaps(std::span<const float> input, int side) const
{
    const int threads = std::max(1, at::get_num_threads());
    const Plan plan = makePlan(m_impl->network, side, 1);
    auto space = m_impl->takeWorkspace(plan, threads);
    std::vector<FeatureMap> maps;
    std::vector<float> means(size_t(m_impl->network.architecture.outputCount()));
    runGroup(*m_impl->kernels, m_impl->network, plan, input.data(), 1, *space, threads, {}, means.data(), &maps);
    const std::lock_guard lock(m_impl->mutex);
    m_impl->idle.push_back(std::move(space));
    return maps;
}

} // namespace vignette::cpu
