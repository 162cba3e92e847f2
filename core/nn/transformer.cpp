// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/transformer.h"

#include "core/nn/layers.h"
#include "core/nn/workspace.h"

#include <cassert>
#include <cmath>

namespace dovetail::nn {

template <typename Scalar>
Transformer<Scalar>::Transformer(const TransformerShape& shape) : shape_(shape) {
    assert(shape.heads > 0 && shape.width % shape.heads == 0);
    const Index c = shape.width;
    tensors_.tokenEmbedding = layout_.add("token embedding", shape.vocabulary, c, true);
    tensors_.positionEmbedding = layout_.add("position embedding", shape.context, c, true);
    for (Index l = 0; l < shape.layers; ++l) {
        const std::string layer = "layer " + std::to_string(l) + ", ";
        const auto matrix = [&](const char* name, Index rows, Index columns) {
            return layout_.add(layer + name + " weight", rows, columns, true);
        };
        const auto vector = [&](const char* name, Index columns) {
            return layout_.add(layer + name, 1, columns, false);
        };
        TransformerTensors::Layer t{};
        t.norm1Gain = vector("norm 1 gain", c);
        t.norm1Bias = vector("norm 1 bias", c);
        t.qkvWeight = matrix("query key value", c, 3 * c);
        t.qkvBias = vector("query key value bias", 3 * c);
        t.projectionWeight = matrix("projection", c, c);
        t.projectionBias = vector("projection bias", c);
        t.norm2Gain = vector("norm 2 gain", c);
        t.norm2Bias = vector("norm 2 bias", c);
        t.upWeight = matrix("up", c, 4 * c);
        t.upBias = vector("up bias", 4 * c);
        t.downWeight = matrix("down", 4 * c, c);
        t.downBias = vector("down bias", c);
        tensors_.layers.push_back(t);
    }
    tensors_.finalGain = layout_.add("final norm gain", 1, c, false);
    tensors_.finalBias = layout_.add("final norm bias", 1, c, false);
    tensors_.head = shape.tiedHead ? tensors_.tokenEmbedding : layout_.add("head", shape.vocabulary, c, true);
}

template <typename Scalar>
Buffer<Scalar> Transformer<Scalar>::initialWeights(Random& random) const {
    const double deviation = 1 / std::sqrt(static_cast<double>(shape_.width));
    Buffer<Scalar> weights = Buffer<Scalar>::Zero(layout_.size());
    const auto ones = [&](std::size_t number) { view(weights, layout_[number]).setOnes(); };
    const auto normal = [&](std::size_t number, double sd) {
        auto matrix = view(weights, layout_[number]);
        for (Index i = 0; i < matrix.size(); ++i)
            matrix.data()[i] = static_cast<Scalar>(sd * random.normal());
    };
    normal(tensors_.tokenEmbedding, deviation);
    normal(tensors_.positionEmbedding, deviation);
    const double intoStream = deviation / std::sqrt(2.0 * static_cast<double>(shape_.layers));
    for (const auto& t : tensors_.layers) {
        ones(t.norm1Gain);
        normal(t.qkvWeight, deviation);
        normal(t.projectionWeight, intoStream);
        ones(t.norm2Gain);
        normal(t.upWeight, deviation);
        normal(t.downWeight, intoStream);
    }
    ones(tensors_.finalGain);
    if (!shape_.tiedHead) normal(tensors_.head, deviation);
    return weights;
}

template <typename Scalar>
void Transformer<Scalar>::forward(const Buffer<Scalar>& weights, const Batch& batch,
                                  Workspace<Scalar>& ws) const {
    assert(batch.length <= shape_.context);
    ws.fit(shape_, batch.rows, batch.length);
    const auto w = [&](std::size_t number) { return view(weights, layout_[number]); };

    embed<Scalar>(batch.tokens, batch.length, w(tensors_.tokenEmbedding), w(tensors_.positionEmbedding),
                  ws.embedded);
    const Matrix<Scalar>* stream = &ws.embedded;
    for (std::size_t l = 0; l < ws.layers.size(); ++l) {
        const auto& t = tensors_.layers[l];
        auto& a = ws.layers[l];
        layerNorm<Scalar>(*stream, w(t.norm1Gain), w(t.norm1Bias), a.norm1, a.moments1);
        linear<Scalar>(a.norm1, w(t.qkvWeight), w(t.qkvBias), a.qkv);
        attention<Scalar>(a.qkv, batch.length, shape_.heads, a.probabilities, a.mixed);
        linear<Scalar>(a.mixed, w(t.projectionWeight), w(t.projectionBias), a.afterAttention);
        a.afterAttention += *stream;

        layerNorm<Scalar>(a.afterAttention, w(t.norm2Gain), w(t.norm2Bias), a.norm2, a.moments2);
        linear<Scalar>(a.norm2, w(t.upWeight), w(t.upBias), a.up);
        gelu<Scalar>(a.up, a.activated);
        linear<Scalar>(a.activated, w(t.downWeight), w(t.downBias), a.output);
        a.output += a.afterAttention;
        stream = &a.output;
    }
    layerNorm<Scalar>(*stream, w(tensors_.finalGain), w(tensors_.finalBias), ws.hidden, ws.finalMoments);
}

// The forward pass read from the end; ws.dNorm comes in as the gradient of the final norm's output.
template <typename Scalar>
void Transformer<Scalar>::backward(const Buffer<Scalar>& weights, const Batch& batch,
                                   Buffer<Scalar>& gradient, Workspace<Scalar>& ws) const {
    const auto w = [&](std::size_t number) { return view(weights, layout_[number]); };
    const auto d = [&](std::size_t number) { return view(gradient, layout_[number]); };
    const auto streamBefore = [&](std::size_t l) -> const Matrix<Scalar>& {
        return l == 0 ? ws.embedded : ws.layers[l - 1].output;
    };
    const std::size_t layers = ws.layers.size();

    ws.dStream.setZero();
    layerNormBackward<Scalar>(streamBefore(layers), w(tensors_.finalGain), ws.finalMoments, ws.dNorm,
                              ws.dStream, d(tensors_.finalGain), d(tensors_.finalBias));
    for (std::size_t l = layers; l-- > 0;) {
        const auto& t = tensors_.layers[l];
        auto& a = ws.layers[l];
        linearBackward<Scalar>(a.activated, w(t.downWeight), ws.dStream, ws.dWide, d(t.downWeight),
                               d(t.downBias));
        geluBackward<Scalar>(a.up, ws.dWide);
        linearBackward<Scalar>(a.norm2, w(t.upWeight), ws.dWide, ws.dNorm, d(t.upWeight), d(t.upBias));
        layerNormBackward<Scalar>(a.afterAttention, w(t.norm2Gain), a.moments2, ws.dNorm, ws.dStream,
                                  d(t.norm2Gain), d(t.norm2Bias));

        linearBackward<Scalar>(a.mixed, w(t.projectionWeight), ws.dStream, ws.dNorm, d(t.projectionWeight),
                               d(t.projectionBias));
        attentionBackward<Scalar>(a.qkv, batch.length, shape_.heads, a.probabilities, ws.dNorm, ws.dQkv,
                                  ws.dScores);
        linearBackward<Scalar>(a.norm1, w(t.qkvWeight), ws.dQkv, ws.dNorm, d(t.qkvWeight), d(t.qkvBias));
        layerNormBackward<Scalar>(streamBefore(l), w(t.norm1Gain), a.moments1, ws.dNorm, ws.dStream,
                                  d(t.norm1Gain), d(t.norm1Bias));
    }
    embedBackward<Scalar>(batch.tokens, batch.length, ws.dStream, d(tensors_.tokenEmbedding),
                          d(tensors_.positionEmbedding));
}

template <typename Scalar>
double Transformer<Scalar>::loss(const Buffer<Scalar>& weights, const Batch& batch, Workspace<Scalar>& ws,
                                 std::span<double> each) const {
    forward(weights, batch, ws);
    return ws.crossEntropy.loss(ws.hidden, view(weights, layout_[tensors_.head]), batch.targets, each);
}

template <typename Scalar>
double Transformer<Scalar>::lossAndGradient(const Buffer<Scalar>& weights, const Batch& batch, Scalar scale,
                                            Buffer<Scalar>& gradient, Workspace<Scalar>& ws) const {
    forward(weights, batch, ws);
    const double loss =
        ws.crossEntropy.lossAndGradient(ws.hidden, view(weights, layout_[tensors_.head]), batch.targets,
                                        scale, ws.dNorm, view(gradient, layout_[tensors_.head]));
    backward(weights, batch, gradient, ws);
    return loss;
}

template class Transformer<float>;
template class Transformer<double>;

} // namespace dovetail::nn
