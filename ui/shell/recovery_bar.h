// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/recovery.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace dovetail::ui {

class QuestionBar;

/// Lists above the canvas what a program that was killed has left, each with Restore and Discard.
class RecoveryBar : public QFrame {
    Q_OBJECT

public:
    explicit RecoveryBar(QWidget* parent = nullptr);

    /// Shows itself if there is something to offer.
    void offer(std::vector<project::AbandonedPlace> places);
    /// It has been dealt with.
    void strike(const std::filesystem::path& place);

signals:
    void restoreWanted(const std::filesystem::path& place);
    void discardWanted(const std::filesystem::path& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        project::AbandonedPlace found;
        QWidget* widget;
        QLabel* text;
        QPushButton* restore;
        QPushButton* discard;
    };

    void addRow(project::AbandonedPlace found);
    void retranslate();

    QLabel* heading_;
    QPushButton* later_;
    QVBoxLayout* list_;
    std::vector<Row> rows_;
};

} // namespace dovetail::ui
