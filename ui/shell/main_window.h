// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QDockWidget;
class QLabel;

namespace dovetail::ui {

class Analysis;
class CheatSheet;
class CommandPalette;
class DataPanel;
class DerivationPanel;
class Document;
class EffectPanel;
class GraphView;
class JobStatus;
class ModelDocks;
class NoticeBar;
class Preferences;
class PreferencesDialog;
struct PreferenceValues;
class ProjectFiles;
class QuestionPanel;
class StartPage;
class TrainingPanel;
class WindowActions;
class Windows;

/// The workbench: the canvas in the middle, data on the left, the question on the right, training and
/// effects below.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// The windows that it is one of must live longer; without them it gets along alone.
    explicit MainWindow(Windows* windows = nullptr);
    ~MainWindow() override;

    Document* document() const { return document_; }
    ProjectFiles* files() const { return files_; }
    GraphView* canvas() const { return canvas_; }

    Analysis* analysis() const { return analysis_; }
    Windows* windows() const { return windows_; }
    const Preferences& preferences() const { return *preferences_; }
    /// In the order of the View menu.
    QList<QDockWidget*> docks() const;

    void train();
    void cancelTraining();
    void estimate();
    void about();
    void showPreferences();
    void showCommands();
    void showCheatSheet();
    /// Over the canvas, as long as that is empty.
    void showStartPage();
    bool isStartPageShown() const;
    /// Closes the document and shows the start page; the window closes if there are others, or nothing in it.
    void closeDocument();
    /// Unsaved changes are lost: somebody has asked before.
    void closeUnasked();
    /// For a menu: the document's name, with a star if it is not saved.
    QString titleInList() const;

    /// Docks and size as they were left.
    void restoreLayout();
    /// Puts a bar above the canvas, below the notice.
    void addBar(QWidget* bar);

signals:
    /// The window is closing and will not come back.
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void childEvent(QChildEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// Its title is set by retranslate().
    QDockWidget* addDock(const QString& objectName, Qt::DockWidgetArea area, QWidget* panel);
    void connectPanels();
    void connectStartPage();
    void applyPreferences();
    /// Switches of the canvas are preferences, too, whichever of the two somebody uses.
    void showSwitch(const char* actionName, bool on);
    void keepSwitch(const char* actionName, bool PreferenceValues::*value);
    void showBottomDocks();
    void makeRoomForCharts();
    void saveLayout();
    void showTitle();
    void showHighlights();
    void addColumns(const QStringList& columns);
    void retranslate();

    Windows* windows_;
    Preferences* preferences_;
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
    QLabel* hint_; ///< what the tool does; messages cover it for a while
    QDockWidget* dataDock_;
    QDockWidget* questionDock_;
    QDockWidget* derivationDock_;
    QDockWidget* trainingDock_;
    QDockWidget* effectDock_;
    ModelDocks* modelDocks_;
    QList<QDockWidget*> docks_;
    WindowActions* actions_;
    StartPage* start_;
    CommandPalette* commands_;
    CheatSheet* cheatSheet_ = nullptr; ///< made when it is first wanted
    PreferencesDialog* preferencesDialog_ = nullptr;
    /// Without data there is no effect to look at: these wait for some, to leave the room to the canvas.
    QList<QDockWidget*> waitingDocks_;
    bool chartsHaveRoom_ = false;
    bool leaving_ = false;
    bool shown_ = false;
};

} // namespace dovetail::ui
