// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cladder/formulas.h"

#include "core/estimand/printing.h"
#include "core/estimand/simplification.h"
#include "core/graph/effects/adjustment.h"
#include "core/graph/latent_projection.h"
#include "core/graph/separation.h"
#include "core/identify/counterfactual.h"
#include "core/identify/shown_answer.h"

#include <algorithm>

namespace dovetail::cladder {

using estimand::Expression;
using estimand::Symbol;
using estimand::Symbols;
using graph::VariableId;
using graph::VariableSet;
using identify::CounterfactualVariable;

namespace {

Expression difference(Expression a, Expression b) {
    return estimand::combination({{1, std::move(a)}, {-1, std::move(b)}});
}

Symbols with(Symbols symbols, Symbol more) {
    symbols.insert(more);
    return symbols;
}

/// What an item asks, in variables of the graph.
struct Asked {
    VariableId cause{};
    VariableId effect{};
    bool causeValue = true; ///< the value that the question speaks of
    bool effectValue = true;
    VariableSet mediators = {};
};

class Formulas {
public:
    Formulas(const Reading& reading, const Linking& linking, const Asked& asked)
        : reading_(reading),
          graph_(reading.story.graph),
          linking_(linking),
          asked_(asked),
          x_{asked.cause},
          other_{asked.cause, 1},
          y_{asked.effect} {
        // What is asked about counts as observed: a text may give numbers of what it calls unobserved.
        VariableSet named = asked.mediators;
        named.insert({asked.cause, asked.effect});
        for (const VariableId id : named)
            graph_.setRoles(id, graph_.variable(id).roles.without(graph::Role::Latent));
    }

    std::vector<Formula> all() && {
        switch (reading_.question.kind) {
        case QuestionKind::Marginal:
            add(estimand::combination({{2, estimand::probability({y_})}, {-1, estimand::number(1)}}),
                "P(" + name(y_) + ") against a half", "It is read off the numbers.");
            break;
        case QuestionKind::Correlation:
            add(difference(estimand::probability({y_}, {x_}), estimand::probability({y_}, {other_})),
                "P(" + name(y_) + " | " + name(x_) + ") - P(" + name(y_) + " | " + name(other_) + ")",
                "It is read off the numbers.");
            break;
        case QuestionKind::ExplainingAway:
            explainingAway();
            break;
        case QuestionKind::AverageEffect:
            averageEffect(effectText());
            break;
        case QuestionKind::EffectOnTreated:
            effectOnTreated();
            break;
        case QuestionKind::DirectEffect:
            directEffect();
            break;
        case QuestionKind::IndirectEffect:
            indirectEffect();
            break;
        case QuestionKind::AdjustmentSet:
        case QuestionKind::ColliderBias:
        case QuestionKind::Deterministic:
            break;
        }
        return std::move(formulas_);
    }

private:
    void add(const Expression& expression, std::string query, std::string ground, bool guessed = false) {
        std::map<Symbol, bool> values{
            {x_, asked_.causeValue}, {other_, !asked_.causeValue}, {y_, asked_.effectValue}};
        if (condition_) values[*condition_] = conditionValue_;
        formulas_.push_back({estimand::withDistinctIndices(expression, expression.free()), std::move(values),
                             std::move(query), std::move(ground), guessed});
    }

    std::string name(Symbol symbol) const { return estimand::print(symbol, graph_); }
    std::string quoted(VariableId id) const { return "“" + graph_.name(id) + "”"; }

    /// The same with the other value of the cause.
    Expression atOther(const Expression& expression) const {
        return estimand::renamed(expression, [&](Symbol symbol) { return symbol == x_ ? other_ : symbol; });
    }

    std::string effectText() const {
        return "P(" + name(y_) + " | do(" + name(x_) + ")) - P(" + name(y_) + " | do(" + name(other_) + "))";
    }

    /// Sets of observed variables that are valid for adjustment, smaller ones first.
    std::vector<VariableSet> adjustmentSets() const {
        std::vector<VariableId> candidates;
        for (const graph::Variable& variable : graph_.variables()) {
            if (variable.id != asked_.cause && variable.id != asked_.effect &&
                !variable.roles.has(graph::Role::Latent))
                candidates.push_back(variable.id);
        }
        constexpr std::size_t most = 10;
        if (candidates.size() > most) candidates.resize(most);
        const graph::AdjustmentProblem problem(graph_, {{asked_.cause}, {asked_.effect}});
        std::vector<VariableSet> sets;
        for (std::size_t bits = 0; bits < (std::size_t{1} << candidates.size()); ++bits) {
            VariableSet set;
            for (std::size_t i = 0; i < candidates.size(); ++i) {
                if ((bits >> i) & 1U) set.insert(candidates[i]);
            }
            if (problem.check(set).valid()) sets.push_back(std::move(set));
        }
        std::ranges::stable_sort(sets, {}, &VariableSet::size);
        return sets;
    }

    std::string setText(const VariableSet& set) const {
        if (set.empty()) return "nothing";
        std::string text;
        for (const VariableId id : set)
            text += (text.empty() ? "" : " and ") + quoted(id);
        return text;
    }

    /// Σ_s P(y | x, s) P(s | weights)
    Expression adjusted(const VariableSet& set, Symbol cause, const Symbols& weights) const {
        const Symbols over = estimand::symbolsOf(set);
        return estimand::sum(over, estimand::product({estimand::probability({y_}, with(over, cause)),
                                                      estimand::probability(over, weights)}));
    }

    void averageEffect(const std::string& query) {
        const auto answer = identify::shownAnswer(graph_, {{asked_.effect}, {asked_.cause}});
        if (answer.identified()) {
            add(difference(*answer.estimand, atOther(*answer.estimand)), query,
                "The effect is identified in the graph.");
        }
        for (const VariableSet& set : adjustmentSets()) {
            add(difference(adjusted(set, x_, {}), adjusted(set, other_, {})), query,
                "The effect is identified by adjustment for " + setText(set) + ".");
        }
        if (!answer.identified()) wald(query);
    }

    /// Without a formula for the effect, the benchmark takes Wald's ratio, which is the effect if it is the
    /// same for everyone (or, with no one moved the other way, the mean effect among those that the
    /// instrument moves: Imbens and Angrist 1994).
    void wald(const std::string& query) {
        graph::CausalGraph withoutEffects = graph_;
        for (const VariableId child : graph_.children(asked_.cause))
            withoutEffects.removeEdge({asked_.cause, child});
        for (const graph::Variable& variable : graph_.variables()) {
            const VariableId z = variable.id;
            if (z == asked_.cause || z == asked_.effect || variable.roles.has(graph::Role::Latent)) continue;
            if (!graph::separated(withoutEffects, {z}, {asked_.effect}, {}) ||
                graph::separated(graph_, {z}, {asked_.cause}, {}))
                continue;
            // Bound to the values 1 and 0: Σ z P(z)-free contrasts are written with two symbols of z.
            const Symbol one{z};
            const Symbol zero{z, 1};
            const auto contrast = [&](Symbol of) {
                return difference(estimand::probability({of}, {one}), estimand::probability({of}, {zero}));
            };
            add(estimand::quotient(contrast(y_), contrast(x_)), query,
                "The effect is not identified from the graph alone; with " + quoted(z) +
                    " as an instrument and one and the same effect for everyone it is Wald's ratio "
                    "(a convention of the benchmark).");
            formulas_.back().values[one] = true;
            formulas_.back().values[zero] = false;
        }
    }

    Expression simplified(const Expression& expression) const {
        return estimand::simplified(expression, graph::latentProjection(graph_));
    }

    CounterfactualVariable effectUnder(Symbol cause) const {
        return {asked_.effect, {{asked_.cause, cause}}};
    }

    /// The effect variable with the cause set to one value and the mediators as they are under another.
    CounterfactualVariable effectUnder(Symbol cause, Symbol mediatorsUnder) const {
        CounterfactualVariable variable = effectUnder(cause);
        for (const VariableId mediator : asked_.mediators) {
            variable.set[mediator] = std::make_shared<const CounterfactualVariable>(
                CounterfactualVariable{mediator, {{asked_.cause, mediatorsUnder}}});
        }
        return variable;
    }

    std::optional<Expression> counterfactual(const CounterfactualVariable& of,
                                             std::optional<Symbol> seen = {}) const {
        identify::CounterfactualQuery query{{{of, y_}}, {}};
        if (seen) query.given.push_back({{asked_.cause, {}}, *seen});
        return identify::identifyCounterfactual(graph_, query).fromObservations;
    }

    /// E[Y_x' - Y | x]: what the other value of the cause would have changed for those with this one.
    void effectOnTreated() {
        const std::string query = "P(" + name(y_) + " had it been " + name(other_) + " | " + name(x_) +
                                  ") - P(" + name(y_) + " | " + name(x_) + ")";
        const Expression factual = estimand::probability({y_}, {x_});
        if (const auto found = counterfactual(effectUnder(other_), x_)) {
            add(difference(simplified(*found), factual), query,
                "The counterfactual is identified in the graph.");
        }
        const auto sets = adjustmentSets();
        for (const VariableSet& set : sets) {
            add(difference(adjusted(set, other_, {x_}), factual), query,
                "The counterfactual is identified by adjustment for " + setText(set) + ".");
        }
        for (const VariableSet& set : sets) {
            if (set.empty()) continue;
            add(difference(adjusted(set, other_, {}), adjusted(set, x_, {})), query,
                "The numbers do not say how " + setText(set) + " is distributed among those with this " +
                    "value of " + quoted(asked_.cause) + "; its distribution among all is taken instead (a " +
                    "convention of the benchmark).",
                true);
        }
    }

    std::string nestedText(Symbol cause, Symbol mediatorsUnder) const {
        std::string mediators;
        for (const VariableId id : asked_.mediators)
            mediators += ", " + graph_.name(id) + " as under " + name(mediatorsUnder);
        return "P(" + name(y_) + " | do(" + name(cause) + ")" + mediators + ") - P(" + name(y_) + " | do(" +
               name(other_) + "))";
    }

    /// Σ_m P(y | x, m) P(m | x')
    Expression mediated(Symbol cause, Symbol mediatorsUnder) const {
        const Symbols over = estimand::symbolsOf(asked_.mediators);
        return estimand::sum(over, estimand::product({estimand::probability({y_}, with(over, cause)),
                                                      estimand::probability(over, {mediatorsUnder})}));
    }

    /// A contrast of nested counterfactuals; else the mediation formula (Pearl 2001) as though nothing
    /// confounded cause, mediators and effect. Of a direct effect that is no more than a guess; an indirect
    /// one is little where the cause moves the mediators little, which the numbers tell.
    void natural(Symbol cause, Symbol mediatorsUnder) {
        const std::string query = nestedText(cause, mediatorsUnder);
        const auto nested = counterfactual(effectUnder(cause, mediatorsUnder));
        const auto base = counterfactual(effectUnder(other_));
        if (nested && base) {
            add(simplified(difference(*nested, *base)), query,
                "The nested counterfactual is identified in the graph.");
        }
        add(difference(mediated(cause, mediatorsUnder), mediated(other_, other_)), query,
            nested && base
                ? "The nested counterfactual is identified in the graph: the mediation formula."
                : "The nested counterfactual is not identified; the mediation formula is taken, as "
                  "though nothing unobserved acted on both mediator and outcome (a convention of "
                  "the benchmark).",
            (!nested || !base) && mediatorsUnder == other_);
    }

    void directEffect() { natural(x_, other_); }

    void indirectEffect() {
        // Without another way for the effect, all of it is indirect.
        graph::CausalGraph rest = graph_;
        for (const VariableId mediator : asked_.mediators)
            rest.removeVariable(mediator);
        if (rest.directedPath(asked_.cause, asked_.effect).empty()) averageEffect(effectText());
        natural(other_, x_);
    }

    void explainingAway() {
        const Mention& condition = *reading_.question.condition;
        const Symbol c{linking_[condition.description]};
        condition_ = c;
        conditionValue_ = condition.value;
        const Symbol any{asked_.cause, 2};
        add(difference(estimand::probability({y_}, {x_, c}),
                       estimand::sum({any}, estimand::product({estimand::probability({y_}, {any, c}),
                                                               estimand::probability({any})}))),
            "P(" + name(y_) + " | " + name(x_) + ", " + name(c) + ") - P(" + name(y_) + " | " + name(c) + ")",
            "P(" + name(y_) + " | " + name(c) + ") is weighted by P(" + name(x_) + ") instead of P(" +
                name(x_) + " | " + name(c) +
                "), which is not given: the sign is the same with any weights (a "
                "convention of the benchmark).");
    }

    const Reading& reading_;
    graph::CausalGraph graph_;
    const Linking& linking_;
    const Asked& asked_;
    Symbol x_, other_, y_;
    std::optional<Symbol> condition_;
    bool conditionValue_ = true;
    std::vector<Formula> formulas_;
};

tl::unexpected<Error> notInBackground(const std::string& name) {
    return fail(ErrorCode::InvalidInput,
                "The question is about “" + name + "”, which the background does not name.",
                "Give the background with the item, or with --models.", {.variable = name});
}

Result<Asked> askedIn(const Reading& reading, const Linking& linking) {
    const Question& question = reading.question;
    Asked asked;
    if (!question.causeName.empty()) {
        const auto cause = reading.story.find(question.causeName);
        if (!cause) return notInBackground(question.causeName);
        const auto effect = reading.story.find(question.effectName);
        if (!effect) return notInBackground(question.effectName);
        asked.cause = *cause;
        asked.effect = *effect;
        for (const std::string& name : question.mediators) {
            const auto mediator = reading.story.find(name);
            if (!mediator) return notInBackground(name);
            asked.mediators.insert(*mediator);
        }
        return asked;
    }
    if (question.effect) {
        asked.effect = linking[question.effect->description];
        asked.effectValue = question.effect->value;
    }
    if (question.cause) {
        asked.cause = linking[question.cause->description];
        asked.causeValue = question.cause->value;
    } else {
        asked.cause = asked.effect;
    }
    return asked;
}

} // namespace

Result<std::vector<Formula>> formulasFor(const Reading& reading, const Linking& linking) {
    const auto asked = askedIn(reading, linking);
    if (!asked) return fail(asked.error());
    const bool twice = asked->mediators.contains(asked->cause) || asked->mediators.contains(asked->effect) ||
                       (asked->cause == asked->effect && reading.question.kind != QuestionKind::Marginal);
    if (twice) {
        return fail(ErrorCode::InvalidInput, "The question names one variable as two.",
                    "Ask about different variables.");
    }
    auto formulas = Formulas(reading, linking, *asked).all();
    if (formulas.empty()) {
        return fail(ErrorCode::NotIdentified,
                    "The graph does not identify what the question asks about “" +
                        reading.story.graph.name(asked->effect) + "”.",
                    "No convention of the benchmark covers it either.");
    }
    return formulas;
}

} // namespace dovetail::cladder
