// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/layout/positions.h"

#include <QVariantAnimation>

namespace dovetail::ui {

class GraphScene;

/// Variables on their way from where they were seen to where the document has them now, after a layout or
/// its undo. Only seen: the document has all of it already.
class Glide : public QObject {
    Q_OBJECT

public:
    explicit Glide(GraphScene& scene);

    /// The variables are where they will be; they set out from where they were.
    void start(const graph::Positions& from, int milliseconds);
    bool isRunning() const { return motion_.state() == QAbstractAnimation::Running; }
    /// They stay where they are seen now.
    void stop();
    /// They are there at once.
    void finish();
    /// Of everything, where it will be.
    QRectF contents() const { return contents_; }

private:
    void show(double share);

    GraphScene& scene_;
    graph::Positions from_;
    graph::Positions to_;
    QRectF contents_;
    QVariantAnimation motion_;
};

} // namespace dovetail::ui
