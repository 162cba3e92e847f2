// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/replace_file.h"

#include "core/project/file_lock.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace dovetail::project {

namespace {

namespace fs = std::filesystem;

constexpr Phrase stillHere = phrase("project", "Choose another folder; what you have open is still here.");

/// What links lead to, also if there is nothing yet.
fs::path target(fs::path path) {
    constexpr int linksInARow = 40; // as the kernel has it
    std::error_code problem;
    for (int n = 0; n < linksInARow && fs::is_symlink(fs::symlink_status(path, problem)); ++n) {
        const fs::path next = fs::read_symlink(path, problem);
        if (problem) break;
        path = next.is_absolute() ? next : path.parent_path() / next;
    }
    return path;
}

fs::path folderOf(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

Error refused(int reason, const fs::path& path) {
    const std::string folder = folderOf(path).string();
    switch (reason) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::Io, phrase("project", "There is no folder “%1” (any more).")(folder), stillHere};
    case EACCES:
    case EPERM:
        return {ErrorCode::Io, phrase("project", "You have no right to write into the folder “%1”.")(folder),
                stillHere};
    case EROFS:
        return {ErrorCode::Io, phrase("project", "The folder “%1” can only be read.")(folder), stillHere};
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::Io, phrase("project", "The disk is full."),
                phrase("project", "Free some space and try again.")};
    default:
        return {ErrorCode::Io,
                phrase("project", "The file system refused (%1).")(std::generic_category().message(reason)),
                stillHere};
    }
}

/// Only what is an ordinary file that may be written to is replaced.
Result<void> checkOld(const fs::path& path) {
    struct stat old {};
    if (::stat(path.c_str(), &old) != 0) return {};
    if (!S_ISREG(old.st_mode))
        return fail(ErrorCode::Io, phrase("project", "There is something else of that name."), stillHere);
    errno = 0;
    // An administrator may write to every file, but a protected one is protected for a reason.
    constexpr mode_t anybody = S_IWUSR | S_IWGRP | S_IWOTH;
    const bool writable = (old.st_mode & anybody) != 0 && ::access(path.c_str(), W_OK) == 0;
    if (!writable && errno == EROFS) return fail(refused(EROFS, path));
    if (!writable)
        return fail(
            ErrorCode::Io, phrase("project", "The file is write-protected."),
            phrase("project",
                   "Save under another name, or remove the protection; what you have open is still here."));
    return {};
}

/// The draft, empty and locked. Whoever held the lock before may have renamed or removed what was opened.
Result<OpenFile> draft(const fs::path& part, const fs::path& path) {
    constexpr int attempts = 20;
    for (int n = 0; n < attempts; ++n) {
        OpenFile file = OpenFile::create(part);
        if (!file) return fail(refused(errno, path));
        if (!file.lock()) break;
        if (!file.isCalled(part)) continue;
        if (::ftruncate(file.descriptor(), 0) != 0) return fail(refused(errno, path));
        return file;
    }
    return fail(ErrorCode::Io, phrase("project", "Another program is saving to this file right now."),
                phrase("project", "Try again when it has ended, or save under another name."));
}

/// Who may read the file does not change by saving it.
void takeOverRights(const OpenFile& file, const fs::path& path) {
    struct stat old {};
    if (::stat(path.c_str(), &old) != 0) return;
    // Only an administrator may give a file away; then the rights go last, for this may clear some.
    (void)!::fchown(file.descriptor(), static_cast<uid_t>(-1), old.st_gid);
    (void)!::fchown(file.descriptor(), old.st_uid, static_cast<gid_t>(-1));
    (void)!::fchmod(file.descriptor(), old.st_mode & 07777);
}

/// The new name, too, is to be on the disk.
void synchroniseFolder(const fs::path& path) {
    const OpenFile folder(::open(folderOf(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder) ::fsync(folder.descriptor());
}

Result<void> replace(const fs::path& path, const WriteFile& write, const Progress& progress) {
    if (auto checked = checkOld(path); !checked) return checked;
    fs::path part = path;
    part += ".part";
    const auto file = draft(part, path);
    if (!file) return fail(file.error());
    takeOverRights(*file, path);
    auto done = write(part);
    // Before the rename: it must not overtake the content.
    if (done && ::fsync(file->descriptor()) != 0) done = fail(refused(errno, path));
    if (done && progress.cancelled()) done = Progress::stopped();
    if (done && ::rename(part.c_str(), path.c_str()) != 0) done = fail(refused(errno, path));
    if (!done) {
        ::unlink(part.c_str());
        return done;
    }
    synchroniseFolder(path);
    return {};
}

} // namespace

Result<void> replaceFile(const fs::path& name, const WriteFile& write, const Progress& progress) {
    const fs::path path = target(name);
    auto replaced = replace(path, write, progress);
    if (replaced || replaced.error().code == ErrorCode::Cancelled) return replaced;
    Error error = replaced.error();
    error.message = textOf({phrase("project", "“%1” could not be saved.")(path.string()), error.message});
    if (error.advice.empty()) error.advice = stillHere;
    error.location.file = path.string();
    return fail(std::move(error));
}

} // namespace dovetail::project
