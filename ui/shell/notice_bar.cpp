// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

namespace dovetail::ui {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), sign_(new QLabel(this)), text_(new QLabel(this)), timer_(new QTimer(this)) {
    setObjectName(QStringLiteral("noticeBar"));
    setAccessibleName(tr("Notice"));
    text_->setObjectName(QStringLiteral("noticeText"));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(tr("Close the notice"));
    close->setToolTip(tr("Close the notice"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->addWidget(sign_);
    layout->addWidget(text_, 1);
    layout->addWidget(close);
    timer_->setSingleShot(true);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(timer_, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void NoticeBar::tell(Kind kind, const QString& sentence) {
    const bool problem = kind == Kind::Problem;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    sign_->setPixmap(
        style()
            ->standardIcon(problem ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxInformation)
            .pixmap(size, size));
    text_->setText(sentence);
    setAccessibleDescription(sentence);
    const QString edge = problem ? QStringLiteral("#c46200") : QStringLiteral("#1f6fb2");
    setStyleSheet(
        QStringLiteral("#noticeBar { border: 1px solid %1; border-left: 4px solid %1; border-radius: 3px; }")
            .arg(edge));
    show();
    timer_->stop();
    if (!problem) timer_->start(6000);
}

QString NoticeBar::sentence() const {
    return isHidden() ? QString() : text_->text();
}

} // namespace dovetail::ui
