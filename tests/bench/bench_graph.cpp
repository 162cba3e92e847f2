// SPDX-License-Identifier: GPL-3.0-or-later

// The graph library beside DAGitty. How to run it, and its last table: README.md.

#include "core/base/random.h"
#include "core/graph/directed_cycle.h"
#include "core/graph/effects/adjustment.h"
#include "core/graph/implications.h"
#include "core/graph/separation.h"
#include "tests/bench/comparison.h"
#include "tests/support/random_graph.h"

#include <memory>

using namespace dovetail;
using namespace dovetail::graph;
using bench::Question;

namespace {

enum class Shape { Uniform, Local };

/// Average degree 4 in either shape.
std::shared_ptr<const CausalGraph> graphOf(Shape shape, std::size_t size) {
    Random random(size);
    return std::make_shared<const CausalGraph>(shape == Shape::Local
                                                   ? test::localGraph(random, size, 2)
                                                   : test::uniformGraph(random, size, 2 * size));
}

/// A random pair, the earlier variable first, and other random variables.
struct Pair {
    VariableId x, y;
    VariableSet given;
};

std::vector<Pair> pairs(const CausalGraph& graph, std::size_t count, std::size_t given) {
    Random random(count + given);
    std::vector<Pair> list(count);
    for (Pair& pair : list) {
        std::vector<VariableId> chosen;
        while (chosen.size() < given + 2) {
            const VariableId id = graph.idAt(random.below(graph.size()));
            if (std::ranges::find(chosen, id) == chosen.end()) chosen.push_back(id);
        }
        pair = {std::min(chosen[0], chosen[1]), std::max(chosen[0], chosen[1]),
                VariableSet(chosen.begin() + 2, chosen.end())};
    }
    return list;
}

/// A question a pair.
template <typename Ask>
std::function<std::vector<Question>()> asked(Shape shape, std::size_t size, std::size_t count,
                                             std::size_t given, const Ask& ask) {
    return [=] {
        const auto graph = graphOf(shape, size);
        std::vector<Question> questions;
        for (const Pair& pair : pairs(*graph, count, given))
            questions.push_back([graph, pair, ask] { return std::size_t{ask(*graph, pair)}; });
        return questions;
    };
}

// DAGitty at commit 7a657776 (6 December 2024) on Node.js 20.20.2, AMD EPYC, 2 cores shared with other load,
// graph already in memory, median wall clock: the reference collection's dagitty.md, section 8.
// Milliseconds; 0 where there is no figure.
struct OfDagitty {
    Shape shape;
    std::size_t size;
    double given5, given0, oneSet, canonical, firstListed, thousandListed;
};
constexpr OfDagitty dagitty[] = {
    {Shape::Uniform, 100, 0.089, 0.051, 0.33, 0.23, 0.56, 0.64},
    {Shape::Uniform, 1000, 0.22, 0.15, 1.3, 1.5, 2.3, 1.8},
    {Shape::Uniform, 10000, 2.8, 2.7, 36, 44, 58, 0},
    {Shape::Local, 100, 0.14, 0.093, 0.43, 0.37, 1.75, 333},
    {Shape::Local, 1000, 1.15, 0.75, 5.2, 6.3, 33, 10200},
    {Shape::Local, 10000, 15.3, 13.6, 298, 385, 2400, 0},
};

std::optional<double> figure(double value) {
    return value > 0 ? std::optional(value) : std::nullopt;
}

std::string rowName(const char* what, const OfDagitty& row) {
    return std::string(what) + ", " + (row.shape == Shape::Local ? "local " : "uniform ") +
           std::to_string(row.size);
}

/// d-separation with 5 given, asked of the layout for algorithms; made anew for each question if so wished,
/// as the first question after an edit makes it.
std::function<std::vector<Question>()> asVertices(const OfDagitty& row, bool anew) {
    return [row, anew] {
        const auto graph = graphOf(row.shape, row.size);
        std::vector<Question> questions;
        for (const Pair& pair : pairs(*graph, 64, 5)) {
            questions.push_back([graph, anew, x = verticesOf(*graph, {pair.x}),
                                 y = verticesOf(*graph, {pair.y}), given = verticesOf(*graph, pair.given)] {
                if (anew) return std::size_t{separated(VertexGraph(*graph), x, y, given)};
                return std::size_t{separated(graph->vertexGraph(), x, y, given)};
            });
        }
        return questions;
    };
}

void addSeparation() {
    for (const OfDagitty& row : dagitty) {
        const bool large = row.shape == Shape::Local && row.size == 10000;
        const auto ask = [](const CausalGraph& graph, const Pair& pair) {
            return separated(graph, {pair.x}, {pair.y}, pair.given);
        };
        bench::add({rowName("d-separation, 5 given", row), asked(row.shape, row.size, 64, 5, ask),
                    figure(row.given5), large ? std::optional(0.5) : std::nullopt});
        bench::add({rowName("the same, VertexGraph", row), asVertices(row, false), figure(row.given5)});
        bench::add({rowName("the same, first after an edit", row), asVertices(row, true), figure(row.given5),
                    large ? std::optional(0.5) : std::nullopt});
        bench::add({rowName("d-separation, nothing given", row), asked(row.shape, row.size, 64, 0, ask),
                    figure(row.given0)});
    }
}

EffectQuestion questionOf(const Pair& pair) {
    return {{pair.x}, {pair.y}};
}

void addAdjustment() {
    for (const OfDagitty& row : dagitty) {
        const bool large = row.shape == Shape::Local && row.size == 10000;
        const bool middle = row.shape == Shape::Local && row.size == 1000;
        bench::add({rowName("one minimal set", row),
                    asked(row.shape, row.size, 64, 0,
                          [](const CausalGraph& graph, const Pair& pair) {
                              return AdjustmentProblem(graph, questionOf(pair)).oneMinimal({}).has_value();
                          }),
                    figure(row.oneSet), large ? std::optional(2.0) : std::nullopt});
        bench::add({rowName("one minimum set", row),
                    asked(row.shape, row.size, 64, 0, [](const CausalGraph& graph, const Pair& pair) {
                        return AdjustmentProblem(graph, questionOf(pair)).cheapest({}).has_value();
                    })});
        bench::add({rowName("canonical set", row),
                    asked(row.shape, row.size, 64, 0,
                          [](const CausalGraph& graph, const Pair& pair) {
                              return AdjustmentProblem(graph, questionOf(pair)).canonical({}).has_value();
                          }),
                    figure(row.canonical)});
        bench::add({rowName("list of minimal sets, first 1", row),
                    asked(row.shape, row.size, 64, 0,
                          [](const CausalGraph& graph, const Pair& pair) {
                              const AdjustmentProblem problem(graph, questionOf(pair));
                              return problem.minimalSets({}, {.sets = 1}).sets.size();
                          }),
                    figure(row.firstListed)});
        bench::add({rowName("list of minimal sets, first 1,000", row),
                    asked(row.shape, row.size, 16, 0,
                          [](const CausalGraph& graph, const Pair& pair) {
                              const AdjustmentProblem problem(graph, questionOf(pair));
                              return problem.minimalSets({}, {.sets = 1000}).sets.size();
                          }),
                    figure(row.thousandListed), middle ? std::optional(50.0) : std::nullopt});
    }
    constexpr double parallel[] = {0.29, 0.52, 1.22, 3.1, 10.6, 16.4, 54, 117, 274};
    for (std::size_t k = 4; k <= 12; ++k) {
        bench::add({"all minimal sets, " + std::to_string(k) + " parallel paths",
                    [k] {
                        const auto graph = std::make_shared<const CausalGraph>(test::parallelPaths(k));
                        return std::vector<Question>{[graph] {
                            const AdjustmentProblem problem(*graph, EffectQuestion::fromRoles(*graph));
                            return problem.minimalSets({}).sets.size();
                        }};
                    },
                    parallel[k - 4], k == 12 ? std::optional(8.0) : std::nullopt});
    }
}

void addImplications() {
    constexpr std::pair<std::size_t, double> figures[] = {{12, 24}, {20, 62}, {40, 70}, {60, 92}};
    for (const auto& [size, milliseconds] : figures) {
        bench::add({"implications, first 1,000, uniform " + std::to_string(size),
                    [size = size] {
                        const auto graph = graphOf(Shape::Uniform, size);
                        return std::vector<Question>{[graph] {
                            return implications(*graph, PerMissingEdge::All, {.sets = 1000}).list.size();
                        }};
                    },
                    milliseconds});
    }
}

/// A complete DAG: the worst case of a search that follows paths.
void addCycles() {
    constexpr std::pair<std::size_t, double> figures[] = {{15, 11}, {18, 84}, {20, 344}, {22, 1380}};
    for (const auto& [size, milliseconds] : figures) {
        bench::add({"cycle witness, complete DAG of " + std::to_string(size),
                    [size = size] {
                        std::vector<Arrow> arrows;
                        for (Vertex from = 0; from < size; ++from) {
                            for (Vertex to = from + 1; to < size; ++to)
                                arrows.push_back({from, to});
                        }
                        return std::vector<Question>{
                            [size, arrows] { return directedCycle(size, arrows).size(); }};
                    },
                    milliseconds});
    }
}

/// The whole graph has to be searched: the first variable and the last are separated by the last's parents.
void addSlope() {
    for (const std::size_t edges : {1'000, 10'000, 100'000, 1'000'000}) {
        bench::add({"d-separation, the whole of a local graph, edges: " + std::to_string(edges),
                    [edges] {
                        const auto graph = graphOf(Shape::Local, edges / 2);
                        const VariableId x = graph->idAt(0);
                        const VariableId y = graph->idAt(graph->size() - 1);
                        return std::vector<Question>{[graph, x, y, given = graph->parents(y)] {
                            return std::size_t{separated(*graph, {x}, {y}, given)};
                        }};
                    },
                    {},
                    {},
                    static_cast<double>(edges)});
    }
}

} // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
    addSeparation();
    addAdjustment();
    addImplications();
    addCycles();
    addSlope();
    bench::ComparisonReporter reporter("DAGitty");
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return reporter.withinTargets() ? 0 : 1;
}
