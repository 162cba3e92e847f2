// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dovetail::ui {

/// A variable that opens a biasing path.
struct HighlightedOpener {
    enum class Kind { Fork, Collider };
    graph::VariableId variable;
    Kind kind = Kind::Fork;
    QString sentence; ///< "A fork on an open biasing path: x ← z → y"
    bool operator==(const HighlightedOpener&) const = default;
};

/// Why there is no formula (identify::Hedge): the two C-forests.
struct HighlightedHedge {
    graph::VariableSet larger;
    graph::VariableSet smaller;
    bool operator==(const HighlightedHedge&) const = default;
};

/// What the canvas shows of the answer to the query. An edge may be in both lists; edges and variables
/// that are no longer in the graph are passed over.
struct CanvasHighlights {
    std::vector<graph::Edge> causal;  ///< edges on causal paths from treatment to outcome
    std::vector<graph::Edge> biasing; ///< edges on open biasing paths
    graph::VariableSet adjusted;      ///< the adjustment set in use
    /// The part that is looked at; the rest fades. None: everything.
    std::optional<graph::VariableSet> subgraph = {};
    graph::VariableSet ringed = {};    ///< variables of it that are spoken of
    graph::VariableSet mediators = {}; ///< the front-door set that the formula rests on
    graph::VariableSet instruments = {};
    std::optional<HighlightedHedge> hedge = {};
    std::vector<HighlightedOpener> openers = {};
    bool operator==(const CanvasHighlights&) const = default;
};

/// What the marks on a variable say, sentence by sentence: for tool tips and screen readers.
QStringList describeMarks(const CanvasHighlights& highlights, graph::VariableId variable);

} // namespace dovetail::ui
