// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace dovetail {

/// A value, or the reason why there is none.
template <typename T>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::InvalidInput, "what is wrong", "what to do");`
inline tl::unexpected<Error> fail(ErrorCode code, Sentence message, Sentence advice = {},
                                  ErrorLocation location = {}) {
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(advice), std::move(location)});
}

/// Passes on an error of another Result: `if (!text) return fail(text.error());`
inline tl::unexpected<Error> fail(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

} // namespace dovetail
