// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/further_view.h"

#include "core/graph/subgraphs.h"
#include "core/identify/formula_check.h"
#include "ui/jobs/job.h"
#include "ui/query/analysis.h"
#include "ui/query/model_pair_dialog.h"
#include "ui/query/wrapped_label.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace dovetail::ui {

namespace {

constexpr std::chrono::seconds longestSearch{3};
constexpr std::size_t mostEntries = 60;
constexpr std::chrono::milliseconds pauseBeforeWork{150};

QLabel* boldLabel(QWidget* parent) {
    auto* label = wrappedLabel(parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

FurtherView::FurtherView(Document* document, Analysis* analysis, QWidget* parent)
    : QWidget(parent), document_(document) {
    setObjectName(QStringLiteral("furtherAnswers"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    models_ = new QPushButton(this);
    models_->setObjectName(QStringLiteral("showModels"));
    models_->hide();
    layout->addWidget(models_, 0, Qt::AlignLeft);
    connect(models_, &QPushButton::clicked, this, &FurtherView::showModels);
    connect(analysis, &Analysis::updated, models_,
            [this, analysis] { models_->setVisible(analysis->identification().hedge.has_value()); });
    models_->setVisible(analysis->identification().hedge.has_value());
    help_ = addSection(layout, "whatWouldHelp");
    instruments_ = addSection(layout, "instruments");
    mediationTitle_ = boldLabel(this);
    mediation_ = wrappedLabel(this);
    mediation_->setObjectName(QStringLiteral("mediation"));
    mediationFormula_ = wrappedLabel(this);
    mediationFormula_->setTextFormat(Qt::RichText);
    mediationFormula_->setObjectName(QStringLiteral("mediationFormula"));
    for (QLabel* label : {mediationTitle_, mediation_, mediationFormula_}) {
        label->hide();
        layout->addWidget(label);
    }
    pause_.setSingleShot(true);
    pause_.setInterval(pauseBeforeWork);
    connect(&pause_, &QTimer::timeout, this, &FurtherView::start);
    connect(analysis, &Analysis::updated, this, &FurtherView::restart);
    retranslate();
    restart();
}

void FurtherView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void FurtherView::retranslate() {
    models_->setText(tr("Wh&y not? Two models …"));
    models_->setToolTip(tr("Shows two models of this graph that agree on all data and differ on the effect"));
    help_.title->setText(tr("What would help"));
    instruments_.title->setText(tr("Instruments"));
    for (const Section& section : {help_, instruments_})
        section.list->setAccessibleDescription(section.title->text()); // its name is what it says
    mediationTitle_->setText(tr("Direct and indirect effects"));
    say(asked_, answers_);
}

FurtherView::Section FurtherView::addSection(QVBoxLayout* layout, const char* name) {
    const Section section{boldLabel(this), wrappedLabel(this)};
    section.list->setObjectName(QLatin1String(name));
    section.list->setTextFormat(Qt::RichText);
    for (QLabel* label : {section.title, section.list}) {
        label->hide();
        layout->addWidget(label);
    }
    return section;
}

void FurtherView::restart() {
    if (asked_.sameStructure(document_->graph())) return;
    asked_ = document_->graph();
    if (job_) job_->cancel();
    answers_ = {}; // what was said was about another graph
    say(asked_, answers_);
    pause_.start();
}

void FurtherView::start() {
    const identify::Question question = identify::questionOf(asked_);
    if (question.treatments.empty() || question.outcomes.empty()) return;
    job_ = Job::start(
        this, tr("Looking for further answers"),
        [graph = asked_, question](const Progress& progress) -> Result<identify::FurtherAnswers> {
            return identify::furtherAnswers(graph, question, {mostEntries, longestSearch}, progress);
        },
        [this](const Result<identify::FurtherAnswers>& answers) {
            if (!answers) return;
            answers_ = *answers;
            say(asked_, answers_);
        });
}

void FurtherView::showModels() {
    const graph::CausalGraph graph = graph::randomisedGraph(document_->graph());
    const identify::Question question = identify::questionOf(graph);
    auto* dialog = new ModelPairDialog(graph, {question.outcomes, question.treatments, {}}, window());
    dialog->show();
}

void FurtherView::say(const graph::CausalGraph& graph, const identify::FurtherAnswers& answers) {
    const identify::Question question = identify::questionOf(graph);
    QStringList entries;
    for (const identify::Remedy& remedy : answers.remedies.list)
        entries << text(identify::remedyText(graph, question, remedy));
    if (!answers.remedies.complete && !entries.isEmpty()) entries << tr("There may be more ways.");
    fill(help_, entries);
    entries.clear();
    const graph::VariableSet before = std::exchange(instrumentsFound_, {});
    for (const graph::Instrument& instrument : answers.instruments.list) {
        entries << text(identify::instrumentText(graph, question, instrument));
        instrumentsFound_.insert(instrument.instrument);
    }
    fill(instruments_, entries);
    const auto& mediation = answers.mediation;
    mediationTitle_->setVisible(mediation.has_value());
    mediation_->setVisible(mediation.has_value());
    mediationFormula_->setVisible(mediation && mediation->fromObservations);
    if (mediation) {
        mediation_->setText(text(identify::mediationText(graph, question, *mediation)));
        QString formula =
            text(identify::mediationFormula(graph, question, *mediation, estimand::Notation::Rich));
        if (!mediation->checked)
            formula +=
                QStringLiteral("<br>") + text(identify::checkText(identify::Check::Open)).toHtmlEscaped();
        mediationFormula_->setText(formula);
    }
    if (instrumentsFound_ != before) emit instrumentsChanged();
}

void FurtherView::fill(const Section& section, const QStringList& entries) {
    QString html = QStringLiteral("<ul style=\"margin: 0 0 0 14px; -qt-list-indent: 0\">");
    for (const QString& sentence : entries)
        html += QStringLiteral("<li>%1</li>").arg(sentence.toHtmlEscaped());
    section.list->setText(html + QStringLiteral("</ul>"));
    section.title->setVisible(!entries.isEmpty());
    section.list->setVisible(!entries.isEmpty());
}

} // namespace dovetail::ui
