// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gesture_help.h"

namespace dovetail::ui {

QList<GestureHelp> gestureHelp() {
    return {
        {GestureHelp::tr("Double-click the canvas"), GestureHelp::tr("New variable there")},
        {GestureHelp::tr("Double-click a variable"), GestureHelp::tr("Rename it")},
        {GestureHelp::tr("Drag from the ring of a variable"),
         GestureHelp::tr("Draw an edge; to an empty place: with a new variable")},
        {GestureHelp::tr("Drag a variable"), GestureHelp::tr("Move it and what else is selected")},
        {GestureHelp::tr("Drag on the canvas"), GestureHelp::tr("Select what is inside")},
        {GestureHelp::tr("Shift and click"), GestureHelp::tr("Select one more, or one less")},
        {GestureHelp::tr("Space and drag, or middle button"), GestureHelp::tr("Pan")},
        {GestureHelp::tr("Wheel, or pinch"), GestureHelp::tr("Zoom at the pointer")},
        {GestureHelp::tr("Arrow keys"), GestureHelp::tr("Go to the next variable in that direction")},
        {GestureHelp::tr("Ctrl and arrow keys"),
         GestureHelp::tr("Move what is selected, or bend the selected edge")},
        {GestureHelp::tr("Tab"), GestureHelp::tr("Go to the next variable in causal order")},
        {GestureHelp::tr("Esc"), GestureHelp::tr("Give up what is under way")},
    };
}

} // namespace dovetail::ui
