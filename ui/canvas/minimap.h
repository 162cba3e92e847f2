// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace dovetail::ui {

class GraphView;

/// The whole graph in a corner of the canvas, with a frame around what is in view. A click or a drag moves
/// the view there, the wheel zooms. The picture of the graph is kept and made anew only when the graph has
/// changed, and then not more than ten times a second.
class Minimap : public QWidget {
    Q_OBJECT

public:
    explicit Minimap(GraphView* view);

    /// Shown or not whatever the size of the graph; none: from so many variables on.
    void setWanted(std::optional<bool> wanted);
    bool isWanted() const;
    /// After the viewport has changed its size, or the graph or what is seen of it has changed.
    void place();
    void graphChanged();
    void viewChanged();
    void retranslate();

    /// How often the picture of the graph was made.
    int pictures() const { return pictures_; }
    /// In this widget, of what is in view.
    QRectF frame() const;

    static constexpr int fromVariables = 50;

signals:
    void wantedChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void makePicture();
    QPointF toScene(const QPointF& pixel) const;
    QPointF toPixel(const QPointF& scene) const;

    GraphView* view_;
    std::optional<bool> wanted_;
    bool wantedBefore_ = false;
    QPixmap picture_;
    QRectF contents_; ///< of the scene that the picture shows
    double scale_ = 1;
    QPointF grip_; ///< between the pointer and the middle of the frame, in scene units
    bool dragged_ = false;
    QTimer redraw_;
    int pictures_ = 0;
};

} // namespace dovetail::ui
