// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/loss_chart.h"

#include "ui/plots/chart_style.h"

#include <QChart>
#include <QEvent>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <cmath>

namespace dovetail::ui {

LossChart::LossChart(QWidget* parent)
    : QChartView(parent),
      trainSeries_(new QLineSeries),
      validationSeries_(new QLineSeries),
      epochAxis_(new QValueAxis),
      lossAxis_(new QValueAxis) {
    setObjectName(QStringLiteral("lossChart"));
    setRenderHint(QPainter::Antialiasing);
    for (QLineSeries* series : {trainSeries_, validationSeries_})
        chart()->addSeries(series);
    chart()->addAxis(epochAxis_, Qt::AlignBottom);
    chart()->addAxis(lossAxis_, Qt::AlignLeft);
    for (QLineSeries* series : {trainSeries_, validationSeries_}) {
        series->attachAxis(epochAxis_);
        series->attachAxis(lossAxis_);
    }
    prepareChart(*chart());
    applyPalette();
    retranslate();
    clear();
}

void LossChart::retranslate() {
    setAccessibleName(tr("Loss curve"));
    trainSeries_->setName(tr("Training loss"));
    validationSeries_->setName(tr("Validation loss"));
    epochAxis_->setTitleText(tr("Epoch"));
    lossAxis_->setTitleText(tr("Loss (nats per value)"));
    chart()->setLocale(QLocale());
    describe();
}

void LossChart::clear() {
    set({}, {});
}

void LossChart::add(double epoch, double trainLoss, double validationLoss) {
    if (std::isfinite(trainLoss)) train_.append({epoch, trainLoss});
    if (std::isfinite(validationLoss)) validation_.append({epoch, validationLoss});
    draw();
}

void LossChart::set(QList<QPointF> train, QList<QPointF> validation) {
    train_ = std::move(train);
    validation_ = std::move(validation);
    draw();
}

void LossChart::draw() {
    double right = 1;
    double low = 0;
    double high = 1;
    bool first = true;
    for (const QList<QPointF>* points : {&train_, &validation_}) {
        for (const QPointF& point : *points) {
            right = std::max(right, point.x());
            low = first ? point.y() : std::min(low, point.y());
            high = first ? point.y() : std::max(high, point.y());
            first = false;
        }
    }
    const double margin = std::max(0.05 * (high - low), 0.005);
    epochAxis_->setRange(0, right);
    lossAxis_->setRange(low - margin, high + margin);
    trainSeries_->replace(train_);
    validationSeries_->replace(validation_);
    describe();
}

void LossChart::describe() {
    const QLocale locale;
    setAccessibleDescription(
        train_.isEmpty()
            ? tr("No training yet.")
            : tr("Training loss %1, validation loss %2.")
                  .arg(locale.toString(train_.last().y(), 'f', 3),
                       locale.toString(validation_.isEmpty() ? 0.0 : validation_.last().y(), 'f', 3)));
}

void LossChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) applyPalette();
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void LossChart::applyPalette() {
    styleChart(*chart(), palette());
    // Told apart by dash as well as by colour.
    trainSeries_->setPen(QPen(seriesColour(0, palette()), 2));
    validationSeries_->setPen(QPen(seriesColour(1, palette()), 2, Qt::DashLine));
}

} // namespace dovetail::ui
