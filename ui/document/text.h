// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

#include <QString>

#include <concepts>
#include <string_view>

namespace dovetail::ui {

/// QString of core's UTF-8: names, formulas, whatever is the same in all languages.
inline QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// What core says, in the language that is switched on.
QString said(const Sentence& sentence);

/// The same: whoever shows a text of core shows it translated, if it is one that can be.
template <std::same_as<Sentence> Said>
QString text(const Said& sentence) {
    return said(sentence);
}

} // namespace dovetail::ui
