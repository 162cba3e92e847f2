// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/partial_ancestral_graph.h"

#include "core/graph/equivalence/discriminating_path.h"
#include "core/graph/equivalence/uncovered_walks.h"

#include <algorithm>
#include <deque>

namespace dovetail::graph {

namespace {

using Half = MarkedVertices::Half;

/// The rules at work. Greek letters are those of the paper. An arrow or tail that a rule gives is only
/// put where a circle is.
class Orientation {
public:
    Orientation(const MarkedGraph& mag, const ListClock& clock)
        : mag_(mag), pag_(mag), clock_(clock), walks_(pag_), discriminating_(pag_) {
        for (Vertex vertex = 0; vertex < pag_.size(); ++vertex) {
            for (const Half& half : mag_.edges(vertex)) {
                pag_.setMark(vertex, half.other, Mark::Circle);
                withoutArrows_ = withoutArrows_ || half.undirected();
            }
        }
    }

    /// False if it was stopped.
    bool run() {
        findPlaces();
        colliders();
        for (Vertex vertex = 0; vertex < pag_.size(); ++vertex)
            await(vertex);
        do {
            changed_ = false;
            work();
            for (Vertex vertex = 0; vertex < pag_.size() && !clock_.over(); ++vertex)
                discriminatingPaths(vertex);
            work();
            // R5 finds edges without arrows in all graphs of the class, so also in this one.
            for (Vertex vertex = 0; withoutArrows_ && vertex < pag_.size() && !clock_.over(); ++vertex)
                circlePaths(vertex);
            work();
            for (Vertex vertex = 0; vertex < pag_.size() && !clock_.over(); ++vertex)
                tailsByPaths(vertex);
        } while (changed_ && !clock_.over());
        return !clock_.over();
    }

    MarkedGraph marked() const { return pag_.marked(); }

private:
    /// A topological order of the MAG's arrows (Kahn).
    void findPlaces() {
        std::vector<std::size_t> missing(mag_.size(), 0);
        std::vector<Vertex> order;
        for (Vertex vertex = 0; vertex < mag_.size(); ++vertex) {
            for (const Half& half : mag_.edges(vertex))
                missing[vertex] += half.here == Mark::Arrow && half.there == Mark::Tail;
            if (missing[vertex] == 0) order.push_back(vertex);
        }
        place_.assign(mag_.size(), 0);
        for (std::size_t i = 0; i < order.size(); ++i) {
            place_[order[i]] = i;
            for (const Half& half : mag_.edges(order[i])) {
                if (half.outOf() && --missing[half.other] == 0) order.push_back(half.other);
            }
        }
    }

    /// The mark at `at` of its edge with `other`, if it is still open.
    void put(Vertex at, Vertex other, Mark mark) {
        if (pag_.find(at, other)->here != Mark::Circle) return;
        pag_.setMark(at, other, mark);
        changed_ = true;
        await(at);
        await(other);
    }

    void await(Vertex vertex) {
        if (awaited_.empty()) awaited_.assign(pag_.size(), 0);
        if (awaited_[vertex]) return;
        awaited_[vertex] = 1;
        waiting_.push_back(vertex);
    }

    /// The rules that look at two edges of a vertex, at every vertex with an edge that has changed.
    void work() {
        while (!waiting_.empty() && !clock_.over()) {
            const Vertex vertex = waiting_.front();
            waiting_.pop_front();
            awaited_[vertex] = 0;
            for (const Half& half : pag_.edges(vertex)) {
                if (half.here == Mark::Circle) decide(half.other, vertex);
                if (half.there == Mark::Circle) decide(vertex, half.other);
            }
        }
    }

    /// R0: unshielded colliders.
    void colliders() {
        for (Vertex beta = 0; beta < mag_.size(); ++beta) {
            for (const Half& one : mag_.edges(beta)) {
                if (!one.into()) continue;
                for (const Half& two : mag_.edges(beta)) {
                    if (two.other <= one.other || !two.into() || mag_.adjacent(one.other, two.other))
                        continue;
                    put(beta, one.other, Mark::Arrow);
                    put(beta, two.other, Mark::Arrow);
                }
            }
        }
    }

    /// The mark at b, now a circle, of its edge with a: R1, R2, R3, R6, R7, R8.
    void decide(Vertex a, Vertex b) {
        const Half& ab = *pag_.find(a, b);
        for (const Half& half : pag_.edges(b)) {
            const Vertex c = half.other;
            if (c == a) continue;
            const Half* ac = pag_.find(a, c);
            if (!ac && half.into()) { // R1: c *-> b o-* a
                put(b, a, Mark::Tail);
                return put(a, b, Mark::Arrow);
            }
            if (half.undirected()) return put(b, a, Mark::Tail); // R6: c -- b o-* a
            if (!ac && half.here == Mark::Circle && half.there == Mark::Tail) {
                return put(b, a, Mark::Tail); // R7: c --o b o-* a
            }
            // R2: a -> c *-> b or a *-> c -> b, a *-o b
            if (ac && half.into() && ac->there == Mark::Arrow &&
                (ac->here == Mark::Tail || half.there == Mark::Tail)) {
                return put(b, a, Mark::Arrow);
            }
            // R8: b -> c -> a or b --o c -> a, b o-> a
            if (ac && ab.here == Mark::Arrow && half.here == Mark::Tail && half.there != Mark::Tail &&
                ac->here == Mark::Arrow && ac->there == Mark::Tail) {
                return put(b, a, Mark::Tail);
            }
        }
        // R3: c *-> b <-* d, c *-o a o-* d, c and d not adjacent
        for (const Half& one : pag_.edges(b)) {
            const Half* ac = pag_.find(a, one.other);
            if (!one.into() || !ac || ac->here != Mark::Circle) continue;
            for (const Half& two : pag_.edges(b)) {
                if (two.other <= one.other || !two.into()) continue;
                const Half* ad = pag_.find(a, two.other);
                if (ad && ad->here == Mark::Circle && !pag_.adjacent(one.other, two.other)) {
                    return put(b, a, Mark::Arrow);
                }
            }
        }
    }

    /// R4 for the open marks at beta.
    void discriminatingPaths(Vertex beta) {
        for (const Half& toGamma : pag_.edges(beta)) {
            if (toGamma.here != Mark::Circle) continue;
            for (const Half& toAlpha : pag_.edges(beta)) {
                const Vertex alpha = toAlpha.other;
                if (alpha == toGamma.other || !discriminating_.end(alpha, beta, toGamma.other)) continue;
                const bool collider =
                    mag_.find(beta, alpha)->into() && mag_.find(beta, toGamma.other)->into();
                if (collider) {
                    put(beta, alpha, Mark::Arrow);
                    put(beta, toGamma.other, Mark::Arrow);
                } else {
                    put(beta, toGamma.other, Mark::Tail);
                }
                put(toGamma.other, beta, Mark::Arrow);
                break;
            }
        }
    }

    /// R5 for the edges alpha o-o beta.
    void circlePaths(Vertex alpha) {
        const auto circles = [](Vertex, const Half& half) {
            return half.here == Mark::Circle && half.there == Mark::Circle;
        };
        for (const Half& toBeta : pag_.edges(alpha)) {
            const Vertex beta = toBeta.other;
            if (beta < alpha || !circles(alpha, toBeta)) continue;
            walks_.begin();
            for (const Half& first : pag_.edges(alpha)) {
                if (first.other != beta && circles(alpha, first) && !pag_.adjacent(first.other, beta))
                    walks_.start(alpha, first);
            }
            std::optional<std::size_t> last;
            std::size_t visited = 0;
            walks_.run(circles, [&](const UncoveredWalks::Step& step) {
                if (step.to == beta && !pag_.adjacent(step.from, alpha)) last = visited;
                ++visited;
                return !last;
            });
            if (!last) continue;
            const auto undirect = [&](Vertex one, Vertex other) {
                put(one, other, Mark::Tail);
                put(other, one, Mark::Tail);
            };
            undirect(alpha, beta);
            for (std::size_t at = *last;; at = walks_.steps()[at].before) {
                undirect(walks_.steps()[at].from, walks_.steps()[at].to);
                if (walks_.steps()[at].before == at) break;
            }
        }
    }

    /// R9 and R10 for the edges alpha o-> gamma.
    void tailsByPaths(Vertex alpha) {
        const auto open = [](const Half& half) {
            return half.here == Mark::Circle && half.there == Mark::Arrow;
        };
        const auto passes = [](Vertex, const Half& half) { // potentially directed
            return half.here != Mark::Arrow && half.there != Mark::Tail;
        };
        for (const Half& toGamma : pag_.edges(alpha)) {
            if (!open(toGamma)) continue;
            const Vertex gamma = toGamma.other;
            std::vector<Vertex> firsts; // of paths to parents of gamma
            for (const Half& first : pag_.edges(alpha)) {
                if (first.other == gamma || !passes(alpha, first)) continue;
                if (first.there == Mark::Arrow && place_[first.other] > place_[gamma]) continue;
                bool arrives = false;
                bool above = false;
                const bool near = pag_.adjacent(first.other, gamma);
                walks_.begin();
                walks_.start(alpha, first);
                walks_.run(
                    [&](Vertex from, const Half& half) {
                        if (from == gamma || half.other == alpha || !passes(from, half)) return false;
                        // Behind an arrow all are arrows in the MAG, by R1: what is after gamma leads
                        // nowhere.
                        return half.there != Mark::Arrow || place_[half.other] <= place_[gamma];
                    },
                    [&](const UncoveredWalks::Step& step) {
                        arrives = arrives || step.to == gamma;
                        above = above || pag_.directed(step.to, gamma);
                        return !(above && (near || arrives));
                    });
                if (above) firsts.push_back(first.other);
                const bool apart = std::ranges::any_of(firsts, [&](Vertex other) {
                    return above && other != first.other && !pag_.adjacent(other, first.other);
                });
                if ((arrives && !near) || apart) {
                    put(alpha, gamma, Mark::Tail);
                    break;
                }
            }
        }
    }

    MarkedVertices mag_;
    MarkedVertices pag_;
    const ListClock& clock_;
    UncoveredWalks walks_;
    DiscriminatingPaths discriminating_;
    std::deque<Vertex> waiting_;
    VertexMask awaited_;
    std::vector<std::size_t> place_; ///< in a topological order of the MAG
    bool changed_ = false;
    bool withoutArrows_ = false;
};

} // namespace

Result<MarkedGraph> partialAncestralGraph(const MarkedGraph& mag, const ListLimits& limits,
                                          const Progress& progress) {
    const ListClock clock(limits, progress);
    Orientation orientation(mag, clock);
    if (orientation.run()) return orientation.marked();
    if (progress.cancelled()) return Progress::stopped();
    return fail(ErrorCode::Cancelled,
                phrase("graph", "The time was not enough for the partial ancestral graph."),
                phrase("graph", "Allow more time, or ask about fewer variables."));
}

Result<MarkedGraph> partialAncestralGraph(const CausalGraph& graph, const Unobserved& unobserved,
                                          const ListLimits& limits, const Progress& progress) {
    const ListClock clock(limits, progress); // both steps together have the time
    const auto mag = maximalAncestralGraph(graph, unobserved, limits, progress);
    if (!mag) return fail(mag.error());
    return partialAncestralGraph(*mag, {limits.sets, clock.left()}, progress);
}

} // namespace dovetail::graph
