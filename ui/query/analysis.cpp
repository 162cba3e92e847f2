// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/analysis.h"

namespace dovetail::ui {

namespace {

/// An edit may take 50 ms in all, and identification can use its limit up to four times.
constexpr identify::Limits liveLimits{200, std::chrono::milliseconds(10)};

} // namespace

Analysis::Analysis(Document* document, QObject* parent) : QObject(parent), document_(document) {
    connect(document, &Document::changed, this, &Analysis::update);
    update(allChanges);
}

void Analysis::update(Changes changes) {
    const Changes relevant =
        Changes(Change::Structure) | Change::Adjustment | Change::Bindings | Change::Data;
    if (!(changes & relevant)) return;
    const graph::CausalGraph& graph = document_->graph();
    const identify::Question question = identify::questionOf(graph);
    if (changes & Change::Structure) identification_ = identify::identify(graph, question, liveLimits);
    chooseAdjustment();
    if (changes & (Changes(Change::Structure) | Change::Adjustment)) {
        highlights_ = identify::highlights(
            graph, question, adjustment_.value_or(graph.withRole(graph::Role::Adjusted)), liveLimits);
    }
    dataGap_ = findDataGap();
    plan_ = project::estimationPlan(document_->content());
    emit updated();
}

void Analysis::chooseAdjustment() {
    adjustment_.reset();
    if (identification_.verdict != identify::Verdict::IdentifiedByAdjustment) return;
    const auto& picked = document_->content().chosenAdjustment;
    const auto& sets = identification_.minimalSets;
    if (picked && std::ranges::find(sets, *picked) != sets.end()) {
        adjustment_ = picked;
        return;
    }
    // Without a pick: a set that the data can serve before one that they cannot.
    const auto measured = [this](const graph::VariableSet& set) {
        return std::ranges::all_of(set,
                                   [this](graph::VariableId id) { return document_->content().column(id); });
    };
    const auto best = std::ranges::find_if(sets, measured);
    if (best != sets.end()) {
        adjustment_ = *best;
    } else if (!sets.empty()) {
        adjustment_ = sets.front();
    }
}

QString Analysis::findDataGap() const {
    const project::Content& content = document_->content();
    if (!content.table) return tr("There are no data yet. Import a file to estimate the effect.");
    QStringList missing;
    const auto need = [&](const graph::VariableSet& variables) {
        for (const graph::VariableId id : variables) {
            if (!content.column(id)) missing << text(content.graph->name(id));
        }
    };
    need(content.graph->withRole(graph::Role::Treatment));
    need(content.graph->withRole(graph::Role::Outcome));
    if (adjustment_) need(*adjustment_);
    if (missing.isEmpty()) return {};
    return tr("The data have no column for %1. Drag a column onto the variable, or import data that have it.")
        .arg(missing.join(tr(", ")));
}

} // namespace dovetail::ui
