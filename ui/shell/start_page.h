// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QCommandLinkButton;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace dovetail::ui {

/// What to begin with: a new drawing, a file, one of the last files, an example. Lies over the middle of an
/// empty canvas; around it, and by keys, drawing works as if it were not there.
class StartPage : public QFrame {
    Q_OBJECT

public:
    /// `canvas` is what it lies over; its parent becomes the parent.
    explicit StartPage(QWidget* canvas);

    /// With the recent files of now.
    void open();
    void retranslate();

signals:
    void newWanted();
    void openWanted();
    void importWanted();
    void fileWanted(const QString& path);
    void exampleWanted(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void fillRecent();
    void fillExamples();
    void orderTabs();
    void place();

    QWidget* canvas_;
    QLabel* title_;
    QLabel* hint_;
    QPushButton* new_;
    QPushButton* open_;
    QPushButton* import_;
    QLabel* recentTitle_;
    QLabel* exampleTitle_;
    QVBoxLayout* recent_;
    QVBoxLayout* examples_;
};

} // namespace dovetail::ui
