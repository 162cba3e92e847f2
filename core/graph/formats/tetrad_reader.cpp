// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/diagram_builder.h"
#include "core/graph/formats/diagram_view.h"
#include "core/graph/formats/readers.h"
#include "core/graph/formats/tetrad_words.h"

namespace dovetail::graph::formats {

namespace {

using tetrad::inName;

constexpr std::string_view nodesHeading = "Graph Nodes:";
constexpr std::string_view edgesHeading = "Graph Edges:";
constexpr std::string_view attributesHeading = "Graph Attributes:";

/// Headings, each with lines below it.
class Reader {
public:
    explicit Reader(std::string_view text) : cursor_(text) {}

    Result<Diagram> read() {
        if (auto done = heading(nodesHeading); !done) return fail(done.error());
        while (!atSection()) {
            if (auto done = nodesLine(); !done) return fail(done.error());
        }
        if (auto done = heading(edgesHeading); !done) return fail(done.error());
        while (isDigit(firstOfLine())) {
            if (auto done = edgeLine(); !done) return fail(done.error());
        }
        return rest();
    }

private:
    void skipBlanks() {
        while (!atLineEnd() && isSpace(cursor_.peek()))
            cursor_.advance();
    }
    bool atLineEnd() const { return cursor_.atEnd() || cursor_.peek() == '\n'; }

    /// Moves to the next line that is not empty.
    char firstOfLine() {
        cursor_.skipSpace();
        return cursor_.peek();
    }

    bool atSection() {
        (void)firstOfLine();
        return cursor_.atEnd() || cursor_.startsWith(edgesHeading);
    }

    std::string lineHere() const {
        TextCursor ahead = cursor_;
        ahead.skipLine();
        return excerpt(trimmed(ahead.since(cursor_.offset())));
    }

    Result<void> heading(std::string_view words) {
        (void)firstOfLine();
        if (cursor_.take(words)) return {};
        const Sentence found =
            cursor_.atEnd() ? Sentence(phrase("formats", "the end")) : Sentence(lineHere());
        return cursor_.error(phrase("formats", "Here should be “%1”, not %2.")(std::string(words), found),
                             phrase("formats", "Tetrad's text has a list of nodes, then a list of edges."));
    }

    Result<std::string> name() {
        if (cursor_.peek() == '"') {
            const Place place = cursor_.place();
            auto quoted = takeEscaped(cursor_);
            if (quoted && quoted->empty()) {
                return parseError(place, phrase("formats", "A variable's name is empty."),
                                  phrase("formats", "Write at least one character."));
            }
            return quoted;
        }
        const std::size_t begin = cursor_.offset();
        while (!cursor_.atEnd() && inName(cursor_.peek()))
            cursor_.advance();
        if (cursor_.offset() == begin) {
            const Sentence found =
                atLineEnd() ? phrase("formats", "the end of the line") : excerpt(cursor_.character());
            return cursor_.error(
                phrase("formats", "Here should be a variable's name, not %1.")(found),
                phrase("formats", "Put names with spaces, commas and brackets in double quotes."));
        }
        return std::string(cursor_.since(begin));
    }

    /// a;b;(latent), also with commas.
    Result<void> nodesLine() {
        while (true) {
            skipBlanks();
            if (atLineEnd()) return {};
            const bool latent = cursor_.take("(");
            const Place place = cursor_.place();
            const auto given = name();
            if (!given) return fail(given.error());
            if (latent && !cursor_.take(")")) {
                return cursor_.error(
                    phrase("formats", "The bracket around a latent variable is not closed here."),
                    phrase("formats", "Add a “)”."));
            }
            if (builder_.find(*given)) {
                return parseError(place,
                                  phrase("formats", "The variable %1 is listed twice.")(excerpt(*given)),
                                  phrase("formats", "Remove one of the two."));
            }
            const std::size_t index = builder_.variable(*given);
            if (latent) builder_.addRole(index, Role::Latent);
            skipBlanks();
            if (atLineEnd()) return {};
            if (!cursor_.take(";") && !cursor_.take(",")) {
                return cursor_.error(
                    phrase("formats", "Here should be a “;”, not %1.")(excerpt(cursor_.character())),
                    phrase("formats", "Names are separated by “;” or “,”."));
            }
        }
    }

    Result<std::size_t> known() {
        const Place place = cursor_.place();
        const auto given = name();
        if (!given) return fail(given.error());
        const auto index = builder_.find(*given);
        if (index) return *index;
        return parseError(place, phrase("formats", "There is no variable %1.")(excerpt(*given)),
                          phrase("formats", "Every variable is listed below “Graph Nodes:”."));
    }

    /// `12. a o-> b dd nl`: words behind are kept.
    Result<void> edgeLine() {
        while (isDigit(cursor_.peek()))
            cursor_.advance();
        if (!cursor_.take(".")) {
            return cursor_.error(phrase("formats", "Here should be the dot behind the number of an edge."),
                                 phrase("formats", "Edges are written as in 1. a --> b."));
        }
        skipBlanks();
        const auto from = known();
        if (!from) return fail(from.error());
        skipBlanks();
        const Place place = cursor_.place();
        const std::size_t begin = cursor_.offset();
        while (!atLineEnd() && !isSpace(cursor_.peek()))
            cursor_.advance();
        const std::string_view sign = cursor_.since(begin);
        const auto marks = arrowFrom(sign);
        if (!marks) {
            return parseError(place, phrase("formats", "Here should be an edge, not %1.")(excerpt(sign)),
                              phrase("formats", "Edges are -->, <->, ---, o->, o-o and so on."));
        }
        skipBlanks();
        const auto to = known();
        if (!to) return fail(to.error());
        EdgeDetails details;
        for (skipBlanks(); !atLineEnd(); skipBlanks()) {
            const std::size_t word = cursor_.offset();
            while (!atLineEnd() && !isSpace(cursor_.peek()))
                cursor_.advance();
            details.attributes.push_back({std::string(cursor_.since(word)), std::nullopt});
        }
        builder_.addEdge(*from, marks->first, *to, marks->second, place, std::move(details));
        return {};
    }

    /// Attributes of the graph; other sections (ambiguous and underlined triples, attributes of nodes)
    /// end the reading.
    Result<Diagram> rest() {
        if (firstOfLine() != '\0' && cursor_.take(attributesHeading)) {
            while (firstOfLine() != '\0') {
                TextCursor line = cursor_;
                line.skipLine();
                const std::string_view text = trimmed(line.since(cursor_.offset()));
                const std::size_t colon = text.find(": ");
                if (colon == std::string_view::npos) break;
                builder_.attributes().push_back(
                    {std::string(text.substr(0, colon)), std::string(trimmed(text.substr(colon + 2)))});
                cursor_ = line;
            }
        }
        (void)firstOfLine();
        for (const std::string_view known : {"Graph ", "Ambiguous", "Underline", "Dotted", ""}) {
            if (known.empty() && !cursor_.atEnd()) {
                return cursor_.error(
                    phrase("formats", "Here should be the end or another section, not %1.")(lineHere()),
                    phrase("formats", "Edges are numbered, as in 1. a --> b."));
            }
            if (!known.empty() && cursor_.startsWith(known)) break;
        }
        return std::move(builder_).build();
    }

    TextCursor cursor_;
    DiagramBuilder builder_;
};

} // namespace

Result<Diagram> readTetrad(std::string_view text) {
    return Reader(text).read();
}

} // namespace dovetail::graph::formats
