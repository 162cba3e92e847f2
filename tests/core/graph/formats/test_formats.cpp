// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/formats.h"
#include "core/graph/formats/text_cursor.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::graph::formats;

class TestFormats : public QObject {
    Q_OBJECT
private slots:
    /// A .txt file may hold a graph or a table.
    void tellsGraphsFromTables_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("graph");
        QTest::newRow("DAGitty") << QByteArray("dag { x -> y }") << true;
        QTest::newRow("with a name and a comment") << QByteArray("# mine\ndag \"a\" {\nx -> y }") << true;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "pdag{ x -- y }")
                                         << true;
        QTest::newRow("DOT") << QByteArray("digraph G {\n a -> b }") << true;
        QTest::newRow("BIF") << QByteArray("network unknown {\n}\n") << true;
        QTest::newRow("bracket on the next line") << QByteArray("digraph G\n{\n a -> b }") << true;
        QTest::newRow("strict DOT") << QByteArray("strict digraph { a -> b }") << true;
        QTest::newRow("Tetrad") << QByteArray("Graph Nodes:\nx;y\n") << true;
        QTest::newRow("a column called strict") << QByteArray("strict\tgrade\n1\t2\n") << false;
        QTest::newRow("a table") << QByteArray("age,sex\n1,2\n") << false;
        QTest::newRow("a column called dag") << QByteArray("dag,y\n1,{\n") << false;
        QTest::newRow("nothing") << QByteArray("") << false;
    }
    void tellsGraphsFromTables() {
        QFETCH(QByteArray, text);
        QFETCH(bool, graph);
        QCOMPARE(formats::beginsLikeGraph(text.toStdString()), graph);
    }

    void eachFormatIsFoundByItsName() {
        for (std::size_t i = 0; i < formats::formats().size(); ++i) {
            const Format& format = formats::formats()[i];
            QCOMPARE(static_cast<std::size_t>(format.id), i);
            QCOMPARE(formatNamed(format.name), &format);
            QVERIFY(format.write != nullptr);
        }
        QVERIFY(!formatNamed("word"));
    }

    void guesses_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("format");
        const auto row = [](const char* file, const char* text, const char* format) {
            QTest::addRow("%s: %s, %zu bytes", file, format, std::string_view(text).size())
                << QString::fromUtf8(file) << QString::fromUtf8(text) << QString::fromUtf8(format);
        };
        row("a.dag", "digraph { a -> b [dir=both] }", "dagitty");
        row("a.GV", "", "dot");
        row("a.dot", "dag { a -> b }", "dot");
        row("x.bif", "", "bif");
        row("edges.csv", "", "csv");
        row("model.txt", "# a model\ny ~ x\n", "lavaan");
        row("-", "dag { a -> b }", "dagitty");
        row("-", "a E\nb O\n\na b\n", "dagitty");
        row("-", "digraph { a -> b }", "dagitty");
        row("-", "/* drawn */ digraph { rankdir=LR; a -> b }", "dot");
        row("-", "<?xml version=\"1.0\"?><graphml/>", "graphml");
        row("-", "Graph Nodes:\na;b\n", "tetrad");
        row("-", "network unknown {\n}\n", "bif");
        row("-", "source,target\na,b\n", "csv");
        row("-", "a,b\nb,a", "csv");
        row("-", "a;b;->\r\n\r\n\"c, d\";b;o-o\r\n", "csv");
        row("x", "a\tb\nb\tc\n", "csv");
        row("-", "a,b,=>\n", "csv"); // whose message helps
        row("-", "a\tE\nb\tO\n\na\tb\n", "dagitty");
        row("-", "a 1 @0.5,1\n", "dagitty");
        row("-", "a -> b;\nb -> c; c\n", "dagitty");
        row("-", "a;\nb;\n", "dagitty");
        row("-", "a;b;c\n", "dagitty");
        row("-", "y ~ x; z ~ x\n", "lavaan");
        row("-", "a,b\nc\n", "dagitty");
        row("-", "dag { \"y ~ x\" -> b }", "dagitty");
        row("a.tex", "a -> b", "dagitty"); // TikZ is written only
    }
    void guesses() {
        QFETCH(QString, file);
        QFETCH(QString, text);
        QFETCH(QString, format);
        const FormatId id = guessFormat(file.toStdString(), text.toStdString());
        QCOMPARE(QString::fromUtf8(formats::format(id).name.data()), format);
        QVERIFY(formats::format(id).read);
    }

    void whatIsNotUtf8IsRefusedWithItsPlace_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("column");
        QTest::newRow("Latin-1") << QByteArray("a ~ b\n\u00E9\xE9 ~ c") << 2;
        QTest::newRow("cut") << QByteArray("a ~ b\n12\xF0\x9F\x98") << 3;
        QTest::newRow("surrogate") << QByteArray("a ~ b\n\xED\xA0\x80") << 1;
        QTest::newRow("overlong") << QByteArray("a ~ b\n\xC0\xAF") << 1;
        QTest::newRow("beyond Unicode") << QByteArray("a ~ b\n\xF4\x90\x80\x80") << 1;
    }
    void whatIsNotUtf8IsRefusedWithItsPlace() {
        QFETCH(QByteArray, text);
        QFETCH(int, column);
        for (const Format& format : formats::formats()) {
            if (!format.read) continue;
            const auto read = formats::read(format.id, text.toStdString());
            QVERIFY(!read);
            QCOMPARE(read.error().location.line, std::optional<std::size_t>(2));
            QCOMPARE(read.error().location.column, std::optional<std::size_t>(column));
        }
        CausalGraph graph;
        QVERIFY(graph.addVariable("\xFF"));
        for (const Format& format : formats::formats())
            QVERIFY(!formats::write(format.id, graph));
    }

    void whatCannotBeReadIsRefused() {
        const auto read = formats::read(FormatId::Tikz, "\\node");
        QVERIFY(!read && QString::fromStdString(read.error().sentence()).contains("dagitty"));
    }

    /// A cycle is found in linear time and named, however long it is.
    void longCyclesAreNamedInTime() {
        std::string csv = "source,target\n";
        const int length = 100000;
        for (int i = 0; i < length; ++i)
            csv += "v" + std::to_string(i) + ",v" + std::to_string((i + 1) % length) + "\n";
        const auto read = formats::read(FormatId::EdgeList, csv);
        QVERIFY(!read);
        QCOMPARE(read.error().location.line, std::optional<std::size_t>(length + 1));
        QVERIFY(QString::fromStdString(read.error().message).contains("cycle: v0 → v1 → "));
        QVERIFY(read.error().message.english().size() < 500);
    }

    /// One variable with very many edges takes no longer than many with few.
    void hubsAreReadInTime() {
        std::string csv = "source,target\n";
        for (int i = 0; i < 200000; ++i)
            csv += "hub,v" + std::to_string(i) + "\n";
        const auto read = formats::read(FormatId::EdgeList, csv);
        QVERIFY(read.has_value());
        QCOMPARE(std::get<CausalGraph>(*read).edgeCount(), std::size_t{200000});
    }

    void cyclesAreRefusedWithTheirPlace_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("dot") << "dot"
                             << "digraph {\na -> b -> c\nc -> a\n}" << 3;
        QTest::newRow("graphml") << "graphml"
                                 << "<graphml><graph>\n<node id='a'/><node id='b'/><node id='c'/>\n"
                                    "<edge source='a' target='b'/><edge source='b' target='c'/>\n"
                                    "<edge source='c' target='a'/></graph></graphml>"
                                 << 4;
        QTest::newRow("bif") << "bif"
                             << "variable a {} variable b {} variable c {}\nprobability (b|a) {}\n"
                                "probability (c|b) {}\nprobability (a|c) {}\n"
                             << 4;
        QTest::newRow("tetrad") << "tetrad"
                                << "Graph Nodes:\na;b;c\n\nGraph Edges:\n1. a --> b\n2. b --> c\n3. c --> a\n"
                                << 7;
        QTest::newRow("lavaan") << "lavaan"
                                << "b ~ a\nc ~ b\na ~ c" << 3;
        QTest::newRow("csv") << "csv"
                             << "a,b\nb,c\nc,a\n"
                             << 3;
    }
    void cyclesAreRefusedWithTheirPlace() {
        QFETCH(QString, format);
        QFETCH(QString, text);
        QFETCH(int, line);
        const auto read = formats::read(formatNamed(format.toStdString())->id, text.toStdString());
        QVERIFY(!read);
        const QString message = QString::fromStdString(read.error().message);
        QVERIFY2(message.contains(QStringLiteral("a → b → c → a")), read.error().message.english().c_str());
        QCOMPARE(read.error().location.line, std::optional<std::size_t>(line));
    }

    /// Deep nesting and texts that stand for something huge are answered at once.
    void bombsAreRefused_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        const auto times = [](const char* what, int count) {
            return QString::fromUtf8(what).repeated(count);
        };
        QTest::newRow("dot groups") << "dot"
                                    << "digraph {" + times("{", 100000) + times("}", 100000) + "}";
        QString group;
        for (int i = 0; i < 20000; ++i)
            group += QStringLiteral("v%1 ").arg(i);
        QTest::newRow("dot product") << "dot"
                                     << "digraph { {" + group + "} -> { w" + group + "} }";
        QString defaults = QStringLiteral("edge [a=b");
        for (int i = 0; i < 20000; ++i)
            defaults += QStringLiteral(", a%1=b").arg(i);
        QTest::newRow("dot defaults") << "dot"
                                      << "digraph { " + defaults + "] " + times("a->b ", 20000) + "}";
        QTest::newRow("graphml depth")
            << "graphml"
            << "<graphml>" + times("<a>", 100000) + times("</a>", 100000) + "</graphml>";
        QTest::newRow("graphml entities")
            << "graphml"
            << "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><graphml>&b;</graphml>";
        QTest::newRow("csv columns") << "csv" << times(",", 100000);
    }
    void bombsAreRefused() {
        QFETCH(QString, format);
        QFETCH(QString, text);
        const auto read = formats::read(formatNamed(format.toStdString())->id, text.toStdString());
        QVERIFY(!read);
        QVERIFY(read.error().location.line.has_value());
    }
};

QTEST_APPLESS_MAIN(TestFormats)
#include "test_formats.moc"
