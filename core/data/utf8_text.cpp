// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/utf8_text.h"

#include "core/base/characters.h"

#include <boost/locale/utf.hpp>

#include <algorithm>

namespace dovetail::data {

std::optional<std::string> repairedUtf8(std::string_view text) {
    using Traits = boost::locale::utf::utf_traits<char>;
    if (std::ranges::none_of(text, isBeyondAscii)) return std::nullopt;
    std::string repaired;
    bool valid = true;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
        const char* const start = at;
        const auto code = Traits::decode(at, end);
        if (code != boost::locale::utf::illegal && code != boost::locale::utf::incomplete) {
            repaired.append(start, at);
            continue;
        }
        valid = false;
        const auto byte = static_cast<unsigned char>(*start);
        if (byte < 0x80) {
            repaired += *start;
        } else {
            repaired += static_cast<char>(0xC0U | byte >> 6U);
            repaired += static_cast<char>(0x80U | (byte & 0x3FU));
        }
        at = start + 1;
    }
    if (valid) return std::nullopt;
    return repaired;
}

} // namespace dovetail::data
