// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_edits.h"
#include "ui/canvas/canvas_highlights.h"
#include "ui/canvas/snapping.h"

#include <QGraphicsView>
#include <QTimer>

namespace dovetail::ui {

class CanvasActions;
class CanvasAnnouncer;
class CanvasBubble;
class CanvasInput;
class CanvasNote;
class CanvasRaster;
class ConnectGesture;
class Minimap;
class NameEditor;
class NoteEditor;
class ViewModes;
enum class ViewMode;

/// The canvas: shows the document's graph and edits it by mouse, keyboard and drag and drop.
class GraphView : public QGraphicsView {
    Q_OBJECT

public:
    /// A column dragged from the data panel: its name in UTF-8.
    static constexpr const char* columnMimeType = "application/x-dovetail-column";

    /// The document must live longer than the view.
    explicit GraphView(Document* document, QWidget* parent = nullptr);
    ~GraphView() override;

    void setHighlights(CanvasHighlights highlights);
    graph::VariableSet selectedVariables() const;
    std::vector<graph::Edge> selectedEdges() const;
    void select(const graph::VariableSet& variables, const std::vector<graph::Edge>& edges = {});
    /// What the role keys act on: the selected variables, or else the one under the pointer.
    graph::VariableSet targets() const;

    /// Tools, edits and views, in groups parted by separators.
    QList<QAction*> canvasActions() const;
    /// What the canvas shows, in one group.
    QList<QAction*> modeActions() const;
    /// The drawing, or a graph that follows from it and cannot be edited.
    ViewMode mode() const;
    void setMode(ViewMode mode);
    const GraphScene& graphScene() const { return scene_; }
    double zoom() const { return transform().m11(); }
    bool isLegendVisible() const { return legendVisible_; }

    void startNewVariable();
    /// The name of the variable, the label of the edge or the text of the note that is selected.
    void startRename();
    /// The label of the selected variable or edge.
    void startLabel();
    void toggleRole(graph::Role role);
    void turnEdgeRound();
    void changeEdgeKind();
    bool isBent(const graph::Edge& edge) const;
    void straightenEdges();
    void deleteSelection();
    void selectAll();
    /// Nothing moves but the selection if positions are kept; with nothing selected, what has no place yet.
    void layOut(graph::LayoutStyle style);
    void setPositionsKept(bool kept) { positionsKept_ = kept; }
    void align(Alignment alignment);
    void distribute(Distribution distribution);
    void cut();
    /// The selected variables with the edges among them, and the selected notes.
    void copy();
    /// At the pointer; from the keyboard alone, near where it was copied or in the middle. Text in any format
    /// of graphs will do.
    void paste();
    void duplicate();
    /// Shows the whole graph, at 150 % at most.
    void fit();
    /// About a point of the viewport; without one, about its centre.
    void zoomBy(double factor, std::optional<QPointF> about = {});
    void zoomTo(double zoom) { zoomBy(zoom / this->zoom()); }
    /// As far as some of the graph stays in view.
    void centreOn(const QPointF& scenePosition);
    /// Moves what is shown by so many pixels, as far as some of the graph stays in view.
    void panBy(const QPoint& by);
    void setLegendVisible(bool visible);
    bool areDistrictsVisible() const { return scene_.regions().areDistrictsVisible(); }
    void setDistrictsVisible(bool visible);
    bool isGridVisible() const { return gridVisible_; }
    void setGridVisible(bool visible);
    SnapSettings snapping() const;
    void setSnapToGrid(bool on);
    void setSnapToOthers(bool on);
    /// What is going on with the answer, in a corner of the canvas ("Checking…"); empty: nothing.
    void setNote(const QString& sentence);

signals:
    /// Why something was not done. The view shows the sentence near the pointer, too.
    void refused(const QString& sentence);
    /// For the status bar: what can be done now.
    void hint(const QString& text);
    void selectionChanged();
    void zoomChanged(double zoom);
    void modeChanged();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;

private:
    void connectParts();
    void onDocumentChanged(Changes changes);
    void onSelection();
    void applyStyle();
    void retranslate();
    void say(const QString& sentence);
    void createAt(const QPointF& position, std::optional<EdgeStart> edge);
    void rename(graph::VariableId variable);
    void editLabel(graph::VariableId variable);
    void editLabel(const graph::Edge& edge);
    void createNoteAt(const QPointF& position);
    void editNote(project::NoteId note);
    void leaveEditors();
    void prepareEditor(const QPointF& position, std::optional<graph::VariableId> variable);
    void placeEditor();
    void placeNoteEditor();
    void closeEditor();
    void reveal(graph::VariableId variable);
    void revealPart(const QRectF& part);
    void revealChanges(const project::Content& before);
    QPointF freeShift(const Fragment& fragment, QPointF shift) const;
    QPointF placeForNew() const;
    void describeSelection();
    QRectF roomForGraph(const QRectF& contents) const;
    void showInside(const QRectF& contents, const QRectF& room);
    void paintEmptyState(QPainter* painter) const;
    void paintLarge(QPainter& painter);
    void highlightDrop(const QPointF& position);
    void noteMotion();
    void addViewActions();
    void retranslateViews();
    void onModeChanged();
    void onModeShown();
    void lookPress(const QMouseEvent& event);
    void lookMove(const QMouseEvent& event);
    bool lookKey(const QKeyEvent& event);

    Document* document_;
    GraphScene scene_;
    CanvasEdits edits_;
    CanvasInput* input_;
    NameEditor* editor_;
    NoteEditor* noteEditor_;
    CanvasBubble* bubble_;
    CanvasNote* note_;
    CanvasActions* actions_;
    ViewModes* modes_;
    Minimap* minimap_;
    CanvasAnnouncer* announcer_;
    std::unique_ptr<CanvasRaster> raster_; ///< of a large graph
    QList<QAction*> viewActions_;
    struct Outlook {
        QTransform transform;
        QPointF centre;
    };
    std::optional<Outlook> outlook_;   ///< of the drawing, while a larger graph is shown
    std::optional<QPoint> lookedFrom_; ///< where a read-only graph was pressed
    QPointF editedPosition_;
    std::optional<graph::VariableId> editedVariable_;
    std::optional<graph::Edge> editedEdge_;
    std::optional<project::NoteId> editedNote_;
    project::Content shownContent_;               ///< before the change that is being shown
    std::unique_ptr<ConnectGesture> pendingEdge_; ///< shows the edge to the variable that is being named
    std::optional<graph::VariableId> dropTarget_;
    std::optional<QPoint> panFrom_;
    std::optional<QPoint> pointer_; ///< none while the mouse is elsewhere
    QTimer still_;                  ///< runs while the view or the graph moves, and a little longer
    bool spaceHeld_ = false;
    bool legendVisible_ = true;
    bool positionsKept_ = false;
    bool gridVisible_ = false;
    bool untouched_ = true; ///< since the document was loaded: keep showing all of it
};

} // namespace dovetail::ui
