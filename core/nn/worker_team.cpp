// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/worker_team.h"

namespace dovetail::nn {

WorkerTeam::WorkerTeam(std::size_t size) {
    for (std::size_t worker = 1; worker < size; ++worker)
        threads_.emplace_back([this, worker] { serve(worker); });
}

WorkerTeam::~WorkerTeam() {
    {
        const std::lock_guard lock(mutex_);
        closing_ = true;
    }
    begin_.notify_all();
    for (std::thread& thread : threads_)
        thread.join();
}

void WorkerTeam::run(const std::function<void(std::size_t)>& work) {
    if (threads_.empty()) return work(0);
    {
        const std::lock_guard lock(mutex_);
        work_ = &work;
        busy_ = threads_.size();
        ++round_;
    }
    begin_.notify_all();
    work(0);
    std::unique_lock lock(mutex_);
    end_.wait(lock, [this] { return busy_ == 0; });
}

void WorkerTeam::serve(std::size_t worker) {
    std::size_t done = 0;
    while (true) {
        const std::function<void(std::size_t)>* work = nullptr;
        {
            std::unique_lock lock(mutex_);
            begin_.wait(lock, [&] { return closing_ || round_ != done; });
            if (closing_) return;
            done = round_;
            work = work_;
        }
        (*work)(worker);
        {
            const std::lock_guard lock(mutex_);
            --busy_;
        }
        end_.notify_one();
    }
}

} // namespace dovetail::nn
