// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/edit_command.h"

#include "ui/document/document.h"

namespace dovetail::ui {

EditCommand::EditCommand(Document& document, StepName name, project::Content after, int mergeKey)
    : QUndoCommand(name()),
      document_(document),
      name_(std::move(name)),
      other_(std::move(after)),
      mergeKey_(mergeKey) {}

void EditCommand::retranslate() {
    setText(name_());
}

void EditCommand::undo() {
    document_.exchange(other_);
}

void EditCommand::redo() {
    document_.exchange(other_);
}

int EditCommand::id() const {
    return mergeKey_ > 0 ? mergeKey_ : -1;
}

bool EditCommand::mergeWith(const QUndoCommand* other) {
    // The document is already in the newer state, and what we hold is the state before both steps:
    // there is nothing to take over.
    return text() == other->text();
}

} // namespace dovetail::ui
