// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cladder/answer.h"
#include "core/graph/formats/dagitty_text.h"
#include "tests/support/discrete_model.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <cmath>

using namespace dovetail;
using namespace dovetail::cladder;
using namespace dovetail::graph;
using dovetail::test::DiscreteModel;
using dovetail::test::JointTable;

namespace {

/// The benchmark's templates, filled in from a model of the graph. Names are nouns; "not" denies them.
class Template {
public:
    Template(const CausalGraph& graph, const JointTable& joint) : graph_(graph), joint_(joint) {}

    std::string background() const {
        std::string text;
        for (const Edge& edge : graph_.edges())
            text += graph_.name(edge.from) + " has a direct effect on " + graph_.name(edge.to) + ". ";
        for (const VariableId id : graph_.withRole(Role::Latent))
            text += graph_.name(id) + " is unobserved. ";
        return text;
    }

    /// "y | x z" as sentences.
    std::string table(const QString& what) const {
        const QStringList sides = what.split(QStringLiteral(" | "));
        const std::string noun = sides.front().toStdString();
        const QStringList given = sides.size() > 1 ? sides[1].split(QLatin1Char(' ')) : QStringList();
        const JointTable::Event of{bit(noun), bit(noun)};
        if (given.empty())
            return "The overall probability of " + noun + " is " + percent(joint_.probability(of)) + ". ";
        std::string text;
        for (std::size_t row = 0; row < (std::size_t{1} << given.size()); ++row) {
            JointTable::Event condition;
            std::string phrase;
            for (int i = 0; i < given.size(); ++i) {
                const std::string name = given[i].toStdString();
                const bool one = ((row >> (given.size() - 1 - i)) & 1U) != 0;
                condition = condition.with({bit(name), one ? bit(name) : 0});
                phrase += std::string(i == 0 ? "those who are " : " and are ") + (one ? "" : "not ") + name;
            }
            text += "For " + phrase + ", the probability of " + noun + " is " +
                    percent(joint_.probability(of, condition)) + ". ";
        }
        return text;
    }

    std::size_t bit(const std::string& name) const {
        return std::size_t{1} << graph_.index(graph_.find(name).value());
    }

private:
    static std::string percent(double share) {
        return QString::number(100 * share, 'f', 10).toStdString() + "%";
    }

    const CausalGraph& graph_;
    const JointTable& joint_;
};

constexpr const char* chain = "Kwox has a direct effect on zuph. Zuph has a direct effect on xevu. ";

} // namespace

class TestAnswer : public QObject {
    Q_OBJECT
private slots:
    /// The value is that of the model which the numbers were taken from, for every way that the benchmark
    /// gives numbers in.
    void findsTheEffectInAModel_data() {
        QTest::addColumn<QString>("graph");
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char* name, const char* graph, const QStringList& given, const char* kind) {
            QTest::newRow(name) << QString::fromLatin1(graph) << given << kind;
        };
        const QStringList plain{"yomx | xevu"};
        const char* confounding = "xevu -> yomx zuph -> xevu zuph -> yomx";
        const char* diamondcut = "zuph -> rixq zuph -> xevu xevu -> yomx rixq -> yomx";
        const char* frontdoor = "swoy [latent] swoy -> xevu xevu -> zuph swoy -> yomx zuph -> yomx";
        const char* arrowhead =
            "swoy [latent] xevu -> zuph swoy -> zuph xevu -> yomx swoy -> yomx zuph -> yomx";
        row("ate, chain", "xevu -> zuph zuph -> yomx", plain, "ate");
        row("ate, fork", "xevu -> yomx zuph -> yomx", plain, "ate");
        row("ate, mediation", "xevu -> zuph xevu -> yomx zuph -> yomx", plain, "ate");
        row("ate, diamond", "xevu -> zuph xevu -> rixq zuph -> yomx rixq -> yomx", plain, "ate");
        row("ate, arrowhead", arrowhead, plain, "ate");
        row("ate, confounding", confounding, {"yomx | zuph xevu", "zuph"}, "ate");
        row("ate, diamondcut by the one set", diamondcut, {"yomx | zuph xevu", "zuph"}, "ate");
        row("ate, diamondcut by the other", diamondcut, {"yomx | rixq xevu", "rixq"}, "ate");
        row("ate, diamondcut through a sum", diamondcut, {"yomx | rixq xevu", "rixq | zuph", "zuph"}, "ate");
        row("ate, front-door", frontdoor, {"zuph | xevu", "yomx | xevu zuph", "xevu"}, "ate");
        row("ett, chain", "xevu -> zuph zuph -> yomx", plain, "ett");
        row("ett, mediation", "xevu -> zuph xevu -> yomx zuph -> yomx", plain, "ett");
        row("ett, confounding", confounding, {"yomx | zuph xevu", "zuph | xevu"}, "ett");
        row("ett, diamondcut", diamondcut, {"yomx | xevu rixq", "rixq | xevu"}, "ett");
        row("ett, front-door", frontdoor, {"yomx | xevu zuph", "zuph | xevu"}, "ett");
        row("nde, mediation", "xevu -> zuph xevu -> yomx zuph -> yomx", {"yomx | xevu zuph", "zuph | xevu"},
            "nde");
        row("nie, mediation", "xevu -> zuph xevu -> yomx zuph -> yomx", {"yomx | xevu zuph", "zuph | xevu"},
            "nie");
        row("nie, chain", "xevu -> zuph zuph -> yomx", plain, "nie");
        row("nie, front-door", frontdoor, {"zuph | xevu", "yomx | xevu zuph", "xevu"}, "nie");
    }
    void findsTheEffectInAModel() {
        QFETCH(QString, graph);
        QFETCH(QStringList, given);
        QFETCH(QString, kind);
        const auto read = parseDagitty(("dag { " + graph + " }").toStdString());
        QVERIFY(read);
        const CausalGraph& diagram = *read;
        Random random(7);
        for (int round = 0; round < 20; ++round) {
            const DiscreteModel model(diagram, random);
            const JointTable joint = model.joint();
            const Template text(diagram, joint);
            const std::size_t x = text.bit("xevu");
            const std::size_t y = text.bit("yomx");
            const std::size_t m = diagram.find("zuph") ? text.bit("zuph") : 0;
            const auto setTo = [&](std::size_t mask, std::size_t values, const JointTable::Event& seen = {}) {
                return model.joint({mask, values}).probability({y, y}, seen);
            };
            std::string item = text.background();
            for (const QString& table : given)
                item += text.table(table);
            double truth = setTo(x, x) - setTo(x, 0);
            if (kind == QStringLiteral("ate")) {
                item += "Will xevu increase the chance of yomx?";
            } else if (kind == QStringLiteral("ett")) {
                item += "For those who are xevu, would it be more likely to see yomx if the individual was "
                        "not xevu?";
                // Given all causes of the treatment, it is as good as random.
                const std::size_t causes = test::bitsOf(diagram, diagram.parents(*diagram.find("xevu")));
                truth = -joint.probability({y, y}, {x, x});
                for (const JointTable::Event& event : test::eventsOf(causes))
                    truth += setTo(x, 0, event) * joint.probability(event, {x, x});
            } else {
                const bool direct = kind == QStringLiteral("nde");
                item += direct ? "If we disregard the mediation effect through zuph, would xevu positively "
                                 "affect yomx?"
                               : "Does xevu positively affect yomx through zuph?";
                const bool confounded = !diagram.withRole(Role::Latent).empty();
                if (!confounded) {
                    // Nothing confounds the mediator: Pearl 2001, theorem 2.
                    truth = -setTo(x, 0);
                    for (const bool value : {false, true}) {
                        const JointTable::Event mediator{m, value ? m : 0};
                        truth += setTo(x | m, (direct ? x : 0) | mediator.values) *
                                 model.joint({x, direct ? 0 : x}).probability(mediator);
                    }
                }
            }
            const auto found = answer({.id = "1", .text = item});
            QVERIFY2(found, found ? "" : (found.error().sentence().english() + "\n" + item).c_str());
            QVERIFY2(std::abs(*found->value - truth) < 1e-9, (item + " " + found->estimand).c_str());
            QCOMPARE(found->yes, truth >= 0.005);
        }
    }

    void answersByItsOwnRules_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("yes");
        const auto row = [](const char* name, const QString& text, bool yes) {
            QTest::newRow(name) << text << yes;
        };
        const QString tables = QStringLiteral("For those who are not kwox, the probability of xevu is %1%. "
                                              "For those who are kwox, the probability of xevu is %2%. ");
        const QString story = QString::fromLatin1(chain);
        row("more", story + tables.arg(40).arg(60) + "Will kwox increase the chance of xevu?", true);
        row("less", story + tables.arg(40).arg(60) + "Will kwox decrease the chance of xevu?", false);
        row("nothing, more", story + tables.arg(40).arg(40) + "Will kwox increase the chance of xevu?",
            false);
        row("nothing, less", story + tables.arg(40).arg(40) + "Will kwox decrease the chance of xevu?",
            false);
        row("counterfactual of the treated",
            story + tables.arg(40).arg(60) +
                "For those who are kwox, would it be less likely to see xevu if the individual was not kwox?",
            true);
        row("counterfactual of the untreated",
            story + tables.arg(40).arg(60) +
                "For those who are not kwox, would it be more likely to see xevu if the individual was kwox?",
            true);
        const QString bow =
            QStringLiteral("A has a direct effect on b and c. Z has a direct effect on b. B has a "
                           "direct effect on c. A is unobserved. ");
        row("instrument: Wald's ratio",
            bow + "For those who are not z, the probability of c is 30%. For those who are z, the "
                  "probability of c is "
                  "50%. For those who are not z, the probability of b is 60%. For those who are z, the "
                  "probability of "
                  "b is 20%. Will b increase the chance of c?",
            false);
        const QString collision = QStringLiteral("A has a direct effect on c. B has a direct effect on c. ");
        row("independent causes, rounded numbers",
            collision +
                "The overall probability of a is 80%. The probability of not a and b is 16%. The probability "
                "of a and b is 66%. Is the chance of b larger when observing a?",
            false);
        row("a correlation that rounding does not explain",
            collision +
                "The overall probability of a is 50%. The probability of not a and c is 10%. The probability "
                "of a and c is 40%. Is the chance of c larger when observing a?",
            true);
        row("selected by a common effect",
            collision + "For those who are c, the correlation between a and b is -0.5. If we look at those "
                        "who are c, "
                        "does it mean that a affects b?",
            false);
        const QString methods = QStringLiteral(
            "Method 1: We look at how %1 correlates with %2 case by case according to %3. Method 2: We "
            "look directly at how %1 correlates with %2 in general. To understand how %1 affects %2, is "
            "it more correct to use the Method 1 than Method 2?");
        row("adjusting for a common cause", bow + methods.arg("b", "c", "a"), true);
        row("adjusting for a mediator", story + methods.arg("kwox", "xevu", "zuph"), false);
        row("adjusting for what is not needed", collision + methods.arg("a", "c", "b"), false);
        row("no background, but none is needed",
            "The overall probability of a is 50%. For those who are not a, the probability of b is 20%. For "
            "those who "
            "are a, the probability of b is 90%. Is b more likely than not b overall?",
            true);
        const QString model =
            QStringLiteral("A has a direct effect on b and c. B has a direct effect on c. We know "
                           "that a causes not b. a or b causes c. We observed an individual is not "
                           "a. Would an individual is %1c if %2 instead of %3?");
        row("mechanisms, follows", model.arg("", "b", "not b"), true);
        row("mechanisms, does not follow", model.arg("", "not b", "b"), false);
        row("mechanisms, denied", model.arg("not ", "not b", "b"), true);
    }
    void answersByItsOwnRules() {
        QFETCH(QString, text);
        const auto found = answer({.id = "1", .text = text.toStdString()});
        QVERIFY2(found, found ? "" : found.error().sentence().english().c_str());
        QTEST(found->yes, "yes");
        QVERIFY(!found->ground.empty());
    }

    /// Phrases of common English: which variable they speak of follows from words, or from what is left.
    void findsTheVariablesOfPhrases() {
        const auto found = answer(
            {.id = "1",
             .text =
                 "My decision has a direct effect on penguin mood and penguin survival. Penguin mood has a "
                 "direct "
                 "effect on penguin survival. For those who choose to take the stairs and penguins who are "
                 "sad, "
                 "the probability of penguin death is 38%. For those who choose to take the stairs and "
                 "penguins "
                 "who are happy, the probability of penguin death is 85%. For those who choose to take the "
                 "elevator and penguins who are sad, the probability of penguin death is 53%. For those who "
                 "choose to take the elevator and penguins who are happy, the probability of penguin death "
                 "is "
                 "93%. For those who choose to take the stairs, the probability of penguin happiness is 61%. "
                 "For "
                 "those who choose to take the elevator, the probability of penguin happiness is 42%. If we "
                 "disregard the mediation effect through penguin mood, would my decision positively affect "
                 "penguin survival?"});
        QVERIFY(found);
        QCOMPARE(QString::fromStdString(found->phrases[1]),
                 QStringLiteral(
                     "“those who choose to take the elevator” (not: “those who choose to take the stairs”): "
                     "my decision"));
        QCOMPARE(QString::fromStdString(found->phrases[3]),
                 QStringLiteral("“penguin happiness”: penguin mood"));
        QVERIFY(std::abs(*found->value - (0.39 * (0.53 - 0.38) + 0.61 * (0.93 - 0.85))) < 1e-9);
    }

    /// Texts with sentences left out, doubled, in another order or cut are answered or refused, and soon.
    void standsBrokenTexts() {
        const auto items = readItems(test::readFile(test::dataFile("cladder_sample.json")));
        QVERIFY(items);
        Random random(3);
        std::size_t refused = 0;
        for (const Item& item : *items) {
            for (int round = 0; round < 10; ++round) {
                QStringList sentences = QString::fromStdString(item.text).split(QStringLiteral(". "));
                const auto any = [&] {
                    return static_cast<qsizetype>(random.below(static_cast<std::size_t>(sentences.size())));
                };
                switch (random.below(4)) {
                case 0:
                    sentences.removeAt(any());
                    break;
                case 1:
                    sentences.insert(any(), sentences[any()]);
                    break;
                case 2:
                    sentences.swapItemsAt(any(), any());
                    break;
                default:
                    sentences[any()].chop(5);
                }
                const auto found =
                    answer({.id = item.id, .text = sentences.join(QStringLiteral(". ")).toStdString()});
                if (found) continue;
                ++refused;
                QVERIFY(!found.error().message.empty());
            }
        }
        QVERIFY(refused > 100);
    }

    void refusesWhatWouldTakeLong() {
        std::string text;
        for (int i = 0; i < 40; ++i)
            text += "V" + std::to_string(i) + "x has a direct effect on yomx. ";
        const auto found = answer({.id = "1", .text = text + "Will v1x increase the chance of yomx?"});
        QVERIFY(!found);
        QCOMPARE(found.error().message.english(), std::string("The background names 41 variables."));
    }

    void saysWhatIsMissing_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        const QString question = QStringLiteral("Will kwox increase the chance of xevu?");
        const QString story = QString::fromLatin1(chain);
        QTest::newRow("a number") << story + "The overall probability of kwox is 40%. " + question
                                  << QStringLiteral("P(xevu = 1 | kwox = ");
        QTest::newRow("the background") << question << QStringLiteral("background");
        QTest::newRow("too many nouns")
            << "Kwox has a direct effect on xevu. The overall probability of zuph is 40%. " + question
            << QStringLiteral("more things");
        QTest::newRow("a method") << story +
                                         "Method 1: We look at how kwox correlates with xevu case by case "
                                         "according to zuph. To understand how kwox affects xevu, is it more "
                                         "correct to use the Method 1 than Method 2?"
                                  << QStringLiteral("has 1");
        QTest::newRow("one variable as two") << story + "Does kwox positively affect xevu through kwox?"
                                             << QStringLiteral("one variable as two");
        QTest::newRow("another name")
            << story + "Does tea positively affect xevu through zuph?" << QStringLiteral("“tea”");
        QTest::newRow("an observation") << "A has a direct effect on c. B has a direct effect on c. We know "
                                           "that a and b causes c. Would an "
                                           "individual is c if a instead of not a?"
                                        << QStringLiteral("not observed");
        QTest::newRow("mechanisms of another graph")
            << story +
                   "We know that xevu causes kwox. Would an individual is xevu if kwox instead of not kwox?"
            << QStringLiteral("does not fit");
    }
    void saysWhatIsMissing() {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const auto found = answer({.id = "1", .text = text.toStdString()});
        QVERIFY(!found);
        const QString sentence = QString::fromStdString(found.error().sentence());
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }
};

QTEST_APPLESS_MAIN(TestAnswer)
#include "test_answer.moc"
