// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/project/recovery.h"
#include "tests/support/random_table.h"
#include "ui/document/document.h"
#include "ui/document/recovery.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dovetail;
using namespace dovetail::ui;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

using dovetail::test::tableOf;

namespace {

/// The longest time for which the event loop did not come round, in milliseconds.
class Heartbeat {
public:
    Heartbeat() {
        clock_.start();
        QObject::connect(&timer_, &QTimer::timeout, &timer_,
                         [this] { longest_ = std::max(longest_, clock_.restart()); });
        timer_.start(1);
    }
    qint64 longest() const { return longest_; }

private:
    QElapsedTimer clock_;
    QTimer timer_;
    qint64 longest_ = 0;
};

} // namespace

class TestRecovery : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> temporary_;
    QString folder() const { return temporary_->filePath(QStringLiteral("recovery")); }
    std::vector<fs::path> places() const {
        std::vector<fs::path> found;
        std::error_code none;
        for (const auto& entry : fs::directory_iterator(folder().toStdString(), none))
            found.push_back(entry.path());
        return found;
    }
    bool isKept(const fs::path& place) const { return fs::exists(place / "state.dovetail"); }
    bool isSomethingKept() const {
        return std::ranges::any_of(places(), [&](const fs::path& place) { return isKept(place); });
    }

    static void edit(Document& document, const char* name) {
        if (!document.addVariable(QString::fromUtf8(name), {0, 0})) qFatal("No variable was added.");
    }

private slots:
    void init() { temporary_ = std::make_unique<QTemporaryDir>(); }

    void aChangeIsWrittenSoonAndNotTwice() {
        Document document;
        Recovery recovery(&document, folder());
        recovery.setDelay(100ms);
        QSignalSpy written(&recovery, &Recovery::written);
        QTest::qWait(200);
        QCOMPARE(places().size(), std::size_t{0}); // nothing to keep yet
        for (const char* name : {"a", "b", "c"})
            edit(document, name);
        QTRY_COMPARE(written.size(), 1);
        QVERIFY(isSomethingKept());
        QTest::qWait(300);
        QCOMPARE(written.size(), 1);
        edit(document, "d");
        QTRY_COMPARE(written.size(), 2);
    }

    /// Somebody who never pauses is safe, too.
    void itIsWrittenDuringContinuousChanges() {
        Document document;
        Recovery recovery(&document, folder());
        recovery.setDelay(200ms);
        QSignalSpy written(&recovery, &Recovery::written);
        QElapsedTimer clock;
        clock.start();
        for (int n = 0; written.isEmpty() && clock.elapsed() < 20'000; ++n) {
            edit(document, qPrintable(QString::number(n)));
            QTest::qWait(10);
        }
        QCOMPARE(written.size(), 1);
    }

    void savingRemovesIt() {
        Document document;
        Recovery recovery(&document, folder());
        recovery.setDelay(10ms);
        edit(document, "a");
        QTRY_VERIFY(isSomethingKept());
        document.markSaved(QStringLiteral("/somewhere/file.dovetail"));
        QTRY_VERIFY(!isSomethingKept());
        // By Undo the document is changed again, by Redo it is as it was saved.
        document.undoStack()->undo();
        QTRY_VERIFY(isSomethingKept());
        document.undoStack()->redo();
        QTRY_VERIFY(!isSomethingKept());
    }

    /// Whatever the order of writing and saving is, nothing stays behind.
    void savingWhileItIsWritten() {
        Document document;
        Recovery recovery(&document, folder());
        recovery.setDelay(0ms);
        document.setTable(tableOf(2), QStringLiteral("numbers.csv"));
        for (int round = 0; round < 30; ++round) {
            edit(document, qPrintable(QString::number(round)));
            QTest::qWait(round);
            document.markSaved(QStringLiteral("/somewhere/file.dovetail"));
        }
        QTRY_VERIFY(places().empty());
        QTest::qWait(100);
        QVERIFY(places().empty());
    }

    void whatIsLeftWithConsentIsRemoved() {
        Document document;
        auto recovery = std::make_unique<Recovery>(&document, folder());
        recovery->setDelay(0ms);
        edit(document, "a");
        QTRY_VERIFY(isSomethingKept());
        edit(document, "b");
        QTest::qWait(1); // it may be writing now
        recovery->discard();
        QVERIFY(places().empty());
        recovery.reset();
        QVERIFY(places().empty());
    }

    /// Not left with consent: the program ends some other way.
    void otherwiseItStays() {
        Document document;
        auto recovery = std::make_unique<Recovery>(&document, folder());
        recovery->setDelay(0ms);
        edit(document, "a");
        QTRY_VERIFY(isSomethingKept());
        recovery.reset();
        QVERIFY(isSomethingKept());
        QCOMPARE(project::abandoned(folder().toStdString()).size(), std::size_t{1});
    }

    void aRestoredDocumentIsModifiedAndKeepsItsFile() {
        {
            Document document;
            document.markSaved(QStringLiteral("/somewhere/file.dovetail"));
            Recovery recovery(&document, folder());
            recovery.setDelay(0ms);
            edit(document, "a");
            QTRY_VERIFY(isSomethingKept());
        }
        auto found = project::abandoned(folder().toStdString());
        QCOMPARE(found.size(), std::size_t{1});
        auto slot = project::RecoverySlot::take(found.front().place);
        QVERIFY(slot);
        auto project = slot->read();
        QVERIFY(project);
        Document document;
        Recovery recovery(&document, folder());
        recovery.setDelay(0ms);
        document.loadRecovered(std::move(*project), text(slot->note().file), text(slot->note().title));
        recovery.adopt(std::move(*slot));
        QVERIFY(document.isModified());
        QVERIFY(document.graph().find("a"));
        QCOMPARE(document.filePath(), QStringLiteral("/somewhere/file.dovetail"));
        QCOMPARE(document.title(), QStringLiteral("file.dovetail"));
        edit(document, "b");
        QTest::qWait(100);
        QVERIFY(isKept(found.front().place)); // in the same place
        QCOMPARE(places().size(), std::size_t{1});
        document.markSaved(document.filePath());
        QVERIFY(!document.isModified());
        QTRY_VERIFY(places().empty());
    }

    void twoDocumentsDoNotMix() {
        Document first, second;
        Recovery keepsFirst(&first, folder()), keepsSecond(&second, folder());
        for (Recovery* recovery : {&keepsFirst, &keepsSecond})
            recovery->setDelay(0ms);
        edit(first, "a");
        edit(second, "b");
        QTRY_VERIFY(places().size() == 2 && isKept(places()[0]) && isKept(places()[1]));
        first.markSaved(QStringLiteral("/somewhere/first.dovetail"));
        QTRY_COMPARE(places().size(), std::size_t{1});
        QVERIFY(isKept(places()[0]));
        QVERIFY(project::abandoned(folder().toStdString()).empty());
    }

    void whereItCannotBeWrittenThatIsToldOnce() {
        QFile blocker(folder());
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        blocker.close();
        Document document;
        Recovery recovery(&document, folder());
        recovery.setDelay(0ms);
        QSignalSpy failed(&recovery, &Recovery::failed);
        QSignalSpy written(&recovery, &Recovery::written);
        edit(document, "a");
        QTRY_COMPARE(failed.size(), 1);
        edit(document, "b");
        QTest::qWait(100);
        QCOMPARE(failed.size(), 1);
        QVERIFY(blocker.remove());
        edit(document, "c");
        QTRY_COMPARE(written.size(), 1);
    }

    /// 100 MB of data: the window is not held up, and they are written once.
    void aLargeTableDoesNotHoldUpTheWindow() {
        constexpr qint64 atMost = 50;
        constexpr qint64 promised = 10'000; // with the usual delay
        Document document;
        Recovery recovery(&document, folder());
        QSignalSpy written(&recovery, &Recovery::written);
        document.setTable(tableOf(100), QStringLiteral("numbers.csv"));
        qint64 longest = 0;
        QElapsedTimer clock;
        clock.start();
        {
            const Heartbeat heartbeat;
            QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 120'000);
            longest = heartbeat.longest();
        }
        const qint64 first = clock.restart();
        edit(document, "a");
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 2, 120'000);
        const qint64 second = clock.elapsed();
        qInfo("100 MB: written in %lld ms, again without the table in %lld ms; longest pause %lld ms", first,
              second, longest);
        QVERIFY(second < promised);
        if (first > promised) qWarning("It took longer than is promised.");
        // A pause may also be another program's; the work itself would take seconds.
        if (longest > atMost) qWarning("The window was held up for %lld ms.", longest);
        QVERIFY(longest < first / 2);
        document.markSaved(QStringLiteral("/somewhere/file.dovetail"));
        QTRY_VERIFY(places().empty());
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "test_recovery.moc"
