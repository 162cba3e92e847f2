// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/issue_watch.h"

#include "ui/document/document.h"
#include "ui/model/derived_issues.h"
#include "ui/model/issues_model.h"
#include "ui/model/model_code_sync.h"
#include "ui/plots/estimate_age.h"
#include "ui/query/analysis.h"

namespace dovetail::ui {

IssueWatch::IssueWatch(Document* document, Analysis* analysis, const ModelCodeSync& code, IssuesModel* issues,
                       QObject* parent)
    : QObject(parent), document_(document), analysis_(analysis), code_(code), issues_(issues) {
    soon_.setSingleShot(true);
    soon_.setInterval(100);
    connect(&soon_, &QTimer::timeout, this, &IssueWatch::look);
    const auto later = [this] {
        if (!soon_.isActive()) soon_.start();
    };
    connect(document, &Document::changed, this, [later](Changes changes) {
        if (changes != Changes(Change::Layout)) later();
    });
    connect(analysis, &Analysis::updated, this, later);
    connect(&code, &ModelCodeSync::stateChanged, this, later);
    look();
}

void IssueWatch::look() {
    const bool known = !analysis_->isChecking();
    std::vector<Issue> issues = derivedIssues(document_->content(), document_->results(),
                                              known ? &analysis_->identification() : nullptr);
    if (const std::optional<Error>& error = code_.error()) {
        issues.push_back({.severity = Issue::Severity::Error,
                          .sentence = tr("The model code cannot be read: %1").arg(text(error->message)),
                          .advice = text(error->advice),
                          .dock = QStringLiteral("modelCodeDock")});
    }
    if (const QString why = whyEstimateIsOld(*document_, *analysis_); known && !why.isEmpty()) {
        issues.push_back({.severity = Issue::Severity::Warning,
                          .sentence = tr("The estimated effect is of an earlier state: %1").arg(why),
                          .advice = tr("Estimate again."),
                          .dock = QStringLiteral("effectDock")});
    }
    issues_->setDerived(std::move(issues));
}

} // namespace dovetail::ui
