// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/table_model.h"

#include "ui/document/document.h"

#include <QLocale>

#include <limits>

namespace dovetail::ui {

void TableModel::setTable(std::shared_ptr<const data::Table> table, int rows) {
    beginResetModel();
    table_ = std::move(table);
    constexpr std::size_t most = std::numeric_limits<int>::max();
    const int all = table_ ? static_cast<int>(std::min(table_->rows(), most)) : 0;
    rows_ = rows > 0 ? std::min(rows, all) : all;
    endResetModel();
}

int TableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_;
}

int TableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !table_ ? 0 : static_cast<int>(table_->columnCount());
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const data::Column& column = table_->column(static_cast<std::size_t>(index.column()));
    const auto row = static_cast<std::size_t>(index.row());
    // A missing cell must not look like an empty text.
    if (role == Qt::DisplayRole) {
        if (column.isMissing(row)) return QStringLiteral("·");
        const QString written = text(column.text(row));
        return column.isNumeric() ? QString(written).replace(QLatin1Char('.'), QLocale().decimalPoint())
                                  : written;
    }
    if (role == Qt::ToolTipRole && column.isMissing(row)) return tr("missing");
    if (role == Qt::TextAlignmentRole && column.isNumeric()) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Vertical) return section + 1;
    return table_ ? text(table_->column(static_cast<std::size_t>(section)).name()) : QString();
}

} // namespace dovetail::ui
