// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/identification.h"
#include "core/project/workflow.h"
#include "ui/document/document.h"

#include <QObject>

namespace dovetail::ui {

/// What follows from the drawing and the question: derived anew after every edit, never stored.
class Analysis : public QObject {
    Q_OBJECT

public:
    explicit Analysis(Document* document, QObject* parent = nullptr);

    const identify::Identification& identification() const { return identification_; }
    const identify::Highlights& highlights() const { return highlights_; }
    /// The adjustment set in use: the one that the user picked while it is valid, else the first.
    std::optional<graph::VariableSet> adjustment() const { return adjustment_; }
    /// Why the data cannot answer although the graph could, or an empty string: a variable that is
    /// needed has no column.
    QString dataGap() const { return dataGap_; }

    /// How the effect is computed from the data at hand, or why it cannot be.
    const Result<project::EstimationPlan>& plan() const { return plan_; }

signals:
    void updated();

private:
    void update(Changes changes);
    void chooseAdjustment();
    QString findDataGap() const;

    Document* document_;
    identify::Identification identification_;
    identify::Highlights highlights_;
    std::optional<graph::VariableSet> adjustment_;
    QString dataGap_;
    Result<project::EstimationPlan> plan_;
};

} // namespace dovetail::ui
