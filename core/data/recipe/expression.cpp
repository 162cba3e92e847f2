// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recipe/expression.h"

#include "core/data/recipe/expression_tokens.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace dovetail::data {

namespace {

using Node = ExpressionNode;
using Token = ExpressionToken;

/// How strongly operators bind.
enum Binding : int {
    orBinds = 1,
    andBinds,
    notBinds,
    comparisonBinds,
    sumBinds,
    productBinds,
    signBinds,
    powerBinds
};

struct BinarySign {
    std::string_view text;
    Operation operation;
    int binding;
};
constexpr std::array<BinarySign, 13> binarySigns{{
    {"or", Operation::Or, orBinds},
    {"and", Operation::And, andBinds},
    {"=", Operation::Equal, comparisonBinds},
    {"!=", Operation::NotEqual, comparisonBinds},
    {"<", Operation::Less, comparisonBinds},
    {"<=", Operation::LessEqual, comparisonBinds},
    {">", Operation::Greater, comparisonBinds},
    {">=", Operation::GreaterEqual, comparisonBinds},
    {"+", Operation::Add, sumBinds},
    {"-", Operation::Subtract, sumBinds},
    {"*", Operation::Multiply, productBinds},
    {"/", Operation::Divide, productBinds},
    {"^", Operation::Power, powerBinds},
}};

constexpr std::size_t anyNumber = static_cast<std::size_t>(-1);
struct KnownFunction {
    std::string_view name;
    Operation operation;
    std::size_t fewest;
    std::size_t most;
};
constexpr std::array<KnownFunction, 14> knownFunctions{{
    {"if", Operation::If, 3, 3},
    {"isMissing", Operation::IsMissing, 1, 1},
    {"log", Operation::Logarithm, 1, 2},
    {"exp", Operation::Exponential, 1, 1},
    {"sqrt", Operation::SquareRoot, 1, 1},
    {"abs", Operation::Absolute, 1, 1},
    {"round", Operation::Round, 1, 2},
    {"floor", Operation::Floor, 1, 1},
    {"ceiling", Operation::Ceiling, 1, 1},
    {"min", Operation::Minimum, 1, anyNumber},
    {"max", Operation::Maximum, 1, anyNumber},
    {"mean", Operation::Mean, 1, 1},
    {"sd", Operation::StandardDeviation, 1, 1},
    {"median", Operation::Median, 1, 1},
}};
constexpr std::array<std::string_view, 6> reservedWords{"and", "or", "not", "true", "false", "missing"};

bool isComparison(Operation operation) {
    return operation >= Operation::Equal && operation <= Operation::GreaterEqual;
}

/// Precedence climbing. What goes wrong first ends it: then `error_` is set and pointers are null.
class ExpressionParser {
public:
    explicit ExpressionParser(std::string_view text) : tokens_(text) { advance(); }

    Result<Node::Pointer> read() {
        Node::Pointer whole = expressionFrom(orBinds);
        if (!error_ && token_.kind != Token::Kind::End) {
            const bool comma = token_.isSign(",");
            expected(phrase("data", "an operator or the end"),
                     comma ? phrase("data", "Write decimals with a point, as in 1.5.")
                           : phrase("data", "Put an operator such as + or * or “and” between two values."));
        }
        if (error_) return fail(std::move(*error_));
        return whole;
    }

private:
    // ---- Tokens ---------------------------------------------------------------------------------

    void stop(Error error) {
        if (!error_) error_ = std::move(error);
    }
    void stop(std::size_t position, Sentence message, Sentence advice) {
        stop({ErrorCode::Parse, std::move(message), std::move(advice), {.column = position}});
    }

    void advance() {
        if (error_) return;
        auto next = tokens_.next();
        if (next) {
            token_ = std::move(*next);
        } else {
            stop(next.error());
            token_ = {};
        }
    }

    void expected(const Sentence& what, Sentence advice) {
        const Sentence where = digits(token_.position);
        stop(
            token_.position,
            token_.kind == Token::Kind::End
                ? phrase("data", "At character %1 the expression ends where %2 is expected.")(where, what)
                : phrase("data", "At character %1 %2 is expected instead of “%3”.")(where, what, token_.text),
            std::move(advice));
    }

    bool take(std::string_view sign) {
        if (error_ || !token_.isSign(sign)) return false;
        advance();
        return true;
    }

    // ---- Nodes ----------------------------------------------------------------------------------

    Node::Pointer leaf(decltype(Node::content) content, std::size_t position) {
        if (error_) return nullptr;
        return std::make_shared<const Node>(Node{std::move(content), position, 1});
    }

    Node::Pointer call(Operation operation, std::vector<Node::Pointer> arguments, std::size_t position) {
        if (error_) return nullptr;
        std::size_t depth = 0;
        for (const Node::Pointer& argument : arguments)
            depth = std::max(depth, argument->depth);
        if (depth >= Expression::deepestTree) {
            stop(position,
                 phrase("data",
                        "At character %1 the expression has too many operations in a row.")(digits(position)),
                 phrase("data", "Compute it in several steps, each with a column of its own."));
            return nullptr;
        }
        return std::make_shared<const Node>(
            Node{Node::Call{operation, std::move(arguments)}, position, depth + 1});
    }

    // ---- Grammar --------------------------------------------------------------------------------

    const BinarySign* binarySignHere() const {
        if (token_.kind != Token::Kind::Sign && token_.kind != Token::Kind::Name) return nullptr;
        const bool word = token_.kind == Token::Kind::Name;
        const auto found = std::ranges::find(binarySigns, token_.text, &BinarySign::text);
        if (found == binarySigns.end()) return nullptr;
        return word && found->binding > andBinds ? nullptr : &*found;
    }

    Node::Pointer expressionFrom(int weakest) {
        if (error_) return nullptr;
        if (++nesting_ > Expression::deepestNesting) {
            stop(token_.position,
                 phrase("data",
                        "At character %1 the expression is nested too deeply.")(digits(token_.position)),
                 phrase("data", "Compute it in several steps, each with a column of its own."));
            return nullptr;
        }
        Node::Pointer left = prefixed(weakest);
        bool compared = false;
        while (!error_) {
            const BinarySign* sign = binarySignHere();
            if (!sign || sign->binding < weakest) break;
            const std::size_t position = token_.position;
            if (isComparison(sign->operation) && compared) {
                stop(position,
                     phrase("data", "At character %1 a second comparison follows a first.")(digits(position)),
                     phrase("data", "Join two comparisons with “and”, as in 1 < x and x < 3."));
                break;
            }
            compared = isComparison(sign->operation);
            advance();
            const bool power = sign->operation == Operation::Power;
            Node::Pointer right = expressionFrom(power ? signBinds : sign->binding + 1);
            left = call(sign->operation, {std::move(left), std::move(right)}, position);
        }
        --nesting_;
        return left;
    }

    Node::Pointer prefixed(int weakest) {
        const std::size_t position = token_.position;
        if (take("-")) return call(Operation::Negate, {expressionFrom(signBinds)}, position);
        if (token_.isSign("not") || token_.isWord("not")) {
            if (weakest > notBinds) {
                stop(position,
                     phrase("data",
                            "At character %1 “not” stands where a value is expected.")(digits(position)),
                     phrase("data", "Put it into brackets with its condition: (not a)."));
                return nullptr;
            }
            advance();
            return call(Operation::Not, {expressionFrom(notBinds)}, position);
        }
        return primary();
    }

    Node::Pointer primary() {
        const Token token = token_;
        switch (token.kind) {
        case Token::Kind::Number:
            advance();
            return leaf(token.number, token.position);
        case Token::Kind::Text:
            advance();
            return leaf(token.text, token.position);
        case Token::Kind::BacktickName:
            advance();
            return leaf(Node::ColumnName{token.text}, token.position);
        case Token::Kind::Name:
            if (binarySignHere()) break;
            advance();
            return named(token);
        case Token::Kind::Sign:
            if (take("(")) return bracketed();
            break;
        case Token::Kind::End:
            break;
        }
        expected(phrase("data", "a value"),
                 phrase("data", "Write a number, a text in quotes, a column or a function."));
        return nullptr;
    }

    Node::Pointer bracketed() {
        Node::Pointer inside = expressionFrom(orBinds);
        closeBracket();
        return inside;
    }

    void closeBracket() {
        if (error_ || take(")")) return;
        expected(
            phrase("data", "“)” or an operator"),
            phrase("data", "Close each bracket that is opened, and put an operator between two values."));
    }

    Node::Pointer named(const Token& token) {
        if (token_.isSign("(")) return function(token);
        if (token.text == "true" || token.text == "false") return leaf(token.text == "true", token.position);
        if (token.text == "missing") return leaf(Node::MissingValue{}, token.position);
        return leaf(Node::ColumnName{token.text}, token.position);
    }

    Node::Pointer function(const Token& token) {
        const auto known = std::ranges::find(knownFunctions, token.text, &KnownFunction::name);
        if (known == knownFunctions.end()) {
            std::vector<Sentence> names;
            for (const KnownFunction& one : knownFunctions)
                names.emplace_back(one.name);
            stop(token.position,
                 phrase("data", "There is no function “%2” (character %1).")(digits(token.position),
                                                                             token.text),
                 phrase("data", "The functions are %1.")(enumeration(std::move(names))));
            return nullptr;
        }
        take("(");
        std::vector<Node::Pointer> arguments;
        if (!token_.isSign(")")) {
            do {
                arguments.push_back(expressionFrom(orBinds));
            } while (take(","));
        }
        closeBracket();
        if (!error_ && (arguments.size() < known->fewest || arguments.size() > known->most))
            wrongCount(token, *known, arguments.size());
        return call(known->operation, std::move(arguments), token.position);
    }

    void wrongCount(const Token& token, const KnownFunction& known, std::size_t given) {
        const Sentence where = digits(token.position);
        const Sentence advice =
            known.operation == Operation::If
                ? phrase("data", "Write if(condition, value where it holds, value where it does not).")
            : known.most == anyNumber ? phrase("data", "Give it at least one value.")
            : known.fewest == known.most
                ? phrase("data", "Give it one value in its brackets.")
                : phrase("data", "Give it one value in its brackets, and if you like a second one.");
        stop(token.position,
             countedPhrase("data", "The function “%2” at character %1 does not take %n values.",
                           "The function “%2” at character %1 does not take %n value.",
                           given)(where, token.text),
             advice);
    }

    ExpressionTokens tokens_;
    Token token_;
    std::size_t nesting_ = 0;
    std::optional<Error> error_;
};

void collectColumns(const Node& node, std::set<std::string>& names) {
    if (const auto* column = std::get_if<Node::ColumnName>(&node.content)) names.insert(column->name);
    if (const auto* call = std::get_if<Node::Call>(&node.content)) {
        for (const Node::Pointer& argument : call->arguments)
            collectColumns(*argument, names);
    }
}

} // namespace

Result<Expression> Expression::parse(std::string_view text) {
    auto root = ExpressionParser(text).read();
    if (!root) return fail(std::move(root.error()));
    return Expression(std::string(text), std::move(*root));
}

std::vector<std::string> Expression::columns() const {
    std::set<std::string> names;
    collectColumns(*root_, names);
    return {names.begin(), names.end()};
}

std::string columnInExpression(std::string_view name) {
    const bool bare = !name.empty() && beginsExpressionName(name.front()) &&
                      std::ranges::all_of(name, inExpressionName) &&
                      std::ranges::find(reservedWords, name) == reservedWords.end();
    if (bare) return std::string(name);
    std::string written = "`";
    for (const char c : name)
        written += c == '`' ? std::string("``") : std::string(1, c);
    return written + "`";
}

std::string_view operationText(Operation operation) {
    if (operation == Operation::Negate) return "-";
    if (operation == Operation::Not) return "not";
    const auto sign = std::ranges::find(binarySigns, operation, &BinarySign::operation);
    if (sign != binarySigns.end()) return sign->text;
    return std::ranges::find(knownFunctions, operation, &KnownFunction::operation)->name;
}

} // namespace dovetail::data
