// SPDX-License-Identifier: GPL-3.0-or-later
//
// Items of the CLadder benchmark against the answers that it gives. Where they differ,
// resources/handbook/cladder.md says why.
#include "core/cladder/answer.h"
#include "tests/support/test_data.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>
#include <set>

using namespace dovetail;
using namespace dovetail::cladder;

namespace {

struct Tally {
    std::size_t right = 0, total = 0;
};

/// What came of a file.
struct Outcome {
    std::map<std::string, Tally> byKind;
    Tally numeric; ///< questions that numbers decide
    Tally all;
    std::set<std::string> differing;
    std::vector<std::string> refused;
};

bool isNumeric(const std::string& kind) {
    return kind != "backadj" && kind != "collider_bias" && kind != "det-counterfactual";
}

Outcome outcomeOf(const std::vector<Item>& items) {
    Outcome outcome;
    for (const Item& item : items) {
        const auto found = answer(item);
        if (!found) outcome.refused.push_back(item.id + ": " + found.error().sentence().english());
        const bool right = found && found->yes == item.gold.value();
        if (!right) outcome.differing.insert(item.id);
        for (Tally* tally : {&outcome.byKind[item.queryType], &outcome.all,
                             isNumeric(item.queryType) ? &outcome.numeric : nullptr}) {
            if (!tally) continue;
            ++tally->total;
            tally->right += right ? 1 : 0;
        }
    }
    return outcome;
}

/// A file of the reference collection; empty if it is absent.
std::vector<Item> sharedItems(const char* file) {
    const auto items = test::sharedFile(std::string("data/") + file);
    const auto models = test::sharedFile("data/cladder_models.csv");
    if (!items || !models) return {};
    return readItems(test::readFile(*items), readBackgrounds(test::readFile(*models)).value()).value();
}

void report(const char* file, const Outcome& outcome, qint64 milliseconds) {
    for (const auto& [kind, tally] : outcome.byKind)
        qInfo("%s %-20s %zu / %zu", file, kind.c_str(), tally.right, tally.total);
    qInfo("%s numeric %zu / %zu, all %zu / %zu, %lld ms", file, outcome.numeric.right, outcome.numeric.total,
          outcome.all.right, outcome.all.total, milliseconds);
}

} // namespace

class TestBenchmark : public QObject {
    Q_OBJECT
private slots:
    void answersTheSample() {
        const auto items = readItems(test::readFile(test::dataFile("cladder_sample.json")));
        QVERIFY(items);
        const Outcome outcome = outcomeOf(*items);
        QVERIFY2(outcome.refused.empty(), outcome.refused.empty() ? "" : outcome.refused.front().c_str());
        // easy-415: the graph does not identify the effect. det-25: the benchmark's answer takes "director"
        // to follow from "manager", against its own text and graph.
        QCOMPARE(outcome.differing, (std::set<std::string>{"easy-415", "det-25"}));
    }

    /// What the file says the answer is, and all else but the text, has no part in ours.
    void looksAtTheTextAlone() {
        const auto items = readItems(test::readFile(test::dataFile("cladder_sample.json")));
        QVERIFY(items);
        for (const Item& item : *items) {
            const auto found = answer(item);
            const auto again = answer({.id = "other", .text = item.text, .gold = !item.gold.value()});
            QVERIFY(found && again);
            QCOMPARE(again->yes, found->yes);
        }
    }

    /// The answer to "more" and that to "less" are never both yes, and differ unless there is no effect.
    void oppositeQuestionsHaveOppositeAnswers() {
        const auto items = readItems(test::readFile(test::dataFile("cladder_sample.json")));
        QVERIFY(items);
        const std::pair<QString, QString> words[] = {{" increase ", " decrease "},
                                                     {" more likely ", " less likely "},
                                                     {" larger ", " smaller "},
                                                     {" positively ", " negatively "}};
        std::size_t turned = 0;
        for (const Item& item : *items) {
            const auto found = answer(item);
            QVERIFY(found);
            QString text = QString::fromStdString(item.text);
            for (const auto& [more, less] : words) {
                const bool isMore = text.contains(more);
                if (!isMore && !text.contains(less)) continue;
                text.replace(isMore ? more : less, isMore ? less : more);
                const auto opposite = answer({.id = "opposite", .text = text.toStdString()});
                QVERIFY(opposite);
                QVERIFY2(!(found->yes && opposite->yes), item.id.c_str());
                if (std::abs(found->value.value()) > 0.005)
                    QVERIFY2(found->yes != opposite->yes, item.id.c_str());
                ++turned;
                break;
            }
        }
        QVERIFY(turned > 60);
    }

    void answersTheReferenceCollection() {
        const auto items = sharedItems("cladder_items.csv");
        const auto further = sharedItems("cladder_v15_items.csv");
        if (items.empty() || further.empty()) QSKIP("The reference collection is not beside the project.");
        QElapsedTimer timer;
        timer.start();
        const Outcome first = outcomeOf(items);
        report("cladder_items", first, timer.restart());
        const Outcome second = outcomeOf(further);
        report("cladder_v15_items", second, timer.elapsed());
        QVERIFY2(first.refused.empty(), first.refused.empty() ? "" : first.refused.front().c_str());
        QVERIFY2(second.refused.empty(), second.refused.empty() ? "" : second.refused.front().c_str());
        const std::size_t right = first.numeric.right + second.numeric.right;
        const std::size_t total = first.numeric.total + second.numeric.total;
        QVERIFY(total > 1800);
        QVERIFY(100 * right >= 99 * total);
        QVERIFY(100 * first.numeric.right >= 99 * first.numeric.total);
        QVERIFY(100 * second.numeric.right >= 99 * second.numeric.total);
        // All that differs is known and explained in the handbook.
        const auto handbook = test::readFile(test::sourceFolder() / "resources/handbook/cladder.md");
        for (const Outcome* outcome : {&first, &second}) {
            for (const std::string& id : outcome->differing)
                QVERIFY2(handbook.find("`" + id + "`") != std::string::npos, id.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestBenchmark)
#include "test_benchmark.moc"
