// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/issue.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <optional>

namespace dovetail::ui {

/// Everything that is wrong or needs attention: first what follows from the project as it is, which goes when
/// it is mended; then what went wrong, the latest first, which stays until it is dismissed.
class IssuesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Field { Sentence, Advice, When, FieldCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Issue& issueAt(int row) const;
    bool isKept(int row) const { return row >= static_cast<int>(derived_.size()); }
    bool hasKept() const { return !kept_.empty(); }
    /// Null if there is none.
    std::optional<Issue::Severity> worst() const;

    void setDerived(std::vector<Issue> issues);
    /// The same once more is counted.
    void keep(Issue issue, const QDateTime& when = QDateTime::currentDateTime());
    /// Nothing happens to what follows from the project: it has to be mended.
    void dismiss(int row);
    void dismissAll();
    void retranslate();

    static QString severityName(Issue::Severity severity);

private:
    std::vector<Issue> derived_;
    std::vector<KeptIssue> kept_;
};

QIcon severityIcon(Issue::Severity severity);

} // namespace dovetail::ui
