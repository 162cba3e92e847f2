// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/graph_view.h"

#include "ui/canvas/canvas_accessible.h"
#include "ui/canvas/canvas_actions.h"
#include "ui/canvas/canvas_bubble.h"
#include "ui/canvas/canvas_input.h"
#include "ui/canvas/canvas_note.h"
#include "ui/canvas/canvas_raster.h"
#include "ui/canvas/edge_item.h"
#include "ui/canvas/graph_walk.h"
#include "ui/canvas/guide_item.h"
#include "ui/canvas/legend.h"
#include "ui/canvas/mass_painter.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/modes/mode_banner.h"
#include "ui/canvas/modes/view_modes.h"
#include "ui/canvas/name_editor.h"
#include "ui/canvas/note_editor.h"
#include "ui/canvas/note_item.h"

#include <QAccessible>
#include <QScrollBar>
#include <QShowEvent>
#include <QStyleOptionGraphicsItem>

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
      noteEditor_(new NoteEditor(viewport())),
      bubble_(new CanvasBubble(viewport())),
      note_(new CanvasNote(viewport())),
      actions_(new CanvasActions(*this, *input_)),
      modes_(new ViewModes(*document, scene_, viewport())),
      minimap_(new Minimap(this)),
      announcer_(new CanvasAnnouncer(this)) {
    installCanvasAccessibility();
    setScene(&scene_);
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
    shownContent_ = document->content();
    viewport()->grabGesture(Qt::PinchGesture);
    still_.setSingleShot(true);
    still_.setInterval(200);
    connectParts();
    applyStyle();
    retranslate();
    centerOn(0, 0);
}

GraphView::~GraphView() {
    disconnect(&scene_, nullptr, this, nullptr);
    disconnect(modes_, nullptr, this, nullptr);
    delete modes_;
    disconnect(editor_, nullptr, this, nullptr);
    disconnect(noteEditor_, nullptr, this, nullptr);
    input_->disconnect(this);
    input_->cancel(); // while the scene still exists
    pendingEdge_.reset();
    editor_->close();
    noteEditor_->close();
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
    connect(input_, &CanvasInput::edgeLabelWanted, this, qOverload<const Edge&>(&GraphView::editLabel));
    connect(input_, &CanvasInput::newNoteWanted, this, &GraphView::createNoteAt);
    connect(input_, &CanvasInput::noteEditWanted, this, &GraphView::editNote);
    connect(noteEditor_, &NoteEditor::closed, this, &GraphView::closeEditor);
    connect(noteEditor_, &QPlainTextEdit::textChanged, this, &GraphView::placeEditor);
    connect(input_, &CanvasInput::arrivedAt, this, &GraphView::reveal);
    connect(editor_, &NameEditor::closed, this, &GraphView::closeEditor);
    connect(modes_, &ViewModes::refused, this, &GraphView::say);
    connect(modes_, &ViewModes::modeChanged, this, &GraphView::onModeChanged);
    connect(modes_, &ViewModes::shown, this, &GraphView::onModeShown);
    connect(&scene_, &GraphScene::rearranged, minimap_, &Minimap::graphChanged);
    connect(&scene_, &GraphScene::rearranged, viewport(), qOverload<>(&QWidget::update));
    addViewActions();
    connect(&still_, &QTimer::timeout, this, [this] {
        if (MassPainter::suits(scene_)) viewport()->update(); // to the tenth of a pixel
    });
}

void GraphView::onDocumentChanged(Changes changes) {
    if (changes & (Changes(Change::Structure) | Change::Layout | Change::Notes)) {
        untouched_ = false;
        // What is under way refers to a graph that is no longer there (Ctrl+Z during a drag).
        input_->cancel();
        pendingEdge_.reset();
        const bool gone = editedVariable_ && !document_->graph().contains(*editedVariable_);
        const bool edgeGone = editedEdge_ && !document_->graph().hasEdge(*editedEdge_);
        if (gone || edgeGone || changes == allChanges) editor_->close();
        const bool noteGone = editedNote_ && !project::findNote(document_->content().notes, *editedNote_);
        if (noteGone || changes == allChanges) noteEditor_->close();
        scene_.sync(changes);
        modes_->documentChanged(changes);
        placeEditor();
        actions_->update();
        describeSelection();
        if (changes & (Changes(Change::Structure) | Change::Notes)) announcer_->structureChanged();
    }
    const project::Content before = std::exchange(shownContent_, document_->content());
    if (changes == allChanges) {
        untouched_ = true;
        if (isVisible()) fit();
    } else {
        revealChanges(before);
    }
    viewport()->update();
}

/// Nothing ends out of view: what an edit has added, moved or changed, undone or done again is shown.
void GraphView::revealChanges(const project::Content& before) {
    const project::Content& now = document_->content();
    const QRectF visible = mapToScene(viewport()->rect()).boundingRect();
    QRectF changed;
    if (before.graph != now.graph) {
        for (const graph::Variable& variable : now.graph->variables()) {
            const NodeItem* item = scene_.node(variable.id);
            const bool same =
                before.graph->contains(variable.id) && before.graph->variable(variable.id) == variable;
            if (!item || same) continue;
            // Where it will be: it may be on its way there.
            const auto& place = variable.position;
            changed |= item->body().translated(place ? QPointF(place->x, place->y) : item->pos());
        }
        for (const auto& [edge, item] : scene_.edges()) {
            const bool same =
                before.graph->hasEdge(edge) && before.graph->details(edge) == now.graph->details(edge);
            const QRectF place = item->path().line.boundingRect() | item->labelPlace();
            // A part of an edge is enough: it may be longer than the window.
            if (!same && !place.adjusted(-1, -1, 1, 1).intersects(visible))
                changed |= place.adjusted(-1, -1, 1, 1);
        }
    }
    for (const auto& [id, item] : scene_.notes()) {
        const project::TextNote* old = project::findNote(before.notes, id);
        const project::TextNote* note = project::findNote(now.notes, id);
        if (note && (!old || *old != *note)) changed |= item->rect();
    }
    if (!changed.isEmpty() && isVisible()) revealPart(changed);
}

void GraphView::revealPart(const QRectF& part) {
    constexpr int margin = 16; // in pixels
    const QRectF visible = mapToScene(viewport()->rect()).boundingRect();
    if (visible.contains(part)) return;
    if (part.width() * zoom() + 2 * margin <= viewport()->width() &&
        part.height() * zoom() + 2 * margin <= viewport()->height()) {
        ensureVisible(part, margin, margin);
        placeEditor();
    } else {
        fit(); // too large for the zoom
    }
}

void GraphView::onSelection() {
    actions_->update();
    describeSelection();
    announcer_->selectionChanged();
    if (raster_) viewport()->update();
    emit selectionChanged();
}

/// What a screen reader says of the canvas.
void GraphView::describeSelection() {
    const VariableSet variables = scene_.selectedVariables();
    const std::set<project::NoteId> notes = scene_.selectedNotes();
    QString description = tr("%n variable(s)", nullptr, static_cast<int>(scene_.nodes().size()));
    if (variables.size() > 1) {
        description = tr("%n variable(s) selected", nullptr, static_cast<int>(variables.size()));
    } else if (variables.empty() && notes.size() == 1 && scene_.note(*notes.begin())) {
        description = tr("Note: %1").arg(scene_.note(*notes.begin())->text());
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
    noteEditor_->setStyleSheet(
        QStringLiteral("QPlainTextEdit { background: %1; color: %2; border: 1px solid %3; }")
            .arg(style.background.name(), style.text.name(), style.focus.name()));
    viewport()->update();
}

void GraphView::retranslate() {
    setAccessibleName(tr("Causal graph"));
    actions_->retranslate();
    describeSelection();
    input_->showHint();
}

void GraphView::changeEvent(QEvent* event) {
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        retranslateViews();
    }
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

void GraphView::layOut(graph::LayoutStyle style) {
    input_->cancel();
    edits_.layOut(style, positionsKept_ ? std::optional(selectedVariables()) : std::nullopt);
    fit();
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

void GraphView::setGridVisible(bool visible) {
    gridVisible_ = visible;
    actions_->named("grid")->setChecked(visible);
    viewport()->update();
}

void GraphView::setSnapToGrid(bool on) {
    SnapSettings settings = input_->snapping();
    settings.toGrid = on;
    input_->setSnapping(settings);
    actions_->named("snapToGrid")->setChecked(on);
}

void GraphView::setSnapToOthers(bool on) {
    SnapSettings settings = input_->snapping();
    settings.toOthers = on;
    input_->setSnapping(settings);
    actions_->named("snapToOthers")->setChecked(on);
}

SnapSettings GraphView::snapping() const {
    return input_->snapping();
}

void GraphView::drawBackground(QPainter* painter, const QRectF& rect) {
    QGraphicsView::drawBackground(painter, rect);
    if (gridVisible_) paintGrid(painter, rect, zoom(), scene_.style());
}

void GraphView::setNote(const QString& sentence) {
    note_->tell(sentence);
}

void GraphView::showEvent(QShowEvent* event) {
    QGraphicsView::showEvent(event);
    input_->showHint();
    if (untouched_) fit();
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
        paintLarge(painter);
    } else {
        raster_.reset();
    }
    const bool empty = scene_.nodes().empty() && scene_.notes().empty();
    if (empty && !editor_->isOpen() && !noteEditor_->isOpen()) paintEmptyState(&painter);
    if (legendVisible_) paintLegend(&painter, viewport()->rect(), scene_);
    if (hasFocus()) {
        QColor line = scene_.style().focus;
        line.setAlphaF(0.6F);
        painter.setPen(line);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void GraphView::paintLarge(QPainter& painter) {
    if (!raster_) raster_ = std::make_unique<CanvasRaster>(scene_);
    const double ratio = viewport()->devicePixelRatioF();
    const QPoint focus = pointer_.value_or(viewport()->rect().center());
    const bool complete = raster_->update(
        {viewportTransform(), viewport()->size(), ratio, gridVisible_, still_.isActive(), focus});
    const QImage& kept = raster_->image();
    QImage image(kept.constBits(), kept.width(), kept.height(), kept.bytesPerLine(), kept.format());
    image.setDevicePixelRatio(ratio);
    painter.drawImage(0, 0, image);
    for (QGraphicsItem* item : scene_.overlay().childItems()) {
        if (!item->isVisible()) continue;
        QStyleOptionGraphicsItem option;
        option.exposedRect = item->boundingRect();
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setTransform(item->sceneTransform() * viewportTransform(), true);
        item->paint(&painter, &option, viewport());
        painter.restore();
    }
    if (!complete) QMetaObject::invokeMethod(viewport(), qOverload<>(&QWidget::update), Qt::QueuedConnection);
}

void GraphView::paintEmptyState(QPainter* painter) const {
    QRectF room = QRectF(viewport()->rect()).adjusted(24, 24, -24, -24);
    // Short lines are easier to read, and do not look out from behind the start page.
    const double aside = (room.width() - 56 * QFontMetricsF(font()).averageCharWidth()) / 2;
    if (aside > 0) room.adjust(aside, 0, -aside, 0);
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
