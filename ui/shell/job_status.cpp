// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job_status.h"

#include "ui/jobs/job.h"

#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPropertyAnimation>
#include <QTimer>
#include <QToolButton>

#include <cmath>

namespace dovetail::ui {

namespace {

constexpr double earliestGuess = 1.5; ///< seconds; before, a guess of the rest is worth nothing
constexpr double smallestPart = 0.02; ///< of the work, likewise
constexpr int noteStays = 4000;       ///< milliseconds
constexpr int noteFades = 600;

} // namespace

QString JobRow::timeLeft(double fraction, double secondsGone) {
    if (fraction < smallestPart || fraction >= 1 || secondsGone < earliestGuess) return {};
    const double seconds = secondsGone * (1 - fraction) / fraction;
    if (seconds < 90)
        return tr("about %n s left", nullptr, std::max(1, static_cast<int>(std::ceil(seconds))));
    return tr("about %n min left", nullptr, static_cast<int>(std::lround(seconds / 60)));
}

JobRow::JobRow(Job* job, QWidget* parent)
    : QWidget(parent),
      job_(job),
      jobTitle_(job->title()),
      title_(new QLabel(this)),
      progress_(new QProgressBar(this)),
      left_(new QLabel(this)),
      cancel_(new QToolButton(this)) {
    clock_.start();
    title_->setText(jobTitle_);
    progress_->setRange(0, 1000);
    progress_->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    progress_->setMaximumHeight(fontMetrics().height());
    progress_->setTextVisible(false);
    left_->setObjectName(QStringLiteral("jobTimeLeft"));
    // Or everything beside it would move with each digit.
    left_->setMinimumWidth(fontMetrics().horizontalAdvance(tr("about %n min left", nullptr, 59)));
    cancel_->setObjectName(QStringLiteral("cancelJobButton"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : QList<QWidget*>{title_, progress_, left_, cancel_})
        layout->addWidget(part);
    connect(cancel_, &QToolButton::clicked, this, [this] {
        if (job_) job_->cancel();
    });
    connect(job, &Job::progressed, this, &JobRow::showProgress);
    retranslate();
}

QString JobRow::title() const {
    return jobTitle_;
}

void JobRow::showProgress(double fraction) {
    fraction_ = fraction;
    progress_->setValue(static_cast<int>(1000 * fraction));
    left_->setText(timeLeft(fraction, static_cast<double>(clock_.elapsed()) / 1000));
}

void JobRow::retranslate() {
    progress_->setAccessibleName(tr("Progress: %1").arg(jobTitle_));
    cancel_->setText(tr("Cancel"));
    cancel_->setAccessibleName(tr("Cancel: %1").arg(jobTitle_));
    showProgress(fraction_);
}

void JobRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

JobStatus::JobStatus(QWidget* parent) : QWidget(parent), note_(new QLabel(this)) {
    setObjectName(QStringLiteral("jobStatus"));
    note_->setObjectName(QStringLiteral("jobNote"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(18);
    layout->addWidget(note_);
    note_->hide();
    hide();
}

void JobStatus::watch(Job* job) {
    auto* row = new JobRow(job, this);
    rows_ << row;
    layout()->addWidget(row);
    note_->hide();
    connect(job, &Job::cancelRequested, this, [this, job] { end(job, true); });
    connect(job, &Job::finished, this, [this, job] { end(job, false); });
    show();
}

void JobStatus::end(Job* job, bool cancelled) {
    const auto found = std::ranges::find(rows_, job, &JobRow::job);
    if (found == rows_.end()) return;
    JobRow* row = *found;
    rows_.erase(found);
    job->disconnect(row);
    row->hide();
    row->deleteLater();
    if (!rows_.isEmpty()) return;
    note(cancelled ? tr("%1: cancelled").arg(row->title()) : tr("%1: finished").arg(row->title()));
}

void JobStatus::note(const QString& sentence) {
    note_->setText(sentence);
    note_->setGraphicsEffect(nullptr);
    note_->show();
    QTimer::singleShot(noteStays, note_, [this, sentence] {
        if (note_->isVisible() && note_->text() == sentence) fade();
    });
}

void JobStatus::fade() {
    const auto end = [this] {
        note_->hide();
        if (rows_.isEmpty()) hide();
    };
    if (!animated_) {
        end();
        return;
    }
    auto* effect = new QGraphicsOpacityEffect(note_);
    note_->setGraphicsEffect(effect);
    auto* animation = new QPropertyAnimation(effect, "opacity", effect);
    animation->setDuration(noteFades);
    animation->setStartValue(1.0);
    animation->setEndValue(0.0);
    connect(animation, &QPropertyAnimation::finished, this, end);
    animation->start();
}

} // namespace dovetail::ui
