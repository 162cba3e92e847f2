// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"
#include "core/graph/marked_graph.h"

#include <QString>

#include <array>

namespace dovetail {
class Progress;
}

namespace dovetail::ui {

/// What the canvas shows: the drawing, or a graph that follows from it.
enum class ViewMode {
    Causal,       ///< the drawing
    Moral,        ///< the augmented graph
    Correlation,  ///< pairs that are connected given nothing
    Equivalence,  ///< CPDAG; PAG where something is latent
    Ancestral,    ///< MAG over what is measured
    Projection,   ///< latent projection
    Intervention, ///< mutilated at the treatments
    Twin,         ///< twin network of setting the treatments
};

inline constexpr std::array derivedModes{ViewMode::Moral,     ViewMode::Correlation, ViewMode::Equivalence,
                                         ViewMode::Ancestral, ViewMode::Projection,  ViewMode::Intervention,
                                         ViewMode::Twin};

/// An edge as it is shown, with a mark at each end.
struct ShownEdge {
    graph::VariableId a;
    graph::VariableId b;
    graph::Mark atA = graph::Mark::Tail;
    graph::Mark atB = graph::Mark::Arrow;
    bool operator==(const ShownEdge&) const = default;

    bool bidirected() const { return atA == graph::Mark::Arrow && atB == graph::Mark::Arrow; }
};

/// A variable that the drawing does not have.
struct AddedVariable {
    enum class Kind { Counterpart, Set, Exogenous };
    graph::VariableId id;
    QString name;
    graph::Roles roles;
    Kind kind = Kind::Counterpart;
    /// The variable in the drawing that it is a counterpart of, or those that it causes there.
    graph::VariableSet of;
    bool operator==(const AddedVariable&) const = default;
};

/// A graph that follows from the drawing.
struct ModeGraph {
    ViewMode mode = ViewMode::Causal;
    graph::VariableSet kept; ///< of the variables in the drawing
    std::vector<AddedVariable> added;
    std::vector<ShownEdge> edges;
    graph::VariableSet set; ///< what an intervention sets
    bool partial = false;   ///< Equivalence: a PAG rather than a CPDAG
    bool operator==(const ModeGraph&) const = default;
};

/// Refused: nothing to set, more edges than can be looked at, too long. Arrows into randomised variables
/// count as absent, as everywhere. May take long: correlation is O(n (n + m)).
Result<ModeGraph> modeGraph(ViewMode mode, const graph::CausalGraph& drawn, const graph::VariableSet& set,
                            const Progress& progress);

/// The edges of the drawing itself.
std::vector<ShownEdge> drawnEdges(const graph::CausalGraph& drawn);

/// "Moral graph": for menus and banners.
QString modeName(ViewMode mode);
/// What is seen, in a sentence.
QString describeMode(const ModeGraph& shown, const graph::CausalGraph& drawn);

} // namespace dovetail::ui
