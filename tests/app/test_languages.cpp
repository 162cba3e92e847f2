// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/translation_file.h"
#include "tests/app/workbench.h"
#include "ui/shell/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionGroupBox>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>

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
    // Each sentence that was English is none now.
    static const QRegularExpression sentence(QStringLiteral("[a-z]{3,} [a-z]{2,}"));
    QStringList left;
    const auto chinese = textsOf(workbench.window());
    for (auto text = chinese.begin(); text != chinese.end(); ++text) {
        if (english.contains(text.key()) && withoutAccelerators(text.key()).contains(sentence))
            left << text.value() + QStringLiteral(": ") + text.key();
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
    ui::switchLanguage(QStringLiteral("en"));
    QTest::qWait(50);
    QVERIFY(textsOf(workbench.window()).keys() == english.keys());
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
