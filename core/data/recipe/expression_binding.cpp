// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recipe/expression_binding.h"

#include "core/data/recipe/numeric_facts.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace dovetail::data {

namespace {

constexpr double notThere = Column::missingNumber;
constexpr double secondsOfDay = 86'400;

/// What has no finite value is missing.
double finite(double value) {
    return std::isfinite(value) ? value : notThere;
}

double negative(double a) {
    return 0 - a; // and not -0, which no person writes
}
double plus(double a, double b) {
    return finite(a + b);
}
double minus(double a, double b) {
    return finite(a - b);
}
double times(double a, double b) {
    return finite(a * b);
}
double over(double a, double b) {
    return finite(a / b);
}
/// pow(1, NaN) and pow(NaN, 0) are 1 in C; here missing stays missing.
double power(double a, double b) {
    return std::isnan(a) || std::isnan(b) ? notThere : finite(std::pow(a, b));
}
double logToBase(double a, double base) {
    return finite(std::log(a) / std::log(base));
}
double roundedTo(double a, double places) {
    if (std::isnan(a) || std::isnan(places)) return notThere;
    const double scale = std::pow(10.0, std::trunc(places));
    const double scaled = a * scale;
    // So many decimals are all that it has.
    if (!std::isfinite(scaled) || scale == 0) return scale == 0 ? 0 : finite(a);
    return finite(std::round(scaled) / scale);
}
double daysBetween(double a, double b) {
    return finite((a - b) / secondsOfDay);
}
double daysAfter(double date, double days) {
    return finite(date + days * secondsOfDay);
}
double daysBefore(double date, double days) {
    return finite(date - days * secondsOfDay);
}
double lesser(double a, double b) {
    return std::isnan(a) || std::isnan(b) ? notThere : std::min(a, b);
}
double greater(double a, double b) {
    return std::isnan(a) || std::isnan(b) ? notThere : std::max(a, b);
}
double bothOf(double a, double b) {
    if (a == 0 || b == 0) return 0;
    return std::isnan(a) || std::isnan(b) ? notThere : 1;
}
double eitherOf(double a, double b) {
    if (a == 1 || b == 1) return 1;
    return std::isnan(a) || std::isnan(b) ? notThere : 0;
}
double opposite(double a) {
    return std::isnan(a) ? notThere : 1 - a;
}

bool isWholeLiteral(const ExpressionNode& node, double least) {
    const double* number = std::get_if<double>(&node.content);
    return number && *number >= least && *number == std::trunc(*number);
}

} // namespace

// ---- Building blocks ------------------------------------------------------------------------------------

Sentence kindText(std::optional<ValueKind> kind) {
    switch (kind.value_or(ValueKind::Number)) {
    case ValueKind::Number:
        return phrase("data", "a number");
    case ValueKind::Text:
        return phrase("data", "a text");
    case ValueKind::Truth:
        return phrase("data", "a condition");
    case ValueKind::Date:
        return phrase("data", "a date");
    }
    return {};
}

tl::unexpected<Error> failWithKinds(const ExpressionNode& node, Operation operation, const Sentence& first,
                                    const Sentence& second) {
    return failAtNode(node,
                      phrase("data", "“%2” at character %1 cannot join these kinds of values: %3, %4.")(
                          digits(node.position), operationText(operation), first, second),
                      phrase("data",
                             "Numbers go with numbers, and texts, in quotes, with texts; take a column "
                             "of another type or change its type in a step before."));
}

double TextPool::indexOf(const std::string& text) {
    const auto [entry, isNew] = index_.try_emplace(text, texts_.size());
    if (isNew) texts_.push_back(text);
    return static_cast<double>(entry->second);
}

BoundExpression mapped(std::optional<ValueKind> kind, BoundExpression argument, double (*function)(double)) {
    return {kind, false,
            [of = std::move(argument.fill), function](std::size_t first, std::span<double> values) {
                of(first, values);
                std::ranges::transform(values, values.begin(), function);
            }};
}

BoundExpression mapped(std::optional<ValueKind> kind, BoundExpression left, BoundExpression right,
                       double (*function)(double, double)) {
    return {kind, false,
            [one = std::move(left.fill), other = std::move(right.fill), function,
             room = std::make_shared<std::vector<double>>()](std::size_t first, std::span<double> values) {
                one(first, values);
                room->resize(values.size());
                other(first, *room);
                std::ranges::transform(values, *room, values.begin(), function);
            }};
}

BoundExpression constantly(std::optional<ValueKind> kind, double value) {
    return {kind, value == std::trunc(value),
            [value](std::size_t, std::span<double> values) { std::ranges::fill(values, value); }};
}

tl::unexpected<Error> failAtNode(const ExpressionNode& node, Sentence message, Sentence advice) {
    return fail(ErrorCode::InvalidInput, std::move(message), std::move(advice), {.column = node.position});
}

Result<std::vector<double>> ExpressionBinder::run(const BoundExpression& bound) const {
    std::vector<double> values(table_.rows());
    for (std::size_t first = 0; first < values.size(); first += BoundExpression::blockRows) {
        if (progress_.cancelled()) return Progress::stopped();
        const std::size_t count = std::min(BoundExpression::blockRows, values.size() - first);
        bound.fill(first, std::span(values).subspan(first, count));
    }
    return values;
}

// ---- Leaves ---------------------------------------------------------------------------------------------

Result<BoundExpression> ExpressionBinder::bind(const ExpressionNode& node) {
    if (const auto* number = std::get_if<double>(&node.content))
        return constantly(ValueKind::Number, *number);
    if (const auto* text = std::get_if<std::string>(&node.content))
        return constantly(ValueKind::Text, pool_.indexOf(*text));
    if (const auto* truth = std::get_if<bool>(&node.content))
        return constantly(ValueKind::Truth, *truth ? 1 : 0);
    if (const auto* column = std::get_if<ExpressionNode::ColumnName>(&node.content))
        return bindColumn(node, column->name);
    if (const auto* call = std::get_if<Call>(&node.content)) return bindCall(node, *call);
    BoundExpression missing = constantly(std::nullopt, notThere);
    missing.whole = true; // whatever it stands beside may stay whole
    return missing;
}

Result<BoundExpression> ExpressionBinder::bindColumn(const ExpressionNode& node, const std::string& name) {
    const Column* column = table_.findColumn(name);
    if (!column) {
        Error error{
            ErrorCode::InvalidInput,
            phrase("data", "The data have no column “%2” (character %1).")(digits(node.position), name),
            phrase("data", "Check its spelling; upper and lower case differ. Texts stand in quotes, "
                           "and names with spaces or signs in backticks."),
            {.column = node.position, .variable = name}};
        return fail(std::move(error));
    }
    if (column->isNumeric()) {
        const ValueKind kind = column->type() == ColumnType::Date ? ValueKind::Date : ValueKind::Number;
        return BoundExpression{kind, column->type() == ColumnType::Integer,
                               [from = column->numbers()](std::size_t first, std::span<double> values) {
                                   std::ranges::copy(from.subspan(first, values.size()), values.begin());
                               }};
    }
    const bool truth = column->type() == ColumnType::Boolean;
    std::vector<double> ofCode;
    for (std::size_t code = 0; code < column->levels().size(); ++code)
        ofCode.push_back(truth ? static_cast<double>(code) : pool_.indexOf(column->levels()[code]));
    return BoundExpression{
        truth ? ValueKind::Truth : ValueKind::Text, truth,
        [from = column->codes(), ofCode = std::move(ofCode)](std::size_t first, std::span<double> values) {
            std::ranges::transform(from.subspan(first, values.size()), values.begin(),
                                   [&](std::int32_t code) {
                                       return code < 0 ? notThere : ofCode[static_cast<std::size_t>(code)];
                                   });
        }};
}

// ---- Calls ----------------------------------------------------------------------------------------------

Result<BoundExpression> ExpressionBinder::bindCall(const ExpressionNode& node, const Call& call) {
    Arguments bound;
    for (const ExpressionNode::Pointer& argument : call.arguments) {
        auto one = bind(*argument);
        if (!one) return one;
        bound.push_back(std::move(*one));
    }
    switch (call.operation) {
    case Operation::Add:
    case Operation::Subtract:
        return bindSum(node, call, std::move(bound));
    case Operation::And:
    case Operation::Or:
    case Operation::Not:
        return bindLogic(call, std::move(bound));
    case Operation::If:
        return bindIf(node, call, std::move(bound));
    case Operation::Minimum:
    case Operation::Maximum:
        return bindExtremes(node, call, std::move(bound));
    case Operation::Mean:
    case Operation::StandardDeviation:
    case Operation::Median:
        return bindStatistic(call, std::move(bound));
    case Operation::IsMissing:
        return mapped(ValueKind::Truth, std::move(bound.front()),
                      [](double value) { return std::isnan(value) ? 1.0 : 0.0; });
    case Operation::Equal:
    case Operation::NotEqual:
    case Operation::Less:
    case Operation::LessEqual:
    case Operation::Greater:
    case Operation::GreaterEqual:
        return bindComparison(node, call, std::move(bound));
    default:
        return bindArithmetic(call, std::move(bound));
    }
}

Result<void> ExpressionBinder::needNumbers(const Call& call, Arguments& bound) {
    for (std::size_t i = 0; i < bound.size(); ++i) {
        BoundExpression& one = bound[i];
        if (one.kind == ValueKind::Text || one.kind == ValueKind::Date) {
            const ExpressionNode& node = *call.arguments[i];
            return failAtNode(
                node,
                phrase("data", "“%2” needs numbers, and this is %3 (character %1).")(
                    digits(node.position), operationText(call.operation), kindText(one.kind)),
                phrase("data",
                       "Take a column of numbers, or change the type of the column in a step before."));
        }
        one.whole = one.whole || one.kind == ValueKind::Truth;
    }
    return {};
}

/// Plus and minus, which dates know, too.
Result<BoundExpression> ExpressionBinder::bindSum(const ExpressionNode& node, const Call& call,
                                                  Arguments bound) {
    const bool subtracts = call.operation == Operation::Subtract;
    const bool dateFirst = bound.front().kind == ValueKind::Date;
    const bool dateLast = bound.back().kind == ValueKind::Date;
    if (!dateFirst && !dateLast) return bindArithmetic(call, std::move(bound));
    if (dateFirst && dateLast && subtracts)
        return mapped(ValueKind::Number, std::move(bound.front()), std::move(bound.back()), daysBetween);
    const BoundExpression& days = dateFirst ? bound.back() : bound.front();
    if (dateFirst == dateLast || (dateLast && subtracts) || days.kind == ValueKind::Text)
        return failWithKinds(node, call.operation, kindText(bound.front().kind), kindText(bound.back().kind));
    if (dateFirst)
        return mapped(ValueKind::Date, std::move(bound.front()), std::move(bound.back()),
                      subtracts ? daysBefore : daysAfter);
    return mapped(ValueKind::Date, std::move(bound.back()), std::move(bound.front()), daysAfter);
}

Result<BoundExpression> ExpressionBinder::bindArithmetic(const Call& call, Arguments bound) {
    if (const auto numbers = needNumbers(call, bound); !numbers) return fail(numbers.error());
    const bool whole = std::ranges::all_of(bound, &BoundExpression::whole);
    const auto unary = [&](double (*function)(double), bool isWhole = false) {
        BoundExpression result = mapped(ValueKind::Number, std::move(bound.front()), function);
        result.whole = isWhole;
        return result;
    };
    const auto binary = [&](double (*function)(double, double), bool isWhole = false) {
        BoundExpression result =
            mapped(ValueKind::Number, std::move(bound.front()), std::move(bound.back()), function);
        result.whole = isWhole;
        return result;
    };
    const bool twoArguments = call.arguments.size() == 2;
    switch (call.operation) {
    case Operation::Negate:
        return unary(negative, whole);
    case Operation::Add:
        return binary(plus, whole);
    case Operation::Subtract:
        return binary(minus, whole);
    case Operation::Multiply:
        return binary(times, whole);
    case Operation::Divide:
        return binary(over);
    case Operation::Power:
        return binary(power, whole && isWholeLiteral(*call.arguments.back(), 0));
    case Operation::Logarithm:
        if (twoArguments) return binary(logToBase);
        return unary([](double a) { return finite(std::log(a)); });
    case Operation::Exponential:
        return unary([](double a) { return finite(std::exp(a)); });
    case Operation::SquareRoot:
        return unary([](double a) { return finite(std::sqrt(a)); });
    case Operation::Absolute:
        return unary([](double a) { return std::abs(a); }, whole);
    case Operation::Round:
        if (twoArguments) return binary(roundedTo, whole);
        return unary([](double a) { return finite(std::round(a)); }, true);
    case Operation::Floor:
        return unary([](double a) { return finite(std::floor(a)); }, true);
    default:
        return unary([](double a) { return finite(std::ceil(a)); }, true);
    }
}

Result<BoundExpression> ExpressionBinder::bindExtremes(const ExpressionNode& node, const Call& call,
                                                       Arguments bound) {
    std::optional<ValueKind> kind;
    bool whole = true;
    for (std::size_t i = 0; i < bound.size(); ++i) {
        BoundExpression& one = bound[i];
        if (one.kind == ValueKind::Truth) one.kind = ValueKind::Number;
        const bool together = !kind || !one.kind || kind == one.kind;
        if (one.kind == ValueKind::Text || !together) {
            return failAtNode(
                node,
                phrase("data", "“%2” at character %1 needs numbers, or else dates; one value is %3.")(
                    digits(node.position), operationText(call.operation), kindText(one.kind)),
                phrase("data", "Give it numbers alone, or dates alone."));
        }
        if (one.kind) kind = one.kind;
        whole = whole && one.whole;
    }
    const auto function = call.operation == Operation::Minimum ? lesser : greater;
    // Halves of halves, so that a thousand arguments are not a thousand calls deep.
    Arguments parts = std::move(bound);
    while (parts.size() > 1) {
        Arguments pairs;
        for (std::size_t i = 0; i + 1 < parts.size(); i += 2)
            pairs.push_back(mapped(kind, std::move(parts[i]), std::move(parts[i + 1]), function));
        if (parts.size() % 2 == 1) pairs.push_back(std::move(parts.back()));
        parts = std::move(pairs);
    }
    parts.front().kind = kind;
    parts.front().whole = whole;
    return std::move(parts.front());
}

Result<void> ExpressionBinder::needCondition(const Call& call, std::size_t argument,
                                             const BoundExpression& bound) {
    if (!bound.kind || bound.kind == ValueKind::Truth) return {};
    const ExpressionNode& node = *call.arguments[argument];
    return failAtNode(node,
                      phrase("data", "“%2” needs conditions, and this is %3 (character %1).")(
                          digits(node.position), operationText(call.operation), kindText(bound.kind)),
                      phrase("data", "Compare the value with another one, as in x = 1 or x > 0."));
}

Result<BoundExpression> ExpressionBinder::bindLogic(const Call& call, Arguments bound) {
    for (std::size_t i = 0; i < bound.size(); ++i) {
        if (const auto condition = needCondition(call, i, bound[i]); !condition)
            return fail(condition.error());
    }
    if (call.operation == Operation::Not) return mapped(ValueKind::Truth, std::move(bound.front()), opposite);
    return mapped(ValueKind::Truth, std::move(bound.front()), std::move(bound.back()),
                  call.operation == Operation::And ? bothOf : eitherOf);
}

Result<BoundExpression> ExpressionBinder::bindIf(const ExpressionNode& node, const Call& call,
                                                 Arguments bound) {
    if (const auto condition = needCondition(call, 0, bound[0]); !condition) return fail(condition.error());
    BoundExpression& yes = bound[1];
    BoundExpression& no = bound[2];
    if (yes.kind && no.kind && yes.kind != no.kind) {
        return failAtNode(
            node,
            phrase("data", "The two values of “if” at character %1 are of different kinds: %2, %3.")(
                digits(node.position), kindText(yes.kind), kindText(no.kind)),
            phrase("data", "Write “missing” where there shall be no value."));
    }
    return BoundExpression{
        yes.kind ? yes.kind : no.kind, yes.whole && no.whole,
        [when = std::move(bound[0].fill), one = std::move(yes.fill), other = std::move(no.fill),
         room = std::make_shared<std::vector<double>>()](std::size_t first, std::span<double> values) {
            const std::size_t count = values.size();
            room->resize(2 * count);
            const std::span<double> holds(room->data(), count);
            const std::span<double> otherwise(room->data() + count, count);
            when(first, holds);
            one(first, values);
            other(first, otherwise);
            for (std::size_t i = 0; i < count; ++i) {
                if (std::isnan(holds[i])) values[i] = notThere;
                if (holds[i] == 0) values[i] = otherwise[i];
            }
        }};
}

Result<BoundExpression> ExpressionBinder::bindStatistic(const Call& call, Arguments bound) {
    if (const auto numbers = needNumbers(call, bound); !numbers) return fail(numbers.error());
    if (!computing_) return constantly(ValueKind::Number, 0.5);
    auto values = run(bound.front());
    if (!values) return fail(std::move(values.error()));
    BoundExpression result =
        constantly(ValueKind::Number, call.operation == Operation::Mean     ? meanOf(*values)
                                      : call.operation == Operation::Median ? medianOf(*values)
                                                                            : standardDeviationOf(*values));
    result.whole = false; // or the type of a column would hang on chance
    return result;
}

} // namespace dovetail::data
