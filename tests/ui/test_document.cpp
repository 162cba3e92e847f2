// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "ui/document/document.h"

#include <QSignalSpy>
#include <QTest>

using namespace dovetail;
using namespace dovetail::ui;
using graph::Edge;
using graph::EdgeKind;
using graph::Position;
using graph::Role;
using graph::VariableId;
using graph::VariableSet;

namespace {

std::shared_ptr<const data::Table> tableOf(const std::vector<std::string>& names) {
    std::vector<data::Column> columns;
    for (const std::string& name : names)
        columns.push_back(data::Column::numeric(name, data::ColumnType::Continuous, {1, 2}));
    return std::make_shared<const data::Table>(data::Table(std::move(columns)));
}

bool same(const project::Content& a, const project::Content& b) {
    return *a.graph == *b.graph && a.table == b.table && a.bindings == b.bindings &&
           a.chosenAdjustment == b.chosenAdjustment && a.dataSource == b.dataSource;
}

/// A document and what it has said it changed since the last look.
struct Watched {
    Document document;
    QList<Changes> heard;

    Watched() {
        QObject::connect(&document, &Document::changed, &document,
                         [this](Changes changes) { heard << changes; });
    }
    VariableId add(const char* name, graph::Roles roles = {}) {
        auto id = document.addVariable(QString::fromUtf8(name), {0, 0}, roles);
        if (!id) qFatal("%s", id.error().sentence().english().c_str());
        return *id;
    }
    /// Variables t, y, c with c -> t, columns t, y, c; the undo stack is empty.
    void prepare() {
        project::Project project;
        auto graph = std::make_shared<graph::CausalGraph>();
        const auto t = *graph->addVariable("t", Role::Treatment, Position{0, 0});
        (void)graph->addVariable("y", Role::Outcome, Position{100, 0});
        const auto c = *graph->addVariable("c", {}, Position{50, -50});
        (void)graph->addEdge({c, t});
        project.content.graph = graph;
        project.content.table = tableOf({"t", "y", "c", "other"});
        project.content.dataSource = "data.csv";
        document.load(std::move(project), QStringLiteral("/somewhere/test.dovetail"));
        heard.clear();
    }
    VariableId id(const char* name) { return *document.graph().find(name); }
};

using Edit = std::function<void(Watched&)>;

} // namespace

Q_DECLARE_METATYPE(Edit)

class TestDocument : public QObject {
    Q_OBJECT

private slots:
    void everyEditIsOneStepBackAndForth_data() {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("changes");
        const auto row = [](const char* name, const char* text, Changes changes, Edit edit) {
            QTest::newRow(name) << std::move(edit) << QString::fromUtf8(text) << static_cast<int>(changes);
        };
        const Changes structure = Change::Structure;
        row("add a variable", "Add “new”", structure | Change::Layout, [](Watched& w) { w.add("new"); });
        row("rename", "Rename “c”", structure | Change::Bindings,
            [](Watched& w) { QVERIFY(w.document.renameVariable(w.id("c"), QStringLiteral(" size "))); });
        row("rename what has no column", "Rename “free”", structure, [](Watched& w) {
            (void)w.document.editGraph([] { return QStringLiteral("x"); },
                                       [](graph::CausalGraph& graph) -> Result<void> {
                                           return graph.rename(*graph.find("c"), "free");
                                       });
            w.document.undoStack()->clear();
            w.heard.clear();
            QVERIFY(w.document.renameVariable(w.id("free"), QStringLiteral("freer")));
        });
        row("draw an arrow", "Draw c → y", structure, [](Watched& w) {
            QVERIFY(w.document.addEdge({w.id("c"), w.id("y")}));
        });
        row("draw a common cause", "Draw t ↔ y", structure, [](Watched& w) {
            QVERIFY(w.document.addEdge({w.id("t"), w.id("y"), EdgeKind::Bidirected}));
        });
        row("delete a variable", "Delete “c”", structure | Change::Layout,
            [](Watched& w) { w.document.remove({w.id("c")}, {}); });
        row("delete an edge", "Delete Edge", structure, [](Watched& w) {
            w.document.remove({}, {Edge{w.id("c"), w.id("t")}});
        });
        row("move", "Move “c”", Change::Layout, [](Watched& w) {
            w.document.moveVariables({{w.id("c"), Position{7, 8}}});
        });
        row("mark as latent", "Mark “c” as Latent", structure,
            [](Watched& w) { w.document.setRole(w.id("c"), Role::Latent, true); });
        row("make the treatment", "Make “c” the Treatment", structure,
            [](Watched& w) { w.document.setRole(w.id("c"), Role::Treatment, true); });
        row("make the outcome", "Make “c” the Outcome", structure,
            [](Watched& w) { w.document.setRole(w.id("c"), Role::Outcome, true); });
        row("always adjust", "Always Adjust for “c”", structure,
            [](Watched& w) { w.document.setRole(w.id("c"), Role::Adjusted, true); });
        row("choose the treatment", "Choose the Treatment", structure,
            [](Watched& w) { QVERIFY(w.document.setOnlyRole(w.id("c"), Role::Treatment)); });
        row("clear the outcome", "Choose the Outcome", structure,
            [](Watched& w) { QVERIFY(w.document.setOnlyRole(std::nullopt, Role::Outcome)); });
        row("import", "Import new.csv", Change::Data,
            [](Watched& w) { w.document.setTable(tableOf({"t"}), QStringLiteral("new.csv")); });
        row("bind", "Bind “c” to Column “other”", Change::Bindings,
            [](Watched& w) { QVERIFY(w.document.bind(w.id("c"), QStringLiteral("other"))); });
        row("unbind", "Unbind “c”", Change::Bindings,
            [](Watched& w) { QVERIFY(w.document.bind(w.id("c"), QString())); });
        row("choose a set", "Choose an Adjustment Set", Change::Adjustment,
            [](Watched& w) { w.document.chooseAdjustment(VariableSet{w.id("c")}); });
        row("choose the empty set", "Choose an Adjustment Set", Change::Adjustment,
            [](Watched& w) { w.document.chooseAdjustment(VariableSet{}); });
    }
    void everyEditIsOneStepBackAndForth() {
        QFETCH(const Edit, edit);
        QFETCH(const QString, text);
        QFETCH(const int, changes);
        Watched w;
        w.prepare();
        edit(w);
        const project::Content after = w.document.content();
        QUndoStack* stack = w.document.undoStack();
        QCOMPARE(stack->count(), 1);
        QCOMPARE(stack->undoText(), text);
        QVERIFY(w.document.isModified());
        QCOMPARE(w.heard.size(), 1);
        QCOMPARE(static_cast<int>(w.heard.first()), changes);

        stack->undo();
        const project::Content before = w.document.content();
        QVERIFY(!same(before, after));
        QVERIFY(!w.document.isModified());
        QCOMPARE(static_cast<int>(w.heard.last()), changes);
        stack->redo();
        QVERIFY(same(w.document.content(), after));
        QCOMPARE(static_cast<int>(w.heard.last()), changes);
        stack->undo();
        QVERIFY(same(w.document.content(), before));
    }

    void refusedEditsLeaveEverythingAlone_data() {
        QTest::addColumn<Edit>("edit");
        const auto row = [](const char* name, Edit edit) { QTest::newRow(name) << std::move(edit); };
        const auto refused = [](const auto& result) {
            QVERIFY(!result);
            QVERIFY(result.error().message.english().ends_with('.'));
        };
        row("a name that is taken",
            [=](Watched& w) { refused(w.document.addVariable(QStringLiteral("c"), {})); });
        row("no name", [=](Watched& w) { refused(w.document.addVariable(QString(), {})); });
        row("a rename to a name that is taken",
            [=](Watched& w) { refused(w.document.renameVariable(w.id("c"), QStringLiteral("t"))); });
        row("a rename to blanks",
            [=](Watched& w) { refused(w.document.renameVariable(w.id("c"), QStringLiteral("  "))); });
        row("a cycle", [=](Watched& w) { refused(w.document.addEdge({w.id("t"), w.id("c")})); });
        row("an edge that is there", [=](Watched& w) {
            refused(w.document.addEdge({w.id("c"), w.id("t")}));
        });
        row("an edge to itself", [=](Watched& w) { refused(w.document.addEdge({w.id("c"), w.id("c")})); });
        row("the outcome as treatment",
            [=](Watched& w) { refused(w.document.setOnlyRole(w.id("y"), Role::Treatment)); });
        row("the treatment as outcome",
            [=](Watched& w) { refused(w.document.setOnlyRole(w.id("t"), Role::Outcome)); });
        row("a column of another variable",
            [=](Watched& w) { refused(w.document.bind(w.id("c"), QStringLiteral("t"))); });
        // No refusals, but no changes either.
        row("the name it has",
            [](Watched& w) { QVERIFY(w.document.renameVariable(w.id("c"), QStringLiteral("c"))); });
        row("the place where it is", [](Watched& w) {
            w.document.moveVariables({{w.id("c"), Position{50, -50}}});
        });
        row("nothing to move", [](Watched& w) { w.document.moveVariables({}); });
        row("nothing to delete", [](Watched& w) { w.document.remove({}, {}); });
        row("the role it has", [](Watched& w) { w.document.setRole(w.id("t"), Role::Treatment, true); });
        row("the treatment that is chosen",
            [](Watched& w) { QVERIFY(w.document.setOnlyRole(w.id("t"), Role::Treatment)); });
        row("the column it has",
            [](Watched& w) { QVERIFY(w.document.bind(w.id("c"), QStringLiteral("c"))); });
        row("no choice where there is none", [](Watched& w) { w.document.chooseAdjustment(std::nullopt); });
    }
    void refusedEditsLeaveEverythingAlone() {
        QFETCH(const Edit, edit);
        Watched w;
        w.prepare();
        const project::Content before = w.document.content();
        edit(w);
        QVERIFY(same(w.document.content(), before));
        QCOMPARE(w.document.undoStack()->count(), 0);
        QVERIFY(!w.document.isModified());
        QVERIFY(w.heard.isEmpty());
    }

    /// Holding an arrow key is one step; another key or another variable begins the next.
    void nudgesInARowAreOneStep() {
        Watched w;
        w.prepare();
        const project::Content before = w.document.content();
        for (int i = 1; i <= 10; ++i)
            w.document.moveVariables({{w.id("c"), Position{50.0 + i, -50}}}, 1);
        QCOMPARE(w.document.undoStack()->count(), 1);
        QCOMPARE(w.heard.size(), 10);
        w.document.moveVariables({{w.id("t"), Position{1, 1}}}, 1);
        QCOMPARE(w.document.undoStack()->count(), 2);
        w.document.moveVariables({{w.id("t"), Position{2, 2}}}, 2);
        w.document.moveVariables({{w.id("t"), Position{3, 3}}});
        w.document.moveVariables({{w.id("t"), Position{4, 4}}});
        QCOMPARE(w.document.undoStack()->count(), 5);
        for (int i = 0; i < 4; ++i)
            w.document.undoStack()->undo();
        QVERIFY((w.document.graph().variable(w.id("c")).position == Position{60, -50}));
        w.document.undoStack()->undo();
        QVERIFY(same(w.document.content(), before));
    }

    /// A nudge after saving is not merged into the state that was saved.
    void nudgesDoNotMergeAcrossASave() {
        Watched w;
        w.prepare();
        w.document.moveVariables({{w.id("c"), Position{1, 0}}}, 1);
        w.document.markSaved(w.document.filePath());
        w.document.moveVariables({{w.id("c"), Position{2, 0}}}, 1);
        QVERIFY(w.document.isModified());
        w.document.undoStack()->undo();
        QVERIFY(!w.document.isModified());
        QVERIFY((w.document.graph().variable(w.id("c")).position == Position{1, 0}));
    }

    void renamingKeepsTheColumn() {
        Watched w;
        w.prepare();
        const VariableId c = w.id("c");
        QVERIFY(w.document.renameVariable(c, QStringLiteral("confounder")));
        QCOMPARE(w.document.content().column(c)->name(), std::string("c"));
        QVERIFY(w.document.renameVariable(c, QStringLiteral("c")));
        QVERIFY(w.document.content().bindings.empty());
        QCOMPARE(w.document.content().column(c)->name(), std::string("c"));
    }

    void renamingKeepsAVariableUnbound() {
        Watched w;
        w.prepare();
        const VariableId c = w.id("c");
        QVERIFY(w.document.bind(c, QString()));
        QVERIFY(w.document.renameVariable(c, QStringLiteral("other")));
        QVERIFY(!w.document.content().column(c));
    }

    /// Regression: "t" stood for the column of the same name although another variable had it.
    void aNewNameDoesNotTakeAColumnAway() {
        Watched w;
        w.prepare();
        const VariableId t = w.id("t");
        QVERIFY(w.document.renameVariable(t, QStringLiteral("dose")));
        const VariableId second = w.add("t");
        QCOMPARE(w.document.content().column(t)->name(), std::string("t"));
        QVERIFY(!w.document.content().column(second));
        QVERIFY(w.document.content().variableOf("t") == t);
    }

    void deletingForgetsBindingAndChoice() {
        Watched w;
        w.prepare();
        const VariableId c = w.id("c");
        QVERIFY(w.document.bind(c, QStringLiteral("other")));
        w.document.chooseAdjustment(VariableSet{c});
        w.document.remove({c}, {});
        QVERIFY(w.document.content().bindings.empty());
        QVERIFY(!w.document.content().chosenAdjustment);
        QVERIFY(w.heard.last() & Change::Bindings);
        QVERIFY(w.heard.last() & Change::Adjustment);
        w.document.undoStack()->undo();
        QCOMPARE(w.document.content().bindings.at(c), std::string("other"));
        QVERIFY(w.document.content().chosenAdjustment == VariableSet{c});
        // A choice without the variable stays.
        w.document.chooseAdjustment(VariableSet{w.id("t")});
        w.document.remove({c}, {});
        QVERIFY(w.document.content().chosenAdjustment == VariableSet{w.id("t")});
    }

    void variablesAndEdgesGoInOneStep() {
        Watched w;
        w.prepare();
        QVERIFY(w.document.addEdge({w.id("t"), w.id("y")}));
        const project::Content before = w.document.content();
        const int steps = w.document.undoStack()->count();
        // The edge of the variable is selected together with it.
        w.document.remove({w.id("c")}, {Edge{w.id("c"), w.id("t")}, Edge{w.id("t"), w.id("y")}});
        QCOMPARE(w.document.undoStack()->count(), steps + 1);
        QCOMPARE(w.document.graph().size(), std::size_t{2});
        QCOMPARE(w.document.graph().edgeCount(), std::size_t{0});
        w.document.undoStack()->undo();
        QVERIFY(same(w.document.content(), before));
    }

    void rolesExcludeEachOther_data() {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        for (const Role first : {Role::Treatment, Role::Outcome, Role::Latent, Role::Adjusted}) {
            for (const Role second : {Role::Treatment, Role::Outcome, Role::Latent, Role::Adjusted}) {
                if (first == second) continue;
                QTest::addRow("%d then %d", static_cast<int>(first), static_cast<int>(second))
                    << static_cast<int>(first) << static_cast<int>(second);
            }
        }
    }
    void rolesExcludeEachOther() {
        QFETCH(const int, first);
        QFETCH(const int, second);
        Watched w;
        const VariableId v = w.add("v");
        w.document.setRole(v, Role::Selected, true);
        w.document.setRole(v, static_cast<Role>(first), true);
        w.document.setRole(v, static_cast<Role>(second), true);
        QVERIFY(!w.document.graph().variable(v).roles.has(static_cast<Role>(first)));
        QVERIFY(w.document.graph().variable(v).roles.has(static_cast<Role>(second)));
        QVERIFY(w.document.graph().variable(v).roles.has(Role::Selected));
        w.document.setRole(v, static_cast<Role>(second), false);
        QVERIFY(w.document.graph().variable(v).roles == graph::Roles(Role::Selected));
    }

    void theOnlyTreatmentIsTheOnlyOne() {
        Watched w;
        w.prepare();
        w.document.setRole(w.id("c"), Role::Treatment, true);
        const VariableId latent = w.add("l", graph::Roles(Role::Latent).with(Role::Selected));
        QVERIFY(w.document.setOnlyRole(latent, Role::Treatment));
        QVERIFY(w.document.graph().withRole(Role::Treatment) == VariableSet{latent});
        // It is measured now; that the cases were chosen by it does not change.
        QVERIFY(w.document.graph().variable(latent).roles ==
                graph::Roles(Role::Treatment).with(Role::Selected));
        QVERIFY(w.document.setOnlyRole(std::nullopt, Role::Treatment));
        QVERIFY(w.document.graph().withRole(Role::Treatment).empty());
    }

    void newDataKeepTheBindingsThatStillHold() {
        Watched w;
        w.prepare();
        QVERIFY(w.document.bind(w.id("c"), QStringLiteral("other")));
        QVERIFY(w.document.bind(w.id("y"), QString()));
        w.document.setTable(tableOf({"t", "other"}), QStringLiteral("second.csv"));
        QCOMPARE(w.document.content().bindings.size(), std::size_t{2});
        w.document.setTable(tableOf({"t", "c"}), QStringLiteral("third.csv"));
        QCOMPARE(w.document.content().bindings.size(), std::size_t{1});
        QCOMPARE(w.document.content().column(w.id("c"))->name(), std::string("c"));
        QCOMPARE(w.document.content().dataSource, std::string("third.csv"));
        w.document.undoStack()->undo();
        QCOMPARE(w.document.content().dataSource, std::string("second.csv"));
    }

    void resultsAreNotEditsButMustBeSaved() {
        Watched w;
        w.prepare();
        QSignalSpy files(&w.document, &Document::fileStateChanged);
        w.document.setEffects(estimate::Effect{}, estimate::Effect{});
        QVERIFY(w.document.isModified());
        QCOMPARE(w.document.undoStack()->count(), 0);
        QCOMPARE(w.heard, QList<Changes>{Change::Results});
        QVERIFY(!files.isEmpty());
        QCOMPARE(w.document.results().effectTable, w.document.content().table);
        w.document.setTrained({});
        QVERIFY(!w.document.results().transformer); // it was another model's answer
        QVERIFY(w.document.results().adjustment);
        w.document.markSaved(QStringLiteral("/elsewhere/other.dovetail"));
        QVERIFY(!w.document.isModified());
        QCOMPARE(w.document.title(), QStringLiteral("other.dovetail"));
    }

    void undoBackToTheSavedStateIsUnmodified() {
        Watched w;
        w.prepare();
        w.add("a");
        w.document.markSaved(w.document.filePath());
        QVERIFY(!w.document.isModified());
        w.document.undoStack()->undo();
        QVERIFY(w.document.isModified());
        w.document.undoStack()->redo();
        QVERIFY(!w.document.isModified());
    }

    void loadingStartsAnew() {
        Watched w;
        QCOMPARE(w.document.title(), QStringLiteral("Untitled"));
        w.add("a");
        w.document.setEffects({}, {});
        w.document.setTitle(QStringLiteral("An example"));
        QCOMPARE(w.document.title(), QStringLiteral("An example"));
        project::Project project;
        project.viewState = "{}";
        w.document.load(project, QStringLiteral("/a folder/kidney.dovetail"));
        QCOMPARE(w.document.title(), QStringLiteral("kidney.dovetail"));
        QVERIFY(w.document.graph().empty());
        QVERIFY(!w.document.undoStack()->canUndo());
        QVERIFY(!w.document.isModified());
        QVERIFY(w.heard.last() == allChanges);
        QCOMPARE(w.document.snapshot().viewState, std::string("{}"));
        // A document that was never saved and has no steps to undo is not modified either.
        w.document.load({}, QString());
        QCOMPARE(w.document.title(), QStringLiteral("Untitled"));
        QVERIFY(!w.document.isModified());
    }

    /// Property: any edits, undone all the way, give the first state; redone all the way, the last.
    void randomEditsGoBackAndForth_data() {
        QTest::addColumn<int>("seed");
        for (const int seed : {1, 2, 3})
            QTest::addRow("seed %d", seed) << seed;
    }
    void randomEditsGoBackAndForth() {
        QFETCH(const int, seed);
        Random random(static_cast<std::uint64_t>(seed));
        Watched w;
        w.prepare();
        Document& document = w.document;
        const project::Content first = document.content();
        const std::vector<std::string> columns{"t", "y", "c", "other", "v1", "v5", "v9"};
        const auto any = [&] { return document.graph().idAt(random.below(document.graph().size())); };
        const auto anyColumn = [&] { return text(columns[random.below(columns.size())]); };
        const std::vector<Edit> edits{
            [&](Watched&) {
                (void)document.addVariable(QStringLiteral("v%1").arg(random.below(30)), {1, 2});
            },
            [&](Watched&) {
                (void)document.addEdge(
                    {any(), any(), random.below(3) ? EdgeKind::Directed : EdgeKind::Bidirected});
            },
            [&](Watched&) {
                (void)document.addEdge({any(), any(), EdgeKind::Directed});
            },
            [&](Watched&) { (void)document.renameVariable(any(), anyColumn()); },
            [&](Watched&) {
                if (document.graph().size() > 4) document.remove({any()}, {});
            },
            [&](Watched&) {
                const auto drawn = document.graph().edges();
                if (!drawn.empty()) document.remove({}, {drawn[random.below(drawn.size())]});
            },
            [&](Watched&) {
                document.moveVariables({{any(), {random.normal(), random.normal()}}},
                                       static_cast<int>(random.below(3)));
            },
            [&](Watched&) {
                document.setRole(any(), static_cast<Role>(1U << random.below(5)), random.below(2) == 0);
            },
            [&](Watched&) {
                (void)document.setOnlyRole(any(), random.below(2) ? Role::Treatment : Role::Outcome);
            },
            [&](Watched&) {
                document.setTable(
                    tableOf({columns.begin(),
                             columns.begin() + 1 + static_cast<long>(random.below(columns.size()))}),
                    QStringLiteral("%1.csv").arg(random.below(5)));
            },
            [&](Watched&) { (void)document.bind(any(), random.below(3) ? anyColumn() : QString()); },
            [&](Watched&) {
                document.chooseAdjustment(random.below(3) ? std::optional(VariableSet{any()}) : std::nullopt);
            },
        };
        for (int i = 0; i < 300; ++i) {
            edits[random.below(edits.size())](w);
            // One column never stands for two variables, whatever happens.
            std::vector<std::string> bound;
            for (const auto& variable : document.graph().variables()) {
                if (const auto* column = document.content().column(variable.id))
                    bound.push_back(column->name());
            }
            std::ranges::sort(bound);
            QVERIFY(std::ranges::adjacent_find(bound) == bound.end());
        }
        QUndoStack* stack = document.undoStack();
        QVERIFY(stack->count() > 100);
        const project::Content last = document.content();
        while (stack->canUndo())
            stack->undo();
        QVERIFY(same(document.content(), first));
        while (stack->canRedo())
            stack->redo();
        QVERIFY(same(document.content(), last));
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "test_document.moc"
