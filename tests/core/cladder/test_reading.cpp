// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cladder/reading.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::cladder;

namespace {

QString phrase(const Reading& reading, const Mention& mention) {
    const Description& description = reading.descriptions[mention.description];
    return QString::fromStdString(mention.value ? description.one : description.zero);
}

/// "ate + cause=tea effect=sleep": what of a question is set.
QString text(const Reading& reading) {
    const Question& question = reading.question;
    QStringList parts{QString::fromStdString(std::string(codeOf(question.kind))),
                      question.positive ? QStringLiteral("+") : QStringLiteral("-")};
    const auto mention = [&](const char* name, const std::optional<Mention>& mentioned) {
        if (mentioned) parts += QString::fromLatin1(name) + QLatin1Char('=') + phrase(reading, *mentioned);
    };
    const auto name = [&](const char* what, const std::string& value) {
        if (!value.empty())
            parts += QString::fromLatin1(what) + QLatin1Char('=') + QString::fromStdString(value);
    };
    mention("given", question.condition);
    mention("cause", question.cause);
    mention("effect", question.effect);
    name("from", question.causeName);
    name("to", question.effectName);
    for (const std::string& mediator : question.mediators)
        name("through", mediator);
    name("would", question.outcomeSentence);
    name("set", question.setNoun);
    name("was", question.replacedNoun);
    return parts.join(QLatin1Char(' '));
}

/// "P(sleep | no tea/tea) 0.2 0.4" for each table.
QString numbers(const Reading& reading) {
    QStringList lines;
    for (const GivenTable& table : reading.tables) {
        QStringList given;
        for (const std::size_t condition : table.given) {
            given +=
                phrase(reading, {condition, false}) + QLatin1Char('/') + phrase(reading, {condition, true});
        }
        QString line = QStringLiteral("P(") + phrase(reading, {table.of, true});
        if (!given.empty()) line += QStringLiteral(" | ") + given.join(QStringLiteral(", "));
        line += QLatin1Char(')');
        for (const double one : table.one)
            line += QLatin1Char(' ') + QString::number(one);
        lines += line;
    }
    for (const GivenJoint& joint : reading.joints) {
        lines += QStringLiteral("P(%1/%2, %3) %4 %5")
                     .arg(phrase(reading, {joint.first, false}), phrase(reading, {joint.first, true}),
                          phrase(reading, {joint.second, true}))
                     .arg(joint.withZero)
                     .arg(joint.withOne);
    }
    return lines.join(QStringLiteral("; "));
}

constexpr const char* question = " Will tea increase the chance of sleep?";

} // namespace

class TestReading : public QObject {
    Q_OBJECT
private slots:
    void readsEveryQuestion_data() {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* question, const char* expected) {
            QTest::newRow(question) << question << expected;
        };
        row("Will tea increase the chance of sleep?", "ate + cause=tea effect=sleep");
        row("Will tea decrease the chance of sleep?", "ate - cause=tea effect=sleep");
        row("For those who are tea, would it be more likely to see sleep if the individual was not tea?",
            "ett + cause=those who are tea effect=sleep");
        row("For those who are tea, would it be less likely to see sleep if the individual was not tea?",
            "ett - cause=those who are tea effect=sleep");
        row("If we disregard the mediation effect through calm and warmth, would tea positively affect "
            "sleep?",
            "nde + from=tea to=sleep through=calm through=warmth");
        row("If we disregard the mediation effect through calm, would tea negatively affect sleep?",
            "nde - from=tea to=sleep through=calm");
        row("Does tea positively affect sleep through calm?", "nie + from=tea to=sleep through=calm");
        row("Does tea negatively affect sleep through calm?", "nie - from=tea to=sleep through=calm");
        row("Is sleep more likely than no sleep overall?", "marginal + effect=sleep");
        row("Is sleep less likely than no sleep overall?", "marginal - effect=sleep");
        row("Is the chance of sleep larger when observing tea?", "correlation + cause=tea effect=sleep");
        row("Is the chance of sleep smaller when observing tea?", "correlation - cause=tea effect=sleep");
        row("If we look at those who are calm, does the chance of sleep increase when tea?",
            "exp_away + given=those who are calm cause=tea effect=sleep");
        row("If we look at those who are calm, does the chance of sleep decrease when tea?",
            "exp_away - given=those who are calm cause=tea effect=sleep");
        row("If we look at those who are calm, does it mean that tea affects sleep?",
            "collider_bias + given=those who are calm cause=tea effect=sleep");
        row("If we look at those who are calm, does it mean that tea does not affect sleep?",
            "collider_bias - given=those who are calm cause=tea effect=sleep");
        row("To understand how tea affects sleep, is it more correct to use the Method 1 than Method 2?",
            "backadj + from=tea to=sleep");
        row("To understand how tea affects sleep, is it more correct to use the Method 2 than Method 1?",
            "backadj - from=tea to=sleep");
        row("Would the person sleeps if no tea instead of tea?",
            "det-counterfactual + would=the person sleeps set=no tea was=tea");
    }
    void readsEveryQuestion() {
        QFETCH(QString, question);
        const auto reading = read(question.toStdString());
        QVERIFY2(reading, reading ? "" : reading.error().sentence().english().c_str());
        QTEST(text(*reading), "expected");
    }

    void readsEveryNumber_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* given, const char* expected) {
            QTest::newRow(name) << given << expected;
        };
        row("marginal", "The overall probability of tea is 26%.", "P(tea) 0.26");
        row("with a decimal", "The overall probability of tea is 26.5%.", "P(tea) 0.265");
        row("of the other value",
            "The overall probability of tea is 26%. The overall probability of not tea is 74%.",
            "P(tea) 0.26; P(tea) 0.26");
        row("one condition",
            "For non-drinkers, the probability of sleep is 10%. For drinkers, the probability of sleep is "
            "20%.",
            "P(sleep | non-drinkers/drinkers) 0.1 0.2");
        row("two conditions",
            "For those who are not a and are not b, the probability of sleep is 1%. "
            "For those who are not a and are b, the probability of sleep is 2%. "
            "For those who are a and are not b, the probability of sleep is 3%. "
            "For those who are a and are b, the probability of sleep is 4%.",
            "P(sleep | those who are not a/those who are a, are not b/are b) 0.01 0.02 0.03 0.04");
        // The story "firing_employee" has one phrase for both values.
        row("two conditions, one with one phrase",
            "For a and not b, the probability of s is 1%. For a and b, the probability of s is 2%. "
            "For a and not b, the probability of s is 3%. For a and b, the probability of s is 4%.",
            "P(s | a/a, not b/b) 0.01 0.02 0.03 0.04");
        row("conditions with an and of their own",
            "For men and women and young, the probability of s is 1%. "
            "For men and women and old, the probability of s is 2%. "
            "For cats and dogs and young, the probability of s is 3%. "
            "For cats and dogs and old, the probability of s is 4%.",
            "P(s | men and women/cats and dogs, young/old) 0.01 0.02 0.03 0.04");
        row("two tables of one noun",
            "For a0 and b0, the probability of s is 1%. For a0 and b1, the probability of s is 2%. "
            "For a1 and b0, the probability of s is 3%. For a1 and b1, the probability of s is 4%. "
            "For a0, the probability of s is 5%. For a1, the probability of s is 6%.",
            "P(s | a0/a1, b0/b1) 0.01 0.02 0.03 0.04; P(s | a0/a1) 0.05 0.06");
        row("two things at once",
            "The overall probability of salt and tea is 77%. "
            "The probability of water and sleep and joy is 5%. "
            "The probability of salt and tea and sleep and joy is 68%.",
            "P(salt and tea) 0.77; P(water/salt and tea, sleep and joy) 0.05 0.68");
        row("a correlation is not needed",
            "For those who are b, the correlation between tea and sleep is -0.16.", "");
    }
    void readsEveryNumber() {
        QFETCH(QString, given);
        const auto reading = read((given + QString::fromLatin1(question)).toStdString());
        QVERIFY2(reading, reading ? "" : reading.error().sentence().english().c_str());
        QTEST(numbers(*reading), "expected");
    }

    void readsTheGraph() {
        const auto reading = read(
            "Imagine a self-contained, hypothetical world with only the following conditions, and without "
            "any "
            "unmentioned factors or causal relationships: CEO has a direct effect on director and my mood. "
            "My mood has a direct effect on tea, sleep, and salt. Salt is unobserved." +
            std::string(question));
        QVERIFY(reading);
        const graph::CausalGraph& graph = reading->story.graph;
        QStringList edges;
        for (const graph::Edge& edge : graph.edges()) {
            edges += QString::fromStdString(graph.name(edge.from)) + QStringLiteral(" -> ") +
                     QString::fromStdString(graph.name(edge.to));
        }
        edges.sort();
        QCOMPARE(edges.join(QStringLiteral("; ")),
                 QStringLiteral(
                     "CEO -> director; CEO -> my mood; my mood -> salt; my mood -> sleep; my mood -> tea"));
        QVERIFY(graph.variable(*reading->story.find("SALT")).roles.has(graph::Role::Latent));
    }

    void readsMethodsAndMechanisms() {
        const auto methods =
            read("Method 1: We look at how tea correlates with sleep case by case according to calm "
                 "and salt. Method 2: We look directly at how tea correlates with sleep in general. "
                 "To understand how tea affects sleep, is it more correct to use the Method 1 than "
                 "Method 2?");
        QVERIFY(methods);
        QCOMPARE(methods->methods, (std::vector<std::vector<std::string>>{{"calm", "salt"}, {}}));
        const auto model =
            read("We know that tea causes calm, and we know that calm or salt causes sleep. milk causes "
                 "joy. We observed it is late and the sea is calm. Would it rains if a instead of b?");
        QVERIFY(model);
        QCOMPARE(model->mechanisms.size(), 3U);
        QCOMPARE(model->mechanisms[1].causes, std::string("calm or salt"));
        QCOMPARE(model->observed, (std::vector<std::string>{"it is late", "the sea is calm"}));
    }

    void refusesOtherTexts_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("part");
        QTest::newRow("nothing") << QString() << QStringLiteral("no question");
        QTest::newRow("another question") << QStringLiteral("Is tea good?") << QStringLiteral("Is tea good?");
        QTest::newRow("another sentence") << QStringLiteral("Tea is good.") + QString::fromLatin1(question)
                                          << QStringLiteral("Tea is good");
        QTest::newRow("half a table") << QStringLiteral("For drinkers, the probability of sleep is 20%.") +
                                             QString::fromLatin1(question)
                                      << QStringLiteral("drinkers");
        QTest::newRow("more than all")
            << QStringLiteral("The overall probability of tea is 126%.") + QString::fromLatin1(question)
            << QStringLiteral("126%");
        QTest::newRow("circle") << QStringLiteral("A has a direct effect on b. B has a direct effect on a.") +
                                       QString::fromLatin1(question)
                                << QStringLiteral("“a”");
    }
    void refusesOtherTexts() {
        QFETCH(QString, given);
        QFETCH(QString, part);
        const auto reading = read(given.toStdString());
        QVERIFY(!reading);
        const QString sentence = QString::fromStdString(reading.error().sentence());
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }
};

QTEST_APPLESS_MAIN(TestReading)
#include "test_reading.moc"
