// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cladder/linking.h"

#include "core/cladder/wording.h"
#include "core/graph/separation.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace dovetail::cladder {

using graph::VariableId;
using graph::VariableSet;

namespace {

// Words decide; where they do not, the graph does. A name that is fully mentioned counts 1.
constexpr double sharedPhrase = 0.5; ///< two descriptions of one variable, times how alike they are
constexpr double fromParent = 0.3;
constexpr double fromAncestor = 0.25;
constexpr double fromDescendant = -0.3;
constexpr double causeAsAsked = 0.4;
constexpr double namedInQuestion = 0.2;
constexpr double unobserved = -0.2;

class Linker {
public:
    explicit Linker(const Reading& reading) : reading_(reading) {
        const graph::CausalGraph& graph = reading.story.graph;
        for (const graph::Variable& variable : graph.variables()) {
            variables_.push_back(variable.id);
            ancestors_.push_back(graph::ancestors(graph, {variable.id}));
        }
        for (const Description& description : reading.descriptions)
            words_.push_back(contentWords(description.one + " " + description.zero));
        for (const auto& words : words_) {
            std::vector<double>& row = fit_.emplace_back();
            for (const VariableId id : variables_) {
                const graph::Variable& variable = graph.variable(id);
                const double hidden = variable.roles.has(graph::Role::Latent) ? unobserved : 0;
                row.push_back(mentions(words, contentWords(variable.name)) + hidden);
            }
        }
        for (const std::vector<double>& row : fit_) {
            std::vector<std::size_t>& order = order_.emplace_back(variables_.size());
            std::iota(order.begin(), order.end(), std::size_t{0});
            std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t i) { return row[i]; });
        }
        findDifferent();
    }

    std::vector<RankedLinking> all(std::size_t limit) {
        chosen_.clear();
        extend(0);
        std::ranges::stable_sort(found_, std::ranges::greater{}, &Found::score);
        std::vector<RankedLinking> best;
        for (const Found& one : found_) {
            if (best.size() == limit) break;
            RankedLinking& linking = best.emplace_back();
            linking.score = one.score;
            for (const std::size_t index : one.variables)
                linking.variables.push_back(variables_[index]);
        }
        return best;
    }

private:
    struct Found {
        double score;
        std::vector<std::size_t> variables;
    };

    void findDifferent() {
        const std::size_t count = reading_.descriptions.size();
        different_.assign(count, std::vector<bool>(count, false));
        const auto differ = [&](std::size_t a, std::size_t b) {
            if (a != b) different_[a][b] = different_[b][a] = true;
        };
        for (std::size_t a = 0; a < count; ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                if (!reading_.descriptions[a].isCondition && !reading_.descriptions[b].isCondition)
                    differ(a, b);
            }
        }
        for (const GivenTable& table : reading_.tables) {
            for (std::size_t i = 0; i < table.given.size(); ++i) {
                differ(table.of, table.given[i]);
                for (std::size_t j = 0; j < i; ++j)
                    differ(table.given[i], table.given[j]);
            }
        }
        const Question& question = reading_.question;
        std::vector<std::size_t> asked;
        for (const auto& mention : {question.cause, question.effect, question.condition}) {
            if (mention) asked.push_back(mention->description);
        }
        for (const std::size_t a : asked) {
            for (const std::size_t b : asked)
                differ(a, b);
        }
    }

    void extend(std::size_t description) {
        constexpr std::size_t most = 200'000;
        if (found_.size() >= most || ++visited_ > 4 * most) return;
        if (description == reading_.descriptions.size()) {
            found_.push_back({score(), chosen_});
            return;
        }
        for (const std::size_t variable : order_[description]) {
            bool possible = true;
            for (std::size_t other = 0; other < description && possible; ++other)
                possible = !(different_[description][other] && chosen_[other] == variable);
            if (!possible) continue;
            chosen_.push_back(variable);
            extend(description + 1);
            chosen_.pop_back();
        }
    }

    double score() const {
        double total = 0;
        for (std::size_t i = 0; i < chosen_.size(); ++i) {
            total += fit_[i][chosen_[i]];
            for (std::size_t j = 0; j < i; ++j) {
                if (chosen_[i] == chosen_[j]) total += sharedPhrase * mentions(words_[i], words_[j]);
            }
        }
        return total + scoreOfTables() + scoreOfQuestion();
    }

    bool above(std::size_t cause, std::size_t effect) const {
        return cause != effect && ancestors_[effect].contains(variables_[cause]);
    }

    double scoreOfTables() const {
        // There the condition is a common effect: probabilities run against the arrows.
        if (reading_.question.kind == QuestionKind::ExplainingAway) return 0;
        double total = 0;
        for (const GivenTable& table : reading_.tables) {
            const std::size_t of = chosen_[table.of];
            for (const std::size_t description : table.given) {
                const std::size_t given = chosen_[description];
                const graph::CausalGraph& graph = reading_.story.graph;
                if (graph.parents(variables_[of]).contains(variables_[given])) {
                    total += fromParent;
                } else if (above(given, of)) {
                    total += fromAncestor;
                } else if (above(of, given)) {
                    total += fromDescendant;
                }
            }
        }
        return total;
    }

    double scoreOfQuestion() const {
        const Question& question = reading_.question;
        double total = 0;
        if (question.cause && question.effect) {
            const std::size_t cause = chosen_[question.cause->description];
            const std::size_t effect = chosen_[question.effect->description];
            const bool common =
                question.kind == QuestionKind::ExplainingAway || question.kind == QuestionKind::ColliderBias;
            // What is observed with something need not be its cause.
            const bool causal = !common && question.kind != QuestionKind::Correlation;
            if (causal && above(cause, effect)) total += causeAsAsked;
            if (common && question.condition) {
                const std::size_t condition = chosen_[question.condition->description];
                if (above(cause, condition) && above(effect, condition)) total += causeAsAsked;
            }
        }
        for (const GivenTable& table : reading_.tables) {
            const auto name = reading_.story.graph.name(variables_[chosen_[table.of]]);
            if (name == question.effectName ||
                std::ranges::find(question.mediators, name) != question.mediators.end())
                total += namedInQuestion;
        }
        return total;
    }

    const Reading& reading_;
    std::vector<VariableId> variables_;
    std::vector<VariableSet> ancestors_;
    std::vector<std::vector<std::string>> words_;
    std::vector<std::vector<double>> fit_;        ///< of each description to each variable
    std::vector<std::vector<std::size_t>> order_; ///< variables by that, best first
    std::size_t visited_ = 0;
    std::vector<std::vector<bool>> different_;
    std::vector<std::size_t> chosen_;
    std::vector<Found> found_;
};

} // namespace

std::vector<RankedLinking> linkings(const Reading& reading, std::size_t limit) {
    constexpr std::size_t mostDescriptions = 10;
    if (reading.descriptions.size() > mostDescriptions) return {};
    return Linker(reading).all(limit);
}

} // namespace dovetail::cladder
