// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/model/rows_model.h"

namespace dovetail::ui {

/// The document's edges, one a row. Editing a cell is a step of the document; what is refused is said by
/// `refused` and leaves the cell as it was.
class EdgesModel : public RowsModel<graph::Edge> {
    Q_OBJECT

public:
    enum Field { From, Kind, To, Label, FieldCount };

    /// The document must live longer.
    explicit EdgesModel(Document* document, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const graph::Edge& edgeAt(int number) const { return row(number); }
    /// -1 if it is not there.
    int rowOf(const graph::Edge& edge) const;
    /// → and ↔.
    static QStringList kindSigns();
    /// What kindSigns say, in words and in the same order.
    static QStringList kindNames();
    QStringList variableNames() const;

    /// False, and `refused`, if that cannot be.
    bool add(const QString& from, graph::EdgeKind kind, const QString& to);
    bool turnRound(const graph::Edge& edge);
    void remove(const std::vector<graph::Edge>& edges);
    void retranslate();

signals:
    void refused(const QString& sentence);
    void accepted();
    /// An edge was replaced by another at the user's wish.
    void replaced(const dovetail::graph::Edge& by);

private:
    void update(Changes changes);
    bool accept(const Result<void>& result);
    bool replace(const StepName& step, const graph::Edge& edge, const graph::Edge& by);
    bool setLabel(const graph::Edge& edge, const QString& label);
    std::optional<graph::VariableId> variableCalled(const QString& name);

    Document* document_;
};

} // namespace dovetail::ui
