// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/estimate_age.h"

#include "core/project/workflow.h"
#include "ui/document/document.h"
#include "ui/plots/effect_panel.h"
#include "ui/query/analysis.h"

#include <algorithm>

namespace dovetail::ui {

QString whyEstimateIsOld(const Document& document, const Analysis& analysis) {
    const project::Results& results = document.results();
    const auto& effect = results.adjustment ? results.adjustment : results.transformer;
    if (!effect) return {};
    const project::Content& content = document.content();
    const auto question = project::boundQuestion(content);
    if (!question) return text(question.error().sentence());
    if (content.table != results.effectTable) return EffectPanel::tr("the data have changed.");
    if (question->treatmentColumn != effect->treatment || question->outcomeColumn != effect->outcome)
        return EffectPanel::tr("treatment or outcome has changed.");
    const auto& plan = analysis.plan();
    if (!plan) return text(plan.error().message);
    if (const auto& computed = results.adjustment) {
        auto before = computed->adjustment;
        auto now = plan->adjustment;
        std::ranges::sort(before);
        std::ranges::sort(now);
        if (before != now) return EffectPanel::tr("the adjustment set has changed.");
        if (computed->formula != (plan->formula ? plan->formula->text : std::string()))
            return EffectPanel::tr("the formula has changed.");
    }
    return {};
}

} // namespace dovetail::ui
