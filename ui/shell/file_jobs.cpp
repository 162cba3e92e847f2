// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_jobs.h"

#include "core/project/project_file.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

namespace dovetail::ui {

namespace {

std::filesystem::path nativePath(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

/// Until the job has ended, whichever way. Its result is delivered before this returns.
void waitFor(const QPointer<Job>& job) {
    QEventLoop loop;
    QObject::connect(job, &Job::finished, &loop, &QEventLoop::quit);
    QObject::connect(job, &QObject::destroyed, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

template <typename Value, typename Work>
void FileJobs::run(QPointer<Job>& slot, const QString& title, Work work, const Finish<Value>& finish) {
    constexpr int blink = 300; // milliseconds
    const auto end = [&slot, finish](Job* ended, Result<Value> result) {
        if (slot == ended) slot.clear();
        finish(std::move(result));
    };
    auto running = std::make_shared<Job*>(nullptr);
    Job* job = Job::start(this, title, std::move(work),
                          [end, running](Result<Value> result) { end(*running, std::move(result)); });
    *running = job;
    slot = job;
    connect(job, &Job::cancelRequested, job, [this, job, end] {
        connect(job, &Job::finished, this, [job, end] { end(job, Progress::stopped()); });
    });
    QTimer::singleShot(blink, job, [this, job] {
        if (job->isRunning()) emit jobStarted(job);
    });
    waitFor(job);
}

void FileJobs::save(project::Project project, const QString& path, const Finish<void>& finish) {
    run<void>(
        saving_, tr("Saving %1").arg(QFileInfo(path).fileName()),
        [project = std::move(project), file = nativePath(path)](const Progress& progress) {
            return project::saveProject(project, file, progress);
        },
        finish);
}

void FileJobs::open(const QString& path, const Finish<project::Project>& finish) {
    // Who opens another file does not wait for the first any more.
    if (opening_) opening_->cancel();
    run<project::Project>(
        opening_, tr("Opening %1").arg(QFileInfo(path).fileName()),
        [file = nativePath(path)](const Progress& progress) { return project::openProject(file, progress); },
        finish);
}

void FileJobs::waitForSaving() {
    const QPointer<FileJobs> self(this);
    while (self && saving_)
        waitFor(QPointer(saving_));
}

} // namespace dovetail::ui
