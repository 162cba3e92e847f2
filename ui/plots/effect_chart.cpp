// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/effect_chart.h"

#include "ui/document/document.h"
#include "ui/plots/chart_style.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHBoxLayout>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <array>
#include <cmath>

namespace dovetail::ui {

namespace {

QChartView* newView(QWidget* parent, const QString& objectName) {
    auto* view = new QChartView(parent);
    view->setObjectName(objectName);
    view->setRenderHint(QPainter::Antialiasing);
    view->setMinimumSize(220, 160);
    prepareChart(*view->chart());
    return view;
}

/// A number that is a nice end for an axis and not below `value`.
double axisEnd(double value) {
    if (!(value > 0)) return 1;
    const double magnitude = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0}) {
        if (step * magnitude >= value) return step * magnitude;
    }
    return value;
}

Qt::PenStyle dash(int index) {
    static constexpr std::array<Qt::PenStyle, 4> dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine,
                                                        Qt::DashDotLine};
    return dashes[static_cast<std::size_t>(index) % dashes.size()];
}

} // namespace

EffectChart::EffectChart(QWidget* parent)
    : QWidget(parent),
      seen_(newView(this, QStringLiteral("seenChart"))),
      set_(newView(this, QStringLiteral("setChart"))) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(seen_);
    layout->addWidget(set_);
    clear();
}

void EffectChart::clear() {
    effect_.reset();
    for (QChartView* view : {seen_, set_}) {
        view->chart()->removeAllSeries();
        for (QAbstractAxis* axis : view->chart()->axes())
            delete axis;
        view->chart()->setTitle({});
        view->setAccessibleDescription(tr("No estimate yet."));
        view->chart()->setLocale(QLocale());
        styleChart(*view->chart(), palette());
    }
    seen_->setAccessibleName(tr("Outcome as seen"));
    set_->setAccessibleName(tr("Outcome if the treatment is set"));
}

void EffectChart::setEffect(const estimate::Effect& effect) {
    clear();
    effect_ = effect;
    fill(seen_, Side::Seen);
    fill(set_, Side::Set);
}

void EffectChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::LanguageChange) return;
    if (effect_) {
        setEffect(estimate::Effect(*effect_));
    } else {
        clear();
    }
}

double EffectChart::highestShare() const {
    double highest = 0;
    for (const estimate::TreatmentLevel& level : effect_->levels) {
        for (const auto* distribution : {&level.observational, &level.interventional}) {
            for (const double share : distribution->probabilities)
                highest = std::max(highest, share);
        }
    }
    return highest;
}

void EffectChart::fill(QChartView* view, Side side) {
    const QString outcome = text(effect_->outcome);
    const QString treatment = text(effect_->treatment);
    view->chart()->setTitle(side == Side::Seen ? tr("Seen: P(%1 | %2 = t)").arg(outcome, treatment)
                                               : tr("Set: P(%1 | do(%2 = t))").arg(outcome, treatment));
    if (effect_->outcomeScale.binned()) {
        fillHistogram(view, side);
    } else {
        fillBars(view, side);
    }
    styleChart(*view->chart(), palette());
    QStringList means;
    for (const estimate::TreatmentLevel& level : effect_->levels) {
        const auto& distribution = side == Side::Seen ? level.observational : level.interventional;
        means << tr("%1 = %2: mean %3")
                     .arg(treatment, text(level.label),
                          QLocale().toString(distribution.mean.estimate, 'g', 4));
    }
    view->setAccessibleDescription(means.join(tr("; ")));
}

/// Five steps at most, of a round size. The chart's title says what they measure: there is no room for more.
void EffectChart::scaleShares(QValueAxis& axis) const {
    axis.setRange(0, axisEnd(highestShare()));
    axis.setTickCount(5);
    axis.applyNiceNumbers();
}

void EffectChart::fillBars(QChartView* view, Side side) {
    auto* series = new QBarSeries;
    int index = 0;
    for (const estimate::TreatmentLevel& level : effect_->levels) {
        auto* bars = new QBarSet(tr("t = %1").arg(text(level.label)));
        const auto& distribution = side == Side::Seen ? level.observational : level.interventional;
        for (const double share : distribution.probabilities)
            bars->append(share);
        bars->setBrush(QBrush(seriesColour(index, palette()), seriesPattern(index)));
        bars->setPen(QPen(seriesColour(index, palette()), 1));
        series->append(bars);
        ++index;
    }
    QStringList categories;
    for (const auto& group : effect_->outcomeScale.groups())
        categories << text(group.label);
    auto* across = new QBarCategoryAxis;
    across->append(categories);
    across->setTitleText(text(effect_->outcome));
    auto* up = new QValueAxis;
    scaleShares(*up);
    view->chart()->addSeries(series);
    view->chart()->addAxis(across, Qt::AlignBottom);
    view->chart()->addAxis(up, Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(up);
}

void EffectChart::fillHistogram(QChartView* view, Side side) {
    const auto& groups = effect_->outcomeScale.groups();
    auto* across = new QValueAxis;
    across->setRange(groups.front().lower, groups.back().upper);
    across->setTitleText(text(effect_->outcome));
    across->setTickCount(6);
    across->applyNiceNumbers();
    // Without a precision Qt Charts writes nothing where numbers are those of the language.
    across->setLabelFormat(QStringLiteral("%.6g"));
    auto* up = new QValueAxis;
    scaleShares(*up);
    view->chart()->addAxis(across, Qt::AlignBottom);
    view->chart()->addAxis(up, Qt::AlignLeft);
    int index = 0;
    for (const estimate::TreatmentLevel& level : effect_->levels) {
        const auto& distribution = side == Side::Seen ? level.observational : level.interventional;
        QList<QPointF> outline{{groups.front().lower, 0}};
        for (std::size_t bin = 0; bin < groups.size(); ++bin) {
            outline << QPointF(groups[bin].lower, distribution.probabilities[bin])
                    << QPointF(groups[bin].upper, distribution.probabilities[bin]);
        }
        outline << QPointF(groups.back().upper, 0);
        auto* upper = new QLineSeries;
        upper->replace(outline);
        auto* area = new QAreaSeries(upper);
        upper->setParent(area);
        area->setName(tr("t = %1").arg(text(level.label)));
        QColor fill = seriesColour(index, palette());
        area->setPen(QPen(fill, 2, dash(index)));
        fill.setAlpha(50);
        area->setBrush(fill);
        view->chart()->addSeries(area);
        area->attachAxis(across);
        area->attachAxis(up);
        ++index;
    }
}

} // namespace dovetail::ui
