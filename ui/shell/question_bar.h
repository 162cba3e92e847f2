// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAbstractButton;
class QHBoxLayout;
class QLabel;

namespace dovetail::ui {

/// A line above the canvas that asks something without stopping the user: a sentence and its answers.
class QuestionBar : public QFrame {
    Q_OBJECT

public:
    explicit QuestionBar(const QString& objectName, QWidget* parent = nullptr);

    /// Answers stand on the right in the order in which they were added. Each hides the bar when pressed.
    QAbstractButton* addAnswer(const QString& objectName);
    void setSentence(const QString& sentence);
    QString sentence() const;

private:
    QLabel* text_;
    QHBoxLayout* layout_;
};

} // namespace dovetail::ui
