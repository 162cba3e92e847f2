// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/data/date_text.h"
#include "core/data/recipe/evaluation.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <limits>

using namespace dovetail;
using namespace dovetail::data;

namespace {

constexpr double missing = Column::missingNumber;

Table people() {
    return Table(std::vector{
        Column::numeric("age", ColumnType::Integer, {20, 35, missing, 50}),
        Column::numeric("income", ColumnType::Continuous, {0, 100.5, 3, missing}),
        Column::coded("sex", ColumnType::Categorical, {0, 1, 1, -1}, {"female", "male"}),
        Column::coded("school", ColumnType::Ordinal, {0, 2, 1, -1}, {"none", "primary", "college"}),
        Column::coded("smoker", ColumnType::Boolean, {0, 1, -1, 1}, {"never", "daily"}),
        Column::numeric(
            "visit", ColumnType::Date,
            {*readDate("2020-01-01"), *readDate("2020-03-01"), missing, *readDate("2021-01-01")})});
}

std::string shown(const Column& column) {
    std::string all;
    for (std::size_t row = 0; row < column.rows(); ++row)
        all += (row > 0 ? " " : "") + (column.isMissing(row) ? std::string("·") : column.text(row));
    return all;
}

/// A random formula over x and y, as a text and as what it is of one row.
struct Formula {
    std::string text;
    std::function<double(double, double)> value;
};

double finite(double value) {
    return std::isfinite(value) ? value : missing;
}

Formula randomFormula(Random& random, int depth) {
    if (depth == 0 || random.uniform() < 0.2) {
        const double number = static_cast<double>(random.below(7));
        switch (random.below(3)) {
        case 0:
            return {"x", [](double x, double) { return x; }};
        case 1:
            return {"y", [](double, double y) { return y; }};
        default:
            return {numberText(number), [number](double, double) { return number; }};
        }
    }
    const Formula a = randomFormula(random, depth - 1);
    const Formula b = randomFormula(random, depth - 1);
    const auto of = [&](const char* sign, double (*function)(double, double)) {
        return Formula{"(" + a.text + sign + b.text + ")", [a, b, function](double x, double y) {
                           return finite(function(a.value(x, y), b.value(x, y)));
                       }};
    };
    switch (random.below(8)) {
    case 0:
        return of("+", [](double p, double q) { return p + q; });
    case 1:
        return of(" - ", [](double p, double q) { return p - q; });
    case 2:
        return of("*", [](double p, double q) { return p * q; });
    case 3:
        return of(" / ", [](double p, double q) { return p / q; });
    case 4:
        return {"-" + a.text, [a](double x, double y) { return 0 - a.value(x, y); }};
    case 5:
        return {"sqrt(" + a.text + ")", [a](double x, double y) { return finite(std::sqrt(a.value(x, y))); }};
    case 6:
        return {"if(" + a.text + " < " + b.text + ", " + b.text + ", " + a.text + ")",
                [a, b](double x, double y) {
                    const double p = a.value(x, y);
                    const double q = b.value(x, y);
                    return std::isnan(p) || std::isnan(q) ? missing : std::max(p, q);
                }};
    default:
        return {"if(isMissing(" + a.text + ") or not " + b.text + " != 2, 1, " + b.text + ")",
                [a, b](double x, double y) {
                    const double q = b.value(x, y);
                    return std::isnan(a.value(x, y)) ? 1 : std::isnan(q) ? missing : q == 2 ? 1 : q;
                }};
    }
}

Result<Column> compute(const std::string& text, const Table& table = people()) {
    const auto expression = Expression::parse(text);
    if (!expression) return fail(expression.error());
    return evaluated(*expression, table, "result");
}

} // namespace

class TestEvaluation : public QObject {
    Q_OBJECT
private slots:
    void valuesRowByRow_data() {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("values");
        const auto row = [](const char* text, const char* type, const char* values) {
            QTest::newRow(text) << QByteArray(type) << QByteArray(values);
        };
        row("age + 1", "integer", "21 36 · 51");
        row("age / 2", "continuous", "10 17.5 · 25");
        row("age ^ 2 - age", "integer", "380 1190 · 2450");
        row("2 ^ (0 - 1) + 0 * age", "continuous", "0.5 0.5 · 0.5");
        row("-income", "continuous", "0 -100.5 -3 ·");
        row("7 / income", "continuous", "· 0.06965174129353234 2.3333333333333335 ·"); // 7/0 is missing
        row("round(100 / income, 1)", "continuous", "· 1 33.3 ·");
        row("log(income)", "continuous", "· 4.61015772749913 1.0986122886681098 ·");
        row("log(age - 12, 2)", "continuous", "3 4.523561956057013 · 5.247927513443585");
        row("exp(log(income + 1)) > 1", "boolean", "no yes yes ·");
        row("sqrt(age - 34)", "continuous", "· 1 · 4");
        row("abs(age - 35)", "integer", "15 0 · 15");
        row("floor(income)", "integer", "0 100 3 ·");
        row("ceiling(income)", "integer", "0 101 3 ·");
        row("round(2.5) + 0 * age", "integer", "3 3 · 3"); // halves away from zero
        row("round(-1234.567, 0-2)", "continuous", "-1200 -1200 -1200 -1200");
        row("min(age, income, 30)", "continuous", "0 30 · ·");
        row("max(age, 35)", "integer", "35 35 · 50");
        row("mean(age)", "continuous", "35 35 35 35");
        row("sd(age)", "continuous", "15 15 15 15");
        row("median(income)", "continuous", "3 3 3 3");
        row("(age - mean(age)) / sd(age)", "continuous", "-1 0 · 1");
        row("age >= 35", "boolean", "no yes · yes");
        row("sex = 'male'", "boolean", "no yes yes ·");
        row("'male' != sex", "boolean", "yes no no ·");
        row("school >= 'primary'", "boolean", "no yes yes ·");
        row("'primary' > school", "boolean", "yes no no ·");
        row("smoker", "boolean", "no yes · yes");
        row("smoker = 'daily'", "boolean", "no yes · yes");
        row("smoker * age", "integer", "0 35 · 50");
        row("isMissing(sex) or smoker", "boolean", "no yes · yes");
        row("not smoker and age > 10", "boolean", "yes no · no");
        row("false and isMissing(age) = missing", "boolean", "no no no no");
        row("true or missing", "boolean", "yes yes yes yes");
        row("missing = missing", "boolean", "· · · ·");
        row("isMissing(missing)", "boolean", "yes yes yes yes");
        row("if(smoker, age, 0)", "integer", "0 35 · 50");
        row("if(income = 0, missing, income)", "continuous", "· 100.5 3 ·");
        row("if(age > 30, 'old', 'young')", "categorical", "young old · old");
        row("if(isMissing(sex), 'unknown', sex)", "categorical", "female male male unknown");
        row("visit >= '2020-02-01'", "boolean", "no yes · yes");
        row("visit - visit + 1", "continuous", "1 1 · 1");
        row("visit + 1", "date", "2020-01-02 2020-03-02 · 2021-01-02");
        row("max(visit, visit - 1)", "date", "2020-01-01 2020-03-01 · 2021-01-01");
        row("missing", "continuous", "· · · ·");
    }
    void valuesRowByRow() {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, values);
        const auto column = compute(QTest::currentDataTag());
        QVERIFY2(column, column ? "" : column.error().message.english().c_str());
        QCOMPARE(QByteArray::fromStdString(shown(*column)), values);
        QCOMPARE(std::string(typeName(column->type())), type.toStdString());
        QCOMPARE(column->name(), std::string("result"));
        const auto kind = kindOf(*Expression::parse(QTest::currentDataTag()), people());
        QVERIFY(kind);
        QCOMPARE(*kind == ValueKind::Number, type == "integer" || type == "continuous");
    }

    void whatDoesNotFitIsRefusedWithItsPlace_data() {
        QTest::addColumn<int>("position");
        const auto row = [](const char* text, int position) { QTest::newRow(text) << position; };
        row("age + weight", 7);
        row("age + sex", 7);
        row("log(visit)", 5);
        row("sex = 'mail'", 7);
        row("sex < 'male'", 5);
        row("age = '35'", 5);
        row("age = sex", 5);
        row("visit > 'soon'", 9);
        row("age and smoker", 1);
        row("not age", 5);
        row("if(age, 1, 2)", 4);
        row("if(smoker, 1, 'x')", 1);
        row("visit + visit", 7);
        row("1 - visit", 3);
        row("min(age, sex)", 1);
        row("mean(sex)", 6);
    }
    void whatDoesNotFitIsRefusedWithItsPlace() {
        QFETCH(int, position);
        const auto column = compute(QTest::currentDataTag());
        QVERIFY(!column);
        QCOMPARE(column.error().code, ErrorCode::InvalidInput);
        QCOMPARE(column.error().location.column, std::optional(static_cast<std::size_t>(position)));
        QVERIFY(!column.error().advice.empty());
        QVERIFY(!kindOf(*Expression::parse(QTest::currentDataTag()), people()));
    }

    // Kleene's tables, all nine pairs of each.
    void logicHasThreeValues() {
        std::vector<std::int32_t> first;
        std::vector<std::int32_t> second;
        for (const std::int32_t a : {0, 1, -1}) {
            for (const std::int32_t b : {0, 1, -1}) {
                first.push_back(a);
                second.push_back(b);
            }
        }
        const Table table(std::vector{Column::coded("a", ColumnType::Boolean, first, {"no", "yes"}),
                                      Column::coded("b", ColumnType::Boolean, second, {"no", "yes"})});
        QCOMPARE(shown(*compute("a and b", table)), std::string("no no no no yes · no · ·"));
        QCOMPARE(shown(*compute("a or b", table)), std::string("no yes · yes yes yes · yes ·"));
        QCOMPARE(shown(*compute("(not (a and b)) = (not a or not b)", table)), // De Morgan
                 std::string("yes yes yes yes yes · yes · ·"));
    }

    void onlyTrueRowsAreKept() {
        const auto rows = rowsWhere(*Expression::parse("age > 30 or smoker"), people());
        QCOMPARE(*rows, (std::vector<std::size_t>{1, 3}));
        const auto number = rowsWhere(*Expression::parse("age + 1"), people());
        QVERIFY(!number);
        QCOMPARE(number.error().code, ErrorCode::InvalidInput);
    }

    // Blocks must not show: many rows against a loop.
    void manyRowsAreComputedLikeFew() {
        Random random(3);
        std::vector<double> x(10'001);
        std::vector<double> y(x.size());
        for (std::size_t i = 0; i < x.size(); ++i) {
            x[i] = random.uniform() < 0.1 ? missing : random.normal();
            y[i] = random.normal();
        }
        const Table table(std::vector{Column::numeric("x", ColumnType::Continuous, x),
                                      Column::numeric("y", ColumnType::Continuous, y)});
        const auto column = compute("if(x > y, x * y - 1, max(x, y) ^ 2)", table);
        QVERIFY(column);
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double wanted = x[i] > y[i] ? x[i] * y[i] - 1 : std::pow(std::max(x[i], y[i]), 2);
            const double found = column->numbers()[i];
            // The compiler may fuse what stands here, not what the expression does step by step.
            QVERIFY(std::isnan(x[i]) ? std::isnan(found)
                                     : std::abs(found - wanted) <= 1e-14 * (1 + std::abs(wanted)));
        }
    }

    // Formulas at random against the same formulas written in C++.
    void randomFormulasAreComputedAsInCpp() {
        const std::vector<double> x{0, 1, 2, -3, 0.5, missing, 1e200};
        const std::vector<double> y{2, missing, -1, 4, 0.25, 1, 1e200};
        const Table table(std::vector{Column::numeric("x", ColumnType::Continuous, x),
                                      Column::numeric("y", ColumnType::Continuous, y)});
        Random random(17);
        for (int run = 0; run < 2000; ++run) {
            const Formula formula = randomFormula(random, 4);
            const auto column = compute(formula.text, table);
            QVERIFY2(column, formula.text.c_str());
            for (std::size_t row = 0; row < x.size(); ++row) {
                const double wanted = formula.value(x[row], y[row]);
                const double found = column->numbers()[row];
                QVERIFY2(std::isnan(wanted) ? std::isnan(found) : found == wanted, formula.text.c_str());
            }
        }
    }

    void infiniteCellsGiveMissingResults() {
        const Table table(std::vector{Column::numeric("x", ColumnType::Continuous,
                                                      {std::numeric_limits<double>::infinity(), 1e308, 1})});
        QCOMPARE(shown(*compute("x * 10", table)), std::string("· · 10"));
    }

    // Each part is bound once: twice would take 2^900 steps here, which it once did.
    void aDeepTreeIsComputed() {
        std::string sum = "age";
        for (int i = 0; i < 900; ++i)
            sum += " + 1";
        QCOMPARE(compute(sum)->numbers()[0], 920.0);
        std::string comparisons = "smoker";
        for (int i = 0; i < 150; ++i)
            comparisons = "(" + comparisons + " = true)";
        QCOMPARE(shown(*compute(comparisons)), std::string("no yes · yes"));
    }

    void stopsOnRequest() {
        std::stop_source source;
        source.request_stop();
        const auto stopped =
            evaluated(*Expression::parse("age"), people(), "a", Progress(source.get_token()));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestEvaluation)
#include "test_evaluation.moc"
