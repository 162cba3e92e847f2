// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/autoregressive/sequence_codec.h"
#include "core/engines/autoregressive/training.h"
#include "tests/core/engines/known_models.h"

#include <QTest>

#include <cstring>

using namespace dovetail;
using namespace dovetail::engines::autoregressive;
using data::Column;
using data::ColumnType;
using Names = std::vector<std::string>;

namespace {

TrainingOptions quick() {
    TrainingOptions options;
    options.layers = 1;
    options.width = 16;
    options.heads = 2;
    options.epochs = 2;
    options.threads = 1;
    return options;
}

std::string errorOf(const data::Table& table, const Names& order, const TrainingOptions& options = quick()) {
    const auto model = train(table, order, options);
    return model ? "" : model.error().message;
}

bool sameBits(const nn::Buffer<float>& a, const nn::Buffer<float>& b) {
    return a.size() == b.size() &&
           std::memcmp(a.data(), b.data(), 4 * static_cast<std::size_t>(a.size())) == 0;
}

} // namespace

class TestAutoregressiveModel : public QObject {
    Q_OBJECT
private slots:
    void writesARowAsTokens() {
        const data::Table table = test::kidneyStones();
        const auto codec = SequenceCodec::make(table, {"size", "treatment", "success"}, 32);
        QVERIFY(codec.has_value());
        QCOMPARE(*codec->describe(table, 0),
                 (Names{"<size>", "small", "<treatment>", "A", "<success>", "yes"}));
        QCOMPARE(codec->vocabulary(), 3 + 6);
        QCOMPARE(codec->sequenceLength(), nn::Index{5});
        QCOMPARE(codec->tokenText(4), std::string("large"));
    }

    void tokensReadBackAsTheRow() {
        Random random(3);
        const data::Table table = test::linearGaussian(1, 500, random);
        const auto codec = SequenceCodec::make(table, {"C", "T", "Y"}, 10);
        QVERIFY(codec.has_value());
        const auto groups = codec->encode(table);
        QVERIFY(groups.has_value());
        const nn::Batch batch = codec->sequences(*groups);
        QCOMPARE(batch.rows, nn::Index{500});
        for (std::size_t row = 0; row < 500; ++row) {
            const auto tokens = std::span(batch.tokens).subspan(row * 5, 5);
            const auto decoded = codec->decode(tokens, batch.targets[row * 5 + 4].token);
            for (std::size_t v = 0; v < 3; ++v) {
                QCOMPARE(decoded[v], (*groups)[row * 3 + v]);
                // The value lies in the bin that its token stands for.
                const auto& bin = codec->variables()[v].scale[static_cast<std::size_t>(decoded[v])];
                const double value = table.findColumn(codec->variables()[v].name)->numbers()[row];
                QVERIFY(bin.lower <= value && value <= bin.upper);
            }
        }
        // Value tokens are scored among their own variable's; what follows a value is not scored.
        QVERIFY(batch.targets[0].scored() && !batch.targets[1].scored());
        QVERIFY(batch.targets[2].legal == codec->variables()[1].tokens);
    }

    void survivesSerialisation() {
        const auto model = train(test::kidneyStones(), {"size", "treatment", "success"}, quick());
        QVERIFY(model.has_value());
        const std::string bytes = model->serialize();
        const auto copy = Model::deserialize(bytes);
        QVERIFY2(copy.has_value(), copy ? "" : copy.error().message.english().c_str());
        QVERIFY(sameBits(model->weights(), copy->weights()));
        QCOMPARE(copy->serialize(), bytes);
        QCOMPARE(copy->order(), model->order());
        QVERIFY(copy->options() == model->options());
        QCOMPARE(copy->rowsUsed(), 700U);
        QCOMPARE(copy->history().size(), model->history().size());
    }

    void refusesDamagedBytes() {
        const auto model = train(test::kidneyStones(), {"size", "treatment", "success"}, quick());
        QVERIFY(model.has_value());
        const std::string bytes = model->serialize();
        const std::size_t header = bytes.find('\n');
        for (const std::size_t length :
             {std::size_t{0}, std::size_t{1}, header / 2, header, header + 1, header + 3, header + 5,
              bytes.size() / 2, bytes.size() - 4, bytes.size() - 1}) {
            const auto cut = Model::deserialize(std::string_view(bytes).substr(0, length));
            QVERIFY(!cut.has_value());
            QVERIFY(cut.error().code == ErrorCode::Format);
        }
        QVERIFY(!Model::deserialize(bytes + "x").has_value());
        std::string newer = bytes;
        const std::size_t version = newer.find("\"version\":1");
        QVERIFY(version != std::string::npos);
        newer.replace(version, 11, "\"version\":2");
        const auto refused = Model::deserialize(newer);
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().message.english().find("newer version") != std::string::npos);
        // A field of another kind than it should be.
        std::string odd = bytes;
        odd.replace(odd.find("\"rowsUsed\":700"), 14, "\"rowsUsed\":\"x\"");
        QVERIFY(!Model::deserialize(odd).has_value());
    }

    void sameSeedSameModel() {
        const data::Table table = test::kidneyStones();
        const Names order{"size", "treatment", "success"};
        TrainingOptions options = quick();
        options.threads = 2;
        const auto first = train(table, order, options);
        const auto second = train(table, order, options);
        QVERIFY(first && second && first->serialize() == second->serialize());
        options.seed = 2;
        const auto other = train(table, order, options);
        QVERIFY(other && !sameBits(first->weights(), other->weights()));
    }

    void tellsHowItIsGoing() {
        std::vector<TrainingUpdate> updates;
        std::vector<double> fractions;
        const Progress progress({},
                                [&](double fraction, std::string_view) { fractions.push_back(fraction); });
        const auto model = train(
            test::kidneyStones(), {"size", "treatment", "success"}, quick(),
            [&](const TrainingUpdate& update) { updates.push_back(update); }, progress);
        QVERIFY(model.has_value());
        QVERIFY(!updates.empty());
        QCOMPARE(updates.back().step, updates.back().steps);
        QCOMPARE(updates.back().epoch, 2.0);
        QVERIFY(updates.back().tokensPerSecond > 0);
        QCOMPARE(updates.back().secondsLeft, 0.0);
        QCOMPARE(fractions.back(), 1.0);
        QCOMPARE(model->history().back().validationLoss, updates.back().validationLoss);
    }

    void stopsOnRequest() {
        std::stop_source source;
        const auto model = train(
            test::kidneyStones(), {"size", "treatment", "success"}, quick(),
            [&](const TrainingUpdate&) { source.request_stop(); }, Progress(source.get_token()));
        QVERIFY(!model.has_value());
        QVERIFY(model.error().code == ErrorCode::Cancelled);
    }

    void leavesOutRowsWithGaps() {
        std::vector<double> a, b;
        for (int i = 0; i < 60; ++i) {
            a.push_back(i % 3);
            b.push_back(i % 4 == 0 ? Column::missingNumber : i % 5);
        }
        const data::Table table(std::vector<Column>{Column::numeric("a", ColumnType::Integer, a),
                                                    Column::numeric("b", ColumnType::Integer, b)});
        const auto model = train(table, {"a", "b"}, quick());
        QVERIFY(model.has_value());
        QCOMPARE(model->rowsUsed(), 45U);
        QCOMPARE(model->rowsDropped(), 15U);
        QCOMPARE((*model->codec().describe(table, 0))[3], std::string("?"));
    }

    void saysWhatIsWrong() {
        const data::Table kidney = test::kidneyStones();
        QVERIFY(errorOf(kidney, {"size"}).starts_with("A model needs at least two variables"));
        QVERIFY(errorOf(kidney, {"size", "size"}).find("twice") != std::string::npos);
        QVERIFY(!errorOf(kidney, {"size", "age"}).empty());
        TrainingOptions options = quick();
        options.heads = 3;
        QVERIFY(errorOf(kidney, {"size", "success"}, options).find("multiple") != std::string::npos);

        std::vector<std::int32_t> numbers;
        Names names;
        for (std::int32_t i = 0; i < 300; ++i) {
            numbers.push_back(i);
            names.push_back("patient " + std::to_string(i));
        }
        const data::Table odd(std::vector<Column>{
            test::codes("name", numbers, names),
            Column::numeric("constant", ColumnType::Integer, std::vector<double>(300, 7)),
            Column::numeric("missing", ColumnType::Integer, std::vector<double>(300, Column::missingNumber)),
            Column::numeric("x", ColumnType::Integer, std::vector<double>(numbers.begin(), numbers.end()))});
        QVERIFY(errorOf(odd, {"x", "name"}).find("“name” has 300 different values") != std::string::npos);
        QVERIFY(errorOf(odd, {"x", "constant"}).find("“constant” has a single value") != std::string::npos);
        QVERIFY(errorOf(odd, {"x", "missing"}).starts_with("No row has a value"));
        std::vector<std::size_t> few(19);
        QVERIFY(errorOf(kidney.takeRows(few), {"size", "success"}).starts_with("Only 19 rows"));
    }
};

QTEST_APPLESS_MAIN(TestAutoregressiveModel)
#include "test_autoregressive_model.moc"
