// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/data_grid_panel.h"
#include "ui/data/filter_popup.h"
#include "ui/data/grid_header.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <numeric>

// Tables for a grid, and what people do to it with real events.
namespace dovetail::test {

using namespace dovetail::ui;
using data::Column;
using data::ColumnType;

inline constexpr double missing = Column::missingNumber;

/// Ages, heights, towns, smokers and days of five people.
inline GridRows::Table people() {
    std::vector<Column> columns;
    columns.push_back(Column::numeric("age", ColumnType::Integer, {30, missing, 50, 20, 40}));
    columns.push_back(Column::numeric("height", ColumnType::Continuous, {1.5, 1.7, 1.9, 1.6, 1.8}));
    columns.push_back(Column::coded("town", ColumnType::Categorical, {0, -1, 1, 0, 2}, {"Ulm", "", "Bonn"}));
    columns.push_back(Column::coded("smokes", ColumnType::Boolean, {0, 1, 0, 0, 1}, {"no", "yes"}));
    columns.push_back(Column::numeric("day", ColumnType::Date, {0, 86400, 2 * 86400, 3 * 86400, missing}));
    return std::make_shared<const data::Table>(std::move(columns));
}

/// Numbers 0, 1, 2 ... in columns c0, c1 ... (the same columns over and over).
inline GridRows::Table numbers(std::size_t rows, int columnCount) {
    std::vector<double> values(rows);
    std::iota(values.begin(), values.end(), 0.0);
    std::vector<data::Table::ColumnPointer> columns;
    const auto column =
        std::make_shared<const Column>(Column::numeric("c", ColumnType::Integer, std::move(values)));
    for (int n = 0; n < columnCount; ++n)
        columns.push_back(column);
    return std::make_shared<const data::Table>(std::move(columns));
}

struct Shown {
    DataGridPanel panel;
    DataGrid& grid = *panel.grid();

    explicit Shown(GridRows::Table table, QSize size = {640, 400}) {
        panel.resize(size);
        panel.setTable(std::move(table));
        panel.show();
        panel.activateWindow();
        grid.setFocus();
        if (!QTest::qWaitForWindowActive(&panel) || !grid.hasFocus()) qFatal("the grid gets no focus");
    }

    template <typename T>
    T* part(const char* name) {
        auto* found = panel.findChild<T*>(QLatin1String(name));
        if (!found) qFatal("There is no \"%s\".", name);
        return found;
    }
    void settle() {
        if (!QTest::qWaitFor([&] { return !grid.rows()->isBusy(); })) qFatal("the work does not end");
    }
    QStringList shown(int column) {
        settle();
        QStringList cells;
        for (int row = 0; row < grid.rowCount(); ++row)
            cells << grid.shownText({row, column});
        return cells;
    }
    void key(int key, Qt::KeyboardModifiers held = {}) {
        QTest::keyClick(&grid, static_cast<Qt::Key>(key), held);
    }
    QPoint middle(GridCell cell) { return grid.cellRect(cell).center(); }
    void click(GridCell cell, Qt::KeyboardModifiers held = {}) {
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, held, middle(cell));
    }
    QPoint name(int column) {
        const QRect place = grid.header()->nameRect(column);
        return {place.left() + 8, place.center().y()};
    }
    void clickName(int column, Qt::KeyboardModifiers held = {}) {
        QTest::mouseClick(grid.header(), Qt::LeftButton, held, name(column));
    }
    FilterPopup* openFilter(int column) {
        QTest::mouseClick(grid.header(), Qt::LeftButton, {}, grid.header()->funnelRect(column).center());
        auto* popup = qobject_cast<FilterPopup*>(QApplication::activePopupWidget());
        if (!popup) qFatal("no filter opens");
        return popup;
    }
    void type(QWidget* popup, const char* field, const char* text) {
        auto* edit = popup->findChild<QLineEdit*>(QLatin1String(field));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(text));
    }
    void press(QWidget* popup, const char* button) {
        QTest::mouseClick(popup->findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
    }
    QMenu* menu() {
        if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; })) return nullptr;
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    void choose(QMenu* from, const char* action) {
        auto* wanted = from->findChild<QAction*>(QLatin1String(action));
        QTest::mouseClick(from, Qt::LeftButton, {}, from->actionGeometry(wanted).center());
    }
    QString count() { return part<QLabel>("gridCount")->text(); }
    QString message() {
        auto* label = part<QLabel>("gridMessage");
        return label->isVisible() ? label->text() : QString();
    }
    void search(const char* text) {
        QTest::keyClick(&grid, Qt::Key_F, Qt::ControlModifier);
        auto* edit = part<QLineEdit>("gridSearch");
        QTest::keyClicks(edit, QString::fromUtf8(text));
    }
};

inline QStringList words(const char* text) {
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

} // namespace dovetail::test
