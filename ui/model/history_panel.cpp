// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/history_panel.h"

#include "ui/document/document.h"

#include <QEvent>
#include <QLabel>
#include <QStyle>
#include <QUndoView>
#include <QVBoxLayout>

namespace dovetail::ui {

HistoryPanel::HistoryPanel(Document* document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      steps_(new QUndoView(document->undoStack(), this)),
      distance_(new QLabel(this)) {
    setObjectName(QStringLiteral("historyPanel"));
    steps_->setObjectName(QStringLiteral("historySteps"));
    steps_->setUniformItemSizes(true);
    steps_->setCleanIcon(style()->standardIcon(QStyle::SP_DialogSaveButton));
    distance_->setObjectName(QStringLiteral("historyDistance"));
    distance_->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(steps_, 1);
    layout->addWidget(distance_);
    const QUndoStack* stack = document->undoStack();
    connect(stack, &QUndoStack::indexChanged, this, &HistoryPanel::showDistance);
    connect(stack, &QUndoStack::cleanChanged, this, &HistoryPanel::showDistance);
    connect(document, &Document::fileStateChanged, this, &HistoryPanel::showDistance);
    retranslate();
}

void HistoryPanel::retranslate() {
    steps_->setAccessibleName(tr("Edits so far"));
    steps_->setToolTip(tr("Choose a step to go back or forth to it"));
    distance_->setAccessibleName(tr("What is saved"));
    steps_->setEmptyLabel(tr("Start"));
    showDistance();
}

void HistoryPanel::showDistance() {
    const QUndoStack* stack = document_->undoStack();
    const int clean = stack->cleanIndex();
    if (!document_->isModified()) {
        distance_->setText(tr("Everything is saved."));
    } else if (clean < 0 || clean == stack->index()) {
        distance_->setText(tr("There are changes that are not saved."));
    } else if (clean < stack->index()) {
        distance_->setText(tr("%n step(s) after what is saved.", nullptr, stack->index() - clean));
    } else {
        distance_->setText(tr("%n step(s) before what is saved.", nullptr, clean - stack->index()));
    }
}

void HistoryPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace dovetail::ui
