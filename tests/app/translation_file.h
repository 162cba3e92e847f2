// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace dovetail::test {

/// A text of a .ts file and what it is translated to.
struct Message {
    QString context;
    QString source;
    QString comment;   ///< tells equal texts of one context apart
    QString state;     ///< "unfinished", "vanished", "obsolete"; empty: in use
    bool counted;      ///< has plural forms
    QStringList forms; ///< one, or the plural forms
};

QString translationFile(const QString& language);
/// All messages in the order of the file; fails the program if it cannot be read.
std::vector<Message> messagesOf(const QString& path);

} // namespace dovetail::test
