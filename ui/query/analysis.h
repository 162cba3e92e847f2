// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/findings.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace dovetail::ui {

class Job;

/// What follows from the drawing and the question: derived anew after every edit, never stored. Small
/// graphs are looked at within the edit. Where that takes too long, the look becomes a job; edits that come
/// meanwhile stop it and are looked at together, so that the last one counts.
class Analysis : public QObject {
    Q_OBJECT

public:
    /// Tests put a slow one in.
    using Look = std::function<Findings(const project::Content&, Changes, Findings, const identify::Limits&,
                                        const Progress&)>;

    explicit Analysis(Document* document, QObject* parent = nullptr, Look look = findingsOf);
    ~Analysis() override;

    /// True from an edit until its answer is there. What is not known meanwhile is not there: after a
    /// structural edit the verdict is Undecided with "Checking…" as the headline, and there are no
    /// highlights. Never true for long without `updated`.
    bool isChecking() const { return pending_ != Changes(); }

    const identify::Identification& identification() const { return findings_.identification; }
    const identify::Highlights& highlights() const { return findings_.highlights; }
    /// What opens the biasing paths among the highlights.
    const std::vector<graph::PathOpener>& openers() const { return findings_.openers; }
    /// The adjustment set in use: the one that the user picked while it is valid, else the first.
    std::optional<graph::VariableSet> adjustment() const { return findings_.adjustment; }
    /// Whether the formula that is shown has the true value in a random model of the graph. Open for a while,
    /// and with `isCheckingFormula`, where that takes longer than an edit may.
    identify::Check check() const { return findings_.check; }
    bool isCheckingFormula() const { return !formulaJob_.isNull(); }
    /// Why the data cannot answer although the graph could, or an empty string: a variable that is
    /// needed has no column.
    QString dataGap() const;

    /// How the effect is computed from the data at hand, or why it cannot be.
    const Result<project::EstimationPlan>& plan() const { return findings_.plan; }

signals:
    void updated();

private:
    void update(Changes changes);
    bool isQuick() const;
    void hurry();
    void lookNow();
    void startJob();
    void take(Findings findings, std::chrono::nanoseconds cost);
    void checkFormula();
    void forget();

    Document* document_;
    Look look_;
    Findings findings_;
    /// What was changed since `findings_` were found.
    Changes pending_;
    QPointer<Job> job_;
    QPointer<Job> formulaJob_; ///< checks the formula of `findings_`
    bool again_ = false;       ///< when the job has ended
    QTimer patience_;          ///< until it is worth saying that it takes a while
    /// Of the last look at everything, in time of the processor; none: this project was never looked at.
    std::optional<std::chrono::nanoseconds> lastCost_;
};

} // namespace dovetail::ui
