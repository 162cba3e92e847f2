// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/modes/view_modes.h"

#include "ui/canvas/graph_scene.h"
#include "ui/canvas/modes/mode_banner.h"
#include "ui/canvas/motion.h"

#include <QActionGroup>

namespace dovetail::ui {

using graph::Role;
using graph::VariableSet;

namespace {

/// Up to this size even the slowest of the graphs is there within a frame or two.
constexpr std::size_t quickSize = 40;

const char* nameOf(ViewMode mode) {
    switch (mode) {
    case ViewMode::Causal:
        return "causal";
    case ViewMode::Moral:
        return "moral";
    case ViewMode::Correlation:
        return "correlation";
    case ViewMode::Equivalence:
        return "equivalence";
    case ViewMode::Ancestral:
        return "ancestral";
    case ViewMode::Projection:
        return "projection";
    case ViewMode::Intervention:
        return "intervention";
    case ViewMode::Twin:
        return "twin";
    }
    return "";
}

} // namespace

ViewModes::ViewModes(const Document& document, GraphScene& scene, QWidget* viewport)
    : QObject(viewport), document_(document), scene_(scene), banner_(new ModeBanner(viewport)) {
    auto* group = new QActionGroup(this);
    std::vector<ViewMode> modes{ViewMode::Causal};
    modes.insert(modes.end(), derivedModes.begin(), derivedModes.end());
    for (const ViewMode mode : modes) {
        auto* action = new QAction(this);
        action->setObjectName(QStringLiteral("canvas.mode.%1").arg(QLatin1String(nameOf(mode))));
        action->setCheckable(true);
        action->setData(static_cast<int>(mode));
        group->addAction(action);
        actions_ << action;
        connect(action, &QAction::triggered, this, [this, mode] { setMode(mode); });
    }
    connect(banner_, &ModeBanner::backWanted, this, [this] { setMode(ViewMode::Causal); });
    showChecked();
    retranslate();
}

ViewModes::~ViewModes() {
    if (job_) job_->cancel();
}

void ViewModes::retranslate() {
    const auto tip = [](ViewMode mode) {
        switch (mode) {
        case ViewMode::Causal:
            return tr("Show the drawing, which can be edited");
        case ViewMode::Moral:
            return tr("Show which variables depend on each other given all others");
        case ViewMode::Correlation:
            return tr("Show which variables the graph lets depend on each other");
        case ViewMode::Equivalence:
            return tr("Show what data can say of the graph: its CPDAG, or PAG where something is latent");
        case ViewMode::Ancestral:
            return tr("Show the maximal ancestral graph over what is measured");
        case ViewMode::Projection:
            return tr("Show the graph with latent variables replaced by bidirected edges");
        case ViewMode::Intervention:
            return tr("Show the graph after setting the treatment, without arrows into it");
        case ViewMode::Twin:
            return tr("Show what happened and what would have happened had the treatment been set");
        }
        return QString();
    };
    for (QAction* action : actions_) {
        const auto mode = static_cast<ViewMode>(action->data().toInt());
        action->setText(modeName(mode));
        action->setToolTip(tip(mode));
        action->setStatusTip(tip(mode));
    }
    banner_->retranslate();
    if (scene_.mode().graph())
        banner_->tell(modeName(mode_), describeMode(*scene_.mode().graph(), document_.graph()));
}

void ViewModes::showChecked() {
    for (QAction* action : actions_)
        action->setChecked(action->data().toInt() == static_cast<int>(mode_));
}

QString ViewModes::refusal() const {
    if (mode_ == ViewMode::Causal) return {};
    return tr("“%1” is shown, which follows from the drawing and cannot be edited. Esc goes back to the "
              "drawing.")
        .arg(modeName(mode_));
}

void ViewModes::setMode(ViewMode mode) {
    if (mode == mode_) {
        showChecked();
        return;
    }
    mode_ = mode;
    selected_ = scene_.selectedVariables();
    showChecked();
    if (mode == ViewMode::Causal) {
        leave();
    } else {
        compute(motionTime(scene_.nodes().size()));
    }
    emit modeChanged();
}

void ViewModes::leave() {
    if (job_) job_->cancel();
    ++latest_;
    banner_->hide();
    scene_.mode().show(std::nullopt, motionTime(scene_.nodes().size()));
    emit shown();
}

void ViewModes::compute(int milliseconds) {
    if (job_) job_->cancel();
    const int number = ++latest_;
    const graph::CausalGraph& drawn = document_.graph();
    VariableSet set = drawn.withRole(Role::Treatment);
    if (set.empty()) {
        for (const graph::VariableId id : selected_) {
            if (drawn.contains(id)) set.insert(id);
        }
    }
    if (drawn.size() <= quickSize) {
        take(modeGraph(mode_, drawn, set, Progress()), milliseconds);
        return;
    }
    banner_->tell(modeName(mode_), tr("Computing… Esc goes back to the drawing."));
    job_ = Job::start(
        this, modeName(mode_),
        [mode = mode_, graph = document_.content().graph, set](const Progress& progress) {
            return modeGraph(mode, *graph, set, progress);
        },
        [this, number, milliseconds](Result<ModeGraph> graph) {
            if (number == latest_) take(std::move(graph), milliseconds);
        });
}

void ViewModes::take(Result<ModeGraph> graph, int milliseconds) {
    if (!graph) {
        const QString sentence = text(graph.error().sentence());
        setMode(ViewMode::Causal);
        emit refused(sentence);
        return;
    }
    banner_->tell(modeName(mode_), describeMode(*graph, document_.graph()));
    scene_.mode().show(std::move(*graph), milliseconds);
    emit shown();
}

void ViewModes::documentChanged(Changes changes) {
    if (mode_ == ViewMode::Causal) return;
    if (changes == allChanges) {
        setMode(ViewMode::Causal); // another document
    } else if (changes & Change::Structure) {
        compute(0);
    }
}

} // namespace dovetail::ui
