// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/effects/generalised_instruments.h"

#include "core/base/random.h"
#include "core/graph/effects/generic_covariance.h"
#include "core/graph/minimal_separators.h"
#include "core/graph/subgraphs.h"
#include "core/graph/vertex_masks.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/max_cardinality_matching.hpp>

#include <algorithm>
#include <numeric>
#include <optional>

namespace dovetail::graph {

using masks::complement;
using masks::either;
using masks::only;
using masks::without;

namespace {

/// An equation that holds: a row of the system.
struct Row {
    std::vector<Vertex> given;
    ResidueRow entries; ///< cov(instrument, x_j | given) in the random model
};

struct Candidate {
    Vertex instrument;
    std::vector<Row> rows; ///< independent, so at most one a treatment
    Echelon span;
};

/// The search for rows, and for choices of rows that are independent.
class SetSearch {
public:
    SetSearch(const CausalGraph& graph, const VariableSet& treatments, VariableId outcome, std::uint64_t seed)
        : graph_(graph),
          outcome_(only(graph.size(), static_cast<Vertex>(graph.index(outcome)))),
          cut_(properBackDoorGraph(graph, treatments, {outcome})),
          covariance_(graph, Random(seed)) {
        const VertexMask targets = maskOf(graph, treatments);
        for (const VariableId id : treatments)
            treatments_.push_back(static_cast<Vertex>(graph.index(id)));
        std::ranges::sort(treatments_);
        const VertexGraph& whole = graph.vertexGraph();
        const VertexMask causal = onProperCausalPaths(whole, targets, outcome_);
        const VertexMask never =
            either(descendants(whole, either(causal, outcome_)), maskOf(graph, graph.withRole(Role::Latent)));
        usable_ = complement(never);
        for (Vertex vertex = 0; vertex < usable_.size(); ++vertex) {
            if (usable_[vertex]) candidates_.push_back({vertex, {}, {}});
        }
    }

    /// False if time ran out.
    bool findRows(const ListClock& clock) {
        for (std::size_t size = 0; size < candidates_.size(); ++size) {
            // Separators of any size can be named at once; the smallest sets read best, so they go first.
            if (size == 2 && !tryNearest(clock)) return false;
            for (Candidate& candidate : candidates_) {
                if (!trySize(candidate, size, clock)) return false;
            }
        }
        return true;
    }

    /// Every set of instruments, until `limits` or time end it; false then.
    bool list(std::size_t limit, const ListClock& clock, std::vector<InstrumentSet>& found) {
        std::erase_if(candidates_, [](const Candidate& candidate) { return candidate.rows.empty(); });
        const std::size_t wanted = treatments_.size();
        std::vector<std::size_t> chosen;
        std::size_t next = 0;
        // Combinations in lexicographic order; a beginning without independent rows is not gone on with.
        while (true) {
            if (clock.over()) return false;
            if (chosen.size() < wanted && next < candidates_.size()) {
                chosen.push_back(next++);
                const auto rows = independentRows(chosen);
                if (!rows) {
                    chosen.pop_back();
                } else if (chosen.size() == wanted) {
                    if (found.size() == limit) return false;
                    found.push_back(equations(chosen, *rows));
                    chosen.pop_back();
                }
                continue;
            }
            if (chosen.empty()) return true;
            next = chosen.back() + 1;
            chosen.pop_back();
        }
    }

private:
    void tryRow(Candidate& candidate, std::vector<Vertex> given) {
        const VertexMask a = only(outcome_.size(), candidate.instrument);
        VertexMask mask(outcome_.size(), 0);
        for (const Vertex vertex : given)
            mask[vertex] = 1;
        ResidueRow row = covariance_.conditional(candidate.instrument, treatments_, given);
        Echelon wider = candidate.span;
        if (!wider.add(row) || !separated(cut_, a, outcome_, mask)) return;
        candidate.span = std::move(wider);
        candidate.rows.push_back({std::move(given), std::move(row)});
    }

    bool tryNearest(const ListClock& clock) {
        const VertexMask nothing(outcome_.size(), 0);
        for (Candidate& candidate : candidates_) {
            if (clock.over()) return false;
            const VertexMask a = only(outcome_.size(), candidate.instrument);
            for (const bool atInstrument : {false, true}) {
                const SeparationTask task{atInstrument ? a : outcome_, atInstrument ? outcome_ : a, nothing,
                                          without(usable_, a)};
                MinimalSeparators separators(cut_, task);
                if (const auto nearest = separators.next())
                    tryRow(candidate, std::vector<Vertex>(nearest->begin(), nearest->end()));
            }
        }
        return true;
    }

    /// All sets of this size, as combinations of the other usable variables.
    bool trySize(Candidate& candidate, std::size_t size, const ListClock& clock) {
        std::vector<Vertex> others;
        for (const Candidate& other : candidates_) {
            if (other.instrument != candidate.instrument) others.push_back(other.instrument);
        }
        std::vector<std::size_t> places(size);
        std::iota(places.begin(), places.end(), std::size_t{0});
        while (candidate.rows.size() < treatments_.size()) {
            if (clock.over()) return false;
            std::vector<Vertex> given;
            for (const std::size_t place : places)
                given.push_back(others[place]);
            tryRow(candidate, std::move(given));
            // The next combination: the last place that can move does, those after it follow close behind.
            std::size_t moving = size;
            while (moving > 0 && places[moving - 1] == others.size() - size + moving - 1)
                --moving;
            if (moving == 0) break;
            ++places[moving - 1];
            for (std::size_t i = moving; i < size; ++i)
                places[i] = places[i - 1] + 1;
        }
        return true;
    }

    /// One row of each chosen candidate, all independent.
    std::optional<std::vector<std::size_t>> independentRows(const std::vector<std::size_t>& chosen) const {
        std::vector<std::size_t> picked{0};
        std::vector<Echelon> spans(chosen.size() + 1);
        while (!picked.empty()) {
            const std::size_t level = picked.size() - 1;
            const Candidate& candidate = candidates_[chosen[level]];
            spans[level + 1] = spans[level];
            while (picked.back() < candidate.rows.size() &&
                   !spans[level + 1].add(candidate.rows[picked.back()].entries))
                ++picked.back();
            if (picked.back() == candidate.rows.size()) {
                picked.pop_back();
                if (!picked.empty()) ++picked.back();
            } else if (picked.size() == chosen.size()) {
                return picked;
            } else {
                picked.push_back(0);
            }
        }
        return std::nullopt;
    }

    /// Which treatment each row stands for: a perfect matching over entries that are not zero, which a matrix
    /// with a determinant has.
    std::vector<std::size_t> matching(const std::vector<const Row*>& rows) const {
        const std::size_t size = treatments_.size();
        boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS> pairs(2 * size);
        for (std::size_t row = 0; row < size; ++row) {
            for (std::size_t column = 0; column < size; ++column) {
                if (rows[row]->entries[column] != 0) boost::add_edge(row, size + column, pairs);
            }
        }
        std::vector<std::size_t> mate(2 * size);
        boost::edmonds_maximum_cardinality_matching(pairs, mate.data());
        std::vector<std::size_t> columnOf(size);
        for (std::size_t row = 0; row < size; ++row)
            columnOf[row] = mate[row] - size;
        return columnOf;
    }

    InstrumentSet equations(const std::vector<std::size_t>& chosen,
                            const std::vector<std::size_t>& picked) const {
        std::vector<const Row*> rows;
        for (std::size_t i = 0; i < chosen.size(); ++i)
            rows.push_back(&candidates_[chosen[i]].rows[picked[i]]);
        const auto columns = matching(rows);
        InstrumentSet set;
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            const VariableId instrument = graph_.idAt(candidates_[chosen[i]].instrument);
            const VariableId treatment = graph_.idAt(treatments_[columns[i]]);
            VariableSet given;
            for (const Vertex vertex : rows[i]->given)
                given.insert(graph_.idAt(vertex));
            Path path{{instrument}, {}};
            if (instrument != treatment)
                path = openPath(graph_, {instrument}, {treatment}, given).value_or(path);
            set.push_back({instrument, std::move(given), treatment, std::move(path)});
        }
        return set;
    }

    const CausalGraph& graph_;
    std::vector<Vertex> treatments_;
    VertexMask outcome_, usable_;
    VertexGraph cut_; ///< the proper back-door graph
    GenericCovariance covariance_;
    std::vector<Candidate> candidates_;
};

} // namespace

InstrumentSets generalisedInstruments(const CausalGraph& graph, const VariableSet& treatments,
                                      VariableId outcome, const ListLimits& limits, const Progress& progress,
                                      std::uint64_t seed) {
    InstrumentSets found;
    if (treatments.empty()) return found;
    SetSearch search(graph, treatments, outcome, seed);
    // Half of the time at most goes into equations, so that some is left to combine those found.
    ListLimits half = limits;
    if (half.time) *half.time /= 2;
    const bool allRows = search.findRows(ListClock(half, progress));
    found.complete = search.list(limits.sets, ListClock(half, progress), found.list) && allRows;
    return found;
}

} // namespace dovetail::graph
