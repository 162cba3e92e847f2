// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/question_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dovetail::ui {

QuestionBar::QuestionBar(const QString& objectName, QWidget* parent)
    : QFrame(parent), text_(new QLabel(this)), layout_(new QHBoxLayout(this)) {
    setObjectName(objectName);
    text_->setObjectName(objectName + QStringLiteral("Text"));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout_->setContentsMargins(8, 4, 8, 4);
    layout_->addWidget(text_, 1);
}

QAbstractButton* QuestionBar::addAnswer(const QString& objectName) {
    auto* button = new QPushButton(this);
    button->setObjectName(objectName);
    layout_->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, &QWidget::hide);
    return button;
}

void QuestionBar::setSentence(const QString& sentence) {
    text_->setText(sentence);
    setAccessibleName(sentence);
}

QString QuestionBar::sentence() const {
    return isHidden() ? QString() : text_->text();
}

} // namespace dovetail::ui
