// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/analysis.h"

#include "core/identify/formula_check.h"
#include "ui/jobs/job.h"

#include <ctime>

namespace dovetail::ui {

namespace {

using std::chrono::nanoseconds;

/// Up to this size a graph is looked at within the edit, until it proves to be slow.
constexpr std::size_t surelySmall = 30;
/// A frame: what a look within an edit may take. Small graphs may take a few, so that a verdict that
/// people are used to see at once does not come later now and then.
constexpr std::chrono::milliseconds frame(16);
constexpr std::chrono::milliseconds fewFrames(60);
constexpr identify::Limits liveLimits{200, std::chrono::milliseconds(5)};
constexpr identify::Limits smallLimits{200, std::chrono::milliseconds(40)};
constexpr identify::Limits jobLimits{200, std::chrono::milliseconds(400)};
/// What the check of a formula may take beside it.
constexpr std::chrono::seconds longestCheck(30);
/// A job that is through before this is not spoken of.
constexpr std::chrono::milliseconds worthSaying(80);

/// Of this thread alone: what others do with the processor does not make a graph slow.
nanoseconds processorTime() {
    std::timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + nanoseconds(now.tv_nsec);
}

} // namespace

Analysis::Analysis(Document* document, QObject* parent, Look look)
    : QObject(parent), document_(document), look_(std::move(look)) {
    patience_.setSingleShot(true);
    patience_.setInterval(worthSaying);
    connect(&patience_, &QTimer::timeout, this, &Analysis::updated);
    connect(document, &Document::changed, this, &Analysis::update);
    update(allChanges);
}

Analysis::~Analysis() = default;

void Analysis::update(Changes changes) {
    const Changes relevant =
        Changes(Change::Structure) | Change::Adjustment | Change::Bindings | Change::Data;
    if (!(changes & relevant)) return;
    if (changes == allChanges) lastCost_.reset(); // another project
    pending_ |= changes & relevant;
    if (formulaJob_) {
        formulaJob_->cancel();
        formulaJob_.clear();
    }
    if (job_) {
        forget();
        again_ = true; // when this one has ended, so that there are never two
        job_->cancel();
    } else {
        hurry();
    }
}

void Analysis::hurry() {
    if (isQuick()) {
        lookNow();
    } else {
        startJob();
    }
}

bool Analysis::isQuick() const {
    const bool small = document_->graph().size() <= surelySmall;
    return lastCost_ ? *lastCost_ <= (small ? fewFrames : frame) : small;
}

void Analysis::lookNow() {
    const bool small = document_->graph().size() <= surelySmall;
    const nanoseconds start = processorTime();
    Findings findings = look_(document_->content(), pending_, std::move(findings_),
                              small ? smallLimits : liveLimits, Progress());
    const nanoseconds cost = processorTime() - start;
    if (findings.identification.verdict == identify::Verdict::Undecided) { // with more time it may be
        pending_ |= Change::Structure;
        startJob();
        return;
    }
    take(std::move(findings), cost);
}

void Analysis::startJob() {
    struct Looked {
        Findings findings;
        nanoseconds cost;
    };
    forget();
    if (!patience_.isActive()) patience_.start();
    auto work = [content = document_->content(), changes = pending_, before = findings_,
                 look = look_](const Progress& progress) -> Result<Looked> {
        const nanoseconds start = processorTime();
        Findings findings = look(content, changes, before, jobLimits, progress);
        if (progress.cancelled()) return Progress::stopped();
        return Looked{std::move(findings), processorTime() - start};
    };
    job_ = Job::start(this, tr("Checking the question"), std::move(work), [this](Result<Looked> looked) {
        if (looked) take(std::move(looked->findings), looked->cost);
    });
    connect(job_, &Job::finished, this, [this] {
        job_.clear();
        if (std::exchange(again_, false)) hurry();
    });
}

void Analysis::take(Findings findings, nanoseconds cost) {
    patience_.stop();
    findings_ = std::move(findings);
    if (pending_.testFlag(Change::Structure)) lastCost_ = cost;
    pending_ = {};
    checkFormula();
    emit updated();
}

/// The formula is there before its check, where that takes longer.
void Analysis::checkFormula() {
    if (findings_.check != identify::Check::Open) return;
    const graph::CausalGraph& drawn = document_->graph();
    const identify::Question question = identify::questionOf(drawn);
    auto formula = identify::toldFormula(drawn, question, findings_.identification, findings_.adjustment);
    if (!formula) return;
    formulaJob_ = Job::start(
        this, tr("Checking the formula"),
        [drawn, question,
         formula = std::move(*formula)](const Progress& progress) -> Result<identify::Check> {
            return identify::checkOf(drawn, question, formula,
                                     graph::ListClock({.time = longestCheck}, progress));
        },
        [this](const Result<identify::Check>& check) {
            formulaJob_.clear();
            if (check) findings_.check = *check;
            emit updated();
        });
}

/// What was found is about a graph or data that are no longer there.
void Analysis::forget() {
    if (pending_.testFlag(Change::Structure)) {
        findings_ = {};
        identify::Identification& known = findings_.identification;
        known.verdict = identify::Verdict::Undecided;
        known.headline = tr("Checking…").toStdString();
        known.reason = tr("The graph is being looked at; it is large or difficult.").toStdString();
        known.nextStep = tr("go on editing, or wait for the verdict.").toStdString();
    }
    findings_.plan = fail(ErrorCode::NotIdentified, tr("The graph is still being checked.").toStdString(),
                          tr("Wait for the verdict.").toStdString());
}

QString Analysis::dataGap() const {
    if (isChecking()) return {};
    const project::Content& content = document_->content();
    if (!content.table) return tr("There are no data yet. Import a file to estimate the effect.");
    QStringList missing;
    const auto need = [&](const graph::VariableSet& variables) {
        for (const graph::VariableId id : variables) {
            if (!content.column(id)) missing << text(content.graph->name(id));
        }
    };
    need(content.graph->withRole(graph::Role::Treatment));
    need(content.graph->withRole(graph::Role::Outcome));
    if (findings_.adjustment) need(*findings_.adjustment);
    if (missing.isEmpty()) return {};
    return tr("The data have no column for %1. Drag a column onto the variable, or import data that have it.")
        .arg(missing.join(tr(", ")));
}

} // namespace dovetail::ui
