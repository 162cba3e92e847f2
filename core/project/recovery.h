// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/file_lock.h"
#include "core/project/project_file.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

// What has not been saved yet, kept where a killed program leaves it (resources/handbook/project-file.md).
namespace dovetail::project {

/// What a person needs to know it again.
struct RecoveryNote {
    std::string file;         ///< where the document is saved; empty: nowhere yet
    std::string title;        ///< what the window called it
    std::int64_t written = 0; ///< milliseconds since 1970, UTC
};

/// The place of one open document: a folder with a lock, the state, and its data table in a file of its own
/// that is written once. The lock ends with the program, however it ends; what is then still in the folder
/// is offered by `abandoned`.
class RecoverySlot {
public:
    /// A new place below `folder`, which is made if it is not there. Errors: Io.
    static Result<RecoverySlot> create(const std::filesystem::path& folder);
    /// The place of a program that is gone, for the one that carries on. Errors: NotFound if it is gone or
    /// another program has taken it.
    static Result<RecoverySlot> take(const std::filesystem::path& place);

    const std::filesystem::path& place() const { return place_; }

    /// Replaces the state as a whole or not at all. The table is written if it is not the one of before.
    Result<void> write(const Project& project, const RecoveryNote& note, const Progress& progress = {});
    Result<Project> read(const Progress& progress = {});
    /// Of the state that was read or written last.
    const RecoveryNote& note() const { return note_; }
    /// Nothing is left to recover.
    void remove();

private:
    RecoverySlot(std::filesystem::path place, OpenFile lock)
        : place_(std::move(place)), lock_(std::move(lock)) {}

    std::filesystem::path state() const { return place_ / "state.dovetail"; }
    std::filesystem::path table(int number) const;
    void removeTablesBut(int number);

    std::filesystem::path place_;
    OpenFile lock_;
    RecoveryNote note_;
    /// The table that is in the file of this number. Weak: an address may come again.
    std::weak_ptr<const data::Table> written_;
    int number_ = 0;
};

struct AbandonedPlace {
    std::filesystem::path place;
    RecoveryNote note;
};

/// What programs that are gone have left, the newest first. Places of living programs are passed over, and
/// places with nothing in them removed.
std::vector<AbandonedPlace> abandoned(const std::filesystem::path& folder);

} // namespace dovetail::project
