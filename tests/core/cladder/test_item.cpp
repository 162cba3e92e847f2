// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cladder/item.h"

#include <QTest>

using namespace dovetail;
using namespace dovetail::cladder;

class TestItem : public QObject {
    Q_OBJECT
private slots:
    void readsEveryForm_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("JSON list, as the benchmark is released")
            << QByteArray(R"([{"question_id": 7, "background": "A has a direct effect on b.",
                "given_info": "G.", "question": "Q?", "answer": "yes", "reasoning": {"step0": "..."},
                "meta": {"query_type": "ate", "graph_id": "chain", "groundtruth": 0.2}}])");
        QTest::newRow("JSON list, background by the model")
            << QByteArray(R"([{"question_id": 7, "given_info": "G.", "question": "Q?", "answer": "yes",
                "meta": {"query_type": "ate", "graph_id": "chain", "model_id": 3}}])");
        QTest::newRow("JSON Lines") << QByteArray(
            R"({"id": "7", "given_text": "G.", "question": "Q?", "label": "Yes", "query_type": "ate", )"
            R"("graph_id": "chain", "model_id": "3"})"
            "\n\n");
        QTest::newRow("CSV") << QByteArray(
            "\xEF\xBB\xBFid,model_id,query_type,graph_id,given_text,question,answer\n"
            "7,3,ate,chain,G.,Q?,yes\n");
    }
    void readsEveryForm() {
        QFETCH(QByteArray, text);
        const auto items = readItems(text.toStdString(), {{"3", "A has a direct effect on b."}});
        QVERIFY2(items, items ? "" : items.error().sentence().english().c_str());
        QCOMPARE(items->size(), 1U);
        const Item& item = items->front();
        QCOMPARE(item.id, std::string("7"));
        QCOMPARE(item.text, std::string("A has a direct effect on b.\nG.\nQ?"));
        QVERIFY(item.gold == true);
        QCOMPARE(item.queryType, std::string("ate"));
        QCOMPARE(item.graphName, std::string("chain"));
    }

    void takesAWholePrompt() {
        const auto items = readItems("prompt,label\n\"B. G. Q?\",no\n\"B. G. R?\",\n");
        QVERIFY(items);
        QCOMPARE(items->size(), 2U);
        QCOMPARE(items->front().text, std::string("B. G. Q?"));
        QVERIFY(items->front().gold == false);
        QVERIFY(!items->back().gold);
        QCOMPARE(items->back().id, std::string("2")); // numbered where the file names none
    }

    void readsBackgrounds_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("list") << QByteArray(R"([{"model_id": 3, "background": "B.", "params": {"p": 1}}])");
        QTest::newRow("by id") << QByteArray(R"({"3": {"background": "B."}})");
        QTest::newRow("CSV") << QByteArray("model_id,background\n3,B.\n");
    }
    void readsBackgrounds() {
        QFETCH(QByteArray, text);
        const auto backgrounds = readBackgrounds(text.toStdString());
        QVERIFY(backgrounds);
        QVERIFY((*backgrounds == Backgrounds{{"3", "B."}}));
    }

    void refusesOtherTexts_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("no question") << QByteArray(R"([{"id": 1}])")
                                     << QStringLiteral("Item 1 has no question.");
        QTest::newRow("cut off") << QByteArray("{\"id\": 1, \"question\": \"Q?\"}\n{\"id\":")
                                 << QStringLiteral("Line 2 holds no JSON object.");
        QTest::newRow("list of numbers")
            << QByteArray("[1, 2]") << QStringLiteral("Entry 1 of the list is no object.");
        QTest::newRow("open quote") << QByteArray("id,question\n1,\"Q?\n") << QString();
    }
    void refusesOtherTexts() {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        const auto items = readItems(text.toStdString());
        QVERIFY(!items);
        if (!message.isEmpty()) QCOMPARE(QString::fromStdString(items.error().message), message);
    }
};

QTEST_APPLESS_MAIN(TestItem)
#include "test_item.moc"
