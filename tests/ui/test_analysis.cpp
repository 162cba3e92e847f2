// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/analysis.h"
#include "ui/query/derivation_panel.h"
#include "ui/query/question_panel.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::ui;
using namespace std::chrono_literals;

namespace {

/// x -> y with x <- z -> y, and as many more variables that do not matter.
project::Project confounded(std::size_t more = 0) {
    CausalGraph graph;
    const VariableId x = graph.addVariable("x", Role::Treatment).value();
    const VariableId y = graph.addVariable("y", Role::Outcome).value();
    const VariableId z = graph.addVariable("z").value();
    (void)graph.addEdge({x, y});
    (void)graph.addEdge({z, x});
    (void)graph.addEdge({z, y});
    for (std::size_t i = 0; i < more; ++i)
        (void)graph.addVariable("v" + std::to_string(i));
    project::Project project;
    project.content.graph = std::make_shared<CausalGraph>(graph);
    return project;
}

/// A look that waits for a sign and counts.
struct SlowLook {
    struct State {
        std::atomic<int> begun = 0;
        std::atomic<int> atOnce = 0;
        std::atomic<int> mostAtOnce = 0;
        std::atomic<bool> mayEnd = false;
    };
    std::shared_ptr<State> state = std::make_shared<State>();

    Findings operator()(const project::Content& content, Changes changes, Findings before,
                        const identify::Limits& limits, const Progress& progress) const {
        ++state->begun;
        state->mostAtOnce = std::max<int>(state->mostAtOnce, ++state->atOnce);
        while (!state->mayEnd && !progress.cancelled())
            std::this_thread::sleep_for(1ms);
        --state->atOnce;
        return findingsOf(content, changes, std::move(before), limits, progress);
    }
};

VariableId idOf(const Document& document, const char* name) {
    return document.graph().find(name).value();
}

} // namespace

class TestAnalysis : public QObject {
    Q_OBJECT
private slots:
    void aSmallGraphIsAnsweredWithinTheEdit() {
        Document document;
        const Analysis analysis(&document);
        const QSignalSpy updated(&analysis, &Analysis::updated);
        document.load(confounded(), {});
        QCOMPARE(updated.size(), 1);
        QVERIFY(!analysis.isChecking());
        QCOMPARE(analysis.identification().verdict, identify::Verdict::IdentifiedByAdjustment);
        QCOMPARE(analysis.adjustment(), VariableSet{idOf(document, "z")});
        QVERIFY(analysis.highlights().biasing.empty());
        QVERIFY(analysis.openers().empty());

        document.setRole(idOf(document, "z"), Role::Latent, true);
        QCOMPARE(updated.size(), 2);
        QCOMPARE(analysis.identification().verdict, identify::Verdict::NotIdentified);
        QVERIFY(!analysis.adjustment());
        QCOMPARE(analysis.openers().size(), std::size_t{1});
        QCOMPARE(analysis.openers().front().variable, idOf(document, "z"));
        QCOMPARE(openerSentence(document.graph(), analysis.openers().front()),
                 QStringLiteral("A fork on an open biasing path: x ← z → y"));
        document.moveVariables({{idOf(document, "z"), {50, 50}}});
        QCOMPARE(updated.size(), 2); // moving is not editing
    }

    /// X <-> Y beside X -> Y: what the two share is no part of the effect.
    void aBidirectedEdgeCarriesNoEffect() {
        Document document;
        const Analysis analysis(&document);
        document.load(confounded(), {});
        const VariableId x = idOf(document, "x");
        const VariableId y = idOf(document, "y");
        QVERIFY(document.addEdge({x, y, EdgeKind::Bidirected}));
        QCOMPARE(analysis.highlights().causal, (std::vector<Edge>{{x, y}}));
        QVERIFY(std::ranges::count(analysis.highlights().biasing, Edge{x, y, EdgeKind::Bidirected}) == 1);
    }

    void aColliderIsExplained() {
        Document document;
        const Analysis analysis(&document);
        project::Project project;
        CausalGraph graph;
        const VariableId x = graph.addVariable("x", Role::Treatment).value();
        const VariableId y = graph.addVariable("y", Role::Outcome).value();
        const VariableId z = graph.addVariable("z").value();
        const VariableId d = graph.addVariable("d").value();
        (void)graph.addEdges(std::vector<Edge>{{x, z}, {y, z}, {z, d}});
        project.content.graph = std::make_shared<CausalGraph>(graph);
        document.load(project, {});
        document.setRole(d, Role::Adjusted, true);
        QCOMPARE(analysis.openers().size(), std::size_t{1});
        QCOMPARE(openerSentence(document.graph(), analysis.openers().front()),
                 QStringLiteral("A collider whose effect d is adjusted for opens x → z ← y"));
        document.setRole(d, Role::Adjusted, false);
        QVERIFY(analysis.openers().empty());
        document.setRole(z, Role::Adjusted, true);
        QCOMPARE(openerSentence(document.graph(), analysis.openers().front()),
                 QStringLiteral("A collider that is adjusted for opens x → z ← y"));
    }

    /// The verdict does not wait for the check of its formula: a job makes up for it, and the panel says so.
    void aFormulaIsCheckedAfterItsVerdict() {
        Document document;
        const auto hasty = [](const project::Content& content, Changes changes, Findings before,
                              const identify::Limits& limits, const Progress& progress) {
            Findings found = findingsOf(content, changes, std::move(before), limits, progress);
            if (found.check == identify::Check::Right) found.check = identify::Check::Open;
            return found;
        };
        Analysis analysis(&document, nullptr, hasty);
        QuestionPanel panel(&document, &analysis);
        const auto* told = panel.findChild<QLabel*>(QStringLiteral("estimandCheck"));
        QVERIFY(told && told->isHidden());
        document.load(confounded(), {});
        QCOMPARE(analysis.identification().verdict, identify::Verdict::IdentifiedByAdjustment);
        QVERIFY(!analysis.isChecking() && analysis.isCheckingFormula());
        QCOMPARE(analysis.check(), identify::Check::Open);
        QVERIFY(!told->isHidden());
        QCOMPARE(told->text(), QStringLiteral("Checking the formula on a random model of this graph…"));
        const auto* formula = panel.findChild<QLabel*>(QStringLiteral("estimand"));
        QVERIFY(formula && formula->isHidden());
        QTRY_VERIFY(!analysis.isCheckingFormula());
        QVERIFY(!formula->isHidden() && formula->text().contains(QStringLiteral("do(")));
        QCOMPARE(analysis.check(), identify::Check::Right);
        QCOMPARE(told->text(),
                 QStringLiteral("Checked: in a random model of this graph the formula gives the "
                                "true effect."));
        // Without a formula there is nothing to check.
        document.setRole(idOf(document, "z"), Role::Latent, true);
        QCOMPARE(analysis.check(), identify::Check::None);
        QVERIFY(!analysis.isCheckingFormula() && told->isHidden());
    }

    /// From selected cases there are steps, too: of the adjustment, or to where the recovery ends.
    void selectedCasesHaveADerivation() {
        Document document;
        Analysis analysis(&document);
        DerivationPanel panel(&document, &analysis);
        panel.setSeen(true);
        project::Project project = confounded();
        CausalGraph graph = *project.content.graph;
        const VariableId s = graph.addVariable("s", Role::Selected).value();
        const VariableId w = graph.addVariable("w").value();
        (void)graph.addEdges(std::vector<Edge>{{w, s}, {w, graph.find("x").value()}});
        project.content.graph = std::make_shared<CausalGraph>(graph);
        document.load(project, {});
        const auto* steps = panel.findChild<QListWidget*>(QStringLiteral("derivationSteps"));
        const auto* result = panel.findChild<QLabel*>(QStringLiteral("derivationResult"));
        QCOMPARE(steps->count(), 4);
        QVERIFY2(result->text().contains(QStringLiteral("s=1")), qPrintable(result->text()));
        QVERIFY(document.addEdge({graph.find("y").value(), s}));
        QVERIFY(steps->count() > 0);
        QVERIFY2(result->text().contains(QStringLiteral("does not follow from the selected cases")),
                 qPrintable(result->text()));
    }

    /// A large graph is looked at in a thread of its own, and the window is told if that takes long.
    void aLargeGraphIsAnsweredLater() {
        Document document;
        const SlowLook slow;
        slow.state->mayEnd = true;
        const Analysis analysis(&document, nullptr, slow);
        slow.state->mayEnd = false;
        QSignalSpy updated(&analysis, &Analysis::updated);
        document.load(confounded(60), {}); // returns at once
        QVERIFY(analysis.isChecking());
        QCOMPARE(analysis.identification().verdict, identify::Verdict::Undecided);
        QCOMPARE(analysis.identification().headline.english(), std::string("Checking…"));
        QVERIFY(!analysis.identification().reason.empty());
        QVERIFY(!analysis.identification().nextStep.empty());
        QVERIFY(analysis.highlights().causal.empty());
        QVERIFY(!analysis.plan());
        QVERIFY(!analysis.plan().error().advice.empty());
        QCOMPARE(updated.size(), 0);
        QTRY_COMPARE(updated.size(), 1); // after a while it says that it is checking
        QVERIFY(analysis.isChecking());
        slow.state->mayEnd = true;
        QTRY_COMPARE(updated.size(), 2);
        QVERIFY(!analysis.isChecking());
        QCOMPARE(analysis.identification().verdict, identify::Verdict::IdentifiedByAdjustment);
        QTest::qWait(150);
        QCOMPARE(updated.size(), 2);
    }

    void aLargeGraphThatProvesToBeEasyIsAnsweredWithinTheEdit() {
        Document document;
        const Analysis analysis(&document);
        document.load(confounded(60), {});
        QTRY_VERIFY(!analysis.isChecking());
        document.setRole(idOf(document, "v3"), Role::Latent, true);
#ifdef NDEBUG
        QVERIFY(!analysis.isChecking());
#endif
        QTRY_VERIFY(!analysis.isChecking());
    }

    /// 16 ms is a frame. Where a look needs more, the edit does not wait for it.
    void editsOfAHundredVariablesDoNotWait() {
        CausalGraph graph;
        std::vector<VariableId> ids;
        for (int i = 0; i < 100; ++i)
            ids.push_back(graph.addVariable("v" + std::to_string(i)).value());
        std::vector<Edge> edges;
        for (std::size_t i = 0; i + 1 < ids.size(); ++i) {
            edges.push_back({ids[i], ids[i + 1]});
            if (i + 7 < ids.size()) edges.push_back({ids[i], ids[i + 7]});
            if (i % 2 == 0 && i + 3 < ids.size()) edges.push_back({ids[i], ids[i + 3], EdgeKind::Bidirected});
        }
        QVERIFY(graph.addEdges(edges));
        graph.setRoles(ids.front(), Role::Treatment);
        graph.setRoles(ids.back(), Role::Outcome);
        project::Project project;
        project.content.graph = std::make_shared<CausalGraph>(graph);
        Document document;
        const Analysis analysis(&document);
        document.load(project, {});
        QTRY_VERIFY(!analysis.isChecking());
        QSignalSpy updated(&analysis, &Analysis::updated);
        QElapsedTimer timer;
        qint64 longest = 0;
        qint64 longestAnswer = 0;
        for (std::size_t i = 1; i <= 20; ++i) {
            const bool latent = i % 2 == 1;
            timer.start();
            document.setRole(ids[40], Role::Latent, latent);
            longest = std::max(longest, timer.nsecsElapsed());
            if (analysis.isChecking()) QVERIFY(updated.wait());
            QVERIFY(!analysis.isChecking() || updated.wait());
            longestAnswer = std::max(longestAnswer, timer.nsecsElapsed());
            QVERIFY(analysis.identification().verdict != identify::Verdict::Undecided);
        }
        qInfo("longest of 20 edits: %.1f ms, with the answer %.1f ms", static_cast<double>(longest) / 1e6,
              static_cast<double>(longestAnswer) / 1e6);
    }

    void theLastEditWins() {
        Document document;
        const SlowLook slow;
        slow.state->mayEnd = true;
        const Analysis analysis(&document, nullptr, slow);
        slow.state->mayEnd = false;
        document.load(confounded(60), {});
        QTRY_COMPARE(slow.state->begun.load(), 2);
        // While it runs: the confounder is lost, found again, and lost again.
        for (const bool latent : {true, false, true, false, true})
            document.setRole(idOf(document, "z"), Role::Latent, latent);
        document.remove({idOf(document, "v0")}, {});
        QVERIFY(analysis.isChecking());
        slow.state->mayEnd = true;
        QTRY_VERIFY(!analysis.isChecking());
        QCOMPARE(analysis.identification().verdict, identify::Verdict::NotIdentified);
        QCOMPARE(slow.state->mostAtOnce.load(), 1);
        QVERIFY2(slow.state->begun <= 4, "edits that come together are looked at together");
        // Undone while nothing runs, and once more while something does.
        document.undoStack()->undo();
        document.undoStack()->undo();
        QTRY_VERIFY(!analysis.isChecking());
        QCOMPARE(analysis.identification().verdict, identify::Verdict::IdentifiedByAdjustment);
    }

    /// The result waits in the event queue when the next edit comes: it is about another graph.
    void aResultThatIsLateIsDropped() {
        Document document;
        const SlowLook slow;
        slow.state->mayEnd = true;
        const Analysis analysis(&document, nullptr, slow);
        document.load(confounded(60), {});
        QVERIFY(analysis.isChecking());
        while (slow.state->begun < 2 || slow.state->atOnce > 0)
            std::this_thread::sleep_for(1ms);
        std::this_thread::sleep_for(50ms);
        document.remove({idOf(document, "z")}, {});
        QSignalSpy updated(&analysis, &Analysis::updated);
        QTRY_VERIFY(!analysis.isChecking());
        QCOMPARE(analysis.identification().minimalSets, std::vector<VariableSet>{VariableSet{}});
        for (const Edge& edge : analysis.highlights().causal)
            QVERIFY(document.graph().hasEdge(edge));
        QVERIFY(updated.size() <= 2);
    }

    /// What does not change the graph does not cost the verdict.
    void anotherChoiceKeepsTheVerdict() {
        Document document;
        const SlowLook slow;
        slow.state->mayEnd = true;
        const Analysis analysis(&document, nullptr, slow);
        document.load(confounded(60), {});
        QTRY_VERIFY(!analysis.isChecking());
        document.chooseAdjustment(VariableSet{idOf(document, "z")});
        QCOMPARE(analysis.identification().verdict, identify::Verdict::IdentifiedByAdjustment);
        QTRY_VERIFY(!analysis.isChecking());
        QCOMPARE(analysis.adjustment(), VariableSet{idOf(document, "z")});
    }

    /// What a look within an edit cannot decide gets more time, and "not decided" is an answer.
    void undecidedIsTriedAgainWithMoreTime() {
        Document document;
        std::atomic<int> looks = 0;
        std::atomic<bool> hopeless = false;
        const auto look = [&](const project::Content& content, Changes changes, Findings before,
                              const identify::Limits& limits, const Progress& progress) {
            ++looks;
            Findings found = findingsOf(content, changes, std::move(before), limits, progress);
            if (limits.time < 100ms || hopeless) found.identification.verdict = identify::Verdict::Undecided;
            return found;
        };
        const Analysis analysis(&document, nullptr, look);
        QTRY_VERIFY(!analysis.isChecking());
        looks = 0;
        document.load(confounded(), {});
        QVERIFY(analysis.isChecking());
        QTRY_VERIFY(!analysis.isChecking());
        QCOMPARE(looks.load(), 2);
        QCOMPARE(analysis.identification().verdict, identify::Verdict::IdentifiedByAdjustment);
        hopeless = true;
        document.setRole(idOf(document, "z"), Role::Latent, true);
        QTRY_VERIFY(!analysis.isChecking());
        QCOMPARE(analysis.identification().verdict, identify::Verdict::Undecided);
    }

    void itMayGoWhileItLooks() {
        Document document;
        const SlowLook slow;
        slow.state->mayEnd = true;
        auto analysis = std::make_unique<Analysis>(&document, nullptr, slow);
        slow.state->mayEnd = false;
        document.load(confounded(60), {});
        QTRY_COMPARE(slow.state->begun.load(), 2);
        document.remove({idOf(document, "v1")}, {});
        analysis.reset();
        QCOMPARE(slow.state->atOnce.load(), 0);
        QTest::qWait(120); // nothing comes after it
    }
};

QTEST_MAIN(TestAnalysis)
#include "test_analysis.moc"
