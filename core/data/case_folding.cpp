// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/case_folding.h"

namespace dovetail::data {

namespace {

/// Of characters that UTF-8 writes in two bytes, and whose small letter it does too.
constexpr unsigned smallLetter(unsigned character) {
    const auto within = [&](unsigned first, unsigned last) {
        return character >= first && character <= last;
    };
    constexpr unsigned timesSign = 0xD7;
    if (within(0xC0, 0xDE) && character != timesSign) return character + 32;
    // Capitals are even; from U+0139 to U+0148 and from U+0179 on they are odd. İ has no small letter of its
    // own, Ÿ has one far away.
    if (character == 0x178) return 0xFF;
    if (within(0x100, 0x137) && character != 0x130 && character % 2 == 0) return character + 1;
    if (within(0x14A, 0x177) && character % 2 == 0) return character + 1;
    if ((within(0x139, 0x148) || within(0x179, 0x17E)) && character % 2 == 1) return character + 1;
    if (within(0x391, 0x3A9) && character != 0x3A2) return character + 32;
    if (within(0x410, 0x42F)) return character + 32;
    if (within(0x400, 0x40F)) return character + 80;
    return character;
}

} // namespace

std::string foldedCase(std::string_view text) {
    std::string folded(text);
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const auto byte = static_cast<unsigned char>(folded[i]);
        if (byte < 0x80) {
            if (folded[i] >= 'A' && folded[i] <= 'Z') folded[i] = static_cast<char>(folded[i] - 'A' + 'a');
        } else if ((byte & 0xE0) == 0xC0 && i + 1 < folded.size()) {
            const auto next = static_cast<unsigned char>(folded[i + 1]);
            const unsigned small = smallLetter((byte & 0x1FU) << 6 | (next & 0x3FU));
            folded[i] = static_cast<char>(0xC0U | small >> 6);
            folded[++i] = static_cast<char>(0x80U | (small & 0x3FU));
        }
    }
    return folded;
}

} // namespace dovetail::data
