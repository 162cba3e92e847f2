// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cladder/sense.h"
#include "core/cladder/template_text.h"
#include "core/cladder/wording.h"

#include <QTest>

using namespace dovetail::cladder;

class TestSense : public QObject {
    Q_OBJECT
private slots:
    void tellsWhetherASentenceAffirmsANoun_data() {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("noun");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char* sentence, const char* noun, bool expected) {
            QTest::newRow(sentence) << sentence << noun << expected;
        };
        row("the alarm rings the next morning", "ringing alarm", true);
        row("the alarm doesn't ring the next morning", "ringing alarm", false);
        row("the room is bright", "dark room", false);
        row("the candle is out of wax", "candle with wax", false);
        row("the penguin dies", "penguin death", true);
        row("the penguin lives", "penguin death", false);
        row("the patient does recover", "recovery", true);
        row("the patient recovers from scurvy", "scurvy", false);
        row("the person dies from the disease", "recovering from the disease", false);
        row("the person is non-female", "female", false);
        row("the person is a nonsmoker", "smoker", false);
        row("the demand is low", "increased demand", false);
        row("the applicant gets rejected", "admission acceptance", false);
        row("the person lives in a place with low pollution", "high pollution", false);
        row("an individual is not tijv", "tijv", false);
        row("an individual is tijv", "not tijv", false);
        row("Alice arrives at school late", "arriving to school on time", false);
    }
    void tellsWhetherASentenceAffirmsANoun() {
        QFETCH(QString, sentence);
        QFETCH(QString, noun);
        QTEST(affirms(sentence.toStdString(), noun.toStdString()), "expected");
    }

    void findsTheTextsInTheHolesOfATemplate() {
        const auto found =
            holes("Will {} increase the chance of {}?", "Will tea increase the chance of sleep?");
        QVERIFY(found);
        QCOMPARE(found->size(), 2U);
        QCOMPARE(found->front(), std::string_view("tea"));
        QCOMPARE(found->back(), std::string_view("sleep"));
        QVERIFY(!holes("Will {} increase the chance of {}?", "Will tea decrease the chance of sleep?"));
        QVERIFY(!holes("{} causes {}", " causes sleep"));
        QVERIFY(!holes("{} is {}%", "x is %"));
    }

    void cutsTextsIntoSentencesAndLists() {
        QCOMPARE(sentences("A is 0.5%. B is -1.2. Is it?\nYes"),
                 (std::vector<std::string_view>{"A is 0.5%", "B is -1.2", "Is it?", "Yes"}));
        QCOMPARE(enumerated("a b"), std::vector<std::string_view>{"a b"});
        QCOMPARE(enumerated("a, b, and c"), (std::vector<std::string_view>{"a", "b", "c"}));
        QCOMPARE(enumerated("a and b"), (std::vector<std::string_view>{"a", "b"}));
    }

    void knowsFormsOfOneWordApartFromMadeUpWords() {
        QVERIFY(likeness("smokers", "smoking") > 0.5);
        QVERIFY(likeness("nonsmokers", "smoking") > 0.5);
        QVERIFY(likeness("taking", "taken") > 0.5);
        QVERIFY(likeness("intelligent", "intelligence") > 0.5);
        QCOMPARE(likeness("kwox", "kwoz"), 0.0);
        QCOMPARE(likeness("private", "prisoner"), 0.0);
        QVERIFY(mentions(contentWords("husbands that set the alarm"), contentWords("husband")) >
                mentions(contentWords("husbands that set the alarm"), contentWords("alarm clock")));
    }
};

QTEST_APPLESS_MAIN(TestSense)
#include "test_sense.moc"
