// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/data/recipe/expression.h"

#include <QTest>

#include <array>

using namespace dovetail;
using namespace dovetail::data;

namespace {

/// Fully bracketed, so that one sees how it was read.
std::string shape(const ExpressionNode& node) {
    if (const auto* number = std::get_if<double>(&node.content))
        return QByteArray::number(*number).toStdString();
    if (const auto* text = std::get_if<std::string>(&node.content)) return "'" + *text + "'";
    if (const auto* truth = std::get_if<bool>(&node.content)) return *truth ? "true" : "false";
    if (const auto* column = std::get_if<ExpressionNode::ColumnName>(&node.content)) return column->name;
    const auto* call = std::get_if<ExpressionNode::Call>(&node.content);
    if (!call) return "missing";
    std::string text = "(" + std::string(operationText(call->operation));
    for (const auto& argument : call->arguments)
        text += " " + shape(*argument);
    return text + ")";
}

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

} // namespace

class TestExpression : public QObject {
    Q_OBJECT
private slots:
    void isReadAsItBinds_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("read");
        const auto row = [](const char* text, const char* read) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(read);
        };
        row("1 + 2 * 3", "(+ 1 (* 2 3))");
        row("(1 + 2) * 3", "(* (+ 1 2) 3)");
        row("1 - 2 - 3", "(- (- 1 2) 3)");
        row("8 / 4 / 2", "(/ (/ 8 4) 2)");
        row("2 ^ 3 ^ 2", "(^ 2 (^ 3 2))"); // from the right, as in mathematics and R
        row("-2 ^ 2", "(- (^ 2 2))");
        row("2 ^ -1", "(^ 2 (- 1))");
        row("a * -b", "(* a (- b))");
        row("--a", "(- (- a))");
        row("a or b and c", "(or a (and b c))");
        row("not a and b", "(and (not a) b)");
        row("not a = b", "(not (= a b))");
        row("a < b + 1 and c", "(and (< a (+ b 1)) c)");
        row("!a & b | c", "(or (and (not a) b) c)");
        row("a == b", "(= a b)");
        row("a <> b", "(!= a b)");
        row("x1.y_z >= .5e1", "(>= x1.y_z 5)");
        row("`body mass` / `a``b`", "(/ body mass a`b)");
        row("`and` = 'it''s'", "(= and 'it's')");
        row("\"say \"\"no\"\"\"", "'say \"no\"'");
        row("größe > 1", "(> größe 1)");
        row("if(a, missing, true)", "(if a missing true)");
        row("min(a,b , c)", "(min a b c)");
        row("log", "log"); // a function's name without brackets is a column's
        row("round(a, 2)", "(round a 2)");
    }
    void isReadAsItBinds() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, read);
        const auto expression = Expression::parse(text.toStdString());
        QVERIFY2(expression, expression ? "" : expression.error().message.english().c_str());
        QCOMPARE(shape(expression->root()), read.toStdString());
    }

    // The position counts characters, not bytes: an editor puts its cursor there.
    void errorsNameThePlace_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char* text, int position, const char* message) {
            QTest::newRow(text) << QByteArray(text) << position << QByteArray(message);
        };
        row("", 1, "At character 1 the expression ends where a value is expected.");
        row("1 +", 4, "At character 4 the expression ends where a value is expected.");
        row("größe + * 2", 9, "At character 9 a value is expected instead of “*”.");
        row("(a + b", 7, "At character 7 the expression ends where “)” or an operator is expected.");
        row("2x", 2, "At character 2 an operator or the end is expected instead of “x”.");
        row("1,5", 2, "At character 2 an operator or the end is expected instead of “,”.");
        row("1 < x < 3", 7, "At character 7 a second comparison follows a first.");
        row("a $ b", 3, "“$” at character 3 means nothing in an expression.");
        row("a = 'b", 5, "What begins with the mark ' at character 5 does not end.");
        row("lgo(a)", 1, "There is no function “lgo” (character 1).");
        row("if(a, b)", 1, "The function “if” at character 1 does not take 2 values.");
        row("abs()", 1, "The function “abs” at character 1 does not take 0 values.");
        row("1e999", 1, "The number at character 1 is too large or too close to zero.");
        row("a + not b", 5, "At character 5 “not” stands where a value is expected.");
        row("a and", 6, "At character 6 the expression ends where a value is expected.");
        row("and a", 1, "At character 1 a value is expected instead of “and”.");
    }
    void errorsNameThePlace() {
        QFETCH(QByteArray, text);
        QFETCH(int, position);
        QFETCH(QByteArray, message);
        const auto expression = Expression::parse(text.toStdString());
        QVERIFY(!expression);
        QCOMPARE(expression.error().code, ErrorCode::Parse);
        QCOMPARE(QByteArray::fromStdString(expression.error().message.english()), message);
        QCOMPARE(expression.error().location.column, std::optional(static_cast<std::size_t>(position)));
        QVERIFY(!expression.error().advice.empty());
    }

    // Whatever nests, chains or repeats: refused before it fills the stack.
    void hostileDepthIsRefused_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("brackets") << QByteArray("(") << QByteArray(")");
        QTest::newRow("signs") << QByteArray("-") << QByteArray();
        QTest::newRow("not") << QByteArray("not ") << QByteArray();
        QTest::newRow("powers") << QByteArray("a^") << QByteArray();
        QTest::newRow("sums") << QByteArray("a+") << QByteArray();
        QTest::newRow("functions") << QByteArray("abs(") << QByteArray(")");
        QTest::newRow("if") << QByteArray("if(a,b,") << QByteArray(")");
    }
    void hostileDepthIsRefused() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto text = [&](std::size_t times) {
            return repeated(before.toStdString(), times) + "a" + repeated(after.toStdString(), times);
        };
        QVERIFY(Expression::parse(text(100)));
        const auto refused = Expression::parse(text(200'000));
        QVERIFY(!refused);
        QVERIFY(!refused.error().advice.empty());
    }

    void longSumsAndListsAreFine() {
        QVERIFY(Expression::parse("a" + repeated(" + a", 900)));
        QVERIFY(Expression::parse("min(a" + repeated(", a", 5000) + ")"));
    }

    void columnsAreListedOnce() {
        const auto expression = Expression::parse("if(`b c` > a, a, log(z) + 1)");
        QCOMPARE(expression->columns(), (std::vector<std::string>{"a", "b c", "z"}));
    }

    // A name that is written by columnInExpression is read back as that column, whatever is in it.
    void namesAreWrittenSoThatTheyReadBack() {
        for (const std::string name :
             {"age", "body mass", "1st", "and", "missing", "a`b", "größe", "x.1", "-", ""}) {
            const auto expression = Expression::parse(columnInExpression(name));
            QVERIFY2(expression, name.c_str());
            QCOMPARE(expression->columns(), std::vector{name});
        }
        QCOMPARE(columnInExpression("age"), std::string("age"));
        QCOMPARE(columnInExpression("body mass"), std::string("`body mass`"));
    }

    // Words in random order: no crash, and errors with a place inside of the text or just behind it.
    void randomWordsAreReadOrRefused() {
        const std::array<std::string, 24> words{"a",  "1",   "'t'", "(",  ")", ",",  "+",       "-",
                                                "*",  "/",   "^",   "=",  "<", ">=", "and",     "or",
                                                "if", "not", "log", "if", "(", "`",  "missing", "ß"};
        Random random(7);
        for (int run = 0; run < 5000; ++run) {
            std::string text;
            const std::size_t length = 1 + random.below(12);
            for (std::size_t i = 0; i < length; ++i)
                text += words[random.below(words.size())] + " ";
            const auto expression = Expression::parse(text);
            if (expression) {
                QCOMPARE(shape(Expression::parse(text)->root()), shape(expression->root()));
            } else {
                QVERIFY2(expression.error().location.column.value_or(0) >= 1, text.c_str());
                QVERIFY2(*expression.error().location.column <= text.size() + 1, text.c_str());
                QVERIFY(!expression.error().message.empty() && !expression.error().advice.empty());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestExpression)
#include "test_expression.moc"
