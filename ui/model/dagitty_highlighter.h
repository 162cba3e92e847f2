// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace dovetail::ui {

/// Colours DAGitty's language: what begins a graph, arrows, roles, attributes, texts in quotes, comments. The
/// colours go with the palette; each kind differs in weight or slope, too, where that says something.
class DagittyHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    DagittyHighlighter(QTextDocument* document, const QPalette& palette);

    void setPalette(const QPalette& palette);

protected:
    void highlightBlock(const QString& text) override;

private:
    /// What a line ends in, so that the next goes on with it.
    enum State { Plain = 0, Comment = 1, Quote = 2, Brackets = 4 };

    QTextCharFormat word_;
    QTextCharFormat arrow_;
    QTextCharFormat role_;
    QTextCharFormat attribute_;
    QTextCharFormat quote_;
    QTextCharFormat comment_;
};

} // namespace dovetail::ui
