// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas_fixture.h"
#include "ui/canvas/canvas_accessible.h"

#include <QAccessible>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::ui;

namespace {

struct Heard {
    int type;
    QString name;
};
QList<Heard>& heard() {
    static QList<Heard> all;
    return all;
}
struct ReadCanvas : Canvas {
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&view);

    // Offscreen there is no screen reader that QAccessible would pass events on to.
    ReadCanvas() {
        QObject::connect(view.findChild<CanvasAnnouncer*>(), &CanvasAnnouncer::told,
                         [](int type, const QString& name) {
                             heard() << Heard{type, name};
                         });
    }

    QAccessibleInterface* named(const QString& name) const {
        for (int n = 0; n < root->childCount(); ++n) {
            if (root->child(n)->text(QAccessible::Name) == name) return root->child(n);
        }
        return nullptr;
    }
};

bool wasHeard(QAccessible::Event type, const QString& name) {
    return std::ranges::any_of(heard(),
                               [&](const Heard& one) { return one.type == type && one.name == name; });
}

} // namespace

class TestCanvasAccessible : public QObject {
    Q_OBJECT
private slots:
    void init() { heard().clear(); }

    void notesAreChildrenToo() {
        ReadCanvas canvas;
        project::TextNote note;
        note.id = {1};
        note.text = "Measured in 1986";
        note.position = {-300, 150};
        project::Content content = canvas.document.content();
        content.notes = {note};
        canvas.document.edit([] { return QStringLiteral("note"); }, std::move(content));
        QCOMPARE(canvas.root->childCount(), 3 + 2 + 1 + 1);
        QAccessibleInterface* child = canvas.named(QStringLiteral("Note: Measured in 1986"));
        QVERIFY(child && child->isValid());
        QCOMPARE(child->role(), QAccessible::ListItem);
        QVERIFY(canvas.root->indexOfChild(child) == 5);
        QVERIFY(child->rect().isValid());
        QAccessibleActionInterface* actions = child->actionInterface();
        QVERIFY(!child->state().selected);
        actions->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY(child->state().selected);
        QVERIFY(child->state().focused);
        QVERIFY(wasHeard(QAccessible::Selection, QStringLiteral("Note: Measured in 1986")));
        canvas.document.undoStack()->undo();
        QCOMPARE(canvas.root->childCount(), 3 + 2 + 1);
    }

    void aBentEdgeCanBeStraightened() {
        ReadCanvas canvas;
        const Edge edge{canvas.size, canvas.treatment};
        QAccessibleInterface* child = canvas.named(QStringLiteral("Edge from stone_size to treatment"));
        QVERIFY(child);
        const QString straighten = QStringLiteral("straighten");
        QVERIFY(!child->actionInterface()->actionNames().contains(straighten));
        canvas.click(canvas.middle(edge));
        canvas.drag(canvas.middle(edge), canvas.middle(edge) + QPoint(0, 60));
        QVERIFY(canvas.view.isBent(edge));
        QVERIFY(child->actionInterface()->actionNames().contains(straighten));
        child->actionInterface()->doAction(straighten);
        QVERIFY(!canvas.view.isBent(edge));
    }

    // As a screen reader walks it.
    void variablesAndEdgesAreChildren() {
        ReadCanvas canvas;
        QVERIFY(canvas.root);
        QVERIFY(!canvas.root->text(QAccessible::Name).isEmpty());
        QCOMPARE(canvas.root->childCount(), 3 + 2 + 1); // and the viewport, on which a name is typed
        QStringList names;
        for (int n = 0; n < canvas.root->childCount(); ++n) {
            QAccessibleInterface* child = canvas.root->child(n);
            QVERIFY(child && child->isValid());
            QCOMPARE(canvas.root->indexOfChild(child), n);
            QCOMPARE(canvas.root->child(n), child);
            QCOMPARE(child->parent(), canvas.root);
            names << child->text(QAccessible::Name);
        }
        QCOMPARE(names.mid(0, 5),
                 QStringList({QStringLiteral("stone_size"), QStringLiteral("treatment"),
                              QStringLiteral("success"), QStringLiteral("Edge from stone_size to treatment"),
                              QStringLiteral("Edge from treatment to success")}));
        QVERIFY(!canvas.root->child(-1));
        QVERIFY(!canvas.root->child(6));
    }

    void aVariableSaysWhatItIs() {
        ReadCanvas canvas;
        canvas.document.setRole(canvas.treatment, Role::Treatment, true);
        canvas.view.setHighlights({{{canvas.treatment, canvas.success}}, {}, {canvas.size}});
        QAccessibleInterface* treatment = canvas.named(QStringLiteral("treatment"));
        QVERIFY(treatment->text(QAccessible::Description).contains(QStringLiteral("caused by stone_size")));
        QVERIFY(canvas.named(QStringLiteral("Edge from treatment to success"))
                    ->text(QAccessible::Description)
                    .contains(QStringLiteral("causal path")));
        canvas.join({canvas.size, canvas.success, EdgeKind::Bidirected});
        QVERIFY(canvas.named(QStringLiteral("Bidirected edge between stone_size and success")));
    }

    void placesAreOnTheScreen() {
        ReadCanvas canvas;
        const QPoint at = canvas.view.viewport()->mapToGlobal(canvas.body(canvas.success));
        QAccessibleInterface* success = canvas.named(QStringLiteral("success"));
        QVERIFY(success->rect().contains(at));
        QCOMPARE(canvas.root->childAt(at.x(), at.y()), success);
        const QPoint line =
            canvas.view.viewport()->mapToGlobal(canvas.middle({canvas.treatment, canvas.success}));
        QCOMPARE(canvas.root->childAt(line.x(), line.y()),
                 canvas.named(QStringLiteral("Edge from treatment to success")));
        canvas.view.zoomBy(8, QPointF(0, 0));
        QVERIFY(success->state().offscreen);
    }

    void selectionAndFocusAreToldAndShown() {
        ReadCanvas canvas;
        QAccessibleInterface* size = canvas.named(QStringLiteral("stone_size"));
        QVERIFY(size->state().selectable && size->state().focusable && !size->state().selected);
        canvas.click(canvas.body(canvas.size));
        QVERIFY(size->state().selected && size->state().focused);
        QCOMPARE(canvas.root->focusChild(), size);
        QVERIFY(wasHeard(QAccessible::Selection, QStringLiteral("stone_size")));
        QVERIFY(wasHeard(QAccessible::Focus, QStringLiteral("stone_size")));
        heard().clear();
        QTest::keyClick(&canvas.view, Qt::Key_Right);
        QVERIFY(wasHeard(QAccessible::SelectionRemove, QStringLiteral("stone_size")));
        QVERIFY(wasHeard(QAccessible::Focus, QStringLiteral("treatment")));
        heard().clear();
        canvas.click(canvas.body(canvas.success), Qt::ControlModifier);
        QVERIFY(wasHeard(QAccessible::SelectionAdd, QStringLiteral("success")));
        canvas.click(canvas.middle({canvas.size, canvas.treatment}));
        QVERIFY(wasHeard(QAccessible::Focus, QStringLiteral("Edge from stone_size to treatment")));
        QVERIFY(canvas.named(QStringLiteral("Edge from stone_size to treatment"))->state().focused);
    }

    void actionsSelectFocusAndRename() {
        ReadCanvas canvas;
        QAccessibleActionInterface* success = canvas.named(QStringLiteral("success"))->actionInterface();
        QVERIFY(success);
        for (const QString& action : success->actionNames()) {
            QVERIFY(!success->localizedActionName(action).isEmpty());
            QVERIFY(!success->localizedActionDescription(action).isEmpty());
        }
        success->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(canvas.view.selectedVariables(), VariableSet{canvas.success});
        canvas.named(QStringLiteral("Edge from stone_size to treatment"))
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(canvas.view.selectedEdges().size(), 1U);
        success->doAction(QStringLiteral("rename"));
        QVERIFY(canvas.editor()->isVisible());
        canvas.typeName("recovered");
        QVERIFY(canvas.named(QStringLiteral("recovered")));
        success->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY(canvas.view.hasFocus());
    }

    void whatIsGoneIsInvalidAndWhatIsNewIsThere() {
        ReadCanvas canvas;
        const QAccessible::Id id = QAccessible::uniqueId(canvas.named(QStringLiteral("treatment")));
        heard().clear();
        canvas.document.remove({canvas.treatment}, {});
        QVERIFY(!QAccessible::accessibleInterface(id));
        QCOMPARE(canvas.root->childCount(), 2 + 0 + 1);
        QVERIFY(std::ranges::any_of(heard(),
                                    [](const Heard& one) { return one.type == QAccessible::ObjectReorder; }));
        canvas.undo();
        QVERIFY(canvas.named(QStringLiteral("treatment")));
        canvas.document.load({}, {});
        QCOMPARE(canvas.root->childCount(), 1);
    }
};

QTEST_MAIN(TestCanvasAccessible)
#include "test_canvas_accessible.moc"
