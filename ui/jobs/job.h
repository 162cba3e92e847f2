// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QString>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

namespace dovetail::ui {

/// Work off the GUI thread: the one way to run it, watch it and cancel it.
///
/// A job belongs to a QObject. When it is cancelled or its owner is destroyed, what it still produces
/// is dropped: `done` is called at most once, in the GUI thread, and only for work that ran to its end
/// or failed by itself.
class Job : public QObject {
    Q_OBJECT

public:
    /// Starts `work(progress)`, which returns a Result<Value>, in a thread of its own.
    template <typename Work, typename Done>
    static Job* start(QObject* owner, const QString& title, Work work, Done done) {
        auto* job = new Job(owner, title);
        job->thread_ = std::jthread([job, lastReport = job->lastReport_, work = std::move(work),
                                     done = std::move(done)](std::stop_token stop) mutable {
            auto result = std::make_shared<std::invoke_result_t<Work, const Progress&>>(
                work(Progress(stop, [job, lastReport](double fraction, std::string_view stage) {
                    job->reported(fraction, stage, *lastReport);
                })));
            // The owner is alive until the thread has been joined, so `job` is valid here.
            QMetaObject::invokeMethod(
                job,
                [job = QPointer(job), result, done = std::move(done)]() mutable {
                    job->running_ = false;
                    const bool wanted = !job->cancelled_;
                    emit job->finished();
                    if (!job) return; // whoever heard of it has closed the owner
                    job->deleteLater();
                    if (wanted) done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
        return job;
    }

    ~Job() override;

    QString title() const { return title_; }
    /// Neither ended nor cancelled.
    bool isRunning() const { return running_ && !cancelled_; }
    /// Returns at once; the work ends soon after, and its result is dropped.
    void cancel();

signals:
    /// At most about 20 times a second.
    void progressed(double fraction, const QString& stage);
    void cancelRequested();
    /// The work has ended, whichever way.
    void finished();

private:
    Job(QObject* owner, const QString& title);
    void reported(double fraction, std::string_view stage, std::atomic<std::int64_t>& last);

    QString title_;
    bool running_ = true;
    bool cancelled_ = false;
    /// Time of the last report that was passed on, in milliseconds.
    std::shared_ptr<std::atomic<std::int64_t>> lastReport_ = std::make_shared<std::atomic<std::int64_t>>(0);
    std::jthread thread_;
};

} // namespace dovetail::ui
