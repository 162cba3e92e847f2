// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/issues_model.h"

#include <QApplication>
#include <QLocale>
#include <QStyle>

#include <algorithm>

namespace dovetail::ui {

QIcon severityIcon(Issue::Severity severity) {
    switch (severity) {
    case Issue::Severity::Error:
        return QApplication::style()->standardIcon(QStyle::SP_MessageBoxCritical);
    case Issue::Severity::Warning:
        return QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning);
    case Issue::Severity::Note:
        break;
    }
    return QApplication::style()->standardIcon(QStyle::SP_MessageBoxInformation);
}

int IssuesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(derived_.size() + kept_.size());
}

int IssuesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FieldCount;
}

const Issue& IssuesModel::issueAt(int row) const {
    const auto number = static_cast<std::size_t>(row);
    return number < derived_.size() ? derived_[number] : kept_[number - derived_.size()].issue;
}

QString IssuesModel::severityName(Issue::Severity severity) {
    switch (severity) {
    case Issue::Severity::Error:
        return tr("Error");
    case Issue::Severity::Warning:
        return tr("Warning");
    case Issue::Severity::Note:
        break;
    }
    return tr("Note");
}

QVariant IssuesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Issue& issue = issueAt(index.row());
    const KeptIssue* kept =
        isKept(index.row()) ? &kept_[static_cast<std::size_t>(index.row()) - derived_.size()] : nullptr;
    if (index.column() == Sentence && role == Qt::DecorationRole) return severityIcon(issue.severity);
    if (index.column() == Sentence && role == Qt::AccessibleTextRole)
        return tr("%1: %2", "severity and sentence").arg(severityName(issue.severity), issue.sentence);
    if (role == Qt::ToolTipRole) return severityName(issue.severity);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Sentence:
        return issue.sentence;
    case Advice:
        return issue.advice;
    case When: {
        if (!kept) return tr("now");
        const QString time = QLocale().toString(kept->when.time(), QLocale::ShortFormat);
        return kept->count == 1 ? time : tr("%1, %n time(s)", nullptr, kept->count).arg(time);
    }
    default:
        return {};
    }
}

QVariant IssuesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Sentence:
        return tr("Issue");
    case Advice:
        return tr("Why, and what to do");
    case When:
        return tr("When");
    default:
        return {};
    }
}

std::optional<Issue::Severity> IssuesModel::worst() const {
    if (rowCount() == 0) return std::nullopt;
    auto worst = Issue::Severity::Note;
    for (int row = 0; row < rowCount(); ++row)
        worst = std::min(worst, issueAt(row).severity);
    return worst;
}

void IssuesModel::setDerived(std::vector<Issue> issues) {
    std::ranges::stable_sort(issues, {}, &Issue::severity);
    if (issues == derived_) return;
    beginResetModel();
    derived_ = std::move(issues);
    endResetModel();
}

void IssuesModel::keep(Issue issue, const QDateTime& when) {
    if (issue.sentence.isEmpty()) return;
    int count = 1;
    const auto same = std::ranges::find(kept_, issue, &KeptIssue::issue);
    if (same != kept_.end()) {
        count += same->count;
        const int row = static_cast<int>(derived_.size()) + static_cast<int>(same - kept_.begin());
        beginRemoveRows({}, row, row);
        kept_.erase(same);
        endRemoveRows();
    }
    const auto first = static_cast<int>(derived_.size());
    beginInsertRows({}, first, first);
    kept_.insert(kept_.begin(), {std::move(issue), when, count});
    endInsertRows();
}

void IssuesModel::dismiss(int row) {
    if (row < 0 || row >= rowCount() || !isKept(row)) return;
    beginRemoveRows({}, row, row);
    kept_.erase(kept_.begin() + (row - static_cast<int>(derived_.size())));
    endRemoveRows();
}

void IssuesModel::dismissAll() {
    if (kept_.empty()) return;
    beginRemoveRows({}, static_cast<int>(derived_.size()), rowCount() - 1);
    kept_.clear();
    endRemoveRows();
}

void IssuesModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, FieldCount - 1);
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, FieldCount - 1));
}

} // namespace dovetail::ui
