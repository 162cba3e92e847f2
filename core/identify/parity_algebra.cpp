// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/parity_algebra.h"

#include "core/base/sorted_sets.h"
#include "core/graph/districts.h"
#include "core/graph/separation.h"

#include <boost/dynamic_bitset.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace dovetail::identify {

using estimand::Factor;
using estimand::Symbol;
using estimand::Symbols;
using graph::CausalGraph;
using graph::VariableId;
using graph::VariableSet;

namespace {

using Bits = boost::dynamic_bitset<>;

constexpr std::size_t mostDimensions = 14;

/// A basis of the vectors that have an even number of ones in common with each of the rows.
std::vector<Bits> nullSpace(std::vector<Bits> rows, std::size_t size) {
    std::vector<std::size_t> pivots;
    std::size_t rank = 0;
    for (std::size_t column = 0; column < size && rank < rows.size(); ++column) {
        const auto from = rows.begin() + static_cast<std::ptrdiff_t>(rank);
        const auto found = std::find_if(from, rows.end(), [&](const Bits& row) { return row[column]; });
        if (found == rows.end()) continue;
        std::iter_swap(from, found);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i != rank && rows[i][column]) rows[i] ^= rows[rank];
        }
        pivots.push_back(column);
        ++rank;
    }
    std::vector<Bits> basis;
    for (std::size_t column = 0; column < size; ++column) {
        if (std::ranges::find(pivots, column) != pivots.end()) continue;
        Bits vector(size);
        vector.set(column);
        for (std::size_t i = 0; i < rank; ++i) {
            if (rows[i][column]) vector.set(pivots[i]);
        }
        basis.push_back(std::move(vector));
    }
    return basis;
}

/// P(D | do(parents of D)) of a model: its characters that are not 0.
struct Characters {
    std::vector<Bits> parities; ///< of observed variables, by the order in the part; of the basis
    std::vector<double> means;  ///< entry i: of the sum of the members of the basis that are bits of i
    std::map<Bits, double> byParity;
};

/// What is hidden in a district: fair coins are rows of the system that its characters solve.
std::optional<Characters> charactersOf(const CausalGraph& part, const VariableSet& district,
                                       const ParityModel& model) {
    const std::size_t size = district.size();
    std::map<VariableId, Bits> heardBy; // members that a hidden cause enters, by their order
    std::size_t place = 0;
    std::vector<Bits> observed;
    std::vector<double> noise;
    for (const VariableId id : district) {
        const Parity& parity = model.mechanisms.at(id);
        Bits sum(part.size());
        sum.set(part.index(id));
        for (const VariableId cause : parity.causes) {
            if (part.contains(cause)) {
                sum.flip(part.index(cause));
            } else {
                heardBy.try_emplace(cause, size).first->second.set(place);
            }
        }
        observed.push_back(std::move(sum));
        noise.push_back(1 - 2 * parity.turned);
        ++place;
    }
    std::vector<Bits> fair;
    std::vector<std::pair<Bits, double>> biased;
    for (auto& [hidden, members] : heardBy) {
        const double mean = 1 - 2 * model.mechanisms.at(hidden).turned;
        if (mean == 0) {
            fair.push_back(members);
        } else {
            biased.emplace_back(members, mean);
        }
    }
    for (std::size_t i = 0; i < size; ++i) {
        if (noise[i] != 0) continue;
        Bits self(size);
        self.set(i);
        fair.push_back(std::move(self));
    }
    const std::vector<Bits> basis = nullSpace(std::move(fair), size);
    if (basis.size() > mostDimensions) return std::nullopt;
    const auto parityOf = [&](const Bits& vector) {
        Bits sum(part.size());
        for (std::size_t i = vector.find_first(); i != Bits::npos; i = vector.find_next(i))
            sum ^= observed[i];
        return sum;
    };
    Characters found;
    for (const Bits& vector : basis)
        found.parities.push_back(parityOf(vector));
    for (std::size_t choice = 0; choice < std::size_t{1} << basis.size(); ++choice) {
        Bits vector(size);
        for (std::size_t i = 0; i < basis.size(); ++i) {
            if ((choice >> i & 1) != 0) vector ^= basis[i];
        }
        double mean = 1;
        for (std::size_t i = vector.find_first(); i != Bits::npos; i = vector.find_next(i))
            mean *= noise[i];
        for (const auto& [members, each] : biased) {
            if ((members & vector).count() % 2 == 1) mean *= each;
        }
        found.means.push_back(mean);
        found.byParity[parityOf(vector)] += mean;
    }
    return found;
}

/// The least of the probabilities whose characters these are, times 2 to the size of the district: every
/// choice of signs of the basis occurs, because each of r belongs to one v.
double leastOf(std::vector<double> means) {
    for (std::size_t step = 1; step < means.size(); step *= 2) { // Walsh and Hadamard
        for (std::size_t i = 0; i < means.size(); ++i) {
            if ((i & step) != 0) continue;
            const double low = means[i];
            const double high = means[i | step];
            means[i] = low + high;
            means[i | step] = low - high;
        }
    }
    return *std::ranges::min_element(means);
}

bool sameMechanisms(const VariableSet& district, const ParityModel& first, const ParityModel& second) {
    return std::ranges::all_of(district, [&](VariableId id) {
        const Parity& parity = first.mechanisms.at(id);
        if (parity != second.mechanisms.at(id)) return false;
        return std::ranges::all_of(parity.causes, [&](VariableId cause) {
            return district.contains(cause) || !first.dag.parents(cause).empty() ||
                   first.mechanisms.at(cause) == second.mechanisms.at(cause);
        });
    });
}

} // namespace

std::optional<ModelComparison> compared(const CausalGraph& part, const ParityModel& first,
                                        const ParityModel& second) {
    ModelComparison result;
    double logSmallest = 0;
    for (const VariableSet& district : graph::districts(part)) {
        const auto one = charactersOf(part, district, first);
        if (!one) return std::nullopt;
        const double scale = std::ldexp(1.0, -static_cast<int>(district.size()));
        double least = leastOf(one->means);
        if (!sameMechanisms(district, first, second)) {
            const auto other = charactersOf(part, district, second);
            if (!other) return std::nullopt;
            double gap = 0;
            for (const auto& [parity, mean] : one->byParity) {
                const auto found = other->byParity.find(parity);
                gap += std::abs(mean - (found == other->byParity.end() ? 0 : found->second));
            }
            for (const auto& [parity, mean] : other->byParity) {
                if (!one->byParity.contains(parity)) gap += std::abs(mean);
            }
            result.largestDifference += scale * gap;
            least = std::min(least, leastOf(other->means));
            // Small only because the district is large: no difference is meant to be overlooked for that.
            if (gap > 1e-12) result.largestDifference = std::max(result.largestDifference, gap);
        }
        if (!(least > 0)) return ModelComparison{result.largestDifference, 0};
        logSmallest += std::log2(scale * least);
    }
    // Of hundreds of variables the number itself may be too small to be written.
    result.smallestProbability = std::max(std::exp2(logSmallest), std::numeric_limits<double>::min());
    return result;
}

std::optional<Factor> effect(const ParityModel& model, const EffectQuery& query) {
    const VariableSet asked = united(query.outcomes, query.given);
    constexpr std::size_t mostAxes = 18;
    if (asked.size() + query.treatments.size() > mostAxes) return std::nullopt;
    // Each variable as a parity of coins, its own and those above it, and of what is set.
    const std::size_t size = model.dag.size();
    std::map<VariableId, Bits> parities; // coins first, then what is set
    for (const VariableId id : graph::topologicalOrder(model.dag)) {
        Bits sum(2 * size);
        if (query.treatments.contains(id)) {
            sum.set(size + model.dag.index(id));
        } else {
            sum.set(model.dag.index(id));
            for (const VariableId cause : model.mechanisms.at(id).causes)
                sum ^= parities.at(cause);
        }
        parities.emplace(id, std::move(sum));
    }
    Symbols axes = estimand::symbolsOf(united(asked, query.treatments));
    const std::size_t count = axes.size();
    std::vector<double> values(std::size_t{1} << count, 0.0);
    const auto bitOf = [&](std::size_t cell, VariableId id) {
        const auto axis = static_cast<std::size_t>(axes.find(Symbol{id}) - axes.begin());
        return (cell >> (count - 1 - axis) & 1) != 0;
    };
    const std::vector<VariableId> members(asked.begin(), asked.end());
    for (std::size_t choice = 0; choice < std::size_t{1} << members.size(); ++choice) {
        Bits sum(2 * size);
        for (std::size_t i = 0; i < members.size(); ++i) {
            if ((choice >> i & 1) != 0) sum ^= parities.at(members[i]);
        }
        double mean = std::ldexp(1.0, -static_cast<int>(members.size()));
        for (std::size_t coin = sum.find_first(); coin < size; coin = sum.find_next(coin))
            mean *= 1 - 2 * model.mechanisms.at(model.dag.idAt(coin)).turned;
        if (mean == 0) continue;
        for (std::size_t cell = 0; cell < values.size(); ++cell) {
            bool odd = false;
            for (std::size_t i = 0; i < members.size(); ++i)
                odd ^= (choice >> i & 1) != 0 && bitOf(cell, members[i]);
            for (const VariableId id : query.treatments)
                odd ^= sum[size + model.dag.index(id)] && bitOf(cell, id);
            values[cell] += odd ? -mean : mean;
        }
    }
    const Factor joint(std::move(axes), std::vector<std::size_t>(count, 2), std::move(values));
    if (query.given.empty()) return joint;
    return joint / joint.summedOver(estimand::symbolsOf(query.outcomes));
}

} // namespace dovetail::identify
