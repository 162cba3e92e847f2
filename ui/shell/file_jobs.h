// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "ui/jobs/job.h"

#include <QObject>

#include <functional>

namespace dovetail::ui {

/// Reads and writes projects off the GUI thread. The caller waits, the window does not: events go on
/// meanwhile. What takes longer than a blink is announced, with progress and a way to cancel it.
class FileJobs : public QObject {
    Q_OBJECT

public:
    /// Called once in the GUI thread before the call returns, unless this object goes before, with the
    /// window. Cancelled is an error like any other.
    template <typename Value>
    using Finish = std::function<void(Result<Value>)>;

    explicit FileJobs(QObject* parent) : QObject(parent) {}

    void save(project::Project project, const QString& path, const Finish<void>& finish);
    void open(const QString& path, const Finish<project::Project>& finish);

    bool isSaving() const { return !saving_.isNull(); }
    /// Returns when nothing is being saved (any more).
    void waitForSaving();

signals:
    void jobStarted(dovetail::ui::Job* job);

private:
    template <typename Value, typename Work>
    void run(QPointer<Job>& slot, const QString& title, Work work, const Finish<Value>& finish);

    QPointer<Job> opening_;
    QPointer<Job> saving_;
};

} // namespace dovetail::ui
