// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/variables_panel.h"

#include "ui/model/choice_delegate.h"
#include "ui/model/variables_model.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace dovetail::ui {

VariablesPanel::VariablesPanel(Document* document, QWidget* parent)
    : TablePanel(new VariablesModel(document), QStringLiteral("variables"), parent),
      document_(document),
      model_(findChild<VariablesModel*>()),
      name_(new QLineEdit(this)),
      add_(new QPushButton(this)),
      remove_(new QPushButton(this)) {
    name_->setObjectName(QStringLiteral("newVariableName"));
    name_->setMaxLength(200);
    add_->setObjectName(QStringLiteral("addVariableButton"));
    remove_->setObjectName(QStringLiteral("deleteVariablesButton"));
    auto* row = new QHBoxLayout;
    row->addWidget(name_, 1);
    row->addWidget(add_);
    row->addWidget(remove_);
    rowsBelow()->addLayout(row);

    table()->setItemDelegateForColumn(
        VariablesModel::Role, new ChoiceDelegate([] { return VariablesModel::roleChoices(); },
                                                 [] { return tr("Role"); }, [] { return QString(); }, this));
    table()->setItemDelegateForColumn(VariablesModel::Column,
                                      new ChoiceDelegate([this] { return model_->columnChoices(); },
                                                         [] { return tr("Column of the data"); },
                                                         [] { return tr("no column"); }, this));
    const int letter = table()->fontMetrics().averageCharWidth();
    table()->setColumnWidth(VariablesModel::Name, letter * 16);
    table()->setColumnWidth(VariablesModel::Role, letter * 12);
    table()->setColumnWidth(VariablesModel::Column, letter * 14);
    table()->setColumnWidth(VariablesModel::Label, letter * 16);

    connect(model_, &VariablesModel::refused, this, &TablePanel::say);
    connect(model_, &VariablesModel::accepted, this, [this] { say(QString()); });
    connect(add_, &QPushButton::clicked, this, &VariablesPanel::add);
    connect(name_, &QLineEdit::returnPressed, this, &VariablesPanel::add);
    connect(remove_, &QPushButton::clicked, this, &VariablesPanel::removeSelected);
    connect(deletion(), &QAction::triggered, this, &VariablesPanel::removeSelected);
    connect(deletion(), &QAction::changed, remove_, [this] { remove_->setEnabled(deletion()->isEnabled()); });
    remove_->setEnabled(false);
    setTabOrder(search(), table());
    setTabOrder(table(), name_);
    setTabOrder(name_, add_);
    setTabOrder(add_, remove_);
    retranslate();
}

void VariablesPanel::retranslate() {
    TablePanel::retranslate();
    model_->retranslate();
    table()->setAccessibleName(tr("Variables"));
    search()->setAccessibleName(tr("Search the variables"));
    name_->setAccessibleName(tr("Name of a new variable"));
    name_->setPlaceholderText(tr("New variable"));
    add_->setText(tr("&Add"));
    add_->setToolTip(tr("Add a variable with this name"));
    remove_->setText(tr("&Delete"));
    remove_->setToolTip(tr("Delete the selected variables with their edges"));
    deletion()->setText(tr("Delete Variables"));
}

graph::VariableSet VariablesPanel::selectedVariables() const {
    graph::VariableSet variables;
    for (const int row : selectedRows())
        variables.insert(model_->idAt(row));
    return variables;
}

void VariablesPanel::select(const graph::VariableSet& variables) {
    std::vector<int> rows;
    for (const graph::VariableId variable : variables)
        rows.push_back(model_->rowOf(variable));
    selectRows(rows);
}

void VariablesPanel::add() {
    const QString name = name_->text().simplified();
    if (!model_->add(name)) {
        name_->setFocus();
        return;
    }
    name_->clear();
    search()->clear();
    // As a user's selection, so that the canvas shows the new variable, too.
    if (const auto added = document_->graph().find(name.toStdString())) {
        select({*added});
        emit selectionEdited();
    }
}

void VariablesPanel::removeSelected() {
    model_->remove(selectedVariables());
}

} // namespace dovetail::ui
