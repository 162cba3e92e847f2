// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cladder_command.h"

#include "core/cladder/answer.h"
#include "core/cladder/item.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace dovetail::cli {

using cladder::Answer;
using cladder::Item;
using Json = nlohmann::ordered_json;

namespace {

struct Arguments {
    std::string file;
    std::string models;
    bool explain = false;
    bool json = false;
};

Result<std::string> textOf(const std::string& file) {
    if (file == "-") return std::string(std::istreambuf_iterator<char>(std::cin), {});
    std::ifstream stream(file, std::ios::binary);
    std::string text(std::istreambuf_iterator<char>(stream), {});
    if (stream && !std::filesystem::is_directory(file)) return text;
    return fail(ErrorCode::NotFound, "The file “" + file + "” cannot be read.", "Check its name and rights.",
                {.file = file});
}

/// The files with backgrounds that are usually kept beside the questions.
std::vector<std::string> modelsBeside(const std::string& file) {
    std::vector<std::string> found;
    if (file == "-") return found;
    std::error_code error;
    const auto folder = std::filesystem::absolute(file, error).parent_path();
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename().string();
        const std::string ending = entry.path().extension().string();
        if (name.find("model") != std::string::npos && (ending == ".json" || ending == ".csv"))
            found.push_back(entry.path().string());
    }
    std::ranges::sort(found);
    return found;
}

Result<cladder::Backgrounds> backgroundsOf(const Arguments& arguments) {
    if (!arguments.models.empty()) {
        const auto text = textOf(arguments.models);
        if (!text) return fail(text.error());
        return cladder::readBackgrounds(*text);
    }
    // Files that merely look like it are no error if they are something else.
    cladder::Backgrounds all;
    for (const std::string& file : modelsBeside(arguments.file)) {
        const auto text = textOf(file);
        auto read = text ? cladder::readBackgrounds(*text) : fail(text.error());
        if (read) all.merge(*read);
    }
    return all;
}

Result<std::vector<Item>> itemsOf(const Arguments& arguments) {
    const auto text = textOf(arguments.file);
    if (!text) return fail(text.error());
    const auto backgrounds = backgroundsOf(arguments);
    if (!backgrounds) return fail(backgrounds.error());
    return cladder::readItems(*text, *backgrounds);
}

/// Of the items with a known answer.
struct Count {
    std::size_t right = 0;
    std::size_t total = 0;
};

/// How many were right, in all, by type of question and by graph, and which were not.
class Summary {
public:
    void add(const Item& item, const Result<Answer>& answer) {
        if (!answer) refused_.push_back(item.id);
        if (!item.gold) return;
        const bool right = answer && answer->yes == *item.gold;
        const std::string kind =
            item.queryType.empty() && answer ? std::string(cladder::codeOf(answer->kind)) : item.queryType;
        for (Count* count : {&all_, &byKind_[kind], &byGraph_[item.graphName]}) {
            ++count->total;
            if (right) ++count->right;
        }
        if (answer && !right) differing_.push_back(item.id);
    }

    Json json() const {
        const auto counts = [](const std::map<std::string, Count>& all) {
            Json object = Json::object();
            for (const auto& [name, count] : all)
                object[name] = {{"right", count.right}, {"total", count.total}};
            return object;
        };
        return {{"right", all_.right},          {"total", all_.total},     {"by_query_type", counts(byKind_)},
                {"by_graph", counts(byGraph_)}, {"differing", differing_}, {"refused", refused_}};
    }

    void print() const {
        if (all_.total > 0) {
            std::cout << '\n';
            printCounts("type", byKind_);
            printCounts("graph", byGraph_);
            printCount("all", "", all_);
        }
        printIds("Other answers than the file's", differing_);
        printIds("Not answered", refused_);
    }

private:
    static void printCount(const char* what, const std::string& name, const Count& count) {
        std::printf("%-6s %-20s %5zu / %-5zu %6.2f %%\n", what, name.c_str(), count.right, count.total,
                    100.0 * static_cast<double>(count.right) / static_cast<double>(count.total));
        std::fflush(stdout);
    }
    static void printCounts(const char* what, const std::map<std::string, Count>& all) {
        std::cout << std::flush;
        for (const auto& [name, count] : all)
            printCount(what, name, count);
    }
    static void printIds(const char* what, const std::vector<std::string>& ids) {
        if (ids.empty()) return;
        std::cout << what << " (" << ids.size() << "):";
        for (const std::string& id : ids)
            std::cout << ' ' << id;
        std::cout << '\n';
    }

    Count all_;
    std::map<std::string, Count> byKind_;
    std::map<std::string, Count> byGraph_;
    std::vector<std::string> differing_;
    std::vector<std::string> refused_;
};

Json jsonOf(const Item& item, const Result<Answer>& answer) {
    Json object{{"id", item.id}};
    if (!answer) {
        object["answer"] = nullptr;
        object["error"] = answer.error().sentence().english();
        return object;
    }
    object["answer"] = answer->yes ? "yes" : "no";
    if (item.gold) object["agrees"] = answer->yes == *item.gold;
    object["query_type"] = cladder::codeOf(answer->kind);
    object["graph"] = answer->graph;
    object["phrases"] = answer->phrases;
    object["query"] = answer->query;
    object["estimand"] = answer->estimand.empty() ? Json(nullptr) : Json(answer->estimand);
    object["numbers"] = answer->numbers;
    object["value"] = answer->value ? Json(*answer->value) : Json(nullptr);
    object["ground"] = answer->ground;
    return object;
}

void printText(const Item& item, const Result<Answer>& answer, bool explain) {
    std::cout << item.id << '\t';
    if (!answer) {
        std::cout << "?\t" << answer.error().sentence() << '\n';
        return;
    }
    std::cout << (answer->yes ? "yes" : "no") << '\n';
    if (!explain) return;
    std::cout << "  graph     " << answer->graph << '\n';
    for (const std::string& phrase : answer->phrases)
        std::cout << "  phrase    " << phrase << '\n';
    std::cout << "  query     " << answer->query << '\n';
    if (!answer->estimand.empty()) std::cout << "  estimand  " << answer->estimand << '\n';
    for (const std::string& number : answer->numbers)
        std::cout << "  number    " << number << '\n';
    if (answer->value) std::cout << "  value     " << *answer->value << '\n';
    std::cout << "  because   " << answer->ground << '\n';
}

Result<void> run(const Arguments& arguments) {
    const auto items = itemsOf(arguments);
    if (!items) return fail(items.error());
    Summary summary;
    Json list = Json::array();
    for (const Item& item : *items) {
        const auto answer = cladder::answer(item);
        summary.add(item, answer);
        if (arguments.json) {
            list.push_back(jsonOf(item, answer));
        } else {
            printText(item, answer, arguments.explain);
        }
    }
    if (arguments.json) {
        const Json whole{{"items", std::move(list)}, {"summary", summary.json()}};
        std::cout << whole.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    } else {
        summary.print();
    }
    return {};
}

} // namespace

void addCladderCommand(CLI::App& app, int& status) {
    CLI::App* command = app.add_subcommand("cladder", "Answer questions of the CLadder benchmark");
    const auto arguments = std::make_shared<Arguments>();
    command->add_option("file", arguments->file, "Items in JSON, JSON Lines or CSV; - for standard input")
        ->required();
    command->add_option(
        "--models", arguments->models,
        "Backgrounds by model_id, for items without their own (default: the JSON and CSV files with "
        "“model” in their names beside the items)");
    command->add_flag("--explain", arguments->explain, "With graph, query, estimand and numbers");
    command->add_flag("--json", arguments->json, "Answer in JSON");
    command->footer("Answers come from the text alone; the file's own answers are only compared.");
    command->callback([arguments, &status] {
        const auto done = run(*arguments);
        if (!done) std::cerr << "dovetail-cli: " << done.error().sentence() << '\n';
        status = done ? 0 : 1;
    });
}

} // namespace dovetail::cli
