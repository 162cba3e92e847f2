// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/effect_command.h"

#include "app/cli/project_input.h"
#include "core/project/workflow.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <iomanip>
#include <iostream>
#include <memory>

namespace dovetail::cli {

namespace {

struct Arguments {
    ProjectInput input;
    project::EffectRequest request;
    bool json = false;
};

void print(const estimate::Interval& interval) {
    std::cout << interval.estimate;
    if (std::isfinite(interval.lower)) std::cout << "  [" << interval.lower << ", " << interval.upper << "]";
}

void printText(const estimate::Effect& effect) {
    std::cout << effect.method << ": " << effect.rows << " rows, seed " << effect.seed << ", adjusted for {";
    for (std::size_t i = 0; i < effect.adjustment.size(); ++i)
        std::cout << (i ? ", " : "") << effect.adjustment[i];
    std::cout << "}\n";
    const std::string of =
        effect.event.empty() ? "E(" + effect.outcome : "P(" + effect.outcome + " = " + effect.event;
    for (const estimate::TreatmentLevel& level : effect.levels) {
        std::cout << "  " << of << " | " << effect.treatment << " = " << level.label << ") = ";
        print(level.observational.mean);
        std::cout << "\n  " << of << " | do(" << effect.treatment << " = " << level.label << ")) = ";
        print(level.interventional.mean);
        std::cout << '\n';
    }
    const std::string contrast =
        effect.levels[effect.to].label + " minus " + effect.levels[effect.from].label;
    std::cout << "  " << contrast << ", seen: ";
    print(effect.observationalDifference);
    std::cout << "\n  " << contrast << ", set:  ";
    print(effect.interventionalDifference);
    std::cout << "\n  Intervals: " << effect.intervalMeaning << ".\n";
    if (effect.dropped > 0)
        std::cout << "  Rows with a missing cell that were left out: " << effect.dropped << ".\n";
    for (const Sentence& note : effect.notes)
        std::cout << "  " << note << '\n';
}

Result<std::vector<estimate::Effect>> estimated(const Arguments& arguments) {
    const auto project = load(arguments.input);
    if (!project) return fail(project.error());
    std::vector<estimate::Effect> effects;
    auto adjustment = project::adjustmentEffect(project->content, arguments.request);
    if (!adjustment) return fail(adjustment.error());
    effects.push_back(std::move(*adjustment));
    const auto& trained = project->results.trained;
    const Sentence outOfDate = trained ? project::whyOutOfDate(project->content, *trained) : Sentence();
    if (!outOfDate.empty()) {
        std::cerr << "dovetail-cli: " << outOfDate << " Train again for its answer.\n";
    } else if (trained) {
        auto transformer = project::transformerEffect(project->content, *trained, arguments.request);
        if (!transformer) return fail(transformer.error());
        effects.push_back(std::move(*transformer));
    }
    return effects;
}

Result<int> run(const Arguments& arguments) {
    const auto effects = estimated(arguments);
    if (!effects) return fail(effects.error());
    if (arguments.json) {
        nlohmann::json all = nlohmann::json::array();
        for (const estimate::Effect& effect : *effects)
            all.push_back(effect.toJson());
        std::cout << all.dump(2) << '\n';
    } else {
        for (const estimate::Effect& effect : *effects)
            printText(effect);
    }
    return 0;
}

} // namespace

void addEffectCommand(CLI::App& app, int& status) {
    CLI::App* command =
        app.add_subcommand("effect", "Estimate what setting the treatment does to the outcome");
    const auto arguments = std::make_shared<Arguments>();
    arguments->input.addOptions(*command);
    command->add_option("--from", arguments->request.from,
                        "Value of the treatment to compare with (default: the first)");
    command->add_option("--to", arguments->request.to,
                        "Value of the treatment to compare (default: the last)");
    command->add_option("--event", arguments->request.event,
                        "Level of a text outcome whose probability is asked for (default: the last)");
    command->add_option("--seed", arguments->request.seed, "Seed of bootstrap and simulation")
        ->capture_default_str();
    command->add_option("--bootstrap", arguments->request.bootstrap, "Bootstrap samples")
        ->capture_default_str();
    command->add_option("--samples", arguments->request.samples, "Rows the transformer simulates")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command->add_flag("--json", arguments->json, "Answer in JSON");
    command->footer("Exit status: 0 estimated, 1 error, 2 not identified by adjustment.");
    command->callback([arguments, &status] {
        std::cout << std::setprecision(6);
        const auto done = run(*arguments);
        if (!done) std::cerr << "dovetail-cli: " << done.error().sentence() << '\n';
        status = done ? *done : done.error().code == ErrorCode::NotIdentified ? 2 : 1;
    });
}

} // namespace dovetail::cli
