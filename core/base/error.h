// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dovetail {

/// What kind of thing went wrong. Programs branch on the code; people read the message.
enum class ErrorCode {
    Parse,         ///< a text is not in the language it should be in
    InvalidInput,  ///< a request makes no sense: an unknown name, a cycle, treatment equals outcome
    InvalidData,   ///< a data file or column cannot be used as asked
    NotFound,      ///< a file or an entry is not there
    Io,            ///< the file system refused
    Format,        ///< a file is not ours, damaged, or of a newer version
    NotIdentified, ///< the graph does not allow an answer
    Cancelled,     ///< the user stopped the work
};

/// The code as it is written in the scripting contract, for example "parse".
std::string_view codeName(ErrorCode code);

/// Where in a user's input something is wrong. Lines and columns count from 1.
struct ErrorLocation {
    std::string file = {};
    std::optional<std::size_t> line = {};
    std::optional<std::size_t> column = {};
    std::string variable = {};
};

/// An error that a user can cause: a value, never an exception.
///
/// `message` is one sentence that says what is wrong and where; `advice` is one sentence that says
/// what to do about it (it may be empty if the message leaves only one thing to do).
struct Error {
    ErrorCode code = ErrorCode::InvalidInput;
    Sentence message;
    Sentence advice = {};
    ErrorLocation location = {};

    /// Message and advice, as shown to a person.
    Sentence sentence() const;
};

} // namespace dovetail
