// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/all_paths.h"
#include "core/graph/effects/effect_paths.h"
#include "core/graph/effects/frontdoor.h"
#include "core/graph/effects/generalised_instruments.h"
#include "core/graph/effects/instruments.h"
#include "core/graph/effects/selection_adjustment.h"
#include "core/graph/equivalence/class_adjustment.h"
#include "core/graph/equivalence/equivalence_class.h"
#include "core/graph/equivalence/intervention_distance.h"
#include "core/graph/equivalence/legality.h"
#include "core/graph/equivalence/marked_paths.h"
#include "core/graph/equivalence/maximal_ancestral_graph.h"
#include "core/graph/equivalence/members.h"
#include "core/graph/equivalence/partial_ancestral_graph.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/implications.h"
#include "core/graph/tetrads.h"

#include <QTest>

#include <functional>
#include <memory>

using namespace dovetail;
using namespace dovetail::graph;

namespace {

/// What came of a listing, and what it said about that.
struct Outcome {
    std::size_t entries;
    bool complete;
};

/// A question with an answer of several entries, or, where `sets` does not count, of several steps.
struct Listing {
    const char* name;
    bool setsCount;
    std::function<Outcome(const ListLimits&, const Progress&)> run;
};

CausalGraph dag(std::string_view text) {
    return parseDagitty(text).value();
}

MarkedDiagram marked(std::string_view text) {
    return std::get<MarkedDiagram>(parseDagittyDiagram(text).value());
}

MarkedModel model(std::string_view text) {
    return MarkedModel::of(marked(text)).value();
}

template <typename Graph>
VariableSet treatments(const Graph& graph) {
    return graph.withRole(Role::Treatment);
}

template <typename Graph>
VariableSet outcomes(const Graph& graph) {
    return graph.withRole(Role::Outcome);
}

/// Takes all entries, and counts them.
class Counter {
public:
    template <typename Entry>
    bool operator()(const Entry&) const {
        return ++*count_, true;
    }
    Outcome outcome(bool complete) const { return {*count_, complete}; }

private:
    std::shared_ptr<std::size_t> count_ = std::make_shared<std::size_t>(0);
};

constexpr auto confounded = "dag { x [e] y [o] x -> y x <- a -> b -> y }"; // adjust for a or b
constexpr auto mediated = "dag { x [e] y [o] x -> m -> n -> y x <-> y }";  // by m or n
constexpr auto assigned = "dag { x [e] y [o] i -> x j -> x -> y x <-> y }";
constexpr auto chain = "dag { a -> b -> c -> d }";
constexpr auto hidden = "dag { u [l] a -> b <- u -> c <- d a -> e <- c }";

const std::vector<Listing>& listings() {
    using Limits = ListLimits;
    static const std::vector<Listing> all{
        {"AdjustmentProblem::minimal", true,
         [](const Limits& limits, const Progress& progress) {
             const CausalGraph graph = dag(confounded);
             const AdjustmentProblem problem(graph, EffectQuestion::fromRoles(graph));
             MinimalAdjustmentSets sets = problem.minimal({}, limits, progress);
             const Counter count;
             while (const auto set = sets.next())
                 count(*set);
             return count.outcome(sets.complete());
         }},
        {"AdjustmentProblem::forEachMinimal", true,
         [](const Limits& limits, const Progress& progress) {
             const CausalGraph graph = dag(confounded);
             const AdjustmentProblem problem(graph, EffectQuestion::fromRoles(graph));
             const Counter count;
             return count.outcome(problem.forEachMinimal({}, count, limits, progress));
         }},
        {"AdjustmentProblem::minimalSets", true,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const CausalGraph graph = dag(confounded);
             const AdjustmentProblem problem(graph, EffectQuestion::fromRoles(graph));
             const AdjustmentSets found = problem.minimalSets({}, limits, progress);
             return {found.sets.size(), found.complete};
         }},
        {"AdjustmentProblem::minimalSets, direct", true,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const CausalGraph graph = dag(confounded);
             const AdjustmentProblem problem(graph, EffectQuestion::fromRoles(graph, EffectKind::Direct));
             const AdjustmentSets found = problem.minimalSets({}, limits, progress);
             return {found.sets.size(), found.complete};
         }},
        {"SelectionAdjustmentProblem::forEach", true,
         [](const Limits& limits, const Progress& progress) {
             const CausalGraph graph = dag(confounded);
             const SelectionAdjustmentProblem problem(graph, SelectionQuestion::fromRoles(graph));
             const Counter count;
             return count.outcome(problem.forEach({}, limits, progress, count));
         }},
        {"SelectionAdjustmentProblem::minimal", true,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const CausalGraph graph = dag(confounded);
             const SelectionAdjustmentProblem problem(graph, SelectionQuestion::fromRoles(graph));
             const SelectionAdjustments found = problem.minimal({}, limits, progress);
             return {found.list.size(), found.complete};
         }},
        {"SelectionAdjustmentProblem::minimal, measured outside", true,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             // Either of v and w separates y from the selection, together with what is measured outside.
             const CausalGraph graph = dag("dag { x [e] y [o] s [s] x -> y <- v <- w -> s }");
             const SelectionAdjustmentProblem problem(
                 graph, SelectionQuestion::fromRoles(graph, {*graph.find("v"), *graph.find("w")}));
             const SelectionAdjustments found = problem.minimal({}, limits, progress);
             return {found.list.size(), found.complete};
         }},
        {"FrontdoorProblem::forEach", true,
         [](const Limits& limits, const Progress& progress) {
             const CausalGraph graph = dag(mediated);
             const FrontdoorProblem problem(graph, treatments(graph), outcomes(graph));
             const Counter count;
             return count.outcome(problem.forEach({}, limits, progress, count));
         }},
        {"FrontdoorProblem::minimalSets", true,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const CausalGraph graph = dag(mediated);
             const FrontdoorProblem problem(graph, treatments(graph), outcomes(graph));
             const FrontdoorSets found = problem.minimalSets({}, limits, progress);
             return {found.sets.size(), found.complete};
         }},
        {"instruments", true,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const CausalGraph graph = dag(assigned);
             const Instruments found =
                 instruments(graph, *graph.find("x"), *graph.find("y"), limits, progress);
             return {found.list.size(), found.complete};
         }},
        {"generalisedInstruments", true,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const CausalGraph graph = dag(assigned);
             const InstrumentSets found =
                 generalisedInstruments(graph, treatments(graph), *graph.find("y"), limits, progress);
             return {found.list.size(), found.complete};
         }},
        {"biasingEdges", true,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const CausalGraph graph = dag(confounded);
             const BiasingEdges found =
                 biasingEdges(graph, treatments(graph), outcomes(graph), {}, limits, progress);
             return {found.edges.size(), found.complete};
         }},
        {"implications", true,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const Independences found = implications(dag(chain), PerMissingEdge::All, limits, progress);
             return {found.list.size(), found.complete};
         }},
        {"implications, one a pair", true,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const Independences found = implications(dag(chain), PerMissingEdge::One, limits, progress);
             return {found.list.size(), found.complete};
         }},
        {"basisSet", true,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const Independences found = basisSet(dag(chain), limits, progress).value();
             return {found.list.size(), found.complete};
         }},
        {"vanishingTetrads", true,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const TetradListing found =
                 vanishingTetrads(dag("dag { f [l] f -> { a b c d } }"), limits, progress);
             return {found.tetrads.size(), found.complete};
         }},
        {"allPaths", true,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const CausalGraph graph = dag(confounded);
             const PathListing found = allPaths(graph, treatments(graph), outcomes(graph), limits, progress);
             return {found.paths.size(), found.complete};
         }},
        {"forEachPath", true,
         [](const Limits& limits, const Progress& progress) {
             const CausalGraph graph = dag(confounded);
             const Counter count;
             return count.outcome(
                 forEachPath(graph, treatments(graph), outcomes(graph), count, limits, progress));
         }},
        {"allPaths, marked", true,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const MarkedModel graph = model("mag { x [e] y [o] x -> y x <-> a -> y }");
             const MarkedPaths found =
                 allPaths(graph, treatments(graph.diagram()), outcomes(graph.diagram()), limits, progress);
             return {found.paths.size(), found.complete};
         }},
        {"MarkedModel::implications", true,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const Independences found =
                 model("pdag { a -- b -- c -- d }").implications(PerMissingEdge::All, limits, progress);
             return {found.list.size(), found.complete};
         }},
        {"ClassAdjustment::minimalSets", true,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const MarkedModel graph = model("pdag { x [e] y [o] x -> y x <- a -- b -> y }");
             const ClassAdjustment problem =
                 ClassAdjustment::of(graph, {treatments(graph.diagram()), outcomes(graph.diagram())}).value();
             const AdjustmentSets found = problem.minimalSets({}, limits, progress);
             return {found.sets.size(), found.complete};
         }},
        {"equivalenceMembers", true,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const EquivalenceMembers found =
                 equivalenceMembers(marked("pdag { a -- b -- c }").graph, limits, progress);
             return {found.members.size(), found.complete};
         }},
        {"magMembers", true,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const MagMembers found = magMembers(marked("pag { a @-@ b @-@ c }").graph,
                                                 UndirectedEdges::Excluded, limits, progress);
             return {found.members.size(), found.complete};
         }},
        {"magMembers, with lines", true,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const MagMembers found = magMembers(marked("pag { a @-@ b @-@ c }").graph,
                                                 UndirectedEdges::Allowed, limits, progress);
             return {found.members.size(), found.complete};
         }},
        {"classSize", false,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const auto size = classSize(marked("pdag { a -- b -- c -- a c -- d }").graph, limits, progress);
             return {0, size.has_value()};
         }},
        {"completedGraph", false,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             return {0, completedGraph(dag(chain), limits, progress).has_value()};
         }},
        {"checkLegal, mag", false,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             return {0, checkLegal(marked("mag { x -> y x <-> a -> y }"), limits, progress).has_value()};
         }},
        {"MarkedModel::of, pag", false,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             return {0, MarkedModel::of(marked("pag { a @-@ b @-@ c }"), limits, progress).has_value()};
         }},
        {"interventionDistanceBounds", false,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const auto bounds = interventionDistanceBounds(dag(chain), dag(chain), limits, progress);
             return {0, bounds.value().complete};
         }},
        {"maximalAncestralGraph", false,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const CausalGraph graph = dag(hidden);
             const Unobserved latents{graph.withRole(Role::Latent), {}};
             return {0, maximalAncestralGraph(graph, latents, limits, progress).has_value()};
         }},
        {"partialAncestralGraph", false,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const CausalGraph graph = dag(hidden);
             const Unobserved latents{graph.withRole(Role::Latent), {}};
             return {0, partialAncestralGraph(graph, latents, limits, progress).has_value()};
         }},
        {"partialAncestralGraph of a MAG", false,
         [](const Limits& limits, const Progress& progress) -> Outcome {
             const MarkedGraph mag = marked("mag { a -> b <-> c <- d }").graph;
             return {0, partialAncestralGraph(mag, limits, progress).has_value()};
         }},
    };
    return all;
}

} // namespace

/// Every listing of the folder keeps to its limits, and says so.
class TestListLimits : public QObject {
    Q_OBJECT
private slots:
    void saysWhetherItIsComplete_data() {
        QTest::addColumn<std::size_t>("which");
        for (std::size_t i = 0; i < listings().size(); ++i)
            QTest::newRow(listings()[i].name) << i;
    }
    void saysWhetherItIsComplete() {
        QFETCH(std::size_t, which);
        const Listing& listing = listings()[which];
        std::stop_source stop;
        const Progress stopped(stop.get_token());
        stop.request_stop();

        const Outcome whole = listing.run({}, {});
        QVERIFY(whole.complete);
        QVERIFY(!listing.setsCount || whole.entries > 1);
        const Outcome onStop = listing.run({}, stopped);
        QVERIFY(!onStop.complete);
        QVERIFY(!listing.setsCount || onStop.entries < whole.entries);
        const Outcome withoutTime = listing.run({.time = std::chrono::seconds(0)}, {});
        QVERIFY(!withoutTime.complete);
        QVERIFY(!listing.setsCount || withoutTime.entries < whole.entries);
        QVERIFY(listing.run({.time = std::chrono::hours(1)}, {}).complete);

        const Outcome one = listing.run({.sets = 1}, {});
        QCOMPARE(one.complete, !listing.setsCount);
        QCOMPARE(one.entries, listing.setsCount ? 1U : whole.entries);
        // As many as there are is no cut.
        const Outcome enough = listing.run({.sets = whole.entries}, {});
        QVERIFY(enough.complete);
        QCOMPARE(enough.entries, whole.entries);
        QVERIFY(!listing.setsCount || !listing.run({.sets = 0}, {}).complete);
    }
};

QTEST_APPLESS_MAIN(TestListLimits)
#include "test_list_limits.moc"
