// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/derived_issues.h"

#include "core/project/workflow.h"
#include "ui/document/document.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>
#include <span>

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

/// The first of them, and how many more there are.
QString listOf(std::span<const std::string> names) {
    constexpr std::size_t most = 5;
    QStringList shown;
    for (const std::string& name : names.first(std::min(most, names.size())))
        shown << QStringLiteral("“%1”").arg(text(name));
    const QString list = QLocale().createSeparatedList(shown);
    if (names.size() <= most) return list;
    return Texts::tr("%1 and %n more", "a list of names", static_cast<int>(names.size() - most)).arg(list);
}

QString namesOf(const graph::CausalGraph& graph, const VariableSet& variables) {
    std::vector<std::string> names;
    for (const VariableId id : variables)
        names.push_back(graph.name(id));
    return listOf(names);
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
        for (const Role role : {Role::Treatment, Role::Outcome})
            askedOf(role);
    }

    /// What the verdict does not say of the variables that the question is about.
    void askedOf(Role role) {
        const VariableSet holders = graph_.withRole(role);
        VariableSet latent;
        for (const VariableId id : holders) {
            if (graph_.variable(id).roles.has(Role::Latent)) latent.insert(id);
        }
        const bool isTreatment = role == Role::Treatment;
        if (!latent.empty()) {
            const QString sentence = isTreatment ? Texts::tr("The treatment is latent: %1.")
                                                 : Texts::tr("The outcome is latent: %1.");
            found_.push_back(
                {.severity = Severity::Warning,
                 .sentence = sentence.arg(namesOf(graph_, latent)),
                 .advice = Texts::tr("Nothing can be estimated of what was not measured; mark it "
                                     "as observed, or ask about another variable."),
                 .variables = latent});
        }
        if (holders.size() > 1) {
            const auto count = static_cast<int>(holders.size());
            const QString sentence = isTreatment ? Texts::tr("There are %n treatments: %1.", nullptr, count)
                                                 : Texts::tr("There are %n outcomes: %1.", nullptr, count);
            found_.push_back({.severity = Severity::Note,
                              .sentence = sentence.arg(namesOf(graph_, holders)),
                              .advice = Texts::tr("The verdict is about all of them together; training and "
                                                  "estimating need one."),
                              .variables = holders});
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
        VariableSet asked; // without a column, and the question needs one
        VariableSet without;
        VariableSet latentWith;
        VariableSet constant;
        VariableSet allDifferent;
        for (const Variable& variable : graph_.variables()) {
            const data::Column* column = content_.column(variable.id);
            if (variable.roles.has(Role::Latent)) {
                if (column) latentWith.insert(variable.id);
            } else if (!column) {
                (isAsked(variable) ? asked : without).insert(variable.id);
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
        tell(asked, Severity::Warning,
             Texts::tr("The question needs %n variable(s) that have no column in the data: %1.", nullptr,
                       count(asked)),
             Texts::tr("Drag a column onto the variable, or choose one in the Variables table."));
        tell(without, Severity::Note,
             Texts::tr("%n variable(s) without a column in the data: %1.", nullptr, count(without)),
             Texts::tr("Drag a column onto the variable, choose one in the Variables table, or mark the "
                       "variable as latent."));
        unusedColumns();
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

    static bool isAsked(const Variable& variable) {
        return variable.roles.has(Role::Treatment) || variable.roles.has(Role::Outcome) ||
               variable.roles.has(Role::Adjusted);
    }

    /// Columns that stand for no variable.
    void unusedColumns() {
        std::set<std::string> used;
        for (const Variable& variable : graph_.variables()) {
            if (const data::Column* column = content_.column(variable.id)) used.insert(column->name());
        }
        std::vector<std::string> unused;
        for (const auto& column : content_.table->columns()) {
            if (!used.contains(column->name())) unused.push_back(column->name());
        }
        if (unused.empty()) return;
        found_.push_back({.severity = Severity::Note,
                          .sentence = Texts::tr("%n column(s) of the data without a variable: %1.", nullptr,
                                                static_cast<int>(unused.size()))
                                          .arg(listOf(unused)),
                          .advice = Texts::tr("Drag them onto the canvas if they matter to the question."),
                          .dock = dataDock});
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
