// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace dovetail::ui {

/// A line above the canvas that tells what went wrong, without stopping the user. It stays until it is
/// closed, another problem comes or another project is opened.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void tell(const QString& sentence);
    QString sentence() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* text_;
    QToolButton* close_;
};

} // namespace dovetail::ui
