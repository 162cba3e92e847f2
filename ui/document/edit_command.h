// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "ui/document/step_name.h"

#include <QUndoCommand>

namespace dovetail::ui {

class Document;

/// One undo step: holds the content on the other side of the step and exchanges it with the
/// document's. Undo and redo are the same exchange, so that they cannot drift apart. Cheap, because
/// the parts of the content that the step does not touch are shared.
class EditCommand : public QUndoCommand {
public:
    EditCommand(Document& document, StepName name, project::Content after, int mergeKey);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;
    /// Says its name in the language of now.
    void retranslate();

private:
    Document& document_;
    StepName name_;
    project::Content other_;
    int mergeKey_;
};

} // namespace dovetail::ui
