// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who cannot see the window hears what everything in it is called. The tests walk through the window, its
// docks and every dialog that an action opens.
#include "tests/app/workbench.h"
#include "ui/shell/project_files.h"
#include "ui/shell/safekeeping.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QGraphicsView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSizeGrip>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QToolBar>
#include <QToolButton>

#include <map>

using namespace dovetail;
using test::Workbench;

namespace {

bool isInteractive(const QWidget& widget) {
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           (qobject_cast<const QAbstractSlider*>(&widget) && !qobject_cast<const QScrollBar*>(&widget)) ||
           qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QGraphicsView*>(&widget) ||
           qobject_cast<const QTextEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) ||
           qobject_cast<const QProgressBar*>(&widget);
}

/// Parts of Qt's own widgets, which speak for them.
bool belongsToQt(const QWidget& widget) {
    if (widget.objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<const QHeaderView*>(&widget) ||
        widget.inherits("QTableCornerButton") || widget.inherits("QComboBoxPrivateScroller")) {
        return true;
    }
    const QWidget* parent = widget.parentWidget();
    if (!parent) return false;
    return qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent) ||
           parent->inherits("QComboBoxPrivateContainer") || parent->inherits("QTabBar") ||
           parent->inherits("QLineEdit") || parent->inherits("QTableView");
}

QString path(const QWidget& widget) {
    QStringList steps;
    for (const QWidget* step = &widget; step; step = step->parentWidget()) {
        const QString name = step->objectName();
        steps.prepend(QLatin1String(step->metaObject()->className()) +
                      (name.isEmpty() ? QString() : QStringLiteral("[%1]").arg(name)));
    }
    return steps.join(QStringLiteral(" > "));
}

/// What a screen reader calls it: its own name, its text, or that of the label whose buddy it is.
QString spokenName(QWidget& widget) {
    // For a combo box Qt says what is chosen, whatever its name; the name is what it passes on beside that.
    if (!widget.accessibleName().isEmpty()) return widget.accessibleName();
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

bool hasLetters(const QString& name) {
    return std::ranges::any_of(name, [](QChar sign) { return sign.isLetterOrNumber(); });
}

QStringList nameless(QWidget& root) {
    QStringList found;
    QList<QWidget*> widgets = root.findChildren<QWidget*>();
    widgets.prepend(&root);
    for (QWidget* widget : widgets) {
        if (!isInteractive(*widget) || belongsToQt(*widget) || hasLetters(spokenName(*widget))) continue;
        if (widget->window() != root.window() && !qobject_cast<QDialog*>(widget->window())) continue;
        found << path(*widget);
    }
    return found;
}

QString listed(const QStringList& paths) {
    return QStringLiteral("\n    ") + paths.join(QStringLiteral("\n    "));
}

/// What ends the program or shows something else; dialogs of these are Qt's own.
bool isLeftAlone(const QAction& action) {
    static const QStringList names{QStringLiteral("quitAction"), QStringLiteral("newAction"),
                                   QStringLiteral("newWindowAction"), QStringLiteral("closeAction"),
                                   QStringLiteral("trainAction")};
    return names.contains(action.objectName()) || action.objectName().startsWith(QStringLiteral("example-"));
}

class TestAccessibleNames : public QObject {
    Q_OBJECT

private slots:
    /// The walk itself: what it has to find, and what it may pass over.
    void theWalkFindsWhatHasNoName() {
        QWidget root;
        root.setObjectName(QStringLiteral("root"));
        auto* field = new QLineEdit(&root);
        field->setObjectName(QStringLiteral("field"));
        auto* sign = new QToolButton(&root);
        sign->setText(QStringLiteral("✕"));
        auto* labelled = new QLineEdit(&root);
        (new QLabel(QStringLiteral("&Name"), &root))->setBuddy(labelled);
        (new QComboBox(&root))->setAccessibleName(QStringLiteral("Choice"));
        new QPushButton(QStringLiteral("Press"), &root);
        new QLabel(&root);
        QCOMPARE(nameless(root), (QStringList{QStringLiteral("QWidget[root] > QLineEdit[field]"),
                                              QStringLiteral("QWidget[root] > QToolButton")}));
    }

    void everythingInTheWindow_data() {
        QTest::addColumn<QString>("example");
        QTest::newRow("an empty window") << QString();
        QTest::newRow("an example") << QStringLiteral("kidney-stones");
        QTest::newRow("a front door") << QStringLiteral("smoking-front-door");
    }
    void everythingInTheWindow() {
        QFETCH(const QString, example);
        const QTemporaryDir folder;
        Workbench workbench;
        new ui::Safekeeping(&workbench.window(), folder.path());
        if (!example.isEmpty()) QVERIFY(workbench.window().files()->openExample(example));
        const QStringList found = nameless(workbench.window());
        QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
    }

    void everyDialogOfTheImport() {
        Workbench workbench;
        QStringList found;
        test::DialogScript script(
            {test::chooseFile(test::dataPath("lalonde_nsw_dw.csv")), [&](QWidget& dialog) {
                 if (dialog.objectName() != QStringLiteral("importDialog")) return false;
                 found = nameless(dialog);
                 dialog.close();
                 return true;
             }});
        QVERIFY(workbench.chooseFromMenu("importAction"));
        QVERIFY(script.done());
        QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
    }

    /// Whatever opens when an action is chosen.
    void everyDialogThatAnActionOpens() {
        Workbench workbench;
        QVERIFY(workbench.window().files()->openExample(QStringLiteral("kidney-stones")));
        QStringList found;
        QStringList seen;
        const auto look = [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            for (QWidget* top : QApplication::topLevelWidgets()) {
                const bool isMenu = qobject_cast<QMenu*>(top);
                if (!dialog && top->isVisible() && top->isWindow() && top != &workbench.window() && !isMenu &&
                    (qobject_cast<QDialog*>(top) || top == QApplication::activePopupWidget())) {
                    dialog = top;
                }
            }
            if (!dialog || !dialog->isVisible()) return;
            if (!qobject_cast<QFileDialog*>(dialog) && !dialog->inherits("QPrintDialog") &&
                !dialog->inherits("QPrintPreviewDialog") && !dialog->inherits("QPageSetupDialog")) {
                seen << (dialog->objectName().isEmpty() ? dialog->windowTitle() : dialog->objectName());
                found << nameless(*dialog);
            }
            dialog->close();
        };
        QTimer timer;
        connect(&timer, &QTimer::timeout, &timer, look);
        timer.start(5);
        for (QAction* action : workbench.window().findChildren<QAction*>()) {
            if (action->menu() || action->isSeparator() || !action->isEnabled() || isLeftAlone(*action))
                continue;
            action->trigger();
            look();
        }
        QTest::qWait(50);
        qInfo("Dialogs: %s", qPrintable(seen.join(QStringLiteral(", "))));
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
    }

    void everyActionHasAText() {
        Workbench workbench;
        QStringList found;
        for (const QAction* action : workbench.window().findChildren<QAction*>()) {
            const bool ofQt = action->objectName().startsWith(QStringLiteral("_q_")); // clears a line edit
            if (!ofQt && !action->isSeparator() && !action->menu() && !hasLetters(action->text()))
                found << QStringLiteral("%1 of %2")
                             .arg(action->objectName(),
                                  action->parent() ? action->parent()->objectName() : QString());
        }
        QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
    }

    /// Two actions that answer to one key answer to none: Qt calls it ambiguous and does nothing.
    void noShortcutIsGivenTwice() {
        Workbench workbench;
        QWidget* window = &workbench.window();
        struct Use {
            const QAction* action;
            QList<QWidget*> places;
            bool everywhere;
        };
        std::map<QString, QList<Use>> uses;
        for (const QAction* action : window->findChildren<QAction*>()) {
            QList<QWidget*> places;
            for (QObject* object : action->associatedObjects()) {
                if (auto* widget = qobject_cast<QWidget*>(object);
                    widget && !qobject_cast<QMenu*>(widget) && !qobject_cast<QToolBar*>(widget))
                    places << widget;
            }
            const bool everywhere = action->shortcutContext() == Qt::WindowShortcut ||
                                    action->shortcutContext() == Qt::ApplicationShortcut;
            for (const QKeySequence& keys : action->shortcuts())
                uses[keys.toString()] << Use{action, places, everywhere};
        }
        QStringList found;
        for (const auto& [keys, list] : uses) {
            for (int a = 0; a < list.size(); ++a) {
                for (int b = a + 1; b < list.size(); ++b) {
                    const bool meet = list[a].everywhere || list[b].everywhere ||
                                      std::ranges::any_of(list[a].places, [&](QWidget* place) {
                                          return list[b].places.contains(place);
                                      });
                    if (meet)
                        found << QStringLiteral("%1: “%2” and “%3”")
                                     .arg(keys, list[a].action->text(), list[b].action->text());
                }
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
    }
};

} // namespace

QTEST_MAIN(TestAccessibleNames)
#include "test_accessible_names.moc"
