// SPDX-License-Identifier: GPL-3.0-or-later

// How long the verdict takes after an edit: identification and the highlights on the canvas, as the window
// asks for them. A by-hand program, no part of the tests:
//   build/dev/tests/bench/identify_latency

#include "core/base/random.h"
#include "core/identify/identification.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

using namespace dovetail;

namespace {

/// A random acyclic graph with `degree` edges a variable on average; a tenth of the variables latent.
graph::CausalGraph randomGraph(std::size_t size, double degree, Random& random) {
    graph::CausalGraph drawn;
    std::vector<graph::VariableId> ids;
    for (std::size_t n = 0; n < size; ++n) {
        graph::Roles roles;
        if (n + 1 == size) roles = graph::Role::Outcome;
        if (n == size / 2) roles = graph::Role::Treatment;
        if (!roles.has(graph::Role::Outcome) && !roles.has(graph::Role::Treatment) && random.uniform() < 0.1)
            roles = graph::Role::Latent;
        ids.push_back(drawn.addVariable("v" + std::to_string(n), roles).value());
    }
    std::vector<graph::Edge> edges{{ids[size / 2], ids[size - 1]}};
    const auto wanted = static_cast<std::size_t>(degree * static_cast<double>(size) / 2);
    for (std::size_t n = 0; n < wanted; ++n) {
        std::size_t from = random.below(size);
        std::size_t to = random.below(size);
        if (from == to) continue;
        if (from > to) std::swap(from, to);
        const graph::Edge edge{ids[from], ids[to]};
        if (std::ranges::find(edges, edge) == edges.end()) edges.push_back(edge);
    }
    (void)drawn.addEdges(edges);
    return drawn;
}

double milliseconds(const graph::CausalGraph& drawn) {
    const auto start = std::chrono::steady_clock::now();
    const identify::Question question = identify::questionOf(drawn);
    const auto answer = identify::identify(drawn, question);
    const auto adjusted = answer.minimalSets.empty() ? graph::VariableSet() : answer.minimalSets.front();
    const auto shown = identify::highlights(drawn, question, adjusted);
    (void)shown;
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main() {
    std::printf(
        "variables  edges a variable     50 %%     99 %%     most   (milliseconds, 50 graphs each)\n");
    for (const std::size_t size : {10, 100, 1000}) {
        for (const double degree : {2.0, 4.0}) {
            Random random(1);
            std::vector<double> times;
            for (int n = 0; n < 50; ++n)
                times.push_back(milliseconds(randomGraph(size, degree, random)));
            std::ranges::sort(times);
            std::printf("%9zu  %16.1f  %7.2f  %7.2f  %7.2f\n", size, degree / 2, times[25],
                        times[49 * 99 / 100], times.back());
        }
    }
}
