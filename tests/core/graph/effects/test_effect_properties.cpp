// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/effects/adjustment.h"
#include "core/graph/effects/frontdoor.h"
#include "core/graph/effects/instruments.h"
#include "core/graph/effects/optimal_adjustment.h"
#include "core/graph/formats/dagitty_text.h"
#include "tests/support/bit_graph.h"
#include "tests/support/discrete_model.h"
#include "tests/support/linear_model.h"
#include "tests/support/random_graph.h"

#include <QTest>

#include <algorithm>
#include <cmath>

// What has to hold for every question, tried on thousands of small graphs: by definitions that try
// everything, and by numbers, in random models whose effects are known.

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;
using Event = JointTable::Event;

namespace {

std::vector<Bits> sortedBits(const CausalGraph& graph, const std::vector<VariableSet>& sets) {
    std::vector<Bits> bits;
    for (const VariableSet& set : sets)
        bits.push_back(bitsOfSet(graph, set));
    std::ranges::sort(bits);
    return bits;
}

struct Roled {
    Bits x, y, others;
    explicit Roled(const CausalGraph& graph)
        : x(bitsOfSet(graph, graph.withRole(Role::Treatment))),
          y(bitsOfSet(graph, graph.withRole(Role::Outcome))),
          others(BitGraph(graph).all() & ~x & ~y) {}
};

/// Random mandatory members among the variables that are neither latent nor asked about.
SetConstraints drawConstraints(Random& random, const CausalGraph& graph, const Roled& roled) {
    SetConstraints constraints = SetConstraints::fromRoles(graph);
    const VariableSet free = without(setOfBits(graph, roled.others), constraints.unavailable);
    if (random.uniform() < 0.5) constraints.mandatory = randomSubset(random, free, 0.25);
    return constraints;
}

/// The largest error of an estimate of P(y | do(x)) over all values in a model.
template <typename Estimate>
double errorOf(const CausalGraph& graph, const DiscreteModel& model, const Estimate& estimate) {
    const JointTable all = model.joint();
    const Roled roled(graph);
    double worst = 0;
    for (const Event& x : eventsOf(roled.x)) {
        const JointTable done = model.joint(x);
        for (const Event& y : eventsOf(roled.y))
            worst = std::max(worst, std::abs(estimate(all, x, y) - done.probability(y)));
    }
    return worst;
}

CausalGraph drawGraph(Random& random, int treatments, int outcomes, std::size_t extra, double latent = 0.15) {
    const auto roles = static_cast<std::size_t>(treatments + outcomes);
    return randomGraph(random, {.size = roles + 1 + random.below(extra),
                                .directed = 0.15 + 0.35 * random.uniform(),
                                .bidirected = 0.1 * random.uniform(),
                                .latent = latent,
                                .treatments = static_cast<std::size_t>(treatments),
                                .outcomes = static_cast<std::size_t>(outcomes)});
}

} // namespace

class TestEffectProperties : public QObject {
    Q_OBJECT
private slots:
    void adjustmentSetsAreThoseOfThePathCriterion_data() { questions(); }
    void adjustmentSetsAreThoseOfThePathCriterion() {
        QFETCH(int, treatments);
        QFETCH(int, outcomes);
        Random random(static_cast<std::uint64_t>(300 + 10 * treatments + outcomes));
        for (int round = 0; round < rounds(2000); ++round) {
            const CausalGraph drawn = drawGraph(random, treatments, outcomes, 5);
            const BitGraph bits(drawn);
            const Roled roled(drawn);
            compare(random, drawn, EffectKind::Total,
                    [&](Bits z) { return bits.isAdjustmentSet(roled.x, roled.y, z); });
        }
    }

    void directEffectSetsSeparateWithoutTheDirectEdges_data() { questions(); }
    void directEffectSetsSeparateWithoutTheDirectEdges() {
        QFETCH(int, treatments);
        QFETCH(int, outcomes);
        Random random(static_cast<std::uint64_t>(400 + 10 * treatments + outcomes));
        for (int round = 0; round < rounds(2000); ++round) {
            const CausalGraph drawn = drawGraph(random, treatments, outcomes, 5);
            BitGraph bits(drawn);
            const Roled roled(drawn);
            const Bits forbidden = bits.descendants(roled.y & bits.descendants(roled.x));
            for (std::size_t from = 0; from < drawn.size(); ++from) {
                for (std::size_t to = 0; to < drawn.size(); ++to) {
                    if (((roled.x >> from) & 1U) && ((roled.y >> to) & 1U)) bits.removeEdge(from, to);
                }
            }
            compare(random, drawn, EffectKind::Direct,
                    [&](Bits z) { return !(z & forbidden) && bits.separated(roled.x, roled.y, z); });
        }
    }

    // Σ_z P(y | x, z) P(z) is the effect for each set that is called valid, and for no other.
    void adjustmentGivesTheEffect_data() { questions(); }
    void adjustmentGivesTheEffect() {
        QFETCH(int, treatments);
        QFETCH(int, outcomes);
        Random random(static_cast<std::uint64_t>(500 + 10 * treatments + outcomes));
        int valid = 0;
        int refused = 0;
        for (int round = 0; round < rounds(300); ++round) {
            const CausalGraph drawn = drawGraph(random, treatments, outcomes, 3, 0);
            const std::vector<DiscreteModel> models{{drawn, random}, {drawn, random}};
            const AdjustmentProblem problem(drawn, EffectQuestion::fromRoles(drawn));
            for (const Bits set : bitSubsets(Roled(drawn).others)) {
                const auto estimate = [&](const JointTable& all, const Event& x, const Event& y) {
                    double sum = 0;
                    for (const Event& z : eventsOf(set))
                        sum += all.probability(y, x.with(z)) * all.probability(z);
                    return sum;
                };
                double worst = 0;
                for (const DiscreteModel& model : models)
                    worst = std::max(worst, errorOf(drawn, model, estimate));
                const bool isValid = problem.check(setOfBits(drawn, set)).valid();
                QVERIFY2(isValid ? worst < 1e-10 : worst > 1e-10, writeDagitty(drawn).c_str());
                (isValid ? valid : refused)++;
            }
        }
        qInfo("%d sets valid, %d refused", valid, refused);
    }

    // Σ_z P(z | x) Σ_x' P(y | x', z) P(x') is the effect for each front-door set.
    void frontdoorAdjustmentGivesTheEffect() {
        Random random(601);
        int tried = 0;
        for (int round = 0; round < rounds(1500); ++round) {
            const CausalGraph drawn = drawGraph(random, 1 + static_cast<int>(random.below(2)),
                                                1 + static_cast<int>(random.below(2)), 3, 0);
            const Roled roled(drawn);
            const FrontdoorProblem problem(drawn, drawn.withRole(Role::Treatment),
                                           drawn.withRole(Role::Outcome));
            std::optional<DiscreteModel> model;
            for (const Bits set : bitSubsets(roled.others)) {
                if (!problem.check(setOfBits(drawn, set)).valid()) continue;
                if (!model) model.emplace(drawn, random);
                const double error =
                    errorOf(drawn, *model, [&](const JointTable& all, const Event& x, const Event& y) {
                        double sum = 0;
                        for (const Event& z : eventsOf(set)) {
                            double inner = 0;
                            for (const Event& other : eventsOf(roled.x))
                                inner += all.probability(y, other.with(z)) * all.probability(other);
                            sum += all.probability(z, x) * inner;
                        }
                        return sum;
                    });
                QVERIFY2(error < 1e-10, writeDagitty(drawn).c_str());
                tried += set != 0;
            }
        }
        qInfo("%d sets", tried);
        QVERIFY(tried > rounds(200));
    }

    // cov(i, y | w) / cov(i, x | w) is the effect of x on y in linear models.
    void instrumentsGiveTheEffect() {
        Random random(602);
        int tried = 0;
        int conditional = 0;
        for (int round = 0; round < rounds(3000); ++round) {
            const CausalGraph drawn = drawGraph(random, 1, 1, 6);
            const VariableId x = *drawn.withRole(Role::Treatment).begin();
            const VariableId y = *drawn.withRole(Role::Outcome).begin();
            const Instruments list = instruments(drawn, x, y);
            QVERIFY(list.complete);
            if (list.list.empty()) continue;
            const LinearModel model(drawn, random);
            const double truth = model.jointEffect({drawn.index(x)}, drawn.index(y))[0];
            for (const Instrument& entry : list.list) {
                std::vector<std::size_t> given;
                for (const VariableId id : entry.given)
                    given.push_back(drawn.index(id));
                const std::size_t i = drawn.index(entry.instrument);
                const double top = model.covariance(i, drawn.index(y), given);
                const double bottom = model.covariance(i, drawn.index(x), given);
                QVERIFY2(std::abs(top - truth * bottom) < 1e-8 * (1 + std::abs(truth)),
                         writeDagitty(drawn).c_str());
                QVERIFY2(std::abs(bottom) > 1e-10, writeDagitty(drawn).c_str());
                ++tried;
                conditional += !entry.given.empty();
            }
        }
        qInfo("%d instruments, %d of them conditional", tried, conditional);
        QVERIFY(tried > rounds(500) && conditional > rounds(100));
    }

    void theOptimalSetIsOneOrThereIsAReason_data() { questions(); }
    void theOptimalSetIsOneOrThereIsAReason() {
        QFETCH(int, treatments);
        QFETCH(int, outcomes);
        Random random(static_cast<std::uint64_t>(700 + 10 * treatments + outcomes));
        int named = 0;
        for (int round = 0; round < rounds(2000); ++round) {
            const CausalGraph drawn = drawGraph(random, treatments, outcomes, 6);
            const Roled roled(drawn);
            const auto optimal =
                optimalAdjustment(drawn, drawn.withRole(Role::Treatment), drawn.withRole(Role::Outcome));
            QVERIFY(optimal.set.has_value() == optimal.reason.empty());
            if (!optimal.set) continue;
            const Bits set = bitsOfSet(drawn, *optimal.set);
            QVERIFY(!(set & bitsOfSet(drawn, drawn.withRole(Role::Latent))));
            QVERIFY2(BitGraph(drawn).isAdjustmentSet(roled.x, roled.y, set), writeDagitty(drawn).c_str());
            ++named;
        }
        QVERIFY(named > rounds(50)); // about one in twenty with two treatments and two outcomes
    }

private:
    static void questions() {
        QTest::addColumn<int>("treatments");
        QTest::addColumn<int>("outcomes");
        QTest::newRow("one on one") << 1 << 1;
        QTest::newRow("two on one") << 2 << 1;
        QTest::newRow("one on two") << 1 << 2;
        QTest::newRow("two on two") << 2 << 2;
    }

    /// Every set is judged as `isValid` judges it, and exactly the minimal ones are listed.
    template <typename IsValid>
    static void compare(Random& random, const CausalGraph& drawn, EffectKind effect, const IsValid& isValid) {
        const Roled roled(drawn);
        const AdjustmentProblem problem(drawn, EffectQuestion::fromRoles(drawn, effect));
        std::vector<std::uint8_t> validity(std::size_t{1} << drawn.size(), 0);
        for (const Bits set : bitSubsets(roled.others)) {
            validity[set] = isValid(set);
            QVERIFY2(problem.check(setOfBits(drawn, set)).valid() == (validity[set] != 0),
                     writeDagitty(drawn).c_str());
        }
        const SetConstraints constraints = drawConstraints(random, drawn, roled);
        auto valid = bitSubsets(roled.others & ~bitsOfSet(drawn, constraints.unavailable),
                                bitsOfSet(drawn, constraints.mandatory));
        std::erase_if(valid, [&](Bits set) { return !validity[set]; });
        const auto minimal = minimalBits(valid);
        const auto found = problem.minimalSets(constraints);
        QVERIFY(found.complete);
        QVERIFY2(sortedBits(drawn, found.sets) == minimal, writeDagitty(drawn).c_str());
        const auto one = problem.oneMinimal(constraints);
        QCOMPARE(one.has_value(), !valid.empty());
        if (one) QVERIFY(std::ranges::binary_search(minimal, bitsOfSet(drawn, *one)));
        const auto canonical = problem.canonical(constraints);
        QCOMPARE(canonical.has_value(), !valid.empty());
        if (canonical) QVERIFY(std::ranges::find(valid, bitsOfSet(drawn, *canonical)) != valid.end());
    }
};

QTEST_APPLESS_MAIN(TestEffectProperties)
#include "test_effect_properties.moc"
