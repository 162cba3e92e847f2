// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cladder/question_forms.h"

#include "core/cladder/template_text.h"

namespace dovetail::cladder {

namespace {

struct Form {
    QuestionKind kind;
    bool positive;
    std::string_view text;
};

/// The benchmark's templates; one that contains another stands before it.
constexpr Form forms[] = {
    {QuestionKind::Marginal, true, "Is {} more likely than {} overall?"},
    {QuestionKind::Marginal, false, "Is {} less likely than {} overall?"},
    {QuestionKind::Correlation, true, "Is the chance of {} larger when observing {}?"},
    {QuestionKind::Correlation, false, "Is the chance of {} smaller when observing {}?"},
    {QuestionKind::ExplainingAway, true, "If we look at {}, does the chance of {} increase when {}?"},
    {QuestionKind::ExplainingAway, false, "If we look at {}, does the chance of {} decrease when {}?"},
    {QuestionKind::AverageEffect, true, "Will {} increase the chance of {}?"},
    {QuestionKind::AverageEffect, false, "Will {} decrease the chance of {}?"},
    {QuestionKind::AdjustmentSet, true,
     "To understand how {} affects {}, is it more correct to use the Method 1 than Method 2?"},
    {QuestionKind::AdjustmentSet, false,
     "To understand how {} affects {}, is it more correct to use the Method 2 than Method 1?"},
    {QuestionKind::ColliderBias, false, "If we look at {}, does it mean that {} does not affect {}?"},
    {QuestionKind::ColliderBias, true, "If we look at {}, does it mean that {} affects {}?"},
    {QuestionKind::EffectOnTreated, true, "For {}, would it be more likely to see {} if {}?"},
    {QuestionKind::EffectOnTreated, false, "For {}, would it be less likely to see {} if {}?"},
    {QuestionKind::DirectEffect, true,
     "If we disregard the mediation effect through {}, would {} positively affect {}?"},
    {QuestionKind::DirectEffect, false,
     "If we disregard the mediation effect through {}, would {} negatively affect {}?"},
    {QuestionKind::IndirectEffect, true, "Does {} positively affect {} through {}?"},
    {QuestionKind::IndirectEffect, false, "Does {} negatively affect {} through {}?"},
    {QuestionKind::Deterministic, true, "Would {} if {} instead of {}?"},
};

} // namespace

std::string_view codeOf(QuestionKind kind) {
    switch (kind) {
    case QuestionKind::Marginal:
        return "marginal";
    case QuestionKind::Correlation:
        return "correlation";
    case QuestionKind::ExplainingAway:
        return "exp_away";
    case QuestionKind::AverageEffect:
        return "ate";
    case QuestionKind::AdjustmentSet:
        return "backadj";
    case QuestionKind::ColliderBias:
        return "collider_bias";
    case QuestionKind::EffectOnTreated:
        return "ett";
    case QuestionKind::DirectEffect:
        return "nde";
    case QuestionKind::IndirectEffect:
        return "nie";
    case QuestionKind::Deterministic:
        break;
    }
    return "det-counterfactual";
}

std::optional<QuestionText> questionIn(std::string_view sentence) {
    for (const Form& form : forms) {
        if (auto found = holes(form.text, sentence))
            return QuestionText{form.kind, form.positive, std::move(*found)};
    }
    return std::nullopt;
}

} // namespace dovetail::cladder
