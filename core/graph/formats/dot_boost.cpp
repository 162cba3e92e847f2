// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dot_boost.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/graphviz.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <mutex>
#include <optional>
#include <span>
#include <unordered_map>

// Boost.Graph knows the grammar: statements, chains, groups, defaults and how they are inherited. What its
// read_graphviz (1.74) loses, the tokens that it is given here take care of:
// - It knows ids of ASCII only, and fails in regular expressions on long ones: it gets n0, i1 ... instead
//   of the ids of the text, which are put back afterwards.
// - It forgets the order of variables and attributes: the numbers keep it.
// - Errors have no place: see `located`. Edges have none: `EdgePlaces` finds where one stands.
// - It takes no `{` for a group without the word subgraph, and no empty statements.
// - Variables that a group names in edges only are no members of it: they are named once more.
// - Groups are read by recursion, and edges between groups multiply: see `Guard`.
// - Ports are no matter of ours and left out.
namespace dovetail::graph::formats::dot {

namespace {

constexpr std::size_t deepestGroup = 100;
constexpr std::size_t mostWork = 20'000'000;

/// Words of a text, by number. A code is a letter and the number.
class Ids {
public:
    explicit Ids(char letter) : letter_(letter) {}
    std::string codeOf(const std::string& text) {
        const auto [entry, isNew] = numbers_.emplace(text, texts_.size());
        if (isNew) texts_.push_back(text);
        return letter_ + std::to_string(entry->second);
    }
    std::optional<std::size_t> numberOf(std::string_view code) const {
        std::size_t number = 0;
        if (!code.starts_with(letter_)) return std::nullopt;
        const auto [end, error] = std::from_chars(code.data() + 1, code.data() + code.size(), number);
        if (error != std::errc() || end != code.data() + code.size() || number >= texts_.size()) {
            return std::nullopt;
        }
        return number;
    }
    /// What is no code comes from Boost itself: the value "true" of an attribute without one.
    std::string textOf(const std::string& code) const {
        const auto number = numberOf(code);
        return number ? texts_[*number] : code;
    }

private:
    char letter_;
    std::unordered_map<std::string, std::size_t> numbers_;
    std::vector<std::string> texts_;
};

struct AllIds {
    Ids names{'n'}; ///< of variables: their numbers are their order
    Ids words{'i'}; ///< of groups, attributes and values
};

/// A token as Boost gets it, and the place of the one that it comes from.
struct Piece {
    std::string text;
    Place place;
};

/// Works out what a text would grow to, before it does.
class Guard {
public:
    void open() { groups_.push_back({}); }
    /// The size of the group.
    void close(const std::string& name) {
        const std::size_t size = groups_.back().size;
        groups_.pop_back();
        if (!name.empty()) {
            named_[name] += size;
            operand(named_[name]);
        } else {
            operand(size);
        }
    }
    /// `subgraph name`, without a body.
    void reference(const std::string& name) { operand(named_[name]); }
    void id() { operand(1); }
    void edgeOp() { current().joined = true; }
    void endStatement() {
        current().joined = false;
        current().left = 0;
    }
    void attribute(bool defaults) { (defaults ? defaults_ : own_) += 1; }
    bool tooMuch() const { return work_ > mostWork; }
    std::size_t depth() const { return groups_.size(); }

private:
    struct Group {
        std::size_t size = 0;
        std::size_t left = 0; ///< members of the operand before the edge
        bool joined = false;
    };
    Group& current() { return groups_.empty() ? root_ : groups_.back(); }

    void operand(std::size_t size) {
        Group& group = current();
        group.size = std::min(group.size + size, mostWork);
        work_ += size; // members are copied into each group around them
        if (group.joined) {
            const std::size_t each = 1 + defaults_ + std::min<std::size_t>(own_, 100);
            work_ += std::min(std::max<std::size_t>(group.left, 1), mostWork) *
                     std::min(std::max<std::size_t>(size, 1) * each, mostWork);
            work_ = std::min(work_, mostWork + 1);
        } else {
            work_ += defaults_;
        }
        group.joined = false;
        group.left = size;
    }

    std::vector<Group> groups_;
    Group root_;
    std::unordered_map<std::string, std::size_t> named_;
    std::size_t defaults_ = 0;
    std::size_t own_ = 0;
    std::size_t work_ = 0;
};

/// Tokens for Boost.
class Rewriter {
public:
    Rewriter(const Tokens& tokens, AllIds& ids) : tokens_(tokens.list), ids_(&ids) {}

    Result<std::vector<Piece>> run() {
        for (at_ = 0; at_ < tokens_.size(); ++at_) {
            if (auto done = one(tokens_[at_]); !done) return fail(done.error());
            if (guard_.tooMuch()) {
                return parseError(
                    tokens_[at_].place,
                    phrase("formats", "This stands for more than 20 million edges and attributes."),
                    phrase("formats", "Write the edges between smaller groups, or one by one."));
            }
        }
        return std::move(pieces_);
    }

private:
    const Token* next(std::size_t ahead = 1) const {
        return at_ + ahead < tokens_.size() ? &tokens_[at_ + ahead] : nullptr;
    }
    bool nextIs(TokenKind kind) const { return next() && next()->kind == kind; }
    bool nextIsSymbol(char c) const { return next() && next()->symbol(c); }

    void emit(std::string text) { pieces_.push_back({std::move(text), tokens_[at_].place}); }

    Result<void> one(const Token& token) {
        switch (token.kind) {
        case TokenKind::Keyword:
            keyword(token);
            break;
        case TokenKind::Id:
            id(token);
            break;
        case TokenKind::EdgeOp:
            guard_.edgeOp();
            emit(token.text);
            break;
        case TokenKind::Symbol:
            return symbol(token);
        }
        return {};
    }

    void keyword(const Token& token) {
        emit(token.text);
        defaults_ = token.text == "edge" || token.text == "node";
        if (token.text != "subgraph") return;
        if (!nextIs(TokenKind::Id)) return;
        ++at_;
        groupName_ = ids_->words.codeOf(tokens_[at_].text);
        emit(groupName_);
        if (nextIsSymbol('{')) return;
        guard_.reference(groupName_);
        groupName_.clear();
    }

    void id(const Token& token) {
        const bool isName =
            inBraces_ && !inBrackets_ && !nextIsSymbol('=') && !(at_ > 0 && tokens_[at_ - 1].symbol('='));
        const std::string code = (isName ? ids_->names : ids_->words).codeOf(token.text);
        const bool operandOfEdge = isName && (nextIs(TokenKind::EdgeOp) || nextIsSymbol(':') ||
                                              (at_ > 0 && tokens_[at_ - 1].kind == TokenKind::EdgeOp));
        if (inBrackets_) {
            if (nextIsSymbol('=') || !(at_ > 0 && tokens_[at_ - 1].symbol('='))) guard_.attribute(defaults_);
        } else if (isName) {
            if (!(at_ > 0 && tokens_[at_ - 1].kind == TokenKind::EdgeOp)) guard_.endStatement();
            guard_.id();
        }
        emit(code);
        if (operandOfEdge && !members_.empty()) members_.back().push_back(code);
        if (inBrackets_ || !inBraces_) return;
        // A port, or a port and a compass point.
        for (int parts = 0; parts < 2 && nextIsSymbol(':'); ++parts) {
            if (!next(2) || next(2)->kind != TokenKind::Id) return;
            at_ += 2;
        }
    }

    Result<void> symbol(const Token& token) {
        const char c = token.text.front();
        if (c == '[') inBrackets_ = true;
        if (c == ']') {
            inBrackets_ = false;
            if (nextIsSymbol('[') == false) defaults_ = false;
        }
        if (c == ';' && !inBrackets_) {
            guard_.endStatement();
            // No statement may be empty.
            if (pieces_.empty() || pieces_.back().text == ";" || pieces_.back().text == "{") return {};
        }
        if (c == '{' && !inBrackets_) return open();
        if (c == '}' && !inBrackets_) {
            close();
            return {};
        }
        emit(token.text);
        return {};
    }

    Result<void> open() {
        if (!inBraces_) {
            inBraces_ = true;
            emit("{");
            return {};
        }
        if (guard_.depth() == deepestGroup) {
            return parseError(tokens_[at_].place, phrase("formats", "The groups are nested too deeply."),
                              phrase("formats", "At most 100 groups may be inside of each other."));
        }
        const bool afterEdge = pieces_.back().text == "->" || pieces_.back().text == "--";
        if (groupName_.empty() && pieces_.back().text != "subgraph") {
            if (!afterEdge) guard_.endStatement();
            emit("subgraph");
        }
        emit("{");
        guard_.open();
        names_.push_back(std::exchange(groupName_, {}));
        members_.emplace_back();
        return {};
    }

    void close() {
        if (guard_.depth() == 0) {
            inBraces_ = false;
            emit("}");
            return;
        }
        for (const std::string& member : members_.back()) {
            emit(";");
            emit(member);
        }
        members_.pop_back();
        emit("}");
        guard_.close(names_.back());
        names_.pop_back();
    }

    const std::vector<Token>& tokens_;
    AllIds* ids_;
    std::size_t at_ = 0;
    std::vector<Piece> pieces_;
    Guard guard_;
    std::vector<std::string> names_;                ///< of the open groups
    std::vector<std::vector<std::string>> members_; ///< that they name in edges
    std::string groupName_;
    bool inBraces_ = false;
    bool inBrackets_ = false;
    bool defaults_ = false;
};

std::string joined(std::span<const Piece> pieces) {
    std::string text;
    for (const Piece& piece : pieces)
        text += piece.text + ' ';
    return text;
}

/// What Boost tells of a text.
class Collector : public boost::detail::graph::mutate_graph {
public:
    using Node = boost::detail::graph::node_t;
    using Id = boost::detail::graph::id_t;
    using EdgeHandle = boost::detail::graph::edge_t;
    using Coded = std::vector<std::pair<Id, Id>>;

    struct CodedEdge {
        Node from;
        Node to;
        Coded properties;
    };

    explicit Collector(bool directed) : directed_(directed) {}

    bool is_directed() const override { return directed_; }
    void do_add_vertex(const Node& node) override { nodes[node]; }
    void do_add_edge(const EdgeHandle& /*edge*/, const Node& from, const Node& to) override {
        edges.push_back({from, to, {}});
    }
    void set_node_property(const Id& key, const Node& node, const Id& value) override {
        nodes[node].emplace_back(key, value);
    }
    // Those of an edge follow it directly.
    void set_edge_property(const Id& key, const EdgeHandle& /*edge*/, const Id& value) override {
        edges.back().properties.emplace_back(key, value);
    }
    void set_graph_property(const Id& key, const Id& value) override { graph.emplace_back(key, value); }
    void finish_building_graph() override {}

    std::unordered_map<Node, Coded> nodes;
    std::vector<CodedEdge> edges;
    Coded graph;

private:
    bool directed_;
};

/// What is wrong according to Boost, if anything.
std::optional<std::string> parseInto(const std::string& text, Collector& collector) {
    // It numbers edges through all threads without a lock of its own.
    static std::mutex oneAtATime;
    const std::scoped_lock lock(oneAtATime);
    try {
        boost::detail::graph::read_graphviz_new(text, &collector);
        return std::nullopt;
    } catch (const std::exception& error) {
        return error.what();
    }
}

/// What should be there, by the start of Boost's message.
Sentence expectation(std::string_view message) {
    constexpr std::array<std::pair<std::string_view, Phrase>, 18> sentences{{
        {"Wanted \"graph\" or", phrase("formats", "a graph starts with the word “graph” or “digraph”")},
        {"Wanted end of file", phrase("formats", "nothing should follow the “}” that closes the graph")},
        {"Wanted a graph name or",
         phrase("formats", "a “{” or the graph's name and then a “{” should be here")},
        {"Wanted a left brace", phrase("formats", "a “{” should be here")},
        {"Wanted left brace", phrase("formats", "a “{” should be here")},
        {"Wanted a right brace", phrase("formats", "the next statement or a closing “}” should be here")},
        {"Wanted right brace", phrase("formats", "the next statement or a closing “}” should be here")},
        {"Wanted left bracket", phrase("formats", "a “[” should follow the word “graph”, “node” or “edge”")},
        {"Wanted right bracket", phrase("formats", "another attribute or a closing “]” should be here")},
        {"Wanted identifier as value", phrase("formats", "the attribute's value should follow the “=”")},
        {"Wanted identifier as name",
         phrase("formats", "the name of an attribute or a closing “]” should be here")},
        {"Wanted identifier as right", phrase("formats", "the value should follow the “=”")},
        {"Wanted \"subgraph\", \"{\"",
         phrase("formats", "a variable's name or a group in braces should be here")},
        {"Subgraph reference", phrase("formats", "a name or a “{” should follow the word “subgraph”")},
        {"Using -- in directed", phrase("formats", "edges of a digraph are written ->")},
        {"Using -> in undirected", phrase("formats", "edges of a graph (not digraph) are written --")},
        {"Invalid start token", phrase("formats", "a name or a statement should be here")},
        {"Wanted identifier as port", phrase("formats", "a port's name should follow the “:”")},
    }};
    const auto* found = std::ranges::find_if(
        sentences, [&](const auto& sentence) { return message.starts_with(sentence.first); });
    return found == sentences.end() ? phrase("formats", "a statement of Graphviz's language should be here")
                                    : found->second;
}

/// Boost says what is wrong, but not where. It reads from left to right and stops at the first wrong token:
/// the shortest start of the text that fails with the same message ends there. O(n log n).
tl::unexpected<Error> located(const std::vector<Piece>& pieces, const Tokens& tokens, bool directed,
                              const std::string& message) {
    std::size_t works = 0;
    std::size_t fails = pieces.size();
    while (fails - works > 1) {
        const std::size_t middle = works + (fails - works) / 2;
        Collector collector(directed);
        const auto said = parseInto(joined(std::span(pieces).first(middle)), collector);
        (said == message ? fails : works) = middle;
    }
    const bool atEnd = pieces.empty() || message.find("<eof>") != std::string::npos;
    const Place place = atEnd ? tokens.end : pieces[fails - 1].place;
    std::string token;
    for (const Token& candidate : tokens.list) {
        if (!atEnd && candidate.place.line == place.line && candidate.place.column == place.column) {
            token = candidate.text;
        }
    }
    return parseError(
        place,
        atEnd ? phrase("formats", "The text ends too early: %1.")(expectation(message))
              : phrase("formats", "%1 was not expected: %2.")(excerpt(token), expectation(message)),
        phrase("formats", "Graphs are written as in digraph { a -> b }."));
}

/// Where an edge stands: between its two names if they are neighbours, otherwise at the later of them.
class EdgePlaces {
public:
    explicit EdgePlaces(const Tokens& tokens) {
        for (std::size_t i = 0; i < tokens.list.size(); ++i) {
            const Token& token = tokens.list[i];
            if (token.kind == TokenKind::Id) names_.emplace(token.text, token.place);
            if (token.kind != TokenKind::EdgeOp || i == 0 || i + 1 == tokens.list.size()) continue;
            arrows_.emplace(std::pair(tokens.list[i - 1].text, tokens.list[i + 1].text), token.place);
        }
    }
    Place of(const std::string& from, const std::string& to) const {
        if (const auto found = arrows_.find({from, to}); found != arrows_.end()) return found->second;
        Place later;
        for (const std::string& name : {from, to}) {
            const auto found = names_.find(name);
            if (found == names_.end()) continue;
            const Place& place = found->second;
            if (std::pair(place.line, place.column) > std::pair(later.line, later.column)) later = place;
        }
        return later;
    }

private:
    std::map<std::pair<std::string, std::string>, Place> arrows_;
    std::unordered_map<std::string, Place> names_;
};

Properties decoded(const Ids& ids, const Collector::Coded& coded) {
    std::vector<std::pair<std::size_t, const std::pair<std::string, std::string>*>> ordered;
    for (const auto& property : coded)
        ordered.emplace_back(ids.numberOf(property.first).value_or(0), &property);
    std::ranges::sort(ordered);
    Properties properties;
    for (const auto& [number, property] : ordered)
        properties.emplace_back(ids.textOf(property->first), ids.textOf(property->second));
    return properties;
}

} // namespace

Result<ParsedGraph> parse(std::string_view text) {
    const auto tokens = dot::tokens(text);
    if (!tokens) return fail(tokens.error());
    AllIds ids;
    const auto pieces = Rewriter(*tokens, ids).run();
    if (!pieces) return fail(pieces.error());
    ParsedGraph graph;
    graph.directed =
        std::ranges::any_of(std::span(tokens->list).first(std::min<std::size_t>(tokens->list.size(), 2)),
                            [](const Token& token) { return token.keyword("digraph"); });
    Collector collector(graph.directed);
    if (const auto wrong = parseInto(joined(*pieces), collector)) {
        return located(*pieces, *tokens, graph.directed, *wrong);
    }
    std::vector<std::pair<std::size_t, std::string>> order;
    for (const auto& [code, properties] : collector.nodes)
        order.emplace_back(ids.names.numberOf(code).value_or(0), code);
    std::ranges::sort(order);
    std::unordered_map<std::string, std::size_t> indices;
    for (const auto& [number, code] : order) {
        indices.emplace(code, graph.nodes.size());
        graph.nodes.push_back({ids.names.textOf(code), decoded(ids.words, collector.nodes[code])});
    }
    const EdgePlaces places(*tokens);
    for (const Collector::CodedEdge& edge : collector.edges) {
        const std::size_t from = indices.at(edge.from);
        const std::size_t to = indices.at(edge.to);
        graph.edges.push_back({from, to, decoded(ids.words, edge.properties),
                               places.of(graph.nodes[from].name, graph.nodes[to].name)});
    }
    graph.properties = decoded(ids.words, collector.graph);
    return graph;
}

} // namespace dovetail::graph::formats::dot
