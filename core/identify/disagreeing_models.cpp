// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/disagreeing_models.h"

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

/// The pair as an example, if it is one: compares P(V) and the query by exact sums.
std::optional<DisagreeingModels> verified(const RefusedPart& part, const EffectQuery& query, ModelPair pair,
                                          ModelConstruction construction) {
    estimand::Symbols observed;
    for (const graph::Variable& variable : part.graph.variables())
        observed.insert(Symbol{variable.id});
    const auto one = pair.first.marginal(0, observed, {});
    const auto other = pair.second.marginal(0, observed, {});
    const auto effect = pair.first.effect(query.outcomes, query.treatments, query.given);
    const auto otherEffect = pair.second.effect(query.outcomes, query.treatments, query.given);
    if (!one || !other || !effect || !otherEffect) return std::nullopt;
    double gap = 0;
    double smallest = 1;
    for (std::size_t cell = 0; cell < one->values().size(); ++cell) {
        gap = std::max(gap, std::abs(one->values()[cell] - other->values()[cell]));
        smallest = std::min({smallest, one->values()[cell], other->values()[cell]});
    }
    const std::size_t cell = cellThatShows(*effect, *otherEffect, query.treatments);
    const double inFirst = effect->values()[cell];
    const double inSecond = otherEffect->values()[cell];
    // Written so that what is not a number fails, too.
    if (!(gap <= sameTo) || !(smallest > 0) || !(std::abs(inFirst - inSecond) >= worthShowing))
        return std::nullopt;
    DisagreeingModels models{part.graph,
                             {},
                             part.hedge,
                             std::move(pair.first),
                             std::move(pair.second),
                             construction,
                             gap,
                             smallest,
                             query,
                             {},
                             inFirst,
                             inSecond};
    const std::size_t axes = effect->symbols().size();
    for (std::size_t axis = 0; axis < axes; ++axis)
        models.at[effect->symbols().nth(axis)->variable] = cell >> (axes - 1 - axis) & 1;
    return models;
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
        // Another order of taking edges away leaves another part, on which the construction may do.
        for (std::uint64_t attempt = 0; attempt < mostParts && !(attempt > 0 && isLate()); ++attempt) {
            Random random = root_.stream(attempt);
            auto part = refusedPart(*graph_, *query_, random, *progress_);
            if (!part) return fail(part.error());
            if (part->graph.size() > search_->mostVariables) continue;
            for (const Coins coins : {Coins::Fair, Coins::Biased}) {
                if (auto models = byParity(*part, coins)) return models;
            }
            parts_.push_back(std::move(*part));
        }
        std::ranges::stable_sort(parts_, {}, [](const RefusedPart& part) { return part.graph.edgeCount(); });
        return bySearch();
    }

private:
    static constexpr std::uint64_t mostParts = 12;

    bool isLate() const { return std::chrono::steady_clock::now() > deadline_; }

    std::optional<DisagreeingModels> byParity(const RefusedPart& part, Coins coins) const {
        auto pair = parityModels(part, coins);
        if (!pair) return std::nullopt;
        const auto how = coins == Coins::Biased ? ModelConstruction::BiasedParity : ModelConstruction::Parity;
        return verified(part, *query_, std::move(*pair), how);
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
            const RefusedPart& part = parts_[attempt / 2 % parts_.size()];
            const std::size_t hiddenValues = 2 + attempt % 2 + attempt / 2 / parts_.size() % 3;
            Random random = root_.stream(mostParts + attempt);
            auto pair = searchedModels(part, *query_, hiddenValues, random, *progress_);
            if (progress_->cancelled()) return Progress::stopped();
            if (!pair) continue;
            auto models = verified(part, *query_, std::move(*pair), ModelConstruction::Search);
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

Result<std::optional<DisagreeingModels>> disagreeingModels(const CausalGraph& drawn, const EffectQuery& query,
                                                           const ModelSearch& search,
                                                           const Progress& progress) {
    const CausalGraph graph = graph::latentProjection(drawn);
    auto models = ModelHunt(graph, query, search, progress).run();
    if (!models || !*models) return models;
    for (const graph::Variable& variable : graph.variables()) {
        if (!(*models)->part.contains(variable.id)) (*models)->others.insert(variable.id);
    }
    return models;
}

} // namespace dovetail::identify
