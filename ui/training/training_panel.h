// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/autoregressive/training.h"
#include "ui/document/document.h"
#include "ui/jobs/job.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace dovetail::ui {

class LossChart;

/// Trains the transformer on the bound columns, off the GUI thread, and shows how it goes.
class TrainingPanel : public QWidget {
    Q_OBJECT

public:
    explicit TrainingPanel(Document* document, QWidget* parent = nullptr);

    bool isTraining() const;

public slots:
    void train();
    void cancel();

signals:
    void jobStarted(dovetail::ui::Job* job);
    /// A model has been trained and set on the document.
    void trained();
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh(Changes changes);
    void showUpdate(const engines::autoregressive::TrainingUpdate& update);
    void showModel();
    void finish(Result<project::TrainedModel> trained);
    void setRunning(bool running);
    engines::autoregressive::TrainingOptions options() const;

    Document* document_;
    QPointer<Job> job_;
    QPushButton* train_;
    QPushButton* cancel_;
    QLabel* seedCaption_;
    QSpinBox* seed_;
    QLabel* epochsCaption_;
    QSpinBox* epochs_;
    QProgressBar* progress_;
    QLabel* speed_;
    QLabel* status_;
    LossChart* chart_;
};

} // namespace dovetail::ui
