// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column_profile.h"
#include "core/data/row_filter.h"
#include "core/data/row_order.h"
#include "core/data/table.h"
#include "ui/jobs/job.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

namespace dovetail::ui {

/// What a grid shows of a table: which rows, in which order, and what is known of its columns. Sorting,
/// filtering and looking at columns are jobs; until one has ended the rows stay as they are.
class GridRows : public QObject {
    Q_OBJECT

public:
    using Table = std::shared_ptr<const data::Table>;

    using QObject::QObject;

    /// Without filters and in its own order.
    void setTable(Table table);
    const Table& table() const { return table_; }
    const data::RowList& rows() const { return rows_; }

    /// As they have been asked for, also while a job still works on them.
    const std::vector<data::SortKey>& sortKeys() const { return wanted_.keys; }
    const std::vector<data::ColumnFilter>& filters() const { return wanted_.filters; }
    const data::ColumnFilter* filterOf(std::size_t column) const;
    /// What the shown rows are filtered by; less is asked for, or more, while a job works.
    bool isFiltered() const { return !shown_.filters.empty(); }

    void setSortKeys(std::vector<data::SortKey> keys);
    /// In place of another filter of that column.
    void setFilter(const data::ColumnFilter& filter);
    void removeFilter(std::size_t column);
    void clearFilters();

    bool isBusy() const { return job_ && job_->isRunning(); }
    /// Everything stays as it is shown.
    void cancel();

    /// Null while nobody has looked at the column yet.
    const data::ColumnProfile* profile(std::size_t column) const;
    /// How many of the shown rows each bin of the profile holds; null while that is not known, and where all
    /// rows are shown.
    const std::vector<std::size_t>* shownInBins(std::size_t column) const;
    /// Looks at these columns, one after the other, and at no others that were wanted before.
    void wantProfiles(std::vector<std::size_t> columns);

signals:
    void tableChanged();
    void rowsChanged();
    /// Sort keys or filters that are asked for, not yet the rows.
    void arrangementChanged();
    void profileReady(int column);
    void jobStarted(dovetail::ui::Job* job);
    void failed(const QString& sentence);

private:
    struct Arrangement {
        std::vector<data::ColumnFilter> filters;
        std::vector<data::SortKey> keys;
    };

    /// What is known of a column.
    struct Look {
        std::optional<data::ColumnProfile> profile;
        std::optional<std::vector<std::size_t>> shown; ///< of the shown rows, in each bin
    };

    void arrange(Arrangement wanted);
    bool isLookedAt(std::size_t column) const;
    void forgetShown();
    void profileNext();

    Table table_;
    data::RowList rows_;
    data::RowList filtered_; ///< before they were sorted
    Arrangement shown_;
    Arrangement wanted_;
    QPointer<Job> job_;
    std::vector<Look> looks_;
    std::vector<std::size_t> profilesWanted_;
    QPointer<Job> profileJob_;
    std::size_t profiled_ = 0; ///< the column that profileJob_ looks at
};

} // namespace dovetail::ui
