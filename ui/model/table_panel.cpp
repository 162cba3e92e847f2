// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/table_panel.h"

#include <QAbstractTableModel>
#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace dovetail::ui {

TablePanel::TablePanel(QAbstractTableModel* model, const QString& name, QWidget* parent)
    : QWidget(parent),
      model_(model),
      proxy_(new QSortFilterProxyModel(this)),
      search_(new QLineEdit(this)),
      table_(new QTableView(this)),
      below_(new QVBoxLayout),
      problem_(new QLabel(this)),
      delete_(new QAction(table_)) {
    model->setParent(this);
    setObjectName(name + QStringLiteral("Panel"));
    search_->setObjectName(name + QStringLiteral("Search"));
    search_->setClearButtonEnabled(true);
    proxy_->setSourceModel(model);
    proxy_->setFilterKeyColumn(-1);
    proxy_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy_->setSortCaseSensitivity(Qt::CaseInsensitive);
    proxy_->setSortLocaleAware(true);
    proxy_->setSortRole(Qt::UserRole);

    table_->setObjectName(name + QStringLiteral("Table"));
    table_->setModel(proxy_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    table_->setTabKeyNavigation(false);
    table_->setAlternatingRowColors(true);
    table_->setSortingEnabled(true);
    table_->horizontalHeader()->setSortIndicatorClearable(true);
    table_->sortByColumn(-1, Qt::AscendingOrder); // in the order of the drawing
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + 8);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);

    delete_->setObjectName(name + QStringLiteral("Delete"));
    delete_->setShortcuts({QKeySequence(QKeySequence::Delete), QKeySequence(Qt::Key_Backspace)});
    delete_->setShortcutContext(Qt::WidgetShortcut);
    table_->addAction(delete_);

    problem_->setObjectName(name + QStringLiteral("Problem"));
    problem_->setWordWrap(true);
    problem_->setTextFormat(Qt::PlainText);
    problem_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    problem_->hide();

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(search_);
    layout->addWidget(table_, 1);
    layout->addWidget(problem_);
    layout->addLayout(below_);
    connect(search_, &QLineEdit::textChanged, proxy_, &QSortFilterProxyModel::setFilterFixedString);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        delete_->setEnabled(table_->selectionModel()->hasSelection());
        if (!selecting_) emit selectionEdited();
    });
    delete_->setEnabled(false);
}

TablePanel::~TablePanel() {
    // A cell that is still edited is written back while the parts go one after the other.
    for (QObject* part : {static_cast<QObject*>(model_), static_cast<QObject*>(delete_),
                          static_cast<QObject*>(table_->selectionModel())})
        part->disconnect(this);
}

void TablePanel::say(const QString& sentence) {
    problem_->setText(sentence);
    problem_->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty()) return;
    QAccessibleEvent event(problem_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

std::vector<int> TablePanel::selectedRows() const {
    std::vector<int> rows;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows())
        rows.push_back(proxy_->mapToSource(index).row());
    std::ranges::sort(rows);
    return rows;
}

void TablePanel::selectRows(const std::vector<int>& rows) {
    std::vector<int> now = selectedRows();
    std::vector<int> wanted = rows;
    std::erase(wanted, -1);
    std::ranges::sort(wanted);
    if (now == wanted) return;
    selecting_ = true;
    QItemSelection selection;
    QModelIndex first;
    for (const int row : wanted) {
        const QModelIndex index = proxy_->mapFromSource(model_->index(row, 0));
        if (!index.isValid()) continue;
        if (!first.isValid()) first = index;
        selection.select(index, index);
    }
    QItemSelectionModel* chosen = table_->selectionModel();
    if (first.isValid()) {
        const int column = std::max(0, table_->currentIndex().column());
        chosen->setCurrentIndex(first.siblingAtColumn(column), QItemSelectionModel::NoUpdate);
        table_->scrollTo(first.siblingAtColumn(column));
    }
    chosen->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    selecting_ = false;
}

void TablePanel::retranslate() {
    search_->setPlaceholderText(tr("Search"));
}

void TablePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace dovetail::ui
