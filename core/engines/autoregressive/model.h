// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engines/autoregressive/sequence_codec.h"
#include "core/nn/trainer.h"
#include "core/nn/transformer.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dovetail::engines::autoregressive {

/// The defaults suit tables of 100 to 20,000 rows.
struct TrainingOptions {
    int layers = 2;
    int width = 64; ///< a multiple of heads
    int heads = 4;
    int bins = 32;      ///< of a numeric column with many values
    int epochs = 0;     ///< at most; 0: chosen from the number of rows, see training.h
    int batchRows = 64; ///< a step
    double learningRate = 1e-3;
    double weightDecay = 0.05;
    double validationShare = 0.1; ///< of the rows, at least 0 and below 1; 0 trains without early stopping
    int patience = 10;            ///< evaluations in a row that are worse before training ends; 0: never
    int threads = 0;              ///< 0: one a core, at most 8. The result depends on it (in the last bits).
    std::uint64_t seed = 1;

    bool operator==(const TrainingOptions&) const = default;
};

/// A transformer that has learned the joint distribution P(V) of the columns of a table, one variable
/// after the other in a given order. Immutable, cheap to copy, may be used from any thread.
class Model {
public:
    const SequenceCodec& codec() const { return data_->codec; }
    std::vector<std::string> order() const { return data_->codec.order(); }
    /// As trained: epochs and threads are the numbers that were chosen.
    const TrainingOptions& options() const { return data_->options; }
    std::uint64_t seed() const { return data_->options.seed; }
    /// The loss curves: nats a value, training and validation.
    const std::vector<nn::Evaluation>& history() const { return data_->history; }
    /// The step whose weights were kept.
    nn::Index keptStep() const { return data_->keptStep; }
    bool stoppedEarly() const { return data_->stoppedEarly; }
    std::size_t rowsUsed() const { return data_->rowsUsed; }
    std::size_t rowsDropped() const { return data_->rowsDropped; }

    const nn::Transformer<float>& transformer() const { return data_->transformer; }
    const nn::Buffer<float>& weights() const { return data_->weights; }

    /// A line of JSON that ends in '\n', then the weights as little-endian IEEE floats.
    std::string serialize() const;
    /// Error: Format, if the bytes are not such a model, are damaged or cut off, or come from a newer
    /// version of the program.
    static Result<Model> deserialize(std::string_view bytes);

    struct Data {
        SequenceCodec codec;
        TrainingOptions options;
        nn::Transformer<float> transformer;
        nn::Buffer<float> weights;
        std::vector<nn::Evaluation> history;
        nn::Index keptStep = 0;
        bool stoppedEarly = false;
        std::size_t rowsUsed = 0;
        std::size_t rowsDropped = 0;
    };
    explicit Model(Data data) : data_(std::make_shared<const Data>(std::move(data))) {}

private:
    std::shared_ptr<const Data> data_;
};

/// The transformer for a codec's tokens. The output weights are tied to the embedding.
nn::TransformerShape transformerShape(const SequenceCodec& codec, const TrainingOptions& options);

} // namespace dovetail::engines::autoregressive
