// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QWidget>

#include <utility>

namespace dovetail::ui {

/// What the fields that open on the canvas have in common, whichever widget they are: Esc leaves everything
/// as it was, Tab and a click elsewhere accept, and the focus goes back to the canvas.
template <typename Field>
class InPlaceEditor : public Field {
public:
    using Field::Field;

    bool isOpen() const { return open_; }

    /// Without accepting.
    void close() {
        if (!std::exchange(open_, false)) return; // first: losing the focus must not accept
        // Before hiding, which would pass the focus on as Tab does.
        if (this->hasFocus()) this->parentWidget()->setFocus(Qt::OtherFocusReason);
        this->hide();
        hasClosed();
    }

    /// Accepts what is there if it can be accepted, and closes in any case.
    virtual void leave() = 0;

protected:
    void appear() {
        open_ = true;
        this->show();
        this->raise();
        this->setFocus(Qt::OtherFocusReason);
    }

    virtual void hasClosed() = 0;
    virtual void retranslate() = 0;

    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Escape) {
            close();
        } else {
            Field::keyPressEvent(event);
        }
    }

    bool focusNextPrevChild(bool) override {
        leave();
        return true;
    }

    void focusOutEvent(QFocusEvent* event) override {
        Field::focusOutEvent(event);
        // The field's own context menu and a change of window are not an answer.
        if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
            leave();
    }

    void changeEvent(QEvent* event) override {
        Field::changeEvent(event);
        if (event->type() == QEvent::LanguageChange) retranslate();
    }

private:
    bool open_ = false;
};

} // namespace dovetail::ui
