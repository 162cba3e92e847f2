// SPDX-License-Identifier: GPL-3.0-or-later

// Training speed in tokens a second. A by-hand program, no part of the tests:
//   build/release/bench_training [seconds a measurement]

#include "core/nn/trainer.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace dovetail;

namespace {

struct Config {
    const char* name;
    nn::TransformerShape shape;
    nn::Index batchRows;
};

nn::Batch randomSequences(const Config& config, Random& random) {
    nn::Batch batch;
    batch.rows = 16 * config.batchRows;
    batch.length = config.shape.context;
    const auto vocabulary = static_cast<nn::Token>(config.shape.vocabulary);
    for (nn::Index n = 0; n < batch.positions(); ++n) {
        batch.tokens.push_back(static_cast<nn::Token>(random.below(static_cast<std::size_t>(vocabulary))));
        batch.targets.push_back({batch.tokens.back(), {0, vocabulary}});
    }
    return batch;
}

double tokensPerSecond(const Config& config, nn::Index threads, nn::Index microBatchRows, double seconds) {
    Random random(1);
    const nn::Transformer<float> transformer(config.shape);
    const nn::Batch batch = randomSequences(config, random);
    nn::TrainerOptions options;
    options.batchRows = config.batchRows;
    options.microBatchRows = microBatchRows;
    options.threads = threads;
    options.validationShare = 0;
    options.steps = 1'000'000;
    options.stepsPerEvaluation = 1'000'000;
    const auto start = std::chrono::steady_clock::now();
    double speed = 0;
    bool enough = false;
    const auto observer = [&](const nn::TrainingUpdate& update) {
        speed = update.tokensPerSecond;
        enough = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() > seconds;
    };
    const auto stopped = nn::train(transformer, transformer.initialWeights(random), batch, options, observer,
                                   [&] { return enough; });
    (void)stopped;
    return speed;
}

} // namespace

int main(int count, char** arguments) {
    const double seconds = count > 1 ? std::atof(arguments[1]) : 3;
    const Config configs[] = {
        {"S", {128, 32, 2, 64, 4, true}, 64},
        {"M", {512, 64, 4, 128, 4, true}, 32},
        {"L", {1024, 128, 6, 256, 8, true}, 16},
    };
    std::printf("config  threads  micro-batch  tokens/s\n");
    for (const Config& config : configs) {
        for (const nn::Index threads : {1, 2}) {
            for (const nn::Index rows : {0, 8, 16}) {
                std::printf("%-6s  %7td  %11td  %8.0f\n", config.name, threads, rows,
                            tokensPerSecond(config, threads, rows, seconds));
                std::fflush(stdout);
            }
        }
    }
}
