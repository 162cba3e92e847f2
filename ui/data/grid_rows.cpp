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
    looks_.assign(table_ ? table_->columnCount() : 0, Look());
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
            const bool otherRows = shown_.filters != wanted_.filters;
            shown_ = wanted_;
            filtered_ = std::move(arranged->filtered);
            rows_ = std::move(arranged->rows);
            if (otherRows) forgetShown();
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
    return column < looks_.size() && looks_[column].profile ? &*looks_[column].profile : nullptr;
}

const std::vector<std::size_t>* GridRows::shownInBins(std::size_t column) const {
    return column < looks_.size() && looks_[column].shown ? &*looks_[column].shown : nullptr;
}

bool GridRows::isLookedAt(std::size_t column) const {
    return looks_[column].profile && (!isFiltered() || looks_[column].shown);
}

/// There are other rows now.
void GridRows::forgetShown() {
    if (profileJob_) profileJob_->cancel();
    for (Look& look : looks_)
        look.shown.reset();
}

void GridRows::wantProfiles(std::vector<std::size_t> columns) {
    std::erase_if(columns, [this](std::size_t column) { return isLookedAt(column); });
    profilesWanted_ = std::move(columns);
    profileNext();
}

void GridRows::profileNext() {
    if (!table_ || profilesWanted_.empty() || (profileJob_ && profileJob_->isRunning())) return;
    profiled_ = profilesWanted_.front();
    profilesWanted_.erase(profilesWanted_.begin());
    profileJob_ = Job::start(
        this, QString(),
        [column = table_->columns()[profiled_], look = looks_[profiled_], filtered = filtered_,
         isFiltered = isFiltered()](const Progress& progress) mutable -> Result<Look> {
            if (!look.profile) {
                auto profile = data::columnProfile(*column, progress);
                if (!profile) return fail(profile.error());
                look.profile = std::move(*profile);
            }
            if (isFiltered) {
                auto shown = data::rowsInBins(*column, *look.profile, filtered, progress);
                if (!shown) return fail(shown.error());
                look.shown = std::move(*shown);
            }
            return look;
        },
        [this](Result<Look> look) {
            profileJob_ = nullptr;
            if (look) {
                looks_[profiled_] = std::move(*look);
                std::erase(profilesWanted_, profiled_);
                emit profileReady(static_cast<int>(profiled_));
            }
            profileNext();
        });
}

} // namespace dovetail::ui
