// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/edges_model.h"

namespace dovetail::ui {

using graph::CausalGraph;
using graph::Edge;
using graph::EdgeKind;
using graph::VariableId;

namespace {

Edge asStored(Edge edge) {
    if (edge.kind == EdgeKind::Bidirected && edge.to < edge.from) std::swap(edge.from, edge.to);
    return edge;
}

} // namespace

EdgesModel::EdgesModel(Document* document, QObject* parent) : RowsModel(parent), document_(document) {
    connect(document, &Document::changed, this, &EdgesModel::update);
    update(allChanges);
}

int EdgesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FieldCount;
}

QStringList EdgesModel::kindSigns() {
    return {QStringLiteral("→"), QStringLiteral("↔")};
}

QStringList EdgesModel::kindNames() {
    return {tr("directed: a direct effect"), tr("bidirected: an unobserved common cause")};
}

QStringList EdgesModel::variableNames() const {
    QStringList names;
    for (const graph::Variable& variable : document_->graph().variables())
        names << text(variable.name);
    return names;
}

QVariant EdgesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const CausalGraph& graph = document_->graph();
    const Edge& edge = edgeAt(index.row());
    // Its row is being removed.
    if (!graph.contains(edge.from) || !graph.contains(edge.to) || !graph.hasEdge(edge)) return {};
    const auto kind = static_cast<qsizetype>(edge.kind == EdgeKind::Bidirected);
    if (index.column() == Kind) {
        if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignCenter);
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) return kindNames()[kind];
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::UserRole) return {};
    switch (index.column()) {
    case From:
        return text(graph.name(edge.from));
    case Kind:
        return kindSigns()[kind];
    case To:
        return text(graph.name(edge.to));
    case Label:
        return text(graph.details(edge).label);
    default:
        return {};
    }
}

QVariant EdgesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case From:
        return tr("From");
    case Kind:
        return tr("Kind");
    case To:
        return tr("To");
    case Label:
        return tr("Label");
    default:
        return {};
    }
}

Qt::ItemFlags EdgesModel::flags(const QModelIndex& index) const {
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool EdgesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole) return false;
    const QString wanted = value.toString().simplified();
    if (wanted == data(index, Qt::EditRole).toString()) return false;
    const Edge edge = edgeAt(index.row());
    if (!document_->graph().contains(edge.from) || !document_->graph().contains(edge.to)) return false;
    switch (index.column()) {
    case From:
    case To: {
        const auto end = variableCalled(wanted);
        if (!end) return false;
        Edge by = edge;
        (index.column() == From ? by.from : by.to) = *end;
        return replace([=] { return tr("Move an Edge to %1").arg(QStringLiteral("“%1”").arg(wanted)); }, edge,
                       by);
    }
    case Kind: {
        const bool bidirected = wanted == kindSigns()[1];
        const auto step = [=] { return bidirected ? tr("Make Edge Bidirected") : tr("Make Edge Directed"); };
        return replace(step, edge,
                       {edge.from, edge.to, bidirected ? EdgeKind::Bidirected : EdgeKind::Directed});
    }
    case Label:
        return setLabel(edge, wanted);
    default:
        return false;
    }
}

std::optional<VariableId> EdgesModel::variableCalled(const QString& name) {
    const auto found = document_->graph().find(name.toStdString());
    if (!found) {
        emit refused(name.isEmpty() ? tr("Choose a variable at each end of the edge.")
                                    : tr("There is no variable called “%1”. Add it first.").arg(name));
    }
    return found;
}

bool EdgesModel::accept(const Result<void>& result) {
    if (!result) {
        emit refused(text(result.error().sentence()));
        return false;
    }
    emit accepted();
    return true;
}

bool EdgesModel::replace(const StepName& step, const Edge& edge, const Edge& by) {
    const bool done = accept(document_->editGraph(step, [&](CausalGraph& graph) -> Result<void> {
        graph::EdgeDetails details = graph.details(edge);
        graph.removeEdge(edge);
        if (auto added = graph.addEdge(by); !added) return added;
        if (!details.empty()) graph.setDetails(asStored(by), std::move(details));
        return {};
    }));
    if (done) emit replaced(asStored(by));
    return done;
}

bool EdgesModel::setLabel(const Edge& edge, const QString& label) {
    return accept(document_->editGraph([] { return tr("Label an Edge"); },
                                       [&](CausalGraph& graph) -> Result<void> {
                                           graph::EdgeDetails details = graph.details(edge);
                                           details.label = label.toStdString();
                                           graph.setDetails(edge, std::move(details));
                                           return {};
                                       }));
}

bool EdgesModel::add(const QString& from, EdgeKind kind, const QString& to) {
    const auto start = variableCalled(from.simplified());
    if (!start) return false;
    const auto end = variableCalled(to.simplified());
    if (!end || !accept(document_->addEdge({*start, *end, kind}))) return false;
    emit replaced(asStored({*start, *end, kind}));
    return true;
}

bool EdgesModel::turnRound(const Edge& edge) {
    if (edge.kind == EdgeKind::Bidirected) {
        emit refused(tr("A bidirected edge looks the same from both ends. Make it directed first."));
        return false;
    }
    return replace([] { return tr("Turn Edge Round"); }, edge, {edge.to, edge.from, edge.kind});
}

void EdgesModel::remove(const std::vector<Edge>& edges) {
    if (edges.empty()) return;
    document_->remove({}, edges);
    emit accepted();
}

int EdgesModel::rowOf(const Edge& edge) const {
    const auto found = std::ranges::find(rows(), edge);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

void EdgesModel::update(Changes changes) {
    if (!(changes & (Changes(Change::Structure) | Change::Layout))) return;
    setRows(document_->graph().edges());
    touchRows();
}

void EdgesModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, FieldCount - 1);
    touchRows();
}

} // namespace dovetail::ui
