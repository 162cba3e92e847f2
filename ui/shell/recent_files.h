// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dovetail::ui {

/// The files that were opened or saved last, the latest first, each once however its path is written.
/// Kept in the settings, so that all windows have the same list.
class RecentFiles {
public:
    static constexpr qsizetype most = 10;

    static QStringList all();
    static void add(const QString& path);
    static void clear();
};

} // namespace dovetail::ui
