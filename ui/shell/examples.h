// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/project.h"

#include <QList>
#include <QString>

namespace dovetail::ui {

/// A ready-made project that comes with the program: a graph and data to try things on.
struct Example {
    QString id; ///< "kidney-stones"; also what `dovetail --example` takes
    QString title;
    QString description;
};

QList<Example> examples();

/// Its graph alone, laid out. Errors as below.
Result<graph::CausalGraph> exampleGraph(const QString& id);

/// Error NotFound for an id that is not in the list; its advice lists those that are.
Result<project::Project> loadExample(const QString& id);

} // namespace dovetail::ui
