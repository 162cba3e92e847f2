// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bad input through the window: each gets a sentence a person understands, and nothing that was open is
// lost.
#include "tests/app/workbench.h"
#include "tests/support/test_data.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace dovetail;
using test::DialogScript;
using test::Workbench;

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

bool sql(const QString& path, const char* statements) {
    sqlite3* database = nullptr;
    const bool done = sqlite3_open(qPrintable(path), &database) == SQLITE_OK &&
                      sqlite3_exec(database, statements, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return done;
}

/// Offscreen has no drag manager: the events that it would send.
bool dropFile(QWidget& window, const QString& path) {
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(path)});
    const QPoint place = window.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted()) return false;
    QDropEvent drop(place, Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &drop);
    return true;
}

/// A capital at the beginning, a full stop at the end, more than a code between.
bool isSentence(const QString& sentence) {
    const bool begins = !sentence.isEmpty() && !sentence.at(0).isLower();
    return begins && sentence.endsWith(QLatin1Char('.')) && sentence.count(QLatin1Char(' ')) > 4;
}

class TestBadInput : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        good_ = folder_.filePath(QStringLiteral("good.dovetail"));
        Workbench workbench;
        QVERIFY(workbench.addByMouse({0, 0}, "Saved"));
        QVERIFY(test::importThroughDialogs(workbench, test::dataPath("kidney_stones.csv")));
        DialogScript script({test::chooseFile(good_)});
        QVERIFY(workbench.chooseFromMenu("saveAction"));
        QVERIFY(script.done());
    }

    void projectsThatCannotBeOpened_data() {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"truncated", "empty", "newer", "other database", "text", "folder", "absent"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void projectsThatCannotBeOpened() {
        QFETCH(QString, kind);
        const QString path = folder_.filePath(kind + QStringLiteral(".dovetail"));
        QVERIFY(make(kind, path));
        Workbench workbench;
        QVERIFY(workbench.addByMouse({0, 0}, "Open"));
        const graph::CausalGraph before = workbench.graph();
        // Dropped on the window; the file dialog would not let an absent file or a folder through.
        QVERIFY(dropFile(workbench.window(), path));
        QTRY_VERIFY_WITH_TIMEOUT(!workbench.notice().isEmpty(), test::patience);
        const QString sentence = workbench.notice();
        QVERIFY2(isSentence(sentence), qPrintable(sentence));
        QVERIFY2(sentence.contains(kind), qPrintable(sentence)); // the file's name: where
        QVERIFY(workbench.graph() == before);
        QVERIFY(workbench.window().isWindowModified());
        workbench.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(workbench.graph().empty()); // the history is as it was, too
    }

    /// The same through File > Open.
    void aTruncatedProjectFromTheMenu() {
        const QString path = folder_.filePath(QStringLiteral("cut.dovetail"));
        QVERIFY(make(QStringLiteral("truncated"), path));
        Workbench workbench;
        QVERIFY(workbench.addByMouse({0, 0}, "Open"));
        DialogScript script({test::chooseFile(path)});
        QVERIFY(workbench.chooseFromMenu("openAction"));
        QVERIFY(script.done());
        QTRY_VERIFY_WITH_TIMEOUT(!workbench.notice().isEmpty(), test::patience);
        QVERIFY2(isSentence(workbench.notice()), qPrintable(workbench.notice()));
        QCOMPARE(workbench.graph().size(), std::size_t{1});
    }

    void tablesThatCannotBeImported_data() {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray binary(4096, '\0');
        for (int n = 0; n < binary.size(); ++n)
            binary[n] = static_cast<char>((n * 7919) % 256);
        QTest::newRow("binary") << binary;
        QTest::newRow("nothing in it") << QByteArray();
        QTest::newRow("names only") << QByteArray("a,b,c\n");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0",
                                                 29);
    }

    void tablesThatCannotBeImported() {
        QFETCH(QByteArray, bytes);
        const QString path = folder_.filePath(QStringLiteral("bad.csv"));
        write(path, bytes);
        Workbench workbench;
        QVERIFY(test::importThroughDialogs(workbench, test::dataPath("kidney_stones.csv")));
        const auto table = workbench.document().content().table;
        QString sentence;
        DialogScript script({test::leaveImport(sentence)});
        QVERIFY(dropFile(workbench.window(), path));
        QTRY_VERIFY_WITH_TIMEOUT(script.done(), test::patience);
        QVERIFY2(isSentence(sentence), qPrintable(sentence));
        QCOMPARE(workbench.document().content().table, table);
    }

    void graphsThatCannotBeImported_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no graph") << QByteArray("Dear all,\nplease find attached\n");
        QTest::newRow("a cycle") << QByteArray("dag { a -> b b -> c c -> a }");
        QTest::newRow("not closed") << QByteArray("dag { a -> b ");
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
    }

    void graphsThatCannotBeImported() {
        QFETCH(QByteArray, bytes);
        const QString path = folder_.filePath(QStringLiteral("bad.dag"));
        write(path, bytes);
        Workbench workbench;
        QVERIFY(workbench.addByMouse({0, 0}, "Open"));
        const graph::CausalGraph before = workbench.graph();
        QVERIFY(dropFile(workbench.window(), path));
        QTRY_VERIFY_WITH_TIMEOUT(!workbench.notice().isEmpty(), test::patience);
        QVERIFY2(isSentence(workbench.notice()), qPrintable(workbench.notice()));
        QVERIFY2(workbench.notice().contains(QStringLiteral("bad.dag")), qPrintable(workbench.notice()));
        QVERIFY(workbench.graph() == before);
    }

    /// A column with one value teaches nothing: training says which.
    void aColumnWithOneValue() {
        const QString path = folder_.filePath(QStringLiteral("constant.csv"));
        QByteArray rows("x,y\n");
        for (int n = 0; n < 60; ++n)
            rows += "1," + QByteArray::number(n % 3) + "\n";
        write(path, rows);
        Workbench workbench;
        QVERIFY(test::importThroughDialogs(workbench, path));
        QVERIFY(workbench.dropColumn("x", {150, 150}));
        QVERIFY(workbench.dropColumn("y", {350, 150}));
        workbench.drawByMouse("x", "y");
        QVERIFY(workbench.chooseQuestion("x", "y"));
        const auto says = [&](const char* label) {
            const QString sentence = workbench.labelText(label);
            return isSentence(sentence) && sentence.contains(QStringLiteral("“x”"));
        };
        QVERIFY(workbench.chooseFromMenu("trainAction"));
        QTRY_VERIFY_WITH_TIMEOUT(says("trainingStatus"), test::patience);
        QVERIFY(workbench.chooseFromMenu("estimateAction"));
        QTRY_VERIFY_WITH_TIMEOUT(says("effectHeadline"), test::patience);
        QVERIFY(!workbench.document().results().trained);
        QVERIFY(!workbench.document().results().adjustment);
    }

private:
    bool make(const QString& kind, const QString& path) const {
        QFile::remove(path);
        if (kind == QStringLiteral("truncated")) {
            const QByteArray whole = contents(good_);
            write(path, whole.left(whole.size() / 2));
            return true;
        }
        if (kind == QStringLiteral("empty")) {
            write(path, {});
            return true;
        }
        if (kind == QStringLiteral("text")) {
            write(path, "This is a letter, not a project.\n");
            return true;
        }
        if (kind == QStringLiteral("newer"))
            return QFile::copy(good_, path) && sql(path, "PRAGMA user_version = 1000");
        if (kind == QStringLiteral("other database")) return sql(path, "CREATE TABLE recipes (name TEXT)");
        if (kind == QStringLiteral("folder")) return QDir().mkpath(path);
        return true; // absent
    }

    QTemporaryDir folder_;
    QString good_;
};

} // namespace

QTEST_MAIN(TestBadInput)
#include "test_bad_input.moc"
