// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/class_adjustment.h"
#include "core/graph/equivalence/equivalence_class.h"
#include "core/graph/equivalence/maximal_ancestral_graph.h"
#include "core/graph/equivalence/members.h"
#include "core/graph/equivalence/partial_ancestral_graph.h"
#include "core/graph/formats/dagitty_text.h"
#include "tests/support/bit_graph.h"
#include "tests/support/brute_force.h"
#include "tests/support/marked_brute_force.h"
#include "tests/support/random_graph.h"

#include <QTest>

#include <algorithm>
#include <bit>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

namespace {

/// Treatments, outcomes, and a set to try.
struct Trial {
    VariableSet treatments, outcomes, set;
};

/// One outcome, one or two treatments, every set of the rest; trials of one question stand together.
std::vector<Trial> trialsOver(std::uint32_t size) {
    std::vector<Trial> trials;
    for (std::uint32_t x = 1; x < (1u << size); ++x) {
        if (std::popcount(x) > 2) continue;
        for (std::uint32_t y = 1; y < (1u << size); y <<= 1) {
            if (x & y) continue;
            for (std::uint32_t z = 0; z < (1u << size); ++z) {
                if (!(z & (x | y))) trials.push_back({fromBits(x), fromBits(y), fromBits(z)});
            }
        }
    }
    return trials;
}

std::string validIn(const CausalGraph& graph, const std::vector<Trial>& trials) {
    std::string valid;
    std::optional<AdjustmentProblem> problem;
    for (std::size_t i = 0; i < trials.size(); ++i) {
        if (i == 0 || trials[i].treatments != trials[i - 1].treatments ||
            trials[i].outcomes != trials[i - 1].outcomes) {
            problem.emplace(graph, EffectQuestion{trials[i].treatments, trials[i].outcomes});
        }
        valid += problem->check(trials[i].set).valid() ? '1' : '0';
    }
    return valid;
}

void both(std::string& all, const std::string& more) {
    if (all.empty()) all.assign(more.size(), '1');
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = all[i] == '1' && more[i] == '1' ? '1' : '0';
}

/// Does the criterion say of each trial what `valid` says, and do lists and canonical sets follow from it?
bool agrees(const MarkedModel& model, const std::vector<Trial>& trials, const std::string& valid) {
    std::size_t i = 0;
    while (i < trials.size()) {
        const EffectQuestion question{trials[i].treatments, trials[i].outcomes};
        const auto problem = ClassAdjustment::of(model, question).value();
        std::vector<VariableSet> sets;
        for (; i < trials.size() && trials[i].treatments == question.treatments &&
               trials[i].outcomes == question.outcomes;
             ++i) {
            const ClassAdjustmentCheck check = problem.check(trials[i].set);
            if (check.valid() != (valid[i] == '1')) return false;
            if (check.valid()) sets.push_back(trials[i].set);
        }
        if (problem.canonical({}).has_value() != !sets.empty()) return false;
        auto minimal = minimalOf(sets);
        auto listed = problem.minimalSets({});
        std::ranges::sort(minimal);
        std::ranges::sort(listed.sets);
        if (!listed.complete || listed.sets != minimal) return false;
        const auto one = problem.oneMinimal({});
        if (one.has_value() == minimal.empty() || (one && std::ranges::find(minimal, *one) == minimal.end()))
            return false;
    }
    return true;
}

CausalGraph namedVariables(std::size_t size) {
    CausalGraph graph;
    for (std::size_t i = 0; i < size; ++i)
        (void)graph.addVariable("v" + std::to_string(i));
    return graph;
}

} // namespace

class TestClassAdjustment : public QObject {
    Q_OBJECT
private slots:
    /// The definition: valid in every graph with latent variables that the MAG or PAG stands for. Every such
    /// graph is, once its latent variables are projected out, one of the graphs with -> and <-> tried here.
    void isValidInEveryGraphOverFourVariables() {
        constexpr std::uint32_t size = 4;
        const auto trials = trialsOver(size);
        std::map<SmallMarked, std::string> byMag;
        const CausalGraph none = namedVariables(size);
        for (std::uint32_t code = 0; code < 46'656; ++code) { // 6 ways for each of 6 pairs
            std::vector<Edge> edges;
            std::uint32_t rest = code;
            for (std::uint32_t a = 1; a <= size; ++a) {
                for (std::uint32_t b = a + 1; b <= size; ++b) {
                    const std::uint32_t way = rest % 6;
                    rest /= 6;
                    if (way % 3 == 1) edges.push_back({VariableId{a}, VariableId{b}});
                    if (way % 3 == 2) edges.push_back({VariableId{b}, VariableId{a}});
                    if (way >= 3) edges.push_back({VariableId{a}, VariableId{b}, EdgeKind::Bidirected});
                }
            }
            CausalGraph graph = none;
            if (!graph.addEdges(edges)) continue; // a cycle
            both(byMag[SmallMarked::of(maximalAncestralGraph(graph, VariableSet{}))], validIn(graph, trials));
        }
        std::map<SmallMarked, std::string> byPag;
        for (const auto& [mag, valid] : byMag) {
            QVERIFY(agrees(modelOf(GraphType::Mag, mag.marked()), trials, valid));
            both(byPag[SmallMarked::of(partialAncestralGraph(mag.marked()).value())], valid);
        }
        for (const auto& [pag, valid] : byPag)
            QVERIFY(agrees(modelOf(GraphType::Pag, pag.marked()), trials, valid));
    }

    /// Valid in the class exactly if valid in each of its MAGs.
    void isValidInEveryMagOfLargerClasses() {
        const auto trials = trialsOver(5);
        Random random(81);
        for (int round = 0; round < rounds(120); ++round) {
            const SmallMarked mag = randomMag(random, 5, 0.55, false);
            const MarkedGraph pag = partialAncestralGraph(mag.marked()).value();
            const auto members = magMembers(pag, UndirectedEdges::Excluded, {.sets = 300});
            if (!members.complete) continue;
            std::string valid;
            for (const MarkedGraph& member : members.members) {
                const MarkedModel model = modelOf(GraphType::Mag, member);
                std::string here;
                for (const Trial& trial : trials) {
                    const auto problem =
                        ClassAdjustment::of(model, {trial.treatments, trial.outcomes}).value();
                    here += problem.check(trial.set).valid() ? '1' : '0';
                }
                both(valid, here);
            }
            QVERIFY(agrees(modelOf(GraphType::Pag, pag), trials, valid));
        }
    }

    /// Of CPDAGs, and of PDAGs with arrows from background knowledge.
    void isValidInEveryDag() {
        Random random(82);
        for (int round = 0; round < rounds(400); ++round) {
            const std::uint32_t size = 3 + static_cast<std::uint32_t>(random.below(3));
            const auto trials = trialsOver(size);
            const CausalGraph drawn = randomGraph(
                random,
                {.size = size, .directed = 0.3 + 0.5 * random.uniform(), .bidirected = 0, .latent = 0});
            MarkedGraph pdag = completedGraph(drawn).value();
            const double known = round % 2 ? 0.4 * random.uniform() : 0;
            for (const Edge& edge : drawn.edges()) {
                if (random.uniform() < known) pdag.joinDirected(edge.from, edge.to);
            }
            std::string valid;
            for (const auto& edges : equivalenceMembers(pdag).members) {
                CausalGraph dag = namedVariables(size);
                QVERIFY(dag.addEdges(edges).has_value());
                both(valid, validIn(dag, trials));
            }
            QVERIFY2(agrees(modelOf(GraphType::Pdag, pdag), trials, valid), writeDagitty(drawn).c_str());
        }
    }

    void keepsToConstraints() {
        const auto diagram = std::get<MarkedDiagram>(
            parseDagittyDiagram("pdag { x -> y; a -> x; b -> x; a -> y; b -> y; c -> y; d }").value());
        const auto id = [&](const char* name) { return *diagram.find(name); };
        const MarkedModel model = MarkedModel::of(diagram).value();
        const auto problem = ClassAdjustment::of(model, {{id("x")}, {id("y")}}).value();
        const auto with = problem.minimalSets({.mandatory = {id("c")}, .unavailable = {}});
        QCOMPARE(with.sets, (std::vector{VariableSet{id("a"), id("b"), id("c")}}));
        QVERIFY(problem.minimalSets({.mandatory = {}, .unavailable = {id("a")}}).sets.empty());
        QVERIFY(!problem.canonical({.mandatory = {id("y")}, .unavailable = {}}));
    }

    void saysWhy_data() {
        QTest::addColumn<QString>("graph");
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("reason");
        QTest::newRow("undirected") << "pdag { x -- y }"
                                    << ""
                                    << "x -- y may be causal";
        QTest::newRow("invisible") << "mag { x -> y }"
                                   << ""
                                   << "x -> y may be causal";
        QTest::newRow("circles") << "pag { x @-@ y }"
                                 << ""
                                 << "x @-@ y may be causal";
        QTest::newRow("visible") << "mag { c -> x -> y }"
                                 << ""
                                 << "Valid";
        QTest::newRow("forbidden") << "mag { c -> x -> m -> y }"
                                   << "m"
                                   << "m is on a possibly causal path";
        QTest::newRow("open") << "pdag { a -> x <- b; x -> y; a -> y; b -> y }"
                              << "b"
                              << "x <- a -> y is open";
    }
    void saysWhy() {
        QFETCH(QString, graph);
        QFETCH(QString, set);
        QFETCH(QString, reason);
        const auto diagram = std::get<MarkedDiagram>(parseDagittyDiagram(graph.toStdString()).value());
        const MarkedModel model = MarkedModel::of(diagram).value();
        const auto problem = ClassAdjustment::of(model, {{*diagram.find("x")}, {*diagram.find("y")}}).value();
        VariableSet tried;
        if (!set.isEmpty()) tried.insert(*diagram.find(set.toStdString()));
        const QString said = QString::fromStdString(text(model, problem.check(tried)));
        QVERIFY2(said.contains(reason), qPrintable(said));
    }

    void refusesSelection() {
        const auto diagram = std::get<MarkedDiagram>(parseDagittyDiagram("mag { a -- b; x -> y }").value());
        const MarkedModel model = MarkedModel::of(diagram).value();
        QVERIFY(!ClassAdjustment::of(model, {{*diagram.find("x")}, {*diagram.find("y")}}));
    }
};

QTEST_APPLESS_MAIN(TestClassAdjustment)
#include "test_class_adjustment.moc"
