// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimand/factor.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace dovetail::estimand {

namespace {

/// Walks over all cells of a table, the last axis fastest, and keeps the offsets into other tables in step.
class Walk {
public:
    explicit Walk(std::vector<std::size_t> cardinalities)
        : cardinalities_(std::move(cardinalities)), index_(cardinalities_.size(), 0) {}

    /// A table that moves by `strides[axis]` for each step along an axis; its number.
    std::size_t follow(std::vector<std::size_t> strides) {
        strides_.push_back(std::move(strides));
        offsets_.push_back(0);
        return offsets_.size() - 1;
    }
    std::size_t offset(std::size_t table) const { return offsets_[table]; }
    std::size_t cells() const {
        return std::accumulate(cardinalities_.begin(), cardinalities_.end(), std::size_t{1},
                               std::multiplies<>());
    }
    void next() {
        for (std::size_t axis = index_.size(); axis-- > 0;) {
            const bool wraps = ++index_[axis] == cardinalities_[axis];
            for (std::size_t table = 0; table < offsets_.size(); ++table) {
                const std::size_t stride = strides_[table][axis];
                offsets_[table] =
                    wraps ? offsets_[table] - stride * (cardinalities_[axis] - 1) : offsets_[table] + stride;
            }
            if (!wraps) return;
            index_[axis] = 0;
        }
    }

private:
    std::vector<std::size_t> cardinalities_;
    std::vector<std::size_t> index_;
    std::vector<std::vector<std::size_t>> strides_;
    std::vector<std::size_t> offsets_;
};

/// How far the values of `factor` are apart along each of `axes`; 0 along what is no axis of it.
template <typename Axes>
std::vector<std::size_t> stridesOf(const Factor& factor, const Axes& axes) {
    std::vector<std::size_t> own(factor.cardinalities().size(), 1);
    for (std::size_t axis = own.size(); axis-- > 1;)
        own[axis - 1] = own[axis] * factor.cardinalities()[axis];
    std::vector<std::size_t> strides;
    for (const Symbol symbol : axes) {
        const auto found = factor.symbols().find(symbol);
        strides.push_back(found == factor.symbols().end()
                              ? 0
                              : own[static_cast<std::size_t>(found - factor.symbols().begin())]);
    }
    return strides;
}

std::size_t cardinalityOf(const Factor& factor, Symbol symbol) {
    return factor
        .cardinalities()[static_cast<std::size_t>(factor.symbols().find(symbol) - factor.symbols().begin())];
}

template <typename Combine>
Factor combined(const Factor& a, const Factor& b, const Combine& combine) {
    Symbols all = a.symbols();
    all.insert(b.symbols().begin(), b.symbols().end());
    std::vector<std::size_t> cardinalities;
    for (const Symbol symbol : all)
        cardinalities.push_back(cardinalityOf(a.symbols().contains(symbol) ? a : b, symbol));
    Walk walk(cardinalities);
    const std::size_t inA = walk.follow(stridesOf(a, all));
    const std::size_t inB = walk.follow(stridesOf(b, all));
    std::vector<double> values(walk.cells());
    for (double& value : values) {
        value = combine(a.values()[walk.offset(inA)], b.values()[walk.offset(inB)]);
        walk.next();
    }
    return {std::move(all), std::move(cardinalities), std::move(values)};
}

} // namespace

Factor::Factor(Symbols symbols, std::vector<std::size_t> cardinalities, std::vector<double> values)
    : symbols_(std::move(symbols)), cardinalities_(std::move(cardinalities)), values_(std::move(values)) {
    assert(symbols_.size() == cardinalities_.size());
    assert(values_.size() == std::accumulate(cardinalities_.begin(), cardinalities_.end(), std::size_t{1},
                                             std::multiplies<>()));
}

Factor Factor::summedOver(const Symbols& symbols) const {
    Symbols kept;
    std::vector<std::size_t> cardinalities;
    std::size_t axis = 0;
    for (const Symbol symbol : symbols_) {
        if (!symbols.contains(symbol)) {
            kept.insert(kept.end(), symbol);
            cardinalities.push_back(cardinalities_[axis]);
        }
        ++axis;
    }
    if (kept.size() == symbols_.size()) return *this;
    const std::size_t cells =
        std::accumulate(cardinalities.begin(), cardinalities.end(), std::size_t{1}, std::multiplies<>());
    Factor result(std::move(kept), std::move(cardinalities), std::vector<double>(cells, 0));
    Walk walk(cardinalities_);
    const std::size_t there = walk.follow(stridesOf(result, symbols_));
    for (const double value : values_) {
        result.values_[walk.offset(there)] += value;
        walk.next();
    }
    return result;
}

Factor Factor::meanOver(Symbol symbol) const {
    const auto found = symbols_.find(symbol);
    assert(found != symbols_.end());
    const std::size_t cardinality = cardinalities_[static_cast<std::size_t>(found - symbols_.begin())];
    std::vector<double> levels(cardinality);
    std::iota(levels.begin(), levels.end(), 0.0);
    return (*this * Factor({symbol}, {cardinality}, std::move(levels))).summedOver({symbol});
}

Factor Factor::at(Symbol symbol, std::size_t value) const {
    if (!symbols_.contains(symbol)) return *this;
    const std::size_t cardinality = cardinalityOf(*this, symbol);
    assert(value < cardinality);
    std::vector<double> chosen(cardinality, 0);
    chosen[value] = 1;
    return (*this * Factor({symbol}, {cardinality}, std::move(chosen))).summedOver({symbol});
}

Factor Factor::renamed(const std::function<Symbol(Symbol)>& name) const {
    std::vector<Symbol> axes;
    std::vector<std::size_t> cardinalities;
    Symbols sorted;
    for (const Symbol symbol : symbols_) {
        axes.push_back(name(symbol));
        sorted.insert(axes.back());
    }
    assert(sorted.size() == axes.size());
    for (const Symbol symbol : sorted)
        cardinalities.push_back(
            cardinalities_[static_cast<std::size_t>(std::ranges::find(axes, symbol) - axes.begin())]);
    Factor result(std::move(sorted), std::move(cardinalities), std::vector<double>(values_.size()));
    Walk walk(cardinalities_);
    const std::size_t there = walk.follow(stridesOf(result, axes));
    for (const double value : values_) {
        result.values_[walk.offset(there)] = value;
        walk.next();
    }
    return result;
}

Factor operator*(const Factor& a, const Factor& b) {
    return combined(a, b, std::multiplies<>());
}

Factor operator/(const Factor& a, const Factor& b) {
    return combined(a, b,
                    [](double above, double below) { return above == 0 && below == 0 ? 0 : above / below; });
}

Factor operator+(const Factor& a, const Factor& b) {
    return combined(a, b, std::plus<>());
}

std::vector<double> Factor::flat(const std::vector<Symbol>& axes,
                                 const std::vector<std::size_t>& cardinalities) const {
    assert(std::ranges::all_of(symbols_,
                               [&](Symbol symbol) { return std::ranges::find(axes, symbol) != axes.end(); }));
    Walk walk(cardinalities);
    const std::size_t here = walk.follow(stridesOf(*this, axes));
    std::vector<double> values(walk.cells());
    for (double& value : values) {
        value = values_[walk.offset(here)];
        walk.next();
    }
    return values;
}

} // namespace dovetail::estimand
