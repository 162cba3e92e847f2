// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_actions.h"

#include "ui/canvas/canvas_input.h"
#include "ui/canvas/graph_view.h"
#include "ui/canvas/plain_text.h"
#include "ui/canvas/tools/tool.h"

#include <QActionGroup>
#include <QMenu>

namespace dovetail::ui {

using graph::Role;

CanvasActions::CanvasActions(GraphView& view, CanvasInput& input)
    : QObject(&view), view_(view), input_(input) {
    addTools();
    separate();
    addEdits();
    separate();
    addClipboard();
    addArrangements();
    separate();
    addRoles();
    separate();
    addViews();
    retranslate();
}

QAction* CanvasActions::add(const char* name, Words words, const QList<QKeySequence>& keys,
                            std::function<void()> run) {
    auto* action = new QAction(this);
    action->setObjectName(QStringLiteral("canvas.%1").arg(QLatin1String(name)));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    if (run) connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    view_.addAction(action);
    all_ << action;
    entries_.push_back({action, words});
    return action;
}

QAction* CanvasActions::addSwitch(const char* name, Words words, const QList<QKeySequence>& keys, bool on,
                                  void (GraphView::*set)(bool)) {
    QAction* action = add(name, words, keys, {});
    action->setCheckable(true);
    action->setChecked(on);
    connect(action, &QAction::toggled, &view_, set);
    return action;
}

void CanvasActions::separate() {
    auto* line = new QAction(this);
    line->setSeparator(true);
    all_ << line;
}

void CanvasActions::say(QAction* action, const QString& text, const QString& tip) {
    QStringList shown;
    for (const QKeySequence& key : action->shortcuts())
        shown << key.toString(QKeySequence::NativeText);
    action->setText(text);
    action->setIconText(withoutMnemonic(text).remove(QStringLiteral("…")));
    action->setStatusTip(tip);
    action->setToolTip(shown.isEmpty() ? tip : tr("%1 (%2)").arg(tip, shown.join(tr(" or "))));
}

void CanvasActions::retranslate() {
    for (const auto& [action, words] : entries_) {
        if (!words.text) continue; // a tool
        const QString text = tr(words.text);
        say(action, text, words.tip ? tr(words.tip) : withoutMnemonic(text));
    }
    for (const auto& tool : input_.tools())
        say(named(tool->actionName()), tool->text(), tool->tip());
    update();
}

QAction* CanvasActions::named(const char* name) const {
    const QString wanted = QStringLiteral("canvas.%1").arg(QLatin1String(name));
    const auto found = std::ranges::find_if(
        entries_, [&](const Entry& entry) { return entry.action->objectName() == wanted; });
    return found == entries_.end() ? nullptr : found->action;
}

void CanvasActions::addTools() {
    auto* group = new QActionGroup(this);
    for (const auto& tool : input_.tools()) {
        QAction* action = add(tool->actionName(), {nullptr}, tool->shortcuts(),
                              [this, id = tool->id()] { input_.setTool(id); });
        action->setCheckable(true);
        group->addAction(action);
    }
}

void CanvasActions::addEdits() {
    add("addVariable", {QT_TR_NOOP("&Add Variable"), QT_TR_NOOP("Add a variable")},
        {Qt::Key_N, Qt::Key_Insert}, [this] { view_.startNewVariable(); });
    add("connect",
        {QT_TR_NOOP("Co&nnect"), QT_TR_NOOP("Draw an edge from the selected variable to another one")},
        {Qt::Key_C}, [this] { input_.connectFrom(view_.targets()); });
    add("rename", {QT_TR_NOOP("&Rename…"), QT_TR_NOOP("Change the text of what is selected")},
        {Qt::Key_F2, Qt::Key_R}, [this] { view_.startRename(); });
    add("label",
        {QT_TR_NOOP("La&bel…"), QT_TR_NOOP("Say more of the selected variable or edge than its name does")},
        {QKeySequence(Qt::SHIFT | Qt::Key_F2)}, [this] { view_.startLabel(); });
    add("turnRound",
        {QT_TR_NOOP("T&urn Edge Round"), QT_TR_NOOP("Swap cause and effect of the selected edge")},
        {Qt::Key_T}, [this] { view_.turnEdgeRound(); });
    add("changeKind",
        {QT_TR_NOOP("Make Edge &Bidirected"),
         QT_TR_NOOP("Change the selected edge between directed and bidirected")},
        {}, [this] { view_.changeEdgeKind(); });
    add("straighten", {QT_TR_NOOP("Strai&ghten Edge"), QT_TR_NOOP("Take back the bend of the selected edge")},
        {}, [this] { view_.straightenEdges(); });
}

void CanvasActions::addClipboard() {
    add("cut", {QT_TR_NOOP("Cu&t"), QT_TR_NOOP("Take what is selected to the clipboard")},
        {QKeySequence::Cut}, [this] { view_.cut(); });
    add("copy",
        {QT_TR_NOOP("Cop&y"), QT_TR_NOOP("Copy what is selected, as a graph, as text and as a picture")},
        {QKeySequence::Copy}, [this] { view_.copy(); });
    add("paste", {QT_TR_NOOP("&Paste"), QT_TR_NOOP("Paste what was copied, or a graph as text")},
        {QKeySequence::Paste}, [this] { view_.paste(); });
    add("duplicate", {QT_TR_NOOP("Dupl&icate"), QT_TR_NOOP("Copy what is selected beside itself")},
        {QKeySequence(Qt::CTRL | Qt::Key_D)}, [this] { view_.duplicate(); });
    add("delete", {QT_TR_NOOP("De&lete"), QT_TR_NOOP("Delete what is selected")},
        {Qt::Key_Delete, Qt::Key_Backspace}, [this] { view_.deleteSelection(); });
    add("selectAll", {QT_TR_NOOP("Select &All"), QT_TR_NOOP("Select everything")}, {QKeySequence::SelectAll},
        [this] { view_.selectAll(); });
}

void CanvasActions::addArrangements() {
    auto* menu = new QMenu(&view_);
    add("arrange", {QT_TR_NOOP("Arran&ge"), QT_TR_NOOP("Line up what is selected")}, {}, {})->setMenu(menu);
    const auto put = [&](const char* name, Words words, std::function<void()> run) {
        menu->addAction(add(name, words, {}, std::move(run)));
        all_.removeLast(); // it stands in the menu
    };
    const auto align = [&](const char* name, Words words, Alignment alignment) {
        put(name, words, [this, alignment] { view_.align(alignment); });
    };
    align("alignLeft", {QT_TR_NOOP("Align &Left"), QT_TR_NOOP("Left edges in one line")}, Alignment::Left);
    align("alignCentre", {QT_TR_NOOP("Align &Centres"), QT_TR_NOOP("One below the other")},
          Alignment::Centre);
    align("alignRight", {QT_TR_NOOP("Align &Right"), QT_TR_NOOP("Right edges in one line")},
          Alignment::Right);
    menu->addSeparator();
    align("alignTop", {QT_TR_NOOP("Align &Top"), QT_TR_NOOP("Upper edges in one line")}, Alignment::Top);
    align("alignMiddle", {QT_TR_NOOP("Align &Middles"), QT_TR_NOOP("One beside the other")},
          Alignment::Middle);
    align("alignBottom", {QT_TR_NOOP("Align &Bottom"), QT_TR_NOOP("Lower edges in one line")},
          Alignment::Bottom);
    menu->addSeparator();
    put("distributeHorizontally",
        {QT_TR_NOOP("Distribute &Horizontally"), QT_TR_NOOP("Equal distances from left to right")},
        [this] { view_.distribute(Distribution::Horizontal); });
    put("distributeVertically",
        {QT_TR_NOOP("Distribute &Vertically"), QT_TR_NOOP("Equal distances from top to bottom")},
        [this] { view_.distribute(Distribution::Vertical); });
}

void CanvasActions::addRoles() {
    const auto role = [this](const char* name, Words words, Qt::Key key, Role which) {
        add(name, words, {key}, [this, which] { view_.toggleRole(which); })->setCheckable(true);
    };
    role("treatment", {QT_TR_NOOP("&Treatment"), QT_TR_NOOP("The selected variable is the treatment")},
         Qt::Key_E, Role::Treatment);
    role("outcome", {QT_TR_NOOP("&Outcome"), QT_TR_NOOP("The selected variable is the outcome")}, Qt::Key_O,
         Role::Outcome);
    role("latent", {QT_TR_NOOP("&Latent"), QT_TR_NOOP("The selected variable was not measured")}, Qt::Key_U,
         Role::Latent);
    role("adjusted", {QT_TR_NOOP("Al&ways Adjust"), QT_TR_NOOP("Always adjust for the selected variable")},
         Qt::Key_A, Role::Adjusted);
    role("selectedBy",
         {QT_TR_NOOP("Cases Selected b&y It"),
          QT_TR_NOOP("Which cases are in the data depends on the selected variable")},
         Qt::Key_S, Role::Selected);
    role(
        "randomised",
        {QT_TR_NOOP("Rando&mised"), QT_TR_NOOP("The selected variable was set by chance: nothing causes it")},
        Qt::Key_X, Role::Randomised);
}

void CanvasActions::addLayouts() {
    using graph::LayoutStyle;
    add("layOut",
        {QT_TR_NOOP("Lay Out from &Left to Right"),
         QT_TR_NOOP("Lay out the graph, causes left of their effects")},
        {QKeySequence(Qt::CTRL | Qt::Key_L)}, [this] { view_.layOut(LayoutStyle::FlowRightwards); });
    add("layOutDown",
        {QT_TR_NOOP("Lay Out from T&op to Bottom"),
         QT_TR_NOOP("Lay out the graph, causes above their effects")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
        [this] { view_.layOut(LayoutStyle::FlowDownwards); });
    add("layOutByRoles",
        {QT_TR_NOOP("Lay Out by &Roles"),
         QT_TR_NOOP("Treatment left, outcome right, confounders above, mediators between")},
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L)}, [this] { view_.layOut(LayoutStyle::ByRoles); });
    addSwitch("keepPositions",
              {QT_TR_NOOP("&Keep Positions"),
               QT_TR_NOOP("A layout moves the selected variables only, or those that have no place yet")},
              {}, false, &GraphView::setPositionsKept);
}

void CanvasActions::addViews() {
    add("zoomIn", {QT_TR_NOOP("Zoom &In")},
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        [this] { view_.zoomBy(1.25); });
    add("zoomOut", {QT_TR_NOOP("Zoom &Out")}, {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
        [this] { view_.zoomBy(0.8); });
    add("zoomReset", {QT_TR_NOOP("&100 %"), QT_TR_NOOP("Zoom to 100 %")},
        {QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { view_.zoomBy(1 / view_.zoom()); });
    add("fit", {QT_TR_NOOP("&Fit"), QT_TR_NOOP("Show the whole graph")},
        {Qt::Key_F, QKeySequence(Qt::CTRL | Qt::Key_Slash)}, [this] { view_.fit(); });
    addLayouts();
    addSwitch("legend", {QT_TR_NOOP("L&egend"), QT_TR_NOOP("Show what the styles mean")}, {}, true,
              &GraphView::setLegendVisible);
    addSwitch("districts",
              {QT_TR_NOOP("&Districts"),
               QT_TR_NOOP("Shade the districts: variables joined by unobserved common causes")},
              {Qt::Key_D}, false, &GraphView::setDistrictsVisible);
    addSwitch("grid", {QT_TR_NOOP("&Grid"), QT_TR_NOOP("Show the grid")},
              {QKeySequence(Qt::CTRL | Qt::Key_G)}, false, &GraphView::setGridVisible);
    addSwitch("snapToGrid",
              {QT_TR_NOOP("Snap to G&rid"), QT_TR_NOOP("What is moved comes to lie on the grid")},
              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)}, false, &GraphView::setSnapToGrid);
    addSwitch("snapToOthers",
              {QT_TR_NOOP("Sna&p to Others"),
               QT_TR_NOOP("What is moved comes in line with the rest; lines show with what")},
              {}, true, &GraphView::setSnapToOthers);
}

void CanvasActions::update() {
    const GraphScene& scene = view_.graphScene();
    const graph::VariableSet selected = scene.selectedVariables();
    const bool any = !scene.nodes().empty();
    const auto role = [&](const char* name, Role which) {
        QAction* action = named(name);
        action->setEnabled(any);
        action->setChecked(!selected.empty() && std::ranges::all_of(selected, [&](graph::VariableId id) {
            return scene.node(id)->roles().has(which);
        }));
    };
    role("treatment", Role::Treatment);
    role("outcome", Role::Outcome);
    role("latent", Role::Latent);
    role("adjusted", Role::Adjusted);
    role("selectedBy", Role::Selected);
    role("randomised", Role::Randomised);
    updateEdits();
    for (const auto& tool : input_.tools())
        named(tool->actionName())->setChecked(tool->id() == input_.tool());
}

void CanvasActions::updateEdits() {
    const GraphScene& scene = view_.graphScene();
    const CanvasSelection selection = scene.selection();
    const std::vector<graph::Edge>& edges = selection.edges;
    const auto enable = [&](std::initializer_list<const char*> names, bool on) {
        for (const char* name : names)
            named(name)->setEnabled(on);
    };
    // What acts on the variable under the pointer, too, stays enabled, so that buttons do not flicker.
    const bool any = !scene.nodes().empty();
    enable({"connect", "label", "layOut", "layOutDown", "layOutByRoles"}, any);
    enable({"rename", "delete", "selectAll"}, any || !scene.notes().empty());
    enable({"turnRound"}, edges.size() == 1 && edges.front().kind == graph::EdgeKind::Directed);
    enable({"changeKind"}, edges.size() == 1);
    enable({"straighten"}, std::ranges::any_of(edges, [&](const auto& edge) { return view_.isBent(edge); }));
    enable({"cut", "copy", "duplicate"}, !selection.empty());
    const std::size_t movable = selection.variables.size() + selection.notes.size();
    enable({"arrange", "alignLeft", "alignCentre", "alignRight", "alignTop", "alignMiddle", "alignBottom"},
           movable >= 2);
    enable({"distributeHorizontally", "distributeVertically"}, movable >= 3);
    const bool bidirected = edges.size() == 1 && edges.front().kind == graph::EdgeKind::Bidirected;
    named("changeKind")->setText(bidirected ? tr("Make Edge &Directed") : tr("Make Edge &Bidirected"));
}

} // namespace dovetail::ui
