// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/graph_view.h"

#include "ui/canvas/canvas_accessible.h"
#include "ui/canvas/canvas_actions.h"
#include "ui/canvas/canvas_bubble.h"
#include "ui/canvas/canvas_input.h"
#include "ui/canvas/canvas_note.h"
#include "ui/canvas/edge_item.h"
#include "ui/canvas/graph_walk.h"
#include "ui/canvas/legend.h"
#include "ui/canvas/mass_painter.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/modes/mode_banner.h"
#include "ui/canvas/modes/view_modes.h"
#include "ui/canvas/name_editor.h"

#include <QAccessible>
#include <QScrollBar>
#include <QShowEvent>

#include <cmath>

namespace dovetail::ui {

using graph::Edge;
using graph::VariableId;
using graph::VariableSet;

namespace {

constexpr double smallestZoom = 0.1;
constexpr double largestZoom = 8;
constexpr double largestFittedZoom = 1.5;
constexpr double fitMargin = 36;
/// So many pixels of the graph cannot be pushed out of the view.
constexpr int stillInView = 40;

} // namespace

GraphView::GraphView(Document* document, QWidget* parent)
    : QGraphicsView(parent),
      document_(document),
      scene_(*document),
      edits_(*document, scene_),
      input_(new CanvasInput(*document, scene_, edits_, this)),
      editor_(new NameEditor(viewport())),
      bubble_(new CanvasBubble(viewport())),
      note_(new CanvasNote(viewport())),
      actions_(new CanvasActions(*this, *input_)),
      modes_(new ViewModes(*document, scene_, viewport())),
      minimap_(new Minimap(this)),
      announcer_(new CanvasAnnouncer(this)) {
    installCanvasAccessibility();
    setScene(&scene_);
    setAccessibleName(tr("Causal graph"));
    setRenderHint(QPainter::Antialiasing);
    setOptimizationFlag(DontAdjustForAntialiasing);
    // As fast as the finer modes at the sizes people draw, and what is painted over the viewport (legend,
    // empty state) never smears.
    setViewportUpdateMode(FullViewportUpdate);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(AnchorViewCenter);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    still_.setSingleShot(true);
    still_.setInterval(200);
    connectParts();
    applyStyle();
    describeSelection();
    centerOn(0, 0);
}

GraphView::~GraphView() {
    disconnect(&scene_, nullptr, this, nullptr);
    disconnect(modes_, nullptr, this, nullptr);
    delete modes_;
    disconnect(editor_, nullptr, this, nullptr);
    input_->disconnect(this);
    input_->cancel(); // while the scene still exists
    pendingEdge_.reset();
    editor_->close();
    setScene(nullptr);
}

void GraphView::connectParts() {
    connect(document_, &Document::changed, this, &GraphView::onDocumentChanged);
    connect(&scene_, &GraphScene::selectionSettled, this, &GraphView::onSelection);
    connect(&edits_, &CanvasEdits::refused, this, &GraphView::say);
    connect(input_, &CanvasInput::hint, this, &GraphView::hint);
    connect(input_, &CanvasInput::toolChanged, actions_, &CanvasActions::update);
    connect(input_, &CanvasInput::cursorChanged, this,
            [this](Qt::CursorShape shape) { viewport()->setCursor(shape); });
    connect(input_, &CanvasInput::newVariableWanted, this, &GraphView::createAt);
    connect(input_, &CanvasInput::renameWanted, this, &GraphView::rename);
    connect(input_, &CanvasInput::arrivedAt, this, &GraphView::reveal);
    connect(editor_, &NameEditor::closed, this, &GraphView::closeEditor);
    connect(modes_, &ViewModes::refused, this, &GraphView::say);
    connect(modes_, &ViewModes::modeChanged, this, &GraphView::onModeChanged);
    connect(modes_, &ViewModes::shown, this, &GraphView::onModeShown);
    connect(&scene_, &GraphScene::rearranged, minimap_, &Minimap::graphChanged);
    addViewActions();
    connect(&still_, &QTimer::timeout, this, [this] {
        if (MassPainter::suits(scene_)) viewport()->update(); // once more, with smooth lines
    });
}

void GraphView::onDocumentChanged(Changes changes) {
    if (changes & (Changes(Change::Structure) | Change::Layout)) {
        untouched_ = false;
        // What is under way refers to a graph that is no longer there (Ctrl+Z during a drag).
        input_->cancel();
        pendingEdge_.reset();
        const bool gone = editedVariable_ && !document_->graph().contains(*editedVariable_);
        if (gone || changes == allChanges) editor_->close();
        scene_.sync(changes);
        modes_->documentChanged(changes);
        placeEditor();
        actions_->update();
        describeSelection();
        if (changes & Change::Structure) announcer_->structureChanged();
    }
    if (changes == allChanges) {
        untouched_ = true;
        if (isVisible()) fit();
    }
    viewport()->update();
}

void GraphView::onSelection() {
    actions_->update();
    describeSelection();
    announcer_->selectionChanged();
    emit selectionChanged();
}

/// What a screen reader says of the canvas.
void GraphView::describeSelection() {
    const VariableSet variables = scene_.selectedVariables();
    QString description = tr("%n variable(s)", nullptr, static_cast<int>(scene_.nodes().size()));
    if (variables.size() > 1) {
        description = tr("%n variable(s) selected", nullptr, static_cast<int>(variables.size()));
    } else if (scene_.current() && document_->graph().contains(*scene_.current())) {
        description = describeVariable(document_->graph(), *scene_.current());
        for (const QString& mark : describeMarks(scene_.highlights(), *scene_.current()))
            description += QStringLiteral(" %1.").arg(mark);
    }
    if (description == accessibleDescription()) return;
    setAccessibleDescription(description);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void GraphView::applyStyle() {
    const CanvasStyle style = CanvasStyle::of(palette(), font());
    scene_.setStyle(style);
    bubble_->setStyle(style);
    note_->setStyle(style);
    modes_->banner()->setStyle(style);
    minimap_->graphChanged();
    editor_->setStyleSheet(QStringLiteral("QLineEdit { background: %1; color: %2; border: 2px solid %3; "
                                          "border-radius: 8px; padding: 2px 6px; }")
                               .arg(style.background.name(), style.text.name(), style.focus.name()));
    viewport()->update();
}

void GraphView::changeEvent(QEvent* event) {
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslateViews();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) applyStyle();
}

void GraphView::setHighlights(CanvasHighlights highlights) {
    scene_.setHighlights(std::move(highlights));
    if (untouched_ && isVisible()) fit(); // the legend may have grown
    describeSelection();
    viewport()->update();
}

VariableSet GraphView::selectedVariables() const {
    return scene_.selectedVariables();
}

std::vector<Edge> GraphView::selectedEdges() const {
    return scene_.selectedEdges();
}

void GraphView::select(const VariableSet& variables, const std::vector<Edge>& edges) {
    scene_.select(variables, edges);
}

VariableSet GraphView::targets() const {
    VariableSet variables = scene_.selectedVariables();
    if (variables.empty() && scene_.selectedEdges().empty() && scene_.hoveredVariable()) {
        variables.insert(*scene_.hoveredVariable());
    }
    return variables;
}

QList<QAction*> GraphView::canvasActions() const {
    return actions_->all() + viewActions_;
}

void GraphView::toggleRole(graph::Role role) {
    input_->cancel();
    if (targets().empty()) emit hint(tr("Select a variable first."));
    edits_.toggleRole(targets(), role);
    actions_->update(); // the mark of a checkable action that changed nothing
}

void GraphView::turnEdgeRound() {
    input_->cancel();
    if (const auto edges = selectedEdges(); edges.size() == 1) edits_.turnRound(edges.front());
}

void GraphView::changeEdgeKind() {
    input_->cancel();
    if (const auto edges = selectedEdges(); edges.size() == 1) edits_.changeKind(edges.front());
}

void GraphView::deleteSelection() {
    input_->cancel();
    edits_.remove(targets(), selectedEdges());
}

void GraphView::selectAll() {
    input_->cancel();
    VariableSet variables;
    std::vector<Edge> edges;
    for (const auto& [id, item] : scene_.nodes())
        variables.insert(id);
    for (const auto& [edge, item] : scene_.edges())
        edges.push_back(edge);
    scene_.select(variables, edges);
}

void GraphView::layOut(graph::LayoutStyle style) {
    input_->cancel();
    edits_.layOut(style, positionsKept_ ? std::optional(selectedVariables()) : std::nullopt);
    fit();
}

// The name editor.

QPointF GraphView::placeForNew() const {
    QPointF place = mapToScene(pointer_.value_or(viewport()->rect().center()));
    const auto taken = [&](const auto& node) {
        return node.second->outline().rect.adjusted(-40, -24, 40, 24).contains(place);
    };
    while (std::ranges::any_of(scene_.nodes(), taken))
        place.ry() += 30;
    return place;
}

void GraphView::startNewVariable() {
    input_->cancel();
    createAt(placeForNew(), {});
}

void GraphView::startRename() {
    input_->cancel();
    const VariableSet chosen = targets();
    if (chosen.size() == 1) {
        rename(*chosen.begin());
    } else {
        emit hint(tr("Select one variable first."));
    }
}

void GraphView::createAt(const QPointF& position, std::optional<EdgeStart> edge) {
    if (edits_.refuse()) return;
    editor_->leave();
    prepareEditor(position, {});
    if (edge) {
        pendingEdge_ = std::make_unique<ConnectGesture>(scene_, edits_, *edge, nullptr);
        pendingEdge_->move({position, {}});
    }
    editor_->open(QString(), [this, position, edge](const QString& name) {
        if (edge && !document_->graph().contains(edge->from)) return edits_.addVariable(name, position);
        return edits_.addVariable(name, position, edge);
    });
    placeEditor();
    emit hint(tr("Type the name of the new variable. Enter accepts, Esc cancels."));
}

void GraphView::rename(VariableId variable) {
    if (edits_.refuse()) return;
    editor_->leave();
    const NodeItem* item = scene_.node(variable);
    if (!item) return;
    prepareEditor(item->pos(), variable);
    editor_->open(item->name(),
                  [this, variable](const QString& name) { return edits_.rename(variable, name); });
    placeEditor();
    emit hint(tr("Type the new name. Enter accepts, Esc keeps the old one."));
}

void GraphView::prepareEditor(const QPointF& position, std::optional<VariableId> variable) {
    editedPosition_ = position;
    editedVariable_ = variable;
    QFont scaled = font();
    scaled.setPointSizeF(std::clamp(font().pointSizeF() * zoom(), 7.0, 40.0));
    editor_->setFont(scaled);
}

void GraphView::placeEditor() {
    if (!editor_->isOpen()) return;
    QSizeF size(150, editor_->sizeHint().height());
    if (const NodeItem* item = editedVariable_ ? scene_.node(*editedVariable_) : nullptr) {
        editedPosition_ = item->pos();
        size.setWidth(item->body().width() * zoom() + 24);
    }
    size.setWidth(std::clamp(size.width(), 120.0, 420.0));
    QRect place(QPoint(), size.toSize());
    place.moveCenter(mapFromScene(editedPosition_));
    editor_->setGeometry(place);
}

void GraphView::closeEditor() {
    pendingEdge_.reset();
    editedVariable_.reset();
    emit hint(QString());
}

void GraphView::say(const QString& sentence) {
    QPoint near = viewport()->rect().center();
    if (editor_->isOpen()) {
        near = editor_->geometry().bottomLeft();
    } else if (pointer_) {
        near = *pointer_;
    } else if (scene_.current() && scene_.node(*scene_.current())) {
        near = mapFromScene(scene_.node(*scene_.current())->pos());
    }
    bubble_->say(sentence, near);
    emit refused(sentence);
}

// What is seen.

namespace {

double fittingZoom(const QRectF& contents, const QRectF& room) {
    const double scale = std::min(room.width() / contents.width(), room.height() / contents.height());
    return std::clamp(scale, smallestZoom, largestFittedZoom);
}

} // namespace

/// The viewport, without what the legend covers if the graph would lie under it.
QRectF GraphView::roomForGraph(const QRectF& contents) const {
    const QRectF all = QRectF(viewport()->rect()).adjusted(fitMargin, fitMargin, -fitMargin, -fitMargin);
    const QRectF legend = legendVisible_ ? legendFrame(viewport()->rect(), scene_) : QRectF();
    if (legend.isEmpty()) return all;
    QRectF shown(QPointF(), contents.size() * fittingZoom(contents, all));
    shown.moveCenter(all.center());
    if (!shown.intersects(legend)) return all;
    QRectF above = all;
    above.setBottom(legend.top() - fitMargin / 3);
    QRectF beside = all;
    beside.setLeft(legend.right() + fitMargin / 3);
    return fittingZoom(contents, above) >= fittingZoom(contents, beside) ? above : beside;
}

void GraphView::showInside(const QRectF& contents, const QRectF& room) {
    const double scale = fittingZoom(contents, room);
    setTransform(QTransform::fromScale(scale, scale));
    centerOn(contents.center() - (room.center() - QRectF(viewport()->rect()).center()) / scale);
}

void GraphView::fit() {
    const QRectF contents = scene_.contentsRect();
    if (contents.isEmpty()) {
        resetTransform();
        centerOn(0, 0);
    } else {
        showInside(contents, roomForGraph(contents));
    }
    placeEditor();
    minimap_->viewChanged();
    emit zoomChanged(zoom());
}

void GraphView::zoomBy(double factor, std::optional<QPointF> about) {
    untouched_ = false;
    const double wanted = std::clamp(zoom() * factor, smallestZoom, largestZoom);
    const QPointF pixel = about.value_or(QRectF(viewport()->rect()).center());
    const QPointF before = viewportTransform().inverted().map(pixel);
    setTransform(QTransform::fromScale(wanted, wanted));
    noteMotion();
    const QPointF shift = viewportTransform().map(before) - pixel;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    static_cast<int>(std::lround(shift.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::lround(shift.y())));
    panBy({}); // the graph must not have left
    minimap_->viewChanged();
    placeEditor();
    emit zoomChanged(zoom());
}

void GraphView::centreOn(const QPointF& scenePosition) {
    untouched_ = false;
    panBy(viewport()->rect().center() - mapFromScene(scenePosition));
}

void GraphView::panBy(const QPoint& by) {
    QPoint way = by;
    const QRectF graph = scene_.nodesRect();
    if (!graph.isEmpty()) {
        const QRect shown = mapFromScene(graph).boundingRect();
        const QRect room = viewport()->rect();
        const auto kept = [](int wanted, int first, int last, int roomSize) {
            const int margin = std::min(stillInView, roomSize / 2);
            return std::clamp(wanted, margin - last, std::max(roomSize - margin - first, margin - last));
        };
        way.setX(kept(by.x(), shown.left(), shown.right(), room.width()));
        way.setY(kept(by.y(), shown.top(), shown.bottom(), room.height()));
    }
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - way.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - way.y());
}

void GraphView::reveal(VariableId variable) {
    if (const NodeItem* item = scene_.node(variable)) ensureVisible(item->sceneBoundingRect(), 20, 20);
}

void GraphView::setLegendVisible(bool visible) {
    legendVisible_ = visible;
    actions_->named("legend")->setChecked(visible);
    viewport()->update();
}

void GraphView::setDistrictsVisible(bool visible) {
    scene_.setDistrictsVisible(visible);
    actions_->named("districts")->setChecked(visible);
    if (untouched_ && isVisible()) fit();
    viewport()->update();
}

void GraphView::setNote(const QString& sentence) {
    note_->tell(sentence);
}

void GraphView::showEvent(QShowEvent* event) {
    QGraphicsView::showEvent(event);
    if (untouched_) fit();
}

void GraphView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    note_->place();
    modes_->banner()->place();
    minimap_->place();
    if (untouched_ && isVisible()) fit();
}

void GraphView::scrollContentsBy(int dx, int dy) {
    QGraphicsView::scrollContentsBy(dx, dy);
    noteMotion();
    minimap_->viewChanged();
    placeEditor();
}

void GraphView::noteMotion() {
    still_.start();
}

void GraphView::paintEvent(QPaintEvent* event) {
    const bool large = MassPainter::suits(scene_);
    if (!large) QGraphicsView::paintEvent(event);
    QPainter painter(viewport());
    if (large) {
        const double ratio = viewport()->devicePixelRatioF();
        QImage image((QSizeF(viewport()->size()) * ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        const PaintQuality quality = still_.isActive() ? PaintQuality::Moving : PaintQuality::Still;
        MassPainter(scene_, image, viewportTransform()).paint(quality);
        painter.drawImage(0, 0, image);
    }
    if (scene_.nodes().empty() && !editor_->isOpen()) paintEmptyState(&painter);
    if (legendVisible_) paintLegend(&painter, viewport()->rect(), scene_);
    if (hasFocus()) {
        QColor line = scene_.style().focus;
        line.setAlphaF(0.6F);
        painter.setPen(line);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void GraphView::paintEmptyState(QPainter* painter) const {
    const QRectF room = QRectF(viewport()->rect()).adjusted(24, 24, -24, -24);
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.4);
    const QString title = tr("Draw what causes what");
    const QString advice = tr("Double-click to add a variable, or import data and drag columns here.");
    painter->setPen(scene_.style().faintText);
    painter->setFont(large);
    painter->drawText(room.adjusted(0, 0, 0, -room.height() / 2 - 4),
                      Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, title);
    painter->setFont(font());
    painter->drawText(room.adjusted(0, room.height() / 2 + 6, 0, 0),
                      Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, advice);
}

} // namespace dovetail::ui
