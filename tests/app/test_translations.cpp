// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/translation_file.h"
#include "tests/support/test_data.h"
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace dovetail;

namespace {

QString sources() {
    return QString::fromStdString(test::sourceFolder().string());
}

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What has to be the same in a text and its translation, sorted: each once, for a language may say a thing
/// twice that another says once.
QStringList found(const QRegularExpression& pattern, const QString& text) {
    QStringList all;
    for (const auto& match : pattern.globalMatch(text))
        all << match.captured();
    all.sort();
    all.removeDuplicates();
    return all;
}

/// %1 ... %9, %L1, %n and the tags of rich text, of which each is there as often.
QStringList placesAndTags(const QString& text) {
    static const QRegularExpression places(QStringLiteral("%L?[1-9n]"));
    static const QRegularExpression tags(
        QStringLiteral("</?(?:b|i|p|h[1-6]|br|ul|li|a|sub|sup|tt|code)\\b[^>]*>"));
    return found(places, text) + found(tags, text);
}

/// Has it a letter that is underlined: an & before it? && is a plain one.
bool hasAccelerator(const QString& text) {
    static const QRegularExpression accelerator(QStringLiteral("(?<!&)&(?:&&)*(?=[\\p{L}\\p{N}])"));
    static const QRegularExpression entity(QStringLiteral("&(?:lt|gt|amp|quot);"));
    return QString(text).remove(entity).contains(accelerator);
}

/// "SVG pictures (*.svg);;All files (*)": the patterns of file dialogs are for the program.
QStringList filePatterns(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("\\(\\*[^)]*\\)|;;"));
    return found(pattern, text);
}

} // namespace

/// The files in translations/ are complete and fit the sources. `scripts/translations` refreshes them.
class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void filesAreUpToDate();
    void everyPhraseOfCoreIsCollected();
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void placesAreKept_data() { languages(); }
    void placesAreKept();
    void languagesAreThoseOfTheFiles();
    void switchesWhileItRuns();

private:
    static void languages();
};

void TranslationsTest::languages() {
    QTest::addColumn<QString>("language");
    for (const ui::Language& language : ui::availableLanguages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TranslationsTest::filesAreUpToDate() {
    QTemporaryDir copy;
    for (const ui::Language& language : ui::availableLanguages()) {
        const QString name = QStringLiteral("/dovetail_%1.ts").arg(language.code);
        QVERIFY(QFile::copy(test::translationFile(language.code), copy.path() + name));
    }
    QProcess script;
    script.setProcessChannelMode(QProcess::MergedChannels);
    script.start(sources() + QStringLiteral("/scripts/translations"), {copy.path()});
    QVERIFY2(script.waitForFinished(120'000), "scripts/translations does not come to an end");
    QVERIFY2(script.exitCode() == 0, script.readAll().constData());
    for (const ui::Language& language : ui::availableLanguages()) {
        const QString name = QStringLiteral("/dovetail_%1.ts").arg(language.code);
        QVERIFY2(
            content(copy.path() + name) == content(test::translationFile(language.code)),
            qPrintable(test::translationFile(language.code) +
                       QStringLiteral(" does not fit the sources: run scripts/translations and translate "
                                      "what is new")));
    }
}

/// Regression: lupdate passes over a counted phrase without a word if its count is a call within a call.
void TranslationsTest::everyPhraseOfCoreIsCollected() {
    QStringList known;
    for (const test::Message& message : test::messagesOf(test::translationFile(QStringLiteral("de"))))
        known << message.source;
    static const QRegularExpression phrase(
        QStringLiteral(R"rx(\b(?:phrase|countedPhrase)\(\s*"[^"]*",\s*((?:"(?:[^"\\]|\\.)*"\s*)+))rx"));
    static const QRegularExpression literal(QStringLiteral(R"rx("((?:[^"\\]|\\.)*)")rx"));
    int phrases = 0;
    for (const char* folder : {"/core", "/app"}) {
        QDirIterator file(sources() + QLatin1String(folder), {QStringLiteral("*.cpp")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (file.hasNext()) {
            const QString code = QString::fromUtf8(content(file.next()));
            for (const auto& match : phrase.globalMatch(code)) {
                QString text;
                for (const auto& part : literal.globalMatch(match.captured(1)))
                    text += part.captured(1);
                text.replace(QLatin1String("\\\""), QLatin1String("\""));
                text.replace(QLatin1String("\\n"), QLatin1String("\n"));
                text.replace(QLatin1String("\\\\"), QLatin1String("\\"));
                ++phrases;
                QVERIFY2(known.contains(text), qPrintable(file.filePath() + QLatin1String(": ") + text));
            }
        }
    }
    QVERIFY(phrases > 300);
}

void TranslationsTest::everyTextIsTranslated() {
    QFETCH(const QString, language);
    const auto messages = test::messagesOf(test::translationFile(language));
    QVERIFY(!messages.empty());
    const int forms = language == QLatin1String("zh_CN") ? 1 : 2;
    for (const test::Message& message : messages) {
        const QString where = message.context + QStringLiteral(": ") + message.source;
        QVERIFY2(message.state.isEmpty(), qPrintable(where + QStringLiteral(" is ") + message.state));
        QVERIFY2(message.forms.size() == (message.counted ? forms : 1), qPrintable(where));
        for (const QString& form : message.forms)
            QVERIFY2(!form.isEmpty(), qPrintable(where + QStringLiteral(" has an empty translation")));
    }
}

void TranslationsTest::placesAreKept() {
    QFETCH(const QString, language);
    for (const test::Message& message : test::messagesOf(test::translationFile(language))) {
        for (const QString& form : message.forms) {
            const QString both = message.source + QStringLiteral("\n") + form;
            QVERIFY2(placesAndTags(form) == placesAndTags(message.source), qPrintable(both));
            QVERIFY2(hasAccelerator(form) == hasAccelerator(message.source), qPrintable(both));
            QVERIFY2(filePatterns(form) == filePatterns(message.source), qPrintable(both));
            QVERIFY2(form.startsWith(QLatin1Char(' ')) == message.source.startsWith(QLatin1Char(' ')) ||
                         language == QLatin1String("zh_CN"),
                     qPrintable(both));
        }
    }
}

void TranslationsTest::languagesAreThoseOfTheFiles() {
    QStringList codes;
    for (const ui::Language& language : ui::availableLanguages()) {
        codes << QStringLiteral("dovetail_%1.ts").arg(language.code);
        QVERIFY(!language.ownName.isEmpty());
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/dovetail_%1.qm").arg(language.code)));
    }
    codes.sort();
    QCOMPARE(QDir(sources() + QStringLiteral("/translations")).entryList({QStringLiteral("*.ts")}), codes);
}

void TranslationsTest::switchesWhileItRuns() {
    const auto outcome = [] { return QCoreApplication::translate("dovetail::ui::Legend", "Outcome"); };
    ui::switchLanguage(QStringLiteral("de"));
    QCOMPARE(outcome(), QStringLiteral("Zielgröße"));
    QCOMPARE(QLocale().toString(1.5), QStringLiteral("1,5"));
    QCOMPARE(ui::shownLanguage(), QStringLiteral("de"));
    ui::switchLanguage(QStringLiteral("zh_CN"));
    QCOMPARE(outcome(), QStringLiteral("结果"));
    ui::switchLanguage(QStringLiteral("en"));
    QCOMPARE(outcome(), QStringLiteral("Outcome"));
    QCOMPARE(QCoreApplication::translate("dovetail::ui::GraphView", "%n variable(s)", nullptr, 1),
             QStringLiteral("1 variable"));
    ui::switchLanguage({}); // the tests' desktop has no language
    QCOMPARE(outcome(), QStringLiteral("Outcome"));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "test_translations.moc"
