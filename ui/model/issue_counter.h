// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace dovetail::ui {

class IssuesModel;

/// How many issues there are and how bad the worst is, for the status bar. A click wants the list.
class IssueCounter : public QToolButton {
    Q_OBJECT

public:
    /// The model must live longer.
    explicit IssueCounter(IssuesModel* model, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    IssuesModel* model_;
};

} // namespace dovetail::ui
