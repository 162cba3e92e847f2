// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/issue_counter.h"

#include "ui/model/issues_model.h"

#include <QEvent>

namespace dovetail::ui {

IssueCounter::IssueCounter(IssuesModel* model, QWidget* parent) : QToolButton(parent), model_(model) {
    setObjectName(QStringLiteral("issueCounter"));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(model, &QAbstractItemModel::modelReset, this, &IssueCounter::refresh);
    connect(model, &QAbstractItemModel::rowsInserted, this, &IssueCounter::refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &IssueCounter::refresh);
    refresh();
}

void IssueCounter::refresh() {
    const int count = model_->rowCount();
    const auto worst = model_->worst();
    setIcon(worst ? severityIcon(*worst) : QIcon());
    setText(count == 0 ? tr("No issues") : tr("%n issue(s)", nullptr, count));
    setToolTip(tr("Show what is wrong or needs attention"));
    setAccessibleName(text());
    setAccessibleDescription(toolTip());
}

void IssueCounter::changeEvent(QEvent* event) {
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

} // namespace dovetail::ui
