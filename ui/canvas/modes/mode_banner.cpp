// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/modes/mode_banner.h"

#include "ui/canvas/canvas_style.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace dovetail::ui {

ModeBanner::ModeBanner(QWidget* viewport)
    : QFrame(viewport), text_(new QLabel(this)), back_(new QToolButton(this)) {
    setObjectName(QStringLiteral("canvas.modeBanner"));
    setFrameShape(NoFrame);
    setAutoFillBackground(false);
    setCursor(Qt::ArrowCursor);
    text_->setObjectName(QStringLiteral("canvas.modeText"));
    text_->setTextFormat(Qt::RichText);
    text_->setWordWrap(true);
    back_->setObjectName(QStringLiteral("canvas.modeBack"));
    back_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(12);
    layout->addWidget(text_, 1);
    layout->addWidget(back_, 0, Qt::AlignVCenter);
    connect(back_, &QToolButton::clicked, this, &ModeBanner::backWanted);
    retranslate();
    hide();
}

void ModeBanner::retranslate() {
    back_->setText(tr("Back to the drawing"));
    back_->setToolTip(tr("Show the drawing again (Esc)"));
    back_->setAccessibleName(back_->text());
}

void ModeBanner::tell(const QString& name, const QString& sentence) {
    text_->setText(tr("<b>%1</b> (read only). %2").arg(name.toHtmlEscaped(), sentence.toHtmlEscaped()));
    setAccessibleName(name);
    setAccessibleDescription(sentence);
    show();
    place();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ModeBanner::place() {
    if (!parentWidget()) return;
    const int room = parentWidget()->width() - 24;
    const QMargins margins = layout()->contentsMargins();
    const int beside = margins.left() + margins.right() + layout()->spacing() + back_->sizeHint().width();
    text_->setWordWrap(false);
    const int oneLine = text_->sizeHint().width() + beside;
    text_->setWordWrap(true);
    const int width = std::clamp(oneLine, std::min(320, room), std::max({room, 320, 1}));
    resize(width, layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height());
    move((parentWidget()->width() - width) / 2, 10);
}

void ModeBanner::setStyle(const CanvasStyle& style) {
    QPalette colours = palette();
    colours.setColor(QPalette::Window, style.background);
    colours.setColor(QPalette::WindowText, style.text);
    colours.setColor(QPalette::Mid, style.focus);
    setPalette(colours);
}

void ModeBanner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace dovetail::ui
