// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <set>
#include <vector>

namespace dovetail::ui {

/// A table whose rows stand for things that come and go. `setRows` brings it up to date by removals and
/// insertions, so that views keep selection and place, or by a reset where much is new or in another order.
template <typename Row>
class RowsModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(rows_.size());
    }

protected:
    const std::vector<Row>& rows() const { return rows_; }
    const Row& row(int number) const { return rows_[static_cast<std::size_t>(number)]; }

    void setRows(std::vector<Row> wanted) {
        if (rows_ == wanted) return;
        const std::set<Row> there(rows_.begin(), rows_.end());
        const std::set<Row> stay(wanted.begin(), wanted.end());
        std::vector<Row> rest = rows_;
        std::erase_if(rest, [&](const Row& row) { return !stay.contains(row); });
        std::vector<Row> known = wanted;
        std::erase_if(known, [&](const Row& row) { return !there.contains(row); });
        const std::size_t changed = rows_.size() - rest.size() + wanted.size() - known.size();
        if (rest != known || changed > mostSteps) {
            beginResetModel();
            rows_ = std::move(wanted);
            endResetModel();
            return;
        }
        for (std::size_t i = rows_.size(); i-- > 0;) {
            if (stay.contains(rows_[i])) continue;
            beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
            rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(i));
            endRemoveRows();
        }
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if (i < rows_.size() && rows_[i] == wanted[i]) continue;
            beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
            rows_.insert(rows_.begin() + static_cast<std::ptrdiff_t>(i), wanted[i]);
            endInsertRows();
        }
    }

    /// The same things look different now.
    void touchRows() {
        if (rows_.empty()) return;
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

private:
    static constexpr std::size_t mostSteps = 100;
    std::vector<Row> rows_;
};

} // namespace dovetail::ui
