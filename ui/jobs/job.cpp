// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job.h"

namespace dovetail::ui {

Job::Job(QObject* owner, const QString& title) : QObject(owner), title_(title) {}

Job::~Job() {
    thread_.request_stop();
    if (thread_.joinable()) thread_.join();
}

void Job::cancel() {
    if (!running_ || cancelled_) return;
    cancelled_ = true;
    thread_.request_stop();
    emit cancelRequested();
}

void Job::reported(double fraction, std::string_view stage, std::atomic<std::int64_t>& last) {
    using namespace std::chrono;
    constexpr std::int64_t interval = 50;
    const std::int64_t now = duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
    std::int64_t before = last.load();
    if (now - before < interval || !last.compare_exchange_strong(before, now)) return;
    const QString phrase = QString::fromUtf8(stage.data(), static_cast<qsizetype>(stage.size()));
    QMetaObject::invokeMethod(
        this,
        [this, fraction, phrase] {
            if (!cancelled_) emit progressed(fraction, phrase);
        },
        Qt::QueuedConnection);
}

} // namespace dovetail::ui
