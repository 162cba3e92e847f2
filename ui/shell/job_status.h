// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace dovetail::ui {

class Job;

/// The running job in the status bar: what it is, how far, and a button to cancel it.
class JobStatus : public QWidget {
    Q_OBJECT

public:
    explicit JobStatus(QWidget* parent = nullptr);

    void watch(Job* job);

private:
    void end(Job* job);

    QPointer<Job> job_;
    QLabel* title_;
    QProgressBar* progress_;
    QToolButton* cancel_;
};

} // namespace dovetail::ui
