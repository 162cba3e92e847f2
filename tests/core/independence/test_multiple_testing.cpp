// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/multiple_testing.h"
#include "tests/core/independence/independence_fixture.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::independence;
using namespace dovetail::test;

namespace {

/// The fifteen p-values of Benjamini and Hochberg 1995, section 3.2.
const std::vector<double> published{0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                                    0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000};

/// The definitions, one p-value at a time.
double byDefinition(const std::vector<double>& pValues, std::size_t index, Adjustment adjustment) {
    const auto tests = static_cast<double>(pValues.size());
    const auto rankOf = [&](double p) { // the largest rank among equals
        return static_cast<double>(std::ranges::count_if(pValues, [&](double other) { return other <= p; }));
    };
    const auto before = [&](double p) {
        return static_cast<double>(std::ranges::count_if(pValues, [&](double other) { return other < p; }));
    };
    double harmonic = 0;
    for (double rank = 1; rank <= tests; ++rank)
        harmonic += 1 / rank;
    double adjusted = adjustment == Adjustment::Holm ? 0 : 1;
    for (const double p : pValues) {
        if (adjustment == Adjustment::Holm) {
            if (p <= pValues[index]) adjusted = std::max(adjusted, std::min(1.0, p * (tests - before(p))));
        } else if (p >= pValues[index]) {
            const double factor = adjustment == Adjustment::BenjaminiYekutieli ? harmonic : 1;
            adjusted = std::min(adjusted, p * factor * tests / rankOf(p));
        }
    }
    return adjusted;
}

} // namespace

class TestMultipleTesting : public QObject {
    Q_OBJECT

private slots:
    /// The paper's result: its procedure finds four at 5 %, Bonferroni's (and Holm's) three.
    void publishedDiscoveries() {
        const auto discoveries = [](Adjustment adjustment) {
            return std::ranges::count_if(adjustedPValues(published, adjustment),
                                         [](double p) { return p <= 0.05; });
        };
        QCOMPARE(discoveries(Adjustment::BenjaminiHochberg), 4);
        QCOMPARE(discoveries(Adjustment::Holm), 3);
        QCOMPARE(discoveries(Adjustment::None), 9);
    }

    /// From statsmodels 0.13.5, stats.multitest.multipletests with fdr_bh, fdr_by and holm.
    void likeStatsmodels_data() {
        QTest::addColumn<int>("adjustment");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("Benjamini-Hochberg") << static_cast<int>(Adjustment::BenjaminiHochberg)
                                            << QList<double>{0.0015,
                                                             0.003,
                                                             0.0095,
                                                             0.035625,
                                                             0.0603,
                                                             0.06385714285714286,
                                                             0.06385714285714286,
                                                             0.0645,
                                                             0.07650000000000001,
                                                             0.486,
                                                             0.5811818181818182,
                                                             0.7148749999999999,
                                                             0.7532307692307693,
                                                             0.8132142857142857,
                                                             1};
        QTest::newRow("Benjamini-Yekutieli") << static_cast<int>(Adjustment::BenjaminiYekutieli)
                                             << QList<double>{0.004977343489843491,
                                                              0.009954686979686982,
                                                              0.03152317543567544,
                                                              0.1182119078837829,
                                                              0.2000892082917083,
                                                              0.2118926228533372,
                                                              0.2118926228533372,
                                                              0.2140257700632701,
                                                              0.253844517982018,
                                                              1,
                                                              1,
                                                              1,
                                                              1,
                                                              1,
                                                              1};
        QTest::newRow("Holm") << static_cast<int>(Adjustment::Holm)
                              << QList<double>{0.0015, 0.0056, 0.0247, 0.114, 0.2211, 0.278, 0.278, 0.278,
                                               0.3213, 1,      1,      1,     1,      1,     1};
    }

    void likeStatsmodels() {
        QFETCH(int, adjustment);
        QFETCH(QList<double>, expected);
        const auto adjusted = adjustedPValues(published, static_cast<Adjustment>(adjustment));
        for (std::size_t i = 0; i < adjusted.size(); ++i)
            QVERIFY2(near(adjusted[i], expected[static_cast<qsizetype>(i)]), qPrintable(QString::number(i)));
    }

    /// In any order, with equals.
    void likeTheDefinitions() {
        Random random(7);
        for (int round = 0; round < 200; ++round) {
            std::vector<double> pValues(1 + random.below(20));
            for (double& p : pValues)
                p = std::pow(static_cast<double>(random.below(12)) / 11, 2);
            for (const Adjustment adjustment :
                 {Adjustment::BenjaminiHochberg, Adjustment::BenjaminiYekutieli, Adjustment::Holm}) {
                const auto adjusted = adjustedPValues(pValues, adjustment);
                for (std::size_t i = 0; i < pValues.size(); ++i) {
                    QVERIFY(near(adjusted[i], byDefinition(pValues, i, adjustment), 1e-12));
                    QVERIFY(adjusted[i] >= pValues[i] && adjusted[i] <= 1);
                    for (std::size_t j = 0; j < pValues.size(); ++j)
                        QVERIFY(pValues[i] != pValues[j] || adjusted[i] == adjusted[j]);
                }
            }
        }
    }

    void untestedOnesDoNotCount() {
        const double none = std::nan("");
        const auto adjusted = adjustedPValues(std::vector{none, 0.01, none, 0.04}, Adjustment::Holm);
        QVERIFY(std::isnan(adjusted[0]) && std::isnan(adjusted[2]));
        QCOMPARE(adjusted[1], 0.02);
        QCOMPARE(adjusted[3], 0.04);
        QVERIFY(adjustedPValues({}, Adjustment::BenjaminiHochberg).empty());
    }
};

QTEST_APPLESS_MAIN(TestMultipleTesting)
#include "test_multiple_testing.moc"
