// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas_fixture.h"
#include "ui/canvas/note_editor.h"
#include "ui/canvas/note_item.h"
#include "ui/canvas/picture.h"

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::ui;
using project::NoteId;
using project::TextNote;

namespace {

/// The canvas with what concerns notes.
struct NoteCanvas : Canvas {
    NoteEditor* noteEditor() const { return view.findChild<NoteEditor*>(); }
    const project::TextNotes& notes() const { return document.content().notes; }
    const NoteItem& note(NoteId id) const { return *view.graphScene().note(id); }
    QPoint inside(NoteId id) const { return at(note(id).rect().center()); }
    void put(QPointF place, const char* text) {
        key(Qt::Key_5);
        click(at(place));
        QTest::keyClicks(noteEditor(), QString::fromUtf8(text));
        QTest::keyClick(noteEditor(), Qt::Key_Return, Qt::ControlModifier);
        key(Qt::Key_Escape);
        document.undoStack()->clear();
    }
};

} // namespace

class TestCanvasNotes : public QObject {
    Q_OBJECT
private slots:
    void theToolWritesANote() {
        NoteCanvas canvas;
        canvas.key(Qt::Key_5);
        canvas.click(canvas.at({-100, 120}));
        QVERIFY(canvas.noteEditor()->isVisible());
        QTest::keyClicks(canvas.noteEditor(), QStringLiteral("From the trial"));
        QTest::keyClick(canvas.noteEditor(), Qt::Key_Return);
        QTest::keyClicks(canvas.noteEditor(), QStringLiteral("of 1986"));
        QTest::keyClick(canvas.noteEditor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!canvas.noteEditor()->isVisible());
        QCOMPARE(canvas.notes().size(), 1U);
        const TextNote& note = canvas.notes().front();
        QCOMPARE(note.text, std::string("From the trial\nof 1986"));
        QCOMPARE(note.position, (Position{-100, 120}));
        QCOMPARE(canvas.view.graphScene().selectedNotes(), std::set<NoteId>{note.id});
        QCOMPARE(canvas.steps(), 1);
        QCOMPARE(canvas.document.undoStack()->text(0), QStringLiteral("Add Note"));
        QVERIFY(canvas.action("noteTool")->isChecked());
        canvas.undo();
        QVERIFY(canvas.notes().empty());
        QVERIFY(canvas.view.graphScene().notes().empty());
        canvas.redo();
        QCOMPARE(canvas.view.graphScene().notes().size(), 1U);
    }

    void anEmptyNoteIsNone_data() {
        QTest::addColumn<bool>("escape");
        QTest::newRow("nothing typed") << false;
        QTest::newRow("Esc") << true;
    }
    void anEmptyNoteIsNone() {
        QFETCH(bool, escape);
        NoteCanvas canvas;
        canvas.key(Qt::Key_5);
        canvas.click(canvas.at({-100, 120}));
        if (escape) {
            QTest::keyClicks(canvas.noteEditor(), QStringLiteral("never mind"));
            QTest::keyClick(canvas.noteEditor(), Qt::Key_Escape);
        } else {
            QTest::keyClick(canvas.noteEditor(), Qt::Key_Tab);
        }
        QVERIFY(!canvas.noteEditor()->isVisible());
        QTRY_VERIFY(canvas.view.hasFocus());
        QVERIFY(canvas.notes().empty());
        QCOMPARE(canvas.steps(), 0);
    }

    void clickingElsewhereAccepts() {
        NoteCanvas canvas;
        canvas.key(Qt::Key_5);
        canvas.click(canvas.at({-100, 120}));
        QTest::keyClicks(canvas.noteEditor(), QStringLiteral("kept"));
        canvas.key(Qt::Key_Escape); // of the canvas, not of the editor
        canvas.action("select")->trigger();
        canvas.click(canvas.at({200, 200}));
        QTRY_COMPARE(canvas.notes().size(), 1U);
    }

    void aDoubleClickEdits_data() {
        QTest::addColumn<int>("key");
        QTest::newRow("double click") << 0;
        QTest::newRow("F2") << int(Qt::Key_F2);
        QTest::newRow("Enter") << int(Qt::Key_Return);
    }
    void aDoubleClickEdits() {
        QFETCH(int, key);
        NoteCanvas canvas;
        canvas.put({-100, 120}, "before");
        const NoteId id = canvas.notes().front().id;
        if (key == 0) {
            canvas.doubleClick(canvas.inside(id));
        } else {
            canvas.click(canvas.inside(id));
            canvas.key(Qt::Key(key));
        }
        QVERIFY(canvas.noteEditor()->isVisible());
        QCOMPARE(canvas.noteEditor()->toPlainText(), QStringLiteral("before"));
        canvas.noteEditor()->selectAll();
        QTest::keyClicks(canvas.noteEditor(), QStringLiteral("after"));
        QTest::keyClick(canvas.noteEditor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(canvas.notes().front().text, std::string("after"));
        QCOMPARE(canvas.note(id).text(), QStringLiteral("after"));
        QCOMPARE(canvas.steps(), 1);
        QCOMPARE(canvas.document.undoStack()->text(0), QStringLiteral("Edit Note"));
        canvas.undo();
        QCOMPARE(canvas.note(id).text(), QStringLiteral("before"));
    }

    void aNoteWithoutTextGoes() {
        NoteCanvas canvas;
        canvas.put({-100, 120}, "before");
        canvas.doubleClick(canvas.inside(canvas.notes().front().id));
        canvas.noteEditor()->selectAll();
        QTest::keyClick(canvas.noteEditor(), Qt::Key_Delete);
        QTest::keyClick(canvas.noteEditor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(canvas.notes().empty());
        canvas.undo();
        QCOMPARE(canvas.notes().size(), 1U);
    }

    void undoWhileANoteIsEditedIsSafe() {
        NoteCanvas canvas;
        canvas.key(Qt::Key_5);
        canvas.click(canvas.at({-100, 120}));
        QTest::keyClicks(canvas.noteEditor(), QStringLiteral("x"));
        QTest::keyClick(canvas.noteEditor(), Qt::Key_Return, Qt::ControlModifier);
        canvas.key(Qt::Key_Escape);
        canvas.doubleClick(canvas.inside(canvas.notes().front().id));
        QVERIFY(canvas.noteEditor()->isVisible());
        canvas.undo();
        QVERIFY(!canvas.noteEditor()->isVisible());
        QVERIFY(canvas.notes().empty());
    }

    void notesAreMovedDeletedAndCopied() {
        NoteCanvas canvas;
        canvas.put({-100, 120}, "a note");
        const NoteId id = canvas.notes().front().id;
        canvas.drag(canvas.inside(id), canvas.inside(id) + QPoint(37, 43));
        QCOMPARE(canvas.notes().front().position, (Position{-63, 163}));
        QCOMPARE(canvas.document.undoStack()->text(0), QStringLiteral("Move Note"));
        canvas.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(canvas.notes().size(), 2U);
        QCOMPARE(canvas.notes().back().text, std::string("a note"));
        canvas.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a note"));
        canvas.key(Qt::Key_Delete);
        QCOMPARE(canvas.notes().size(), 1U);
        QCOMPARE(canvas.document.undoStack()->text(canvas.steps() - 1), QStringLiteral("Delete Note"));
        canvas.hover(canvas.at({0, -150}));
        canvas.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(canvas.notes().size(), 2U);
        canvas.key(Qt::Key_Down, Qt::ControlModifier);
        canvas.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(canvas.notes().back().position.y, -130.0);
    }

    void theRightRimChangesTheWidth() {
        NoteCanvas canvas;
        canvas.put({-100, 120}, "words that need more lines in a narrow note than in a wide one");
        const NoteId id = canvas.notes().front().id;
        const double high = canvas.note(id).rect().height();
        const QRectF rect = canvas.note(id).rect();
        const QPoint rim = canvas.at({rect.right() - 2, rect.center().y()});
        canvas.drag(rim, rim - QPoint(80, 0));
        QCOMPARE(canvas.notes().front().width, 100.0);
        QVERIFY(canvas.note(id).rect().height() > high);
        QCOMPARE(canvas.document.undoStack()->text(0), QStringLiteral("Change Width of Note"));
        canvas.undo();
        QCOMPARE(canvas.note(id).rect(), rect);
    }

    void theRubberBandTakesNotes() {
        NoteCanvas canvas;
        canvas.put({-100, 120}, "a note");
        canvas.drag(canvas.at({-140, 100}), canvas.at({0, 200}));
        QCOMPARE(canvas.view.graphScene().selectedNotes().size(), 1U);
        QVERIFY(canvas.view.selectedVariables().empty());
        canvas.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(canvas.view.graphScene().selection().size(), 6U);
        canvas.click(canvas.body(canvas.size));
        QVERIFY(canvas.view.graphScene().selectedNotes().empty());
    }

    void notesAreNoPartOfTheQuestion() {
        NoteCanvas canvas;
        Changes heard;
        connect(&canvas.document, &Document::changed, this, [&](Changes changes) { heard |= changes; });
        canvas.put({-100, 120}, "a note");
        QCOMPARE(heard, Changes(Change::Notes));
    }

    void aPictureShowsNotes() {
        NoteCanvas canvas;
        canvas.put({-100, 120}, "Charig");
        const QByteArray svg = picture(PictureKind::Svg, canvas.document, canvas.view.graphScene());
        QVERIFY(svg.contains("Charig"));
        canvas.document.remove({canvas.size, canvas.treatment, canvas.success}, {});
        QVERIFY(!picture(PictureKind::Png, canvas.document, canvas.view.graphScene()).isEmpty());
    }

    void theContextMenuOfANote() {
        NoteCanvas canvas;
        canvas.put({-100, 120}, "a note");
        const QPoint pixel = canvas.inside(canvas.notes().front().id);
        QContextMenuEvent event(QContextMenuEvent::Mouse, pixel, canvas.view.viewport()->mapToGlobal(pixel));
        QApplication::sendEvent(canvas.view.viewport(), &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(canvas.action("delete")));
        canvas.action("delete")->trigger();
        menu->close();
        QVERIFY(canvas.notes().empty());
    }
};

QTEST_MAIN(TestCanvasNotes)
#include "test_canvas_notes.moc"
