// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/discrete_model.h"

namespace dovetail::test {

using namespace graph;

double JointTable::probability(const Event& event) const {
    double sum = 0;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        if ((i & event.mask) == event.values) sum += cells_[i];
    }
    return sum;
}

std::size_t bitsOf(const CausalGraph& graph, const VariableSet& set) {
    std::size_t bits = 0;
    for (const VariableId id : set)
        bits |= std::size_t{1} << graph.index(id);
    return bits;
}

std::vector<JointTable::Event> eventsOf(std::size_t mask) {
    std::vector<JointTable::Event> events;
    std::size_t values = 0;
    do {
        events.push_back({mask, values});
        values = (values - mask) & mask; // the next subset of the mask
    } while (values != 0);
    return events;
}

DiscreteModel::DiscreteModel(const CausalGraph& graph, Random& random)
    : observed_(graph.size()), hidden_(boost::num_edges(graph.bidirected())), mechanisms_(graph.size()) {
    std::size_t nextHidden = observed_;
    for (const Edge& edge : graph.edges()) {
        if (edge.kind == EdgeKind::Directed) {
            mechanisms_[graph.index(edge.to)].parents.push_back(graph.index(edge.from));
        } else {
            mechanisms_[graph.index(edge.from)].parents.push_back(nextHidden);
            mechanisms_[graph.index(edge.to)].parents.push_back(nextHidden);
            ++nextHidden;
        }
    }
    for (Mechanism& mechanism : mechanisms_) {
        mechanism.one.resize(std::size_t{1} << mechanism.parents.size());
        for (double& entry : mechanism.one)
            entry = 0.1 + 0.8 * random.uniform();
    }
}

JointTable DiscreteModel::joint(const JointTable::Event& done) const {
    std::vector<double> cells(std::size_t{1} << observed_, 0.0);
    const std::size_t worlds = std::size_t{1} << (observed_ + hidden_);
    for (std::size_t world = 0; world < worlds; ++world) {
        if ((world & done.mask) != done.values) continue;
        double probability = 1.0 / static_cast<double>(std::size_t{1} << hidden_);
        for (std::size_t v = 0; v < observed_; ++v) {
            if ((done.mask >> v) & 1U) continue;
            std::size_t row = 0;
            for (const std::size_t parent : mechanisms_[v].parents)
                row = 2 * row + ((world >> parent) & 1U);
            const double one = mechanisms_[v].one[row];
            probability *= (world >> v) & 1U ? one : 1 - one;
        }
        cells[world & (cells.size() - 1)] += probability;
    }
    return JointTable(std::move(cells));
}

} // namespace dovetail::test
