// SPDX-License-Identifier: GPL-3.0-or-later
//
// The layers of the design, read from the include lines: a folder uses those before it and none after it.
// The compiler cannot say this, because all folders of a library share one include path.
#include "tests/support/test_data.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <sstream>

using namespace dovetail;

namespace {

const std::vector<std::string> coreOrder{"base",     "graph",        "data",    "estimand", "scm",
                                         "identify", "independence", "cladder", "estimate", "discover",
                                         "nn",       "engines",      "project"};
/// As ui/CMakeLists.txt has it: a test below holds the two together.
const std::vector<std::string> uiOrder{"jobs",  "document", "canvas",   "model", "data",
                                       "query", "plots",    "training", "shell"};

struct Include {
    std::string file; ///< from the root of the project
    int line = 0;
    std::string what;
    bool quoted = false;
};

std::vector<std::string> parts(const std::string& path) {
    std::vector<std::string> found;
    std::istringstream stream(path);
    for (std::string part; std::getline(stream, part, '/');)
        found.push_back(part);
    return found;
}

std::vector<Include> includesOf(const std::string& file, const std::string& text) {
    static const std::regex pattern(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re");
    std::vector<Include> found;
    std::istringstream lines(text);
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        std::smatch match;
        if (std::regex_search(line, match, pattern))
            found.push_back({file, number, match[2], match[1] == "\""});
    }
    return found;
}

std::vector<Include> includesUnder(const std::string& folder) {
    namespace fs = std::filesystem;
    std::vector<Include> found;
    for (const auto& entry : fs::recursive_directory_iterator(test::sourceFolder() / folder)) {
        const auto kind = entry.path().extension();
        if (!entry.is_regular_file() || (kind != ".h" && kind != ".cpp")) continue;
        const std::string file = fs::relative(entry.path(), test::sourceFolder()).generic_string();
        std::ranges::move(includesOf(file, test::readFile(entry.path())), std::back_inserter(found));
    }
    return found;
}

/// Qt's headers begin with Q and a capital letter, or with a module's folder, QtCore/...
bool isQt(const Include& include) {
    const std::string& what = include.what;
    if (include.quoted) return false;
    if (what.starts_with("qt") || what.starts_with("Qt")) return true;
    return what.size() > 1 && what[0] == 'Q' && std::isupper(static_cast<unsigned char>(what[1])) != 0;
}

/// The rule that an include line breaks, or nothing.
std::string brokenRule(const Include& include) {
    const std::vector<std::string> from = parts(include.file);
    const std::vector<std::string> to = parts(include.what);
    const std::string& library = from.front();
    const bool ours = include.quoted && (to.front() == "core" || to.front() == "ui" || to.front() == "app");
    if (library == "core" && isQt(include)) return "core does not know Qt";
    if (include.quoted && !std::filesystem::exists(test::sourceFolder() / include.what)) {
        // What moc makes lies beside the program, not in the sources.
        return include.what.ends_with(".moc") ? ""
                                              : "project headers are included by their path from the root";
    }
    if (!ours) return {};
    if (to.front() == "app" && library != "app") return "nothing includes app";
    if (library == "core" && to.front() == "ui") return "core does not know ui";
    if (library != to.front() || library == "app") return {};
    const std::vector<std::string>& order = library == "core" ? coreOrder : uiOrder;
    const auto user = std::ranges::find(order, from.at(1));
    const auto used = std::ranges::find(order, to.at(1));
    if (user == order.end()) return "the folder " + from.at(1) + " has no place in the order of the layers";
    if (used == order.end()) return "the folder " + to.at(1) + " has no place in the order of the layers";
    if (used > user) return library + "/" + *user + " comes before " + library + "/" + *used;
    return {};
}

/// The folders of a library in the order in which its CMakeLists.txt adds them.
std::vector<std::string> orderInBuild(const std::string& library) {
    const std::string text = test::readFile(test::sourceFolder() / library / "CMakeLists.txt");
    static const std::regex pattern(R"(foreach\(folder IN ITEMS ([a-z_\s]+)\))");
    std::smatch match;
    if (!std::regex_search(text, match, pattern)) return {};
    std::istringstream words(match[1].str());
    return {std::istream_iterator<std::string>(words), {}};
}

class TestLayering : public QObject {
    Q_OBJECT

private slots:
    void aFolderUsesOnlyThoseBeforeIt_data() {
        QTest::addColumn<QString>("library");
        for (const char* library : {"core", "ui", "app"})
            QTest::newRow(library) << QString::fromLatin1(library);
    }

    void aFolderUsesOnlyThoseBeforeIt() {
        QFETCH(QString, library);
        const std::vector<Include> includes = includesUnder(library.toStdString());
        QVERIFY2(includes.size() > 5, "no include lines were found: does the test look in the right place?");
        std::string broken;
        for (const Include& include : includes) {
            const std::string rule = brokenRule(include);
            if (rule.empty()) continue;
            broken += "\n" + include.file + ":" + std::to_string(include.line) + ": includes " +
                      include.what + ", but " + rule;
        }
        QVERIFY2(broken.empty(), broken.c_str());
    }

    void theBuildAddsTheFoldersInThatOrder_data() {
        QTest::addColumn<QString>("library");
        QTest::newRow("core") << QStringLiteral("core");
        QTest::newRow("ui") << QStringLiteral("ui");
    }

    void theBuildAddsTheFoldersInThatOrder() {
        QFETCH(QString, library);
        const std::vector<std::string> built = orderInBuild(library.toStdString());
        QVERIFY(!built.empty());
        // Folders that the design names and that are still to come are left out.
        std::vector<std::string> expected = library == QStringLiteral("core") ? coreOrder : uiOrder;
        std::erase_if(expected, [&](const std::string& name) { return !std::ranges::count(built, name); });
        QCOMPARE(built, expected);
    }

    /// Or the test above could never fail.
    void eachRuleCanBeBroken_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char* name, const char* file, const char* line, const char* rule) {
            QTest::newRow(name) << QString::fromUtf8(file) << QString::fromUtf8(line)
                                << QString::fromUtf8(rule);
        };
        row("Qt in core", "core/base/a.h", "#include <QString>", "core does not know Qt");
        row("a Qt module in core", "core/base/a.h", "#include <QtCore/qglobal.h>", "core does not know Qt");
        row("ui in core", "core/project/a.h", "#include \"ui/document/document.h\"", "core does not know ui");
        row("app in ui", "ui/shell/a.h", "  #  include \"app/cli/query.h\"", "nothing includes app");
        row("app in core", "core/base/a.h", "#include \"app/cli/query.h\"", "nothing includes app");
        row("a later core folder", "core/graph/a.h", "#include \"core/identify/identification.h\"",
            "core/graph comes before core/identify");
        row("a later ui folder", "ui/jobs/a.h", "#include \"ui/document/document.h\"",
            "ui/jobs comes before ui/document");
        row("a folder without a place", "core/secret/a.h", "#include \"core/base/error.h\"",
            "the folder secret has no place in the order of the layers");
        row("a relative path", "core/base/a.h", "#include \"error.h\"",
            "project headers are included by their path from the root");
        row("an earlier core folder", "core/identify/a.h", "#include \"core/graph/causal_graph.h\"", "");
        row("its own folder", "core/graph/a.h", "#include \"core/graph/causal_graph.h\"", "");
        row("core in ui", "ui/jobs/a.h", "#include \"core/project/project.h\"", "");
        row("ui in app", "app/gui/a.cpp", "#include \"ui/shell/main_window.h\"", "");
        row("Qt in ui", "ui/jobs/a.h", "#include <QString>", "");
        row("SQLite in core", "core/project/a.h", "#include <sqlite3.h>", "");
    }

    void eachRuleCanBeBroken() {
        QFETCH(QString, file);
        QFETCH(QString, line);
        QFETCH(QString, rule);
        const auto includes = includesOf(file.toStdString(), "\n" + line.toStdString() + "\n");
        QCOMPARE(includes.size(), std::size_t{1});
        QCOMPARE(includes.front().line, 2);
        QCOMPARE(QString::fromStdString(brokenRule(includes.front())), rule);
    }
};

} // namespace

QTEST_APPLESS_MAIN(TestLayering)
#include "test_layering.moc"
