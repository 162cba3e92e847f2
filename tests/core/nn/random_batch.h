// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/nn/transformer.h"

namespace dovetail::test {

/// Sequences of random tokens. Targets are drawn from one of two ranges of tokens, or are absent.
inline nn::Batch randomBatch(const nn::TransformerShape& shape, nn::Index rows, Random& random) {
    nn::Batch batch;
    batch.rows = rows;
    batch.length = shape.context;
    const auto half = static_cast<nn::Token>(shape.vocabulary / 2);
    const auto all = static_cast<nn::Token>(shape.vocabulary);
    for (nn::Index n = 0; n < batch.positions(); ++n) {
        batch.tokens.push_back(static_cast<nn::Token>(random.below(static_cast<std::size_t>(all))));
        const nn::TokenRange legal =
            random.uniform() < 0.5 ? nn::TokenRange{0, half} : nn::TokenRange{half, all};
        nn::Target target{legal.first +
                              static_cast<nn::Token>(random.below(static_cast<std::size_t>(legal.size()))),
                          legal};
        if (random.uniform() < 0.3) target.token = -1;
        batch.targets.push_back(target);
    }
    return batch;
}

} // namespace dovetail::test
