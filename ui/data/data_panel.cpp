// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_panel.h"

#include "ui/data/column_list_model.h"
#include "ui/data/data_grid_panel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace dovetail::ui {

DataPanel::DataPanel(Document* document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      columnModel_(new ColumnListModel(document, this)),
      source_(new QLabel(this)),
      columns_(new QTreeView(this)),
      rows_(new DataGridPanel(this)),
      import_(new QPushButton(this)),
      add_(new QPushButton(this)) {
    setObjectName(QStringLiteral("dataPanel"));
    source_->setWordWrap(true);

    columns_->setObjectName(QStringLiteral("columnList"));
    columns_->setModel(columnModel_);
    columns_->setRootIsDecorated(false);
    columns_->setUniformRowHeights(true);
    columns_->setAlternatingRowColors(true);
    columns_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    columns_->setDragEnabled(true);
    columns_->setDragDropMode(QAbstractItemView::DragOnly);
    columns_->header()->setSectionResizeMode(ColumnListModel::FieldCount - 1, QHeaderView::Stretch);
    columns_->header()->setStretchLastSection(false);

    import_->setObjectName(QStringLiteral("importButton"));
    add_->setObjectName(QStringLiteral("addColumnsButton"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(import_);
    buttons->addWidget(add_);
    buttons->addStretch();

    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(columns_);
    splitter->addWidget(rows_);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(source_);
    layout->addLayout(buttons);
    layout->addWidget(splitter, 1);

    connect(import_, &QPushButton::clicked, this, &DataPanel::importRequested);
    connect(add_, &QPushButton::clicked, this, &DataPanel::addSelected);
    connect(columns_, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        emit columnsWanted({columnModel_->columnName(index.row())});
    });
    connect(columns_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { add_->setEnabled(columns_->selectionModel()->hasSelection()); });
    connect(document, &Document::changed, this, &DataPanel::refresh);
    retranslate();
    refresh(allChanges);
}

void DataPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void DataPanel::retranslate() {
    columns_->setAccessibleName(tr("Columns of the data"));
    import_->setText(tr("Import…"));
    add_->setText(tr("Add to Canvas"));
    add_->setToolTip(tr("Make the selected columns variables on the canvas"));
    columns_->viewport()->update(); // types and headers are asked for while they are painted
    columns_->header()->viewport()->update();
    fitColumns();
    showSource();
}

void DataPanel::refresh(Changes changes) {
    if (!(changes & Change::Data)) return;
    const auto& table = document_->content().table;
    rows_->setTable(table);
    columns_->setVisible(table != nullptr);
    rows_->setVisible(table != nullptr);
    add_->setVisible(table != nullptr);
    add_->setEnabled(false);
    fitColumns();
    showSource();
}

void DataPanel::fitColumns() {
    for (int field = 0; field + 1 < ColumnListModel::FieldCount; ++field)
        columns_->resizeColumnToContents(field);
}

void DataPanel::showSource() {
    const auto& table = document_->content().table;
    if (!table) {
        source_->setText(tr("No data yet. Import a CSV file, or drop one onto the window."));
        return;
    }
    const QLocale locale;
    source_->setText(tr("%1: %2 rows, %3 columns. Drag columns onto the canvas.")
                         .arg(text(document_->content().dataSource),
                              locale.toString(static_cast<qulonglong>(table->rows())),
                              locale.toString(static_cast<qulonglong>(table->columnCount()))));
}

void DataPanel::addSelected() {
    QStringList names;
    for (const QModelIndex& index : columns_->selectionModel()->selectedRows()) {
        names << columnModel_->columnName(index.row());
    }
    if (!names.isEmpty()) emit columnsWanted(names);
}

} // namespace dovetail::ui
