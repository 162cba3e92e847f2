// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/kept.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace dovetail;

class TestKept : public QObject {
    Q_OBJECT
private slots:
    void isMadeOnceAndSharedByCopies() {
        int made = 0;
        const auto make = [&] { return ++made; };
        Kept<int> kept;
        QCOMPARE(kept.get(make), 1);
        QCOMPARE(kept.get(make), 1);
        Kept<int> copy = kept;
        QVERIFY(&copy.get(make) == &kept.get(make));
        copy.forget();
        QCOMPARE(copy.get(make), 2);
        QCOMPARE(kept.get(make), 1);
        copy = kept;
        QCOMPARE(copy.get(make), 1);
    }

    void leavesNothingWhereItIsMovedFrom() {
        Kept<int> from;
        QCOMPARE(from.get([] { return 1; }), 1);
        const Kept<int> to = std::move(from);
        QCOMPARE(to.get([] { return 2; }), 1);
        QCOMPARE(from.get([] { return 3; }), 3);
    }

    void isTheSameForAllThreads() {
        for (int round = 0; round < 200; ++round) {
            const Kept<int> kept;
            std::atomic<int> next = 0;
            std::vector<const int*> seen(4);
            std::vector<std::thread> threads;
            for (const int*& entry : seen)
                threads.emplace_back([&] { entry = &kept.get([&] { return ++next; }); });
            for (std::thread& thread : threads)
                thread.join();
            for (const int* entry : seen)
                QVERIFY(entry == seen.front());
        }
    }
};

QTEST_APPLESS_MAIN(TestKept)
#include "test_kept.moc"
