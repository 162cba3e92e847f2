// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace dovetail::ui {

struct CanvasStyle;

/// Says at the top of the canvas that it does not show the drawing, and leads back to it.
class ModeBanner : public QFrame {
    Q_OBJECT

public:
    explicit ModeBanner(QWidget* viewport);

    void tell(const QString& name, const QString& sentence);
    /// After the viewport has changed its size.
    void place();
    void setStyle(const CanvasStyle& style);
    void retranslate();

signals:
    void backWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* text_;
    QToolButton* back_;
};

} // namespace dovetail::ui
