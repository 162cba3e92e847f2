// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/derived_issues.h"

#include "core/project/workflow.h"
#include "ui/document/document.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace dovetail::ui {

namespace {

using graph::Role;
using graph::Variable;
using graph::VariableId;
using graph::VariableSet;
using Severity = Issue::Severity;

const QString questionDock = QStringLiteral("questionDock");
const QString dataDock = QStringLiteral("dataDock");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DerivedIssues)
};

QString namesOf(const graph::CausalGraph& graph, const VariableSet& variables) {
    constexpr std::size_t most = 5;
    QStringList names;
    for (const VariableId id : variables) {
        if (static_cast<std::size_t>(names.size()) == most) {
            const auto rest = static_cast<int>(variables.size() - most);
            return Texts::tr("%1 and %n more", "a list of names", rest)
                .arg(QLocale().createSeparatedList(names));
        }
        names << QStringLiteral("“%1”").arg(text(graph.name(id)));
    }
    return QLocale().createSeparatedList(names);
}

class Look {
public:
    Look(const project::Content& content, const project::Results& results,
         const identify::Identification* verdict)
        : content_(content), graph_(*content.graph), results_(results), verdict_(verdict) {}

    std::vector<Issue> all() {
        if (!graph_.empty()) {
            question();
            verdict();
            if (content_.table) columns();
            isolated();
        }
        results();
        return std::move(found_);
    }

private:
    void question() {
        if (graph_.withRole(Role::Treatment).empty()) {
            found_.push_back({.severity = Severity::Note,
                              .sentence = Texts::tr("No treatment is chosen."),
                              .advice = Texts::tr("Choose the variable that would be set."),
                              .dock = questionDock});
        }
        if (graph_.withRole(Role::Outcome).empty()) {
            found_.push_back({.severity = Severity::Note,
                              .sentence = Texts::tr("No outcome is chosen."),
                              .advice = Texts::tr("Choose the variable that would answer."),
                              .dock = questionDock});
        }
    }

    void verdict() {
        if (!verdict_) return;
        using identify::Verdict;
        const Verdict verdict = verdict_->verdict;
        if (verdict == Verdict::Undecided) {
            found_.push_back({.severity = Severity::Note,
                              .sentence = text(verdict_->headline),
                              .advice = text(verdict_->reason),
                              .dock = questionDock});
        }
        if (verdict != Verdict::NotIdentified && verdict != Verdict::NotByAdjustment) return;
        Issue issue{.severity = Severity::Warning,
                    .sentence = text(verdict_->headline),
                    .advice = text(verdict_->reason),
                    .edges = verdict_->witness};
        if (verdict_->hedge) issue.variables = verdict_->hedge->larger;
        if (issue.variables.empty() && issue.edges.empty()) issue.dock = questionDock;
        found_.push_back(std::move(issue));
    }

    void columns() {
        VariableSet without;
        VariableSet latentWith;
        VariableSet constant;
        VariableSet allDifferent;
        for (const Variable& variable : graph_.variables()) {
            const data::Column* column = content_.column(variable.id);
            if (variable.roles.has(Role::Latent)) {
                if (column) latentWith.insert(variable.id);
            } else if (!column) {
                without.insert(variable.id);
            } else if (hasOneValue(*column)) {
                constant.insert(variable.id);
            } else if (isIdentifier(*column)) {
                allDifferent.insert(variable.id);
            }
        }
        const auto tell = [&](const VariableSet& which, Severity severity, const QString& sentence,
                              const QString& advice) {
            if (which.empty()) return;
            found_.push_back({.severity = severity,
                              .sentence = sentence.arg(namesOf(graph_, which)),
                              .advice = advice,
                              .variables = which});
        };
        const auto count = [](const VariableSet& which) { return static_cast<int>(which.size()); };
        const bool needed = std::ranges::any_of(without, [&](VariableId id) {
            const graph::Roles roles = graph_.variable(id).roles;
            return roles.has(Role::Treatment) || roles.has(Role::Outcome) || roles.has(Role::Adjusted);
        });
        tell(without, needed ? Severity::Warning : Severity::Note,
             Texts::tr("%n variable(s) without a column in the data: %1.", nullptr, count(without)),
             Texts::tr("Drag a column onto the variable, choose one in the Variables table, or mark the "
                       "variable as latent."));
        tell(latentWith, Severity::Note,
             Texts::tr("%n latent variable(s) with a column in the data: %1.", nullptr, count(latentWith)),
             Texts::tr("If it was measured, mark it as observed; otherwise unbind the column."));
        tell(constant, Severity::Warning,
             Texts::tr("%n variable(s) whose column never changes: %1.", nullptr, count(constant)),
             Texts::tr("Nothing can be learned from one value; choose another column."));
        tell(allDifferent, Severity::Warning,
             Texts::tr("%n variable(s) whose column has another text in every row: %1.", nullptr,
                       count(allDifferent)),
             Texts::tr("This looks like a name or number of the case; choose another column."));
    }

    void isolated() {
        VariableSet alone;
        for (const Variable& variable : graph_.variables()) {
            if (graph_.parents(variable.id).empty() && graph_.children(variable.id).empty() &&
                graph_.siblings(variable.id).empty())
                alone.insert(variable.id);
        }
        if (alone.empty()) return;
        found_.push_back({.severity = Severity::Note,
                          .sentence = Texts::tr("%n variable(s) connected to nothing: %1.", nullptr,
                                                static_cast<int>(alone.size()))
                                          .arg(namesOf(graph_, alone)),
                          .advice = Texts::tr("Draw what they cause and what causes them, or delete them."),
                          .variables = alone});
    }

    void results() {
        if (results_.trained) {
            if (const Sentence why = project::whyOutOfDate(content_, *results_.trained); !why.empty()) {
                found_.push_back({.severity = Severity::Warning,
                                  .sentence = text(why),
                                  .advice = Texts::tr("Train it again."),
                                  .dock = QStringLiteral("trainingDock")});
            }
        }
        const bool estimated = results_.adjustment || results_.transformer;
        if (estimated && results_.effectTable != content_.table) {
            found_.push_back({.severity = Severity::Warning,
                              .sentence = Texts::tr("The effects were estimated from other data."),
                              .advice = Texts::tr("Estimate again."),
                              .dock = QStringLiteral("effectDock")});
        }
    }

    static bool hasOneValue(const data::Column& column) {
        if (column.isNumeric()) {
            std::optional<double> first;
            return std::ranges::none_of(column.numbers(), [&](double value) {
                if (std::isnan(value)) return false;
                return std::exchange(first, first.value_or(value)).value_or(value) != value;
            });
        }
        std::optional<std::int32_t> first;
        return std::ranges::none_of(column.codes(), [&](std::int32_t code) {
            if (code == data::Column::missingCode) return false;
            return std::exchange(first, first.value_or(code)).value_or(code) != code;
        });
    }

    static bool isIdentifier(const data::Column& column) {
        constexpr std::size_t few = 20;
        return column.type() == data::ColumnType::Categorical && column.rows() > few &&
               column.levels().size() + column.missingCount() >= column.rows();
    }

    const project::Content& content_;
    const graph::CausalGraph& graph_;
    const project::Results& results_;
    const identify::Identification* verdict_;
    std::vector<Issue> found_;
};

} // namespace

std::vector<Issue> derivedIssues(const project::Content& content, const project::Results& results,
                                 const identify::Identification* verdict) {
    return Look(content, results, verdict).all();
}

} // namespace dovetail::ui
