// SPDX-License-Identifier: GPL-3.0-or-later
//
// Light and dark: the palettes, what decides, and what follows.
#include "tests/app/workbench.h"
#include "ui/shell/action_icon.h"
#include "ui/shell/desktop_scheme.h"
#include "ui/shell/palettes.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QThread>
#include <QToolBar>

using namespace dovetail;
using namespace dovetail::ui;
using test::Workbench;

namespace {

/// What a desktop offers, on a bus of its own.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public slots:
    QDBusVariant Read(const QString& group, const QString& key) {
        const bool known =
            group == QStringLiteral("org.freedesktop.appearance") && key == QStringLiteral("color-scheme");
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? 1U : 0U)));
    }

signals:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { test::separateFromTheMachine(); }
    void cleanup() { QSettings().clear(); }

    /// WCAG 2.1, 1.4.3: 4.5 to 1. What is disabled is exempt, but must be read, too.
    void textCanBeRead_data() {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<QPalette::ColorRole>("text");
        QTest::addColumn<QPalette::ColorRole>("ground");
        using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
        const QMap<QString, QPalette> palettes{{QStringLiteral("light"), lightPalette()},
                                               {QStringLiteral("dark"), darkPalette()}};
        const QMap<QString, Pair> pairs{
            {QStringLiteral("window"), {QPalette::WindowText, QPalette::Window}},
            {QStringLiteral("field"), {QPalette::Text, QPalette::Base}},
            {QStringLiteral("other row"), {QPalette::Text, QPalette::AlternateBase}},
            {QStringLiteral("button"), {QPalette::ButtonText, QPalette::Button}},
            {QStringLiteral("placeholder"), {QPalette::PlaceholderText, QPalette::Base}},
            {QStringLiteral("placeholder in the window"), {QPalette::PlaceholderText, QPalette::Window}},
            {QStringLiteral("selected"), {QPalette::HighlightedText, QPalette::Highlight}},
            {QStringLiteral("link"), {QPalette::Link, QPalette::Base}},
            {QStringLiteral("link in the window"), {QPalette::Link, QPalette::Window}},
            {QStringLiteral("visited link"), {QPalette::LinkVisited, QPalette::Base}},
            {QStringLiteral("tool tip"), {QPalette::ToolTipText, QPalette::ToolTipBase}}};
        for (auto palette = palettes.begin(); palette != palettes.end(); ++palette) {
            for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
                QTest::addRow("%s: %s", qPrintable(palette.key()), qPrintable(pair.key()))
                    << palette.value() << pair->first << pair->second;
        }
    }
    void textCanBeRead() {
        QFETCH(QPalette, palette);
        QFETCH(QPalette::ColorRole, text);
        QFETCH(QPalette::ColorRole, ground);
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            QVERIFY2(contrast(palette.color(group, text), palette.color(group, ground)) >= 4.5,
                     qPrintable(QString::number(
                         contrast(palette.color(group, text), palette.color(group, ground)))));
        const double disabled =
            contrast(palette.color(QPalette::Disabled, text), palette.color(QPalette::Disabled, ground));
        QVERIFY2(disabled >= 3, qPrintable(QString::number(disabled)));
    }

    void contrastIsThatOfWcag() {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        // A pair that is often given as just enough.
        QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void whatThePortalSays_data() {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<int>("scheme");
        const auto wrapped = [](uint value) { return QVariant::fromValue(QDBusVariant(QVariant(value))); };
        QTest::newRow("no preference") << wrapped(0) << int(ColourScheme::Unknown);
        QTest::newRow("dark") << wrapped(1) << int(ColourScheme::Dark);
        QTest::newRow("light") << wrapped(2) << int(ColourScheme::Light);
        QTest::newRow("later") << wrapped(3) << int(ColourScheme::Unknown);
        QTest::newRow("wrapped twice, as Read() answers")
            << QVariant::fromValue(QDBusVariant(wrapped(1))) << int(ColourScheme::Dark);
    }
    void whatThePortalSays() {
        QFETCH(QVariant, value);
        QFETCH(int, scheme);
        QCOMPARE(int(DesktopScheme::meaning(value)), scheme);
    }

    void thePortalIsAskedAndHeard() {
        QProcess bus;
        bus.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--print-address"), QStringLiteral("--nofork")});
        if (!bus.waitForStarted() || !bus.waitForReadyRead())
            QSKIP("There is no dbus-daemon to make a bus with.");
        const QString address = QString::fromLocal8Bit(bus.readLine()).trimmed();
        auto server = QDBusConnection::connectToBus(address, QStringLiteral("server"));
        Portal portal;
        // The question is waited for, so that somebody else must answer it.
        QThread thread;
        portal.moveToThread(&thread);
        thread.start();
        QVERIFY(server.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(server.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        {
            const DesktopScheme desktop(QDBusConnection::connectToBus(address, QStringLiteral("client")));
            QCOMPARE(int(desktop.scheme()), int(ColourScheme::Dark));
            QSignalSpy heard(&desktop, &DesktopScheme::changed);
            QMetaObject::invokeMethod(&portal, [&portal] {
                emit portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"),
                                           QStringLiteral("contrast"), QDBusVariant(1U));
                emit portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"),
                                           QStringLiteral("color-scheme"), QDBusVariant(2U));
            });
            QTRY_COMPARE(heard.count(), 1);
            QCOMPARE(int(desktop.scheme()), int(ColourScheme::Light));
        }
        QDBusConnection::disconnectFromBus(QStringLiteral("client"));
        QDBusConnection::disconnectFromBus(QStringLiteral("server"));
        thread.quit();
        thread.wait();
        bus.terminate();
        bus.waitForFinished();
    }

    void theDesktopDecidesUnlessSomebodyChooses() {
        Preferences preferences;
        DesktopScheme desktop{QDBusConnection(QString())};
        const Theme theme(preferences, desktop);
        QVERIFY(!theme.isDark());
        const auto hear = [&](uint value) {
            QMetaObject::invokeMethod(&desktop, "onSettingChanged",
                                      Q_ARG(QString, QStringLiteral("org.freedesktop.appearance")),
                                      Q_ARG(QString, QStringLiteral("color-scheme")),
                                      Q_ARG(QDBusVariant, QDBusVariant(QVariant(value))));
        };
        hear(1);
        QVERIFY(theme.isDark());
        QVERIFY(isDark(QApplication::palette()));
        hear(2);
        QVERIFY(!isDark(QApplication::palette()));
        hear(1);
        PreferenceValues values;
        values.theme = ThemeChoice::Light;
        preferences.set(values);
        QVERIFY(!isDark(QApplication::palette()));
    }

    void canvasAndIconsFollow() {
        Preferences preferences;
        DesktopScheme desktop{QDBusConnection(QString())};
        PreferenceValues values;
        values.theme = ThemeChoice::Light;
        preferences.set(values);
        const Theme theme(preferences, desktop);
        Workbench workbench;
        QVERIFY(workbench.canvas().graphScene().style().background.lightness() > 200);
        values.theme = ThemeChoice::Dark;
        preferences.set(values);
        QTRY_VERIFY(workbench.canvas().graphScene().style().background.lightness() < 60);
        const QImage icon = actionIcon(QStringLiteral("save")).pixmap(32, 32).toImage();
        int lightest = 0;
        for (int y = 0; y < icon.height(); ++y) {
            for (int x = 0; x < icon.width(); ++x) {
                const QColor pixel = icon.pixelColor(x, y);
                if (pixel.alpha() > 200) lightest = std::max(lightest, pixel.lightness());
            }
        }
        QVERIFY(lightest > 180);
    }

    void theToolBarHasItsIcons() {
        Workbench workbench;
        for (const QAction* action : workbench.widget<QToolBar>("toolBar")->actions()) {
            if (!action->isSeparator()) QVERIFY2(!action->icon().isNull(), qPrintable(action->objectName()));
        }
    }
};

} // namespace

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
