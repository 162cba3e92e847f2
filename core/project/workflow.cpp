// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/workflow.h"

#include "core/engines/autoregressive/causal_order.h"
#include "core/engines/autoregressive/queries.h"
#include "core/estimate/plug_in.h"
#include "core/identify/identification.h"

#include <algorithm>

namespace dovetail::project {

namespace {

namespace autoregressive = engines::autoregressive;
using graph::Role;
using graph::VariableId;
using graph::VariableSet;

/// The one variable with a role that estimation needs: treatment or outcome.
Result<VariableId> only(const graph::CausalGraph& graph, Role role) {
    const VariableSet holders = graph.withRole(role);
    const bool treatment = role == Role::Treatment;
    if (holders.empty()) {
        return fail(ErrorCode::InvalidInput,
                    treatment ? phrase("project", "No treatment is chosen.")
                              : phrase("project", "No outcome is chosen."),
                    treatment ? phrase("project", "Choose the treatment first.")
                              : phrase("project", "Choose the outcome first."));
    }
    if (holders.size() > 1) {
        return fail(ErrorCode::InvalidInput,
                    treatment ? phrase("project", "There is more than one treatment.")
                              : phrase("project", "There is more than one outcome."),
                    treatment ? phrase("project", "Estimation needs a single treatment: choose one of them.")
                              : phrase("project", "Estimation needs a single outcome: choose one of them."));
    }
    return *holders.begin();
}

Result<std::string> columnOf(const Content& content, VariableId variable) {
    const data::Column* column = content.column(variable);
    const std::string& name = content.graph->name(variable);
    if (!column) {
        return fail(
            ErrorCode::InvalidData, phrase("project", "The variable “%1” has no column in the data.")(name),
            phrase("project", "Drag a column onto it, or import data that have a column of this name."),
            {.variable = name});
    }
    if (content.graph->variable(variable).roles.has(Role::Latent)) {
        return fail(ErrorCode::InvalidInput,
                    phrase("project", "“%1” is marked as latent, so it cannot be used.")(name),
                    phrase("project", "Mark it as observed, or ask about another variable."),
                    {.variable = name});
    }
    return column->name();
}

identify::Question questionOf(const BoundQuestion& question) {
    return {VariableSet{question.treatment}, VariableSet{question.outcome}};
}

/// The engine asks about names of columns; identification answers about variables.
autoregressive::AdjustmentTest engineTest(const graph::CausalGraph& graph, const BoundQuestion& question) {
    return autoregressive::adjustmentTest(
        graph, question.treatmentColumn, question.outcomeColumn,
        [](const graph::CausalGraph& drawn, VariableId treatment, VariableId outcome,
           const VariableSet& set) -> Result<void> {
            const auto verdict = identify::judge(drawn, {VariableSet{treatment}, VariableSet{outcome}}, set);
            if (verdict.valid) return {};
            return fail(
                ErrorCode::NotIdentified,
                phrase("project", "The transformer's answer would not be the effect: %1")(verdict.reason),
                phrase("project", "See the verdict beside the canvas for what to do."));
        });
}

} // namespace

Result<BoundQuestion> boundQuestion(const Content& content) {
    if (!content.table)
        return fail(ErrorCode::InvalidData, phrase("project", "There are no data yet."),
                    phrase("project", "Import a file first."));
    const auto treatment = only(*content.graph, Role::Treatment);
    if (!treatment) return fail(treatment.error());
    const auto outcome = only(*content.graph, Role::Outcome);
    if (!outcome) return fail(outcome.error());
    const auto treatmentColumn = columnOf(content, *treatment);
    if (!treatmentColumn) return fail(treatmentColumn.error());
    const auto outcomeColumn = columnOf(content, *outcome);
    if (!outcomeColumn) return fail(outcomeColumn.error());
    return BoundQuestion{*treatment, *outcome, *treatmentColumn, *outcomeColumn};
}

namespace {

/// `graph` calls the variables by their columns.
estimate::FormulaEstimand formulaOf(const graph::CausalGraph& graph,
                                    const identify::Identification& identification,
                                    const BoundQuestion& question) {
    estimate::FormulaEstimand estimand{
        *identification.formula, question.treatment, question.outcome, {}, {}, {}};
    estimand.name = identification.frontdoorSet ? "front-door formula" : "formula of the graph";
    estimand.text = identification.estimand;
    for (const estimand::Symbol symbol : estimand::symbolsNamed(estimand.formula)) {
        const VariableId variable = symbol.variable;
        if (variable != question.treatment && variable != question.outcome)
            estimand.columns.emplace(variable, graph.name(variable));
    }
    return estimand;
}

} // namespace

Result<EstimationPlan> estimationPlan(const Content& content, const identify::Limits& limits,
                                      const Progress& progress) {
    const auto question = boundQuestion(content);
    if (!question) return fail(question.error());
    const graph::CausalGraph graph = content.estimationGraph();
    const auto names = [&](const VariableSet& set) {
        std::vector<std::string> columns;
        for (const VariableId variable : set)
            columns.push_back(graph.name(variable));
        return columns;
    };
    const auto measured = [&](const VariableSet& set) {
        return std::ranges::all_of(set, [&](VariableId variable) {
            return graph.contains(variable) && !graph.variable(variable).roles.has(Role::Latent);
        });
    };
    const auto& picked = content.chosenAdjustment;
    if (picked && measured(*picked) && identify::judge(graph, questionOf(*question), *picked).valid) {
        return EstimationPlan{names(*picked), {}};
    }
    const auto identification = identify::identify(graph, questionOf(*question), limits, progress);
    if (identification.verdict == identify::Verdict::IdentifiedByAdjustment &&
        !identification.minimalSets.empty()) {
        return EstimationPlan{names(identification.minimalSets.front()), {}};
    }
    if (identification.formula) {
        return EstimationPlan{{}, formulaOf(graph, identification, *question)};
    }
    return fail(ErrorCode::NotIdentified, textOf({identification.headline, identification.reason}),
                identification.nextStep);
}

Result<TrainedModel> trainModel(const Content& content, const autoregressive::TrainingOptions& options,
                                const autoregressive::TrainingObserver& observer, const Progress& progress) {
    const auto question = boundQuestion(content);
    if (!question) return fail(question.error());
    const data::Table table = content.tableOf(content.boundVariables());
    std::vector<std::string> names;
    for (const auto& column : table.columns())
        names.push_back(column->name());
    const auto order = autoregressive::causalOrder(content.estimationGraph(), question->treatmentColumn,
                                                   question->outcomeColumn, names);
    if (!order) return fail(order.error());
    auto model = autoregressive::train(table, *order, options, observer, progress);
    if (!model) return fail(model.error());
    return TrainedModel{std::make_shared<const autoregressive::Model>(std::move(*model)), content.table};
}

Result<estimate::Effect> adjustmentEffect(const Content& content, const EffectRequest& request,
                                          const Progress& progress) {
    const auto question = boundQuestion(content);
    if (!question) return fail(question.error());
    auto plan = estimationPlan(content);
    if (!plan) return fail(plan.error());
    estimate::PlugInOptions options;
    options.formula = std::move(plan->formula);
    options.adjustment = std::move(plan->adjustment);
    options.from = request.from;
    options.to = request.to;
    options.event = request.event;
    options.bootstrap = request.bootstrap;
    options.seed = request.seed;
    return estimate::plugInAdjustment(*content.table, question->treatmentColumn, question->outcomeColumn,
                                      options, progress);
}

Result<estimate::Effect> transformerEffect(const Content& content, const TrainedModel& trained,
                                           const EffectRequest& request, const Progress& progress) {
    const auto question = boundQuestion(content);
    if (!question) return fail(question.error());
    if (const Sentence reason = whyOutOfDate(content, trained); !reason.empty()) {
        return fail(ErrorCode::InvalidInput, reason, phrase("project", "Train again."));
    }
    autoregressive::EffectOptions options;
    options.from = request.from;
    options.to = request.to;
    options.event = request.event;
    options.samples = request.samples;
    options.seed = request.seed;
    return autoregressive::effect(*trained.model, question->treatmentColumn, question->outcomeColumn,
                                  engineTest(content.estimationGraph(), *question), options, progress);
}

Sentence whyOutOfDate(const Content& content, const TrainedModel& trained) {
    if (!trained.table || trained.table != content.table) {
        return phrase("project", "The transformer was trained on other data than those that are open now.");
    }
    for (const std::string& name : trained.model->order()) {
        const auto variable = content.variableOf(name);
        if (!variable || content.graph->variable(*variable).roles.has(Role::Latent)) {
            return phrase("project",
                          "The transformer was trained with the column “%1”, which no measured variable on "
                          "the canvas stands for any more.")(name);
        }
    }
    return {};
}

} // namespace dovetail::project
