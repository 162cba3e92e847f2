// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/issues_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace dovetail::ui {

/// The list of issues. Enter or a double click goes to what an issue is about.
class IssuesPanel : public QWidget {
    Q_OBJECT

public:
    explicit IssuesPanel(QWidget* parent = nullptr);
    ~IssuesPanel() override;

    IssuesModel& model() const { return *model_; }

signals:
    void jumpWanted(const dovetail::ui::Issue& issue);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void jump();
    void dismissSelected();

    IssuesModel* model_;
    QTableView* table_;
    QLabel* nothing_;
    QPushButton* show_;
    QPushButton* dismiss_;
    QPushButton* dismissAll_;
    QAction* jumping_;
    QAction* dismissing_;
    int row_ = 0; ///< where the user is, kept when the list is made anew
};

} // namespace dovetail::ui
