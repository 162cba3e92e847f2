// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace dovetail::ui {

class CodeEditor;
class Document;
class ModelCodeSync;

/// The drawing as DAGitty text, to read, edit, copy and paste. What is typed is drawn as soon as it can be
/// read; what cannot be read is underlined, said below, and leaves the drawing alone.
class ModelCodePanel : public QWidget {
    Q_OBJECT

public:
    /// The document must live longer than the panel.
    explicit ModelCodePanel(Document* document, QWidget* parent = nullptr);

    CodeEditor* editor() const { return editor_; }
    ModelCodeSync& sync() const { return *sync_; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void showState();
    void copyAll();

    ModelCodeSync* sync_;
    CodeEditor* editor_;
    QPushButton* copy_;
    QCheckBox* positions_;
    QWidget* trouble_;
    QLabel* problem_;
    QLabel* consequence_;
    QPushButton* bringBack_;
    bool replacing_ = false;
};

} // namespace dovetail::ui
