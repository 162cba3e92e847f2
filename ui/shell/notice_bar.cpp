// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace dovetail::ui {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), text_(new QLabel(this)), close_(new QToolButton(this)) {
    setObjectName(QStringLiteral("noticeBar"));
    text_->setObjectName(QStringLiteral("noticeText"));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    close_->setAutoRaise(true);
    close_->setText(QStringLiteral("✕"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    auto* sign = new QLabel(this);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    sign->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size, size));
    layout->addWidget(sign);
    layout->addWidget(text_, 1);
    layout->addWidget(close_);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    setStyleSheet(QStringLiteral(
        "#noticeBar { border: 1px solid #c46200; border-left: 4px solid #c46200; border-radius: 3px; }"));
    retranslate();
    hide();
}

void NoticeBar::retranslate() {
    setAccessibleName(tr("Notice"));
    close_->setAccessibleName(tr("Close the notice"));
    close_->setToolTip(tr("Close the notice"));
}

void NoticeBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void NoticeBar::tell(const QString& sentence) {
    text_->setText(sentence);
    setAccessibleDescription(sentence);
    show();
}

QString NoticeBar::sentence() const {
    return isHidden() ? QString() : text_->text();
}

} // namespace dovetail::ui
