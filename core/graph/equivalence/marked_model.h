// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/equivalence/canonical_mag.h"
#include "core/graph/equivalence/marked_vertices.h"
#include "core/graph/implications.h"
#include "core/graph/marked_diagram.h"

namespace dovetail::graph {

/// A legal graph with marks, ready for questions. Separation is asked of one member of the class: all members
/// separate the same. A value; ids are those of the diagram.
class MarkedModel {
public:
    /// Refused with the reason if the graph is not what its type says (see checkLegal). A PDAG is closed
    /// under Meek's rules first, so that arrows that follow from its arrows count. With the code Cancelled if
    /// time ran out or the work was stopped before that was known; `limits.sets` does not count.
    static Result<MarkedModel> of(MarkedDiagram diagram, const ListLimits& limits = {},
                                  const Progress& progress = {});

    const MarkedDiagram& diagram() const { return diagram_; }
    const MarkedVertices& vertices() const { return vertices_; }
    /// A DAG for a PDAG, the MAG itself, or a MAG for a PAG, and with each undirected edge of those a
    /// selected common effect in its place.
    const CanonicalMag& member() const { return member_; }

    /// m-separation in the ancestral graph; in every member of a class. Linear.
    bool separated(const VariableSet& a, const VariableSet& b, const VariableSet& given) const;
    VariableSet connected(const VariableSet& from, const VariableSet& given) const;

    /// The variables themselves and those with a directed path into (out of) one of them. Linear.
    VariableSet ancestors(const VariableSet& of) const;
    VariableSet descendants(const VariableSet& of) const;
    /// The same in at least one member, by possibly directed paths: for a MAG those above. O(m d log d), d
    /// the greatest degree. Paths without shielded triples are enough (Perković, Kalisch, Maathuis 2017;
    /// Zhang 2006).
    VariableSet possibleAncestors(const VariableSet& of) const;
    VariableSet possibleDescendants(const VariableSet& of) const;
    /// As masks over `vertices()`; paths do not enter `without`.
    VertexMask possibleAncestors(const VertexMask& of, const VertexMask& without) const;
    VertexMask possibleDescendants(const VertexMask& of, const VertexMask& without) const;

    /// May a path that is directed in some member take this edge, away from the end it is seen from?
    bool mayLead(const MarkedVertices::Half& half) const;

    /// As graph::implications: minimal separators of the pairs without an edge; latent variables do not
    /// count.
    Independences implications(PerMissingEdge per = PerMissingEdge::All, const ListLimits& limits = {},
                               const Progress& progress = {}) const;

private:
    MarkedModel(MarkedDiagram diagram, CanonicalMag member)
        : diagram_(std::move(diagram)), vertices_(diagram_.graph), member_(std::move(member)) {}
    VariableSet withSelected(const VariableSet& given) const;
    template <typename Passes>
    VertexMask reached(const VertexMask& from, const VertexMask& without, const Passes& passes) const;

    MarkedDiagram diagram_;
    MarkedVertices vertices_;
    CanonicalMag member_;
};

} // namespace dovetail::graph
