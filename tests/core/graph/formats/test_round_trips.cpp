// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/formats.h"
#include "tests/support/diagram_content.h"
#include "tests/support/random_diagram.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::test;
using formats::Carries;
using formats::Format;

namespace {

/// Has the diagram only edges that the format has signs for?
bool holds(const Format& format, const DiagramContent& content) {
    for (const auto& [ends, line] : content.edges) {
        const std::string& marks = std::get<1>(ends);
        const bool circle = marks.find('o') != std::string::npos;
        if (circle && !format.carries.has(Carries::Circles)) return false;
        if (marks == "--" && !format.carries.has(Carries::Undirected)) return false;
        if (marks == "<->" && !format.carries.has(Carries::Bidirected)) return false;
    }
    return true;
}

} // namespace

class TestRoundTrips : public QObject {
    Q_OBJECT

    static void addReadable() {
        QTest::addColumn<int>("id");
        for (const Format& format : formats::formats()) {
            if (format.read) QTest::newRow(format.name.data()) << static_cast<int>(format.id);
        }
    }

private slots:
    /// read(write(g)) == g, in all that the format's entry says it carries.
    void randomDiagramsComeBack_data() { addReadable(); }
    void randomDiagramsComeBack() {
        QFETCH(int, id);
        const Format& format = formats::format(static_cast<formats::FormatId>(id));
        Random random(static_cast<std::uint64_t>(100 + id));
        int written = 0;
        for (int round = 0; round < 3000; ++round) {
            const Diagram diagram = randomDiagram(random, random.below(9));
            const DiagramContent content(diagram);
            const auto text = formats::write(format.id, diagram);
            if (!holds(format, content)) {
                QVERIFY2(!text, "an edge that the format has no sign for was written as something else");
                QVERIFY(!text.error().message.empty() && !text.error().advice.empty());
                continue;
            }
            QVERIFY2(text.has_value(), text ? "" : text.error().message.english().c_str());
            ++written;
            const auto read = formats::read(format.id, *text);
            if (!read) QFAIL((read.error().message.english() + "\n" + *text).c_str());
            const DiagramContent before = content.kept(format);
            const DiagramContent after = DiagramContent(*read).kept(format);
            if (before != after) {
                QFAIL((*text + "\nbefore:\n" + before.text() + "\nafter:\n" + after.text()).c_str());
            }
            QCOMPARE(formats::write(format.id, *read).has_value(), true);
        }
        QVERIFY(written > 500);
    }

    /// Nothing of a text is lost when it is read and written again: what was read comes back whole, also
    /// what `carries` does not promise.
    void structureIsTheSameInAllFormats() {
        Random random(5);
        for (int round = 0; round < 500; ++round) {
            const Diagram diagram = randomDiagram(random, 1 + random.below(7));
            const DiagramContent content(diagram);
            for (const Format& format : formats::formats()) {
                if (!format.read || !holds(format, content)) continue;
                const auto read = formats::read(format.id, formats::write(format.id, diagram).value());
                QVERIFY(read.has_value());
                const DiagramContent other(*read);
                QCOMPARE(other.nodes.size(), content.nodes.size());
                QCOMPARE(other.edges.size(), content.edges.size());
                for (const auto& [ends, line] : content.edges)
                    QVERIFY2(other.edges.contains(ends), format.name.data());
            }
        }
    }

    /// Cut and damaged texts are answered, never crashed on (the sanitizers watch, and the fuzzers).
    void damagedTextsAreSurvived_data() { addReadable(); }
    void damagedTextsAreSurvived() {
        QFETCH(int, id);
        const auto format = static_cast<formats::FormatId>(id);
        Random random(23);
        for (int round = 0; round < 300; ++round) {
            const auto text = formats::write(format, randomDiagram(random, 3));
            if (!text) continue;
            (void)formats::read(format, text->substr(0, random.below(text->size() + 1)));
            std::string damaged = *text;
            for (std::size_t changes = 1 + random.below(4); changes > 0 && !damaged.empty(); --changes)
                damaged[random.below(damaged.size())] = static_cast<char>(random.below(128));
            const auto read = formats::read(format, damaged);
            if (!read) {
                QVERIFY2(read.error().location.line && read.error().location.column,
                         read.error().message.english().c_str());
                QVERIFY(!read.error().advice.empty());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestRoundTrips)
#include "test_round_trips.moc"
