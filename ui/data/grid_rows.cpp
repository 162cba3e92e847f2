// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/grid_rows.h"

#include "ui/document/text.h"

#include <algorithm>

namespace dovetail::ui {

void GridRows::setTable(Table table) {
    if (job_) job_->cancel();
    if (profileJob_) profileJob_->cancel();
    table_ = std::move(table);
    rows_ = filtered_ = data::RowList::all(table_ ? table_->rows() : 0);
    shown_ = wanted_ = {};
    profiles_.assign(table_ ? table_->columnCount() : 0, std::nullopt);
    profilesWanted_.clear();
    emit tableChanged();
}

const data::ColumnFilter* GridRows::filterOf(std::size_t column) const {
    const auto found = std::ranges::find(wanted_.filters, column, &data::ColumnFilter::column);
    return found == wanted_.filters.end() ? nullptr : &*found;
}

void GridRows::setSortKeys(std::vector<data::SortKey> keys) {
    arrange({wanted_.filters, std::move(keys)});
}

void GridRows::setFilter(const data::ColumnFilter& filter) {
    Arrangement wanted = wanted_;
    std::erase_if(wanted.filters, [&](const auto& other) { return other.column == filter.column; });
    wanted.filters.push_back(filter);
    arrange(std::move(wanted));
}

void GridRows::removeFilter(std::size_t column) {
    Arrangement wanted = wanted_;
    std::erase_if(wanted.filters, [&](const auto& filter) { return filter.column == column; });
    arrange(std::move(wanted));
}

void GridRows::clearFilters() {
    arrange({{}, wanted_.keys});
}

void GridRows::arrange(Arrangement wanted) {
    if (!table_ || (wanted.filters == wanted_.filters && wanted.keys == wanted_.keys)) return;
    if (job_) job_->cancel();
    wanted_ = std::move(wanted);
    struct Arranged {
        data::RowList filtered;
        data::RowList rows;
    };
    const bool sameFilters = wanted_.filters == shown_.filters;
    job_ = Job::start(
        this, tr("Sorting and filtering rows"),
        [table = table_, wanted = wanted_, sameFilters,
         filtered = filtered_](const Progress& progress) -> Result<Arranged> {
            auto kept = sameFilters ? Result<data::RowList>(filtered)
                                    : data::filteredRows(*table, wanted.filters, progress);
            if (!kept) return fail(kept.error());
            auto sorted = data::sortedRows(*table, *kept, wanted.keys, progress);
            if (!sorted) return fail(sorted.error());
            return Arranged{std::move(*kept), std::move(*sorted)};
        },
        [this](Result<Arranged> arranged) {
            job_ = nullptr;
            if (!arranged) {
                wanted_ = shown_;
                emit arrangementChanged();
                emit failed(text(arranged.error().sentence()));
                return;
            }
            shown_ = wanted_;
            filtered_ = std::move(arranged->filtered);
            rows_ = std::move(arranged->rows);
            emit rowsChanged();
        });
    emit arrangementChanged();
    emit jobStarted(job_);
}

void GridRows::cancel() {
    if (!isBusy()) return;
    job_->cancel();
    wanted_ = shown_;
    emit arrangementChanged();
}

const data::ColumnProfile* GridRows::profile(std::size_t column) const {
    return column < profiles_.size() && profiles_[column] ? &*profiles_[column] : nullptr;
}

void GridRows::wantProfiles(std::vector<std::size_t> columns) {
    std::erase_if(columns, [this](std::size_t column) { return profile(column) != nullptr; });
    profilesWanted_ = std::move(columns);
    profileNext();
}

void GridRows::profileNext() {
    if (!table_ || profilesWanted_.empty() || (profileJob_ && profileJob_->isRunning())) return;
    profiled_ = profilesWanted_.front();
    profilesWanted_.erase(profilesWanted_.begin());
    profileJob_ = Job::start(
        this, QString(),
        [column = table_->columns()[profiled_]](const Progress& progress) {
            return data::columnProfile(*column, progress);
        },
        [this](Result<data::ColumnProfile> profile) {
            profileJob_ = nullptr;
            if (profile) {
                profiles_[profiled_] = std::move(*profile);
                std::erase(profilesWanted_, profiled_);
                emit profileReady(static_cast<int>(profiled_));
            }
            profileNext();
        });
}

} // namespace dovetail::ui
