// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_highlights.h"

#include <QCoreApplication>

namespace dovetail::ui {

namespace {

struct Marks {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::Marks)
};

} // namespace

QStringList describeMarks(const CanvasHighlights& highlights, graph::VariableId variable) {
    QStringList sentences;
    if (highlights.adjusted.contains(variable)) sentences << Marks::tr("Adjusted for");
    if (highlights.mediators.contains(variable)) sentences << Marks::tr("A front-door mediator");
    if (highlights.instruments.contains(variable)) sentences << Marks::tr("An instrument");
    for (const HighlightedOpener& opener : highlights.openers) {
        if (opener.variable == variable) sentences << opener.sentence;
    }
    if (highlights.hedge && highlights.hedge->larger.contains(variable)) {
        sentences << (highlights.hedge->smaller.contains(variable)
                          ? Marks::tr("In both C-forests of the hedge that keeps the effect from being known")
                          : Marks::tr("In the larger C-forest of the hedge that keeps the effect from being "
                                      "known"));
    }
    return sentences;
}

} // namespace dovetail::ui
