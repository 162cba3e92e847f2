// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cheat_sheet.h"

#include "ui/canvas/gesture_help.h"
#include "ui/shell/commands.h"

#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace dovetail::ui {

namespace {

struct Row {
    QStringList keys;
    QString effect;
};
struct Group {
    QString title;
    QList<Row> rows;
    qsizetype lines() const { return rows.size() + 2; }
};

QList<Group> groupsOf(const QMenuBar& bar, const QString& gestures) {
    QList<Group> groups;
    for (const Command& command : commandsOf(bar)) {
        if (command.shortcuts.isEmpty()) continue;
        const QString title = command.path.section(QStringLiteral(" › "), 0, 0);
        if (groups.isEmpty() || groups.constLast().title != title) groups.append({title, {}});
        groups.last().rows.append({command.shortcuts, command.title});
    }
    Group onCanvas{gestures, {}};
    for (const GestureHelp& help : gestureHelp())
        onCanvas.rows.append({{help.gesture}, help.effect});
    groups.append(onCanvas);
    return groups;
}

QString html(const Group& group, const QPalette& palette) {
    QString rows;
    for (const Row& row : group.rows) {
        QStringList keys;
        for (const QString& key : row.keys) {
            keys << QStringLiteral("<span style='background:%1'>&nbsp;%2&nbsp;</span>")
                        .arg(palette.color(QPalette::Button).name(), key.toHtmlEscaped());
        }
        rows += QStringLiteral("<tr><td style='padding:2px 14px 2px 0'>%1</td>"
                               "<td style='padding:2px 0'>%2</td></tr>")
                    .arg(keys.join(QStringLiteral("&nbsp; ")), row.effect.toHtmlEscaped());
    }
    return QStringLiteral("<p style='margin-top:14px;margin-bottom:4px'><b style='color:%1'>%2</b></p>"
                          "<table cellspacing='0'>%3</table>")
        .arg(palette.color(QPalette::Link).name(), group.title.toHtmlEscaped(), rows);
}

} // namespace

CheatSheet::CheatSheet(QMainWindow* window)
    : QDialog(window), window_(window), sheet_(new QTextBrowser(this)) {
    setObjectName(QStringLiteral("cheatSheet"));
    sheet_->setObjectName(QStringLiteral("cheatSheetText"));
    sheet_->setFrameShape(QFrame::NoFrame);
    sheet_->document()->setDocumentMargin(18);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sheet_);
    fill();
}

void CheatSheet::open() {
    fill();
    const QSize room = window_->size() - QSize(80, 80);
    const QSize wanted(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 40);
    resize(wanted.boundedTo(room));
    show();
    sheet_->setFocus();
}

void CheatSheet::fill() {
    setWindowTitle(tr("Keyboard and Mouse"));
    sheet_->setAccessibleName(tr("Keyboard and mouse"));
    const QList<Group> groups = groupsOf(*window_->menuBar(), tr("On the canvas"));
    qsizetype lines = 0;
    for (const Group& group : groups)
        lines += group.lines();
    // Two columns of about the same length.
    QString left;
    QString right;
    qsizetype used = 0;
    for (const Group& group : groups) {
        (used + group.lines() / 2 <= lines / 2 ? left : right) += html(group, palette());
        used += group.lines();
    }
    const int place = sheet_->verticalScrollBar()->value();
    sheet_->setHtml(QStringLiteral("<table width='100%' cellspacing='0'><tr>"
                                   "<td width='50%' style='padding-right:18px'>%1</td>"
                                   "<td width='50%'>%2</td></tr></table>")
                        .arg(left, right));
    sheet_->verticalScrollBar()->setValue(place);
}

void CheatSheet::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) fill();
}

} // namespace dovetail::ui
