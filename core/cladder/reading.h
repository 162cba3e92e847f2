// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cladder/story.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dovetail::cladder {

/// How the text speaks of a variable: a noun ("ringing alarm") or a condition ("husbands that set the
/// alarm"), for the value 1 and, where it occurs, for the value 0. Which variable it is, is found later.
struct Description {
    bool isCondition = false;
    std::string one;
    std::string zero = {};
};

/// An index into the descriptions, and which of the two phrases.
struct Mention {
    std::size_t description = 0;
    bool value = true;
};

/// P(of = 1 | given) in the order of the text: 0 before 1, the last of `given` running fastest.
struct GivenTable {
    std::size_t of = 0;
    std::vector<std::size_t> given;
    std::vector<double> one;
};

/// P(first = 0, second = 1) and P(first = 1, second = 1).
struct GivenJoint {
    std::size_t first = 0;
    std::size_t second = 0;
    double withZero = 0;
    double withOne = 0;
};

enum class QuestionKind {
    Marginal,
    Correlation,
    ExplainingAway,
    AverageEffect,
    AdjustmentSet,
    ColliderBias,
    EffectOnTreated,
    DirectEffect,
    IndirectEffect,
    Deterministic,
};

/// As the benchmark calls it: "ate", "det-counterfactual".
std::string_view codeOf(QuestionKind kind);

/// What is asked. `positive`: more, larger, increase, positively, method 1, affects.
struct Question {
    QuestionKind kind = QuestionKind::Marginal;
    bool positive = true;
    std::optional<Mention> cause = {};
    std::optional<Mention> effect = {};
    std::optional<Mention> condition = {};
    /// Variables by their names in the background.
    std::string causeName = {};
    std::string effectName = {};
    std::vector<std::string> mediators = {};
    /// Deterministic: the outcome as a sentence, the noun that is set, and the one it replaces.
    std::string outcomeSentence = {};
    std::string setNoun = {};
    std::string replacedNoun = {};
};

/// "a or b causes c and d": both sides as they stand.
struct Mechanism {
    std::string causes;
    std::string consequences;
};

/// An item's text, taken apart by the templates of the benchmark.
struct Reading {
    Story story;
    std::vector<Description> descriptions;
    std::vector<GivenTable> tables;
    std::vector<GivenJoint> joints;
    std::vector<std::vector<std::string>> methods; ///< the sets of variables that two methods look at
    std::vector<Mechanism> mechanisms;
    std::vector<std::string> observed; ///< sentences
    Question question;
};

/// Refused, with the sentence that is of no known form or does not fit the others. Linear in the text but for
/// the ways to part conditions at "and".
Result<Reading> read(std::string_view text);

} // namespace dovetail::cladder
