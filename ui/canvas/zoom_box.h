// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace dovetail::ui {

class GraphView;

/// For the status bar: how large the canvas shows the graph, with a menu to change it. Works by keyboard and
/// mouse; the wheel on it zooms, too.
class ZoomBox : public QToolButton {
    Q_OBJECT

public:
    /// The view must live longer.
    explicit ZoomBox(GraphView* view, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void retranslate();
    void showZoom();

    GraphView* view_;
    QAction* fit_;
};

} // namespace dovetail::ui
