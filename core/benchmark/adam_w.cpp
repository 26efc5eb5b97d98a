#include "core/benchmark/adam_w.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <cmath>

namespace vignette {

AdamW::AdamW(TensorMap& parameters, TensorMap& state, double weightDecay)
    : m_parameters(parameters), m_state(state), m_weightDecay(weightDecay)
{
    for (const auto& [name, parameter] : m_parameters) {
        m_state.try_emplace("first." + name, at::zeros_like(parameter));
        m_state.try_emplace("second." + name, at::zeros_like(parameter));
    }
}

void AdamW::step(int number, double learningRate, const std::function<double(const std::string&)>& factor)
{
    const at::NoGradGuard guard;
    const double correction1 = 1 - std::pow(0.9, number);
    const double correction2 = std::sqrt(1 - std::pow(0.999, number));
    for (auto& [name, parameter] : m_parameters) {
        const at::Tensor& gradient = parameter.grad();
        if (!gradient.defined())
            continue;
        const double rate = learningRate * (factor ? factor(name) : 1);
        at::Tensor& first = m_state.at("first." + name);
        at::Tensor& second = m_state.at("second." + name);
        first.lerp_(gradient, 0.1);
        second.mul_(0.999).addcmul_(gradient, gradient, 0.001);
        if (parameter.dim() > 1)
            parameter.mul_(1 - rate * m_weightDecay);
        parameter.addcdiv_(first, second.sqrt().div_(correction2).add_(1e-8), -rate / correction1);
        parameter.mutable_grad().reset();
    }
}

double oneCycle(double fraction, double warm)
{
    return fraction < warm ? fraction / warm : 0.5 * (1 + std::cos(M_PI * (fraction - warm) / (1 - warm)));
}

} // namespace vignette
