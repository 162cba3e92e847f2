// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/in_place_editor.h"

#include <QLineEdit>

#include <functional>

namespace dovetail::ui {

/// The field in which a variable's name or a label is typed, in place on the canvas. Enter accepts.
class NameEditor : public InPlaceEditor<QLineEdit> {
    Q_OBJECT

public:
    /// True if the name was taken over; if not, the field stays open (the caller says why).
    using Accept = std::function<bool(const QString&)>;

    /// What is typed: a variable's name, or a label, which may be empty.
    enum class Meaning { Name, Label };

    explicit NameEditor(QWidget* viewport);

    void open(const QString& text, Accept accept, Meaning meaning = Meaning::Name);
    void leave() override;

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hasClosed() override;
    void retranslate() override;

private:
    Accept accept_;
    QString before_;
    Meaning meaning_ = Meaning::Name;
};

} // namespace dovetail::ui
