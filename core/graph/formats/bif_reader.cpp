// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/bif_states.h"
#include "core/graph/formats/bif_tables.h"
#include "core/graph/formats/diagram_builder.h"
#include "core/graph/formats/diagram_view.h"
#include "core/graph/formats/readers.h"

#include <algorithm>
#include <set>

namespace dovetail::graph::formats {

namespace bif {

namespace {

enum class TokenKind : std::uint8_t { Word, String, Symbol, End };

struct Token {
    TokenKind kind = TokenKind::End;
    std::string text;
    Place place;

    bool is(std::string_view word) const { return kind != TokenKind::String && text == word; }
    bool isName() const { return kind == TokenKind::Word || kind == TokenKind::String; }
};

/// Words, strings, and the symbols { } ( ) [ ] , ; |
class Lexer {
public:
    explicit Lexer(std::string_view text) : cursor_(text) {}

    Result<Token> next() {
        if (auto skipped = skip(); !skipped) return fail(skipped.error());
        Token token{TokenKind::End, {}, cursor_.place()};
        if (cursor_.atEnd()) return token;
        const char c = cursor_.peek();
        if (c == '"') {
            auto text = takeEscaped(cursor_);
            if (!text) return fail(text.error());
            return Token{TokenKind::String, std::move(*text), token.place};
        }
        if (std::string_view("{}()[],;|").find(c) != std::string_view::npos) {
            cursor_.advance();
            return Token{TokenKind::Symbol, std::string(1, c), token.place};
        }
        const std::size_t begin = cursor_.offset();
        while (!cursor_.atEnd() && inWord(cursor_.peek()) && !cursor_.startsWith("//") &&
               !cursor_.startsWith("/*"))
            cursor_.advance();
        if (cursor_.offset() == begin) {
            return cursor_.error(phrase("formats", "%1 was not expected here.")(excerpt(cursor_.character())),
                                 phrase("formats", "Put names with such characters in double quotes."));
        }
        return Token{TokenKind::Word, std::string(cursor_.since(begin)), token.place};
    }

private:
    Result<void> skip() {
        while (true) {
            cursor_.skipSpace();
            const Place place = cursor_.place();
            if (cursor_.startsWith("//")) {
                cursor_.skipLine();
            } else if (cursor_.take("/*")) {
                if (!cursor_.skipPast("*/")) {
                    return parseError(place, phrase("formats", "This comment does not end."),
                                      phrase("formats", "Close it with */."));
                }
            } else {
                return {};
            }
        }
    }

    TextCursor cursor_;
};

class Reader {
public:
    explicit Reader(std::string_view text) : lexer_(text) { step(); }

    Result<Content> read() {
        while (!error_ && token_.kind != TokenKind::End) {
            if (token_.is("network")) {
                network();
            } else if (token_.is("variable")) {
                variable();
            } else if (token_.is("probability")) {
                probability();
            } else {
                stop(phrase("formats",
                            "Here should be “network”, “variable” or “probability”, not %1.")(found()),
                     phrase("formats", "Choose a file in the Interchange Format of Bayesian networks."));
            }
        }
        if (error_) return fail(*error_);
        auto diagram = std::move(builder_).build();
        if (!diagram) return fail(diagram.error());
        return Content{std::move(*diagram), std::move(nodes_)};
    }

private:
    void step() {
        if (error_) return;
        auto next = lexer_.next();
        if (next) {
            token_ = std::move(*next);
        } else {
            error_ = next.error();
            token_ = {};
        }
    }

    Sentence found() const {
        return token_.kind == TokenKind::End ? phrase("formats", "the end") : excerpt(token_.text);
    }

    void stopAt(Place place, Sentence what, Sentence advice) {
        if (!error_) error_ = parseError(place, std::move(what), std::move(advice)).value();
        token_ = {};
    }
    void stop(Sentence what, Sentence advice) { stopAt(token_.place, std::move(what), std::move(advice)); }

    bool take(std::string_view symbol) {
        if (error_ || !token_.is(symbol)) return false;
        step();
        return true;
    }
    bool expect(std::string_view symbol, const Phrase& missing) {
        if (take(symbol)) return true;
        stop(missing(symbol, found()), phrase("formats", "Add it, or remove what is too much."));
        return false;
    }
    std::string name(const Phrase& missing) {
        if (error_) return {};
        if (!token_.isName() || token_.text.empty()) {
            stop(missing(found()), phrase("formats", "Put names with unusual characters in double quotes."));
            return {};
        }
        std::string text = token_.text;
        step();
        return text;
    }

    /// Up to the closing brace of a block.
    bool inBlock(const Phrase& cut) {
        if (error_ || take("}")) return false;
        if (token_.kind == TokenKind::End) {
            stop(cut, phrase("formats", "Add a “}”."));
            return false;
        }
        return true;
    }

    void network() {
        step();
        if (const std::string given =
                name(phrase("formats", "Here should be the name of the network, not %1."));
            given != "unknown") {
            builder_.attributes().push_back({"network", given});
        }
        expect("{", phrase("formats", "Here should be “%1” after the name of the network, not %2."));
        while (inBlock(phrase("formats", "The text ends in the middle of a network."))) {
            if (const auto given = property()) builder_.attributes().push_back(*given);
        }
    }

    /// `property "key = value";`, also without the quotes.
    std::optional<Attribute> property() {
        if (!take("property")) {
            if (!error_)
                stop(phrase("formats", "Here should be a property, not %1.")(found()),
                     phrase("formats", "Remove it."));
            return std::nullopt;
        }
        std::string text;
        while (!error_ && !token_.is(";")) {
            if (token_.kind == TokenKind::End) {
                stop(phrase("formats", "The text ends in the middle of a property."),
                     phrase("formats", "Add a “;”."));
                return std::nullopt;
            }
            text += (text.empty() ? "" : " ") + token_.text;
            step();
        }
        expect(";", phrase("formats", "Here should be “%1” after the property, not %2."));
        if (error_) return std::nullopt;
        std::size_t length = 3;
        std::size_t sign = text.find(" = ");
        if (sign == std::string::npos) {
            length = 1;
            sign = text.find('=');
        }
        if (sign == std::string::npos) return Attribute{text, std::nullopt};
        return Attribute{text.substr(0, sign), text.substr(sign + length)};
    }

    void variable() {
        step();
        const Place place = token_.place;
        const std::string given = name(phrase("formats", "Here should be the name of a variable, not %1."));
        if (error_) return;
        if (builder_.find(given)) {
            stopAt(place, phrase("formats", "There is another variable with the name %1.")(excerpt(given)),
                   phrase("formats", "Give each variable a name of its own."));
            return;
        }
        const std::size_t index = builder_.variable(given);
        nodes_.push_back({{}, {}, {}, place});
        expect("{", phrase("formats", "Here should be “%1” after the variable's name, not %2."));
        while (inBlock(phrase("formats", "The text ends in the middle of a variable."))) {
            if (token_.is("type")) {
                type(index);
            } else if (const auto attribute = property()) {
                keep(builder_.at(index), *attribute);
            }
        }
    }

    static void keep(Variable& variable, const Attribute& attribute) {
        const std::string value = attribute.value.value_or("");
        if (attribute.key == "role") {
            if (const auto role = roleFrom(value)) {
                variable.roles = variable.roles.with(*role);
                return;
            }
        } else if (attribute.key == "label" && !value.empty()) {
            variable.label = value;
            return;
        } else if (attribute.key == "position") {
            if (const auto position = positionFrom(value)) {
                variable.position = position;
                return;
            }
        }
        variable.attributes.push_back(attribute);
    }

    /// "(73, 165)"
    static std::optional<Position> positionFrom(std::string_view text) {
        text = trimmed(text);
        if (text.size() < 2 || text.front() != '(' || text.back() != ')') return std::nullopt;
        text = text.substr(1, text.size() - 2);
        const std::size_t comma = text.find(',');
        if (comma == std::string_view::npos) return std::nullopt;
        const auto x = numberFrom(trimmed(text.substr(0, comma)));
        const auto y = numberFrom(trimmed(text.substr(comma + 1)));
        if (!x || !y) return std::nullopt;
        return Position{*x, *y};
    }

    /// `type discrete [ 2 ] { yes, no };`
    void type(std::size_t index) {
        step();
        if (!take("discrete")) {
            stop(phrase("formats", "Variables have the type “discrete”, not %1.")(found()),
                 phrase("formats", "Write it as in type discrete [ 2 ] { no, yes };"));
            return;
        }
        expect("[", phrase("formats", "Here should be “%1” before the number of states, not %2."));
        const Token number = token_;
        step();
        expect("]", phrase("formats", "Here should be “%1” after the number of states, not %2."));
        expect("{", phrase("formats", "Here should be “%1” before the states, not %2."));
        std::vector<std::string>& states = nodes_[index].states;
        states.clear();
        while (inBlock(phrase("formats", "The text ends in the middle of a list of states."))) {
            states.push_back(name(phrase("formats", "Here should be the name of a state, not %1.")));
            if (!token_.is("}"))
                expect(",", phrase("formats", "Here should be “%1” between the states, not %2."));
        }
        expect(";", phrase("formats", "Here should be “%1” after the states, not %2."));
        if (error_) return;
        if (numberFrom(number.text) != static_cast<double>(states.size())) {
            stopAt(number.place,
                   phrase("formats", "The variable has %1 states, not %2.")(digits(states.size()),
                                                                            excerpt(number.text)),
                   phrase("formats", "Correct the number or the list."));
            return;
        }
        if (!typed_.insert(index).second) {
            stopAt(number.place, phrase("formats", "The variable has two types."),
                   phrase("formats", "Remove one of them."));
            return;
        }
        if (states.empty()) return;
        builder_.at(index).attributes.push_back({std::string(statesKey), stateList(states)});
    }

    std::size_t known(const Phrase& missing) {
        const Place place = token_.place;
        const std::string given = name(missing);
        if (error_) return 0;
        const auto index = builder_.find(given);
        if (!index) {
            stopAt(place, phrase("formats", "There is no variable %1.")(excerpt(given)),
                   phrase("formats",
                          "Variables are declared before their probabilities, as in variable a { }."));
            return 0;
        }
        return *index;
    }

    /// `probability ( x | a, b ) { ... }`, in older files also ( x, a, b ).
    void probability() {
        step();
        expect("(", phrase("formats", "Here should be “%1” after “probability”, not %2."));
        const Place place = token_.place;
        const std::size_t child = known(phrase("formats", "Here should be the name of a variable, not %1."));
        std::vector<std::size_t> parents;
        if (!error_ && !token_.is(")")) {
            if (!take("|"))
                expect(",", phrase("formats", "Here should be “%1” or a “|” after the variable, not %2."));
            while (!error_) {
                const Place at = token_.place;
                const std::size_t parent =
                    known(phrase("formats", "Here should be the name of a parent, not %1."));
                if (error_) break;
                parents.push_back(parent);
                builder_.addEdge(parent, Mark::Tail, child, Mark::Arrow, at);
                if (token_.is(")")) break;
                expect(",", phrase("formats", "Here should be “%1” between the parents, not %2."));
            }
        }
        expect(")", phrase("formats", "Here should be “%1” after the parents, not %2."));
        if (error_) return;
        if (!given_.insert(child).second) {
            stopAt(place,
                   phrase("formats",
                          "The probabilities of %1 are given twice.")(excerpt(builder_.at(child).name)),
                   phrase("formats", "Remove one of the two blocks."));
            return;
        }
        nodes_[child].parents = parents;
        nodes_[child].place = place;
        if (take(";")) return; // as some programs write it for a structure alone
        expect("{", phrase("formats", "Here should be “%1” before the probabilities, not %2."));
        while (inBlock(phrase("formats", "The text ends in the middle of a table.")))
            entry(child, parents);
    }

    /// `table 0.1, 0.9;`, `default 0.1, 0.9;`, `(yes, no) 0.1, 0.9;` or a property.
    void entry(std::size_t child, const std::vector<std::size_t>& parents) {
        if (token_.is("property")) {
            (void)property();
            return;
        }
        const Place place = token_.place;
        Entry written{.place = place};
        if (take("(")) {
            written.kind = Entry::Kind::Condition;
            written.condition = condition(parents);
        } else if (take("default")) {
            written.kind = Entry::Kind::Default;
        } else if (!take("table")) {
            stop(phrase("formats",
                        "Here should be “table”, “default” or the values of the parents, not %1.")(found()),
                 phrase("formats", "Write an entry as in (yes, no) 0.1, 0.9;"));
            return;
        }
        while (!error_ && !token_.is(";")) {
            const auto value = numberFrom(token_.text);
            if (token_.kind != TokenKind::Word || !value || *value < 0) {
                stop(phrase("formats", "Here should be a probability, not %1.")(found()),
                     phrase("formats", "Write numbers such as 0.25."));
                return;
            }
            written.numbers.push_back(*value);
            step();
            if (!token_.is(";")) (void)take(","); // some programs put spaces only
        }
        expect(";", phrase("formats", "Here should be “%1” after the numbers, not %2."));
        const std::size_t states = nodes_[child].states.size();
        if (error_ || states == 0) return;
        const std::size_t numbers = written.numbers.size();
        const bool table = written.kind == Entry::Kind::Table;
        const bool fits = table ? numbers % states == 0 && numbers > 0 : numbers == states;
        if (!fits) {
            stopAt(place,
                   phrase("formats", "%1 has %2 states, which do not fit %3 numbers.")(
                       excerpt(builder_.at(child).name), digits(states), digits(numbers)),
                   phrase("formats", "Give a number for each state."));
            return;
        }
        nodes_[child].entries.push_back(std::move(written));
    }

    /// The places of the states.
    std::vector<std::size_t> condition(const std::vector<std::size_t>& parents) {
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < parents.size() && !error_; ++i) {
            const Place place = token_.place;
            const std::string state = name(phrase("formats", "Here should be the name of a state, not %1."));
            const auto& states = nodes_[parents[i]].states;
            const auto found = std::ranges::find(states, state);
            places.push_back(static_cast<std::size_t>(found - states.begin()));
            if (!error_ && !states.empty() && found == states.end()) {
                stopAt(place,
                       phrase("formats", "%1 has no state %2.")(excerpt(builder_.at(parents[i]).name),
                                                                excerpt(state)),
                       phrase("formats", "Use a state of its declaration."));
            }
            if (i + 1 < parents.size())
                expect(",",
                       phrase("formats", "Here should be “%1” between the values of the parents, not %2."));
        }
        expect(")", phrase("formats", "Here should be “%1” after the values of the parents, not %2."));
        return places;
    }

    Lexer lexer_;
    Token token_;
    std::optional<Error> error_;
    DiagramBuilder builder_;
    std::vector<Node> nodes_;     ///< of each variable
    std::set<std::size_t> typed_; ///< whose states have been read
    std::set<std::size_t> given_; ///< whose probabilities have been read
};

} // namespace

Result<Content> readContent(std::string_view text) {
    return Reader(text).read();
}

std::string word(std::string_view name) {
    const bool bare = !name.empty() && std::ranges::all_of(name, inWord) &&
                      name.find("//") == std::string_view::npos && name.find("/*") == std::string_view::npos;
    return bare ? std::string(name) : escaped(name, '"');
}

std::optional<std::vector<std::string>> statesFrom(std::string_view list) {
    Lexer lexer(list);
    std::vector<std::string> states;
    while (true) {
        const auto state = lexer.next();
        if (!state || !state->isName() || state->text.empty()) return std::nullopt;
        states.push_back(state->text);
        const auto comma = lexer.next();
        if (!comma) return std::nullopt;
        if (comma->kind == TokenKind::End) return states;
        if (!comma->is(",")) return std::nullopt;
    }
}

std::string stateList(const std::vector<std::string>& states) {
    std::string list;
    for (const std::string& state : states)
        list += (list.empty() ? "" : ", ") + word(state);
    return list;
}

} // namespace bif

Result<Diagram> readBif(std::string_view text) {
    auto content = bif::readContent(text);
    if (!content) return fail(content.error());
    return std::move(content->diagram);
}

} // namespace dovetail::graph::formats
