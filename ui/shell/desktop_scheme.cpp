// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop_scheme.h"

#include <QDBusMessage>
#include <QDBusReply>
#include <QFileInfo>

namespace dovetail::ui {

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString object = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString group = QStringLiteral("org.freedesktop.appearance");
const QString schemeKey = QStringLiteral("color-scheme");
constexpr int patience = 250; ///< milliseconds

/// Asking for a bus where there is none would start one.
bool hasSessionBus() {
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

} // namespace

ColourScheme DesktopScheme::meaning(const QVariant& value) {
    QVariant inner = value;
    while (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    switch (inner.toUInt()) {
    case 1:
        return ColourScheme::Dark;
    case 2:
        return ColourScheme::Light;
    default:
        return ColourScheme::Unknown;
    }
}

DesktopScheme::DesktopScheme(const QDBusConnection& bus, QObject* parent) : QObject(parent) {
    if (!bus.isConnected()) return;
    QDBusConnection connection = bus;
    connection.connect(portal, object, settings, QStringLiteral("SettingChanged"), this,
                       SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(portal, object, settings, QStringLiteral("Read"));
    question << group << schemeKey;
    const QDBusMessage answer = connection.call(question, QDBus::Block, patience);
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
        scheme_ = meaning(answer.arguments().constFirst());
}

DesktopScheme* DesktopScheme::ofSession(QObject* parent) {
    return hasSessionBus() ? new DesktopScheme(QDBusConnection::sessionBus(), parent)
                           : new DesktopScheme(QDBusConnection(QString()), parent);
}

void DesktopScheme::onSettingChanged(const QString& changedGroup, const QString& key,
                                     const QDBusVariant& value) {
    if (changedGroup != group || key != schemeKey) return;
    const ColourScheme now = meaning(value.variant());
    if (now == scheme_) return;
    scheme_ = now;
    emit changed();
}

} // namespace dovetail::ui
