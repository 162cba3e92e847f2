// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/note.h"

#include <algorithm>

namespace dovetail::project {

const TextNote* findNote(const TextNotes& notes, NoteId id) {
    const auto found = std::ranges::find(notes, id, &TextNote::id);
    return found == notes.end() ? nullptr : &*found;
}

NoteId freeNoteId(const TextNotes& notes) {
    NoteId last;
    for (const TextNote& note : notes)
        last = std::max(last, note.id);
    return {last.value + 1};
}

} // namespace dovetail::project
