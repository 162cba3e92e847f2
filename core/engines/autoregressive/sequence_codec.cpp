// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/autoregressive/sequence_codec.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cassert>

namespace dovetail::engines::autoregressive {

namespace {

Result<void> checkScale(const data::Column& column, const data::ValueScale& scale) {
    const ErrorLocation where{.variable = column.name()};
    if (scale.size() < 2)
        return fail(
            ErrorCode::InvalidData,
            phrase("engines", "The column “%1” has a single value in the rows without gaps.")(column.name()),
            phrase("engines", "Leave the variable out: what does not vary teaches nothing."), where);
    if (!column.isNumeric() && scale.size() > SequenceCodec::maximumLevels)
        return fail(
            ErrorCode::InvalidData,
            phrase("engines", "The text column “%1” has %2 different values; it seems to name the rows.")(
                column.name(), digits(scale.size())),
            phrase("engines", "Leave it out, or join its values into at most %1 groups.")(
                digits(SequenceCodec::maximumLevels)),
            where);
    return {};
}

} // namespace

Result<SequenceCodec> SequenceCodec::make(const data::Table& table, const std::vector<std::string>& order,
                                          std::size_t bins) {
    SequenceCodec codec;
    for (const std::string& name : order) {
        const data::Column* column = table.findColumn(name);
        if (!column)
            return fail(ErrorCode::InvalidInput, phrase("engines", "The data have no column “%1”.")(name), {},
                        {.variable = name});
        Variable variable{name, data::ValueScale::automatic(*column, bins), {}, {}};
        if (const auto checked = checkScale(*column, variable.scale); !checked) return fail(checked.error());
        variable.rows.resize(variable.scale.size());
        for (const std::int32_t group : variable.scale.encode(*column)) {
            if (group >= 0) ++variable.rows[static_cast<std::size_t>(group)];
        }
        codec.variables_.push_back(std::move(variable));
    }
    codec.assignTokens();
    return codec;
}

void SequenceCodec::assignTokens() {
    auto next = static_cast<nn::Token>(variables_.size());
    for (Variable& variable : variables_) {
        variable.tokens.first = next;
        next += static_cast<nn::Token>(variable.scale.size());
        variable.tokens.last = next;
    }
}

std::vector<std::string> SequenceCodec::order() const {
    std::vector<std::string> names;
    for (const Variable& variable : variables_)
        names.push_back(variable.name);
    return names;
}

std::optional<std::size_t> SequenceCodec::find(std::string_view name) const {
    const auto found = std::ranges::find(variables_, name, &Variable::name);
    if (found == variables_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - variables_.begin());
}

nn::Token SequenceCodec::vocabulary() const {
    return variables_.empty() ? 0 : variables_.back().tokens.last;
}

std::string SequenceCodec::tokenText(nn::Token token) const {
    const auto number = static_cast<std::size_t>(token);
    if (number < variables_.size()) return "<" + variables_[number].name + ">";
    for (const Variable& variable : variables_) {
        if (token >= variable.tokens.first && token < variable.tokens.last)
            return variable.scale[static_cast<std::size_t>(token - variable.tokens.first)].label;
    }
    return "?";
}

Result<std::vector<std::int32_t>> SequenceCodec::encode(const data::Table& table) const {
    std::vector<std::int32_t> groups(table.rows() * variables_.size());
    for (std::size_t v = 0; v < variables_.size(); ++v) {
        const data::Column* column = table.findColumn(variables_[v].name);
        if (!column)
            return fail(ErrorCode::InvalidInput,
                        phrase("engines", "The data have no column “%1”.")(variables_[v].name), {},
                        {.variable = variables_[v].name});
        const auto codes = variables_[v].scale.encode(*column);
        for (std::size_t row = 0; row < codes.size(); ++row)
            groups[row * variables_.size() + v] = codes[row];
    }
    return groups;
}

nn::Batch SequenceCodec::sequences(const std::vector<std::int32_t>& groups) const {
    const std::size_t count = variables_.size();
    nn::Batch batch;
    batch.rows = static_cast<nn::Index>(groups.size() / count);
    batch.length = sequenceLength();
    const auto positions = static_cast<std::size_t>(batch.positions());
    batch.tokens.reserve(positions);
    batch.targets.reserve(positions);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        assert(groups[i] >= 0);
        const std::size_t v = i % count;
        const nn::Token value = valueToken(v, static_cast<std::size_t>(groups[i]));
        batch.tokens.push_back(startToken(v));
        batch.targets.push_back({value, variables_[v].tokens});
        if (v + 1 == count) continue;
        batch.tokens.push_back(value);
        batch.targets.push_back({});
    }
    return batch;
}

std::vector<std::int32_t> SequenceCodec::decode(std::span<const nn::Token> tokens, nn::Token last) const {
    assert(static_cast<nn::Index>(tokens.size()) == sequenceLength());
    std::vector<std::int32_t> groups;
    for (std::size_t v = 0; v < variables_.size(); ++v) {
        const nn::Token value = v + 1 < variables_.size() ? tokens[2 * v + 1] : last;
        groups.push_back(value - variables_[v].tokens.first);
    }
    return groups;
}

Result<std::vector<std::string>> SequenceCodec::describe(const data::Table& table, std::size_t row) const {
    assert(row < table.rows());
    const std::vector<std::size_t> one{row};
    const auto groups = encode(table.takeRows(one));
    if (!groups) return fail(groups.error());
    std::vector<std::string> texts;
    for (std::size_t v = 0; v < variables_.size(); ++v) {
        const std::int32_t group = (*groups)[v];
        texts.push_back(tokenText(startToken(v)));
        texts.push_back(group < 0 ? "?" : variables_[v].scale[static_cast<std::size_t>(group)].label);
    }
    return texts;
}

nlohmann::json SequenceCodec::toJson() const {
    nlohmann::json variables = nlohmann::json::array();
    for (const Variable& variable : variables_)
        variables.push_back(
            {{"name", variable.name}, {"scale", variable.scale.toJson()}, {"rows", variable.rows}});
    return variables;
}

SequenceCodec SequenceCodec::fromJson(const nlohmann::json& json) {
    SequenceCodec codec;
    for (const nlohmann::json& entry : json) {
        codec.variables_.push_back({entry.at("name").get<std::string>(),
                                    data::ValueScale::fromJson(entry.at("scale")),
                                    entry.at("rows").get<std::vector<std::size_t>>(),
                                    {}});
    }
    codec.assignTokens();
    return codec;
}

} // namespace dovetail::engines::autoregressive
