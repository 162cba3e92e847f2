// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/diagram_content.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

// One reader of graphs, which the build chooses: no crash, leak or hang whatever the text; an error always
// has a message, an advice and a place; and what was read and can be written reads back equal.

using namespace dovetail;
using namespace dovetail::graph;
using dovetail::test::DiagramContent;

namespace {

[[noreturn]] void stop(const char* why, const std::string& detail) {
    std::fprintf(stderr, "%s\n", why);
    std::fwrite(detail.data(), 1, detail.size(), stderr); // it may have NULs
    std::fputc('\n', stderr);
    std::abort();
}

/// A writer's text is read by its own reader, and says what the diagram says.
void checkRoundTrip(const formats::Format& format, const Diagram& diagram) {
    const auto text = formats::write(format.id, diagram);
    if (!text) {
        if (text.error().message.empty()) stop("a refusal without a message", "");
        return;
    }
    if (!format.read) return;
    const auto again = formats::read(format.id, *text);
    if (!again) stop("what was written is not read", again.error().message.english() + "\n" + *text);
    const DiagramContent before = DiagramContent(diagram).kept(format);
    const DiagramContent after = DiagramContent(*again).kept(format);
    if (before != after) {
        stop("what was written reads as something else",
             *text + "\nbefore: " + before.text() + "\nafter: " + after.text());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const formats::Format& format = *formats::formatNamed(DOVETAIL_FUZZED_FORMAT);
    (void)formats::guessFormat({}, text);
    const auto diagram = formats::read(format.id, text);
    if (!diagram) {
        const Error& error = diagram.error();
        const bool whole =
            !error.message.empty() && !error.advice.empty() && error.location.line && error.location.column;
        if (!whole) stop("an error without message, advice, line or column", error.message);
        return 0;
    }
    checkRoundTrip(format, *diagram);
    return 0;
}
