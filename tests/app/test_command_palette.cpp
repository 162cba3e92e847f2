// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands by a few letters, and the sheet that lists all keys.
#include "tests/app/workbench.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/fuzzy_match.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QSettings>
#include <QTextBrowser>

using namespace dovetail;
using namespace dovetail::ui;
using test::Workbench;

namespace {

QStringList titles(Workbench& workbench) {
    QStringList shown;
    const QAbstractItemModel* model = workbench.widget<QListView>("commandList")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        shown << model->index(row, 0).data().toString();
    return shown;
}

class TestCommandPalette : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { test::separateFromTheMachine(); }
    void init() { QSettings().remove(QStringLiteral("palette")); }

    void lettersFindWords_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing asked") << ""
                                       << "Fit" << true;
        QTest::newRow("beginning") << "fi"
                                   << "Fit" << true;
        QTest::newRow("with gaps") << "xpg"
                                   << "Export Graph" << true;
        QTest::newRow("words in another order") << "graph exp"
                                                << "Export Graph" << true;
        QTest::newRow("not in that order") << "tif"
                                           << "Fit" << false;
        QTest::newRow("one letter too many") << "fitt"
                                             << "Fit" << false;
        QTest::newRow("umlauts") << "öff"
                                 << "Projekt öffnen" << true;
        QTest::newRow("Chinese") << "导入"
                                 << "导入数据" << true;
    }
    void lettersFindWords() {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(fuzzyMatch(query, text).has_value(), found);
    }

    void beginningsOfWordsCountMost() {
        const auto good = fuzzyMatch(QStringLiteral("og"), QStringLiteral("Open Graph"));
        const auto poor = fuzzyMatch(QStringLiteral("og"), QStringLiteral("Program"));
        QVERIFY(good && poor);
        QVERIFY(good->score > poor->score);
        QCOMPARE(good->positions, (QList<int>{0, 5}));
    }

    void mnemonicsAreNoLetters_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("one") << "&File"
                             << "File";
        QTest::newRow("inside, with dots") << "Import &Data…"
                                           << "Import Data";
        QTest::newRow("in brackets") << "文件(&F)"
                                     << "文件";
        QTest::newRow("a true one") << "Cut && Paste"
                                    << "Cut & Paste";
    }
    void mnemonicsAreNoLetters() {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(plainText(text), plain);
    }

    void aCommandIsFoundAndRun() {
        Workbench workbench;
        QVERIFY(workbench.addByMouse({0, 0}, "X"));
        workbench.click("X");
        workbench.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto* palette = workbench.widget<CommandPalette>("commandPalette");
        QVERIFY(palette->isVisible());
        QVERIFY(workbench.widget<QLineEdit>("commandSearch")->hasFocus());
        workbench.type("treatm");
        QCOMPARE(titles(workbench).value(0), QStringLiteral("Treatment"));
        workbench.key(Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QTRY_VERIFY(workbench.graph().variable(workbench.id("X")).roles.has(graph::Role::Treatment));
        QVERIFY(workbench.canvas().hasFocus());
    }

    void theArrowsChoose() {
        Workbench workbench;
        workbench.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        workbench.type("zoom");
        const QStringList found = titles(workbench);
        QVERIFY(found.size() >= 2);
        auto* list = workbench.widget<QListView>("commandList");
        workbench.key(Qt::Key_Down);
        QCOMPARE(list->currentIndex().data().toString(), found.at(1));
        workbench.key(Qt::Key_Up);
        workbench.key(Qt::Key_Up); // round the corner
        QCOMPARE(list->currentIndex().data().toString(), found.constLast());
        workbench.key(Qt::Key_Escape);
        QVERIFY(!workbench.widget<CommandPalette>("commandPalette")->isVisible());
        QVERIFY(workbench.canvas().hasFocus());
    }

    void whatCannotBeDoneIsNotOffered() {
        Workbench workbench;
        workbench.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!titles(workbench).contains(QStringLiteral("Undo")));
        workbench.key(Qt::Key_Escape);
        QVERIFY(workbench.addByMouse({0, 0}, "X"));
        workbench.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!titles(workbench).filter(QStringLiteral("Undo")).isEmpty());
    }

    void whatWasUsedLastStandsFirst() {
        Workbench workbench;
        QVERIFY(workbench.addByMouse({0, 0}, "X"));
        workbench.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        workbench.type("fit");
        const QString used = titles(workbench).value(0);
        workbench.key(Qt::Key_Return);
        workbench.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(titles(workbench).value(0), used);
    }

    /// Whatever has a key is on the sheet, with that key: it is made from the menus.
    void theSheetHasEveryKey() {
        Workbench workbench;
        workbench.key(Qt::Key_Question); // without the Shift that some keyboards need
        auto* sheet = workbench.window().findChild<QDialog*>(QStringLiteral("cheatSheet"));
        QVERIFY(sheet && sheet->isVisible());
        const QString text = sheet->findChild<QTextBrowser*>(QStringLiteral("cheatSheetText"))->toPlainText();
        int keys = 0;
        for (const Command& command : commandsOf(*workbench.window().menuBar())) {
            for (const QString& shortcut : command.shortcuts) {
                QVERIFY2(text.contains(shortcut), qPrintable(shortcut));
                ++keys;
            }
            if (!command.shortcuts.isEmpty())
                QVERIFY2(text.contains(command.title), qPrintable(command.title));
        }
        QVERIFY(keys > 30);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
    }
};

} // namespace

QTEST_MAIN(TestCommandPalette)
#include "test_command_palette.moc"
