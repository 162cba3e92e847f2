// SPDX-License-Identifier: GPL-3.0-or-later

// Identification beside its peers: how to run it, and its last table: README.md.

#include "core/base/random.h"
#include "core/estimand/printing.h"
#include "core/identify/counterfactual.h"
#include "core/identify/disagreeing_models.h"
#include "core/identify/district_engine.h"
#include "core/identify/identification.h"
#include "core/identify/shown_answer.h"
#include "tests/bench/comparison.h"
#include "tests/support/test_data.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <map>
#include <memory>
#include <set>
#include <string>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::identify;
using bench::Statistic;
using Json = nlohmann::json;

namespace {

struct Case {
    CausalGraph graph;
    EffectQuery query;
};
using Cases = std::vector<std::shared_ptr<const Case>>;

// ---- The graphs --------------------------------------------------------------------------------

/// With directed and bidirected edges between random pairs, the earlier variable first. One treatment with a
/// bidirected edge and one outcome after it, which it has a way to.
Case randomCase(Random& random, std::size_t size, std::size_t arrows, std::size_t arcs) {
    for (;;) {
        CausalGraph drawn;
        for (std::size_t i = 0; i < size; ++i)
            (void)drawn.addVariable("v" + std::to_string(i));
        std::set<Edge> edges;
        const auto join = [&](std::size_t wanted, EdgeKind kind) {
            const std::size_t before = edges.size();
            wanted = std::min(wanted, size * (size - 1) / 2);
            while (edges.size() < before + wanted) {
                const std::size_t a = random.below(size);
                const std::size_t b = random.below(size);
                if (a != b) edges.insert({drawn.idAt(std::min(a, b)), drawn.idAt(std::max(a, b)), kind});
            }
        };
        join(arrows, EdgeKind::Directed);
        join(arcs, EdgeKind::Bidirected);
        (void)drawn.addEdges(std::vector<Edge>(edges.begin(), edges.end()));
        for (int tries = 0; tries < 50; ++tries) {
            const VariableId treatment = drawn.idAt(random.below(size));
            const VariableId outcome = drawn.idAt(random.below(size));
            if (treatment == outcome || drawn.siblings(treatment).empty()) continue;
            if (drawn.directedPath(treatment, outcome).empty()) continue;
            return {std::move(drawn), {{outcome}, {treatment}, {}}};
        }
    }
}

/// The random graphs of the reference collection's identification.md, which its timings of peers are of:
/// about 1.5 n directed and n/3 bidirected edges, half of the effects identified.
Cases referenceCases(std::size_t size, std::size_t count, bool identifiedOnly = false) {
    Random random(size);
    Cases cases;
    std::size_t identified = 0;
    while (cases.size() < count) {
        Case drawn = randomCase(random, size, size * 3 / 2, size / 3);
        const bool is = identifyEffect(drawn.graph, drawn.query).identified();
        if (is ? !identifiedOnly && identified >= (count + 1) / 2
               : identifiedOnly || cases.size() - identified >= count / 2)
            continue;
        identified += is ? 1 : 0;
        cases.push_back(std::make_shared<const Case>(std::move(drawn)));
    }
    return cases;
}

/// A district from which its parts come off one by one, each step a formula in the one before: y <-> w_i <->
/// r_i and w_(i + 1) -> r_i -> y, with everything else set. Written out it is longer by a power with each.
Case nestedDistrict(std::size_t depth) {
    Case nested;
    CausalGraph& graph = nested.graph;
    const VariableId y = graph.addVariable("y").value();
    const VariableId x = graph.addVariable("x").value();
    nested.query = {{y}, {x}, {}};
    std::vector<Edge> edges{{x, y}};
    VariableId below = x;
    for (std::size_t i = 1; i <= depth; ++i) {
        const VariableId w = graph.addVariable("w" + std::to_string(i)).value();
        const VariableId r = graph.addVariable("r" + std::to_string(i)).value();
        edges.push_back({w, below});
        edges.push_back({r, y});
        edges.push_back({y, w, EdgeKind::Bidirected});
        edges.push_back({w, r, EdgeKind::Bidirected});
        nested.query.treatments.insert(r);
        below = r;
    }
    (void)graph.addEdges(edges);
    return nested;
}

/// x -> mediators -> y with x <-> y, and every two mediators joined by an arrow and, if so wished, by a
/// bidirected edge: no adjustment set, but a formula, with as many conditions as there can be.
Case denseFrontdoor(std::size_t size, bool oneDistrict) {
    Case dense;
    CausalGraph& graph = dense.graph;
    for (std::size_t i = 0; i < size; ++i)
        (void)graph.addVariable("v" + std::to_string(i));
    const VariableId x = graph.idAt(0);
    const VariableId y = graph.idAt(size - 1);
    dense.query = {{y}, {x}, {}};
    std::vector<Edge> edges{{x, y, EdgeKind::Bidirected}};
    for (std::size_t i = 1; i + 1 < size; ++i) {
        edges.push_back({x, graph.idAt(i)});
        edges.push_back({graph.idAt(i), y});
        for (std::size_t j = i + 1; j + 1 < size; ++j) {
            edges.push_back({graph.idAt(i), graph.idAt(j)});
            if (oneDistrict) edges.push_back({graph.idAt(i), graph.idAt(j), EdgeKind::Bidirected});
        }
    }
    (void)graph.addEdges(edges);
    return dense;
}

/// `golden/<name>`, a line a case; nothing if the collection is absent.
std::vector<Json> golden(const std::string& name) {
    std::vector<Json> lines;
    const auto path = test::sharedFile("golden/" + name);
    if (!path) return lines;
    std::ifstream file(*path);
    for (std::string line; std::getline(file, line);)
        lines.push_back(Json::parse(line));
    return lines;
}

VariableSet named(const CausalGraph& graph, const Json& names) {
    VariableSet set;
    for (const Json& name : names)
        set.insert(graph.find(name.get<std::string>()).value());
    return set;
}

CausalGraph graphOf(const Json& line) {
    CausalGraph graph;
    for (const Json& name : line["names"])
        (void)graph.addVariable(name.get<std::string>());
    if (line.contains("selection")) (void)graph.addVariable(line["selection"].get<std::string>());
    std::vector<Edge> edges;
    for (const auto& [field, kind] :
         {std::pair("directed", EdgeKind::Directed), std::pair("bidirected", EdgeKind::Bidirected)}) {
        for (const Json& pair : line[field]) {
            VariableId from = graph.find(pair[0].get<std::string>()).value();
            VariableId to = graph.find(pair[1].get<std::string>()).value();
            if (kind == EdgeKind::Bidirected && to < from) std::swap(from, to);
            edges.push_back({from, to, kind});
        }
    }
    (void)graph.addEdges(edges);
    return graph;
}

Cases goldenCases(bool identifiedOnly = false) {
    Cases cases;
    for (const Json& line : golden("identification.jsonl")) {
        if (identifiedOnly && !line["identifiable"].get<bool>()) continue;
        Case one{graphOf(line), {}};
        const Json& query = line["query"];
        one.query = {named(one.graph, query["y"]), named(one.graph, query["x"]),
                     named(one.graph, query["z"])};
        cases.push_back(std::make_shared<const Case>(std::move(one)));
    }
    return cases;
}

// ---- The questions -----------------------------------------------------------------------------

template <typename Ask>
std::vector<bench::Question> asked(const Cases& cases, const Ask& ask) {
    std::vector<bench::Question> questions;
    for (const auto& one : cases)
        questions.push_back([one, ask] { return std::size_t{ask(*one)}; });
    return questions;
}

std::size_t found(const Case& one) {
    return identifyEffect(one.graph, one.query).steps.size();
}

/// With what an edit throws away: the layout of the graph for algorithms.
std::size_t foundAfterEdit(const Case& one) {
    CausalGraph graph = one.graph;
    const VariableId extra = graph.addVariable("extra").value();
    graph.removeVariable(extra);
    return identifyEffect(graph, one.query).steps.size();
}

std::size_t shown(const Case& one) {
    const EffectAnswer answer = shownAnswer(one.graph, one.query);
    return answer.estimand ? estimand::print(*answer.estimand, one.graph).size() : 0;
}

std::size_t verdict(const Case& one) {
    return identify::identify(one.graph, {one.query.treatments, one.query.outcomes})
        .headline.english()
        .size();
}

// Medians in milliseconds of the reference collection's identification.md ("Speed").
struct OfPeers {
    std::size_t size;
    double y0;
    std::vector<std::string> others; ///< causaleffect, cfid, dosearch
    std::string causaleffectSimplified;
};
const OfPeers peers[] = {
    {5, 0.32, {"14", "6.6", "5.9"}, "47"},
    {10, 0.77, {"66", "15", "> 30000"}, "670"},
    {15, 1.2, {"83", "22", "> 30000"}, "> 30000"},
    {20, 1.7, {"93", "30", "refuses"}, "> 30000"},
    {30, 2.6, {"77", "56", "refuses"}, "> 30000"},
    {50, 0, {"", "", ""}, ""},
    {100, 0, {"", "", ""}, ""},
};

std::optional<double> figure(double value) {
    return value > 0 ? std::optional(value) : std::nullopt;
}

void addEffects() {
    const std::vector<std::string> small{"14", "6.6", "5.9"};
    bench::add({"estimand, golden graphs",
                [] { return asked(goldenCases(), found); },
                0.32,
                0.05,
                {},
                Statistic::Median,
                small});
    bench::add({"the same, first after an edit",
                [] { return asked(goldenCases(), foundAfterEdit); },
                0.32,
                {},
                {},
                Statistic::Median,
                small});
    for (const OfPeers& row : peers) {
        const std::size_t size = row.size;
        bench::add({"estimand, random " + std::to_string(size),
                    [size] { return asked(referenceCases(size, 20), found); },
                    figure(row.y0),
                    size == 30 ? std::optional(0.5) : std::nullopt,
                    {},
                    Statistic::Median,
                    row.others});
    }
    bench::add({"shown estimand, golden graphs",
                [] { return asked(goldenCases(true), shown); },
                {},
                {},
                {},
                Statistic::Median,
                {"47", "", ""}});
    for (const OfPeers& row : peers) {
        const std::size_t size = row.size;
        bench::add({"shown estimand, random " + std::to_string(size),
                    [size] { return asked(referenceCases(size, 20, true), shown); },
                    {},
                    size == 30 ? std::optional(10.0) : std::nullopt,
                    {},
                    Statistic::Slowest,
                    {row.causaleffectSimplified, "", ""}});
    }
    for (const std::size_t depth : {2, 3, 5, 10, 30}) {
        bench::add({"shown estimand, nested district of " + std::to_string(2 * depth + 1),
                    [depth] { return asked({std::make_shared<const Case>(nestedDistrict(depth))}, shown); }});
    }
}

void addVerdicts() {
    struct Shape {
        const char* name;
        std::size_t size, arrows, arcs, count;
    };
    constexpr Shape shapes[] = {
        {"sparse 100", 100, 100, 20, 20},        {"reference 100", 100, 150, 33, 20},
        {"denser 100", 100, 300, 100, 20},       {"dense 100", 100, 1000, 300, 20},
        {"half of all 100", 100, 2475, 2475, 5}, {"complete 100", 100, 4950, 4950, 3},
        {"all arrows 100", 100, 4950, 50, 3},    {"all arcs 100", 100, 150, 4950, 3},
        {"reference 1000", 1000, 1500, 333, 10}, {"denser 1000", 1000, 3000, 1000, 10},
    };
    for (const Shape& shape : shapes) {
        bench::add({std::string("live verdict, ") + shape.name,
                    [shape] {
                        Random random(shape.size + shape.arrows + shape.arcs);
                        Cases cases;
                        while (cases.size() < shape.count)
                            cases.push_back(std::make_shared<const Case>(
                                randomCase(random, shape.size, shape.arrows, shape.arcs)));
                        return asked(cases, verdict);
                    },
                    {},
                    shape.size == 100 ? std::optional(16.0) : std::nullopt,
                    {},
                    Statistic::Slowest});
    }
    bench::add({"live verdict, latent 100",
                [] {
                    Random random(4);
                    Cases cases;
                    while (cases.size() < 20) {
                        Case one = randomCase(random, 100, 300, 33);
                        for (const Variable& variable :
                             std::vector(one.graph.variables().begin(), one.graph.variables().end())) {
                            const bool isAsked = one.query.outcomes.contains(variable.id) ||
                                                 one.query.treatments.contains(variable.id);
                            if (!isAsked && random.uniform() < 0.4)
                                one.graph.setRoles(variable.id, Role::Latent);
                        }
                        cases.push_back(std::make_shared<const Case>(std::move(one)));
                    }
                    return asked(cases, verdict);
                },
                {},
                16,
                {},
                Statistic::Slowest});
    for (const bool oneDistrict : {false, true}) {
        bench::add({std::string("live verdict, dense front door 100") + (oneDistrict ? ", one district" : ""),
                    [oneDistrict] {
                        return asked({std::make_shared<const Case>(denseFrontdoor(100, oneDistrict))},
                                     verdict);
                    },
                    {},
                    16,
                    {},
                    Statistic::Slowest});
    }
    bench::add({"live verdict, nested district of 99",
                [] { return asked({std::make_shared<const Case>(nestedDistrict(49))}, verdict); },
                {},
                16,
                {},
                Statistic::Slowest});
}

// ---- Several sources, counterfactuals ----------------------------------------------------------

/// The questions of transport.jsonl that are about whole distributions or parts of them.
std::vector<bench::Question> transportQuestions() {
    std::vector<bench::Question> questions;
    for (const Json& line : golden("transport.jsonl")) {
        if (line.contains("selection")) continue;
        const auto one = std::make_shared<Case>();
        one->graph = graphOf(line);
        one->query = {named(one->graph, line["query"]["y"]), named(one->graph, line["query"]["x"]), {}};
        std::vector<Source> sources;
        for (const Json& data : line["data"]) {
            Source source{{}, named(one->graph, data["do"]), {}};
            if (line.contains("domains"))
                source.differing =
                    named(one->graph,
                          line["domains"][data["domain"].get<std::size_t>()].value("differs", Json::array()));
            if (data.contains("measured")) source.measured = named(one->graph, data["measured"]);
            sources.push_back(std::move(source));
        }
        questions.push_back(
            [one, sources] { return identifyEffect(one->graph, one->query, sources).steps.size(); });
    }
    return questions;
}

CounterfactualVariable variableOf(const CausalGraph& graph, const Json& atom) {
    CounterfactualVariable of{graph.find(atom["var"].get<std::string>()).value(), {}};
    for (const auto& [name, setting] : atom["do"].items()) {
        const VariableId target = graph.find(name).value();
        if (setting.is_object()) {
            of.set[target] = std::make_shared<const CounterfactualVariable>(variableOf(graph, setting));
        } else {
            of.set[target] = estimand::Symbol{target, setting.get<std::uint16_t>()};
        }
    }
    return of;
}

std::vector<CounterfactualEvent> eventsOf(const CausalGraph& graph, const Json& atoms) {
    std::vector<CounterfactualEvent> events;
    for (const Json& atom : atoms) {
        CounterfactualVariable of = variableOf(graph, atom);
        const estimand::Symbol value{of.variable, atom["value"].get<std::uint16_t>()};
        events.push_back({std::move(of), value});
    }
    return events;
}

std::vector<bench::Question> counterfactualQuestions() {
    std::vector<bench::Question> questions;
    for (const Json& line : golden("counterfactual.jsonl")) {
        const auto graph = std::make_shared<const CausalGraph>(graphOf(line));
        std::vector<CounterfactualQuery> terms;
        for (const Json& term : line["terms"])
            terms.push_back({eventsOf(*graph, term["gamma"]), eventsOf(*graph, term["delta"])});
        questions.push_back([graph, terms] {
            std::size_t identified = 0;
            for (const CounterfactualQuery& term : terms)
                identified += identifyCounterfactual(*graph, term).fromObservations ? 1 : 0;
            return identified;
        });
    }
    return questions;
}

/// The effect of treatment on the treated in the random graphs.
std::size_t onTheTreated(const Case& one) {
    const VariableId outcome = *one.query.outcomes.begin();
    const VariableId treatment = *one.query.treatments.begin();
    const CounterfactualQuery query{
        {{{outcome, {{treatment, estimand::Symbol{treatment, 1}}}}, {outcome, 0}}},
        {{{treatment, {}}, {treatment, 0}}}};
    return identifyCounterfactual(one.graph, query).fromExperiments ? 1 : 0;
}

/// With an experiment on a random variable and the data of another population, in which one mechanism
/// differs.
std::size_t transported(const Case& one) {
    const VariableId other = one.graph.idAt(one.graph.size() / 2);
    const Source sources[] = {
        {{}, {}, {}}, {{}, {other}, {}}, {{one.graph.idAt(0)}, one.query.treatments, {}}};
    return identifyEffect(one.graph, one.query, sources).steps.size();
}

void addOthers() {
    bench::add({"several sources, golden", transportQuestions});
    bench::add({"counterfactual, golden", counterfactualQuestions});
    for (const std::size_t size : {10, 30, 100}) {
        bench::add({"several sources, random " + std::to_string(size),
                    [size] { return asked(referenceCases(size, 20), transported); }});
        bench::add({"counterfactual, random " + std::to_string(size),
                    [size] { return asked(referenceCases(size, 20), onTheTreated); }});
    }
}

/// How long the shown estimands are; causaleffect's simplified ones have 24 characters in the median and 95
/// at 90 %.
void printLengths() {
    std::vector<std::size_t> lengths;
    for (const auto& one : goldenCases(true))
        lengths.push_back(shown(*one));
    if (lengths.empty()) return;
    std::ranges::sort(lengths);
    std::printf("\nCharacters (bytes) of the shown estimands of the golden graphs: median %zu, 90 %% %zu, "
                "longest %zu\n",
                lengths[lengths.size() / 2], lengths[lengths.size() * 9 / 10], lengths.back());
}

/// How many of the formulas that are shown in dense graphs were checked: without an end, and in the time that
/// a verdict within an edit has. And how many refusals get two models.
void printChecks() {
    std::printf("\nFormulas that were checked, of those shown (in parentheses: within 10 ms)\n");
    for (const double arrows : {1.5, 2.5, 5.0}) {
        for (const std::size_t size : {10, 30, 100, 200}) {
            Random random(size);
            std::size_t shownOnes = 0;
            std::size_t checked = 0;
            std::size_t inTime = 0;
            while (shownOnes < 100) {
                const Case one = randomCase(
                    random, size, static_cast<std::size_t>(arrows * static_cast<double>(size)), size / 3);
                if (!identifyEffect(one.graph, one.query).identified()) continue;
                ++shownOnes;
                checked += shownAnswer(one.graph, one.query).checked ? 1 : 0;
                const ListClock clock({.time = Limits{}.time}, {});
                inTime += shownAnswer(one.graph, one.query, clock).checked ? 1 : 0;
            }
            std::printf("%.1f n arrows, n = %zu: %zu of %zu (%zu)\n", arrows, size, checked, shownOnes,
                        inTime);
        }
    }
    std::printf("\nRefusals with two models, within two seconds\n");
    struct Shape {
        std::size_t size, arrows, arcs, count;
    };
    constexpr Shape shapes[] = {
        {100, 150, 33, 20}, {100, 500, 100, 20}, {300, 900, 300, 20}, {1000, 5000, 1000, 20}};
    for (const Shape& shape : shapes) {
        Random random(shape.size + shape.arrows);
        std::size_t refused = 0;
        std::size_t pairs = 0;
        std::size_t largest = 0;
        double slowest = 0;
        while (refused < shape.count) {
            const Case one = randomCase(random, shape.size, shape.arrows, shape.arcs);
            if (identifyEffect(one.graph, one.query).identified()) continue;
            ++refused;
            const auto start = std::chrono::steady_clock::now();
            const auto models = disagreeingModels(one.graph, one.query);
            const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
            slowest = std::max(slowest, time.count());
            if (!models || !*models) continue;
            ++pairs;
            largest = std::max(largest, (*models)->part.size());
        }
        std::printf("n = %zu, %zu arrows, %zu arcs: %zu of %zu, of at most %zu variables, at most %.0f ms\n",
                    shape.size, shape.arrows, shape.arcs, pairs, refused, largest, slowest);
    }
}

} // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
    addEffects();
    addVerdicts();
    addOthers();
    bench::ComparisonReporter reporter("y0", {"causaleffect", "cfid", "dosearch"});
    benchmark::RunSpecifiedBenchmarks(&reporter);
    printLengths();
    printChecks();
    return reporter.withinTargets() ? 0 : 1;
}
