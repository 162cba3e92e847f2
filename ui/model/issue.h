// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace dovetail::ui {

/// Something that is wrong or needs attention, where, and what to do about it.
struct Issue {
    enum class Severity { Error, Warning, Note };

    Severity severity = Severity::Note;
    QString sentence;
    QString advice = {}; ///< may be empty
    graph::VariableSet variables = {};
    std::vector<graph::Edge> edges = {};
    QString dock = {}; ///< object name of the dock that it concerns; empty: the canvas

    bool operator==(const Issue&) const = default;
};

/// Something that went wrong at a time, which stays until it is dismissed.
struct KeptIssue {
    Issue issue;
    QDateTime when; ///< the last time
    int count = 1;
};

} // namespace dovetail::ui
