// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/loss.h"
#include "core/nn/transformer.h"

namespace dovetail::nn {

template <typename Scalar>
struct Workspace {
    /// What a block leaves behind for its backward pass. N positions, width C.
    struct Layer {
        Matrix<Scalar> moments1;       // N x 2
        Matrix<Scalar> norm1;          // N x C
        Matrix<Scalar> qkv;            // N x 3C
        Matrix<Scalar> probabilities;  // B H T x T
        Matrix<Scalar> mixed;          // N x C, what the heads found
        Matrix<Scalar> afterAttention; // N x C, residual stream
        Matrix<Scalar> moments2;
        Matrix<Scalar> norm2;
        Matrix<Scalar> up;        // N x 4C, before the GELU
        Matrix<Scalar> activated; // N x 4C, after it
        Matrix<Scalar> output;    // N x C, residual stream
    };
    Matrix<Scalar> embedded; // N x C
    std::vector<Layer> layers;
    Matrix<Scalar> finalMoments;
    Matrix<Scalar> hidden; // N x C, after the final norm
    BlockCrossEntropy<Scalar> crossEntropy;

    // Of the backward pass.
    Matrix<Scalar> dStream; // N x C, gradient of the residual stream
    Matrix<Scalar> dNorm;   // N x C
    Matrix<Scalar> dWide;   // N x 4C
    Matrix<Scalar> dQkv;    // N x 3C
    Matrix<Scalar> dScores; // T x T

    void fit(const TransformerShape& shape, Index sequences, Index length) {
        // A matrix of the right size is left alone by resize(); a smaller batch, the last of a step,
        // then a full one again, costs an allocation, which is small beside the products.
        const Index n = sequences * length;
        const Index c = shape.width;
        layers.resize(static_cast<std::size_t>(shape.layers));
        for (Layer& layer : layers) {
            layer.moments1.resize(n, 2);
            layer.norm1.resize(n, c);
            layer.qkv.resize(n, 3 * c);
            layer.probabilities.resize(n * shape.heads, length);
            layer.mixed.resize(n, c);
            layer.afterAttention.resize(n, c);
            layer.moments2.resize(n, 2);
            layer.norm2.resize(n, c);
            layer.up.resize(n, 4 * c);
            layer.activated.resize(n, 4 * c);
            layer.output.resize(n, c);
        }
        embedded.resize(n, c);
        finalMoments.resize(n, 2);
        hidden.resize(n, c);
        dStream.resize(n, c);
        dNorm.resize(n, c);
        dWide.resize(n, 4 * c);
        dQkv.resize(n, 3 * c);
        dScores.resize(length, length);
    }
};

} // namespace dovetail::nn
