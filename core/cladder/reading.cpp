// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cladder/reading.h"

#include "core/cladder/question_forms.h"
#include "core/cladder/template_text.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <span>

namespace dovetail::cladder {

namespace {

constexpr std::string_view conjunction = " and ";

std::optional<double> shareOf(std::string_view percent) {
    double value = 0;
    const auto [end, error] = std::from_chars(percent.data(), percent.data() + percent.size(), value);
    if (error != std::errc() || end != percent.data() + percent.size() || value < 0 || value > 100)
        return std::nullopt;
    return value / 100;
}

/// "For {condition}, the probability of {noun} is p%": one row of a table.
struct Row {
    std::string condition;
    std::string noun;
    double share;
};

/// The first few: phrases are short.
std::vector<std::size_t> positionsOf(std::string_view what, std::string_view text) {
    constexpr std::size_t most = 16;
    std::vector<std::size_t> positions;
    for (std::size_t at = text.find(what); at != std::string_view::npos && positions.size() < most;
         at = text.find(what, at + 1))
        positions.push_back(at);
    return positions;
}

/// The texts for 0 and for 1 of each condition in 2^k rows, where row i has the texts that the bits of i say,
/// the last condition's running fastest. Conditions are joined by "and", which they may contain, too.
std::optional<std::vector<Description>> conditionsOf(std::span<const std::string_view> rows) {
    if (rows.size() < 2) return std::nullopt;
    const std::size_t half = rows.size() / 2;
    if (half == 1) return std::vector<Description>{{true, std::string(rows[1]), std::string(rows[0])}};
    for (const std::size_t endOfZero : positionsOf(conjunction, rows[0])) {
        for (const std::size_t endOfOne : positionsOf(conjunction, rows[half])) {
            const std::string_view zero = rows[0].substr(0, endOfZero + conjunction.size());
            const std::string_view one = rows[half].substr(0, endOfOne + conjunction.size());
            std::vector<std::string_view> rest;
            bool fits = true;
            for (std::size_t i = 0; i < half && fits; ++i) {
                fits = rows[i].starts_with(zero) && rows[half + i].starts_with(one) &&
                       rows[i].substr(zero.size()) == rows[half + i].substr(one.size());
                if (fits) rest.push_back(rows[i].substr(zero.size()));
            }
            if (!fits) continue;
            if (auto others = conditionsOf(rest)) {
                others->insert(others->begin(), {true, std::string(rows[half].substr(0, endOfOne)),
                                                 std::string(rows[0].substr(0, endOfZero))});
                return others;
            }
        }
    }
    return std::nullopt;
}

class Reader {
public:
    Result<Reading> read(std::string_view text) {
        for (const std::string_view sentence : sentences(text)) {
            if (auto done = take(sentence); !done) return fail(done.error());
        }
        if (auto done = finishRows(); !done) return fail(done.error());
        if (!asked_) {
            return fail(ErrorCode::Parse, "The text holds no question of a known form.",
                        "The forms are those of the CLadder benchmark.");
        }
        if (!pendingJoints_.empty()) return badJoints();
        return std::move(reading_);
    }

private:
    Result<void> take(std::string_view sentence) {
        if (const auto row = rowIn(sentence)) {
            if (!rows_.empty() && rows_.front().noun != row->noun) {
                if (auto done = finishRows(); !done) return done;
            }
            rows_.push_back(*row);
            return {};
        }
        if (auto done = finishRows(); !done) return done;
        if (sentence.ends_with('?')) return takeQuestion(sentence);
        if (takeNumber(sentence) || takeMethod(sentence) || takeMechanism(sentence)) return {};
        const auto background = readBackground(sentence, reading_.story);
        if (!background) return fail(background.error());
        if (*background) return {};
        // Its number says how strong a correlation is; questions about it do not depend on that.
        if (holes("For {}, the correlation between {} and {} is {}", sentence)) return {};
        return fail(ErrorCode::Parse, "The sentence “" + std::string(sentence) + "” is of no known form.",
                    "The forms are those of the CLadder benchmark.");
    }

    static std::optional<Row> rowIn(std::string_view sentence) {
        const auto parts = holes("For {}, the probability of {} is {}%", sentence);
        const auto share = parts ? shareOf(parts->at(2)) : std::nullopt;
        if (!share) return std::nullopt;
        return Row{std::string(parts->at(0)), std::string(parts->at(1)), *share};
    }

    /// Rows about one noun are one table, or several of the same size one after the other.
    Result<void> finishRows() {
        if (rows_.empty()) return {};
        const std::vector<Row> rows = std::move(rows_);
        rows_.clear();
        std::vector<std::string_view> texts;
        for (const Row& row : rows)
            texts.push_back(row.condition);
        // The longest table first: P(y | x, z) has twice the rows of P(y | x).
        const std::span<const std::string_view> all(texts);
        for (std::size_t start = 0; start < rows.size();) {
            std::size_t size = std::bit_floor(rows.size() - start);
            std::optional<std::vector<Description>> conditions;
            for (; size >= 2 && !conditions; size /= 2) {
                conditions = conditionsOf(all.subspan(start, size));
                if (conditions) break;
            }
            if (!conditions) {
                return fail(ErrorCode::Parse,
                            "The probabilities of “" + rows[start].noun + "” do not form a table: “" +
                                rows[start].condition + "”.",
                            "State them for each value of each condition, 0 before 1.");
            }
            GivenTable table{noun(rows[start].noun).description, {}, {}};
            for (Description& condition : *conditions)
                table.given.push_back(conditionIndex(std::move(condition)));
            for (std::size_t i = start; i < start + size; ++i)
                table.one.push_back(rows[i].share);
            reading_.tables.push_back(std::move(table));
            start += size;
        }
        return {};
    }

    bool takeNumber(std::string_view sentence) {
        if (const auto parts = holes("The overall probability of {} is {}%", sentence)) {
            const auto share = shareOf(parts->at(1));
            if (!share) return false;
            const Mention of = noun(parts->at(0));
            reading_.tables.push_back({of.description, {}, {of.value ? *share : 1 - *share}});
            return true;
        }
        if (const auto parts = holes("The probability of {} is {}%", sentence)) {
            const auto share = shareOf(parts->at(1));
            if (!share) return false;
            pendingJoints_.push_back({{}, std::string(parts->at(0)), *share});
            return pendingJoints_.size() < 2 || takeJoint();
        }
        return false;
    }

    /// "P(not x and y)" and "P(x and y)": parted where the second part is the same, at a noun that is known
    /// if there is one.
    bool takeJoint() {
        const Row zero = pendingJoints_[0];
        const Row one = pendingJoints_[1];
        pendingJoints_.clear();
        std::optional<std::pair<std::size_t, std::size_t>> cut;
        for (const std::size_t inZero : positionsOf(conjunction, zero.noun)) {
            for (const std::size_t inOne : positionsOf(conjunction, one.noun)) {
                if (zero.noun.substr(inZero) != one.noun.substr(inOne)) continue;
                const bool known = findNoun(one.noun.substr(0, inOne)).has_value();
                if (!cut || known) cut = {inZero, inOne};
            }
        }
        if (!cut) return false;
        const Mention first = noun(one.noun.substr(0, cut->second));
        const Mention second = noun(one.noun.substr(cut->second + conjunction.size()));
        reading_.descriptions[first.description].zero = zero.noun.substr(0, cut->first);
        reading_.joints.push_back({first.description, second.description, zero.share, one.share});
        return true;
    }

    bool takeMethod(std::string_view sentence) {
        const auto method = holes("Method {}: {}", sentence);
        if (!method) return false;
        const auto parts = holes("{} case by case according to {}", method->at(1));
        std::vector<std::string> set;
        if (parts) {
            for (const std::string_view name : enumerated(parts->at(1)))
                set.emplace_back(name);
        }
        reading_.methods.push_back(std::move(set));
        return true;
    }

    bool takeMechanism(std::string_view sentence) {
        if (const auto parts = holes("We observed {}", sentence)) {
            for (const std::string_view part : enumerated(parts->at(0)))
                reading_.observed.emplace_back(part);
            return true;
        }
        if (const auto parts = holes("{}, and we know that {}", sentence))
            return takeMechanism(parts->at(0)) && takeMechanism(parts->at(1));
        if (const auto parts = holes("We know that {}", sentence)) sentence = parts->at(0);
        const auto parts = holes("{} causes {}", sentence);
        if (!parts) return false;
        reading_.mechanisms.push_back({std::string(parts->at(0)), std::string(parts->at(1))});
        return true;
    }

    Result<void> takeQuestion(std::string_view sentence) {
        const auto text = questionIn(sentence);
        if (!text || asked_) {
            return fail(ErrorCode::Parse, "The question “" + std::string(sentence) + "” is of no known form.",
                        "The forms are those of the CLadder benchmark.");
        }
        asked_ = true;
        const auto& parts = text->holes;
        Question& question = reading_.question;
        question.kind = text->kind;
        question.positive = text->positive;
        switch (text->kind) {
        case QuestionKind::Marginal:
            question.effect = contrasted(parts[0], parts[1]);
            break;
        case QuestionKind::Correlation:
            question.effect = noun(parts[0]);
            question.cause = noun(parts[1]);
            break;
        case QuestionKind::ExplainingAway:
            question.condition = condition(parts[0]);
            question.effect = noun(parts[1]);
            question.cause = noun(parts[2]);
            break;
        case QuestionKind::ColliderBias:
            question.condition = condition(parts[0]);
            question.cause = noun(parts[1]);
            question.effect = noun(parts[2]);
            break;
        case QuestionKind::AverageEffect:
            question.cause = noun(parts[0]);
            question.effect = noun(parts[1]);
            break;
        case QuestionKind::EffectOnTreated:
            question.cause = condition(parts[0]);
            question.effect = noun(parts[1]);
            break;
        case QuestionKind::AdjustmentSet:
            question.causeName = parts[0];
            question.effectName = parts[1];
            break;
        case QuestionKind::DirectEffect:
            for (const std::string_view name : enumerated(parts[0]))
                question.mediators.emplace_back(name);
            question.causeName = parts[1];
            question.effectName = parts[2];
            break;
        case QuestionKind::IndirectEffect:
            question.causeName = parts[0];
            question.effectName = parts[1];
            for (const std::string_view name : enumerated(parts[2]))
                question.mediators.emplace_back(name);
            break;
        case QuestionKind::Deterministic:
            question.outcomeSentence = parts[0];
            question.setNoun = parts[1];
            question.replacedNoun = parts[2];
            break;
        }
        return {};
    }

    std::optional<Mention> findNoun(std::string_view text) const {
        const auto& all = reading_.descriptions;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].isCondition) continue;
            if (all[i].one == text) return Mention{i, true};
            if (all[i].zero == text) return Mention{i, false};
            if (const auto denied = holes("not {}", text); denied && denied->front() == all[i].one)
                return Mention{i, false};
        }
        return std::nullopt;
    }

    Mention noun(std::string_view text) {
        if (const auto known = findNoun(text)) return *known;
        reading_.descriptions.push_back({false, std::string(text)});
        return {reading_.descriptions.size() - 1, true};
    }

    /// Two nouns of one variable, the first of which is asked about.
    Mention contrasted(std::string_view text, std::string_view other) {
        const auto known = findNoun(text);
        const auto opposite = known ? std::nullopt : findNoun(other);
        const Mention asked = known      ? *known
                              : opposite ? Mention{opposite->description, !opposite->value}
                                         : noun(text);
        Description& description = reading_.descriptions[asked.description];
        (asked.value ? description.zero : description.one) = asked.value ? other : text;
        return asked;
    }

    std::size_t conditionIndex(Description condition) {
        auto& all = reading_.descriptions;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].isCondition && all[i].one == condition.one && all[i].zero == condition.zero) return i;
        }
        all.push_back(std::move(condition));
        return all.size() - 1;
    }

    /// Where both values have the same phrase, it means the second.
    Mention condition(std::string_view text) {
        const auto& all = reading_.descriptions;
        for (const bool value : {true, false}) {
            for (std::size_t i = 0; i < all.size(); ++i) {
                if (all[i].isCondition && (value ? all[i].one : all[i].zero) == text) return {i, value};
            }
        }
        return {conditionIndex({true, std::string(text)}), true};
    }

    static tl::unexpected<Error> badJoints() {
        return fail(ErrorCode::Parse, "One probability of two things at once is given where two are needed.",
                    "State it for both values of the first.");
    }

    Reading reading_;
    std::vector<Row> rows_;          ///< of the table that is being read
    std::vector<Row> pendingJoints_; ///< without conditions
    bool asked_ = false;
};

} // namespace

Result<Reading> read(std::string_view text) {
    return Reader().read(text);
}

} // namespace dovetail::cladder
