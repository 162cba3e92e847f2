// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/vertex_graph.h"

#include <functional>
#include <optional>
#include <vector>

namespace dovetail::graph {

/// What to separate in an ADMG, and with what. `a`, `b` and `mandatory` are disjoint.
struct SeparationTask {
    VertexMask a;
    VertexMask b;
    VertexMask mandatory; ///< in every separator
    VertexMask allowed;   ///< what else may be in a separator; a, b and mandatory do not count here
};

/// All sets Z with mandatory ⊆ Z ⊆ mandatory ∪ allowed that m-separate a from b and lose that when
/// any member other than a mandatory one is taken out.
///
/// Such a set consists of ancestors of a, b and the mandatory vertices, and is a minimal vertex
/// separator in the augmented (moral) graph of these ancestors (van der Zander, Liskiewicz, Textor,
/// "Separators and adjustment sets in causal graphs", 2019, section 5; Richardson 2003 for bidirected
/// edges). The augmented graph is a union of cliques, one a district with its parents; here it is
/// walked district by district and never written out, so one step is linear in the graph as drawn.
class MinimalSeparators {
public:
    MinimalSeparators(const VertexGraph& graph, const SeparationTask& task);

    /// The minimal separator nearest to `a`, or nothing if there is none at all. Linear.
    std::optional<std::vector<Vertex>> nearest();

    /// Hands out every minimal separator once, `nearest()` first, until `take` returns false or
    /// `stopped` returns true; false if one of them did. Polynomial delay: after Takata ("Space-optimal,
    /// backtracking algorithms to list the minimal vertex separators of a graph", 2010), with at most
    /// O(n) linear steps a separator; half of the levels hand out before, half after their
    /// descendants, so that climbing back never takes long without a result (Uno 2003).
    bool forEach(const std::function<bool(const std::vector<Vertex>&)>& take,
                 const std::function<bool()>& stopped = {});

private:
    // What the flood may do at a vertex.
    enum Kind : std::uint8_t {
        Outside,   // no ancestor of a, b or mandatory
        Mandatory, // gone: conditioned on in any case
        Fixed,     // may not be in a separator: always passed through
        Removable,
        End, // in b
    };
    struct Step {
        std::vector<Vertex> separator;
        std::vector<Vertex> joined; // newly on the side of a
    };
    /// A separator found, and how far the search below it has come.
    struct Level {
        std::vector<Vertex> separator;
        std::size_t sideBefore; // the size of side_ before
        bool handFirst;
        std::optional<Vertex> current; // the member that is on the side of a now
        std::size_t next;
        std::vector<Vertex> excludedHere;
    };
    /// The separator nearest to the side of a as it stands; nothing if a and b cannot be separated,
    /// or only with an excluded vertex on the side of a.
    std::optional<Step> closest();
    bool search();
    bool hand(const std::vector<Vertex>& separator);

    /// Visits everything connected with `from`. `enters(vertex)` says whether to go on from it.
    template <typename Enters>
    void flood(std::span<const Vertex> from, const Enters& enters);

    std::vector<Kind> kind_;
    std::vector<Vertex> mandatory_;
    std::vector<Vertex> starts_;
    std::vector<Vertex> ends_;
    // The cliques, and which a vertex is in.
    std::vector<std::uint32_t> cliqueBegins_;
    std::vector<Vertex> cliqueMembers_;
    std::vector<std::uint32_t> memberBegins_;
    std::vector<std::uint32_t> cliquesOfMember_;

    // Marks carry the number of the flood that set them, so that nothing has to be cleared.
    std::uint64_t epoch_ = 0;
    std::vector<std::uint64_t> vertexSeen_;
    std::vector<std::uint64_t> cliqueSeen_;
    std::vector<std::uint64_t> boundary_;
    std::vector<Vertex> queue_;

    VertexMask sideOfA_;
    std::vector<Vertex> side_; // the same as a list
    VertexMask excluded_;      // not on the side of a
    const std::function<bool(const std::vector<Vertex>&)>* take_ = nullptr;
    const std::function<bool()>* stopped_ = nullptr;
};

} // namespace dovetail::graph
