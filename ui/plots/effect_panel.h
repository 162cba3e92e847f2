// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/workflow.h"
#include "ui/document/document.h"
#include "ui/jobs/job.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace dovetail::ui {

class Analysis;
class EffectChart;

/// Seeing beside setting: the outcome's distributions for each value of the treatment, and the
/// difference between two values of it, by every method that has an answer.
class EffectPanel : public QWidget {
    Q_OBJECT

public:
    EffectPanel(Document* document, Analysis* analysis, QWidget* parent = nullptr);

    bool isEstimating() const;
    EffectChart* chart() const { return chart_; }

public slots:
    /// Estimates by adjustment, and by the trained transformer if there is one that fits.
    void estimate();

signals:
    void jobStarted(dovetail::ui::Job* job);
    void failed(const QString& sentence);
    /// Charts and numbers show the latest estimates.
    void estimated();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Estimates {
        std::optional<estimate::Effect> adjustment;
        std::optional<estimate::Effect> transformer;
        std::vector<Error> errors;
    };
    static Result<Estimates> run(const project::Content& content,
                                 const std::optional<project::TrainedModel>& trained,
                                 const project::EffectRequest& request, const Progress& progress);

    void retranslate();
    void refresh(Changes changes);
    void showResults();
    void showHeadline();
    void fillContrast(const estimate::Effect& effect);
    void fillNumbers();
    void finish(Result<Estimates> estimates);
    const estimate::Effect* shownEffect() const;
    QString sentence(const estimate::Effect& effect) const;
    QString staleness() const;

    Document* document_;
    Analysis* analysis_;
    QPointer<Job> job_;
    QPushButton* estimate_;
    QLabel* methodCaption_;
    QComboBox* method_;
    QLabel* fromCaption_;
    QComboBox* from_;
    QLabel* toCaption_;
    QComboBox* to_;
    QLabel* seedCaption_;
    QSpinBox* seed_;
    QLabel* headline_;
    QLabel* notes_;
    QTableWidget* numbers_;
    EffectChart* chart_;
};

} // namespace dovetail::ui
