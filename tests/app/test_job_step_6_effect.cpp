// SPDX-License-Identifier: GPL-3.0-or-later
//
// Step 6 of the main job: P(outcome | treatment) beside P(outcome | do(treatment)), by adjustment and by the
// trained transformer, with the difference of means. On the kidney stones the two disagree in sign.
//
// Published numbers: Charig et al. 1986 (BMJ 292:879). Treatment A succeeded in 273 of 350 cases (0.78), B in
// 289 of 350 (0.8257). Weighted by stone size (357 small, 343 large of 700), A succeeds in
// 0.51 * 81/87 + 0.49 * 192/263 = 0.8325, B in 0.51 * 234/270 + 0.49 * 55/80 = 0.7789.
#include "tests/app/workbench.h"
#include "ui/plots/effect_panel.h"
#include "ui/shell/project_files.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QGraphicsTextItem>
#include <QLabel>
#include <QLineSeries>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include <cmath>

using namespace dovetail;
using test::Workbench;

namespace {

/// Draws the graph, binds the data and asks the question.
bool openKidneyStones(Workbench& workbench) {
    if (!workbench.addByMouse({-150, 60}, "treatment") || !workbench.addByMouse({150, 60}, "success") ||
        !workbench.addByMouse({0, -80}, "stone_size")) {
        return false;
    }
    workbench.drawByMouse("treatment", "success");
    workbench.drawByMouse("stone_size", "treatment");
    workbench.drawByMouse("stone_size", "success");
    return test::importThroughDialogs(workbench, test::dataPath("kidney_stones.csv")) &&
           workbench.chooseQuestion("treatment", "success");
}

bool estimate(Workbench& workbench) {
    auto* panel = workbench.widget<ui::EffectPanel>("effectPanel");
    workbench.widget<QWidget>("effectDock")->raise();
    QTest::mouseClick(workbench.widget<QPushButton>("estimateButton"), Qt::LeftButton);
    return QTest::qWaitFor([&] { return !panel->isEstimating(); }, test::patience);
}

QList<QAbstractSeries*> series(Workbench& workbench, const char* chart) {
    return workbench.widget<QChartView>(chart)->chart()->series();
}

/// The height of the bar for a treatment (0: the first) and a level of the outcome.
double bar(Workbench& workbench, const char* chart, int treatment, int level) {
    const auto all = series(workbench, chart);
    const auto* bars = all.size() == 1 ? qobject_cast<QBarSeries*>(all.front()) : nullptr;
    if (!bars || treatment >= bars->count()) return NAN;
    return bars->barSets().at(treatment)->at(level);
}

/// The number at the beginning of a cell, "−0.046  [−0.10, 0.01]".
double cell(Workbench& workbench, int row, int column) {
    QString text = workbench.widget<QTableWidget>("effectNumbers")->item(row, column)->text();
    text.replace(QChar(0x2212), QLatin1Char('-'));
    return QLocale().toDouble(text.section(QLatin1Char(' '), 0, 0));
}

QString headline(Workbench& workbench) {
    return workbench.labelText("effectHeadline");
}

class TestJobStep6Effect : public QObject {
    Q_OBJECT

private slots:
    void theAdjustmentAnswersWithThePublishedNumbers() {
        Workbench workbench;
        QVERIFY(openKidneyStones(workbench));
        QVERIFY(estimate(workbench));
        // Bars: for each treatment, the share of failures and of successes.
        const double seenA = 273.0 / 350;
        const double seenB = 289.0 / 350;
        const double setA = 357.0 / 700 * 81 / 87 + 343.0 / 700 * 192 / 263;
        const double setB = 357.0 / 700 * 234 / 270 + 343.0 / 700 * 55 / 80;
        QCOMPARE(qRound(1e4 * setA), 8325);
        QCOMPARE(qRound(1e4 * setB), 7789);
        QVERIFY(std::abs(bar(workbench, "seenChart", 0, 1) - seenA) < 1e-9);
        QVERIFY(std::abs(bar(workbench, "seenChart", 1, 1) - seenB) < 1e-9);
        QVERIFY(std::abs(bar(workbench, "setChart", 0, 1) - setA) < 1e-9);
        QVERIFY(std::abs(bar(workbench, "setChart", 1, 1) - setB) < 1e-9);
        QVERIFY(std::abs(bar(workbench, "setChart", 1, 0) - (1 - setB)) < 1e-9);
        // The difference in the table, B minus A, is as far rounded as it is shown.
        QVERIFY(std::abs(cell(workbench, 0, 1) - (seenB - seenA)) < 0.0006);
        QVERIFY(std::abs(cell(workbench, 0, 2) - (setB - setA)) < 0.0006);
        QVERIFY(
            workbench.widget<QTableWidget>("effectNumbers")->item(0, 2)->text().contains(QLatin1Char('[')));
        QVERIFY2(headline(workbench).contains(QStringLiteral("sign is reversed")),
                 qPrintable(headline(workbench)));
        // Also for those who do not see the charts.
        QVERIFY(workbench.widget<QWidget>("setChart")
                    ->accessibleDescription()
                    .contains(QStringLiteral("0.7789")));
    }

    void theTransformerSeesTheParadoxToo() {
        Workbench workbench;
        QVERIFY(openKidneyStones(workbench));
        QVERIFY(workbench.chooseFromMenu("trainAction"));
        QTRY_VERIFY_WITH_TIMEOUT(workbench.document().results().transformer.has_value(), test::patience);
        QCOMPARE(workbench.widget<QTableWidget>("effectNumbers")->rowCount(), 2);
        for (int row = 0; row < 2; ++row) {
            QVERIFY(cell(workbench, row, 1) > 0); // B looks better
            QVERIFY(cell(workbench, row, 2) < 0); // A is better
        }
        // The charts show the transformer now; its numbers are near the published ones.
        auto* method = workbench.widget<QComboBox>("effectMethod");
        QCOMPARE(method->currentText(), QStringLiteral("Transformer"));
        const double transformerSetA = bar(workbench, "setChart", 0, 1);
        QVERIFY(std::abs(bar(workbench, "seenChart", 0, 1) - 0.78) < 0.06);
        QVERIFY(std::abs(transformerSetA - 0.8325) < 0.06);
        QVERIFY(workbench.chooseInCombo("effectMethod", QStringLiteral("Adjustment")));
        QVERIFY(std::abs(bar(workbench, "setChart", 0, 1) - 0.8325) < 0.0001);
        QVERIFY(bar(workbench, "setChart", 0, 1) != transformerSetA);
    }

    /// The other way round: A minus B.
    void theContrastCanBeTurnedRound() {
        Workbench workbench;
        QVERIFY(openKidneyStones(workbench));
        QVERIFY(estimate(workbench));
        const double before = cell(workbench, 0, 2);
        auto* panel = workbench.widget<ui::EffectPanel>("effectPanel");
        QVERIFY(workbench.chooseInCombo("contrastFrom", QStringLiteral("B")));
        QTRY_VERIFY_WITH_TIMEOUT(!panel->isEstimating(), test::patience);
        QVERIFY(workbench.chooseInCombo("contrastTo", QStringLiteral("A")));
        QTRY_VERIFY_WITH_TIMEOUT(!panel->isEstimating(), test::patience);
        QCOMPARE(cell(workbench, 0, 2), -before);
    }

    /// A randomised trial with nothing to adjust for: the difference of means, and histograms.
    void aContinuousOutcomeIsShownAsHistograms() {
        Workbench workbench;
        QVERIFY(importThroughDialogs(workbench, test::dataPath("lalonde_nsw_dw.csv")));
        QVERIFY(workbench.dropColumn("treat", {200, 200}));
        QVERIFY(workbench.dropColumn("re78", {420, 200}));
        workbench.drawByMouse("treat", "re78");
        QVERIFY(workbench.hasEdge("treat", "re78"));
        QVERIFY(workbench.chooseQuestion("treat", "re78"));
        QVERIFY(estimate(workbench));
        const auto& effect = workbench.document().results().adjustment;
        QVERIFY(effect);
        QVERIFY(effect->adjustment.empty());
        // 6349.14 - 4554.80, the experimental benchmark of Dehejia and Wahba 1999, table 2: 1794.
        QVERIFY(std::abs(effect->interventionalDifference.estimate - 1794.34) < 0.01);
        QVERIFY(std::abs(effect->observationalDifference.estimate - 1794.34) < 0.01);
        QCOMPARE(cell(workbench, 0, 2), 1794.0);
        for (const char* chart : {"seenChart", "setChart"}) {
            const auto shown = series(workbench, chart);
            QCOMPARE(shown.size(), 2); // one a value of the treatment
            for (QAbstractSeries* one : shown) {
                const auto* area = qobject_cast<QAreaSeries*>(one);
                QVERIFY(area);
                QVERIFY(area->upperSeries()->count() > 4);
            }
        }
    }

    /// An estimate of an earlier state is not shown as if it were of the present one.
    void anEstimateThatIsOutOfDateSaysSo() {
        Workbench workbench;
        QVERIFY(openKidneyStones(workbench));
        QVERIFY(estimate(workbench));
        const QString fresh = headline(workbench);
        QTest::mouseClick(workbench.canvas().viewport(), Qt::LeftButton, {},
                          workbench.pixelOfEdge("stone_size", "treatment"));
        workbench.key(Qt::Key_Delete);
        QVERIFY(!workbench.hasEdge("stone_size", "treatment"));
        QVERIFY2(headline(workbench).contains(QStringLiteral("earlier")), qPrintable(headline(workbench)));
        workbench.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(headline(workbench), fresh);
    }

    /// The verdict, the estimate and its headline agree where a formula other than adjustment holds.
    void theFrontDoorIsEstimated() {
        Workbench workbench;
        workbench.widget<QAction>("example-smoking-front-door")->trigger();
        QVERIFY2(headline(workbench).contains(QStringLiteral("press Estimate")),
                 qPrintable(headline(workbench)));
        QVERIFY(estimate(workbench));
        const auto& effect = workbench.document().results().adjustment;
        QVERIFY(effect.has_value());
        QVERIFY(std::abs(effect->levels[1].interventional.mean.estimate - 0.4525) < 1e-12);
        QVERIFY2(headline(workbench).contains(QStringLiteral("Setting smoking")) ||
                     headline(workbench).contains(QStringLiteral("setting it")),
                 qPrintable(headline(workbench)));
        // Another formula, another state.
        workbench.click("genotype");
        workbench.key(Qt::Key_Delete);
        QVERIFY2(headline(workbench).contains(QStringLiteral("earlier")), qPrintable(headline(workbench)));
    }

    /// Each axis of a histogram has numbers on it, written as the language does.
    void axesHaveNumbers() {
        Workbench workbench;
        QVERIFY(workbench.window().files()->openExample(QStringLiteral("job-training")));
        QVERIFY(estimate(workbench));
        for (const char* chart : {"seenChart", "setChart"}) {
            const auto* view = workbench.widget<QChartView>(chart);
            const auto numbers = [&] {
                QStringList found;
                for (const QGraphicsItem* item : view->scene()->items()) {
                    const auto* label = dynamic_cast<const QGraphicsTextItem*>(item);
                    if (label && label->isVisible()) found << label->toPlainText();
                }
                return found.join(u'|') + u'|';
            };
            QTRY_VERIFY2(numbers().contains(QStringLiteral("0.10|")), qPrintable(numbers()));
            QVERIFY2(numbers().contains(QLocale().toString(20'000) + u'|'), qPrintable(numbers()));
        }
    }

    /// Not identified: a sentence with the reason, no numbers.
    void whatIsNotIdentifiedIsNotEstimated() {
        Workbench workbench;
        QVERIFY(openKidneyStones(workbench));
        workbench.click("stone_size");
        workbench.key(Qt::Key_U);
        QVERIFY(estimate(workbench));
        QVERIFY(!workbench.document().results().adjustment);
        QVERIFY(series(workbench, "seenChart").isEmpty());
        QVERIFY2(headline(workbench).contains(QStringLiteral("stone_size")), qPrintable(headline(workbench)));
    }
};

} // namespace

QTEST_MAIN(TestJobStep6Effect)
#include "test_job_step_6_effect.moc"
