// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/model/rows_model.h"

namespace dovetail::ui {

/// The document's variables, one a row, in the order of the graph. Editing a cell is a step of the
/// document; what is refused is said by `refused` and leaves the cell as it was.
class VariablesModel : public RowsModel<graph::VariableId> {
    Q_OBJECT

public:
    enum Field { Name, Role, Column, Label, Selected, Randomised, FieldCount };

    /// The document must live longer.
    explicit VariablesModel(Document* document, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    graph::VariableId idAt(int number) const { return row(number); }
    /// -1 if it is not there.
    int rowOf(graph::VariableId variable) const;
    /// What the roles that exclude each other are called, none first; and their order in the choice.
    static QStringList roleChoices();
    /// No column first.
    QStringList columnChoices() const;

    /// False, and `refused`, if that cannot be.
    bool add(const QString& name);
    void remove(const graph::VariableSet& variables);
    void retranslate();

signals:
    void refused(const QString& sentence);
    /// An edit was accepted: what was refused before is no longer of interest.
    void accepted();

private:
    void update(Changes changes);
    bool accept(const Result<void>& result);
    bool setRole(graph::VariableId variable, int choice);
    bool setLabel(graph::VariableId variable, const QString& label);

    Document* document_;
};

} // namespace dovetail::ui
