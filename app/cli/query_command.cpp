// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query_command.h"

#include "app/cli/query.h"

#include <iostream>
#include <string>

namespace dovetail::cli {

void addQueryCommand(CLI::App& app, int& status) {
    CLI::App* command = app.add_subcommand("query", "Answer questions in JSON, one a line");
    command->footer("Each line of standard input is an object such as\n"
                    "  {\"id\": 1, \"op\": \"dsep\", \"graph\": \"dag { a -> b }\", "
                    "\"x\": [\"a\"], \"y\": [\"b\"], \"z\": []}\n"
                    "and is answered by one line on standard output, in order.");
    command->callback([&status] {
        std::ios::sync_with_stdio(false);
        std::string line;
        while (std::getline(std::cin, line) && std::cout) {
            std::cout << answerLine(line) << '\n' << std::flush;
        }
        status = 0;
    });
}

} // namespace dovetail::cli
