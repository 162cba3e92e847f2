// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/dagitty_highlighter.h"

#include "core/graph/formats/dagitty_roles.h"
#include "ui/canvas/canvas_style.h"

namespace dovetail::ui {

namespace {

bool isNameCharacter(QChar c) {
    return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'.');
}

qsizetype arrowLength(QStringView text) {
    for (const auto arrow : {u"<->", u"->", u"<-"}) {
        if (text.startsWith(QStringView(arrow))) return QStringView(arrow).size();
    }
    return 0;
}

/// Behind the end of a text in quotes that goes on at `from`, or -1.
qsizetype endOfQuote(const QString& text, qsizetype from) {
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
        } else if (text[i] == u'"') {
            return i + 1;
        }
    }
    return -1;
}

} // namespace

DagittyHighlighter::DagittyHighlighter(QTextDocument* document, const QPalette& palette)
    : QSyntaxHighlighter(document) {
    setPalette(palette);
}

void DagittyHighlighter::setPalette(const QPalette& palette) {
    const CanvasStyle style = CanvasStyle::of(palette, QFont());
    word_.setForeground(style.text);
    word_.setFontWeight(QFont::Bold);
    arrow_ = word_;
    role_.setForeground(style.causal);
    role_.setFontWeight(QFont::Bold);
    attribute_.setForeground(style.hedge);
    quote_.setForeground(style.mediator);
    comment_.setForeground(style.faintText);
    comment_.setFontItalic(true);
    rehighlight();
}

void DagittyHighlighter::highlightBlock(const QString& text) {
    const int before = std::max(previousBlockState(), 0);
    bool brackets = (before & Brackets) != 0;
    const auto mark = [&](qsizetype from, qsizetype to, const QTextCharFormat& format) {
        setFormat(static_cast<int>(from), static_cast<int>(to - from), format);
    };
    const auto go = [&](int state) { setCurrentBlockState(state | (brackets ? Brackets : 0)); };
    qsizetype i = 0;
    if ((before & Comment) != 0) {
        const qsizetype end = text.indexOf(u"*/");
        mark(0, end < 0 ? text.size() : end + 2, comment_);
        if (end < 0) return go(Comment);
        i = end + 2;
    } else if ((before & Quote) != 0) {
        const qsizetype end = endOfQuote(text, 0);
        mark(0, end < 0 ? text.size() : end, quote_);
        if (end < 0) return go(Quote);
        i = end;
    }
    while (i < text.size()) {
        const QStringView rest = QStringView(text).mid(i);
        if (rest.startsWith(u"//") || (text[i] == u'#' && (i == 0 || !isNameCharacter(text[i - 1])))) {
            mark(i, text.size(), comment_);
            return go(Plain);
        }
        if (rest.startsWith(u"/*")) {
            const qsizetype end = text.indexOf(u"*/", i + 2);
            mark(i, end < 0 ? text.size() : end + 2, comment_);
            if (end < 0) return go(Comment);
            i = end + 2;
        } else if (text[i] == u'"') {
            const qsizetype end = endOfQuote(text, i + 1);
            // A name in quotes is a name.
            if (brackets) mark(i, end < 0 ? text.size() : end, quote_);
            if (end < 0) return go(Quote);
            i = end;
        } else if (const qsizetype arrow = arrowLength(rest)) {
            mark(i, i + arrow, arrow_);
            i += arrow;
        } else if (isNameCharacter(text[i])) {
            qsizetype end = i;
            while (end < text.size() && isNameCharacter(text[end]))
                ++end;
            const QString word = text.mid(i, end - i);
            const bool value = QStringView(text).mid(end).trimmed().startsWith(u'=');
            if (brackets) {
                const bool role = !value && graph::dagitty::roleSpelled(word.toStdString());
                mark(i, end, role ? role_ : attribute_);
            } else if (value) {
                mark(i, end, attribute_);
            } else if (QStringView(text).mid(end).trimmed().startsWith(u'{')) {
                mark(i, end, word_);
            }
            i = end;
        } else {
            if (text[i] == u'[') brackets = true;
            if (text[i] == u']') brackets = false;
            ++i;
        }
    }
    go(Plain);
}

} // namespace dovetail::ui
