// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recipe/chained_equations.h"

#include "core/data/recipe/chained_columns.h"
#include "core/data/recipe/table_edits.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace dovetail::data {

namespace {

using Eigen::Index;

constexpr std::size_t mostRounds = 1000;

Result<void> checkMethod(const ChainedEquations& method) {
    const auto inRange = [](std::size_t count) { return count >= 1 && count <= mostRounds; };
    if (inRange(method.iterations) && inRange(method.donors)) return {};
    return fail(ErrorCode::InvalidInput,
                phrase("data", "Chained equations cannot run with %1 iterations and %2 donors.")(
                    digits(method.iterations), digits(method.donors)),
                phrase("data", "Take numbers from 1 to 1000; 10 and 5 are usual."));
}

/// Can the column be regressed on, and be drawn?
Result<void> checkColumn(const Column& column) {
    const ErrorLocation where{.variable = column.name()};
    if (column.missingCount() == column.rows()) {
        return fail(
            ErrorCode::InvalidData, phrase("data", "Column “%1” has no value to draw from.")(column.name()),
            phrase("data", "Drop the column, or name the columns to fill and the predictors."), where);
    }
    if (std::ranges::any_of(column.numbers(), [](double number) { return std::isinf(number); })) {
        return fail(
            ErrorCode::InvalidData,
            phrase("data", "Column “%1” holds a number that is too large to compute with.")(column.name()),
            phrase("data", "Filter that row out, or recode the number to missing, in a step before."), where);
    }
    const std::set<std::int32_t> different(column.codes().begin(), column.codes().end());
    if (different.size() > ChainedEquations::mostLevels) {
        return fail(ErrorCode::InvalidData,
                    phrase("data", "Column “%1” has too many different texts for a regression: %2.")(
                        column.name(), digits(different.size())),
                    phrase("data", "Name the predictors without it, or join its values in a step before."),
                    where);
    }
    return {};
}

/// The columns that take part, and the work on one table.
class Chain {
public:
    static Result<Chain> of(const Table& table, std::span<const std::string> columns,
                            const ChainedEquations& method) {
        if (const auto fine = checkMethod(method); !fine) return fail(fine.error());
        const auto wanted = columnsCalled(table, columns);
        if (!wanted) return fail(wanted.error());
        const auto predictors = columnsCalled(table, method.predictors);
        if (!predictors) return fail(predictors.error());
        Chain chain(table, method);
        const std::set<std::size_t> asked(wanted->begin(), wanted->end());
        const std::set<std::size_t> predicting(predictors->begin(), predictors->end());
        for (std::size_t index = 0; index < table.columnCount(); ++index) {
            const Column& column = table.column(index);
            const bool isPredictor = predicting.contains(index);
            const bool isAsked = asked.contains(index) && column.missingCount() > 0;
            if (!isPredictor && !isAsked) continue;
            if (const auto fine = checkColumn(column); !fine) return fail(fine.error());
            chain.add(column, isPredictor, isAsked);
        }
        chain.findTargets();
        return chain;
    }

    bool hasNothingToDo() const { return targets_.empty(); }

    /// Nothing if stopped. `before` and `share`: of the whole work.
    std::optional<Table> imputed(Random random, double before, double share, const Progress& progress) const {
        std::vector<ChainedColumn::Values> values;
        DesignView::Matrix design = started(values, random);
        for (std::size_t round = 0; round < method_->iterations; ++round) {
            progress.report(before +
                                share * static_cast<double>(round) / static_cast<double>(method_->iterations),
                            "imputing");
            for (const std::size_t target : targets_) {
                const ChainedColumn& column = members_[target].column;
                if (!column.draw(design, members_[target].predictors, *method_, values[target], random,
                                 progress))
                    return std::nullopt;
                column.writeDrawn(design, values[target]);
            }
        }
        Table result = *table_;
        for (const std::size_t target : targets_) {
            if (members_[target].isAsked)
                result = withColumn(result, members_[target].column.completed(values[target]));
        }
        return result;
    }

private:
    struct Member {
        ChainedColumn column;
        bool isPredictor = false;
        bool isAsked = false;
        std::vector<Index> predictors = {}; ///< columns of the matrix, for a target
    };

    Chain(const Table& table, const ChainedEquations& method) : table_(&table), method_(&method) {}

    void add(const Column& column, bool isPredictor, bool isAsked) {
        members_.push_back({ChainedColumn(column, width_), isPredictor, isAsked});
        width_ += members_.back().column.width();
    }

    void findTargets() {
        for (std::size_t i = 0; i < members_.size(); ++i) {
            if (!members_[i].column.isIncomplete()) continue;
            targets_.push_back(i);
            members_[i].predictors = {0}; // the constant
            for (std::size_t j = 0; j < members_.size(); ++j) {
                const ChainedColumn& other = members_[j].column;
                if (j == i || !members_[j].isPredictor) continue;
                for (Index k = 0; k < other.width(); ++k)
                    members_[i].predictors.push_back(other.place() + k);
            }
        }
        std::ranges::stable_sort(targets_, {},
                                 [&](std::size_t i) { return members_[i].column.missing().size(); });
    }

    DesignView::Matrix started(std::vector<ChainedColumn::Values>& values, Random& random) const {
        DesignView::Matrix design(static_cast<Index>(table_->rows()), width_);
        design.col(0).setOnes();
        for (const Member& member : members_) {
            values.push_back(member.column.begun(random));
            member.column.writeObserved(design);
            member.column.writeDrawn(design, values.back());
        }
        return design;
    }

    const Table* table_;
    const ChainedEquations* method_;
    std::vector<Member> members_;
    std::vector<std::size_t> targets_; ///< in the order in which they are drawn
    Index width_ = 1;                  ///< of the matrix
};

} // namespace

Result<Imputations> multiplyImputed(const Table& table, std::span<const std::string> columns,
                                    const ChainedEquations& method, std::size_t count,
                                    const Progress& progress) {
    if (count < 1 || count > mostRounds) {
        return fail(ErrorCode::InvalidInput,
                    phrase("data", "The number of imputed tables is %1.")(digits(count)),
                    phrase("data", "Take a number from 1 to 1000; 20 is usual."));
    }
    const auto chain = Chain::of(table, columns, method);
    if (!chain) return fail(chain.error());
    Imputations imputations{{}, method};
    for (std::size_t number = 0; number < count; ++number) {
        if (chain->hasNothingToDo()) {
            imputations.tables.push_back(table);
            continue;
        }
        const double share = 1.0 / static_cast<double>(count);
        auto imputed = chain->imputed(Random(method.seed).stream(number), share * static_cast<double>(number),
                                      share, progress);
        if (!imputed) return Progress::stopped();
        imputations.tables.push_back(std::move(*imputed));
    }
    progress.report(1, "imputing");
    return imputations;
}

} // namespace dovetail::data
