// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_actions.h"

#include "ui/canvas/canvas_input.h"
#include "ui/canvas/graph_view.h"

#include <QActionGroup>

namespace dovetail::ui {

using graph::Role;

CanvasActions::CanvasActions(GraphView& view, CanvasInput& input)
    : QObject(&view), view_(view), input_(input) {
    addTools();
    separate();
    addEdits();
    separate();
    addViews();
    update();
}

QAction* CanvasActions::add(const char* name, const Text& text, const QList<QKeySequence>& keys,
                            std::function<void()> run) {
    auto* action = new QAction(text.text, this);
    action->setObjectName(QStringLiteral("canvas.%1").arg(QLatin1String(name)));
    QStringList shown;
    for (const QKeySequence& key : keys)
        shown << key.toString(QKeySequence::NativeText);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    const QString tip = text.tip.isEmpty() ? QString(text.text).remove(QLatin1Char('&')) : text.tip;
    action->setStatusTip(tip);
    action->setToolTip(shown.isEmpty() ? tip : tr("%1 (%2)").arg(tip, shown.join(tr(" or "))));
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    view_.addAction(action);
    all_ << action;
    return action;
}

void CanvasActions::separate() {
    auto* line = new QAction(this);
    line->setSeparator(true);
    all_ << line;
}

QAction* CanvasActions::named(const char* name) const {
    const QString wanted = QStringLiteral("canvas.%1").arg(QLatin1String(name));
    const auto found = std::ranges::find(all_, wanted, &QAction::objectName);
    return found == all_.end() ? nullptr : *found;
}

void CanvasActions::addTools() {
    auto* tools = new QActionGroup(this);
    const auto tool = [&](const char* name, const Text& text, const QList<QKeySequence>& keys,
                          CanvasTool which) {
        QAction* action = add(name, text, keys, [this, which] { input_.setTool(which); });
        action->setCheckable(true);
        tools->addAction(action);
    };
    tool("select", {tr("&Select"), tr("Select and move")}, {Qt::Key_V}, CanvasTool::Select);
    tool("directedEdge", {tr("&Directed Edge"), tr("Draw an edge from a cause to its effect")},
         {Qt::Key_L, Qt::Key_C}, CanvasTool::DirectedEdge);
    tool("bidirectedEdge", {tr("&Bidirected Edge"), tr("Join two variables that share an unobserved cause")},
         {Qt::Key_B}, CanvasTool::BidirectedEdge);
}

void CanvasActions::addEdits() {
    add("addVariable", {tr("&Add Variable"), tr("Add a variable")}, {Qt::Key_N, Qt::Key_Insert},
        [this] { view_.startNewVariable(); });
    add("rename", {tr("&Rename…"), tr("Rename the selected variable")}, {Qt::Key_F2},
        [this] { view_.startRename(); });
    const auto role = [this](const char* name, const Text& text, Qt::Key key, Role which) {
        add(name, text, {key}, [this, which] { view_.toggleRole(which); })->setCheckable(true);
    };
    role("treatment", {tr("&Treatment"), tr("The selected variable is the treatment")}, Qt::Key_E,
         Role::Treatment);
    role("outcome", {tr("&Outcome"), tr("The selected variable is the outcome")}, Qt::Key_O, Role::Outcome);
    role("latent", {tr("&Latent"), tr("The selected variable was not measured")}, Qt::Key_U, Role::Latent);
    role("adjusted", {tr("Al&ways Adjust"), tr("Always adjust for the selected variable")}, Qt::Key_A,
         Role::Adjusted);
    role("randomised", {tr("Rando&mised"), tr("The selected variable was set by chance: nothing causes it")},
         Qt::Key_X, Role::Randomised);
    add("turnRound", {tr("T&urn Edge Round"), tr("Swap cause and effect of the selected edge")}, {Qt::Key_T},
        [this] { view_.turnEdgeRound(); });
    add("changeKind",
        {tr("Make Edge &Bidirected"), tr("Change the selected edge between directed and bidirected")}, {},
        [this] { view_.changeEdgeKind(); });
    add("delete", {tr("De&lete"), tr("Delete what is selected")}, {Qt::Key_Delete, Qt::Key_Backspace},
        [this] { view_.deleteSelection(); });
    add("selectAll", {tr("Select &All"), tr("Select all variables and edges")}, {QKeySequence::SelectAll},
        [this] { view_.selectAll(); });
}

void CanvasActions::addLayouts() {
    using graph::LayoutStyle;
    add("layOut", {tr("Lay Out from &Left to Right"), tr("Lay out the graph, causes left of their effects")},
        {QKeySequence(Qt::CTRL | Qt::Key_L)}, [this] { view_.layOut(LayoutStyle::FlowRightwards); });
    add("layOutDown",
        {tr("Lay Out from T&op to Bottom"), tr("Lay out the graph, causes above their effects")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
        [this] { view_.layOut(LayoutStyle::FlowDownwards); });
    add("layOutByRoles",
        {tr("Lay Out by &Roles"), tr("Treatment left, outcome right, confounders above, mediators between")},
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L)}, [this] { view_.layOut(LayoutStyle::ByRoles); });
    QAction* keep = add("keepPositions",
                        {tr("&Keep Positions"),
                         tr("A layout moves the selected variables only, or those that have no place yet")},
                        {}, [] {});
    keep->setCheckable(true);
    connect(keep, &QAction::toggled, &view_, &GraphView::setPositionsKept);
}

void CanvasActions::addViews() {
    add("zoomIn", {tr("Zoom &In"), {}},
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        [this] { view_.zoomBy(1.25); });
    add("zoomOut", {tr("Zoom &Out"), {}}, {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
        [this] { view_.zoomBy(0.8); });
    add("zoomReset", {tr("&100 %"), tr("Zoom to 100 %")}, {QKeySequence(Qt::CTRL | Qt::Key_0)},
        [this] { view_.zoomBy(1 / view_.zoom()); });
    add("fit", {tr("&Fit"), tr("Show the whole graph")}, {Qt::Key_F, QKeySequence(Qt::CTRL | Qt::Key_Slash)},
        [this] { view_.fit(); });
    addLayouts();
    QAction* legend = add("legend", {tr("L&egend"), tr("Show what the styles mean")}, {}, [] {});
    legend->setCheckable(true);
    legend->setChecked(true);
    connect(legend, &QAction::toggled, &view_, &GraphView::setLegendVisible);
    QAction* districts = add("districts",
                             {tr("&Districts"), tr("Shade the districts: variables joined by unobserved "
                                                   "common causes")},
                             {Qt::Key_D}, [] {});
    districts->setCheckable(true);
    connect(districts, &QAction::toggled, &view_, &GraphView::setDistrictsVisible);
}

void CanvasActions::update() {
    const GraphScene& scene = view_.graphScene();
    const graph::VariableSet selected = scene.selectedVariables();
    const std::vector<graph::Edge> edges = scene.selectedEdges();
    // What acts on the variable under the pointer, too, stays enabled, so that buttons do not flicker.
    const bool any = !scene.nodes().empty();
    for (const char* name : {"rename", "delete", "selectAll", "layOut", "layOutDown", "layOutByRoles"})
        named(name)->setEnabled(any);
    named("turnRound")->setEnabled(edges.size() == 1 && edges.front().kind == graph::EdgeKind::Directed);
    named("changeKind")->setEnabled(edges.size() == 1);
    const bool bidirected = edges.size() == 1 && edges.front().kind == graph::EdgeKind::Bidirected;
    named("changeKind")->setText(bidirected ? tr("Make Edge &Directed") : tr("Make Edge &Bidirected"));
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
    role("randomised", Role::Randomised);
    const CanvasTool tool = input_.tool();
    named("select")->setChecked(tool == CanvasTool::Select);
    named("directedEdge")->setChecked(tool == CanvasTool::DirectedEdge);
    named("bidirectedEdge")->setChecked(tool == CanvasTool::BidirectedEdge);
}

} // namespace dovetail::ui
