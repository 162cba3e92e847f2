// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/code_rewrite.h"

#include "core/graph/formats/dagitty_text.h"
#include "ui/model/code_statements.h"

#include <algorithm>
#include <set>

namespace dovetail::ui {

using graph::CausalGraph;
using graph::Edge;
using graph::EdgeKind;
using graph::Variable;
using graph::VariableId;

namespace {

using Kind = CodeStatement::Kind;

/// What the writer writes between the braces for a small graph: its last line.
std::string lastLine(const CausalGraph& graph) {
    const std::string code = writeDagitty(graph);
    const std::size_t end = code.rfind("\n}");
    const std::size_t begin = code.rfind('\n', end - 1) + 1;
    return code.substr(begin, end - begin);
}

std::string written(const Variable& variable) {
    CausalGraph alone;
    (void)alone.restoreVariable(variable);
    return lastLine(alone);
}

std::string writtenName(const std::string& name) {
    CausalGraph alone;
    (void)alone.addVariable(name);
    return lastLine(alone);
}

std::string written(const CausalGraph& graph, const Edge& edge) {
    CausalGraph pair;
    for (const VariableId end : {edge.from, edge.to}) {
        Variable bare;
        bare.id = end;
        bare.name = graph.name(end);
        (void)pair.restoreVariable(std::move(bare));
    }
    (void)pair.addEdge(edge);
    pair.setDetails(edge, graph.details(edge));
    // The lines of variables come before those of edges.
    return lastLine(pair);
}

Edge normalised(Edge edge) {
    if (edge.kind == EdgeKind::Bidirected && edge.to < edge.from) std::swap(edge.from, edge.to);
    return edge;
}

bool sameButName(const Variable& a, const Variable& b) {
    return a.roles == b.roles && a.position == b.position && a.label == b.label &&
           a.attributes == b.attributes;
}

/// Does the text that `said` was read from say what `graph` is? Positions may be missing.
bool says(const CausalGraph& said, const CausalGraph& graph) {
    if (said.size() != graph.size() || said.edgeCount() != graph.edgeCount()) return false;
    if (said.attributes() != graph.attributes()) return false;
    for (const Variable& variable : said.variables()) {
        const auto id = graph.find(variable.name);
        if (!id) return false;
        Variable known = graph.variable(*id);
        if (!variable.position) known.position.reset();
        if (!sameButName(variable, known)) return false;
    }
    return std::ranges::all_of(said.edges(), [&](const Edge& edge) {
        const Edge drawn =
            normalised({*graph.find(said.name(edge.from)), *graph.find(said.name(edge.to)), edge.kind});
        return graph.hasEdge(drawn) && graph.details(drawn) == said.details(edge);
    });
}

/// The comment lines that the text begins with.
std::string headComments(const std::string& code) {
    std::size_t end = 0;
    while (end < code.size()) {
        const std::size_t line = code.find_first_not_of(" \t\r", end);
        const std::size_t next = code.find('\n', end);
        if (next == std::string::npos || line == std::string::npos) break;
        const bool comment = code[line] == '#' || code.compare(line, 2, "//") == 0;
        if (!comment && line != next) break;
        end = next + 1;
    }
    return code.substr(0, end);
}

class Rewriter {
public:
    Rewriter(const std::string& code, const CausalGraph& before, const CausalGraph& after)
        : code_(code), before_(before), after_(after) {}

    std::optional<std::string> rewritten() {
        auto outline = outlineOf(code_);
        if (!outline) return std::nullopt;
        newEdges_ = edgesOnlyIn(after_, before_);
        for (const CodeStatement& statement : outline->statements) {
            switch (statement.kind) {
            case Kind::Variable:
                variable(statement);
                break;
            case Kind::Edge:
                edge(statement);
                break;
            case Kind::Several:
                several(statement);
                break;
            case Kind::Other:
                keep(statement);
                break;
            }
            if (failed_) return std::nullopt;
        }
        appendRest(*outline);
        return assembled();
    }

private:
    struct Replacement {
        std::size_t begin;
        std::size_t end;
        std::string by;
    };

    static std::set<Edge> edgesOnlyIn(const CausalGraph& one, const CausalGraph& other) {
        std::set<Edge> found;
        for (const Edge& edge : one.edges()) {
            const bool ends = other.contains(edge.from) && other.contains(edge.to);
            if (!ends || !other.hasEdge(edge)) found.insert(edge);
        }
        return found;
    }

    std::optional<VariableId> idOf(const std::string& name) {
        const auto id = before_.find(name);
        if (!id) failed_ = true;
        return id;
    }

    /// As it is, but for the names of variables that were renamed.
    void keep(const CodeStatement& statement) {
        for (const auto& [begin, end, name] : statement.names) {
            const auto id = before_.find(name);
            if (!id || !after_.contains(*id)) continue;
            mentioned_.insert(*id);
            if (after_.name(*id) != name)
                replacements_.push_back({begin, end, writtenName(after_.name(*id))});
        }
    }

    void replace(const CodeStatement& statement, std::string by) {
        replacements_.push_back({statement.begin, statement.end, std::move(by)});
    }

    /// With the line that it stands on, if nothing else is there.
    void remove(const CodeStatement& statement) {
        std::size_t begin = statement.begin;
        while (begin > 0 && (code_[begin - 1] == ' ' || code_[begin - 1] == '\t'))
            --begin;
        std::size_t end = code_.find_first_not_of(" \t;", statement.end);
        if (end == std::string::npos) end = code_.size();
        const bool startsLine = begin == 0 || code_[begin - 1] == '\n';
        const bool endsLine = end == code_.size() || code_[end] == '\n' || code_[end] == '\r';
        if (startsLine && endsLine) {
            end = std::min(code_.find('\n', end), code_.size() - 1) + 1;
            replacements_.push_back({begin, std::min(end, code_.size()), {}});
        } else {
            replacements_.push_back({statement.begin, end, {}});
        }
    }

    void variable(const CodeStatement& statement) {
        const auto id = idOf(statement.names.front().name);
        if (!id) return;
        if (!after_.contains(*id)) {
            remove(statement);
        } else if (sameButName(before_.variable(*id), after_.variable(*id))) {
            keep(statement);
        } else if (written_.insert(*id).second) {
            mentioned_.insert(*id);
            replace(statement, written(after_.variable(*id)));
        } else {
            remove(statement); // one line says it all now
        }
    }

    void edge(const CodeStatement& statement) {
        const auto left = idOf(statement.names.front().name);
        const auto right = idOf(statement.names.back().name);
        if (!left || !right) return;
        Edge drawn{*left, *right, EdgeKind::Directed};
        if (statement.arrow == "<->") drawn.kind = EdgeKind::Bidirected;
        if (statement.arrow == "<-") std::swap(drawn.from, drawn.to);
        drawn = normalised(drawn);
        const bool ends = after_.contains(*left) && after_.contains(*right);
        if (ends && after_.hasEdge(drawn)) {
            if (after_.details(drawn) == before_.details(drawn)) {
                keep(statement);
            } else if (writtenEdges_.insert(drawn).second) {
                write(statement, drawn);
            } else {
                remove(statement);
            }
            return;
        }
        // Turned round, or of another kind now?
        const auto instead = std::ranges::find_if(newEdges_, [&](const Edge& other) {
            return std::minmax(other.from, other.to) == std::minmax(*left, *right);
        });
        if (ends && instead != newEdges_.end()) {
            const Edge by = *instead;
            newEdges_.erase(instead);
            write(statement, by);
        } else {
            remove(statement);
        }
    }

    void write(const CodeStatement& statement, const Edge& edge) {
        mentioned_.insert(edge.from);
        mentioned_.insert(edge.to);
        replace(statement, written(after_, edge));
    }

    void several(const CodeStatement& statement) {
        const auto said = graph::parseDagitty(
            std::string_view(code_).substr(statement.begin, statement.end - statement.begin));
        if (!said) {
            failed_ = true;
            return;
        }
        bool same = std::ranges::all_of(said->variables(), [&](const Variable& variable) {
            const auto id = idOf(variable.name);
            return id && after_.contains(*id);
        });
        if (failed_) return;
        std::string lines;
        for (const Edge& edge : said->edges()) {
            const Edge drawn =
                normalised({*idOf(said->name(edge.from)), *idOf(said->name(edge.to)), edge.kind});
            const bool there =
                after_.contains(drawn.from) && after_.contains(drawn.to) && after_.hasEdge(drawn);
            same = same && there && after_.details(drawn) == before_.details(drawn);
            if (!there) continue;
            mentioned_.insert(drawn.from);
            mentioned_.insert(drawn.to);
            if (!lines.empty()) lines += "\n" + indentAt(statement.begin);
            lines += written(after_, drawn);
        }
        if (same) {
            keep(statement);
        } else if (lines.empty()) {
            remove(statement);
        } else {
            replace(statement, std::move(lines));
        }
    }

    /// What no statement says yet: variables behind the last statement of a variable, edges at the end.
    void appendRest(const CodeOutline& outline) {
        const CodeStatement* lastVariable = nullptr;
        for (const CodeStatement& statement : outline.statements) {
            if (statement.kind == Kind::Variable) lastVariable = &statement;
        }
        const std::string indent =
            outline.statements.empty() ? std::string() : indentAt(outline.statements.front().begin);
        std::string variables;
        for (const Variable& variable : after_.variables()) {
            const bool known = before_.contains(variable.id);
            const bool changed = !known || !sameButName(before_.variable(variable.id), variable);
            const bool said = known && mentioned_.contains(variable.id);
            if (said && (!changed || written_.contains(variable.id))) continue;
            variables += "\n" + indent + written(variable);
        }
        if (!variables.empty()) {
            const std::size_t place = lastVariable ? endOfLine(lastVariable->end) : outline.bodyBegin;
            replacements_.push_back({place, place, variables + (restOfLine(place) ? "\n" : "")});
        }
        std::string edges;
        for (const Edge& edge : newEdges_)
            edges += indent + written(after_, edge) + "\n";
        if (!edges.empty()) {
            const bool atLineStart = outline.bodyEnd == 0 || code_[outline.bodyEnd - 1] == '\n';
            replacements_.push_back({outline.bodyEnd, outline.bodyEnd, (atLineStart ? "" : "\n") + edges});
        }
    }

    std::size_t endOfLine(std::size_t offset) const {
        const std::size_t end = std::min(code_.find('\n', offset), code_.size());
        // A brace that closes the graph, or another statement, may be on the same line.
        const std::string_view rest = std::string_view(code_).substr(offset, end - offset);
        const std::size_t text = rest.find_first_not_of(" \t;\r");
        const bool comment =
            text != std::string_view::npos && (rest[text] == '#' || rest.substr(text).starts_with("//"));
        return text == std::string_view::npos || comment ? end : offset;
    }

    bool restOfLine(std::size_t offset) const { return offset < code_.size() && code_[offset] != '\n'; }

    std::string indentAt(std::size_t offset) const {
        const std::size_t line = offset == 0 ? 0 : code_.rfind('\n', offset - 1) + 1;
        const std::size_t text = code_.find_first_not_of(" \t", line);
        return text < offset || text == std::string::npos ? std::string() : code_.substr(line, text - line);
    }

    std::string assembled() {
        std::ranges::stable_sort(replacements_, {}, &Replacement::begin);
        std::string text;
        std::size_t done = 0;
        for (const Replacement& replacement : replacements_) {
            const std::size_t begin = std::max(done, replacement.begin);
            text.append(code_, done, begin - done);
            text += replacement.by;
            done = std::max(done, replacement.end);
        }
        return text.append(code_, done);
    }

    const std::string& code_;
    const CausalGraph& before_;
    const CausalGraph& after_;
    std::vector<Replacement> replacements_;
    std::set<Edge> newEdges_;
    std::set<Edge> writtenEdges_;
    std::set<VariableId> mentioned_;
    std::set<VariableId> written_;
    bool failed_ = false;
};

} // namespace

CausalGraph withoutPositions(CausalGraph graph) {
    for (const Variable& variable : graph.variables())
        graph.setPosition(variable.id, {});
    for (const Edge& edge : graph.edges()) {
        graph::EdgeDetails details = graph.details(edge);
        if (!std::exchange(details.bend, {})) continue;
        graph.setDetails(edge, std::move(details));
    }
    return graph;
}

std::string codeOf(const CausalGraph& graph, bool positions) {
    return writeDagitty(positions ? graph : withoutPositions(graph));
}

std::string rewrittenCode(const std::string& code, const CausalGraph& before, const CausalGraph& after,
                          bool positions) {
    const CausalGraph from = positions ? before : withoutPositions(before);
    const CausalGraph to = positions ? after : withoutPositions(after);
    if (auto changed = Rewriter(code, from, to).rewritten()) {
        const auto said = graph::parseDagitty(*changed);
        if (said && says(positions ? *said : withoutPositions(*said), to)) return std::move(*changed);
    }
    return headComments(code) + writeDagitty(to);
}

} // namespace dovetail::ui
