// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/edges_panel.h"

#include "ui/model/choice_delegate.h"
#include "ui/model/edges_model.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace dovetail::ui {

namespace {

/// A choice that can be typed, with completion from any part of a name.
void makeTypeable(QComboBox* choice) {
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    choice->completer()->setFilterMode(Qt::MatchContains);
    choice->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(5);
}

} // namespace

EdgesPanel::EdgesPanel(Document* document, QWidget* parent)
    : TablePanel(new EdgesModel(document), QStringLiteral("edges"), parent),
      document_(document),
      model_(findChild<EdgesModel*>()),
      from_(new QComboBox(this)),
      kind_(new QComboBox(this)),
      to_(new QComboBox(this)),
      add_(new QPushButton(this)),
      turn_(new QPushButton(this)),
      remove_(new QPushButton(this)),
      turning_(new QAction(table())) {
    from_->setObjectName(QStringLiteral("newEdgeFrom"));
    kind_->setObjectName(QStringLiteral("newEdgeKind"));
    to_->setObjectName(QStringLiteral("newEdgeTo"));
    add_->setObjectName(QStringLiteral("addEdgeButton"));
    turn_->setObjectName(QStringLiteral("turnEdgesButton"));
    remove_->setObjectName(QStringLiteral("deleteEdgesButton"));
    makeTypeable(from_);
    makeTypeable(to_);
    kind_->addItems(EdgesModel::kindSigns());
    auto* ends = new QHBoxLayout;
    ends->addWidget(from_, 1);
    ends->addWidget(kind_);
    ends->addWidget(to_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add_);
    buttons->addStretch();
    buttons->addWidget(turn_);
    buttons->addWidget(remove_);
    rowsBelow()->addLayout(ends);
    rowsBelow()->addLayout(buttons);

    turning_->setObjectName(QStringLiteral("edgesTurn"));
    turning_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    turning_->setShortcutContext(Qt::WidgetShortcut);
    table()->addAction(turning_);
    const auto names = [this] { return model_->variableNames(); };
    const auto nothing = [] { return QString(); };
    table()->setItemDelegateForColumn(EdgesModel::From, new ChoiceDelegate(
                                                            names, [] { return tr("From"); }, nothing, this));
    table()->setItemDelegateForColumn(EdgesModel::To, new ChoiceDelegate(
                                                          names, [] { return tr("To"); }, nothing, this));
    table()->setItemDelegateForColumn(EdgesModel::Kind,
                                      new ChoiceDelegate([] { return EdgesModel::kindSigns(); },
                                                         [] { return tr("Kind of edge"); }, nothing, this));
    const int letter = table()->fontMetrics().averageCharWidth();
    table()->setColumnWidth(EdgesModel::From, letter * 12);
    table()->setColumnWidth(EdgesModel::Kind, letter * 6);
    table()->setColumnWidth(EdgesModel::To, letter * 12);
    table()->horizontalHeader()->setStretchLastSection(true);

    connect(model_, &EdgesModel::refused, this, &TablePanel::say);
    connect(model_, &EdgesModel::accepted, this, [this] { say(QString()); });
    connect(model_, &EdgesModel::replaced, this, [this](const graph::Edge& by) {
        select({by});
        emit selectionEdited();
    });
    connect(add_, &QPushButton::clicked, this, &EdgesPanel::add);
    connect(turn_, &QPushButton::clicked, this, &EdgesPanel::turnSelected);
    connect(turning_, &QAction::triggered, this, &EdgesPanel::turnSelected);
    connect(remove_, &QPushButton::clicked, this, &EdgesPanel::removeSelected);
    connect(deletion(), &QAction::triggered, this, &EdgesPanel::removeSelected);
    connect(deletion(), &QAction::changed, this, [this] {
        remove_->setEnabled(deletion()->isEnabled());
        turn_->setEnabled(deletion()->isEnabled());
    });
    connect(document, &Document::changed, this, &EdgesPanel::fillEnds);
    for (QComboBox* end : {from_, to_})
        connect(end->lineEdit(), &QLineEdit::returnPressed, this, &EdgesPanel::add);
    remove_->setEnabled(false);
    turn_->setEnabled(false);
    QWidget* before = search();
    for (QWidget* next : std::initializer_list<QWidget*>{table(), from_, kind_, to_, add_, turn_, remove_}) {
        setTabOrder(before, next);
        before = next;
    }
    retranslate();
}

void EdgesPanel::retranslate() {
    TablePanel::retranslate();
    model_->retranslate();
    table()->setAccessibleName(tr("Edges"));
    search()->setAccessibleName(tr("Search the edges"));
    from_->setAccessibleName(tr("The new edge goes from"));
    from_->lineEdit()->setPlaceholderText(tr("from"));
    kind_->setAccessibleName(tr("Kind of the new edge"));
    const QStringList kinds = EdgesModel::kindNames();
    for (int i = 0; i < kind_->count(); ++i) {
        kind_->setItemData(i, kinds[i], Qt::ToolTipRole);
        kind_->setItemData(i, kinds[i], Qt::AccessibleTextRole);
    }
    to_->setAccessibleName(tr("The new edge goes to"));
    to_->lineEdit()->setPlaceholderText(tr("to"));
    add_->setText(tr("&Add"));
    add_->setToolTip(tr("Draw this edge"));
    turn_->setText(tr("T&urn Round"));
    turn_->setToolTip(tr("Turn the selected edges round (%1)")
                          .arg(turning_->shortcut().toString(QKeySequence::NativeText)));
    remove_->setText(tr("&Delete"));
    remove_->setToolTip(tr("Delete the selected edges"));
    deletion()->setText(tr("Delete Edges"));
    turning_->setText(tr("Turn Edges Round"));
}

void EdgesPanel::showEvent(QShowEvent* event) {
    TablePanel::showEvent(event);
    fillEnds(Change::Structure);
}

/// What was typed or chosen stays.
void EdgesPanel::fillEnds(Changes changes) {
    if (!isVisible() || !(changes & Change::Structure)) return;
    const QStringList names = model_->variableNames();
    for (QComboBox* end : {from_, to_}) {
        const QString typed = end->currentText();
        end->clear();
        end->addItems(names);
        end->setCurrentIndex(end->findText(typed));
        end->setEditText(typed);
    }
}

std::vector<graph::Edge> EdgesPanel::selectedEdges() const {
    std::vector<graph::Edge> edges;
    for (const int row : selectedRows())
        edges.push_back(model_->edgeAt(row));
    return edges;
}

void EdgesPanel::select(const std::vector<graph::Edge>& edges) {
    std::vector<int> rows;
    for (const graph::Edge& edge : edges)
        rows.push_back(model_->rowOf(edge));
    selectRows(rows);
}

void EdgesPanel::add() {
    const auto kind = kind_->currentIndex() == 1 ? graph::EdgeKind::Bidirected : graph::EdgeKind::Directed;
    if (!model_->add(from_->currentText(), kind, to_->currentText())) return;
    search()->clear();
    // The next edge often has the same start.
    to_->setEditText(QString());
    to_->setFocus();
}

void EdgesPanel::turnSelected() {
    for (const graph::Edge& edge : selectedEdges())
        model_->turnRound(edge);
}

void EdgesPanel::removeSelected() {
    model_->remove(selectedEdges());
}

} // namespace dovetail::ui
