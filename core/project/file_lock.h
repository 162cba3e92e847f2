// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <utility>

namespace dovetail::project {

/// A descriptor of an open file, closed when it goes out of scope.
class OpenFile {
public:
    OpenFile() = default;
    /// Of open(2) or a relative; negative: none.
    explicit OpenFile(int descriptor) : descriptor_(descriptor) {}
    OpenFile(OpenFile&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
    OpenFile& operator=(OpenFile&& other) noexcept {
        std::swap(descriptor_, other.descriptor_);
        return *this;
    }
    ~OpenFile();

    /// For reading and writing; it is made if it is not there.
    static OpenFile create(const std::filesystem::path& path);

    explicit operator bool() const { return descriptor_ >= 0; }
    int descriptor() const { return descriptor_; }
    /// Is this the file that has the name now? Another may have been put in its place.
    bool isCalled(const std::filesystem::path& path) const;
    /// Takes the lock that ends with this descriptor, or with the program however it ends (flock(2)).
    /// False: another holds it.
    bool lock() const;
    /// Nobody holds the lock now.
    bool isFree() const;

private:
    int descriptor_ = -1;
};

} // namespace dovetail::project
