// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/graph_view.h"
#include "ui/document/document.h"
#include "ui/jobs/job.h"

#include <QAbstractTableModel>

namespace dovetail::ui {

/// The columns of the document's data: name, type, missing cells, and the variable each stands for.
/// Rows can be dragged onto the canvas.
class ColumnListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Field { Name, Type, Missing, Variable, FieldCount };
    /// What a dragged row carries: the column's name in UTF-8.
    static QString mimeType() { return QLatin1String(GraphView::columnMimeType); }

    explicit ColumnListModel(Document* document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override { return {mimeType()}; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

    QString columnName(int row) const;

private:
    void update(Changes changes);
    void countMissing();
    QString variableName(int row) const;

    Document* document_;
    std::shared_ptr<const data::Table> table_;
    /// Cells that are missing, a column; empty while they are being counted.
    std::vector<std::size_t> missing_;
    QPointer<Job> counting_;
};

/// The type's name in the user's language.
QString typeText(data::ColumnType type);

} // namespace dovetail::ui
