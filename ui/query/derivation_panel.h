// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/derivation.h"
#include "core/identify/formula_check.h"
#include "core/identify/identification.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace dovetail::ui {

class Analysis;
class Document;

/// How the formula for P(outcome | do(treatment)) is derived, or why there is none, step by step. The step
/// that is shown can be followed on the canvas.
class DerivationPanel : public QWidget {
    Q_OBJECT

public:
    DerivationPanel(Document* document, Analysis* analysis, QWidget* parent = nullptr);

    /// The step that is shown, if the panel is to be seen and has one.
    std::optional<identify::ExplainedStep> shownStep() const;
    /// Is the panel to be seen? A dock behind another one's tab is not, though its widgets count as visible.
    void setSeen(bool seen);

signals:
    void stepChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void derive();
    void deriveFromSelected(const graph::CausalGraph& graph, const identify::Question& question);
    /// The formula found, and what its check gave, if that has to be said.
    void sayFormula(const graph::CausalGraph& graph, const identify::EffectQuery& query,
                    const estimand::Expression& formula, std::optional<identify::Check> check);
    /// In place of a formula.
    void say(const QString& sentence);
    void showStep(int row);
    void go(int by);
    void copy(bool latex);

    Document* document_;
    Analysis* analysis_;
    std::vector<identify::ExplainedStep> steps_;
    bool seen_ = false;
    QString text_; ///< the whole estimand
    QString latex_;
    QLabel* result_;
    QListWidget* list_;
    QLabel* sentence_;
    QLabel* formula_;
    QPushButton* previous_;
    QPushButton* next_;
    QPushButton* copyText_;
    QPushButton* copyLatex_;
};

} // namespace dovetail::ui
