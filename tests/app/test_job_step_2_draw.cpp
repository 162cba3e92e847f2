// SPDX-License-Identifier: GPL-3.0-or-later
//
// Step 2 of the main job: the user draws treatment, outcome and a confounder, by mouse or by keyboard
// alone, moves, renames, marks as latent, deletes, and takes back and repeats each of these steps.
#include "tests/app/workbench.h"

#include <QApplication>
#include <QLineEdit>
#include <QUndoStack>

using namespace dovetail;
using test::Workbench;

namespace {

using State = graph::CausalGraph;

bool isLatent(Workbench& workbench, const char* variable) {
    return workbench.graph().variable(workbench.id(variable)).roles.has(graph::Role::Latent);
}

/// Takes back every step with Ctrl+Z, then repeats them, and compares the graph with what it was at each.
class Steps {
public:
    explicit Steps(Workbench& workbench) : workbench_(workbench), states_{workbench.graph()} {}

    /// After something was done. False if it was no step of its own.
    bool done() {
        states_.push_back(workbench_.graph());
        return workbench_.document().undoStack()->count() == static_cast<int>(states_.size()) - 1 &&
               !(states_.back() == states_[states_.size() - 2]);
    }

    bool allUndoneAndRedone() {
        for (std::size_t n = states_.size() - 1; n > 0; --n) {
            workbench_.key(Qt::Key_Z, Qt::ControlModifier);
            if (!showsState(n - 1)) return false;
        }
        for (std::size_t n = 1; n < states_.size(); ++n) {
            workbench_.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            if (!showsState(n)) return false;
        }
        return true;
    }

private:
    /// In the document and on the canvas.
    bool showsState(std::size_t n) {
        const State& state = states_[n];
        const auto& nodes = workbench_.canvas().graphScene().nodes();
        if (!(workbench_.graph() == state) || nodes.size() != state.size()) {
            qWarning("The graph is not what it was after step %zu.", n);
            return false;
        }
        return std::ranges::all_of(state.variables(), [&](const graph::Variable& variable) {
            const ui::NodeItem* node = nodes.at(variable.id);
            return node->name() == ui::text(variable.name) && node->roles() == variable.roles &&
                   node->pos() == QPointF(variable.position->x, variable.position->y);
        });
    }

    Workbench& workbench_;
    std::vector<State> states_;
};

class TestJobStep2Draw : public QObject {
    Q_OBJECT

private slots:
    void byMouse() {
        Workbench workbench;
        Steps steps(workbench);
        QVERIFY(workbench.addByMouse({-150, 60}, "Treatment"));
        QVERIFY(steps.done());
        QVERIFY(workbench.addByMouse({150, 60}, "Outcome"));
        QVERIFY(steps.done());
        QVERIFY(workbench.addByMouse({0, -80}, "Confounder"));
        QVERIFY(steps.done());
        QCOMPARE(workbench.graph().size(), std::size_t{3});

        workbench.drawByMouse("Treatment", "Outcome");
        QVERIFY(steps.done());
        workbench.drawByMouse("Confounder", "Treatment");
        QVERIFY(steps.done());
        workbench.drawByMouse("Confounder", "Outcome");
        QVERIFY(steps.done());
        QVERIFY(workbench.hasEdge("Treatment", "Outcome"));
        QVERIFY(workbench.hasEdge("Confounder", "Treatment"));
        QVERIFY(workbench.hasEdge("Confounder", "Outcome"));

        QVERIFY(workbench.chooseInCombo("treatmentChoice", QStringLiteral("Treatment")));
        QVERIFY(steps.done());
        QVERIFY(workbench.chooseInCombo("outcomeChoice", QStringLiteral("Outcome")));
        QVERIFY(steps.done());

        const QPoint from = workbench.pixelOf("Confounder");
        workbench.dragByMouse(from, from + QPoint(40, -30));
        QVERIFY(steps.done());
        QCOMPARE(workbench.pixelOf("Confounder"), from + QPoint(40, -30));

        // Rename: a double click on the variable.
        QTest::mouseDClick(workbench.canvas().viewport(), Qt::LeftButton, {},
                           workbench.pixelOf("Confounder"));
        QTest::mouseRelease(workbench.canvas().viewport(), Qt::LeftButton, {},
                            workbench.pixelOf("Confounder"));
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("Stone size"));
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(steps.done());
        QVERIFY(workbench.graph().find("Stone size"));
        QVERIFY(!workbench.graph().find("Confounder"));

        // Latent: by the menu, on the variable that was clicked.
        workbench.click("Stone size");
        QVERIFY(workbench.chooseFromMenu("canvas.latent"));
        QVERIFY(steps.done());
        QVERIFY(isLatent(workbench, "Stone size"));

        // Delete: an edge that is clicked, then a variable with the edges it still has.
        QTest::mouseClick(workbench.canvas().viewport(), Qt::LeftButton, {},
                          workbench.pixelOfEdge("Treatment", "Outcome"));
        QVERIFY(workbench.chooseFromMenu("canvas.delete"));
        QVERIFY(steps.done());
        QVERIFY(!workbench.hasEdge("Treatment", "Outcome"));
        workbench.click("Stone size");
        QVERIFY(workbench.chooseFromMenu("canvas.delete"));
        QVERIFY(steps.done());
        QCOMPARE(workbench.graph().size(), std::size_t{2});
        QCOMPARE(workbench.graph().edgeCount(), std::size_t{0});

        workbench.canvas().setFocus();
        QVERIFY(steps.allUndoneAndRedone());
    }

    /// Nothing here is done with a pointer.
    void byKeyboard() {
        Workbench workbench;
        Steps steps(workbench);
        QVERIFY(workbench.canvas().hasFocus());
        for (const char* name : {"Confounder", "Treatment", "Outcome"}) {
            workbench.key(Qt::Key_N);
            workbench.type(name);
            workbench.key(Qt::Key_Return);
            QVERIFY(workbench.graph().find(name));
            QVERIFY(steps.done());
        }
        // The variable that was added last is selected: role keys act on it.
        workbench.key(Qt::Key_O);
        QVERIFY(steps.done());
        QCOMPARE(workbench.graph().withRole(graph::Role::Outcome),
                 graph::VariableSet{workbench.id("Outcome")});
        QVERIFY(selectByArrows(workbench, "Treatment"));
        workbench.key(Qt::Key_E);
        QVERIFY(steps.done());
        QCOMPARE(workbench.graph().withRole(graph::Role::Treatment),
                 graph::VariableSet{workbench.id("Treatment")});

        QVERIFY(drawByKeys(workbench, "Treatment", "Outcome"));
        QVERIFY(steps.done());
        QVERIFY(drawByKeys(workbench, "Confounder", "Treatment"));
        QVERIFY(steps.done());
        QVERIFY(drawByKeys(workbench, "Confounder", "Outcome"));
        QVERIFY(steps.done());
        QCOMPARE(workbench.graph().edgeCount(), std::size_t{3});

        QVERIFY(selectByArrows(workbench, "Confounder"));
        const graph::Position before = workbench.position("Confounder");
        workbench.key(Qt::Key_Left, Qt::ControlModifier);
        workbench.key(Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(steps.done()); // nudges in a row are one step
        QVERIFY(workbench.position("Confounder").x < before.x);

        workbench.key(Qt::Key_F2);
        workbench.key(Qt::Key_A, Qt::ControlModifier);
        workbench.type("Stone size");
        workbench.key(Qt::Key_Return);
        QVERIFY(workbench.graph().find("Stone size"));
        QVERIFY(steps.done());

        workbench.key(Qt::Key_U);
        QVERIFY(steps.done());
        QVERIFY(isLatent(workbench, "Stone size"));

        workbench.key(Qt::Key_Delete);
        QVERIFY(steps.done());
        QCOMPARE(workbench.graph().size(), std::size_t{2});
        QCOMPARE(workbench.graph().edgeCount(), std::size_t{1});

        QVERIFY(steps.allUndoneAndRedone());
    }

    /// Esc while a name is typed or an edge is drawn leaves everything as it was.
    void escapeChangesNothing() {
        Workbench workbench;
        QVERIFY(workbench.addByMouse({-100, 0}, "X"));
        QVERIFY(workbench.addByMouse({100, 0}, "Y"));
        const State before = workbench.graph();
        workbench.key(Qt::Key_N);
        workbench.type("Z");
        workbench.key(Qt::Key_Escape);
        QVERIFY(workbench.graph() == before);
        workbench.key(Qt::Key_L);
        workbench.key(Qt::Key_Tab);
        workbench.key(Qt::Key_Escape);
        QVERIFY(workbench.graph() == before);
        workbench.click("X");
        workbench.key(Qt::Key_F2);
        workbench.type("W");
        workbench.key(Qt::Key_Escape);
        QVERIFY(workbench.graph() == before);
    }

    /// A name that is taken is refused with a sentence, and the field stays open for another one.
    void aNameThatIsTakenIsRefused() {
        Workbench workbench;
        QVERIFY(workbench.addByMouse({-100, 0}, "X"));
        QVERIFY(!workbench.addByMouse({100, 0}, "X"));
        QVERIFY2(workbench.notice().contains(QStringLiteral("X")), qPrintable(workbench.notice()));
        workbench.key(Qt::Key_A, Qt::ControlModifier);
        workbench.type("Y");
        workbench.key(Qt::Key_Return);
        QVERIFY(workbench.graph().find("Y"));
        QCOMPARE(workbench.graph().size(), std::size_t{2});
    }

private:
    static bool selects(Workbench& workbench, const char* variable) {
        return workbench.canvas().selectedVariables() == graph::VariableSet{workbench.id(variable)};
    }

    /// Tab visits every variable in turn; once round is enough.
    static bool selectByArrows(Workbench& workbench, const char* variable) {
        workbench.canvas().setFocus();
        workbench.key(Qt::Key_Escape);
        for (std::size_t n = 0; n <= workbench.graph().size(); ++n) {
            if (selects(workbench, variable)) return true;
            workbench.key(n == 0 ? Qt::Key_Down : Qt::Key_Tab);
            if (!workbench.canvas().hasFocus()) {
                // Tab left the canvas behind its last variable: come back by the other way round.
                workbench.key(Qt::Key_Backtab, Qt::ShiftModifier);
                workbench.key(Qt::Key_Escape);
                workbench.key(Qt::Key_Down);
            }
        }
        return selects(workbench, variable);
    }

    static bool drawByKeys(Workbench& workbench, const char* from, const char* to) {
        if (!selectByArrows(workbench, from)) return false;
        const auto aimsAt = [&] { return workbench.hasEdge(from, to); };
        // L begins an edge at the selected variable, Tab goes from one end to the next.
        for (std::size_t aim = 1; aim < workbench.graph().size(); ++aim) {
            const State before = workbench.graph();
            workbench.key(Qt::Key_L);
            for (std::size_t n = 0; n < aim; ++n)
                workbench.key(Qt::Key_Tab);
            workbench.key(Qt::Key_Return);
            if (aimsAt()) return true;
            workbench.key(Qt::Key_Escape);
            if (!(workbench.graph() == before)) workbench.key(Qt::Key_Z, Qt::ControlModifier);
            if (!selectByArrows(workbench, from)) return false;
        }
        return false;
    }
};

} // namespace

QTEST_MAIN(TestJobStep2Draw)
#include "test_job_step_2_draw.moc"
