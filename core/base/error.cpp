// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace dovetail {

std::string_view codeName(ErrorCode code) {
    switch (code) {
    case ErrorCode::Parse:
        return "parse";
    case ErrorCode::InvalidInput:
        return "invalid_input";
    case ErrorCode::InvalidData:
        return "invalid_data";
    case ErrorCode::NotFound:
        return "not_found";
    case ErrorCode::Io:
        return "io";
    case ErrorCode::Format:
        return "format";
    case ErrorCode::NotIdentified:
        return "not_identified";
    case ErrorCode::Cancelled:
        return "cancelled";
    }
    return "unknown";
}

Sentence Error::sentence() const {
    return textOf({message, advice});
}

} // namespace dovetail
