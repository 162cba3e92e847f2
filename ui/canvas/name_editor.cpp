// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/name_editor.h"

namespace dovetail::ui {

NameEditor::NameEditor(QWidget* viewport) : InPlaceEditor(viewport) {
    setObjectName(QStringLiteral("canvas.nameEditor"));
    setAlignment(Qt::AlignCenter);
    NameEditor::retranslate();
    setMaxLength(200);
    hide();
}

void NameEditor::retranslate() {
    const bool isName = meaning_ == Meaning::Name;
    setPlaceholderText(isName ? tr("Name") : tr("Label"));
    setAccessibleName(isName ? tr("Name of the variable") : tr("Label"));
}

void NameEditor::open(const QString& name, Accept accept, Meaning meaning) {
    meaning_ = meaning;
    retranslate();
    before_ = name;
    accept_ = std::move(accept);
    setText(name);
    selectAll();
    appear();
}

void NameEditor::hasClosed() {
    accept_ = nullptr;
    emit closed();
}

void NameEditor::leave() {
    if (!isOpen()) return;
    const bool acceptable = meaning_ == Meaning::Label || !text().trimmed().isEmpty();
    if (acceptable && text() != before_) {
        const Accept accept = accept_;
        accept(text());
    }
    close();
}

void NameEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const Accept accept = accept_;
        if (accept && accept(text())) close();
    } else {
        InPlaceEditor::keyPressEvent(event);
    }
}

} // namespace dovetail::ui
