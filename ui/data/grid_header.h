// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dovetail::ui {

class DataGrid;

/// The head of each column of a grid: its name, what it holds, a small histogram and the sign of a filter.
///
/// A click sorts (ascending, descending, not at all; with Shift, among the equals of other columns), one on
/// the funnel filters, one with Ctrl selects the column. Edges are dragged, or fitted by a double-click. What
/// is dragged otherwise is the column, onto the canvas.
class GridHeader : public QWidget {
    Q_OBJECT

public:
    explicit GridHeader(DataGrid* grid);

    int neededHeight() const;
    int neededWidth(int column) const;
    /// In pixels of the header.
    QRect columnRect(int column) const;
    QRect nameRect(int column) const;
    QRect funnelRect(int column) const;
    /// Name and statistics.
    QString tip(int column) const;

signals:
    /// The mouse carries a column away.
    void dragWanted(int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    int columnAt(int x) const;
    /// The column whose right edge is here, or -1.
    int edgeAt(int x) const;

    DataGrid* grid_;
    int pressed_ = -1; ///< a column
    int resized_ = -1; ///< a column
    int hovered_ = -1; ///< a column
    QPoint pressPlace_;
    int pressWidth_ = 0;
};

} // namespace dovetail::ui
