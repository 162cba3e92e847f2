// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/disagreeing_models.h"

#include "core/graph/districts.h"
#include "core/graph/latent_projection.h"
#include "core/identify/model_search.h"
#include "core/identify/parity_models.h"
#include "core/identify/refused_part.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace dovetail::identify {

using estimand::Factor;
using estimand::Symbol;
using graph::CausalGraph;
using graph::VariableId;
using graph::VariableSet;

namespace {

constexpr double sameTo = 1e-12;
constexpr double worthShowing = 1e-6; ///< a million times what is taken for equal

/// The cell of a table in which two differ most; of cells that tie, the one that reads best: outcomes and
/// conditions 1, treatments 0.
std::size_t cellThatShows(const Factor& a, const Factor& b, const VariableSet& treatments) {
    std::size_t best = 0;
    std::pair<double, int> bestRank{-1, 0};
    const std::size_t axes = a.symbols().size();
    for (std::size_t cell = 0; cell < a.values().size(); ++cell) {
        int liked = 0;
        for (std::size_t axis = 0; axis < axes; ++axis) {
            const bool one = (cell >> (axes - 1 - axis) & 1) != 0;
            liked += one != treatments.contains(a.symbols().nth(axis)->variable) ? 1 : 0;
        }
        const double gap = std::abs(a.values()[cell] - b.values()[cell]);
        const std::pair rank{std::round(gap * 1e9), liked};
        if (rank > bestRank) {
            bestRank = rank;
            best = cell;
        }
    }
    return best;
}

/// By exact sums, district by district: P(V) is the product of P(D | do(parents of D)) over the districts D
/// (Tian and Pearl 2002), none of which is more than 1. So P(V) differs by no more than all of them
/// together, and no P(v) is less than the product of their least entries. Nothing if a table is too large.
std::optional<ModelComparison> comparedByTables(const CausalGraph& part, const ModelPair& pair) {
    ModelComparison result;
    for (const VariableSet& district : graph::districts(part)) {
        VariableSet above;
        for (const VariableId id : district) {
            for (const VariableId parent : part.parents(id)) {
                if (!district.contains(parent)) above.insert(parent);
            }
        }
        const estimand::Symbols of = estimand::symbolsOf(district);
        const auto one = pair.first.marginal(0, of, estimand::symbolsOf(above));
        const auto other = pair.second.marginal(0, of, estimand::symbolsOf(above));
        if (!one || !other) return std::nullopt;
        double gap = 0;
        double smallest = 1;
        for (std::size_t cell = 0; cell < one->values().size(); ++cell) {
            gap = std::max(gap, std::abs(one->values()[cell] - other->values()[cell]));
            smallest = std::min({smallest, one->values()[cell], other->values()[cell]});
        }
        result.largestDifference += gap;
        result.smallestProbability *= smallest;
    }
    return result;
}

/// What two models say about the query.
using TwoAnswers = std::pair<Factor, Factor>;

/// The pair as an example, if it is one.
std::optional<DisagreeingModels> verified(const RefusedPart& part, const EffectQuery& query, ModelPair pair,
                                          ModelConstruction construction,
                                          const std::optional<ModelComparison>& comparison,
                                          const std::optional<TwoAnswers>& answers) {
    if (!comparison || !answers) return std::nullopt;
    // Written so that what is not a number fails, too.
    if (!(comparison->largestDifference <= sameTo) || !(comparison->smallestProbability > 0))
        return std::nullopt;
    const auto& [effect, otherEffect] = *answers;
    const std::size_t cell = cellThatShows(effect, otherEffect, query.treatments);
    const double inFirst = effect.values()[cell];
    const double inSecond = otherEffect.values()[cell];
    if (!(std::abs(inFirst - inSecond) >= worthShowing)) return std::nullopt;
    DisagreeingModels models{part.graph,
                             {},
                             part.hedge,
                             std::move(pair.first),
                             std::move(pair.second),
                             construction,
                             comparison->largestDifference,
                             comparison->smallestProbability,
                             query,
                             {},
                             inFirst,
                             inSecond};
    const std::size_t axes = effect.symbols().size();
    for (std::size_t axis = 0; axis < axes; ++axis)
        models.at[effect.symbols().nth(axis)->variable] = cell >> (axes - 1 - axis) & 1;
    return models;
}

std::optional<DisagreeingModels> verifiedByTables(const RefusedPart& part, const EffectQuery& query,
                                                  ModelPair pair, ModelConstruction construction) {
    const auto comparison = comparedByTables(part.graph, pair);
    const auto one = pair.first.effect(query.outcomes, query.treatments, query.given);
    const auto other = pair.second.effect(query.outcomes, query.treatments, query.given);
    if (!one || !other) return std::nullopt;
    return verified(part, query, std::move(pair), construction, comparison, TwoAnswers(*one, *other));
}

/// The ways to a pair, the most readable first.
class ModelHunt {
public:
    ModelHunt(const CausalGraph& graph, const EffectQuery& query, const ModelSearch& search,
              const Progress& progress)
        : graph_(&graph),
          query_(&query),
          search_(&search),
          progress_(&progress),
          root_(search.seed),
          deadline_(std::chrono::steady_clock::now() + search.time) {}

    Result<std::optional<DisagreeingModels>> run() {
        std::size_t tooLarge = 0;
        // Another order of taking edges away leaves another part, on which the construction may do.
        for (std::uint64_t attempt = 0; attempt < mostParts && !isLate(); ++attempt) {
            Random random = root_.stream(attempt);
            const SpareFirst order = attempt < mostParts / 2 ? SpareFirst::Far : SpareFirst::Any;
            const RefusedFrom from = attempt % 4 == 3 ? RefusedFrom::Graph : RefusedFrom::Hedge;
            auto part = refusedPart(*graph_, *query_, order, random, deadline_, *progress_, from);
            if (!part) return fail(part.error());
            if (!*part) break;
            if ((*part)->graph.size() > search_->mostVariables) {
                if (++tooLarge == mostTooLarge) break;
                continue;
            }
            for (const Coins coins : {Coins::Fair, Coins::Biased}) {
                if (auto models = byParity(**part, coins)) return models;
            }
            const std::vector<graph::Edge> edges = (*part)->graph.edges();
            const auto isKnown = [&](const RefusedPart& known) { return known.graph.edges() == edges; };
            if (std::ranges::none_of(parts_, isKnown)) parts_.push_back(std::move(**part));
        }
        std::ranges::stable_sort(parts_, {}, [](const RefusedPart& part) { return part.graph.edgeCount(); });
        return bySearch();
    }

private:
    static constexpr std::uint64_t mostParts = 12;
    static constexpr std::size_t mostTooLarge = 3; // others will not be much smaller

    bool isLate() const { return std::chrono::steady_clock::now() > deadline_; }

    std::optional<DisagreeingModels> byParity(const RefusedPart& part, Coins coins) const {
        const ParityPair pair = parityModels(part, coins);
        const auto how = coins == Coins::Biased ? ModelConstruction::BiasedParity : ModelConstruction::Parity;
        const auto one = effect(pair.first, *query_);
        const auto other = effect(pair.second, *query_);
        auto tables = pair.tables();
        if (!tables) return std::nullopt;
        if (!one || !other) return verifiedByTables(part, *query_, std::move(*tables), how);
        return verified(part, *query_, std::move(*tables), how, compared(part.graph, pair.first, pair.second),
                        TwoAnswers(*one, *other));
    }

    /// The first clear pair; of unclear ones the best, when time is up.
    Result<std::optional<DisagreeingModels>> bySearch() const {
        constexpr std::uint64_t starts = 60;
        constexpr double clear = 0.01;
        std::optional<DisagreeingModels> best;
        const auto gap = [](const DisagreeingModels& models) {
            return std::abs(models.inFirst - models.inSecond);
        };
        for (std::uint64_t attempt = 0; attempt < starts && !parts_.empty() && !isLate(); ++attempt) {
            // With hidden causes of few values an effect may be fixed that is not: more of them take longer.
            const RefusedPart& part = parts_[attempt % parts_.size()];
            const std::size_t hiddenValues = 2 + attempt / parts_.size() % 4;
            Random random = root_.stream(mostParts + attempt);
            auto pair = searchedModels(part, *query_, hiddenValues, random, deadline_, *progress_);
            if (progress_->cancelled()) return Progress::stopped();
            if (!pair) continue;
            auto models = verifiedByTables(part, *query_, std::move(*pair), ModelConstruction::Search);
            if (models && (!best || gap(*models) > gap(*best))) best = std::move(models);
            if (best && gap(*best) >= clear) break;
        }
        return best;
    }

    const CausalGraph* graph_;
    const EffectQuery* query_;
    const ModelSearch* search_;
    const Progress* progress_;
    Random root_;
    std::chrono::steady_clock::time_point deadline_;
    std::vector<RefusedPart> parts_;
};

} // namespace

namespace {

/// The model with names of hidden causes that no variable of the drawing has.
scm::DiscreteModel withFreeNames(const scm::DiscreteModel& model, const CausalGraph& part,
                                 const CausalGraph& drawn) {
    CausalGraph dag = model.graph();
    std::map<graph::VariableId, estimand::Factor> tables;
    for (const graph::Variable& variable : model.graph().variables()) {
        tables.emplace(variable.id, model.table(variable.id));
        if (part.contains(variable.id)) continue;
        std::string name = variable.name;
        for (int number = 2; drawn.find(name) || (name != variable.name && dag.find(name)); ++number)
            name = "U" + std::to_string(number);
        if (name != variable.name) (void)dag.rename(variable.id, name);
    }
    auto renamed = scm::DiscreteModel::withTables(dag, std::move(tables));
    return renamed ? std::move(*renamed) : model;
}

} // namespace

Result<std::optional<DisagreeingModels>> disagreeingModels(const CausalGraph& drawn, const EffectQuery& query,
                                                           const ModelSearch& search,
                                                           const Progress& progress) {
    const bool hidden = !drawn.withRole(graph::Role::Latent).empty();
    const CausalGraph projected = hidden ? graph::latentProjection(drawn) : CausalGraph();
    const CausalGraph& graph = hidden ? projected : drawn;
    auto models = ModelHunt(graph, query, search, progress).run();
    if (!models || !*models) return models;
    for (const graph::Variable& variable : graph.variables()) {
        if (!(*models)->part.contains(variable.id)) (*models)->others.insert(variable.id);
    }
    (*models)->first = withFreeNames((*models)->first, (*models)->part, drawn);
    (*models)->second = withFreeNames((*models)->second, (*models)->part, drawn);
    return models;
}

} // namespace dovetail::identify
