// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dagitty_builder.h"
#include "core/graph/formats/text_cursor.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace dovetail::graph::dagitty {

namespace {

struct Word {
    std::string text;
    Place place;
};
using Line = std::vector<Word>;

/// The words of each line. Columns count bytes here: names are URL-encoded in these formats.
std::vector<Line> wordsOf(std::string_view text) {
    std::vector<Line> lines(1);
    Place place;
    bool inWord = false;
    for (const char c : text) {
        const bool space = c == ' ' || (c >= '\t' && c <= '\r');
        if (!space) {
            if (!inWord) lines.back().push_back({{}, place});
            lines.back().back().text += c;
        }
        inWord = !space;
        ++place.column;
        if (c == '\n') {
            lines.emplace_back();
            place = {place.line + 1, 1};
        }
    }
    return lines;
}

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// "@x,y"
std::optional<Position> positionBehindAt(std::string_view text) {
    text.remove_prefix(1);
    Position position;
    for (double* number : {&position.x, &position.y}) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *number);
        if (error != std::errc() || !std::isfinite(*number)) return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        if (text.starts_with(',')) text.remove_prefix(1);
    }
    return position;
}

/// The words from `first` up to `last`, as a name with spaces.
std::string nameOf(const Line& line, std::size_t first, std::size_t last) {
    std::string name = line[first].text;
    for (std::size_t i = first + 1; i < last; ++i)
        name += " " + line[i].text;
    return urlDecoded(name);
}

class LegacyReader {
public:
    Result<CausalGraph> read(const std::vector<Line>& lines) {
        auto line = std::ranges::find_if(lines, [](const Line& words) { return !words.empty(); });
        for (; line != lines.end() && !line->empty(); ++line) {
            if (auto read = variableLine(*line); !read) return fail(read.error());
        }
        std::vector<Line> rest;
        std::ranges::copy_if(line, lines.end(), std::back_inserter(rest),
                             [](const Line& words) { return !words.empty(); });
        if (isMatrix(rest)) {
            matrix(rest);
        } else {
            for (const Line& words : rest) {
                if (auto read = childrenLine(words); !read) return fail(read.error());
            }
        }
        return builder_.build();
    }

private:
    /// name, roles, position; the latter two may be missing, the name may have spaces.
    Result<void> variableLine(const Line& line) {
        std::size_t words = line.size();
        std::optional<Position> position;
        if (words > 1 && line[words - 1].text.starts_with('@')) {
            position = positionBehindAt(line[--words].text);
            if (!position) {
                return parseError(
                    line[words].place,
                    phrase("formats", "The position should be two numbers behind an @, not %1.")(
                        formats::excerpt(line[words].text)),
                    phrase("formats", "Write it as in @0.5,-1.2."));
            }
        }
        std::string roles;
        if (words > 1) roles = line[--words].text;
        const std::string name = nameOf(line, 0, words);
        if (builder_.find(name)) {
            return parseError(line[0].place, phrase("formats", "The variable “%1” is listed twice.")(name),
                              phrase("formats", "Remove one of the two lines."));
        }
        const VariableId id = builder_.variable(name);
        order_.push_back(id);
        if (position) builder_.setPosition(id, *position);
        for (const char letter : roles) {
            switch (letter) {
            case 'E':
                builder_.addRole(id, Role::Treatment);
                break;
            case 'O':
                builder_.addRole(id, Role::Outcome);
                break;
            case 'A':
                builder_.addRole(id, Role::Adjusted);
                break;
            case 'U':
                builder_.addRole(id, Role::Latent);
                break;
            default:
                if ((letter >= '0' && letter <= '9') || letter == '.') break; // a weight, without a use
                return parseError(line[words].place,
                                  phrase("formats", "“%1” is neither a role (E, O, A, U) nor 1.")(roles),
                                  phrase("formats", "If this is not the format of old DAGitty versions, "
                                                    "write the graph as dag { a -> b }."));
            }
        }
        return {};
    }

    bool isMatrix(const std::vector<Line>& lines) const {
        return lines.size() == order_.size() && std::ranges::all_of(lines, [&](const Line& line) {
                   return line.size() == order_.size() && std::ranges::all_of(line, [](const Word& word) {
                              return word.text == "0" || word.text == "1";
                          });
               });
    }

    void matrix(const std::vector<Line>& lines) {
        for (std::size_t i = 0; i < order_.size(); ++i) {
            for (std::size_t j = 0; j < order_.size(); ++j) {
                if (lines[i][j].text == "1") connect(order_[i], order_[j], lines[i][j].place);
            }
        }
    }

    /// a -> b and b -> a together mean a <-> b.
    void connect(VariableId from, VariableId to, Place place) {
        if (from != to && builder_.takeDirected(to, from)) {
            builder_.addBidirected(from, to, place);
        } else {
            builder_.addDirected(from, to, place);
        }
    }

    /// A variable, then its children; each may be followed by the position of the edge's label.
    Result<void> childrenLine(const Line& line) {
        std::size_t word = 0;
        std::optional<VariableId> parent;
        while (word < line.size()) {
            if (parent && line[word].text.starts_with('@') && !builder_.find(line[word].text)) {
                ++word;
                continue;
            }
            const std::size_t first = word;
            std::optional<VariableId> found;
            while (!found && word < line.size())
                found = builder_.find(nameOf(line, first, ++word));
            if (!found) {
                return parseError(
                    line[first].place, phrase("formats", "There is no variable “%1”.")(line[first].text),
                    phrase("formats", "The lines before the empty line have to list every variable."));
            }
            if (parent) {
                connect(*parent, *found, line[first].place);
            } else {
                parent = found;
            }
        }
        return {};
    }

    GraphBuilder builder_;
    std::vector<VariableId> order_;
};

} // namespace

std::string urlDecoded(std::string_view text) {
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 &&
            hexDigit(text[i + 2]) >= 0) {
            decoded += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            decoded += text[i];
        }
    }
    return decoded;
}

// No arrow, no bracket, no quotation mark, no comment: what a newer text without any of these would say
// is nothing.
bool isLegacy(std::string_view text) {
    // Names are URL-encoded in the old format: a < or > is somebody's arrow.
    if (text.find_first_of("{}[]\"=;#<>") != std::string_view::npos) return false;
    for (const std::string_view mark : {"->", "<-", "--", "@-@", "//", "/*"}) {
        if (text.find(mark) != std::string_view::npos) return false;
    }
    return text.find_first_not_of(" \t\r\n\v\f") != std::string_view::npos;
}

Result<CausalGraph> parseLegacy(std::string_view text) {
    // One word is a graph in this format, and so would be a picture whose first line is one word.
    const auto control = [](char c) { return (c >= 0 && c < ' ' && !(c >= '\t' && c <= '\r')) || c == 0x7F; };
    if (std::ranges::any_of(text, control)) {
        return parseError({}, phrase("formats", "This is not a text, but a file of some other kind."),
                          phrase("formats", "Choose a file that holds a graph in DAGitty's language."));
    }
    return LegacyReader().read(wordsOf(text));
}

} // namespace dovetail::graph::dagitty
