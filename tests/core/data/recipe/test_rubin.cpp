// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/data/recipe/rubin.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace dovetail;
using namespace dovetail::data;

namespace {

bool isNear(double a, double b, double tolerance = 1e-12) {
    return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

} // namespace

class TestRubin : public QObject {
    Q_OBJECT
private slots:
    // By hand, in fractions: W = 4, B = 1, T = 4 + 4/3, lambda = 1/4, df = 2 / (1/16).
    void rulesByHand() {
        const std::vector<double> estimates{1, 2, 3};
        const std::vector<double> variances{3, 4, 5};
        const auto result = pooled(estimates, variances);
        QVERIFY(result);
        QCOMPARE(result->estimate, 2.0);
        QCOMPARE(result->withinVariance, 4.0);
        QCOMPARE(result->betweenVariance, 1.0);
        QVERIFY(isNear(result->totalVariance, 16.0 / 3));
        QVERIFY(isNear(result->relativeIncrease, 1.0 / 3));
        QVERIFY(isNear(result->degreesOfFreedom, 32));
        QVERIFY(isNear(result->missingInformation, (1.0 / 3 + 2.0 / 35) / (4.0 / 3)));
        // R: qt(0.975, 32) is 2.036933.
        const auto interval = result->interval(0.95);
        QVERIFY(isNear(interval.upper - 2, 2.036933 * std::sqrt(16.0 / 3), 1e-6));
        QVERIFY(isNear(interval.lower, 4 - interval.upper));
    }

    // Barnard and Rubin: df of the observed rows are 21/23 * 20 * 3/4 = 315/23, and 1/df = 1/32 + 23/315.
    void degreesOfSmallSamples() {
        const std::vector<double> estimates{1, 2, 3};
        const std::vector<double> variances{4, 4, 4};
        const auto result = pooled(estimates, variances, 20);
        QVERIFY(isNear(result->degreesOfFreedom, 10080.0 / 1051));
    }

    void nothingMissingLeavesTheCompleteAnswer() {
        const std::vector<double> estimates{1.5, 1.5, 1.5};
        const std::vector<double> variances{0.25, 0.25, 0.25};
        const auto normal = pooled(estimates, variances);
        QVERIFY(std::isinf(normal->degreesOfFreedom));
        QCOMPARE(normal->missingInformation, 0.0);
        QVERIFY(isNear(normal->interval(0.95).upper, 1.5 + 1.959963984540054 * 0.5));
        const auto student = pooled(estimates, variances, 10);
        QVERIFY(isNear(student->degreesOfFreedom, 11.0 / 13 * 10));
    }

    // Barnard and Rubin's reason for their formula: never more degrees than complete data have.
    void degreesNeverExceedTheCompleteOnes() {
        Random random(1);
        for (int run = 0; run < 500; ++run) {
            std::vector<double> estimates;
            std::vector<double> variances;
            for (std::size_t i = 0; i < 2 + random.below(30); ++i) {
                estimates.push_back(random.normal() * random.uniform());
                variances.push_back(0.01 + random.uniform());
            }
            if (estimates.size() != variances.size() || estimates.size() < 2) continue;
            const double complete = 1 + static_cast<double>(random.below(200));
            const auto result = pooled(estimates, variances, complete);
            QVERIFY(result->degreesOfFreedom > 0 && result->degreesOfFreedom <= complete);
            QVERIFY(result->missingInformation >= 0 && result->missingInformation <= 1);
            QVERIFY(result->totalVariance >= result->withinVariance);
        }
    }

    void impossibleNumbersAreRefused_data() {
        QTest::addColumn<QList<double>>("estimates");
        QTest::addColumn<QList<double>>("variances");
        QTest::newRow("one table") << QList<double>{1} << QList<double>{1};
        QTest::newRow("lengths") << QList<double>{1, 2} << QList<double>{1};
        QTest::newRow("not a number") << QList<double>{1, qQNaN()} << QList<double>{1, 1};
        QTest::newRow("negative") << QList<double>{1, 2} << QList<double>{1, -1};
        QTest::newRow("all zero") << QList<double>{1, 2} << QList<double>{0, 0};
    }
    void impossibleNumbersAreRefused() {
        QFETCH(QList<double>, estimates);
        QFETCH(QList<double>, variances);
        const auto result = pooled(std::vector<double>(estimates.begin(), estimates.end()),
                                   std::vector<double>(variances.begin(), variances.end()));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidInput);
        QVERIFY(!result.error().advice.empty());
    }
};

QTEST_APPLESS_MAIN(TestRubin)
#include "test_rubin.moc"
