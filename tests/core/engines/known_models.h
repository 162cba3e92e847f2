// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/data/table.h"

#include <string>
#include <vector>

// Data whose true answers are known.
namespace dovetail::test {

inline data::Column codes(std::string name, std::vector<std::int32_t> codes,
                          std::vector<std::string> levels) {
    return data::Column::coded(std::move(name), data::ColumnType::Categorical, std::move(codes),
                               std::move(levels));
}

/// The kidney stones of Charig et al. 1986 (700 rows): treatment A is better for small stones and for
/// large ones, and looks worse when the sizes are taken together.
inline data::Table kidneyStones() {
    struct Cell {
        std::int32_t treatment, size, successes, rows;
    };
    std::vector<std::int32_t> size, treatment, success;
    for (const Cell& cell :
         {Cell{0, 0, 81, 87}, Cell{0, 1, 192, 263}, Cell{1, 0, 234, 270}, Cell{1, 1, 55, 80}}) {
        for (std::int32_t i = 0; i < cell.rows; ++i) {
            treatment.push_back(cell.treatment);
            size.push_back(cell.size);
            success.push_back(i < cell.successes);
        }
    }
    return data::Table(std::vector<data::Column>{
        codes("size", size, {"small", "large"}), codes("treatment", treatment, {"A", "B"}),
        data::Column::coded("success", data::ColumnType::Boolean, success, {"no", "yes"})});
}

/// C -> T, C -> Y, T -> Y, T -> M -> Y with three levels of C and Y, two of T and M.
struct ConfoundedModel {
    std::vector<double> c{0.3, 0.4, 0.3};
    std::vector<double> treated{0.1, 0.5, 0.9}; ///< P(T = 1 | c)
    std::vector<double> mediated{0.3, 0.8};     ///< P(M = 1 | t)

    /// P(Y = y | c, t, m)
    std::vector<double> outcome(std::size_t level, std::size_t t, std::size_t m) const {
        const double high = 0.1 + 0.3 * static_cast<double>(level) + 0.1 * static_cast<double>(m) -
                            0.05 * static_cast<double>(t);
        const double middle = (1 - high) * (t == 1 ? 0.7 : 0.4);
        return {1 - high - middle, middle, high};
    }

    data::Table sample(std::size_t rows, Random& random) const {
        std::vector<std::int32_t> cs, ts, ms, ys;
        for (std::size_t i = 0; i < rows; ++i) {
            const std::size_t level = random.index(c);
            const std::size_t t = random.uniform() < treated[level] ? 1 : 0;
            const std::size_t m = random.uniform() < mediated[t] ? 1 : 0;
            const std::vector<double> p = outcome(level, t, m);
            cs.push_back(static_cast<std::int32_t>(level));
            ts.push_back(static_cast<std::int32_t>(t));
            ms.push_back(static_cast<std::int32_t>(m));
            ys.push_back(static_cast<std::int32_t>(random.index(p)));
        }
        return data::Table(std::vector<data::Column>{
            codes("Y", ys, {"low", "middle", "high"}), codes("M", ms, {"no", "yes"}),
            codes("T", ts, {"untreated", "treated"}), codes("C", cs, {"young", "grown", "old"})});
    }

    /// P(Y | do(T = t)), exactly.
    std::vector<double> interventional(std::size_t t) const { return mixture(t, c); }

    /// P(Y | T = t), exactly.
    std::vector<double> observational(std::size_t t) const {
        std::vector<double> weights = c;
        double sum = 0;
        for (std::size_t level = 0; level < c.size(); ++level)
            sum += weights[level] *= t == 1 ? treated[level] : 1 - treated[level];
        for (double& weight : weights)
            weight /= sum;
        return mixture(t, weights);
    }

private:
    std::vector<double> mixture(std::size_t t, const std::vector<double>& weights) const {
        std::vector<double> p(3);
        for (std::size_t level = 0; level < weights.size(); ++level) {
            for (std::size_t m = 0; m < 2; ++m) {
                const double share = weights[level] * (m == 1 ? mediated[t] : 1 - mediated[t]);
                for (std::size_t y = 0; y < 3; ++y)
                    p[y] += share * outcome(level, t, m)[y];
            }
        }
        return p;
    }
};

inline double totalVariation(const std::vector<double>& p, const std::vector<double>& q) {
    double sum = 0;
    for (std::size_t i = 0; i < p.size(); ++i)
        sum += std::abs(p[i] - q[i]);
    return sum / 2;
}

/// A linear Gaussian model: C = N(0,1), T = C / 2 + N(0,1), Y = slope T + 2 C + N(0,1). Setting T raises
/// Y by `slope` a unit; among those seen with a T one higher, Y is slope + 2 cov(C,T) / var(T) =
/// slope + 0.8 higher.
inline data::Table linearGaussian(double slope, std::size_t rows, Random& random) {
    std::vector<double> cs, ts, ys;
    for (std::size_t i = 0; i < rows; ++i) {
        const double c = random.normal();
        const double t = c / 2 + random.normal();
        cs.push_back(c);
        ts.push_back(t);
        ys.push_back(slope * t + 2 * c + random.normal());
    }
    using data::ColumnType;
    return data::Table(std::vector<data::Column>{data::Column::numeric("C", ColumnType::Continuous, cs),
                                                 data::Column::numeric("T", ColumnType::Continuous, ts),
                                                 data::Column::numeric("Y", ColumnType::Continuous, ys)});
}

} // namespace dovetail::test
