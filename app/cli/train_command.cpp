// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/train_command.h"

#include "app/cli/project_input.h"
#include "core/project/project_file.h"
#include "core/project/workflow.h"

#include <cmath>
#include <iomanip>
#include <iostream>
#include <memory>

namespace dovetail::cli {

namespace {

struct Arguments {
    ProjectInput input;
    std::string output;
    engines::autoregressive::TrainingOptions options;
    bool quiet = false;
};

void print(const nn::TrainingUpdate& update) {
    std::cerr << "step " << update.step << " of " << update.steps << ", epoch " << std::fixed
              << std::setprecision(1) << update.epoch << ", loss " << std::setprecision(4)
              << update.trainLoss;
    if (!std::isnan(update.validationLoss)) std::cerr << ", validation " << update.validationLoss;
    std::cerr << ", " << std::setprecision(0) << update.tokensPerSecond << " tokens/s, at most "
              << std::ceil(update.secondsLeft) << " s left\n";
}

Result<int> run(const Arguments& arguments) {
    auto project = load(arguments.input);
    if (!project) return fail(project.error());
    const auto observer = [&](const nn::TrainingUpdate& update) {
        if (update.evaluated && !arguments.quiet) print(update);
    };
    auto trained = project::trainModel(project->content, arguments.options, observer);
    if (!trained) return fail(trained.error());
    std::cout << "Trained on " << trained->model->rowsUsed() << " rows, order";
    for (const std::string& name : trained->model->order())
        std::cout << ' ' << name;
    std::cout << ", seed " << trained->model->seed() << ".\n";
    project->results.trained = std::move(*trained);
    const std::string output = arguments.output.empty() ? arguments.input.project : arguments.output;
    if (auto saved = project::saveProject(*project, output); !saved) return fail(saved.error());
    std::cout << "Saved " << output << ".\n";
    return 0;
}

} // namespace

void addTrainCommand(CLI::App& app, int& status) {
    CLI::App* command = app.add_subcommand("train", "Train the transformer on a project's columns");
    const auto arguments = std::make_shared<Arguments>();
    arguments->input.addOptions(*command);
    command->add_option("--output,-o", arguments->output,
                        "The .dovetail file to write (default: the project)");
    command->add_option("--seed", arguments->options.seed, "Seed of the training")->capture_default_str();
    command
        ->add_option("--epochs", arguments->options.epochs,
                     "At most so many; 0: chosen from the number of rows")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command->add_option("--threads", arguments->options.threads, "0: one a core")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command->add_flag("--quiet,-q", arguments->quiet, "Do not report progress");
    command->callback([arguments, &status] {
        if (arguments->output.empty() && arguments->input.project.empty()) {
            throw CLI::RequiredError("--output (where to write the trained project)");
        }
        const auto done = run(*arguments);
        if (!done) std::cerr << "dovetail-cli: " << done.error().sentence() << '\n';
        status = done.value_or(1);
    });
}

} // namespace dovetail::cli
