// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/data/column_profile.h"
#include "core/data/date_text.h"
#include "core/data/histogram_edges.h"
#include "core/data/order_statistics.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <stop_token>

using namespace dovetail;
using namespace dovetail::data;

namespace {

constexpr double missing = Column::missingNumber;
constexpr double infinite = std::numeric_limits<double>::infinity();

bool close(double a, double b) {
    return std::abs(a - b) <= 1e-12 * std::max({1.0, std::abs(a), std::abs(b)});
}

std::size_t rowsInAllBins(const ColumnProfile& profile) {
    std::size_t rows = 0;
    for (const auto& bin : profile.bins)
        rows += bin.rows;
    return rows;
}

std::vector<double> normals(std::uint64_t seed, std::size_t count, double mean, double scale) {
    Random random(seed);
    std::vector<double> numbers;
    for (std::size_t n = 0; n < count; ++n)
        numbers.push_back(mean + scale * random.normal());
    return numbers;
}

double date(const char* text) {
    return *readDate(text);
}

} // namespace

using Numbers = std::vector<double>;
Q_DECLARE_METATYPE(Numbers)
Q_DECLARE_METATYPE(dovetail::data::ColumnType)

class TestColumnProfile : public QObject {
    Q_OBJECT

private slots:
    /// 1 to 5 by hand; quartiles as in R's quantile() and pandas' describe().
    void aFewNumbers() {
        const auto profile =
            columnProfile(Column::numeric("x", ColumnType::Continuous, {5, 1, missing, 4, 2, 3, missing}));
        QCOMPARE(profile->rows, 7U);
        QCOMPARE(profile->missing, 2U);
        QCOMPARE(profile->distinct, 5U);
        QVERIFY(!profile->moreDistinct);
        QCOMPARE(profile->minimum, 1);
        QCOMPARE(profile->maximum, 5);
        QCOMPARE(profile->mean, 3);
        QVERIFY(close(profile->standardDeviation, std::sqrt(2.5)));
        QCOMPARE(profile->lowerQuartile, 2);
        QCOMPARE(profile->median, 3);
        QCOMPARE(profile->upperQuartile, 4);
        QCOMPARE(rowsInAllBins(*profile), 5U);
        QVERIFY(profile->bins.size() <= ColumnProfile::mostBins);
    }

    void quartilesLieBetweenNumbers() {
        const auto profile = columnProfile(Column::numeric("x", ColumnType::Continuous, {10, 1, 7, 2}));
        QCOMPARE(profile->lowerQuartile, 1.75); // R: quantile(c(1, 2, 7, 10))
        QCOMPARE(profile->median, 4.5);
        QCOMPARE(profile->upperQuartile, 7.75);
    }

    void agreesWithLongArithmetic_data() {
        QTest::addColumn<Numbers>("numbers");
        QTest::newRow("normal") << normals(1, 10'001, 3, 2);
        QTest::newRow("far from zero") << normals(2, 10'000, 1e9, 1e-2);
        QTest::newRow("small") << normals(3, 5'000, 0, 1e-200);
        Numbers whole(30'000);
        std::iota(whole.begin(), whole.end(), -100.0);
        QTest::newRow("more than are counted") << whole;
        QTest::newRow("one") << Numbers{7};
        QTest::newRow("the same") << Numbers(100, 0.1);
    }
    void agreesWithLongArithmetic() {
        QFETCH(Numbers, numbers);
        const auto profile = columnProfile(Column::numeric("x", ColumnType::Continuous, numbers));
        const auto count = static_cast<long double>(numbers.size());
        const long double mean = std::accumulate(numbers.begin(), numbers.end(), 0.0L) / count;
        long double squares = 0;
        for (const double number : numbers)
            squares += (number - mean) * (number - mean);
        QVERIFY(close(profile->mean, static_cast<double>(mean)));
        if (numbers.size() > 1) {
            const auto expected = static_cast<double>(std::sqrt(squares / (count - 1)));
            QVERIFY(std::abs(profile->standardDeviation - expected) <= 1e-10 * expected + 1e-15);
        } else {
            QVERIFY(std::isnan(profile->standardDeviation));
        }
        std::ranges::sort(numbers);
        const auto quantile = [&](double share) {
            const double place = share * static_cast<double>(numbers.size() - 1);
            const auto below = static_cast<std::size_t>(place);
            const double upper = numbers[std::min(below + 1, numbers.size() - 1)];
            return std::lerp(numbers[below], upper, place - std::floor(place));
        };
        QVERIFY(close(profile->lowerQuartile, quantile(0.25)));
        QVERIFY(close(profile->median, quantile(0.5)));
        QVERIFY(close(profile->upperQuartile, quantile(0.75)));
        const auto [first, last] = std::ranges::unique(numbers);
        numbers.erase(first, last);
        QCOMPARE(profile->distinct, std::min(numbers.size(), ColumnProfile::mostDistinct));
        QCOMPARE(profile->moreDistinct, numbers.size() > ColumnProfile::mostDistinct);
    }

    /// Bins against a count of each by itself.
    void binsHoldWhatIsBetweenTheirEdges() {
        const Numbers numbers = normals(4, 5'000, 10, 30);
        const auto profile = columnProfile(Column::numeric("x", ColumnType::Continuous, numbers));
        QVERIFY(profile->bins.size() > 8);
        QCOMPARE(rowsInAllBins(*profile), numbers.size());
        for (const auto& bin : profile->bins) {
            const auto inside =
                std::ranges::count_if(numbers, [&](double n) { return n >= bin.lower && n < bin.upper; });
            QCOMPARE(bin.rows, static_cast<std::size_t>(inside));
        }
    }

    void numbersWithoutAnEnd() {
        const auto profile =
            columnProfile(Column::numeric("x", ColumnType::Continuous, {1, infinite, 2, -infinite, missing}));
        QCOMPARE(profile->minimum, -infinite);
        QCOMPARE(profile->maximum, infinite);
        QCOMPARE(profile->median, 1.5);
        QVERIFY(std::isnan(profile->mean));
        QCOMPARE(rowsInAllBins(*profile), 2U);
        const auto only = columnProfile(Column::numeric("x", ColumnType::Continuous, {infinite, infinite}));
        QCOMPARE(only->mean, infinite);
        QVERIFY(only->bins.empty());
    }

    void columnsWithoutValues() {
        for (const Numbers& numbers : {Numbers{}, Numbers{missing, missing}}) {
            const auto profile = columnProfile(Column::numeric("x", ColumnType::Continuous, numbers));
            QCOMPARE(profile->missing, numbers.size());
            QVERIFY(std::isnan(profile->minimum) && std::isnan(profile->median));
            QVERIFY(profile->bins.empty());
        }
        const auto texts = columnProfile(Column::coded("t", ColumnType::Categorical, {-1}, {}));
        QCOMPARE(texts->distinct, 0U);
        QVERIFY(texts->bins.empty() && texts->frequent.empty());
    }

    void levelsAreCounted() {
        const auto profile = columnProfile(
            Column::coded("t", ColumnType::Categorical, {2, 0, 2, -1, 1, 2, 0}, {"a", "b", "c", "unused"}));
        QCOMPARE(profile->missing, 1U);
        QCOMPARE(profile->distinct, 3U);
        QCOMPARE(profile->frequent, (std::vector<ColumnProfile::Level>{{2, 3}, {0, 2}, {1, 1}}));
        QCOMPARE(profile->bins.size(), 3U);
        QCOMPARE(profile->bins.front().code, 0); // in the order of levels
    }

    void manyLevelsShareTheLastBin() {
        std::vector<std::int32_t> codes;
        std::vector<std::string> levels;
        for (std::int32_t level = 0; level < 100; ++level) {
            levels.push_back(std::to_string(level));
            codes.insert(codes.end(), level < 50 ? 1 : 2, level);
        }
        const auto profile = columnProfile(Column::coded("t", ColumnType::Categorical, codes, levels));
        QCOMPARE(profile->distinct, 100U);
        QCOMPARE(profile->frequent.size(), ColumnProfile::mostFrequent);
        QCOMPARE(profile->bins.size(), ColumnProfile::mostBins);
        QCOMPARE(profile->bins.front().code, 50);
        QCOMPARE(profile->bins.back().code, Column::missingCode);
        QCOMPARE(profile->bins.back().rows, 150U - 23 * 2);
        QCOMPARE(rowsInAllBins(*profile), 150U);
    }

    void edges_data() {
        QTest::addColumn<ColumnType>("type");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<Numbers>("first"); // the first two edges and the last
        QTest::newRow("numbers") << ColumnType::Continuous << 0.3 << 9.7 << Numbers{0, 0.5, 10};
        QTest::newRow("a value at the edge") << ColumnType::Continuous << 0. << 10. << Numbers{0, 0.5, 10.5};
        QTest::newRow("one number") << ColumnType::Continuous << 4. << 4. << Numbers{2, 6, 6};
        QTest::newRow("whole: a bin each") << ColumnType::Integer << 0. << 9. << Numbers{-0.5, 0.5, 9.5};
        QTest::newRow("whole: a pair") << ColumnType::Integer << 1. << 40. << Numbers{-0.5, 1.5, 41.5};
        QTest::newRow("whole: years")
            << ColumnType::Integer << 1900. << 2020. << Numbers{1899.5, 1909.5, 2029.5};
        QTest::newRow("whole: one") << ColumnType::Integer << 3. << 3. << Numbers{2.5, 3.5, 3.5};
        QTest::newRow("seconds") << ColumnType::Date << 0. << 9. << Numbers{0, 1, 10};
        QTest::newRow("hours") << ColumnType::Date << date("2020-01-01 00:10") << date("2020-01-01 19:00")
                               << Numbers{date("2020-01-01"), date("2020-01-01 01:00"),
                                          date("2020-01-01 20:00")};
        QTest::newRow("days") << ColumnType::Date << date("2020-02-27") << date("2020-03-10")
                              << Numbers{date("2020-02-27"), date("2020-02-28"), date("2020-03-11")};
        QTest::newRow("weeks from Monday")
            << ColumnType::Date << date("2020-01-01") << date("2020-04-01")
            << Numbers{date("2019-12-30"), date("2020-01-06"), date("2020-04-06")};
        QTest::newRow("months") << ColumnType::Date << date("2019-03-20") << date("2020-12-31")
                                << Numbers{date("2019-03-01"), date("2019-04-01"), date("2021-01-01")};
        QTest::newRow("quarters") << ColumnType::Date << date("2016-02-29") << date("2020-12-31")
                                  << Numbers{date("2016-01-01"), date("2016-04-01"), date("2021-01-01")};
        QTest::newRow("decades") << ColumnType::Date << date("1823-02-01") << date("2020-01-01")
                                 << Numbers{date("1820-01-01"), date("1830-01-01"), date("2030-01-01")};
    }
    void edges() {
        QFETCH(const ColumnType, type);
        QFETCH(const double, least);
        QFETCH(const double, most);
        QFETCH(const Numbers, first);
        const auto edges = histogramEdges(type, least, most, ColumnProfile::mostBins);
        QVERIFY(edges.size() >= 2 && edges.size() <= ColumnProfile::mostBins + 1);
        QCOMPARE(edges[0], first[0]);
        QCOMPARE(edges[1], first[1]);
        QCOMPARE(edges.back(), first[2]);
    }

    void edgesCoverWhateverThereIs() {
        Random random(8);
        for (int round = 0; round < 3'000; ++round) {
            const ColumnType type =
                std::array{ColumnType::Continuous, ColumnType::Integer, ColumnType::Date}[random.below(3)];
            double least = random.normal() * std::pow(10, random.uniform() * 600 - 300);
            double most = random.uniform() < 0.3
                              ? std::nextafter(least, infinite)
                              : random.normal() * std::pow(10, random.uniform() * 600 - 300);
            if (type != ColumnType::Continuous) {
                least = std::round(least);
                most = std::round(most);
            }
            if (most < least) std::swap(least, most);
            const auto edges = histogramEdges(type, least, most, ColumnProfile::mostBins);
            QVERIFY(edges.size() >= 2 && edges.size() <= ColumnProfile::mostBins + 1);
            QVERIFY(std::ranges::is_sorted(edges, std::less_equal()));
            QVERIFY(edges.front() <= least && edges.back() > most);
        }
        const auto widest =
            histogramEdges(ColumnType::Continuous, -1.7e308, 1.7e308, ColumnProfile::mostBins);
        QVERIFY(widest.size() <= ColumnProfile::mostBins + 1);
    }

    void orderStatisticsAreThoseOfASort() {
        Random random(9);
        for (int round = 0; round < 30; ++round) {
            Numbers numbers;
            for (std::size_t n = 0; n < 1 + random.below(2'000); ++n)
                numbers.push_back(random.uniform() < 0.5 ? random.normal()
                                                         : static_cast<double>(random.below(3)));
            std::vector<std::size_t> places;
            for (int n = 0; n < 6; ++n)
                places.push_back(random.below(numbers.size()));
            std::ranges::sort(places);
            const auto found = orderStatistics(numbers, places);
            std::ranges::sort(numbers);
            for (std::size_t n = 0; n < places.size(); ++n)
                QCOMPARE((*found)[n], numbers[places[n]]);
        }
    }

    void someRowsAreCountedByTheSameBins() {
        Random random(11);
        Numbers numbers = normals(12, 2'000, 0, 5);
        numbers[3] = missing;
        numbers[4] = infinite;
        std::vector<std::int32_t> codes;
        for (std::size_t row = 0; row < numbers.size(); ++row)
            codes.push_back(static_cast<std::int32_t>(random.below(60)) - 1);
        std::vector<std::string> levels;
        for (int level = 0; level < 60; ++level)
            levels.push_back(std::to_string(level));
        for (const Column& column : {Column::numeric("x", ColumnType::Continuous, numbers),
                                     Column::coded("t", ColumnType::Categorical, codes, levels)}) {
            const auto profile = columnProfile(column);
            const auto all = rowsInBins(column, *profile, RowList::all(column.rows()));
            for (std::size_t bin = 0; bin < all->size(); ++bin)
                QCOMPARE((*all)[bin], profile->bins[bin].rows);
            const auto three = rowsInBins(column, *profile, RowList({3, 7, 7, 9}));
            QCOMPARE(three->size(), profile->bins.size());
            const std::size_t there = std::accumulate(three->begin(), three->end(), std::size_t{0});
            std::size_t expected = 0;
            for (const std::size_t row : {3, 7, 7, 9})
                expected += column.isMissing(row) ? 0 : 1;
            QCOMPARE(there, expected);
        }
        const Column empty = Column::numeric("x", ColumnType::Continuous, {missing});
        QVERIFY(rowsInBins(empty, *columnProfile(empty), RowList::all(1))->empty());
    }

    void stops() {
        std::stop_source stop;
        stop.request_stop();
        const Progress stopped(stop.get_token());
        for (const Column& column : {Column::numeric("x", ColumnType::Continuous, {1, 2}),
                                     Column::coded("t", ColumnType::Categorical, {0}, {"a"})})
            QCOMPARE(columnProfile(column, stopped).error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestColumnProfile)
#include "test_column_profile.moc"
