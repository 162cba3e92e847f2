// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/permuted_counts.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>

namespace dovetail::independence {

namespace {

constexpr std::size_t mostPairsOfLevels = std::size_t{1} << 22;
constexpr std::size_t mostPermutations = 500;
constexpr std::size_t fewestPermutations = 100;
constexpr std::size_t mostDealtRows = 20'000'000;

/// The rows of a stratum in which both columns vary.
struct DealtStratum {
    std::vector<std::uint32_t> x;
    std::vector<std::uint32_t> y;
    std::vector<double> ofX; ///< of each row, the rows with its level of x
    std::vector<double> ofY; ///< of each row, those with the level of y that it has before the dealing
};

DealtStratum dealtStratum(std::span<const CountedCells::Cell> cells, Margin& ofX, Margin& ofY) {
    ofX.clear();
    ofY.clear();
    for (const auto& cell : cells) {
        ofX.add(cell.x, cell.rows);
        ofY.add(cell.y, cell.rows);
    }
    DealtStratum stratum;
    if (ofX.occurring().size() < 2 || ofY.occurring().size() < 2) return stratum;
    for (const auto& cell : cells) {
        const auto rows = static_cast<std::size_t>(cell.rows);
        stratum.x.insert(stratum.x.end(), rows, cell.x);
        stratum.y.insert(stratum.y.end(), rows, cell.y);
        stratum.ofX.insert(stratum.ofX.end(), rows, ofX[cell.x]);
        stratum.ofY.insert(stratum.ofY.end(), rows, ofY[cell.y]);
    }
    return stratum;
}

/// Deals y and computes the part of the statistic that changes with it, by what each cell contributes.
class Dealer {
public:
    Dealer(std::size_t levelsOfX, std::size_t levelsOfY, CountStatistic statistic)
        : levelsOfY_(levelsOfY), statistic_(statistic), counts_(levelsOfX * levelsOfY, 0) {}

    double deal(DealtStratum& stratum, Random& random) {
        random.shuffle(std::span(stratum.y));
        const std::size_t rows = stratum.x.size();
        for (std::size_t row = 0; row < rows; ++row)
            ++counts_[place(stratum, row)];
        double sum = 0;
        const bool pearson = statistic_ == CountStatistic::ChiSquared;
        if (pearson) margins_.assign(levelsOfY_, 0);
        for (std::size_t row = 0; pearson && row < rows; ++row)
            ++margins_[stratum.y[row]];
        for (std::size_t row = 0; row < rows; ++row) {
            std::uint32_t& count = counts_[place(stratum, row)];
            if (count == 0) continue; // counted with an earlier row
            const double n = count;
            sum += pearson ? static_cast<double>(rows) * n * n / (stratum.ofX[row] * margins_[stratum.y[row]])
                           : 2 * n * std::log(n);
            count = 0;
        }
        return sum;
    }

    /// What does not change: the statistic is the sum of `deal` and this.
    double constantPart(const DealtStratum& stratum) const {
        const auto rows = static_cast<double>(stratum.x.size());
        if (statistic_ == CountStatistic::ChiSquared) return -rows;
        double sum = rows * std::log(rows);
        for (std::size_t row = 0; row < stratum.x.size(); ++row)
            sum -= std::log(stratum.ofX[row]) + std::log(stratum.ofY[row]);
        return 2 * sum;
    }

private:
    std::size_t place(const DealtStratum& stratum, std::size_t row) const {
        return stratum.x[row] * levelsOfY_ + stratum.y[row];
    }

    std::size_t levelsOfY_;
    CountStatistic statistic_;
    std::vector<std::uint32_t> counts_;
    std::vector<double> margins_;
};

} // namespace

Result<std::optional<StatisticMoments>> permutedMoments(const CountedCells& cells, CountStatistic statistic,
                                                        std::uint64_t seed, const Progress& progress) {
    if (cells.levelsOfX() * cells.levelsOfY() > mostPairsOfLevels) return std::nullopt;
    Dealer dealer(cells.levelsOfX(), cells.levelsOfY(), statistic);
    Margin ofX(cells.levelsOfX());
    Margin ofY(cells.levelsOfY());
    std::vector<DealtStratum> strata;
    double constant = 0;
    std::size_t rows = 0;
    for (std::size_t index = 0; index < cells.strata(); ++index) {
        DealtStratum stratum = dealtStratum(cells.stratum(index), ofX, ofY);
        if (stratum.x.empty()) continue;
        constant += dealer.constantPart(stratum);
        rows += stratum.x.size();
        strata.push_back(std::move(stratum));
    }
    if (rows == 0) return std::nullopt;
    const std::size_t times = std::clamp(mostDealtRows / rows, fewestPermutations, mostPermutations);
    Random random(seed);
    StatisticMoments moments;
    double squares = 0; // around the mean so far (Welford 1962)
    for (std::size_t time = 1; time <= times; ++time) {
        double value = constant;
        for (DealtStratum& stratum : strata) {
            if (progress.cancelled()) return Progress::stopped();
            value += dealer.deal(stratum, random);
        }
        const double apart = value - moments.mean;
        moments.mean += apart / static_cast<double>(time);
        squares += apart * (value - moments.mean);
    }
    moments.variance = squares / static_cast<double>(times - 1);
    if (moments.variance <= 1e-12 * moments.mean * moments.mean || moments.mean <= 0) return std::nullopt;
    return moments;
}

} // namespace dovetail::independence
