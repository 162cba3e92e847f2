// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/column_list_model.h"

#include <QCoreApplication>
#include <QMimeData>

namespace dovetail::ui {

namespace {

std::vector<std::size_t> missingCells(const data::Table& table) {
    std::vector<std::size_t> counts;
    for (const auto& column : table.columns())
        counts.push_back(column->missingCount());
    return counts;
}

} // namespace

ColumnListModel::ColumnListModel(Document* document, QObject* parent)
    : QAbstractTableModel(parent), document_(document), table_(document->content().table) {
    connect(document, &Document::changed, this, &ColumnListModel::update);
    countMissing();
}

/// A table of a gigabyte takes longer than a frame to look through, and a list is painted often.
void ColumnListModel::countMissing() {
    constexpr std::size_t cellsAtOnce = 1'000'000;
    if (counting_) counting_->cancel();
    missing_.clear();
    if (!table_) return;
    if (table_->rows() * table_->columnCount() <= cellsAtOnce) {
        missing_ = missingCells(*table_);
        return;
    }
    counting_ = Job::start(
        this, QString(),
        [table = table_](const Progress&) -> Result<std::vector<std::size_t>> {
            return missingCells(*table);
        },
        [this](Result<std::vector<std::size_t>> counts) {
            missing_ = std::move(*counts);
            emit dataChanged(index(0, Missing), index(rowCount() - 1, Missing));
        });
}

int ColumnListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !table_ ? 0 : static_cast<int>(table_->columnCount());
}

int ColumnListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FieldCount;
}

QVariant ColumnListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const data::Column& column = table_->column(static_cast<std::size_t>(index.row()));
    if (role == Qt::ToolTipRole) {
        const QString variable = variableName(index.row());
        return variable.isEmpty()
                   ? tr("%1: drag it onto the canvas, or double-click, to make it a variable")
                         .arg(text(column.name()))
                   : tr("%1 is the data of the variable “%2”").arg(text(column.name()), variable);
    }
    if (role == Qt::TextAlignmentRole && index.column() == Missing) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Name:
        return text(column.name());
    case Type:
        return typeText(column.type());
    case Missing:
        return missing_.empty()
                   ? QVariant(QStringLiteral("…"))
                   : QVariant(static_cast<qulonglong>(missing_[static_cast<std::size_t>(index.row())]));
    case Variable:
        return variableName(index.row());
    default:
        return {};
    }
}

QVariant ColumnListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Name:
        return tr("Column");
    case Type:
        return tr("Type");
    case Missing:
        return tr("Missing");
    case Variable:
        return tr("Variable");
    default:
        return {};
    }
}

Qt::ItemFlags ColumnListModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

QMimeData* ColumnListModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty()) return nullptr;
    auto* mime = new QMimeData;
    mime->setData(mimeType(), columnName(indexes.first().row()).toUtf8());
    return mime;
}

QString ColumnListModel::columnName(int row) const {
    return text(table_->column(static_cast<std::size_t>(row)).name());
}

QString ColumnListModel::variableName(int row) const {
    const auto variable =
        document_->content().variableOf(table_->column(static_cast<std::size_t>(row)).name());
    return variable ? text(document_->graph().name(*variable)) : QString();
}

void ColumnListModel::update(Changes changes) {
    if (changes & Change::Data) {
        beginResetModel();
        table_ = document_->content().table;
        countMissing();
        endResetModel();
    } else if (rowCount() > 0 && (changes & (Changes(Change::Structure) | Change::Bindings))) {
        emit dataChanged(index(0, Variable), index(rowCount() - 1, Variable));
    }
}

QString typeText(data::ColumnType type) {
    switch (type) {
    case data::ColumnType::Continuous:
        return QCoreApplication::translate("ColumnType", "continuous");
    case data::ColumnType::Integer:
        return QCoreApplication::translate("ColumnType", "integer");
    case data::ColumnType::Categorical:
        return QCoreApplication::translate("ColumnType", "categorical");
    case data::ColumnType::Ordinal:
        return QCoreApplication::translate("ColumnType", "ordinal");
    case data::ColumnType::Boolean:
        return QCoreApplication::translate("ColumnType", "yes/no");
    case data::ColumnType::Date:
        return QCoreApplication::translate("ColumnType", "date");
    }
    return {};
}

} // namespace dovetail::ui
