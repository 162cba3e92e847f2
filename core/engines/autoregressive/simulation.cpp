// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/autoregressive/simulation.h"

#include "core/base/random.h"
#include "core/nn/decoder.h"

#include <algorithm>

namespace dovetail::engines::autoregressive {

namespace {

using Probabilities = nn::Matrix<float>;

/// The value at `position` (in [0, 1)) of the distribution function of a row of probabilities.
nn::Token valueAt(const Probabilities& probabilities, nn::Index row, double position) {
    double rest = position * static_cast<double>(probabilities.row(row).sum());
    nn::Index value = 0;
    while (value + 1 < probabilities.cols()) {
        rest -= static_cast<double>(probabilities(row, value));
        if (rest < 0) break;
        ++value;
    }
    return static_cast<nn::Token>(value);
}

/// A few hundred samples that go through the model together.
class Block {
public:
    Block(const Model& model, const SimulationPlan& plan, const Progress& progress, std::size_t rows)
        : codec_(model.codec()),
          plan_(plan),
          progress_(progress),
          rows_(rows),
          decoder_(model.transformer(), model.weights(), static_cast<nn::Index>(rows)),
          tokens_(rows) {}

    /// Simulates samples first .. first + rows - 1 into `groups`; false if stopped.
    bool run(std::size_t first, Random random, std::vector<SimulatedGroup>& groups) {
        // One number a sample and variable, the same for every group of the treatment.
        uniforms_.resize(rows_ * codec_.variables().size());
        std::ranges::generate(uniforms_, [&] { return random.uniform(); });
        decoder_.rewind(0);
        for (std::size_t v = 0; v < plan_.treatment; ++v) {
            if (!write(v)) return false;
        }
        if (progress_.cancelled()) return false;
        readStart(plan_.treatment);
        const Probabilities treatment = decoder_.probabilities(codec_.variables()[plan_.treatment].tokens);
        const nn::Index branch = decoder_.position();
        for (std::size_t g = 0; g < groups.size(); ++g) {
            decoder_.rewind(branch);
            if (!force(plan_.groups[g], treatment, first, groups[g])) return false;
            collect(first, groups[g]);
        }
        return true;
    }

private:
    bool outcomeFirst() const { return plan_.outcome < plan_.treatment; }
    double uniform(std::size_t sample, std::size_t variable) const {
        return uniforms_[sample * codec_.variables().size() + variable];
    }

    void readStart(std::size_t variable) {
        std::ranges::fill(tokens_, codec_.startToken(variable));
        decoder_.read(tokens_);
    }

    /// Draws the values of a variable and reads them.
    bool write(std::size_t variable) {
        if (progress_.cancelled()) return false;
        readStart(variable);
        const Probabilities p = decoder_.probabilities(codec_.variables()[variable].tokens);
        std::vector<nn::Token> values(rows_);
        for (std::size_t m = 0; m < rows_; ++m) {
            values[m] = valueAt(p, static_cast<nn::Index>(m), uniform(m, variable));
            tokens_[m] = codec_.variables()[variable].tokens.first + values[m];
        }
        decoder_.read(tokens_);
        if (variable == plan_.outcome) {
            outcome_ = p;
            drawnOutcome_ = std::move(values);
        }
        return true;
    }

    /// Sets the treatment, weighs the samples, and goes on to the outcome's probabilities.
    bool force(const SimulationPlan::ForcedGroup& group, const Probabilities& treatment, std::size_t first,
               SimulatedGroup& into) {
        for (std::size_t m = 0; m < rows_; ++m) {
            double rest = uniform(m, plan_.treatment);
            std::size_t i = 0;
            while (i + 1 < group.values.size() && (rest -= group.probabilities[i]) >= 0)
                ++i;
            const auto value = static_cast<nn::Index>(group.values[i]);
            into.weights[static_cast<nn::Index>(first + m)] =
                static_cast<double>(treatment(static_cast<nn::Index>(m), value)) / group.probabilities[i];
            tokens_[m] = codec_.valueToken(plan_.treatment, group.values[i]);
        }
        if (outcomeFirst()) return !progress_.cancelled();
        decoder_.read(tokens_);
        for (std::size_t v = plan_.treatment + 1; v < plan_.outcome; ++v) {
            if (!write(v)) return false;
        }
        if (progress_.cancelled()) return false;
        readStart(plan_.outcome);
        outcome_ = decoder_.probabilities(codec_.variables()[plan_.outcome].tokens);
        return true;
    }

    void collect(std::size_t first, SimulatedGroup& into) {
        const Eigen::Map<const Eigen::VectorXd> worth(plan_.worth.data(),
                                                      static_cast<nn::Index>(plan_.worth.size()));
        for (std::size_t m = 0; m < rows_; ++m) {
            const auto row = static_cast<nn::Index>(m);
            const auto sample = static_cast<nn::Index>(first + m);
            const Eigen::VectorXd p = outcome_.row(row).transpose().cast<double>();
            into.forced += p;
            into.forcedWorth[sample] = p.dot(worth);
            if (outcomeFirst()) {
                // The treatment's probability was computed after this very value of the outcome.
                const auto drawn = static_cast<nn::Index>(drawnOutcome_[m]);
                into.weighted[drawn] += into.weights[sample];
                into.weightedWorth[sample] = worth[drawn];
            } else {
                into.weighted += into.weights[sample] * p;
                into.weightedWorth[sample] = into.forcedWorth[sample];
            }
        }
    }

    const SequenceCodec& codec_;
    const SimulationPlan& plan_;
    const Progress& progress_;
    std::size_t rows_;
    nn::Decoder<float> decoder_;
    std::vector<nn::Token> tokens_;
    std::vector<double> uniforms_;
    Probabilities outcome_; ///< of the latest branch
    std::vector<nn::Token> drawnOutcome_;
};

SimulatedGroup emptyGroup(std::size_t values, std::size_t samples) {
    const auto k = static_cast<nn::Index>(values);
    const auto m = static_cast<nn::Index>(samples);
    return {Eigen::VectorXd::Zero(k), Eigen::VectorXd::Zero(k), Eigen::VectorXd::Zero(m),
            Eigen::VectorXd::Zero(m), Eigen::VectorXd::Zero(m)};
}

} // namespace

Result<std::vector<SimulatedGroup>> simulate(const Model& model, const SimulationPlan& plan,
                                             const Progress& progress) {
    constexpr std::size_t blockRows = 256;
    std::vector<SimulatedGroup> groups(plan.groups.size(), emptyGroup(plan.worth.size(), plan.samples));
    const Random random(plan.seed);
    const std::size_t wholeBlocks = plan.samples / blockRows;
    Block block(model, plan, progress, blockRows);
    for (std::size_t b = 0; b < wholeBlocks; ++b) {
        progress.report(static_cast<double>(b * blockRows) / static_cast<double>(plan.samples), "simulating");
        if (!block.run(b * blockRows, random.stream(b), groups)) return Progress::stopped();
    }
    if (const std::size_t rest = plan.samples % blockRows; rest > 0) {
        Block last(model, plan, progress, rest);
        if (!last.run(wholeBlocks * blockRows, random.stream(wholeBlocks), groups))
            return Progress::stopped();
    }
    for (SimulatedGroup& group : groups) {
        group.forced /= static_cast<double>(plan.samples);
        group.weighted /= group.weights.sum();
    }
    return groups;
}

} // namespace dovetail::engines::autoregressive
