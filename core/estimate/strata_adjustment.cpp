// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/adjustment_model.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace dovetail::estimate {

namespace {

class StrataAdjustment : public AdjustmentModel {
public:
    StrataAdjustment(const EncodedData& data, Positivity positivity)
        : data_(data), positivity_(std::move(positivity)) {}

    std::vector<double> means() const override { return means(std::vector<double>(data_.rows(), 1.0)); }

    std::vector<double> means(std::span<const double> copies) const override {
        const std::size_t groups = data_.groups();
        std::vector<double> rows(positivity_.strata * groups); // of each pair of stratum and group
        std::vector<double> sums(rows.size());
        for (std::size_t row = 0; row < data_.rows(); ++row) {
            const std::size_t cell = cellOf(row);
            rows[cell] += copies[row];
            sums[cell] += copies[row] * data_.outcome[row];
        }
        std::vector<double> means(groups);
        for (std::size_t group = 0; group < groups; ++group) {
            double sum = 0;
            double covered = 0;
            for (std::size_t stratum = 0; stratum < positivity_.strata; ++stratum) {
                const double* first = &rows[stratum * groups];
                const double weight = std::accumulate(first, first + groups, 0.0);
                const std::size_t cell = stratum * groups + group;
                if (rows[cell] == 0) continue; // a bootstrap sample may lose a cell: average over the others
                sum += weight * sums[cell] / rows[cell];
                covered += weight;
            }
            means[group] = covered > 0 ? sum / covered : std::nan("");
        }
        return means;
    }

    std::vector<std::vector<double>> distributions() const override {
        const std::size_t groups = data_.groups();
        const std::size_t answers = data_.answers();
        std::vector<double> rows(positivity_.strata * groups);
        std::vector<double> answered(rows.size() * answers);
        std::vector<double> inStratum(positivity_.strata);
        for (std::size_t row = 0; row < data_.rows(); ++row) {
            const std::size_t cell = cellOf(row);
            ++rows[cell];
            ++answered[cell * answers + static_cast<std::size_t>(data_.answer[row])];
            ++inStratum[static_cast<std::size_t>(positivity_.stratum[row])];
        }
        std::vector<std::vector<double>> distributions(groups, std::vector<double>(answers));
        for (std::size_t cell = 0; cell < rows.size(); ++cell) {
            const double share = inStratum[cell / groups] / static_cast<double>(data_.rows());
            for (std::size_t answer = 0; answer < answers; ++answer)
                distributions[cell % groups][answer] +=
                    share * answered[cell * answers + answer] / rows[cell];
        }
        return distributions;
    }

    std::string method() const override { return "adjustment (strata)"; }

    std::vector<Sentence> notes() const override {
        constexpr std::size_t few = 5;
        if (positivity_.strata < 2 || positivity_.smallestCell >= few) return {};
        return {phrase("estimate", "Some strata have few rows of a treatment group (the smallest %1), so the "
                                   "estimate hangs on single rows.")(digits(positivity_.smallestCell))};
    }

private:
    std::size_t cellOf(std::size_t row) const {
        return static_cast<std::size_t>(positivity_.stratum[row]) * data_.groups() +
               static_cast<std::size_t>(data_.group[row]);
    }

    const EncodedData& data_;
    Positivity positivity_;
};

} // namespace

Positivity positivityOf(const EncodedData& data) {
    Positivity positivity;
    positivity.stratum.assign(data.rows(), 0);
    positivity.strata = 1;
    for (const auto& column : data.adjustment.columns()) {
        const auto scale = data::ValueScale::levels(*column);
        if (column->isNumeric() && scale.size() > data::ValueScale::defaultMaximumLevels) return {};
        const auto codes = scale.encode(*column);
        // Pairs of (stratum so far, value) that occur become the new strata.
        std::map<std::pair<std::int32_t, std::int32_t>, std::int32_t> strata;
        for (std::size_t row = 0; row < data.rows(); ++row) {
            const auto next = static_cast<std::int32_t>(strata.size());
            positivity.stratum[row] =
                strata.try_emplace({positivity.stratum[row], codes[row]}, next).first->second;
        }
        positivity.strata = strata.size();
    }
    positivity.discrete = true;

    std::vector<std::size_t> cells(positivity.strata * data.groups());
    for (std::size_t row = 0; row < data.rows(); ++row) {
        ++cells[static_cast<std::size_t>(positivity.stratum[row]) * data.groups() +
                static_cast<std::size_t>(data.group[row])];
    }
    positivity.smallestCell = std::ranges::min(cells);
    std::size_t uncovered = 0;
    for (std::size_t stratum = 0; stratum < positivity.strata; ++stratum) {
        const auto own = std::span(cells).subspan(stratum * data.groups(), data.groups());
        if (std::ranges::find(own, 0U) != own.end())
            uncovered += std::accumulate(own.begin(), own.end(), std::size_t{0});
    }
    positivity.uncovered = static_cast<double>(uncovered) / static_cast<double>(data.rows());
    return positivity;
}

std::unique_ptr<AdjustmentModel> strataAdjustment(const EncodedData& data, Positivity positivity) {
    return std::make_unique<StrataAdjustment>(data, std::move(positivity));
}

} // namespace dovetail::estimate
