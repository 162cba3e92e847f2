// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

#include <functional>

namespace dovetail::ui {

/// Edits a cell by a choice from a list, which opens at once. The text of the chosen entry goes to the model.
class ChoiceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using Choices = std::function<QStringList()>;

    /// `emptyName` is what the list shows for an empty entry.
    ChoiceDelegate(Choices choices, std::function<QString()> name, std::function<QString()> emptyName,
                   QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    Choices choices_;
    std::function<QString()> name_;
    std::function<QString()> emptyName_;
};

} // namespace dovetail::ui
