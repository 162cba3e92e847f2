// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/picture.h"

#include <QStringList>

#include <optional>

namespace dovetail::ui {

/// What the program was asked to do when it was started.
struct CommandLine {
    /// Text for standard output instead of a window.
    std::optional<QString> answer;
    /// What is wrong with the arguments, for standard error.
    std::optional<QString> problem;
    QString exampleId;
    QString exportPath; ///< empty: open a window
    PictureOptions picture;
    QStringList files;
};

/// `arguments` with the program's name first, without those that Qt takes for itself.
CommandLine parsed(const QStringList& arguments);

/// Is this a call that must work where there is no display? Looks at the raw arguments, for the answer is
/// needed before there is an application.
bool needsNoDisplay(int argc, const char* const* argv);

/// Writes the picture of the file or example without showing a window. The exit code; sentences go to
/// standard error.
int exportWithoutWindow(const CommandLine& wanted);

} // namespace dovetail::ui
