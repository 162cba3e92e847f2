// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/edge_item.h"
#include "ui/canvas/graph_view.h"
#include "ui/canvas/name_editor.h"

#include <QSignalSpy>
#include <QTest>
#include <QtWidgets>

/// A canvas on the screen with stone_size -> treatment -> success, and what a user does to it.
struct Canvas {
    using VariableId = dovetail::graph::VariableId;

    dovetail::ui::Document document;
    dovetail::ui::GraphView view{&document};
    QSignalSpy refused{&view, &dovetail::ui::GraphView::refused};
    VariableId size = add("stone_size", {-200, 0});
    VariableId treatment = add("treatment", {0, 0});
    VariableId success = add("success", {200, 0});

    Canvas() {
        join({size, treatment});
        join({treatment, success});
        document.undoStack()->clear();
        view.resize(900, 600);
        view.show();
        view.activateWindow();
        if (!QTest::qWaitForWindowExposed(&view)) qFatal("the canvas does not appear");
        view.zoomBy(1 / view.zoom());
        view.centerOn(0, 0);
        view.setFocus();
        if (!QTest::qWaitFor([this] { return view.hasFocus(); })) qFatal("the canvas gets no focus");
    }

    VariableId add(const char* name, dovetail::graph::Position position) {
        return document.addVariable(QString::fromUtf8(name), position).value();
    }
    void join(const dovetail::graph::Edge& edge) {
        if (!document.addEdge(edge)) qFatal("the fixture's edge is refused");
    }

    const dovetail::graph::CausalGraph& graph() const { return document.graph(); }
    VariableId find(const char* name) const { return graph().find(name).value_or(VariableId{}); }
    const dovetail::ui::NodeItem& node(VariableId id) const { return *view.graphScene().node(id); }
    dovetail::ui::NameEditor* editor() const { return view.findChild<dovetail::ui::NameEditor*>(); }
    QAction* action(const char* name) const {
        return view.findChild<QAction*>(QStringLiteral("canvas.%1").arg(QLatin1String(name)));
    }

    QPoint at(QPointF scene) const { return view.mapFromScene(scene); }
    QPoint body(VariableId id) const { return at(node(id).pos()); }
    QPoint ring(VariableId id) const { return at(node(id).pos() + QPointF(0, node(id).body().bottom() + 5)); }
    QPoint middle(const dovetail::graph::Edge& edge) const {
        return at(view.graphScene().edge(edge)->path().line.pointAtPercent(0.5));
    }

    void hover(QPoint pixel) {
        QTest::mouseMove(view.viewport(), pixel);
        // Which the canvas does not hear of if the pointer was there already, or if an earlier window has
        // gone with a button down.
        dragTo(pixel, {}, Qt::NoButton);
    }
    void click(QPoint pixel, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, pixel);
    }
    void doubleClick(QPoint pixel) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pixel);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, pixel);
        // QTest sends press, release, double click, release, as the desktop does.
    }
    void press(QPoint pixel, Qt::KeyboardModifiers modifiers = {}) {
        hover(pixel);
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, pixel);
    }
    /// QTest::mouseMove sends neither buttons nor modifiers.
    void dragTo(QPoint pixel, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton) {
        QMouseEvent event(QEvent::MouseMove, QPointF(pixel), view.viewport()->mapToGlobal(QPointF(pixel)),
                          Qt::NoButton, button, modifiers);
        QApplication::sendEvent(view.viewport(), &event);
    }
    void release(QPoint pixel, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, pixel);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        press(from, modifiers);
        dragTo((from + to) / 2, modifiers);
        dragTo(to, modifiers);
        release(to, modifiers);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    void typeName(const char* name) {
        QTest::keyClicks(editor(), QString::fromUtf8(name));
        QTest::keyClick(editor(), Qt::Key_Return);
    }
    void undo() { document.undoStack()->undo(); }
    void redo() { document.undoStack()->redo(); }
    int steps() { return document.undoStack()->count(); }
};

/// The graph changed in one step; undo brings the old graph back and redo the new one.
#define VERIFY_ONE_STEP(canvas, before)                                                                      \
    do {                                                                                                     \
        const dovetail::graph::CausalGraph after = (canvas).graph();                                         \
        QCOMPARE((canvas).steps(), 1);                                                                       \
        QVERIFY(!(after == before));                                                                         \
        (canvas).undo();                                                                                     \
        QVERIFY((canvas).graph() == before);                                                                 \
        QCOMPARE((canvas).view.graphScene().nodes().size(), (before).size());                                \
        QCOMPARE((canvas).view.graphScene().edges().size(), (before).edgeCount());                           \
        (canvas).redo();                                                                                     \
        QVERIFY((canvas).graph() == after);                                                                  \
        QCOMPARE((canvas).view.graphScene().nodes().size(), after.size());                                   \
        QCOMPARE((canvas).view.graphScene().edges().size(), after.edgeCount());                              \
    } while (false)
