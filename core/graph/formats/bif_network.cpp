// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/bif_network.h"

#include "core/graph/formats/bif_tables.h"
#include "core/graph/formats/formats.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace dovetail::graph::formats {

namespace {

/// Puts the entries of one node together.
class BifTable {
public:
    BifTable(const bif::Content& content, const std::vector<std::string>& names, std::size_t index)
        : content_(content),
          names_(names),
          node_(content.nodes[index]),
          name_(names[index]),
          states_(node_.states.size()) {}

    Result<BifNetwork::Node> run() {
        if (auto checked = check(); !checked) return fail(checked.error());
        for (const bif::Entry& entry : node_.entries) {
            if (auto done = put(entry); !done) return fail(done.error());
        }
        for (const bif::Entry& entry : node_.entries) {
            for (std::size_t row = 0; entry.kind == bif::Entry::Kind::Default && row < rows_; ++row) {
                if (!given_[row]) set(row, entry.numbers);
            }
        }
        if (auto whole = normalise(); !whole) return fail(whole.error());
        return BifNetwork::Node{node_.states, node_.parents, std::move(probabilities_)};
    }

private:
    tl::unexpected<Error> refused(const Place& place, const Sentence& what, const Phrase& advice) const {
        return parseError(place, what, advice);
    }

    /// All nodes have states.
    Result<void> check() {
        if (std::set<std::string>(node_.states.begin(), node_.states.end()).size() != states_)
            return refused(node_.place,
                           phrase("formats", "The variable %1 has two states of one name.")(excerpt(name_)),
                           phrase("formats", "Give each state a name of its own."));
        if (std::set<std::size_t>(node_.parents.begin(), node_.parents.end()).size() != node_.parents.size())
            return refused(node_.place, phrase("formats", "A parent of %1 is named twice.")(excerpt(name_)),
                           phrase("formats", "Name each parent once."));
        constexpr double largestTable = 1 << 24;
        double cells = static_cast<double>(states_);
        for (const std::size_t parent : node_.parents)
            cells *= static_cast<double>(content_.nodes[parent].states.size());
        if (cells > largestTable)
            return refused(node_.place, phrase("formats", "The table of %1 is too large.")(excerpt(name_)),
                           phrase("formats", "Choose a network with fewer parents or states."));
        rows_ = static_cast<std::size_t>(cells) / states_;
        given_.assign(rows_, 0);
        probabilities_.assign(rows_ * states_, 0);
        return {};
    }

    Result<void> put(const bif::Entry& entry) {
        if (entry.kind == bif::Entry::Kind::Default) return {};
        if (entry.kind == bif::Entry::Kind::Condition) {
            std::size_t row = 0;
            for (std::size_t i = 0; i < node_.parents.size(); ++i)
                row = row * content_.nodes[node_.parents[i]].states.size() + entry.condition[i];
            if (given_[row]) return twice(entry);
            set(row, entry.numbers);
            return {};
        }
        if (entry.numbers.size() != rows_ * states_)
            return refused(entry.place,
                           phrase("formats", "The table of %1 has %2 numbers, not %3.")(
                               excerpt(name_), digits(entry.numbers.size()), digits(rows_ * states_)),
                           phrase("formats", "Give a number for each state and each combination of the "
                                             "parents' states."));
        if (std::ranges::find(given_, 1) != given_.end()) return twice(entry);
        std::vector<double> numbers(states_);
        for (std::size_t row = 0; row < rows_; ++row) {
            for (std::size_t state = 0; state < states_; ++state)
                numbers[state] = entry.numbers[state * rows_ + row];
            set(row, numbers);
        }
        return {};
    }

    tl::unexpected<Error> twice(const bif::Entry& entry) const {
        return refused(entry.place,
                       phrase("formats", "The probabilities of %1 are given twice.")(excerpt(name_)),
                       phrase("formats", "Remove one of the two."));
    }

    void set(std::size_t row, const std::vector<double>& numbers) {
        given_[row] = 1;
        std::ranges::copy(numbers, probabilities_.begin() + static_cast<std::ptrdiff_t>(row * states_));
    }

    Result<void> normalise() {
        constexpr double tolerance = 0.01;
        for (std::size_t row = 0; row < rows_; ++row) {
            if (!given_[row])
                return refused(node_.place,
                               phrase("formats", "%1 has no probabilities%2.")(excerpt(name_), where(row)),
                               phrase("formats", "Give a number for each state."));
            const auto first = probabilities_.begin() + static_cast<std::ptrdiff_t>(row * states_);
            const auto last = first + static_cast<std::ptrdiff_t>(states_);
            const double sum = std::accumulate(first, last, 0.0);
            if (!(std::abs(sum - 1) <= tolerance))
                return refused(node_.place,
                               phrase("formats", "The probabilities of %1%2 sum to %3.")(
                                   excerpt(name_), where(row), numberText(sum)),
                               phrase("formats", "Correct them: their sum is 1."));
            std::for_each(first, last, [&](double& probability) { probability /= sum; });
        }
        return {};
    }

    /// " (smoker yes, age old)"
    std::string where(std::size_t row) const {
        std::string text;
        for (auto parent = node_.parents.rbegin(); parent != node_.parents.rend(); ++parent) {
            const auto& states = content_.nodes[*parent].states;
            text = names_[*parent] + " " + states[row % states.size()] + (text.empty() ? "" : ", ") + text;
            row /= states.size();
        }
        return text.empty() ? text : " (" + text + ")";
    }

    const bif::Content& content_;
    const std::vector<std::string>& names_;
    const bif::Node& node_;
    const std::string& name_;
    std::size_t states_;
    std::size_t rows_ = 1; ///< combinations of the parents' states
    std::vector<char> given_;
    std::vector<double> probabilities_;
};

} // namespace

Result<BifNetwork> readBifNetwork(std::string_view text) {
    if (auto checked = checkText(text); !checked) return fail(checked.error());
    if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
    auto content = bif::readContent(text);
    if (!content) return fail(content.error());
    auto graph = causalGraph(content->diagram);
    if (!graph) return fail(graph.error());
    BifNetwork network{std::move(*graph), {}};
    std::vector<std::string> names;
    for (const Variable& variable : network.graph.variables())
        names.push_back(variable.name);
    // A table is as long as the parents have states, so these are looked at before.
    for (const bif::Node& node : content->nodes) {
        if (node.states.empty())
            return parseError(node.place,
                              phrase("formats", "The variable %1 has no states.")(
                                  excerpt(names[static_cast<std::size_t>(&node - content->nodes.data())])),
                              phrase("formats", "Give them as in type discrete [ 2 ] { no, yes };"));
    }
    for (std::size_t index = 0; index < names.size(); ++index) {
        auto node = BifTable(*content, names, index).run();
        if (!node) return fail(node.error());
        network.nodes.push_back(std::move(*node));
    }
    return network;
}

} // namespace dovetail::graph::formats
