// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/graph_file.h"

#include <array>
#include <fstream>
#include <iostream>

namespace dovetail::cli {

namespace formats = graph::formats;

namespace {

/// False if the stream cannot be read. Its iterators would throw where read() does not: at a folder.
bool readAll(std::istream& stream, std::string& text) {
    std::array<char, 65536> buffer;
    while (stream.read(buffer.data(), buffer.size()) || stream.gcount() > 0) {
        text.append(buffer.data(), static_cast<std::size_t>(stream.gcount()));
    }
    return stream.eof() && !stream.bad();
}

tl::unexpected<Error> inFile(const std::string& file, Error error) {
    error.message = (file == "-" ? "standard input" : file) + ": " + error.message.english();
    return fail(std::move(error));
}

} // namespace

Result<ReadDiagram> readDiagramFile(const std::string& file, const std::string& format) {
    const formats::Format* given = format.empty() ? nullptr : formats::formatNamed(format);
    if (!format.empty() && !given) {
        return fail(ErrorCode::InvalidInput, "There is no format “" + format + "”.",
                    "The formats to read are " + formats::formatNames(true) + ".");
    }
    std::string text;
    std::ifstream stream;
    if (file != "-") stream.open(file, std::ios::binary);
    if (!readAll(file == "-" ? std::cin : stream, text)) {
        if (file == "-") {
            return fail(ErrorCode::Io, "Standard input cannot be read.", "Give the text by a pipe or a <.");
        }
        return fail(ErrorCode::Io, "The file “" + file + "” cannot be read.",
                    "Check the name and the rights.", {.file = file});
    }
    const formats::FormatId id = given ? given->id : formats::guessFormat(file, text);
    auto diagram = formats::read(id, text);
    if (!diagram) return inFile(file, diagram.error());
    return ReadDiagram{std::move(*diagram), id};
}

Result<graph::CausalGraph> readGraphFile(const std::string& file) {
    auto read = readDiagramFile(file);
    if (!read) return fail(read.error());
    auto graph = formats::causalGraph(std::move(read->diagram));
    if (!graph) return inFile(file, graph.error());
    return graph;
}

} // namespace dovetail::cli
