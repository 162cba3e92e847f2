// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layers.h"
#include "core/nn/sequences.h"

#include <span>
#include <vector>

namespace dovetail::nn {

/// Output layer and cross-entropy in one. Scored positions are grouped by the range of tokens that are
/// legal there, so that a group needs only its own rows of the output weights: with variables of 32
/// values each, a fraction of the work of a softmax over the whole vocabulary.
///
/// For a group with n positions and k legal tokens: x: n x C (gathered), W: k x C,
///
///   logits = x W^T       p = softmax(logits)       loss = - sum log p[target]
///   dlogits = p - onehot(target)
template <typename Scalar>
class BlockCrossEntropy {
public:
    /// Sum of losses in nats. hidden: N x C; head: V x C; each: N losses, if wanted.
    double loss(const In<Scalar>& hidden, const In<Scalar>& head, std::span<const Target> targets,
                std::span<double> each = {});

    /// The same with gradients, both multiplied by `scale`: overwrites dHidden, adds to dHead.
    double lossAndGradient(const In<Scalar>& hidden, const In<Scalar>& head, std::span<const Target> targets,
                           Scalar scale, Out<Scalar> dHidden, Out<Scalar> dHead);

private:
    struct Group {
        TokenRange legal;
        std::vector<Index> positions;
    };
    void group(std::span<const Target> targets);
    /// Leaves the gathered positions in gathered_ and p in logits_.
    double forward(const Group& group, const In<Scalar>& hidden, const In<Scalar>& head,
                   std::span<const Target> targets, std::span<double> each);

    std::vector<Group> groups_;
    Matrix<Scalar> gathered_;
    Matrix<Scalar> dGathered_;
    Matrix<Scalar> logits_;
};

extern template class BlockCrossEntropy<float>;
extern template class BlockCrossEntropy<double>;

/// Turns each row of logits into probabilities.
template <typename Scalar>
void softmaxRows(Out<Scalar> logits);

} // namespace dovetail::nn
