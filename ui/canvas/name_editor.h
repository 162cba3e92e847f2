// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

namespace dovetail::ui {

/// The field in which a variable's name or a label is typed, in place on the canvas. Enter accepts, Esc
/// leaves everything as it was; clicking elsewhere accepts too if there is something to accept.
class NameEditor : public QLineEdit {
    Q_OBJECT

public:
    /// True if the name was taken over; if not, the field stays open (the caller says why).
    using Accept = std::function<bool(const QString&)>;

    /// What is typed: a variable's name, or a label, which may be empty.
    enum class Meaning { Name, Label };

    explicit NameEditor(QWidget* viewport);

    void open(const QString& text, Accept accept, Meaning meaning = Meaning::Name);
    bool isOpen() const { return open_; }
    /// Without accepting.
    void close();
    /// Accepts what is there if it can be accepted, and closes in any case.
    void leave();

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
    Meaning meaning_ = Meaning::Name;
    bool open_ = false;
};

} // namespace dovetail::ui
