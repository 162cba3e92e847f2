// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMainWindow;
class QTextBrowser;

namespace dovetail::ui {

/// All shortcuts and gestures on one sheet. Made from the menus of the window and the help of the canvas each
/// time it is shown, so that it cannot be wrong.
class CheatSheet : public QDialog {
    Q_OBJECT

public:
    explicit CheatSheet(QMainWindow* window);

    void open() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    QMainWindow* window_;
    QTextBrowser* sheet_;
};

} // namespace dovetail::ui
