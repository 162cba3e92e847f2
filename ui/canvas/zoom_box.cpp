// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/zoom_box.h"

#include "ui/canvas/graph_view.h"

#include <QEvent>
#include <QMenu>
#include <QWheelEvent>

#include <cmath>

namespace dovetail::ui {

ZoomBox::ZoomBox(GraphView* view, QWidget* parent) : QToolButton(parent), view_(view) {
    setObjectName(QStringLiteral("zoomBox"));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(InstantPopup);
    auto* menu = new QMenu(this);
    fit_ = menu->addAction(QString());
    fit_->setObjectName(QStringLiteral("zoomBox.fit"));
    connect(fit_, &QAction::triggered, view, &GraphView::fit);
    menu->addSeparator();
    for (const int percent : {25, 50, 75, 100, 150, 200, 400}) {
        QAction* level = menu->addAction(QString());
        level->setObjectName(QStringLiteral("zoomBox.%1").arg(percent));
        level->setData(percent);
        connect(level, &QAction::triggered, view, [view, percent] { view->zoomTo(percent / 100.0); });
    }
    setMenu(menu);
    connect(view, &GraphView::zoomChanged, this, &ZoomBox::showZoom);
    retranslate();
}

void ZoomBox::retranslate() {
    setAccessibleName(tr("Zoom"));
    setToolTip(tr("How large the graph is shown"));
    menu()->setAccessibleName(tr("Zoom"));
    fit_->setText(tr("&Fit the Graph"));
    for (QAction* level : menu()->actions()) {
        if (level->data().isValid()) level->setText(tr("%1 %").arg(level->data().toInt()));
    }
    // As wide as its widest text, so that the status bar does not twitch.
    setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 %").arg(1000)) + 28);
    showZoom();
}

void ZoomBox::showZoom() {
    setText(tr("%1 %").arg(std::lround(100 * view_->zoom())));
    setAccessibleDescription(text());
}

void ZoomBox::changeEvent(QEvent* event) {
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) retranslate();
}

void ZoomBox::wheelEvent(QWheelEvent* event) {
    view_->zoomBy(std::pow(1.1, event->angleDelta().y() / 120.0));
    event->accept();
}

} // namespace dovetail::ui
