// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/effects/instruments.h"
#include "core/graph/formats/dagitty_text.h"
#include "tests/support/brute_force.h"
#include "tests/support/random_graph.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

namespace {

bool reaches(const CausalGraph& graph, VariableId from, VariableId to) {
    return !graph.directedPath(from, to).empty();
}

/// The definition, for one treatment x and one outcome y.
struct Definition {
    CausalGraph cut; ///< without first edges of causal paths
    VariableSet allowed;
    VariableSet candidates;
    VariableId x, y;

    explicit Definition(const CausalGraph& graph)
        : cut(graph), x(*graph.withRole(Role::Treatment).begin()), y(*graph.withRole(Role::Outcome).begin()) {
        for (const VariableId child : graph.children(x)) {
            if (reaches(graph, child, y)) cut.removeEdge({x, child});
        }
        candidates = without(without(allVariables(graph), graph.withRole(Role::Latent)), {x, y});
        for (const VariableId id : candidates) {
            const bool spoilt = std::ranges::any_of(graph.variables(), [&](const Variable& inner) {
                return inner.id != x && reaches(graph, x, inner.id) && reaches(graph, inner.id, y) &&
                       reaches(graph, inner.id, id);
            });
            if (!spoilt && !reaches(graph, y, id)) allowed.insert(id);
        }
    }

    bool works(VariableId instrument, const VariableSet& given) const {
        return separatedByMoralGraph(cut, {instrument}, {y}, given) &&
               !separatedByMoralGraph(cut, {instrument}, {x}, given);
    }
    bool isInstrument(VariableId instrument) const {
        return std::ranges::any_of(subsets(without(allowed, {instrument}), {}),
                                   [&](const VariableSet& given) { return works(instrument, given); });
    }
};

Instruments listed(const CausalGraph& graph, const ListLimits& limits = {}, const Progress& progress = {}) {
    return instruments(graph, *graph.withRole(Role::Treatment).begin(),
                       *graph.withRole(Role::Outcome).begin(), limits, progress);
}

} // namespace

class TestInstruments : public QObject {
    Q_OBJECT
private slots:
    void areAllConditionalInstruments_data() {
        QTest::addColumn<double>("directed");
        QTest::addColumn<double>("bidirected");
        QTest::newRow("sparse") << 0.25 << 0.1;
        QTest::newRow("dense") << 0.45 << 0.05;
        QTest::newRow("confounded") << 0.25 << 0.25;
    }

    void areAllConditionalInstruments() {
        QFETCH(double, directed);
        QFETCH(double, bidirected);
        Random random(static_cast<std::uint64_t>(1000 * directed + 10 * bidirected));
        int some = 0;
        int wider = 0;
        for (int round = 0; round < 1500; ++round) {
            const CausalGraph drawn = randomGraph(
                random, {.size = 4 + random.below(4), .directed = directed, .bidirected = bidirected});
            const Definition definition(drawn);
            const Instruments found = listed(drawn);
            QVERIFY(found.complete);
            VariableSet got;
            for (const Instrument& entry : found.list) {
                QVERIFY(got.insert(entry.instrument).second);
                QVERIFY(without(entry.given, without(definition.allowed, {entry.instrument})).empty());
                QVERIFY2(definition.works(entry.instrument, entry.given), writeDagitty(drawn).c_str());
                wider += !entry.ancestral;
            }
            some += !got.empty();
            for (const VariableId id : definition.candidates) {
                QVERIFY2(got.contains(id) == definition.isInstrument(id),
                         (drawn.name(id) + " in " + writeDagitty(drawn)).c_str());
            }
        }
        QVERIFY(some > 100);
        qInfo("%d graphs with instruments, %d instruments that are not ancestral", some, wider);
    }

    // Given d, which m affects, i would be separated from y without x -> m; but d lets part of the effect
    // through. In linear models cov(i, y | d) / cov(i, x | d) is not the effect.
    void doesNotConditionOnEffectsOfMediators() {
        const CausalGraph drawn = parseDagitty("x [e] y [o] x -> m -> y x -> y m -> d -> i x -> i").value();
        QVERIFY(listed(drawn).list.empty());
    }

    // Conditioning on k or d makes an instrument of w: it opens w -> k <- i -> x. It is not ancestral:
    // neither is an ancestor of w or y.
    void findsInstrumentsThatAreNotAncestral() {
        const CausalGraph drawn =
            parseDagitty("x [e] y [o] x -> y x <-> y i -> x i -> k <- w  k -> d").value();
        const Instruments found = listed(drawn);
        const auto w = std::ranges::find(found.list, *drawn.find("w"), &Instrument::instrument);
        QVERIFY(w != found.list.end());
        QVERIFY(!w->ancestral);
        QVERIFY(listed(drawn, {.sets = 1}).list.size() == 1);
        QVERIFY(!listed(drawn, {.sets = 1}).complete);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!listed(drawn, {}, Progress(stop.get_token())).complete);
    }

    void stopsInTime() {
        Random random(3);
        CausalGraph drawn = localGraph(random, 300, 3);
        drawn.setRoles(drawn.idAt(280), Role::Treatment);
        drawn.setRoles(drawn.idAt(298), Role::Outcome);
        QElapsedTimer timer;
        timer.start();
        const auto found = listed(drawn, {.time = std::chrono::milliseconds(50)});
        qInfo("%zu instruments in %lld ms, %s", found.list.size(), timer.elapsed(),
              found.complete ? "complete" : "cut");
        QVERIFY(timer.elapsed() < 3000);
    }
};

QTEST_APPLESS_MAIN(TestInstruments)
#include "test_instruments.moc"
