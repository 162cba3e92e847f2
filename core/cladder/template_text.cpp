// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cladder/template_text.h"

#include <cctype>

namespace dovetail::cladder {

namespace {

constexpr std::string_view hole = "{}";

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

std::optional<std::vector<std::string_view>> holes(std::string_view form, std::string_view text) {
    std::vector<std::string_view> found;
    const std::size_t first = form.find(hole);
    if (first == std::string_view::npos) return form == text ? std::optional(found) : std::nullopt;
    if (!text.starts_with(form.substr(0, first))) return std::nullopt;
    text.remove_prefix(first);
    form.remove_prefix(first + hole.size());
    for (;;) {
        const std::size_t next = form.find(hole);
        const std::string_view literal = form.substr(0, next);
        // The last hole reaches as far as the end allows.
        const std::size_t end = next == std::string_view::npos
                                    ? (text.ends_with(literal) ? text.size() - literal.size() : next)
                                    : text.find(literal);
        if (end == std::string_view::npos || end == 0) return std::nullopt;
        found.push_back(text.substr(0, end));
        if (next == std::string_view::npos) return found;
        text.remove_prefix(end + literal.size());
        form.remove_prefix(next + hole.size());
    }
}

std::vector<std::string_view> sentences(std::string_view text) {
    std::vector<std::string_view> found;
    std::size_t start = 0;
    const auto take = [&](std::size_t end) {
        const std::string_view sentence = trimmed(text.substr(start, end - start));
        if (!sentence.empty()) found.push_back(sentence);
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool last = i + 1 == text.size() || isSpace(text[i + 1]);
        if (text[i] == '\n' || (text[i] == '.' && last)) {
            take(i);
            start = i + 1;
        } else if (text[i] == '?' && last) {
            take(i + 1);
            start = i + 1;
        }
    }
    take(text.size());
    return found;
}

std::vector<std::string_view> enumerated(std::string_view list) {
    std::vector<std::string_view> found;
    while (!list.empty()) {
        const std::size_t comma = list.find(", ");
        const std::size_t conjunction = list.find(" and ");
        const std::size_t end = std::min(comma, conjunction);
        const std::string_view part = trimmed(list.substr(0, end));
        if (!part.empty()) found.push_back(part);
        if (end == std::string_view::npos) break;
        list.remove_prefix(end + (end == comma ? 2 : 5));
        if (list.starts_with("and ")) list.remove_prefix(4);
    }
    return found;
}

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return lower;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace dovetail::cladder
