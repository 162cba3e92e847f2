// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/parameters.h"

namespace dovetail::nn {

struct AdamWOptions {
    double beta1 = 0.9;
    double beta2 = 0.99;
    double epsilon = 1e-8;
    double weightDecay = 0.05;
};

/// Adam with decoupled weight decay (Loshchilov and Hutter 2019, algorithm 2):
///   m = beta1 m + (1-beta1) g          v = beta2 v + (1-beta2) g^2
///   w -= rate * ( m / (1-beta1^t) / (sqrt(v / (1-beta2^t)) + epsilon) + decay * w )
/// where t counts the steps from 1 and only tensors that decay() have the last term.
template <typename Scalar>
class AdamW {
public:
    AdamW(const ParameterLayout& layout, const AdamWOptions& options);

    void step(Buffer<Scalar>& weights, const Buffer<Scalar>& gradient, double rate);

private:
    ParameterLayout layout_;
    AdamWOptions options_;
    Buffer<Scalar> first_;
    Buffer<Scalar> second_;
    Index steps_ = 0;
};

extern template class AdamW<float>;
extern template class AdamW<double>;

/// Scales the gradient down to the norm `largest` if it is longer (0: never). Returns its norm before.
template <typename Scalar>
double clipNorm(Buffer<Scalar>& gradient, double largest);

extern template double clipNorm(Buffer<float>&, double);
extern template double clipNorm(Buffer<double>&, double);

} // namespace dovetail::nn
