// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>
#include <Qt>

namespace dovetail::ui {

/// Where the pointer is, in scene coordinates, and the modifier keys held with it.
struct Pointer {
    QPointF position;
    Qt::KeyboardModifiers modifiers;
};

/// Something that the user is in the middle of: shown at once, done to the document by `finish`.
/// A gesture that is destroyed without `finish` is cancelled and leaves no trace.
class Gesture {
public:
    Gesture() = default;
    Gesture(const Gesture&) = delete;
    Gesture& operator=(const Gesture&) = delete;
    virtual ~Gesture() = default;

    virtual void move(const Pointer& pointer) = 0;
    virtual void finish() = 0;
    /// What to do next, for the status bar.
    virtual QString hint() const = 0;
};

} // namespace dovetail::ui
