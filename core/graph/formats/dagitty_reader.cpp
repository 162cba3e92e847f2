// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dagitty_builder.h"
#include "core/graph/formats/dagitty_lexer.h"
#include "core/graph/formats/dagitty_roles.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/formats/kept_attribute.h"
#include "core/graph/formats/text_cursor.h"

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

Mark markOf(char end) {
    if (end == '@') return Mark::Circle;
    return end == '-' ? Mark::Tail : Mark::Arrow;
}

constexpr std::array<std::pair<std::string_view, std::optional<GraphType>>, 5> graphTypes{{
    {"dag", std::nullopt},
    {"digraph", std::nullopt},
    {"pdag", GraphType::Pdag},
    {"mag", GraphType::Mag},
    {"pag", GraphType::Pag},
}};

/// Recursive descent: statements, each a chain of operands (a name or a group) joined by arrows.
class Reader {
public:
    explicit Reader(std::string_view text) : text_(text), lexer_(text) {}

    Result<Diagram> read() {
        if (auto failed = start()) return *failed;
        const bool braces = enterGraph();
        if (error_) return fail(*error_);
        Operand all;
        statements(all, braces, 0);
        if (error_) return fail(*error_);
        if (braces) step(); // the closing brace
        if (!error_ && current_.kind != TokenKind::End) {
            const std::string_view rest = text_.substr(current_.begin);
            stop(phrase("formats", "There is text after the end of the graph: %1.")(
                     formats::excerpt(formats::trimmed(rest.substr(0, rest.find('\n'))))),
                 phrase("formats", "Remove it: one text holds one graph."));
        }
        if (error_) return fail(*error_);
        return type_ ? asDiagram(builder_.build(*type_)) : asDiagram(builder_.build());
    }

private:
    /// Not by tl::expected's own conversion: that of version 1.0 leaks a default value.
    template <typename Graph>
    static Result<Diagram> asDiagram(Result<Graph> graph) {
        if (!graph) return fail(graph.error());
        return Diagram(std::move(*graph));
    }

    using Operand = std::set<VariableId>;
    /// What attributes are said of. Of nothing that we keep if it is empty.
    struct Subject {
        std::optional<VariableId> variable;
        std::vector<MarkedEdge> edges;
        bool graph = false;
    };
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

    void stop(Sentence what, Sentence advice) {
        if (!error_) error_ = parseError(current_.place, std::move(what), std::move(advice)).value();
    }

    /// `dag {`, `dag name {`, or nothing at all. True if there is a brace to close.
    bool enterGraph() {
        if (current_.kind != TokenKind::Name) return false;
        // Graphviz's `strict` only says what holds here anyway: no edge twice.
        if (lowerCase(current_.text) == "strict" && lowerCase(ahead_.text) == "digraph") step();
        const std::string type = lowerCase(current_.text);
        const auto* known =
            std::ranges::find(graphTypes, type, [](const auto& entry) { return entry.first; });
        if (known == graphTypes.end() && type != "graph") return false;
        const Place place = current_.place;
        std::optional<std::string> name;
        if (!ahead_.is("{")) {
            // `dag name {`: a name and then a brace, or else a variable that is called dag.
            if (!ahead_.isName()) return false;
            const Lexer afterName = lexer_;
            const auto third = lexer_.next();
            lexer_ = afterName;
            if (!third) return false; // what is wrong there is said when it is reached
            if (!third->is("{")) {
                const std::string word = current_.text;
                step();
                stop(
                    phrase("formats", "After “%1” should be a “{”, not %2.")(word,
                                                                             formats::excerpt(current_.text)),
                    phrase("formats",
                           "Write %1 { ... }, or \"%2\" in double quotes if that is the name of a variable.")(
                        word, word));
                return false;
            }
            step();
            name = current_.text;
        }
        if (known == graphTypes.end()) {
            current_.place = place;
            stop(phrase("formats", "A graph of the type “%1” cannot be opened.")(type),
                 phrase("formats", "Dovetail reads the types dag, pdag, mag and pag."));
            return false;
        }
        type_ = known->second;
        if (name) builder_.addAttribute({"name", *name});
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
                if (!braces)
                    stop(phrase("formats", "This “}” closes nothing."),
                         phrase("formats", "Remove it, or write “dag {” at the start."));
                return;
            } else if (current_.kind == TokenKind::End) {
                if (braces)
                    stop(phrase("formats", "A closing “}” is missing at the end."),
                         phrase("formats", "Add a “}”."));
                return;
            } else {
                statement(used, depth);
            }
        }
    }

    void statement(Operand& used, int depth) {
        if (current_.isName() && ahead_.is("=")) { // bb="0,0,1,1" and the like
            const std::string key = current_.text;
            if (key.empty()) {
                error_ = emptyKey(current_.place);
                return;
            }
            step();
            step();
            std::string given = value();
            if (!error_ && key != "bb")
                builder_.addAttribute({formats::keyKeptIn(key).value_or(key), std::move(given)});
            return;
        }
        if (current_.kind == TokenKind::Name && (current_.text == "graph" || current_.text == "node") &&
            ahead_.is("[")) { // drawing defaults in the manner of Graphviz
            const bool ofGraph = current_.text == "graph";
            step();
            attributes({{}, {}, ofGraph});
            return;
        }
        Operand left = operand(depth);
        const std::optional<VariableId> single = lastSingle_;
        used.insert(left.begin(), left.end());
        bool chain = false;
        std::vector<MarkedEdge> edges;
        while (!error_ && current_.kind == TokenKind::Arrow) {
            chain = true;
            const Token arrow = current_;
            if (arrow.text == "---") {
                stop(phrase("formats", "Edges of the type “---” cannot be opened."),
                     phrase("formats", "Dovetail reads the edges ->, <-, <->, and in a pdag, mag or pag also "
                                       "--, @->, @-@ and @--."));
                return;
            }
            step();
            if (error_) return;
            Operand right = operand(depth);
            if (error_) return;
            used.insert(right.begin(), right.end());
            join(left, arrow, right, edges);
            left = std::move(right);
        }
        if (error_ || !current_.is("[")) return;
        if (!chain && !single) {
            stop(phrase("formats", "Attributes cannot be given to a group."),
                 phrase("formats", "Give them to the variables one by one."));
            return;
        }
        attributes(chain ? Subject{{}, std::move(edges), false} : Subject{single, {}, false});
    }

    void join(const Operand& left, const Token& arrow, const Operand& right, std::vector<MarkedEdge>& edges) {
        constexpr std::size_t mostEdges = 20'000'000;
        work_ += left.size() * right.size();
        if (work_ > mostEdges) {
            stop(phrase("formats", "This stands for more than 20 million edges."),
                 phrase("formats", "Write the edges between smaller groups, or one by one."));
            return;
        }
        for (const VariableId a : left) {
            for (const VariableId b : right) {
                edges.push_back({a, b, markOf(arrow.text.front()), markOf(arrow.text.back())});
                builder_.addEdge(edges.back(), arrow.place);
            }
        }
    }

    Operand operand(int depth) {
        lastSingle_.reset();
        if (current_.is("{")) {
            if (depth == deepest) {
                stop(phrase("formats", "The groups are nested too deeply."),
                     phrase("formats", "At most 100 groups may be inside of each other."));
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
                stop(phrase("formats", "The text ends where a variable's name should be."),
                     phrase("formats", "Finish the edge or remove it."));
            } else {
                stop(
                    phrase("formats", "A variable's name should be here, not “%1”.")(current_.text),
                    phrase(
                        "formats",
                        "An edge joins two names, as in a -> b; statements are separated by spaces or “;”."));
            }
            return {};
        }
        const Place place = current_.place;
        const std::string name = text();
        if (error_) return {};
        if (name.empty()) {
            error_ = parseError(place, phrase("formats", "A variable's name is empty."),
                                phrase("formats", "Type at least one character."))
                         .value();
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
                stop(phrase("formats", "A text in double quotes has to follow the “+”."),
                     phrase("formats", "Remove the “+” or add the text."));
                break;
            }
            joined += current_.text;
            step();
        }
        return joined;
    }

    std::string value() {
        if (current_.isName()) return text();
        stop(phrase("formats", "A value is missing after “=”."),
             phrase("formats", "Write a word or a text in double quotes."));
        return {};
    }

    /// `[exposure, pos="1,2"]`
    void attributes(const Subject& subject) {
        step();
        while (!error_ && !current_.is("]")) {
            if (current_.is(",") || current_.is(";")) {
                step();
                continue;
            }
            if (!current_.isName()) {
                stop(current_.kind == TokenKind::End
                         ? phrase("formats", "A closing “]” is missing at the end.")
                         : phrase("formats", "“%1” was not expected here.")(current_.text),
                     phrase("formats", "Attributes are written as in [exposure, pos=\"1,2\"]."));
                return;
            }
            const Place place = current_.place;
            Place valuePlace = place;
            Attribute attribute{text(), {}};
            if (!error_ && current_.is("=")) {
                step();
                valuePlace = current_.place;
                if (!error_) attribute.value = value();
            }
            if (error_) return;
            if (attribute.key.empty()) {
                error_ = emptyKey(place);
                return;
            }
            if (attribute.key == "pos" && (subject.variable || !subject.edges.empty())) {
                position(subject, attribute, valuePlace);
            } else if (subject.variable) {
                ofVariable(*subject.variable, std::move(attribute));
            } else if (!subject.edges.empty()) {
                ofEdges(subject.edges, std::move(attribute));
            } else if (subject.graph) {
                if (auto kept = formats::keyKeptIn(attribute.key)) attribute.key = std::move(*kept);
                builder_.addAttribute(std::move(attribute));
            }
        }
        if (!error_) step();
    }

    static Error emptyKey(Place place) {
        return parseError(place, phrase("formats", "The name of an attribute is empty."),
                          phrase("formats", "Type at least one character."))
            .value();
    }

    void position(const Subject& subject, const Attribute& attribute, Place place) {
        const auto position = positionFrom(attribute.value.value_or(""));
        if (!position) {
            error_ = parseError(place,
                                attribute.value
                                    ? phrase("formats", "The position should be two numbers, not %1.")(
                                          formats::excerpt(*attribute.value))
                                    : phrase("formats", "The position should be two numbers, not nothing."),
                                phrase("formats", "Write it as in pos=\"0.5,-1.2\"."))
                         .value();
            return;
        }
        if (subject.variable) builder_.setPosition(*subject.variable, *position);
        for (const MarkedEdge& edge : subject.edges)
            builder_.addDetails(edge, {{}, position, {}});
    }

    void ofVariable(VariableId variable, Attribute attribute) {
        const auto role = roleSpelled(attribute.key);
        if (auto kept = formats::keyKeptIn(attribute.key)) {
            builder_.addAttribute(variable, {std::move(*kept), std::move(attribute.value)});
        } else if (role && !attribute.value) {
            builder_.addRole(variable, *role);
        } else if (attribute.key == "label") {
            builder_.setLabel(variable, attribute.value.value_or(""));
        } else {
            builder_.addAttribute(variable, std::move(attribute));
        }
    }

    void ofEdges(const std::vector<MarkedEdge>& edges, Attribute attribute) {
        EdgeDetails details;
        if (attribute.key == "label") {
            // DAGitty writes them like a part of a URL, and does not read them so (dagitty 3.1).
            details.label = urlDecoded(attribute.value.value_or(""));
        } else {
            if (auto kept = formats::keyKeptIn(attribute.key)) attribute.key = std::move(*kept);
            details.attributes.push_back(std::move(attribute));
        }
        for (const MarkedEdge& edge : edges)
            builder_.addDetails(edge, details);
    }

    std::string_view text_;
    Lexer lexer_;
    Token current_;
    Token ahead_;
    std::optional<Error> error_;
    std::optional<Error> lexicalError_;
    std::optional<VariableId> lastSingle_;
    std::optional<GraphType> type_; ///< none: a causal diagram
    GraphBuilder builder_;
    std::size_t work_ = 0; ///< edges, those named twice among them
};

} // namespace

} // namespace dagitty

Result<Diagram> parseDagittyDiagram(std::string_view text) {
    if (!dagitty::isLegacy(text)) return dagitty::Reader(text).read();
    auto graph = dagitty::parseLegacy(text);
    if (!graph) return fail(graph.error());
    return Diagram(std::move(*graph));
}

Result<CausalGraph> parseDagitty(std::string_view text) {
    auto diagram = parseDagittyDiagram(text);
    if (!diagram) return fail(diagram.error());
    if (auto* graph = std::get_if<CausalGraph>(&*diagram)) return std::move(*graph);
    const std::string type(typeName(std::get<MarkedDiagram>(*diagram).type));
    const auto first = dagitty::Lexer(text).next();
    return dagitty::parseError(
        first ? first->place : dagitty::Place{},
        phrase("formats", "A graph of the type “%1” stands for many causal diagrams.")(type),
        phrase("formats", "A causal diagram, of the type dag, is needed here."));
}

} // namespace dovetail::graph
