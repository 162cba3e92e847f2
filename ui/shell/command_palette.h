// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;
class QMainWindow;
class QStandardItemModel;

namespace dovetail::ui {

/// Find and run anything that is in the menus, by a few letters of it. Over the window; goes away by itself.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QMainWindow* window);

    /// With an empty search; what was run last stands first.
    void open();
    /// Gives the focus back.
    void leave();
    void retranslate();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& query);
    void run();
    void place();
    void move(int steps);

    QMainWindow* window_;
    QLineEdit* search_;
    QListView* list_;
    QStandardItemModel* model_;
    QList<Command> commands_;
    QPointer<QWidget> focusBefore_;
};

} // namespace dovetail::ui
