// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/region_shape.h"

#include <QColor>
#include <QGraphicsItem>
#include <QString>

namespace dovetail::ui {

struct CanvasStyle;

/// How a region is drawn. Dashes, hatching and the tag tell regions apart where colours do not.
struct RegionLook {
    QString tag;
    QColor colour;
    double shade = 0.12; ///< opacity of the area
    double width = 1.6;  ///< of the rim
    QList<qreal> dashes; ///< of the rim, in widths; none: a solid line
    Hatch hatch;
};

/// Of the district with this number, counted from 1.
RegionLook districtLook(std::size_t number, const CanvasStyle& style);
RegionLook largerForestLook(const CanvasStyle& style);
RegionLook smallerForestLook(const CanvasStyle& style);

void paintRegion(QPainter* painter, const RegionShape& shape, const RegionLook& look);

/// A region behind the variables and edges. Its shape is computed when its parts move, not when it is
/// painted.
class RegionItem : public QGraphicsItem {
public:
    enum { Type = UserType + 3 };

    explicit RegionItem(RegionLook look);

    int type() const override { return Type; }
    QRectF boundingRect() const override { return bounds_; }
    /// Nothing: the region cannot be clicked.
    QPainterPath shape() const override { return {}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    const RegionLook& look() const { return look_; }
    void setLook(RegionLook look);
    const RegionShape& region() const { return shape_; }
    /// Costs something only if the parts differ from those before.
    void setParts(const RegionParts& parts);
    /// How often the shape was computed.
    int builds() const { return builds_; }
    /// Grows whenever the region looks different.
    unsigned revision() const { return revision_; }

private:
    void build();

    RegionLook look_;
    RegionParts parts_;
    RegionShape shape_;
    QRectF bounds_;
    int builds_ = 0;
    unsigned revision_ = 0;
};

/// The name of a region on its rim, above the edges.
class RegionTag : public QGraphicsItem {
public:
    enum { Type = UserType + 4 };

    RegionTag(const RegionItem& region, const CanvasStyle& style);

    int type() const override { return Type; }
    QRectF boundingRect() const override { return bounds_; }
    QPainterPath shape() const override { return {}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    /// After a change of font or colours.
    void styleChanged();
    /// Grows whenever the tag looks different, other than by its place.
    unsigned revision() const { return revision_; }

private:
    QFont font() const;

    const RegionItem& region_;
    const CanvasStyle& style_;
    QRectF bounds_;
    unsigned revision_ = 0;
};

} // namespace dovetail::ui
