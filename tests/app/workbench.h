// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"
#include "ui/canvas/graph_scene.h"
#include "ui/canvas/graph_view.h"
#include "ui/document/document.h"
#include "ui/shell/main_window.h"

#include <QElapsedTimer>
#include <QModelIndex>
#include <QTest>
#include <QTimer>

#include <functional>
#include <memory>

namespace dovetail::test {

/// Nothing of a test is left on the machine, and nothing of the machine gets into a test. Call it before
/// anything that reads settings.
void separateFromTheMachine();

/// The window as a person has it before them: offscreen, with settings of its own, driven by events only.
/// Questions that return bool are asked with QVERIFY: false says that the window did not do its part.
class Workbench {
public:
    Workbench();
    ~Workbench();

    ui::MainWindow& window() { return *window_; }
    ui::Document& document() { return *window_->document(); }
    ui::GraphView& canvas() { return *window_->canvas(); }
    const graph::CausalGraph& graph() { return document().graph(); }

    template <typename T>
    T* widget(const char* objectName) {
        auto* found = window_->findChild<T*>(QLatin1String(objectName));
        if (!found) qFatal("There is no widget \"%s\".", objectName);
        return found;
    }
    QString labelText(const char* objectName);
    /// The sentence above the canvas, in the status bar, at the pointer on the canvas; or an empty string.
    QString notice();
    QString status();
    QString bubble();

    // By the menus.
    bool chooseFromMenu(const char* actionName);

    // On the canvas.
    /// A point of the scene, in the viewport's pixels.
    QPoint pixel(QPointF scenePoint) { return canvas().mapFromScene(scenePoint); }
    /// The middle of a variable, in the viewport's pixels.
    QPoint pixelOf(const char* variable);
    /// Of an edge, by the names of its ends.
    QPoint pixelOfEdge(const char* from, const char* to);
    graph::VariableId id(const char* variable) { return graph().find(variable).value(); }
    graph::Position position(const char* variable) { return graph().variable(id(variable)).position.value(); }
    bool hasEdge(const char* from, const char* to);
    /// As the canvas shows it, not as the document has it.
    bool showsAdjusted(const char* variable);
    bool showsCausal(const char* from, const char* to);
    bool showsBiasing(const char* from, const char* to);

    /// A double click, the name, Enter.
    bool addByMouse(QPointF scenePoint, const char* name);
    /// From the ring of one to the other.
    void drawByMouse(const char* from, const char* to);
    void dragByMouse(const QPoint& from, const QPoint& to);
    void click(const char* variable);
    /// A key on whatever has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const char* text);
    /// A column from the list, dropped on a point of the canvas. Without a drag manager (offscreen), the
    /// events are those that it would send, with what the list's model gives for the row.
    bool dropColumn(const char* column, const QPoint& pixel);
    QModelIndex columnIndex(const char* column);

    // In the question panel.
    bool chooseInCombo(const char* comboName, const QString& item);
    bool chooseQuestion(const char* treatment, const char* outcome);

private:
    /// After a popup: what a window manager does, and offscreen nobody.
    bool isActiveAgain();

    std::unique_ptr<ui::MainWindow> window_;
};

/// Answers modal dialogs in the order in which they are expected to come.
class DialogScript : public QObject {
public:
    /// Answers the dialog, or returns false: it is another one or not ready yet; it is asked again.
    using Answer = std::function<bool(QWidget& dialog)>;

    explicit DialogScript(std::vector<Answer> answers);
    /// All answers were given.
    bool done() const { return next_ == answers_.size(); }

private:
    void look();

    std::vector<Answer> answers_;
    std::size_t next_ = 0;
    QTimer timer_;
    QElapsedTimer clock_;
};

/// Types a file's path into a file dialog.
DialogScript::Answer chooseFile(const QString& path);
/// Waits until the import dialog has read the file, and accepts.
DialogScript::Answer acceptImport();
/// Waits until the import dialog says why it cannot read the file, keeps the sentence, and leaves.
DialogScript::Answer leaveImport(QString& sentence);
/// Presses one of the buttons "Save", "Discard", "Cancel" of a message box.
DialogScript::Answer press(int standardButton);

/// File > Import Data…, the file dialog, the import dialog.
bool importThroughDialogs(Workbench& workbench, const QString& path);

QString dataPath(const char* name);

} // namespace dovetail::test
