// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/choose_test.h"
#include "tests/core/independence/independence_fixture.h"

#include <QTest>

#include <numeric>

using namespace dovetail;
using namespace dovetail::independence;
using namespace dovetail::test;

namespace {

constexpr std::size_t rowCount = 300;

/// Columns of every kind.
data::Table columnsOfAllKinds() {
    Random random(1);
    const auto drawn = [](const auto& draw) {
        std::vector<double> cells(rowCount);
        for (double& cell : cells)
            cell = draw();
        return cells;
    };
    const auto codes = [&] {
        std::vector<std::int32_t> cells(rowCount);
        for (std::int32_t& cell : cells)
            cell = static_cast<std::int32_t>(random.below(2));
        return cells;
    };
    std::vector<std::int32_t> identifiers(rowCount);
    std::iota(identifiers.begin(), identifiers.end(), 0);
    using data::ColumnType;
    const auto integers = [&](std::size_t below) {
        return drawn([&, below] { return static_cast<double>(random.below(below)); });
    };
    return data::Table({numbers("normal", drawn([&] { return random.normal(); })),
                        numbers("uniform", drawn([&] { return random.uniform(); })),
                        numbers("lognormal", drawn([&] { return std::exp(1.5 * random.normal()); })),
                        data::Column::numeric("count", ColumnType::Integer, integers(100)),
                        data::Column::numeric("children", ColumnType::Integer, integers(5)),
                        data::Column::numeric("date", ColumnType::Date, integers(1'000'000)),
                        levels("text", codes()),
                        data::Column::coded("yes", ColumnType::Boolean, codes(), {"no", "yes"}),
                        data::Column::coded("grade", ColumnType::Ordinal, codes(), {"low", "high"}),
                        levels("identifier", identifiers)});
}

} // namespace

class TestChooseTest : public QObject {
    Q_OBJECT

private slots:
    void byTheColumns_data() {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("method");
        QTest::addColumn<QString>("said"); // in the reason
        const auto row = [](const char* list, Method method, const char* said) {
            QTest::newRow(list) << QString::fromLatin1(list).split(QLatin1Char(' '))
                                << static_cast<int>(method) << QString::fromUtf8(said);
        };
        row("normal uniform", Method::PartialCorrelation, "linear dependence only");
        row("normal count date uniform", Method::PartialCorrelation, "All columns have numbers");
        row("normal uniform lognormal", Method::PartialCorrelation, "All columns have numbers");
        row("normal lognormal", Method::Kernel, "“lognormal” is far from normally distributed");
        row("lognormal text normal", Method::Kernel, "“lognormal” is far");
        row("text yes", Method::GSquared, "rows are counted");
        row("children grade text", Method::GSquared, "rows are counted");
        row("text normal", Method::ConditionalGaussian, "lines within levels");
        row("normal uniform children", Method::ConditionalGaussian, "lines within levels");
        row("yes text normal", Method::LogisticRegression, "“yes” and “text” have levels");
    }

    void byTheColumns() {
        QFETCH(QStringList, names);
        QFETCH(int, method);
        QFETCH(QString, said);
        const data::Table table = columnsOfAllKinds();
        std::vector<std::string> given;
        for (qsizetype i = 2; i < names.size(); ++i)
            given.push_back(names[i].toStdString());
        const auto variables = variablesOf(table, names[0].toStdString(), names[1].toStdString(), given);
        const auto profiles = profilesOf(table);
        const auto choice = chooseTest(table, profiles, variables);
        QVERIFY(choice.has_value());
        QCOMPARE(static_cast<int>(choice->method), method);
        QVERIFY2(QString::fromStdString(choice->reason).contains(said), choice->reason.english().c_str());
        // What is chosen can be done.
        const auto result = runTest(choice->method, table, levelsOf(profiles), variables, {}, nullptr);
        QVERIFY(result.has_value());
        QCOMPARE(result->method, choice->method);
        QVERIFY(result->pValue >= 0 && result->pValue <= 1);
        QVERIFY(!methodName(result->method).empty());
    }

    void textThatNamesTheRowsIsRefused() {
        const data::Table table = columnsOfAllKinds();
        const auto choice = chooseTest(table, profilesOf(table), variablesOf(table, "text", "identifier"));
        QCOMPARE(choice.error().code, ErrorCode::InvalidData);
        QCOMPARE(choice.error().location.variable, std::string("identifier"));
    }

    /// Skewness 2 and excess kurtosis 6 of the exponential distribution's quantiles; n √m₃² / m₂^1.5 by hand
    /// for the few.
    void moments() {
        const auto profile = profileOf(numbers("x", {0, 0, 0, 0, 1, data::Column::missingNumber}));
        QVERIFY(near(profile.skewness, 1.5));        // (1 - 2p) / √(p (1 - p)), p = 1/5
        QVERIFY(near(profile.excessKurtosis, 0.25)); // (1 - 6 p (1 - p)) / (p (1 - p))
        QVERIFY(!profileOf(numbers("constant", {3, 3, 3})).farFromNormal());
        QVERIFY(!profileOf(numbers("none", {})).farFromNormal());
    }

    /// Few rows of each integer: numbers, not levels.
    void fewIntegersNeedManyRows() {
        const auto integers = [](std::vector<double> cells) {
            return data::Column::numeric("x", data::ColumnType::Integer, std::move(cells));
        };
        QVERIFY(!profileOf(integers({1, 2, 3, 4, 5})).levels);
        QVERIFY(profileOf(integers({1, 1, 1, 1, 1, 2, 2, 2, 2, 2})).levels);
    }
};

QTEST_APPLESS_MAIN(TestChooseTest)
#include "test_choose_test.moc"
