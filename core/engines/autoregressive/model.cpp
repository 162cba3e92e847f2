// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/autoregressive/model.h"

#include <nlohmann/json.hpp>

#include <bit>
#include <cmath>
#include <cstring>

namespace dovetail::engines::autoregressive {

namespace {

constexpr std::string_view formatName = "dovetail autoregressive model";
constexpr int formatVersion = 1;

using nlohmann::json;

static_assert(std::numeric_limits<float>::is_iec559 && sizeof(float) == 4);

void appendFloat(std::string& bytes, float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    for (int shift = 0; shift < 32; shift += 8)
        bytes.push_back(static_cast<char>((bits >> shift) & 0xff));
}

float readFloat(const char* bytes) {
    std::uint32_t bits = 0;
    for (int i = 0; i < 4; ++i)
        bits |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    return std::bit_cast<float>(bits);
}

json optionsJson(const TrainingOptions& o) {
    return {{"layers", o.layers},
            {"width", o.width},
            {"heads", o.heads},
            {"bins", o.bins},
            {"epochs", o.epochs},
            {"batchRows", o.batchRows},
            {"learningRate", o.learningRate},
            {"weightDecay", o.weightDecay},
            {"validationShare", o.validationShare},
            {"patience", o.patience},
            {"threads", o.threads},
            {"seed", o.seed}};
}

TrainingOptions optionsFrom(const json& j) {
    TrainingOptions o;
    j.at("layers").get_to(o.layers);
    j.at("width").get_to(o.width);
    j.at("heads").get_to(o.heads);
    j.at("bins").get_to(o.bins);
    j.at("epochs").get_to(o.epochs);
    j.at("batchRows").get_to(o.batchRows);
    j.at("learningRate").get_to(o.learningRate);
    j.at("weightDecay").get_to(o.weightDecay);
    j.at("validationShare").get_to(o.validationShare);
    j.at("patience").get_to(o.patience);
    j.at("threads").get_to(o.threads);
    j.at("seed").get_to(o.seed);
    return o;
}

/// JSON has no NaN; a loss that was not measured is null.
json numberOrNull(double value) {
    return std::isnan(value) ? json(nullptr) : json(value);
}

double numberFrom(const json& j) {
    return j.is_null() ? std::numeric_limits<double>::quiet_NaN() : j.get<double>();
}

json historyJson(const std::vector<nn::Evaluation>& history) {
    json points = json::array();
    for (const nn::Evaluation& e : history)
        points.push_back({e.step, e.epoch, numberOrNull(e.trainLoss), numberOrNull(e.validationLoss)});
    return points;
}

std::vector<nn::Evaluation> historyFrom(const json& points) {
    std::vector<nn::Evaluation> history;
    for (const json& p : points)
        history.push_back(
            {p.at(0).get<nn::Index>(), p.at(1).get<double>(), numberFrom(p.at(2)), numberFrom(p.at(3))});
    return history;
}

tl::unexpected<Error> damaged(const Sentence& what) {
    return fail(ErrorCode::Format, what, phrase("engines", "Train it again."));
}

/// The sizes must be plausible before memory is asked for.
bool plausible(const nn::TransformerShape& shape) {
    return shape.layers > 0 && shape.layers <= 100 && shape.heads > 0 && shape.width > 0 &&
           shape.width <= 10'000 && shape.width % shape.heads == 0;
}

Result<Model> fromHeader(const json& header, std::string_view floats) {
    SequenceCodec codec = SequenceCodec::fromJson(header.at("variables"));
    for (const SequenceCodec::Variable& variable : codec.variables()) {
        if (variable.scale.size() == 0 || variable.rows.size() != variable.scale.size())
            return damaged(
                phrase("engines", "The stored model is damaged: the groups of “%1” do not fit together.")(
                    variable.name));
    }
    if (codec.variables().size() < 2)
        return damaged(phrase("engines", "The stored model is damaged: it has fewer than two variables."));
    const TrainingOptions options = optionsFrom(header.at("options"));
    const nn::TransformerShape shape = transformerShape(codec, options);
    if (!plausible(shape))
        return damaged(phrase("engines", "The stored model is damaged: its sizes make no sense."));
    nn::Transformer<float> transformer(shape);
    const auto count = static_cast<std::size_t>(transformer.layout().size());
    if (floats.size() != 4 * count)
        return damaged(floats.size() < 4 * count
                           ? phrase("engines", "The stored model has been cut off.")
                           : phrase("engines", "The stored model is damaged: it is too long."));
    nn::Buffer<float> weights(transformer.layout().size());
    for (std::size_t i = 0; i < count; ++i) {
        weights[static_cast<nn::Index>(i)] = readFloat(floats.data() + 4 * i);
    }
    if (!weights.allFinite())
        return damaged(phrase("engines", "The stored model is damaged: a weight is not a number."));
    return Model({std::move(codec), options, std::move(transformer), std::move(weights),
                  historyFrom(header.at("history")), header.at("keptStep").get<nn::Index>(),
                  header.at("stoppedEarly").get<bool>(), header.at("rowsUsed").get<std::size_t>(),
                  header.at("rowsDropped").get<std::size_t>()});
}

} // namespace

nn::TransformerShape transformerShape(const SequenceCodec& codec, const TrainingOptions& options) {
    return {codec.vocabulary(), codec.sequenceLength(), options.layers, options.width, options.heads, true};
}

std::string Model::serialize() const {
    const json header{{"format", formatName},
                      {"version", formatVersion},
                      {"variables", codec().toJson()},
                      {"options", optionsJson(options())},
                      {"history", historyJson(history())},
                      {"keptStep", keptStep()},
                      {"stoppedEarly", stoppedEarly()},
                      {"rowsUsed", rowsUsed()},
                      {"rowsDropped", rowsDropped()}};
    std::string bytes = header.dump(-1, ' ', false, json::error_handler_t::replace);
    bytes.push_back('\n');
    bytes.reserve(bytes.size() + 4 * static_cast<std::size_t>(weights().size()));
    for (nn::Index i = 0; i < weights().size(); ++i)
        appendFloat(bytes, weights()[i]);
    return bytes;
}

Result<Model> Model::deserialize(std::string_view bytes) {
    const std::size_t end = bytes.find('\n');
    if (end == std::string_view::npos)
        return damaged(phrase("engines", "The stored model has been cut off or is no model."));
    const json header = json::parse(bytes.substr(0, end), nullptr, false);
    if (!header.is_object())
        return damaged(phrase("engines", "The stored model is damaged: its header cannot be read."));
    try {
        if (header.value("format", "") != formatName)
            return damaged(phrase("engines", "The stored model is no model of this program."));
        if (header.at("version").get<int>() > formatVersion)
            return fail(ErrorCode::Format,
                        phrase("engines", "The stored model comes from a newer version of the program."),
                        phrase("engines", "Open it with that version, or train it again."));
        return fromHeader(header, bytes.substr(end + 1));
    } catch (const json::exception&) {
        return damaged(phrase("engines", "The stored model is damaged: a field of its header is missing."));
    }
}

} // namespace dovetail::engines::autoregressive
