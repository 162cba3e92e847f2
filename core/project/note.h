// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace dovetail::project {

/// Identity of a note within a project.
struct NoteId {
    std::uint32_t value = 0;
    auto operator<=>(const NoteId&) const = default;
};

/// A text beside the graph, which means nothing to any question.
struct TextNote {
    NoteId id;
    graph::Position position; ///< of the upper left corner, in canvas units
    std::string text;         ///< may have several lines
    double width = 180;       ///< in canvas units; the text wraps, the height follows
    bool operator==(const TextNote&) const = default;
};

/// In the order in which they were made, ids ascending.
using TextNotes = std::vector<TextNote>;

/// Null if there is none of this id.
const TextNote* findNote(const TextNotes& notes, NoteId id);
/// An id that no note of these has.
NoteId freeNoteId(const TextNotes& notes);

} // namespace dovetail::project
