// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/nn/adamw.h"
#include "core/nn/sequences.h"
#include "core/nn/transformer.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <vector>

namespace dovetail::nn {

struct TrainerOptions {
    Index steps = 1000;       ///< at most; early stopping may end sooner
    Index batchRows = 64;     ///< sequences a step
    Index microBatchRows = 0; ///< sequences between two looks at the stop token; 0: about 10 ms of work
    double learningRate = 2e-3;
    double warmUpShare = 0.05;    ///< of the steps
    double finalRateShare = 0.05; ///< of the learning rate, at the end of the cosine
    double clipNorm = 1.0;        ///< largest Euclidean norm of the gradient; 0: not clipped
    double validationShare = 0.1; ///< of the sequences; 0: none, and no early stopping
    Index stepsPerEvaluation = 50;
    Index patience = 8; ///< evaluations in a row that are worse (see train) before it ends; 0: never
    AdamWOptions adamW = {};
    Index threads = 1;
    std::uint64_t seed = 1;
};

/// A point of the loss curves. Losses are in nats a scored token.
struct Evaluation {
    Index step = 0;
    double epoch = 0;
    double trainLoss = 0; ///< mean over the steps since the evaluation before
    double validationLoss = std::numeric_limits<double>::quiet_NaN(); ///< NaN without validation
    bool operator==(const Evaluation&) const = default;
};

/// What a watcher is told: at every evaluation, and in between about twenty times a second.
struct TrainingUpdate {
    Index step = 0;
    Index steps = 0; ///< at most
    double epoch = 0;
    double trainLoss = 0; ///< mean over the steps since the last evaluation
    double validationLoss = std::numeric_limits<double>::quiet_NaN(); ///< the latest; NaN before the first
    double tokensPerSecond = 0;
    double secondsLeft = 0; ///< if training goes on to the last step
    bool evaluated = false; ///< a new point of the loss curves
};
/// Called from the thread that called train().
using TrainingObserver = std::function<void(const TrainingUpdate&)>;

/// Asked before every micro-batch, from any of the training threads; true ends the training.
using StopRequested = std::function<bool()>;

struct TrainingOutcome {
    Buffer<float> weights; ///< those that were kept, see train
    std::vector<Evaluation> history;
    Index keptStep = 0; ///< whose weights were kept
    Index stepsDone = 0;
    bool stoppedEarly = false;
};

/// Trains from the weights given. `sequences` holds all rows; which are for validation and in which
/// order the others come follows from the seed. Each step's rows are dealt to the threads in
/// micro-batches, and the threads' gradients are added in a fixed order: same seed and same number of
/// threads, same bits. Error: Cancelled.
///
/// Kept are the latest weights that are not worse than those of the lowest validation loss; without
/// validation, the last. Worse means by more than one standard error of the difference over the
/// validation rows: on few rows the lowest loss is the lowest by chance, mostly too soon, and a model
/// that has been stopped too soon understates effects.
Result<TrainingOutcome> train(const Transformer<float>& transformer, Buffer<float> weights,
                              const Batch& sequences, const TrainerOptions& options,
                              const TrainingObserver& observer = {}, const StopRequested& stopRequested = {});

} // namespace dovetail::nn
