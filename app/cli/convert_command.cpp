// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/convert_command.h"

#include "app/cli/graph_file.h"

#include <fstream>
#include <iostream>
#include <memory>

namespace dovetail::cli {

namespace formats = graph::formats;

namespace {

struct Arguments {
    std::string input;
    std::string output = "-";
    std::string from;
    std::string to;
};

/// As `--to` or the ending of the output's name says; DAGitty on standard output.
Result<const formats::Format*> targetFormat(const Arguments& arguments) {
    if (!arguments.to.empty()) {
        if (const auto* named = formats::formatNamed(arguments.to)) return named;
        return fail(ErrorCode::InvalidInput, "There is no format “" + arguments.to + "”.",
                    "The formats are " + formats::formatNames(false) + ".");
    }
    if (arguments.output == "-") return &formats::format(formats::FormatId::Dagitty);
    if (const auto* byName = formats::formatOfFile(arguments.output)) return byName;
    return fail(ErrorCode::InvalidInput,
                "The name “" + arguments.output + "” does not tell the format to write.",
                "Give it with --to; the formats are " + formats::formatNames(false) + ".");
}

Result<void> run(const Arguments& arguments) {
    const auto target = targetFormat(arguments);
    if (!target) return fail(target.error());
    const auto read = readDiagramFile(arguments.input, arguments.from);
    if (!read) return fail(read.error());
    const auto text = formats::write((*target)->id, read->diagram);
    if (!text) return fail(text.error());
    if (arguments.output == "-") {
        std::cout << *text << std::flush;
        return {};
    }
    std::ofstream stream(arguments.output, std::ios::binary);
    stream << *text;
    stream.close();
    if (stream) return {};
    return fail(ErrorCode::Io, "The file “" + arguments.output + "” cannot be written.",
                "Check the folder, the rights and the space on the disk.", {.file = arguments.output});
}

std::string listing() {
    std::string text = "Formats (those in brackets are written only):\n";
    for (const formats::Format& format : formats::formats()) {
        const std::string name(format.name);
        text += "  " + (format.read ? name : "(" + name + ")");
        text += std::string(20 - std::min<std::size_t>(name.size() + (format.read ? 0 : 2), 19), ' ');
        text += std::string(format.title);
        if (!format.ending.empty()) text += ", " + std::string(format.ending);
        if (!format.otherEndings.empty()) text += ", " + std::string(format.otherEndings);
        text += "\n";
    }
    return text;
}

} // namespace

void addConvertCommand(CLI::App& app, int& status) {
    CLI::App* command = app.add_subcommand("convert", "Write a graph in another format");
    const auto arguments = std::make_shared<Arguments>();
    command->add_option("input", arguments->input, "A file with a graph; - for standard input")->required();
    command->add_option("output", arguments->output, "The file to write (default: standard output)");
    command->add_option("--from", arguments->from,
                        "The input's format (default: as its name or its text tells)");
    command->add_option("--to", arguments->to,
                        "The output's format (default: as its name tells; dagitty on standard output)");
    command->footer(listing());
    command->callback([arguments, &status] {
        const auto done = run(*arguments);
        if (!done) std::cerr << "dovetail-cli: " << done.error().sentence() << '\n';
        status = done ? 0 : 1;
    });
}

} // namespace dovetail::cli
