// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace dovetail::ui {

class Job;

/// One running job: what it is, how far, how long still, and a button to cancel it.
class JobRow : public QWidget {
    Q_OBJECT

public:
    JobRow(Job* job, QWidget* parent);

    Job* job() const { return job_; }
    QString title() const;
    /// "about 40 s left", or nothing while it is too early to tell.
    static QString timeLeft(double fraction, double secondsGone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showProgress(double fraction);
    void retranslate();

    QPointer<Job> job_;
    QString jobTitle_;
    QElapsedTimer clock_;
    double fraction_ = 0;
    QLabel* title_;
    QProgressBar* progress_;
    QLabel* left_;
    QToolButton* cancel_;
};

/// The running jobs in the status bar, side by side. When one has ended, a note says so and fades.
class JobStatus : public QWidget {
    Q_OBJECT

public:
    explicit JobStatus(QWidget* parent = nullptr);

    void watch(Job* job);
    /// Otherwise notes go at once when their time is over.
    void setAnimated(bool animated) { animated_ = animated; }
    int running() const { return static_cast<int>(rows_.size()); }

private:
    void end(Job* job, bool cancelled);
    void note(const QString& sentence);
    void fade();

    QList<JobRow*> rows_;
    QLabel* note_;
    bool animated_ = true;
};

} // namespace dovetail::ui
