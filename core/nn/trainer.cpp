// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/trainer.h"

#include "core/base/progress.h"
#include "core/nn/schedule.h"
#include "core/nn/worker_team.h"
#include "core/nn/workspace.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <chrono>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

namespace dovetail::nn {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Sequences that a thread does in about 10 ms. A token takes six multiplications a weight, forward and
/// backward, and a slow core does some 20 billion in a second.
Index automaticMicroBatch(const Transformer<float>& transformer, Index length) {
    constexpr double work = 0.010 * 20e9;
    const double perSequence = 6.0 * static_cast<double>(transformer.layout().count() * length);
    return std::max<Index>(1, static_cast<Index>(work / perSequence));
}

/// Rows of one long batch, copied into a short one.
void gather(const Batch& all, std::span<const std::size_t> rows, Batch& part) {
    const auto length = static_cast<std::size_t>(all.length);
    part.rows = static_cast<Index>(rows.size());
    part.length = all.length;
    part.tokens.resize(rows.size() * length);
    part.targets.resize(rows.size() * length);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::copy_n(all.tokens.begin() + static_cast<std::ptrdiff_t>(rows[i] * length), length,
                    part.tokens.begin() + static_cast<std::ptrdiff_t>(i * length));
        std::copy_n(all.targets.begin() + static_cast<std::ptrdiff_t>(rows[i] * length), length,
                    part.targets.begin() + static_cast<std::ptrdiff_t>(i * length));
    }
}

/// Goes through the rows in a new random order every time it has come to the end.
class Shuffled {
public:
    Shuffled(std::vector<std::size_t> rows, Random random)
        : rows_(std::move(rows)), random_(std::move(random)), next_(rows_.size()) {}

    std::span<const std::size_t> take(std::size_t count) {
        if (next_ >= rows_.size()) {
            random_.shuffle(std::span(rows_));
            next_ = 0;
        }
        const std::size_t taken = std::min(count, rows_.size() - next_);
        next_ += taken;
        return std::span(rows_).subspan(next_ - taken, taken);
    }

    std::size_t size() const { return rows_.size(); }

private:
    std::vector<std::size_t> rows_;
    Random random_;
    std::size_t next_;
};

class Training {
public:
    Training(const Transformer<float>& transformer, const Batch& sequences, const TrainerOptions& options,
             const StopRequested& stopRequested)
        : transformer_(transformer),
          sequences_(sequences),
          stopRequested_(stopRequested),
          microBatchRows_(options.microBatchRows > 0 ? options.microBatchRows
                                                     : automaticMicroBatch(transformer, sequences.length)),
          team_(static_cast<std::size_t>(std::max<Index>(options.threads, 1))),
          lanes_(team_.size()) {
        for (Lane& lane : lanes_)
            lane.gradient = Buffer<float>::Zero(transformer.layout().size());
    }

    /// Loss summed over the rows. With a scale, the gradient of `scale` times that is left in
    /// gradient(); without one, `each` gets the losses of all positions of the rows. Nothing if it was
    /// stopped.
    std::optional<double> pass(const Buffer<float>& weights, std::span<const std::size_t> rows,
                               std::optional<float> scale, std::span<double> each = {}) {
        // Rows are dealt out so that every thread has some even when one micro-batch could hold them
        // all. Thread k takes the micro-batches k, k + threads, ... and adds them in that order.
        const std::size_t share = (rows.size() + lanes_.size() - 1) / lanes_.size();
        const std::size_t size = std::min(static_cast<std::size_t>(microBatchRows_), share);
        const std::size_t count = (rows.size() + size - 1) / size;
        std::atomic<bool> stopped = false;
        team_.run([&](std::size_t worker) {
            Lane& lane = lanes_[worker];
            lane.loss = 0;
            if (scale) lane.gradient.setZero();
            for (std::size_t m = worker; m < count; m += lanes_.size()) {
                if (stopped || (stopRequested_ && stopRequested_())) {
                    stopped = true;
                    return;
                }
                gather(sequences_, rows.subspan(m * size, std::min(size, rows.size() - m * size)),
                       lane.batch);
                lane.loss +=
                    scale ? transformer_.lossAndGradient(weights, lane.batch, *scale, lane.gradient,
                                                         lane.workspace)
                          : transformer_.loss(weights, lane.batch, lane.workspace,
                                              each.subspan(m * size * length(),
                                                           static_cast<std::size_t>(lane.batch.positions())));
            }
        });
        if (stopped) return std::nullopt;
        double loss = 0;
        for (std::size_t k = 0; k < lanes_.size(); ++k) {
            loss += lanes_[k].loss;
            if (scale && k > 0) lanes_[0].gradient += lanes_[k].gradient;
        }
        return loss;
    }

    Buffer<float>& gradient() { return lanes_[0].gradient; }
    std::size_t length() const { return static_cast<std::size_t>(sequences_.length); }

    double scored(std::span<const std::size_t> rows) const {
        std::size_t count = 0;
        for (const std::size_t row : rows) {
            const auto targets = std::span(sequences_.targets).subspan(row * length(), length());
            count += static_cast<std::size_t>(std::ranges::count_if(targets, &Target::scored));
        }
        return static_cast<double>(std::max<std::size_t>(count, 1));
    }

private:
    /// What a thread has to itself.
    struct Lane {
        Batch batch;
        Workspace<float> workspace;
        Buffer<float> gradient;
        double loss = 0;
    };
    const Transformer<float>& transformer_;
    const Batch& sequences_;
    const StopRequested& stopRequested_;
    Index microBatchRows_;
    WorkerTeam team_;
    std::vector<Lane> lanes_;
};

/// The mean loss of the steps since the last evaluation.
struct RunningLoss {
    double sum = 0;
    double scored = 0;
    double mean() const { return scored > 0 ? sum / scored : std::numeric_limits<double>::quiet_NaN(); }
};

/// Remembers the best validation so far, row by row.
class Validation {
public:
    Validation(std::size_t rows, std::size_t length) : length_(length), losses_(rows * length), best_(rows) {}

    std::span<double> losses() { return losses_; }

    /// Judges what is in losses(): true if it is not worse than the best.
    bool accept() {
        const std::size_t rows = best_.size();
        std::vector<double> now(rows);
        double difference = 0;
        for (std::size_t i = 0; i < rows; ++i) {
            const auto row = std::span(losses_).subspan(i * length_, length_);
            now[i] = std::accumulate(row.begin(), row.end(), 0.0);
            difference += now[i] - best_[i];
        }
        const bool first = std::exchange(first_, false);
        if (first || difference < 0) {
            best_ = std::move(now);
            return true;
        }
        const auto count = static_cast<double>(rows);
        double squares = 0;
        for (std::size_t i = 0; i < rows; ++i)
            squares += std::pow(now[i] - best_[i] - difference / count, 2);
        return difference <= std::sqrt(squares);
    }

private:
    std::size_t length_;
    std::vector<double> losses_; ///< rows x length
    std::vector<double> best_;   ///< a row
    bool first_ = true;
};

} // namespace

Result<TrainingOutcome> train(const Transformer<float>& transformer, Buffer<float> weights,
                              const Batch& sequences, const TrainerOptions& options,
                              const TrainingObserver& observer, const StopRequested& stopRequested) {
    assert(sequences.rows > 0 && options.batchRows > 0 && options.stepsPerEvaluation > 0);
    const Random random(options.seed);
    std::vector<std::size_t> rows(static_cast<std::size_t>(sequences.rows));
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    Random split = random.stream(0);
    split.shuffle(std::span(rows));
    const auto held = static_cast<std::ptrdiff_t>(
        std::min(std::round(options.validationShare * static_cast<double>(rows.size())),
                 static_cast<double>(rows.size() - 1)));
    const std::vector<std::size_t> validation(rows.begin(), rows.begin() + held);
    Shuffled shuffled(std::vector<std::size_t>(rows.begin() + held, rows.end()), random.stream(1));

    Training training(transformer, sequences, options, stopRequested);
    AdamW<float> optimiser(transformer.layout(), options.adamW);
    const Schedule schedule{
        options.learningRate, options.steps,
        static_cast<Index>(std::ceil(options.warmUpShare * static_cast<double>(options.steps))),
        options.finalRateShare};

    TrainingOutcome outcome;
    outcome.weights = weights;
    TrainingUpdate update;
    update.steps = options.steps;
    RunningLoss running;
    Validation judge(validation.size(), training.length());
    Index worse = 0;
    double rowsDone = 0;
    double trainingSeconds = 0; // an estimate of the speed must not count the evaluations
    const Clock::time_point start = Clock::now();
    Clock::time_point lastReport = start;

    for (Index step = 0; step < options.steps; ++step) {
        const Clock::time_point stepStart = Clock::now();
        const auto batch = shuffled.take(static_cast<std::size_t>(options.batchRows));
        const double scored = training.scored(batch);
        const auto loss = training.pass(weights, batch, static_cast<float>(1 / scored));
        if (!loss) return Progress::stopped();
        clipNorm(training.gradient(), options.clipNorm);
        optimiser.step(weights, training.gradient(), schedule.rate(step));
        running.sum += *loss;
        running.scored += scored;
        rowsDone += static_cast<double>(batch.size());
        trainingSeconds += secondsSince(stepStart);
        outcome.stepsDone = step + 1;

        const bool evaluate = (step + 1) % options.stepsPerEvaluation == 0 || step + 1 == options.steps;
        update.step = step + 1;
        update.epoch = rowsDone / static_cast<double>(shuffled.size());
        update.trainLoss = running.mean();
        update.evaluated = evaluate;
        if (evaluate) {
            bool accepted = true;
            if (!validation.empty()) {
                const auto sum = training.pass(weights, validation, std::nullopt, judge.losses());
                if (!sum) return Progress::stopped();
                update.validationLoss = *sum / training.scored(validation);
                accepted = judge.accept();
            }
            outcome.history.push_back({update.step, update.epoch, update.trainLoss, update.validationLoss});
            running = {};
            worse = accepted ? 0 : worse + 1;
            if (accepted) {
                outcome.weights = weights;
                outcome.keptStep = step + 1;
            }
        }
        if (observer && (evaluate || secondsSince(lastReport) > 0.05)) {
            const double perStep = secondsSince(start) / static_cast<double>(step + 1);
            update.tokensPerSecond =
                rowsDone * static_cast<double>(sequences.length) / std::max(trainingSeconds, 1e-9);
            update.secondsLeft = perStep * static_cast<double>(options.steps - step - 1);
            observer(update);
            lastReport = Clock::now();
        }
        if (evaluate && options.patience > 0 && worse >= options.patience) {
            outcome.stoppedEarly = step + 1 < options.steps;
            break;
        }
    }
    return outcome;
}

} // namespace dovetail::nn
