// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be set, by mouse and keys, and that it holds at once and the next time.
#include "tests/app/workbench.h"
#include "ui/shell/preferences.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

using namespace dovetail;
using namespace dovetail::ui;
using test::Workbench;

namespace {

class TestPreferences : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { test::separateFromTheMachine(); }
    void init() { QSettings().clear(); }

    void whatIsSetIsKept() {
        PreferenceValues values;
        values.language = QStringLiteral("de");
        values.theme = ThemeChoice::Dark;
        values.canvasFontSize = 14;
        values.wheelZooms = false;
        values.snapToGrid = true;
        values.showGrid = true;
        values.animate = false;
        values.autosaveSeconds = 30;
        Preferences first;
        QVERIFY(first.values() == PreferenceValues());
        first.set(values);
        QVERIFY(Preferences().values() == values);
    }

    void nonsenseInTheFileIsNotTaken_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("theme") << "interface/theme" << QVariant(QStringLiteral("mauve"));
        QTest::newRow("font size") << "canvas/fontSize" << QVariant(-3);
        QTest::newRow("autosave") << "document/autosaveSeconds" << QVariant(QStringLiteral("never"));
    }
    void nonsenseInTheFileIsNotTaken() {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QSettings().setValue(key, value);
        QVERIFY(Preferences().values() == PreferenceValues());
    }

    void hugeNumbersAreCut() {
        QSettings().setValue(QStringLiteral("canvas/fontSize"), 4000);
        QSettings().setValue(QStringLiteral("document/autosaveSeconds"), 0);
        const Preferences preferences;
        QCOMPARE(preferences.values().canvasFontSize, Preferences::largestFont);
        QCOMPARE(preferences.values().autosaveSeconds, Preferences::shortestAutosave);
    }

    /// By keys alone; every change holds while the dialog is open.
    void theDialogChangesThemAtOnce() {
        Workbench workbench;
        workbench.key(Qt::Key_Comma, Qt::ControlModifier);
        auto* dialog = workbench.window().findChild<QDialog*>(QStringLiteral("preferencesDialog"));
        QVERIFY(dialog && dialog->isVisible());
        const double before = workbench.canvas().graphScene().style().font.pointSizeF();
        auto* size = dialog->findChild<QSpinBox*>(QStringLiteral("preferenceFontSize"));
        size->setFocus();
        size->selectAll();
        QTest::keyClicks(size, QStringLiteral("19"));
        QTest::keyClick(size, Qt::Key_Return);
        QCOMPARE(workbench.canvas().graphScene().style().font.pointSize(), 19);
        auto* theme = dialog->findChild<QComboBox*>(QStringLiteral("preferenceTheme"));
        QTest::keyClick(theme, Qt::Key_End);
        QVERIFY(Preferences().values().theme == ThemeChoice::Dark);
        auto* snap = dialog->findChild<QCheckBox*>(QStringLiteral("preferenceSnap"));
        QTest::keyClick(snap, Qt::Key_Space);
        QVERIFY(Preferences().values().snapToGrid);
        auto* wheel = dialog->findChild<QComboBox*>(QStringLiteral("preferenceWheel"));
        QTest::keyClick(wheel, Qt::Key_Down);
        QVERIFY(!Preferences().values().wheelZooms);

        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("preferenceDefaults")),
                          Qt::LeftButton);
        QVERIFY(Preferences().values() == PreferenceValues());
        QCOMPARE(workbench.canvas().graphScene().style().font.pointSizeF(), before);
        QVERIFY(!snap->isChecked());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void whatCanBeSetHasAName() {
        Workbench workbench;
        workbench.key(Qt::Key_Comma, Qt::ControlModifier);
        auto* dialog = workbench.window().findChild<QDialog*>(QStringLiteral("preferencesDialog"));
        for (QWidget* field : dialog->findChildren<QWidget*>()) {
            if (!field->objectName().startsWith(QStringLiteral("preference"))) continue;
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(field);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(field->objectName()));
        }
    }
};

} // namespace

QTEST_MAIN(TestPreferences)
#include "test_preferences.moc"
