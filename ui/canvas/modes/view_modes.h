// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/modes/mode_graph.h"
#include "ui/document/document.h"
#include "ui/jobs/job.h"

#include <QAction>
#include <QObject>
#include <QPointer>

namespace dovetail::ui {

class GraphScene;
class ModeBanner;

/// Switches the canvas between the drawing and the graphs that follow from it: the actions
/// ("canvas.mode.moral" ...), the banner, and the work, as a job where it takes long.
class ViewModes : public QObject {
    Q_OBJECT

public:
    /// The banner is shown on the viewport.
    ViewModes(const Document& document, GraphScene& scene, QWidget* viewport);
    ~ViewModes() override;

    ViewMode mode() const { return mode_; }
    void setMode(ViewMode mode);
    QList<QAction*> actions() const { return actions_; }
    ModeBanner* banner() const { return banner_; }
    /// True while the graph is not there yet.
    bool isWorking() const { return job_ != nullptr; }
    /// Why the drawing cannot be edited now, or an empty string.
    QString refusal() const;

    /// After an edit.
    void documentChanged(Changes changes);
    void retranslate();

signals:
    void modeChanged();
    /// Why a mode cannot be shown.
    void refused(const QString& sentence);
    /// The graph is there, or on its way to its places.
    void shown();

private:
    void compute(int milliseconds);
    void take(Result<ModeGraph> graph, int milliseconds);
    void leave();
    void showChecked();

    const Document& document_;
    GraphScene& scene_;
    ModeBanner* banner_;
    QList<QAction*> actions_;
    ViewMode mode_ = ViewMode::Causal;
    graph::VariableSet selected_; ///< when the mode was chosen: what is set if there is no treatment
    QPointer<Job> job_;
    int latest_ = 0; ///< numbers the graphs that were asked for
};

} // namespace dovetail::ui
