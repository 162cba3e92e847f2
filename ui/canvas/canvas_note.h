// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace dovetail::ui {

struct CanvasStyle;

/// A quiet line in the upper right corner of the canvas: what is going on with the answer.
class CanvasNote : public QLabel {
    Q_OBJECT

public:
    explicit CanvasNote(QWidget* viewport);

    /// An empty sentence takes it away.
    void tell(const QString& sentence);
    /// After the viewport has changed its size.
    void place();
    void setStyle(const CanvasStyle& style);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace dovetail::ui
