// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/discriminating_path.h"
#include "core/graph/equivalence/legality.h"
#include "core/graph/equivalence/marked_vertices.h"
#include "core/graph/equivalence/members.h"
#include "core/graph/equivalence/partial_ancestral_graph.h"

#include <algorithm>
#include <deque>
#include <unordered_set>

namespace dovetail::graph {

namespace {

using Half = MarkedVertices::Half;

/// The marks of a graph, one letter each: members of a class differ in nothing else.
std::string marksOf(const MarkedVertices& graph) {
    std::string marks;
    for (Vertex vertex = 0; vertex < graph.size(); ++vertex) {
        for (const Half& half : graph.edges(vertex))
            marks += static_cast<char>(half.here);
    }
    return marks;
}

/// A graph with a -> b: is it Markov equivalent to the one with a <-> b in its place, and both MAGs if one
/// is? Conditions t1 to t3 of Zhang and Spirtes, "A transformational characterization of Markov equivalence
/// for directed acyclic graphs with latent variables", 2005.
bool exchangeable(const MarkedVertices& graph, DiscriminatingPaths& paths, Vertex a, Vertex b) {
    for (const Half& half : graph.edges(a)) {
        if (half.other == b || half.here != Mark::Arrow) continue;
        const Half* toB = graph.find(half.other, b);
        if (!toB || toB->there != Mark::Arrow) return false;
        if (half.there == Mark::Tail && toB->here != Mark::Tail) return false;
        if (paths.end(half.other, a, b)) return false;
    }
    for (const Half& half : graph.edges(a)) {
        if (half.other != b && half.outOf() && paths.end(half.other, a, b)) return false;
    }
    // Another directed path from a to b.
    VertexMask starts(graph.size(), 0);
    for (const Half& half : graph.edges(a))
        starts[half.other] = half.outOf() && half.other != b;
    return !markedDescendants(graph, starts)[b];
}

/// Breadth first over members that differ in one mark.
MagMembers byTransformations(const MarkedGraph& pag, const ListLimits& limits, const ListClock& clock) {
    MagMembers found;
    MarkedVertices first(memberMag(pag));
    std::unordered_set<std::string> known{marksOf(first)};
    std::deque<MarkedVertices> waiting;
    waiting.push_back(std::move(first));
    while (!waiting.empty()) {
        if (clock.over() || found.members.size() >= limits.sets) {
            found.complete = false;
            break;
        }
        MarkedVertices member = std::move(waiting.front());
        waiting.pop_front();
        found.members.push_back(member.marked());
        DiscriminatingPaths paths(member);
        const auto keep = [&](bool valid) {
            if (valid && known.insert(marksOf(member)).second) waiting.push_back(member);
        };
        for (const MarkedEdge& edge : pag.edges()) {
            const Vertex ends[]{member.vertexOf(edge.a), member.vertexOf(edge.b)};
            for (const auto& [a, b] : {std::pair(ends[0], ends[1]), std::pair(ends[1], ends[0])}) {
                if (member.find(b, a)->here != Mark::Arrow) continue; // a <- b
                const bool wasTail = member.find(a, b)->here == Mark::Tail;
                if (wasTail) {
                    const bool valid = exchangeable(member, paths, a, b);
                    member.setMark(a, b, Mark::Arrow);
                    keep(valid);
                    member.setMark(a, b, Mark::Tail);
                } else {
                    member.setMark(a, b, Mark::Tail);
                    keep(exchangeable(member, paths, a, b));
                    member.setMark(a, b, Mark::Arrow);
                }
            }
        }
    }
    return found;
}

/// Tries the circles both ways, in turn.
class CircleTrials {
public:
    explicit CircleTrials(const MarkedGraph& pag) : pag_(pag), marks_(pag), whole_(pag) {
        for (Vertex vertex = 0; vertex < whole_.size(); ++vertex) {
            for (const Half& half : whole_.edges(vertex)) {
                if (half.here == Mark::Circle) circles_.emplace_back(vertex, half.other);
            }
        }
    }

    MagMembers run(const ListLimits& limits, const ListClock& clock) {
        MagMembers found;
        std::vector<Mark> tried; // of the first circles
        while (true) {
            if (clock.over()) {
                found.complete = false;
                return found;
            }
            if (tried.size() == circles_.size()) {
                MarkedGraph graph = marks_.marked();
                if (isMag(graph) && partialAncestralGraph(graph).value() == pag_) {
                    if (found.members.size() >= limits.sets) {
                        found.complete = false;
                        return found;
                    }
                    found.members.push_back(std::move(graph));
                }
            } else if (put(tried.size(), Mark::Tail)) {
                tried.push_back(Mark::Tail);
                continue;
            } else if (put(tried.size(), Mark::Arrow)) {
                tried.push_back(Mark::Arrow);
                continue;
            } else {
                put(tried.size(), Mark::Circle);
            }
            // Back to the last tail that may be an arrow.
            while (true) {
                if (tried.empty()) return found;
                const Mark last = tried.back();
                tried.pop_back();
                if (last == Mark::Tail && put(tried.size(), Mark::Arrow)) {
                    tried.push_back(Mark::Arrow);
                    break;
                }
                put(tried.size(), Mark::Circle);
            }
        }
    }

private:
    /// Puts a mark there. False if that can be seen to be wrong: an arrow at an undirected edge, a collider
    /// that the class does not share.
    bool put(std::size_t circle, Mark mark) {
        const auto [at, other] = circles_[circle];
        marks_.setMark(at, other, mark);
        for (const Vertex vertex : {at, other}) {
            bool arrow = false;
            bool line = false;
            for (const Half& half : marks_.edges(vertex)) {
                arrow = arrow || half.into();
                line = line || half.undirected();
            }
            if (arrow && line) return false;
        }
        if (mark != Mark::Arrow) return true;
        return std::ranges::none_of(marks_.edges(at), [&](const Half& half) {
            return half.other != other && half.into() && !marks_.adjacent(half.other, other);
        });
    }

    const MarkedGraph& pag_;
    MarkedVertices marks_;
    MarkedVertices whole_;
    std::vector<std::pair<Vertex, Vertex>> circles_;
};

} // namespace

MagMembers magMembers(const MarkedGraph& pag, UndirectedEdges undirected, const ListLimits& limits,
                      const Progress& progress) {
    const ListClock clock(limits, progress);
    if (undirected == UndirectedEdges::Allowed) return CircleTrials(pag).run(limits, clock);
    const auto hasLine = [](const MarkedEdge& edge) {
        return edge.atA != Mark::Arrow && edge.atB != Mark::Arrow &&
               (edge.atA == Mark::Tail || edge.atB == Mark::Tail);
    };
    // A line, or a tail across from a circle, is there only where a member has an undirected edge.
    const auto edges = pag.edges();
    if (std::ranges::any_of(edges, hasLine)) return CircleTrials(pag).run(limits, clock);
    return byTransformations(pag, limits, clock);
}

} // namespace dovetail::graph
