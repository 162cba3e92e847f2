// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"

#include <QString>
#include <QStringList>

namespace dovetail::test {

/// The variables of these names, with spaces between them.
inline graph::VariableSet named(const graph::CausalGraph& graph, const QString& names) {
    graph::VariableSet set;
    for (const QString& name : names.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        set.insert(graph.find(name.toStdString()).value());
    return set;
}

} // namespace dovetail::test
