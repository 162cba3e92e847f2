// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/autoregressive/training.h"

#include "core/engines/autoregressive/initial_weights.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <thread>

namespace dovetail::engines::autoregressive {

namespace {

Result<void> checkOptions(const TrainingOptions& o) {
    const auto refuse = [](Sentence what) -> Result<void> {
        return fail(ErrorCode::InvalidInput, std::move(what),
                    phrase("engines", "Change the training settings."));
    };
    if (o.layers < 1 || o.layers > 24)
        return refuse(phrase("engines", "The number of layers must be between 1 and 24."));
    if (o.heads < 1 || o.width < 8 || o.width > 1024 || o.width % o.heads != 0)
        return refuse(
            phrase("engines", "The width must be between 8 and 1024 and a multiple of the number of heads."));
    if (o.bins < 2 || o.bins > 1024)
        return refuse(phrase("engines", "The number of bins must be between 2 and 1024."));
    if (o.epochs < 0 || o.batchRows < 1 || o.patience < 0 || o.threads < 0)
        return refuse(phrase("engines", "Epochs, rows a step, patience and threads must not be negative."));
    if (!(o.learningRate > 0) || !(o.learningRate <= 1) || !(o.weightDecay >= 0))
        return refuse(phrase(
            "engines", "The learning rate must be above 0 and at most 1, the weight decay not negative."));
    if (!(o.validationShare >= 0) || !(o.validationShare <= 0.9))
        return refuse(phrase("engines", "The share of rows for validation must be between 0 and 0.9."));
    return {};
}

Result<data::Table> usableRows(const data::Table& table, const std::vector<std::string>& order) {
    if (order.size() < 2)
        return fail(ErrorCode::InvalidInput,
                    phrase("engines", "A model needs at least two variables that have a data column."),
                    phrase("engines", "Bind more variables to columns."));
    if (std::set<std::string>(order.begin(), order.end()).size() != order.size())
        return fail(ErrorCode::InvalidInput,
                    phrase("engines", "A variable comes twice in the order of the model."),
                    phrase("engines", "Bind every column to one variable."));
    const auto selected = table.select(order);
    if (!selected) return fail(selected.error());
    data::Table complete = selected->completeRows();
    if (complete.rows() == 0)
        return fail(ErrorCode::InvalidData,
                    phrase("engines", "No row has a value in every one of the model's columns."),
                    phrase("engines", "Leave out the variables with many missing values."));
    if (complete.rows() < minimumRows)
        return fail(
            ErrorCode::InvalidData,
            phrase(
                "engines",
                "Only %1 rows have a value in every one of the model's columns; training needs at least %2.")(
                digits(complete.rows()), digits(minimumRows)),
            phrase("engines", "Bring more rows, or leave out the variables with many missing values."));
    return complete;
}

/// The options with every choice made.
TrainingOptions settled(TrainingOptions options, std::size_t rows) {
    if (options.epochs == 0) options.epochs = automaticEpochs(rows);
    if (options.threads == 0)
        options.threads = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 8U));
    return options;
}

nn::TrainerOptions trainerOptions(const TrainingOptions& options, std::size_t rows) {
    nn::TrainerOptions trainer;
    const double trainingRows = std::max(1.0, static_cast<double>(rows) * (1 - options.validationShare));
    const auto stepsPerEpoch = static_cast<nn::Index>(std::ceil(trainingRows / options.batchRows));
    trainer.steps = stepsPerEpoch * options.epochs;
    trainer.batchRows = options.batchRows;
    trainer.learningRate = options.learningRate;
    trainer.validationShare = options.validationShare;
    // About forty points on the loss curve; more where many epochs are allowed, so that the curve begins
    // soon and training ends soon after it no longer helps.
    trainer.stepsPerEvaluation = std::clamp<nn::Index>(trainer.steps / 40, 1, 5 * stepsPerEpoch);
    trainer.patience = options.patience;
    trainer.adamW.weightDecay = options.weightDecay;
    trainer.threads = options.threads;
    trainer.seed = options.seed;
    return trainer;
}

} // namespace

int automaticEpochs(std::size_t rows) {
    constexpr double rowsInAll = 16'000;
    return static_cast<int>(std::clamp(rowsInAll / static_cast<double>(rows), 8.0, 80.0));
}

Result<Model> train(const data::Table& table, const std::vector<std::string>& order,
                    const TrainingOptions& options, const TrainingObserver& observer,
                    const Progress& progress) {
    if (const auto checked = checkOptions(options); !checked) return fail(checked.error());
    const auto rows = usableRows(table, order);
    if (!rows) return fail(rows.error());
    auto codec = SequenceCodec::make(*rows, order, static_cast<std::size_t>(options.bins));
    if (!codec) return fail(codec.error());
    const auto groups = codec->encode(*rows);
    if (!groups) return fail(groups.error());
    const nn::Batch sequences = codec->sequences(*groups);

    const TrainingOptions chosen = settled(options, rows->rows());
    nn::Transformer<float> transformer(transformerShape(*codec, chosen));
    Random random = Random(chosen.seed).stream(100); // the trainer uses the streams 0 and 1
    const auto watch = [&](const nn::TrainingUpdate& update) {
        progress.report(static_cast<double>(update.step) / static_cast<double>(update.steps), "training");
        if (observer) observer(update);
    };
    auto outcome =
        nn::train(transformer, initialWeights(transformer, *codec, random), sequences,
                  trainerOptions(chosen, rows->rows()), watch, [&progress] { return progress.cancelled(); });
    if (!outcome) return fail(outcome.error());
    if (!outcome->weights.allFinite())
        return fail(ErrorCode::InvalidInput,
                    phrase("engines", "Training diverged: the weights are no longer numbers."),
                    phrase("engines", "Lower the learning rate."));
    return Model({std::move(*codec), chosen, std::move(transformer), std::move(outcome->weights),
                  std::move(outcome->history), outcome->keptStep, outcome->stoppedEarly, rows->rows(),
                  table.rows() - rows->rows()});
}

} // namespace dovetail::engines::autoregressive
