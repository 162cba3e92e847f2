// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers.h"

#include <cmath>

namespace dovetail::nn {

template <typename Scalar>
void embed(std::span<const Token> tokens, Index length, const In<Scalar>& embedding,
           const In<Scalar>& positions, Out<Scalar> y) {
    for (Index n = 0; n < y.rows(); ++n)
        y.row(n) = embedding.row(tokens[static_cast<std::size_t>(n)]) + positions.row(n % length);
}

template <typename Scalar>
void embedBackward(std::span<const Token> tokens, Index length, const In<Scalar>& dy, Out<Scalar> dEmbedding,
                   Out<Scalar> dPositions) {
    for (Index n = 0; n < dy.rows(); ++n) {
        dEmbedding.row(tokens[static_cast<std::size_t>(n)]) += dy.row(n);
        dPositions.row(n % length) += dy.row(n);
    }
}

template <typename Scalar>
void layerNorm(const In<Scalar>& x, const In<Scalar>& gain, const In<Scalar>& bias, Out<Scalar> y,
               Out<Scalar> moments) {
    constexpr auto epsilon = static_cast<Scalar>(1e-5);
    const auto columns = static_cast<Scalar>(x.cols());
    for (Index n = 0; n < x.rows(); ++n) {
        const Scalar mean = x.row(n).sum() / columns;
        const Scalar variance = (x.row(n).array() - mean).square().sum() / columns;
        const Scalar inverse = 1 / std::sqrt(variance + epsilon);
        y.row(n) = (x.row(n).array() - mean) * inverse * gain.row(0).array() + bias.row(0).array();
        moments(n, 0) = mean;
        moments(n, 1) = inverse;
    }
}

// With z = (x - mean) * inverse and g = dy * gain:
//   dx = inverse * ( g - mean of g - z * mean of (g z) )
template <typename Scalar>
void layerNormBackward(const In<Scalar>& x, const In<Scalar>& gain, const In<Scalar>& moments,
                       const In<Scalar>& dy, Out<Scalar> dx, Out<Scalar> dGain, Out<Scalar> dBias) {
    const auto columns = static_cast<Scalar>(x.cols());
    for (Index n = 0; n < x.rows(); ++n) {
        const Scalar inverse = moments(n, 1);
        const auto z = (x.row(n).array() - moments(n, 0)) * inverse;
        const auto g = dy.row(n).array() * gain.row(0).array();
        const Scalar meanG = g.sum() / columns;
        const Scalar meanGz = (g * z).sum() / columns;
        dGain.row(0).array() += dy.row(n).array() * z;
        dBias.row(0) += dy.row(n);
        dx.row(n).array() += inverse * (g - meanG - z * meanGz);
    }
}

template <typename Scalar>
void linear(const In<Scalar>& x, const In<Scalar>& weight, const In<Scalar>& bias, Out<Scalar> y) {
    y.noalias() = x * weight;
    y.rowwise() += bias.row(0);
}

template <typename Scalar>
void linearBackward(const In<Scalar>& x, const In<Scalar>& weight, const In<Scalar>& dy, Out<Scalar> dx,
                    Out<Scalar> dWeight, Out<Scalar> dBias) {
    dx.noalias() = dy * weight.transpose();
    dWeight.noalias() += x.transpose() * dy;
    for (Index n = 0; n < dy.rows(); ++n)
        dBias.row(0) += dy.row(n);
}

namespace {

template <typename Scalar>
constexpr auto geluSlope = static_cast<Scalar>(0.7978845608028654); // sqrt(2 / pi)
template <typename Scalar>
constexpr auto geluCube = static_cast<Scalar>(0.044715);

} // namespace

template <typename Scalar>
void gelu(const In<Scalar>& x, Out<Scalar> y) {
    constexpr auto half = static_cast<Scalar>(0.5);
    for (Index n = 0; n < x.rows(); ++n) {
        const auto r = x.row(n).array();
        y.row(n) = half * r * (1 + (geluSlope<Scalar> * r * (1 + geluCube<Scalar> * r.square())).tanh());
    }
}

// d/dx [ x/2 (1 + tanh u) ] = (1 + tanh u) / 2 + x/2 (1 - tanh^2 u) u'
template <typename Scalar>
void geluBackward(const In<Scalar>& x, Out<Scalar> dy) {
    constexpr auto half = static_cast<Scalar>(0.5);
    Eigen::Array<Scalar, 1, Eigen::Dynamic> t(x.cols());
    for (Index n = 0; n < x.rows(); ++n) {
        const auto r = x.row(n).array();
        t = (geluSlope<Scalar> * r * (1 + geluCube<Scalar> * r.square())).tanh();
        const auto slope = geluSlope<Scalar> * (1 + 3 * geluCube<Scalar> * r.square());
        dy.row(n).array() *= half * (1 + t) + half * r * (1 - t.square()) * slope;
    }
}

template <typename Scalar>
void attention(const In<Scalar>& qkv, Index length, Index heads, Out<Scalar> probabilities, Out<Scalar> y) {
    const Index width = y.cols();
    const Index headWidth = width / heads;
    const Index sequences = y.rows() / length;
    const Scalar scale = 1 / std::sqrt(static_cast<Scalar>(headWidth));
    for (Index b = 0; b < sequences; ++b) {
        for (Index h = 0; h < heads; ++h) {
            const auto q = qkv.block(b * length, h * headWidth, length, headWidth);
            const auto k = qkv.block(b * length, width + h * headWidth, length, headWidth);
            const auto v = qkv.block(b * length, 2 * width + h * headWidth, length, headWidth);
            auto p = probabilities.middleRows((b * heads + h) * length, length);
            p.noalias() = q * k.transpose();
            for (Index i = 0; i < length; ++i) {
                auto seen = p.row(i).head(i + 1).array();
                seen = ((seen - seen.maxCoeff()) * scale).exp();
                seen *= 1 / seen.sum();
                p.row(i).tail(length - i - 1).setZero();
            }
            y.block(b * length, h * headWidth, length, headWidth).noalias() = p * v;
        }
    }
}

// dp = dy v^T;  ds = p * (dp - rowsum(dp * p)) / sqrt(D);  dq = ds k;  dk = ds^T q;  dv = p^T dy
template <typename Scalar>
void attentionBackward(const In<Scalar>& qkv, Index length, Index heads, const In<Scalar>& probabilities,
                       const In<Scalar>& dy, Out<Scalar> dqkv, Out<Scalar> scratch) {
    const Index width = dy.cols();
    const Index headWidth = width / heads;
    const Index sequences = dy.rows() / length;
    const Scalar scale = 1 / std::sqrt(static_cast<Scalar>(headWidth));
    for (Index b = 0; b < sequences; ++b) {
        for (Index h = 0; h < heads; ++h) {
            const auto q = qkv.block(b * length, h * headWidth, length, headWidth);
            const auto k = qkv.block(b * length, width + h * headWidth, length, headWidth);
            const auto v = qkv.block(b * length, 2 * width + h * headWidth, length, headWidth);
            const auto p = probabilities.middleRows((b * heads + h) * length, length);
            const auto d = dy.block(b * length, h * headWidth, length, headWidth);
            scratch.noalias() = d * v.transpose();
            for (Index i = 0; i < length; ++i) {
                auto s = scratch.row(i).array();
                const auto r = p.row(i).array();
                const Scalar mean = (s * r).sum();
                s = r * (s - mean) * scale;
            }
            dqkv.block(b * length, h * headWidth, length, headWidth).noalias() = scratch * k;
            dqkv.block(b * length, width + h * headWidth, length, headWidth).noalias() =
                scratch.transpose() * q;
            dqkv.block(b * length, 2 * width + h * headWidth, length, headWidth).noalias() =
                p.transpose() * d;
        }
    }
}

#define DOVETAIL_INSTANTIATE(Scalar)                                                                         \
    template void embed<Scalar>(std::span<const Token>, Index, const In<Scalar>&, const In<Scalar>&,         \
                                Out<Scalar>);                                                                \
    template void embedBackward<Scalar>(std::span<const Token>, Index, const In<Scalar>&, Out<Scalar>,       \
                                        Out<Scalar>);                                                        \
    template void layerNorm<Scalar>(const In<Scalar>&, const In<Scalar>&, const In<Scalar>&, Out<Scalar>,    \
                                    Out<Scalar>);                                                            \
    template void layerNormBackward<Scalar>(const In<Scalar>&, const In<Scalar>&, const In<Scalar>&,         \
                                            const In<Scalar>&, Out<Scalar>, Out<Scalar>, Out<Scalar>);       \
    template void linear<Scalar>(const In<Scalar>&, const In<Scalar>&, const In<Scalar>&, Out<Scalar>);      \
    template void linearBackward<Scalar>(const In<Scalar>&, const In<Scalar>&, const In<Scalar>&,            \
                                         Out<Scalar>, Out<Scalar>, Out<Scalar>);                             \
    template void gelu<Scalar>(const In<Scalar>&, Out<Scalar>);                                              \
    template void geluBackward<Scalar>(const In<Scalar>&, Out<Scalar>);                                      \
    template void attention<Scalar>(const In<Scalar>&, Index, Index, Out<Scalar>, Out<Scalar>);              \
    template void attentionBackward<Scalar>(const In<Scalar>&, Index, Index, const In<Scalar>&,              \
                                            const In<Scalar>&, Out<Scalar>, Out<Scalar>);
DOVETAIL_INSTANTIATE(float)
DOVETAIL_INSTANTIATE(double)
#undef DOVETAIL_INSTANTIATE

} // namespace dovetail::nn
