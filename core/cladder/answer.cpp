// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cladder/answer.h"

#include "core/cladder/boolean_model.h"
#include "core/cladder/formulas.h"
#include "core/cladder/known_numbers.h"
#include "core/estimand/printing.h"
#include "core/graph/effects/adjustment.h"
#include "core/graph/separation.h"

#include <algorithm>
#include <cmath>

namespace dovetail::cladder {

using graph::VariableId;
using graph::VariableSet;

namespace {

/// What the benchmark counts as no effect.
constexpr double negligible = 0.005;
/// Numbers in the text are whole percents; sums of them that should be 0 are this close.
constexpr double roundingError = 1e-12;

std::string textOf(const graph::CausalGraph& graph) {
    std::string text;
    const auto append = [&](const std::string& part) { text += (text.empty() ? "" : "; ") + part; };
    for (const graph::Edge& edge : graph.edges())
        append(graph.name(edge.from) + " -> " + graph.name(edge.to));
    for (const VariableId id : graph.withRole(graph::Role::Latent))
        append("unobserved: " + graph.name(id));
    return text;
}

std::vector<std::string> textOf(const Reading& reading, const Linking& linking) {
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < linking.size(); ++i) {
        const Description& description = reading.descriptions[i];
        lines.push_back("“" + description.one + "”" +
                        (description.zero.empty() ? "" : " (not: “" + description.zero + "”)") + ": " +
                        reading.story.graph.name(linking[i]));
    }
    return lines;
}

/// "alarm clock = 1, husband = 1, husband' = 0": what the symbols of a formula stand for.
std::string valuesText(const Formula& formula, const graph::CausalGraph& graph) {
    std::string text;
    for (const estimand::Symbol symbol : formula.expression.free()) {
        const auto value = formula.values.find(symbol);
        text += (text.empty() ? "" : ", ") + graph.name(symbol.variable) + std::string(symbol.primes, '\'') +
                (value != formula.values.end() && value->second ? " = 1" : " = 0");
    }
    return text;
}

bool saysYes(const Question& question, double value, bool guessed) {
    // The benchmark measures differences of an outcome's chance; for these two it takes the plain sign. So do
    // we of a guess: where what is not known moves the value by more, it is rarely as small as that.
    const bool plain =
        guessed || question.kind == QuestionKind::Marginal || question.kind == QuestionKind::ExplainingAway;
    const double least = plain ? roundingError : negligible - roundingError;
    return std::abs(value) >= least && (value > 0) == question.positive;
}

/// Numbers are rounded to whole percents: can P(second | first) be the same for both values of the first?
bool mayBeIndependent(const Reading& reading) {
    if (reading.joints.empty()) return false;
    const GivenJoint& joint = reading.joints.front();
    constexpr double half = 0.005;
    for (const GivenTable& table : reading.tables) {
        if (table.of != joint.first || !table.given.empty()) continue;
        const double one = table.one.front();
        const auto highest = [&](double both, double alone) {
            return (both + half) / std::max(alone - half, 1e-9);
        };
        const auto lowest = [&](double both, double alone) { return (both - half) / (alone + half); };
        return highest(joint.withOne, one) >= lowest(joint.withZero, 1 - one) &&
               highest(joint.withZero, 1 - one) >= lowest(joint.withOne, one);
    }
    return false;
}

/// A correlation that the graph rules out is none, whatever rounding makes of the numbers. Where the words
/// leave open which variables are meant, a reading that explains numbers without a correlation is preferred.
std::optional<Linking> separatedReading(const Reading& reading, const std::vector<RankedLinking>& possible) {
    constexpr double asPlausible = 0.05;
    if (reading.question.kind != QuestionKind::Correlation || !mayBeIndependent(reading)) return std::nullopt;
    for (const RankedLinking& one : possible) {
        if (one.score < possible.front().score - asPlausible) break;
        const VariableId cause = one.variables[reading.question.cause->description];
        const VariableId effect = one.variables[reading.question.effect->description];
        if (graph::separated(reading.story.graph, {cause}, {effect}, {})) return one.variables;
    }
    return std::nullopt;
}

/// Without a background, questions about what goes with what can be answered all the same: in a graph that
/// rules nothing out, with a variable for each noun and each condition that is no noun's.
Story storyOfNouns(const Reading& reading) {
    Story story;
    std::vector<VariableId> ids;
    const auto add = [&](const std::string& name) {
        if (const auto id = story.graph.addVariable(name)) ids.push_back(*id);
    };
    for (const Description& description : reading.descriptions) {
        if (!description.isCondition) add(description.one);
    }
    if (reading.question.condition) add(reading.descriptions[reading.question.condition->description].one);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            (void)story.graph.addEdge({ids[j], ids[i], graph::EdgeKind::Bidirected});
    }
    return story;
}

tl::unexpected<Error> tooManyNouns(const Reading& reading) {
    if (reading.story.graph.empty()) {
        return fail(ErrorCode::InvalidInput, "The item has no background that says what causes what.",
                    "Give the background with the item, or with --models.");
    }
    return fail(ErrorCode::InvalidInput, "The text speaks of more things than the background has variables.",
                "Check that the background belongs to the question.");
}

Result<Answer> fromNumbers(const Reading& reading) {
    const auto possible = linkings(reading);
    if (possible.empty()) return tooManyNouns(reading);
    if (const auto linking = separatedReading(reading, possible)) {
        return Answer{.yes = false,
                      .kind = reading.question.kind,
                      .graph = textOf(reading.story.graph),
                      .phrases = textOf(reading, *linking),
                      .query = "an open path",
                      .estimand = {},
                      .numbers = KnownNumbers(reading, *linking).listing(),
                      .value = 0,
                      .ground = "The graph separates the two: what the numbers differ by is rounding."};
    }
    // The best reading that can be worked out, unless it is far-fetched: some numbers always fit some
    // variables.
    constexpr double farFetched = 0.8;
    std::optional<Error> reason;
    for (const RankedLinking& ranked : possible) {
        if (ranked.score < possible.front().score - farFetched) break;
        const Linking& linking = ranked.variables;
        const auto formulas = formulasFor(reading, linking);
        if (!formulas) {
            if (!reason) reason = formulas.error();
            continue;
        }
        KnownNumbers numbers(reading, linking);
        for (const Formula& formula : *formulas) {
            const auto value = numbers.value(formula.expression, formula.values);
            if (!value) continue;
            return Answer{.yes = saysYes(reading.question, *value, formula.guessed),
                          .kind = reading.question.kind,
                          .graph = textOf(reading.story.graph),
                          .phrases = textOf(reading, linking),
                          .query = formula.query + " for " + valuesText(formula, reading.story.graph),
                          .estimand = estimand::print(formula.expression, reading.story.graph),
                          .numbers = numbers.listing(),
                          .value = *value,
                          .ground = formula.ground};
        }
        if (!reason) {
            reason = Error{ErrorCode::InvalidInput,
                           numbers.missing().empty()
                               ? "The numbers leave a ratio without a value."
                               : "The numbers do not give " + numbers.missing() + ", which is needed.",
                           "Add it to the text."};
        }
    }
    return fail(*reason);
}

Result<VariableId> variableNamed(const Reading& reading, const std::string& name) {
    if (const auto found = reading.story.find(name)) return *found;
    return fail(ErrorCode::InvalidInput, "The background does not name “" + name + "”.",
                "Check that the background belongs to the question.", {.variable = name});
}

/// Which of two sets to adjust for: the valid one; of two valid ones the smaller, as what is not needed.
Result<Answer> fromAdjustment(const Reading& reading) {
    const Question& question = reading.question;
    const auto cause = variableNamed(reading, question.causeName);
    if (!cause) return fail(cause.error());
    const auto effect = variableNamed(reading, question.effectName);
    if (!effect) return fail(effect.error());
    if (reading.methods.size() != 2) {
        return fail(ErrorCode::Parse,
                    "The question compares two methods, but the text has " +
                        std::to_string(reading.methods.size()) + ".",
                    "State both: “Method 1: ...”, “Method 2: ...”.");
    }
    // Whether a variable was observed does not matter here: the methods are taken at their word.
    const graph::AdjustmentProblem problem(reading.story.graph, {{*cause}, {*effect}});
    bool valid[2] = {};
    std::size_t size[2] = {};
    for (std::size_t i = 0; i < 2; ++i) {
        VariableSet set;
        for (const std::string& name : reading.methods[i]) {
            const auto member = variableNamed(reading, name);
            if (!member) return fail(member.error());
            set.insert(*member);
        }
        valid[i] = problem.check(set).valid();
        size[i] = set.size();
    }
    const bool firstIsBetter = valid[0] != valid[1] ? valid[0] : valid[0] && size[0] < size[1];
    const bool secondIsBetter = valid[0] != valid[1] ? valid[1] : valid[1] && size[1] < size[0];
    const auto verdict = [&](std::size_t i) {
        return "Method " + std::to_string(i + 1) + (valid[i] ? " is valid" : " is not valid");
    };
    return Answer{.yes = question.positive ? firstIsBetter : secondIsBetter,
                  .kind = question.kind,
                  .graph = textOf(reading.story.graph),
                  .phrases = {},
                  .query =
                      "adjustment for the effect of " + question.causeName + " on " + question.effectName,
                  .estimand = {},
                  .numbers = {},
                  .ground = verdict(0) + ", " + verdict(1) + "." +
                            (valid[0] && valid[1] ? " Of two valid ones the smaller is taken to be more "
                                                    "correct (a convention of the benchmark)."
                                                  : "")};
}

/// A correlation among some of the cases says nothing about an effect; the graph does.
Result<Answer> fromEffectInGraph(const Reading& reading) {
    const auto possible = linkings(reading, 1);
    if (possible.empty()) return tooManyNouns(reading);
    const Linking& linking = possible.front().variables;
    const VariableId cause = linking[reading.question.cause->description];
    const VariableId effect = linking[reading.question.effect->description];
    const bool affects = !reading.story.graph.directedPath(cause, effect).empty();
    const std::string names = "“" + reading.story.graph.name(cause) + "” " +
                              (affects ? "affects" : "does not affect") + " “" +
                              reading.story.graph.name(effect) + "” in the graph.";
    return Answer{.yes = affects == reading.question.positive,
                  .kind = reading.question.kind,
                  .graph = textOf(reading.story.graph),
                  .phrases = textOf(reading, linking),
                  .query = "a directed path",
                  .estimand = {},
                  .numbers = {},
                  .ground = names};
}

Result<Answer> fromMechanisms(const Reading& reading) {
    auto found = answerFromMechanisms(reading);
    if (!found) return fail(found.error());
    return Answer{.yes = found->yes,
                  .kind = reading.question.kind,
                  .graph = textOf(reading.story.graph),
                  .phrases = std::move(found->phrases),
                  .query = reading.question.outcomeSentence + ", had it been " + reading.question.setNoun,
                  .estimand = {},
                  .numbers = std::move(found->facts),
                  .ground = "What is observed stays, what is set is set, the rest follows."};
}

} // namespace

Result<Answer> answer(const Item& item) {
    auto reading = read(item.text);
    if (!reading) return fail(reading.error());
    constexpr std::size_t most = 8;
    if (reading->story.graph.size() > most) {
        return fail(ErrorCode::InvalidInput,
                    "The background names " + std::to_string(reading->story.graph.size()) + " variables.",
                    "Questions about up to " + std::to_string(most) + " are answered.");
    }
    switch (reading->question.kind) {
    case QuestionKind::AdjustmentSet:
        return fromAdjustment(*reading);
    case QuestionKind::ColliderBias:
        return fromEffectInGraph(*reading);
    case QuestionKind::Deterministic:
        return fromMechanisms(*reading);
    case QuestionKind::Marginal:
    case QuestionKind::Correlation:
    case QuestionKind::ExplainingAway:
        if (reading->story.graph.empty()) reading->story = storyOfNouns(*reading);
        break;
    case QuestionKind::AverageEffect:
    case QuestionKind::EffectOnTreated:
    case QuestionKind::DirectEffect:
    case QuestionKind::IndirectEffect:
        break;
    }
    return fromNumbers(*reading);
}

} // namespace dovetail::cladder
