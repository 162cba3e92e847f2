// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QUndoView;

namespace dovetail::ui {

class Document;

/// The edits so far in the user's words. Choosing one goes there, back or forth; the state that is on the
/// disk is marked, and a line tells how far away it is.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    /// The document must live longer than the panel.
    explicit HistoryPanel(Document* document, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showDistance();

    Document* document_;
    QUndoView* steps_;
    QLabel* distance_;
};

} // namespace dovetail::ui
