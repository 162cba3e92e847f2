// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job_status.h"

#include "ui/jobs/job.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace dovetail::ui {

JobStatus::JobStatus(QWidget* parent)
    : QWidget(parent),
      title_(new QLabel(this)),
      progress_(new QProgressBar(this)),
      cancel_(new QToolButton(this)) {
    setObjectName(QStringLiteral("jobStatus"));
    progress_->setRange(0, 1000);
    progress_->setMaximumWidth(160);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress of the running job"));
    cancel_->setText(tr("Cancel"));
    cancel_->setAccessibleName(tr("Cancel the running job"));
    cancel_->setObjectName(QStringLiteral("cancelJobButton"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part :
         {static_cast<QWidget*>(title_), static_cast<QWidget*>(progress_), static_cast<QWidget*>(cancel_)}) {
        layout->addWidget(part);
    }
    connect(cancel_, &QToolButton::clicked, this, [this] {
        if (job_) job_->cancel();
    });
    hide();
}

void JobStatus::watch(Job* job) {
    if (job_) job_->disconnect(this);
    job_ = job;
    title_->setText(job->title());
    progress_->setValue(0);
    connect(job, &Job::progressed, this,
            [this](double fraction) { progress_->setValue(static_cast<int>(1000 * fraction)); });
    connect(job, &Job::cancelRequested, this, [this, job] { end(job); });
    connect(job, &Job::finished, this, [this, job] { end(job); });
    show();
}

void JobStatus::end(Job* job) {
    if (job_ != job) return;
    job_ = nullptr;
    hide();
}

} // namespace dovetail::ui
