// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/loss.h"

#include <algorithm>
#include <cmath>

namespace dovetail::nn {

namespace {

/// Grows a matrix if it is too small for rows x columns; what is used of it is the top left corner.
template <typename Scalar>
void reserve(Matrix<Scalar>& matrix, Index rows, Index columns) {
    if (matrix.rows() < rows || matrix.cols() < columns)
        matrix.resize(std::max(matrix.rows(), rows), std::max(matrix.cols(), columns));
}

} // namespace

template <typename Scalar>
void softmaxRows(Out<Scalar> logits) {
    for (Index i = 0; i < logits.rows(); ++i) {
        auto row = logits.row(i).array();
        row = (row - row.maxCoeff()).exp();
        row *= 1 / row.sum();
    }
}

template <typename Scalar>
void BlockCrossEntropy<Scalar>::group(std::span<const Target> targets) {
    for (Group& group : groups_)
        group.positions.clear();
    for (std::size_t n = 0; n < targets.size(); ++n) {
        if (!targets[n].scored()) continue;
        auto found = std::ranges::find(groups_, targets[n].legal, &Group::legal);
        if (found == groups_.end()) found = groups_.insert(groups_.end(), Group{targets[n].legal, {}});
        found->positions.push_back(static_cast<Index>(n));
    }
}

template <typename Scalar>
double BlockCrossEntropy<Scalar>::forward(const Group& group, const In<Scalar>& hidden,
                                          const In<Scalar>& head, std::span<const Target> targets,
                                          std::span<double> each) {
    const auto rows = static_cast<Index>(group.positions.size());
    const Index columns = group.legal.size();
    reserve(gathered_, rows, hidden.cols());
    reserve(logits_, rows, columns);
    for (Index i = 0; i < rows; ++i)
        gathered_.row(i) = hidden.row(group.positions[static_cast<std::size_t>(i)]);
    auto logits = logits_.topLeftCorner(rows, columns);
    logits.noalias() = gathered_.topRows(rows) * head.middleRows(group.legal.first, columns).transpose();
    softmaxRows<Scalar>(logits);
    double loss = 0;
    for (Index i = 0; i < rows; ++i) {
        const auto position = static_cast<std::size_t>(group.positions[static_cast<std::size_t>(i)]);
        const Scalar p = logits(i, targets[position].token - group.legal.first);
        const double surprise = -std::log(std::max(static_cast<double>(p), 1e-30));
        if (!each.empty()) each[position] = surprise;
        loss += surprise;
    }
    return loss;
}

template <typename Scalar>
double BlockCrossEntropy<Scalar>::loss(const In<Scalar>& hidden, const In<Scalar>& head,
                                       std::span<const Target> targets, std::span<double> each) {
    group(targets);
    std::ranges::fill(each, 0.0);
    double loss = 0;
    for (const Group& group : groups_) {
        if (!group.positions.empty()) loss += forward(group, hidden, head, targets, each);
    }
    return loss;
}

template <typename Scalar>
double BlockCrossEntropy<Scalar>::lossAndGradient(const In<Scalar>& hidden, const In<Scalar>& head,
                                                  std::span<const Target> targets, Scalar scale,
                                                  Out<Scalar> dHidden, Out<Scalar> dHead) {
    group(targets);
    dHidden.setZero();
    double loss = 0;
    for (const Group& group : groups_) {
        if (group.positions.empty()) continue;
        loss += forward(group, hidden, head, targets, {});
        const auto rows = static_cast<Index>(group.positions.size());
        const Index columns = group.legal.size();
        auto dLogits = logits_.topLeftCorner(rows, columns);
        for (Index i = 0; i < rows; ++i) {
            const auto position = static_cast<std::size_t>(group.positions[static_cast<std::size_t>(i)]);
            dLogits(i, targets[position].token - group.legal.first) -= 1;
        }
        dLogits *= scale;
        reserve(dGathered_, rows, hidden.cols());
        auto dGathered = dGathered_.topRows(rows);
        dGathered.noalias() = dLogits * head.middleRows(group.legal.first, columns);
        dHead.middleRows(group.legal.first, columns).noalias() +=
            dLogits.transpose() * gathered_.topRows(rows);
        for (Index i = 0; i < rows; ++i)
            dHidden.row(group.positions[static_cast<std::size_t>(i)]) = dGathered.row(i);
    }
    return loss;
}

template class BlockCrossEntropy<float>;
template class BlockCrossEntropy<double>;
template void softmaxRows<float>(Out<float>);
template void softmaxRows<double>(Out<double>);

} // namespace dovetail::nn
