// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractTableModel;
class QAction;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;
class QVBoxLayout;

namespace dovetail::ui {

/// What the tables of variables and of edges have in common: a field to search, a table that can be sorted,
/// edited and deleted from by keyboard, and a line that says why an edit was refused.
class TablePanel : public QWidget {
    Q_OBJECT

public:
    ~TablePanel() override;

    QTableView* table() const { return table_; }
    /// What is refused is said until the next edit that is not.
    void say(const QString& sentence);

protected:
    TablePanel(QAbstractTableModel* model, const QString& name, QWidget* parent);

    QVBoxLayout* rowsBelow() const { return below_; }
    QLineEdit* search() const { return search_; }
    QAction* deletion() const { return delete_; }
    /// Rows of the model, not of the view.
    std::vector<int> selectedRows() const;
    /// Shows and selects these rows of the model; says nothing by `selectionEdited`.
    void selectRows(const std::vector<int>& rows);
    void changeEvent(QEvent* event) override;
    virtual void retranslate();

signals:
    /// The user has selected other rows.
    void selectionEdited();

private:
    QAbstractTableModel* model_;
    QSortFilterProxyModel* proxy_;
    QLineEdit* search_;
    QTableView* table_;
    QVBoxLayout* below_;
    QLabel* problem_;
    QAction* delete_;
    bool selecting_ = false;
};

} // namespace dovetail::ui
