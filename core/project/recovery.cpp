// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recovery.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <sys/stat.h>
#include <thread>

namespace dovetail::project {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr std::string_view fileKey = "recovery_file";
constexpr std::string_view titleKey = "recovery_title";
constexpr std::string_view writtenKey = "recovery_written";
constexpr std::string_view tableKey = "recovery_table";
constexpr std::array keys{fileKey, titleKey, writtenKey, tableKey};

fs::path lockOf(const fs::path& place) {
    return place / "lock";
}

fs::path stateOf(const fs::path& place) {
    return place / "state.dovetail";
}

std::int64_t numberIn(const std::string& text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::string noteIn(const Notes& notes, std::string_view key) {
    const auto found = notes.find(key);
    return found == notes.end() ? std::string() : found->second;
}

RecoveryNote noteOf(const Notes& notes) {
    return {noteIn(notes, fileKey), noteIn(notes, titleKey), numberIn(noteIn(notes, writtenKey))};
}

/// Only the person themselves: data may be confidential.
bool makePrivate(const fs::path& folder) {
    std::error_code problem;
    if (fs::is_directory(folder, problem)) return true;
    if (folder.has_parent_path()) fs::create_directories(folder.parent_path(), problem);
    return ::mkdir(folder.c_str(), 0700) == 0 || fs::is_directory(folder, problem);
}

/// When the place was last changed, for one whose state cannot be read.
std::int64_t changed(const fs::path& path) {
    struct stat found {};
    return ::stat(path.c_str(), &found) == 0 ? std::int64_t{found.st_mtim.tv_sec} * 1000 : 0;
}

/// Between the making of a place and its lock is a moment in which it looks abandoned.
bool isOld(const fs::path& place) {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return changed(place) < std::chrono::duration_cast<std::chrono::milliseconds>(now - 1h).count();
}

tl::unexpected<Error> unwritable(const fs::path& folder) {
    return fail(ErrorCode::Io,
                phrase("project", "Recovery copies cannot be written to “%1”.")(folder.string()),
                phrase("project", "Save often, or free some space there."));
}

} // namespace

Result<RecoverySlot> RecoverySlot::create(const fs::path& folder) {
    if (!makePrivate(folder)) return unwritable(folder);
    std::string place = (folder / "document-XXXXXX").string();
    if (!::mkdtemp(place.data())) return unwritable(folder);
    OpenFile lock = OpenFile::create(lockOf(place));
    if (!lock || !lock.lock()) return unwritable(folder);
    return RecoverySlot(place, std::move(lock));
}

Result<RecoverySlot> RecoverySlot::take(const fs::path& place) {
    std::error_code problem;
    // Somebody who only looks holds the lock for a moment.
    for (int attempt = 0; attempt < 10 && fs::exists(stateOf(place), problem); ++attempt) {
        OpenFile lock = OpenFile::create(lockOf(place));
        if (lock && lock.lock()) {
            if (!lock.isCalled(lockOf(place)) || !fs::exists(stateOf(place), problem)) break;
            return RecoverySlot(place, std::move(lock));
        }
        std::this_thread::sleep_for(5ms);
    }
    return fail(ErrorCode::NotFound,
                phrase("project", "This document has been restored or discarded in another window."),
                phrase("project", "Look there for it."));
}

fs::path RecoverySlot::table(int number) const {
    return place_ / ("table-" + std::to_string(number) + ".dovetail");
}

void RecoverySlot::removeTablesBut(int number) {
    std::error_code problem;
    std::vector<fs::path> old;
    for (const auto& entry : fs::directory_iterator(place_, problem)) {
        const bool isTable = entry.path().filename().string().starts_with("table-");
        if (isTable && (number == 0 || entry.path() != table(number))) old.push_back(entry.path());
    }
    for (const fs::path& path : old)
        fs::remove(path, problem);
}

Result<void> RecoverySlot::write(const Project& project, const RecoveryNote& note, const Progress& progress) {
    const auto& table = project.content.table;
    if (table && written_.lock() != table) {
        Project companion;
        companion.content.table = table;
        if (auto done = writeProject(companion, this->table(number_ + 1), {}, TablePlace::Inside, progress);
            !done)
            return done;
        written_ = table;
        ++number_;
    }
    const int inUse = table ? number_ : 0;
    const Notes notes{{std::string(fileKey), note.file},
                      {std::string(titleKey), note.title},
                      {std::string(writtenKey), std::to_string(note.written)},
                      {std::string(tableKey), std::to_string(inUse)}};
    if (auto done = writeProject(project, state(), notes, TablePlace::Elsewhere, progress); !done)
        return done;
    note_ = note;
    // The last table stays, also if the state is without: it may come back by Undo.
    removeTablesBut(number_);
    return {};
}

Result<Project> RecoverySlot::read(const Progress& progress) {
    const auto notes = readNotes(state(), keys);
    if (!notes) return fail(notes.error());
    const auto number = static_cast<int>(numberIn(noteIn(*notes, tableKey)));
    std::shared_ptr<const data::Table> given;
    if (number > 0) {
        auto companion = openProject(table(number), progress);
        if (!companion) return fail(companion.error());
        given = companion->content.table;
    }
    auto project = openProject(state(), given, progress);
    if (!project) return project;
    number_ = number;
    written_ = given;
    note_ = noteOf(*notes);
    return project;
}

void RecoverySlot::remove() {
    std::error_code ignored;
    fs::remove(state(), ignored); // first: without it the rest means nothing
    fs::remove_all(place_, ignored);
}

std::vector<AbandonedPlace> abandoned(const fs::path& folder) {
    std::vector<AbandonedPlace> found;
    std::vector<fs::path> empty;
    std::error_code problem;
    for (const auto& entry : fs::directory_iterator(folder, problem)) {
        const fs::path& place = entry.path();
        if (!place.filename().string().starts_with("document-")) continue;
        const OpenFile lock(OpenFile::create(lockOf(place)));
        if (!lock || !lock.isFree()) continue;
        if (!fs::exists(stateOf(place), problem)) {
            if (isOld(place)) empty.push_back(place);
            continue;
        }
        RecoveryNote note;
        // What cannot be read is offered, too: the reason comes when it is to be restored.
        if (const auto notes = readNotes(stateOf(place), keys)) note = noteOf(*notes);
        if (note.written == 0) note.written = changed(stateOf(place));
        found.push_back({place, std::move(note)});
    }
    for (const fs::path& place : empty)
        fs::remove_all(place, problem);
    std::ranges::sort(found, std::ranges::greater(),
                      [](const AbandonedPlace& one) { return one.note.written; });
    return found;
}

} // namespace dovetail::project
