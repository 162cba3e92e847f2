// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_import.h"
#include "core/scm/bayesian_network.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

using namespace dovetail;
using namespace std::string_literals;
using data::Column;
using data::ColumnType;
using estimand::Symbol;
using graph::VariableId;
using scm::BayesianNetwork;

namespace {

template <typename T>
T unwrap(Result<T> result) {
    if (!result) qFatal("%s", result.error().sentence().english().c_str());
    return std::move(*result);
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != text.npos;
}

const std::string variables = "network n { } variable b { type discrete [ 2 ] { yes, no }; } "
                              "variable a { type discrete [ 3 ] { low, mid, high }; } "
                              "probability ( a ) { table 0.5, 0.3, 0.2; } ";
const std::string conditioned = "probability ( b | a ) { (low) 1, 0; (mid) 0.25, 0.75; (high) 0, 1; }";

std::size_t count(const Column& column, std::int32_t code) {
    return static_cast<std::size_t>(std::ranges::count(column.codes(), code));
}

/// As often as the probability says, but for what happens once in a million times.
bool fits(std::size_t seen, std::size_t rows, double probability) {
    const double expected = static_cast<double>(rows) * probability;
    return std::abs(static_cast<double>(seen) - expected) <=
           5 * std::sqrt(expected * std::max(1 - probability, 0.0)) + 1e-6 * static_cast<double>(rows);
}

} // namespace

class TestBayesianNetwork : public QObject {
    Q_OBJECT
private slots:
    void drawsColumnsInTheOrderOfTheFile() {
        const auto network = unwrap(BayesianNetwork::fromText(variables + conditioned));
        const auto sample = unwrap(network.sample(1000, 7));
        QCOMPARE(sample.seed, std::uint64_t{7});
        QCOMPARE(sample.table.rows(), 1000U);
        const Column& b = sample.table.column(0);
        const Column& a = sample.table.column(1);
        QCOMPARE(b.name(), "b"s); // though its cause comes later
        QVERIFY(a.type() == ColumnType::Categorical);
        QCOMPARE(std::vector(a.levels().begin(), a.levels().end()),
                 (std::vector<std::string>{"low", "mid", "high"}));
        for (std::size_t row = 0; row < a.rows(); ++row) {
            if (a.codes()[row] == 0) QCOMPARE(b.codes()[row], 0);
            if (a.codes()[row] == 2) QCOMPARE(b.codes()[row], 1);
        }
    }

    void sameSeedSameRows() {
        const auto network = unwrap(BayesianNetwork::fromText(variables + conditioned));
        const auto table = unwrap(network.sample(500, 3)).table;
        QVERIFY(unwrap(network.sample(500, 3)).table == table);
        QVERIFY(!(unwrap(network.sample(500, 4)).table == table));
        // A longer sample begins with the shorter one.
        const auto longer = unwrap(network.sample(600, 3)).table;
        for (std::size_t row = 0; row < 500; ++row)
            QCOMPARE(longer.column(0).codes()[row], table.column(0).codes()[row]);
    }

    // The same conditional table in the ways that BIF has.
    void waysToWriteATable_data() {
        QTest::addColumn<std::string>("text");
        QTest::newRow("conditions") << conditioned;
        QTest::newRow("in another order")
            << "probability ( b | a ) { (high) 0, 1; (low) 1, 0; (mid) 0.25, 0.75; }"s;
        QTest::newRow("default") << "probability ( b | a ) { (low) 1 0; default 0, 1; (mid) 0.25, 0.75; }"s;
        QTest::newRow("one table") << "probability ( b | a ) { table 1, 0.25, 0, 0, 0.75, 1; }"s;
        QTest::newRow("old signs") << "probability ( b, a ) { table 1 0.25 0 0 0.75 1; }"s;
        QTest::newRow("rounded")
            << "probability ( b | a ) { (low) 1, 0; (mid) 0.2499, 0.7497; (high) 0, 1; }"s;
    }
    void waysToWriteATable() {
        QFETCH(std::string, text);
        const auto model = unwrap(unwrap(BayesianNetwork::fromText(variables + text)).model());
        const auto& graph = model.graph();
        const VariableId a = *graph.find("a");
        const VariableId b = *graph.find("b");
        const auto joint = unwrap(model.effect({a, b}, {}));
        const std::vector<double> expected{0.5, 0.075, 0, 0, 0.225, 0.2}; // b is the slow axis
        for (std::size_t cell = 0; cell < expected.size(); ++cell)
            QVERIFY(std::abs(joint.values()[cell] - expected[cell]) < 1e-12);
    }

    void refusesWithThePlace_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("part");
        const auto row = [](const char* name, const std::string& text, const char* part) {
            QTest::newRow(name) << text << std::string(part);
        };
        row("no probabilities", variables, "“b” has no probabilities");
        row("nor in the block", variables + "probability ( b | a ) { }", "(a low)");
        row("a value is forgotten", variables + "probability ( b | a ) { (low) 1, 0; (high) 0, 1; }",
            "(a mid)");
        row("twice", variables + "probability ( b | a ) { (low) 1, 0; (low) 0, 1; }", "given twice");
        row("a table, too", variables + "probability ( b ) { table 1, 0; table 1, 0; }", "given twice");
        row("sum", variables + "probability ( b ) { table 0.5, 0.6; }", "sum to 1.1");
        row("nothing but zeros", variables + "probability ( b ) { table 0, 0; }", "sum to 0");
        row("a short table", variables + "probability ( b | a ) { table 1, 0; }", "has 2 numbers, not 6");
        row("no states", "variable x { } probability ( x ) { table 1; }", "“x” has no states");
        row("states of one name",
            "variable x { type discrete [ 2 ] { y, y }; } probability ( x ) { table 1, 0; }",
            "two states of one name");
        row("a parent twice", variables + "probability ( b | a, a ) { }", "named twice");
        row("a cycle",
            "variable x { type discrete [ 1 ] { y }; } variable z { type discrete [ 1 ] { y }; } "
            "probability ( x | z ) { (y) 1; } probability ( z | x ) { (y) 1; }",
            "cycle");
        row("another language", "dag { a -> b }", "network");
    }
    void refusesWithThePlace() {
        QFETCH(std::string, text);
        QFETCH(std::string, part);
        const auto network = BayesianNetwork::fromText(text);
        QVERIFY(!network);
        const Error& error = network.error();
        QVERIFY2(contains(error.message, part), error.message.english().c_str());
        QVERIFY(error.location.line.has_value());
        QVERIFY(!error.advice.empty());
        QCOMPARE(error.code, ErrorCode::Parse);
    }

    void refusesHugeTables() {
        std::string text;
        std::string parents;
        for (int i = 0; i < 30; ++i) {
            const std::string name = "p" + std::to_string(i);
            text += "variable " + name + " { type discrete [ 2 ] { y, n }; } probability ( " + name +
                    " ) { table 1, 0; } ";
            parents += (i > 0 ? ", " : "") + name;
        }
        text += "variable x { type discrete [ 2 ] { y, n }; } probability ( x | " + parents +
                " ) { default 1, 0; }";
        QVERIFY(contains(BayesianNetwork::fromText(text).error().message, "too large"));
    }

    void asksForMemoryAndStops() {
        const auto network = unwrap(BayesianNetwork::fromText(variables + conditioned));
        QVERIFY(contains(network.sample(1 << 20, 1, {}, 1 << 20).error().message, "MiB of memory"));
        QVERIFY(!network.sample(std::size_t{1} << 60U, 1));
        QCOMPARE(network.sample(0, 1).error().code, ErrorCode::InvalidInput);
        std::stop_source stop;
        const Progress progress(stop.get_token(), [&](double fraction, std::string_view) {
            if (fraction > 0.4) stop.request_stop();
        });
        QCOMPARE(network.sample(1 << 20, 1, progress).error().code, ErrorCode::Cancelled);
    }

    void readsFiles() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        std::ofstream(path / "x.bif") << "\xEF\xBB\xBF" << variables << conditioned;
        QVERIFY(BayesianNetwork::fromFile(path / "x.bif"));
        std::ofstream(path / "y.bif") << variables;
        QVERIFY(contains(BayesianNetwork::fromFile(path / "y.bif").error().location.file, "y.bif"));
        QCOMPARE(BayesianNetwork::fromFile(path / "no.bif").error().code, ErrorCode::NotFound);
        QCOMPARE(BayesianNetwork::fromFile(path).error().code, ErrorCode::Io);
    }

    void publishedNetworks_data() {
        QTest::addColumn<std::string>("name");
        for (const char* name : {"alarm", "cancer", "earthquake", "sachs", "survey"})
            QTest::newRow(name) << std::string(name);
    }
    void publishedNetworks() {
        QFETCH(std::string, name);
        const auto path = test::sharedFile("data/networks/" + name + ".bif");
        const auto truths = test::sharedFile("data/networks/truths.csv");
        if (!path || !truths) QSKIP("The reference data are not there.");
        const auto network = unwrap(BayesianNetwork::fromFile(*path));
        const auto model = unwrap(network.model());
        const std::size_t rows = 100'000;
        const data::Table table = unwrap(network.sample(rows, 20)).table;
        for (std::size_t index = 0; index < table.columnCount(); ++index) {
            const VariableId variable = network.graph().idAt(index);
            const auto marginal = unwrap(model.effect({variable}, {}));
            for (std::size_t state = 0; state < marginal.values().size(); ++state)
                QVERIFY2(fits(count(table.column(index), static_cast<std::int32_t>(state)), rows,
                              marginal.values()[state]),
                         table.column(index).name().c_str());
            for (const VariableId parent : network.graph().parents(variable))
                checkPair(model, table, index, *network.graph().indexOf(parent));
        }
        checkTruths(name, network, model, unwrap(data::importCsv(*truths)).table);
    }

private:
    /// How often two values come together, against the exact distribution.
    static void checkPair(const scm::DiscreteModel& model, const data::Table& table, std::size_t one,
                          std::size_t other) {
        const Column& a = table.column(one);
        const Column& b = table.column(other);
        const VariableId idA = model.graph().idAt(one);
        const VariableId idB = model.graph().idAt(other);
        const auto joint = unwrap(model.effect({idA, idB}, {}));
        std::map<std::pair<std::int32_t, std::int32_t>, std::size_t> seen;
        for (std::size_t row = 0; row < table.rows(); ++row)
            ++seen[{a.codes()[row], b.codes()[row]}];
        for (std::size_t i = 0; i < a.levels().size(); ++i) {
            for (std::size_t j = 0; j < b.levels().size(); ++j) {
                const double exact = joint.at(Symbol{idA}, i).at(Symbol{idB}, j).values().front();
                const auto key = std::pair(static_cast<std::int32_t>(i), static_cast<std::int32_t>(j));
                QVERIFY2(fits(seen[key], table.rows(), exact), (a.name() + " " + b.name()).c_str());
            }
        }
    }

    /// The effects and marginals that the reference data give for the same files.
    static void checkTruths(const std::string& name, const BayesianNetwork& network,
                            const scm::DiscreteModel& model, const data::Table& truths) {
        const auto text = [&](const char* column, std::size_t row) {
            return truths.findColumn(column)->text(row);
        };
        const auto number = [&](const char* column, std::size_t row) {
            return truths.findColumn(column)->numbers()[row];
        };
        const data::Table states = unwrap(network.sample(1, 1)).table;
        const auto stateOf = [&](const std::string& variable, const std::string& state) {
            const auto levels = states.findColumn(variable)->levels();
            return static_cast<std::size_t>(std::ranges::find(levels, state) - levels.begin());
        };
        int compared = 0;
        for (std::size_t row = 0; row < truths.rows(); ++row) {
            if (text("network", row) != name) continue;
            const VariableId x = *network.graph().find(text("x", row));
            const VariableId y = *network.graph().find(text("y", row));
            const std::size_t xState = stateOf(text("x", row), text("x_state", row));
            const std::size_t yState = stateOf(text("y", row), text("y_state", row));
            const auto at = [&](const Result<estimand::Factor>& factor) {
                return unwrap(factor).at(Symbol{x}, xState).at(Symbol{y}, yState).values().front();
            };
            constexpr double rounding = 2e-6; // eight digits, and tables that are made to sum to 1
            QVERIFY(std::abs(at(model.effect({y}, {x})) - number("p_y_do_x", row)) < rounding);
            QVERIFY(std::abs(at(model.effect({y}, {}, {x})) - number("p_y_given_x", row)) < rounding);
            QVERIFY(std::abs(unwrap(model.effect({y}, {})).values()[yState] - number("p_y", row)) < rounding);
            ++compared;
        }
        QVERIFY(compared > 0);
    }
};

QTEST_APPLESS_MAIN(TestBayesianNetwork)
#include "test_bayesian_network.moc"
