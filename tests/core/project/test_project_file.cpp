// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sqlite.h"
#include "core/project/project_file.h"
#include "tests/core/project/sample_project.h"
#include "tests/support/graph_form.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fstream>
#include <sys/resource.h>

using namespace dovetail;
using namespace dovetail::project;
using data::Column;
using data::ColumnType;
using test::unwrap;
namespace fs = std::filesystem;

namespace {

QString listed(const std::vector<std::string>& parts) {
    QStringList list;
    for (const std::string& part : parts)
        list << QString::fromStdString(part);
    return list.join(QStringLiteral(", "));
}

Project projectWith(data::Table table) {
    Project project;
    project.content.table = std::make_shared<const data::Table>(std::move(table));
    return project;
}

void writeText(const fs::path& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
}

/// While it lives, no file of this process may grow beyond `bytes`, as on a disk that is full.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes) {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{bytes, before_.rlim_max};
        handler_ = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }

private:
    rlimit before_{};
    void (*handler_)(int) = nullptr;
};

} // namespace

class TestProjectFile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    fs::path folder() const { return folder_.path().toStdString(); }
    fs::path file(const std::string& name = "test.dovetail") const { return folder() / name; }

    /// What comes back of a project that is saved and opened.
    Project reopened(const Project& project) const {
        unwrap(saveProject(project, file()));
        return unwrap(openProject(file()));
    }

    int entries() const {
        return static_cast<int>(std::distance(fs::directory_iterator(folder()), fs::directory_iterator()));
    }

private slots:
    void init() {
        QVERIFY(folder_.isValid());
        for (const auto& entry : fs::directory_iterator(folder()))
            fs::remove_all(entry.path());
    }

    void everythingComesBack() {
        const Project project = test::fullProject();
        const Project opened = reopened(project);
        QCOMPARE(listed(test::differences(project, opened)), QString());
        QCOMPARE(opened.results.trained->model->history(), project.results.trained->model->history());
        QVERIFY(!opened.results.trained->model->history().empty());
        QCOMPARE(opened.results.trained->table.get(), opened.content.table.get());
        QCOMPARE(opened.results.effectTable.get(), opened.content.table.get());
        QCOMPARE(entries(), 1);
    }

    void anEmptyProjectComesBack() {
        const Project opened = reopened(Project());
        QCOMPARE(listed(test::differences(Project(), opened)), QString());
        QVERIFY(!opened.content.table);
        QVERIFY(!opened.content.chosenAdjustment);
        QVERIFY(!opened.results.trained);
    }

    void everythingSaidOfAGraphComesBack() {
        Random random(5);
        for (int round = 0; round < 20; ++round) {
            Project project;
            const auto graph = test::decoratedGraph(random, random.below(12));
            project.content.graph = std::make_shared<const graph::CausalGraph>(graph);
            QVERIFY(*reopened(project).content.graph == graph);
        }
    }

    /// Version 2 knew no notes.
    void aFileOfVersionTwoOpens() {
        Project project = test::fullProject();
        unwrap(saveProject(project, file()));
        unwrap(unwrap(Database::create(file())).execute("DROP TABLE note; PRAGMA user_version = 2"));
        project.content.notes.clear();
        QCOMPARE(listed(test::differences(project, unwrap(openProject(file())))), QString());
    }

    /// Version 1 knew no labels, bends and attributes.
    void aFileOfVersionOneOpens() {
        Project project = test::fullProject();
        project.content.notes.clear();
        unwrap(saveProject(project, file()));
        {
            auto database = unwrap(Database::create(file()));
            unwrap(database.execute(
                "ALTER TABLE variable DROP COLUMN label; ALTER TABLE variable DROP COLUMN attributes;"
                "ALTER TABLE edge DROP COLUMN label; ALTER TABLE edge DROP COLUMN bend_x;"
                "ALTER TABLE edge DROP COLUMN bend_y; ALTER TABLE edge DROP COLUMN attributes;"
                "DROP TABLE graph; DROP TABLE note; PRAGMA user_version = 1"));
        }
        QCOMPARE(listed(test::differences(project, unwrap(openProject(file())))), QString());
    }

    void removedIdsStayFree() {
        const Project project = test::fullProject();
        graph::CausalGraph graph = *reopened(project).content.graph;
        const auto added = unwrap(graph.addVariable("new"));
        for (const auto& variable : project.content.graph->variables())
            QVERIFY(variable.id != added);
    }

    /// "None chosen", "the empty set chosen" and "these chosen" are three different things.
    void chosenAdjustmentComesBack_data() {
        QTest::addColumn<int>("members");
        QTest::addRow("none chosen") << -1;
        QTest::addRow("the empty set") << 0;
        QTest::addRow("one") << 1;
        QTest::addRow("two") << 2;
    }
    void chosenAdjustmentComesBack() {
        QFETCH(const int, members);
        Project project;
        auto graph = test::awkwardGraph();
        if (members >= 0) project.content.chosenAdjustment.emplace();
        for (int i = 0; i < members; ++i)
            project.content.chosenAdjustment->insert(graph.idAt(static_cast<std::size_t>(i)));
        project.content.graph = std::make_shared<const graph::CausalGraph>(std::move(graph));
        QVERIFY(reopened(project).content.chosenAdjustment == project.content.chosenAdjustment);
    }

    /// A model or an effect of data that have been replaced must not pass for a current one.
    void resultsOfOtherDataStayOutOfDate() {
        Project project = test::fullProject();
        project.content.table = std::make_shared<const data::Table>(test::awkwardTable());
        const Project opened = reopened(project);
        QVERIFY(opened.results.trained);
        QVERIFY(opened.results.trained->table != opened.content.table);
        QVERIFY(opened.results.effectTable != opened.content.table);
    }

    void twoThousandColumnsComeBack() {
        std::vector<Column> columns;
        for (int i = 0; i < 2000; ++i) {
            // Every second name differs from the one before by case alone.
            const std::string name = (i % 2 ? "Gene " : "gene ") + std::to_string(i / 2);
            columns.push_back(
                Column::numeric(name, ColumnType::Continuous, {i + 0.5, Column::missingNumber}));
        }
        const Project project = projectWith(data::Table(std::move(columns)));
        QCOMPARE(listed(test::differences(project, reopened(project))), QString());
    }

    void aTableWithoutRowsComesBack() {
        std::vector<Column> columns;
        columns.push_back(Column::numeric("x", ColumnType::Continuous, {}));
        columns.push_back(Column::coded("c", ColumnType::Categorical, {}, {"unused"}));
        const Project project = projectWith(data::Table(std::move(columns)));
        QCOMPARE(listed(test::differences(project, reopened(project))), QString());
    }

    void everyByteOfATextComesBack() {
        using namespace std::string_literals;
        std::vector<Column> columns;
        columns.push_back(Column::coded("a\0b"s, ColumnType::Categorical, {0, 1, 2, 3, -1},
                                        {"x\0y"s, "x"s, "\0"s, "tab\tline\r\n"s}));
        columns.push_back(Column::numeric("a\0c"s, ColumnType::Continuous, {1, 2, 3, 4, 5}));
        const Project project = projectWith(data::Table(std::move(columns)));
        QCOMPARE(listed(test::differences(project, reopened(project))), QString());
    }

    void dataAreReadableByPlainSql() {
        const Project project = test::fullProject();
        unwrap(saveProject(project, file()));
        auto database = unwrap(Database::openReadOnly(file()));
        auto mean = unwrap(database.prepare("SELECT avg(success), count(*) FROM data_1"));
        QVERIFY(unwrap(mean.step()));
        double sum = 0;
        for (const double value : project.content.table->findColumn("success")->numbers())
            sum += value;
        QCOMPARE(mean.real(0), sum / 60);
        QCOMPARE(mean.integer(1), 60);
        auto cell = unwrap(database.prepare("SELECT category FROM data_1 WHERE row = 5"));
        QVERIFY(unwrap(cell.step()));
        QCOMPARE(cell.text(0), std::string("\"'\n🪨"));
    }

    void savingReplacesTheOldFile() {
        unwrap(saveProject(test::fullProject(), file()));
        Project small;
        small.viewState = "{}";
        QCOMPARE(listed(test::differences(small, reopened(small))), QString());
        QCOMPARE(entries(), 1);
    }

    /// A project in a folder for many people stays as private as its owner has made it.
    void savingKeepsTheRightsOfTheOldFile() {
        unwrap(saveProject(Project(), file()));
        const auto own = fs::perms::owner_read | fs::perms::owner_write;
        fs::permissions(file(), own);
        unwrap(saveProject(test::fullProject(), file()));
        QVERIFY(fs::status(file()).permissions() == own);
    }

    void savingThroughALinkKeepsTheLink() {
        fs::create_directory(folder() / "elsewhere");
        unwrap(saveProject(Project(), file("elsewhere/real.dovetail")));
        fs::create_symlink("elsewhere/real.dovetail", file());
        Project project;
        project.viewState = "{}";
        unwrap(saveProject(project, file()));
        QVERIFY(fs::is_symlink(file()));
        QCOMPARE(unwrap(openProject(file("elsewhere/real.dovetail"))).viewState, std::string("{}"));
    }

    void savingIsRefused_data() {
        QTest::addColumn<QString>("name");
        QTest::addRow("missing folder") << "missing/test.dovetail";
        QTest::addRow("a file where a folder should be") << "file/test.dovetail";
        QTest::addRow("a folder of that name") << "folder";
        QTest::addRow("a folder where the draft should be") << "blocked.dovetail";
        QTest::addRow("a name that is too long") << QString(300, QLatin1Char('x'));
    }
    void savingIsRefused() {
        QFETCH(const QString, name);
        writeText(file("file"), "text");
        fs::create_directory(file("folder"));
        writeText(file("folder/inside"), "text");
        fs::create_directory(file("blocked.dovetail.part"));
        writeText(file("blocked.dovetail.part/inside"), "text");
        const int before = entries();
        const auto saved = saveProject(test::fullProject(), file(name.toStdString()));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Io);
        QVERIFY2(saved.error().message.english().find(name.toStdString()) != std::string::npos,
                 saved.error().message.english().c_str());
        QVERIFY(!saved.error().advice.empty());
        QCOMPARE(entries(), before);
        QCOMPARE(test::readFile(file("folder/inside")), std::string("text"));
    }

    void aFullDiskLeavesTheOldFile_data() {
        QTest::addColumn<int>("bytes");
        for (const int bytes : {0, 1000, 4096, 20'000})
            QTest::addRow("%d bytes are left", bytes) << bytes;
    }
    void aFullDiskLeavesTheOldFile() {
        QFETCH(const int, bytes);
        Project old;
        old.viewState = "old";
        unwrap(saveProject(old, file()));
        const std::string before = test::readFile(file());
        const Project project = test::fullProject();
        const auto saved = [&] {
            const SmallFiles full(static_cast<rlim_t>(bytes));
            return saveProject(project, file());
        }();
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Io);
        QVERIFY(!saved.error().advice.empty());
        QCOMPARE(test::readFile(file()), before);
        QCOMPARE(entries(), 1);
    }
};

QTEST_GUILESS_MAIN(TestProjectFile)
#include "test_project_file.moc"
