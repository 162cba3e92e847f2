// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dovetail::ui {

class DataGrid;

/// The numbers of a grid's rows, as the table counts them, whatever the order. A click selects rows; one in
/// the corner above all cells.
class GridGutter : public QWidget {
    Q_OBJECT

public:
    explicit GridGutter(DataGrid* grid);

    int neededWidth() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// -1 in the corner.
    int rowAt(int y) const;
    int headHeight() const;

    DataGrid* grid_;
};

} // namespace dovetail::ui
