// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace dovetail::ui {

namespace {

const QString& settingsKey() {
    static const QString name = QStringLiteral("files/recent");
    return name;
}

/// A file that is gone has no canonical path.
QString canonical(const QString& path) {
    const QFileInfo file(path);
    const QString resolved = file.canonicalFilePath();
    return resolved.isEmpty() ? file.absoluteFilePath() : resolved;
}

} // namespace

QStringList RecentFiles::all() {
    return QSettings().value(settingsKey()).toStringList();
}

void RecentFiles::add(const QString& path) {
    QStringList files = all();
    files.removeAll(canonical(path));
    files.prepend(canonical(path));
    QSettings().setValue(settingsKey(), QStringList(files.mid(0, most)));
}

void RecentFiles::clear() {
    QSettings().remove(settingsKey());
}

} // namespace dovetail::ui
