// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/name_editor.h"

#include <QKeyEvent>

namespace dovetail::ui {

NameEditor::NameEditor(QWidget* viewport) : QLineEdit(viewport) {
    setObjectName(QStringLiteral("canvas.nameEditor"));
    setAlignment(Qt::AlignCenter);
    retranslate();
    setMaxLength(200);
    hide();
}

void NameEditor::retranslate() {
    const bool isName = meaning_ == Meaning::Name;
    setPlaceholderText(isName ? tr("Name") : tr("Label"));
    setAccessibleName(isName ? tr("Name of the variable") : tr("Label"));
}

void NameEditor::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void NameEditor::open(const QString& name, Accept accept, Meaning meaning) {
    meaning_ = meaning;
    retranslate();
    before_ = name;
    accept_ = std::move(accept);
    open_ = true;
    setText(name);
    selectAll();
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void NameEditor::close() {
    if (!open_) return;
    open_ = false; // first: losing the focus must not accept
    accept_ = nullptr;
    // Before hiding, which would pass the focus on as Tab does.
    if (hasFocus()) parentWidget()->setFocus(Qt::OtherFocusReason);
    hide();
    emit closed();
}

void NameEditor::leave() {
    if (!open_) return;
    const bool acceptable = meaning_ == Meaning::Label || !text().trimmed().isEmpty();
    if (acceptable && text() != before_) {
        const Accept accept = accept_;
        accept(text());
    }
    close();
}

void NameEditor::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const Accept accept = accept_;
        if (accept && accept(text())) close();
        return;
    }
    default:
        QLineEdit::keyPressEvent(event);
    }
}

bool NameEditor::focusNextPrevChild(bool) {
    leave();
    return true;
}

void NameEditor::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    // The field's own context menu and a change of window are not an answer.
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason) return;
    leave();
}

} // namespace dovetail::ui
