// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/graph_file.h"

#include "core/graph/formats/dagitty_text.h"

#include <array>
#include <fstream>
#include <iostream>

namespace dovetail::cli {

namespace {

/// False if the stream cannot be read. Its iterators would throw where read() does not: at a folder.
bool readAll(std::istream& stream, std::string& text) {
    std::array<char, 65536> buffer;
    while (stream.read(buffer.data(), buffer.size()) || stream.gcount() > 0) {
        text.append(buffer.data(), static_cast<std::size_t>(stream.gcount()));
    }
    return stream.eof() && !stream.bad();
}

} // namespace

Result<graph::CausalGraph> readGraphFile(const std::string& file) {
    std::string text;
    std::ifstream stream;
    if (file != "-") stream.open(file, std::ios::binary);
    if (!readAll(file == "-" ? std::cin : stream, text)) {
        return fail(ErrorCode::Io, "The file “" + file + "” cannot be read.",
                    "Check the name and the rights.", {.file = file});
    }
    auto graph = graph::parseDagitty(text);
    if (graph) return graph;
    Error error = graph.error();
    error.message = file + ": " + error.message;
    return fail(std::move(error));
}

} // namespace dovetail::cli
