// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_import.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/project/workflow.h"
#include "tests/core/project/sample_project.h"
#include "tests/support/test_data.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::project;
using graph::VariableSet;
using test::unwrap;
using Names = std::vector<std::string>;

namespace {

Content contentOf(const std::string& dagitty, data::Table table) {
    Content content;
    content.graph = std::make_shared<const graph::CausalGraph>(unwrap(graph::parseDagitty(dagitty)));
    content.table = std::make_shared<const data::Table>(std::move(table));
    return content;
}

/// A published example: its graph and its data.
Content example(const std::string& name) {
    return contentOf(test::readFile(test::dataFile(name + ".dag")),
                     unwrap(data::importCsv(test::dataFile(name + ".csv"))).table);
}

/// 1500 rows in which c makes both t and y likelier. Setting t adds 0.2 to P(y = 1); rows with t = 1
/// have it 0.44 more often.
data::Table confounded() {
    Random random(11);
    std::vector<double> c, t, y;
    for (int row = 0; row < 1500; ++row) {
        c.push_back(random.uniform() < 0.5 ? 1 : 0);
        t.push_back(random.uniform() < 0.2 + 0.6 * c.back() ? 1 : 0);
        y.push_back(random.uniform() < 0.2 + 0.2 * t.back() + 0.4 * c.back() ? 1 : 0);
    }
    using data::Column;
    using data::ColumnType;
    return data::Table(std::vector<Column>{Column::numeric("t", ColumnType::Integer, t),
                                           Column::numeric("c", ColumnType::Integer, c),
                                           Column::numeric("y", ColumnType::Integer, y)});
}

constexpr const char* confounder = "dag { t [exposure] y [outcome] c -> t c -> y t -> y }";

engines::autoregressive::TrainingOptions quickTraining() {
    engines::autoregressive::TrainingOptions options;
    options.layers = 1;
    options.width = 16;
    options.heads = 2;
    options.epochs = 12;
    options.threads = 1;
    options.learningRate = 5e-3;
    return options;
}

/// Two ways to adjust, {a} and {b}; columns of the same names.
Content twoSets() {
    using data::Column;
    std::vector<Column> columns;
    for (const char* name : {"t", "a", "b", "y"})
        columns.push_back(Column::numeric(name, data::ColumnType::Integer, {0, 1, 0, 1}));
    return contentOf("dag { t [exposure] y [outcome] a -> t a -> b b -> y t -> y }",
                     data::Table(std::move(columns)));
}

void choose(Content& content, const Names& names) {
    content.chosenAdjustment.emplace();
    for (const std::string& name : names)
        content.chosenAdjustment->insert(*content.graph->find(name));
}

void redraw(Content& content, const std::string& dagitty) {
    content.graph = std::make_shared<const graph::CausalGraph>(unwrap(graph::parseDagitty(dagitty)));
}

EffectRequest quick(std::size_t bootstrap, std::size_t samples = 200, std::uint64_t seed = 1) {
    EffectRequest request;
    request.bootstrap = bootstrap;
    request.samples = samples;
    request.seed = seed;
    return request;
}

bool isSentence(const Error& error) {
    return error.message.english().ends_with('.') && !error.advice.empty();
}

} // namespace

class TestWorkflow : public QObject {
    Q_OBJECT

private:
    Content confounded_ = contentOf(confounder, confounded());
    TrainedModel trained_;

private slots:
    void initTestCase() { trained_ = unwrap(trainModel(confounded_, quickTraining())); }

    void questionsThatCannotBeAsked_data() {
        QTest::addColumn<QString>("graph");
        QTest::addColumn<QString>("words");
        QTest::addRow("no treatment") << "dag { y [outcome] t -> y }"
                                      << "treatment";
        QTest::addRow("no outcome") << "dag { t [exposure] t -> y }"
                                    << "outcome";
        QTest::addRow("two treatments") << "dag { t [exposure] c [exposure] y [outcome] }"
                                        << "more than one";
        QTest::addRow("treatment without a column") << "dag { q [exposure] y [outcome] q -> y }"
                                                    << "q";
        QTest::addRow("latent outcome") << "dag { t [exposure] y [outcome, latent] t -> y }"
                                        << "latent";
        QTest::addRow("nothing is drawn") << "dag { }"
                                          << "treatment";
    }
    void questionsThatCannotBeAsked() {
        QFETCH(const QString, graph);
        QFETCH(const QString, words);
        Content content = confounded_;
        redraw(content, graph.toStdString());
        const auto question = boundQuestion(content);
        QVERIFY(!question);
        QVERIFY2(question.error().message.english().find(words.toStdString()) != std::string::npos,
                 question.error().message.english().c_str());
        QVERIFY(isSentence(question.error()));
        QVERIFY(!estimationPlan(content));
        QVERIFY(!adjustmentEffect(content));
        QVERIFY(!trainModel(content, quickTraining()));
        QVERIFY(!transformerEffect(content, trained_));
    }

    void withoutDataThereIsNoQuestion() {
        Content content = confounded_;
        content.table.reset();
        const auto question = boundQuestion(content);
        QVERIFY(!question);
        QCOMPARE(question.error().code, ErrorCode::InvalidData);
    }

    void theQuestionSpeaksOfColumns() {
        Content content = confounded_;
        redraw(content, "dag { dose [exposure] y [outcome] c -> dose c -> y dose -> y }");
        content.bindings[*content.graph->find("dose")] = "t";
        const auto question = unwrap(boundQuestion(content));
        QCOMPARE(question.treatmentColumn, std::string("t"));
        QVERIFY(question.treatment == *content.graph->find("dose"));
        QCOMPARE(unwrap(estimationPlan(content)).adjustment, Names{"c"});
    }

    void withoutAPickTheFirstMinimalSetIsUsed() {
        QCOMPARE(unwrap(estimationPlan(twoSets())).adjustment, Names{"a"});
    }

    void aValidPickIsUsed() {
        Content content = twoSets();
        choose(content, {"b"});
        QCOMPARE(unwrap(estimationPlan(content)).adjustment, Names{"b"});
        choose(content, {"a", "b"});
        QCOMPARE(unwrap(estimationPlan(content)).adjustment, (Names{"a", "b"}));
    }

    void theEmptySetCanBePicked() {
        Content content = twoSets();
        redraw(content, "dag { t [exposure] y [outcome] a -> y t -> y }");
        choose(content, {});
        QCOMPARE(unwrap(estimationPlan(content)).adjustment, Names{});
        choose(content, {"a"});
        QCOMPARE(unwrap(estimationPlan(content)).adjustment, Names{"a"});
    }

    void aPickThatIsNoLongerValidIsPassedOver() {
        Content content = twoSets();
        choose(content, {});
        QCOMPARE(unwrap(estimationPlan(content)).adjustment, Names{"a"});
        choose(content, {"b"});
        redraw(content, "dag { t [exposure] y [outcome] a -> t a -> b a -> y t -> b t -> y }");
        QCOMPARE(unwrap(estimationPlan(content)).adjustment, Names{"a"});
    }

    void aPickOfAVariableThatIsGoneIsPassedOver() {
        Content content = twoSets();
        content.chosenAdjustment = VariableSet{graph::VariableId{4711}};
        QCOMPARE(unwrap(estimationPlan(content)).adjustment, Names{"a"});
    }

    void aPickWithoutAColumnIsPassedOver() {
        Content content = twoSets();
        choose(content, {"b"});
        content.bindings[*content.graph->find("b")] = "";
        QCOMPARE(unwrap(estimationPlan(content)).adjustment, Names{"a"});
        content.bindings[*content.graph->find("a")] = "";
        const auto columns = estimationPlan(content);
        QVERIFY(!columns);
        QCOMPARE(columns.error().code, ErrorCode::NotIdentified);
        QVERIFY(isSentence(columns.error()));
    }

    /// Charig et al. 1986: B looks better in all 700 rows together; A is better for either size.
    void kidneyStonesChangeTheirSign() {
        const auto effect = unwrap(adjustmentEffect(example("kidney_stones"), quick(200)));
        QCOMPARE(effect.adjustment, Names{"stone_size"});
        QCOMPARE(effect.levels[effect.from].label, std::string("A"));
        QCOMPARE(effect.levels[effect.to].label, std::string("B"));
        QCOMPARE(effect.observationalDifference.estimate, 289.0 / 350 - 273.0 / 350);
        // Back-door formula by hand: sum over sizes of the share of the size times the rate.
        const double small = 357.0 / 700;
        const double large = 343.0 / 700;
        const double ifA = small * 81 / 87 + large * 192 / 263;
        const double ifB = small * 234 / 270 + large * 55 / 80;
        QCOMPARE(effect.interventionalDifference.estimate, ifB - ifA);
        QVERIFY(effect.observationalDifference.estimate > 0);
        QVERIFY(effect.interventionalDifference.estimate < 0);
    }

    /// Pearl 2009, Causality, section 3.3.3: P(cancer | do(smoking)) is 0.4525, without smoking 0.4975,
    /// though smokers are seen with cancer far more often.
    void aFrontDoorIsAnsweredByItsFormula() {
        const Content content = example("frontdoor_smoking");
        const auto effect = unwrap(adjustmentEffect(content, quick(50)));
        QCOMPARE(effect.method, std::string("front-door formula"));
        QVERIFY(effect.adjustment.empty());
        QVERIFY(std::abs(effect.levels[1].interventional.mean.estimate - 0.4525) < 1e-12);
        QVERIFY(std::abs(effect.levels[0].interventional.mean.estimate - 0.4975) < 1e-12);
        QVERIFY(std::abs(effect.levels[1].observational.mean.estimate - 0.8525) < 1e-12);
        // A model can be trained on these data, but it simulates in an order that is adjustment.
        auto options = quickTraining();
        options.epochs = 1;
        const auto trained = unwrap(trainModel(content, options));
        const auto answer = transformerEffect(content, trained);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NotIdentified);
        QVERIFY2(isSentence(answer.error()), answer.error().sentence().english().c_str());
    }

    void theTransformerFindsTheEffectBehindConfounding() {
        QCOMPARE(trained_.model->order(), (Names{"c", "t", "y"}));
        QCOMPARE(trained_.table.get(), confounded_.table.get());
        const auto adjusted = unwrap(adjustmentEffect(confounded_, quick(50)));
        // As a user trains it, but for the number of threads, which would change the last bits.
        engines::autoregressive::TrainingOptions usual;
        usual.threads = 1;
        const auto trained = unwrap(trainModel(confounded_, usual));
        const auto learned = unwrap(transformerEffect(confounded_, trained, quick(0, 2000)));
        QVERIFY(std::abs(adjusted.interventionalDifference.estimate - 0.2) < 0.08);
        // Both look at the same 1500 rows, so they are closer to each other than to the truth.
        QVERIFY2(std::abs(learned.interventionalDifference.estimate -
                          adjusted.interventionalDifference.estimate) < 0.06,
                 std::to_string(learned.interventionalDifference.estimate).c_str());
        QVERIFY2(std::abs(learned.observationalDifference.estimate -
                          adjusted.observationalDifference.estimate) < 0.06,
                 std::to_string(learned.observationalDifference.estimate).c_str());
    }

    void sameSeedSameBits() {
        const auto again = unwrap(trainModel(confounded_, quickTraining()));
        QCOMPARE(again.model->serialize(), trained_.model->serialize());
        const EffectRequest request = quick(50, 500, 5);
        const auto text = [](Result<estimate::Effect> effect) {
            return unwrap(std::move(effect)).toJson().dump();
        };
        QCOMPARE(text(adjustmentEffect(confounded_, request)), text(adjustmentEffect(confounded_, request)));
        QCOMPARE(text(transformerEffect(confounded_, trained_, request)),
                 text(transformerEffect(confounded_, again, request)));
    }

    void aModelKnowsColumnsNotVariables() {
        Content content = confounded_;
        redraw(content, "dag { dose [exposure] y [outcome] c -> dose c -> y dose -> y }");
        content.bindings[*content.graph->find("dose")] = "t";
        QVERIFY(whyOutOfDate(content, trained_).empty());
        QVERIFY(transformerEffect(content, trained_, quick(0)));
    }

    void aModelOfOtherDataIsOutOfDate() {
        Content content = confounded_;
        content.table = std::make_shared<const data::Table>(*confounded_.table);
        QVERIFY(whyOutOfDate(content, trained_).english().ends_with('.'));
        const auto effect = transformerEffect(content, trained_);
        QVERIFY(!effect);
        QCOMPARE(effect.error().code, ErrorCode::InvalidInput);
        QVERIFY(isSentence(effect.error()));
        // The data of a model that was saved as an old one are gone.
        QVERIFY(!whyOutOfDate(confounded_, {trained_.model, nullptr}).empty());
    }

    void aModelOfAColumnThatIsNotDrawnAnyMoreIsOutOfDate() {
        Content content = confounded_;
        content.bindings[*content.graph->find("c")] = "";
        const std::string reason = whyOutOfDate(content, trained_);
        QVERIFY2(reason.find("“c”") != std::string::npos, reason.c_str());
        QVERIFY(!transformerEffect(content, trained_));
    }

    /// The model stays as it is; whether its order (c, t, y) justifies an answer depends on the graph.
    void theGraphDecidesWhetherTheModelMayAnswer_data() {
        QTest::addColumn<QString>("graph");
        QTest::addColumn<bool>("answers");
        QTest::addRow("as trained") << confounder << true;
        QTest::addRow("c is no cause of t any more")
            << "dag { t [exposure] y [outcome] c -> y t -> y }" << true;
        QTest::addRow("c is a mediator now")
            << "dag { t [exposure] y [outcome] t -> c c -> y t -> y }" << false;
        QTest::addRow("c is a collider now")
            << "dag { t [exposure] y [outcome] t -> c y -> c t -> y }" << false;
        QTest::addRow("a latent common cause has come up")
            << "dag { t [exposure] y [outcome] c -> t c -> y t -> y t <-> y }" << false;
        QTest::addRow("the question is asked the other way round")
            << "dag { y [exposure] t [outcome] c -> t c -> y y -> t }" << false;
        QTest::addRow("c is marked as latent")
            << "dag { t [exposure] y [outcome] c [latent] c -> t c -> y t -> y }" << false;
    }
    void theGraphDecidesWhetherTheModelMayAnswer() {
        QFETCH(const QString, graph);
        QFETCH(const bool, answers);
        Content content = confounded_;
        redraw(content, graph.toStdString());
        const auto effect = transformerEffect(content, trained_, quick(0));
        QCOMPARE(effect.has_value(), answers);
        if (!answers) QVERIFY2(isSentence(effect.error()), effect.error().sentence().english().c_str());
    }

    void stoppedWorkSaysSo() {
        std::stop_source stop;
        stop.request_stop();
        const Progress stopped(stop.get_token());
        const auto model = trainModel(confounded_, quickTraining(), {}, stopped);
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::Cancelled);
        const auto adjusted = adjustmentEffect(confounded_, {}, stopped);
        QVERIFY(!adjusted);
        QCOMPARE(adjusted.error().code, ErrorCode::Cancelled);
        const auto learned = transformerEffect(confounded_, trained_, {}, stopped);
        QVERIFY(!learned);
        QCOMPARE(learned.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestWorkflow)
#include "test_workflow.moc"
