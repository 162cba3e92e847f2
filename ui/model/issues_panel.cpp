// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/issues_panel.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace dovetail::ui {

IssuesPanel::IssuesPanel(QWidget* parent)
    : QWidget(parent),
      model_(new IssuesModel(this)),
      table_(new QTableView(this)),
      nothing_(new QLabel(this)),
      show_(new QPushButton(this)),
      dismiss_(new QPushButton(this)),
      dismissAll_(new QPushButton(this)),
      jumping_(new QAction(table_)),
      dismissing_(new QAction(table_)) {
    setObjectName(QStringLiteral("issuesPanel"));
    table_->setObjectName(QStringLiteral("issuesTable"));
    table_->setModel(model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setWordWrap(true);
    table_->setAlternatingRowColors(true);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView* header = table_->horizontalHeader();
    header->setSectionResizeMode(IssuesModel::Sentence, QHeaderView::Stretch);
    header->setSectionResizeMode(IssuesModel::Advice, QHeaderView::Stretch);
    header->setSectionResizeMode(IssuesModel::When, QHeaderView::ResizeToContents);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    nothing_->setObjectName(QStringLiteral("noIssues"));
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setForegroundRole(QPalette::PlaceholderText);
    show_->setObjectName(QStringLiteral("showIssueButton"));
    dismiss_->setObjectName(QStringLiteral("dismissIssueButton"));
    dismissAll_->setObjectName(QStringLiteral("dismissAllIssuesButton"));
    jumping_->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    jumping_->setShortcutContext(Qt::WidgetShortcut);
    dismissing_->setShortcut(QKeySequence::Delete);
    dismissing_->setShortcutContext(Qt::WidgetShortcut);
    table_->addActions({jumping_, dismissing_});

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(show_);
    buttons->addWidget(dismiss_);
    buttons->addWidget(dismissAll_);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table_, 1);
    layout->addWidget(nothing_, 1);
    layout->addLayout(buttons);
    setFocusProxy(table_);

    connect(table_, &QTableView::doubleClicked, this, &IssuesPanel::jump);
    connect(show_, &QPushButton::clicked, this, &IssuesPanel::jump);
    connect(jumping_, &QAction::triggered, this, &IssuesPanel::jump);
    connect(dismiss_, &QPushButton::clicked, this, &IssuesPanel::dismissSelected);
    connect(dismissing_, &QAction::triggered, this, &IssuesPanel::dismissSelected);
    connect(dismissAll_, &QPushButton::clicked, model_, &IssuesModel::dismissAll);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid()) row_ = index.row();
                refresh();
            });
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        if (model_->rowCount() > 0) table_->selectRow(std::min(row_, model_->rowCount() - 1));
        refresh();
    });
    connect(model_, &QAbstractItemModel::rowsInserted, this, &IssuesPanel::refresh);
    connect(model_, &QAbstractItemModel::rowsRemoved, this, &IssuesPanel::refresh);
    retranslate();
}

IssuesPanel::~IssuesPanel() {
    model_->disconnect(this);
    table_->selectionModel()->disconnect(this);
}

void IssuesPanel::retranslate() {
    model_->retranslate();
    table_->setAccessibleName(tr("Issues"));
    nothing_->setText(tr("No issues."));
    show_->setText(tr("&Show"));
    show_->setToolTip(tr("Go to what this issue is about"));
    dismiss_->setText(tr("D&ismiss"));
    dismiss_->setToolTip(tr("Take this message off the list"));
    dismissAll_->setText(tr("&Clear All"));
    dismissAll_->setToolTip(tr("Take all messages off the list"));
    jumping_->setText(tr("Show the Issue"));
    dismissing_->setText(tr("Dismiss the Message"));
    refresh();
}

void IssuesPanel::refresh() {
    const bool any = model_->rowCount() > 0;
    table_->setVisible(any);
    nothing_->setVisible(!any);
    const QModelIndex current = table_->currentIndex();
    show_->setEnabled(current.isValid());
    dismiss_->setEnabled(current.isValid() && model_->isKept(current.row()));
    dismissAll_->setEnabled(model_->hasKept());
}

void IssuesPanel::jump() {
    const QModelIndex current = table_->currentIndex();
    // A copy: the list may change while the jump is made.
    if (!current.isValid()) return;
    const Issue issue = model_->issueAt(current.row());
    emit jumpWanted(issue);
}

void IssuesPanel::dismissSelected() {
    model_->dismiss(table_->currentIndex().isValid() ? table_->currentIndex().row() : -1);
}

void IssuesPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace dovetail::ui
