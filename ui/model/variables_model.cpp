// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/variables_model.h"

#include "core/graph/layout/positions.h"

#include <array>

namespace dovetail::ui {

using graph::CausalGraph;
using graph::Role;
using graph::Roles;
using graph::Variable;
using graph::VariableId;

namespace {

/// As roleChoices has them, behind the first.
constexpr std::array exclusive{Role::Treatment, Role::Outcome, Role::Adjusted, Role::Latent};

/// Of a cell of a column of roles that can be had beside others.
Role checkedRole(int field) {
    return field == VariablesModel::Selected ? Role::Selected : Role::Randomised;
}

QString quoted(const std::string& name) {
    return QStringLiteral("“%1”").arg(text(name));
}

} // namespace

VariablesModel::VariablesModel(Document* document, QObject* parent) : RowsModel(parent), document_(document) {
    connect(document, &Document::changed, this, &VariablesModel::update);
    update(allChanges);
}

int VariablesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FieldCount;
}

QStringList VariablesModel::roleChoices() {
    return {tr("none", "no role"), tr("treatment"), tr("outcome"), tr("adjusted"), tr("latent")};
}

QStringList VariablesModel::columnChoices() const {
    QStringList names{QString()};
    if (const auto& table = document_->content().table) {
        for (const auto& column : table->columns())
            names << text(column->name());
    }
    return names;
}

QVariant VariablesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const VariableId id = idAt(index.row());
    if (!document_->graph().contains(id)) return {}; // its row is being removed
    const Variable& variable = document_->graph().variable(id);
    const bool checkable = index.column() == Selected || index.column() == Randomised;
    if (checkable) {
        const bool on = variable.roles.has(checkedRole(index.column()));
        if (role == Qt::CheckStateRole) return on ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::UserRole) return on ? 1 : 0; // for sorting
        if (role == Qt::AccessibleTextRole) {
            const QString what = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
            return on ? tr("%1: yes").arg(what) : tr("%1: no").arg(what);
        }
        return {};
    }
    if (role == Qt::ToolTipRole && index.column() == Name && !variable.label.empty())
        return text(variable.label);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::UserRole) return {};
    switch (index.column()) {
    case Name:
        return text(variable.name);
    case Role: {
        QStringList names;
        for (std::size_t i = 0; i < exclusive.size(); ++i) {
            if (variable.roles.has(exclusive[i])) names << roleChoices()[static_cast<qsizetype>(i) + 1];
        }
        if (names.isEmpty() && role == Qt::EditRole) return roleChoices().first();
        return names.join(QStringLiteral(", "));
    }
    case Column: {
        const data::Column* column = document_->content().column(id);
        return column ? text(column->name()) : QString();
    }
    case Label:
        return text(variable.label);
    default:
        return {};
    }
}

QVariant VariablesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Column:
            return tr("The column of the data that the variable stands for");
        case Label:
            return tr("A text for people beside the name");
        case Selected:
            return tr("The cases in the data were chosen by this variable");
        case Randomised:
            return tr("Set by chance in an experiment: nothing in the graph causes it");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Name:
        return tr("Variable");
    case Role:
        return tr("Role");
    case Column:
        return tr("Column");
    case Label:
        return tr("Label");
    case Selected:
        return tr("Selected");
    case Randomised:
        return tr("Randomised");
    default:
        return {};
    }
}

Qt::ItemFlags VariablesModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const bool checkable = index.column() == Selected || index.column() == Randomised;
    return usual | (checkable ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

bool VariablesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid()) return false;
    const VariableId id = idAt(index.row());
    if (!document_->graph().contains(id)) return false;
    if (role == Qt::CheckStateRole) {
        document_->setRole(id, checkedRole(index.column()), value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || value.toString() == data(index, Qt::EditRole).toString()) return false;
    switch (index.column()) {
    case Name:
        return accept(document_->renameVariable(id, value.toString().simplified()));
    case Role:
        return setRole(id, static_cast<int>(roleChoices().indexOf(value.toString())));
    case Column:
        return accept(document_->bind(id, value.toString()));
    case Label:
        return setLabel(id, value.toString().simplified());
    default:
        return false;
    }
}

bool VariablesModel::accept(const Result<void>& result) {
    if (!result) {
        emit refused(text(result.error().sentence()));
        return false;
    }
    emit accepted();
    return true;
}

/// The treatment and the outcome are one variable each, as on the canvas.
bool VariablesModel::setRole(VariableId variable, int choice) {
    if (choice < 0) return false;
    const auto step = [choice, name = quoted(document_->graph().name(variable))] {
        const std::array<QString, 5> steps{tr("Take the Role of %1 Away"), tr("Make %1 the Treatment"),
                                           tr("Make %1 the Outcome"), tr("Always Adjust for %1"),
                                           tr("Mark %1 as Latent")};
        return steps[static_cast<std::size_t>(choice)].arg(name);
    };
    return accept(document_->editGraph(step, [&](CausalGraph& graph) -> Result<void> {
        Roles roles = graph.variable(variable).roles;
        for (const graph::Role role : exclusive)
            roles = roles.without(role);
        if (choice > 0) {
            const graph::Role role = exclusive[static_cast<std::size_t>(choice - 1)];
            if (role == graph::Role::Treatment || role == graph::Role::Outcome) {
                for (const VariableId holder : graph.withRole(role))
                    graph.setRoles(holder, graph.variable(holder).roles.without(role));
            }
            roles = roles.with(role);
        }
        graph.setRoles(variable, roles);
        return {};
    }));
}

bool VariablesModel::setLabel(VariableId variable, const QString& label) {
    const QString name = quoted(document_->graph().name(variable));
    return accept(document_->editGraph([=] { return tr("Label %1").arg(name); },
                                       [&](CausalGraph& graph) -> Result<void> {
                                           graph.setLabel(variable, label.toStdString());
                                           return {};
                                       }));
}

bool VariablesModel::add(const QString& name) {
    const std::string stored = name.simplified().toStdString();
    return accept(document_->editGraph([=] { return tr("Add %1").arg(quoted(stored)); },
                                       [&](CausalGraph& graph) -> Result<void> {
                                           const auto added = graph.addVariable(stored);
                                           if (!added) return fail(added.error());
                                           for (const auto& [id, place] : graph::completed(graph)) {
                                               if (!graph.variable(id).position) graph.setPosition(id, place);
                                           }
                                           return {};
                                       }));
}

void VariablesModel::remove(const graph::VariableSet& variables) {
    if (variables.empty()) return;
    document_->remove(variables, {});
    emit accepted();
}

int VariablesModel::rowOf(VariableId variable) const {
    const auto index = document_->graph().indexOf(variable);
    if (index && *index < rows().size() && rows()[*index] == variable) return static_cast<int>(*index);
    const auto found = std::ranges::find(rows(), variable);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

void VariablesModel::update(Changes changes) {
    if (!(changes & (Changes(Change::Structure) | Change::Layout | Change::Data | Change::Bindings))) return;
    std::vector<VariableId> wanted;
    for (const Variable& variable : document_->graph().variables())
        wanted.push_back(variable.id);
    setRows(std::move(wanted));
    touchRows();
}

void VariablesModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, FieldCount - 1);
    touchRows();
}

} // namespace dovetail::ui
