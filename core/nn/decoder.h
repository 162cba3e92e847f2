// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layers.h"
#include "core/nn/transformer.h"

#include <span>
#include <vector>

namespace dovetail::nn {

/// Runs a trained transformer one token at a time over several sequences at once, keeping the keys and
/// values of earlier positions, so that a token costs one position and not the whole sequence.
///
/// The transformer and the weights must outlive the decoder.
template <typename Scalar>
class Decoder {
public:
    Decoder(const Transformer<Scalar>& transformer, const Buffer<Scalar>& weights, Index sequences);

    Index sequences() const { return sequences_; }
    /// Tokens read so far.
    Index position() const { return position_; }
    /// Forgets what was read from this position on: a cheap way to continue one prefix in several ways.
    /// Read a token before you ask for probabilities again.
    void rewind(Index position);

    /// Reads one token a sequence.
    void read(std::span<const Token> tokens);

    /// p(next token | tokens read), among the legal tokens: sequences x legal.size().
    Matrix<Scalar> probabilities(TokenRange legal) const;

private:
    void attend(std::size_t layer);

    const Transformer<Scalar>* transformer_;
    const Buffer<Scalar>* weights_;
    Index sequences_;
    Index position_ = 0;
    struct Cache {
        Matrix<Scalar> keys;   ///< sequences * context x C, the positions of a sequence together
        Matrix<Scalar> values; ///< likewise
    };
    std::vector<Cache> cache_;
    Matrix<Scalar> stream_, norm_, moments_, qkv_, mixed_, update_, wide_, hidden_;
    Eigen::Array<Scalar, 1, Eigen::Dynamic> scores_;
};

extern template class Decoder<float>;
extern template class Decoder<double>;

} // namespace dovetail::nn
