// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_panel.h"

#include "core/project/workflow.h"
#include "ui/training/loss_chart.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace dovetail::ui {

using engines::autoregressive::TrainingUpdate;

namespace {

/// How much of the training is done, between 0 and 1.
double share(const TrainingUpdate& update) {
    return static_cast<double>(update.step) / static_cast<double>(std::max<nn::Index>(update.steps, 1));
}

} // namespace

TrainingPanel::TrainingPanel(Document* document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      train_(new QPushButton(this)),
      cancel_(new QPushButton(this)),
      seedCaption_(new QLabel(this)),
      seed_(new QSpinBox(this)),
      epochsCaption_(new QLabel(this)),
      epochs_(new QSpinBox(this)),
      progress_(new QProgressBar(this)),
      speed_(new QLabel(this)),
      status_(new QLabel(this)),
      chart_(new LossChart(this)) {
    setObjectName(QStringLiteral("trainingPanel"));
    train_->setObjectName(QStringLiteral("trainButton"));
    cancel_->setObjectName(QStringLiteral("cancelTrainingButton"));
    seed_->setObjectName(QStringLiteral("trainingSeed"));
    seed_->setRange(0, 999'999);
    seed_->setValue(1);
    epochs_->setObjectName(QStringLiteral("trainingEpochs"));
    epochs_->setRange(0, 10'000);
    progress_->setObjectName(QStringLiteral("trainingProgress"));
    progress_->setRange(0, 1000);
    speed_->setObjectName(QStringLiteral("trainingSpeed"));
    speed_->setWordWrap(true);
    status_->setObjectName(QStringLiteral("trainingStatus"));
    status_->setWordWrap(true);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(train_);
    buttons->addWidget(cancel_);
    auto* settings = new QFormLayout;
    settings->addRow(seedCaption_, seed_);
    settings->addRow(epochsCaption_, epochs_);
    seedCaption_->setBuddy(seed_);
    epochsCaption_->setBuddy(epochs_);
    auto* side = new QVBoxLayout;
    side->addLayout(buttons);
    side->addLayout(settings);
    side->addWidget(progress_);
    side->addWidget(speed_);
    side->addWidget(status_);
    side->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->addLayout(side, 2);
    layout->addWidget(chart_, 5);
    chart_->setMinimumSize(260, 150);

    connect(train_, &QPushButton::clicked, this, &TrainingPanel::train);
    connect(cancel_, &QPushButton::clicked, this, &TrainingPanel::cancel);
    connect(document, &Document::changed, this, &TrainingPanel::refresh);
    retranslate();
    setRunning(false);
    refresh(allChanges);
}

void TrainingPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    if (!isTraining()) showModel();
}

void TrainingPanel::retranslate() {
    train_->setText(tr("Train"));
    train_->setToolTip(tr("Train a transformer on the columns of the variables on the canvas"));
    cancel_->setText(tr("Cancel"));
    seedCaption_->setText(tr("&Seed"));
    seed_->setAccessibleName(tr("Seed"));
    seed_->setToolTip(tr("The same seed on the same machine gives the same model"));
    epochsCaption_->setText(tr("Epo&chs at most"));
    epochs_->setAccessibleName(tr("Epochs at most"));
    epochs_->setSpecialValueText(tr("automatic"));
    epochs_->setToolTip(tr("Training ends earlier when the validation loss no longer falls"));
    progress_->setAccessibleName(tr("Training progress"));
}

bool TrainingPanel::isTraining() const {
    return job_ && job_->isRunning();
}

engines::autoregressive::TrainingOptions TrainingPanel::options() const {
    engines::autoregressive::TrainingOptions options;
    options.seed = static_cast<std::uint64_t>(seed_->value());
    options.epochs = epochs_->value();
    return options;
}

void TrainingPanel::train() {
    if (isTraining()) return;
    if (const auto question = project::boundQuestion(document_->content()); !question) {
        status_->setText(text(question.error().sentence()));
        emit failed(text(question.error().sentence()));
        return;
    }
    chart_->clear();
    speed_->clear();
    status_->setText(tr("Preparing the data…"));
    progress_->setValue(0);

    // The observer runs in the worker; updates that arrive after the panel is gone are dropped.
    const auto observer = [panel = QPointer<TrainingPanel>(this)](const TrainingUpdate& update) {
        QMetaObject::invokeMethod(
            qApp,
            [panel, update] {
                if (panel) panel->showUpdate(update);
            },
            Qt::QueuedConnection);
    };
    job_ = Job::start(
        this, tr("Training"),
        [content = document_->content(), options = options(), observer](const Progress& progress) {
            const auto both = [&](const TrainingUpdate& update) {
                observer(update);
                progress.report(share(update));
            };
            return project::trainModel(content, options, both, progress);
        },
        [this](Result<project::TrainedModel> trained) { finish(std::move(trained)); });
    connect(job_, &Job::cancelRequested, this, [this] {
        setRunning(false);
        showModel();
        status_->setText(tr("Training was cancelled; nothing was changed."));
    });
    setRunning(true);
    emit jobStarted(job_);
}

void TrainingPanel::cancel() {
    if (job_) job_->cancel();
}

void TrainingPanel::showUpdate(const TrainingUpdate& update) {
    if (!isTraining()) return;
    const QLocale locale;
    progress_->setValue(static_cast<int>(1000 * share(update)));
    const int seconds = static_cast<int>(std::ceil(update.secondsLeft));
    speed_->setText(tr("%1 tokens/s, at most %2 left")
                        .arg(locale.toString(std::round(update.tokensPerSecond), 'f', 0),
                             seconds < 90 ? tr("%n second(s)", nullptr, seconds)
                                          : tr("%n minute(s)", nullptr, (seconds + 30) / 60)));
    status_->setText(tr("Epoch %1, step %2 of %3")
                         .arg(locale.toString(update.epoch, 'f', 1))
                         .arg(static_cast<qlonglong>(update.step))
                         .arg(static_cast<qlonglong>(update.steps)));
    if (update.evaluated) chart_->add(update.epoch, update.trainLoss, update.validationLoss);
}

void TrainingPanel::finish(Result<project::TrainedModel> trained) {
    setRunning(false);
    if (!trained) {
        status_->setText(text(trained.error().sentence()));
        emit failed(text(trained.error().sentence()));
        return;
    }
    document_->setTrained(std::move(*trained));
    emit this->trained();
}

void TrainingPanel::setRunning(bool running) {
    train_->setEnabled(!running);
    cancel_->setEnabled(running);
    cancel_->setHidden(!running);
    progress_->setVisible(running);
    speed_->setVisible(running);
    for (QWidget* setting : {static_cast<QWidget*>(seed_), static_cast<QWidget*>(epochs_)}) {
        setting->setEnabled(!running);
    }
}

void TrainingPanel::refresh(Changes changes) {
    if (changes == allChanges) cancel(); // another project is open
    if (isTraining()) return;
    const Changes relevant = Changes(Change::Results) | Change::Data | Change::Bindings | Change::Structure;
    if (changes & relevant) showModel();
}

void TrainingPanel::showModel() {
    const auto& trained = document_->results().trained;
    if (!trained) {
        if (!isTraining()) chart_->clear();
        const auto question = project::boundQuestion(document_->content());
        status_->setText(question ? tr("Ready to train on %n variable(s).", nullptr,
                                       static_cast<int>(document_->content().boundVariables().size()))
                                  : text(question.error().sentence()));
        return;
    }
    QList<QPointF> train;
    QList<QPointF> validation;
    for (const nn::Evaluation& point : trained->model->history()) {
        if (std::isfinite(point.trainLoss)) train.append({point.epoch, point.trainLoss});
        if (std::isfinite(point.validationLoss)) validation.append({point.epoch, point.validationLoss});
    }
    chart_->set(train, validation);
    QString sentence = tr("Trained on %1 rows and %2 variables with seed %3.")
                           .arg(static_cast<qulonglong>(trained->model->rowsUsed()))
                           .arg(static_cast<qulonglong>(trained->model->order().size()))
                           .arg(static_cast<qulonglong>(trained->model->seed()));
    if (const std::size_t dropped = trained->model->rowsDropped(); dropped > 0) {
        sentence += QLatin1Char(' ') +
                    tr("%n row(s) with missing cells were left out.", nullptr, static_cast<int>(dropped));
    }
    if (trained->model->stoppedEarly()) {
        sentence += QLatin1Char(' ') + tr("Stopped early: the validation loss no longer fell.");
    }
    if (const Sentence reason = project::whyOutOfDate(document_->content(), *trained); !reason.empty()) {
        sentence = text(reason) + QLatin1Char(' ') + tr("Train again.");
    }
    status_->setText(sentence);
}

} // namespace dovetail::ui
