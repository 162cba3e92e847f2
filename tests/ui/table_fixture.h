// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/model/table_panel.h"

#include <QTest>
#include <QtWidgets>

/// smoking -> tar -> cancer, and what people do to a table beside it.
struct Drawing {
    using VariableId = dovetail::graph::VariableId;

    dovetail::ui::Document document;
    VariableId smoking = add("smoking", {0, 0});
    VariableId tar = add("tar", {100, 0});
    VariableId cancer = add("cancer", {200, 0});

    Drawing() {
        for (const dovetail::graph::Edge& edge :
             {dovetail::graph::Edge{smoking, tar}, dovetail::graph::Edge{tar, cancer}}) {
            if (!document.addEdge(edge)) qFatal("the edge is refused");
        }
        document.undoStack()->clear();
    }

    VariableId add(const char* name, dovetail::graph::Position position) {
        return document.addVariable(QString::fromUtf8(name), position).value();
    }
    const dovetail::graph::CausalGraph& graph() const { return document.graph(); }
    int steps() { return document.undoStack()->count(); }
    void giveData() {
        std::vector<dovetail::data::Column> columns;
        for (const char* name : {"smoking", "age", "cancer"})
            columns.push_back(
                dovetail::data::Column::numeric(name, dovetail::data::ColumnType::Integer, {1, 2, 3}));
        document.setTable(std::make_shared<const dovetail::data::Table>(std::move(columns)),
                          QStringLiteral("people.csv"));
        document.undoStack()->clear();
    }
};

/// Drives a table by keys.
class TableUser {
public:
    explicit TableUser(dovetail::ui::TablePanel& panel) : panel_(panel), table_(panel.table()) {
        panel.resize(700, 500);
        panel.show();
        panel.activateWindow();
        table_->setFocus();
        if (!QTest::qWaitFor([this] { return table_->hasFocus(); })) qFatal("the table gets no focus");
    }

    template <typename T>
    T* part(const char* objectName) {
        auto* found = panel_.findChild<T*>(QLatin1String(objectName));
        if (!found) qFatal("There is no \"%s\".", objectName);
        return found;
    }
    QString text(int row, int column) const { return table_->model()->index(row, column).data().toString(); }
    int rows() const { return table_->model()->rowCount(); }
    void goTo(int row, int column) {
        table_->setFocus();
        table_->setCurrentIndex(table_->model()->index(row, column));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(table_, key, modifiers); }
    /// F2, the text, Enter.
    void write(int row, int column, const char* text) {
        goTo(row, column);
        key(Qt::Key_F2);
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        if (!editor) qFatal("No editor opens.");
        editor->selectAll();
        QTest::keyClicks(editor, QString::fromUtf8(text));
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
    }
    /// F2, arrow keys to the entry, Enter.
    void choose(int row, int column, const QString& entry) {
        goTo(row, column);
        key(Qt::Key_F2);
        auto* combo = panel_.findChild<QComboBox*>(QStringLiteral("cellChoice"));
        if (!combo) qFatal("No choice opens.");
        const int wanted = combo->findText(entry);
        if (wanted < 0) qFatal("There is no such entry.");
        while (combo->currentIndex() != wanted)
            QTest::keyClick(combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        QTest::keyClick(combo, Qt::Key_Return);
        settle();
    }
    QString problem() {
        for (auto* label : panel_.findChildren<QLabel*>()) {
            if (label->objectName().endsWith(QStringLiteral("Problem")) && label->isVisible())
                return label->text();
        }
        return {};
    }
    void type(const char* objectName, const char* text, bool enter = true) {
        auto* edit = part<QWidget>(objectName);
        edit->setFocus();
        if (auto* combo = qobject_cast<QComboBox*>(edit)) {
            combo->lineEdit()->selectAll();
            edit = combo->lineEdit();
        }
        QTest::keyClicks(edit, QString::fromUtf8(text));
        if (enter) QTest::keyClick(edit, Qt::Key_Return);
    }

private:
    /// What an editor does when it is left is queued.
    static void settle() {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    dovetail::ui::TablePanel& panel_;
    QTableView* table_;
};
