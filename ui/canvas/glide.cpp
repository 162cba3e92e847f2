// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/glide.h"

#include "ui/canvas/graph_scene.h"

namespace dovetail::ui {

Glide::Glide(GraphScene& scene) : scene_(scene) {
    motion_.setStartValue(0.0);
    motion_.setEndValue(1.0);
    motion_.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&motion_, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { show(value.toDouble()); });
    connect(&motion_, &QVariantAnimation::finished, this, [this] { scene_.showAsInDocument(); });
}

void Glide::start(const graph::Positions& from, int milliseconds) {
    contents_ = scene_.contentsRect();
    from_ = from;
    to_.clear();
    for (const auto& [id, place] : scene_.positions()) {
        if (from.contains(id)) to_[id] = place;
    }
    motion_.setDuration(milliseconds);
    motion_.start();
}

void Glide::stop() {
    motion_.stop(); // which does not count as finished
}

void Glide::finish() {
    if (!isRunning()) return;
    motion_.stop();
    scene_.showAsInDocument();
}

void Glide::show(double share) {
    graph::Positions now;
    for (const auto& [id, place] : to_) {
        const graph::Position& before = from_.at(id);
        now[id] = {before.x + (place.x - before.x) * share, before.y + (place.y - before.y) * share};
    }
    scene_.showAt(now);
}

} // namespace dovetail::ui
