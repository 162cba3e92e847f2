// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/parameters.h"
#include "core/nn/sequences.h"

#include <Eigen/Core>

#include <span>

// The layers of a transformer, forward and backward. Letters used throughout:
//
//   B sequences of T tokens     N = B T positions, one a row of every activation
//   C width of the model        H heads of width D = C / H
//   V tokens in the vocabulary
//
// A backward function gets the gradient of the loss with respect to the layer's output (dy) and
// overwrites that of its input (dx), but *adds* to those of the weights, which several batches share.
namespace dovetail::nn {

template <typename Scalar>
using In = Eigen::Ref<const Matrix<Scalar>>;
template <typename Scalar>
using Out = Eigen::Ref<Matrix<Scalar>>;

/// y = E[token] + P[t].  tokens N; E: V x C; P: at least T x C; y: N x C.
template <typename Scalar>
void embed(std::span<const Token> tokens, Index length, const In<Scalar>& embedding,
           const In<Scalar>& positions, Out<Scalar> y);
template <typename Scalar>
void embedBackward(std::span<const Token> tokens, Index length, const In<Scalar>& dy, Out<Scalar> dEmbedding,
                   Out<Scalar> dPositions);

/// y = (x - mean) / sqrt(variance + 1e-5) * gain + bias, row by row.  x, y: N x C; gain, bias: 1 x C;
/// moments: N x 2, mean and inverse standard deviation, kept for the backward pass.
template <typename Scalar>
void layerNorm(const In<Scalar>& x, const In<Scalar>& gain, const In<Scalar>& bias, Out<Scalar> y,
               Out<Scalar> moments);
/// Adds to dx, which is where the residual stream's gradient already lies.
template <typename Scalar>
void layerNormBackward(const In<Scalar>& x, const In<Scalar>& gain, const In<Scalar>& moments,
                       const In<Scalar>& dy, Out<Scalar> dx, Out<Scalar> dGain, Out<Scalar> dBias);

/// y = x W + b.  x: N x I; W: I x O; b: 1 x O; y: N x O.
template <typename Scalar>
void linear(const In<Scalar>& x, const In<Scalar>& weight, const In<Scalar>& bias, Out<Scalar> y);
/// dx = dy W^T,  dW += x^T dy,  db += column sums of dy.
template <typename Scalar>
void linearBackward(const In<Scalar>& x, const In<Scalar>& weight, const In<Scalar>& dy, Out<Scalar> dx,
                    Out<Scalar> dWeight, Out<Scalar> dBias);

/// y = x Phi(x) in the approximation of Hendrycks and Gimpel 2016,
/// y = x/2 (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3))), element by element.
template <typename Scalar>
void gelu(const In<Scalar>& x, Out<Scalar> y);
/// Turns dy into dx where it lies.
template <typename Scalar>
void geluBackward(const In<Scalar>& x, Out<Scalar> dy);

/// Causal self-attention. For each sequence and head, with q, k, v: T x D,
///
///   p = softmax over columns j <= i of  q k^T / sqrt(D)        y = p v
///
/// qkv: N x 3C, the queries of all heads, then keys, then values; probabilities: B H T x T, kept for
/// the backward pass; y: N x C.
template <typename Scalar>
void attention(const In<Scalar>& qkv, Index length, Index heads, Out<Scalar> probabilities, Out<Scalar> y);
/// `scratch`: T x T.
template <typename Scalar>
void attentionBackward(const In<Scalar>& qkv, Index length, Index heads, const In<Scalar>& probabilities,
                       const In<Scalar>& dy, Out<Scalar> dqkv, Out<Scalar> scratch);

} // namespace dovetail::nn
