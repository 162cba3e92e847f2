// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace dovetail {

/// What a value has worked out about itself and keeps until it changes. Copies of the value share it.
/// `get` may be called from several threads at once; the others are changes of the value and may not.
template <typename T>
class Kept {
public:
    Kept() = default;
    Kept(const Kept& other) : kept_(other.kept_.load()) {}
    Kept(Kept&& other) noexcept : kept_(other.kept_.exchange(nullptr)) {}
    Kept& operator=(const Kept& other) {
        kept_.store(other.kept_.load());
        return *this;
    }
    Kept& operator=(Kept&& other) noexcept {
        kept_.store(other.kept_.exchange(nullptr));
        return *this;
    }

    /// What is kept, made now if there is nothing. Stays where it is until the next change.
    template <typename Make>
    const T& get(const Make& make) const {
        if (const auto kept = kept_.load()) return *kept;
        std::shared_ptr<const T> none;
        // Of two threads that make it at the same time the first is kept.
        if (const auto made = std::make_shared<const T>(make()); kept_.compare_exchange_strong(none, made))
            return *made;
        return *none;
    }

    void forget() { kept_.store(nullptr); }

private:
    mutable std::atomic<std::shared_ptr<const T>> kept_;
};

} // namespace dovetail
