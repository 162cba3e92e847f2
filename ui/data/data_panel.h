// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace dovetail::ui {

class ColumnListModel;
class DataGridPanel;

/// The imported data: a list of columns to drag onto the canvas, and below it the rows in a grid.
class DataPanel : public QWidget {
    Q_OBJECT

public:
    explicit DataPanel(Document* document, QWidget* parent = nullptr);

signals:
    void importRequested();
    /// The user wants these columns as variables on the canvas.
    void columnsWanted(const QStringList& columns);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh(Changes changes);
    void showSource();
    void fitColumns();
    void addSelected();

    Document* document_;
    ColumnListModel* columnModel_;
    QLabel* source_;
    QTreeView* columns_;
    DataGridPanel* rows_;
    QPushButton* import_;
    QPushButton* add_;
};

} // namespace dovetail::ui
