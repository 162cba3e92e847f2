// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/adamw.h"
#include "core/nn/schedule.h"

#include <QTest>

#include <cmath>

using namespace dovetail::nn;

class TestOptimiser : public QObject {
    Q_OBJECT
private slots:
    // Two steps of algorithm 2 of Loshchilov and Hutter 2019, done by hand with beta1 = 0.9,
    // beta2 = 0.99, rate 0.1, decay 0.5, and gradients 2, then -1.
    void adamWDoesTheStepsOfThePaper() {
        ParameterLayout layout;
        layout.add("matrix", 1, 1, true);
        layout.add("bias", 1, 1, false);
        AdamW<double> optimiser(layout, {0.9, 0.99, 0.0, 0.5});
        Buffer<double> weights = Buffer<double>::Zero(layout.size());
        Buffer<double> gradient = weights;
        const Index matrix = layout[0].offset;
        const Index bias = layout[1].offset;
        weights[matrix] = weights[bias] = 1;

        gradient[matrix] = gradient[bias] = 2;
        // m = 0.2, v = 0.04; corrected 2 and 4; step 2 / 2 = 1, decay 0.5 * 1.
        optimiser.step(weights, gradient, 0.1);
        QCOMPARE(weights[matrix], 1 - 0.1 * (1 + 0.5));
        QCOMPARE(weights[bias], 1 - 0.1);

        gradient[matrix] = gradient[bias] = -1;
        // m = 0.18 - 0.1 = 0.08, v = 0.0396 + 0.01 = 0.0496; corrected by 0.19 and 0.0199.
        const double step = (0.08 / 0.19) / std::sqrt(0.0496 / 0.0199);
        optimiser.step(weights, gradient, 0.1);
        QCOMPARE(weights[matrix], 0.85 - 0.1 * (step + 0.5 * 0.85));
        QCOMPARE(weights[bias], 0.9 - 0.1 * step);
    }

    void gapsBetweenTensorsStayZero() {
        ParameterLayout layout;
        layout.add("a", 1, 3, true);
        layout.add("b", 1, 3, true);
        AdamW<float> optimiser(layout, {});
        Buffer<float> weights = Buffer<float>::Zero(layout.size());
        optimiser.step(weights, Buffer<float>::Ones(layout.size()), 0.1);
        QCOMPARE(static_cast<double>((weights != 0).count()), 6.0);
    }

    void longGradientsAreClipped() {
        Buffer<double> gradient(2);
        gradient << 3, 4;
        QCOMPARE(clipNorm(gradient, 1.0), 5.0);
        QCOMPARE(gradient[0], 0.6);
        QCOMPARE(clipNorm(gradient, 2.0), 1.0);
        QCOMPARE(gradient[1], 0.8);
    }

    void theRateRisesAndFalls() {
        const Schedule schedule{1.0, 110, 10, 0.1};
        QCOMPARE(schedule.rate(0), 0.1);
        QCOMPARE(schedule.rate(9), 1.0);
        QCOMPARE(schedule.rate(10), 1.0);
        QCOMPARE(schedule.rate(60), 0.55);
        QVERIFY(std::abs(schedule.rate(110) - 0.1) < 1e-12);
    }
};

QTEST_APPLESS_MAIN(TestOptimiser)
#include "test_optimiser.moc"
