// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/derivation_panel.h"

#include "core/estimand/printing.h"
#include "core/graph/subgraphs.h"
#include "core/identify/identification.h"
#include "core/identify/selection_recovery.h"
#include "core/identify/selection_steps.h"
#include "core/identify/shown_answer.h"
#include "ui/document/document.h"
#include "ui/query/analysis.h"
#include "ui/query/wrapped_label.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace dovetail::ui {

namespace {

/// What a derivation beside the verdict may take: it is made in the window's own thread.
constexpr std::chrono::milliseconds frames(40);

} // namespace

DerivationPanel::DerivationPanel(Document* document, Analysis* analysis, QWidget* parent)
    : QWidget(parent),
      document_(document),
      analysis_(analysis),
      result_(wrappedLabel(this)),
      list_(new QListWidget(this)),
      sentence_(wrappedLabel(this)),
      formula_(wrappedLabel(this)),
      previous_(new QPushButton(this)),
      next_(new QPushButton(this)),
      copyText_(new QPushButton(this)),
      copyLatex_(new QPushButton(this)) {
    setObjectName(QStringLiteral("derivationPanel"));
    result_->setObjectName(QStringLiteral("derivationResult"));
    list_->setObjectName(QStringLiteral("derivationSteps"));
    list_->setUniformItemSizes(true);
    sentence_->setObjectName(QStringLiteral("derivationSentence"));
    formula_->setObjectName(QStringLiteral("derivationFormula"));
    formula_->setTextFormat(Qt::RichText);
    previous_->setObjectName(QStringLiteral("derivationBack"));
    next_->setObjectName(QStringLiteral("derivationNext"));
    copyText_->setObjectName(QStringLiteral("copyEstimandText"));
    copyLatex_->setObjectName(QStringLiteral("copyEstimandLatex"));

    QFont bold = result_->font();
    bold.setBold(true);
    result_->setFont(bold);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(result_);
    layout->addWidget(list_, 1);
    layout->addWidget(sentence_);
    layout->addWidget(formula_);
    auto* buttons = new QGridLayout;
    buttons->addWidget(previous_, 0, 0);
    buttons->addWidget(next_, 0, 1);
    buttons->addWidget(copyText_, 1, 0);
    buttons->addWidget(copyLatex_, 1, 1);
    layout->addLayout(buttons);

    connect(list_, &QListWidget::currentRowChanged, this, &DerivationPanel::showStep);
    connect(previous_, &QPushButton::clicked, this, [this] { go(-1); });
    connect(next_, &QPushButton::clicked, this, [this] { go(1); });
    connect(copyText_, &QPushButton::clicked, this, [this] { copy(false); });
    connect(copyLatex_, &QPushButton::clicked, this, [this] { copy(true); });
    connect(analysis, &Analysis::updated, this, [this] {
        if (seen_) refresh();
    });
    retranslate();
    showStep(-1);
}

void DerivationPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    if (!seen_) return;
    const int row = list_->currentRow();
    refresh();
    list_->setCurrentRow(row);
}

void DerivationPanel::retranslate() {
    previous_->setText(tr("&Back"));
    next_->setText(tr("&Next"));
    copyText_->setText(tr("Copy as &Text"));
    copyLatex_->setText(tr("Copy as LaTe&X"));
    result_->setAccessibleDescription(tr("Result of the derivation"));
    list_->setAccessibleName(tr("Steps of the derivation"));
    sentence_->setAccessibleDescription(tr("What the step does"));
    formula_->setAccessibleDescription(tr("What the step gives"));
}

void DerivationPanel::setSeen(bool seen) {
    if (seen == seen_) return;
    seen_ = seen;
    if (seen) {
        refresh();
    } else {
        emit stepChanged(); // the canvas shows the whole graph again
    }
}

std::optional<identify::ExplainedStep> DerivationPanel::shownStep() const {
    const int row = list_->currentRow();
    if (!seen_ || row < 0 || static_cast<std::size_t>(row) >= steps_.size()) return std::nullopt;
    return steps_[static_cast<std::size_t>(row)];
}

void DerivationPanel::refresh() {
    derive();
    const QSignalBlocker quiet(list_);
    list_->clear();
    int number = 0;
    for (const identify::ExplainedStep& step : steps_)
        list_->addItem(tr("%1. %2").arg(++number).arg(text(step.rule)));
    copyText_->setEnabled(!text_.isEmpty());
    copyLatex_->setEnabled(!latex_.isEmpty());
    showStep(-1);
}

void DerivationPanel::derive() {
    formula_->setTextFormat(Qt::RichText);
    steps_.clear();
    text_.clear();
    latex_.clear();
    if (analysis_->isChecking()) {
        say(tr("Checking…"));
        return;
    }
    const graph::CausalGraph graph = graph::randomisedGraph(document_->graph());
    const identify::Question question = identify::questionOf(graph);
    const graph::VariableSet latent = graph.withRole(graph::Role::Latent);
    const auto measured = [&](const graph::VariableSet& set) {
        return std::ranges::none_of(set, [&](graph::VariableId id) { return latent.contains(id); });
    };
    const bool twice = std::ranges::any_of(
        question.treatments, [&](graph::VariableId id) { return question.outcomes.contains(id); });
    if (question.treatments.empty() || question.outcomes.empty() || twice) {
        say(tr("Mark a treatment and an outcome: the derivation of the effect appears here."));
        return;
    }
    if (!measured(question.treatments) || !measured(question.outcomes)) {
        say(tr("The treatment or the outcome is latent: nothing can be derived about it."));
        return;
    }
    if (!graph.withRole(graph::Role::Selected).empty()) {
        deriveFromSelected(graph, question);
        return;
    }
    const identify::EffectQuery query{question.outcomes, question.treatments, {}};
    // Where there is no adjustment set, the verdict has derived it already.
    const identify::Identification& known = analysis_->identification();
    const identify::EffectAnswer answer =
        known.derivation.empty() ? identify::shownAnswer(graph, query, graph::ListClock({.time = frames}, {}))
                                 : identify::EffectAnswer{known.formula, known.hedge, known.derivation};
    if (!answer.decided || known.verdict == identify::Verdict::Undecided) {
        say(tr("Not decided in the time given: %1.").arg(text(identify::queryText(graph, query))));
        return;
    }
    constexpr auto rich = estimand::Notation::Rich;
    steps_ = identify::explained(graph, query, answer.steps, rich);
    const std::string asked = identify::queryText(graph, query);
    if (!answer.estimand) {
        say(tr("%1 does not follow from the data.").arg(text(asked)));
        return;
    }
    const bool checked = known.derivation.empty() ? answer.checked : known.check == identify::Check::Right;
    const bool told = checked || analysis_->check() == identify::Check::Right;
    if (!told && analysis_->isCheckingFormula()) {
        say(tr("Checking the formula on a random model of this graph…"));
        return;
    }
    if (!checked && analysis_->check() == identify::Check::Wrong) {
        say(text(identify::checkText(identify::Check::Wrong)));
        return;
    }
    const estimand::Expression& formula = *answer.estimand;
    text_ = text(asked + " = " + estimand::print(formula, graph));
    latex_ = text(identify::queryText(graph, query, estimand::Notation::Latex) + " = " +
                  estimand::print(formula, graph, {estimand::Notation::Latex, {}}));
    sayFormula(graph, query, formula, told ? std::optional<identify::Check>() : identify::Check::Open);
}

/// From selected cases: by the generalised adjustment criterion; where that does not do, by the algorithm RC,
/// or to where that ends.
void DerivationPanel::deriveFromSelected(const graph::CausalGraph& graph,
                                         const identify::Question& question) {
    const identify::EffectQuery query{question.outcomes, question.treatments, {}};
    const std::string asked = identify::queryText(graph, query);
    if (const auto adjustment = analysis_->adjustment()) {
        formula_->setTextFormat(Qt::PlainText);
        steps_ = identify::selectionSteps(graph, question, {*adjustment, {}});
        text_ = text(identify::adjustmentFormula(graph, question, *adjustment));
        say(text_);
        return;
    }
    const graph::VariableSet selected = graph.withRole(graph::Role::Selected);
    if (selected.size() != 1) {
        say(tr("%1 was not derived: %2").arg(text(asked), text(analysis_->identification().reason)));
        return;
    }
    const graph::ListClock clock({.time = frames}, {});
    const auto answer = identify::recoverEffect(graph, query, *selected.begin(), clock);
    steps_ = identify::explained(graph, query, answer.steps, estimand::Notation::Rich);
    if (!answer.decided) {
        say(tr("Not decided in the time given: %1.").arg(text(asked)));
    } else if (!answer.estimand) {
        say(tr("%1 does not follow from the selected cases.").arg(text(asked)));
    } else {
        const estimand::Expression& formula = *answer.estimand;
        const identify::Check check = identify::checkOf(graph, question, formula, clock);
        if (check == identify::Check::Wrong) {
            say(text(identify::checkText(check)));
            return;
        }
        text_ = text(asked + " = " + estimand::print(formula, graph));
        sayFormula(graph, query, formula, check);
    }
}

void DerivationPanel::sayFormula(const graph::CausalGraph& graph, const identify::EffectQuery& query,
                                 const estimand::Expression& formula, std::optional<identify::Check> check) {
    constexpr auto rich = estimand::Notation::Rich;
    QString said =
        text(identify::queryText(graph, query, rich) + " = " + estimand::print(formula, graph, {rich, {}}));
    if (check) said += QStringLiteral("<p>%1</p>").arg(text(identify::checkText(*check)).toHtmlEscaped());
    result_->setTextFormat(Qt::RichText);
    result_->setText(said);
}

void DerivationPanel::say(const QString& sentence) {
    result_->setTextFormat(Qt::PlainText);
    result_->setText(sentence);
}

void DerivationPanel::showStep(int row) {
    const bool any = row >= 0 && static_cast<std::size_t>(row) < steps_.size();
    sentence_->setVisible(any);
    formula_->setVisible(any && !steps_[static_cast<std::size_t>(row)].formula.empty());
    if (any) {
        sentence_->setText(text(steps_[static_cast<std::size_t>(row)].sentence));
        formula_->setText(text(steps_[static_cast<std::size_t>(row)].formula));
    }
    previous_->setEnabled(row > 0);
    next_->setEnabled(static_cast<std::size_t>(row + 1) < steps_.size());
    emit stepChanged();
}

void DerivationPanel::go(int by) {
    list_->setCurrentRow(list_->currentRow() + by);
}

void DerivationPanel::copy(bool latex) {
    QApplication::clipboard()->setText(latex ? latex_ : text_);
}

} // namespace dovetail::ui
