// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/identification.h"
#include "core/project/project.h"
#include "ui/model/issue.h"

namespace dovetail::ui {

/// What is wrong with, or missing from, the project as it is now. `verdict` is null while it is not known.
/// Linear in the drawing; columns that the variables stand for are read up to their second value (categorical
/// ones to the end).
std::vector<Issue> derivedIssues(const project::Content& content, const project::Results& results,
                                 const identify::Identification* verdict);

} // namespace dovetail::ui
