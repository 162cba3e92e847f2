// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace dovetail::data {

/// The text of a file in UTF-8, without a byte order mark, and the encoding it was stored in.
struct DecodedText {
    std::string text;
    std::string encoding; ///< "UTF-8", "UTF-16LE", "Windows-1252", ...
};

/// Bytes of a text file as UTF-8. Without `encoding`: a byte order mark decides, then UTF-8 if the
/// bytes are valid, then Windows-1252 (Latin-1 where that leaves a byte undefined).
///
/// Errors: the bytes are of a well-known binary format, hold NUL or many control characters, or are not
/// valid in the encoding; the sentence begins with `what` ("The file “a.csv”"). Linear in the bytes.
Result<DecodedText> decodeText(std::string_view bytes, const Sentence& what,
                               const std::optional<std::string>& encoding = {});

} // namespace dovetail::data
