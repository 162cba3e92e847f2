// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/marked_diagram.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// One look at both kinds of diagrams, for writers.
namespace dovetail::graph::formats {

/// An edge between variables by their index in `DiagramView::variables`. Arrows go from tail to head,
/// and of other edges with one head it is at `to`.
struct DrawnEdge {
    std::size_t from;
    std::size_t to;
    Mark atFrom;
    Mark atTo;
    const EdgeDetails* details; ///< never null

    bool arrow() const { return atFrom == Mark::Tail && atTo == Mark::Arrow; }
    bool bidirected() const { return atFrom == Mark::Arrow && atTo == Mark::Arrow; }
};

/// The diagram has to outlive the view.
class DiagramView {
public:
    explicit DiagramView(const Diagram& diagram);

    std::span<const Variable> variables() const { return variables_; }
    const std::vector<DrawnEdge>& edges() const { return edges_; }
    const Attributes& attributes() const { return *attributes_; }
    /// None for a causal diagram.
    std::optional<GraphType> type() const { return type_; }
    /// "dag", "pdag", "mag", "pag".
    std::string_view typeWord() const { return type_ ? typeName(*type_) : "dag"; }

    /// An edge that is neither -> nor <->, and whether there is a <->.
    const DrawnEdge* unusualEdge() const;
    const DrawnEdge* bidirectedEdge() const;

private:
    std::span<const Variable> variables_;
    std::vector<DrawnEdge> edges_;
    const Attributes* attributes_ = nullptr;
    std::optional<GraphType> type_;
};

/// "->", "<->", "--", "o->", "o-o", "o--" and so on, from left to right.
std::string arrowText(Mark left, Mark right);
/// Such a text, with one dash or more, and with @ for o as DAGitty writes it.
std::optional<std::pair<Mark, Mark>> arrowFrom(std::string_view text);

struct RoleWord {
    Role role;
    std::string_view word;
};
/// The word for each role, as in DAGitty's language: exposure, outcome ...
std::span<const RoleWord> roleWords();
/// Such a word, or treatment, unobserved and so on.
std::optional<Role> roleFrom(std::string_view word);

/// Where to draw each variable (by its index): its own position, or one near its neighbours.
std::vector<Position> drawingPositions(const DiagramView& view);

/// The text to show for a variable.
inline const std::string& shownName(const Variable& variable) {
    return variable.label.empty() ? variable.name : variable.label;
}

} // namespace dovetail::graph::formats
