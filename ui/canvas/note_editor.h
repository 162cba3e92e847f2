// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/in_place_editor.h"

#include <QPlainTextEdit>

#include <functional>

namespace dovetail::ui {

/// The field in which a note is typed, in place on the canvas. Enter begins a new line, Ctrl+Enter accepts.
class NoteEditor : public InPlaceEditor<QPlainTextEdit> {
    Q_OBJECT

public:
    using Accept = std::function<void(const QString&)>;

    explicit NoteEditor(QWidget* viewport);

    void open(const QString& text, Accept accept);
    void leave() override;
    /// Between the rim and the text.
    void setInset(int pixels);
    /// As high as the text needs.
    int wantedHeight() const;

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hasClosed() override;
    void retranslate() override;

private:
    Accept accept_;
    QString before_;
    int inset_ = 0;
};

} // namespace dovetail::ui
