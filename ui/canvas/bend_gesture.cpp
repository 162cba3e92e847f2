// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/bend_gesture.h"

#include "ui/canvas/edge_item.h"
#include "ui/canvas/note_item.h"

#include <QGraphicsView>

#include <algorithm>
#include <cmath>

namespace dovetail::ui {

namespace {

constexpr double straightReach = 6; ///< in pixels

/// The place on the curve, as a share of the parameter, that is nearest to a point; not too near to the
/// ends, where a small move would bend the edge beyond measure.
double nearestShare(const QPointF& from, const QPointF& control, const QPointF& to, const QPointF& point) {
    double best = 0.5;
    double least = std::numeric_limits<double>::infinity();
    for (int i = 15; i <= 85; ++i) {
        const double t = i / 100.0;
        const QPointF off = (1 - t) * (1 - t) * from + 2 * t * (1 - t) * control + t * t * to - point;
        const double distance = QPointF::dotProduct(off, off);
        if (distance < least - 1e-9) {
            least = distance;
            best = t;
        }
    }
    return best;
}

} // namespace

BendGesture::BendGesture(GraphScene& scene, CanvasEdits& edits, const graph::Edge& edge, const QPointF& start)
    : scene_(scene), edits_(edits), edge_(edge), start_(start) {
    const EdgeItem* item = scene.edge(edge);
    const QPointF from = scene.node(edge.from)->pos();
    const QPointF to = scene.node(edge.to)->pos();
    if (!item->isHandle(start)) at_ = nearestShare(from, item->control(), to, start);
    held_ = (1 - at_) * (1 - at_) * from + 2 * at_ * (1 - at_) * item->control() + at_ * at_ * to;
}

BendGesture::~BendGesture() {
    scene_.showBendsAsInDocument();
}

void BendGesture::move(const Pointer& pointer) {
    const QPointF from = scene_.node(edge_.from)->pos();
    const QPointF to = scene_.node(edge_.to)->pos();
    const QPointF through = held_ + pointer.position - start_;
    const QPointF along = to - from;
    const double length = std::hypot(along.x(), along.y());
    const QPointF off = through - from;
    const double distance =
        length > 0 ? std::abs(along.x() * off.y() - along.y() * off.x()) / length : length;
    const double zoom = scene_.views().isEmpty() ? 1 : scene_.views().front()->transform().m11();
    QPointF control = (from + to) / 2;
    if (distance > straightReach / zoom || (pointer.modifiers & (Qt::AltModifier | Qt::ControlModifier)))
        control = (through - (1 - at_) * (1 - at_) * from - at_ * at_ * to) / (2 * at_ * (1 - at_));
    control_ = graph::Position{std::round(control.x()), std::round(control.y())};
    scene_.showBend(edge_, control_);
}

void BendGesture::finish() {
    if (control_) edits_.bend(edge_, control_);
}

QString BendGesture::hint() const {
    return tr("Release to bend the edge like this, Esc takes it back. A double click on its middle "
              "straightens it.");
}

NoteWidthGesture::NoteWidthGesture(GraphScene& scene, CanvasEdits& edits, project::NoteId note,
                                   const QPointF& start)
    : scene_(scene),
      edits_(edits),
      note_(note),
      start_(start),
      before_(scene.note(note)->width()),
      width_(before_) {}

NoteWidthGesture::~NoteWidthGesture() {
    if (!finished_) scene_.showNotesAsInDocument();
}

void NoteWidthGesture::move(const Pointer& pointer) {
    width_ = std::max(NoteItem::narrowest, std::round(before_ + pointer.position.x() - start_.x()));
    scene_.showNoteWidth(note_, width_);
}

void NoteWidthGesture::finish() {
    finished_ = true;
    edits_.setNoteWidth(note_, width_);
}

QString NoteWidthGesture::hint() const {
    return tr("Release when the note is as wide as it should be. Esc takes it back.");
}

} // namespace dovetail::ui
