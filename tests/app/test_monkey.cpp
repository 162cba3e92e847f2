// SPDX-License-Identifier: GPL-3.0-or-later
//
// A monkey at the window: thousands of random events, then everything is taken back and done again. The
// document must be what it was, and the canvas must show it. DOVETAIL_MONKEY_SEED repeats a run,
// DOVETAIL_MONKEY_EVENTS makes it shorter or longer.
#include "core/base/random.h"
#include "tests/app/workbench.h"
#include "ui/canvas/edge_item.h"
#include "ui/canvas/node_item.h"
#include "ui/shell/project_files.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTreeView>
#include <QUndoStack>
#include <QWheelEvent>

using namespace dovetail;
using test::Workbench;

namespace {

quint64 number(const char* variable, quint64 otherwise) {
    bool given = false;
    const quint64 value = qEnvironmentVariable(variable).toULongLong(&given);
    return given ? value : otherwise;
}

bool same(const project::Content& a, const project::Content& b) {
    return *a.graph == *b.graph && a.table == b.table && a.dataSource == b.dataSource &&
           a.bindings == b.bindings && a.chosenAdjustment == b.chosenAdjustment;
}

/// Actions that ask in a dialog of their own, leave the document, or work for long.
bool isLeftAlone(const QAction& action) {
    static const QStringList names{QStringLiteral("newAction"),         QStringLiteral("openAction"),
                                   QStringLiteral("newWindowAction"),   QStringLiteral("importAction"),
                                   QStringLiteral("importGraphAction"), QStringLiteral("exportGraphAction"),
                                   QStringLiteral("saveAction"),        QStringLiteral("saveAsAction"),
                                   QStringLiteral("quitAction"),        QStringLiteral("trainAction"),
                                   QStringLiteral("estimateAction"),    QStringLiteral("closeAction"),
                                   QStringLiteral("closeWindowAction"), QStringLiteral("aboutAction")};
    const QString name = action.objectName();
    return names.contains(name) || name.startsWith(QStringLiteral("example-")) ||
           action.text().endsWith(QStringLiteral("…")) || action.menu() || action.isSeparator();
}

class Monkey {
public:
    Monkey(Workbench& workbench, quint64 seed) : workbench_(workbench), random_(seed) {}

    /// One event, or a few that belong together.
    void act() {
        switch (random_.below(20)) {
        case 0:
        case 1:
            return press();
        case 2:
        case 3:
        case 4:
            return drag();
        case 5:
            return doubleClick();
        case 6:
        case 7:
        case 8:
            return key();
        case 9:
            return shortcut();
        case 10:
        case 11:
            return trigger();
        case 12:
            return undoSome();
        case 13:
        case 14:
            return typeName();
        case 15:
            return dropColumn();
        case 16:
            return contextMenu();
        case 17:
            return wheel();
        case 18:
            return chooseQuestion();
        default:
            return typeText();
        }
    }

    /// Nothing is half done any more: no button is held, no editor or menu is open.
    void rest() {
        if (held_ != Qt::NoButton) release(held_);
        for (int n = 0; n < 3; ++n) {
            closePopups();
            canvas().setFocus();
            QTest::keyClick(&canvas(), Qt::Key_Escape);
            QTest::keyRelease(&canvas(), Qt::Key_Space);
            QCoreApplication::processEvents();
        }
    }

    static void closePopups() {
        for (int n = 0; n < 10 && QApplication::activePopupWidget(); ++n)
            QApplication::activePopupWidget()->close();
        if (QWidget* dialog = QApplication::activeModalWidget()) dialog->close();
    }

private:
    ui::GraphView& canvas() { return workbench_.canvas(); }
    QWidget* viewport() { return canvas().viewport(); }

    QPoint anywhere() {
        return {static_cast<int>(random_.below(static_cast<std::size_t>(viewport()->width()))),
                static_cast<int>(random_.below(static_cast<std::size_t>(viewport()->height())))};
    }

    /// A place on the canvas, more often than not where something is.
    QPoint place() {
        const auto& nodes = canvas().graphScene().nodes();
        const auto edges = workbench_.graph().edges();
        const auto kind = random_.below(10);
        if (kind < 6 && !nodes.empty()) {
            const ui::NodeItem* node =
                std::next(nodes.begin(), static_cast<std::ptrdiff_t>(random_.below(nodes.size())))->second;
            const QRectF body = node->outline().rect;
            // The middle, or the ring, from which edges are drawn.
            const QPointF offset =
                random_.below(2) ? QPointF() : QPointF(0, body.height() / 2 + ui::NodeItem::ringWidth / 2);
            return canvas().mapFromScene(node->pos() + offset);
        }
        if (kind < 8 && !edges.empty()) {
            const ui::EdgeItem* edge = canvas().graphScene().edge(edges[random_.below(edges.size())]);
            if (edge) return canvas().mapFromScene(edge->path().line.pointAtPercent(random_.uniform()));
        }
        return anywhere();
    }

    Qt::KeyboardModifiers modifiers() {
        static constexpr std::array choices{Qt::NoModifier, Qt::NoModifier,    Qt::NoModifier,
                                            Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier,
                                            Qt::AltModifier};
        return choices[random_.below(choices.size())];
    }

    void send(QEvent::Type type, QPoint pixel, Qt::MouseButton button, Qt::KeyboardModifiers with) {
        QMouseEvent event(type, QPointF(pixel), viewport()->mapToGlobal(QPointF(pixel)), button,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : held_ | button, with);
        QApplication::sendEvent(viewport(), &event);
        pointer_ = pixel;
    }

    void press() {
        if (held_ != Qt::NoButton) return release(held_);
        held_ = random_.below(8) ? Qt::LeftButton : Qt::MiddleButton;
        send(QEvent::MouseButtonPress, place(), held_, modifiers());
        if (random_.below(4)) release(held_); // otherwise it stays down while other things happen
    }

    void release(Qt::MouseButton button) {
        held_ = Qt::NoButton;
        send(QEvent::MouseButtonRelease, pointer_, button, {});
    }

    void drag() {
        if (held_ == Qt::NoButton) {
            held_ = Qt::LeftButton;
            const QPoint from = place();
            QMouseEvent hover(QEvent::MouseMove, QPointF(from), viewport()->mapToGlobal(QPointF(from)),
                              Qt::NoButton, Qt::NoButton, {});
            QApplication::sendEvent(viewport(), &hover);
            send(QEvent::MouseButtonPress, from, held_, modifiers());
        }
        const QPoint from = pointer_;
        const QPoint to = place();
        const Qt::KeyboardModifiers with = modifiers();
        for (int part = 1; part <= 3; ++part)
            send(QEvent::MouseMove, from + (to - from) * part / 3, Qt::NoButton, with);
        if (random_.below(8)) release(held_);
    }

    void doubleClick() {
        if (held_ != Qt::NoButton) release(held_);
        const QPoint pixel = place();
        send(QEvent::MouseButtonPress, pixel, Qt::LeftButton, {});
        send(QEvent::MouseButtonRelease, pixel, Qt::LeftButton, {});
        send(QEvent::MouseButtonDblClick, pixel, Qt::LeftButton, {});
        send(QEvent::MouseButtonRelease, pixel, Qt::LeftButton, {});
    }

    QWidget* focused() {
        QWidget* widget = QApplication::focusWidget();
        return widget ? widget : &canvas();
    }

    void key() {
        static constexpr std::array keys{
            Qt::Key_N,      Qt::Key_R,     Qt::Key_E,      Qt::Key_O,         Qt::Key_A,    Qt::Key_U,
            Qt::Key_S,      Qt::Key_B,     Qt::Key_C,      Qt::Key_V,         Qt::Key_L,    Qt::Key_X,
            Qt::Key_T,      Qt::Key_D,     Qt::Key_F,      Qt::Key_Delete,    Qt::Key_Tab,  Qt::Key_Backtab,
            Qt::Key_Return, Qt::Key_Space, Qt::Key_Escape, Qt::Key_Backspace, Qt::Key_F2,   Qt::Key_Left,
            Qt::Key_Right,  Qt::Key_Up,    Qt::Key_Down,   Qt::Key_Home,      Qt::Key_Plus, Qt::Key_Insert,
            Qt::Key_G,      Qt::Key_H,     Qt::Key_I,      Qt::Key_1,         Qt::Key_2,    Qt::Key_Menu};
        // Mostly on the canvas: elsewhere they say little.
        if (random_.below(3) && !qobject_cast<QLineEdit*>(focused())) canvas().setFocus();
        const Qt::Key chosen = keys[random_.below(keys.size())];
        const Qt::KeyboardModifiers with =
            random_.below(6) ? Qt::NoModifier : modifiers() & ~Qt::ControlModifier;
        QTest::keyClick(focused(), chosen, with);
    }

    void shortcut() {
        // Not those that open dialogs or leave: O, N, S, I, Q, W, P, T (training), E (estimation).
        static constexpr std::array keys{Qt::Key_A,    Qt::Key_C,     Qt::Key_V,    Qt::Key_X,
                                         Qt::Key_D,    Qt::Key_L,     Qt::Key_G,    Qt::Key_0,
                                         Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Slash};
        QTest::keyClick(focused(), keys[random_.below(keys.size())], Qt::ControlModifier);
    }

    void trigger() {
        QList<QAction*> actions;
        for (QAction* action : workbench_.window().findChildren<QAction*>()) {
            if (action->isEnabled() && action->isVisible() && !action->objectName().isEmpty() &&
                !isLeftAlone(*action))
                actions << action;
        }
        // A dock that is hidden is opened again by the same action.
        actions[static_cast<int>(random_.below(static_cast<std::size_t>(actions.size())))]->trigger();
    }

    void undoSome() {
        QUndoStack* stack = workbench_.document().undoStack();
        for (auto n = random_.below(4) + 1; n > 0; --n) {
            const Qt::KeyboardModifiers with =
                random_.below(2) ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier;
            if (random_.below(2)) {
                QTest::keyClick(&canvas(), Qt::Key_Z, with);
            } else if (with & Qt::ShiftModifier) {
                stack->redo(); // as the history panel does, at any moment
            } else {
                stack->undo();
            }
        }
    }

    void typeName() {
        auto* editor = canvas().findChild<QLineEdit*>(QStringLiteral("canvas.nameEditor"));
        if (!editor || !editor->isVisible()) {
            if (held_ != Qt::NoButton) release(held_);
            return QTest::keyClick(&canvas(), random_.below(2) ? Qt::Key_N : Qt::Key_F2);
        }
        static const QStringList names{QStringLiteral("treatment"), QStringLiteral("success"),
                                       QStringLiteral("X"),         QStringLiteral("Größe"),
                                       QStringLiteral("变量"),      QStringLiteral("a b"),
                                       QStringLiteral(" "),         QStringLiteral("x -> y")};
        const auto choice = random_.below(static_cast<std::size_t>(names.size()) + 6);
        editor->setText(choice < static_cast<std::size_t>(names.size())
                            ? names[static_cast<int>(choice)]
                            : QStringLiteral("v%1").arg(random_.below(40)));
        QTest::keyClick(editor, random_.below(4)   ? Qt::Key_Return
                                : random_.below(2) ? Qt::Key_Escape
                                                   : Qt::Key_Tab);
    }

    void typeText() {
        auto* code = workbench_.window().findChild<QPlainTextEdit*>();
        if (!code || code->isReadOnly() || !code->isVisible()) return typeName();
        static const QStringList pieces{
            QStringLiteral("a -> b\n"), QStringLiteral("X -> Y "), QStringLiteral("Z [latent]\n"),
            QStringLiteral("{"),        QStringLiteral("}"),       QStringLiteral("a <-> b "),
            QStringLiteral("\""),       QStringLiteral("->")};
        code->setFocus();
        QTextCursor cursor = code->textCursor();
        cursor.setPosition(
            static_cast<int>(random_.below(static_cast<std::size_t>(code->document()->characterCount()))));
        code->setTextCursor(cursor);
        for (const QChar sign :
             pieces[static_cast<int>(random_.below(static_cast<std::size_t>(pieces.size())))]) {
            if (sign == QLatin1Char('\n')) {
                QTest::keyClick(code, Qt::Key_Return);
            } else {
                QTest::keyClick(code, sign.toLatin1());
            }
        }
        for (auto n = random_.below(4); n > 0; --n)
            QTest::keyClick(code, Qt::Key_Backspace);
    }

    void dropColumn() {
        static constexpr std::array columns{"treatment", "success", "stone_size"};
        const char* column = columns[random_.below(columns.size())];
        if (workbench_.columnIndex(column).isValid()) workbench_.dropColumn(column, place());
    }

    void contextMenu() {
        if (held_ != Qt::NoButton) release(held_);
        const QPoint pixel = place();
        const auto reason = random_.below(3) ? QContextMenuEvent::Mouse : QContextMenuEvent::Keyboard;
        QContextMenuEvent event(reason, pixel, viewport()->mapToGlobal(pixel));
        QApplication::sendEvent(viewport(), &event);
        QWidget* menu = QApplication::activePopupWidget();
        for (auto n = random_.below(8); menu && n > 0; --n)
            QTest::keyClick(menu, Qt::Key_Down);
        auto* shown = qobject_cast<QMenu*>(menu);
        const bool chooses =
            shown && shown->activeAction() && !isLeftAlone(*shown->activeAction()) && random_.below(3);
        if (menu) QTest::keyClick(menu, chooses ? Qt::Key_Return : Qt::Key_Escape);
    }

    void wheel() {
        const QPointF pixel = place();
        QWheelEvent event(pixel, viewport()->mapToGlobal(pixel), {}, QPoint(0, random_.below(2) ? 120 : -120),
                          held_, modifiers(), Qt::NoScrollPhase, false);
        QApplication::sendEvent(viewport(), &event);
        if (random_.below(3) == 0) canvas().fit();
    }

    void chooseQuestion() {
        auto* combo = workbench_.widget<QComboBox>(random_.below(2) ? "treatmentChoice" : "outcomeChoice");
        if (!combo->isVisible() || combo->count() == 0) return;
        combo->setFocus();
        QTest::keyClick(combo, random_.below(2) ? Qt::Key_Down : Qt::Key_Up);
    }

    Workbench& workbench_;
    Random random_;
    Qt::MouseButton held_ = Qt::NoButton;
    QPoint pointer_;
};

class TestMonkey : public QObject {
    Q_OBJECT

private:
    /// The canvas shows what the document holds, node by node.
    static bool canvasFits(Workbench& workbench) {
        const auto& nodes = workbench.canvas().graphScene().nodes();
        if (nodes.size() != workbench.graph().size()) return false;
        return std::ranges::all_of(workbench.graph().variables(), [&](const graph::Variable& variable) {
            const auto node = nodes.find(variable.id);
            return node != nodes.end() && node->second->name() == ui::text(variable.name) &&
                   node->second->roles() == variable.roles &&
                   (!variable.position ||
                    node->second->pos() == QPointF(variable.position->x, variable.position->y));
        });
    }

private slots:
    void theDocumentIsWhatItWas_data() {
        QTest::addColumn<QString>("example");
        QTest::newRow("an empty window") << QString();
        QTest::newRow("an example with data") << QStringLiteral("kidney-stones");
    }

    void theDocumentIsWhatItWas() {
        QFETCH(QString, example);
        constexpr quint64 usual = 10'000;
        const quint64 seed = number("DOVETAIL_MONKEY_SEED", 1);
        const quint64 events = number("DOVETAIL_MONKEY_EVENTS", usual) / 2;
        qInfo("DOVETAIL_MONKEY_SEED=%llu DOVETAIL_MONKEY_EVENTS=%llu", seed, events * 2);
        Workbench workbench;
        if (!example.isEmpty()) QVERIFY(workbench.window().files()->openExample(example));
        QUndoStack* stack = workbench.document().undoStack();
        const project::Content before = workbench.document().content();
        Monkey monkey(workbench, seed);
        // A dialog that comes up all the same would hold the test.
        QTimer watchdog;
        QObject::connect(&watchdog, &QTimer::timeout, &watchdog, [] {
            if (QWidget* dialog = QApplication::activeModalWidget()) {
                qWarning("A dialog: %s", qPrintable(dialog->windowTitle()));
                dialog->close();
            }
        });
        watchdog.start(200);
        for (quint64 n = 0; n < events; ++n) {
            monkey.act();
            if (n % 8 == 0) QCoreApplication::processEvents();
            // Empty graphs and crowds are both dull.
            if (workbench.graph().size() > 60) {
                for (int back = 0; back < 60 && stack->canUndo(); ++back)
                    stack->undo();
            }
        }
        monkey.rest();
        const project::Content after = workbench.document().content();
        const int steps = stack->index();
        QVERIFY(steps > 0);
        QVERIFY(canvasFits(workbench));
        for (int round = 0; round < 2; ++round) {
            while (stack->canUndo())
                stack->undo();
            QCoreApplication::processEvents();
            QVERIFY(same(workbench.document().content(), before));
            QVERIFY(canvasFits(workbench));
            while (stack->index() < steps)
                stack->redo();
            QCoreApplication::processEvents();
            QVERIFY(same(workbench.document().content(), after));
            QVERIFY(canvasFits(workbench));
        }
        qInfo("%d steps, %zu variables, %zu edges", steps, workbench.graph().size(),
              workbench.graph().edgeCount());
    }
};

} // namespace

QTEST_MAIN(TestMonkey)
#include "test_monkey.moc"
