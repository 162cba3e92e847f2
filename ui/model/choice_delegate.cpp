// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/choice_delegate.h"

#include <QComboBox>

namespace dovetail::ui {

ChoiceDelegate::ChoiceDelegate(Choices choices, std::function<QString()> name,
                               std::function<QString()> emptyName, QObject* parent)
    : QStyledItemDelegate(parent),
      choices_(std::move(choices)),
      name_(std::move(name)),
      emptyName_(std::move(emptyName)) {}

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex&) const {
    auto* combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("cellChoice"));
    combo->setAccessibleName(name_());
    for (const QString& choice : choices_())
        combo->addItem(choice.isEmpty() ? emptyName_() : choice, choice);
    // Chosen is done: no second Enter. Queued, because the popup still closes.
    auto* delegate = const_cast<ChoiceDelegate*>(this);
    connect(
        combo, &QComboBox::activated, delegate,
        [delegate, combo] {
            emit delegate->commitData(combo);
            emit delegate->closeEditor(combo);
        },
        Qt::QueuedConnection);
    return combo;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* combo = static_cast<QComboBox*>(editor);
    combo->setCurrentIndex(std::max(0, combo->findData(index.data(Qt::EditRole))));
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const {
    model->setData(index, static_cast<QComboBox*>(editor)->currentData());
}

} // namespace dovetail::ui
