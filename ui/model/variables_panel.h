// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/model/table_panel.h"

class QPushButton;

namespace dovetail::ui {

class VariablesModel;

/// The variables as a table: to rename, label, give roles and columns, add and delete without a mouse.
class VariablesPanel : public TablePanel {
    Q_OBJECT

public:
    /// The document must live longer than the panel.
    explicit VariablesPanel(Document* document, QWidget* parent = nullptr);

    graph::VariableSet selectedVariables() const;
    void select(const graph::VariableSet& variables);

protected:
    void retranslate() override;

private:
    void add();
    void removeSelected();

    Document* document_;
    VariablesModel* model_;
    QLineEdit* name_;
    QPushButton* add_;
    QPushButton* remove_;
};

} // namespace dovetail::ui
