// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recipe/bayesian_regression.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace dovetail;
using namespace dovetail::data;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

std::vector<Index> all(Index count) {
    std::vector<Index> places(static_cast<std::size_t>(count));
    std::iota(places.begin(), places.end(), Index{0});
    return places;
}

} // namespace

class TestBayesianRegression : public QObject {
    Q_OBJECT
private slots:
    // The posterior is a t distribution around least squares: its mean is that estimate, its covariance
    // s^2 (X'X)^-1 * df / (df - 2).
    void linearDrawsHaveThePosteriorsMoments() {
        Random random(5);
        const Index rows = 60;
        DesignView::Matrix design(rows, 3);
        VectorXd outcome(rows);
        for (Index i = 0; i < rows; ++i) {
            design.row(i) << 1, random.normal(), random.normal();
            outcome[i] = 1 + 2 * design(i, 1) - design(i, 2) + 0.5 * random.normal();
        }
        const MatrixXd inverse = (design.transpose() * design).inverse();
        const VectorXd estimate = inverse * design.transpose() * outcome;
        const double variance = (outcome - design * estimate).squaredNorm() / 57;
        const MatrixXd covariance = variance * inverse * 57 / 55;

        const auto places = all(rows);
        const auto columns = all(3);
        constexpr int draws = 20'000;
        VectorXd sum = VectorXd::Zero(3);
        MatrixXd squares = MatrixXd::Zero(3, 3);
        for (int i = 0; i < draws; ++i) {
            const auto draw = drawLinear(DesignView(design, places, columns), outcome, random, {});
            QVERIFY((draw->estimate - estimate).norm() < 1e-3); // the ridge
            const VectorXd difference = draw->coefficients - estimate;
            sum += difference;
            squares += difference * difference.transpose();
        }
        const double standardError = std::sqrt(covariance.diagonal().maxCoeff() / draws);
        QVERIFY((sum / draws).norm() < 5 * standardError);
        QVERIFY((squares / draws - covariance).norm() < 0.05 * covariance.norm());
    }

    // Of a table of two by two, the coefficients are logits: closed forms, up to the weak prior.
    void logisticModeIsTheLogOddsRatio() {
        // x = 0: 300 of 1000; x = 1: 600 of 1000
        DesignView::Matrix design(2000, 2);
        VectorXd outcome(2000);
        for (Index i = 0; i < 2000; ++i) {
            design.row(i) << 1, i < 1000 ? 0 : 1;
            outcome[i] = i % 1000 < (i < 1000 ? 300 : 600) ? 1 : 0;
        }
        const auto places = all(2000);
        const auto columns = all(2);
        const double atZero = std::log(300.0 / 700);
        const double ratio = std::log(600.0 / 400) - atZero;
        Random random(1);
        VectorXd squares = VectorXd::Zero(2);
        constexpr int draws = 4000;
        VectorXd start;
        for (int i = 0; i < draws; ++i) {
            const auto draw = drawLogistic(DesignView(design, places, columns), outcome, start, random, {});
            QVERIFY(std::abs(draw->mode[0] - atZero) < 1e-3 && std::abs(draw->mode[1] - ratio) < 1e-3);
            squares += (draw->coefficients - draw->mode).cwiseAbs2();
            start = draw->mode;
        }
        // Woolf's variances: sums of reciprocal counts.
        const double ofZero = 1.0 / 300 + 1.0 / 700;
        QVERIFY(std::abs(squares[0] / draws / ofZero - 1) < 0.08);
        QVERIFY(std::abs(squares[1] / draws / (ofZero + 1.0 / 600 + 1.0 / 400) - 1) < 0.08);
    }

    // Where x separates the outcomes the likelihood has no maximum; the prior gives one.
    void separatedOutcomesStayFinite() {
        DesignView::Matrix design(100, 2);
        VectorXd outcome(100);
        for (Index i = 0; i < 100; ++i) {
            design.row(i) << 1, static_cast<double>(i) - 49.5;
            outcome[i] = i < 50 ? 0 : 1;
        }
        const auto places = all(100);
        const auto columns = all(2);
        Random random(2);
        const auto draw = drawLogistic(DesignView(design, places, columns), outcome, {}, random, {});
        QVERIFY(draw->mode.allFinite() && draw->coefficients.allFinite());
        QVERIFY(draw->mode[1] > 1);
    }

    void collinearAndConstantPredictorsStayFinite() {
        DesignView::Matrix design(50, 4);
        VectorXd outcome(50);
        Random random(3);
        for (Index i = 0; i < 50; ++i) {
            const double x = random.normal();
            design.row(i) << 1, x, 2 * x, 0;
            outcome[i] = x;
        }
        const auto places = all(50);
        const auto columns = all(4);
        const auto draw = drawLinear(DesignView(design, places, columns), outcome, random, {});
        QVERIFY(draw->coefficients.allFinite());
        QVERIFY((draw->fitted - outcome).norm() < 1e-3);
    }

    void logisticDoesNotOverflow() {
        QCOMPARE(logistic(0), 0.5);
        QCOMPARE(logistic(1e4), 1.0);
        QCOMPARE(logistic(-1e4), 0.0);
    }

    void stopsOnRequest() {
        std::stop_source source;
        source.request_stop();
        DesignView::Matrix design = DesignView::Matrix::Ones(3, 1);
        const auto places = all(3);
        const auto columns = all(1);
        Random random(1);
        const VectorXd outcome = VectorXd::Zero(3);
        const Progress stopped(source.get_token());
        QVERIFY(!drawLinear(DesignView(design, places, columns), outcome, random, stopped));
        QVERIFY(!drawLogistic(DesignView(design, places, columns), outcome, {}, random, stopped));
    }
};

QTEST_APPLESS_MAIN(TestBayesianRegression)
#include "test_bayesian_regression.moc"
