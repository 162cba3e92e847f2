// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/code_editor.h"

#include "ui/canvas/canvas_style.h"
#include "ui/model/dagitty_highlighter.h"

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QMenu>
#include <QPainter>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolTip>

#include <memory>

namespace dovetail::ui {

class CodeEditor::LineNumbers : public QWidget {
public:
    explicit LineNumbers(CodeEditor* editor) : QWidget(editor), editor_(editor) {}

protected:
    void paintEvent(QPaintEvent* event) override { editor_->paintLineNumbers(event); }

private:
    CodeEditor* editor_;
};

namespace {

bool isUndo(const QKeyEvent* event) {
    return event->matches(QKeySequence::Undo);
}

bool isRedo(const QKeyEvent* event) {
    return event->matches(QKeySequence::Redo) ||
           (event->key() == Qt::Key_Y && event->modifiers() == Qt::ControlModifier);
}

bool isWord(QChar c) {
    return c.isLetterOrNumber() || c == u'_' || c == u'.' || c.isSurrogate();
}

} // namespace

CodeEditor::CodeEditor(QWidget* parent)
    : QPlainTextEdit(parent),
      numbers_(new LineNumbers(this)),
      highlighter_(new DagittyHighlighter(document(), palette())) {
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QWidget::font().pointSizeF());
    setFont(font);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeEditor::placeLineNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        if (dy != 0) {
            numbers_->scroll(0, dy);
        } else {
            numbers_->update(0, rect.y(), numbers_->width(), rect.height());
        }
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] { numbers_->update(); });
    placeLineNumbers();
    retranslate();
}

CodeEditor::~CodeEditor() = default;

void CodeEditor::retranslate() {
    setPlaceholderText(tr("dag {\nsmoking -> cancer\n}"));
}

void CodeEditor::replaceText(const QString& text) {
    const QString old = toPlainText();
    if (old == text) return;
    const QStringList before = old.split(u'\n');
    const QStringList after = text.split(u'\n');
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    if (before.size() == after.size()) {
        for (qsizetype line = 0; line < before.size(); ++line) {
            if (before[line] == after[line]) continue;
            const QTextBlock block = document()->findBlockByNumber(static_cast<int>(line));
            const auto [differs, other] = std::ranges::mismatch(before[line], after[line]);
            const auto kept = static_cast<int>(differs - before[line].begin());
            cursor.setPosition(block.position() + kept);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            cursor.insertText(after[line].mid(kept));
        }
    } else {
        const auto differs = std::ranges::mismatch(old, text).in1;
        const auto start = static_cast<qsizetype>(differs - old.begin());
        qsizetype tail = 0;
        const qsizetype most = std::min(old.size(), text.size()) - start;
        while (tail < most && old[old.size() - 1 - tail] == text[text.size() - 1 - tail])
            ++tail;
        cursor.setPosition(static_cast<int>(start));
        cursor.setPosition(static_cast<int>(old.size() - tail), QTextCursor::KeepAnchor);
        cursor.insertText(text.mid(start, text.size() - start - tail));
    }
    cursor.endEditBlock();
}

void CodeEditor::underline(std::size_t line, std::size_t column, const QString& sentence) {
    const int number = std::clamp(static_cast<int>(line) - 1, 0, document()->blockCount() - 1);
    const QTextBlock block = document()->findBlockByNumber(number);
    const QString text = block.text();
    qsizetype begin = 0; // columns count characters, QString counts UTF-16
    for (std::size_t passed = 1; passed < column && begin < text.size(); ++passed)
        begin += text[begin].isHighSurrogate() && begin + 1 < text.size() ? 2 : 1;
    // At the end of the text: its last word is what something should follow.
    if (begin >= text.trimmed().size() + text.indexOf(text.trimmed())) {
        begin = std::max<qsizetype>(0, text.indexOf(text.trimmed()) + text.trimmed().size() - 1);
        while (begin > 0 && isWord(text[begin]) && isWord(text[begin - 1]))
            --begin;
    }
    qsizetype end = begin;
    if (end < text.size() && text[end] == u'"') {
        end = text.indexOf(u'"', end + 1) + 1;
        if (end == 0) end = text.size();
    } else {
        while (end < text.size() && isWord(text[end]))
            ++end;
    }
    if (end == begin) {
        while (end < text.size() && !text[end].isSpace() && !isWord(text[end]))
            ++end;
    }
    error_ = QTextCursor(block);
    error_.setPosition(block.position() + static_cast<int>(begin));
    error_.setPosition(block.position() + static_cast<int>(std::max(end, begin)), QTextCursor::KeepAnchor);
    sentence_ = sentence;
    showMarks();
}

void CodeEditor::clearUnderline() {
    if (sentence_.isEmpty()) return;
    sentence_.clear();
    error_ = QTextCursor();
    showMarks();
}

QString CodeEditor::underlinedText() const {
    return error_.selectedText();
}

void CodeEditor::showMarks() {
    QList<QTextEdit::ExtraSelection> marks;
    if (!sentence_.isEmpty()) {
        const bool dark = palette().color(QPalette::Base).lightness() < 128;
        QTextEdit::ExtraSelection mark;
        mark.cursor = error_;
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(dark ? QColor(0xFF, 0x7A, 0x6B) : QColor(0xC4, 0x1E, 0x1E));
        QColor back = mark.format.underlineColor();
        back.setAlpha(40);
        mark.format.setBackground(back);
        marks << mark;
    }
    setExtraSelections(marks);
    numbers_->update();
}

int CodeEditor::lineNumberWidth() const {
    const auto digits = QString::number(std::max(blockCount(), 10)).size();
    return fontMetrics().horizontalAdvance(u'9') * static_cast<int>(digits) + 12;
}

void CodeEditor::placeLineNumbers() {
    setViewportMargins(lineNumberWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    numbers_->setGeometry(inside.left(), inside.top(), lineNumberWidth(), inside.height());
}

void CodeEditor::paintLineNumbers(QPaintEvent* event) {
    QPainter painter(numbers_);
    const CanvasStyle style = CanvasStyle::of(palette(), font());
    painter.fillRect(event->rect(), style.nodeFill);
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    const int errorLine = sentence_.isEmpty() ? -1 : error_.blockNumber();
    for (QRectF place = blockBoundingGeometry(block).translated(contentOffset());
         block.isValid() && place.top() <= event->rect().bottom(); block = block.next()) {
        place.setHeight(blockBoundingRect(block).height());
        const bool current = block.blockNumber() == textCursor().blockNumber();
        painter.setPen(current || block.blockNumber() == errorLine ? style.text : style.faintText);
        const QRectF room(0, place.top(), numbers_->width() - 6, fontMetrics().height());
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
        place.translate(0, place.height());
    }
}

bool CodeEditor::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (isUndo(key) || isRedo(key)) {
            event->accept(); // comes back as a key press
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void CodeEditor::keyPressEvent(QKeyEvent* event) {
    if (isUndo(event)) {
        emit undoWanted();
    } else if (isRedo(event)) {
        emit redoWanted();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

bool CodeEditor::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QTextCursor there = cursorForPosition(help->pos());
        if (!sentence_.isEmpty() && there.blockNumber() == error_.blockNumber()) {
            QToolTip::showText(help->globalPos(), sentence_, viewport());
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void CodeEditor::contextMenuEvent(QContextMenuEvent* event) {
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    // Its own undo and redo know nothing of the document's.
    for (QAction* action : menu->actions()) {
        const QString name = action->objectName();
        if (name != QStringLiteral("edit-undo") && name != QStringLiteral("edit-redo")) continue;
        action->disconnect();
        action->setEnabled(true);
        connect(action, &QAction::triggered, this,
                name == QStringLiteral("edit-undo") ? &CodeEditor::undoWanted : &CodeEditor::redoWanted);
    }
    menu->exec(event->globalPos());
}

void CodeEditor::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    placeLineNumbers();
}

void CodeEditor::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        highlighter_->setPalette(palette());
        showMarks();
    } else if (event->type() == QEvent::FontChange) {
        placeLineNumbers();
    } else if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace dovetail::ui
