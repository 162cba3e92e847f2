// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/model/table_panel.h"

class QComboBox;
class QPushButton;

namespace dovetail::ui {

class EdgesModel;

/// The edges as a table: to draw, turn round, label and delete without a mouse.
class EdgesPanel : public TablePanel {
    Q_OBJECT

public:
    /// The document must live longer than the panel.
    explicit EdgesPanel(Document* document, QWidget* parent = nullptr);

    std::vector<graph::Edge> selectedEdges() const;
    void select(const std::vector<graph::Edge>& edges);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void fillEnds(Changes changes);
    void add();
    void turnSelected();
    void removeSelected();

    Document* document_;
    EdgesModel* model_;
    QComboBox* from_;
    QComboBox* kind_;
    QComboBox* to_;
    QPushButton* add_;
    QPushButton* turn_;
    QPushButton* remove_;
    QAction* turning_;
};

} // namespace dovetail::ui
