// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/sentence.h"

#include <QTest>

#include <map>

using namespace dovetail;

namespace {

/// A language of a few words, as a user interface would look them up.
std::string inGerman(const Phrase& phrase) {
    static const std::map<std::string, std::string> texts{
        {"%1 causes %2.", "%2 wird von %1 verursacht."},
        {"%n rows are empty.", "%n Zeilen sind leer."},
        {"“%1”", "„%1“"},
        {" and ", " und "},
    };
    const auto found = texts.find(phrase.english);
    return found == texts.end() ? phrase.english : found->second;
}

} // namespace

/// What core says is English, and remembers what it was made of.
class SentenceTest : public QObject {
    Q_OBJECT

private slots:
    void fillsPlacesInTheOrderOfTheLanguage() {
        const Sentence sentence = phrase("test", "%1 causes %2.")(quoted("rain"), quoted("mud"));
        QCOMPARE(sentence.english(), std::string("“rain” causes “mud”."));
        QCOMPARE(sentence.said(inGerman), std::string("„mud“ wird von „rain“ verursacht."));
    }

    void whatLooksLikeAPlaceInANameIsNone() {
        const Sentence sentence = phrase("test", "%1 causes %2.")("%2", "%1");
        QCOMPARE(sentence.english(), std::string("%2 causes %1."));
        QCOMPARE(sentence.said(inGerman), std::string("%1 wird von %2 verursacht."));
    }

    void counts() {
        const auto empty = [](std::size_t rows) {
            return Sentence(countedPhrase("test", "%n rows are empty.", "%n row is empty.", rows));
        };
        QCOMPARE(empty(1).english(), std::string("1 row is empty."));
        QCOMPARE(empty(3).english(), std::string("3 rows are empty."));
        QCOMPARE(empty(3).said(inGerman), std::string("3 Zeilen sind leer."));
    }

    void enumerates() {
        QCOMPARE(enumeration({}).english(), std::string());
        QCOMPARE(enumeration({"a"}).english(), std::string("a"));
        QCOMPARE(enumeration({"a", "b", "c"}).english(), std::string("a, b and c"));
        QCOMPARE(enumeration({"a", quoted("b")}).said(inGerman), std::string("a und „b“"));
    }

    void addsSentences() {
        Sentence text;
        text += "One.";
        text += Sentence();
        text += phrase("test", "%1 causes %2.")("x", "y");
        QCOMPARE(text.english(), std::string("One. x causes y."));
        QCOMPARE(text.said(inGerman), std::string("One. y wird von x verursacht."));
    }

    void anErrorIsMessageAndAdvice() {
        const Error error{ErrorCode::InvalidInput, phrase("test", "%1 causes %2.")("x", "x"),
                          "Draw another edge."};
        QCOMPARE(error.sentence().english(), std::string("x causes x. Draw another edge."));
        QVERIFY(error.message == "x causes x.");
    }
};

QTEST_GUILESS_MAIN(SentenceTest)
#include "test_sentence.moc"
