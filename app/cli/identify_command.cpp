// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/identify_command.h"

#include "app/cli/graph_file.h"
#include "core/identify/formula_check.h"
#include "core/identify/identification.h"
#include "core/project/project_file.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace dovetail::cli {

using graph::CausalGraph;
using graph::VariableSet;
using identify::Identification;
using identify::Verdict;
using Json = nlohmann::ordered_json;

namespace {

struct Arguments {
    std::string file;
    std::vector<std::string> treatments;
    std::vector<std::string> outcomes;
    bool json = false;
};

/// A graph text, or the graph of a project.
Result<CausalGraph> readGraph(const std::string& file) {
    if (!file.ends_with(".dovetail")) return readGraphFile(file);
    const auto project = project::openProject(file);
    if (!project) return fail(project.error());
    return *project->content.graph;
}

Result<VariableSet> named(const CausalGraph& graph, const std::vector<std::string>& names) {
    VariableSet set;
    for (const std::string& name : names) {
        const auto found = graph.find(name);
        if (!found) {
            std::string known;
            for (const graph::Variable& variable : graph.variables())
                known += (known.empty() ? "" : ", ") + variable.name;
            return fail(ErrorCode::InvalidInput, "The graph has no variable “" + name + "”.",
                        "It has: " + known + ".", {.variable = name});
        }
        set.insert(*found);
    }
    return set;
}

std::string_view verdictName(Verdict verdict) {
    switch (verdict) {
    case Verdict::Incomplete:
        return "incomplete";
    case Verdict::IdentifiedByAdjustment:
        return "identified_by_adjustment";
    case Verdict::IdentifiedByFormula:
        return "identified_by_formula";
    case Verdict::NotIdentified:
        return "not_identified";
    case Verdict::NotByAdjustment:
        return "not_by_adjustment";
    case Verdict::Undecided:
        return "undecided";
    }
    return "undecided";
}

std::vector<std::string> namesOf(const CausalGraph& graph, const VariableSet& set) {
    std::vector<std::string> names;
    for (const graph::VariableId id : set)
        names.push_back(graph.name(id));
    return names;
}

void printJson(const CausalGraph& graph, const Identification& answer) {
    Json object{{"verdict", verdictName(answer.verdict)},
                {"headline", answer.headline.english()},
                {"reason", answer.reason.english()},
                {"next_step", answer.nextStep.english()},
                {"sets", Json::array()},
                {"complete", answer.complete}};
    for (const VariableSet& set : answer.minimalSets)
        object["sets"].push_back(namesOf(graph, set));
    object["canonical"] = answer.canonicalSet ? Json(namesOf(graph, *answer.canonicalSet)) : Json(nullptr);
    object["estimand"] = answer.estimand.empty() ? Json(nullptr) : Json(answer.estimand);
    object["checked"] =
        answer.check == identify::Check::None ? Json(nullptr) : Json(answer.check == identify::Check::Right);
    object["witness"] = Json::array();
    for (const graph::Edge& edge : answer.witness) {
        object["witness"].push_back({graph.name(edge.from),
                                     edge.kind == graph::EdgeKind::Directed ? "->" : "<->",
                                     graph.name(edge.to)});
    }
    object["would_suffice"] = namesOf(graph, answer.wouldSuffice);
    std::cout << object.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

void printText(const CausalGraph& graph, const Identification& answer) {
    std::cout << answer.headline << '\n' << answer.reason << '\n';
    if (!answer.minimalSets.empty()) {
        std::cout << "\nMinimal adjustment sets" << (answer.complete ? "" : " (the list is cut)") << ":\n";
        for (const VariableSet& set : answer.minimalSets) {
            std::cout << "  {";
            bool first = true;
            for (const std::string& name : namesOf(graph, set)) {
                std::cout << (first ? "" : ", ") << name;
                first = false;
            }
            std::cout << "}\n";
        }
    }
    if (!answer.estimand.empty()) std::cout << "\n" << answer.estimand << '\n';
    if (const Sentence check = identify::checkText(answer.check); !check.empty()) std::cout << check << '\n';
    std::cout << "\n" << answer.nextStep << '\n';
}

Result<int> run(const Arguments& arguments) {
    const auto graph = readGraph(arguments.file);
    if (!graph) return fail(graph.error());
    identify::Question question = identify::questionOf(*graph);
    if (!arguments.treatments.empty()) {
        auto treatments = named(*graph, arguments.treatments);
        if (!treatments) return fail(treatments.error());
        question.treatments = std::move(*treatments);
    }
    if (!arguments.outcomes.empty()) {
        auto outcomes = named(*graph, arguments.outcomes);
        if (!outcomes) return fail(outcomes.error());
        question.outcomes = std::move(*outcomes);
    }
    const Identification answer =
        identify::identify(*graph, question, {.sets = 1000, .time = std::chrono::seconds(2)});
    if (arguments.json) {
        printJson(*graph, answer);
    } else if (answer.verdict == Verdict::Incomplete) {
        return fail(ErrorCode::InvalidInput, textOf({answer.headline, answer.reason}), answer.nextStep);
    } else {
        printText(*graph, answer);
    }
    switch (answer.verdict) {
    case Verdict::IdentifiedByAdjustment:
    case Verdict::IdentifiedByFormula:
        return 0;
    case Verdict::NotByAdjustment:
    case Verdict::NotIdentified:
        return 2;
    case Verdict::Incomplete:
    case Verdict::Undecided:
        break;
    }
    return 1;
}

} // namespace

void addIdentifyCommand(CLI::App& app, int& status) {
    CLI::App* command = app.add_subcommand("identify", "Can the effect be computed from data, and how?");
    const auto arguments = std::make_shared<Arguments>();
    command
        ->add_option(
            "graph", arguments->file,
            "A .dovetail file, or one with the graph in any format that convert reads; - for standard input")
        ->required();
    command->add_option("--treatment", arguments->treatments,
                        "The variable that would be set; may be repeated (default: as marked in the graph)");
    command->add_option(
        "--outcome", arguments->outcomes,
        "The variable that is asked about; may be repeated (default: as marked in the graph)");
    command->add_flag("--json", arguments->json, "Answer in JSON");
    command->footer("Exit status: 0 identified, 1 error, 2 not identified.");
    command->callback([arguments, &status] {
        const auto done = run(*arguments);
        if (!done) std::cerr << "dovetail-cli: " << done.error().sentence() << '\n';
        status = done.value_or(1);
    });
}

} // namespace dovetail::cli
