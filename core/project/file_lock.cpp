// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dovetail::project {

OpenFile::~OpenFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

OpenFile OpenFile::create(const std::filesystem::path& path) {
    return OpenFile(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666));
}

bool OpenFile::isCalled(const std::filesystem::path& path) const {
    struct stat named {};
    struct stat own {};
    return ::stat(path.c_str(), &named) == 0 && ::fstat(descriptor_, &own) == 0 &&
           named.st_dev == own.st_dev && named.st_ino == own.st_ino;
}

bool OpenFile::lock() const {
    return ::flock(descriptor_, LOCK_EX | LOCK_NB) == 0;
}

bool OpenFile::isFree() const {
    // Shared: two that look at the same time do not see each other.
    if (::flock(descriptor_, LOCK_SH | LOCK_NB) != 0) return false;
    ::flock(descriptor_, LOCK_UN);
    return true;
}

} // namespace dovetail::project
