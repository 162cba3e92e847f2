// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/formats/formats.h"
#include "tests/support/random_diagram.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::graph;
using formats::FormatId;

namespace {

std::string written(FormatId format, const char* dagitty) {
    const auto text = formats::write(format, parseDagittyDiagram(dagitty).value());
    return text ? *text : "refused: " + text.error().sentence().english();
}

bool contains(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

} // namespace

class TestWrittenOnly : public QObject {
    Q_OBJECT
private slots:
    void bnlearnModelString() {
        QCOMPARE(written(FormatId::Bnlearn, "dag { a -> c b -> c d }"), std::string("[a][c|a:b][b][d]\n"));
        QVERIFY(contains(written(FormatId::Bnlearn, "dag { a <-> b }"), "refused: "));
        QVERIFY(contains(written(FormatId::Bnlearn, "dag { \"a|b\" -> c }"), "refused: "));
    }

    void causaleffectHasPairsOfEdges() {
        const std::string text = written(FormatId::RCausaleffect, "dag { x -> y x <-> y }");
        QVERIFY2(contains(text, "from = c(\"x\", \"x\", \"y\")"), text.c_str());
        QVERIFY(contains(text, "to = c(\"y\", \"y\", \"x\")"));
        QVERIFY(contains(text, "description = c(\"O\", \"U\", \"U\")"));
        QVERIFY(contains(written(FormatId::RCausaleffect, "pag { a @-> b }"), "refused: "));
    }

    void igraphKeepsTheMarks() {
        const std::string text =
            written(FormatId::RIgraph, "pag { x [e] \"say \\\"hi\\\"\" x @-> \"say \\\"hi\\\"\" }");
        QVERIFY2(contains(text, "kind = c(\"o->\")"), text.c_str());
        QVERIFY(contains(text, "\"say \\\"hi\\\"\""));
        QVERIFY(contains(text, "exposure = c(TRUE, FALSE)"));
        QVERIFY(contains(written(FormatId::RIgraph, "dag { }"), "from = character(0)"));
    }

    void dagittyInR() {
        QCOMPARE(written(FormatId::RDagitty, "dag { \"a b\" -> c }"),
                 std::string(
                     "library(dagitty)\ng <- dagitty(\"dag {\n\\\"a b\\\"\nc\n\\\"a b\\\" -> c\n}\n\")\n"));
    }

    void networkX() {
        const std::string text = written(FormatId::NetworkX, "dag { x [e,pos=\"1,2\"] x -> y x <-> y }");
        QVERIFY2(contains(text, "directed.add_node(\"x\", exposure=True, pos=(1, -2))"), text.c_str());
        QVERIFY(contains(text, "directed.add_edge(\"x\", \"y\")"));
        QVERIFY(contains(text, "bidirected.add_edge(\"x\", \"y\")"));
        QVERIFY(contains(written(FormatId::NetworkX, "pag { a @-@ b }"),
                         "others.append((\"a\", \"b\", \"o-o\"))"));
    }

    void dowhyHasUnobservedVariables() {
        const std::string text = written(FormatId::DowhyGml, "dag { \"é\" -> y \"é\" <-> y }");
        QVERIFY2(contains(text, "node [ id \"&#233;\" label \"&#233;\" ]"), text.c_str());
        QVERIFY(contains(text, "observed \"no\""));
        QCOMPARE(QString::fromStdString(text).count(QStringLiteral("edge [")), 3);
    }

    void tikzHasStylesForRolesAndMarks() {
        const std::string text =
            written(FormatId::Tikz, "dag { x_1 [e,pos=\"0,0\"] y [o,l,pos=\"60,120\"] x_1 -> y x_1 <-> y }");
        QVERIFY2(contains(text, "\\node[variable, exposure] (v1) at (0.00,0.00) {x\\_1};"), text.c_str());
        QVERIFY(contains(text, "\\node[variable, outcome, latent] (v2) at (1.00,-2.00) {y};"));
        QVERIFY(contains(text, "\\draw[causal] (v1) to (v2);"));
        QVERIFY(contains(text, "\\draw[confounded] (v1) to (v2);"));
        QVERIFY(contains(written(FormatId::Tikz, "pag { a @-> b }"), "{Circle[open]}-{Stealth}"));
    }

    /// Nothing that people name variables breaks out of a string or a group of LaTeX.
    void hostileNamesStayInside() {
        Random random(7);
        for (int round = 0; round < 500; ++round) {
            const Diagram diagram = test::randomDiagram(random, 6);
            for (const formats::Format& format : formats::formats()) {
                const auto text = formats::write(format.id, diagram);
                if (!text) {
                    QVERIFY(!text.error().message.empty());
                    continue;
                }
                if (format.id != FormatId::Tikz) continue;
                int depth = 0;
                for (std::size_t i = 0; i < text->size(); ++i) {
                    if ((*text)[i] == '\\') {
                        ++i;
                    } else if ((*text)[i] == '{') {
                        ++depth;
                    } else if ((*text)[i] == '}') {
                        QVERIFY(--depth >= 0);
                    }
                }
                QCOMPARE(depth, 0);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestWrittenOnly)
#include "test_written_only.moc"
