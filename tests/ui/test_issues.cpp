// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is wrong or needs attention, and how it goes away.
#include "ui/document/document.h"
#include "ui/model/derived_issues.h"
#include "ui/model/issue_counter.h"
#include "ui/model/issues_panel.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QtWidgets>

using namespace dovetail;
using namespace dovetail::ui;
using data::Column;
using data::ColumnType;
using graph::Role;
using Severity = Issue::Severity;

namespace {

/// x <- u -> y, x -> y and z by itself.
project::Content sample() {
    auto graph = std::make_shared<graph::CausalGraph>();
    const auto x = graph->addVariable("x", Role::Treatment).value();
    const auto y = graph->addVariable("y", Role::Outcome).value();
    const auto u = graph->addVariable("u", Role::Latent).value();
    (void)graph->addVariable("z").value();
    for (const graph::Edge& edge : {graph::Edge{u, x}, graph::Edge{u, y}, graph::Edge{x, y}}) {
        if (!graph->addEdge(edge)) qFatal("the edge is refused");
    }
    project::Content content;
    content.graph = graph;
    return content;
}

std::vector<Issue> issuesOf(const project::Content& content) {
    const identify::Identification found =
        identify::identify(*content.graph, identify::questionOf(*content.graph));
    return derivedIssues(content, {}, &found);
}

const Issue* withWords(const std::vector<Issue>& issues, const char* words) {
    const auto found = std::ranges::find_if(
        issues, [&](const Issue& issue) { return issue.sentence.contains(QString::fromUtf8(words)); });
    return found == issues.end() ? nullptr : &*found;
}

void change(project::Content& content, const std::function<void(graph::CausalGraph&)>& how) {
    auto changed = std::make_shared<graph::CausalGraph>(*content.graph);
    how(*changed);
    content.graph = changed;
}

struct Panel {
    IssuesPanel panel;
    QTableView* table = panel.findChild<QTableView*>(QStringLiteral("issuesTable"));

    Panel() {
        panel.resize(700, 300);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel)) qFatal("the panel does not appear");
    }
    QString text(int row, int column = 0) const { return panel.model().index(row, column).data().toString(); }
    QPushButton* button(const char* name) const { return panel.findChild<QPushButton*>(QLatin1String(name)); }
};

} // namespace

class TestIssues : public QObject {
    Q_OBJECT

private slots:
    void anEmptyDrawingHasNone() { QVERIFY(issuesOf({}).empty()); }

    void theQuestion() {
        project::Content content = sample();
        QVERIFY(!withWords(issuesOf(content), "No treatment"));
        change(content, [](graph::CausalGraph& graph) {
            for (const graph::Variable& variable : graph.variables())
                graph.setRoles(variable.id, {});
        });
        const auto issues = issuesOf(content);
        QVERIFY(withWords(issues, "No treatment"));
        const Issue* outcome = withWords(issues, "No outcome");
        QVERIFY(outcome);
        QCOMPARE(outcome->dock, QStringLiteral("questionDock"));
    }

    void anEffectThatIsNotIdentified() {
        project::Content content = sample();
        const identify::Identification found =
            identify::identify(*content.graph, identify::questionOf(*content.graph));
        const auto issues = derivedIssues(content, {}, &found);
        const Issue* issue = withWords(issues, found.headline.english().c_str());
        QVERIFY(issue);
        QCOMPARE(issue->severity, Severity::Warning);
        QVERIFY2(!issue->variables.empty() || !issue->edges.empty(), "it can be seen on the canvas");
        QVERIFY(!withWords(derivedIssues(content, {}, nullptr), found.headline.english().c_str()));
        change(content, [](graph::CausalGraph& graph) { graph.setRoles(graph.find("u").value(), {}); });
        QVERIFY2(!withWords(issuesOf(content), found.headline.english().c_str()), "mended");
    }

    void columns() {
        project::Content content = sample();
        QVERIFY(!withWords(issuesOf(content), "column"));
        std::vector<Column> columns;
        columns.push_back(Column::numeric("x", ColumnType::Integer, std::vector<double>(30, 1)));
        std::vector<std::int32_t> codes;
        std::vector<std::string> levels;
        for (int i = 0; i < 30; ++i) {
            codes.push_back(i);
            levels.push_back("case " + std::to_string(i));
        }
        columns.push_back(Column::coded("z", ColumnType::Categorical, codes, levels));
        columns.push_back(Column::coded("u", ColumnType::Categorical, codes, levels));
        content.table = std::make_shared<const data::Table>(std::move(columns));
        const auto issues = issuesOf(content);
        const Issue* outcome = withWords(issues, "question needs");
        QVERIFY(outcome);
        QCOMPARE(outcome->severity, Severity::Warning);
        QCOMPARE(outcome->variables, graph::VariableSet{content.graph->find("y").value()});
        QVERIFY(!withWords(issues, "without a column"));
        const Issue* latent = withWords(issues, "latent variable");
        QVERIFY(latent);
        QCOMPARE(latent->variables, graph::VariableSet{content.graph->find("u").value()});
        const Issue* constant = withWords(issues, "never changes");
        QVERIFY(constant);
        QCOMPARE(constant->variables, graph::VariableSet{content.graph->find("x").value()});
        QVERIFY(withWords(issues, "every row"));
        QVERIFY(!withWords(issues, "without a variable"));
        change(content, [](graph::CausalGraph& graph) {
            if (!graph.rename(graph.find("z").value(), "w")) qFatal("the name is refused");
        });
        const auto renamed = issuesOf(content);
        const Issue* without = withWords(renamed, "without a column");
        QVERIFY(without);
        QCOMPARE(without->severity, Severity::Note); // the question does not need it
        QCOMPARE(without->variables, graph::VariableSet{content.graph->find("w").value()});
        const Issue* unused = withWords(renamed, "without a variable");
        QVERIFY(unused);
        QVERIFY(unused->sentence.contains(QStringLiteral("“z”")));
        QCOMPARE(unused->dock, QStringLiteral("dataDock"));
    }

    /// DAGitty's text can say what the window does not offer.
    void whoIsAskedAbout() {
        project::Content content = sample();
        const graph::VariableId x = content.graph->find("x").value();
        const graph::VariableId z = content.graph->find("z").value();
        QVERIFY(!withWords(issuesOf(content), "latent:"));
        change(content, [&](graph::CausalGraph& graph) {
            graph.setRoles(x, graph::Roles(Role::Treatment).with(Role::Latent));
            graph.setRoles(z, Role::Outcome);
        });
        const auto issues = issuesOf(content);
        const Issue* latent = withWords(issues, "The treatment is latent");
        QVERIFY(latent);
        QCOMPARE(latent->severity, Severity::Warning);
        QCOMPARE(latent->variables, graph::VariableSet{x});
        const Issue* outcomes = withWords(issues, "There are 2 outcomes");
        QVERIFY(outcomes);
        QCOMPARE(outcomes->variables, (graph::VariableSet{content.graph->find("y").value(), z}));
    }

    void aVariableByItself() {
        project::Content content = sample();
        const auto issues = issuesOf(content);
        const Issue* alone = withWords(issues, "connected to nothing");
        QVERIFY(alone);
        QVERIFY(alone->sentence.contains(QStringLiteral("“z”")));
        change(content, [](graph::CausalGraph& graph) { graph.removeVariable(graph.find("z").value()); });
        QVERIFY(!withWords(issuesOf(content), "connected to nothing"));
    }

    void longListsOfNamesAreCut() {
        project::Content content;
        auto graph = std::make_shared<graph::CausalGraph>();
        for (int i = 0; i < 40; ++i)
            (void)graph->addVariable("v" + std::to_string(i)).value();
        content.graph = graph;
        const auto issues = issuesOf(content);
        const Issue* alone = withWords(issues, "connected to nothing");
        QVERIFY(alone);
        QCOMPARE(alone->variables.size(), std::size_t{40});
        QVERIFY2(alone->sentence.contains(QStringLiteral("35 more")), qPrintable(alone->sentence));
    }

    void theModelKeepsWhatWentWrong() {
        IssuesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!model.worst());
        model.setDerived({{.severity = Severity::Note, .sentence = QStringLiteral("note")},
                          {.severity = Severity::Warning, .sentence = QStringLiteral("warning")}});
        QCOMPARE(model.issueAt(0).sentence, QStringLiteral("warning")); // the worse first
        QVERIFY(model.worst() == Severity::Warning);
        const QDateTime noon(QDate(2024, 1, 1), QTime(12, 0));
        model.keep({.severity = Severity::Error, .sentence = QStringLiteral("one")}, noon);
        model.keep({.severity = Severity::Error, .sentence = QStringLiteral("two")}, noon);
        model.keep({.severity = Severity::Error, .sentence = QStringLiteral("one")}, noon.addSecs(3600));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.issueAt(2).sentence, QStringLiteral("one")); // the latest first
        const QString when = model.index(2, IssuesModel::When).data().toString();
        QVERIFY2(when.contains(QLocale().toString(QTime(13, 0), QLocale::ShortFormat)), qPrintable(when));
        QVERIFY2(when.contains(u'2'), "how often");
        QVERIFY(model.worst() == Severity::Error);
        model.setDerived({});
        QCOMPARE(model.rowCount(), 2);
        model.dismiss(1);
        QCOMPARE(model.rowCount(), 1);
        model.dismissAll();
        QCOMPARE(model.rowCount(), 0);
    }

    void whatFollowsFromTheProjectCannotBeDismissed() {
        IssuesModel model;
        model.setDerived({{.sentence = QStringLiteral("note")}});
        model.dismiss(0);
        model.dismissAll();
        QCOMPARE(model.rowCount(), 1);
    }

    void jumpsByKeysAndMouse() {
        Panel panel;
        panel.panel.model().setDerived(
            {{.sentence = QStringLiteral("first")}, {.sentence = QStringLiteral("second")}});
        std::vector<QString> jumps;
        connect(&panel.panel, &IssuesPanel::jumpWanted, this,
                [&](const Issue& issue) { jumps.push_back(issue.sentence); });
        panel.table->setFocus();
        panel.table->selectRow(0);
        QTest::keyClick(panel.table, Qt::Key_Return);
        QTest::keyClick(panel.table, Qt::Key_Down);
        QTest::mouseClick(panel.button("showIssueButton"), Qt::LeftButton);
        const QPoint place = panel.table->visualRect(panel.panel.model().index(0, 0)).center();
        QTest::mouseClick(panel.table->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(panel.table->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(jumps, (std::vector<QString>{QStringLiteral("first"), QStringLiteral("second"),
                                              QStringLiteral("first")}));
    }

    void dismissedByKeysAndButtons() {
        Panel panel;
        for (const char* sentence : {"a", "b", "c"})
            panel.panel.model().keep({.severity = Severity::Error, .sentence = QString::fromUtf8(sentence)});
        panel.table->setFocus();
        panel.table->selectRow(0);
        QTest::keyClick(panel.table, Qt::Key_Delete);
        QCOMPARE(panel.panel.model().rowCount(), 2);
        panel.table->selectRow(1);
        QTest::mouseClick(panel.button("dismissIssueButton"), Qt::LeftButton);
        QCOMPARE(panel.panel.model().rowCount(), 1);
        QTest::mouseClick(panel.button("dismissAllIssuesButton"), Qt::LeftButton);
        QCOMPARE(panel.panel.model().rowCount(), 0);
        QVERIFY(panel.panel.findChild<QLabel*>(QStringLiteral("noIssues"))->isVisible());
    }

    void theCounterCounts() {
        IssuesModel model;
        IssueCounter counter(&model);
        QCOMPARE(counter.text(), QStringLiteral("No issues"));
        model.keep({.severity = Severity::Error, .sentence = QStringLiteral("x")});
        QVERIFY2(counter.text().startsWith(u'1'), qPrintable(counter.text()));
        QVERIFY(!counter.icon().isNull());
        QCOMPARE(counter.accessibleName(), counter.text());
    }
};

QTEST_MAIN(TestIssues)
#include "test_issues.moc"
