// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dovetail::ui {

/// Encodings of texts that a person may have to choose, by the names that iconv knows.
inline QStringList commonEncodings() {
    return {QStringLiteral("UTF-8"),        QStringLiteral("UTF-16LE"),     QStringLiteral("UTF-16BE"),
            QStringLiteral("Windows-1252"), QStringLiteral("ISO-8859-1"),   QStringLiteral("ISO-8859-15"),
            QStringLiteral("Windows-1250"), QStringLiteral("Windows-1251"), QStringLiteral("MACINTOSH"),
            QStringLiteral("GB18030"),      QStringLiteral("Big5"),         QStringLiteral("Shift_JIS"),
            QStringLiteral("EUC-KR")};
}

} // namespace dovetail::ui
