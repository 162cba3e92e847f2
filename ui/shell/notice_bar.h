// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QTimer;

namespace dovetail::ui {

/// A line above the canvas that tells what went wrong or has been done, without stopping the user.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Information, Problem };

    explicit NoticeBar(QWidget* parent = nullptr);

    /// Problems stay until they are closed or another notice comes; information goes after a while.
    void tell(Kind kind, const QString& sentence);
    QString sentence() const;

private:
    QLabel* sign_;
    QLabel* text_;
    QTimer* timer_;
};

} // namespace dovetail::ui
