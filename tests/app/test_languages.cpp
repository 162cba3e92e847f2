// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/translation_file.h"
#include "tests/app/workbench.h"
#include "ui/data/import_dialog.h"
#include "ui/query/further_view.h"
#include "ui/shell/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QGroupBox>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOptionGroupBox>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>
#include <QTreeWidget>
#include <QUndoView>

#include <set>

using namespace dovetail;

namespace {

/// A language that is made of the English texts: accents on the vowels, 40 % longer, and in brackets, so
/// that what is cut off and what comes untranslated can be told.
class PseudoLanguage : public QTranslator {
public:
    explicit PseudoLanguage(const std::vector<test::Message>& messages) {
        for (const test::Message& message : messages)
            texts_.insert({message.context, message.source}, longer(message.source));
    }

    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char*, int) const override {
        const auto found = texts_.find({QString::fromUtf8(context), QString::fromUtf8(source)});
        return found == texts_.end() ? QString() : *found;
    }

    static bool isPseudo(const QString& text) { return text.contains(QChar(0x27e6)); }

private:
    /// Markers and tags stay as they are; what is only marks and spaces, too.
    static QString longer(const QString& source) {
        static const QRegularExpression kept(
            QStringLiteral("%L?[0-9n]|<[^>]*>|&\\w+;|\\(\\*[^)]*\\)|\\[\\*\\]"));
        static const QRegularExpression letters(QStringLiteral("\\p{L}{2}"));
        if (!source.contains(letters) || source.contains(QLatin1String("(*"))) return source;
        const QString plain = QStringLiteral("aeiouAEIOU");
        const QString accented = QStringLiteral("àéîöûÀÉÎÖÛ");
        QString text;
        qsizetype at = 0;
        const auto accent = [&](const QString& part) {
            for (const QChar c : part) {
                const auto index = plain.indexOf(c);
                text += index < 0 ? c : accented[index];
            }
        };
        for (const auto& match : kept.globalMatch(source)) {
            accent(source.mid(at, match.capturedStart() - at));
            text += match.captured();
            at = match.capturedEnd();
        }
        accent(source.mid(at));
        // Longer by words, as other languages are, so that sentences can be wrapped.
        QString more;
        while (more.size() < source.size() * 2 / 5)
            more += source.contains(QLatin1Char(' ')) ? QStringLiteral(" löng") : QStringLiteral("ö");
        return QChar(0x27e6) + text + more.left(qMax<qsizetype>(1, source.size() * 2 / 5)) + QChar(0x27e7);
    }

    QMap<QPair<QString, QString>, QString> texts_;
};

QString describe(const QWidget* widget, const QString& text) {
    return QStringLiteral("%1 “%2”: “%3”")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text);
}

QString withoutAccelerators(QString text) {
    return text.replace(QLatin1String("&&"), QLatin1String("\x01"))
        .remove(QLatin1Char('&'))
        .replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

int widthOf(const QWidget* widget, const QString& text) {
    return widget->fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

/// The texts of a window's visible widgets that do not fit into them.
QStringList clippedTexts(const QWidget& window) {
    QStringList clipped;
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->pixmap().width() > 0) continue;
        const QSize room = label->contentsRect().size();
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                          : Qt::mightBeRichText(label->text())
                              ? label->sizeHint().width() <= label->width() + 1
                              : widthOf(label, label->text()) <= room.width() + 1;
        if (!fits) clipped << describe(label, label->text());
    }
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().isEmpty()) continue;
        const auto* tool = qobject_cast<const QToolButton*>(button);
        if (tool && (tool->toolButtonStyle() == Qt::ToolButtonIconOnly || tool->text().isEmpty())) continue;
        if (button->sizeHint().width() > button->width() + 1) clipped << describe(button, button->text());
    }
    for (const auto* box : window.findChildren<QGroupBox*>()) {
        if (!box->isVisible() || box->title().isEmpty()) continue;
        if (widthOf(box, box->title()) > box->contentsRect().width()) clipped << describe(box, box->title());
    }
    for (const auto* tabs : window.findChildren<QTabBar*>()) {
        if (!tabs->isVisible()) continue;
        for (int i = 0; i < tabs->count(); ++i) {
            if (widthOf(tabs, tabs->tabText(i)) > tabs->tabRect(i).width())
                clipped << describe(tabs, tabs->tabText(i));
        }
    }
    return clipped;
}

/// The texts of a window that are shown, and those of its actions and for screen readers.
QMap<QString, QString> textsOf(const QWidget& window) {
    QMap<QString, QString> texts; // and whose they are
    const auto add = [&](const QObject* owner, const QString& text) {
        texts.insert(text, QStringLiteral("%1 “%2”").arg(
                               QString::fromLatin1(owner->metaObject()->className()), owner->objectName()));
    };
    for (const auto* widget : window.findChildren<QWidget*>()) {
        // Qt's own buttons have texts of Qt's.
        static const QRegularExpression own(QStringLiteral("^(qt_|ScrollLeft|ScrollRight)"));
        if (widget->objectName().contains(own)) continue;
        for (const QString& text : {widget->toolTip(), widget->statusTip(), widget->accessibleName(),
                                    widget->accessibleDescription()})
            add(widget, text);
        if (const auto* label = qobject_cast<const QLabel*>(widget)) add(label, label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) add(button, button->text());
        if (const auto* box = qobject_cast<const QGroupBox*>(widget)) add(box, box->title());
        if (const auto* dock = qobject_cast<const QDockWidget*>(widget)) add(dock, dock->windowTitle());
        if (const auto* menu = qobject_cast<const QMenu*>(widget)) add(menu, menu->title());
    }
    for (const auto* action : window.findChildren<QAction*>()) {
        if (action->isSeparator()) continue;
        for (const QString& text : {action->text(), action->toolTip(), action->statusTip()})
            add(action, text);
    }
    return texts;
}

/// What is English now and was so before: sentences of several words.
QStringList leftInEnglish(const QMap<QString, QString>& english, const QWidget& window) {
    static const QRegularExpression sentence(QStringLiteral("[a-z]{3,} [a-z]{2,}"));
    QStringList left;
    const auto now = textsOf(window);
    for (auto text = now.begin(); text != now.end(); ++text) {
        if (english.contains(text.key()) && withoutAccelerators(text.key()).contains(sentence))
            left << text.value() + QStringLiteral(": ") + text.key();
    }
    return left;
}

/// The underlined letters of buttons, and of captions of fields, and whose they are.
QMultiMap<QString, QString> acceleratorsIn(const QWidget& panel) {
    QMultiMap<QString, QString> found;
    const auto add = [&](const QString& text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty()) found.insert(key.toString(), text);
    };
    for (const auto* button : panel.findChildren<QAbstractButton*>())
        add(button->text());
    for (const auto* label : panel.findChildren<QLabel*>()) {
        if (label->buddy()) add(label->text());
    }
    return found;
}

/// The entries whose underlined letter another one above them has, too.
QStringList acceleratorsTwiceIn(const QMenu& menu) {
    static const QRegularExpression accelerator(QStringLiteral("(?<!&)&([\\p{L}\\p{N}])"));
    std::set<QString> taken;
    QStringList twice;
    for (const QAction* action : menu.actions()) {
        const auto match = accelerator.match(action->text());
        if (match.hasMatch() && !taken.insert(match.captured(1).toLower()).second) twice << action->text();
    }
    return twice;
}

} // namespace

/// The whole window in other languages.
class LanguagesTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { ui::switchLanguage({}); }
    void nothingIsClippedOrUntranslated();
    void switchesAtOnce();
    void stepsAreNamedInTheLanguageOfNow();
    void theImportDialogFollows();
    void theDialogOfTwoModelsFollows();
    void noTwoPanelsShareAnUnderlinedLetter_data();
    void noTwoPanelsShareAnUnderlinedLetter();
    void noLanguageUnderlinesALetterMoreOftenThanEnglish_data();
    void noLanguageUnderlinesALetterMoreOftenThanEnglish();
};

void LanguagesTest::nothingIsClippedOrUntranslated() {
    PseudoLanguage pseudo(test::messagesOf(test::translationFile(QStringLiteral("de"))));
    QCoreApplication::installTranslator(&pseudo);
    {
        test::Workbench workbench;
        QTest::qWait(50);
        // What the program did not write: its own name, keys, numbers, file names.
        static const QRegularExpression ours(QStringLiteral("\\p{L}{2}"));
        static const QRegularExpression foreign(
            QStringLiteral("^(Dovetail|qt_.*|(Ctrl|Shift|Alt)\\+.*|Esc|Del|F\\d+|LaTeX|TikZ|SVG|PDF|PNG)$"));
        QStringList untranslated;
        const auto texts = textsOf(workbench.window());
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
            const QString shown = withoutAccelerators(text.key()).remove(tag);
            if (!shown.contains(ours) || PseudoLanguage::isPseudo(shown) || shown.contains(foreign)) continue;
            untranslated << text.value() + QStringLiteral(": ") + shown;
        }
        const QStringList clipped = clippedTexts(workbench.window());
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(QLatin1Char('\n'))));
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
    }
}

void LanguagesTest::switchesAtOnce() {
    test::Workbench workbench;
    const auto english = textsOf(workbench.window());
    ui::switchLanguage(QStringLiteral("zh_CN"));
    QTest::qWait(50); // LanguageChange is posted
    const QStringList left = leftInEnglish(english, workbench.window());
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
    ui::switchLanguage(QStringLiteral("en"));
    QTest::qWait(50);
    QVERIFY(textsOf(workbench.window()).keys() == english.keys());
}

void LanguagesTest::stepsAreNamedInTheLanguageOfNow() {
    test::Workbench workbench;
    QVERIFY(workbench.addByMouse({0, 0}, "a"));
    QVERIFY(workbench.addByMouse({200, 0}, "b"));
    workbench.drawByMouse("a", "b");
    workbench.key(Qt::Key_Z, Qt::ControlModifier);
    const auto* steps = workbench.widget<QUndoView>("historySteps");
    const auto* undo = workbench.window().findChild<QAction*>(QStringLiteral("undoAction"));
    const auto* redo = workbench.window().findChild<QAction*>(QStringLiteral("redoAction"));
    const auto shown = [&] {
        QStringList all{undo->text(), redo->text()};
        for (int row = 0; row < steps->model()->rowCount(); ++row)
            all << steps->model()->index(row, 0).data().toString();
        return all;
    };
    const QStringList english = shown();
    QCOMPARE(english.size(), 2 + 4); // the start and three steps
    for (const char* language : {"de", "zh_CN"}) {
        ui::switchLanguage(QLatin1String(language));
        QTest::qWait(50); // LanguageChange is posted
        const QStringList now = shown();
        for (qsizetype n = 0; n < english.size(); ++n)
            QVERIFY2(now[n] != english[n], qPrintable(now[n]));
        QVERIFY(now[1].contains(QStringLiteral("a")) && now[1].contains(QStringLiteral("b")));
    }
    ui::switchLanguage(QStringLiteral("en"));
    QTest::qWait(50);
    QCOMPARE(shown(), english);
    workbench.key(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(workbench.hasEdge("a", "b"));
}

void LanguagesTest::theImportDialogFollows() {
    test::separateFromTheMachine();
    ui::ImportDialog dialog(ui::ImportSource::file(test::dataPath("kidney_stones.csv")));
    QSignalSpy read(&dialog, &ui::ImportDialog::read);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(!read.isEmpty() || read.wait(test::patience));
    auto* delimiter = dialog.findChild<QComboBox*>(QStringLiteral("importDelimiter"));
    QTest::keyClick(delimiter, Qt::Key_Down); // another delimiter: read again
    QVERIFY(read.wait(test::patience));
    QTest::keyClick(delimiter, Qt::Key_Up);
    QTest::keyClick(delimiter, Qt::Key_Down);
    QVERIFY(read.wait(test::patience));
    const int chosen = delimiter->currentIndex();
    const auto* columns = dialog.findChild<QTreeWidget*>(QStringLiteral("importColumns"));
    const QString type = columns->topLevelItem(0)->text(1);
    const auto english = textsOf(dialog);
    const QString title = dialog.windowTitle();
    ui::switchLanguage(QStringLiteral("zh_CN"));
    QTest::qWait(50);
    const QStringList left = leftInEnglish(english, dialog);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
    QVERIFY(dialog.windowTitle() != title);
    QVERIFY(columns->topLevelItem(0)->text(1) != type);
    QVERIFY(columns->headerItem()->text(0) != QStringLiteral("Column"));
    QCOMPARE(delimiter->currentIndex(), chosen); // what was chosen stays
    QVERIFY(delimiter->itemText(0) != QStringLiteral("detect"));
    ui::switchLanguage(QStringLiteral("en"));
    QTest::qWait(50);
    QCOMPARE(textsOf(dialog).keys(), english.keys());
}

void LanguagesTest::theDialogOfTwoModelsFollows() {
    test::Workbench workbench;
    QVERIFY(workbench.addByMouse({0, 0}, "x"));
    QVERIFY(workbench.addByMouse({200, 0}, "y"));
    workbench.drawByMouse("x", "y");
    QVERIFY(
        workbench.document().addEdge({workbench.id("x"), workbench.id("y"), graph::EdgeKind::Bidirected}));
    QVERIFY(workbench.chooseQuestion("x", "y"));
    auto* button = workbench.widget<QPushButton>("showModels");
    QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), test::patience);
    QTest::mouseClick(button, Qt::LeftButton);
    auto* dialog = workbench.widget<QDialog>("modelPair");
    auto* example = dialog->findChild<QPlainTextEdit*>(QStringLiteral("modelPairText"));
    QTRY_VERIFY_WITH_TIMEOUT(!example->toPlainText().isEmpty(), test::patience);
    const auto english = textsOf(*dialog);
    const QString title = dialog->windowTitle();
    ui::switchLanguage(QStringLiteral("zh_CN"));
    QTest::qWait(50);
    const QStringList left = leftInEnglish(english, *dialog);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
    QVERIFY(dialog->windowTitle() != title);
    QVERIFY(!example->toPlainText().isEmpty());
}

void LanguagesTest::noTwoPanelsShareAnUnderlinedLetter_data() {
    noLanguageUnderlinesALetterMoreOftenThanEnglish_data();
}

/// Alt and a letter has to mean one thing. Panels that lie one behind the other by default may share letters:
/// those that are hidden do not hear them.
void LanguagesTest::noTwoPanelsShareAnUnderlinedLetter() {
    QFETCH(const QString, language);
    test::Workbench workbench;
    ui::switchLanguage(language);
    QTest::qWait(50); // LanguageChange is posted
    QMultiMap<QString, QString> menus;
    for (const QAction* title : workbench.window().menuBar()->actions())
        menus.insert(QKeySequence::mnemonic(title->text()).toString(), title->text());
    const QList<QDockWidget*> docks = workbench.window().docks();
    QStringList twice;
    const auto compare = [&](const auto& some, const auto& others) {
        for (auto one = some.begin(); one != some.end(); ++one) {
            for (const QString& other : others.values(one.key()))
                twice << QStringLiteral("%1: “%2” and “%3”").arg(one.key(), one.value(), other);
        }
    };
    for (const QDockWidget* dock : docks) {
        const auto here = acceleratorsIn(*dock->widget());
        for (const QString& key : here.uniqueKeys()) {
            if (here.count(key) > 1) twice << key + QStringLiteral(": ") + here.values(key).join(u'/');
        }
        compare(here, menus);
        for (const QDockWidget* other : docks) {
            const bool isBefore = docks.indexOf(other) < docks.indexOf(dock);
            const auto area = [&](const QDockWidget* one) {
                return workbench.window().dockWidgetArea(const_cast<QDockWidget*>(one));
            };
            if (isBefore && area(other) != area(dock)) compare(here, acceleratorsIn(*other->widget()));
        }
    }
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QLatin1Char('\n'))));
}

void LanguagesTest::noLanguageUnderlinesALetterMoreOftenThanEnglish_data() {
    QTest::addColumn<QString>("language");
    for (const ui::Language& language : ui::availableLanguages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void LanguagesTest::noLanguageUnderlinesALetterMoreOftenThanEnglish() {
    QFETCH(const QString, language);
    test::Workbench workbench;
    const auto menus = workbench.window().findChildren<QMenu*>();
    QMap<const QMenu*, qsizetype> inEnglish;
    for (const QMenu* menu : menus)
        inEnglish[menu] = acceleratorsTwiceIn(*menu).size();
    ui::switchLanguage(language);
    QTest::qWait(50); // LanguageChange is posted
    for (const QMenu* menu : menus) {
        const QStringList twice = acceleratorsTwiceIn(*menu);
        QVERIFY2(twice.size() <= inEnglish[menu],
                 qPrintable(menu->title() + QStringLiteral(": ") + twice.join(QStringLiteral(", "))));
    }
}

QTEST_MAIN(LanguagesTest)
#include "test_languages.moc"
