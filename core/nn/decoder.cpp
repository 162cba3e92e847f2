// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/decoder.h"

#include "core/nn/loss.h"

#include <cassert>
#include <cmath>

namespace dovetail::nn {

template <typename Scalar>
Decoder<Scalar>::Decoder(const Transformer<Scalar>& transformer, const Buffer<Scalar>& weights,
                         Index sequences)
    : transformer_(&transformer),
      weights_(&weights),
      sequences_(sequences),
      cache_(static_cast<std::size_t>(transformer.shape().layers)) {
    const TransformerShape& shape = transformer.shape();
    const Index c = shape.width;
    for (Cache& cache : cache_) {
        cache.keys.resize(sequences * shape.context, c);
        cache.values.resize(sequences * shape.context, c);
    }
    for (Matrix<Scalar>* matrix : {&stream_, &norm_, &mixed_, &update_, &hidden_})
        matrix->resize(sequences, c);
    moments_.resize(sequences, 2);
    qkv_.resize(sequences, 3 * c);
    wide_.resize(sequences, 4 * c);
    scores_.resize(shape.context);
}

template <typename Scalar>
void Decoder<Scalar>::rewind(Index position) {
    assert(position <= position_);
    position_ = position;
}

template <typename Scalar>
void Decoder<Scalar>::read(std::span<const Token> tokens) {
    assert(position_ < transformer_->shape().context);
    assert(static_cast<Index>(tokens.size()) == sequences_);
    const TransformerTensors& all = transformer_->tensors();
    const auto w = [&](std::size_t number) { return view(*weights_, transformer_->layout()[number]); };

    embed<Scalar>(tokens, 1, w(all.tokenEmbedding), w(all.positionEmbedding).row(position_), stream_);
    for (std::size_t l = 0; l < cache_.size(); ++l) {
        const auto& t = all.layers[l];
        layerNorm<Scalar>(stream_, w(t.norm1Gain), w(t.norm1Bias), norm_, moments_);
        linear<Scalar>(norm_, w(t.qkvWeight), w(t.qkvBias), qkv_);
        attend(l);
        linear<Scalar>(mixed_, w(t.projectionWeight), w(t.projectionBias), update_);
        stream_ += update_;
        layerNorm<Scalar>(stream_, w(t.norm2Gain), w(t.norm2Bias), norm_, moments_);
        linear<Scalar>(norm_, w(t.upWeight), w(t.upBias), wide_);
        gelu<Scalar>(wide_, wide_);
        linear<Scalar>(wide_, w(t.downWeight), w(t.downBias), update_);
        stream_ += update_;
    }
    layerNorm<Scalar>(stream_, w(all.finalGain), w(all.finalBias), hidden_, moments_);
    ++position_;
}

// For each sequence and head, with the keys k and values v of the positions 0 .. i so far:
//   y = softmax(q k^T / sqrt(D)) v
template <typename Scalar>
void Decoder<Scalar>::attend(std::size_t layer) {
    const TransformerShape& shape = transformer_->shape();
    const Index c = shape.width;
    const Index headWidth = shape.headWidth();
    const Scalar scale = 1 / std::sqrt(static_cast<Scalar>(headWidth));
    Cache& cache = cache_[layer];
    const Index seen = position_ + 1;
    for (Index b = 0; b < sequences_; ++b) {
        const Index first = b * shape.context;
        cache.keys.row(first + position_) = qkv_.row(b).segment(c, c);
        cache.values.row(first + position_) = qkv_.row(b).segment(2 * c, c);
        for (Index h = 0; h < shape.heads; ++h) {
            const auto q = qkv_.row(b).segment(h * headWidth, headWidth);
            const auto k = cache.keys.block(first, h * headWidth, seen, headWidth);
            const auto v = cache.values.block(first, h * headWidth, seen, headWidth);
            auto s = scores_.head(seen);
            for (Index j = 0; j < seen; ++j)
                s[j] = q.dot(k.row(j));
            s = ((s - s.maxCoeff()) * scale).exp();
            s *= 1 / s.sum();
            auto y = mixed_.row(b).segment(h * headWidth, headWidth);
            y = s[0] * v.row(0);
            for (Index j = 1; j < seen; ++j)
                y += s[j] * v.row(j);
        }
    }
}

template <typename Scalar>
Matrix<Scalar> Decoder<Scalar>::probabilities(TokenRange legal) const {
    const auto head = view(*weights_, transformer_->layout()[transformer_->tensors().head]);
    Matrix<Scalar> p = hidden_ * head.middleRows(legal.first, legal.size()).transpose();
    softmaxRows<Scalar>(p);
    return p;
}

template class Decoder<float>;
template class Decoder<double>;

} // namespace dovetail::nn
