// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/cell_search.h"
#include "ui/data/data_grid.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QProgressBar;
class QToolButton;

namespace dovetail::ui {

/// A grid with what belongs above it: search, how many rows are shown, clearing of filters, and the progress
/// of what takes long. Ctrl+F goes to the search, F3 and Shift+F3 to the next and previous cell that contains
/// the text, Esc back to the cells.
class DataGridPanel : public QWidget {
    Q_OBJECT

public:
    explicit DataGridPanel(QWidget* parent = nullptr);

    DataGrid* grid() const { return grid_; }
    void setTable(GridRows::Table table);

signals:
    void jobStarted(dovetail::ui::Job* job);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void showCount();
    void say(const QString& sentence);
    void placeMessage();
    void watch(Job* job);
    void endWatch();
    void stop();
    void typed();
    void find(data::SearchDirection direction, bool alsoHere = false);
    void found(const Result<std::optional<data::FoundCell>>& cell, bool quietly);

    DataGrid* grid_;
    QLineEdit* search_;
    QToolButton* previous_;
    QToolButton* next_;
    QLabel* count_;
    QToolButton* clear_;
    QLabel* message_;
    QProgressBar* progress_;
    QToolButton* stop_;
    QAction* searchAction_;
    QAction* nextAction_;
    QAction* previousAction_;
    QPointer<Job> searching_;
    QPointer<Job> watched_;
    QTimer messageTime_; ///< how long a message stays
    QTimer patience_;    ///< progress of what is done at once would only flicker
};

} // namespace dovetail::ui
