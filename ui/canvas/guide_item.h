// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/snapping.h"

#include <QGraphicsItem>

namespace dovetail::ui {

struct CanvasStyle;

/// The guides that are shown while something is moved.
class GuideItem : public QGraphicsItem {
public:
    enum { Type = UserType + 21 };

    explicit GuideItem(const CanvasStyle& style);

    int type() const override { return Type; }
    QRectF boundingRect() const override { return bounds_; }
    QPainterPath shape() const override { return {}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    void show(std::vector<SnapGuide> guides);
    const std::vector<SnapGuide>& guides() const { return guides_; }

private:
    const CanvasStyle& style_;
    std::vector<SnapGuide> guides_;
    QRectF bounds_;
};

/// The grid, in the part of the scene that is given; every fifth line is stronger. Far out, only those.
void paintGrid(QPainter* painter, const QRectF& part, double zoom, const CanvasStyle& style);

} // namespace dovetail::ui
