// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/issue_watch.h"

#include "ui/document/document.h"
#include "ui/model/derived_issues.h"
#include "ui/model/issues_model.h"
#include "ui/query/analysis.h"

namespace dovetail::ui {

IssueWatch::IssueWatch(Document* document, Analysis* analysis, IssuesModel* issues, QObject* parent)
    : QObject(parent), document_(document), analysis_(analysis), issues_(issues) {
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
    look();
}

void IssueWatch::look() {
    const bool known = !analysis_->isChecking();
    issues_->setDerived(derivedIssues(document_->content(), document_->results(),
                                      known ? &analysis_->identification() : nullptr));
}

} // namespace dovetail::ui
