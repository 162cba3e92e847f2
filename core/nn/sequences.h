// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/parameters.h"

#include <cstdint>
#include <span>
#include <vector>

namespace dovetail::nn {

using Token = std::int32_t;

/// The tokens first .. last-1.
struct TokenRange {
    Token first = 0;
    Token last = 0;
    Token size() const { return last - first; }
    bool operator==(const TokenRange&) const = default;
};

/// What should follow a token: `token`, out of the tokens that are legal there. The softmax is over the
/// legal ones alone. A target that is not scored has token -1.
struct Target {
    Token token = -1;
    TokenRange legal = {};
    bool scored() const { return token >= 0; }
};

/// `rows` sequences of `length` tokens, one after the other, and a target for every token.
struct Batch {
    Index rows = 0;
    Index length = 0;
    std::vector<Token> tokens;   ///< rows x length
    std::vector<Target> targets; ///< rows x length

    Index positions() const { return rows * length; }
};

} // namespace dovetail::nn
