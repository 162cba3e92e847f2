// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

namespace dovetail::ui {

struct CanvasStyle;

/// A sentence that appears near the pointer for some seconds: why something was refused.
class CanvasBubble : public QLabel {
    Q_OBJECT

public:
    explicit CanvasBubble(QWidget* viewport);

    void say(const QString& sentence, const QPoint& near);
    void setStyle(const CanvasStyle& style);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QTimer timer_;
};

} // namespace dovetail::ui
