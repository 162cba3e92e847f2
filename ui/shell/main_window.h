// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QDockWidget;

namespace dovetail::ui {

class Analysis;
class DataPanel;
class DerivationPanel;
class Document;
class EffectPanel;
class GraphView;
class JobStatus;
class NoticeBar;
class ProjectFiles;
class QuestionPanel;
class TrainingPanel;
class WindowActions;

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

    const QList<QDockWidget*>& docks() const { return docks_; }

    void train();
    void cancelTraining();
    void estimate();
    void about();

    /// Docks and size as they were left.
    void restoreLayout();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// Its title is set by retranslate().
    QDockWidget* addDock(const QString& objectName, Qt::DockWidgetArea area, QWidget* panel);
    void connectPanels();
    void showTitle();
    void showHighlights();
    void addColumns(const QStringList& columns);
    void retranslate();

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
    QList<QDockWidget*> docks_;
    WindowActions* actions_;
    bool shown_ = false;
};

} // namespace dovetail::ui
