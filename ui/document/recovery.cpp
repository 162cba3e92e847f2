// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/recovery.h"

#include "ui/jobs/job.h"

#include <QDateTime>
#include <QFile>
#include <QStandardPaths>

#include <utility>

namespace dovetail::ui {

Recovery::Recovery(Document* document, const QString& folder, QObject* parent)
    : QObject(parent), document_(document), folder_(folder), needed_(document->isModified()) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, [this] { start(Task::Write); });
    connect(document, &Document::changed, this, &Recovery::noteChange);
    connect(document, &Document::fileStateChanged, this, &Recovery::noteFileState);
    if (needed_) writeAfter(delay_);
}

Recovery::~Recovery() {
    delete job_; // waits for its end
    if (!needed_ && place_->slot) place_->slot->remove();
}

QString Recovery::standardFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/recovery");
}

void Recovery::noteChange(Changes changes) {
    writeAfter(changes & Change::Data ? delay_ / 10 : delay_);
}

void Recovery::writeAfter(std::chrono::milliseconds pause) {
    // The first change decides when to write, so that somebody who never pauses is safe, too.
    if (!timer_.isActive() || timer_.remainingTimeAsDuration() > pause) timer_.start(pause);
}

void Recovery::noteFileState() {
    needed_ = document_->isModified();
    if (needed_) {
        writeAfter(delay_);
    } else {
        timer_.stop();
        start(Task::Remove);
    }
}

void Recovery::adopt(project::RecoverySlot slot) {
    place_ = std::make_shared<Place>();
    place_->slot = std::move(slot);
    needed_ = true;
}

void Recovery::discard() {
    timer_.stop();
    next_ = Task::None;
    needed_ = false;
    delete std::exchange(job_, nullptr);
    running_ = Task::None;
    if (place_->slot) place_->slot->remove();
    place_->slot.reset();
}

void Recovery::start(Task task) {
    if (task == Task::Write && !needed_) return;
    if (job_) {
        // What is being written is not wanted any more; its end starts the removal.
        if (task == Task::Remove && running_ == Task::Write) job_->cancel();
        next_ = task;
        return;
    }
    if (task == Task::Remove && !place_->slot) return;
    running_ = task;
    job_ = task == Task::Write ? write() : remove();
    connect(job_, &Job::finished, this, &Recovery::ended);
}

Job* Recovery::write() {
    const project::RecoveryNote note{document_->filePath().toStdString(), document_->title().toStdString(),
                                     QDateTime::currentMSecsSinceEpoch()};
    return Job::start(
        this, tr("Keeping unsaved changes"),
        [place = place_, folder = std::filesystem::path(QFile::encodeName(folder_).toStdString()), note,
         project = document_->snapshot()](const Progress& progress) -> Result<void> {
            if (!place->slot) {
                auto slot = project::RecoverySlot::create(folder);
                if (!slot) return fail(slot.error());
                place->slot = std::move(*slot);
            }
            return place->slot->write(project, note, progress);
        },
        [this](const Result<void>& result) { told(result); });
}

Job* Recovery::remove() {
    return Job::start(
        this, tr("Removing the recovery copy"),
        [place = place_](const Progress&) -> Result<void> {
            if (place->slot) place->slot->remove();
            place->slot.reset();
            return {};
        },
        [](const Result<void>&) {});
}

void Recovery::ended() {
    job_ = nullptr;
    running_ = Task::None;
    if (const Task next = std::exchange(next_, Task::None); next != Task::None) start(next);
}

void Recovery::told(const Result<void>& result) {
    if (result) {
        hasFailed_ = false;
        emit written();
    } else if (!std::exchange(hasFailed_, true)) {
        emit failed(text(result.error().sentence()));
    }
}

} // namespace dovetail::ui
