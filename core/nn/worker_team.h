// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace dovetail::nn {

/// Threads that wait for work and do it together: `run(f)` calls f(0) .. f(size-1), each on a thread of
/// its own (f(0) on the caller's), and returns when all have returned. Starting threads anew for every
/// step of a training would cost more than a small step.
class WorkerTeam {
public:
    explicit WorkerTeam(std::size_t size);
    ~WorkerTeam();
    WorkerTeam(const WorkerTeam&) = delete;
    WorkerTeam& operator=(const WorkerTeam&) = delete;

    std::size_t size() const { return threads_.size() + 1; }
    void run(const std::function<void(std::size_t)>& work);

private:
    void serve(std::size_t worker);

    std::mutex mutex_;
    std::condition_variable begin_;
    std::condition_variable end_;
    const std::function<void(std::size_t)>* work_ = nullptr;
    std::size_t round_ = 0; ///< grows with every run
    std::size_t busy_ = 0;
    bool closing_ = false;
    std::vector<std::thread> threads_;
};

} // namespace dovetail::nn
