// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_accessible.h"

#include "ui/canvas/canvas_highlights.h"
#include "ui/canvas/edge_item.h"
#include "ui/canvas/graph_view.h"
#include "ui/canvas/graph_walk.h"
#include "ui/canvas/note_item.h"

#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>
#include <iterator>
#include <map>
#include <variant>

namespace dovetail::ui {

using graph::Edge;
using graph::EdgeKind;
using graph::VariableId;

namespace {

struct CanvasAccess {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::CanvasAccess)
};

using project::NoteId;
using Thing = std::variant<VariableId, Edge, NoteId>;

/// Changes of the selection at once, one by one.
constexpr std::size_t mostTold = 50;

const QString& renameAction() {
    static const QString name = QStringLiteral("rename");
    return name;
}

const QString& straightenAction() {
    static const QString name = QStringLiteral("straighten");
    return name;
}

/// A variable, an edge or a note. Looks at the view when it is asked; keeps nothing that could go out of
/// date.
class ThingAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ThingAccessible(GraphView* view, const Thing& thing) : view_(view), thing_(thing) {}

    bool isValid() const override { return view_ && item(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return view_ ? view_->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(view_.data());
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override {
        if (!isValid()) return {};
        if (kind == QAccessible::Name) return name();
        if (kind == QAccessible::Description) return description();
        return {};
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override {
        if (!isValid()) return {};
        const QRectF place = node()   ? node()->outline().rect
                             : edge() ? edge()->path().line.boundingRect()
                                      : note()->rect();
        QRect pixels = view_->mapFromScene(place).boundingRect();
        // A horizontal line would have no area to be pointed at.
        if (edge()) pixels.adjust(-4, -4, 4, 4);
        return {view_->viewport()->mapToGlobal(pixels.topLeft()), pixels.size()};
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const QGraphicsItem* item = this->item();
        state.selectable = true;
        state.multiSelectable = true;
        state.focusable = true;
        state.selected = item->isSelected();
        state.invisible = item->opacity() == 0;
        state.offscreen = !view_->mapFromScene(item->sceneBoundingRect())
                               .boundingRect()
                               .intersects(view_->viewport()->rect());
        state.focused = view_->hasFocus() && isCurrent();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override {
        QStringList names{pressAction(), setFocusAction()};
        if (node() || note()) names << renameAction();
        if (edge() && view_->isBent(edge()->edge())) names << straightenAction();
        return names;
    }
    QString localizedActionName(const QString& action) const override {
        if (action == pressAction()) return CanvasAccess::tr("Select");
        if (action == renameAction()) return note() ? CanvasAccess::tr("Edit") : CanvasAccess::tr("Rename");
        if (action == straightenAction()) return CanvasAccess::tr("Straighten");
        return QAccessibleActionInterface::localizedActionName(action);
    }
    QString localizedActionDescription(const QString& action) const override {
        if (action == pressAction()) return CanvasAccess::tr("Selects this and nothing else");
        if (action == renameAction())
            return note() ? CanvasAccess::tr("Opens a field for the text")
                          : CanvasAccess::tr("Opens a field for the new name");
        if (action == straightenAction()) return CanvasAccess::tr("Takes the bend out of the edge");
        return QAccessibleActionInterface::localizedActionDescription(action);
    }
    QStringList keyBindingsForAction(const QString& action) const override {
        return action == renameAction() ? QStringList{QStringLiteral("F2")} : QStringList();
    }
    void doAction(const QString& action) override {
        if (!isValid()) return;
        if (node()) {
            view_->select({std::get<VariableId>(thing_)});
        } else if (edge()) {
            view_->select({}, {std::get<Edge>(thing_)});
        } else {
            static_cast<GraphScene*>(view_->scene())->select({}, {}, {std::get<NoteId>(thing_)});
        }
        if (action == straightenAction()) view_->straightenEdges();
        if (action == setFocusAction()) view_->setFocus(Qt::OtherFocusReason);
        if (action == renameAction()) view_->startRename();
    }

private:
    const NodeItem* node() const {
        const auto* id = std::get_if<VariableId>(&thing_);
        return id && view_ ? view_->graphScene().node(*id) : nullptr;
    }
    const EdgeItem* edge() const {
        const auto* edge = std::get_if<Edge>(&thing_);
        return edge && view_ ? view_->graphScene().edge(*edge) : nullptr;
    }
    const NoteItem* note() const {
        const auto* note = std::get_if<NoteId>(&thing_);
        return note && view_ ? view_->graphScene().note(*note) : nullptr;
    }
    const QGraphicsItem* item() const {
        if (node()) return node();
        if (edge()) return edge();
        return note();
    }
    bool isCurrent() const {
        const GraphScene& scene = view_->graphScene();
        if (node()) return scene.current() == std::get<VariableId>(thing_);
        if (note())
            return !scene.current() && scene.selectedNotes() == std::set<NoteId>{std::get<NoteId>(thing_)};
        return !scene.current() && scene.selectedEdges() == std::vector<Edge>{std::get<Edge>(thing_)};
    }

    QString name() const {
        if (node()) return node()->name();
        if (note()) return CanvasAccess::tr("Note: %1").arg(note()->text());
        const Edge& edge = std::get<Edge>(thing_);
        const QString from = view_->graphScene().node(edge.from)->name();
        const QString to = view_->graphScene().node(edge.to)->name();
        return edge.kind == EdgeKind::Directed
                   ? CanvasAccess::tr("Edge from %1 to %2").arg(from, to)
                   : CanvasAccess::tr("Bidirected edge between %1 and %2").arg(from, to);
    }

    QString description() const {
        if (node()) {
            const VariableId id = std::get<VariableId>(thing_);
            const graph::CausalGraph& drawn = view_->graphScene().drawn();
            if (!drawn.contains(id)) return {};
            QString all = describeVariable(drawn, id);
            for (const QString& mark : describeMarks(view_->graphScene().highlights(), id))
                all += QStringLiteral(" %1.").arg(mark);
            return all;
        }
        if (note()) return {};
        const EdgeMarks marks = edge()->marks();
        if (marks.cut) return CanvasAccess::tr("Does not count: its effect was set by chance.");
        if (marks.causal && marks.biasing)
            return CanvasAccess::tr("On a causal path and on an open biasing path.");
        if (marks.causal) return CanvasAccess::tr("On a causal path.");
        if (marks.biasing) return CanvasAccess::tr("On an open biasing path.");
        return {};
    }

    QPointer<GraphView> view_;
    Thing thing_;
};

/// The canvas: variables first, then edges, then notes, then the viewport with what stands on it (the field
/// for a name).
class CanvasAccessible : public QAccessibleWidget {
public:
    explicit CanvasAccessible(GraphView* view) : QAccessibleWidget(view, QAccessible::Canvas) {}
    ~CanvasAccessible() override {
        for (const auto& [thing, id] : ids_)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override {
        return static_cast<int>(scene().nodes().size() + scene().edges().size() + scene().notes().size()) + 1;
    }

    QAccessibleInterface* child(int index) const override {
        const int nodes = static_cast<int>(scene().nodes().size());
        const int edges = static_cast<int>(scene().edges().size());
        const int notes = static_cast<int>(scene().notes().size());
        if (index < 0 || index > nodes + edges + notes) return nullptr;
        if (index < nodes) return of(std::next(scene().nodes().begin(), index)->first);
        if (index < nodes + edges) return of(std::next(scene().edges().begin(), index - nodes)->first);
        if (index < nodes + edges + notes)
            return of(std::next(scene().notes().begin(), index - nodes - edges)->first);
        return QAccessible::queryAccessibleInterface(view()->viewport());
    }

    int indexOfChild(const QAccessibleInterface* child) const override {
        for (const auto& [thing, id] : ids_) {
            if (QAccessible::accessibleInterface(id) == child) return indexOf(thing);
        }
        return child && child->object() == view()->viewport() ? childCount() - 1 : -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override {
        const QPoint pixel = view()->viewport()->mapFromGlobal(QPoint(x, y));
        if (!view()->viewport()->rect().contains(pixel)) return nullptr;
        if (view()->viewport()->childAt(pixel)) return child(childCount() - 1);
        const GraphScene::Hit hit = scene().hitAt(view()->mapToScene(pixel));
        if (hit.variable) return of(*hit.variable);
        if (hit.edge) return of(*hit.edge);
        if (hit.note) return of(*hit.note);
        return nullptr;
    }

    QAccessibleInterface* focusChild() const override {
        if (view()->hasFocus() && scene().current()) return of(*scene().current());
        return QAccessibleWidget::focusChild();
    }

    QAccessibleInterface* of(const Thing& thing) const {
        if (indexOf(thing) < 0) return nullptr;
        const auto found = ids_.find(thing);
        if (found != ids_.end()) return QAccessible::accessibleInterface(found->second);
        auto* made = new ThingAccessible(view(), thing);
        ids_[thing] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    int indexOf(const Thing& thing) const {
        const auto indexIn = [](const auto& map, const auto& key) {
            const auto found = map.find(key);
            return found == map.end() ? -1 : static_cast<int>(std::distance(map.begin(), found));
        };
        if (const auto* id = std::get_if<VariableId>(&thing)) return indexIn(scene().nodes(), *id);
        const int nodes = static_cast<int>(scene().nodes().size());
        if (const auto* note = std::get_if<NoteId>(&thing)) {
            const int index = indexIn(scene().notes(), *note);
            return index < 0 ? -1 : index + nodes + static_cast<int>(scene().edges().size());
        }
        const int index = indexIn(scene().edges(), std::get<Edge>(thing));
        return index < 0 ? -1 : index + nodes;
    }

    /// Forgets what is no longer there.
    void prune() {
        std::erase_if(ids_, [this](const auto& entry) {
            if (indexOf(entry.first) >= 0) return false;
            QAccessible::deleteAccessibleInterface(entry.second);
            return true;
        });
    }

private:
    GraphView* view() const { return static_cast<GraphView*>(widget()); }
    const GraphScene& scene() const { return view()->graphScene(); }

    mutable std::map<Thing, QAccessible::Id> ids_;
};

QAccessibleInterface* canvasFactory(const QString&, QObject* object) {
    auto* view = qobject_cast<GraphView*>(object);
    return view ? new CanvasAccessible(view) : nullptr;
}

CanvasAccessible* accessibleOf(GraphView* view) {
    return dynamic_cast<CanvasAccessible*>(QAccessible::queryAccessibleInterface(view));
}

} // namespace

void installCanvasAccessibility() {
    QAccessible::removeFactory(canvasFactory);
    QAccessible::installFactory(canvasFactory);
}

CanvasAnnouncer::CanvasAnnouncer(GraphView* view) : QObject(view), view_(view) {}

void CanvasAnnouncer::tell(QAccessibleInterface* about, int event) {
    if (!about) return;
    QAccessibleEvent update(about, static_cast<QAccessible::Event>(event));
    QAccessible::updateAccessibility(&update);
    emit told(event, about->text(QAccessible::Name));
}

void CanvasAnnouncer::selectionChanged() {
    const graph::VariableSet variables = view_->selectedVariables();
    const std::vector<Edge> edges = view_->selectedEdges();
    std::vector<Thing> come, gone;
    std::ranges::set_difference(variables, variables_, std::back_inserter(come));
    std::ranges::set_difference(variables_, variables, std::back_inserter(gone));
    std::ranges::set_difference(edges, edges_, std::back_inserter(come));
    std::ranges::set_difference(edges_, edges, std::back_inserter(gone));
    const std::set<NoteId> notes = view_->graphScene().selectedNotes();
    std::ranges::set_difference(notes, notes_, std::back_inserter(come));
    std::ranges::set_difference(notes_, notes, std::back_inserter(gone));
    const std::optional<VariableId> current = view_->graphScene().current();
    const bool moved = current && current != current_;
    variables_ = variables;
    edges_ = edges;
    notes_ = notes;
    current_ = current;
    if (come.empty() && gone.empty() && !moved) return;
    CanvasAccessible* canvas = accessibleOf(view_);
    if (!canvas) return;
    if (come.size() + gone.size() > mostTold) {
        tell(canvas, QAccessible::SelectionWithin); // whoever wants to know them all can ask
    } else {
        const bool one = variables.size() + edges.size() + notes.size() == 1;
        for (const Thing& thing : gone)
            tell(canvas->of(thing), QAccessible::SelectionRemove);
        for (const Thing& thing : come)
            tell(canvas->of(thing), one ? QAccessible::Selection : QAccessible::SelectionAdd);
    }
    if (!view_->hasFocus()) return;
    if (moved) tell(canvas->of(*current), QAccessible::Focus);
    if (!current && edges.size() + notes.size() == 1 && !come.empty())
        tell(canvas->of(come.front()), QAccessible::Focus);
}

void CanvasAnnouncer::structureChanged() {
    CanvasAccessible* canvas = accessibleOf(view_);
    if (!canvas) return;
    canvas->prune();
    tell(canvas, QAccessible::ObjectReorder);
}

} // namespace dovetail::ui
