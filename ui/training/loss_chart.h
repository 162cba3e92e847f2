// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>
#include <QList>
#include <QPointF>

class QLineSeries;
class QValueAxis;

namespace dovetail::ui {

/// Training and validation loss over epochs. Points are collected and handed to the chart in one go
/// (QLineSeries::replace): appending to a shown series is quadratic in Qt Charts 6.4.
class LossChart : public QChartView {
    Q_OBJECT

public:
    explicit LossChart(QWidget* parent = nullptr);

    void clear();
    void add(double epoch, double trainLoss, double validationLoss);
    /// For many points at once.
    void set(QList<QPointF> train, QList<QPointF> validation);
    qsizetype pointCount() const { return train_.size(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void describe();
    void draw();
    void applyPalette();

    QLineSeries* trainSeries_;
    QLineSeries* validationSeries_;
    QValueAxis* epochAxis_;
    QValueAxis* lossAxis_;
    QList<QPointF> train_;
    QList<QPointF> validation_;
};

} // namespace dovetail::ui
