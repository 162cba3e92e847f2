// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people do to a grid with keys and the mouse.
#include "ui/data/data_grid.h"
#include "ui/data/filter_popup.h"
#include "ui/data/grid_copy.h"
#include "ui/data/grid_gutter.h"
#include "ui/data/grid_header.h"
#include "ui/data/grid_text.h"
#include "ui/document/text.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTextDocument>
#include <QTimerEvent>
#include <QToolTip>

namespace dovetail::ui {

namespace {

constexpr int scrollInterval = 50; // milliseconds

bool holds(Qt::KeyboardModifiers held, Qt::KeyboardModifier modifier) {
    return held.testFlag(modifier);
}

} // namespace

/// Where a key takes the current cell, if it is one that moves it.
std::optional<GridCell> DataGrid::movedBy(const QKeyEvent& event) const {
    const bool far = holds(event.modifiers(), Qt::ControlModifier);
    GridCell cell = current();
    const int lastRow = rowCount() - 1;
    const int lastColumn = columnCount() - 1;
    const int page = std::max(1, wholeRows() - 1);
    switch (event.key()) {
    case Qt::Key_Left:
        cell.column = far ? 0 : cell.column - 1;
        break;
    case Qt::Key_Right:
        cell.column = far ? lastColumn : cell.column + 1;
        break;
    case Qt::Key_Up:
        cell.row = far ? 0 : cell.row - 1;
        break;
    case Qt::Key_Down:
        cell.row = far ? lastRow : cell.row + 1;
        break;
    case Qt::Key_PageUp:
        cell.row -= std::min(page, cell.row);
        break;
    case Qt::Key_PageDown:
        cell.row += std::min(page, lastRow - cell.row);
        break;
    case Qt::Key_Home:
        cell = {far ? 0 : cell.row, 0};
        break;
    case Qt::Key_End:
        cell = {far ? lastRow : cell.row, lastColumn};
        break;
    default:
        return std::nullopt;
    }
    return GridCell{std::clamp(cell.row, 0, lastRow), std::clamp(cell.column, 0, lastColumn)};
}

bool DataGrid::isOwnKey(const QKeyEvent& event) const {
    if (event.key() == Qt::Key_Escape) return rows_->isBusy() || (copying_ && copying_->isRunning());
    if (isEmpty()) return false;
    const bool alone = (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier)) == 0;
    if (holds(event.modifiers(), Qt::AltModifier))
        return event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    if (alone && movedBy(event)) return true;
    return event.matches(QKeySequence::SelectAll) || event.matches(QKeySequence::Copy) ||
           (event.key() == Qt::Key_C && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) ||
           (event.key() == Qt::Key_Space &&
            (event.modifiers() == Qt::ControlModifier || event.modifiers() == Qt::ShiftModifier));
}

bool DataGrid::event(QEvent* event) {
    // Or actions of the window with the same keys would take them.
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::Show) layOut();
    return QAbstractScrollArea::event(event);
}

void DataGrid::keyPressEvent(QKeyEvent* event) {
    if (!isOwnKey(*event)) {
        event->ignore();
        return;
    }
    const bool shift = holds(event->modifiers(), Qt::ShiftModifier);
    if (event->key() == Qt::Key_Escape) {
        rows_->cancel();
        if (copying_) copying_->cancel();
    } else if (holds(event->modifiers(), Qt::AltModifier)) {
        if (event->key() == Qt::Key_Up) cycleSorting(current().column, shift);
        if (event->key() == Qt::Key_Down) openFilter(current().column);
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->key() == Qt::Key_C) {
        copy(!shift);
    } else if (event->matches(QKeySequence::Copy)) {
        copy(true);
    } else if (event->key() == Qt::Key_Space) {
        goTo(current(), Step::Replace, shift ? Unit::Rows : Unit::Columns);
    } else if (const auto cell = movedBy(*event)) {
        goTo(*cell, shift ? Step::Extend : Step::Replace);
    }
}

void DataGrid::mousePressEvent(QMouseEvent* event) {
    const auto cell = cellAt(event->pos());
    if (!cell || event->button() != Qt::LeftButton) return;
    const bool add = holds(event->modifiers(), Qt::ControlModifier);
    const bool extend = holds(event->modifiers(), Qt::ShiftModifier);
    goTo(*cell, extend ? Step::Extend : add ? Step::Add : Step::Replace);
    selecting_ = true;
}

void DataGrid::mouseMoveEvent(QMouseEvent* event) {
    if (!selecting_) return;
    dragPlace_ = event->pos();
    if (viewport()->rect().contains(dragPlace_)) {
        if (dragTimer_ != 0) killTimer(std::exchange(dragTimer_, 0));
    } else if (dragTimer_ == 0) {
        dragTimer_ = startTimer(scrollInterval);
    }
    dragTo(dragPlace_);
}

/// To the nearest cell, a row or column further than what is in sight.
void DataGrid::dragTo(QPoint place) {
    const GridRange inSight = visible();
    if (inSight.bottom < inSight.top) return;
    const int offset = horizontalScrollBar()->value();
    const int x = std::clamp(place.x(), -1, viewport()->width()) + offset;
    const int column = columns_.at(std::clamp(x, 0, columns_.total() - 1));
    const int row = place.y() < 0                       ? inSight.top - 1
                    : place.y() >= viewport()->height() ? firstRow() + wholeRows()
                                                        : firstRow() + place.y() / rowHeight_;
    goTo({row, column}, Step::Extend);
}

void DataGrid::timerEvent(QTimerEvent* event) {
    if (event->timerId() == dragTimer_) {
        dragTo(dragPlace_);
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

void DataGrid::mouseReleaseEvent(QMouseEvent*) {
    selecting_ = false;
    if (dragTimer_ != 0) killTimer(std::exchange(dragTimer_, 0));
}

void DataGrid::wheelEvent(QWheelEvent* event) {
    // Shift turns a wheel to the side, as in browsers; Qt's scroll bars would take it for whole pages.
    if (event->modifiers() != Qt::ShiftModifier || event->angleDelta().x() != 0) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    QWheelEvent sideways(event->position(), event->globalPosition(), event->pixelDelta().transposed(),
                         event->angleDelta().transposed(), event->buttons(), Qt::NoModifier, event->phase(),
                         event->inverted());
    QCoreApplication::sendEvent(horizontalScrollBar(), &sideways);
    event->accept();
}

void DataGrid::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void DataGrid::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool DataGrid::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto cell = cellAt(help->pos());
    QString tip;
    if (cell && isMissing(*cell)) {
        tip = tr("missing");
    } else if (cell) {
        // All of a text that does not fit.
        const QString shown = shownText(*cell);
        constexpr qsizetype longest = 2'000;
        if (fontMetrics().horizontalAdvance(shown) > columns_.width(cell->column) - 2 * 6)
            tip = shown.left(longest);
    }
    if (tip.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(tip), viewport(), cellRect(*cell));
    }
    return true;
}

void DataGrid::cycleSorting(int column, bool further) {
    std::vector<data::SortKey> keys = rows_->sortKeys();
    const auto wanted = static_cast<std::size_t>(column);
    const auto present = std::ranges::find(keys, wanted, &data::SortKey::column);
    if (present == keys.end()) {
        if (!further) keys.clear();
        keys.push_back({wanted, false});
    } else if (!present->descending) {
        if (!further) keys = {*present};
        std::ranges::find(keys, wanted, &data::SortKey::column)->descending = true;
    } else if (further) {
        keys.erase(present);
    } else {
        keys.clear();
    }
    rows_->setSortKeys(std::move(keys));
}

void DataGrid::sortBy(int column, bool descending) {
    rows_->setSortKeys({{static_cast<std::size_t>(column), descending}});
}

void DataGrid::openFilter(int column) {
    scrollTo({current().row, column});
    auto* popup = new FilterPopup(rows_, static_cast<std::size_t>(column), this);
    const QRect place = header_->columnRect(column);
    popup->openBelow(QRect(header_->mapToGlobal(place.topLeft()), place.size()));
}

void DataGrid::showStatistics(int column) {
    scrollTo({current().row, column});
    const QRect place = header_->columnRect(column);
    QToolTip::showText(header_->mapToGlobal(place.bottomLeft()), header_->tip(column), header_, place,
                       60'000);
}

void DataGrid::copy(bool names) {
    if (isEmpty() || !rows_->table()) return;
    std::int64_t cells = 0;
    for (const GridRange& range : selection_.ranges())
        cells += range.cells();
    if (cells > mostCopiedCells) {
        const QLocale locale;
        emit said(tr("%1 cells are selected; at most %2 can be copied. Export the table instead.")
                      .arg(locale.toString(static_cast<qlonglong>(cells)),
                           locale.toString(static_cast<qlonglong>(mostCopiedCells))));
        return;
    }
    if (copying_) copying_->cancel();
    const bool withNames = names && cells > 1;
    const auto done = [this, cells](Result<QString> copied) {
        if (!copied) return;
        QGuiApplication::clipboard()->setText(*copied);
        emit said(tr("%n cells copied.", nullptr, static_cast<int>(cells)));
    };
    constexpr std::int64_t cellsAtOnce = 20'000;
    if (cells <= cellsAtOnce) {
        done(copiedText(*rows_->table(), rows_->rows(), selection_, withNames));
        return;
    }
    copying_ = Job::start(
        this, tr("Copying cells"),
        [table = rows_->table(), rows = rows_->rows(), selection = selection_, withNames](
            const Progress& progress) { return copiedText(*table, rows, selection, withNames, progress); },
        done);
    emit rows_->jobStarted(copying_);
}

void DataGrid::dragColumn(int column) {
    auto* drag = new QDrag(this);
    drag->setMimeData(columnMime(column));
    drag->setPixmap(header_->grab(header_->nameRect(column)));
    drag->exec(Qt::CopyAction);
}

void DataGrid::contextMenuEvent(QContextMenuEvent* event) {
    if (isEmpty()) return;
    if (event->reason() == QContextMenuEvent::Mouse) {
        const auto cell = cellAt(viewport()->mapFromGlobal(event->globalPos()));
        if (!cell) return;
        if (!selection_.contains(*cell)) goTo(*cell);
        showMenu(*cell, event->globalPos());
    } else {
        scrollTo(current());
        showMenu(current(), viewport()->mapToGlobal(cellRect(current()).bottomLeft()));
    }
}

void DataGrid::showMenu(GridCell cell, QPoint globalPlace) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("gridMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char* name, const QString& text, const QKeySequence& keys, auto act) {
        QAction* action = menu->addAction(text, this, act);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys); // only shown: the grid takes these keys itself
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    const int index = cell.column;
    const auto wanted = static_cast<std::size_t>(index);
    add("gridCopy", tr("&Copy with Names"), QKeySequence::Copy, [this] { copy(true); });
    add("gridCopyPlain", tr("Copy &without Names"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        [this] { copy(false); });
    add("gridSelectColumn", tr("Select Co&lumn"), QKeySequence(Qt::CTRL | Qt::Key_Space),
        [this, cell] { goTo(cell, Step::Replace, Unit::Columns); });
    menu->addSeparator();
    add("gridSortUp", tr("Sort &Ascending"), {}, [this, index] { sortBy(index, false); });
    add("gridSortDown", tr("Sort &Descending"), {}, [this, index] { sortBy(index, true); });
    add("gridUnsorted", tr("&Own Order of the Table"), {}, [this] {
        rows_->setSortKeys({});
    })->setEnabled(!rows_->sortKeys().empty());
    menu->addSeparator();
    add("gridFilter", tr("&Filter…"), QKeySequence(Qt::ALT | Qt::Key_Down),
        [this, index] { openFilter(index); });
    if (!isEmpty()) {
        add("gridOnlyThis", tr("Only Rows with &This Value"), {}, [this, cell] {
            data::ColumnFilter filter{.column = static_cast<std::size_t>(cell.column)};
            const data::Column& column = this->column(cell.column);
            const std::size_t row = tableRow(cell.row);
            if (column.isMissing(row)) {
                filter.test = data::NoValue{};
                filter.missing = true;
            } else if (column.isNumeric()) {
                filter.test = data::ValueRange{column.numbers()[row], column.numbers()[row]};
            } else {
                filter.test = data::OneOfLevels{{column.codes()[row]}};
            }
            rows_->setFilter(filter);
        });
    }
    add("gridUnfilter", tr("Remove the Filter of the Column"), {}, [this, wanted] {
        rows_->removeFilter(wanted);
    })->setEnabled(rows_->filterOf(wanted) != nullptr);
    menu->addSeparator();
    add("gridStatistics", tr("Show &Statistics"), {}, [this, index] { showStatistics(index); });
    add("gridFit", tr("Fit the &Width"), {}, [this, index] { fitColumn(index); });
    add("gridFitAll", tr("Fit All Widths"), {}, [this] {
        for (int column = 0; column < columnCount(); ++column)
            fitColumn(column);
    });
    menu->popup(globalPlace);
}

} // namespace dovetail::ui
