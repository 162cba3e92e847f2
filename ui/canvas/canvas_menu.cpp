// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_menu.h"

#include "ui/canvas/canvas_actions.h"

#include <QCoreApplication>
#include <QMenu>

namespace dovetail::ui {

namespace {

struct CanvasMenu {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::CanvasMenu)
};

void addGroup(QMenu* menu, const CanvasActions& actions, std::initializer_list<const char*> names) {
    menu->addSeparator();
    for (const char* name : names)
        menu->addAction(actions.named(name));
}

} // namespace

QMenu* contextMenu(const GraphScene::Hit& hit, const CanvasActions& actions, std::function<void()> addHere,
                   QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (hit.variable) {
        menu->setAccessibleName(CanvasMenu::tr("Variable"));
        addGroup(menu, actions, {"rename", "label"});
        addGroup(menu, actions, {"treatment", "outcome", "latent", "adjusted", "selectedBy", "randomised"});
        addGroup(menu, actions, {"directedEdge", "bidirectedEdge"});
        addGroup(menu, actions, {"cut", "copy", "duplicate", "arrange"});
        addGroup(menu, actions, {"delete"});
    } else if (hit.edge) {
        menu->setAccessibleName(CanvasMenu::tr("Edge"));
        addGroup(menu, actions, {"turnRound", "changeKind"});
        addGroup(menu, actions, {"label", "straighten"});
        addGroup(menu, actions, {"delete"});
    } else if (hit.note) {
        menu->setAccessibleName(CanvasMenu::tr("Note"));
        addGroup(menu, actions, {"rename"});
        addGroup(menu, actions, {"cut", "copy", "duplicate", "arrange"});
        addGroup(menu, actions, {"delete"});
    } else {
        menu->setAccessibleName(CanvasMenu::tr("Canvas"));
        QAction* add = menu->addAction(CanvasMenu::tr("&Add Variable Here"));
        QObject::connect(add, &QAction::triggered, menu, [run = std::move(addHere)] { run(); });
        addGroup(menu, actions, {"fit", "layOut", "layOutByRoles"});
        addGroup(menu, actions, {"paste", "selectAll"});
        addGroup(menu, actions, {"legend", "districts", "grid"});
    }
    return menu;
}

} // namespace dovetail::ui
