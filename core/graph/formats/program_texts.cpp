// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/program_texts.h"

#include "core/graph/formats/text_cursor.h"

namespace dovetail::graph::formats {

namespace {

/// \u{7} or \x07 for control characters, by `control`.
template <typename Control>
std::string inDoubleQuotes(std::string_view text, const Control& control) {
    std::string written = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            written += '\\';
            written += c;
        } else if (c == '\n') {
            written += "\\n";
        } else if (c == '\r') {
            written += "\\r";
        } else if (c == '\t') {
            written += "\\t";
        } else if (byte < 0x20 || byte == 0x7F) {
            written += control(byte);
        } else {
            written += c;
        }
    }
    return written + '"';
}

std::string hex(unsigned char byte) {
    constexpr std::string_view digits = "0123456789abcdef";
    return {digits[byte >> 4], digits[byte & 15]};
}

} // namespace

Result<std::string> rString(std::string_view text) {
    if (text.find('\0') != std::string_view::npos) {
        return fail(ErrorCode::InvalidInput,
                    phrase("formats", "R has no texts with a NUL in them, such as %1.")(excerpt(text)),
                    phrase("formats", "Rename the variable."));
    }
    // Not \x07: R does not allow it beside characters beyond ASCII.
    return inDoubleQuotes(text, [](unsigned char byte) { return "\\u{" + hex(byte) + "}"; });
}

Result<std::string> rVector(const std::vector<std::string>& texts) {
    if (texts.empty()) return "character(0)";
    std::string list;
    for (const std::string& text : texts) {
        const auto written = rString(text);
        if (!written) return written;
        list += (list.empty() ? "c(" : ", ") + *written;
    }
    return list + ")";
}

std::string pythonString(std::string_view text) {
    return inDoubleQuotes(text, [](unsigned char byte) { return "\\x" + hex(byte); });
}

tl::unexpected<Error> cannotHold(const DiagramView& view, const DrawnEdge& edge, std::string_view format) {
    const std::string& from = view.variables()[edge.from].name;
    return fail(ErrorCode::InvalidInput,
                phrase("formats", "%1 has no edges such as %2 %3 %4.")(
                    std::string(format), excerpt(from), arrowText(edge.atFrom, edge.atTo),
                    excerpt(view.variables()[edge.to].name)),
                edge.bidirected() ? phrase("formats", "Put a latent variable in place of each <->.")
                                  : phrase("formats", "Give each edge a direction first."),
                {.variable = from});
}

} // namespace dovetail::graph::formats
