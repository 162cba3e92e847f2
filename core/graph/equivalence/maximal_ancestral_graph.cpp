// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/maximal_ancestral_graph.h"

#include "core/graph/districts.h"
#include "core/graph/latent_projection.h"
#include "core/graph/separation.h"
#include "core/graph/vertex_graph.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace dovetail::graph {

namespace {

/// A square table of bits.
class BitTable {
public:
    explicit BitTable(std::size_t size) : wordsInRow_((size + 63) / 64), words_(size * wordsInRow_, 0) {}
    bool at(std::size_t row, std::size_t column) const { return word(row, column / 64) >> (column % 64) & 1; }
    void set(std::size_t row, std::size_t column) {
        words_[row * wordsInRow_ + column / 64] |= std::uint64_t{1} << (column % 64);
    }
    std::size_t wordsInRow() const { return wordsInRow_; }
    std::uint64_t word(std::size_t row, std::size_t i) const { return words_[row * wordsInRow_ + i]; }
    void setWord(std::size_t row, std::size_t i, std::uint64_t bits) { words_[row * wordsInRow_ + i] = bits; }
    /// row |= other's row
    void join(std::size_t row, const BitTable& other, std::size_t otherRow) {
        for (std::size_t i = 0; i < wordsInRow_; ++i)
            words_[row * wordsInRow_ + i] |= other.word(otherRow, i);
    }

private:
    std::size_t wordsInRow_;
    std::vector<std::uint64_t> words_;
};

/// Finds the edges of the ancestral graph of an ADMG without latent variables. What is called free here is an
/// ancestor of what is selected: a collider that is open whatever the ends.
class InducingPaths {
public:
    InducingPaths(const CausalGraph& graph, const VariableSet& selected, const ListClock& clock)
        : graph_(graph),
          vertices_(graph),
          selected_(maskOf(graph, selected)),
          free_(ancestors(vertices_, selected_)),
          clock_(clock),
          positionOf_(graph.size(), 0),
          place_(graph.size(), 0),
          seen_(graph.size(), 0) {
        for (const VariableId id : topologicalOrder(graph)) {
            positionOf_[graph.index(id)] = order_.size();
            order_.push_back(static_cast<Vertex>(graph.index(id)));
        }
    }

    /// False if the clock stopped it.
    bool run(MarkedGraph& mag) {
        mag_ = &mag;
        for (Vertex vertex = 0; vertex < vertices_.size(); ++vertex) {
            for (const Vertex parent : vertices_.parents(vertex))
                join(parent, vertex, true, false);
        }
        joinAroundFree();
        // Small districts go together, so that one sweep over the graph serves many of them.
        std::vector<Vertex> together;
        for (const auto& district : districts(vertices_)) {
            if (district.size() == 1) continue;
            if (!together.empty() && together.size() + district.size() > 64) {
                if (!inDistricts(together)) return false;
                together.clear();
            }
            together.insert(together.end(), district.begin(), district.end());
        }
        return inDistricts(together) && !clock_.over();
    }

private:
    /// An edge, with tails at those that are known to be ancestors of the other.
    void join(Vertex a, Vertex b, bool aAboveB, bool bAboveA) {
        if (a == b || selected_[a] || selected_[b]) return;
        mag_->join(graph_.idAt(a), aAboveB || free_[a] ? Mark::Tail : Mark::Arrow, graph_.idAt(b),
                   bAboveA || free_[b] ? Mark::Tail : Mark::Arrow);
    }

    /// Free variables that bidirected edges over free ones join, and their parents, are all adjacent.
    void joinAroundFree() {
        ++round_;
        for (Vertex start = 0; start < vertices_.size(); ++start) {
            if (!free_[start] || seen_[start] == round_) continue;
            seen_[start] = round_;
            std::vector<Vertex> inside{start};
            for (std::size_t i = 0; i < inside.size(); ++i) {
                for (const Vertex sibling : vertices_.siblings(inside[i])) {
                    if (!free_[sibling] || seen_[sibling] == round_) continue;
                    seen_[sibling] = round_;
                    inside.push_back(sibling);
                }
            }
            std::vector<Vertex> clique = inside;
            for (const Vertex vertex : inside)
                clique.insert(clique.end(), vertices_.parents(vertex).begin(),
                              vertices_.parents(vertex).end());
            std::ranges::sort(clique);
            clique.erase(std::ranges::unique(clique).begin(), clique.end());
            for (std::size_t i = 0; i < clique.size(); ++i) {
                for (std::size_t j = 0; j < i; ++j)
                    join(clique[i], clique[j], true, true);
            }
        }
    }

    /// Which of the members are ancestors of which: row below, column above. Each sweep down the
    /// graph carries 64 of them.
    BitTable above(const std::vector<Vertex>& members) {
        BitTable table(members.size());
        std::size_t first = order_.size();
        for (const Vertex member : members)
            first = std::min(first, positionOf_[member]);
        std::size_t last = first;
        for (const Vertex member : members)
            last = std::max(last, positionOf_[member]);
        std::vector<std::uint64_t> carried(vertices_.size(), 0);
        for (std::size_t block = 0; block < table.wordsInRow(); ++block) {
            const std::size_t end = std::min(members.size(), 64 * block + 64);
            for (std::size_t i = 64 * block; i < end; ++i)
                carried[members[i]] = std::uint64_t{1} << (i % 64);
            for (std::size_t position = first; position <= last; ++position) {
                for (const Vertex parent : vertices_.parents(order_[position]))
                    carried[order_[position]] |= carried[parent];
            }
            for (std::size_t i = 0; i < members.size(); ++i)
                table.setWord(i, block, carried[members[i]]);
            for (std::size_t position = first; position <= last; ++position)
                carried[order_[position]] = 0;
        }
        return table;
    }

    bool inDistricts(const std::vector<Vertex>& members) {
        const std::size_t size = members.size();
        for (std::size_t i = 0; i < size; ++i)
            place_[members[i]] = static_cast<std::uint32_t>(i);
        const BitTable above = this->above(members);
        BitTable below(size);
        for (std::size_t i = 0; i < size; ++i) {
            for (std::size_t word = 0; word < above.wordsInRow(); ++word) {
                for (std::uint64_t bits = above.word(i, word); bits != 0; bits &= bits - 1)
                    below.set(64 * word + static_cast<std::size_t>(std::countr_zero(bits)), i);
            }
        }
        // The members that each might reach by way of an ancestor of theirs that is none of its own.
        BitTable beyond(size);
        BitTable joined(size);
        for (std::size_t i = 0; i < size; ++i) {
            if (clock_.over()) return false;
            const Vertex start = members[i];
            const auto passes = [&](Vertex vertex) { return free_[vertex] || above.at(i, place_[vertex]); };
            flood(start, passes, [&](Vertex inner, bool passed) {
                if (!passed && !free_[start]) beyond.join(i, below, place_[inner]);
                joined.set(i, place_[inner]);
                joined.set(place_[inner], i);
                join(inner, start, above.at(i, place_[inner]), above.at(place_[inner], i));
                if (!passed) return;
                for (const Vertex parent : vertices_.parents(inner))
                    join(parent, start, true, false);
            });
        }
        for (std::size_t i = 0; i < size; ++i) {
            for (std::size_t word = 0; word < beyond.wordsInRow(); ++word) {
                std::uint64_t open = beyond.word(i, word) & ~joined.word(i, word) & ~above.word(i, word) &
                                     ~below.word(i, word);
                for (; open != 0; open &= open - 1) {
                    const std::size_t j = 64 * word + static_cast<std::size_t>(std::countr_zero(open));
                    if (j >= i || !beyond.at(j, i)) continue;
                    if (clock_.over()) return false;
                    bool met = false;
                    flood(
                        members[i],
                        [&](Vertex vertex) {
                            const std::size_t k = place_[vertex];
                            return free_[vertex] || above.at(i, k) || above.at(j, k);
                        },
                        [&](Vertex inner, bool) { met = met || inner == members[j]; });
                    if (met) join(members[i], members[j], false, false);
                }
            }
        }
        return true;
    }

    /// Visits what bidirected edges reach from `start`, going on from where they may pass.
    template <typename Passes, typename Visit>
    void flood(Vertex start, const Passes& passes, const Visit& visit) {
        ++round_;
        seen_[start] = round_;
        queue_.assign(1, start);
        for (std::size_t i = 0; i < queue_.size(); ++i) {
            for (const Vertex sibling : vertices_.siblings(queue_[i])) {
                if (seen_[sibling] == round_) continue;
                seen_[sibling] = round_;
                const bool passed = passes(sibling);
                if (passed) queue_.push_back(sibling);
                visit(sibling, passed);
            }
        }
    }

    const CausalGraph& graph_;
    VertexGraph vertices_;
    VertexMask selected_, free_;
    const ListClock& clock_;
    std::vector<Vertex> order_;
    std::vector<std::size_t> positionOf_; ///< in order_
    std::vector<std::uint32_t> place_;    ///< among those that are searched together
    std::vector<std::uint64_t> seen_;     ///< carries the number of the search that set it
    std::uint64_t round_ = 0;
    std::vector<Vertex> queue_;
    MarkedGraph* mag_ = nullptr;
};

} // namespace

Result<MarkedGraph> maximalAncestralGraph(const CausalGraph& graph, const Unobserved& unobserved,
                                          const ListLimits& limits, const Progress& progress) {
    const ListClock clock(limits, progress);
    VariableSet latents;
    for (const VariableId id : unobserved.latents) {
        if (!unobserved.selected.contains(id)) latents.insert(id);
    }
    const CausalGraph projection = latentProjection(graph, latents);
    VariableSet observed;
    for (const Variable& variable : projection.variables()) {
        if (!unobserved.selected.contains(variable.id)) observed.insert(variable.id);
    }
    MarkedGraph mag(std::move(observed));
    if (InducingPaths(projection, unobserved.selected, clock).run(mag)) return mag;
    if (progress.cancelled()) return Progress::stopped();
    return fail(ErrorCode::Cancelled, phrase("graph", "The time was not enough for the ancestral graph."),
                phrase("graph", "Allow more time, or ask about fewer variables."));
}

MarkedGraph maximalAncestralGraph(const CausalGraph& graph, const VariableSet& latents) {
    return *maximalAncestralGraph(graph, Unobserved{latents, {}});
}

MarkedGraph maximalAncestralGraph(const CausalGraph& graph) {
    return maximalAncestralGraph(graph, graph.withRole(Role::Latent));
}

} // namespace dovetail::graph
