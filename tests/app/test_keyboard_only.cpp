// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole main job without a pointer: draw, say what is asked, import, train, estimate, save, reopen. From
// a fresh window on, every step is a key, sent to what has the focus.
#include "tests/app/workbench.h"
#include "ui/shell/project_files.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>

using namespace dovetail;
using test::DialogScript;
using test::Workbench;

namespace {

/// A key to what has the focus, as the keyboard does it: a popup before a dialog before the window.
void press(Workbench& workbench, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QWidget* popup = QApplication::activePopupWidget();
    QWidget* dialog = QApplication::activeModalWidget();
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(popup     ? popup
                    : focused ? focused
                    : dialog  ? dialog
                              : &workbench.window(),
                    key, modifiers);
}

/// Waits until the file has been read; then Enter.
DialogScript::Answer enter(const char* dialogName) {
    return [dialogName](QWidget& dialog) {
        if (dialog.objectName() != QLatin1String(dialogName)) return false;
        for (const auto* button : dialog.findChildren<QPushButton*>()) {
            if (!button->isDefault() || !button->isEnabled()) continue;
            QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, Qt::Key_Return);
            return true;
        }
        return false;
    };
}

bool add(Workbench& workbench, const char* name) {
    press(workbench, Qt::Key_N);
    workbench.type(name);
    press(workbench, Qt::Key_Return);
    return workbench.graph().find(name).has_value();
}

bool isSelected(Workbench& workbench, const char* variable) {
    return workbench.canvas().selectedVariables() == graph::VariableSet{workbench.id(variable)};
}

/// The arrow that goes to the first variable, then Tab from one to the next.
bool select(Workbench& workbench, const char* variable) {
    press(workbench, Qt::Key_Escape);
    press(workbench, Qt::Key_Down);
    for (std::size_t n = 1; n < workbench.graph().size() && !isSelected(workbench, variable); ++n)
        press(workbench, Qt::Key_Tab);
    return isSelected(workbench, variable) && workbench.canvas().hasFocus();
}

/// Tab goes round the other variables until the right one is aimed at: as often as it takes.
bool draw(Workbench& workbench, const char* from, const char* to) {
    for (std::size_t tabs = 1; tabs < workbench.graph().size(); ++tabs) {
        if (!select(workbench, from)) return false;
        const graph::CausalGraph before = workbench.graph();
        press(workbench, Qt::Key_L);
        for (std::size_t n = 0; n < tabs; ++n)
            press(workbench, Qt::Key_Tab);
        press(workbench, Qt::Key_Return);
        if (workbench.hasEdge(from, to)) return true;
        press(workbench, Qt::Key_Escape);
        if (!(workbench.graph() == before)) press(workbench, Qt::Key_Z, Qt::ControlModifier);
    }
    return false;
}

/// After a dialog: what a window manager does, and offscreen nobody.
bool isActiveAgain(Workbench& workbench) {
    workbench.window().activateWindow();
    return QTest::qWaitForWindowActive(&workbench.window(), test::patience);
}

bool isWorking(Workbench& workbench) {
    const auto buttons = workbench.window().findChildren<QWidget*>(QStringLiteral("cancelJobButton"));
    return std::ranges::any_of(buttons, [](const QWidget* button) { return button->isVisible(); });
}

class TestKeyboardOnly : public QObject {
    Q_OBJECT

private slots:
    void theWholeMainJob() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("kidney.dovetail"));
        {
            Workbench workbench;
            QTRY_VERIFY(workbench.canvas().hasFocus());
            for (const char* name : {"stone_size", "treatment", "success"})
                QVERIFY(add(workbench, name));
            QVERIFY(draw(workbench, "treatment", "success"));
            QVERIFY(draw(workbench, "stone_size", "treatment"));
            QVERIFY(draw(workbench, "stone_size", "success"));
            QCOMPARE(workbench.graph().edgeCount(), std::size_t{3});
            QVERIFY(select(workbench, "treatment"));
            press(workbench, Qt::Key_E);
            QVERIFY(select(workbench, "success"));
            press(workbench, Qt::Key_O);
            QCOMPARE(workbench.graph().withRole(graph::Role::Treatment),
                     graph::VariableSet{workbench.id("treatment")});
            QCOMPARE(workbench.graph().withRole(graph::Role::Outcome),
                     graph::VariableSet{workbench.id("success")});
            QTRY_VERIFY_WITH_TIMEOUT(workbench.showsAdjusted("stone_size"), test::patience);
            {
                DialogScript script(
                    {test::chooseFile(test::dataPath("kidney_stones.csv")), enter("importDialog")});
                press(workbench, Qt::Key_I, Qt::ControlModifier);
                QVERIFY(script.done());
                QVERIFY(isActiveAgain(workbench));
            }
            QVERIFY(workbench.document().content().table);
            press(workbench, Qt::Key_T, Qt::ControlModifier);
            QTRY_VERIFY_WITH_TIMEOUT(workbench.document().results().trained.has_value(), test::patience);
            QTRY_VERIFY_WITH_TIMEOUT(workbench.document().results().transformer.has_value(), test::patience);
            press(workbench, Qt::Key_E, Qt::ControlModifier);
            QTRY_VERIFY_WITH_TIMEOUT(!workbench.labelText("effectHeadline").isEmpty(), test::patience);
            {
                DialogScript script({test::chooseFile(path)});
                press(workbench, Qt::Key_S, Qt::ControlModifier);
                QVERIFY(script.done());
                QVERIFY(isActiveAgain(workbench));
            }
            QVERIFY(QFile::exists(path));
            // An estimate that was still under way would be a change.
            QTRY_VERIFY_WITH_TIMEOUT(!isWorking(workbench), test::patience);
            press(workbench, Qt::Key_S, Qt::ControlModifier);
            QVERIFY(!workbench.window().isWindowModified());
            press(workbench, Qt::Key_Q, Qt::ControlModifier);
            QVERIFY(!workbench.window().isVisible());
        }
        Workbench again;
        DialogScript script({test::chooseFile(path)});
        press(again, Qt::Key_O, Qt::ControlModifier);
        QVERIFY(script.done());
        QCOMPARE(again.graph().edgeCount(), std::size_t{3});
        QVERIFY(again.document().content().table);
        QVERIFY(again.document().results().trained);
        QVERIFY(again.document().results().transformer);
        QVERIFY(again.document().results().adjustment);
        QVERIFY(!again.window().isWindowModified());
    }

    /// Tab leads round all that can be used, and back; nothing holds the focus for good.
    void tabLeadsAllRound() {
        Workbench workbench;
        QVERIFY(workbench.window().files()->openExample(QStringLiteral("kidney-stones")));
        workbench.canvas().setFocus();
        QSet<QWidget*> visited;
        constexpr int enough = 200;
        int steps = 0;
        bool cameBack = false;
        for (; steps < enough && !cameBack; ++steps) {
            press(workbench, Qt::Key_Tab);
            QWidget* focused = QApplication::focusWidget();
            QVERIFY2(focused, "The focus got lost.");
            cameBack = focused == &workbench.canvas() && visited.size() > 3;
            visited.insert(focused);
        }
        QVERIFY2(cameBack, qPrintable(QStringLiteral("After %1 steps the focus is at %2.")
                                          .arg(steps)
                                          .arg(QApplication::focusWidget()->objectName())));
        for (const char* name : {"treatmentChoice", "outcomeChoice", "columnList"})
            QVERIFY2(visited.contains(workbench.widget<QWidget>(name)), name);
    }

    void theMenusOpenByKeys() {
        Workbench workbench;
        press(workbench, Qt::Key_F, Qt::AltModifier);
        QTRY_VERIFY(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
        press(workbench, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }
};

} // namespace

QTEST_MAIN(TestKeyboardOnly)
#include "test_keyboard_only.moc"
