// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <optional>

namespace dovetail::ui {

class DagittyHighlighter;

/// A plain text with line numbers, colours and at most one underlined error. Undo and redo are the
/// document's: the editor only says that they are wanted.
class CodeEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CodeEditor(QWidget* parent = nullptr);
    ~CodeEditor() override;

    /// Changes what differs and leaves cursor, selection and scroll position where they are.
    void replaceText(const QString& text);
    /// From a line and column (from 1, in characters) to the end of the word there.
    void underline(std::size_t line, std::size_t column, const QString& sentence);
    void clearUnderline();
    /// What is underlined, or an empty string.
    QString underlinedText() const;
    int lineNumberWidth() const;

signals:
    void undoWanted();
    void redoWanted();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class LineNumbers;
    void retranslate();
    void paintLineNumbers(QPaintEvent* event);
    void placeLineNumbers();
    void showMarks();

    LineNumbers* numbers_;
    DagittyHighlighter* highlighter_;
    QTextCursor error_; ///< its selection is underlined
    QString sentence_;
};

} // namespace dovetail::ui
