// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/transformer.h"
#include "core/nn/workspace.h"
#include "tests/core/nn/random_batch.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace dovetail;
using namespace dovetail::nn;

/// The backward pass, written by hand, against central differences of the forward pass in double
/// precision: (loss(w + e) - loss(w - e)) / 2e, for every tensor.
class TestGradients : public QObject {
    Q_OBJECT
private slots:
    void agreeWithFiniteDifferences_data() {
        QTest::addColumn<int>("layers");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("heads");
        QTest::addColumn<bool>("tied");
        QTest::newRow("one layer, one head, tied") << 1 << 8 << 1 << true;
        QTest::newRow("two layers, two heads, tied") << 2 << 8 << 2 << true;
        QTest::newRow("two layers, four heads, untied") << 2 << 12 << 4 << false;
        QTest::newRow("three layers, three heads, untied") << 3 << 6 << 3 << false;
    }

    void agreeWithFiniteDifferences() {
        QFETCH(int, layers);
        QFETCH(int, width);
        QFETCH(int, heads);
        QFETCH(bool, tied);
        const TransformerShape shape{11, 5, layers, width, heads, tied};
        const Transformer<double> transformer(shape);
        Random random(7);
        // Larger weights than at the start of a training, and gains and biases that are not 1 and 0, so
        // that every path carries something.
        Buffer<double> weights = transformer.initialWeights(random);
        for (const Tensor& tensor : transformer.layout().tensors()) {
            auto w = view(weights, tensor);
            for (Index i = 0; i < w.size(); ++i)
                w.data()[i] += 0.3 * random.normal();
        }
        const Batch batch = test::randomBatch(shape, 3, random);
        const double scale = 0.37;
        Workspace<double> workspace;
        Buffer<double> gradient = Buffer<double>::Zero(transformer.layout().size());
        const double loss = transformer.lossAndGradient(weights, batch, scale, gradient, workspace);
        QCOMPARE(loss, transformer.loss(weights, batch, workspace));

        for (const Tensor& tensor : transformer.layout().tensors()) {
            const auto g = view(gradient, tensor);
            const double size = std::max(g.cwiseAbs().maxCoeff(), 1e-3);
            double worst = 0;
            for (int probe = 0; probe < 40; ++probe) {
                const auto i = static_cast<Index>(random.below(static_cast<std::size_t>(tensor.size())));
                double& w = weights[tensor.offset + i];
                const double before = w;
                const double step = 1e-5;
                w = before + step;
                const double above = transformer.loss(weights, batch, workspace);
                w = before - step;
                const double below = transformer.loss(weights, batch, workspace);
                w = before;
                const double expected = scale * (above - below) / (2 * step);
                worst = std::max(worst, std::abs(g.data()[i] - expected) / size);
            }
            qInfo("%-34s max relative error %.1e", tensor.name.c_str(), worst);
            QVERIFY2(worst < 1e-6, tensor.name.c_str());
        }
    }

    // Several batches add their gradients; what lies between the tensors must stay 0.
    void areAddedUp() {
        const TransformerShape shape{7, 4, 1, 6, 2, true};
        const Transformer<double> transformer(shape);
        Random random(3);
        const Buffer<double> weights = transformer.initialWeights(random);
        const Batch batch = test::randomBatch(shape, 2, random);
        Workspace<double> workspace;
        Buffer<double> once = Buffer<double>::Zero(transformer.layout().size());
        transformer.lossAndGradient(weights, batch, 1.0, once, workspace);
        Buffer<double> twice = once;
        transformer.lossAndGradient(weights, batch, 1.0, twice, workspace);
        QVERIFY((twice - 2 * once).abs().maxCoeff() < 1e-12);
        double inTensors = 0;
        for (const Tensor& tensor : transformer.layout().tensors())
            inTensors += view(once, tensor).cwiseAbs().sum();
        QVERIFY(std::abs(inTensors - once.abs().sum()) < 1e-12);
    }

    // A position must not know what comes after it.
    void attentionIsCausal() {
        const TransformerShape shape{9, 6, 2, 8, 2, true};
        const Transformer<double> transformer(shape);
        Random random(5);
        const Buffer<double> weights = transformer.initialWeights(random);
        Batch batch = test::randomBatch(shape, 1, random);
        for (std::size_t n = 0; n < 3; ++n)
            batch.targets[n] = {1, {0, 9}};
        for (std::size_t n = 3; n < 6; ++n)
            batch.targets[n] = {};
        Workspace<double> workspace;
        const double before = transformer.loss(weights, batch, workspace);
        for (std::size_t n = 3; n < 6; ++n)
            batch.tokens[n] = (batch.tokens[n] + 1) % 9;
        QCOMPARE(transformer.loss(weights, batch, workspace), before);
        batch.tokens[2] = (batch.tokens[2] + 1) % 9;
        QVERIFY(transformer.loss(weights, batch, workspace) != before);
    }

    // The loss of a model that knows nothing is the logarithm of the number of legal tokens.
    void softmaxIsOverTheLegalTokens() {
        const TransformerShape shape{20, 2, 1, 4, 1, true};
        const Transformer<double> transformer(shape);
        const Buffer<double> weights = Buffer<double>::Zero(transformer.layout().size());
        const Batch batch{1, 2, {0, 1}, {{4, {3, 7}}, {9, {7, 17}}}};
        Workspace<double> workspace;
        QCOMPARE(transformer.loss(weights, batch, workspace), std::log(4.0) + std::log(10.0));
    }
};

QTEST_APPLESS_MAIN(TestGradients)
#include "test_gradients.moc"
