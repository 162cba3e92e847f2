// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <functional>

namespace dovetail::ui {

/// The field in which a note is typed, in place on the canvas. Enter begins a new line; Ctrl+Enter, Tab
/// or a click elsewhere accept, Esc leaves everything as it was.
class NoteEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    using Accept = std::function<void(const QString&)>;

    explicit NoteEditor(QWidget* viewport);

    void open(const QString& text, Accept accept);
    bool isOpen() const { return open_; }
    /// Without accepting.
    void close();
    /// Accepts what is there, and closes.
    void leave();
    /// Between the rim and the text.
    void setInset(int pixels);
    /// As high as the text needs.
    int wantedHeight() const;

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// Tab accepts; the focus goes back to the canvas.
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Accept accept_;
    QString before_;
    int inset_ = 0;
    bool open_ = false;
};

} // namespace dovetail::ui
