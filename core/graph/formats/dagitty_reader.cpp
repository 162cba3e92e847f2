// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dagitty_builder.h"
#include "core/graph/formats/dagitty_lexer.h"
#include "core/graph/formats/dagitty_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <set>
#include <vector>

namespace dovetail::graph {

namespace dagitty {

namespace {

constexpr std::array<std::pair<std::string_view, Role>, 13> roleWords{{
    {"exposure", Role::Treatment},
    {"e", Role::Treatment},
    {"source", Role::Treatment},
    {"outcome", Role::Outcome},
    {"o", Role::Outcome},
    {"target", Role::Outcome},
    {"adjusted", Role::Adjusted},
    {"a", Role::Adjusted},
    {"latent", Role::Latent},
    {"l", Role::Latent},
    {"unobserved", Role::Latent},
    {"u", Role::Latent},
    {"selected", Role::Selected},
}};

std::optional<Role> roleOf(std::string_view word) {
    if (word == "s") return Role::Selected;
    const auto* found = std::ranges::find(roleWords, word, &std::pair<std::string_view, Role>::first);
    return found == roleWords.end() ? std::nullopt : std::optional(found->second);
}

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

/// "x,y" as in the attribute pos.
std::optional<Position> positionFrom(std::string_view text) {
    Position position;
    for (double* number : {&position.x, &position.y}) {
        while (!text.empty() && (text.front() == ' ' || text.front() == ','))
            text.remove_prefix(1);
        if (!text.empty() && text.front() == '+') text.remove_prefix(1);
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *number);
        if (error != std::errc() || !std::isfinite(*number)) return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    }
    return position;
}

/// Recursive descent: statements, each a chain of operands (a name or a group) joined by arrows.
class Reader {
public:
    explicit Reader(std::string_view text) : lexer_(text) {}

    Result<CausalGraph> read() {
        if (auto failed = start()) return *failed;
        const bool braces = enterGraph();
        if (error_) return fail(*error_);
        Operand all;
        statements(all, braces, 0);
        if (error_) return fail(*error_);
        if (braces) step(); // the closing brace
        if (!error_ && current_.kind != TokenKind::End) {
            stop("There is text after the end of the graph.", "Remove it: one text holds one graph.");
        }
        if (error_) return fail(*error_);
        return builder_.build();
    }

private:
    using Operand = std::set<VariableId>;
    static constexpr int deepest = 100;

    std::optional<tl::unexpected<Error>> start() {
        step();
        step();
        if (error_) return fail(*error_);
        return std::nullopt;
    }

    // Two tokens are known: the current one and the one after it.
    void step() {
        current_ = std::move(ahead_);
        auto token = lexer_.next();
        if (!token) {
            if (!lexicalError_) lexicalError_ = token.error();
            ahead_ = Token{};
            ahead_.kind = TokenKind::End;
        } else {
            ahead_ = std::move(*token);
        }
        if (current_.kind == TokenKind::End && lexicalError_) error_ = error_ ? error_ : lexicalError_;
    }

    void stop(std::string what, std::string advice) {
        if (!error_) error_ = parseError(current_.place, std::move(what), std::move(advice)).value();
    }

    /// `dag {`, `dag name {`, or nothing at all. True if there is a brace to close.
    bool enterGraph() {
        static const std::set<std::string> known{"dag", "digraph"};
        static const std::set<std::string> others{"graph", "pdag", "mag", "pag"};
        if (current_.kind != TokenKind::Name) return false;
        // Graphviz's `strict` only says what holds here anyway: no edge twice.
        if (lowerCase(current_.text) == "strict" && lowerCase(ahead_.text) == "digraph") step();
        const std::string type = lowerCase(current_.text);
        if (!known.contains(type) && !others.contains(type)) return false;
        const Place place = current_.place;
        if (!ahead_.is("{")) {
            // `dag name {`: a name and then a brace, or else a variable that is called dag.
            if (!ahead_.isName()) return false;
            const Lexer afterName = lexer_;
            const auto third = lexer_.next();
            lexer_ = afterName;
            if (!third || !third->is("{")) return false;
            step();
        }
        if (others.contains(type)) {
            current_.place = place;
            stop("A graph of the type “" + type + "” cannot be opened.",
                 "Dovetail holds acyclic graphs of the type dag, with edges -> and <->.");
            return false;
        }
        step();
        step();
        return true;
    }

    /// Up to a closing brace or the end, neither of which is taken. Adds every variable used to `used`.
    void statements(Operand& used, bool braces, int depth) {
        while (!error_) {
            if (current_.is(";")) {
                step();
            } else if (current_.is("}")) {
                if (!braces) stop("This “}” closes nothing.", "Remove it, or write “dag {” at the start.");
                return;
            } else if (current_.kind == TokenKind::End) {
                if (braces) stop("A closing “}” is missing at the end.", "Add a “}”.");
                return;
            } else {
                statement(used, depth);
            }
        }
    }

    void statement(Operand& used, int depth) {
        if (current_.isName() && ahead_.is("=")) { // bb="0,0,1,1" and the like
            step();
            step();
            (void)value();
            return;
        }
        if (current_.kind == TokenKind::Name && (current_.text == "graph" || current_.text == "node") &&
            ahead_.is("[")) {
            step(); // drawing defaults in the manner of Graphviz
            attributes(nullptr);
            return;
        }
        Operand left = operand(depth);
        const std::optional<VariableId> single = lastSingle_;
        used.insert(left.begin(), left.end());
        bool chain = false;
        while (!error_ && current_.kind == TokenKind::Arrow) {
            chain = true;
            const Token arrow = current_;
            if (arrow.text != "->" && arrow.text != "<-" && arrow.text != "<->") {
                stop("Edges of the type “" + arrow.text + "” cannot be opened.",
                     "Dovetail holds the edges ->, <- and <->.");
                return;
            }
            step();
            if (error_) return;
            Operand right = operand(depth);
            if (error_) return;
            used.insert(right.begin(), right.end());
            join(left, arrow, right);
            left = std::move(right);
        }
        if (error_ || !current_.is("[")) return;
        if (!chain && !single) {
            stop("Attributes cannot be given to a group.", "Give them to the variables one by one.");
            return;
        }
        attributes(chain ? nullptr : &*single);
    }

    void join(const Operand& left, const Token& arrow, const Operand& right) {
        for (const VariableId a : left) {
            for (const VariableId b : right) {
                Edge edge{a, b, arrow.text == "<->" ? EdgeKind::Bidirected : EdgeKind::Directed};
                if (arrow.text == "<-") std::swap(edge.from, edge.to);
                builder_.addEdge(edge, arrow.place);
            }
        }
    }

    Operand operand(int depth) {
        lastSingle_.reset();
        if (current_.is("{")) {
            if (depth == deepest) {
                stop("The groups are nested too deeply.", "At most 100 groups may be inside of each other.");
                return {};
            }
            step();
            Operand used;
            statements(used, true, depth + 1);
            if (!error_) step();
            lastSingle_.reset();
            return used;
        }
        if (!current_.isName()) {
            if (current_.kind == TokenKind::End) {
                stop("The text ends where a variable's name should be.", "Finish the edge or remove it.");
            } else {
                stop("A variable's name should be here, not “" + current_.text + "”.",
                     "An edge joins two names, as in a -> b; statements are separated by spaces or “;”.");
            }
            return {};
        }
        const Place place = current_.place;
        const std::string name = text();
        if (error_) return {};
        if (name.empty()) {
            error_ = parseError(place, "A variable's name is empty.", "Type at least one character.").value();
            return {};
        }
        lastSingle_ = builder_.variable(name);
        return {*lastSingle_};
    }

    /// A name or a string; strings may be joined by +.
    std::string text() {
        std::string joined = current_.text;
        bool quoted = current_.kind == TokenKind::Quoted;
        step();
        while (!error_ && quoted && current_.is("+")) {
            step();
            if (current_.kind != TokenKind::Quoted) {
                stop("A text in double quotes has to follow the “+”.", "Remove the “+” or add the text.");
                break;
            }
            joined += current_.text;
            step();
        }
        return joined;
    }

    std::string value() {
        if (current_.isName()) return text();
        stop("A value is missing after “=”.", "Write a word or a text in double quotes.");
        return {};
    }

    /// `[exposure, pos="1,2"]`, of a variable or (nullptr) of something that has none we keep.
    void attributes(const VariableId* variable) {
        step();
        while (!error_ && !current_.is("]")) {
            if (current_.is(",") || current_.is(";")) {
                step();
                continue;
            }
            if (!current_.isName()) {
                stop(current_.kind == TokenKind::End ? "A closing “]” is missing at the end."
                                                     : "“" + current_.text + "” was not expected here.",
                     "Attributes are written as in [exposure, pos=\"1,2\"].");
                return;
            }
            const Place place = current_.place;
            const std::string key = text();
            std::optional<std::string> given;
            if (!error_ && current_.is("=")) {
                step();
                if (!error_) given = value();
            }
            if (!error_ && variable) attribute(*variable, key, given, place);
        }
        if (!error_) step();
    }

    void attribute(VariableId variable, const std::string& key, const std::optional<std::string>& given,
                   Place place) {
        if (const auto role = roleOf(key)) {
            builder_.addRole(variable, *role);
        } else if (key == "pos") {
            const auto position = positionFrom(given.value_or(""));
            if (!position) {
                error_ =
                    parseError(place, "The position is not two numbers.", "Write it as in pos=\"0.5,-1.2\".")
                        .value();
                return;
            }
            builder_.setPosition(variable, *position);
        }
    }

    Lexer lexer_;
    Token current_;
    Token ahead_;
    std::optional<Error> error_;
    std::optional<Error> lexicalError_;
    std::optional<VariableId> lastSingle_;
    GraphBuilder builder_;
};

} // namespace

} // namespace dagitty

Result<CausalGraph> parseDagitty(std::string_view text) {
    if (dagitty::isLegacy(text)) return dagitty::parseLegacy(text);
    return dagitty::Reader(text).read();
}

} // namespace dovetail::graph
