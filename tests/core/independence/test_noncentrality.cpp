// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/noncentrality.h"
#include "tests/core/independence/independence_fixture.h"

#include <QTest>

using namespace dovetail::independence;
using dovetail::test::near;

class TestNoncentrality : public QObject {
    Q_OBJECT

private slots:
    /// From scipy 1.10.1: brentq on stats.ncx2.cdf(statistic, df, noncentrality) = 0.975 and 0.025. Above
    /// `largeStatistic` an approximation is compared with scipy's exact distribution.
    void intervals_data() {
        QTest::addColumn<double>("statistic");
        QTest::addColumn<double>("degrees");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::addColumn<double>("share");
        QTest::newRow("one degree") << 10.0 << 1.0 << 1.445296025491542 << 26.23735946678535 << 1e-9;
        QTest::newRow("small") << 3.0 << 4.0 << 0.0 << 9.117683675188461 << 1e-9;
        QTest::newRow("Berkeley") << 92.205 << 1.0 << 58.4059641075743 << 133.686953533814 << 1e-9;
        QTest::newRow("many degrees") << 250.0 << 100.0 << 99.58870707007387 << 210.5644831770866 << 1e-9;
        QTest::newRow("nearly large") << 1900.0 << 6.0 << 1728.089485249479 << 2069.595929423223 << 1e-9;
        QTest::newRow("large") << 2500.0 << 6.0 << 2302.944050140757 << 2694.740764418056 << 1e-6;
        QTest::newRow("large, many degrees")
            << 2500.0 << 2000.0 << 353.6488124528022 << 657.2971004410452 << 1e-5;
        QTest::newRow("very large") << 50000.0 << 3.0 << 49125.32770254023 << 50878.35525298881 << 1e-6;
    }

    void intervals() {
        QFETCH(double, statistic);
        QFETCH(double, degrees);
        QFETCH(double, lower);
        QFETCH(double, upper);
        QFETCH(double, share);
        const auto interval = noncentralityInterval(statistic, degrees);
        QVERIFY2(near(interval.lower, lower, share), qPrintable(QString::number(interval.lower, 'g', 17)));
        QVERIFY2(near(interval.upper, upper, share), qPrintable(QString::number(interval.upper, 'g', 17)));
    }

    void edges() {
        QCOMPARE(noncentralityInterval(0, 3).upper, 0.0);
        QCOMPARE(noncentralityInterval(5, 0).upper, 0.0);
        QVERIFY(std::isinf(noncentralityInterval(std::numeric_limits<double>::infinity(), 1).lower));
        QCOMPARE(chiSquaredTail(4, 0), 1.0);
        QVERIFY(near(chiSquaredTail(3.841458820694124, 1), 0.05, 1e-12));
    }
};

QTEST_APPLESS_MAIN(TestNoncentrality)
#include "test_noncentrality.moc"
