// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/effect.h"

#include <QWidget>

class QChartView;
class QValueAxis;

namespace dovetail::ui {

/// P(outcome | treatment = t) on the left, P(outcome | do(treatment = t)) on the right, on the same
/// axes: bars for an outcome with levels, histograms for a continuous one.
class EffectChart : public QWidget {
    Q_OBJECT

public:
    explicit EffectChart(QWidget* parent = nullptr);

    void setEffect(const estimate::Effect& effect);
    void clear();

    QChartView* seenView() const { return seen_; }
    QChartView* setView() const { return set_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Side { Seen, Set };
    void fill(QChartView* view, Side side);
    void fillBars(QChartView* view, Side side);
    void fillHistogram(QChartView* view, Side side);
    double highestShare() const;
    void scaleShares(QValueAxis& axis) const;

    QChartView* seen_;
    QChartView* set_;
    std::optional<estimate::Effect> effect_;
};

} // namespace dovetail::ui
