// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/parameters.h"

namespace dovetail::nn {

std::size_t ParameterLayout::add(std::string name, Index rows, Index columns, bool decays) {
    constexpr Index alignment = 16;
    tensors_.push_back({std::move(name), rows, columns, size_, decays});
    size_ += (rows * columns + alignment - 1) / alignment * alignment;
    return tensors_.size() - 1;
}

Index ParameterLayout::count() const {
    Index count = 0;
    for (const Tensor& tensor : tensors_)
        count += tensor.size();
    return count;
}

} // namespace dovetail::nn
