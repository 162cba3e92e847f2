// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/effects/instruments.h"

#include "core/graph/minimal_separators.h"
#include "core/graph/separation.h"
#include "core/graph/vertex_masks.h"

#include <optional>

namespace dovetail::graph {

namespace {

using masks::both;
using masks::complement;
using masks::either;
using masks::only;
using masks::without;

/// The graph without first edges of causal paths, and what may be conditioned on.
struct InstrumentTask {
    Vertex treatment, outcome;
    VertexGraph cut;
    VertexMask allowed;
    VertexMask observed;
};

InstrumentTask taskOf(const CausalGraph& graph, VariableId treatment, VariableId outcome) {
    const auto x = static_cast<Vertex>(graph.index(treatment));
    const auto y = static_cast<Vertex>(graph.index(outcome));
    const std::size_t size = graph.size();
    const VertexGraph whole(graph);
    const VertexMask aboveOutcome = ancestors(whole, only(size, y));
    const VertexMask causal = both(descendants(whole, only(size, x)), aboveOutcome);
    const VertexMask belowOutcome = descendants(whole, only(size, y));
    const VertexMask observed = complement(maskOf(graph, graph.withRole(Role::Latent)));
    // What an inner variable affects is affected by x through it, which the graph without first edges hides.
    const VertexMask spoilt = descendants(whole, without(causal, only(size, x)));
    const VertexMask never = either(either(spoilt, belowOutcome), either(only(size, x), only(size, y)));
    VertexGraph cut(graph, [&](Vertex from, Vertex to, EdgeKind kind) {
        return kind != EdgeKind::Directed || from != x || !aboveOutcome[to];
    });
    return {x, y, std::move(cut), without(observed, never), observed};
}

/// Is there a set between `must` and `must` and `allowed` that separates a from y? If there is, its
/// largest candidate among the ancestors is one (van der Zander, Liskiewicz, Textor 2019, Lemma on
/// constrained separators).
std::optional<VertexMask> separator(const InstrumentTask& task, Vertex a, const VertexMask& must,
                                    const VertexMask& allowed) {
    const std::size_t size = must.size();
    const VertexMask ends = either(only(size, a), only(size, task.outcome));
    VertexMask set = either(both(ancestors(task.cut, either(ends, must)), without(allowed, ends)), must);
    if (!separated(task.cut, only(size, a), only(size, task.outcome), set)) return std::nullopt;
    return set;
}

/// The separator nearest to the outcome among the ancestors, if it leaves the instrument and the
/// treatment connected.
std::optional<VertexMask> nearestSet(const InstrumentTask& task, Vertex instrument) {
    const std::size_t size = task.allowed.size();
    const auto nearest = MinimalSeparators(task.cut, {only(size, task.outcome), only(size, instrument),
                                                      VertexMask(size, 0), task.allowed})
                             .nearest();
    if (!nearest) return std::nullopt;
    VertexMask set(size, 0);
    for (const Vertex vertex : *nearest)
        set[vertex] = 1;
    if (separated(task.cut, only(size, instrument), only(size, task.treatment), set)) return std::nullopt;
    return set;
}

/// Depth-first search for a path from the instrument to the treatment and a set that opens it: every
/// inner non-collider is kept out of the set, every collider has itself or a descendant in it. A choice
/// is given up when no set with these members and without those separates instrument and outcome;
/// further choices only narrow it, so nothing is missed. A set found leaves the path open, and any set
/// that is looked for leaves some path without repeated vertices open.
class OpeningSearch {
public:
    OpeningSearch(const InstrumentTask& task, Vertex instrument, const ListClock& clock)
        : task_(task), instrument_(instrument), clock_(clock), onPath_(task.allowed.size(), 0) {}

    /// Nothing if there is no such set, or if `gaveUp`.
    std::optional<VertexMask> run(std::size_t steps) {
        onPath_[instrument_] = 1;
        if (!push(instrument_, false, VertexMask(onPath_.size(), 0), task_.allowed)) return std::nullopt;
        while (!stack_.empty()) {
            gaveUp = steps-- == 0 || clock_.over();
            if (gaveUp) return std::nullopt;
            Frame& frame = stack_.back();
            if (frame.next == frame.moves.size()) {
                if (stack_.size() > 1) onPath_[frame.vertex] = 0;
                stack_.pop_back();
                continue;
            }
            const Move move = frame.moves[frame.next++];
            if (onPath_[move.to]) continue;
            VertexMask must = frame.must;
            VertexMask allowed = frame.allowed;
            if (move.opener) {
                must[*move.opener] = 1;
            } else if (stack_.size() > 1) {
                allowed[frame.vertex] = 0;
            }
            if (move.to == task_.treatment) {
                if (auto set = separator(task_, instrument_, must, allowed)) return set;
                continue;
            }
            onPath_[move.to] = 1;
            if (!push(move.to, move.headThere, std::move(must), std::move(allowed))) onPath_[move.to] = 0;
        }
        return std::nullopt;
    }

    bool gaveUp = false; ///< after so many steps, or because time was up

private:
    struct Move {
        Vertex to;
        bool headThere;
        std::optional<Vertex> opener; ///< conditioned on because the path collides here
    };
    struct Frame {
        Vertex vertex;
        VertexMask must, allowed;
        std::vector<Move> moves;
        std::size_t next = 0;
    };

    /// Goes on from `vertex` if that can lead anywhere.
    bool push(Vertex vertex, bool pointedAt, VertexMask must, VertexMask allowed) {
        if (!separator(task_, instrument_, must, allowed) ||
            !reachesTreatment(vertex, pointedAt, must, allowed))
            return false;
        const bool start = vertex == instrument_;
        const std::vector<Vertex> opening =
            pointedAt ? openers(vertex, must, allowed) : std::vector<Vertex>{};
        std::vector<Move> moves;
        const auto through = [&](Vertex to, bool headHere, bool headThere) {
            if (onPath_[to]) return;
            if (start || !pointedAt || !headHere) {
                if (start || !must[vertex]) moves.push_back({to, headThere, {}});
                return;
            }
            for (const Vertex opener : opening)
                moves.push_back({to, headThere, opener});
        };
        for (const Vertex child : task_.cut.children(vertex))
            through(child, false, true);
        for (const Vertex parent : task_.cut.parents(vertex))
            through(parent, true, false);
        for (const Vertex sibling : task_.cut.siblings(vertex))
            through(sibling, true, true);
        stack_.push_back({vertex, std::move(must), std::move(allowed), std::move(moves)});
        return true;
    }

    /// Members that would open the collider: one that is chosen already, or all that can be.
    std::vector<Vertex> openers(Vertex collider, const VertexMask& must, const VertexMask& allowed) const {
        const VertexMask below = descendants(task_.cut, only(allowed.size(), collider));
        std::vector<Vertex> list;
        for (Vertex vertex = 0; vertex < below.size(); ++vertex) {
            if (!below[vertex]) continue;
            if (must[vertex]) return {vertex};
            if (allowed[vertex] && vertex != instrument_) list.push_back(vertex);
        }
        return list;
    }

    /// Is there a walk to the treatment, around the path so far, all of whose colliders could be opened
    /// and none of whose other vertices is conditioned on?
    bool reachesTreatment(Vertex from, bool pointedAt, const VertexMask& must,
                          const VertexMask& allowed) const {
        const VertexMask openable = ancestors(task_.cut, either(must, allowed));
        const bool start = from == instrument_;
        std::vector<std::uint8_t> seen(2 * onPath_.size(), 0); // per vertex: left by a tail, by a head
        std::vector<std::pair<Vertex, bool>> queue{{from, pointedAt}};
        bool met = false;
        for (std::size_t i = 0; i < queue.size() && !met; ++i) {
            const auto [vertex, head] = queue[i];
            const bool first = i == 0 && start;
            const auto leave = [&](std::span<const Vertex> neighbours, bool headHere, bool headThere) {
                const bool collides = head && headHere;
                if (!first && (collides ? !openable[vertex] : must[vertex] != 0)) return;
                for (const Vertex next : neighbours) {
                    met = met || next == task_.treatment;
                    auto& mark = seen[2 * next + (headThere ? 1 : 0)];
                    if (mark || onPath_[next]) continue;
                    mark = 1;
                    queue.emplace_back(next, headThere);
                }
            };
            leave(task_.cut.children(vertex), false, true);
            leave(task_.cut.parents(vertex), true, false);
            leave(task_.cut.siblings(vertex), true, true);
        }
        return met;
    }

    const InstrumentTask& task_;
    Vertex instrument_;
    const ListClock& clock_;
    VertexMask onPath_;
    std::vector<Frame> stack_;
};

/// Leaves out members that are not needed, one after the other.
VertexMask thinned(const InstrumentTask& task, Vertex instrument, VertexMask set) {
    const VertexMask a = only(set.size(), instrument);
    for (Vertex vertex = 0; vertex < set.size(); ++vertex) {
        if (!set[vertex]) continue;
        set[vertex] = 0;
        if (!separated(task.cut, a, only(set.size(), task.outcome), set) ||
            separated(task.cut, a, only(set.size(), task.treatment), set)) {
            set[vertex] = 1;
        }
    }
    return set;
}

} // namespace

Instruments instruments(const CausalGraph& graph, VariableId treatment, VariableId outcome,
                        const ListLimits& limits, const Progress& progress) {
    const ListClock clock(limits, progress);
    const InstrumentTask task = taskOf(graph, treatment, outcome);
    std::vector<std::optional<VertexMask>> sets(graph.size());
    std::vector<Vertex> candidates;
    for (Vertex vertex = 0; vertex < graph.size(); ++vertex) {
        if (task.observed[vertex] && vertex != task.treatment && vertex != task.outcome)
            candidates.push_back(vertex);
    }
    Instruments found;
    bool any = false;
    for (const Vertex vertex : candidates) {
        if (clock.over()) {
            found.complete = false;
            break;
        }
        sets[vertex] = nearestSet(task, vertex);
        any = any || sets[vertex];
    }
    VertexMask ancestral(graph.size(), 0);
    std::vector<Vertex> undecided;
    for (const Vertex vertex : candidates) {
        ancestral[vertex] = sets[vertex].has_value();
        if (!ancestral[vertex] && any) undecided.push_back(vertex);
    }
    // In rounds, each with more steps a variable than the last, so that a hard one does not take the
    // time of all others.
    for (std::size_t steps = 100; !undecided.empty() && !clock.over(); steps *= 8) {
        std::erase_if(undecided, [&](Vertex vertex) {
            OpeningSearch search(task, vertex, clock);
            if (const auto set = search.run(steps)) sets[vertex] = thinned(task, vertex, *set);
            return !search.gaveUp;
        });
    }
    found.complete = found.complete && undecided.empty();
    for (const Vertex vertex : candidates) {
        if (!sets[vertex]) continue;
        if (found.list.size() == limits.sets) {
            found.complete = false;
            break;
        }
        found.list.push_back({graph.idAt(vertex), setOf(graph, *sets[vertex]), ancestral[vertex] != 0});
    }
    return found;
}

} // namespace dovetail::graph
