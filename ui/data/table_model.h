// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/table.h"

#include <QAbstractTableModel>

namespace dovetail::ui {

/// The cells of a data table, read-only.
class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// At most `rows` rows are shown; 0 means all.
    void setTable(std::shared_ptr<const data::Table> table, int rows = 0);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const data::Table> table_;
    int rows_ = 0;
};

} // namespace dovetail::ui
