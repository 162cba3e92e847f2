// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/model_code_sync.h"

#include "core/graph/formats/dagitty_text.h"
#include "core/graph/layout/positions.h"
#include "ui/model/code_rewrite.h"

namespace dovetail::ui {

namespace {

/// Merge keys of the model code; the canvas has those from 0x10000.
constexpr int firstMergeKey = 0x20000;
/// A longer rest than this, and what is typed then is a new step to undo.
constexpr qint64 restBetweenSteps = 2000;
constexpr std::size_t longestMemory = 64;

bool haveCommonName(const graph::CausalGraph& one, const graph::CausalGraph& other) {
    return std::ranges::any_of(one.variables(), [&](const graph::Variable& variable) {
        return other.find(variable.name).has_value();
    });
}

} // namespace

ModelCodeSync::ModelCodeSync(Document* document, QObject* parent)
    : QObject(parent), document_(document), mergeKey_(firstMergeKey) {
    timer_.setSingleShot(true);
    timer_.setInterval(pause);
    connect(&timer_, &QTimer::timeout, this, &ModelCodeSync::apply);
    connect(document, &Document::changed, this, &ModelCodeSync::onDocumentChanged);
}

void ModelCodeSync::setWatched(bool watched) {
    if (!watched) settle();
    watched_ = watched;
    if (watched) onDocumentChanged({});
}

void ModelCodeSync::setPositionsShown(bool shown) {
    if (shown == arePositionsShown()) return;
    settle();
    session_.positionsWritten = shown;
    if (!shown_) return;
    const graph::CausalGraph bare = withoutPositions(*shown_);
    const std::string code = applied_.toStdString();
    if (error_) lose();
    memory_.clear();
    show(ui::text(shown ? rewrittenCode(code, bare, *shown_, true)
                        : rewrittenCode(code, *shown_, bare, true)));
    startSession();
    remember();
    emit stateChanged();
}

void ModelCodeSync::edit(const QString& text) {
    if (text == text_) return;
    if (sinceEdit_.isValid() && sinceEdit_.elapsed() > restBetweenSteps) endStep();
    sinceEdit_.start();
    text_ = text;
    timer_.start();
}

void ModelCodeSync::settle() {
    if (timer_.isActive()) apply();
}

void ModelCodeSync::endStep() {
    settle();
    ++mergeKey_;
}

void ModelCodeSync::apply() {
    timer_.stop();
    auto written = graph::parseDagitty(text_.toStdString());
    if (!written) {
        error_ = written.error();
        emit stateChanged();
        return;
    }
    error_.reset();
    lost_.reset();
    applied_ = text_;
    // A text from elsewhere may have places in units of its own (DAGitty: often -3..3).
    bool rescaled = false;
    const bool another =
        !haveCommonName(*written, *session_.base.graph) && !haveCommonName(*written, document_->graph());
    const bool placed = std::ranges::any_of(
        written->variables(), [](const graph::Variable& variable) { return variable.position.has_value(); });
    if (another && placed) {
        for (const auto& [variable, place] : graph::fittedToCanvas(*written)) {
            rescaled = rescaled || (written->variable(variable).position.has_value() &&
                                    written->variable(variable).position != place);
            written->setPosition(variable, place);
        }
    }
    applying_ = true;
    document_->edit([] { return tr("Edit the Model Code"); },
                    withCode(session_, document_->content(), *written), mergeKey_);
    applying_ = false;
    shown_ = document_->content().graph;
    if (rescaled && arePositionsShown()) {
        auto asWritten = graph::parseDagitty(text_.toStdString());
        // The ids of the drawing, so that the two can be compared.
        graph::CausalGraph before = *shown_;
        for (const graph::Variable& variable : asWritten->variables()) {
            if (const auto id = before.find(variable.name)) before.setPosition(*id, variable.position);
        }
        show(ui::text(rewrittenCode(text_.toStdString(), before, *shown_, true)));
    }
    remember();
    emit stateChanged();
}

void ModelCodeSync::undo() {
    settle();
    if (error_) {
        QString unfinished = text_;
        show(applied_);
        lost_ = std::move(unfinished);
        takenBack_ = true;
        emit stateChanged();
        return;
    }
    document_->undoStack()->undo();
}

void ModelCodeSync::redo() {
    settle();
    if (lost_ && takenBack_) {
        bringBack();
    } else {
        document_->undoStack()->redo();
    }
}

void ModelCodeSync::bringBack() {
    if (!lost_) return;
    const QString unfinished = *std::exchange(lost_, {});
    text_ = unfinished;
    emit textChanged(text_);
    apply();
}

void ModelCodeSync::onDocumentChanged(Changes changes) {
    const auto& graph = document_->content().graph;
    if (changes == allChanges) { // another project
        memory_.clear();
        lost_.reset();
        shown_.reset();
        timer_.stop();
        error_.reset();
    }
    if (applying_ || !watched_) return;
    if (graph == shown_) {
        // Columns, or the adjustment set.
        session_.base = document_->content();
        return;
    }
    const bool unfinished = error_ || timer_.isActive();
    if (unfinished) lose();
    ++mergeKey_;
    if (const auto known = remembered()) {
        show(*known);
    } else if (shown_ && haveCommonName(*shown_, *graph)) {
        show(ui::text(rewrittenCode(applied_.toStdString(), *shown_, *graph, arePositionsShown())));
    } else {
        // An empty drawing leaves room for an example of what can be typed.
        show(graph->empty() ? QString() : ui::text(codeOf(*graph, arePositionsShown())));
    }
    shown_ = graph;
    startSession();
    remember();
    emit stateChanged();
}

void ModelCodeSync::lose() {
    lost_ = text_;
    takenBack_ = false;
}

void ModelCodeSync::show(const QString& text) {
    timer_.stop();
    error_.reset();
    applied_ = text;
    if (text_ == text) return;
    text_ = text;
    emit textChanged(text_);
}

void ModelCodeSync::startSession() {
    session_.base = document_->content();
    const auto said = graph::parseDagitty(applied_.toStdString());
    session_.baseNames = said ? namesInText(*said) : NamesInText();
    session_.lastNames = session_.baseNames;
}

void ModelCodeSync::remember() {
    std::erase_if(memory_, [&](const auto& entry) { return entry.first == shown_; });
    if (memory_.size() == longestMemory) memory_.erase(memory_.begin());
    memory_.emplace_back(shown_, applied_);
}

std::optional<QString> ModelCodeSync::remembered() const {
    const auto found =
        std::ranges::find(memory_, document_->content().graph, [](const auto& entry) { return entry.first; });
    return found == memory_.end() ? std::nullopt : std::optional(found->second);
}

} // namespace dovetail::ui
