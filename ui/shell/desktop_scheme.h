// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace dovetail::ui {

enum class ColourScheme { Unknown, Light, Dark };

/// Whether the desktop is light or dark, as its portal says (org.freedesktop.appearance color-scheme), and
/// when that changes. Qt 6.4 does not know. Unknown where there is no portal or no preference.
class DesktopScheme : public QObject {
    Q_OBJECT

public:
    /// Asks once, and waits no longer than a blink of an eye for the answer.
    explicit DesktopScheme(const QDBusConnection& bus, QObject* parent = nullptr);
    /// On the bus of the session, if there is one.
    static DesktopScheme* ofSession(QObject* parent);

    ColourScheme scheme() const { return scheme_; }
    /// 0: no preference, 1: dark, 2: light; the portal wraps it into one or two variants.
    static ColourScheme meaning(const QVariant& value);

signals:
    void changed();

private slots:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    ColourScheme scheme_ = ColourScheme::Unknown;
};

} // namespace dovetail::ui
