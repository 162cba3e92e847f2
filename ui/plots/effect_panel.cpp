// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/effect_panel.h"

#include "ui/plots/effect_chart.h"
#include "ui/plots/estimate_age.h"
#include "ui/query/analysis.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>
#include <nlohmann/json.hpp>

#include <cmath>

namespace dovetail::ui {

namespace {

QString number(double value) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    const double size = std::abs(value);
    const int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    QString digits = QLocale().toString(std::abs(value), 'f', decimals);
    return value < 0 ? QChar(0x2212) + digits : digits;
}

QString withInterval(const estimate::Interval& interval) {
    if (!std::isfinite(interval.lower)) return number(interval.estimate);
    return QStringLiteral("%1  [%2, %3]")
        .arg(number(interval.estimate), number(interval.lower), number(interval.upper));
}

QString methodText(const estimate::Effect& effect) {
    if (effect.method == "transformer") return EffectPanel::tr("Transformer");
    if (effect.method == "adjustment (strata)") return EffectPanel::tr("Adjustment (strata)");
    if (effect.method == "adjustment (regression)") return EffectPanel::tr("Adjustment (regression)");
    // A formula; projects keep its name as core says it.
    QString name = text(effect.method);
    const bool fitted = name.endsWith(QStringLiteral(", fitted"));
    if (fitted) name.chop(8);
    if (name == QStringLiteral("front-door formula")) name = EffectPanel::tr("Front-door formula");
    if (name == QStringLiteral("formula of the graph")) name = EffectPanel::tr("Formula of the graph");
    return fitted ? EffectPanel::tr("%1, fitted", "a formula").arg(name) : name;
}

/// What the intervals cover; projects keep it as core says it.
QString intervalText(const estimate::Effect& effect) {
    static const QRegularExpression samples(
        QStringLiteral("^95 %, percentiles of (\\d+) bootstrap samples$"));
    const QString said = text(effect.intervalMeaning);
    if (const auto match = samples.match(said); match.hasMatch())
        return EffectPanel::tr("95 %, percentiles of %n bootstrap sample(s)", nullptr,
                               match.captured(1).toInt());
    if (said == QStringLiteral("95 %, error of the simulation alone"))
        return EffectPanel::tr("95 %, error of the simulation alone");
    if (said == QStringLiteral("no intervals")) return EffectPanel::tr("not computed");
    return said;
}

QVariant rememberedMethod(const Document& document) {
    const auto state = nlohmann::json::parse(document.viewState(), nullptr, false);
    if (!state.is_object() || !state.contains("effectMethod") || !state["effectMethod"].is_string())
        return {};
    return text(state["effectMethod"].get<std::string>());
}

} // namespace

EffectPanel::EffectPanel(Document* document, Analysis* analysis, QWidget* parent)
    : QWidget(parent),
      document_(document),
      analysis_(analysis),
      estimate_(new QPushButton(this)),
      methodCaption_(new QLabel(this)),
      method_(new QComboBox(this)),
      fromCaption_(new QLabel(this)),
      from_(new QComboBox(this)),
      toCaption_(new QLabel(this)),
      to_(new QComboBox(this)),
      seedCaption_(new QLabel(this)),
      seed_(new QSpinBox(this)),
      headline_(new QLabel(this)),
      notes_(new QLabel(this)),
      numbers_(new QTableWidget(this)),
      chart_(new EffectChart(this)) {
    setObjectName(QStringLiteral("effectPanel"));
    estimate_->setObjectName(QStringLiteral("estimateButton"));
    method_->setObjectName(QStringLiteral("effectMethod"));
    from_->setObjectName(QStringLiteral("contrastFrom"));
    to_->setObjectName(QStringLiteral("contrastTo"));
    seed_->setObjectName(QStringLiteral("effectSeed"));
    seed_->setRange(0, 999'999);
    seed_->setValue(1);
    headline_->setObjectName(QStringLiteral("effectHeadline"));
    headline_->setWordWrap(true);
    notes_->setObjectName(QStringLiteral("effectNotes"));
    notes_->setWordWrap(true);
    notes_->setTextFormat(Qt::PlainText);
    numbers_->setObjectName(QStringLiteral("effectNumbers"));
    numbers_->setColumnCount(3);
    numbers_->verticalHeader()->hide();
    numbers_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    numbers_->horizontalHeader()->setStretchLastSection(true);
    numbers_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    numbers_->setSelectionBehavior(QAbstractItemView::SelectRows);
    numbers_->setTabKeyNavigation(false);
    numbers_->verticalHeader()->setDefaultSectionSize(numbers_->fontMetrics().height() + 8);
    numbers_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* controls = new QHBoxLayout;
    controls->addWidget(estimate_);
    for (QComboBox* choice : {method_, from_, to_}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choice->setMinimumContentsLength(8);
    }
    const auto labelled = [&](QLabel* caption, QWidget* field) {
        caption->setBuddy(field);
        controls->addWidget(caption);
        controls->addWidget(field);
    };
    labelled(toCaption_, to_);
    labelled(fromCaption_, from_);
    labelled(methodCaption_, method_);
    labelled(seedCaption_, seed_);
    controls->addStretch();

    auto* side = new QWidget;
    auto* words = new QVBoxLayout(side);
    words->setContentsMargins(0, 0, 0, 0);
    words->addWidget(headline_);
    words->addWidget(numbers_);
    words->addWidget(notes_);
    words->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(side);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* body = new QHBoxLayout;
    body->addWidget(chart_, 5);
    body->addWidget(scroll, 4);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(controls);
    layout->addLayout(body, 1);

    connect(estimate_, &QPushButton::clicked, this, &EffectPanel::estimate);
    connect(method_, &QComboBox::activated, this, [this] {
        // Which answer was looked at is part of what a person expects to find again.
        const nlohmann::json state{{"effectMethod", method_->currentData().toString().toStdString()}};
        document_->setViewState(state.dump());
        showResults();
    });
    for (QComboBox* end : {from_, to_})
        connect(end, &QComboBox::activated, this, &EffectPanel::estimate);
    connect(document, &Document::changed, this, &EffectPanel::refresh);
    connect(analysis, &Analysis::updated, this, &EffectPanel::showHeadline);
    retranslate();
}

void EffectPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void EffectPanel::retranslate() {
    estimate_->setText(tr("Estimate"));
    estimate_->setToolTip(
        tr("Estimate the effect by adjustment, and with the transformer once it is trained"));
    toCaption_->setText(tr("Diffe&rence of"));
    to_->setAccessibleName(tr("This value of the treatment"));
    fromCaption_->setText(tr("m&inus"));
    from_->setAccessibleName(tr("Compared with this value of the treatment"));
    methodCaption_->setText(tr("&Charts show"));
    method_->setAccessibleName(tr("Method shown in the charts"));
    seedCaption_->setText(tr("&Seed"));
    seed_->setAccessibleName(tr("Seed"));
    seed_->setToolTip(tr("Seed of the bootstrap and of the simulation"));
    numbers_->setAccessibleName(tr("Estimates"));
    showResults();
}

bool EffectPanel::isEstimating() const {
    return job_ && job_->isRunning();
}

Result<EffectPanel::Estimates> EffectPanel::run(const project::Content& content,
                                                const std::optional<project::TrainedModel>& trained,
                                                const project::EffectRequest& request,
                                                const Progress& progress) {
    Estimates estimates;
    auto adjustment = project::adjustmentEffect(content, request, progress);
    if (!adjustment) return fail(adjustment.error());
    estimates.adjustment = std::move(*adjustment);
    if (trained && project::whyOutOfDate(content, *trained).empty()) {
        auto transformer = project::transformerEffect(content, *trained, request, progress);
        if (transformer) {
            estimates.transformer = std::move(*transformer);
        } else {
            estimates.errors.push_back(transformer.error());
        }
    }
    if (progress.cancelled()) return Progress::stopped();
    return estimates;
}

void EffectPanel::estimate() {
    if (job_) job_->cancel();
    project::EffectRequest request;
    request.from = from_->currentText().toStdString();
    request.to = to_->currentText().toStdString();
    request.seed = static_cast<std::uint64_t>(seed_->value());
    const auto question = project::boundQuestion(document_->content());
    const estimate::Effect* shown = shownEffect();
    // The levels in the boxes belong to the treatment of the last estimate.
    if (!shown || !question || shown->treatment != question->treatmentColumn || !staleness().isEmpty()) {
        request.from.clear();
        request.to.clear();
    }
    estimate_->setEnabled(false);
    job_ = Job::start(
        this, tr("Estimating"),
        [content = document_->content(), trained = document_->results().trained,
         request](const Progress& progress) { return run(content, trained, request, progress); },
        [this](Result<Estimates> estimates) { finish(std::move(estimates)); });
    connect(job_, &Job::cancelRequested, this, [this] { estimate_->setEnabled(true); });
    emit jobStarted(job_);
}

void EffectPanel::finish(Result<Estimates> estimates) {
    estimate_->setEnabled(true);
    if (!estimates) {
        headline_->setText(text(estimates.error().sentence()));
        emit failed(text(estimates.error().sentence()));
        return;
    }
    for (const Error& error : estimates->errors)
        emit failed(text(error.sentence()));
    const bool hadTransformer = method_->findData(QStringLiteral("transformer")) >= 0;
    document_->setEffects(std::move(estimates->adjustment), std::move(estimates->transformer));
    const int transformer = method_->findData(QStringLiteral("transformer"));
    if (!hadTransformer && transformer >= 0) {
        method_->setCurrentIndex(transformer);
        showResults();
    }
    emit estimated();
}

void EffectPanel::refresh(Changes changes) {
    // What is being computed from other data is not wanted any more.
    if (changes & Change::Data && job_) job_->cancel();
    if (changes & (Changes(Change::Results) | Change::Data | Change::Bindings)) showResults();
}

const estimate::Effect* EffectPanel::shownEffect() const {
    const project::Results& results = document_->results();
    if (results.transformer && method_->currentData() == QStringLiteral("transformer"))
        return &*results.transformer;
    if (results.adjustment) return &*results.adjustment;
    return results.transformer ? &*results.transformer : nullptr;
}

void EffectPanel::showResults() {
    const project::Results& results = document_->results();
    {
        const QSignalBlocker quiet(method_);
        const QVariant before = method_->count() > 0 ? method_->currentData() : rememberedMethod(*document_);
        method_->clear();
        if (results.transformer) method_->addItem(tr("Transformer"), QStringLiteral("transformer"));
        if (results.adjustment) method_->addItem(tr("Adjustment"), QStringLiteral("adjustment"));
        const int index = method_->findData(before);
        method_->setCurrentIndex(index < 0 ? 0 : index);
        method_->setEnabled(method_->count() > 1);
    }
    const estimate::Effect* effect = shownEffect();
    chart_->setVisible(effect != nullptr);
    from_->setEnabled(effect != nullptr);
    to_->setEnabled(effect != nullptr);
    numbers_->setVisible(effect != nullptr);
    if (!effect) {
        chart_->clear();
        notes_->clear();
        showHeadline();
        return;
    }
    fillContrast(*effect);
    fillNumbers();
    chart_->setEffect(*effect);
    showHeadline();
    QStringList notes;
    for (const auto* answer : {&document_->results().adjustment, &document_->results().transformer}) {
        if (*answer) notes << tr("%1: intervals are %2.").arg(methodText(**answer), intervalText(**answer));
    }
    notes << tr("Seed %1, %2 rows.")
                 .arg(static_cast<qulonglong>(effect->seed))
                 .arg(static_cast<qulonglong>(effect->rows));
    if (effect->dropped > 0) {
        notes << tr("%n row(s) with missing cells were left out.", nullptr,
                    static_cast<int>(effect->dropped));
    }
    for (const Sentence& note : effect->notes)
        notes << text(note);
    notes_->setText(notes.join(QLatin1Char('\n')));
}

void EffectPanel::showHeadline() {
    QFont font = headline_->font();
    font.setBold(shownEffect() != nullptr); // a result, not the way to it
    headline_->setFont(font);
    if (const estimate::Effect* effect = shownEffect()) {
        const QString stale = staleness();
        headline_->setText(stale.isEmpty() ? sentence(*effect) : stale);
        return;
    }
    const auto& plan = analysis_->plan();
    headline_->setText(!plan ? text(plan.error().sentence())
                       : plan->formula
                           ? tr("Everything is there: press Estimate.")
                           : tr("Everything is there: press Estimate, or train the transformer."));
}

void EffectPanel::fillContrast(const estimate::Effect& effect) {
    for (QComboBox* end : {from_, to_}) {
        const QSignalBlocker quiet(end);
        end->clear();
        for (const estimate::TreatmentLevel& level : effect.levels)
            end->addItem(text(level.label));
        end->setCurrentIndex(static_cast<int>(end == from_ ? effect.from : effect.to));
    }
}

void EffectPanel::fillNumbers() {
    const project::Results& results = document_->results();
    std::vector<const estimate::Effect*> effects;
    if (results.adjustment) effects.push_back(&*results.adjustment);
    if (results.transformer) effects.push_back(&*results.transformer);
    const estimate::Effect& first = *effects.front();
    const QString difference = QStringLiteral("%1 − %2").arg(text(first.levels[first.to].label),
                                                             text(first.levels[first.from].label));
    numbers_->setHorizontalHeaderLabels(
        {tr("Method"), tr("Seen: %1").arg(difference), tr("Set: %1").arg(difference)});
    numbers_->setRowCount(static_cast<int>(effects.size()));
    for (std::size_t row = 0; row < effects.size(); ++row) {
        const estimate::Effect& effect = *effects[row];
        const QStringList cells{methodText(effect), withInterval(effect.observationalDifference),
                                withInterval(effect.interventionalDifference)};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(intervalText(effect));
            numbers_->setItem(static_cast<int>(row), column, item);
        }
    }
    numbers_->setFixedHeight(numbers_->horizontalHeader()->sizeHint().height() +
                             numbers_->rowCount() * numbers_->verticalHeader()->defaultSectionSize() + 4);
}

QString EffectPanel::sentence(const estimate::Effect& effect) const {
    const QString outcome = effect.event.empty()
                                ? text(effect.outcome)
                                : tr("P(%1 = %2)").arg(text(effect.outcome), text(effect.event));
    const QString treatment = text(effect.treatment);
    const double seen = effect.observationalDifference.estimate;
    const double set = effect.interventionalDifference.estimate;
    const QString to = text(effect.levels[effect.to].label);
    const QString from = text(effect.levels[effect.from].label);
    if (seen * set < 0) {
        return tr("Seeing %1 = %2 instead of %3 goes with a change of %4 in %5, but setting it changes %5 by "
                  "%6: "
                  "the sign is reversed.")
            .arg(treatment, to, from, number(seen), outcome, number(set));
    }
    return tr("Setting %1 to %2 instead of %3 changes %4 by %5; merely seeing it goes with a change of %6.")
        .arg(treatment, to, from, outcome, number(set), number(seen));
}

QString EffectPanel::staleness() const {
    const QString why = whyEstimateIsOld(*document_, *analysis_);
    return why.isEmpty() ? QString()
                         : tr("This estimate is of an earlier state: %1 Press Estimate again.").arg(why);
}

} // namespace dovetail::ui
