// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/autoregressive/initial_weights.h"

#include <cmath>
#include <numbers>
#include <numeric>

namespace dovetail::engines::autoregressive {

nn::Buffer<float> initialWeights(const nn::Transformer<float>& transformer, const SequenceCodec& codec,
                                 Random& random) {
    // Tokens half of the rows apart have little in common: exp(-(4 / 2)^2 / 2) = 0.14.
    constexpr double frequency = 4;
    const double deviation = 1 / std::sqrt(static_cast<double>(transformer.shape().width));
    nn::Buffer<float> weights = transformer.initialWeights(random);
    auto embedding = nn::view(weights, transformer.layout()[transformer.tensors().tokenEmbedding]);
    for (const SequenceCodec::Variable& variable : codec.variables()) {
        if (!variable.scale.numeric()) continue;
        const auto rows =
            static_cast<double>(std::accumulate(variable.rows.begin(), variable.rows.end(), std::size_t{0}));
        for (nn::Index d = 0; d < embedding.cols(); ++d) {
            const double a = frequency * random.normal();
            const double b = 2 * std::numbers::pi * random.uniform();
            double below = 0;
            for (std::size_t value = 0; value < variable.scale.size(); ++value) {
                const auto here = static_cast<double>(variable.rows[value]);
                const double u = (below + here / 2) / rows;
                below += here;
                embedding(variable.tokens.first + static_cast<nn::Token>(value), d) =
                    static_cast<float>(deviation * std::numbers::sqrt2 * std::cos(a * u + b));
            }
        }
    }
    return weights;
}

} // namespace dovetail::engines::autoregressive
