// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/note_editor.h"

#include <QKeyEvent>

#include <cmath>

namespace dovetail::ui {

NoteEditor::NoteEditor(QWidget* viewport) : QPlainTextEdit(viewport) {
    setObjectName(QStringLiteral("canvas.noteEditor"));
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    retranslate();
    hide();
}

void NoteEditor::retranslate() {
    setPlaceholderText(tr("Note"));
    setAccessibleName(tr("Text of the note"));
}

void NoteEditor::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void NoteEditor::open(const QString& text, Accept accept) {
    before_ = text;
    accept_ = std::move(accept);
    open_ = true;
    setPlainText(text);
    moveCursor(QTextCursor::End);
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void NoteEditor::close() {
    if (!open_) return;
    open_ = false; // first: losing the focus must not accept
    accept_ = nullptr;
    if (hasFocus()) parentWidget()->setFocus(Qt::OtherFocusReason);
    hide();
    emit closed();
}

void NoteEditor::leave() {
    if (!open_) return;
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
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (enter && (event->modifiers() & Qt::ControlModifier)) {
        leave();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

bool NoteEditor::focusNextPrevChild(bool) {
    leave();
    return true;
}

void NoteEditor::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    // The field's own context menu and a change of window are not an answer.
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason) return;
    leave();
}

} // namespace dovetail::ui
