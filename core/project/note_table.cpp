// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/note_table.h"

#include <cmath>
#include <limits>

namespace dovetail::project {

const std::string_view textNoteSchema = R"sql(
    CREATE TABLE note(id INTEGER PRIMARY KEY, x REAL NOT NULL, y REAL NOT NULL, width REAL NOT NULL,
                      text TEXT NOT NULL);
)sql";

Result<void> writeTextNotes(Database& database, const TextNotes& notes) {
    auto insert = database.prepare("INSERT INTO note VALUES(?, ?, ?, ?, ?)");
    if (!insert) return fail(insert.error());
    for (const TextNote& note : notes) {
        insert->bind(1, std::int64_t{note.id.value}).bind(2, note.position.x).bind(3, note.position.y);
        if (auto done = insert->bind(4, note.width).bind(5, note.text).run(); !done) return done;
    }
    return {};
}

Result<TextNotes> readTextNotes(Database& database) {
    const auto version = database.number("PRAGMA user_version");
    if (!version) return fail(version.error());
    if (*version < 3) return TextNotes();
    auto rows = database.prepare("SELECT id, x, y, width, text FROM note ORDER BY id");
    if (!rows) return fail(rows.error());
    TextNotes notes;
    for (;;) {
        const auto row = rows->step();
        if (!row) return fail(row.error());
        if (!*row) return notes;
        const std::int64_t id = rows->integer(0);
        if (id < 1 || id >= std::numeric_limits<std::uint32_t>::max())
            return fail(ErrorCode::Format, "a note has an impossible id.");
        for (const int column : {1, 2, 3}) {
            if (!rows->isNumber(column) || !std::isfinite(rows->real(column)))
                return fail(ErrorCode::Format, "a note has a place that is no number.");
        }
        if (rows->real(3) <= 0) return fail(ErrorCode::Format, "a note has no width.");
        notes.push_back(
            {{static_cast<std::uint32_t>(id)}, {rows->real(1), rows->real(2)}, rows->text(4), rows->real(3)});
    }
}

} // namespace dovetail::project
