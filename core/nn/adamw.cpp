// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/adamw.h"

#include <cmath>

namespace dovetail::nn {

template <typename Scalar>
AdamW<Scalar>::AdamW(const ParameterLayout& layout, const AdamWOptions& options)
    : layout_(layout),
      options_(options),
      first_(Buffer<Scalar>::Zero(layout.size())),
      second_(Buffer<Scalar>::Zero(layout.size())) {}

template <typename Scalar>
void AdamW<Scalar>::step(Buffer<Scalar>& weights, const Buffer<Scalar>& gradient, double rate) {
    ++steps_;
    const auto beta1 = static_cast<Scalar>(options_.beta1);
    const auto beta2 = static_cast<Scalar>(options_.beta2);
    const auto epsilon = static_cast<Scalar>(options_.epsilon);
    const auto correction1 = static_cast<Scalar>(1 / (1 - std::pow(options_.beta1, steps_)));
    const auto correction2 = static_cast<Scalar>(1 / (1 - std::pow(options_.beta2, steps_)));
    const auto stepSize = static_cast<Scalar>(rate);
    for (const Tensor& tensor : layout_.tensors()) {
        const auto g = gradient.segment(tensor.offset, tensor.size());
        auto w = weights.segment(tensor.offset, tensor.size());
        auto m = first_.segment(tensor.offset, tensor.size());
        auto v = second_.segment(tensor.offset, tensor.size());
        const auto decay = static_cast<Scalar>(tensor.decays ? options_.weightDecay : 0);
        m = beta1 * m + (1 - beta1) * g;
        v = beta2 * v + (1 - beta2) * g.square();
        w -= stepSize * (m * correction1 / ((v * correction2).sqrt() + epsilon) + decay * w);
    }
}

template <typename Scalar>
double clipNorm(Buffer<Scalar>& gradient, double largest) {
    const double norm = std::sqrt(static_cast<double>(gradient.square().sum()));
    if (largest > 0 && norm > largest) gradient *= static_cast<Scalar>(largest / norm);
    return norm;
}

template class AdamW<float>;
template class AdamW<double>;
template double clipNorm(Buffer<float>&, double);
template double clipNorm(Buffer<double>&, double);

} // namespace dovetail::nn
