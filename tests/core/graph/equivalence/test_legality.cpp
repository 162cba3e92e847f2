// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/legality.h"
#include "core/graph/formats/dagitty_text.h"
#include "tests/support/marked_brute_force.h"

#include <QTest>

#include <set>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;

namespace {

SmallMarked randomMarks(Random& random, std::size_t size, const std::string& letters) {
    SmallMarked graph(size);
    for (std::size_t a = 0; a < size; ++a) {
        for (std::size_t b = a + 1; b < size; ++b) {
            if (random.uniform() < 0.3) continue;
            graph.join(a, letters[random.below(letters.size())], b, letters[random.below(letters.size())]);
        }
    }
    return graph;
}

} // namespace

class TestLegality : public QObject {
    Q_OBJECT
private slots:
    void knowsMags() {
        Random random(61);
        int legal = 0;
        for (int round = 0; round < 20'000; ++round) {
            const SmallMarked graph = randomMarks(random, 2 + random.below(4), "->>");
            const bool expected = isAncestral(graph) && isMaximal(graph);
            QCOMPARE(isMag(graph.marked()), expected);
            legal += expected;
        }
        QVERIFY(legal > 1000);
    }

    /// Of all graphs with marks over three variables, and many over four.
    void knowsPags() {
        for (const std::size_t size : {std::size_t{3}, std::size_t{4}}) {
            std::set<SmallMarked> pags;
            for (const auto& [separations, members] : magsByClass(size))
                pags.insert(sharedMarks(members));
            for (const SmallMarked& pag : pags)
                QVERIFY(checkLegal(diagramOf(GraphType::Pag, pag.marked())));
            Random random(62);
            for (int round = 0; round < 5000; ++round) {
                SmallMarked graph = randomMarks(random, size, "->oo");
                QCOMPARE(checkLegal(diagramOf(GraphType::Pag, graph.marked())).has_value(),
                         pags.contains(graph));
            }
        }
    }

    void saysWhatIsWrong_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("pdag, cycle") << "pdag { a -> b -> c -> a }"
                                     << "cycle";
        QTest::newRow("pdag, no chord") << "pdag { a -- b -- c -- d -- a }"
                                        << "no way to direct the edges between “a”, “b”, “c”, “d”";
        QTest::newRow("mag, cycle") << "mag { a -> b -> c -> a }"
                                    << "cycle";
        QTest::newRow("mag, almost a cycle") << "mag { a -> b -> c; a <-> c }"
                                             << "a <-> c and also a → b → c";
        QTest::newRow("mag, arrow at a line") << "mag { a -> b -- c }"
                                              << "a -> b points at “b”, which has the undirected edge b -- c";
        QTest::newRow("mag, not maximal") << "mag { a <-> b <-> c <-> d; b -> d; c -> a }"
                                          << "nothing separates “a” and “d”";
        QTest::newRow("pag, not complete") << "pag { a @-@ b; b -> c }"
                                           << "share b @-@ c, and not b -> c";
        QTest::newRow("pag, of no graph") << "pag { a -> b -> c; a <-> c }"
                                          << "stands for no graph";
    }
    void saysWhatIsWrong() {
        QFETCH(QString, text);
        QFETCH(QString, message);
        const auto diagram = parseDagittyDiagram(text.toStdString());
        QVERIFY(diagram.has_value());
        const auto checked = checkLegal(std::get<MarkedDiagram>(*diagram));
        QVERIFY(!checked.has_value());
        const QString said = QString::fromStdString(checked.error().message);
        QVERIFY2(said.contains(message), qPrintable(said));
    }

    void acceptsBackgroundKnowledge() {
        const auto diagram = parseDagittyDiagram("pdag { a -- b -- c; a -> c }").value();
        QVERIFY(checkLegal(std::get<MarkedDiagram>(diagram)).has_value());
    }
};

QTEST_APPLESS_MAIN(TestLegality)
#include "test_legality.moc"
