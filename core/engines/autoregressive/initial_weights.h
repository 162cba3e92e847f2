// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/engines/autoregressive/sequence_codec.h"
#include "core/nn/transformer.h"

namespace dovetail::engines::autoregressive {

/// The weights from which training starts: the transformer's own, except that the value tokens of a
/// numeric variable begin as a smooth random curve through the embedding space, so that neighbouring
/// bins start out alike. Otherwise a model of a few hundred rows would have to learn from some twenty
/// rows a bin that 3.1 lies beside 3.2.
///
/// Component d of the token at share u of the rows is cos(a_d u + b_d) with random a_d, b_d: random
/// Fourier features of a Gaussian kernel (Rahimi and Recht 2007).
nn::Buffer<float> initialWeights(const nn::Transformer<float>& transformer, const SequenceCodec& codec,
                                 Random& random);

} // namespace dovetail::engines::autoregressive
