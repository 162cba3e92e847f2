// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dovetail::nn {

using Index = Eigen::Index;

template <typename Scalar>
using Matrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// All weights of a network in one piece; gradients and AdamW's moments have the same form. Eigen
/// aligns the memory, so that the same sums are done in the same order in every run.
template <typename Scalar>
using Buffer = Eigen::Array<Scalar, Eigen::Dynamic, 1>;

/// One named matrix in a buffer. Vectors are matrices with one row.
struct Tensor {
    std::string name; ///< "layer 0, attention, weight"
    Index rows = 0;
    Index columns = 0;
    Index offset = 0;    ///< of its first element in the buffer
    bool decays = false; ///< weight decay is for matrices, not for biases and gains

    Index size() const { return rows * columns; }
};

/// Which tensor lies where in a buffer. Each begins at a multiple of 16 elements; the elements in
/// between are 0 and stay so.
class ParameterLayout {
public:
    /// The number of the new tensor.
    std::size_t add(std::string name, Index rows, Index columns, bool decays);

    std::span<const Tensor> tensors() const { return tensors_; }
    const Tensor& operator[](std::size_t number) const { return tensors_[number]; }
    /// Length of a buffer.
    Index size() const { return size_; }
    /// Number of weights that are trained (without the gaps).
    Index count() const;

private:
    std::vector<Tensor> tensors_;
    Index size_ = 0;
};

template <typename Scalar>
Eigen::Map<Matrix<Scalar>> view(Buffer<Scalar>& buffer, const Tensor& tensor) {
    return {buffer.data() + tensor.offset, tensor.rows, tensor.columns};
}

template <typename Scalar>
Eigen::Map<const Matrix<Scalar>> view(const Buffer<Scalar>& buffer, const Tensor& tensor) {
    return {buffer.data() + tensor.offset, tensor.rows, tensor.columns};
}

} // namespace dovetail::nn
