// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/note.h"

#include <QGraphicsItem>
#include <QTextLayout>

namespace dovetail::ui {

struct CanvasStyle;

/// A text note on the canvas, with its upper left corner at its position.
class NoteItem : public QGraphicsItem {
public:
    enum { Type = UserType + 20 };

    NoteItem(project::NoteId id, const CanvasStyle& style);

    int type() const override { return Type; }
    /// Grows whenever the item looks different, other than by its place, opacity or selection.
    unsigned revision() const { return revision_; }
    QRectF boundingRect() const override { return body_.adjusted(-6, -6, 6, 6); }
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    project::NoteId id() const { return id_; }
    void setNote(const QString& text, double width);
    QString text() const { return text_; }
    double width() const { return body_.width(); }
    void setHovered(bool hovered);
    /// While the text is being edited in place, the editor is shown instead.
    void setEdited(bool edited);
    /// After a change of font or colours.
    void styleChanged();

    /// Of this note, in its own coordinates and in those of the scene.
    QRectF body() const { return body_; }
    QRectF rect() const { return body_.translated(pos()); }
    bool isHit(const QPointF& scenePosition) const { return rect().contains(scenePosition); }
    /// The right rim, where a note is made wider or narrower.
    bool isGrip(const QPointF& scenePosition) const;

    /// Between the text and the rim.
    static constexpr double padding = 8;
    static constexpr double narrowest = 60;

private:
    void changed();
    void layOut();

    project::NoteId id_;
    const CanvasStyle& style_;
    QString text_;
    QRectF body_;
    QTextLayout layout_;
    unsigned revision_ = 0;
    bool hovered_ = false;
    bool edited_ = false;
};

} // namespace dovetail::ui
