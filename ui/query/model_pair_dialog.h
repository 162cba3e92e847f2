// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/causal_graph.h"
#include "core/identify/disagreeing_models.h"
#include "core/identify/effect_query.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace dovetail::ui {

/// Why an effect is not identified, as numbers: two models of the graph that agree on all that can be
/// observed and differ on the effect. Looks for them in a job while it is open; closing it stops that.
class ModelPairDialog : public QDialog {
    Q_OBJECT

public:
    /// `graph` without arrows into randomised variables; `query` is refused in it.
    ModelPairDialog(const graph::CausalGraph& graph, const identify::EffectQuery& query,
                    QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QString headline() const;
    void retranslate();

    /// None while the job is looking.
    std::optional<Result<std::optional<identify::DisagreeingModels>>> found_;
    QLabel* headline_;
    QProgressBar* busy_;
    QPlainTextEdit* example_;
    QPushButton* copy_;
};

} // namespace dovetail::ui
