// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cladder/boolean_model.h"

#include "core/cladder/sense.h"
#include "core/cladder/template_text.h"
#include "core/cladder/wording.h"
#include "core/graph/separation.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

namespace dovetail::cladder {

using graph::VariableId;
using graph::VariableSet;

namespace {

/// A noun by its number, as a cause or as a consequence.
struct Rule {
    std::vector<std::size_t> causes;
    bool all = true; ///< joined by "and"; otherwise by "or"
    std::vector<std::size_t> consequences;
};

class BooleanModel {
public:
    explicit BooleanModel(const Reading& reading) : reading_(reading), graph_(reading.story.graph) {}

    Result<BooleanAnswer> answer() {
        set_ = nounIndex(reading_.question.setNoun);
        const std::size_t replaced = nounIndex(reading_.question.replacedNoun);
        for (const Mechanism& mechanism : reading_.mechanisms) {
            if (auto added = addRule(mechanism); !added) return fail(added.error());
        }
        pairs_.emplace_back(set_, replaced);
        if (!link()) {
            return fail(ErrorCode::InvalidInput,
                        "What the text says causes what does not fit the background's graph.",
                        "Check that the background belongs to the question.");
        }
        if (auto done = observe(); !done) return fail(done.error());
        return predict();
    }

private:
    std::size_t nounIndex(const std::string& noun) {
        const auto found = std::ranges::find(nouns_, noun);
        if (found != nouns_.end()) return static_cast<std::size_t>(found - nouns_.begin());
        nouns_.push_back(noun);
        return nouns_.size() - 1;
    }

    /// Parts at " and " or " or ", except within nouns that are known ("college degree or higher").
    Result<std::vector<std::size_t>> nounsIn(std::string_view list, bool& all) {
        std::vector<std::size_t> found;
        std::optional<bool> joint;
        while (!list.empty()) {
            std::size_t end = std::string_view::npos;
            for (const std::string& known : nouns_) {
                const bool whole =
                    list.starts_with(known) && (list.size() == known.size() || list[known.size()] == ' ');
                if (whole && (end == std::string_view::npos || known.size() > end)) end = known.size();
            }
            constexpr std::string_view both = " and ";
            constexpr std::string_view either = " or ";
            if (end == std::string_view::npos) end = std::min(list.find(both), list.find(either));
            found.push_back(nounIndex(std::string(trimmed(list.substr(0, end)))));
            if (end >= list.size()) break;
            const std::string_view rest = list.substr(end);
            const bool isBoth = rest.starts_with(both);
            if ((!isBoth && !rest.starts_with(either)) || (joint && *joint != isBoth)) {
                return fail(ErrorCode::Parse, "“" + std::string(list) + "” mixes “and” and “or”.",
                            "Join causes by one of them.");
            }
            joint = isBoth;
            list.remove_prefix(end + (isBoth ? both.size() : either.size()));
        }
        all = joint.value_or(true);
        return found;
    }

    Result<void> addRule(const Mechanism& mechanism) {
        Rule rule;
        auto causes = nounsIn(mechanism.causes, rule.all);
        if (!causes) return fail(causes.error());
        bool ignored = true;
        auto consequences = nounsIn(mechanism.consequences, ignored);
        if (!consequences) return fail(consequences.error());
        rule.causes = std::move(*causes);
        rule.consequences = std::move(*consequences);
        rules_.push_back(std::move(rule));
        return {};
    }

    /// Finds the variable of each noun: the most plausible way that fits the graph.
    bool link() {
        for (const std::string& noun : nouns_) {
            std::vector<double>& row = fit_.emplace_back();
            for (const graph::Variable& variable : graph_.variables())
                row.push_back(mentions(contentWords(noun), contentWords(variable.name)));
            named_.push_back(std::nullopt);
            for (std::size_t variable = 0; variable < graph_.size(); ++variable) {
                if (contentWords(noun) == contentWords(graph_.variables()[variable].name))
                    named_.back() = variable;
            }
        }
        extend(0);
        return !best_.empty();
    }

    void extend(std::size_t noun) {
        constexpr std::size_t mostNouns = 12;
        constexpr std::size_t mostVisited = 500'000;
        if (nouns_.size() > mostNouns || ++visited_ > mostVisited) return;
        if (noun == nouns_.size()) {
            if (!fitsGraph()) return;
            double total = 0;
            for (std::size_t i = 0; i < noun; ++i) {
                total += fit_[i][chosen_[i]];
                for (std::size_t j = 0; j < i; ++j) {
                    if (chosen_[i] == chosen_[j]) total += likenessOf(i, j);
                }
            }
            if (best_.empty() || total > bestScore_) {
                best_ = chosen_;
                bestScore_ = total;
            }
            return;
        }
        for (std::size_t variable = 0; variable < graph_.size(); ++variable) {
            // A variable has two values; a noun that is a variable's name means that variable.
            if (std::ranges::count(chosen_, variable) >= 2) continue;
            if (named_[noun] && *named_[noun] != variable) continue;
            chosen_.push_back(variable);
            extend(noun + 1);
            chosen_.pop_back();
        }
    }

    double likenessOf(std::size_t a, std::size_t b) const {
        return mentions(contentWords(nouns_[a]), contentWords(nouns_[b]));
    }

    VariableId idOf(std::size_t variable) const { return graph_.variables()[variable].id; }

    bool fitsGraph() const {
        for (const auto& [a, b] : pairs_) {
            if (chosen_[a] != chosen_[b]) return false;
        }
        for (const Rule& rule : rules_) {
            VariableSet causes;
            for (const std::size_t noun : rule.causes)
                causes.insert(idOf(chosen_[noun]));
            if (causes.size() != rule.causes.size()) return false;
            for (const std::size_t noun : rule.consequences) {
                if (graph_.parents(idOf(chosen_[noun])) != causes) return false;
            }
        }
        return true;
    }

    /// One noun of a variable stands for 1, another one for 0: the first, unless it denies.
    bool valueOf(std::size_t noun) const {
        for (const bool denying : {false, true}) {
            for (std::size_t other = 0; other < nouns_.size(); ++other) {
                if (best_[other] == best_[noun] && nouns_[other].starts_with("not ") == denying)
                    return other == noun && !denying;
            }
        }
        return true;
    }

    /// Whether the sentence says 1 of the variable.
    bool saysOne(const std::string& sentence, std::size_t variable) const {
        // The noun that is more like the sentence is the better measure of it.
        std::optional<std::size_t> nearest;
        double most = -1;
        for (std::size_t noun = 0; noun < nouns_.size(); ++noun) {
            if (best_[noun] != variable) continue;
            const double like = mentions(contentWords(sentence), contentWords(nouns_[noun]));
            if (like > most) {
                most = like;
                nearest = noun;
            }
        }
        return nearest && affirms(sentence, nouns_[*nearest]) == valueOf(*nearest);
    }

    double likenessOf(const std::string& sentence, std::size_t variable) const {
        const auto words = contentWords(sentence);
        double most = mentions(words, contentWords(graph_.variables()[variable].name));
        for (std::size_t noun = 0; noun < nouns_.size(); ++noun) {
            if (best_[noun] == variable) most = std::max(most, mentions(words, contentWords(nouns_[noun])));
        }
        return most;
    }

    /// Each sentence is about another of the variables that nothing causes.
    Result<void> observe() {
        std::vector<std::size_t> roots;
        for (std::size_t variable = 0; variable < graph_.size(); ++variable) {
            if (graph_.parents(idOf(variable)).empty() && variable != best_[set_]) roots.push_back(variable);
        }
        const auto& sentences = reading_.observed;
        if (sentences.size() > roots.size()) {
            return fail(ErrorCode::InvalidInput,
                        "More was observed than the graph has variables that nothing causes.",
                        "Check that the background belongs to the question.");
        }
        std::optional<std::vector<std::size_t>> order;
        double most = -1;
        do {
            double total = 0;
            for (std::size_t i = 0; i < sentences.size(); ++i)
                total += likenessOf(sentences[i], roots[i]);
            if (total > most) {
                most = total;
                order = roots;
            }
        } while (std::ranges::next_permutation(roots).found);
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            const std::size_t variable = order->at(i);
            values_[variable] = saysOne(sentences[i], variable);
            facts_.push_back(fact(variable, "observed: “" + sentences[i] + "”"));
        }
        return {};
    }

    std::string fact(std::size_t variable, const std::string& why) const {
        return graph_.variables()[variable].name + " = " + (values_.at(variable) ? "1" : "0") + " (" + why +
               ")";
    }

    /// The variable that has causes but is none.
    std::size_t outcome() const {
        std::size_t best = 0;
        double most = -1;
        for (std::size_t variable = 0; variable < graph_.size(); ++variable) {
            const bool sink =
                graph_.children(idOf(variable)).empty() && !graph_.parents(idOf(variable)).empty();
            const double like = likenessOf(reading_.question.outcomeSentence, variable);
            if (sink && like > most) {
                most = like;
                best = variable;
            }
        }
        return best;
    }

    Result<BooleanAnswer> predict() {
        const std::size_t treated = best_[set_];
        values_[treated] = valueOf(set_);
        facts_.push_back(fact(treated, "set"));
        for (const VariableId id : graph::topologicalOrder(graph_)) {
            const std::size_t variable = placeOf(id);
            if (values_.contains(variable)) continue;
            if (const auto value = computed(variable)) {
                values_[variable] = *value;
                facts_.push_back(fact(variable, "follows"));
            }
        }
        const std::size_t effect = outcome();
        if (!values_.contains(effect)) {
            return fail(ErrorCode::InvalidInput,
                        "“" + graph_.variables()[effect].name + "” depends on what was not observed.",
                        "Say how the variables are that nothing causes.");
        }
        BooleanAnswer answer;
        answer.yes = saysOne(reading_.question.outcomeSentence, effect) == values_.at(effect);
        for (std::size_t noun = 0; noun < nouns_.size(); ++noun) {
            answer.phrases.push_back("“" + nouns_[noun] + "”: " + graph_.variables()[best_[noun]].name +
                                     (valueOf(noun) ? " = 1" : " = 0"));
        }
        answer.facts = std::move(facts_);
        return answer;
    }

    std::size_t placeOf(VariableId id) const {
        const auto all = graph_.variables();
        return static_cast<std::size_t>(std::ranges::find(all, id, &graph::Variable::id) - all.begin());
    }

    /// What its mechanism makes of a variable, as far as the values that are known decide it.
    std::optional<bool> computed(std::size_t variable) const {
        for (const Rule& rule : rules_) {
            for (const std::size_t noun : rule.consequences) {
                if (best_[noun] != variable) continue;
                bool open = false;
                bool holds = rule.all;
                for (const std::size_t cause : rule.causes) {
                    const auto known = values_.find(best_[cause]);
                    if (known == values_.end()) {
                        open = true;
                    } else if ((known->second == valueOf(cause)) != rule.all) {
                        return valueOf(noun) != rule.all;
                    }
                }
                if (open) return std::nullopt;
                return holds == valueOf(noun);
            }
        }
        return std::nullopt;
    }

    const Reading& reading_;
    const graph::CausalGraph& graph_;
    std::vector<std::string> nouns_;
    std::vector<Rule> rules_;
    std::vector<std::pair<std::size_t, std::size_t>> pairs_; ///< nouns of one variable
    std::size_t set_ = 0;
    std::vector<std::vector<double>> fit_;          ///< of each noun to each variable
    std::vector<std::optional<std::size_t>> named_; ///< the variable with the noun's words as its name
    std::vector<std::size_t> chosen_;
    std::vector<std::size_t> best_; ///< the variable of each noun
    double bestScore_ = 0;
    std::size_t visited_ = 0;
    std::map<std::size_t, bool> values_;
    std::vector<std::string> facts_;
};

} // namespace

Result<BooleanAnswer> answerFromMechanisms(const Reading& reading) {
    if (reading.story.graph.empty()) {
        return fail(ErrorCode::InvalidInput, "The item has no background that says what causes what.",
                    "Give the background with the item, or with --models.");
    }
    return BooleanModel(reading).answer();
}

} // namespace dovetail::cladder
