// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/decoder.h"
#include "core/nn/trainer.h"
#include "core/nn/workspace.h"
#include "tests/core/nn/random_batch.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <cmath>
#include <cstring>
#include <thread>

using namespace dovetail;
using namespace dovetail::nn;

namespace {

const TransformerShape smallShape{12, 6, 2, 16, 2, true};

TrainerOptions shortTraining() {
    TrainerOptions options;
    options.steps = 30;
    options.batchRows = 16;
    options.microBatchRows = 4;
    options.stepsPerEvaluation = 10;
    options.seed = 5;
    return options;
}

Result<TrainingOutcome> trainSmall(const TrainerOptions& options, const TrainingObserver& observer = {},
                                   const StopRequested& stop = {}) {
    const Transformer<float> transformer(smallShape);
    Random random(2);
    const Batch sequences = test::randomBatch(smallShape, 80, random);
    return train(transformer, transformer.initialWeights(random), sequences, options, observer, stop);
}

bool sameBits(const Buffer<float>& a, const Buffer<float>& b) {
    return a.size() == b.size() &&
           std::memcmp(a.data(), b.data(), sizeof(float) * static_cast<std::size_t>(a.size())) == 0;
}

} // namespace

class TestTrainer : public QObject {
    Q_OBJECT
private slots:
    // Four sequences that are different from the first token on can be learned by heart.
    void learnsAFewSequencesByHeart() {
        const Transformer<float> transformer(smallShape);
        Random random(4);
        Batch batch = test::randomBatch(smallShape, 4, random);
        for (Index row = 0; row < 4; ++row)
            batch.tokens[static_cast<std::size_t>(row * batch.length)] = static_cast<Token>(row);
        TrainerOptions options;
        options.steps = 300;
        options.batchRows = 4;
        options.validationShare = 0;
        options.learningRate = 1e-2;
        const auto outcome = train(transformer, transformer.initialWeights(random), batch, options);
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->keptStep, Index{300});
        QVERIFY(outcome->history.back().trainLoss < 0.02);
        QVERIFY(outcome->history.back().trainLoss < outcome->history.front().trainLoss);
    }

    void sameSeedAndThreadsSameBits_data() {
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 1;
        QTest::newRow("two threads") << 2;
    }

    void sameSeedAndThreadsSameBits() {
        QFETCH(int, threads);
        TrainerOptions options = shortTraining();
        options.threads = threads;
        const auto first = trainSmall(options);
        const auto second = trainSmall(options);
        QVERIFY(first && second);
        QVERIFY(sameBits(first->weights, second->weights));
        QVERIFY(first->history == second->history);
        options.seed = 6;
        const auto other = trainSmall(options);
        QVERIFY(other && !sameBits(first->weights, other->weights));
    }

    // More threads only add up the same gradients in another order.
    void threadsAgreeUpToRounding() {
        TrainerOptions options = shortTraining();
        const auto one = trainSmall(options);
        options.threads = 2;
        const auto two = trainSmall(options);
        QVERIFY(one && two);
        QVERIFY(std::abs(one->history.front().validationLoss - two->history.front().validationLoss) < 1e-3);
    }

    // 72 rows for training in batches of 16 and micro-batches of 4: 18 micro-batches an epoch of 5
    // steps; 8 rows for validation: 2 micro-batches an evaluation.
    void asksBeforeEveryMicroBatch() {
        std::atomic<int> asked = 0;
        const auto outcome = trainSmall(shortTraining(), {}, [&] {
            ++asked;
            return false;
        });
        QVERIFY(outcome.has_value());
        QCOMPARE(asked.load(), 6 * 18 + 3 * 2);
    }

    void stopsAtOnce_data() {
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 1;
        QTest::newRow("two threads") << 2;
    }

    void stopsAtOnce() {
        QFETCH(int, threads);
        TrainerOptions options = shortTraining();
        options.threads = threads;
        std::atomic<int> asked = 0;
        const auto outcome = trainSmall(options, {}, [&] { return ++asked > 7; });
        QVERIFY(!outcome.has_value());
        QVERIFY(outcome.error().code == ErrorCode::Cancelled);
        QVERIFY(asked.load() <= 7 + threads);
    }

    // A step may be long; micro-batches of automatic size must not be.
    void stopsWithinATenthOfASecond() {
        const TransformerShape shape{128, 32, 2, 64, 4, true};
        const Transformer<float> transformer(shape);
        Random random(2);
        const Batch sequences = test::randomBatch(shape, 2000, random);
        TrainerOptions options;
        options.batchRows = 2000;
        options.validationShare = 0;
        using Clock = std::chrono::steady_clock;
        std::atomic<bool> stop = false;
        Clock::time_point stopped;
        std::jthread user([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(150));
            stopped = Clock::now();
            stop = true;
        });
        const auto outcome = train(transformer, transformer.initialWeights(random), sequences, options, {},
                                   [&] { return stop.load(); });
        const auto waited = Clock::now() - stopped;
        QVERIFY(!outcome.has_value());
#ifndef DOVETAIL_SANITIZED // which makes everything several times slower
        QVERIFY(waited < std::chrono::milliseconds(100));
#else
        QVERIFY(waited < std::chrono::seconds(2));
#endif
    }

    // Random targets cannot be learned: on rows not trained on, the loss rises, and training ends.
    void endsWhenValidationGetsWorse() {
        TrainerOptions options = shortTraining();
        options.steps = 2000;
        options.learningRate = 1e-2;
        options.patience = 3;
        int evaluations = 0;
        const auto outcome = trainSmall(options, [&](const TrainingUpdate& update) {
            if (update.evaluated) ++evaluations;
        });
        QVERIFY(outcome.has_value());
        QVERIFY(outcome->stoppedEarly);
        QVERIFY(outcome->stepsDone < 2000);
        QVERIFY(outcome->keptStep < outcome->stepsDone);
        QCOMPARE(static_cast<std::size_t>(evaluations), outcome->history.size());
    }

    // The decoder, which keeps keys and values, against the whole forward pass.
    void decoderAgreesWithTheForwardPass() {
        const TransformerShape shape{12, 6, 3, 16, 4, false};
        const Transformer<double> transformer(shape);
        Random random(9);
        const Buffer<double> weights = transformer.initialWeights(random);
        Batch batch = test::randomBatch(shape, 3, random);
        for (Target& target : batch.targets)
            target = {static_cast<Token>(random.below(5) + 4), {4, 9}};
        Workspace<double> workspace;
        std::vector<double> losses(18);
        transformer.loss(weights, batch, workspace, losses);

        Decoder<double> decoder(transformer, weights, 3);
        const auto column = [&](std::size_t t) {
            return std::vector<Token>{batch.tokens[t], batch.tokens[6 + t], batch.tokens[12 + t]};
        };
        // Another continuation first, which rewind must forget.
        decoder.read(column(0));
        decoder.read(column(3));
        decoder.rewind(1);
        for (std::size_t t = 1; t < 6; ++t) {
            decoder.read(column(t));
            const Matrix<double> p = decoder.probabilities({4, 9});
            for (std::size_t row = 0; row < 3; ++row) {
                const Token target = batch.targets[row * 6 + t].token;
                QVERIFY(std::abs(-std::log(p(static_cast<Index>(row), target - 4)) - losses[row * 6 + t]) <
                        1e-10);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestTrainer)
#include "test_trainer.moc"
