// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/note_editor.h"

#include <cmath>

namespace dovetail::ui {

NoteEditor::NoteEditor(QWidget* viewport) : InPlaceEditor(viewport) {
    setObjectName(QStringLiteral("canvas.noteEditor"));
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    NoteEditor::retranslate();
    hide();
}

void NoteEditor::retranslate() {
    setPlaceholderText(tr("Note"));
    setAccessibleName(tr("Text of the note"));
}

void NoteEditor::open(const QString& text, Accept accept) {
    before_ = text;
    accept_ = std::move(accept);
    setPlainText(text);
    moveCursor(QTextCursor::End);
    appear();
}

void NoteEditor::hasClosed() {
    accept_ = nullptr;
    emit closed();
}

void NoteEditor::leave() {
    if (!isOpen()) return;
    const Accept accept = accept_;
    const QString text = toPlainText();
    const bool changed = text != before_;
    close();
    if (changed) accept(text);
}

void NoteEditor::setInset(int pixels) {
    inset_ = std::max(pixels, 1);
    setViewportMargins(inset_, inset_, inset_, inset_);
}

int NoteEditor::wantedHeight() const {
    const QSizeF lines = document()->size(); // in lines, for a plain text
    const double text = std::max(lines.height(), 1.0) * QFontMetricsF(font()).lineSpacing();
    return static_cast<int>(std::ceil(text)) + 2 * inset_ + 4;
}

void NoteEditor::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier)) {
        leave();
    } else {
        InPlaceEditor::keyPressEvent(event);
    }
}

} // namespace dovetail::ui
