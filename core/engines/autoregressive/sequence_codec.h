// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/table.h"
#include "core/data/value_scale.h"
#include "core/nn/sequences.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dovetail::engines::autoregressive {

/// Rows of a table as sequences of tokens ("sequencification" of Im, Zhang, Verma and Cho 2025,
/// arXiv 2409.18581): the variables come in a fixed order, and each is written as its own start token
/// followed by one value token,
///
///     <size> small  <treatment> A  <recovered> yes
///
/// Tokens 0 .. variables-1 are the start tokens; then each variable has a block of value tokens, one a
/// group of its scale: a level, or a bin of about equally many rows. A bin stands for the values
/// between its smallest and its largest value, each equally likely; in expectations it counts as the
/// mean of its rows.
///
/// The order being fixed, a start token is certain and is not scored; a value token is scored among the
/// tokens of its own block. The last value token is only ever a target: a sequence has
/// 2 * variables - 1 tokens.
class SequenceCodec {
public:
    struct Variable {
        std::string name;
        data::ValueScale scale;
        std::vector<std::size_t> rows; ///< of the training data, a group
        nn::TokenRange tokens;         ///< its block of value tokens
    };

    /// Scales are made from the columns of `table`, which are complete (no cell is missing), numeric
    /// ones with many values in `bins` bins. Errors: a name that is no column; a column with a single
    /// value; a text column with more levels than maximumLevels (an identifier, most likely).
    static Result<SequenceCodec> make(const data::Table& table, const std::vector<std::string>& order,
                                      std::size_t bins);
    static constexpr std::size_t maximumLevels = 100;

    const std::vector<Variable>& variables() const { return variables_; }
    std::vector<std::string> order() const;
    std::optional<std::size_t> find(std::string_view name) const;

    nn::Token vocabulary() const;
    nn::Index sequenceLength() const { return 2 * static_cast<nn::Index>(variables_.size()) - 1; }
    nn::Token startToken(std::size_t variable) const { return static_cast<nn::Token>(variable); }
    nn::Token valueToken(std::size_t variable, std::size_t group) const {
        return variables_[variable].tokens.first + static_cast<nn::Token>(group);
    }
    /// The token as a person reads it: "<size>", "small", "1.5 … 2.75".
    std::string tokenText(nn::Token token) const;

    /// The groups of every row, row after row (rows x variables); -1 where a cell is missing or its
    /// level was not seen in training. Error: a column is not there.
    Result<std::vector<std::int32_t>> encode(const data::Table& table) const;
    /// Token sequences with their targets, for groups without a -1.
    nn::Batch sequences(const std::vector<std::int32_t>& groups) const;
    /// The row's groups, read back from a sequence and its last target.
    std::vector<std::int32_t> decode(std::span<const nn::Token> tokens, nn::Token last) const;

    /// A row as its list of tokens, for showing to a user. A missing value is "?".
    Result<std::vector<std::string>> describe(const data::Table& table, std::size_t row) const;

    nlohmann::json toJson() const;
    /// Throws nlohmann::json::exception if a field is missing.
    static SequenceCodec fromJson(const nlohmann::json& json);

private:
    void assignTokens();
    std::vector<Variable> variables_;
};

} // namespace dovetail::engines::autoregressive
