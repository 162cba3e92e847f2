// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/question_panel.h"

#include "core/estimand/printing.h"
#include "core/identify/derivation.h"
#include "core/identify/formula_check.h"
#include "core/identify/shown_answer.h"
#include "ui/query/analysis.h"
#include "ui/query/further_view.h"
#include "ui/query/wrapped_label.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace dovetail::ui {

namespace {

/// A verdict is told by a sign and words; the colour only helps.
struct Appearance {
    QString sign;
    QColor colour;
};

Appearance appearance(identify::Verdict verdict) {
    switch (verdict) {
    case identify::Verdict::IdentifiedByAdjustment:
        return {QStringLiteral("✓"), QColor(0x1f, 0x6f, 0xb2)};
    case identify::Verdict::IdentifiedByFormula:
        return {QStringLiteral("✓"), QColor(0x1f, 0x6f, 0xb2)};
    case identify::Verdict::NotByAdjustment:
    case identify::Verdict::NotIdentified:
        return {QStringLiteral("✗"), QColor(0xc4, 0x62, 0x00)};
    case identify::Verdict::Undecided:
        return {QStringLiteral("…"), QColor(0x70, 0x5a, 0x9c)};
    case identify::Verdict::Incomplete:
        break;
    }
    return {QStringLiteral("?"), QColor(0x80, 0x80, 0x80)};
}

/// As a title says it.
QString wayName(identify::Way way) {
    switch (way) {
    case identify::Way::NoEffect:
        return QuestionPanel::tr("no effect");
    case identify::Way::Randomised:
        return QuestionPanel::tr("as in a randomised experiment");
    case identify::Way::NoAdjustment:
        return QuestionPanel::tr("nothing to adjust for");
    case identify::Way::BackDoor:
        return QuestionPanel::tr("back-door adjustment");
    case identify::Way::FrontDoor:
        return QuestionPanel::tr("front-door");
    case identify::Way::General:
        return QuestionPanel::tr("by the general algorithm (ID)");
    case identify::Way::GeneralConditional:
    case identify::Way::Observed:
    case identify::Way::None:
        break;
    }
    return {};
}

} // namespace

QuestionPanel::QuestionPanel(Document* document, Analysis* analysis, QWidget* parent)
    : QWidget(parent),
      document_(document),
      analysis_(analysis),
      treatmentCaption_(new QLabel(this)),
      treatment_(new QComboBox(this)),
      outcomeCaption_(new QLabel(this)),
      outcome_(new QComboBox(this)),
      verdict_(new QFrame(this)),
      mark_(new QLabel(verdict_)),
      headline_(wrappedLabel(verdict_)),
      reason_(wrappedLabel(verdict_)),
      nextStep_(wrappedLabel(verdict_)),
      dataGap_(wrappedLabel(verdict_)),
      setsTitle_(wrappedLabel(this)),
      sets_(new QListWidget(this)),
      estimandTitle_(wrappedLabel(this)),
      estimand_(wrappedLabel(this)),
      check_(wrappedLabel(this)),
      further_(new FurtherView(document, analysis, this)) {
    setObjectName(QStringLiteral("questionPanel"));
    treatment_->setObjectName(QStringLiteral("treatmentChoice"));
    outcome_->setObjectName(QStringLiteral("outcomeChoice"));
    headline_->setObjectName(QStringLiteral("verdictHeadline"));
    reason_->setObjectName(QStringLiteral("verdictReason"));
    nextStep_->setObjectName(QStringLiteral("verdictNextStep"));
    dataGap_->setObjectName(QStringLiteral("verdictDataGap"));
    estimand_->setObjectName(QStringLiteral("estimand"));
    estimand_->setTextFormat(Qt::RichText);
    check_->setObjectName(QStringLiteral("estimandCheck"));
    sets_->setObjectName(QStringLiteral("adjustmentSets"));
    sets_->setUniformItemSizes(true);

    auto* choices = new QGridLayout;
    int column = 0;
    for (const auto& [caption, choice] :
         {std::pair(treatmentCaption_, treatment_), std::pair(outcomeCaption_, outcome_)}) {
        caption->setBuddy(choice);
        choices->addWidget(caption, 0, column);
        choices->addWidget(choice, 1, column);
        choices->setColumnStretch(column, 1);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(6);
        ++column;
    }

    QFont bold = headline_->font();
    bold.setBold(true);
    headline_->setFont(bold);
    setsTitle_->setFont(bold);
    estimandTitle_->setFont(bold);
    QFont large = bold;
    large.setPointSizeF(large.pointSizeF() * 1.6);
    mark_->setFont(large);
    mark_->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    mark_->setMinimumWidth(mark_->fontMetrics().horizontalAdvance(QStringLiteral("✓")) + 8);

    verdict_->setObjectName(QStringLiteral("verdict"));
    auto* sentences = new QVBoxLayout;
    sentences->setSpacing(6);
    for (QLabel* label : {headline_, reason_, nextStep_, dataGap_})
        sentences->addWidget(label);
    auto* verdictLayout = new QHBoxLayout(verdict_);
    verdictLayout->addWidget(mark_);
    verdictLayout->addLayout(sentences, 1);

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->addLayout(choices);
    layout->addWidget(verdict_);
    layout->addWidget(estimandTitle_);
    layout->addWidget(estimand_);
    layout->addWidget(check_);
    layout->addWidget(setsTitle_);
    layout->addWidget(sets_);
    layout->addWidget(further_);
    layout->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(treatment_, &QComboBox::activated, this,
            [this] { roleChosen(treatment_, graph::Role::Treatment); });
    connect(outcome_, &QComboBox::activated, this, [this] { roleChosen(outcome_, graph::Role::Outcome); });
    connect(sets_, &QListWidget::currentRowChanged, this, &QuestionPanel::setChosen);
    connect(analysis_, &Analysis::updated, this, &QuestionPanel::refresh);
    retranslate();
}

void QuestionPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showVerdict();
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void QuestionPanel::retranslate() {
    treatmentCaption_->setText(tr("&Treatment"));
    treatment_->setAccessibleName(tr("Treatment"));
    outcomeCaption_->setText(tr("&Outcome"));
    outcome_->setAccessibleName(tr("Outcome"));
    sets_->setAccessibleName(tr("Adjustment sets"));
    verdict_->setAccessibleName(tr("Verdict"));
    check_->setAccessibleDescription(tr("Whether the formula was checked"));
    refresh();
}

void QuestionPanel::refresh() {
    fillChoice(treatment_, graph::Role::Treatment);
    fillChoice(outcome_, graph::Role::Outcome);
    showVerdict();
    showSets();
}

void QuestionPanel::fillChoice(QComboBox* choice, graph::Role role) {
    const QSignalBlocker quiet(choice);
    choice->clear();
    choice->addItem(tr("(choose)"));
    QStringList several;
    for (const graph::Variable& variable : document_->graph().variables()) {
        choice->addItem(text(variable.name), variable.id.value);
        if (!variable.roles.has(role)) continue;
        choice->setCurrentIndex(choice->count() - 1);
        several << text(variable.name);
    }
    if (several.size() > 1) {
        choice->setItemText(0, several.join(tr(", ")));
        choice->setCurrentIndex(0);
    }
}

void QuestionPanel::showVerdict() {
    const identify::Identification& identification = analysis_->identification();
    const auto [sign, colour] = appearance(identification.verdict);
    const QColor base = palette().color(QPalette::Base);
    const auto mixed = [&](double share) {
        return QColor::fromRgbF(static_cast<float>(colour.redF() * share + base.redF() * (1 - share)),
                                static_cast<float>(colour.greenF() * share + base.greenF() * (1 - share)),
                                static_cast<float>(colour.blueF() * share + base.blueF() * (1 - share)));
    };
    mark_->setText(sign);
    mark_->setStyleSheet(
        QStringLiteral("color: %1").arg(base.lightness() < 128 ? colour.lighter(160).name() : colour.name()));
    verdict_->setStyleSheet(QStringLiteral("#verdict { background: %1; border: 1px solid %2; border-left: "
                                           "4px solid %2; border-radius: 4px; }")
                                .arg(mixed(0.10).name(), mixed(0.75).name()));
    headline_->setText(text(identification.headline));
    reason_->setText(text(identification.reason));
    reason_->setVisible(!identification.reason.empty());
    nextStep_->setText(tr("Next: %1").arg(text(identification.nextStep)));
    const bool gap = identification.verdict == identify::Verdict::IdentifiedByAdjustment &&
                     document_->content().table && !analysis_->dataGap().isEmpty();
    dataGap_->setText(gap ? analysis_->dataGap() : QString());
    dataGap_->setVisible(gap);
    showEstimand();
}

void QuestionPanel::showEstimand() {
    const identify::Identification& identification = analysis_->identification();
    const graph::CausalGraph& graph = document_->graph();
    const identify::Question question = identify::questionOf(graph);
    const auto& adjustment = analysis_->adjustment();
    QString formula;
    if (adjustment && !graph.withRole(graph::Role::Selected).empty()) {
        formula = text(identify::adjustmentFormula(graph, question, *adjustment)).toHtmlEscaped();
    } else if (adjustment || identification.formula) {
        const auto estimand =
            adjustment ? identify::adjustmentEstimand(question, *adjustment) : *identification.formula;
        constexpr auto rich = estimand::Notation::Rich;
        const identify::EffectQuery query{question.outcomes, question.treatments, {}};
        formula = estimand.size() > identify::longestShown
                      ? text(identification.estimand).toHtmlEscaped()
                      : text(identify::queryText(graph, query, rich) + " = " +
                             estimand::print(estimand, graph, {rich, {}}));
    }
    // What is not checked yet is not shown yet, and what was found to be wrong never.
    const bool anyFormula = !formula.isEmpty();
    if (analysis_->isCheckingFormula() || analysis_->check() == identify::Check::Wrong) formula.clear();
    showCheck(anyFormula);
    estimandTitle_->setVisible(!formula.isEmpty());
    estimand_->setVisible(!formula.isEmpty());
    estimand_->setText(formula);
    const QString way = wayName(identification.way);
    estimandTitle_->setText(way.isEmpty() ? tr("Estimand") : tr("Estimand: %1").arg(way));
}

void QuestionPanel::showCheck(bool anyFormula) {
    check_->setText(analysis_->isCheckingFormula()
                        ? tr("Checking the formula on a random model of this graph…")
                        : text(identify::checkText(analysis_->check())));
    check_->setVisible(anyFormula && !check_->text().isEmpty());
}

void QuestionPanel::showSets() {
    const identify::Identification& identification = analysis_->identification();
    const QSignalBlocker quiet(sets_);
    sets_->clear();
    const bool any = !identification.minimalSets.empty();
    setsTitle_->setVisible(any);
    sets_->setVisible(any);
    if (!any) return;
    const int count = static_cast<int>(identification.minimalSets.size());
    setsTitle_->setText(identification.complete
                            ? tr("%n minimal adjustment set(s)", nullptr, count)
                            : tr("The first %n minimal adjustment sets; there are more", nullptr, count));
    for (const graph::VariableSet& set : identification.minimalSets) {
        sets_->addItem(setText(set));
        if (analysis_->adjustment() == set) sets_->setCurrentRow(sets_->count() - 1);
    }
    constexpr int mostRows = 8;
    const int rows = std::min(count, mostRows);
    sets_->setFixedHeight(rows * sets_->sizeHintForRow(0) + 2 * sets_->frameWidth() + 4);
}

QString QuestionPanel::setText(const graph::VariableSet& set) const {
    if (set.empty()) return tr("∅  (nothing to adjust for)");
    QStringList names;
    for (const graph::VariableId id : set) {
        const bool measured = !document_->content().table || document_->content().column(id);
        const QString name = text(document_->graph().name(id));
        names << (measured ? name : tr("%1 (no column)").arg(name));
    }
    return QStringLiteral("{ %1 }").arg(names.join(tr(", ")));
}

void QuestionPanel::roleChosen(QComboBox* choice, graph::Role role) {
    std::optional<graph::VariableId> variable;
    if (choice->currentIndex() > 0) variable = graph::VariableId{choice->currentData().toUInt()};
    if (auto done = document_->setOnlyRole(variable, role); !done) {
        emit refused(text(done.error().sentence()));
        fillChoice(choice, role);
    }
}

void QuestionPanel::setChosen(int row) {
    const auto& sets = analysis_->identification().minimalSets;
    if (row < 0 || static_cast<std::size_t>(row) >= sets.size()) return;
    document_->chooseAdjustment(sets[static_cast<std::size_t>(row)]);
}

} // namespace dovetail::ui
