// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QAction;
class QDockWidget;
class QLabel;

namespace dovetail::ui {

class Analysis;
class DataPanel;
class DerivationPanel;
class Document;
class EffectPanel;
class GraphView;
class JobStatus;
class ModelDocks;
class NoticeBar;
class ProjectFiles;
class QuestionPanel;
class TrainingPanel;

/// The workbench: the canvas in the middle, data on the left, the question on the right, training and
/// effects below.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    Document* document() const { return document_; }
    ProjectFiles* files() const { return files_; }
    GraphView* canvas() const { return canvas_; }

    /// Docks and size as they were left.
    void restoreLayout();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QDockWidget* addDock(const QString& objectName, const QString& title, Qt::DockWidgetArea area,
                         QWidget* panel);
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeModelMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void makeToolBar();
    void connectPanels();
    void showTitle();
    void showHighlights();
    void addColumns(const QStringList& columns);
    void about();
    QAction* addAction(QMenu* menu, const QString& objectName, const QString& text,
                       const QKeySequence& shortcut);

    Document* document_;
    Analysis* analysis_;
    ProjectFiles* files_;
    GraphView* canvas_;
    NoticeBar* notice_;
    DataPanel* data_;
    QuestionPanel* question_;
    DerivationPanel* derivation_;
    TrainingPanel* training_;
    EffectPanel* effect_;
    JobStatus* jobs_;
    QDockWidget* dataDock_;
    QDockWidget* questionDock_;
    QDockWidget* derivationDock_;
    QDockWidget* trainingDock_;
    QDockWidget* effectDock_;
    ModelDocks* modelDocks_;
    QAction* undo_ = nullptr;
    QAction* redo_ = nullptr;
    QAction* train_ = nullptr;
    QAction* estimate_ = nullptr;
    bool shown_ = false;
};

} // namespace dovetail::ui
