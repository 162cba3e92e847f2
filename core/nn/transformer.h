// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/nn/parameters.h"
#include "core/nn/sequences.h"

#include <span>
#include <vector>

namespace dovetail::nn {

/// The sizes of a transformer. `width` is a multiple of `heads`.
struct TransformerShape {
    Index vocabulary = 0;
    Index context = 0; ///< longest sequence
    Index layers = 2;
    Index width = 64;
    Index heads = 4;
    bool tiedHead = true; ///< the output weights are the token embedding itself

    Index headWidth() const { return width / heads; }
    bool operator==(const TransformerShape&) const = default;
};

/// The activations of one batch, kept from the forward for the backward pass. One a thread; it grows to
/// the largest batch it has seen and is not allocated again after that.
template <typename Scalar>
struct Workspace;

/// Where the tensors of a transformer are in its buffer (numbers in the layout).
struct TransformerTensors {
    struct Layer {
        std::size_t norm1Gain, norm1Bias;
        std::size_t qkvWeight, qkvBias;               // width x 3 width
        std::size_t projectionWeight, projectionBias; // width x width
        std::size_t norm2Gain, norm2Bias;
        std::size_t upWeight, upBias;     // width x 4 width
        std::size_t downWeight, downBias; // 4 width x width
    };
    std::size_t tokenEmbedding;    // vocabulary x width
    std::size_t positionEmbedding; // context x width
    std::vector<Layer> layers;
    std::size_t finalGain, finalBias;
    std::size_t head; // vocabulary x width; the token embedding if tied
};

/// A decoder as in GPT-2 (Radford et al. 2019): token and position embedding; blocks
/// x += attention(norm(x)), x += mlp(norm(x)) with causal attention and a GELU layer of four times the
/// width; a final norm; logits without a bias. It holds no weights itself: they are in a Buffer.
template <typename Scalar>
class Transformer {
public:
    explicit Transformer(const TransformerShape& shape);

    const TransformerShape& shape() const { return shape_; }
    const ParameterLayout& layout() const { return layout_; }
    const TransformerTensors& tensors() const { return tensors_; }

    /// Normal with standard deviation 1 / sqrt(width), projections into the residual stream scaled down
    /// by the square root of their number; gains 1, biases 0.
    Buffer<Scalar> initialWeights(Random& random) const;

    /// Sum of -log p(target) over the scored targets of the batch, in nats. If `each` is given (rows x
    /// length), it gets the loss of every position, 0 where nothing is scored.
    double loss(const Buffer<Scalar>& weights, const Batch& batch, Workspace<Scalar>& workspace,
                std::span<double> each = {}) const;

    /// The same; adds the gradient of `scale` times that sum to `gradient`.
    double lossAndGradient(const Buffer<Scalar>& weights, const Batch& batch, Scalar scale,
                           Buffer<Scalar>& gradient, Workspace<Scalar>& workspace) const;

private:
    void forward(const Buffer<Scalar>& weights, const Batch& batch, Workspace<Scalar>& workspace) const;
    void backward(const Buffer<Scalar>& weights, const Batch& batch, Buffer<Scalar>& gradient,
                  Workspace<Scalar>& workspace) const;

    TransformerShape shape_;
    ParameterLayout layout_;
    TransformerTensors tensors_{};
};

extern template class Transformer<float>;
extern template class Transformer<double>;

} // namespace dovetail::nn
